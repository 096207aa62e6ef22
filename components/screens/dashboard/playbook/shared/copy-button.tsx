import { common, playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { copyText } from '../../../panel/copy-text';

/** Puts a text on the clipboard; which one, its name says. */
export function CopyButton({ text, name }: { text: string | undefined; name: string }) {
  const t = useT(playbook);
  const tc = useT(common);
  if (!text) return null;
  return (
    <Button
      size="s"
      icon="copy"
      aria-label={t.about(tc.copy, name)}
      onClick={() => void copyText(text, tc.copied)}
    >
      {tc.copy}
    </Button>
  );
}
