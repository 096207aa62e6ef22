/** The list with one entry put in the place of the one with its id, or at the end. */
export function putInto<T extends { id: string }>(list: readonly T[], entry: T): T[] {
  return list.some(({ id }) => id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}

/** The list without the entry of this id. */
export function takeFrom<T extends { id: string }>(list: readonly T[], id: string): T[] {
  return list.filter((one) => one.id !== id);
}
