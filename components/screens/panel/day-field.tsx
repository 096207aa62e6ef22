import { useState } from 'preact/hooks';
import { type DateBounds, dateProblem } from '../../../domain/cycle/date-problem';
import { civilDateIn } from '../../../domain/time/zone';
import { problemText } from '../shared/perform';
import { type PanelCase, useCase } from './panel-case';
import { SavedField } from './saved-field';

/** What is wrong with a day typed for this deal, as a sentence; empty when it can be kept. */
export function dayError(
  on: string,
  when: DateBounds['when'],
  { dossier, standing, context }: PanelCase,
): string {
  const first = dossier.touches[0];
  const firstOn = first && civilDateIn(first.at, context.plan.zone);
  const code = on === '' ? undefined : dateProblem(on, { today: standing.today, firstOn, when });
  return code ? problemText({ code, args: { value: on } }) : '';
}

/** A day of the deal that saves itself once it can be; what is wrong with it is said below it and nothing is kept. */
export function DayField({
  label,
  value,
  when,
  onSave,
}: {
  label: string;
  value: string;
  when: DateBounds['when'];
  /** Empty text empties the field. */
  onSave: (day: string) => void;
}) {
  const one = useCase();
  const [error, setError] = useState('');
  return (
    <SavedField
      kind="date"
      label={label}
      value={value}
      {...(error ? { error } : {})}
      onSave={(day) => {
        const wrong = dayError(day, when, one);
        setError(wrong);
        if (!wrong) onSave(day);
      }}
    />
  );
}
