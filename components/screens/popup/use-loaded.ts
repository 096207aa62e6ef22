import { useEffect, useState } from 'preact/hooks';

/** What is loaded once it is wanted, so that the popup does not wait for it when it opens; undefined until then. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T | undefined>(undefined);
  useEffect(() => {
    if (!isWanted || loaded !== undefined) return;
    // Our own file is missing only after an update: opened anew, the popup is the new one.
    load().then(
      (value) => setLoaded(() => value),
      () => location.reload(),
    );
  }, [isWanted]);
  return loaded;
}
