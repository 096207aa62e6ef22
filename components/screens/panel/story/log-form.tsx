import { useState } from 'preact/hooks';
import type { Money, Outcome, TouchTag } from '../../../../domain/records';
import { civilDate, dayNumber, isCivilDate } from '../../../../domain/time/civil-day';
import { typedInstant, wallClock } from '../../../../domain/time/zone';
import { common, panel, touches } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { TextArea, TextField } from '../../../ui/field';
import { Segment } from '../../../ui/tabs';
import { Chip } from '../../../ui/tag';
import { perform, problemText } from '../../shared/perform';
import { now, settings } from '../../shared/session';
import { readMoney } from '../money-field';
import { useCase, useSheet } from '../panel-case';
import { LOG_CHANNELS, LOG_TAGS, type LogChannel, OUTCOMES_OF } from './log-choices';
import { EMPTY_VISIT, VisitFields, visitOf } from './visit-fields';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A planned meeting is proposed for the next day at ten. */
const PLANNED_AT = '10:00';
const two = (n: number) => String(n).padStart(2, '0');

/** The instant of a typed day and time; undefined while one of them is missing or no day at all. */
function readInstant(date: string, time: string, zone: string): number | undefined {
  const [hours, minutes] = time.split(':').map(Number);
  if (!isCivilDate(date) || hours === undefined || minutes === undefined) return undefined;
  return typedInstant(dayNumber(date), hours * HOUR_MS + minutes * MINUTE_MS, zone);
}

/**
 * Logs what happened away from the pages: a call, a meeting, a visit, a message, either way, done or planned.
 * @domain S16, S46, S48, S80, S90
 */
export function LogForm({ onClose }: { onClose: () => void }) {
  const t = useT(panel);
  const tt = useT(touches);
  const tc = useT(common);
  const { zone } = useFormat().prefs;
  const { dossier } = useCase();
  const [visits, saveVisits] = useSheet('visit');
  const clock = wallClock(now.value, zone);
  const ccy = dossier.run.value?.ccy ?? settings.value.homeCurrency;

  const [channel, setChannel] = useState<LogChannel>('call');
  const [outcome, setOutcome] = useState<Outcome>('connected');
  const [dir, setDir] = useState<'in' | 'out'>('out');
  const [date, setDate] = useState(civilDate(clock.day));
  const [time, setTime] = useState(
    `${two(Math.floor(clock.ms / HOUR_MS))}:${two(Math.floor((clock.ms % HOUR_MS) / MINUTE_MS))}`,
  );
  const [note, setNote] = useState('');
  const [tags, setTags] = useState<TouchTag[]>([]);
  const [amount, setAmount] = useState('');
  const [visit, setVisit] = useState(EMPTY_VISIT);
  const [saving, setSaving] = useState(false);
  const outcomes = OUTCOMES_OF[channel];
  const money: { amount?: Money | null; error?: string } = tags.includes('offer')
    ? readMoney(amount, ccy)
    : {};

  const at = readInstant(date, time, zone);
  const isPlanned = outcomes !== undefined && outcome === 'planned';
  const whenError =
    at === undefined
      ? problemText({ code: 'date.noSuchDay', args: { value: `${date} ${time}`.trim() } })
      : isPlanned && at <= now.value
        ? problemText({ code: 'date.passed' })
        : !isPlanned && at > now.value + MINUTE_MS
          ? problemText({ code: 'date.notYet' })
          : '';

  const choose = (next: LogChannel) => {
    setChannel(next);
    const first = OUTCOMES_OF[next]?.[0];
    if (first) setOutcome(first);
  };
  const chooseOutcome = (next: Outcome) => {
    setOutcome(next);
    if (next !== 'planned') return;
    setDate(civilDate(clock.day + 1));
    setTime(PLANNED_AT);
  };
  const submit = async () => {
    if (money.error || whenError || at === undefined) return;
    setSaving(true);
    const reply = await perform('touch.log', {
      prospectId: dossier.prospect.id,
      channel,
      at,
      dir: outcomes ? 'out' : dir,
      ...(outcomes ? { outcome } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(money.amount ? { amount: money.amount } : {}),
    });
    setSaving(false);
    if (!reply.ok) return;
    const noted = visitOf(visit);
    if (outcomes && noted) saveVisits({ visits: { ...visits.visits, [reply.value.touchId]: noted } });
    onClose();
  };
  return (
    <form
      class="dw-panel-sheet"
      aria-label={t.story.logTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <fieldset class="dw-panel-choice">
        <legend class="dw-label">{t.story.channel}</legend>
        <div class="dw-part-chips">
          {LOG_CHANNELS.map((one) => (
            <Chip key={one} on={channel === one} onPress={() => choose(one)}>
              {tt.channel[one]}
            </Chip>
          ))}
        </div>
      </fieldset>
      {outcomes ? (
        <fieldset class="dw-panel-choice">
          <legend class="dw-label">{t.story.result}</legend>
          <div class="dw-part-chips">
            {outcomes.map((one) => (
              <Chip key={one} on={outcome === one} onPress={() => chooseOutcome(one)}>
                {tt.outcome[one]}
              </Chip>
            ))}
          </div>
        </fieldset>
      ) : (
        <Segment
          label={t.story.direction}
          value={dir}
          onChange={setDir}
          tabs={[
            { value: 'out', label: t.story.out },
            { value: 'in', label: t.story.in },
          ]}
        />
      )}
      <div class="dw-part-pair">
        <TextField
          kind="date"
          label={t.frame.date}
          value={date}
          onInput={setDate}
          {...(whenError ? { error: whenError } : {})}
        />
        <TextField kind="time" label={t.frame.time} value={time} onInput={setTime} />
      </div>
      {(channel === 'visit' || channel === 'meeting') && (
        <VisitFields visit={visit} onChange={setVisit} withRoad={channel === 'visit'} />
      )}
      <TextArea
        label={t.story.addNote}
        value={note}
        onInput={setNote}
        rows={2}
        native={{ maxLength: 10_000 }}
      />
      {tags.includes('offer') && (
        <TextField
          kind="number"
          label={t.story.offerAmount}
          unit={ccy}
          value={amount}
          onInput={setAmount}
          {...(money.error ? { error: money.error } : {})}
        />
      )}
      <fieldset class="dw-panel-choice">
        <legend class="dw-label">{t.story.tags}</legend>
        <div class="dw-part-chips">
          {LOG_TAGS.map((tag) => (
            <Chip
              key={tag}
              on={tags.includes(tag)}
              onPress={() => setTags(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag])}
            >
              {tt.tag[tag]}
            </Chip>
          ))}
        </div>
      </fieldset>
      <div class="dw-part-actions dw-panel-sheet-end">
        <Button onClick={onClose}>{tc.cancel}</Button>
        <Button kind="primary" type="submit" saving={saving}>
          {t.story.logDo}
        </Button>
      </div>
    </form>
  );
}
