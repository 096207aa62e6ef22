/** Words typed in one line, apart by commas of either script or new lines. */
export function splitList(text: string): string[] {
  return text
    .split(/[,،\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The same list as one line to edit. */
export function joinList(list: readonly string[] | undefined): string {
  return (list ?? []).join(', ');
}

/** The entry when there is something in it; an empty one is not kept. */
export function kept<K extends string, V>(key: K, value: V | '' | undefined): { [P in K]?: V } {
  return (value === '' || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}
