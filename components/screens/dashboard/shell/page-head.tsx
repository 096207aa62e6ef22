import './page-head.css';
import type { ComponentChildren } from 'preact';
import { common, dashboard } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Kbd } from '../../../ui/kbd';
import { modKey } from './key-words';
import { openLayer } from './layers';

/** Title of a page, a quiet second word, and what the page can do at the end of the line. */
export function PageHead({
  title,
  second,
  children,
}: {
  title: ComponentChildren;
  second?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <header class="dw-page-head">
      <h1 class="dw-title" tabIndex={-1}>
        {title}
      </h1>
      {second && <span class="dw-ink-3 dw-num">{second}</span>}
      <span class="dw-grow" />
      {children}
    </header>
  );
}

/** Looks like a field, opens the palette; and the way to add a person. */
export function FindAndAdd() {
  const t = useT(dashboard);
  const tc = useT(common);
  return (
    <>
      <button type="button" class="dw-find" onClick={() => openLayer('palette')}>
        <Icon name="search" />
        <span>{t.findOrAdd}</span>
        <Kbd>{modKey('K')}</Kbd>
      </button>
      <Button icon="plus" onClick={() => openLayer('add')}>
        {tc.add}
      </Button>
    </>
  );
}
