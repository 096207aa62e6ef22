import { useState } from 'preact/hooks';
import { playbook } from '../../../../../locales/areas';
import { useT } from '../../../../language';
import { EmptyState } from '../../../../ui/empty-state';
import { TextArea, TextField } from '../../../../ui/field';
import { Tag } from '../../../../ui/tag';
import { CopyButton } from '../shared/copy-button';
import { joinList, kept, splitList } from '../shared/list-text';
import { PieceButtons } from '../shared/piece-buttons';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, type Pieces, savePiece } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';

const BOXES = ['situation', 'turn', 'result'] as const;

/**
 * Stories of customers in three boxes: how it was, what changed, what came of it.
 * @domain S88
 */
export function StorySection({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).proof;
  const editing = useEditing<Piece<'story'>>();
  const nameOf = (one: Piece<'story'>) => one.title || one.situation;
  return (
    <Section title={t.stories} hint={t.storiesHint} add={t.addStory} onAdd={() => editing.fresh()}>
      {pieces.story.length === 0 && <EmptyState text={t.noStory} />}
      <ul class="dw-pb-rows">
        {pieces.story.map((one) => (
          <li key={one.id}>
            <article class="dw-grow">
              <header class="dw-row dw-wrap">
                <h3 class="dw-strong">
                  <bdi dir="auto">{nameOf(one)}</bdi>
                </h3>
                {one.needTags?.map((tag) => (
                  <Tag key={tag}>{tag}</Tag>
                ))}
              </header>
              <dl class="dw-pb-boxes">
                {BOXES.map((box) => (
                  <div key={box}>
                    <dt class="dw-label">{t.boxes[box]}</dt>
                    <dd>
                      <bdi dir="auto">{one[box]}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            </article>
            <CopyButton text={BOXES.map((box) => one[box]).join('\n')} name={nameOf(one)} />
            <PieceButtons id={one.id} name={nameOf(one)} onEdit={() => editing.change(one)} />
          </li>
        ))}
      </ul>
      {editing.open && <StoryEditor piece={editing.open.piece} onClose={editing.close} />}
    </Section>
  );
}

function StoryEditor({ piece, onClose }: { piece: Piece<'story'> | undefined; onClose: () => void }) {
  const t = useT(playbook).proof;
  const tf = useT(playbook).fit;
  const [title, setTitle] = useState(piece?.title ?? '');
  const [boxes, setBoxes] = useState({
    situation: piece?.situation ?? '',
    turn: piece?.turn ?? '',
    result: piece?.result ?? '',
  });
  const [needs, setNeeds] = useState(joinList(piece?.needTags));
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (BOXES.some((box) => !boxes[box].trim())) return false;
    const needTags = splitList(needs);
    return savePiece(
      'story',
      { ...boxes, ...kept('title', title.trim()), ...(needTags.length > 0 ? { needTags } : {}) },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? t.changeStory : t.addStory} onSave={save} onClose={onClose}>
      <TextField label={t.storyTitle} value={title} onInput={setTitle} native={{ maxLength: 120 }} />
      {BOXES.map((box) => (
        <TextArea
          key={box}
          label={t.boxes[box]}
          hint={t.boxHints[box]}
          rows={2}
          value={boxes[box]}
          onInput={(text) => setBoxes({ ...boxes, [box]: text })}
          native={{ maxLength: 600 }}
          {...(tried && !boxes[box].trim() ? { error: t.needsBox } : {})}
        />
      ))}
      <TextField label={t.needs} hint={tf.commas} value={needs} onInput={setNeeds} />
    </PieceDialog>
  );
}
