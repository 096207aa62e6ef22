import type { VisitSheet } from '../../../../domain/standing/sheets';
import { panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { TextField } from '../../../ui/field';

export type VisitNote = NonNullable<VisitSheet['visits']>[string];
export type TypedVisit = Record<'place' | 'people' | 'aim' | 'nextStep' | 'kilometres', string>;

export const EMPTY_VISIT: TypedVisit = { place: '', people: '', aim: '', nextStep: '', kilometres: '' };

/** What was typed about a visit, without what was left empty; undefined when all of it was. */
export function visitOf(typed: TypedVisit): VisitNote | undefined {
  const people = typed.people
    .split(/[,،]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const kilometres = Number(typed.kilometres);
  const note: VisitNote = {
    ...(typed.place.trim() ? { place: typed.place.trim() } : {}),
    ...(people.length > 0 ? { people } : {}),
    ...(typed.aim.trim() ? { aim: typed.aim.trim() } : {}),
    ...(typed.nextStep.trim() ? { nextStep: typed.nextStep.trim() } : {}),
    ...(kilometres > 0 ? { kilometres } : {}),
  };
  return Object.keys(note).length > 0 ? note : undefined;
}

/**
 * Place, people, aim and next step of a meeting or visit.
 * @domain S90
 */
export function VisitFields({
  visit,
  onChange,
  withRoad,
}: {
  visit: TypedVisit;
  onChange: (visit: TypedVisit) => void;
  withRoad: boolean;
}) {
  const t = useT(panel).story;
  const field = (name: keyof TypedVisit, label: string) => (
    <TextField
      label={label}
      value={visit[name]}
      onInput={(value) => onChange({ ...visit, [name]: value })}
      {...(name === 'kilometres' ? { kind: 'number' as const } : {})}
    />
  );
  return (
    <div class="dw-part-pair">
      {field('place', t.place)}
      {field('people', t.who)}
      {field('aim', t.aim)}
      {field('nextStep', t.nextStep)}
      {withRoad && field('kilometres', t.kilometres)}
    </div>
  );
}
