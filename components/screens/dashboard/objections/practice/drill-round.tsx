import './drill.css';
import '../library/answers.css';
import { useState } from 'preact/hooks';
import {
  DRILL_GRADES,
  type DrillCard,
  type DrillWeight,
  gradeDrill,
} from '../../../../../domain/objections/drill';
import { entryOf } from '../../../../../domain/objections/library';
import { standardFor } from '../../../../../domain/objections/own-answer';
import type { CivilDate } from '../../../../../domain/records';
import { common, objections } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { TextArea } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { TextParts } from '../../../../views/text-parts';
import { perform } from '../../../shared/perform';
import { now, speech } from '../../../shared/session';
import { saveAnswer } from '../library/move-answer';
import { slotParts } from '../library/slot-parts';
import { type Book, labelNames, labelOf } from '../use-book';

/** One round: the buyer's sentence, the rep's answer, the standard one beside it, and how close it was. */
export function DrillRound({
  book,
  label,
  card,
  weight,
  left,
  today,
}: {
  book: Book;
  label: string;
  card: DrillCard | undefined;
  weight: DrillWeight;
  left: number;
  today: CivilDate;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  const { units } = speech.value;
  const [mine, setMine] = useState('');
  const [isOpen, setOpen] = useState(false);
  const kind = entryOf(book.library, label)!.subcategory;
  const names = labelNames(book.library, label, f.lang, '');
  const standard = standardFor(book.answers, label);
  const answer = standard?.[f.lang] ?? standard?.en ?? kind.responses[0]?.[f.lang] ?? '';
  const heard = book.all.filter((one) => labelOf(one) === label);
  const cues = kind.cues[f.lang];
  // Another sentence each round, the buyers' own before invented ones.
  const round = card?.rounds ?? 0;
  const sentence = heard.length > 0 ? heard[round % heard.length]!.words : (cues[round % cues.length] ?? '');
  const grade = (value: (typeof DRILL_GRADES)[number]) => {
    const body = gradeDrill(label, card, value, today);
    void perform(
      'playbook.put',
      { pieceId: `drill:${label}`, kind: 'drill', body: { ...body } },
      { quiet: true },
    );
  };
  const keep = () =>
    void saveAnswer({
      id: crypto.randomUUID(),
      label,
      title: names.kind,
      state: 'draft',
      reviewedAt: now.value,
      [/[\u0621-\u064a]/.test(mine) ? 'ar' : 'en']: mine.trim(),
    });
  return (
    <section class="dw-card dw-obj-drill" data-stage="objections">
      <header class="dw-row dw-wrap dw-long-tags">
        <Tag tone="stage" icon="quote">
          {names.category} · {names.kind}
        </Tag>
        <span class="dw-small dw-ink-3 dw-grow">
          {weight.raised > 0 ? t.practice.weight(weight.lost, weight.raised) : t.practice.notRaised}
        </span>
        <span class="dw-small dw-ink-3 dw-num">{t.practice.left(left)}</span>
      </header>
      <blockquote class="dw-obj-drill-quote">
        <bdi dir="auto">{tc.quoted(sentence)}</bdi>
      </blockquote>
      <TextArea
        label={t.practice.yourAnswer}
        hint={t.practice.yourAnswerHint}
        value={mine}
        onInput={setMine}
        rows={4}
        native={{ autoFocus: true }}
      />
      {!isOpen && (
        <Button kind="primary" onClick={() => setOpen(true)}>
          {t.practice.show}
        </Button>
      )}
      {isOpen && (
        <>
          <div class="dw-obj-answer" data-standard={standard ? '' : undefined}>
            <h3 class="dw-label">{standard ? t.practice.standard : t.practice.fromLibrary}</h3>
            <p>
              <TextParts parts={slotParts(answer)} />
            </p>
            {kind.discovery_questions[f.lang][0] && (
              <p class="dw-small dw-ink-2">
                {t.practice.askFirst}: {kind.discovery_questions[f.lang][0]}
              </p>
            )}
          </div>
          <fieldset class="dw-obj-grades">
            <legend>{t.practice.compare}</legend>
            {DRILL_GRADES.map((value) => (
              <span key={value} class="dw-obj-grade">
                <Button onClick={() => grade(value)}>{t.practice.grade[value]}</Button>
                <span class="dw-small dw-ink-3">
                  {t.practice.comesBack(units.day(gradeDrill(label, card, value, today).intervalDays))}
                </span>
              </span>
            ))}
          </fieldset>
          {mine.trim() && (
            <Button kind="link" size="s" onClick={keep}>
              {t.practice.keep}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
