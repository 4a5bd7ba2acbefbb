/** Letters, digits and marks that a mail address has before its "@". */
const local = String.raw`[\p{L}\p{N}._%+=-]{1,64}`;
const label = String.raw`[\p{L}\p{N}-]+`;
const dot = String.raw`(?:\.| dot | ?[[(]dot[\])] ?)`;
const host = String.raw`${label}(?:\.${label})*\.\p{L}{2,}`;
const writtenHost = String.raw`${label}(?:${dot}${label})*${dot}\p{L}{2,}`;
// Each begins at its "@" and looks back from there: an address is rare, and letters are not.
const plain = new RegExp(`(?<=(${local}))@(${host})`, 'gu');
const quoted = new RegExp(`(?<=("[^"\\n@]{1,64}"))@(${host})`, 'gu');
const spelled = new RegExp(`(?<=(${local})) at (${writtenHost})`, 'giu');
const bracketed = new RegExp(String.raw`(?<=(${local} ?))[[({<] ?at ?[\])}>] ?(${writtenHost})`, 'giu');

/** Accounts that many share to reach a repository: nobody is found by them, and commands need them. */
const shared = new Set(['git', 'hg', 'svn', 'cvs', 'bzr', 'anonymous', 'anoncvs']);
/** Words after which "at example.org" says where, not whose. */
const prose = new Set(
  `a about all also and anyone archive archives are article available be bug bugs build bugzilla changelog chat check code
   conference contact cvs demo details discuss discussed discussion doc docs documentation documented download downloads
   everyone example examples faq file filed files find forum found git guide here homepage host hosted hosts in info
   information instructions is issue issues it join link list lists live lives located look looked looking looks mailing
   manual me meet mirror mirrored more news now online open or page pages people post posted posts problem project published
   read register registered release released repo report reported reports repository running see server sign site sites
   source sources spec start status stored subscribe svn talk that them there this ticket tracker try tutorial up upload
   uploaded us version video wait was website wiki work working works you`.split(/\s+/),
);
/** Names of files end like names of countries. */
const file = /^[^.]+\.(?:c|cc|cpp|h|hpp|py|pl|pm|sh|rb|rs|so|md|java|js|ts|txt|html?|php|xml|json|log|conf)$/i;

/**
 * Replaces the mail addresses in a text by a form that shows the host and no more than a letter of the person:
 * `u…@host.org`. Those that list software wrote out ("user at host.org", "user [at] host [dot] org") are replaced too,
 * unless the words before tell that a place is meant ("look at example.org"). Shared accounts such as `git@` stay.
 */
export function maskAddresses(text: string): string {
  const written = replaceAddresses(replaceAddresses(text, bracketed, () => true), spelled, isPerson);
  const isNobody = (user: string): boolean => shared.has(user.toLowerCase());
  return replaceAddresses(replaceAddresses(written, quoted, () => true), plain, (user) => !isNobody(user));
}

function replaceAddresses(
  text: string,
  pattern: RegExp,
  isAddress: (user: string, host: string, before: string) => boolean,
): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: found, 1: user = '', 2: host = '', index } of text.matchAll(pattern)) {
    const start = index - user.length;
    if (!isAddress(user, host, text.charAt(start - 1))) continue;
    // In "a@b.org@c.org" the host of one address is the person of the next.
    if (start < end) pieces.push((pieces.pop() ?? '').slice(0, start - end));
    else pieces.push(text.slice(end, start));
    pieces.push(maskedForm(user, host));
    end = index + found.length;
  }
  return pieces.join('') + text.slice(end);
}

/** @param before the character before: a bracket or a quotation mark makes clear that it is an address */
function isPerson(user: string, host: string, before: string): boolean {
  if (/[<("'[:]/.test(before)) return true;
  return !prose.has(user.toLowerCase()) && !(file.test(host) && /^\p{L}+$/u.test(user));
}

function maskedForm(user: string, host: string): string {
  const [initial = ''] = user.replace(/^"/, '');
  return `${initial}…@${host.replaceAll(/ dot | ?[[(]dot[\])] ?/gi, '.')}`;
}
