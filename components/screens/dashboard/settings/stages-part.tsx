import { useEffect, useState } from 'preact/hooks';
import { CYCLE_DAYS, SALE_STAGES, SEGMENT_FACTORS, STAGE_DEFAULTS } from '../../../../domain/cycle/stages';
import { latinDigits } from '../../../../domain/people/normalise-key';
import type { StageId } from '../../../../domain/records';
import { settings as area, units } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Select, TextField } from '../../../ui/field';
import { ScrollBox } from '../../../ui/scroll-box';
import { StageName } from '../../../views/stage-name';
import { speech } from '../../shared/session';
import { SettingCard, SettingRow, SwitchRow } from './setting-row';
import { saveSetting, useSetting } from './use-setting';

const FACTOR_IDS = Object.keys(SEGMENT_FACTORS) as (keyof typeof SEGMENT_FACTORS)[];

/**
 * The seven stages: the seventh on or off, usual days, chances, kind of sale.
 * @domain S2, S3, S5, S10
 */
export function StagesPart() {
  const t = useT(area).stages;
  const tu = useT(units);
  const [factor, setFactor] = useSetting('segmentFactor');
  const [framework, setFramework] = useSetting('defaultFramework');
  const [enterprise] = useSetting('enterpriseValue');
  const [currency] = useSetting('homeCurrency');
  const factorId = FACTOR_IDS.find((id) => SEGMENT_FACTORS[id] === factor) ?? 'standard';
  return (
    <>
      <SettingCard>
        <SwitchRow name="referralStage" title={t.referral} hint={t.referralHint} />
        <SettingRow title={t.factor} hint={t.factorHint(tu.day(Math.round(CYCLE_DAYS * factor)))}>
          <Select
            label={t.factor}
            hideLabel
            value={factorId}
            options={FACTOR_IDS.map((value) => ({ value, label: t.factors[value] }))}
            onChange={(id) => setFactor(SEGMENT_FACTORS[id])}
          />
        </SettingRow>
        <SettingRow title={t.framework}>
          <Select
            label={t.framework}
            hideLabel
            value={framework}
            options={(['bant', 'champ', 'meddic'] as const).map((value) => ({
              value,
              label: value.toUpperCase(),
            }))}
            onChange={setFramework}
          />
        </SettingRow>
        <SettingRow title={t.enterprise}>
          <NumberField
            label={t.enterprise}
            value={enterprise}
            unit={currency}
            max={1e12}
            onSave={(value) => void saveSetting('enterpriseValue', value ?? 25_000)}
          />
        </SettingRow>
      </SettingCard>
      <SettingCard title={t.table} hint={t.tableHint}>
        <ScrollBox class="dw-stage-box" label={t.table}>
          <table class="dw-stage-table">
            <thead>
              <tr class="dw-label">
                <th scope="col">
                  <span class="dw-hush">{t.table}</span>
                </th>
                <th scope="col">{t.usual}</th>
                <th scope="col">{t.probability}</th>
              </tr>
            </thead>
            <tbody>
              {SALE_STAGES.map((stage, i) => (
                <StageRow key={stage} stage={stage} no={i + 1} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </SettingCard>
    </>
  );
}

function StageRow({ stage, no }: { stage: StageId; no: number }) {
  const t = useT(area).stages;
  const [days, setDays] = useSetting('stageDays');
  const [chances, setChances] = useSetting('stageProbability');
  const [factor] = useSetting('segmentFactor');
  const name = speech.value.stages.name[stage];
  const { days: usual, p0 } = STAGE_DEFAULTS[stage];
  const put = (table: Record<string, number>, value: number | undefined): Record<string, number> => {
    const others = Object.entries(table).filter(([one]) => one !== stage);
    return Object.fromEntries(value === undefined ? others : [...others, [stage, value]]);
  };
  return (
    <tr>
      <th scope="row">
        <StageName stage={{ id: stage, no, name }} />
      </th>
      <td>
        <NumberField
          label={`${name}: ${t.usual}`}
          value={days[stage]}
          usual={Math.round(usual * factor)}
          max={1000}
          onSave={(value) => setDays(put(days, value))}
        />
      </td>
      <td>
        <NumberField
          label={`${name}: ${t.probability}`}
          value={chances[stage] === undefined ? undefined : Math.round(chances[stage] * 100)}
          usual={Math.round(p0 * 100)}
          unit="%"
          max={100}
          onSave={(value) => setChances(put(chances, value === undefined ? undefined : value / 100))}
        />
      </td>
    </tr>
  );
}

/** A whole number, stored when the field is left; emptied, the usual value counts again. */
function NumberField({
  label,
  value,
  usual,
  unit,
  max,
  onSave,
}: {
  label: string;
  value: number | undefined;
  usual?: number;
  unit?: string;
  max: number;
  onSave: (value: number | undefined) => void;
}) {
  const t = useT(area).stages;
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const [error, setError] = useState('');
  useEffect(() => setText(value === undefined ? '' : String(value)), [value]);
  const save = () => {
    const typed = latinDigits(text.trim());
    if (typed === '') {
      setError('');
      if (value !== undefined) onSave(undefined);
      return;
    }
    const isWhole =
      /^\d{1,12}$/.test(typed) && Number(typed) >= (unit === '%' ? 0 : 1) && Number(typed) <= max;
    setError(isWhole ? '' : unit === '%' ? t.badPercent : t.badNumber);
    if (isWhole && Number(typed) !== value) onSave(Number(typed));
  };
  return (
    <TextField
      kind="number"
      label={label}
      hideLabel
      value={text}
      onInput={setText}
      {...(unit ? { unit } : {})}
      {...(error ? { error } : {})}
      native={{ onBlur: save, ...(usual === undefined ? {} : { placeholder: String(usual) }) }}
    />
  );
}
