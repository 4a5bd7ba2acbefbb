/** Which floor may stand on which (ARCHITECTURE.md). Pure: takes what was read, gives back what is wrong. */

/** A file of `src/` and the paths that it imports, both relative to the project. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

type Floor = 'core' | 'database' | 'platform' | 'ui' | 'browser' | 'features' | 'roof';

const mayStandOn: Readonly<Record<Exclude<Floor, 'roof'>, readonly Floor[]>> = {
  core: ['core'],
  database: ['database', 'core'],
  platform: ['platform', 'database', 'core'],
  ui: ['ui', 'core'],
  browser: ['browser', 'core'],
  features: ['features', 'ui', 'platform', 'database', 'core'],
};

function floorOf(path: string): Floor {
  const [, first = ''] = path.split('/');
  switch (first) {
    case 'core':
    case 'database':
    case 'platform':
    case 'ui':
    case 'browser':
    case 'features':
      return first;
    default:
      return 'roof';
  }
}

const featureOf = (path: string) => path.split('/')[2] ?? '';

/** Every import that goes up a floor, past a feature's front door, or in a circle of features. */
export function brokenFloors(files: readonly SourceFile[]): string[] {
  const wrong = files.flatMap((file) => file.imports.flatMap((target) => complaintsAbout(file.path, target)));
  return [...wrong, ...circles(files)];
}

function complaintsAbout(path: string, target: string): string[] {
  const from = floorOf(path);
  if (from === 'roof' || !target.startsWith('src/') || path.includes('.test.')) return [];
  const to = floorOf(target);
  const isWords = from === 'ui' && target.startsWith('src/platform/i18n/');
  if (!mayStandOn[from].includes(to) && !isWords) return [`${path} imports ${target}: ${from} may not stand on ${to}`];
  const passesDoor = from === 'features' && to === 'features' && featureOf(path) !== featureOf(target) && !target.endsWith('/public.ts');
  return passesDoor ? [`${path} imports ${target}: another feature is entered by its public.ts`] : [];
}

function circles(files: readonly SourceFile[]): string[] {
  const edges = new Map<string, Set<string>>();
  for (const { path, imports } of files) {
    if (floorOf(path) !== 'features' || path.includes('.test.')) continue;
    for (const target of imports) {
      if (floorOf(target) !== 'features' || featureOf(target) === featureOf(path)) continue;
      edges.set(featureOf(path), (edges.get(featureOf(path)) ?? new Set()).add(featureOf(target)));
    }
  }
  return [...edges.keys()].flatMap((feature) => (reaches(edges, feature, feature) ? [`the feature ${feature} imports itself in a circle`] : []));
}

function reaches(edges: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string, seen = new Set<string>()): boolean {
  for (const next of edges.get(from) ?? []) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    if (reaches(edges, next, to, seen)) return true;
  }
  return false;
}
