import { panel } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Checkbox, Switch } from '../../../ui/choice';
import { now } from '../../shared/session';
import { useSheet } from '../panel-case';
import { SavedField } from '../saved-field';

/** Whether somebody on our side must approve these terms, who, and when they did. */
export function Approval() {
  const t = useT(panel).terms;
  const f = useFormat();
  const [{ approval = { needed: false } }, save] = useSheet('negotiation');
  return (
    <section class="dw-part-block" aria-label={t.approval}>
      <Switch
        label={t.approvalNeeded}
        checked={approval.needed}
        onChange={(needed) => save({ approval: { ...approval, needed } })}
      />
      {approval.needed && (
        <div class="dw-part-pair">
          <SavedField
            label={t.approvalWho}
            value={approval.who ?? ''}
            onSave={(who) => save({ approval: { ...approval, who } })}
          />
          <Checkbox
            label={
              approval.givenAt ? `${t.approvalGiven} · ${f.day(f.dayOf(approval.givenAt))}` : t.approvalGiven
            }
            checked={approval.givenAt !== undefined}
            onChange={(given) => {
              const { givenAt: _, ...open } = approval;
              save({ approval: given ? { ...open, givenAt: now.value } : open });
            }}
          />
        </div>
      )}
    </section>
  );
}
