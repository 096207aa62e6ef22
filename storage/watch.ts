import { liveQuery } from 'dexie';

/** Runs a query now and again after each write it depends on, whichever context wrote. Returns the way to stop. */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
