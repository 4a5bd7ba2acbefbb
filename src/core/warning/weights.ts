import type { Logit } from './logit.ts';

/** Learnt from real groups by `npm run bench:warning -- --write`; docs/warning.md says from which, and how well it foresees. */
export const weights = {
  half: {
    names: ['trend', 'voices', 'twoVoices', 'newVoices'],
    means: [-0.5894, 1.3627, 0.3848, 0.7452],
    scales: [1.7535, 1.0662, 0.3308, 0.8958],
    weights: [-0.5676, -0.6551, -0.2798, 0.1398],
    intercept: -0.6511
  },
  year: {
    names: ['trend', 'voices', 'twoVoices', 'newVoices', 'loudest'],
    means: [-0.5482, 1.3291, 0.3747, 0.7164, 0.3681],
    scales: [1.7314, 1.0404, 0.3227, 0.8703, 0.1541],
    weights: [-0.4769, -0.4132, 0.2705, -0.1061, 0.3231],
    intercept: -0.3472
  },
  soon: {
    names: ['lately', 'thisQuarter', 'since', 'fading', 'trend', 'longestPause', 'overdue', 'announced', 'comers', 'firstComers', 'few', 'online'],
    means: [1.323, 0.6009, 1.8496, 1.4781, -0.202, 2.7877, 0.5712, 0.1401, 2.8911, 2.7664, 0.2187, 0.2298],
    scales: [0.5745, 0.5682, 0.8717, 0.662, 0.6055, 0.7039, 0.3378, 0.3984, 0.8564, 0.7979, 0.4133, 0.3936],
    weights: [-0.2979, -0.189, -0.1896, -0.5417, -0.1067, 0.4397, 0.3788, -1.4158, -0.2872, -0.2127, 0.2182, 0.386],
    intercept: -1.8178
  },
  later: {
    names: ['lately', 'thisQuarter', 'since', 'fading', 'trend', 'longestPause', 'overdue', 'announced', 'comers', 'firstComers', 'few', 'online'],
    means: [1.3314, 0.6076, 1.8313, 1.5047, -0.1782, 2.805, 0.5691, 0.16, 2.8996, 2.7673, 0.2138, 0.2616],
    scales: [0.5687, 0.5583, 0.8632, 0.6568, 0.6071, 0.709, 0.3434, 0.4226, 0.8555, 0.7999, 0.41, 0.4107],
    weights: [-0.192, 0.0361, -0.0628, -0.3453, -0.0578, 0.3406, 0.3002, -0.3027, -0.2052, -0.1837, 0.2064, 0.4927],
    intercept: -0.9616
  },
  soonCame: {
    names: ['lately', 'thisQuarter', 'since', 'fading', 'trend', 'longestPause', 'overdue', 'comers', 'firstComers', 'few'],
    means: [1.323, 0.6009, 1.8496, 1.4781, -0.202, 2.7877, 0.5712, 2.8911, 2.7664, 0.2187],
    scales: [0.5745, 0.5682, 0.8717, 0.662, 0.6055, 0.7039, 0.3378, 0.8564, 0.7979, 0.4133],
    weights: [-0.3425, -0.1789, -0.2217, -0.5018, -0.0915, 0.5738, 0.4578, -0.1877, -0.3337, 0.2445],
    intercept: -1.5077
  },
  laterCame: {
    names: ['lately', 'thisQuarter', 'since', 'fading', 'trend', 'longestPause', 'overdue', 'comers', 'firstComers', 'few'],
    means: [1.3314, 0.6076, 1.8313, 1.5047, -0.1782, 2.805, 0.5691, 2.8996, 2.7673, 0.2138],
    scales: [0.5687, 0.5583, 0.8632, 0.6568, 0.6071, 0.709, 0.3434, 0.8555, 0.7999, 0.41],
    weights: [-0.2185, 0.0594, -0.1094, -0.2809, -0.0449, 0.5293, 0.4016, -0.0523, -0.3298, 0.2181],
    intercept: -0.9241
  }
} as const satisfies Record<string, Logit>;

/** From how many groups that talk, and that meet. */
export const learntFrom = { talk: 118, meet: 262 } as const;
