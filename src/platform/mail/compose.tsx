import { raw } from 'hono/html';
import type { Voice } from '../i18n/voice.ts';
import { keyPlace } from './letter.ts';

/** What a short letter says, in the order in which it is read. */
export interface Says {
  readonly voice: Voice;
  readonly organisation: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Of several places: what there is to say of each, under its title. */
  readonly sections?: readonly Section[];
  /** A code to be typed, set apart. */
  readonly code?: string;
  /** The one thing to do. */
  readonly act?: { readonly label: string; readonly url: string };
  readonly closing: string;
  /** How to get no more of them. */
  readonly refusal?: { readonly label: string; readonly url: string };
}

interface Section {
  readonly title: string;
  readonly url: string;
  readonly paragraphs?: readonly string[];
  /** What others wrote. */
  readonly texts?: readonly Written[];
  /** That there is more behind the link; null where there is not. */
  readonly more?: string | null;
}

/** What somebody wrote, as typed and as HTML that is safe to send. */
interface Written {
  readonly by: string;
  readonly text: string;
  readonly html: string;
}

/** The two faces of one letter. The plain one has the same order and says as much. */
export function composeLetter(says: Says): { text: string; html: string } {
  const safe = { ...says, ...keyless({ title: says.title, paragraphs: says.paragraphs, sections: says.sections ?? [], closing: says.closing }) };
  return { text: plain(safe), html: `<!doctype html>${(<LetterPage {...safe} />).toString()}` };
}

/** People wrote some of it, and a key goes into our own links alone: a link of theirs would carry the reader's key away. */
function keyless<Words>(words: Words): Words {
  return JSON.parse(JSON.stringify(words).replaceAll(keyPlace, '…'));
}

function plain({ title, paragraphs, sections = [], code, act, closing, refusal, organisation }: Says): string {
  const parts = [title, ...paragraphs, ...sections.flatMap(plainSection), code, act && `${act.label}:\n${act.url}`, closing, refusal && `${refusal.label}:\n${refusal.url}`, `-- \n${organisation}`];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

const plainSection = ({ title, url, paragraphs = [], texts = [], more = null }: Section): string[] => [`${title}\n${url}`, ...paragraphs, ...texts.map(({ by, text: words }) => `${by}:\n${words}`), ...(more === null ? [] : [more])];

const text = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.55;color:#1a2230;margin:0 0 16px";
const heading = "font-family:Rockwell,'Roboto Slab',Georgia,serif;font-size:24px;line-height:1.25;font-weight:bold;color:#1a2230;margin:0 0 16px";
const codeStyle = "font-family:Menlo,Consolas,monospace;font-size:28px;letter-spacing:4px;font-weight:bold;color:#1a2230;margin:0 0 16px";
const button = "display:inline-block;background-color:#006465;color:#ffffff;font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;font-weight:bold;text-decoration:none;padding:12px 22px;border-radius:5px";
const small = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:13px;line-height:1.5;color:#5b6270;margin:0";
const nightAndPhone = '@media (prefers-color-scheme:dark){.ground,.sheet{background-color:#171b24!important}.ink{color:#f0ede6!important}}@media (max-width:620px){.sheet{width:100%!important}}';

/** Tables of 600 px and inline styles: what mail programs are known to draw. Whole without its style element. */
const LetterPage = ({ voice, organisation, title, paragraphs, sections = [], code, act, closing, refusal }: Says) => (
  <html lang={voice.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <style>{nightAndPhone}</style>
    </head>
    <body class="ground" style="margin:0;padding:0;background-color:#fcfaf6">
      <table role="presentation" width="100%" cellpadding={0} cellspacing={0} class="ground" style="background-color:#fcfaf6">
        <tr>
          <td align="center" style="padding:32px 16px">
            <table role="presentation" width="600" cellpadding={0} cellspacing={0} class="sheet" style="width:600px">
              <tr><td class="ink" style={`${small};font-weight:bold;padding-bottom:8px`}>{organisation}</td></tr>
              <tr><td style="border-top:3px solid #1a2230;padding:24px 0">
                <h1 class="ink" style={heading}>{title}</h1>
                {paragraphs.map((paragraph) => <p class="ink" style={text}>{paragraph}</p>)}
                {sections.map((section) => <LetterSection {...section} />)}
                {code && <p class="ink" style={codeStyle}>{code}</p>}
                {act && <p style="margin:24px 0"><a href={act.url} style={button}>{act.label}</a></p>}
              </td></tr>
              <tr><td style="border-top:1px solid #d9d4c8;padding-top:12px"><p class="ink" style={small}>{closing}{refusal && <> <a class="ink" href={refusal.url} style="color:#5b6270">{refusal.label}</a></>}</p></td></tr>
            </table>
          </td>
        </tr>
      </table>
    </body>
  </html>
);

const LetterSection = ({ title, url, paragraphs = [], texts = [], more = null }: Section) => (
  <>
    <h2 class="ink" style={`${heading};font-size:19px;border-top:1px solid #d9d4c8;padding-top:16px`}><a class="ink" href={url} style="color:#006465">{title}</a></h2>
    {paragraphs.map((paragraph) => <p class="ink" style={text}>{paragraph}</p>)}
    {texts.map(({ by, html }) => <><p class="ink" style={`${text};margin:0 0 4px`}><b>{by}</b></p>{raw(html)}</>)}
    {more !== null && <p class="ink" style={`${small};margin:0 0 16px`}><a class="ink" href={url} style="color:#5b6270">{more}</a></p>}
  </>
);
