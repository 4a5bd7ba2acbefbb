/** What the vitality page and the check-up say in English. */
export const vitality = {
  title: 'Vitality',
};
