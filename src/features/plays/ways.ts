import type { PlayId } from '../../core/patterns/all.ts';

/** Rooms of a space in which something can be done at once. */
export type Room = 'hosts' | 'hosts/requests' | 'hosts/pledge' | 'charter/edit' | 'invitations' | 'ending' | 'reviews';

/**
 * How a play is carried out: in a room of the space that does it, by a letter to one named person, by a conversation that
 * begins on a day, or, where this house cannot do it, by a host who wrote down until when.
 */
export type Way = { readonly kind: 'room'; readonly room: Room } | { readonly kind: 'ask' | 'prompt' | 'task' };

const inRoom = (room: Room): Way => ({ kind: 'room', room });
const ask: Way = { kind: 'ask' };
const prompt: Way = { kind: 'prompt' };
const task: Way = { kind: 'task' };

export const ways: Readonly<Record<PlayId, Way>> = {
  personalInvitations: inRoom('invitations'), inviteOneEach: prompt, hostedSeason: inRoom('hosts/pledge'), stayWhereYouAre: inRoom('ending'),
  shortCharter: inRoom('charter/edit'), secondHost: inRoom('hosts/requests'), oneJobThenClose: inRoom('ending'),
  bookNextMeeting: prompt, season: inRoom('charter/edit'), ifThenAloud: prompt,
  carrierList: task, referenceClass: task, secondPush: task, planForNo: task,
  introductions: prompt, askMeAbout: prompt, pairRounds: prompt,
  othersFailures: prompt, countAttempts: task, whatHadToBeTrue: prompt, safeIntake: task,
  weeklyBudget: task, fewerPlease: task, mergeLetters: task, judgeLater: task,
  handOver: inRoom('hosts'), firstReplyDuty: inRoom('hosts'), threads: task, rota: inRoom('hosts'), conflictPath: inRoom('charter/edit'), thankTheCore: ask,
  closeChannel: inRoom('ending'), uniqueAsk: ask, privateAsk: ask, quietRound: prompt,
  workWithWilling: task, allowReaders: inRoom('charter/edit'), smallRoom: task,
  channelScan: inRoom('charter/edit'), joinInstead: inRoom('ending'), oneSharpJob: inRoom('charter/edit'),
  firstItem: prompt, debrief: inRoom('reviews'), ownerAndDate: task,
  seedQuestions: prompt, sixAuthors: prompt, onePerson: ask, thenTheRota: inRoom('hosts'), liveMarket: prompt,
  oneMeasure: inRoom('charter/edit'), perMember: task,
};

export const isPlay = (name: string): name is PlayId => Object.hasOwn(ways, name);
