import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatPrefs, setFormatPrefs } from '../../../components/language';
import { type AnswerView, answerForKey } from '../../../components/views/answer-view';
import { ChecklistItem } from '../../../components/views/checklist-item';
import { TOKEN_PAINT } from '../../../components/views/cycle-ring/ring-paint';
import { blockedSvg, ringSvg } from '../../../components/views/cycle-ring/ring-svg';
import { ObjectionCard } from '../../../components/views/objection-card';
import { PeopleMap, type PersonView } from '../../../components/views/people-map';
import { ProspectHead } from '../../../components/views/prospect-head';
import { QueueRow } from '../../../components/views/queue-row';
import { ReasonDialog } from '../../../components/views/reason-dialog';
import { StageMenu } from '../../../components/views/stage-menu';
import { spreadLabels, zoneScale } from '../../../components/views/zone-scale';

let root: HTMLElement;
const before = formatPrefs.value;
const show = (what: VNode) => act(() => render(what, root));
const click = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)!.click());

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  formatPrefs.value = before;
});

describe('an objection', () => {
  const answers: AnswerView[] = [
    { id: 'ready', title: 'Standard', parts: [{ text: 'Thank you' }] },
    { id: 'open', title: 'Scope', parts: [{ text: 'Hi ' }, { text: 'name', kind: 'open' }], missing: 'name' },
    { id: 'proof', title: 'Proof', parts: [{ text: 'See' }], proofMissing: true },
  ];
  const objection = {
    id: 'o',
    category: 'Price',
    quote: [{ text: 'it is ' }, { text: 'too high', kind: 'fired' as const }],
    answers,
  };

  test('marks the words that fired, and no others', () => {
    show(<ObjectionCard objection={objection} onUse={() => {}} />);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['too high']);
  });

  test('an answer with an open place or without its proof cannot be used, and says so', () => {
    const onUse = vi.fn();
    show(<ObjectionCard objection={objection} keys onUse={onUse} />);
    const lines = [...root.querySelectorAll<HTMLElement>('.dw-answer-line')];
    for (const line of lines) act(() => line.click());
    expect(onUse.mock.calls).toEqual([['ready']]);
    expect(lines[1]?.textContent).toContain('missing: name');
    expect(lines[2]?.textContent).toContain('add proof first');
  });

  test.each([
    ['Digit1', 'ready'],
    ['Numpad1', 'ready'],
    ['Digit2', undefined],
    ['Digit3', undefined],
    ['Digit9', undefined],
    ['KeyA', undefined],
  ])('the key %s stands for %s', (code, id) => {
    expect(answerForKey(new KeyboardEvent('keydown', { code }), answers)?.id).toBe(id);
  });

  test('a number with Ctrl is the browser’s', () => {
    expect(
      answerForKey(new KeyboardEvent('keydown', { code: 'Digit1', ctrlKey: true }), answers),
    ).toBeUndefined();
  });

  test('can be dismissed in both looks', () => {
    for (const look of ['line', 'block'] as const) {
      const onDismiss = vi.fn();
      show(<ObjectionCard objection={objection} look={look} onUse={() => {}} onDismiss={onDismiss} />);
      const button = [...root.querySelectorAll('button')].find(
        (one) => one.textContent === 'Not an objection',
      );
      act(() => button!.click());
      expect(onDismiss).toHaveBeenCalledOnce();
    }
  });
});

describe('a checklist item', () => {
  const item = { id: 'x', label: 'Signed', met: true };
  test('that follows from the records cannot be ticked', () => {
    show(<ChecklistItem item={{ ...item, auto: true }} />);
    expect(root.querySelector('input')).toBeNull();
    expect(root.textContent).toContain('met');
  });
  test('that is met by hand can be taken back', () => {
    const onTick = vi.fn();
    show(<ChecklistItem item={{ ...item, auto: false }} onTick={onTick} />);
    click('input');
    expect(onTick).toHaveBeenCalledExactlyOnceWith(false);
  });
});

test('a queue row opens, acts, is done and snoozed, each by its own named button', () => {
  const calls = { onOpen: vi.fn(), onAct: vi.fn(), onDone: vi.fn(), onSnooze: vi.fn() };
  show(
    <QueueRow
      row={{ id: '1', name: 'Huda', stageNo: 4, mark: 'answer', what: 'Answer', action: { label: 'Answer' } }}
      {...calls}
    />,
  );
  const names = [...root.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent,
  );
  expect(names).toEqual(['HudaAnswer', 'Answer', 'Done: Huda', 'Snooze: Huda']);
  for (const button of root.querySelectorAll('button')) act(() => button.click());
  for (const call of Object.values(calls)) expect(call).toHaveBeenCalledOnce();
});

describe('the people map', () => {
  const person = (id: string, stance: PersonView['stance']): PersonView => ({
    id,
    name: id,
    role: 'User',
    influence: 2,
    stance,
    informed: stance === 'for',
    initials: id,
  });
  const heads = () => [...root.querySelectorAll('tfoot th')].map((head) => head.textContent);

  test('has a fourth column only when somebody’s stance is unknown', () => {
    show(<PeopleMap label="Committee" people={[person('a', 'for')]} onOpen={() => {}} />);
    expect(heads()).toEqual(['Against', 'Neutral', 'In favour']);
    show(<PeopleMap label="Committee" people={[person('a', 'unknown')]} onOpen={() => {}} />);
    expect(heads()).toHaveLength(4);
  });

  test('says in words who was told', () => {
    show(
      <PeopleMap label="Committee" people={[person('a', 'for'), person('b', 'against')]} onOpen={() => {}} />,
    );
    const told = [...root.querySelectorAll('.dw-person')].map((one) => one.textContent);
    expect(told).toEqual(['bbUserNot informed yet', 'aaUserInformed']);
  });
});

describe('moving a deal', () => {
  const offer = { id: 'offer', no: 3, name: 'Offer' } as const;
  const negotiation = { id: 'negotiation', no: 5, name: 'Negotiation' } as const;

  test('the menu shows what is open, and the wish says that a reason is needed', () => {
    const onMove = vi.fn();
    show(
      <StageMenu
        label="Move to"
        anchor={{ current: document.createElement('button') }}
        choices={[
          { kind: 'forward', to: negotiation, note: '1 item open', missing: ['No objection unanswered'] },
          { kind: 'back', to: offer },
        ]}
        ends={['recycle', 'lost']}
        onMove={onMove}
        onClose={() => {}}
      />,
    );
    const items = [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    expect(items[0]?.textContent).toContain('No objection unanswered');
    expect(items[1]?.textContent).toContain('needs a reason');
    for (const item of items) act(() => item.click());
    expect(onMove.mock.calls.map(([wish]) => wish)).toEqual([
      { kind: 'forward', to: negotiation, needsReason: true, missing: ['No objection unanswered'] },
      { kind: 'back', to: offer, needsReason: true, missing: [] },
      { kind: 'recycle' },
      { kind: 'lost' },
    ]);
  });

  test('a reason must be given before the move goes on', () => {
    const onConfirm = vi.fn();
    show(
      <ReasonDialog
        title="Mark as lost"
        reasons={[{ value: 'price', label: 'Price' }]}
        confirm="Mark as lost"
        danger
        onConfirm={onConfirm}
        onClose={() => {}}
      />,
    );
    const confirm = () => [...root.querySelectorAll('button')].at(-1)!;
    act(() => confirm().click());
    expect(onConfirm).not.toHaveBeenCalled();
    act(() => {
      root.querySelector<HTMLInputElement>('input[type="radio"]')!.click();
    });
    act(() => confirm().click());
    expect(onConfirm).toHaveBeenCalledExactlyOnceWith({ reason: 'price' });
  });
});

test('a head names its ring in one sentence, and follows a change of language at once', () => {
  const head = {
    name: 'هدى',
    stage: { id: 'objections', no: 4, name: 'Objections' },
    ring: { of: 7, now: 4, items: [true, true, false, false] },
    day: 9,
    usual: 7,
  } as const;
  show(<ProspectHead head={head} />);
  const ring = () => root.querySelector('[role="img"]')?.getAttribute('aria-label');
  expect(ring()).toBe('Objections, stage 4 of 7, day 9, usual 7, 2 of 4 items met');
  expect(root.querySelector('h1 bdi')?.textContent).toBe('هدى');
  act(() => setFormatPrefs({ lang: 'ar', digits: 'arab' }));
  expect(ring()).toContain('اليوم ٩، المعتاد ٧');
});

describe('labels on the price line', () => {
  test('keep their order and never lie over each other', () => {
    expect(spreadLabels([100, 110], 320, 60)).toEqual([100, 160]);
    expect(spreadLabels([310, 300], 320, 60)).toEqual([290, 230]);
    expect(spreadLabels([10], 320, 60)).toEqual([30]);
  });
  test('prices stay on the line', () => {
    const x = zoneScale([38_000, 48_000], 320);
    expect([x(38_000), x(43_000), x(48_000)]).toEqual([24, 160, 296]);
    expect(zoneScale([5], 320)(5)).toBe(160);
  });
});

test('the ring as a picture is well formed and holds its mark', () => {
  const text = ringSvg(14, { of: 7, now: 4, items: [] }, TOKEN_PAINT, { mark: 'late', colour: '#b3261e' });
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelectorAll('path')).toHaveLength(4);
  expect(text).toContain('#b3261e');
  expect(blockedSvg('#6f6962')).toContain('M3 11L11 3');
});
