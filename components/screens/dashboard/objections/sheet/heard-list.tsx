import './lists.css';
import { useState } from 'preact/hooks';
import type { ObjectionLibrary } from '../../../../../domain/objections/library';
import { common, objections, views } from '../../../../../locales/areas';
import type { HeardObjection } from '../../../../../storage/queries/objection-book';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/choice';
import { Dialog } from '../../../../ui/dialog';
import { TextField } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { KindSelect } from '../../../../views/kind-select';
import { perform } from '../../../shared/perform';
import { goTo } from '../../shell/place';
import { labelNames, labelOf } from '../use-book';

const SHOWN = 50;

/** The buyers' own words of one category, each with its state and a way to sort it anew. */
export function HeardList({
  title,
  heard,
  library,
}: {
  title: string;
  heard: readonly HeardObjection[];
  library: ObjectionLibrary;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const tv = useT(views);
  const f = useFormat();
  const [sorting, setSorting] = useState<HeardObjection | undefined>(undefined);
  return (
    <section class="dw-card dw-obj-main">
      <h2 class="dw-lead">{title}</h2>
      <ul class="dw-obj-heard">
        {heard.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span class="dw-small dw-ink-3 dw-num">{f.dayMonth(f.dayOf(one.at))}</span>
            <span class="dw-grow">
              <bdi dir="auto">{tc.quoted(one.words)}</bdi>
              <span class="dw-small dw-ink-3">
                {[
                  labelNames(library, labelOf(one), f.lang, t.uncategorised).kind,
                  one.rival ? `${t.sheet.rival}: ${f.isolate(one.rival)}` : '',
                  one.from === undefined ? '' : t.sheet.fromColleague(one.from),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {one.product && <Tag>{t.sheet.product}</Tag>}
            <Tag tone={one.state === 'open' ? 'due' : one.state === 'lost_on' ? 'late' : 'plain'}>
              {tv.objectionState[one.state]}
            </Tag>
            {one.prospectId && (
              <>
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={t.sheet.edit(one.words)}
                  onClick={() => setSorting(one)}
                >
                  {t.sheet.sort}
                </Button>
                <Button
                  size="s"
                  kind="quiet"
                  onClick={() => goTo({ page: 'person', prospectId: one.prospectId! })}
                >
                  {t.sheet.open}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {heard.length > SHOWN && <p class="dw-small dw-ink-3">{tc.moreCount(heard.length - SHOWN)}</p>}
      {sorting && <SortDialog one={sorting} library={library} onClose={() => setSorting(undefined)} />}
    </section>
  );
}

/** Gives an objection its category, names the rival, or sends it to the product team. */
function SortDialog({
  one,
  library,
  onClose,
}: {
  one: HeardObjection;
  library: ObjectionLibrary;
  onClose: () => void;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const [label, setLabel] = useState(labelOf(one));
  const [rival, setRival] = useState(one.rival ?? '');
  const [product, setProduct] = useState(one.product ?? false);
  const save = async () => {
    const [categoryId = '', subId] = label.split('.');
    const reply = await perform('objection.put', {
      objectionId: one.id,
      runId: one.runId,
      categoryId,
      words: one.words,
      state: one.state,
      rival,
      product,
      ...(subId ? { subId } : {}),
      ...(one.answerId ? { answerId: one.answerId } : {}),
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={t.sheet.edit(one.words)}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="primary" onClick={save}>
            {tc.save}
          </Button>
        </>
      }
    >
      <KindSelect library={library} label={t.sheet.label} value={label} onChange={setLabel} />
      <TextField label={t.sheet.rival} hint={t.sheet.rivalHint} value={rival} onInput={setRival} />
      <Checkbox checked={product} onChange={setProduct} label={t.sheet.product} />
    </Dialog>
  );
}
