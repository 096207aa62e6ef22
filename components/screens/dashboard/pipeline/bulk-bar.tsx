import { useRef, useState } from 'preact/hooks';
import { addWorkDays } from '../../../../domain/cadence/work-days';
import { LOST_REASON_IDS } from '../../../../domain/cycle/lost-reasons';
import { civilDate, dayNumber } from '../../../../domain/time/civil-day';
import { common, pipeline, stages } from '../../../../locales/areas';
import { act } from '../../../../messages/outbox';
import { database } from '../../../../storage/database';
import { calendarFor } from '../../../../storage/plans/calendars';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select, TextField } from '../../../ui/field';
import { ProgressBar } from '../../../ui/progress-bar';
import { showToast } from '../../../ui/toasts';
import { now, settings, speech } from '../../shared/session';

type Bulk = 'snooze' | 'recycle' | 'lost' | 'dnc' | 'delete';

/** What can be done for all that are selected: one act each, so that each can be undone, with progress and a stop. */
export function BulkBar({ ids, onClear }: { ids: readonly string[]; onClear: () => void }) {
  const t = useT(pipeline);
  const f = useFormat();
  const [asked, setAsked] = useState<Bulk | undefined>(undefined);
  const [done, setDone] = useState<number | undefined>(undefined);
  const stopped = useRef(false);

  const run = async (bulk: Bulk, answer: string) => {
    setAsked(undefined);
    stopped.current = false;
    const opIds: string[] = [];
    let refused = 0;
    for (const [i, id] of ids.entries()) {
      if (stopped.current) break;
      setDone(i);
      const opId = await actOn(bulk, id, answer);
      if (opId) opIds.push(opId);
      else refused += 1;
    }
    setDone(undefined);
    onClear();
    now.value = Date.now();
    const text = t.bulk.done(speech.value.units.deal(opIds.length));
    showToast({
      text: refused > 0 ? `${text} · ${t.bulk.refused(refused)}` : text,
      ...(opIds.length > 0 ? { action: { label: undoWords(), run: () => void undoAll(opIds) } } : {}),
    });
  };
  return (
    <div class="dw-bulk" role="toolbar" aria-label={t.bulk.title}>
      <span class="dw-strong dw-num">{t.selected(ids.length)}</span>
      {done === undefined ? (
        <>
          {(['snooze', 'recycle', 'lost', 'dnc', 'delete'] as const).map((bulk) => (
            <Button
              key={bulk}
              size="s"
              kind={bulk === 'delete' ? 'danger' : 'plain'}
              onClick={() => setAsked(bulk)}
            >
              {t.bulk[bulk]}
            </Button>
          ))}
          <Button size="s" kind="quiet" onClick={onClear}>
            {t.clear}
          </Button>
        </>
      ) : (
        <>
          <ProgressBar
            label={t.bulk.title}
            share={done / ids.length}
            words={t.bulk.progress(f.number(done), f.number(ids.length))}
          />
          <Button
            size="s"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {t.bulk.stop}
          </Button>
        </>
      )}
      {asked && (
        <BulkQuestion
          bulk={asked}
          count={ids.length}
          onAnswer={(answer) => void run(asked, answer)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

const undoWords = () => common[speech.value.lang](speech.value.f).undoAll;

async function undoAll(opIds: readonly string[]): Promise<void> {
  for (const opId of opIds.toReversed()) await act('act.undo', { opId });
  now.value = Date.now();
}

/** One act for one person. The id of what was done, or undefined when it was refused. */
async function actOn(bulk: Bulk, prospectId: string, answer: string): Promise<string | undefined> {
  const reply =
    bulk === 'snooze'
      ? await act('followup.snooze', { prospectId, until: answer })
      : bulk === 'dnc'
        ? await act('prospect.block', { prospectId, on: true })
        : bulk === 'delete'
          ? await act('prospect.delete', { prospectId })
          : await moveOn(bulk, prospectId, answer);
  return reply?.ok ? reply.value.opId : undefined;
}

async function moveOn(kind: 'lost' | 'recycle', prospectId: string, reason: string) {
  const plan = await database().plans.get(prospectId);
  return plan && act('stage.move', { runId: plan.runId, kind, reason });
}

function BulkQuestion({
  bulk,
  count,
  onAnswer,
  onClose,
}: {
  bulk: Bulk;
  count: number;
  onAnswer: (answer: string) => void;
  onClose: () => void;
}) {
  const t = useT(pipeline);
  const tc = useT(common);
  const ts = useT(stages);
  const f = useFormat();
  const { homeCountry } = settings.value;
  const next = civilDate(
    addWorkDays(dayNumber(f.dayOf(now.value)), 1, calendarFor(settings.value, homeCountry)),
  );
  const [until, setUntil] = useState(next);
  const [reason, setReason] = useState('');
  const asksReason = bulk === 'lost' || bulk === 'recycle';
  const off = asksReason && !reason ? { off: ts.reasonMissing } : {};
  return (
    <Dialog
      title={t.bulk[bulk]}
      closeLabel={tc.close}
      onClose={onClose}
      width={360}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button
            kind={bulk === 'delete' ? 'danger' : 'primary'}
            onClick={() => onAnswer(asksReason ? reason : until)}
            {...off}
          >
            {t.bulk[bulk]}
          </Button>
        </>
      }
    >
      <p class="dw-ink-2">{t.bulk.confirm(speech.value.units.deal(count))}</p>
      {bulk === 'snooze' && <TextField kind="date" label={t.column.due} value={until} onInput={setUntil} />}
      {asksReason && (
        <Select
          label={ts.reason}
          value={reason}
          options={[
            { value: '', label: ts.chooseReason },
            ...LOST_REASON_IDS.map((id) => ({ value: id, label: ts.lostReason[id] })),
          ]}
          onChange={setReason}
        />
      )}
    </Dialog>
  );
}
