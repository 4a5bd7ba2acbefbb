import { describe, expect, it } from 'vitest';
import { brokenFloors } from './floors.ts';
import { importsOf, readSources } from './read-sources.ts';

/** What the check says of one file that imports another. */
const complaints = (path: string, ...imports: string[]) => brokenFloors([{ path, imports }]);

describe('an import', () => {
  it.each([
    ['core', 'src/core/vitality/weeks.ts', 'src/platform/clock.ts'],
    ['core', 'src/core/vitality/weeks.ts', 'src/database/open.ts'],
    ['core', 'src/core/vitality/weeks.ts', 'src/ui/page.tsx'],
    ['database', 'src/database/open.ts', 'src/platform/log.ts'],
    ['platform', 'src/platform/http/serve.ts', 'src/features/today/routes.tsx'],
    ['platform', 'src/platform/http/answer.ts', 'src/ui/page.tsx'],
    ['ui', 'src/ui/page.tsx', 'src/platform/http/route.ts'],
    ['ui', 'src/ui/page.tsx', 'src/database/schema.ts'],
    ['ui', 'src/ui/page.tsx', 'src/features/spaces/public.ts'],
    ['browser', 'src/browser/app.ts', 'src/platform/clock.ts'],
    ['features', 'src/features/today/routes.tsx', 'src/app.tsx'],
    ['features', 'src/features/today/routes.tsx', 'src/browser/app.ts'],
    ['features', 'src/features/today/routes.tsx', 'src/main.ts'],
    ['core', 'src/core/a.ts', 'src/cli.ts'],
  ])('that goes up is found: %s, %s -> %s', (floor, path, target) => {
    const found = complaints(path, target);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path} imports ${target}: ${floor} may not stand on`);
  });

  it('past the front door of another feature is found', () => {
    expect(complaints('src/features/today/routes.tsx', 'src/features/spaces/queries.ts')).toEqual([
      'src/features/today/routes.tsx imports src/features/spaces/queries.ts: another feature is entered by its public.ts',
    ]);
  });

  it.each([
    ['src/core/vitality/report.ts', 'src/core/vitality/weeks.ts'],
    ['src/platform/http/serve.ts', 'src/database/open.ts'],
    ['src/ui/page.tsx', 'src/platform/i18n/voice.ts'],
    ['src/features/spaces/routes.tsx', 'src/features/spaces/queries.ts'],
    ['src/features/today/routes.tsx', 'src/features/spaces/public.ts'],
    ['src/features/spaces/routes.tsx', 'package.json'],
    ['src/main.ts', 'src/features/administration/setup.ts'],
    ['src/app.tsx', 'src/features/today/routes.tsx'],
    ['src/core/vitality/weeks.test.ts', 'src/platform/clock.ts'],
  ])('that is as it should be is left alone: %s -> %s', (path, target) => {
    expect(complaints(path, target)).toEqual([]);
  });
});

describe('a circle of features', () => {
  const imports = (from: string, to: string) => ({ path: `src/features/${from}/routes.tsx`, imports: [`src/features/${to}/public.ts`] });

  it('is found, however long, at each feature in it and no other', () => {
    const found = brokenFloors([imports('spaces', 'conversations'), imports('conversations', 'members'), imports('members', 'spaces'), imports('today', 'spaces')]);
    expect(found.toSorted((one, other) => one.localeCompare(other))).toEqual(['conversations', 'members', 'spaces'].map((name) => `the feature ${name} imports itself in a circle`));
  });

  it('is not what two ways to the same place are', () => {
    expect(brokenFloors([imports('today', 'spaces'), imports('today', 'conversations'), imports('conversations', 'spaces')])).toEqual([]);
  });
});

describe('what a file imports', () => {
  const targets = (text: string, path = 'src/features/spaces/routes.tsx') => importsOf({ path, text }).imports;

  it('is read however it is written, and told from the root of the project', () => {
    expect(
      targets(`
        import { a } from './queries.ts';
        import type { B } from '../../database/open.ts';
        import '../../ui/page.tsx';
        export { c } from '../members/public.ts';
        export * from './input.ts';
        import {
          d,
        } from './rules.ts';
        const e = await import('./late.ts');
        import f from 'hono';
      `).toSorted((one, other) => one.localeCompare(other)),
    ).toEqual(
      ['src/features/spaces/queries.ts', 'src/database/open.ts', 'src/ui/page.tsx', 'src/features/members/public.ts', 'src/features/spaces/input.ts', 'src/features/spaces/rules.ts', 'src/features/spaces/late.ts'].toSorted((one, other) =>
        one.localeCompare(other),
      ),
    );
  });

  it('is read with either kind of quotes', () => {
    expect(targets('import { a } from "./queries.ts";')).toEqual(['src/features/spaces/queries.ts']);
  });
});

describe('the house as it stands', () => {
  it('is read whole, and keeps its floors', async () => {
    const files = (await readSources('src')).map(importsOf);
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
    expect(brokenFloors(files)).toEqual([]);
  });

  it.each([
    ['src/core/vitality/report.ts', "import { db } from '../../database/open.ts';"],
    ['src/ui/page.tsx', "import { visibleSpaces } from '../features/spaces/public.ts';"],
    ['src/features/spaces/queries.ts', "import { renderMarkdown } from '../conversations/markdown.ts';"],
    ['src/features/members/people.ts', "import { createSpace } from '../spaces/public.ts';\nimport { reply } from '../conversations/public.ts';\nimport { seed } from '../demonstration/public.ts';"],
  ])('would not pass with a planted import in %s', async (path, planted) => {
    const sources = (await readSources('src')).map((source) => (source.path === path ? { ...source, text: `${planted}\n${source.text}` } : source));
    expect(brokenFloors(sources.map(importsOf))).not.toEqual([]);
  });
});
