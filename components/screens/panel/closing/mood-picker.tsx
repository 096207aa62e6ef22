import { MOODS, moodAt } from '../../../../domain/closing/moods';
import { suggestMood } from '../../../../domain/closing/suggest-mood';
import { panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/tag';
import { now } from '../../shared/session';
import { useCase, useSheet } from '../panel-case';

/**
 * The buyer's mood as the rep sees it; words and pauses only suggest.
 * @domain S39
 */
export function MoodPicker() {
  const t = useT(panel).closing;
  const f = useFormat();
  const { dossier, standing } = useCase();
  const [{ mood: noted }, save] = useSheet('closing');
  const mood = moodAt(noted, now.value);
  const last = dossier.touches.findLast(({ dir }) => dir === 'in');
  const said = `${last?.subject ?? ''} ${last?.note ?? ''} ${dossier.objections.at(-1)?.words ?? ''}`;
  const hint = suggestMood(said, standing.persistence);
  const set = (next: (typeof MOODS)[number]) => save({ mood: { mood: next, at: now.value } });
  return (
    <section class="dw-part-block" aria-labelledby="dw-mood">
      <div class="dw-part-head">
        <h2 id="dw-mood" class="dw-strong">
          {t.mood}
        </h2>
        <span>{mood === 'unknown' || !noted ? t.moodUnknown : t.moodNoted(f.day(f.dayOf(noted.at)))}</span>
      </div>
      <div class="dw-part-chips">
        {MOODS.map((one) => (
          <Chip key={one} on={mood === one} onPress={() => set(one)}>
            {t.moods[one]}
          </Chip>
        ))}
      </div>
      {mood !== 'unknown' && <p class="dw-small dw-ink-3">{t.moodSigns[mood]}</p>}
      {hint && hint.mood !== mood && (
        <p class="dw-row dw-wrap dw-small dw-ink-2">
          <span>{t.suggested(t.moods[hint.mood], hint.because[0] ?? '')}</span>
          <Button size="s" onClick={() => set(hint.mood)}>
            {t.take}
          </Button>
        </p>
      )}
    </section>
  );
}
