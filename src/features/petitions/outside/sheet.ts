import QRCode from 'qrcode';
import { collected, fonts } from '../../../platform/pdf.ts';

export interface SheetWords {
  readonly title: string;
  readonly eyebrow: string;
  readonly ask: string;
  readonly consent: string;
  readonly columns: readonly string[];
  /** Under the lines: whom it goes to, and until when. */
  readonly foot: string;
  readonly address: string;
  readonly language: string;
}

const page = { width: 595.28, height: 841.89, margin: 42 } as const;
const rows = 12;
const rowHeight = 31;
/** The parts of the width that columns take: name, place, signature, shows the name, address. */
const parts = [0.25, 0.15, 0.22, 0.1, 0.28];

/** A sheet for signatures on paper: A4, one page, black on white, twelve lines. Texts that are too long end with an ellipsis. */
export async function sheetOf({ title, eyebrow, ask, consent, columns, foot, address, language }: SheetWords): Promise<Buffer<ArrayBuffer>> {
  // Fetched when it is needed, which is seldom.
  const { default: Document } = await import('pdfkit');
  const pdf = new Document({ size: 'A4', margin: page.margin, lang: language, info: { Title: title } });
  const done = collected(pdf);
  const inner = page.width - 2 * page.margin;
  const codeSide = 92;
  const narrow = inner - codeSide - 18;
  const write = (font: keyof typeof fonts, points: number, words: string, y: number, height: number, width: number) => pdf.font(fonts[font]).fontSize(points).text(words, page.margin, y, { width, height, ellipsis: true, lineGap: 1 });
  write('text', 10, eyebrow, page.margin, 14, narrow);
  write('bold', 19, title, page.margin + 16, 54, narrow);
  write('text', 11, ask, Math.max(pdf.y + 4, page.margin + 46), 62, narrow);
  drawCode(pdf, address, page.width - page.margin - codeSide, page.margin, codeSide);
  const top = 190;
  write('text', 7.5, consent, top, 92, inner);
  drawLines(pdf, columns, top + 98, inner);
  write('text', 9, foot, page.height - page.margin - 34, 34, inner);
  pdf.end();
  return done;
}

function drawCode(pdf: PDFKit.PDFDocument, address: string, x: number, y: number, side: number): void {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const each = side / modules.size;
  for (let row = 0; row < modules.size; row++) for (let column = 0; column < modules.size; column++) if (modules.get(row, column)) pdf.rect(x + column * each, y + row * each, each + 0.05, each + 0.05);
  pdf.fill('#000');
  pdf.font(fonts.text).fontSize(6.5).text(address, x - 30, y + side + 4, { width: side + 30, height: 26, align: 'right', ellipsis: true });
}

function drawLines(pdf: PDFKit.PDFDocument, columns: readonly string[], top: number, inner: number): void {
  const head = 24;
  let x: number = page.margin;
  pdf.lineWidth(0.6).strokeColor('#000');
  for (const [at, name] of columns.entries()) {
    const width = inner * (parts[at] ?? 0);
    pdf.font(fonts.bold).fontSize(7.5).text(name, x + 3, top + 3, { width: width - 6, height: head - 4, ellipsis: true });
    pdf.moveTo(x, top).lineTo(x, top + head + rows * rowHeight).stroke();
    x += width;
  }
  pdf.moveTo(x, top).lineTo(x, top + head + rows * rowHeight).stroke();
  for (let row = 0; row <= rows + 1; row++) {
    const y = row === 0 ? top : top + head + (row - 1) * rowHeight;
    pdf.moveTo(page.margin, y).lineTo(page.margin + inner, y).stroke();
  }
}
