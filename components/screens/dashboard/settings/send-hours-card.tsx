import { useState } from 'preact/hooks';
import { hoursBetween, type SendHours, sendHoursProblem } from '../../../../domain/cadence/send-hours';
import { settings as area } from '../../../../locales/areas';
import { EVERY_COUNTRY } from '../../../../storage/settings';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Select, TextField } from '../../../ui/field';
import { speech } from '../../shared/session';
import { countryName, countryOptions } from './countries';
import { hoursWords } from './hours-words';
import { SettingCard } from './setting-row';
import { useSetting } from './use-setting';

/** What the fields propose: the office hours of a day of fasting. */
const SHORT_DAY = { from: '10:00', to: '15:00' };

/**
 * Send hours of their own for days the rep names: Ramadan, a summer.
 * @domain S49, S56
 */
export function SendHoursCard() {
  const t = useT(area).calendar;
  const f = useFormat();
  const { lang } = speech.value;
  const [stored, setStored] = useSetting('sendHours');
  const put = (country: string, entries: readonly SendHours[]) => {
    const { [country]: _, ...others } = stored;
    setStored(entries.length === 0 ? others : { ...others, [country]: [...entries] });
  };
  const lines = Object.entries(stored).flatMap(([country, entries]) =>
    entries.map((entry) => ({
      country,
      entry,
      where: country === EVERY_COUNTRY ? t.everyCountry : countryName(country, lang),
      days: entry.days
        .split('/')
        .map((day) => f.date(day))
        .join(' – '),
      hours: hoursWords(f, hoursBetween(entry.from, entry.to)),
    })),
  );
  return (
    <SettingCard title={t.sendHours} hint={t.sendHoursHint}>
      {lines.length === 0 ? (
        <p class="dw-small dw-ink-3">{t.sendHoursNone}</p>
      ) : (
        <ul class="dw-holiday-list">
          {lines.map(({ country, entry, where, days, hours }) => (
            <li key={`${country} ${entry.days}`}>
              <span class="dw-grow">
                <bdi class="dw-num">{days}</bdi> · <bdi class="dw-num">{hours}</bdi>
                <span class="dw-ink-3"> · {where}</span>
              </span>
              <IconButton
                icon="x"
                size="s"
                label={t.remove(`${days} · ${where}`)}
                onClick={() =>
                  put(
                    country,
                    (stored[country] ?? []).filter((one) => one !== entry),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <NewSendHours
        stored={stored}
        onAdd={(country, entry) =>
          put(
            country,
            [...(stored[country] ?? []), entry].sort((a, b) => (a.days < b.days ? -1 : 1)),
          )
        }
      />
    </SettingCard>
  );
}

function NewSendHours({
  stored,
  onAdd,
}: {
  stored: Record<string, SendHours[]>;
  onAdd: (country: string, entry: SendHours) => void;
}) {
  const t = useT(area).calendar;
  const [country, setCountry] = useState(EVERY_COUNTRY);
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [hours, setHours] = useState(SHORT_DAY);
  const [problem, setProblem] = useState<ReturnType<typeof sendHoursProblem>>();
  const add = () => {
    const entry = { days: last && last !== first ? `${first}/${last}` : first, ...hours };
    const found = sendHoursProblem(entry, stored[country] ?? []);
    setProblem(found);
    if (found) return;
    onAdd(country, entry);
    setFirst('');
    setLast('');
  };
  const dayError = problem && problem !== 'hours' ? { error: t.sendHoursProblem[problem] } : {};
  const hourError = problem === 'hours' ? { error: t.sendHoursProblem.hours } : {};
  return (
    <>
      <Select
        label={t.forCountry}
        value={country}
        options={[{ value: EVERY_COUNTRY, label: t.everyCountry }, ...countryOptions(speech.value.lang)]}
        onChange={setCountry}
      />
      <div class="dw-setting-pair">
        <TextField kind="date" label={t.firstDay} value={first} onInput={setFirst} {...dayError} />
        <TextField kind="date" label={t.lastDay} value={last} onInput={setLast} native={{ min: first }} />
        <TextField
          kind="time"
          label={t.sendFrom}
          value={hours.from}
          onInput={(from) => setHours({ ...hours, from })}
        />
        <TextField
          kind="time"
          label={t.sendUntil}
          value={hours.to}
          onInput={(to) => setHours({ ...hours, to })}
          {...hourError}
        />
      </div>
      <div class="dw-row">
        <Button icon="plus" onClick={add}>
          {t.addSendHours}
        </Button>
      </div>
    </>
  );
}
