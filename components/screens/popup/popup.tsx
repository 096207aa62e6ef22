import './popup.css';
import { useEffect, useState } from 'preact/hooks';
import { common, errors, popup } from '../../../locales/areas';
import type { MoveTargetView } from '../../../messages/views';
import { type ActiveTab, rememberPanelSubject } from '../../browser-adapter';
import { useFormat, useT } from '../../language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ToastRegion } from '../../ui/toast';
import { showToast } from '../../ui/toasts';
import { MoveDialog, moveNow, needsAnswer } from '../shared/move-dialog';
import { useOutbox } from '../shared/use-outbox';
import { AddPerson, type Draft } from './add-person';
import { FirstRun } from './first-run';
import { PersonCard } from './person-card';
import { PopupBar } from './popup-bar';
import { pressKey } from './popup-keys';
import { ask, followWrites, view as popupView, problem } from './popup-session';
import { QuickFind } from './quick-find';
import { SiteOff, StoreNotices } from './store-notices';
import { readSubject, type Subject } from './subject';
import { TodayList } from './today-list';
import { UnknownPerson } from './unknown-person';
import { useObjections } from './use-objections';

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
  const tc = useT(common);
  const t = useT(popup);
  const f = useFormat();
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
      {move && <MoveDialog {...move} onClose={() => setMove(undefined)} />}
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
      return <AddPerson draft={view.draft} onDone={(id) => setView({ at: 'person', id })} onLeave={leave} />;
    }
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
            <footer class="dw-popup-foot">
              <Button kind="link" onClick={() => setView({ at: 'find' })}>
                {t.today} {f.number(drawn.queue.total)}
              </Button>
            </footer>
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
          <TodayList queue={drawn.queue} onOpen={(id) => setView({ at: 'person', id })} />
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
      {te.text(problem.value)}
    </Banner>
  );
}
