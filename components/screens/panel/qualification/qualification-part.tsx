import './qualification.css';
import { useState } from 'preact/hooks';
import { FRAMEWORK_TABLE } from '../../../../domain/qualification/frameworks';
import { switchFramework } from '../../../../domain/qualification/switch-framework';
import { FRAMEWORKS, type FrameworkId } from '../../../../domain/records';
import { qualificationOf } from '../../../../domain/standing/met-items';
import { panel } from '../../../../locales/areas';
import { useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Segment } from '../../../ui/tabs';
import { Tag } from '../../../ui/tag';
import { showToast } from '../../../ui/toasts';
import { MoveDialog } from '../../shared/move-dialog';
import { perform } from '../../shared/perform';
import { now } from '../../shared/session';
import { Discovery } from '../needs/discovery';
import { useCase, useSheet } from '../panel-case';
import { FieldSheet } from './field-sheet';
import { FitCard } from './fit-card';

const SCORE_NEEDED = 60;
const REFUSE_UNDER = 40;

/**
 * The framework as a living sheet: answers, how sure, what proves them, what to ask next; and the honest way out.
 * @domain S17, S18, S19, S82, S83, S84
 */
export function QualificationPart() {
  const t = useT(panel).qualification;
  const { facts, dossier, standing, person } = useCase();
  const [sheet, save] = useSheet('qualification');
  const [refusing, setRefusing] = useState(false);
  const { framework } = dossier.run;
  const { score, band, effective, next } = qualificationOf(facts, now.value);
  const change = async (to: FrameworkId) => {
    if (to === framework) return;
    const answers = sheet.answers ?? {};
    // Answers without a counterpart stay in the sheet, so that switching back finds them.
    save({ answers: { ...answers, ...switchFramework(framework, to, answers) } });
    const reply = await perform(
      'run.edit',
      { runId: dossier.run.id, edit: { framework: to } },
      { quiet: true },
    );
    if (reply.ok) showToast({ text: t.switched });
  };
  const lost = person.moves.find(({ kind }) => kind === 'lost');
  const isLow = score < REFUSE_UNDER && standing.met.has('qua.talk') && dossier.run.status === 'active';
  return (
    <div class="dw-panel-body">
      <section class="dw-part-block" aria-label={t.framework}>
        <Segment
          label={t.framework}
          value={framework}
          onChange={(to) => void change(to)}
          tabs={FRAMEWORKS.map((value) => ({ value, label: t.frameworks[value] }))}
        />
        <p class="dw-row dw-wrap">
          <strong class="dw-lead dw-num">{t.score(score)}</strong>
          <span class="dw-small dw-ink-2">{t.scoreNeed(SCORE_NEEDED)}</span>
          <Tag tone={score >= SCORE_NEEDED ? 'done' : 'plain'}>{t.band[band]}</Tag>
        </p>
        {(sheet.blockers?.length ?? 0) > 0 && <p class="dw-small dw-ink-2">{t.blocked}</p>}
        {next && <p class="dw-small dw-ink-2">{t.nextField(t.field[next as keyof typeof t.field])}</p>}
        {FRAMEWORK_TABLE[framework].fields.map((field) => (
          <FieldSheet
            key={field.id}
            field={field}
            effective={effective[field.id] ?? 0}
            isNext={field.id === next}
          />
        ))}
      </section>
      <Discovery />
      {isLow && lost && (
        <Banner
          tone="due"
          title={t.lowTitle}
          actions={
            <Button size="s" onClick={() => setRefusing(true)}>
              {t.disqualify}
            </Button>
          }
        >
          {t.lowText}
        </Banner>
      )}
      <FitCard />
      {refusing && lost && (
        <MoveDialog runId={dossier.run.id} move={lost} onClose={() => setRefusing(false)} />
      )}
    </div>
  );
}
