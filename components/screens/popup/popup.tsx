import './popup.css';
import { useEffect, useState } from 'preact/hooks';
import { common } from '../../../locales/areas';
import type { MoveTargetView, PopupView } from '../../../messages/views';
import { type ActiveTab, rememberPanelSubject } from '../../browser-adapter';
import { useT } from '../../language';
import { ToastRegion } from '../../ui/toast';
import { moveNow, needsAnswer } from '../shared/move-now';
import { useOutbox } from '../shared/use-outbox';
import type { Draft } from './add-person';
import { FirstRun } from './first-run';
import { PersonCard } from './person-card';
import { PopupBar } from './popup-bar';
import { pressKey } from './popup-keys';
import { NotUnderstood, StoreProblem } from './popup-notices';
import { ask, followWrites, view as popupView, problem } from './popup-session';
import { QuickFind } from './quick-find';
import { SiteOff, StoreNotices } from './store-notices';
import { readSubject, type Subject } from './subject';
import { TodayList } from './today-list';
import { TodayPeek } from './today-peek';
import { UnknownPerson } from './unknown-person';
import { useLoaded } from './use-loaded';
import { useObjections } from './use-objections';

/** A person opened from find or the list: no page stands behind them. */
const FOUND_BY_HAND: Extract<Subject, { kind: 'person' }> = {
  kind: 'person',
  where: 'gmail',
  keys: [],
  canInsert: false,
  fromAddressBar: false,
};

type View =
  | { at: 'auto' }
  | { at: 'today' }
  | { at: 'find' }
  | { at: 'add'; draft: Draft }
  | { at: 'person'; id: string };

/**
 * The toolbar popup. It opens in the state that fits the tab: the person of the open page, or who is due today.
 * @domain S1, S12, S46
 */
export function Popup() {
  const tc = useT(common);
  const { waiting, retry } = useOutbox();
  const [tab, setTab] = useState<ActiveTab | undefined>(undefined);
  const [subject, setSubject] = useState<Subject | undefined>(undefined);
  const [view, setView] = useState<View>({ at: 'auto' });
  const [move, setMove] = useState<{ runId: string; move: MoveTargetView } | undefined>(undefined);
  useEffect(() => {
    void readSubject().then((read) => {
      setTab(read.tab);
      setSubject(read.subject);
    });
    return followWrites();
  }, []);
  const shown = view.at === 'person' ? FOUND_BY_HAND : subject;
  const keys = shown?.kind === 'person' ? shown.keys : [];
  const personId = view.at === 'person' ? view.id : undefined;
  const [answered, setAnswered] = useState('');
  const question = shown && `${personId ?? ''} ${keys.join(' ')}`;
  useEffect(() => {
    if (question === undefined) return;
    void ask({ keys, ...(personId ? { prospectId: personId } : {}) }).then(() => setAnswered(question));
  }, [question]);
  const drawn = popupView.value;
  // The answer to the question that is asked now; an older person is never drawn over a newer page.
  const person = answered === question ? (drawn?.person ?? undefined) : undefined;
  const isRead = answered === question && drawn !== undefined;
  const message = view.at === 'auto' && subject?.kind === 'person' ? subject.message : undefined;
  const mailSubject = subject?.kind === 'person' ? subject.subject : undefined;
  const objections = useObjections(message, mailSubject, isRead ? (drawn?.person ?? null) : undefined, drawn);
  const prospectId = person?.known.prospectId;
  useEffect(() => {
    if (prospectId) void rememberPanelSubject(prospectId);
  }, [prospectId]);
  const onMove = (target: MoveTargetView) => {
    if (!person) return;
    if (needsAnswer(target)) setMove({ runId: person.known.runId, move: target });
    else moveNow(person.known.runId, target);
  };
  const MoveDialog = useLoaded(
    move !== undefined,
    async () => (await import('../shared/move-dialog')).MoveDialog,
  );
  const AddPerson = useLoaded(view.at === 'add', async () => (await import('./add-person')).AddPerson);
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
      <div class="dw-popup-body">
        <StoreNotices waiting={waiting} onRetry={retry} />
        {body()}
      </div>
      <ToastRegion label={tc.notifications} closeLabel={tc.close} />
      {move && MoveDialog && <MoveDialog {...move} onClose={() => setMove(undefined)} />}
    </main>
  );

  function body() {
    if (problem.value) return <StoreProblem />;
    if (!drawn) return null;
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
      return (
        AddPerson && (
          <AddPerson draft={view.draft} onDone={(id) => setView({ at: 'person', id })} onLeave={leave} />
        )
      );
    }
    if (view.at === 'today') return today(drawn.queue);
    if (shown === undefined || !isRead) return null;
    if (person && shown.kind === 'person') {
      return (
        <>
          <PersonCard
            person={person}
            objections={objections}
            subject={shown}
            tabId={tab?.id}
            onMove={onMove}
          />
          {drawn.queue.total > 0 && (
            <TodayPeek
              queue={drawn.queue}
              besides={person.known.prospectId}
              onOpen={() => setView({ at: 'today' })}
            />
          )}
        </>
      );
    }
    return (
      <>
        {shown.kind === 'notUnderstood' && <NotUnderstood details={shown.details} />}
        {shown.kind === 'siteOff' && <SiteOff />}
        {shown.kind === 'person' && (
          <UnknownPerson subject={shown} onEdit={() => setView({ at: 'add', draft: draftOf(shown) })} />
        )}
        {!drawn.anybody && shown.kind !== 'person' ? (
          <FirstRun onAdd={() => setView({ at: 'add', draft: {} })} />
        ) : (
          today(drawn.queue)
        )}
      </>
    );
  }

  function today(queue: PopupView['queue']) {
    return (
      <TodayList
        queue={queue}
        onOpen={(id) => setView({ at: 'person', id })}
        onFind={() => setView({ at: 'find' })}
      />
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
