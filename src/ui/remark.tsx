import type { ParseKeys } from 'i18next';
import type { Voice } from '../platform/i18n/voice.ts';

export interface Said {
  readonly key: ParseKeys;
  readonly about?: string | undefined;
  readonly undo?: { readonly to: string; readonly fields?: Readonly<Record<string, string>> | undefined } | undefined;
}

/** What has just been done, and its undoing. */
export const Remark = ({ voice, said }: { voice: Voice; said: Said | null }) => {
  if (!said) return null;
  return (
    <div class="toast" id="remark" role="status">
      <span>{voice.t(said.key, { about: said.about ?? '' })}</span>
      {said.undo && (
        <form method="post" action={said.undo.to}>
          {Object.entries(said.undo.fields ?? {}).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
          <button>{voice.t('shell.undo')}</button>
        </form>
      )}
    </div>
  );
};
