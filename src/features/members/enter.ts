import { transact } from '../../database/open.ts';
import type { Visit } from '../../platform/http/route.ts';
import type { Entered } from '../../platform/access/sign-in.ts';
import { arrive } from './people.ts';

/** Signs in somebody who has shown in another way who they are. */
export async function enterAs(visit: Visit, address: string): Promise<void> {
  const entered = await visit.house.signIn.enter(address, await visit.house.signIn.makeCode(address));
  if (!entered) throw new Error('A code that was just made was not taken');
  await cross(visit, address, entered);
}

/** Lets a session begin: the cookies, and the person behind it. Tells whether this is their first time. */
export async function cross(visit: Visit, address: string, entered: Entered): Promise<{ isNew: boolean }> {
  const { house, voice } = visit;
  const person = await transact(house.db, (tx) =>
    arrive(tx, { userId: entered.userId, address, language: voice.language, at: voice.now }),
  );
  giveCookies(visit, entered.cookies);
  return person;
}

export function giveCookies({ c }: Visit, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
}
