import { describe, expect, it } from 'vitest';
import { unwrapped } from './unwrap.ts';

const lines = (...these: string[]) => these.join('\n');

describe('lines that a mail program broke', () => {
  it('are joined, paragraph by paragraph', () => {
    const letter = lines('Hello all,', '', 'We have had a wet spring, and the heap behind the school has gone cold', 'again, although Bram turned it twice and we put a good layer of straw', 'on top.', '', 'What would you do?');
    expect(unwrapped(letter)).toBe(lines('Hello all,', '', 'We have had a wet spring, and the heap behind the school has gone cold again, although Bram turned it twice and we put a good layer of straw on top.', '', 'What would you do?'));
  });

  it('are joined where others of their paragraph end by themselves', () => {
    const letter = lines('The lists will move in spring, all of them.', 'Current members of the lists will receive an invitation to join the', 'new ones, if they like.', 'Thanks to Jo.');
    expect(unwrapped(letter)).toBe(lines('The lists will move in spring, all of them.', 'Current members of the lists will receive an invitation to join the new ones, if they like.', 'Thanks to Jo.'));
  });

  it('are joined within a word that was broken', () => {
    expect(unwrapped(lines('They are the most well-known of all the mushrooms that we have, a well-', 'known thing.'))).toContain('a well-known thing');
  });

  it.each([
    ['a list', lines('- a thing that takes more than fifty characters to say out loud', '- another that takes about as much, and then a little more still')],
    ['a numbered list', lines('1. a thing that takes more than fifty characters to say out loud, yes', '2. another that takes about as much, and then a little more still, too')],
    ['a verse', lines('Shall I compare thee to a summer’s day? Thou art more lovely and', 'More temperate:', 'Rough winds do shake the darling buds of May, And summer’s lease', 'Hath all too short a date.')],
    ['a log', lines('kernel: bcm43xx: IRQ_READY timeout (0x00000000), device at 0001:10:12.0', 'kernel: bcm43xx: ASSERTION FAILED (bcm->current_core == &bcm->core_80211)')],
    ['a program', lines('static int bcm43xx_init(struct bcm43xx_private *bcm, u32 flags) { x = 1;', 'return bcm43xx_dma_init(bcm) ? -ENODEV : bcm43xx_pio_init(bcm, flags); }')],
    ['lines that are indented', lines('   We have had a wet spring, and the heap behind the school has gone', '   cold again.')],
    ['a signature block', lines('Bram Visser', 'Keeper of the heap', 'behind the school')],
    ['lines that the author ended', lines('We meet on Tuesday at eight in the shed.', 'bring your own cup, for those of the house were broken by the goat', 'Anna')],
    ['somebody who is quoted', lines('Yesterday, in the shed behind the school, Anna de Wit wrote:', 'turnover of the heap is what makes it warm, and nothing else does so.')],
    ['a closing line', lines('With kind regards from everybody in the garden behind the school,', 'Anna de Wit')],
    ['who was there', lines('Present: Anna de Wit, Bram Visser, Carla Moretti, Els Blad and others', 'Absent: Fatima')],
    ['paragraphs of one line', lines('One.', '', 'Two.', '', '', 'Three.')],
  ])('stay, where they are %s', (_, text) => {
    expect(unwrapped(text)).toBe(text);
  });
});
