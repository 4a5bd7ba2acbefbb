import { sql } from 'kysely';
import type { ReadDb } from '../../database/open.ts';
import { isLanguage, type Language } from '../i18n/languages.ts';

export interface Person {
  readonly id: number;
  readonly name: string;
  readonly handle: string;
  readonly language: Language | null;
  readonly zone: string | null;
  readonly isAdministrator: boolean;
  readonly isDirector: boolean;
}

/** Who looks: someone signed in, or a stranger. */
export type Viewer = Person | null;

/** What every page needs to know before anything else. */
export interface Threshold {
  readonly viewer: Viewer;
  readonly organisation: Organisation;
}

export interface Organisation {
  readonly name: string;
  readonly language: Language;
  readonly zone: string;
  /** False until the first administrator has set it up. */
  readonly stands: boolean;
  /** There is a petition that this viewer may see. */
  readonly hasPetitions: boolean;
  /** Changes whenever something does that stands on every page. */
  readonly revision: string;
}

interface ThresholdRow {
  name: string;
  language: string;
  time_zone: string | null;
  state: string;
  revised_at: Date;
  has_petitions: boolean;
  person_id: number | null;
  person_name: string;
  handle: string;
  offices: string[];
  person_language: string | null;
  person_zone: string | null;
}

/** The organisation, and the person behind a session's token, in one question. */
export async function crossThreshold(db: ReadDb, sessionToken: string | null, now: Date): Promise<Threshold> {
  const { rows } = await sql<ThresholdRow>`
    select home.name, home.language, home.time_zone, home.state, home.revised_at,
           exists (select from space where kind = 'petition' and (visibility <> 'hidden' or exists (select from membership where space_id = space.id and membership.person_id = person.id))) as has_petitions,
           person.id as person_id, person.name as person_name, person.handle, person.offices,
           person.language as person_language, person.time_zone as person_zone
    from space home
    left join auth_session session on session.token = ${sessionToken} and session.expires_at > ${now}
    left join person on person.auth_user_id = session.user_id and person.state = 'member'
    where home.id = 1`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The organisation itself is missing from the table of spaces');
  return { viewer: personIn(row), organisation: organisationIn(row) };
}

function organisationIn(row: ThresholdRow): Organisation {
  return {
    name: row.name,
    language: isLanguage(row.language) ? row.language : 'en',
    zone: row.time_zone ?? 'Europe/Amsterdam',
    stands: row.state === 'open',
    hasPetitions: row.has_petitions,
    revision: String(row.revised_at.getTime()),
  };
}

function personIn(row: ThresholdRow): Viewer {
  if (row.person_id === null) return null;
  return {
    id: row.person_id,
    name: row.person_name,
    handle: row.handle,
    language: isLanguage(row.person_language) ? row.person_language : null,
    zone: row.person_zone,
    isAdministrator: row.offices.includes('administrator'),
    isDirector: row.offices.includes('director'),
  };
}
