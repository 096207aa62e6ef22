import { useEffect, useState } from 'preact/hooks';
import type { ObjectionLibrary } from '../../../domain/objections/library';
import { readLibrary } from '../../../domain/objections/read-library';

let loading: Promise<ObjectionLibrary> | undefined;

/** The built-in library, loaded when an objection is first looked at. */
function loadLibrary(): Promise<ObjectionLibrary> {
  loading ??= import('../../../domain/objections/objection-library.json?one-byte').then(({ default: text }) =>
    readLibrary(text),
  );
  return loading;
}

/** The library, undefined until it is here. */
export function useLibrary(): ObjectionLibrary | undefined {
  const [library, setLibrary] = useState<ObjectionLibrary | undefined>();
  useEffect(() => {
    let isOpen = true;
    void loadLibrary().then((found) => isOpen && setLibrary(found));
    return () => {
      isOpen = false;
    };
  }, []);
  return library;
}
