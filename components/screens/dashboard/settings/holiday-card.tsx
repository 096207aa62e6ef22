import { useState } from 'preact/hooks';
import { type ClosedDays, readClosedDays, writeClosedDays } from '../../../../domain/cadence/calendar';
import { settings as area, common } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { Dialog } from '../../../ui/dialog';
import { Select, TextArea, TextField } from '../../../ui/field';
import { speech } from '../../shared/session';
import { countryOptions } from './countries';
import { readHolidays } from './read-holidays';
import { SettingCard } from './setting-row';
import { useSetting } from './use-setting';

/** Closed days of a country: one, a range, or a list from a file. Nothing is computed. */
export function HolidayCard() {
  const t = useT(area).calendar;
  const f = useFormat();
  const [home] = useSetting('homeCountry');
  const [holidays, setHolidays] = useSetting('holidays');
  const [chosen, setChosen] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [importing, setImporting] = useState(false);
  const country = chosen || home || 'SA';
  const own = (holidays[country] ?? []).map(readClosedDays);
  // Days entered again replace what was said of them before.
  const put = (days: readonly ClosedDays[]) => {
    const byDays = new Map(days.map((one) => [`${one.from}/${one.to}`, writeClosedDays(one)]));
    setHolidays({ ...holidays, [country]: [...byDays.values()].sort() });
  };
  const add = () => {
    if (!from) return;
    put([...own, { from, to: until > from ? until : from, toBeConfirmed: false }]);
    setFrom('');
    setUntil('');
  };
  const words = ({ from, to }: ClosedDays) => (to > from ? `${f.date(from)} – ${f.date(to)}` : f.date(from));
  return (
    <SettingCard title={t.holidays} hint={t.holidaysHint}>
      <Select
        label={t.forCountry}
        value={country}
        options={countryOptions(speech.value.lang)}
        onChange={setChosen}
      />
      {own.length === 0 ? (
        <p class="dw-small dw-ink-3">{t.holidaysNone}</p>
      ) : (
        <ul class="dw-holiday-list">
          {own.map((entry) => (
            <li key={`${entry.from}/${entry.to}`}>
              <bdi class="dw-num">{words(entry)}</bdi>
              <Checkbox
                checked={entry.toBeConfirmed}
                onChange={(toBeConfirmed) => put([...own, { ...entry, toBeConfirmed }])}
                label={
                  <>
                    {t.toBeConfirmed}
                    <span class="dw-hush"> {words(entry)}</span>
                  </>
                }
              />
              <IconButton
                icon="x"
                size="s"
                label={t.remove(words(entry))}
                onClick={() => put(own.filter((one) => one !== entry))}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="dw-form-row">
        <TextField kind="date" label={t.from} value={from} onInput={setFrom} />
        <TextField kind="date" label={t.until} value={until} onInput={setUntil} native={{ min: from }} />
        <Button icon="plus" onClick={add}>
          {t.addHoliday}
        </Button>
        <Button icon="import" kind="quiet" onClick={() => setImporting(true)}>
          {t.importHolidays}
        </Button>
      </div>
      {importing && (
        <ImportDays
          onAdd={(days) => put([...own, ...days.map(readClosedDays)])}
          onClose={() => setImporting(false)}
        />
      )}
    </SettingCard>
  );
}

function ImportDays({ onAdd, onClose }: { onAdd: (days: string[]) => void; onClose: () => void }) {
  const t = useT(area).calendar;
  const tc = useT(common);
  const [text, setText] = useState('');
  const days = readHolidays(text);
  return (
    <Dialog
      title={t.importHolidays}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button
            kind="primary"
            onClick={() => {
              onAdd(days);
              onClose();
            }}
            {...(days.length === 0 ? { off: t.importFound(0) } : {})}
          >
            {tc.add}
          </Button>
        </>
      }
    >
      <TextArea label={t.importHolidays} hint={t.importHint} rows={6} value={text} onInput={setText} />
      <input
        type="file"
        accept=".ics,.txt,.csv,text/calendar,text/plain,text/csv"
        aria-label={t.importHolidays}
        onChange={(event) => void event.currentTarget.files?.[0]?.text().then(setText)}
      />
      <p class="dw-small dw-ink-2" role="status">
        {t.importFound(days.length)}
      </p>
    </Dialog>
  );
}
