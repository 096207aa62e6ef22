import { useState } from 'preact/hooks';
import { weighAlternatives } from '../../../../domain/negotiation/alternatives';
import { common, panel } from '../../../../locales/areas';
import { majorUnits, minorDigits } from '../../../../locales/money';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { Isolate } from '../../../ui/isolate';
import { now } from '../../shared/session';
import { readMoney } from '../money-field';
import { useSheet } from '../panel-case';

/**
 * What each side does without this deal: our best and worst alternative, and a guess of theirs.
 * @domain S75, S76
 */
export function Alternatives({ ccy }: { ccy: string }) {
  const t = useT(panel).terms;
  const f = useFormat();
  const [sheet, save] = useSheet('negotiation');
  const { own = [], buyerAlternatives = [] } = sheet;
  const weighed = weighAlternatives(own);
  const money = (value: number) => f.money({ minor: Math.round(value * 10 ** minorDigits(ccy)), ccy });
  return (
    <>
      <section class="dw-part-block" aria-label={t.alternatives}>
        <h2 class="dw-label">{t.alternatives}</h2>
        {own.map((one, i) => (
          <Row
            // Alternatives have no id; two may share their words, so the place tells them apart.
            key={`${i}${one.text}`}
            text={one.text}
            end={`${money(one.value)} · ${f.percent(one.probability)}`}
            removeLabel={t.remove(one.text)}
            onRemove={() => save({ own: own.filter((_, at) => at !== i) })}
          />
        ))}
        {weighed && (
          <p class="dw-small dw-ink-2">
            {t.batna(weighed.batna.text, money(weighed.batna.expected))}
            <br />
            {t.watna(weighed.watna.text, money(weighed.watna.value))}
          </p>
        )}
        <AddRow
          ccy={ccy}
          second={t.chance}
          first={t.worth}
          onAdd={(text, value, chance) =>
            save({
              own: [...own, { text, value, probability: Math.max(0, Math.min(1, chance / 100)) }],
              ...(sheet.writtenAt === undefined ? { writtenAt: now.value } : {}),
            })
          }
        />
      </section>
      <section class="dw-part-block" aria-label={t.buyerAlternatives}>
        <h2 class="dw-label">{t.buyerAlternatives}</h2>
        {buyerAlternatives.map((one, i) => (
          <Row
            key={`${i}${one.text}`}
            text={one.text}
            end={f.ltr(`${money(one.low)}–${money(one.high)}`)}
            removeLabel={t.remove(one.text)}
            onRemove={() => save({ buyerAlternatives: buyerAlternatives.filter((_, at) => at !== i) })}
          />
        ))}
        <AddRow
          ccy={ccy}
          first={t.buyerFrom}
          second={t.buyerTo}
          secondIsMoney
          onAdd={(text, low, high) =>
            save({ buyerAlternatives: [...buyerAlternatives, { text, low, high }] })
          }
        />
      </section>
    </>
  );
}

function Row({
  text,
  end,
  removeLabel,
  onRemove,
}: {
  text: string;
  end: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <div class="dw-part-line">
      <span class="dw-grow dw-part-words">
        <Isolate kind="text">{text}</Isolate>
      </span>
      <bdi class="dw-small dw-ink-2 dw-num">{end}</bdi>
      <IconButton icon="x" size="s" label={removeLabel} onClick={onRemove} />
    </div>
  );
}

function AddRow({
  ccy,
  first,
  second,
  secondIsMoney,
  onAdd,
}: {
  ccy: string;
  first: string;
  second: string;
  secondIsMoney?: boolean;
  onAdd: (text: string, first: number, second: number) => void;
}) {
  const t = useT(panel).terms;
  const tc = useT(common);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [one, setOne] = useState('');
  const [two, setTwo] = useState('');
  const left = readMoney(one, ccy);
  const right = secondIsMoney ? readMoney(two, ccy) : undefined;
  const chance = Number(two.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
  const isChanceWrong = !right && two.trim() !== '' && !(chance >= 0 && chance <= 100);
  const ready = text.trim() && left.amount && (right ? right.amount : two.trim() !== '' && !isChanceWrong);
  const add = () => {
    if (!ready || !left.amount) return;
    onAdd(text.trim(), majorUnits(left.amount), right?.amount ? majorUnits(right.amount) : chance);
    setText('');
    setOne('');
    setTwo('');
    setOpen(false);
  };
  if (!open) {
    return (
      <Button size="s" kind="link" icon="plus" onClick={() => setOpen(true)}>
        {t.addAlternative}
      </Button>
    );
  }
  return (
    <div class="dw-part-form">
      <TextField label={t.alternative} value={text} onInput={setText} native={{ autoFocus: true }} />
      <div class="dw-part-pair">
        <TextField
          kind="number"
          label={first}
          unit={ccy}
          value={one}
          onInput={setOne}
          {...(left.error ? { error: left.error } : {})}
        />
        <TextField
          kind="number"
          label={second}
          value={two}
          onInput={setTwo}
          {...(right ? { unit: ccy } : {})}
          {...(right?.error ? { error: right.error } : {})}
          {...(isChanceWrong ? { error: t.chance } : {})}
        />
      </div>
      <div class="dw-part-actions">
        <Button onClick={() => setOpen(false)}>{tc.cancel}</Button>
        <Button kind="primary" onClick={add} {...(ready ? {} : { off: t.alternative })}>
          {tc.add}
        </Button>
      </div>
    </div>
  );
}
