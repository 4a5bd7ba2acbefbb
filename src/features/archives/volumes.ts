const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const monthName = new RegExp(`(?<![a-z])(?:${months.join('|')})(?![a-z])`, 'gi');
const collator = new Intl.Collator('en', { numeric: true });

/** Orders the files of an archive: numbers in names by their size, and months by the year's order ("2007-April.txt"). */
export function byVolume(one: string, other: string): number {
  return collator.compare(withMonthNumbers(one), withMonthNumbers(other)) || (one < other ? -1 : Number(one > other));
}

function withMonthNumbers(file: string): string {
  return file.replaceAll(monthName, (name) => String(months.indexOf(name.toLowerCase()) + 1));
}
