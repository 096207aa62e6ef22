import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dashboard } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Skeleton } from '../../../ui/skeleton';

/** What a page is told of its address: the part after its name, and the person. */
export interface PageProps {
  part: string | undefined;
  prospectId: string | undefined;
}

type Load = () => Promise<{ default: ComponentType<PageProps> }>;

/** A page that is drawn as soon as its code is there; `prepare` asks for the code ahead of that. */
export type LazyPage = ComponentType<PageProps> & { prepare: () => void };

/** A page whose code comes when it is first opened. One that cannot come says so and offers a way out. */
export function lazyPage(load: Load): LazyPage {
  let ready: ComponentType<PageProps> | undefined;
  function LazyPage(props: PageProps) {
    const t = useT(dashboard);
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(ready ? 'ready' : 'loading');
    useEffect(() => {
      if (ready) return;
      load().then(
        (loaded) => {
          ready = loaded.default;
          setState('ready');
        },
        () => setState('failed'),
      );
    }, []);
    if (ready) {
      const Page = ready;
      return <Page {...props} />;
    }
    if (state === 'failed') {
      return (
        <Banner
          tone="late"
          title={t.loadFailed}
          actions={<Button onClick={() => location.reload()}>{t.reload}</Button>}
        />
      );
    }
    return <Skeleton lines={8} label={t.loading} />;
  }
  // What fails here fails again when the page is drawn, and is said there.
  return Object.assign(LazyPage, { prepare: () => void load().catch(() => undefined) });
}
