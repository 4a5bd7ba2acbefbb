import { expect, it } from 'vitest';
import { speak } from '../i18n/voice.ts';
import { composeLetter } from './compose.tsx';
import { keyPlace } from './letter.ts';

const voice = speak('en', 'Europe/Amsterdam', new Date('2026-05-14T10:00:00Z'));
const stolen = `https://elsewhere.example/${keyPlace}`;

it('puts a key into its own links alone, whatever people wrote', () => {
  const { text, html } = composeLetter({
    voice, organisation: 'Grond', title: stolen, paragraphs: [stolen], closing: stolen,
    sections: [{ title: stolen, url: stolen, texts: [{ by: stolen, text: stolen, html: `<p><a href="${stolen}">look</a></p>` }], more: stolen }],
    act: { label: 'Go', url: `https://thuis.example.org/round/${keyPlace}` }, refusal: { label: 'No more', url: `https://thuis.example.org/round/${keyPlace}/refusal` },
  });
  for (const face of [text, html]) {
    expect(face.split(keyPlace)).toHaveLength(3);
    expect(face).toContain('https://elsewhere.example/…');
    expect(face).toContain(`https://thuis.example.org/round/${keyPlace}`);
  }
});
