import type { ComponentChildren } from 'preact';
import type { Feeling } from '../../../../domain/insight/touch-map';
import { IN_KINDS, type Outcome, type TouchTag } from '../../../../domain/records';
import { common, panel, touches } from '../../../../locales/areas';
import type { TouchRow } from '../../../../storage/rows';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { Isolate } from '../../../ui/isolate';
import { Segment } from '../../../ui/tabs';
import { Chip } from '../../../ui/tag';
import { perform } from '../../shared/perform';
import { settings } from '../../shared/session';
import { MoneyField } from '../money-field';
import { useCase, useSheet } from '../panel-case';
import { SavedField } from '../saved-field';
import { LOG_TAGS, type LogChannel, OUTCOMES_OF } from './log-choices';
import { isTry } from './touch-question';

const FEELINGS: readonly [Feeling, 'plus' | 'zero' | 'minus'][] = [
  [1, 'plus'],
  [0, 'zero'],
  [-1, 'minus'],
];

/**
 * Everything about one touch that can be corrected: what it is worth, how it ended, what happened in it, how it felt.
 * @domain S57, S79, S80
 */
export function TouchDetails({ touch }: { touch: TouchRow }) {
  const t = useT(panel).story;
  const tt = useT(touches);
  const tc = useT(common);
  const f = useFormat();
  const { dossier } = useCase();
  const [story, saveStory] = useSheet('story');
  const [{ visits }] = useSheet('visit');
  const edit = (change: { inKind?: (typeof IN_KINDS)[number]; outcome?: Outcome; tags?: TouchTag[] }) =>
    void perform('touch.edit', { touchId: touch.id, ...change });
  const toggle = (tag: TouchTag) =>
    edit({ tags: touch.tags.includes(tag) ? touch.tags.filter((one) => one !== tag) : [...touch.tags, tag] });
  const outcomes = OUTCOMES_OF[touch.channel as LogChannel];
  const feeling = story.feelings?.[touch.id] ?? 0;
  const quality = story.quality?.[touch.id] ?? {};
  const setQuality = (change: typeof quality) =>
    saveStory({ quality: { ...story.quality, [touch.id]: { ...quality, ...change } } });
  const visit = visits?.[touch.id];
  return (
    <div class="dw-part-form">
      {visit && (
        <p class="dw-small dw-ink-2 dw-part-words">
          {[visit.place, visit.people && f.list(visit.people), visit.aim, visit.nextStep]
            .filter((text): text is string => Boolean(text))
            .map((text) => f.isolate(text))
            .join(' · ')}
        </p>
      )}
      {touch.dir === 'in' && (
        <Choice label={t.kind}>
          {IN_KINDS.map((kind) => (
            <Chip key={kind} on={touch.inKind === kind} onPress={() => edit({ inKind: kind })}>
              {tt.inKind[kind]}
            </Chip>
          ))}
        </Choice>
      )}
      {outcomes && touch.dir === 'out' && (
        <Choice label={t.outcome}>
          {outcomes.map((outcome) => (
            <Chip key={outcome} on={touch.outcome === outcome} onPress={() => edit({ outcome })}>
              {tt.outcome[outcome]}
            </Chip>
          ))}
        </Choice>
      )}
      <Choice label={t.tags}>
        {LOG_TAGS.map((tag) => (
          <Chip key={tag} on={touch.tags.includes(tag)} onPress={() => toggle(tag)}>
            {tt.tag[tag]}
          </Chip>
        ))}
      </Choice>
      {touch.tags.includes('offer') && (
        <MoneyField
          label={t.offerAmount}
          amount={touch.amount}
          ccy={touch.amount?.ccy ?? dossier.run.value?.ccy ?? settings.value.homeCurrency}
          onSave={(amount) => amount && void perform('touch.edit', { touchId: touch.id, amount })}
        />
      )}
      <Choice label={t.feeling}>
        <Segment
          label={t.feeling}
          value={String(feeling)}
          onChange={(value) =>
            saveStory({ feelings: { ...story.feelings, [touch.id]: Number(value) as Feeling } })
          }
          tabs={FEELINGS.map(([value, name]) => ({ value: String(value), label: t.feelings[name] }))}
        />
      </Choice>
      {isTry(touch) && (
        <Choice label={t.quality}>
          <Checkbox
            label={t.newValue}
            checked={quality.newValue ?? false}
            onChange={(newValue) => setQuality({ newValue })}
          />
          <Checkbox
            label={t.oneThing}
            checked={quality.asksOneThing ?? false}
            onChange={(asksOneThing) => setQuality({ asksOneThing })}
          />
        </Choice>
      )}
      <SavedField
        label={t.addNote}
        rows={2}
        value={touch.note ?? ''}
        onSave={(note) => void perform('touch.edit', { touchId: touch.id, note })}
      />
      <div class="dw-part-actions">
        <Button
          size="s"
          kind="danger"
          icon="trash"
          onClick={() => void perform('touch.delete', { touchId: touch.id })}
        >
          {tc.delete}
        </Button>
        {touch.subject && (
          <span class="dw-small dw-ink-3 dw-part-words">
            <Isolate kind="text">{touch.subject}</Isolate>
          </span>
        )}
      </div>
    </div>
  );
}

function Choice({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="dw-panel-choice">
      <legend class="dw-label">{label}</legend>
      <div class="dw-part-chips">{children}</div>
    </fieldset>
  );
}
