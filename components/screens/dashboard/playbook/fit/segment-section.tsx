import './fit.css';
import { missingPositioning, type Positioning } from '../../../../../domain/people/segment';
import { panel, playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { IconButton } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';
import { Tag } from '../../../../ui/tag';
import { perform } from '../../../shared/perform';
import { PieceButtons } from '../shared/piece-buttons';
import type { Piece, Pieces } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';
import { SegmentEditor } from './segment-editor';
import { useConditionWords } from './use-condition-words';

/**
 * Parts of the market in order: the first whose rules fit takes the account; each with its position in one line.
 * @domain S2, S85
 */
export function SegmentSection({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).fit;
  const editing = useEditing<Piece<'segment'>>();
  return (
    <Section title={t.segments} hint={t.segmentsHint} add={t.addSegment} onAdd={() => editing.fresh()}>
      {pieces.segment.length === 0 && <EmptyState text={t.noSegment} />}
      <ol class="dw-pb-rows">
        {pieces.segment.map((one, i) => (
          <li key={one.id}>
            <SegmentLine segment={one} />
            {i > 0 && (
              <IconButton
                icon="down"
                size="s"
                class="dw-pb-up"
                label={t.moveUp(one.name)}
                onClick={() => void moveUp(pieces.segment, i)}
              />
            )}
            <PieceButtons id={one.id} name={one.name} onEdit={() => editing.change(one)} />
          </li>
        ))}
        {pieces.segment.length > 0 && (
          <li>
            <span class="dw-grow dw-ink-3">{t.everyoneElse}</span>
          </li>
        )}
      </ol>
      {editing.open && (
        <SegmentEditor piece={editing.open.piece} order={pieces.segment.length + 1} onClose={editing.close} />
      )}
    </Section>
  );
}

function SegmentLine({ segment }: { segment: Piece<'segment'> }) {
  const t = useT(playbook).fit;
  const tq = useT(panel).qualification;
  const f = useFormat();
  const say = useConditionWords();
  const { positioning = {} as Partial<Positioning> } = segment;
  const missing = missingPositioning(positioning);
  const isStarted = Object.values(positioning).some((box) => box?.trim());
  return (
    <div class="dw-grow">
      <div class="dw-row dw-wrap">
        <h3 class="dw-strong">
          <bdi dir="auto">{segment.name}</bdi>
        </h3>
        <Tag tone={segment.isTarget ? 'done' : 'plain'}>{segment.isTarget ? t.target : t.noTarget}</Tag>
        <span class="dw-small dw-ink-3">
          {[
            tq.frameworks[segment.framework],
            t.pace(f.number(segment.factor, Number.isInteger(segment.factor) ? 0 : 1)),
            segment.minimumValue ? t.fromValue(f.money(segment.minimumValue)) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <p class="dw-small dw-ink-2">{segment.rules.length > 0 ? f.list(segment.rules.map(say)) : t.noRules}</p>
      {missing.length === 0 && (
        <p class="dw-pb-line">
          <bdi dir="auto">{t.positioningLine(positioning as Positioning)}</bdi>
        </p>
      )}
      {isStarted && missing.length > 0 && (
        <p class="dw-small dw-ink-3">{t.missingBoxes(f.list(missing.map((box) => t.boxes[box])))}</p>
      )}
    </div>
  );
}

/** Numbers all anew, so that segments written before there was an order have one too. */
function moveUp(segments: readonly Piece<'segment'>[], i: number) {
  const next = [...segments];
  const [moved] = next.splice(i, 1);
  next.splice(i - 1, 0, moved!);
  return Promise.all(
    next.map(({ id, ...body }, no) =>
      body.order === no + 1
        ? undefined
        : perform(
            'playbook.put',
            { pieceId: id, kind: 'segment', body: { ...body, order: no + 1 } },
            { quiet: true },
          ),
    ),
  );
}
