/** A number that decides something, and where it comes from. An administrator may hold another one right. */
interface Threshold {
  readonly value: number;
  /** What is counted; a `share` runs from 0 to 1. */
  readonly unit: 'people' | 'share' | 'hours' | 'days' | 'weeks' | 'count' | 'perPost';
  readonly least: number;
  readonly most: number;
  /** Whether it was measured, or chosen by us in the light of what was measured. */
  readonly standing: 'measured' | 'practice' | 'chosen';
  readonly source: string;
}

const stackExchange = 'https://english.meta.stackexchange.com/questions/1299/what-is-the-private-beta';
const healthyBeta = 'https://hsm.meta.stackexchange.com/questions/176/';
const workingSize = 'https://www.zylstra.org/blog/2019/08/8434/';
const intentions = 'https://researchgate.net/publication/37367696_Implementation_Intentions_and_Goal_Achievement_A_Meta-Analysis_of_Effects_and_Processes';
const wikiProjects = 'https://paperexplained.cn/articles/paper/detail/027506b146ee349149c45ebf43b58786203b16df';
const facilitators = 'https://khub.net:443/web/khubfocus/user-blogs/-/blogs/community-facilitators-are-superheroes-but-what-do-they-do-';
const support = 'https://www.nickmilton.com/2011/09/survey-on-cop-resources.html';
const onCall = 'https://sre.google/sre-book/being-on-call';
const founders = 'https://research.fb.com/publications/the-role-of-founders-in-building-online-groups/';
const firstWiki = 'http://forage.ward.fed.wiki.org/first-years-of-first-wiki.html';
const teahouse = 'https://meta.m.wikimedia.org/wiki/Research:Teahouse/Metrics';
const area51 = 'http://meta.stackexchange.com/questions/53650/area-51-commit-percent';
const bootstrapping = 'http://rickwash.com/papers/conference/bootstrapping-cscw.html';
const crowded = 'http://implementationscience.biomedcentral.com/articles/10.1186/s13012-017-0622-8';
const opensource = 'https://github.com/github/opensource.guide/blob/main/_articles/building-community.md';
const firstReplies = 'http://curtis.ml.cmu.edu/w/courses/index.php/Joyce_%26_Kraut,_JCMC_2006';
const naturalGrowth = 'https://cultivate.ning.com/ning-blog/the-online-community-lifecycle-stage-two-establishment';
const moderators = 'https://buergermeisterzeitung.info/reddit-moderators-do-3-4-million-in-unpaid-work-every-year/';
const groupLives = 'https://arxiv.org/abs/1512.07831';
const teamCharters = 'https://ar.scribd.com/document/39732174/Mathieu-Rapp-2009-Laying-the-foundation-for-successful-team-performance-trajectories-The-roles-of-team-charters-and-performance-strategies';
const momentum = 'https://www.feverbee.com/eventmomentum/';
const petitionsInBritain = 'https://epjdatascience.springeropen.com/articles/10.1140/epjds/s13688-017-0116-6';
const parliament = 'https://petition.parliament.uk/help';
const shortCourses = 'https://www.researchgate.net/publication/278302633_Massive_Open_Online_Course_Completion_Rates_Revisited_Assessment_Length_And_Attrition';

const people = { unit: 'people', least: 1, most: 10_000 } as const;
const share = { unit: 'share', least: 0, most: 1 } as const;
const count = { unit: 'count', least: 1, most: 1000 } as const;
const hours = { unit: 'hours', least: 0, most: 1000 } as const;
const days = { unit: 'days', least: 1, most: 365 } as const;
const weeks = { unit: 'weeks', least: 1, most: 52 } as const;
const perPost = { unit: 'perPost', least: 0, most: 100 } as const;

/** Below `…Missing` a line of the gate is missing, from `…Holds` on it holds; between them it is weak. */
export const thresholds = {
  purposeAcceptances: { value: 5, ...people, standing: 'chosen', source: stackExchange },
  examplesOfEach: { value: 5, ...count, standing: 'practice', source: stackExchange },
  exampleVotes: { value: 4, ...count, standing: 'chosen', source: stackExchange },
  exampleAgreement: { value: 4, ...count, standing: 'practice', source: stackExchange },
  crowdedShare: { value: 0.5, ...share, standing: 'chosen', source: crowded },

  foundersMissing: { value: 15, ...people, standing: 'chosen', source: workingSize },
  foundersHolds: { value: 30, ...people, standing: 'practice', source: workingSize },
  provenMissing: { value: 0.25, ...share, standing: 'chosen', source: area51 },
  provenHolds: { value: 0.5, ...share, standing: 'practice', source: area51 },
  plansMissing: { value: 0.4, ...share, standing: 'chosen', source: intentions },
  plansHolds: { value: 0.7, ...share, standing: 'chosen', source: intentions },
  seedAuthorsMissing: { value: 3, ...people, standing: 'chosen', source: wikiProjects },
  seedAuthorsHolds: { value: 6, ...people, standing: 'chosen', source: wikiProjects },
  promptsMissing: { value: 6, ...count, standing: 'chosen', source: bootstrapping },
  promptsHolds: { value: 24, ...count, standing: 'chosen', source: bootstrapping },
  promptsWeeks: { value: 12, ...weeks, standing: 'chosen', source: bootstrapping },
  promptsCountedAWeek: { value: 3, ...count, standing: 'chosen', source: bootstrapping },
  hostsHolds: { value: 2, ...people, standing: 'measured', source: founders },
  rotaMissing: { value: 2, ...people, standing: 'measured', source: founders },
  rotaHolds: { value: 4, ...people, standing: 'practice', source: onCall },
  hoursMissing: { value: 0.7, ...share, standing: 'chosen', source: support },
  hoursHolds: { value: 1, unit: 'share', least: 0, most: 3, standing: 'chosen', source: support },
  hostHoursLeast: { value: 4, ...hours, standing: 'practice', source: facilitators },
  hostHoursPerMember: { value: 0.055, ...hours, standing: 'practice', source: support },
  hostHoursReserve: { value: 0.25, ...share, standing: 'chosen', source: support },
  acceptancePersonal: { value: 0.5, unit: 'share', least: 0.01, most: 1, standing: 'practice', source: firstWiki },
  acceptanceBulk: { value: 0.045, unit: 'share', least: 0.001, most: 1, standing: 'measured', source: teahouse },

  trialDays: { value: 14, ...days, standing: 'chosen', source: stackExchange },
  answeredMissing: { value: 0.8, ...share, standing: 'chosen', source: healthyBeta },
  answeredHolds: { value: 0.9, ...share, standing: 'practice', source: healthyBeta },
  repliesMissing: { value: 1, ...perPost, standing: 'chosen', source: healthyBeta },
  repliesHolds: { value: 2.5, ...perPost, standing: 'practice', source: healthyBeta },
  firstReplyMissing: { value: 48, ...hours, standing: 'practice', source: opensource },
  firstReplyHolds: { value: 24, ...hours, standing: 'chosen', source: opensource },
  firstReplySlowest: { value: 48, ...hours, standing: 'practice', source: opensource },
  secondPostMissing: { value: 0.4, ...share, standing: 'measured', source: firstReplies },
  secondPostHolds: { value: 0.55, ...share, standing: 'measured', source: firstReplies },
  startedMissing: { value: 0.3, ...perPost, standing: 'chosen', source: healthyBeta },
  startedHolds: { value: 1, ...perPost, standing: 'chosen', source: healthyBeta },
  membersShareMissing: { value: 0.25, ...share, standing: 'chosen', source: naturalGrowth },
  membersShareHolds: { value: 0.5, ...share, standing: 'practice', source: naturalGrowth },

  oneHostShare: { value: 0.66, ...share, standing: 'measured', source: moderators },
  strainWeeks: { value: 3, ...weeks, standing: 'chosen', source: moderators },

  quorumPeople: { value: 8, ...people, standing: 'chosen', source: groupLives },
  quorumPeopleSmall: { value: 5, ...people, standing: 'chosen', source: groupLives },
  quorumSmallBelow: { value: 20, ...people, standing: 'chosen', source: groupLives },
  quorumHosts: { value: 2, ...people, standing: 'measured', source: founders },
  quorumSupport: { value: 5, ...people, standing: 'chosen', source: teamCharters },
  quorumSupportSmall: { value: 3, ...people, standing: 'chosen', source: teamCharters },
  roundDays: { value: 7, ...days, standing: 'chosen', source: momentum },
  groupDays: { value: 42, ...days, standing: 'chosen', source: shortCourses },

  pledgedShareMissing: { value: 0.3, ...share, standing: 'chosen', source: petitionsInBritain },
  pledgedShareHolds: { value: 0.3, ...share, standing: 'chosen', source: petitionsInBritain },
  circleSigners: { value: 5, ...people, standing: 'practice', source: parliament },
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof thresholds;

/** What holds in one house: the numbers above, and in their place those that its administrator changed. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;

export const thresholdNames = Object.keys(thresholds) as readonly ThresholdName[];

export const isThreshold = (name: string): name is ThresholdName => Object.hasOwn(thresholds, name);

/** @param changed other values by name; names that there are not are left out */
export function thresholdsWith(changed: ReadonlyMap<string, number>): Thresholds {
  return Object.fromEntries(thresholdNames.map((name) => [name, changed.get(name) ?? thresholds[name].value])) as Thresholds;
}

/**
 * The hours that hosting takes each week: a floor for every space, more where many are expected, and a reserve on top.
 * Sources: `hostHoursLeast` (about 4 h a week of an active facilitator), `hostHoursPerMember` (1.5 full posts for 1,000 members).
 * @param expectedMembers people; null where nobody has said
 */
export function hostHoursNeeded(expectedMembers: number | null, { hostHoursLeast, hostHoursPerMember, hostHoursReserve }: Thresholds): number {
  return Math.max(hostHoursLeast, hostHoursPerMember * (expectedMembers ?? 0)) * (1 + hostHoursReserve);
}
