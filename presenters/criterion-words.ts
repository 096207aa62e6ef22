import type { ChecklistItem } from '../domain/cycle/checklist';
import type { Speech } from './speech';

/** How a criterion is called: in the rep's own words where it has some, else as the language names it. */
export function criterionName(
  item: Pick<ChecklistItem, 'id' | 'text'>,
  { steps }: Pick<Speech, 'steps'>,
): string {
  const names: Readonly<Record<string, string>> = steps.item;
  return item.text ?? names[item.id] ?? item.id;
}

/** The same by its id, among the criteria of the stage. */
export function criterionWords(
  id: string,
  items: readonly Pick<ChecklistItem, 'id' | 'text'>[],
  speech: Pick<Speech, 'steps'>,
): string {
  return criterionName(items.find((item) => item.id === id) ?? { id }, speech);
}
