import { common, dashboard, help } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { closeLayer, openLayer } from './layers';
import { place } from './place';

/** What the page in front is for, and the way to all shortcuts. */
export function HelpSheet() {
  const t = useT(help);
  const td = useT(dashboard);
  const tc = useT(common);
  const { page } = place.value;
  return (
    <Dialog
      title={td.nav[page]}
      closeLabel={tc.close}
      onClose={closeLayer}
      width={480}
      actions={
        <Button icon="key" onClick={() => openLayer('keys')}>
          {td.command.keys}
        </Button>
      }
    >
      <div class="dw-col dw-gap-3">
        {t.page[page].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Dialog>
  );
}
