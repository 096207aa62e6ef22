import { useState } from 'preact/hooks';
import { panel } from '../../../../locales/areas';
import { touchName } from '../../../../presenters/panel-touch';
import { useFormat, useT } from '../../../language';
import { Button, IconButton } from '../../../ui/button';
import { Isolate } from '../../../ui/isolate';
import { Tag, type TagTone } from '../../../ui/tag';
import { speech } from '../../shared/session';
import { useCase } from '../panel-case';
import { BenefitForm } from './benefit-form';
import { NeedForm } from './need-form';
import type { BenefitLine, Need } from './needs-tab';

const TONES: Readonly<Record<BenefitLine['covered'], TagTone>> = { yes: 'done', part: 'due', no: 'plain' };

interface NeedCardProps {
  no: number;
  need: Need;
  benefits: readonly BenefitLine[];
  onSave: (need: Need) => void;
  onRemove: () => void;
  onBenefit: (line: BenefitLine) => void;
  onRemoveBenefit: (id: string) => void;
}

/** One need: the buyer's words, how pressing it is, what answers it and what proves that. */
export function NeedCard({
  no,
  need,
  benefits,
  onSave,
  onRemove,
  onBenefit,
  onRemoveBenefit,
}: NeedCardProps) {
  const t = useT(panel).needs;
  const f = useFormat();
  const { dossier } = useCase();
  const [editing, setEditing] = useState<'need' | string | undefined>();
  const proof = dossier.touches.find(({ id }) => id === need.touchId);
  if (editing === 'need') {
    return (
      <li>
        <NeedForm
          need={need}
          onCancel={() => setEditing(undefined)}
          onRemove={onRemove}
          onSave={(changed) => {
            onSave(changed);
            setEditing(undefined);
          }}
        />
      </li>
    );
  }
  return (
    <li class="dw-need">
      <span class="dw-need-no">
        <span class="dw-hush">{t.priorityLabel(no)}</span>
        <span aria-hidden="true">{f.number(no)}</span>
      </span>
      <div class="dw-need-body">
        <div class="dw-need-head">
          <blockquote class="dw-need-words">
            <bdi dir="auto">{speech.value.lang === 'ar' ? `«${need.words}»` : `“${need.words}”`}</bdi>
          </blockquote>
          <span class="dw-small dw-ink-2 dw-num" title={`${t.impact} × ${t.urgency}`}>
            {t.impactTimes(need.impact, need.urgency)}
          </span>
          <IconButton icon="draft" size="s" label={t.edit} onClick={() => setEditing('need')} />
        </div>
        {proof && <p class="dw-small dw-ink-3">{touchName(proof, speech.value)}</p>}
        {benefits.length === 0 && editing !== 'new' && <p class="dw-small dw-ink-3">{t.noBenefit}</p>}
        {benefits.map((line) =>
          editing === line.id ? (
            <BenefitForm
              key={line.id}
              line={line}
              onCancel={() => setEditing(undefined)}
              onRemove={() => onRemoveBenefit(line.id)}
              onSave={(changed) => {
                onBenefit(changed);
                setEditing(undefined);
              }}
            />
          ) : (
            <button key={line.id} type="button" class="dw-need-benefit" onClick={() => setEditing(line.id)}>
              <span class="dw-small dw-ink-3">{t.benefit}</span>
              <span>
                <Isolate kind="text">{line.benefit || line.feature}</Isolate>
              </span>
              <span class="dw-small dw-ink-3">{t.proof}</span>
              <span class="dw-row dw-wrap">
                <span class="dw-grow">
                  {line.proof ? <Isolate kind="text">{line.proof}</Isolate> : t.noProof}
                </span>
                <Tag
                  tone={TONES[line.covered]}
                  {...(line.covered === 'yes' ? { icon: 'check' as const } : {})}
                >
                  {t.covered[line.covered]}
                </Tag>
              </span>
            </button>
          ),
        )}
        {editing === 'new' ? (
          <BenefitForm
            line={{ id: crypto.randomUUID(), needId: need.id, feature: '', benefit: '', covered: 'yes' }}
            onCancel={() => setEditing(undefined)}
            onSave={(line) => {
              onBenefit(line);
              setEditing(undefined);
            }}
          />
        ) : (
          <Button size="s" kind="link" icon="plus" onClick={() => setEditing('new')}>
            {t.addBenefit}
          </Button>
        )}
      </div>
    </li>
  );
}
