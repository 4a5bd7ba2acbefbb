import { describe, expect, it } from 'vitest';
import { readSubject } from './subjects.ts';

describe('a subject', () => {
  it.each([
    ['A garden for all', 'A garden for all', 'a garden for all', false],
    ['Re: A garden for all', 'A garden for all', 'a garden for all', true],
    ['RE: Re[2]: AW: A  Garden for all', 'A  Garden for all', 'a garden for all', true],
    ['Antw: Een tuin', 'Een tuin', 'een tuin', true],
    ['SV: Ang: En trädgård', 'En trädgård', 'en trädgård', true],
    ['Re : A garden', 'A garden', 'a garden', true],
    ['回复：A garden', 'A garden', 'a garden', true],
    ['Fwd: A garden', 'A garden', 'a garden', false],
    ['[Garden-list] Re: [Garden-list] A garden', 'A garden', 'a garden', true],
    ['[PATCH] A path', '[PATCH] A path', 'a path', false],
    ['[Garden] [PATCH 1/3] A path', '[PATCH 1/3] A path', 'patch 1/3] a path', false],
    ['A path (was: A garden)', 'A path', 'a path', false],
    ['Re: A path [was: Re: A garden', 'A path', 'a path', true],
    ['A photo (was here)', 'A photo (was here)', 'a photo (was here', false],
    ['Regarding gardens', 'Regarding gardens', 'regarding gardens', false],
    ['Note: gardens', 'Note: gardens', 'note: gardens', false],
    ['Re: (no subject)', '(no subject)', '', true],
    ['Help!', 'Help!', '', false],
    ['Hi', 'Hi', '', false],
    ['Re:', 'Re:', '', true],
    ['', '', '', false],
  ])('is taken apart: "%s"', (subject, title, key, isReply) => {
    expect(readSubject(subject)).toEqual({ title, key, isReply });
  });
});
