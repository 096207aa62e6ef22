import { common, errors, popup } from '../../../locales/areas';
import { useT } from '../../language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toasts';
import { problem } from './popup-session';

/** The page was not understood: said plainly, with counts that may be copied. */
export function NotUnderstood({ details }: { details: string }) {
  const t = useT(popup);
  return (
    <Banner
      tone="due"
      title={t.notUnderstood}
      actions={
        <Button
          size="s"
          icon="copy"
          onClick={() => {
            void navigator.clipboard.writeText(details).then(() => showToast({ text: t.copied }));
          }}
        >
          {t.copyDetails}
        </Button>
      }
    >
      {t.notUnderstoodText}
    </Banner>
  );
}

/** The store cannot be read: why, and a way to try again. */
export function StoreProblem() {
  const te = useT(errors);
  const tc = useT(common);
  return (
    <Banner
      tone="late"
      actions={
        <Button size="s" onClick={() => location.reload()}>
          {tc.retry}
        </Button>
      }
    >
      {te.text(problem.value)}
    </Banner>
  );
}
