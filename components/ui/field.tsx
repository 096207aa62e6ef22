import './field.css';
import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon';

interface FieldWords {
  label: string;
  /** The label is read but not shown, where the place says it already (search). */
  hideLabel?: boolean;
  hint?: string;
  /** What is wrong and how to mend it, as one sentence. */
  error?: string;
}

interface FieldProps extends FieldWords {
  id: string;
  children: ComponentChildren;
}

/** Label, control, hint and error of one field, tied together for assistive technology. */
export function Field({ id, label, hideLabel, hint, error, children }: FieldProps) {
  return (
    <div class="dw-field">
      <label class={hideLabel ? 'dw-hush' : 'dw-label'} for={id}>
        {label}
      </label>
      {children}
      {error && (
        <p class="dw-field-error" id={`${id}-error`} role="alert">
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
      {hint && !error && (
        <p class="dw-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its `Field`. */
export function fieldAttributes(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined,
  } as const;
}

/** What kind of text a field takes: decides direction, keyboard and checks of the browser. */
export type TextKind =
  | 'text'
  | 'search'
  | 'email'
  | 'phone'
  | 'url'
  | 'number'
  | 'date'
  | 'time'
  | 'password';

/** Typed as `text`, since the attributes we set are the same for all of these. */
const inputType = (kind: TextKind) =>
  (kind === 'phone' ? 'tel' : kind === 'number' ? 'text' : kind) as 'text';
const LATIN_ORDER: ReadonlySet<TextKind> = new Set<TextKind>(['email', 'phone', 'url', 'number', 'password']);

/** What may be passed on to the browser's control. */
export interface NativeText {
  placeholder?: string;
  name?: string;
  autoFocus?: boolean;
  autoComplete?: 'off' | 'email' | 'name' | 'tel' | 'organization';
  maxLength?: number;
  min?: string;
  max?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
  onBlur?: () => void;
  onFocus?: () => void;
}

export interface TextFieldProps extends FieldWords {
  value: string;
  onInput: (value: string) => void;
  kind?: TextKind;
  icon?: IconName;
  /** Shown after the value, for example a currency. */
  unit?: string;
  readOnly?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  native?: NativeText;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { kind = 'text', icon, unit, readOnly, inputRef, value, onInput, native } = props;
  const id = useId();
  return (
    <Field {...props} id={id}>
      <div
        class="dw-control"
        data-error={props.error ? '' : undefined}
        data-readonly={readOnly ? '' : undefined}
      >
        {icon && <Icon name={icon} />}
        <input
          {...native}
          {...fieldAttributes(id, props)}
          ref={inputRef}
          type={inputType(kind)}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          dir={LATIN_ORDER.has(kind) ? 'ltr' : 'auto'}
          class={kind === 'number' ? 'dw-num' : undefined}
          readOnly={readOnly}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {unit && <span class="dw-control-unit">{unit}</span>}
      </div>
    </Field>
  );
}

export interface TextAreaProps extends FieldWords {
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  native?: NativeText;
}

/** Several lines of free text; it follows the direction of what is typed. */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  return (
    <Field {...props} id={id}>
      <textarea
        {...props.native}
        {...fieldAttributes(id, props)}
        class="dw-control dw-control-area"
        dir="auto"
        data-error={props.error ? '' : undefined}
        rows={props.rows ?? 3}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string> extends FieldWords {
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** One of a list, in the browser's own control. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const id = useId();
  return (
    <Field {...props} id={id}>
      <div class="dw-control dw-control-select" data-error={props.error ? '' : undefined}>
        <select
          {...fieldAttributes(id, props)}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value as Value)}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
    </Field>
  );
}
