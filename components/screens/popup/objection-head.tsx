import { useEffect, useRef, useState } from 'preact/hooks';
import { common, popup, views } from '../../../locales/areas';
import type { ObjectionView } from '../../../messages/views';
import { useT } from '../../language';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { Tag } from '../../ui/tag';
import { KindSelect } from '../../views/kind-select';
import { perform } from '../shared/perform';
import { useLibrary } from '../shared/use-library';

/** What was found, the other ones found, and the rep's word on it: right, wrong, or another one. */
export function ObjectionHead({
  shown,
  others,
  prospectId,
  onChoose,
}: {
  shown: ObjectionView;
  others: readonly ObjectionView[];
  prospectId: string;
  onChoose: (label: string) => void;
}) {
  const t = useT(views);
  const tp = useT(popup);
  const tc = useT(common);
  const [naming, setNaming] = useState(false);
  const about = { label: shown.label, words: shown.sentence };
  const confirm = () => void perform('objection.feedback', { ...about, verdict: 'right' });
  const menu = { right: confirm, other: () => setNaming(true) };
  return (
    <>
      <div class="dw-objection-head" data-maybe={shown.maybe ? '' : undefined}>
        <Tag tone="stage" icon="quote">
          {shown.maybe ? `${tp.maybe} ${shown.asked}` : shown.asked}
        </Tag>
        {others.map((other) => (
          <Button key={other.label} kind="link" size="s" onClick={() => onChoose(other.label)}>
            {other.asked}
          </Button>
        ))}
        <span class="dw-objection-verdict">
          {shown.maybe && (
            <Button kind="link" size="s" onClick={confirm}>
              {tp.itIsOne}
            </Button>
          )}
          <Button
            kind="link"
            size="s"
            onClick={() => void perform('objection.dismiss', { prospectId, ...about })}
          >
            {t.notAnObjection}
          </Button>
          <MenuButton
            label={`${tc.more}: ${shown.title}`}
            icon="more"
            size="s"
            align="end"
            entries={[
              ...(shown.maybe ? [] : [{ id: 'right', label: tp.itIsOne, icon: 'check' as const }]),
              { id: 'other', label: t.otherKind, icon: 'quote' },
            ]}
            onChoose={(id) => menu[id as keyof typeof menu]()}
          />
        </span>
      </div>
      {naming && (
        <OtherKind
          onClose={() => setNaming(false)}
          onName={(other) => {
            setNaming(false);
            void perform('objection.feedback', { ...about, verdict: 'other', other });
          }}
        />
      )}
    </>
  );
}

/** Asks what it really is; choosing is enough. */
function OtherKind({ onName, onClose }: { onName: (label: string) => void; onClose: () => void }) {
  const t = useT(views);
  const tc = useT(common);
  const library = useLibrary();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), [library]);
  const [kind, setKind] = useState('');
  if (!library) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <fieldset class="dw-answer-editor" aria-label={t.whichKind} ref={box} onKeyDown={onKeyDown}>
      <KindSelect library={library} label={t.whichKind} value={kind} onChange={setKind} />
      <div class="dw-step-tools">
        <Button size="s" onClick={onClose}>
          {tc.cancel}
        </Button>
        <Button size="s" onClick={() => onName(kind)} {...(kind ? {} : { off: t.choose })}>
          {tc.save}
        </Button>
      </div>
    </fieldset>
  );
}
