export { keyOfBallot } from './key.ts';
export { chosenBy, daysOfVoting, isVoting } from './rules.ts';
export { voteNow, votesOn, type Vote } from './votes.ts';
export { VoteCard } from './vote-view.tsx';
