import { isPrepTime, prepCard } from '../../../../domain/closing/visit-prep';
import { panel } from '../../../../locales/areas';
import { touchName } from '../../../../presenters/panel-touch';
import { useFormat, useT } from '../../../language';
import { Isolate } from '../../../ui/isolate';
import { now, speech } from '../../shared/session';
import { useCase, useSheet } from '../panel-case';

/**
 * A day before a meeting or visit: aim, people, open objections, needs, last contact.
 * @domain S90
 */
export function PrepCard() {
  const t = useT(panel).story;
  const f = useFormat();
  const { dossier } = useCase();
  const [{ visits }] = useSheet('visit');
  const [{ needs = [] }] = useSheet('needs');
  const meeting = dossier.touches.find(
    (touch) => touch.outcome === 'planned' && isPrepTime({ id: touch.id, at: touch.at }, now.value),
  );
  if (!meeting) return null;
  const last = dossier.touches.findLast((touch) => touch.at <= now.value && touch.outcome !== 'planned');
  const card = prepCard(
    { id: meeting.id, at: meeting.at, ...visits?.[meeting.id] },
    {
      openObjections: dossier.objections.filter(({ state }) => state === 'open').map(({ words }) => words),
      needs: needs.map(({ words }) => words),
    },
  );
  const names = { aim: t.aim, people: t.who, place: t.place };
  const row = (label: string, text: string | undefined) =>
    text && (
      <p class="dw-small">
        <span class="dw-ink-3">{label}: </span>
        <Isolate kind="text">{text}</Isolate>
      </p>
    );
  return (
    <section class="dw-part-form dw-story-prep" aria-label={t.preparation}>
      <h2 class="dw-strong">
        {t.preparation} <span class="dw-small dw-ink-3">{t.prepText(f.dayTime(meeting.at))}</span>
      </h2>
      {row(t.aim, card.aim)}
      {row(t.place, card.place)}
      {row(t.who, card.people.length > 0 ? f.list(card.people) : undefined)}
      {row(t.prepOpen, card.openObjections.length > 0 ? f.list(card.openObjections) : undefined)}
      {row(t.prepNeeds, card.needs.length > 0 ? f.list(card.needs) : undefined)}
      {row(t.prepLast, last && touchName(last, speech.value))}
      {card.missing.length > 0 && (
        <p class="dw-small dw-ink-3">{t.prepMissing(f.list(card.missing.map((part) => names[part])))}</p>
      )}
    </section>
  );
}
