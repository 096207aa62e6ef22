import { useState } from 'preact/hooks';
import { HAND_OFF_FIELDS, type HandOffKind, handOff } from '../../../../domain/insight/hand-off';
import { panel, units } from '../../../../locales/areas';
import { fieldsFromDeal } from '../../../../presenters/panel-handoff';
import { database } from '../../../../storage/database';
import { readCommittee } from '../../../../storage/queries/committee';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Chip, Tag } from '../../../ui/tag';
import { speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { copyText } from '../copy-text';
import { useCase, useSheet } from '../panel-case';
import { SavedField } from '../saved-field';

const KINDS = Object.keys(HAND_OFF_FIELDS) as HandOffKind[];

/**
 * What one team tells the next, as a form of required fields; the sheets of the deal fill what they know.
 * @domain S74
 */
export function HandoffPart() {
  const all = useT(panel);
  const t = all.referral;
  const tu = useT(units);
  const one = useCase();
  const [{ fields = {} }, save] = useSheet('handoff');
  const [kind, setKind] = useState<HandOffKind>(
    one.dossier.run.stage === 'referral'
      ? 'delivery_to_sales'
      : one.dossier.run.stage === 'prospecting'
        ? 'marketing_to_sales'
        : 'sales_to_delivery',
  );
  const committee = useQuery(() => readCommittee(database(), one.dossier), [one.dossier]);
  const state = handOff(kind, fields);
  const names: Record<string, string> = t.handoffField;
  const fill = () => {
    const known = fieldsFromDeal(one, committee?.seats ?? [], all, speech.value);
    const filled = Object.fromEntries(
      HAND_OFF_FIELDS[kind].map((field) => [
        field,
        fields[field]?.trim() ? fields[field] : (known[field] ?? ''),
      ]),
    );
    save({ fields: { ...fields, ...(filled as Record<string, string>) } });
  };
  const text = HAND_OFF_FIELDS[kind].map((field) => `${names[field]}:\n${fields[field] ?? ''}`).join('\n\n');
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-labelledby="dw-handoff">
        <div class="dw-part-head">
          <h2 id="dw-handoff" class="dw-strong">
            {t.handoff}
          </h2>
          <Tag tone={state.done ? 'done' : 'plain'}>
            {state.done ? t.complete : t.missing(tu.item(state.missing.length))}
          </Tag>
        </div>
        <div class="dw-part-chips">
          {KINDS.map((value) => (
            <Chip key={value} on={kind === value} onPress={() => setKind(value)}>
              {t.handoffs[value]}
            </Chip>
          ))}
        </div>
        <p class="dw-small dw-ink-3">{t.handoffHint}</p>
        {HAND_OFF_FIELDS[kind].map((field) => (
          <SavedField
            key={field}
            label={names[field] ?? field}
            rows={2}
            value={fields[field] ?? ''}
            onSave={(value) => save({ fields: { ...fields, [field]: value } })}
          />
        ))}
        <article class="dw-print dw-print-only">
          <h3>{t.handoffs[kind]}</h3>
          <p class="dw-print-text" dir="auto">
            {text}
          </p>
        </article>
        <div class="dw-part-actions">
          <Button onClick={fill}>{t.fill}</Button>
          <Button kind="quiet" icon="copy" onClick={() => void copyText(text, t.copied)}>
            {t.copy}
          </Button>
          <Button kind="quiet" icon="doc" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
      </section>
    </div>
  );
}
