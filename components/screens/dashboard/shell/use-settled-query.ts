import { useEffect, useRef, useState } from 'preact/hooks';
import { database } from '../../../../storage/database';
import { watch } from '../../../../storage/watch';
import { storeProblem } from '../../shared/session';
import { markCounting } from './mark-counting';

const SETTLE_MS = 300;
/** For counts beside what a page is opened for: first come the rows in sight. */
export const COUNTS_AFTER_MS = 400;

/**
 * A costly query (counts, sums), run again some time after the last write instead of after each one: an import of
 * thousands must not count everything thousands of times. Undefined until the first answer. `firstAfterMs` lets what the
 * page is opened for ask the store first.
 */
export function useSettledQuery<T>(
  query: () => Promise<T>,
  inputs: readonly unknown[],
  firstAfterMs = 0,
): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  const latest = useRef(query);
  latest.current = query;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    let first = true;
    const hasCome = markCounting();
    const fail = () => {
      storeProblem.value = 'notice.noStorage';
      hasCome();
    };
    const run = () =>
      latest.current().then((next) => {
        hasCome();
        if (!stopped) setValue(() => next);
      }, fail);
    const stop = watch(
      async () => (await database().meta.get('seq'))?.value,
      () => {
        clearTimeout(timer);
        const wait = first ? firstAfterMs : SETTLE_MS;
        if (wait === 0) void run();
        else timer = setTimeout(run, wait);
        first = false;
      },
      fail,
    );
    return () => {
      stopped = true;
      hasCome();
      clearTimeout(timer);
      stop();
    };
  }, inputs);
  return value;
}
