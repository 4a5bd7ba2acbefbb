import type { Visit } from '../../platform/http/route.ts';
import { Face } from '../../ui/face.tsx';
import { Crumbs, Tabs, Tag } from '../../ui/parts.tsx';
import { Beam, type Host, type ListedSpace, SpaceList } from '../spaces/public.ts';
import { Specimen } from './specimen.tsx';

const hosts: readonly Host[] = [
  { id: 4, name: 'Noor van Dam', handle: 'noor-van-dam' }, { id: 3, name: 'Anna de Wit', handle: 'anna-de-wit' },
  { id: 5, name: 'Maria Wilhelmina Bartholomea van den Heuvel-Wiegersma', handle: 'maria' }, { id: 6, name: 'Sipho Ndlovu', handle: 'sipho-ndlovu' }, { id: 7, name: 'Bram Visser', handle: 'bram-visser' },
];

const one: ListedSpace = {
  id: 0, slug: 'compost-soil', name: 'Compost & soil', purpose: 'Gardeners help each other turn kitchen waste into good soil.', visibility: 'open', language: 'en', state: 'open',
  role: 'host', members: 15, conversations: 15,
};
const listed: readonly ListedSpace[] = [
  one,
  { ...one, id: -1, name: 'Vrijwilligersverzekeringsaansprakelijkheidsvragenuurtje', purpose: 'Eén vraag per keer, en iemand die het antwoord echt weet.', language: 'nl', visibility: 'listed', role: null, members: 12_345, conversations: 10_012 },
  { ...one, id: -2, name: 'Board', purpose: '', visibility: 'hidden', role: 'guest', members: 0, conversations: 0 },
];

/** Who somebody is, and where one is. */
export const PeopleAndPlaces = ({ visit: { voice }, visit }: { visit: Visit }) => (
  <>
    <Specimen name="Face" use="Six quiet grounds; the name stands beside it">
      <p class="actions">
        {hosts.map(({ id, name }) => <Face name={name} person={id} />)}
        <Face name="Somebody" person={0} size="s" /><Face name="Yara Haddad" person={1} size="l" /><span class="face face-open">?</span>
      </p>
    </Specimen>
    <Specimen name="Tag">
      <p class="tags">
        <Tag>Nederlands</Tag><Tag kind="role">Host</Tag><Tag icon="lock">Listed</Tag><Tag icon="eye">Hidden</Tag><Tag kind="answered" icon="check">Answered</Tag>
        <Tag kind="waiting" icon="clock">First post</Tag><Tag kind="thanks" icon="thanks">Thanked</Tag><Tag kind="outline">Outline</Tag>
      </p>
    </Specimen>
    <Specimen name="Tabs">
      <Tabs label="Rooms of a space" tabs={['Conversations', 'People', 'Vitality', 'Settings'].map((name, at) => ({ href: '#part-tabs', name, isCurrent: at === 1 }))} />
    </Specimen>
    <Specimen name="Crumbs">
      <Crumbs voice={voice} steps={[{ name: 'Spaces', href: '#part-crumbs' }, { name: 'Vrijwilligersverzekeringsaansprakelijkheidsvragenuurtje', href: '#part-crumbs' }, { name: 'Conversation' }]} />
    </Specimen>
    <Specimen name="Beam" use="A missing host is a missing post">
      <Beam voice={voice} purpose="One bears it alone." hosts={hosts.slice(0, 1)} />
      <Beam voice={voice} purpose="Three bear it, and a name may be long." hosts={hosts.slice(0, 3)} />
      <Beam voice={voice} purpose="More than three, of whom three are shown." hosts={hosts} />
      <Beam voice={voice} purpose="" hosts={[]} />
    </Specimen>
    <Specimen name="SpaceList"><SpaceList visit={visit} title="Spaces" spaces={listed} /></Specimen>
  </>
);
