import './choice.css';
import type { ComponentChildren } from 'preact';
import type { Option } from './field';
import { Icon } from './icon';

export interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ComponentChildren;
  hideLabel?: boolean;
  off?: boolean;
}

/** On or off, saved together with what stands around it. */
export function Checkbox({ checked, onChange, label, hideLabel, off }: CheckboxProps) {
  return (
    <label class="dw-choice">
      <input
        type="checkbox"
        class="dw-hush"
        checked={checked}
        disabled={off}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="dw-box">{checked && <Icon name="check" size={12} />}</span>
      <span class={hideLabel ? 'dw-hush' : undefined}>{label}</span>
    </label>
  );
}

/** On or off, at once. */
export function Switch({ checked, onChange, label, hideLabel, off }: CheckboxProps) {
  return (
    <label class="dw-choice">
      <input
        type="checkbox"
        role="switch"
        class="dw-hush"
        checked={checked}
        aria-checked={checked}
        disabled={off}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="dw-switch" />
      <span class={hideLabel ? 'dw-hush' : undefined}>{label}</span>
    </label>
  );
}

export interface RadioGroupProps<Value extends string> {
  /** Name of the group, unique on the page. */
  name: string;
  label: string;
  value: Value;
  options: readonly (Option<Value> & { hint?: string })[];
  onChange: (value: Value) => void;
}

/** One of a few, all of them visible with their words. */
export function RadioGroup<Value extends string>({
  name,
  label,
  value,
  options,
  onChange,
}: RadioGroupProps<Value>) {
  return (
    <div role="radiogroup" aria-label={label} class="dw-radios">
      {options.map((option) => (
        <label key={option.value} class="dw-choice">
          <input
            type="radio"
            class="dw-hush"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="dw-radio" />
          <span>
            {option.label}
            {option.hint && <span class="dw-choice-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
