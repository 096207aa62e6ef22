import { useEffect, useState } from 'preact/hooks';
import { normaliseKey } from '../../../../domain/people/normalise-key';
import { settings as area } from '../../../../locales/areas';
import { CURRENCIES } from '../../../../locales/money';
import { useT } from '../../../language';
import { Select, TextField } from '../../../ui/field';
import { speech } from '../../shared/session';
import { ListSetting, SettingCard, TextSetting } from './setting-row';
import { saveSetting, useSetting } from './use-setting';

/** Slots whose words are the rep's own and the same for every customer. */
const OWN_SLOTS = [
  'benefit',
  'differentiator',
  'proofPoint',
  'localPresence',
  'supportPlan',
  'securityDoc',
  'privacyContact',
  'pilotScope',
] as const;

const cleanAddress = (line: string) => {
  const key = normaliseKey('email', line);
  return key.ok ? line.trim().toLowerCase() : '';
};
const cleanDomain = (line: string) =>
  line
    .trim()
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/[^\p{L}\p{N}.-]/gu, '');

/**
 * The rep, the company, and the words that fill answers.
 * @domain S94
 */
export function MePart() {
  const t = useT(area).me;
  const { words } = speech.value;
  const [currency, setCurrency] = useSetting('homeCurrency');
  return (
    <>
      <SettingCard>
        <TextSetting name="myName" label={t.myName} hint={t.myNameHint} />
        <TextSetting name="companyIntro" label={t.companyIntro} hint={t.companyIntroHint} />
        <Select
          label={t.currency}
          value={currency}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
          onChange={setCurrency}
        />
      </SettingCard>
      <SettingCard>
        <ListSetting name="ownAddresses" label={t.addresses} hint={t.addressesHint} clean={cleanAddress} />
        <ListSetting name="ownDomains" label={t.domains} hint={t.domainsHint} clean={cleanDomain} />
      </SettingCard>
      <SettingCard title={t.slots} hint={t.slotsHint}>
        {OWN_SLOTS.map((slot) => (
          <div key={slot} class="dw-setting-pair">
            <SlotField slot={slot} lang="en" label={`${words.slot[slot]} · ${t.inEnglish}`} />
            <SlotField slot={slot} lang="ar" label={`${words.slot[slot]} · ${t.inArabic}`} />
          </div>
        ))}
      </SettingCard>
    </>
  );
}

function SlotField({ slot, lang, label }: { slot: string; lang: 'en' | 'ar'; label: string }) {
  const [slots] = useSetting('slots');
  const stored = slots[slot]?.[lang] ?? '';
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const save = () => {
    const value = text.trim();
    if (value !== stored) void saveSetting('slots', { ...slots, [slot]: { ...slots[slot], [lang]: value } });
  };
  return <TextField label={label} value={text} onInput={setText} native={{ onBlur: save }} />;
}
