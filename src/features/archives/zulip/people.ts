import type { Author, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { textIn } from '../json/fields.ts';
import { jsonEntries } from '../json/file.ts';
import { isRobot } from './topics.ts';

const people = ['zerver_userprofile', 'zerver_userprofile_crossrealm', 'zerver_userprofile_mirrordummy'];

/** Who and what an organisation of Zulip has, by the numbers that messages name. */
export interface Organisation {
  readonly author: (number: string) => Author;
  /** The channel that somebody wrote in; null where it was a letter to single people. */
  readonly channel: (recipient: string) => { readonly number: string } | null;
}

/** Reads the lists of an organisation, `realm.json`. Where there is none, its people have no names. */
export async function readOrganisation(files: readonly ArchiveFile[], reading: Pick<Reading, 'onSkipped'>): Promise<Organisation> {
  const authors = new Map<string, Author>();
  const recipients = new Map<string, { type: string; number: string }>();
  let realm = '';
  for (const file of files) {
    for await (const { list, fields } of jsonEntries(file, ['zerver_realm', 'zerver_recipient', ...people], reading)) {
      if (list === 'zerver_realm') realm = textIn(fields, 'string_id') || textIn(fields, 'uuid') || realm;
      else if (list === 'zerver_recipient') recipients.set(textIn(fields, 'id'), { type: textIn(fields, 'type'), number: textIn(fields, 'type_id') });
      else {
        const [name, address] = [textIn(fields, 'full_name').trim(), (textIn(fields, 'delivery_email') || textIn(fields, 'email')).trim().toLowerCase()];
        const robot = fields['is_bot'] === true || list === 'zerver_userprofile_crossrealm' || isRobot(name);
        authors.set(textIn(fields, 'id'), { name: name || address.replace(/@.*$/, ''), address: isOwn(address) && !robot ? address : null, robot });
      }
    }
  }
  const accountOf = (number: string) => (realm === '' ? `zulip:${number}` : `zulip:${realm}/${number}`);
  const isKnown = recipients.size > 0;
  return {
    author: (number) => ({ ...(authors.get(number) ?? { name: '', address: null }), account: accountOf(number) }),
    channel: (recipient) => {
      const found = recipients.get(recipient);
      if (found === undefined) return isKnown ? null : { number: `recipient ${recipient}` };
      return found.type === stream ? { number: found.number } : null;
    },
  };
}

/** What kind a recipient is: 1 is one person, 3 are some. */
const stream = '2';

const isOwn = (address: string) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) && !/^user\d+@/.test(address);
