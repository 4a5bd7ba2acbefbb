import type { Play, Strength } from './pattern.ts';

/**
 * Where thresholds and plays come from. Most were read as an abstract or an excerpt, not as a full paper: whoever
 * prints a number of theirs looks at the primary first.
 */
interface Source {
  readonly evidence: string;
  readonly strength: Strength;
}

const from = (strength: Strength, evidence: string): Source => ({ evidence, strength });

/** 472,231 new groups: sole administrators, and founders who add everybody, go with silence; founders active in week 1 with life. */
export const founderRoles = from('B', 'https://research.fb.com/publications/the-role-of-founders-in-building-online-groups/');
/** Of about twelve people asked personally, about half came. One case. */
export const firstWiki = from('C', 'http://forage.ward.fed.wiki.org/first-years-of-first-wiki.html');
export const naturalGrowth = from('C', 'https://cultivate.ning.com/ning-blog/the-online-community-lifecycle-stage-two-establishment');
export const oneInvite = from('C', 'https://www.feverbee.com/1-invite-per-person/');
export const activityNotHeads = from('C', 'https://www.feverbee.com/critical-mass-of-activity/');
export const funnel = from('C', 'https://www.feverbee.com/lifetime-value-of-a-member/');
export const momentum = from('C', 'https://www.feverbee.com/eventmomentum/');
export const facilitators = from('C', 'https://khub.net:443/web/khubfocus/user-blogs/-/blogs/community-facilitators-are-superheroes-but-what-do-they-do-');
export const wikiProjects = from('B', 'https://paperexplained.cn/articles/paper/detail/027506b146ee349149c45ebf43b58786203b16df');
export const successMeasures = from('B', 'https://chenhaot.com/papers/community-success.html');
export const crowded = from('B', 'http://implementationscience.biomedcentral.com/articles/10.1186/s13012-017-0622-8');
export const associations = from('C', 'https://associationsnow.com/2023/10/report-engagement-strategy-key-to-building-strong-online-communities/');
export const bootstrapping = from('A', 'http://rickwash.com/papers/conference/bootstrapping-cscw.html');
export const smallGroups = from('B', 'http://api.deepai.org/publication/why-do-people-participate-in-small-online-communities');
/** Enterprise groups needed 50, and 200 to be lively: against the 25 to 35 of hosted groups. */
export const largeGroups = from('C', 'https://stangarfield.medium.com/does-size-matter-in-communities-ce202b0da95a');
export const workingSize = from('C', 'https://www.zylstra.org/blog/2019/08/8434/');

/** 2,777 newcomers: 61 % answered; 56 % of those posted again, 44 % of the others. */
export const firstReplies = from('B', 'http://curtis.ml.cmu.edu/w/courses/index.php/Joyce_%26_Kraut,_JCMC_2006');
export const twoDays = from('C', 'https://github.com/github/opensource.guide/blob/main/_articles/building-community.md');
export const introductions = from('B', 'https://kilthub.cmu.edu/articles/journal_contribution/Introductions_and_Questions_Rhetorical_Strategies_that_Elicit_Response_in_Online_Communities/6470183');
/** By the same authors, later: specific requests did raise replies. */
export const requests = from('B', 'https://fdokumen.com/documents/membership-claims-and-requests-conversation-level-newcomer-socialization-strategies.html');
export const threading = from('A', 'https://docslib.org/doc/4319715/threading-is-sticky-how-threaded-conversations-promote-comment-system-user-retention');
/** 2.77 million first pull requests: quick or friendly replies do not reliably raise later contributions. */
export const speedAlone = from('B', 'https://www.sciencestack.ai/paper/2104.02933');
/** Expert help goes with success, and with leaving. */
export const servedAndGone = from('B', 'https://ar5iv.labs.arxiv.org/html/2302.05058');
export const lurkers = from('B', 'https://collabware.wordpress.com/2005/06/23/more-on-lurking/');
export const oneAddressee = from('A', 'http://hbswk.hbs.edu/archive/3947.html');
export const groupRequests = from('B', 'https://arxiv.org/html/2601.01514v1');
export const uniqueness = from('A', 'https://figshare.com/articles/journal_contribution/6470648');
export const thanks = from('A', 'http://www.plosone.org/article/info:doi%2F10.1371%2Fjournal.pone.0034358');
export const praise = from('A', 'http://wikipapers.referata.com/wiki/No_praise_without_effort:_Experimental_evidence_on_how_rewards_affect_Wikipedia%27s_contributor_community');

export const moderators = from('B', 'https://buergermeisterzeitung.info/reddit-moderators-do-3-4-million-in-unpaid-work-every-year/');
export const moderatorsQuit = from('B', 'https://r.arson.gg/r/CompSocial/comments/zdh4o1/why_do_volunteer_content_moderators_quit_burnout');
/** On-call work of engineers: another field. */
export const onCall = from('C', 'https://sre.google/sre-book/being-on-call');

export const fewerNotices = from('A', 'https://medium.com/@AnalyticsAtMeta/notifications-why-less-is-more-how-facebook-has-been-increasing-both-user-satisfaction-and-app-9463f7325e7d');
/** Measured in part by an experiment, told in part by the firm. */
export const mergedLetters = from('C', 'https://wordtothewise.com/2015/07/linkedin-addresses-frequency-issues/');
export const noticeBudget = from('A', 'https://pdfslide.net/documents/notification-volume-control-and-labs-sending-relevant-content-to-users-via.html');
export const batchesFade = from('B', 'https://scribd.com/document/641953174/1-s2-0-S221478292200001X-main');
export const askForFewer = from('C', 'https://www.marketingcharts.com/wp/topics/email/one-more-time-email-frequency-chief-culprit-in-unsubscribes-27944/');
export const noLinkToLeaving = from('C', 'http://www.marketingfornonprofits.org/2010/05/benchmarks-dont-leave-home-without-them.html');
export const overload = from('B', 'https://www.yumpu.com/en/document/view/18229617/agent-based-modeling-to-inform-online-community-theory-and-/14');

export const groupLives = from('B', 'https://arxiv.org/abs/1512.07831');
export const shortCourses = from('B', 'https://www.researchgate.net/publication/278302633_Massive_Open_Online_Course_Completion_Rates_Revisited_Assessment_Length_And_Attrition');
export const ifThen = from('A', 'https://researchgate.net/publication/37367696_Implementation_Intentions_and_Goal_Achievement_A_Meta-Analysis_of_Effects_and_Processes');
/** 642 tests: from 0.27, and smaller outside the laboratory. */
export const ifThenLater = from('A', 'https://bohrium.dp.tech/paper/arxiv/e7eb9beae6cb7fcd7e3da7b7258a0dfc65c6ae62afb229490e4405f91c814513');
export const teamCharters = from('B', 'https://ar.scribd.com/document/39732174/Mathieu-Rapp-2009-Laying-the-foundation-for-successful-team-performance-trajectories-The-roles-of-team-charters-and-performance-strategies');

export const othersFailures = from('A', 'https://www.researchgate.net/publication/337127055_Not_Learning_From_Failure-the_Greatest_Failure_of_All');
/** One of its authors has faced findings about data in other papers. */
export const surgeons = from('B', 'http://www.hbs.edu/faculty/Pages/item.aspx?num=43487');
export const survivors = from('A', 'https://alexdenne.com/citations/denrell-2003');
export const debriefs = from('A', 'https://safetyinsights.org/2024/06/05/do-team-and-individual-debriefs-enhance-performance-a-meta-analysis');
export const laterDebriefs = from('A', 'https://pubmed.ncbi.nlm.nih.gov/32852990/');
export const safeReports = from('B', 'https://asrs.arc.nasa.gov./overview/confidentiality.html');
export const petitions = from('B', 'https://epjdatascience.springeropen.com/articles/10.1140/epjds/s13688-017-0116-6');
export const petitionCurves = from('B', 'https://commonslibrary.parliament.uk/online-petitions-and-parliamentary-debate-how-do-uk-parliamentary-petitions-grow-over-time/');
export const cascades = from('B', 'https://docslib.org/doc/12932404/the-structure-of-online-diffusion-networks');
export const carriedOut = from('C', 'https://xcybermatrix.com/index.php/2022/04/10/why-hold-retrospectives-if-ideas-dont-get-implemented/');
/** Randomised; the chance of a pair to apply together rose from 0.16 to 0.28 %. */
export const sharingSessions = from('A', 'https://innovationgrowthlab.org/submit-trial?dbid=569');
export const offersMarket = from('C', 'https://medium.com/postgrowth/learning-to-share-offers-and-needs-b45c689880f4');
/** A paid laboratory game; the field ranges from 10 to 40 %. */
export const tipping = from('B', 'http://feeds.nature.com/articles/s41567-018-0219-4');

/** A play that is our own idea. */
export const own = { evidence: null, strength: 'chosen' } as const satisfies Omit<Play, 'id'>;
