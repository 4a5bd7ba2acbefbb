import type { Author, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import { type Fields, fieldsIn, textIn } from '../json/fields.ts';
import { jsonEntries } from '../json/file.ts';

/** Who is who in a workspace, by the number that Slack gives them. */
export class SlackUsers {
  readonly #authors: ReadonlyMap<string, Author>;

  constructor(authors: ReadonlyMap<string, Author>) {
    this.#authors = authors;
  }

  /** Somebody who is not in the list, such as a guest of another workspace, has the name that stands in the message. */
  author(id: string, name = ''): Author {
    return this.#authors.get(id) ?? { name, address: null, account: accountOf(id) };
  }

  nameOf(id: string): string | undefined {
    return this.#authors.get(id)?.name;
  }
}

const accountOf = (id: string) => `slack:${id}`;

/** Reads `users.json`. An address that several share, as those that were taken out do, is nobody's. */
export async function readUsers(files: readonly ArchiveFile[], reading: Reading): Promise<SlackUsers> {
  const users: { id: string; name: string; address: string; robot: boolean }[] = [];
  const uses = new Map<string, number>();
  for (const file of files) {
    for await (const { fields } of jsonEntries(file, [], reading)) {
      const address = textIn(fieldsIn(fields, 'profile'), 'email').trim().toLowerCase();
      users.push({ id: textIn(fields, 'id'), name: nameIn(fields), address, robot: fields['is_bot'] === true });
      uses.set(address, (uses.get(address) ?? 0) + 1);
    }
  }
  const isOwn = (address: string) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) && !address.endsWith('.invalid') && uses.get(address) === 1;
  return new SlackUsers(new Map(users.map(({ id, name, address, robot }) => [id, { name, address: isOwn(address) ? address : null, account: accountOf(id), robot }])));
}

/** The name that people see. */
function nameIn(user: Fields): string {
  const profile = fieldsIn(user, 'profile');
  return [textIn(profile, 'display_name'), textIn(profile, 'real_name'), textIn(user, 'real_name'), textIn(user, 'name')].find((name) => name.trim() !== '')?.trim() ?? '';
}
