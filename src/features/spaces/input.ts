import { z } from 'zod';
import { line, optionalLine, optionalNumber, paragraphs, sentence } from '../../platform/http/form.ts';
import { languages } from '../../platform/i18n/languages.ts';
import { peopleTyped } from '../lists/public.ts';

export const visibilities = ['open', 'listed', 'hidden'] as const;

export const spaceForm = z.object({
  name: line(120),
  purpose: sentence(300),
  forWhom: optionalLine(300),
  visibility: z.enum(visibilities),
  language: z.enum(languages),
});
export type SpaceInput = z.infer<typeof spaceForm>;

/** What can be changed at once; what a space is for stands in its charter. */
export const settingsForm = spaceForm.pick({ name: true, visibility: true, language: true }).extend({ doorQuestion: optionalLine(300) });
export type SettingsInput = z.infer<typeof settingsForm>;

export const requestForm = z.object({ words: z.string().trim().max(1000).default('') });

/** What to call somebody who joins without an account. */
export const nameForm = z.object({ name: line(120) });

const mostAddresses = 20;

/** Addresses as people paste them, with names or without. Nobody is added: each is asked. */
export const invitationForm = z.object({
  addresses: z.string().default('').transform((text, context) => {
    const found = peopleTyped(text).map(({ address }) => address);
    const addresses = [...new Set(found.flatMap((each) => each ?? []))];
    if (text.trim() === '') context.addIssue({ code: 'too_small', minimum: 1, inclusive: true, origin: 'string' });
    else if (found.length === 0 || found.includes(null)) context.addIssue({ code: 'invalid_format', format: 'email' });
    else if (addresses.length > mostAddresses) context.addIssue({ code: 'too_big', maximum: mostAddresses, inclusive: true, origin: 'array' });
    return addresses;
  }),
  role: z.enum(['member', 'guest']).default('member'),
});

export const linkDays = ['7', '30', '90'] as const;

/** How often a link may be used, or null for without limit, and how long it stands. */
export const linkForm = z.object({
  mostUses: optionalNumber({ least: 1, most: 100_000, isWhole: true }),
  days: z.enum(linkDays).default('30'),
});

/** Why somebody is taken out, and whether they may come back. */
export const removalForm = z.object({ reason: paragraphs(500), staysOut: z.enum(['yes', '']).default('') });

export const roleForm = z.object({ role: z.enum(['host', 'member', 'guest']) });
