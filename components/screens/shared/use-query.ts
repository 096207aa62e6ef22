import { useEffect, useRef, useState } from 'preact/hooks';
import { watch } from '../../../storage/watch';
import { storeProblem } from './session';

/** A query's value, kept fresh; undefined until the first answer. Runs anew when one of `inputs` changes. */
export function useQuery<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  const latest = useRef(query);
  latest.current = query;
  useEffect(
    () =>
      watch(
        () => latest.current(),
        (next) => setValue(() => next),
        () => {
          storeProblem.value = 'notice.noStorage';
        },
      ),
    inputs,
  );
  return value;
}
