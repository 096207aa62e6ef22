import './fit.css';
import { useState } from 'preact/hooks';
import type { Condition } from '../../../../../domain/people/criterion';
import type { Positioning } from '../../../../../domain/people/segment';
import type { FrameworkId } from '../../../../../domain/records';
import { panel, playbook } from '../../../../../locales/areas';
import { majorUnits, minorDigits } from '../../../../../locales/money';
import { useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/choice';
import { Select, TextField } from '../../../../ui/field';
import { settings } from '../../../shared/session';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, savePiece } from '../shared/pieces';
import { type ConditionDraft, conditionOf, draftOf, EMPTY_CONDITION, readNumber } from './condition-draft';
import { ConditionFields } from './condition-fields';
import { PositioningBoxes } from './positioning-boxes';

const FRAMEWORKS: readonly FrameworkId[] = ['bant', 'champ', 'meddic'];
const RULES_MAX = 5;
const NO_POSITION: Positioning = { forWhom: '', need: '', category: '', benefit: '', unlike: '', proof: '' };

/**
 * Writes a segment: who belongs to it, how deals run there, and the six boxes of its position.
 * @domain S85
 */
export function SegmentEditor({
  piece,
  order,
  onClose,
}: {
  piece: Piece<'segment'> | undefined;
  order: number;
  onClose: () => void;
}) {
  const t = useT(playbook).fit;
  const tq = useT(panel).qualification;
  const [name, setName] = useState(piece?.name ?? '');
  const [rules, setRules] = useState<ConditionDraft[]>(piece?.rules.map(draftOf) ?? [EMPTY_CONDITION]);
  const [isTarget, setTarget] = useState(piece?.isTarget ?? true);
  const [factor, setFactor] = useState(String(piece?.factor ?? settings.value.segmentFactor));
  const [framework, setFramework] = useState(piece?.framework ?? settings.value.defaultFramework);
  const ccy = piece?.minimumValue?.ccy ?? settings.value.homeCurrency;
  const [minimum, setMinimum] = useState(piece?.minimumValue ? String(majorUnits(piece.minimumValue)) : '');
  const [boxes, setBoxes] = useState<Positioning>({ ...NO_POSITION, ...piece?.positioning });
  const [tried, setTried] = useState(false);
  const conditions = rules.map(conditionOf);
  const pace = readNumber(factor);
  const badPace = !(pace > 0 && pace <= 20);
  const amount = minimum.trim() ? readNumber(minimum) : 0;
  const save = async () => {
    setTried(true);
    const sound = conditions.filter((one): one is Condition => one !== undefined);
    if (!name.trim() || sound.length < rules.length || badPace || Number.isNaN(amount)) return false;
    return savePiece(
      'segment',
      {
        name: name.trim(),
        rules: sound,
        isTarget,
        factor: pace,
        framework,
        order: piece?.order ?? order,
        ...(amount > 0 ? { minimumValue: { minor: Math.round(amount * 10 ** minorDigits(ccy)), ccy } } : {}),
        ...(Object.values(boxes).some((box) => box.trim()) ? { positioning: boxes } : {}),
      },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? t.changeSegment : t.addSegment} width={640} onSave={save} onClose={onClose}>
      <TextField
        label={t.name}
        value={name}
        onInput={setName}
        native={{ maxLength: 80 }}
        {...(tried && !name.trim() ? { error: t.needsName } : {})}
      />
      <fieldset class="dw-pb-steps">
        <legend class="dw-label">{t.rules}</legend>
        {rules.map((rule, i) => (
          // Rules have no name of their own and are never reordered.
          <div key={`rule${i}`} class="dw-pb-rule">
            <ConditionFields
              value={rule}
              onChange={(next) => setRules(rules.map((one, at) => (at === i ? next : one)))}
              error={
                tried && !conditions[i] ? (rule.op === 'between' ? t.badRange : t.needsValue) : undefined
              }
            />
            <Button
              size="s"
              kind="quiet"
              icon="x"
              onClick={() => setRules(rules.filter((_, at) => at !== i))}
            >
              {t.removeRule(i + 1)}
            </Button>
          </div>
        ))}
        <Button
          size="s"
          icon="plus"
          {...(rules.length >= RULES_MAX ? { off: t.rulesFull } : {})}
          onClick={() => setRules([...rules, EMPTY_CONDITION])}
        >
          {t.addRule}
        </Button>
        {rules.length === 0 && <p class="dw-small dw-ink-3">{t.noRules}</p>}
      </fieldset>
      <Checkbox checked={isTarget} onChange={setTarget} label={t.isTarget} />
      <div class="dw-pb-pair">
        <TextField
          kind="number"
          label={t.factor}
          hint={t.factorHint}
          value={factor}
          onInput={setFactor}
          {...(tried && badPace ? { error: t.badFactor } : {})}
        />
        <Select
          label={tq.framework}
          value={framework}
          options={FRAMEWORKS.map((value) => ({ value, label: tq.frameworks[value] }))}
          onChange={setFramework}
        />
        <TextField
          kind="number"
          label={t.minimum}
          unit={ccy}
          value={minimum}
          onInput={setMinimum}
          {...(tried && Number.isNaN(amount) ? { error: t.badAmount } : {})}
        />
      </div>
      <PositioningBoxes value={boxes} onChange={setBoxes} />
    </PieceDialog>
  );
}
