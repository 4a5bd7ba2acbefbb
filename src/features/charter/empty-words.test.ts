import { describe, expect, it } from 'vitest';
import { emptyWordsIn } from './empty-words.ts';

describe('words that fit every space', () => {
  it.each([
    ['Share knowledge and connect people', ['Share knowledge', 'connect people']],
    ['A place for exchanging our best practices.', ['exchanging our best practices']],
    ['We bring everyone together', ['bring everyone together']],
    ['A PLATFORM FOR EVERYONE to network', ['A PLATFORM FOR EVERYONE']],
    ['Kennis delen en mensen verbinden', ['Kennis delen', 'mensen verbinden']],
    ['Ervaringen en ideeën uitwisselen', ['Ervaringen en ideeën uitwisselen']],
    ['Elkaar inspireren', ['Elkaar inspireren']],
    ['Een plek voor ontmoeting', ['Een plek voor ontmoeting']],
    ['Op de hoogte blijven van de rivier', ['Op de hoogte blijven']],
  ])('in “%s” are %j', (sentence, words) => expect(emptyWordsIn(sentence)).toEqual(words));

  it.each([
    'Gardeners help each other turn kitchen waste into good soil.', 'People with a balcony in Linderveen grow food for one meal a week.', 'We keep the Merle clean, every first Saturday.', 'Wij maken op de eerste zaterdag de Merle schoon.',
    'Buren lenen elkaar gereedschap.', 'Volunteers who drive find each week somebody who needs a lift.', 'Everyone who feels the Merle is theirs keeps it clean, one bend at a time.', '',
  ])('are none in “%s”', (sentence) => expect(emptyWordsIn(sentence)).toEqual([]));
});
