import type { PatternId, PlayId } from '../../core/patterns/all.ts';
import type { Evidence } from '../../core/patterns/evidence.ts';
import type { Language } from '../../database/schema.ts';
import type { CharterText } from '../charter/public.ts';
import type { ToldName } from '../vitality/public.ts';
import type { Occasion, Outcome } from '../reviews/public.ts';

/** A made-up person. The key is how the stories call them. */
export interface DemoPerson {
  readonly name: string;
  readonly language: Language;
  readonly office?: 'administrator' | 'director';
}

/** What somebody writes, so many days before today at this time of the day (UTC). */
export interface DemoPost {
  readonly by: string;
  readonly daysAgo: number;
  readonly time: `${number}:${number}`;
  readonly body: string;
  /** Which post of the conversation it quotes and answers, from 1. */
  readonly answers?: number;
  /** Who thanked for it. */
  readonly thankedBy?: readonly string[];
}

export interface DemoConversation {
  readonly title: string;
  readonly posts: readonly [DemoPost, ...DemoPost[]];
}

type Line = readonly [by: string, daysAgo: number, body: string, thankedBy?: readonly string[]];

/** A conversation told in short: nobody minds at which time of the day. */
export function talk(title: string, first: Line, ...rest: readonly Line[]): DemoConversation {
  const post = ([by, daysAgo, body, thankedBy = []]: Line, at: number): DemoPost => ({ by, daysAgo, time: times[at % times.length] ?? '9:00', body, thankedBy });
  return { title, posts: [post(first, 0), ...rest.map((line, at) => post(line, at + 1))] };
}

const times = ['8:20', '12:35', '19:10', '20:45'] as const;

export interface DemoSpace {
  readonly name: string;
  readonly purpose: string;
  readonly forWhom: string;
  readonly visibility: 'open' | 'listed' | 'hidden';
  readonly language: Language;
  readonly madeDaysAgo: number;
  /** The first one made it. */
  readonly hosts: readonly [string, ...string[]];
  /** What each host has time for each week, in their order, and what whoever is on turn leaves for the next. */
  readonly bearing?: { readonly hours: readonly number[]; readonly note: string };
  /** Who else joined, and when. */
  readonly members: readonly { readonly who: string; readonly daysAgo: number }[];
  readonly conversations: readonly DemoConversation[];
  readonly charter?: DemoCharter;
  /** A space that has not opened yet. */
  readonly founding?: DemoFounding;
  /** How it came to open, where it was founded here: who had joined by then are its founders. */
  readonly opened?: { readonly daysAgo: number; readonly reason: string };
  /** Since when it rests. */
  readonly rests?: { readonly daysAgo: number; readonly reason: string };
  /** How many more neighbours joined, who read and do not write. */
  readonly neighbours?: readonly { readonly count: number; readonly daysAgo: number }[];
  /** How many came in by an invitation of its first host. */
  readonly invited?: number;
  /** Its hosts prepared these conversations before anybody came. */
  readonly isPrepared?: true;
  /** Minutes that its first host gave in each of the last weeks. */
  readonly givenMinutes?: number;
  /** What its hosts told: so many, or so many of so many. */
  readonly told?: { readonly [Name in ToldName]?: readonly [count: number, of?: number] };
  /** What its hosts try. */
  readonly plays?: readonly DemoPlay[];
  /** How its hosts looked back; the last one may still wait for them. */
  readonly reviews?: readonly { readonly occasion: Occasion; readonly daysAgo: number; readonly settled?: { readonly outcome: Outcome; readonly words: string; readonly measured: number } }[];
}

/** Something that hosts try against a pattern. */
export interface DemoPlay {
  readonly pattern: PatternId;
  readonly name: PlayId;
  readonly by: string;
  readonly daysAgo: number;
  readonly doneDaysAgo?: number;
  /** The sign that spoke for it, and as it was four weeks after it was done. */
  readonly sign: Evidence;
  readonly after?: Evidence;
}

/** What a space is for, who carries it, and what belongs there. Days count from today. */
export interface DemoCharter {
  readonly daysAgo: number;
  readonly text: Omit<CharterText, 'purpose' | 'forWhom' | 'measureBy' | 'reviewOn'> & { readonly daysUntilMeasured: number; readonly daysUntilReview: number };
  /** Who carries it by name. */
  readonly carriedBy: readonly string[];
  readonly examples: readonly { readonly words: string; readonly belongs: boolean; readonly agree: readonly string[]; readonly disagree: readonly string[] }[];
}

/** How far the founding of a space has come. Days count from today; below zero, before it. */
export interface DemoFounding {
  /** When founding began. */
  readonly daysAgo: number;
  readonly pledges: readonly { readonly who: string; readonly hours: number }[];
  readonly promises: readonly { readonly who: string; readonly inDays: number; readonly cue: string; readonly deed: string }[];
  readonly seeds: readonly { readonly who: string; readonly inDays: number; readonly title: string; readonly body: string }[];
  /** Whom they will ask. */
  readonly names: readonly string[];
}
