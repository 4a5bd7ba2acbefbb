import type { meanwhile as english } from './en-meanwhile.ts';
import type { SameKeys } from './shape.ts';

/** Wat anderen deden terwijl iemand aan het typen was. */
export const meanwhile: SameKeys<typeof english> = {
  told: {
    lead: 'Een andere drager heeft hier iets anders ingevuld terwijl je aan het schrijven was. Wat je typte staat er nog; bewaren zet het in de plaats daarvan.',
    is: '{{figure}}: {{value}}. Dat vulde {{name}} in, {{when}}.', emptied: '{{figure}}: nu leeg.', pair: '{{count}} en {{of}}',
  },
};
