import { ENTERPRISE_EFFECTS } from '../../../../domain/committee/enterprise';
import type { ProofStory } from '../../../../domain/offer/offer-sheet';
import { type Usp, uspsFor } from '../../../../domain/offer/usp';
import { coverageOf } from '../../../../domain/standing/met-items';
import { panel } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { playbookOf } from '../../../../storage/queries/answer-record';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Isolate } from '../../../ui/isolate';
import { Tag } from '../../../ui/tag';
import { now, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { useCase } from '../panel-case';
import type { BenefitLine, Need } from './needs-tab';

/** A story of the playbook: a proof told in three boxes. */
type StoryPiece = ProofStory & { title?: string; needTags?: string[] };

/**
 * Pieces of the playbook that fit this deal: unique statements with proof, stories, and the risks of a large firm.
 * @domain S88, S89, S94
 */
export function PlaybookPieces({
  needs,
  onAdd,
}: {
  needs: readonly Need[];
  onAdd: (line: BenefitLine) => void;
}) {
  const t = useT(panel).needs;
  const { lang } = speech.value;
  const { facts, context } = useCase();
  const pieces = useQuery(
    async () => ({
      usps: await playbookOf<Usp>(database(), 'usp'),
      stories: await playbookOf<StoryPiece>(database(), 'story'),
    }),
    [],
  );
  const tags = needs.flatMap((need) => [...(need.tags ?? []), ...(need.category ? [need.category] : [])]);
  const usps = uspsFor(pieces?.usps ?? [], tags);
  const stories = (pieces?.stories ?? []).filter(({ needTags = [] }) =>
    needTags.some((tag) => tags.includes(tag)),
  );
  const { enterprise } = coverageOf(facts, context, now.value);
  const answered = (usp: Usp) =>
    needs.find((need) => usp.needTags.some((tag) => tag === need.category || need.tags?.includes(tag)));
  return (
    <>
      {usps.length > 0 && (
        <section class="dw-part-block" aria-label={t.usps}>
          <h2 class="dw-label">{t.usps}</h2>
          {usps.map((usp) => {
            const need = answered(usp);
            return (
              <div key={usp.text.en} class="dw-part-line">
                <span class="dw-grow dw-part-words">
                  <Isolate kind="text">{usp.text[lang] || usp.text.en}</Isolate>{' '}
                  {usp.beats && <Tag>{t.uspBeats(usp.beats)}</Tag>}
                </span>
                <Button
                  size="s"
                  onClick={() =>
                    onAdd({
                      id: crypto.randomUUID(),
                      feature: '',
                      benefit: usp.text[lang] || usp.text.en,
                      covered: 'yes',
                      ...(usp.proof ? { proof: usp.proof } : {}),
                      ...(need ? { needId: need.id } : {}),
                    })
                  }
                >
                  {t.useUsp}
                </Button>
              </div>
            );
          })}
        </section>
      )}
      {stories.length > 0 && (
        <section class="dw-part-block" aria-label={t.stories}>
          <h2 class="dw-label">{t.stories}</h2>
          {stories.map((story) => (
            <p key={story.situation} class="dw-small dw-part-words" dir="auto">
              {[story.situation, story.turn, story.result].filter(Boolean).join(' ')}
            </p>
          ))}
        </section>
      )}
      {enterprise && (
        <p class="dw-small dw-ink-2">
          {t.risks}: {ENTERPRISE_EFFECTS.risks.map((risk) => t.riskNames[risk]).join(' · ')}
        </p>
      )}
    </>
  );
}
