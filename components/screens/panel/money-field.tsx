import { useState } from 'preact/hooks';
import { readAmount } from '../../../domain/money/read-amount';
import type { Money } from '../../../domain/records';
import { majorUnits, minorDigits } from '../../../locales/money';
import { problemText } from '../shared/perform';
import { SavedField } from './saved-field';

/** An amount as it is typed: whole figures without decimals, others with those of the currency. */
export function amountText(amount: Money | undefined): string {
  if (!amount) return '';
  const value = majorUnits(amount);
  return Number.isInteger(value) ? String(value) : value.toFixed(minorDigits(amount.ccy));
}

/** Reads a typed amount; empty text is no amount. */
export function readMoney(text: string, ccy: string): { amount?: Money | null; error?: string } {
  if (text.trim() === '') return { amount: null };
  const read = readAmount(text, minorDigits(ccy));
  if (read.ok) return { amount: { minor: read.value, ccy } };
  return { error: problemText({ code: read.problem.code, args: { value: text } }) };
}

/** An amount in the deal's currency that saves itself. */
export function MoneyField({
  label,
  hint,
  amount,
  ccy,
  zero = true,
  onSave,
}: {
  label: string;
  hint?: string;
  amount: Money | undefined;
  ccy: string;
  /** May it be nothing at all? */
  zero?: boolean;
  /** `null` empties it. */
  onSave: (amount: Money | null) => void;
}) {
  const [error, setError] = useState('');
  return (
    <SavedField
      label={label}
      kind="number"
      unit={ccy}
      value={amountText(amount)}
      {...(hint ? { hint } : {})}
      {...(error ? { error } : {})}
      onSave={(text) => {
        const read = readMoney(text, ccy);
        const isEmpty = !zero && read.amount?.minor === 0;
        setError(isEmpty ? problemText({ code: 'money.zero' }) : (read.error ?? ''));
        if (read.amount !== undefined && !isEmpty) onSave(read.amount);
      }}
    />
  );
}
