import './asks.css';
import { useState } from 'preact/hooks';
import { isAskTooBig, LADDER, nextAsk } from '../../../../domain/closing/ladder';
import { moodAt } from '../../../../domain/closing/moods';
import type { CommitmentLevel } from '../../../../domain/records';
import { common, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CommitmentLadder, type RungView } from '../../../views/commitment-ladder';
import { perform } from '../../shared/perform';
import { now, speech } from '../../shared/session';
import { copyText } from '../copy-text';
import { useCase, useSheet } from '../panel-case';
import { Promises } from './promises';

/**
 * Small commitments, one rung at a time: what to ask for next, in ready words, and who promised what.
 * @domain S59, S60, S61
 */
export function AsksTab() {
  const { dossier } = useCase();
  const [closing] = useSheet('closing');
  const mood = moodAt(closing.mood, now.value);
  const done = dossier.commitments.flatMap(({ by, level, doneAt }) =>
    by === 'buyer' && level !== undefined && doneAt !== undefined ? [level] : [],
  );
  const next = nextAsk(done, mood === 'unknown' ? undefined : mood);
  const [chosen, setChosen] = useState<CommitmentLevel | undefined>();
  const t = useT(panel).asks;
  const reached = done.includes(8) ? 8 : done.some((level) => level >= 3) ? 2 : 0;
  const rungs = LADDER.map(({ level }): RungView => {
    const isDone = done.includes(level) || level <= reached;
    return {
      level,
      label: t.level[level],
      state: isDone ? 'done' : next.includes(level) ? 'next' : 'ahead',
    };
  });
  const asked = chosen ?? next[0];
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-labelledby="dw-ladder">
        <h2 id="dw-ladder" class="dw-strong">
          {t.title}
        </h2>
        <p class="dw-small dw-ink-3">{t.chooseRung}</p>
        <CommitmentLadder rungs={rungs} stage={dossier.run.stage} onChoose={setChosen} />
        {asked && <AskCard key={asked} level={asked} tooBig={isAskTooBig(asked, done)} />}
      </section>
      <Promises by="us" />
      <Promises by="buyer" />
    </div>
  );
}

/** Ready words for an ask, and what came of it. */
function AskCard({ level, tooBig }: { level: CommitmentLevel; tooBig: boolean }) {
  const t = useT(panel).asks;
  const tc = useT(common);
  const { dossier } = useCase();
  const [wording, setWording] = useState(0);
  // The buyer's language decides, not the rep's.
  const lang = dossier.prospect.lang ?? speech.value.lang;
  const wordings = panel[lang](speech.value.f).asks.ask[level];
  const text = wordings[wording % wordings.length] ?? '';
  const quoted = lang === 'ar' ? `«${text}»` : `“${text}”`;
  return (
    <div class="dw-ask-card">
      {tooBig && <Banner tone="due">{t.tooBig}</Banner>}
      <p dir="auto" lang={lang}>
        {quoted}
      </p>
      <div class="dw-part-actions">
        <Button kind="primary" icon="copy" onClick={() => void copyText(text, tc.copied)}>
          {t.use}
        </Button>
        <Button kind="quiet" onClick={() => setWording(wording + 1)}>
          {t.another}
        </Button>
        <Button
          kind="quiet"
          icon="check"
          onClick={() =>
            void perform('commitment.put', {
              runId: dossier.run.id,
              commitment: {
                id: crypto.randomUUID(),
                by: 'buyer',
                level,
                text: t.level[level],
                doneAt: now.value,
              },
            })
          }
        >
          {t.log}
        </Button>
      </div>
    </div>
  );
}
