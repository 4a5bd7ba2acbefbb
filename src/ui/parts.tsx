import type { Child } from 'hono/jsx';
import type { Voice } from '../platform/i18n/voice.ts';
import { number } from '../platform/i18n/format.ts';
import { Icon, type IconName } from './icon.tsx';

interface Step {
  readonly name: string;
  /** The last step is where one is, and leads nowhere. */
  readonly href?: string;
}

export const Crumbs = ({ voice, steps }: { voice: Voice; steps: readonly Step[] }) => (
  <nav class="crumbs" aria-label={voice.t('shell.youAreHere')}>
    <ol>
      {steps.map(({ name, href }) => (
        href ? <li><a href={href}>{name}</a></li> : <li aria-current="page">{name}</li>
      ))}
    </ol>
  </nav>
);

interface Tab {
  readonly href: string;
  readonly name: string;
  readonly isCurrent: boolean;
}

export const Tabs = ({ label, tabs, class: extra }: { label: string; tabs: readonly Tab[]; class?: string }) => (
  <nav class={['tabs', extra].filter(Boolean).join(' ')} aria-label={label}>
    <ul>
      {tabs.map(({ href, name, isCurrent }) => (
        <li><a href={href} aria-current={isCurrent ? 'page' : undefined}>{name}</a></li>
      ))}
    </ul>
  </nav>
);

/** A heading rests on its line, with one quiet remark or link at its end. */
export const OnLine = ({ title, id, isSmall, children }: { title: string; id?: string; isSmall?: boolean; children?: Child }) => (
  <div class="on-line">
    <h2 id={id} class={isSmall ? 'small-head' : undefined}>{title}</h2>
    {children}
  </div>
);

type Tone = 'answered' | 'waiting' | 'thanks' | 'role' | 'outline';

export const Tag = ({ kind, icon, children }: { kind?: Tone; icon?: IconName; children?: Child }) => (
  <span class="tag" data-kind={kind}>{icon && <Icon name={icon} />}{children}</span>
);

export const Notice = ({ icon = 'info', kind, children }: { icon?: IconName; kind?: 'signal' | 'thanks' | 'holds'; children?: Child }) => (
  <div class="notice" data-kind={kind} role={kind === 'signal' ? 'alert' : undefined}>
    <Icon name={icon} />
    <div>{children}</div>
  </div>
);

/** A button that does one thing at once: a form of its own, so that it works without a script. */
export const Act = (props: { to: string; icon?: IconName; class?: string; pressed?: boolean; fields?: Readonly<Record<string, string>>; children?: Child }) => (
  <form method="post" action={props.to}>
    {Object.entries(props.fields ?? {}).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
    <button class={props.class ?? 'button'} aria-pressed={props.pressed === undefined ? undefined : String(props.pressed)}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  </form>
);

/** Pages of a long list: first, last, and those around the one that is open. */
export const Pages = ({ voice, label, page, last, href }: { voice: Voice; label: string; page: number; last: number; href: (page: number) => string }) => {
  if (last <= 1) return null;
  return (
    <nav class="pages" aria-label={label}>
      {page > 1 && <a href={href(page - 1)} rel="prev">{voice.t('pages.back')}</a>}
      <ul>
        {shownPages(page, last).map((shown) => (
          <li>{shown === null ? <span>…</span> : <a href={href(shown)} aria-current={shown === page ? 'page' : undefined}>{number(voice, shown)}</a>}</li>
        ))}
      </ul>
      {page < last && <a href={href(page + 1)} rel="next">{voice.t('pages.next')}</a>}
    </nav>
  );
};

/** Which page numbers to show; null stands for those left out. */
export function shownPages(page: number, last: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((each) => each >= 1 && each <= last);
  const sorted = [...new Set(wanted)].sort((one, other) => one - other);
  return sorted.flatMap((each, at) => {
    const before = sorted[at - 1];
    if (before === undefined || each - before === 1) return [each];
    return each - before === 2 ? [each - 1, each] : [null, each];
  });
}
