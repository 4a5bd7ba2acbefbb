const numeric = /([+-])(\d{1,2}):?(\d{2})\b/;
const named = /\b([A-Z]{1,5})\b/g;

/**
 * Hours east of Greenwich. Where a name has been used for several zones it is the one that mail programs meant: CST and
 * EST in North America, IST in India, BST in Britain.
 */
const hours = new Map(
  Object.entries({
    '-10': 'HST', '-9': 'AKST', '-8': 'PST AKDT', '-7': 'MST PDT', '-6': 'CST MDT', '-5': 'EST CDT', '-4': 'EDT AST',
    '-3.5': 'NST', '-3': 'ADT BRT ART', '-2.5': 'NDT', '-2': 'BRST', '0': 'UT UTC GMT Z WET', '1': 'CET MET MEZ BST WEST',
    '2': 'CEST MEST MESZ EET SAST', '3': 'EEST MSK IDT', '4': 'MSD', '5': 'PKT', '5.5': 'IST', '7': 'ICT', '8': 'HKT SGT AWST',
    '9': 'JST KST', '9.5': 'ACST', '10': 'AEST', '11': 'AEDT', '12': 'NZST', '13': 'NZDT',
  }).flatMap(([offset, names]) => names.split(' ').map((name): [string, number] => [name, Number(offset)])),
);

/**
 * The zone in what follows the time of day in a date: a number wins over a name.
 *
 * @returns minutes east of Greenwich; 0 where there is no zone or none that is known, as RFC 5322, 4.3 asks
 */
export function zoneMinutes(text: string): number {
  const offset = numeric.exec(text);
  if (offset !== null) {
    const [, sign, hour = '', minute = ''] = offset;
    const minutes = Number(hour) * 60 + Number(minute);
    if (minutes > 14 * 60) return 0;
    return sign === '-' ? -minutes : minutes;
  }
  for (const [name] of text.toUpperCase().matchAll(named)) {
    const known = hours.get(name);
    if (known !== undefined) return known * 60;
  }
  return 0;
}
