import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panel } from '../../../locales/areas';
import { useT } from '../../language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';

/** A part of the deal whose code is loaded when it is first opened. */
export function lazyPart(load: () => Promise<FunctionComponent>): FunctionComponent {
  let loaded: FunctionComponent | undefined;
  return function Part() {
    const t = useT(panel).frame;
    const [Shown, setShown] = useState<FunctionComponent | undefined>(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Shown) return;
      let isOpen = true;
      load().then(
        (part) => {
          loaded = part;
          if (isOpen) setShown(() => part);
        },
        () => isOpen && setFailed(true),
      );
      return () => {
        isOpen = false;
      };
    }, [Shown]);
    if (failed) {
      return (
        <div class="dw-panel-body">
          <Banner tone="late" actions={<Button onClick={() => location.reload()}>{t.reload}</Button>}>
            {t.loadFailed}
          </Banner>
        </div>
      );
    }
    return Shown ? <Shown /> : <Skeleton lines={5} label={t.loading} />;
  };
}
