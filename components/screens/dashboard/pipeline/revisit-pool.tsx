import '../today/today.css';
import './deal-table.css';
import { useState } from 'preact/hooks';
import { recyclePool } from '../../../../domain/recycling/pool';
import { common, pipeline, today } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { type RestingPerson, restingPeople } from '../../../../storage/queries/resting-runs';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { TextField } from '../../../ui/field';
import { Skeleton } from '../../../ui/skeleton';
import { Tag } from '../../../ui/tag';
import { perform } from '../../shared/perform';
import { now, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { goTo } from '../shell/place';

/**
 * Deals that rest: due now, in the next thirty days, later. Each says why it stopped and what is new since.
 * @domain S58
 */
export function RevisitPool() {
  const t = useT(today);
  const { board } = useT(pipeline);
  const f = useFormat();
  const day = f.dayOf(now.value);
  const people = useQuery(() => restingPeople(database(), day), [day]);
  const [starting, setStarting] = useState<RestingPerson | undefined>(undefined);
  if (!people) return <Skeleton lines={6} label={t.revisit.title} />;
  if (people.length === 0) {
    return (
      <EmptyState
        text={t.revisit.empty}
        action={
          <Button icon="board" onClick={() => goTo({ page: 'pipeline' })}>
            {board}
          </Button>
        }
      />
    );
  }
  const pool = recyclePool(people, day);
  const groups = [
    [t.revisit.dueNow, pool.dueNow],
    [t.revisit.soon, pool.next30Days],
    [t.revisit.later, pool.later],
  ] as const;
  return (
    <div class="dw-card dw-pool">
      {groups.map(([words, list]) =>
        list.length === 0 ? null : (
          <section key={words} aria-label={words}>
            <h2 class="dw-today-head">
              <span class="dw-strong">{words}</span>
              <span class="dw-small dw-ink-3 dw-num">{f.number(list.length)}</span>
            </h2>
            <ul>
              {list.map((one) => (
                <PoolRow key={one.runId} one={one} onStart={() => setStarting(one)} />
              ))}
            </ul>
          </section>
        ),
      )}
      {starting && <StartAgain one={starting} onClose={() => setStarting(undefined)} />}
    </div>
  );
}

function PoolRow({ one, onStart }: { one: RestingPerson; onStart: () => void }) {
  const t = useT(today);
  const tc = useT(common);
  const { f, stages } = speech.value;
  const reason = stages.lostReason[one.lostReason as keyof typeof stages.lostReason];
  const news = one.news.map((id) => t.revisit.news[id]);
  return (
    <li class="dw-pool-row">
      <span class="dw-grow">
        <a href={`#/p/${one.prospectId}`} class="dw-strong">
          <bdi>{one.name}</bdi>
        </a>
        {one.sample && <Tag>{tc.sample}</Tag>}
        <span class="dw-small dw-ink-3">
          {one.company && <bdi>{one.company}</bdi>}
          {one.company && ' · '}
          {stages.name[one.stage]}
        </span>
      </span>
      <span class="dw-grow dw-small dw-ink-2">
        {reason && <span>{t.revisit.lostTo(reason)}</span>}
        <span class={news.length > 0 ? 'dw-pool-news' : 'dw-ink-3'}>
          {news.length > 0 ? f.list(news) : t.revisit.noNews}
        </span>
      </span>
      <span class="dw-num dw-ink-2">{f.day(one.recycleOn)}</span>
      <Button size="s" icon="recycle" onClick={onStart}>
        {t.revisit.reactivate}
      </Button>
    </li>
  );
}

/** A new round asks what is new: never a copy of the old mail. */
function StartAgain({ one, onClose }: { one: RestingPerson; onClose: () => void }) {
  const t = useT(today);
  const tc = useT(common);
  const [words, setWords] = useState(one.news.map((id) => t.revisit.news[id]).join(' · '));
  const submit = async () => {
    const reply = await perform('stage.move', {
      runId: one.runId,
      kind: 'reactivate',
      ...(words.trim() ? { reason: words.trim() } : {}),
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={t.revisit.reactivate}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" onClick={submit}>
            {t.revisit.reactivate}
          </Button>
        </>
      }
    >
      <TextField
        label={t.revisit.whatIsNew}
        hint={t.revisit.whatIsNewHint}
        value={words}
        onInput={setWords}
      />
    </Dialog>
  );
}
