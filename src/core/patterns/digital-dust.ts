import { chosen, type Pattern } from './pattern.ts';
import { counted, ratio } from './reading.ts';
import { cascades, own, petitionCurves, petitions } from './sources.ts';

export const digitalDust = {
  id: 'digital-dust',
  about: 'petition',
  signals: [
    {
      id: 'pledgedFew', threshold: 0.3, direction: 'below', unit: 'share', source: chosen, told: 'petition',
      // A promise counts as often as it was made: what is promised beyond the need is no more than all of it.
      read: ({ live: { petition } }) => petition?.pledged && petition.pledged.of > 0 ? counted(Math.min(1, petition.pledged.count / petition.pledged.of), petition.pledged.of) : null,
    },
    {
      id: 'slowFirstDay', threshold: 1, direction: 'below', unit: 'ratio', source: petitions.evidence, told: 'petition',
      read: ({ live: { petition } }) => petition && petition.firstDay !== null && petition.firstDayLine ? counted(petition.firstDay / petition.firstDayLine, petition.firstDay) : null,
    },
    {
      id: 'sharingStops', threshold: 1, direction: 'below', unit: 'times', source: cascades.evidence, told: 'petition',
      read: ({ live: { petition } }) => petition?.broughtBySharers ? ratio(petition.broughtBySharers.count, petition.broughtBySharers.of) : null,
    },
  ],
  counterSignals: [
    { id: 'occasionAhead', threshold: 1, direction: 'from', unit: 'count', source: petitionCurves.evidence, read: ({ live: { petition } }) => counted(petition?.occasionsAhead) },
  ],
  needs: [],
  plays: [{ id: 'carrierList', ...cascades }, { id: 'referenceClass', ...petitions }, { id: 'secondPush', ...petitionCurves }, { id: 'planForNo', ...own }],
  caution: [petitions.evidence, petitionCurves.evidence],
} as const satisfies Pattern;
