import { useEffect, useState } from 'preact/hooks';
import { database } from '../../../../storage/database';
import { playbookOf } from '../../../../storage/queries/answer-record';
import { readInsights } from '../../../../storage/queries/insights';
import { ReadCancelled } from '../../../../storage/queries/insights-touches';
import { readHeard } from '../../../../storage/queries/objection-book';
import { computeNumbers, type NumberSources, type Numbers } from './numbers';
import { type PeriodDays, periodStart } from './period-menu';

export interface Reading {
  state: 'reading' | 'ready' | 'failed';
  /** How much of the records is read. */
  share: number;
  numbers?: Numbers;
  /** The figures are of another period or segment than is asked for now: the right ones are being counted. */
  isOld: boolean;
  readAt: number;
  refresh: () => void;
}

interface Read extends NumberSources {
  period: PeriodDays;
  readAt: number;
}

interface Counted {
  numbers: Numbers;
  period: PeriodDays;
  segmentId: string;
  readAt: number;
}

/**
 * Figures of a period and a segment, read and computed after the page is on screen. They stand still until asked to be
 * read again: a page of figures that jumps with every mail would be no page to think with.
 */
export function useNumbers(period: PeriodDays, segmentId: string): Reading {
  const [round, setRound] = useState(0);
  const [share, setShare] = useState(0);
  const [failed, setFailed] = useState(false);
  const [sources, setSources] = useState<Read | undefined>(undefined);
  const [counted, setCounted] = useState<Counted | undefined>(undefined);

  useEffect(() => {
    let isOver = false;
    setShare(0);
    setFailed(false);
    void read(period, setShare, () => isOver).then(
      (found) => !isOver && setSources(found),
      (error: unknown) => {
        if (!isOver && !(error instanceof ReadCancelled)) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [period, round]);

  useEffect(() => {
    if (!sources) return;
    let isOver = false;
    void computeNumbers(sources, segmentId, () => isOver).then(
      (numbers) => {
        const { period, readAt } = sources;
        if (!isOver && numbers) setCounted({ numbers, period, segmentId, readAt });
      },
      () => !isOver && setFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [sources, segmentId]);

  return {
    state: failed ? 'failed' : counted ? 'ready' : 'reading',
    share,
    isOld: counted !== undefined && (counted.period !== period || counted.segmentId !== segmentId),
    readAt: counted?.readAt ?? 0,
    refresh: () => setRound(round + 1),
    ...(counted && { numbers: counted.numbers }),
  };
}

async function read(
  period: PeriodDays,
  onShare: (share: number) => void,
  isCancelled: () => boolean,
): Promise<Read> {
  const db = database();
  const readAt = Date.now();
  const span = { from: periodStart(period, readAt), to: readAt + 1 };
  const [facts, heard, answers] = await Promise.all([
    readInsights(db, span, { onShare, isCancelled }),
    readHeard(db, 0, Number.MAX_SAFE_INTEGER),
    playbookOf<{ title: string; state: string }>(db, 'answer'),
  ]);
  return { facts, heard, answers, period, readAt };
}
