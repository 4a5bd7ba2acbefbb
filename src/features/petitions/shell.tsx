import type { SpaceVisit } from '../../platform/http/route.ts';
import { Crumbs, Tabs } from '../../ui/parts.tsx';
import { type PetitionRoom, petitionSteps, petitionTabs } from '../spaces/public.ts';

/** The head of every room of a petition: what it asks in one line, and its rooms. */
export const PetitionHead = ({ visit, room }: { visit: SpaceVisit; room: PetitionRoom }) => {
  const { space, voice } = visit;
  return (
    <>
      <Crumbs voice={voice} steps={petitionSteps(visit, voice.t(`petitionPlan.room.${room}`))} />
      <header>
        {space.purpose !== '' && room !== 'plan' && <p class="eyebrow" lang={space.language}>{space.purpose}</p>}
        <Tabs label={space.name} tabs={petitionTabs(visit, room)} />
      </header>
    </>
  );
};
