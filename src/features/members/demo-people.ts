import { NotFound } from '../../platform/http/failures.ts';
import { isLocal, wasForwarded } from '../../platform/http/client.ts';
import type { Visit } from '../../platform/http/route.ts';
import type { DemoPerson } from './sign-in-views.tsx';

/** Only on the machine itself, only in a demonstration: nobody out there may become somebody by a click. */
function mayBeAnyone({ c, house }: Visit): boolean {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '');
  return house.isDemo && house.config.PUBLIC_URL === undefined && host === 'localhost' && isLocal(c) && !wasForwarded(c);
}

/** The people whom one may be in the demonstration; none elsewhere. */
export async function demoPeople(visit: Visit): Promise<readonly DemoPerson[]> {
  if (!mayBeAnyone(visit)) return [];
  const { t } = visit.voice;
  const rows = await visit.house.db
    .selectFrom('person')
    .innerJoin('person_address', 'person_address.person_id', 'person.id')
    .leftJoin('membership', (join) => join.onRef('membership.person_id', '=', 'person.id').on('membership.role', '=', 'host'))
    .select(['person.id', 'person.name', 'person.offices'])
    .select(({ fn }) => fn.count<number>('membership.space_id').as('hosts'))
    .where('person.state', '=', 'member')
    .groupBy('person.id')
    .orderBy('person.id')
    .limit(40)
    .execute();
  return rows.map(({ id, name, offices, hosts }) => {
    if (offices.includes('administrator')) return { id, name, role: t('role.administrator') };
    if (offices.includes('director')) return { id, name, role: t('role.director') };
    return { id, name, role: t(hosts > 0 ? 'role.host' : 'role.member') };
  });
}

/** The address of a demo person. Throws `NotFound` wherever nobody may be anyone. */
export async function demoAddress(visit: Visit, personId: number): Promise<string> {
  if (!mayBeAnyone(visit) || !Number.isSafeInteger(personId)) throw new NotFound();
  const row = await visit.house.db
    .selectFrom('person_address')
    .select('address')
    .where('person_id', '=', personId)
    .where('verified_at', 'is not', null)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return row.address;
}
