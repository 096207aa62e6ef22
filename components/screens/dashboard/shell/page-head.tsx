import './page-head.css';
import type { ComponentChildren } from 'preact';
import { common, dashboard, help } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Kbd } from '../../../ui/kbd';
import { modKey } from './key-words';
import { openLayer } from './layers';

/** Title of a page, a quiet second word, what the page can do. Beside the title, always, what the page is for. */
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
      <PageHelp />
      {second && <span class="dw-ink-3 dw-num">{second}</span>}
      <span class="dw-grow" />
      {children}
    </header>
  );
}

/** What the page is for: at the same place on every page. */
export function PageHelp() {
  return <IconButton icon="info" size="s" label={useT(help).open} onClick={() => openLayer('help')} />;
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
