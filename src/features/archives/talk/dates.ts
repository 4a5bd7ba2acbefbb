/** A date in numbers as somebody's telephone or table writes it: which of them is the day, all of them together tell. */
export interface WrittenDate {
  readonly numbers: readonly [number, number, number];
  /** Whether the year stands first, for it has four digits there. */
  readonly isYearFirst: boolean;
  /** What stands between the numbers: with dots the day always comes first. */
  readonly separator: string;
  /** Since midnight. */
  readonly milliseconds: number;
  /** Whether its clock of twelve hours speaks for the month first. */
  readonly hintsAtMonth: boolean;
}

export type Order = 'day' | 'month';

/** In milliseconds since 1970-01-01T00:00Z, as if the clock had been in UTC; NaN where there is no such day. */
export function momentOf({ numbers: [one, two, three], isYearFirst, milliseconds }: WrittenDate, order: Order): number {
  const [year, month, day] = isYearFirst ? [one, two, three] : order === 'day' ? [three, two, one] : [three, one, two];
  const full = year < 100 ? 2000 + year : year;
  const midnight = Date.UTC(full, month - 1, day);
  const isDay = new Date(midnight).getUTCMonth() === month - 1 && new Date(midnight).getUTCDate() === day;
  return isDay ? midnight + milliseconds : Number.NaN;
}

/** Since midnight, of what stands on a clock; null where none shows it. */
export function millisecondsOf(hours: string, minutes: string, seconds = '0', half?: string): number | null {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour > 24 || Number(minutes) > 59 ? null : ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** Tells from all dates of a chat or a table, which stand in the order of time, whether days or months come first. */
export class OrderOfDates {
  /** Dates that only one order can read. */
  #onlyDay = 0;
  #onlyMonth = 0;
  /** How often each order would make time turn round. */
  readonly #turns = { day: new Turns(), month: new Turns() };
  #hintsAtMonth = 0;
  #isAny = false;

  add(date: WrittenDate): void {
    const { numbers: [one, two], isYearFirst, hintsAtMonth, separator } = date;
    if (isYearFirst) return;
    this.#isAny = true;
    if (hintsAtMonth) this.#hintsAtMonth += 1;
    if (one > 12 || separator === '.') this.#onlyDay += 1;
    else if (two > 12) this.#onlyMonth += 1;
    this.#turns.day.add(momentOf(date, 'day'));
    this.#turns.month.add(momentOf(date, 'month'));
  }

  /** @returns `isGuess` where both orders are possible throughout, and equally likely */
  found(): { readonly order: Order; readonly isGuess: boolean } {
    if (this.#onlyDay !== this.#onlyMonth) return { order: this.#onlyDay > this.#onlyMonth ? 'day' : 'month', isGuess: false };
    const [byDay, byMonth] = [this.#turns.day.count, this.#turns.month.count];
    if (byDay !== byMonth) return { order: byDay < byMonth ? 'day' : 'month', isGuess: false };
    return { order: this.#hintsAtMonth > 0 ? 'month' : 'day', isGuess: this.#isAny };
  }
}

/** How often moments go the other way than most of them do: tables may begin with the newest. */
class Turns {
  #forth = 0;
  #back = 0;
  #last = Number.NaN;

  get count(): number {
    return Math.min(this.#forth, this.#back);
  }

  add(moment: number): void {
    if (moment > this.#last) this.#forth += 1;
    else if (moment < this.#last) this.#back += 1;
    this.#last = moment;
  }
}
