import { useState } from 'preact/hooks';
import { common, data } from '../../../../locales/areas';
import { send } from '../../../../messages/client';
import { database } from '../../../../storage/database';
import { navCounts } from '../../../../storage/queries/board-counts';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/choice';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { perform, problemText } from '../../shared/perform';
import { speech } from '../../shared/session';
import { SettingCard } from '../settings/setting-row';
import { goTo } from '../shell/place';
import { useSettledQuery } from '../shell/use-settled-query';

/** Sample data in and out, and the one act that cannot be undone. */
export function ErasePart() {
  const t = useT(data);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <SettingCard title={t.sample.title} hint={t.sample.text}>
        <div class="dw-row dw-wrap">
          <Button icon="plus" onClick={() => void perform('sample.add', { language: speech.value.lang })}>
            {t.sample.add}
          </Button>
          <Button icon="x" onClick={() => void perform('sample.remove', {})}>
            {t.sample.remove}
          </Button>
        </div>
      </SettingCard>
      <SettingCard title={t.erase.title} hint={t.erase.text}>
        <div>
          <Button kind="danger" icon="trash" onClick={() => setAsked(true)}>
            {t.erase.open}
          </Button>
        </div>
      </SettingCard>
      {asked && <EraseDialog onClose={() => setAsked(false)} />}
    </>
  );
}

/** The only confirmation by a typed word. */
function EraseDialog({ onClose }: { onClose: () => void }) {
  const t = useT(data).erase;
  const tc = useT(common);
  const [word, setWord] = useState('');
  const [keep, setKeep] = useState(true);
  const [error, setError] = useState('');
  const counts = useSettledQuery(() => navCounts(database()), []);
  const typed = word.trim().toLowerCase() === t.word;
  const erase = async () => {
    const reply = await send('erase.all', { confirm: word, keepRefusals: keep });
    if (!reply.ok) {
      setError(problemText(reply.problem));
      return;
    }
    localStorage.clear();
    goTo({ page: 'welcome' });
    location.reload();
  };
  return (
    <Dialog
      title={t.question(speech.value.units.prospect(counts?.people ?? 0))}
      closeLabel={tc.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{tc.cancel}</Button>
          <Button kind="danger" onClick={erase} {...(typed ? {} : { off: t.type(t.word) })}>
            {t.erase}
          </Button>
        </>
      }
    >
      <p class="dw-ink-2">{t.cannot}</p>
      <TextField
        label={t.type(t.word)}
        value={word}
        onInput={setWord}
        {...(error ? { error } : {})}
        native={{ autoComplete: 'off' }}
      />
      <Checkbox checked={keep} onChange={setKeep} label={t.keep} />
    </Dialog>
  );
}
