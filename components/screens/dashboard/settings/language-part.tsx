import { settings as area } from '../../../../locales/areas';
import type { Settings } from '../../../../storage/settings';
import { useT } from '../../../language';
import { Select } from '../../../ui/field';
import { Segment } from '../../../ui/tabs';
import { SettingCard, SettingRow, SwitchRow } from './setting-row';
import { useSetting } from './use-setting';

const UNDO: readonly Settings['undoSeconds'][] = [8, 20, 80, 0];

/** Language, look, digits, how long undo stays, single keys. */
export function LanguagePart() {
  const t = useT(area).language;
  const [language, setLanguage] = useSetting('language');
  const [theme, setTheme] = useSetting('theme');
  const [density, setDensity] = useSetting('density');
  const [digits, setDigits] = useSetting('digits');
  const [undoSeconds, setUndoSeconds] = useSetting('undoSeconds');
  return (
    <>
      <SettingCard>
        <SettingRow title={t.language}>
          <Segment
            label={t.language}
            value={language}
            tabs={[
              { value: 'auto', label: t.auto },
              { value: 'en', label: 'English' },
              { value: 'ar', label: 'العربية' },
            ]}
            onChange={setLanguage}
          />
        </SettingRow>
        <SettingRow title={t.theme}>
          <Segment
            label={t.theme}
            value={theme}
            tabs={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t.themes[value] }))}
            onChange={setTheme}
          />
        </SettingRow>
        <SettingRow title={t.density}>
          <Segment
            label={t.density}
            value={density}
            tabs={(['compact', 'default', 'roomy'] as const).map((value) => ({
              value,
              label: t.densities[value],
            }))}
            onChange={setDensity}
          />
        </SettingRow>
        <SettingRow title={t.digits}>
          <Segment
            label={t.digits}
            value={digits}
            tabs={[
              { value: 'latn', label: '123' },
              { value: 'arab', label: '١٢٣' },
            ]}
            onChange={setDigits}
          />
        </SettingRow>
        <SwitchRow name="hijri" title={t.hijri} hint={t.hijriHint} />
      </SettingCard>
      <SettingCard>
        <SettingRow title={t.undo} hint={t.undoHint}>
          <Select
            label={t.undo}
            hideLabel
            value={String(undoSeconds)}
            options={UNDO.map((seconds) => ({
              value: String(seconds),
              label: seconds === 0 ? t.undoUntil : t.undoFor(seconds),
            }))}
            onChange={(value) => setUndoSeconds(UNDO.find((one) => String(one) === value) ?? 8)}
          />
        </SettingRow>
        <SwitchRow name="singleKeys" title={t.singleKeys} hint={t.singleKeysHint} />
      </SettingCard>
    </>
  );
}
