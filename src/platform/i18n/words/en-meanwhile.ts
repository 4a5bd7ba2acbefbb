/** What others did while somebody was typing. */
export const meanwhile = {
  told: {
    lead: 'Another host has told this otherwise while you were writing. What you typed is still here; keeping it puts it in the place of theirs.',
    is: '{{figure}}: {{value}}. So {{name}} told {{when}}.', emptied: '{{figure}}: empty now.', pair: '{{count}} and {{of}}',
  },
};
