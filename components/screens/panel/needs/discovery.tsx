import { DISCOVERY_QUESTIONS } from '../../../../domain/offer/discovery';
import {
  type AskedQuestion,
  discoveryProgress,
  nextQuestion,
} from '../../../../domain/offer/discovery-progress';
import { qualificationOf } from '../../../../domain/standing/met-items';
import { common, panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { now, speech } from '../../shared/session';
import { copyText } from '../copy-text';
import { EvidenceSelect } from '../evidence-select';
import { useCase, useSheet } from '../panel-case';

/**
 * The discovery question worth asking next, and how far asking has come.
 * @domain S17, S93
 */
export function Discovery() {
  const t = useT(panel).needs;
  const tc = useT(common);
  const { facts, dossier } = useCase();
  const [{ asked = [] }, save] = useSheet('qualification');
  const lang = dossier.prospect.lang ?? speech.value.lang;
  const next = nextQuestion(facts.run.framework, qualificationOf(facts, now.value).effective, asked);
  const progress = discoveryProgress(asked);
  const put = (entry: AskedQuestion) =>
    save({ asked: [...asked.filter(({ questionId }) => questionId !== entry.questionId), entry] });
  return (
    <section class="dw-part-block" aria-label={t.askNext}>
      <div class="dw-part-head">
        <h2 class="dw-label">{t.askNext}</h2>
        <span>
          {t.asked(progress.asked, progress.total)} · {t.answered(progress.answered)}
        </span>
      </div>
      {next && (
        <div class="dw-part-line">
          <span class="dw-grow" dir="auto" lang={lang}>
            {next[lang]}
          </span>
          <Button size="s" onClick={() => put({ questionId: next.id })}>
            {t.markAsked}
          </Button>
          <IconButton
            icon="copy"
            size="s"
            label={t.copyQuestion}
            onClick={() => void copyText(next[lang], tc.copied)}
          />
        </div>
      )}
      <details class="dw-part-fold">
        <summary>
          <span>{t.allQuestions}</span>
          <Icon name="down" />
        </summary>
        <ul>
          {DISCOVERY_QUESTIONS.map((question) => {
            const entry = asked.find(({ questionId }) => questionId === question.id);
            return (
              <li key={question.id} class="dw-part-line">
                <span class="dw-grow" dir="auto">
                  {entry?.answeredIn && <Icon name="check" size={12} />} {question[lang]}
                </span>
                {entry ? (
                  <EvidenceSelect
                    label={t.markAnswered}
                    value={entry.answeredIn}
                    onChoose={(touchId) =>
                      put({ questionId: question.id, ...(touchId ? { answeredIn: touchId } : {}) })
                    }
                  />
                ) : (
                  <Button size="s" kind="quiet" onClick={() => put({ questionId: question.id })}>
                    {t.markAsked}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
