import { weighAlternatives } from '../domain/negotiation/alternatives';
import { zopa } from '../domain/negotiation/zopa';
import type { Money } from '../domain/records';
import type { NegotiationSheet } from '../domain/standing/sheets';
import type { Panel } from '../locales/en/panel';
import { majorUnits, minorDigits } from '../locales/money';
import type { Speech } from './speech';

/** What the drawing of the agreement zone needs; figures in major units of one currency. */
export interface ZoneFigures {
  currency: string;
  ourLimit?: Figure;
  theirLimit?: { low: number; high: number; words: string };
  ourOffer?: Figure;
  theirWord?: Figure;
  batna?: Figure;
  summary: string;
}
interface Figure {
  value: number;
  words: string;
}

export type ZoneState = 'sure' | 'possible' | 'none' | 'unknown' | 'mixed';

/** The limit that counts: the one written, else what the best alternative is worth (DOMAIN 13.1). */
export function limitOf(sheet: NegotiationSheet, ccy: string): Money | undefined {
  if (sheet.limit) return sheet.limit;
  const weighed = weighAlternatives(sheet.own ?? []);
  return weighed && { minor: Math.round(weighed.limit * 10 ** minorDigits(ccy)), ccy };
}

/** The zone of agreement drawn and in words (DOMAIN 13.2). */
export function presentZone(
  sheet: NegotiationSheet,
  ccy: string,
  words: Panel['terms'],
  { f }: Speech,
): { state: ZoneState; figures?: ZoneFigures } {
  const limit = limitOf(sheet, ccy);
  const { buyerMaxLow, buyerMaxHigh, offer, theirWord } = sheet;
  const low = buyerMaxLow ?? buyerMaxHigh;
  const high = buyerMaxHigh ?? buyerMaxLow;
  if (low && high && low.ccy === high.ccy && low.minor > high.minor) return { state: 'unknown' };
  const zone = zopa(limit, low, high);
  const given = [limit, low, high, offer, theirWord].filter((money) => money !== undefined);
  if (!zone.ok || new Set(given.map((money) => money.ccy)).size > 1) return { state: 'mixed' };
  const { state, sure, possible, gap } = zone.value;
  const span = ([from, to]: readonly number[]) => f.amount({ minor: (to ?? 0) - (from ?? 0), ccy });
  const parts = [
    sure ? words.sure(span(sure)) : '',
    possible ? words.possible(span(possible)) : '',
    gap === undefined ? '' : words.none(f.amount({ minor: gap, ccy })),
  ];
  const batna = weighAlternatives(sheet.own ?? [])?.batna.expected;
  const figure = (money: Money | undefined): Figure | undefined =>
    money && { value: majorUnits(money), words: f.amount(money) };
  const figures = {
    ourLimit: figure(limit),
    ourOffer: figure(offer),
    theirWord: figure(theirWord),
    batna: batna === undefined ? undefined : { value: batna, words: f.number(Math.round(batna)) },
  };
  const known = Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
  return {
    state,
    figures: {
      currency: ccy,
      summary: parts.filter(Boolean).join(' · ') || words.unknown,
      ...known,
      ...(low && high
        ? {
            theirLimit: {
              low: majorUnits(low),
              high: majorUnits(high),
              words: low.minor === high.minor ? f.amount(low) : f.ltr(`${f.amount(low)}–${f.amount(high)}`),
            },
          }
        : {}),
    },
  };
}
