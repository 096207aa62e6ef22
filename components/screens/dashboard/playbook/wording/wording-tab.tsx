import { useState } from 'preact/hooks';
import { SOCIAL_WORDING, WORDING_KINDS, type WordingKind } from '../../../../../domain/people/social-wording';
import { STAGES, type StageId } from '../../../../../domain/records';
import { playbook, stages } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { Segment } from '../../../../ui/tabs';
import { Chip } from '../../../../ui/tag';
import { LanguageSwitch } from '../shared/language-switch';
import { PieceButtons } from '../shared/piece-buttons';
import type { Piece, Pieces } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';
import { WordingCard } from './wording-card';
import { WordingEditor } from './wording-editor';

/**
 * Notes and first messages for LinkedIn, to copy and send by hand, by stage and by where the buyer seems to be.
 * @domain S64, S81
 */
export function WordingTab({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).wording;
  const ts = useT(stages);
  const f = useFormat();
  const [lang, setLang] = useState<'en' | 'ar'>(f.lang);
  const [kind, setKind] = useState<WordingKind | 'all'>('all');
  const [stage, setStage] = useState<StageId | undefined>(undefined);
  const editing = useEditing<Piece<'wording'>>();
  const fits = (one: { kind: WordingKind; stage: StageId }) =>
    (kind === 'all' || one.kind === kind) && (!stage || one.stage === stage);
  const own = pieces.wording.filter(fits);
  const builtIn = SOCIAL_WORDING.filter(fits);
  const countOf = (id: StageId) =>
    [...pieces.wording, ...SOCIAL_WORDING].filter((one) => one.stage === id).length;
  return (
    <Section title={t.title} hint={t.hint} add={t.write} onAdd={() => editing.fresh(stage ? { stage } : {})}>
      <div class="dw-row dw-wrap">
        {STAGES.map((id) => (
          <Chip
            key={id}
            on={stage === id}
            count={f.number(countOf(id))}
            onPress={() => setStage(stage === id ? undefined : id)}
          >
            {ts.short[id]}
          </Chip>
        ))}
      </div>
      <div class="dw-row dw-wrap">
        <Segment
          label={t.kind}
          value={kind}
          tabs={[
            { value: 'all', label: t.all },
            ...WORDING_KINDS.map((value) => ({ value, label: t.kinds[value] })),
          ]}
          onChange={setKind}
        />
        <LanguageSwitch value={lang} onChange={setLang} />
        <span class="dw-grow" />
        <span class="dw-small dw-ink-3" role="status">
          {t.found(own.length + builtIn.length)}
        </span>
      </div>
      {own.length + builtIn.length === 0 && (
        <EmptyState
          text={t.none}
          action={
            <Button
              onClick={() => {
                setKind('all');
                setStage(undefined);
              }}
            >
              {t.showAll}
            </Button>
          }
        />
      )}
      <div class="dw-pb-cards">
        {own.map((one) => (
          <WordingCard key={one.id} wording={one} lang={lang} isOwn>
            <PieceButtons id={one.id} name={t.kinds[one.kind]} onEdit={() => editing.change(one)} />
          </WordingCard>
        ))}
        {builtIn.map(({ id, ...one }) => (
          <WordingCard key={id} wording={one} lang={lang}>
            <Button size="s" kind="quiet" onClick={() => editing.fresh(one)}>
              {t.adapt}
            </Button>
          </WordingCard>
        ))}
      </div>
      {editing.open && (
        <WordingEditor piece={editing.open.piece} start={editing.open.start} onClose={editing.close} />
      )}
    </Section>
  );
}
