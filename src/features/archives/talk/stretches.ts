/** In a chat without threads, a silence of so long ends a conversation: who comes after it begins anew. Chosen here. Milliseconds. */
export const longestSilence = 4 * 3_600_000;

/** What somebody says in a chat. */
export interface Said {
  readonly id: string;
  /** What the chat calls them. */
  readonly by: string;
  /** In milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Whom they speak to by name. */
  readonly to?: string | undefined;
}

interface Stretch {
  readonly name: string;
  lastAt: number;
  /** The last that each has said in it. */
  readonly last: Map<string, string>;
}

/**
 * Finds the conversations of a chat, in which messages follow each other without saying what they answer: a stretch of
 * talk without a long silence is one. Whoever speaks to somebody by name answers the last that they said in it.
 */
export class Stretches {
  readonly #stretches = new Map<string, Stretch>();

  /**
   * What a message refers to, as `MessageHead` has it. Those of a channel come in the order of time, or the other way round.
   *
   * @param channel where it was said
   */
  referencesOf(channel: string, { id, by, at, to }: Said): string[] {
    const known = this.#stretches.get(channel);
    const stretch = known && Math.abs(at - known.lastAt) <= longestSilence ? known : { name: `stretch of ${id}`, lastAt: at, last: new Map<string, string>() };
    this.#stretches.set(channel, stretch);
    const answered = to === undefined || to === by ? undefined : stretch.last.get(to);
    stretch.lastAt = at;
    stretch.last.set(by, id);
    return answered === undefined ? [stretch.name] : [stretch.name, answered];
  }
}
