import { useState } from 'preact/hooks';
import { DISCOVERY_QUESTIONS } from '../../../../../domain/offer/discovery';
import { CHANNELS, type Channel } from '../../../../../domain/records';
import { playbook, touches } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Checkbox } from '../../../../ui/choice';
import { EmptyState } from '../../../../ui/empty-state';
import { Select, TextArea, TextField } from '../../../../ui/field';
import { joinList, kept, splitList } from '../shared/list-text';
import { PieceButtons } from '../shared/piece-buttons';
import { PieceDialog } from '../shared/piece-dialog';
import { type Piece, type Pieces, savePiece } from '../shared/pieces';
import { Section } from '../shared/section';
import { useEditing } from '../shared/use-editing';

/**
 * Buyer personas: by which words of a title they are known, what they want, and what to ask them.
 * @domain S13
 */
export function PersonaSection({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).fit;
  const tt = useT(touches);
  const f = useFormat();
  const editing = useEditing<Piece<'persona'>>();
  const lines = (one: Piece<'persona'>) =>
    [
      [t.keywords, f.list(one.keywords)],
      [t.goals, f.list(one.goals)],
      [t.pains, f.list(one.pains)],
      [t.bestChannel, one.bestChannel ? (tt.channel[one.bestChannel as Channel] ?? '') : ''],
    ].filter(([, value]) => value);
  return (
    <Section title={t.personas} hint={t.personasHint} add={t.addPersona} onAdd={() => editing.fresh()}>
      {pieces.persona.length === 0 && <EmptyState text={t.noPersona} />}
      <ul class="dw-pb-rows">
        {pieces.persona.map((one) => (
          <li key={one.id}>
            <div class="dw-grow">
              <h3 class="dw-strong">
                <bdi dir="auto">{one.name}</bdi>
              </h3>
              {lines(one).map(([label, value]) => (
                <p key={label} class="dw-small dw-ink-2">
                  {label}: <bdi dir="auto">{value}</bdi>
                </p>
              ))}
            </div>
            <PieceButtons id={one.id} name={one.name} onEdit={() => editing.change(one)} />
          </li>
        ))}
      </ul>
      {editing.open && (
        <PersonaEditor piece={editing.open.piece} start={editing.open.start} onClose={editing.close} />
      )}
    </Section>
  );
}

function PersonaEditor({
  piece,
  start,
  onClose,
}: {
  piece: Piece<'persona'> | undefined;
  start: Partial<Piece<'persona'>> | undefined;
  onClose: () => void;
}) {
  const t = useT(playbook).fit;
  const tt = useT(touches);
  const f = useFormat();
  const [name, setName] = useState(start?.name ?? '');
  const [keywords, setKeywords] = useState(joinList(start?.keywords));
  const [seniority, setSeniority] = useState(joinList(start?.seniority));
  const [goals, setGoals] = useState(joinList(start?.goals));
  const [pains, setPains] = useState(joinList(start?.pains));
  const [channel, setChannel] = useState(start?.bestChannel ?? '');
  const [questions, setQuestions] = useState<readonly string[]>(start?.questions ?? []);
  const [tried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!name.trim() || splitList(keywords).length === 0) return false;
    return savePiece(
      'persona',
      {
        name: name.trim(),
        keywords: splitList(keywords),
        seniority: splitList(seniority),
        goals: splitList(goals),
        pains: splitList(pains),
        questions: [...questions],
        ...kept('bestChannel', channel),
      },
      piece?.id,
    );
  };
  return (
    <PieceDialog title={piece ? t.changePersona : t.addPersona} onSave={save} onClose={onClose}>
      <TextField
        label={t.name}
        value={name}
        onInput={setName}
        native={{ maxLength: 80 }}
        {...(tried && !name.trim() ? { error: t.needsName } : {})}
      />
      <TextArea
        label={t.keywords}
        hint={t.keywordsHint}
        rows={2}
        value={keywords}
        onInput={setKeywords}
        {...(tried && splitList(keywords).length === 0 ? { error: t.needsKeywords } : {})}
      />
      <div class="dw-pb-pair">
        <TextField label={t.seniority} hint={t.commas} value={seniority} onInput={setSeniority} />
        <Select
          label={t.bestChannel}
          value={channel}
          options={[
            { value: '', label: t.anyChannel },
            ...CHANNELS.map((value) => ({ value, label: tt.channel[value] })),
          ]}
          onChange={setChannel}
        />
        <TextField label={t.goals} hint={t.commas} value={goals} onInput={setGoals} />
        <TextField label={t.pains} hint={t.commas} value={pains} onInput={setPains} />
      </div>
      <fieldset class="dw-pb-choices" data-column>
        <legend class="dw-label">{t.questions}</legend>
        {DISCOVERY_QUESTIONS.map((question) => (
          <Checkbox
            key={question.id}
            checked={questions.includes(question.id)}
            label={question[f.lang]}
            onChange={(on) =>
              setQuestions(on ? [...questions, question.id] : questions.filter((id) => id !== question.id))
            }
          />
        ))}
      </fieldset>
    </PieceDialog>
  );
}
