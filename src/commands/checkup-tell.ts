import { discreetSentenceIn, type Remark, sentenceIn } from '../features/archives/public.ts';
import { harmless } from '../features/vitality/public.ts';
import type { Say } from '../platform/i18n/voice.ts';
import { WrongUse } from './command.ts';

/** How a check-up tells what is not in its report: in which language, and whether it may name files. */
export interface Teller {
  readonly t: Say;
  readonly anonymous: boolean;
  readonly say: (remark: Remark) => string;
}

export function tellerIn(t: Say, anonymous: boolean): Teller {
  return { t, anonymous, say: (remark) => harmless(anonymous ? discreetSentenceIn(remark, t) : sentenceIn(remark, t)) };
}

/** What the operating system refuses names the file: where nothing is to be named, its code alone is told. */
export function withoutFile(error: unknown, { t, anonymous }: Teller): unknown {
  if (!anonymous || error instanceof WrongUse || !(error instanceof Error) || !('code' in error)) return error;
  return new Error(t('archive.use.trouble', { code: String(error.code) }));
}
