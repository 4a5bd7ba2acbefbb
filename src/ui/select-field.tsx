import type { Voice } from '../platform/i18n/voice.ts';
import type { FormState } from './field.tsx';
import { Icon } from './icon.tsx';

interface SelectProps {
  voice: Voice;
  form: FormState;
  name: string;
  label: string;
  /** Stands first, and chooses nothing. */
  nothing: string;
  options: readonly { readonly value: string; readonly label: string }[];
}

/** One of many, by name. */
export const SelectField = ({ voice, form, name, label, nothing, options }: SelectProps) => {
  const error = form.errors[name];
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select class="input" id={name} name={name} aria-invalid={error ? 'true' : undefined} aria-describedby={error ? `${name}-error` : undefined}>
        <option value="">{nothing}</option>
        {options.map((option) => <option value={option.value} selected={form.typed[name] === option.value}>{option.label}</option>)}
      </select>
      {error && <p class="error" id={`${name}-error`}><Icon name="warning" /><span>{voice.t(error.key, { limit: error.limit })}</span></p>}
    </div>
  );
};
