import { useState } from 'preact/hooks';
import { steps } from '../../../locales/areas';
import { useT } from '../../language';
import { Button } from '../../ui/button';
import { ReasonDialog } from '../../views/reason-dialog';
import { perform } from './perform';

/**
 * Passes the stop rule for one more attempt; why is typed and kept with the deal (DOMAIN 5.4).
 * @domain S49, S50, S53
 */
export function OnceMore({ prospectId }: { prospectId: string }) {
  const t = useT(steps);
  const [isAsked, setAsked] = useState(false);
  const allow = async (reason: string) => {
    const reply = await perform('followup.once_more', { prospectId, reason });
    if (reply.ok) setAsked(false);
  };
  return (
    <>
      <Button size="s" icon="plus" onClick={() => setAsked(true)}>
        {t.onceMore}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={t.onceMoreTitle}
          confirm={t.onceMore}
          onConfirm={({ reason }) => void allow(reason)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
