import '../settings/settings.css';
import { workWeekOf } from '../../../../domain/cadence/work-weeks';
import { onboarding } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Checkbox } from '../../../ui/choice';
import { Select, TextField } from '../../../ui/field';
import { settings, speech } from '../../shared/session';
import { countryOptions } from '../settings/countries';
import { WeekDays } from '../settings/week-days';
import { type Draft, weekendOf } from './draft';

/** Second step: where and when one works, and what is kept of a mail. */
export function WeekStep({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const t = useT(onboarding).week;
  const { quietHours } = draft;
  return (
    <>
      <div>
        <h1 class="dw-welcome-title">{t.title}</h1>
        <p class="dw-ink-2">{t.text}</p>
      </div>
      <Select
        label={t.country}
        value={draft.country}
        options={[{ value: '', label: t.choose }, ...countryOptions(speech.value.lang)]}
        onChange={(country) => onDraft({ ...draft, country, weekend: weekendOf(country, settings.value) })}
      />
      <div class="dw-col dw-gap-2">
        <span class="dw-label">{t.weekend}</span>
        <WeekDays
          label={t.weekend}
          country={draft.country}
          off={draft.weekend}
          onChange={(weekend) => onDraft({ ...draft, weekend })}
        />
        {workWeekOf(draft.country).confidence === 'check' && <p class="dw-small dw-ink-2">{t.confirm}</p>}
      </div>
      <div class="dw-col dw-gap-2">
        <span class="dw-label">{t.quiet}</span>
        <span class="dw-hours">
          <TextField
            kind="time"
            label={t.quiet}
            hideLabel
            value={quietHours.from}
            onInput={(from) => onDraft({ ...draft, quietHours: { ...quietHours, from } })}
          />
          <span class="dw-ink-3">{t.to}</span>
          <TextField
            kind="time"
            label={`${t.quiet} ${t.to}`}
            hideLabel
            value={quietHours.to}
            onInput={(to) => onDraft({ ...draft, quietHours: { ...quietHours, to } })}
          />
        </span>
      </div>
      <div class="dw-col dw-gap-2">
        <span class="dw-label">{t.kept}</span>
        <Checkbox
          checked={draft.keepSubjects}
          onChange={(keepSubjects) => onDraft({ ...draft, keepSubjects })}
          label={t.subject}
        />
      </div>
    </>
  );
}
