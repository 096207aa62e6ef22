import type { FunctionComponent } from 'preact';
import { panel } from '../../../locales/areas';
import { useT } from '../../language';
import { Chip } from '../../ui/tag';
import { lazyPart } from './lazy-part';
import { SECTIONS, type SectionId, section } from './place';

const VIEWS: Readonly<Record<SectionId, FunctionComponent>> = {
  qualification: lazyPart(async () => (await import('./qualification/qualification-part')).QualificationPart),
  objections: lazyPart(async () => (await import('./objections/objections-part')).ObjectionsPart),
  closing: lazyPart(async () => (await import('./closing/closing-part')).ClosingPart),
  papers: lazyPart(async () => (await import('./closing/papers-part')).PapersPart),
  referral: lazyPart(async () => (await import('./referral/referral-part')).ReferralPart),
  handoff: lazyPart(async () => (await import('./referral/handoff-part')).HandoffPart),
  details: lazyPart(async () => (await import('./details/details-part')).DetailsPart),
};

/** The parts behind "More". */
export function MorePart() {
  const t = useT(panel).frame;
  const Part = VIEWS[section.value];
  return (
    <>
      <nav class="dw-panel-sections" aria-label={t.sectionsLabel}>
        {SECTIONS.map((id) => (
          <Chip
            key={id}
            on={section.value === id}
            onPress={() => {
              section.value = id;
            }}
          >
            {t.sections[id]}
          </Chip>
        ))}
      </nav>
      <Part key={section.value} />
    </>
  );
}
