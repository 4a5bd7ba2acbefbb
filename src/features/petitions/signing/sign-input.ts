import { z } from 'zod';
import { emailAddress } from '../../../platform/http/form.ts';
import { isName, tidyName, tidyText } from './who.ts';

/** The ways in which a link can come to somebody; what is shared says so itself. */
export const channels = ['link', 'qr', 'mail', 'sheet', 'widget', 'letter'] as const;
export type Channel = (typeof channels)[number];

const tick = () => z.string().optional().transform((value) => value !== undefined && value !== '');

const shortText = (max: number) => z.string().default('').transform(tidyText).pipe(z.string().max(max)).transform((text) => (text === '' ? null : text));

export const personName = () =>
  z.string().max(1000).transform(tidyName).pipe(z.string().min(1).max(100)).refine(isName, { params: { key: 'petitionName' } });

/** What everybody may add or leave out, with an account as well as without. */
const wishes = {
  place: z.string().default('').transform(tidyName).pipe(z.string().max(60)).transform((place) => (place === '' ? null : place)),
  comment: shortText(500),
  showsName: tick(),
  wantsNews: tick(),
  wantsMore: tick(),
  /** What a signature can show is asked about by itself. */
  agrees: z.literal('yes', { error: 'tick' }),
  /** The text that was agreed to. */
  consent: z.coerce.number().int().min(1).max(1_000_000),
  /** Whose link led here, and by which way. */
  by: z.string().max(20).regex(/^[a-z0-9]*$/).catch('').default(''),
  via: z.enum(channels).catch('link').default('link'),
};

export const memberForm = z.object(wishes);

export const signForm = z.object({
  name: personName(),
  email: emailAddress(),
  ...wishes,
  /** That somebody took trouble, where that was asked for. */
  work: z.string().max(2000).catch('').default(''),
  patience: z.string().max(60).catch('').default(''),
  /** The address that was typed before and was a mistake. */
  corrects: emailAddress().optional().catch(undefined),
});

export type SignInput = z.output<typeof signForm>;
export type MemberInput = z.output<typeof memberForm>;

/** What somebody may change at their own link. */
export const wishesForm = z.object({ showsName: tick(), wantsNews: tick(), wantsMore: tick() });
