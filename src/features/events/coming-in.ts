import { sql } from 'kysely';
import type { Tx } from '../../database/open.ts';
import type { Language } from '../../database/schema.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { makeMember } from '../members/public.ts';
import { addMember, changeRole } from '../spaces/public.ts';
import type { RoundSpace } from './answer-queries.ts';

/** Hours a week that somebody promises who says that they would host. */
const hostHours = 1;

interface Newcomer {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly language: Language | null;
  readonly hosts: boolean;
  readonly cue: string | null;
  readonly deed: string | null;
  readonly dueOn: string | null;
}

const newcomer = sql`id, name, address, language, hosts, promise_cue as cue, promise_deed as deed, promise_on as "dueOn"`;

/** Lets everybody in who said yes and whose address is shown to be theirs; whom hosts have taken out stays out. How many. */
export async function letIn(tx: Tx, space: RoundSpace, by: number, at: Date): Promise<number> {
  const { rows } = await sql<Newcomer>`
    select ${newcomer} from participant
    where space_id = ${space.id} and duration is not null and version = 0 and address is not null and person_id is null
      and not exists (select from exclusion join person_address on person_address.person_id = exclusion.person_id
                      where exclusion.space_id = participant.space_id and person_address.address = participant.address and verified_at is not null)
    order by id for update`.execute(tx);
  for (const each of rows) await admit(tx, space, each, by, at);
  return rows.length;
}

/** One more, by the link of their letter. Doing it twice changes nothing. Throws `NotFound` for who did not say yes. */
export async function comeIn(tx: Tx, space: RoundSpace, participantId: number, at: Date): Promise<void> {
  const { rows } = await sql<Newcomer & { personId: number | null }>`
    select ${newcomer}, person_id as "personId" from participant
    where space_id = ${space.id} and id = ${participantId} and duration is not null and address is not null for update`.execute(tx);
  const [found] = rows;
  if (!found) throw new NotFound();
  if (found.personId === null) await admit(tx, space, found, null, at);
}

/** As they agreed to in the round: member, or host with a pledge, with what they promised. */
async function admit(tx: Tx, space: RoundSpace, { id, name, address, language, hosts, cue, deed, dueOn }: Newcomer, by: number | null, at: Date): Promise<void> {
  const known = await tx.selectFrom('person_address').select('person_id').where('address', '=', address).where('verified_at', 'is not', null).executeTakeFirst();
  const personId = known?.person_id ?? (await makeMember(tx, { name, address, language: language ?? space.language, at }));
  await addMember(tx, space.id, personId, 'member', at);
  if (hosts) {
    await changeRole(tx, space.id, personId, 'host', { by: by ?? personId, at });
    await tx.insertInto('host_pledge').values({ space_id: space.id, person_id: personId, hours: hostHours, pledged_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
  }
  if (cue !== null && deed !== null && dueOn !== null) {
    await tx.insertInto('promise').values({ space_id: space.id, person_id: personId, cue, deed, due_on: dueOn, promised_at: at }).onConflict((conflict) => conflict.doNothing()).execute();
  }
  await tx.updateTable('participant').set({ person_id: personId, version: 0 }).where('space_id', '=', space.id).where('id', '=', id).execute();
}
