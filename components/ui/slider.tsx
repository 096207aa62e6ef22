import './slider.css';
import { useId } from 'preact/hooks';

export interface SliderProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** The value in words. */
  words: string;
  onInput: (value: number) => void;
}

/** A number to try out: nothing is saved by it. */
export function Slider({ label, value, min, max, step, words, onInput }: SliderProps) {
  const id = useId();
  return (
    <div class="dw-slider">
      <label class="dw-small dw-ink-2" for={id}>
        {label}
      </label>
      <span class="dw-small dw-slider-value" aria-hidden="true">
        {words}
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        onInput={(event) => onInput(Number(event.currentTarget.value))}
      />
    </div>
  );
}
