import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panel } from '../../../locales/areas';
import { useT } from '../../language';
import { Skeleton } from '../../ui/skeleton';

/** A part of the deal whose code is loaded when it is first opened. */
export function lazyPart(load: () => Promise<FunctionComponent>): FunctionComponent {
  let loaded: FunctionComponent | undefined;
  return function Part() {
    const t = useT(panel).frame;
    const [Shown, setShown] = useState<FunctionComponent | undefined>(() => loaded);
    useEffect(() => {
      if (Shown) return;
      let isOpen = true;
      void load().then((part) => {
        loaded = part;
        if (isOpen) setShown(() => part);
      });
      return () => {
        isOpen = false;
      };
    }, [Shown]);
    return Shown ? <Shown /> : <Skeleton lines={5} label={t.loading} />;
  };
}
