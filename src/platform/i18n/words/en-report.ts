/** What the check-up says in a terminal's one screen, and of groups that meet, in English. */
export const glance = {
  meetings_one: '{{n}} meeting', meetings_other: '{{n}} meetings',
  meets: 'It meets, and nothing was written', metUntil: 'No meeting since {{month}}, and nothing was written',
  lead: '{{meetings}}, to which {{people}} came: the first on {{from}}, the last on {{to}}.', leadSilent: 'Nothing was written, so what follows is about who came.',
  odds: '{{n}} in {{of}}', of: 'of {{n}}', was: 'before {{n}}', range: '{{low}} to {{high}}',
  trend: { up: '↑ up', down: '↓ down', steady: 'steady' },
  weeks: '{{weeks}} weeks, {{span}}, by week or by fortnight:',
  busiest: 'Wrote most: {{names}}',
  row: {
    writers: 'People who write in a week', posts: 'Posts in a week', answered: 'Answered within two days', again: 'Newcomers who wrote again',
    pairs: 'Pairs answering each other', half: 'How few wrote half', held: 'Meetings', attendance: 'People at a meeting', came: 'People who came',
    newcomers: 'For the first time', cameAgain: 'Came again in a quarter',
  },
  lacks: {
    writers: 'from {{need}} full weeks on; so far {{have}}', posts: 'from {{need}} full weeks on; so far {{have}}', answered: 'from {{need}} conversations on; so far {{have}}',
    again: 'from {{need}} newcomers on; so far {{have}}', pairs: 'from {{need}} pairs on; so far {{have}}', half: 'from {{need}} posts on; so far {{have}}',
    attendance: 'from {{need}} meetings on; so far {{have}}', cameAgain: 'from {{need}} newcomers on; so far {{have}}',
  },
  resembles: 'This resembles (+ speaks for it, − against it)', resembled: 'Before it fell silent, it resembled (+ speaks for it, − against it)',
  strength: { A: 'tested', B: 'many groups', C: 'practice', chosen: 'our idea' },
  ahead: {
    talk: 'Seen from {{date}}: silent half a year on {{chance}} in 100, a year on {{later}}. A hint: it tells two groups apart about seven times of ten.',
    meeting: 'Seen from {{date}}: no meeting in the half year after, about {{chance}}. A hint: it tells two groups apart about eight times of ten.',
    quiet: 'Looking ahead: it is quiet already, and what comes of that no figure tells.', young: 'Looking ahead: too early to say, before week {{weeks}}.',
  },
  rest: 'All of it: --long here, --html FILE with charts, --json for programs.',
  whole: { from: 'First meeting', to: 'Last meeting', doubt: 'An archive begins in the middle of a life: who came before it begins counts as new at their first meeting in it. Who said yes is taken to have come.' },
  notComparable: 'One of them is about what people wrote, the other about who came: they have no figure in common.',
  met: {
    heading_one: '{{n}} meeting in these {{weeks}} weeks', heading_other: '{{n}} meetings in these {{weeks}} weeks', what: 'People who came, week by week.',
    newcomers: 'For {{n}} of {{all}} it was the first time here.', label: 'People who came each week: {{people}} in all, to {{n}} meetings.',
  },
  figures: {
    tooFew: { attendance: 'Shows from {{need}} meetings on; so far {{have}}.', cameAgain: 'Shows from {{need}} people who first came a quarter ago or earlier; so far {{have}}.' },
    held: { name: 'Meetings in this half year', meaning: 'In the half year before: {{n}}.', first: 'There is no whole half year before to hold it against.', method: 'Meetings to which somebody is known to have come; what was called off is left out.' },
    attendance: { name: 'People at a meeting', range: 'median, between {{low}} and {{high}}', meaning: 'At least once: {{people}}.', method: 'The median: at half of the meetings there were more people, at half fewer.' },
    newcomers: { name: 'People who came for the first time', meaning: 'Of {{people}} who came in this half year.', method: 'People of whom no earlier meeting is known; an archive that begins late calls more people new.' },
    cameAgain: { name: 'Newcomers who came again in a quarter', range: 'between {{low}} and {{high}}', meaning: 'Of {{people}} who first came in the last year.', method: 'Of those who first came in the last year, a quarter ago and more: the ones who came again within thirteen weeks.' },
  },
};
