import { afterglow } from './afterglow.ts';
import { crowdedMarket } from './crowded-market.ts';
import { deadLetterBox } from './dead-letter-box.ts';
import { digitalDust } from './digital-dust.ts';
import { emptyClubhouse } from './empty-clubhouse.ts';
import { everyoneMust } from './everyone-must.ts';
import { firehose } from './firehose.ts';
import { fullShelf } from './full-shelf.ts';
import { groundhogSession } from './groundhog-session.ts';
import { headCountMirage } from './head-count-mirage.ts';
import { highlightReel } from './highlight-reel.ts';
import { orphanGroup } from './orphan-group.ts';
import { profileMuseum } from './profile-museum.ts';
import { puppetMaster } from './puppet-master.ts';
import { threeVoices } from './three-voices.ts';
import { unansweredDoor } from './unanswered-door.ts';
import { wornOutHost } from './worn-out-host.ts';

/** The ways in which communities usually fail. */
export const patterns = [
  emptyClubhouse, orphanGroup, afterglow, digitalDust, profileMuseum, highlightReel, firehose, puppetMaster, unansweredDoor, wornOutHost,
  threeVoices, everyoneMust, crowdedMarket, groundhogSession, fullShelf, deadLetterBox, headCountMirage,
] as const;

export type AnyPattern = (typeof patterns)[number];
export type PatternId = AnyPattern['id'];
export type SignalId = (AnyPattern['signals'] | AnyPattern['counterSignals'])[number]['id'];
export type PlayId = AnyPattern['plays'][number]['id'];
