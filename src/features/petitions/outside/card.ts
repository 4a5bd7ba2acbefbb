import type PDFDocument from 'pdfkit';
import { fonts } from '../../../platform/pdf.ts';
import { type Measure, wrapped } from './wrap.ts';

export interface CardWords {
  readonly organisation: string;
  readonly title: string;
  /** Whom it is to, or that it is a petition. */
  readonly eyebrow: string;
  /** How many signed, written out. */
  readonly count: string;
  readonly people: string;
  /** From 0 to 1; null where no number matters. */
  readonly reached: number | null;
}

const size = { width: 1200, height: 630, margin: 72 } as const;
const room = size.width - 2 * size.margin;
/** Day colours of the house, as every viewer of a picture sees them. */
const colours = { paper: '#fcfaf4', ink: '#1a2230', soft: '#4d5561', accent: '#006567', track: '#e2ded3' } as const;

/** The picture that other sites show of a petition: 1200 × 630 PNG. Letters that no font has become boxes; nothing that was typed is read as SVG. */
export async function cardOf(words: CardWords): Promise<Buffer<ArrayBuffer>> {
  // Fetched when it is needed, which is seldom.
  const [{ Resvg }, { default: Document }] = await Promise.all([import('@resvg/resvg-js'), import('pdfkit')]);
  const drawn = new Resvg(svgOf(words, new Document({ autoFirstPage: false })), { font: { fontFiles: [fonts.text, fonts.bold], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } });
  return Buffer.from(drawn.render().asPng());
}

function svgOf({ organisation, title, eyebrow, count, people, reached }: CardWords, pdf: typeof PDFDocument.prototype): string {
  const measure = (font: string, points: number): Measure => (words) => pdf.font(font).fontSize(points).widthOfString(words);
  const points = [66, 56, 48].find((each) => wrapped(plain(title), room, 99, measure(fonts.bold, each)).length <= 3) ?? 48;
  const lines = wrapped(plain(title), room, 3, measure(fonts.bold, points));
  const line = (words: string, y: number, look: string) => `<text x="${size.margin}" y="${y}" font-family="Noto Sans" ${look}>${escaped(words)}</text>`;
  const one = (words: string, width: number, each: number, font: string = fonts.text) => wrapped(plain(words), width, 1, measure(font, each))[0] ?? '';
  const countWidth = measure(fonts.bold, 60)(count);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <rect width="100%" height="100%" fill="${colours.paper}"/>
    <rect width="100%" height="14" fill="${colours.accent}"/>
    ${line(one(eyebrow, room, 28), 96, `font-size="28" fill="${colours.soft}"`)}
    ${lines.map((words, at) => line(words, 96 + (at + 1) * points * 1.25, `font-size="${points}" font-weight="700" fill="${colours.ink}"`)).join('')}
    ${line(count, 470, `font-size="60" font-weight="700" fill="${colours.accent}"`)}
    <text x="${size.margin + countWidth + 18}" y="470" font-family="Noto Sans" font-size="30" fill="${colours.soft}">${escaped(one(people, Math.max(80, room - countWidth - 18), 30))}</text>
    ${reached === null ? '' : `<rect x="${size.margin}" y="496" width="${room}" height="26" rx="3" fill="${colours.track}"/><rect x="${size.margin}" y="496" width="${Math.round(room * Math.min(1, Math.max(0, reached)))}" height="26" rx="3" fill="${colours.accent}"/>`}
    ${line(one(organisation, room, 28, fonts.bold), 586, `font-size="28" font-weight="700" fill="${colours.ink}"`)}
  </svg>`;
}

/** Without what XML does not know: control characters, halves of letters, and what is no letter at all. */
const plain = (words: string): string => words.toWellFormed().replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');

const escaped = (words: string): string => plain(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
