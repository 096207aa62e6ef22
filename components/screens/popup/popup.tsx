import './popup.css';
import { useEffect, useState } from 'preact/hooks';
import { common, errors, popup } from '../../../locales/areas';
import { flushOutbox } from '../../../messages/outbox';
import type { MoveTargetView } from '../../../messages/views';
import { database } from '../../../storage/database';
import { type ActiveTab, rememberPanelSubject } from '../../browser-adapter';
import { useT } from '../../language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ToastRegion } from '../../ui/toast';
import { showToast } from '../../ui/toasts';
import { MoveDialog, moveNow, needsAnswer } from '../shared/move-dialog';
import { ready, speech, storeProblem } from '../shared/session';
import { useQuery } from '../shared/use-query';
import { AddPerson, type Draft } from './add-person';
import { FirstRun } from './first-run';
import { PersonCard } from './person-card';
import { PopupBar } from './popup-bar';
import { pressKey } from './popup-keys';
import { QuickFind } from './quick-find';
import { readSubject, type Subject } from './subject';
import { TodayList } from './today-list';
import { UnknownPerson } from './unknown-person';
import { useObjections, usePerson } from './use-person';
import { useToday } from './use-today';

/** A person opened from find or the list: no page stands behind them. */
const FOUND_BY_HAND: Extract<Subject, { kind: 'person' }> = {
  kind: 'person',
  where: 'gmail',
  keys: [],
  canInsert: false,
  fromAddressBar: false,
};

type View = { at: 'auto' } | { at: 'find' } | { at: 'add'; draft: Draft } | { at: 'person'; id: string };

/**
 * The toolbar popup. It opens in the state that fits the tab: the person of the open page, or who is due today.
 * @domain S1, S12, S46
 */
export function Popup() {
  const t = useT(popup);
  const tc = useT(common);
  const [tab, setTab] = useState<ActiveTab | undefined>(undefined);
  const [subject, setSubject] = useState<Subject | undefined>(undefined);
  const [view, setView] = useState<View>({ at: 'auto' });
  const [move, setMove] = useState<{ runId: string; move: MoveTargetView } | undefined>(undefined);
  useEffect(() => {
    void readSubject().then((read) => {
      setTab(read.tab);
      setSubject(read.subject);
    });
    void flushOutbox().then((count) => {
      if (count > 0) showToast({ text: speech.value.words.saved });
    });
  }, []);
  const shown = view.at === 'person' ? FOUND_BY_HAND : subject;
  const person = usePerson(
    shown?.kind === 'person' ? [...shown.keys] : [],
    view.at === 'person' ? view.id : undefined,
  );
  const message = view.at === 'auto' && subject?.kind === 'person' ? subject.message : undefined;
  const objections = useObjections(message, subject?.kind === 'person' ? subject.subject : undefined, person);
  const queue = useToday();
  const anybody = useQuery(() => database().prospects.limit(1).count(), []);
  const known = shown?.kind === 'person' && person ? person : undefined;
  const prospectId = known?.view.prospectId;
  useEffect(() => {
    if (prospectId) void rememberPanelSubject(prospectId);
  }, [prospectId]);
  const onMove = (target: MoveTargetView) => {
    if (!known) return;
    if (needsAnswer(target)) setMove({ runId: known.view.runId, move: target });
    else moveNow(known.view.runId, target);
  };
  const leave = () => setView({ at: 'auto' });
  // On the document, since a popup opens with nothing focused.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) =>
      pressKey(event, {
        isTyping: view.at === 'find' || view.at === 'add',
        onFind: () => setView({ at: 'find' }),
        onAdd: () => setView({ at: 'add', draft: {} }),
        onBack: view.at === 'auto' ? undefined : leave,
      });
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [view.at]);
  return (
    <main class="dw-popup">
      <PopupBar
        onFind={() => setView({ at: 'find' })}
        onAdd={() => setView({ at: 'add', draft: {} })}
        panel={tab && { windowId: tab.windowId }}
      />
      <div class="dw-popup-body">{ready.value && body()}</div>
      <ToastRegion label={tc.notifications} closeLabel={tc.close} />
      {move && <MoveDialog {...move} onClose={() => setMove(undefined)} />}
    </main>
  );

  function body() {
    if (storeProblem.value) return <StoreProblem />;
    if (view.at === 'find') {
      return (
        <QuickFind
          onOpen={(id) => setView({ at: 'person', id })}
          onLeave={leave}
          onPasteProfile={(profile) => setView({ at: 'add', draft: { profile } })}
        />
      );
    }
    if (view.at === 'add') {
      return <AddPerson draft={view.draft} onDone={(id) => setView({ at: 'person', id })} onLeave={leave} />;
    }
    if (shown === undefined || (shown.kind === 'person' && person === undefined)) return null;
    if (known && shown.kind === 'person') {
      return (
        <>
          <PersonCard
            person={known}
            objections={objections}
            subject={shown}
            tabId={tab?.id}
            onMove={onMove}
          />
          {queue && queue.total > 0 && (
            <footer class="dw-popup-foot">
              <Button kind="link" onClick={() => setView({ at: 'find' })}>
                {t.today} {speech.value.f.number(queue.total)}
              </Button>
            </footer>
          )}
        </>
      );
    }
    return (
      <>
        {shown.kind === 'notUnderstood' && <NotUnderstood details={shown.details} />}
        {shown.kind === 'person' && (
          <UnknownPerson subject={shown} onEdit={() => setView({ at: 'add', draft: draftOf(shown) })} />
        )}
        {anybody === 0 && shown.kind !== 'person' ? (
          <FirstRun onAdd={() => setView({ at: 'add', draft: {} })} />
        ) : (
          queue && <TodayList queue={queue} onOpen={(id) => setView({ at: 'person', id })} />
        )}
      </>
    );
  }
}

function draftOf(subject: Extract<Subject, { kind: 'person' }>): Draft {
  const [key] = subject.keys;
  return {
    ...(subject.name ? { name: subject.name } : {}),
    ...(subject.company ? { company: subject.company } : {}),
    ...(subject.where === 'gmail' && key ? { email: key } : {}),
    ...(subject.where === 'linkedin' && key ? { profile: key } : {}),
  };
}

/** The page was not understood: said plainly, with counts that may be copied. */
function NotUnderstood({ details }: { details: string }) {
  const t = useT(popup);
  return (
    <Banner
      tone="due"
      title={t.notUnderstood}
      actions={
        <Button
          size="s"
          icon="copy"
          onClick={() => {
            void navigator.clipboard.writeText(details).then(() => showToast({ text: t.copied }));
          }}
        >
          {t.copyDetails}
        </Button>
      }
    >
      {t.notUnderstoodText}
    </Banner>
  );
}

function StoreProblem() {
  const te = useT(errors);
  const tc = useT(common);
  return (
    <Banner
      tone="late"
      actions={
        <Button size="s" onClick={() => location.reload()}>
          {tc.retry}
        </Button>
      }
    >
      {te.text(storeProblem.value)}
    </Banner>
  );
}
