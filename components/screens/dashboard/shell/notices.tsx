import { useEffect, useState } from 'preact/hooks';
import { common, dashboard } from '../../../../locales/areas';
import { send } from '../../../../messages/client';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { problemText } from '../../shared/perform';
import { storeProblem } from '../../shared/session';
import { useOutbox } from '../../shared/use-outbox';
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

const GOOD_NEWS: ReadonlySet<string> = new Set(['notice.repaired', 'notice.healed', 'notice.eraseResuming']);

/** What must be known before anything else: each with what is safe and a way out. */
export function Notices() {
  const t = useT(dashboard);
  const { codes, values } = useStartNotices();
  const tc = useT(common);
  const { waiting, retry } = useOutbox();
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
          tone={GOOD_NEWS.has(code) ? 'plain' : 'late'}
          {...(code === 'notice.newer' ? { title: t.readOnly } : {})}
          {...(code === 'notice.migrationFailed'
            ? {
                actions: (
                  <Button kind="primary" icon="export" onClick={() => goTo({ page: 'data', part: 'backup' })}>
                    {t.backup}
                  </Button>
                ),
              }
            : {})}
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
      {waiting > 0 && (
        <Banner tone="late" title={tc.waiting(waiting)} actions={<Button onClick={retry}>{tc.retry}</Button>}>
          {problemText({ code: 'msg.noAnswer' })}
        </Banner>
      )}
      {lostWay.value && <Banner tone="plain">{t.notFound}</Banner>}
    </>
  );
}
