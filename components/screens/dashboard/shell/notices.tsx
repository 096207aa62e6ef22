import { useEffect, useState } from 'preact/hooks';
import { dashboard } from '../../../../locales/areas';
import { send } from '../../../../messages/client';
import { flushOutbox } from '../../../../messages/outbox';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toasts';
import { problemText } from '../../shared/perform';
import { storeProblem } from '../../shared/session';
import { goTo, lostWay } from './place';

/** What the worker found when it started: loss, repair, a newer database. Read once per opening. */
function useStartNotices() {
  const [notices, setNotices] = useState<{ codes: string[]; values: Record<string, number> }>({
    codes: [],
    values: {},
  });
  useEffect(() => {
    void send('health.read', {}).then((reply) => {
      if (reply.ok) setNotices({ codes: reply.value.notices, values: reply.value.values });
    });
  }, []);
  return notices;
}

/** Sends what an earlier page could not hand over, and says how much that was. */
function useOutbox(): void {
  const t = useT(dashboard);
  useEffect(() => {
    void flushOutbox().then((saved) => {
      if (saved > 0) showToast({ text: t.waitingSaved(saved) });
    });
  }, []);
}

/** What must be known before anything else: each with what is safe and a way out. */
export function Notices() {
  const t = useT(dashboard);
  const { codes, values } = useStartNotices();
  useOutbox();
  const problem = storeProblem.value;
  return (
    <>
      {problem && (
        <Banner
          tone="late"
          title={t.store}
          actions={<Button onClick={() => location.reload()}>{t.reload}</Button>}
        >
          {problemText({ code: problem })}
        </Banner>
      )}
      {codes.map((code) => (
        <Banner
          key={code}
          tone={code === 'notice.repaired' ? 'plain' : 'late'}
          {...(code === 'notice.newer' ? { title: t.readOnly } : {})}
          {...(code === 'notice.lost'
            ? {
                actions: (
                  <>
                    <Button
                      kind="primary"
                      icon="import"
                      onClick={() => goTo({ page: 'data', part: 'backup' })}
                    >
                      {t.restore}
                    </Button>
                    <Button kind="quiet" onClick={() => goTo({ page: 'data', part: 'erase' })}>
                      {t.startEmpty}
                    </Button>
                  </>
                ),
              }
            : {})}
        >
          {problemText({ code, args: values })}
        </Banner>
      ))}
      {lostWay.value && <Banner tone="plain">{t.notFound}</Banner>}
    </>
  );
}
