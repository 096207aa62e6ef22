import { signal } from '@preact/signals';
import { insights } from '../../../../locales/areas';
import { useT } from '../../../language';
import { MenuButton } from '../../../ui/menu';

/** Lengths of the period in days; 0 is all time. */
export const PERIODS = [30, 90, 365, 0] as const;
export type PeriodDays = (typeof PERIODS)[number];

/** The period now shown, one for all pages with figures. */
export const period = signal<PeriodDays>(90);

/** The segment now looked at, by id; empty is all of them. Kept while the rep moves between pages. */
export const segment = signal('');

/** First instant of a period that ends now. */
export function periodStart(days: number, now: number): number {
  return days === 0 ? 0 : now - days * 86_400_000;
}

/** Chooses the period of a page of figures. */
export function PeriodMenu() {
  const t = useT(insights);
  return (
    <MenuButton
      label={t.period}
      words={t.periods[period.value]}
      icon="cal"
      kind="plain"
      align="end"
      entries={PERIODS.map((days) => ({
        id: String(days),
        label: t.periods[days],
        checked: days === period.value,
      }))}
      onChoose={(id) => {
        period.value = Number(id) as PeriodDays;
      }}
    />
  );
}
