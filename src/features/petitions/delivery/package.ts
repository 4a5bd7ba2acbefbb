import { calendarDay, date, number } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import { collected, fonts } from '../../../platform/pdf.ts';
import type { Petition } from '../petition.ts';
import type { Plan } from '../plan/plan.ts';

const margin = 64;
const ink = '#1a2230';
const soft = '#5b6270';

export interface PackageContents {
  readonly voice: Voice;
  readonly organisation: string;
  readonly title: string;
  readonly plan: Plan;
  readonly petition: Petition;
  readonly cover: string;
  readonly words: readonly { readonly name: string | null; readonly words: string | null }[];
}

/** What is handed over, as a PDF: the letter, the ask, how many and how they were counted, and words that were chosen. */
export async function handOverPackage(contents: PackageContents): Promise<Buffer<ArrayBuffer>> {
  // Fetched when it is needed, which is seldom.
  const { default: Document } = await import('pdfkit');
  const { voice, organisation, title } = contents;
  const pdf = new Document({ size: 'A4', margin, bufferPages: true, lang: voice.language, info: { Title: title, Author: organisation, CreationDate: voice.now } });
  const done = collected(pdf);
  pdf.registerFont('text', fonts.text);
  pdf.registerFont('bold', fonts.bold);
  front(pdf, contents);
  counts(pdf, contents);
  chosen(pdf, contents);
  footers(pdf, contents);
  pdf.end();
  return done;
}

const heading = (pdf: PDFKit.PDFDocument, words: string) => pdf.moveDown(1.5).font('bold').fontSize(14).fillColor(ink).text(words).moveDown(0.4).font('text').fontSize(11);
const paragraph = (pdf: PDFKit.PDFDocument, words: string) => words.split(/\n{2,}/).forEach((part) => pdf.font('text').fontSize(11).fillColor(ink).text(part, { lineGap: 3, paragraphGap: 8 }));

function front(pdf: PDFKit.PDFDocument, { voice, organisation, title, plan, cover }: PackageContents): void {
  pdf.font('text').fontSize(11).fillColor(soft).text(organisation).text(date(voice, 'fullDay', voice.now)).moveDown(2);
  if (plan.decides !== '') pdf.fillColor(ink).text(plan.decides).moveDown(1.5);
  pdf.font('bold').fontSize(22).fillColor(ink).text(title, { lineGap: 2 }).moveDown(0.6);
  pdf.font('text').fontSize(13).text(plan.ask, { lineGap: 3 }).moveDown(1);
  if (cover !== '') paragraph(pdf, cover);
}

function counts(pdf: PDFKit.PDFDocument, { voice, plan, petition: { tally, openedAt } }: PackageContents): void {
  const { t } = voice;
  heading(pdf, t('petitionDelivery.pdf.counts'));
  const lines = [
    t('petitionDelivery.pdf.confirmed', { count: tally.confirmed }),
    ...(tally.paper > 0 ? [t('petitionDelivery.pdf.paper', { count: tally.paper })] : []),
    ...(openedAt ? [t('petitionDelivery.pdf.since', { day: date(voice, 'fullDay', openedAt) })] : []),
    ...(plan.goal === null ? [] : [t('petitionDelivery.pdf.goal', { goal: plan.goal })]),
    t('petitionDelivery.pdf.how'),
    ...(tally.withdrawn > 0 ? [t('petitionDelivery.pdf.withdrawn', { count: tally.withdrawn })] : []),
    ...(tally.setAside > 0 ? [t('petitionDelivery.pdf.setAside', { count: tally.setAside })] : []),
    ...(plan.deliverOn === null ? [] : [t('petitionDelivery.pdf.delivered', { day: calendarDay(voice, 'fullDay', plan.deliverOn) })]),
  ];
  for (const line of lines) pdf.text(line, { lineGap: 3, paragraphGap: 5 });
  if (plan.story === '') return;
  heading(pdf, t('petition.why'));
  paragraph(pdf, plan.story);
}

function chosen(pdf: PDFKit.PDFDocument, { voice: { t }, words }: PackageContents): void {
  if (words.length === 0) return;
  heading(pdf, t('petition.voices'));
  for (const { name, words: said } of words) {
    pdf.fillColor(ink).text(`“${said ?? ''}”`, { lineGap: 3 });
    pdf.fillColor(soft).fontSize(10).text(name ?? t('petitionWatch.unnamed')).fontSize(11).moveDown(0.6);
  }
}

/** Written last, when it is known how many pages there are. Below the margin a page is not broken for them. */
function footers(pdf: PDFKit.PDFDocument, { voice, title }: PackageContents): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    const words = `${title.slice(0, 90)} · ${voice.t('petitionDelivery.pdf.page', { page: number(voice, page + 1), pages: number(voice, count) })}`;
    pdf.font('text').fontSize(9).fillColor(soft).text(words, margin, pdf.page.height - margin / 1.6, { lineBreak: false, height: 12 });
  }
}
