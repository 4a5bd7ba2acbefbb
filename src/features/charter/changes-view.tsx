import type { Voice } from '../../platform/i18n/voice.ts';
import type { Difference, Piece } from './differences.ts';

/** What changed, field by field: what came underlined, what went struck through. */
export const Changes = ({ voice, changes }: { voice: Voice; changes: readonly Difference[] }) => {
  if (changes.length === 0) return <p class="soft section-tight">{voice.t('charter.history.same')}</p>;
  return <dl class="facts facts-wide">{changes.map(({ title, pieces }) => <div><dt>{voice.t(title)}</dt><dd class="as-typed">{pieces.map((piece) => <Changed piece={piece} />)}</dd></div>)}</dl>;
};

const Changed = ({ piece: { change, words } }: { piece: Piece }) => (change === 'added' ? <ins>{words}</ins> : change === 'removed' ? <del>{words}</del> : <>{words}</>);
