import './step-block.css';
import { popup, touches } from '../../../locales/areas';
import type { SeenProfile } from '../../../messages/protocol';
import type { MoveTargetView, PersonView, SocialLogKind } from '../../../messages/views';
import { askPage, openDashboard, openUrl } from '../../browser-adapter';
import { useT } from '../../language';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { showToast } from '../../ui/toasts';
import { DueWord } from '../../views/cycle-ring/due-word';
import { OnceMore } from '../shared/once-more';
import { perform, undoAct } from '../shared/perform';
import type { Subject } from './subject';

/** What can be logged from here in one click. */
const LOGS = [
  { id: 'call:connected', channel: 'call', outcome: 'connected', icon: 'phone' },
  { id: 'call:no_answer', channel: 'call', outcome: 'no_answer', icon: 'phone' },
  { id: 'meeting:held', channel: 'meeting', outcome: 'held', icon: 'meet' },
  { id: 'email', channel: 'email', outcome: undefined, icon: 'mail' },
  { id: 'li_message', channel: 'li_message', outcome: undefined, icon: 'chat' },
  { id: 'visit:held', channel: 'visit', outcome: 'held', icon: 'visit' },
] as const;

/**
 * Why and what next: one filled button, then done, snooze, log and move in reach.
 * @domain S16, S49, S50, S53, S61
 */
export function StepBlock({
  person,
  subject,
  tabId,
  onMove,
}: {
  person: PersonView;
  subject: Extract<Subject, { kind: 'person' }>;
  tabId: number | undefined;
  onMove: (move: MoveTargetView) => void;
}) {
  const t = useT(popup);
  const { known } = person;
  const { step, prospectId } = known;
  const isQuiet = known.dnc || step.id === 'nbs.rest';
  return (
    <section class="dw-step" aria-label={step.title}>
      <p class="dw-step-why">
        {step.due && <DueWord mark={step.mark === 'dnc' ? 'none' : step.mark} words={step.due} />}
        <span class="dw-small dw-ink-2">{step.reason}</span>
      </p>
      {step.window && <p class="dw-small dw-ink-3">{step.window}</p>}
      <Button
        kind="primary"
        size="l"
        wide
        icon={step.id === 'nbs.answer' ? 'reply' : 'fwd'}
        kbd="⏎"
        data-primary
        {...(isQuiet ? { off: step.reason || step.title } : {})}
        onClick={() => void doStep(person, subject, tabId, onMove)}
      >
        {step.title}
      </Button>
      <div class="dw-step-tools">
        {known.mayTryOnce && <OnceMore prospectId={prospectId} />}
        <Button
          icon="check"
          size="s"
          kind="quiet"
          onClick={() => void perform('followup.done', { prospectId, at: Date.now() })}
        >
          {t.done}
        </Button>
        <MenuButton
          label={t.snooze}
          words={t.snooze}
          icon="snooze"
          size="s"
          entries={known.snoozes.map(({ until, label }) => ({ id: until, label }))}
          onChoose={(until) => void perform('followup.snooze', { prospectId, until })}
        />
        {subject.where === 'linkedin' ? (
          <SocialLog person={person} profile={subject.profile} />
        ) : (
          <DealLog prospectId={prospectId} />
        )}
        <MenuButton
          label={t.move}
          icon="more"
          size="s"
          align="end"
          entries={known.moves.map((move, i) => ({
            id: String(i),
            label: move.label,
            ...(move.missing.length > 0 ? { hint: move.missing.join(' · ') } : {}),
            ...(move.kind === 'lost' ? { danger: true } : {}),
          }))}
          onChoose={(id) => {
            const move = known.moves[Number(id)];
            if (move) onMove(move);
          }}
        />
      </div>
    </section>
  );
}

/** Calls, meetings and messages, in one click. */
function DealLog({ prospectId }: { prospectId: string }) {
  const t = useT(popup);
  const tt = useT(touches);
  return (
    <MenuButton
      label={t.log}
      words={t.log}
      icon="plus"
      size="s"
      entries={LOGS.map((log) => ({
        id: log.id,
        icon: log.icon,
        label: log.outcome
          ? `${tt.channel[log.channel]} · ${tt.outcome[log.outcome]}`
          : tt.channel[log.channel],
      }))}
      onChoose={(id) => {
        const log = LOGS.find((one) => one.id === id);
        if (!log) return;
        void perform('touch.log', {
          prospectId,
          channel: log.channel,
          at: Date.now(),
          ...(log.outcome ? { outcome: log.outcome } : {}),
        });
      }}
    />
  );
}

/** Social touches, where the tab shows a profile; the same one twice in a day is asked about. */
function SocialLog({ person, profile }: { person: PersonView; profile: SeenProfile | undefined }) {
  const t = useT(popup);
  const log = async (kind: SocialLogKind, evenIfToday: boolean) => {
    const { prospectId } = person.known;
    const request = {
      prospectId,
      kind,
      at: Date.now(),
      ...(profile ? { profile } : {}),
      ...(evenIfToday ? { evenIfToday } : {}),
    };
    const reply = await perform('social.log', request, { quiet: true });
    if (!reply.ok) return;
    const { value } = reply;
    if ('duplicate' in value) {
      showToast({ text: value.text, action: { label: t.log, run: () => void log(kind, true) } });
    } else {
      showToast({ text: value.text, action: { label: t.undo, run: () => void undoAct(value.opId) } });
    }
  };
  return (
    <MenuButton
      label={t.log}
      words={t.log}
      icon="plus"
      size="s"
      entries={person.socialLogs.map(({ kind, label }) => ({ id: kind, label }))}
      onChoose={(kind) => void log(kind as SocialLogKind, false)}
    />
  );
}

/** Carries the step as far as it goes without sending anything: opens the reply, a draft, a call link, a move, the panel. */
async function doStep(
  person: PersonView,
  subject: Extract<Subject, { kind: 'person' }>,
  tabId: number | undefined,
  onMove: (move: MoveTargetView) => void,
): Promise<void> {
  const { step, moves, prospectId } = person.known;
  const find = (kind: MoveTargetView['kind']) => moves.find((move) => move.kind === kind);
  const move =
    step.id === 'nbs.advance'
      ? (find('forward') ?? find('won') ?? find('done'))
      : step.id === 'nbs.stop'
        ? find('recycle')
        : step.id === 'nbs.decide'
          ? (find('recycle') ?? find('lost'))
          : step.id === 'nbs.reactivate'
            ? find('reactivate')
            : undefined;
  if (move) return onMove(move);
  if (step.id.startsWith('nbs.item:') || step.id === 'nbs.keep_promise' || step.id === 'nbs.prepare') {
    return openDashboard(`/p/${prospectId}`);
  }
  const { nextChannel: channel, phones, linkedin, emails } = person;
  if (channel === 'call' && phones[0]) return openUrl(`tel:${phones[0].replace(/[^+\d]/g, '')}`);
  if (channel?.startsWith('li_') && linkedin) {
    return openUrl(`https://www.linkedin.com/in/${encodeURIComponent(linkedin)}`);
  }
  if (subject.where === 'gmail' && subject.canInsert && tabId !== undefined) {
    const reply = await askPage(tabId, 'page.insert', { text: '' });
    if (reply?.inserted) {
      window.close();
      return;
    }
  }
  const [email] = emails;
  if (email) return openUrl(`https://mail.google.com/mail/?view=cm&fs=1&to=${encodeURIComponent(email)}`);
  return openDashboard(`/p/${prospectId}`);
}
