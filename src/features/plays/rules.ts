/** How long after a play was done its sign is looked at once more: shorter, and chance hides what moved. Chosen here. */
export const followedUpAfterDays = 28;
/** How long hosts give themselves for a play, unless they choose a day. Chosen here. */
export const daysToDo = 14;
