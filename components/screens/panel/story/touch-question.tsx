import { isReply } from '../../../../domain/people/touch-meaning';
import { IN_KINDS } from '../../../../domain/records';
import { panel, touches } from '../../../../locales/areas';
import type { TouchRow } from '../../../../storage/rows';
import { useFormat, useT } from '../../../language';
import { Chip } from '../../../ui/tag';
import { perform } from '../../shared/perform';
import { useCase } from '../panel-case';

/** What Dawra only supposed about a touch, with one press to confirm or correct it. */
export function TouchQuestion({ touch }: { touch: TouchRow }) {
  const t = useT(panel).story;
  const tt = useT(touches);
  const f = useFormat();
  const { dossier } = useCase();
  const twin = touch.sameAs ? dossier.touches.find(({ id }) => id === touch.sameAs) : undefined;
  if (twin) {
    return (
      <div class="dw-story-question">
        <span class="dw-small">{t.sameQuestion(f.dayTime(twin.at))}</span>
        <div class="dw-part-chips">
          <Chip on={false} onPress={() => void perform('touch.delete', { touchId: touch.id })}>
            {t.same}
          </Chip>
          <Chip on={false} onPress={() => void perform('touch.edit', { touchId: touch.id, notSame: true })}>
            {t.notSame}
          </Chip>
        </div>
      </div>
    );
  }
  if (!touch.guessed || touch.dir !== 'in' || !touch.inKind) return null;
  return (
    <div class="dw-story-question">
      <span class="dw-small">
        {t.guessed}: {tt.inKind[touch.inKind]}. {t.guessedQuestion}
      </span>
      <div class="dw-part-chips">
        {[touch.inKind, ...IN_KINDS.filter((kind) => kind !== touch.inKind && kind !== 'bounce')].map(
          (kind) => (
            <Chip
              key={kind}
              on={false}
              onPress={() => void perform('touch.edit', { touchId: touch.id, inKind: kind })}
            >
              {kind === touch.inKind ? t.guessedYes : tt.inKind[kind]}
            </Chip>
          ),
        )}
      </div>
    </div>
  );
}

/** Is this one of our tries that got no answer by itself? Only these have a quality. */
export function isTry(touch: TouchRow): boolean {
  return touch.dir === 'out' && !isReply(touch) && touch.outcome !== 'planned';
}
