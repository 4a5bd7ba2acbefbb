import type { SlackUsers } from './users.ts';

const marked = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** A text of Slack as one would read it: people and channels by name, links in full. */
export function readText(text: string, users: SlackUsers): string {
  if (!/[<&]/.test(text)) return text;
  const named = text.replaceAll(marked, (_, mark: string, target: string, label = '') => {
    if (mark === '@') return `@${users.nameOf(target) ?? (label || target)}`;
    if (mark === '#') return `#${label || target}`;
    if (mark === '!') return label || `@${target.replace(/\^.*$/, '')}`;
    const link = target.replace(/^mailto:/, '');
    return label === '' || label === link ? link : `${label} (${link})`;
  });
  return named.replaceAll(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity);
}

/** Whom a text speaks to, where it begins with them. */
export const addressee = (text: string): string | undefined => /^\s*<@([A-Z0-9]+)/.exec(text)?.[1];
