import { useEffect, useState } from 'preact/hooks';
import { common } from '../../../locales/areas';
import { flushOutbox, waitingActs } from '../../../messages/outbox';
import { onHealed } from '../../browser-adapter';
import { useT } from '../../language';
import { showToast } from '../../ui/toasts';
import { problemText } from './perform';

/**
 * Sends what an earlier page could not hand over, and again once the disk has room; says how much that was. Returns
 * how many acts still wait, and the way to try them again.
 */
export function useOutbox(): { waiting: number; retry: () => void } {
  const t = useT(common);
  const [waiting, setWaiting] = useState(0);
  const flush = async () => {
    const saved = await flushOutbox();
    setWaiting(waitingActs());
    return saved;
  };
  const retry = () => {
    void flush().then((saved) => {
      if (saved > 0) showToast({ text: t.waitingSaved(saved) });
    });
  };
  useEffect(() => {
    retry();
    return onHealed(
      () => void flush().then(() => showToast({ text: problemText({ code: 'notice.healed' }) })),
    );
  }, []);
  return { waiting, retry };
}
