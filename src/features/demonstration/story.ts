import type { Language } from '../../database/schema.ts';
import type { CharterText } from '../charter/public.ts';
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
  /** How its hosts looked back; the last one may still wait for them. */
  readonly reviews?: readonly { readonly occasion: Occasion; readonly daysAgo: number; readonly settled?: { readonly outcome: Outcome; readonly words: string; readonly measured: number } }[];
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
