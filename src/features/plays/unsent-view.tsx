import type { Typed } from '../../platform/http/form.ts';
import type { Voice } from '../../platform/i18n/voice.ts';

/** What was typed for a play that takes it no more, to be copied to where it is of use. */
export const Unsent = ({ voice: { t }, typed }: { voice: Voice; typed: Typed }) => (
  <div class="form section-tight">
    {typed['title'] !== undefined && (
      <div class="field">
        <label for="unsent-title">{t('plays.promptTitle')}</label>
        <input class="input" id="unsent-title" name="title" value={typed['title']} readonly />
      </div>
    )}
    <div class="field">
      <label for="unsent">{t('apology.yours')}</label>
      <textarea class="input" id="unsent" name="unsent" readonly>{typed['words'] ?? typed['body'] ?? ''}</textarea>
    </div>
  </div>
);
