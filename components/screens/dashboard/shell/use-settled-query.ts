import { useEffect, useRef, useState } from 'preact/hooks';
import { database } from '../../../../storage/database';
import { watch } from '../../../../storage/watch';
import { storeProblem } from '../../shared/session';

const SETTLE_MS = 300;

/**
 * A costly query (counts, sums), run again some time after the last write instead of after each one: an import of
 * thousands must not count everything thousands of times. Undefined until the first answer.
 */
export function useSettledQuery<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  const latest = useRef(query);
  latest.current = query;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let first = true;
    const fail = () => {
      storeProblem.value = 'notice.noStorage';
    };
    const run = () => latest.current().then((next) => stopped || setValue(() => next), fail);
    const stop = watch(
      async () => (await database().meta.get('seq'))?.value,
      () => {
        clearTimeout(timer);
        if (first) void run();
        else timer = setTimeout(run, SETTLE_MS);
        first = false;
      },
      fail,
    );
    return () => {
      stopped = true;
      clearTimeout(timer);
      stop();
    };
  }, inputs);
  return value;
}
