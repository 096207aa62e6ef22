import { aida } from '../../../../domain/insight/aida';
import { qualificationOf } from '../../../../domain/standing/met-items';
import { panel } from '../../../../locales/areas';
import { touchName } from '../../../../presenters/panel-touch';
import { useT } from '../../../language';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { OnceMore } from '../../shared/once-more';
import { now, speech } from '../../shared/session';
import { ExplainedTag } from '../explained-tag';
import { useCase } from '../panel-case';
import { CoachLine } from './coach-line';

/**
 * The one next step with its reason, where the buyer seems to be, and how persistent the rep has been.
 * @domain S1, S49, S50, S64
 */
export function NextStep() {
  const { steps: t, frame: tf } = useT(panel);
  const { person, facts, dossier, standing } = useCase();
  const { step } = person;
  const guess = aida(
    {
      touches: facts.touches,
      commitments: facts.commitments,
      needLevels: Object.values(qualificationOf(facts, now.value).effective),
      signed: facts.sheets.closing?.signedOn !== undefined,
    },
    now.value,
  );
  const because = guess.because && dossier.touches.find(({ id }) => id === guess.because);
  const reason = because
    ? t.because(touchName(because, speech.value))
    : guess.state === 'desire'
      ? t.becauseNeed
      : guess.state === 'action'
        ? t.becauseYes
        : '';
  // A follow-up's reason counts the attempts already.
  const counted = standing.persistence === 0 || /^nbs\.(?:follow_up|breakup)$/.test(step.id);
  return (
    <section class="dw-steps-next" aria-label={t.next}>
      <p class="dw-label">{t.next}</p>
      <p class="dw-strong">{step.title}</p>
      <p class="dw-small dw-ink-2 dw-row dw-wrap">
        {step.due && <DueWord mark={step.mark === 'dnc' ? 'none' : step.mark} words={step.due} />}
        <span>{[step.reason, counted ? '' : person.persistenceText].filter(Boolean).join(' · ')}</span>
      </p>
      {step.window && <p class="dw-small dw-ink-3">{step.window}</p>}
      {person.mayTryOnce && (
        <div>
          <OnceMore prospectId={person.prospectId} />
        </div>
      )}
      <p class="dw-small dw-ink-2 dw-part-words">
        {t.aidaTitle} <strong>{t.aida[guess.state]}</strong>{' '}
        <ExplainedTag words={tf.guess} why={t.aidaTip[guess.state]} />{' '}
        {[guess.refused ? t.refused : reason, guess.cooling ? t.cooling : ''].filter(Boolean).join(' · ')}
      </p>
      <CoachLine />
    </section>
  );
}
