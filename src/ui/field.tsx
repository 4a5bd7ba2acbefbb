import type { Child } from 'hono/jsx';
import type { ParseKeys } from 'i18next';
import type { Voice } from '../platform/i18n/voice.ts';
import { Icon } from './icon.tsx';

/** A form as it was last filled in: what was typed, and what is wrong. */
export interface FormState {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, { readonly key: ParseKeys; readonly limit: number }>>;
}

export const freshForm = (typed: Readonly<Record<string, string>> = {}): FormState => ({ typed, errors: {} });

interface FieldProps {
  voice: Voice;
  form: FormState;
  name: string;
  label: string;
  help?: Child;
  type?: 'text' | 'email' | 'search' | 'date';
  max?: number;
  isOptional?: boolean;
  /** Extra classes of the control, such as `input-short`. */
  class?: string;
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal';
  autofocus?: boolean;
  /** The language that is typed, where it is another one than the page's. */
  language?: string;
  /** To be read and copied, not changed. */
  isFixed?: boolean;
}

/** One line to type: label, help, control, and what is wrong with it. */
export const TextField = (props: FieldProps) => (
  <Frame {...props}>
    <input
      class={['input', props.class].filter(Boolean).join(' ')}
      id={props.name}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.form.typed[props.name] ?? ''}
      maxlength={props.max}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      spellcheck={props.class?.includes('input-code') ? false : undefined}
      autofocus={props.autofocus}
      readonly={props.isFixed}
      lang={props.language}
      {...described(props)}
    />
  </Frame>
);

/** Several lines to type. */
export const TextArea = (props: FieldProps) => (
  <Frame {...props}>
    <textarea class={['input', props.class].filter(Boolean).join(' ')} id={props.name} name={props.name} maxlength={props.max} readonly={props.isFixed} lang={props.language} {...described(props)}>
      {props.form.typed[props.name] ?? ''}
    </textarea>
  </Frame>
);

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  readonly language?: string;
}

interface ChoicesProps {
  voice: Voice;
  form: FormState;
  name: string;
  legend: string;
  choices: readonly Choice[];
  class?: string;
}

/** One of a few, each a card to press. */
export const Choices = ({ voice, form, name, legend, choices, class: extra }: ChoicesProps) => (
  <fieldset class="field">
    <legend>{legend}</legend>
    <div class={['choices', extra].filter(Boolean).join(' ')}>
      {choices.map((choice) => (
        <label class="choice" lang={choice.language}>
          <input type="radio" name={name} value={choice.value} checked={form.typed[name] === choice.value} />
          <strong>{choice.label}</strong>
          {choice.help && <small>{choice.help}</small>}
        </label>
      ))}
    </div>
    <FieldError voice={voice} form={form} name={name} />
  </fieldset>
);

/** One thing to say yes to, never ticked beforehand. */
export const Tick = ({ voice, form, name, label }: { voice: Voice; form: FormState; name: string; label: string }) => (
  <div class="field">
    <label class="check"><input type="checkbox" name={name} value="yes" checked={form.typed[name] === 'yes'} aria-describedby={form.errors[name] ? `${name}-error` : undefined} /><span>{label}</span></label>
    <FieldError voice={voice} form={form} name={name} />
  </div>
);

const Frame = ({ voice, form, name, label, help, isOptional, children }: FieldProps & { children?: Child }) => (
  <div class="field">
    <label for={name}>
      {label}
      {isOptional && <span class="optional"> ({voice.t('form.optional')})</span>}
    </label>
    {help && <p class="help" id={`${name}-help`}>{help}</p>}
    {children}
    <FieldError voice={voice} form={form} name={name} />
  </div>
);

const FieldError = ({ voice, form, name }: { voice: Voice; form: FormState; name: string }) => {
  const error = form.errors[name];
  if (!error) return null;
  return (
    <p class="error" id={`${name}-error`}>
      <Icon name="warning" />
      <span>{voice.t(error.key, { limit: error.limit })}{keepsMore(form, name) && ` ${voice.t('form.kept')}`}</span>
    </p>
  );
};

/** Said once, at the first error, and only where something else was filled in. */
function keepsMore({ typed, errors }: FormState, name: string): boolean {
  const isFirst = Object.keys(errors)[0] === name;
  return isFirst && Object.entries(typed).some(([other, value]) => !(other in errors) && !unseenFields.has(other) && value.trim() !== '');
}

/** Nobody filled these in. */
const unseenFields = new Set(['next', 'back', 'repliesTo']);

function described({ form, name, help }: FieldProps) {
  const isWrong = form.errors[name] !== undefined;
  const notes = [help ? `${name}-help` : '', isWrong ? `${name}-error` : ''].filter(Boolean).join(' ');
  return { 'aria-invalid': isWrong ? 'true' : undefined, 'aria-describedby': notes === '' ? undefined : notes } as const;
}
