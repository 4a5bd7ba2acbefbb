import type { MemberVisit } from '../../platform/http/route.ts';
import { freshForm, TextArea } from '../../ui/field.tsx';
import { OnLine } from '../../ui/parts.tsx';
import type { Note, openNotes } from './hand-over.ts';
import type { RoomProps } from './host-view.tsx';
import { weekInWords } from './phrases.ts';
import { homeOf } from './visit.ts';

/** What the one before left for the next. */
export const NoteLeft = ({ visit: { voice }, note }: { visit: MemberVisit; note: Note | null }) => (
  <section class="section-tight stack-s" aria-labelledby="hand-over">
    <OnLine title={voice.t('hosting.handOver.title')} id="hand-over" isSmall>
      {note && <p>{voice.t('hosting.handOver.from', { name: note.name ?? voice.t('hosting.somebody'), week: weekInWords(voice, note.week) })}</p>}
    </OnLine>
    {note ? <p class="words measure">{note.words}</p> : <p class="soft">{voice.t('hosting.handOver.none')}</p>}
  </section>
);

/** Open at once where a note could not be kept. */
export const NoteToWrite = ({ visit, notes, wrongNote }: { visit: MemberVisit; notes: Awaited<ReturnType<typeof openNotes>>; wrongNote: RoomProps['wrongNote'] }) => {
  const { voice } = visit;
  const { t } = voice;
  const shown = wrongNote === null ? notes.slice(0, 1).map(({ week, words }) => ({ week, form: freshForm({ note: words }) })) : [wrongNote];
  return (
    <>
      {shown.map(({ week, form }) => (
        <details class="more" open={wrongNote !== null}>
          <summary>{t('hosting.handOver.write', { week: weekInWords(voice, week) })}</summary>
          <form class="form section-tight" method="post" action={`${homeOf(visit)}/turns/${week}/hand-over?_method=PUT`} novalidate>
            <TextArea voice={voice} form={form} name="note" label={t('hosting.handOver.write', { week: weekInWords(voice, week) })} help={t('hosting.handOver.help')} max={2000} class="input-low" />
            <div class="actions"><button class="button">{t('hosting.handOver.save')}</button></div>
          </form>
        </details>
      ))}
    </>
  );
};
