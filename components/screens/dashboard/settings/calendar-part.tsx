import { useState } from 'preact/hooks';
import { workWeekOf } from '../../../../domain/cadence/work-weeks';
import { settings as area } from '../../../../locales/areas';
import type { Settings } from '../../../../storage/settings';
import { hasPermission, requestPermission } from '../../../browser-adapter';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Switch } from '../../../ui/choice';
import { Select, TextField } from '../../../ui/field';
import { Tag } from '../../../ui/tag';
import { showToast } from '../../../ui/toasts';
import { speech } from '../../shared/session';
import { countryName, countryOptions } from './countries';
import { HolidayCard } from './holiday-card';
import { SendHoursCard } from './send-hours-card';
import { SettingCard, SettingRow } from './setting-row';
import { saveSetting, useSetting } from './use-setting';
import { WeekDays } from './week-days';

/**
 * Where the rep is, when whom works, when to write and when to be quiet.
 * @domain S56
 */
export function CalendarPart() {
  return (
    <>
      <HomeCard />
      <WeeksCard />
      <HolidayCard />
      <HoursCard />
      <SendHoursCard />
    </>
  );
}

function HomeCard() {
  const t = useT(area).calendar;
  const { lang } = speech.value;
  const [country, setCountry] = useSetting('homeCountry');
  const [zone, setZone] = useSetting('homeZone');
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <SettingCard>
      <Select
        label={t.country}
        value={country}
        options={[{ value: '', label: t.countryNone }, ...countryOptions(lang)]}
        onChange={setCountry}
      />
      <Select
        label={t.zone}
        value={zone}
        options={[
          { value: '', label: t.zoneHere(here) },
          ...Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value })),
        ]}
        onChange={setZone}
      />
    </SettingCard>
  );
}

function WeeksCard() {
  const t = useT(area).calendar;
  const { lang } = speech.value;
  const [home] = useSetting('homeCountry');
  const [weekends, setWeekends] = useSetting('weekends');
  const [added, setAdded] = useState<string[]>([]);
  const shown = [...new Set([home, ...Object.keys(weekends), ...added])].filter(Boolean);
  const without = (country: string) =>
    Object.fromEntries(Object.entries(weekends).filter(([one]) => one !== country));
  return (
    <SettingCard title={t.workWeeks} hint={t.workWeeksHint}>
      {shown.map((country) => {
        const usual = workWeekOf(country);
        const own = Object.hasOwn(weekends, country);
        const off = own ? weekends[country]! : [...usual.weekend];
        const name = countryName(country, lang);
        return (
          <div key={country} class="dw-country-week">
            <div class="dw-row dw-wrap">
              <span class="dw-setting-title">{name}</span>
              {usual.confidence === 'check' && !own && <Tag tone="few">{t.confirm}</Tag>}
              <span class="dw-grow" />
              {own && (
                <Button size="s" kind="quiet" icon="undo" onClick={() => setWeekends(without(country))}>
                  {t.restore}
                </Button>
              )}
            </div>
            <WeekDays
              label={name}
              country={country}
              off={off}
              onChange={(days) => setWeekends({ ...weekends, [country]: days })}
            />
          </div>
        );
      })}
      <Select
        label={t.addCountry}
        value=""
        options={[
          { value: '', label: t.countryNone },
          ...countryOptions(lang).filter(({ value }) => !shown.includes(value)),
        ]}
        onChange={(country) => country && setAdded([...added, country])}
      />
    </SettingCard>
  );
}

function HoursCard() {
  const t = useT(area).calendar;
  const [on] = useSetting('notifications');
  const setNotifications = async (wanted: boolean) => {
    const allowed =
      !wanted || (await hasPermission('notifications')) || (await requestPermission('notifications'));
    if (allowed) await saveSetting('notifications', wanted);
    else showToast({ text: t.notificationsRefused, kind: 'problem' });
  };
  return (
    <SettingCard>
      <HoursRow name="sendWindow" title={t.sendWindow} />
      <HoursRow name="quietHours" title={t.quiet} />
      <SettingRow title={t.notifications} hint={t.notificationsHint}>
        <Switch checked={on} onChange={setNotifications} label={t.notifications} hideLabel />
      </SettingRow>
    </SettingCard>
  );
}

/** A span of hours. */
export function HoursRow({ name, title }: { name: 'sendWindow' | 'quietHours'; title: string }) {
  const t = useT(area).calendar;
  const [hours] = useSetting(name);
  const set = (side: keyof Settings[typeof name]) => (value: string) => {
    if (/^\d{2}:\d{2}$/.test(value)) void saveSetting(name, { ...hours, [side]: value });
  };
  return (
    <SettingRow title={title}>
      <span class="dw-hours">
        <TextField
          kind="time"
          label={`${title}: ${t.from}`}
          hideLabel
          value={hours.from}
          onInput={set('from')}
        />
        <span class="dw-ink-3">{t.to}</span>
        <TextField
          kind="time"
          label={`${title}: ${t.until}`}
          hideLabel
          value={hours.to}
          onInput={set('to')}
        />
      </span>
    </SettingRow>
  );
}
