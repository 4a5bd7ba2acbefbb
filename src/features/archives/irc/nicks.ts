/** What people add to their name when they go away, or when it is still taken: "anna_", "anna|away", "anna_afk". */
const ending = /(?:[_`^]+|\|[^|]*|[-_](?:away|afk))$/i;

/** The people of a channel: somebody whose name is another's with a common ending is the same, where that other is there, too. */
export class Nicks {
  readonly #seen = new Set<string>();

  add(nick: string): void {
    this.#seen.add(nick.toLowerCase());
  }

  /** What a name is known by. */
  keyOf(nick: string): string {
    const key = nick.toLowerCase();
    for (let bare = key; ending.test(bare); ) {
      bare = bare.replace(ending, '');
      if (bare !== '' && this.#seen.has(bare)) return bare;
    }
    return key;
  }
}

/** Programs in channels bear such names. */
export const isRobot = (nick: string): boolean => /^(?:chan|nick|memo|bot|host|stat)serv$|[-_]bot[_\d]*$|[a-z]Bot[_\d]*$|^(?:github|travis-ci|supybot|zodbot|meetbot|logbot|botbot)[_\d]*$/.test(nick) || /^(?:Chan|Nick|Memo|Bot|Host|Stat)Serv$/.test(nick);
