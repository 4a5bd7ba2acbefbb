/** What somebody writes in a topic. */
export interface Written {
  readonly id: string;
  /** What the archive calls them. */
  readonly by: string;
  /** Whom they speak to by name. */
  readonly to?: string | undefined;
  /** The message that they quote or answer. */
  readonly answers?: string | undefined;
}

/** Finds what messages answer where a topic is a conversation by itself: what they quote, or the last of whom they speak to. */
export class Topics {
  /** By topic and by writer, the last message. */
  readonly #last = new Map<string, Map<string, string>>();

  /** What a message refers to, as `MessageHead` has it. Those of a topic come in the order of time. */
  referencesOf(topic: string, { id, by, to, answers }: Written): string[] {
    const last = this.#last.get(topic) ?? new Map<string, string>();
    this.#last.set(topic, last);
    const answered = answers ?? (to === undefined || to === by ? undefined : last.get(to));
    last.set(by, id);
    return answered === undefined || answered === id ? [topic] : [topic, answered];
  }
}
