import { raw } from 'hono/html';
import type { VitalityReport } from '../../core/vitality/report.ts';
import { date } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { type Pen, takePen } from '../../ui/chart/pen.ts';
import { Mark } from '../../ui/marks.tsx';
import { describeVitality, type Description } from './describe.ts';
import { drawCharts } from './drawings.ts';
import { MeetingReport } from './meeting-view.tsx';
import { drawMeetings, meetingWeeks } from './meeting-weeks.ts';
import type { Names } from './names.ts';
import { EmptyReport, Report } from './report-view.tsx';

interface DocumentProps {
  readonly voice: Voice;
  /** What was looked at, such as the name of an archive. */
  readonly title: string;
  readonly report: VitalityReport;
  readonly names: Names;
  /** The whole style sheet. */
  readonly css: string;
  /** What else is to be said, under the report. */
  readonly note?: string | null;
}

/** The report on an archive as one HTML file, which asks nothing of a network and runs no script. */
export async function vitalityDocument({ voice, title, report, names, css, note }: DocumentProps): Promise<string> {
  const description = describeVitality(voice, { report, names, asOf: voice.now.getTime(), isArchive: true });
  const pen = await takePen();
  const document = (
    <html lang={voice.language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${description.headline}`}</title>
        <style>{raw(css)}</style>
      </head>
      <body>
        <header class="masthead"><div><p class="home"><Mark /><span>{title}</span></p></div></header>
        <main class="page">
          <p class="eyebrow">{voice.t('vitality.document.kind')}</p>
          <Body pen={pen} voice={voice} report={report} description={description} />
          {note && <p class="small soft section-tight measure">{note}</p>}
        </main>
        <footer class="colophon"><div><p>{voice.t('vitality.document.made', { date: date(voice, 'fullDay', voice.now) })}</p></div></footer>
      </body>
    </html>
  );
  return `<!doctype html>${document.toString()}\n`;
}

interface BodyProps {
  readonly pen: Pen;
  readonly voice: Voice;
  readonly report: VitalityReport;
  readonly description: Description;
}

const Body = ({ pen, voice, report, description }: BodyProps) => {
  const { meetings } = report;
  const looked = <p class="small soft">{description.looked}</p>;
  if (!description.isEmpty) return <Report voice={voice} description={description} drawings={drawCharts(pen, voice, report, description)} tends>{looked}</Report>;
  if (meetings === null) return <EmptyReport voice={voice} description={description} />;
  const half = { weeks: meetingWeeks(voice, report, meetings), drawing: drawMeetings(pen, voice, report, meetings) };
  return <MeetingReport voice={voice} description={description} meetings={meetings} {...half} tends>{looked}</MeetingReport>;
};
