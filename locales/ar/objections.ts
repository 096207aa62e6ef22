import type { Objections } from '../en/objections';
import type { Format } from '../format';

/** The objections page: library, sheet, review. */
export const objections = (_: Format): Objections => ({
  title: 'الاعتراضات',
});
