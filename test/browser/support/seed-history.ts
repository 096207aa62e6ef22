/** A year of invented selling, the same each time: rows as storage keeps them. */
import type { StageId } from '../../../domain/records';
import type {
  AccountRow,
  MoveRow,
  ObjectionRow,
  OutcomeRow,
  PlaybookRow,
  ProspectRow,
  RunRow,
  TouchRow,
} from '../../../storage/rows';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Repeatable chance: the same seed tells the same story. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Ids have the form of stored ids, so that addresses of the dashboard take them. */
const idOf = (kind: string, no: number) => `${kind}${String(no).padStart(22 - kind.length, '0')}`;

export interface SeededRows {
  prospects: ProspectRow[];
  accounts: AccountRow[];
  runs: RunRow[];
  moves: MoveRow[];
  touches: TouchRow[];
  objections: ObjectionRow[];
  outcomes: OutcomeRow[];
  playbook: PlaybookRow[];
}

const KINDS: [category: string, kind: string, words: string][] = [
  ['price', 'too_expensive', 'the quote is higher than I anticipated'],
  ['timing', 'not_now', 'ask me again next quarter'],
  ['price', 'discount_request', 'ممكن خصم على الاشتراك السنوي؟'],
  ['competition', 'incumbent', 'we are happy with our current supplier'],
  ['authority', 'not_decision_maker', 'I need to ask my director'],
  ['product', 'integration', 'it does not connect to our ERP'],
  ['trust', 'no_proof', 'do you have a reference in our region?'],
  ['delivery', 'timeline', 'three months to go live is too long'],
];

/** `count` deals with all that hangs on them, ending at `now`; `touchesEach` more touches on each deal for load. */
export function seedRows(now: number, count: number, touchesEach = 0): SeededRows {
  const random = chance(7);
  const rows: SeededRows = {
    prospects: [],
    accounts: [],
    runs: [],
    moves: [],
    touches: [],
    objections: [],
    outcomes: [],
    playbook: [
      {
        id: 'answer-standard',
        kind: 'answer',
        at: now - 15 * DAY,
        rev: 1,
        body: {
          label: 'price.too_expensive',
          title: 'Against what',
          en: 'Thank you for being direct, {firstName}; it is better to talk about the number now than later. May I ask what it feels high against: a budget figure, another quote, or what you expect to get back?',
          ar: 'مرحبًا {firstName}، شكرًا على صراحتكم، فالحديث عن الرقم الآن أفضل من تأجيله. هل يبدو مرتفعًا مقارنةً بميزانية محددة، أم بعرض آخر، أم بالعائد الذي تتوقعونه؟',
          state: 'approved',
          approvedOn: new Date(now - 15 * DAY).toISOString().slice(0, 10),
          approvedBy: ['Maha Idris', 'Nour Aziz'],
          reviewedAt: now - 15 * DAY,
        },
      },
      {
        id: 'answer-smaller',
        kind: 'answer',
        at: now - 3 * DAY,
        rev: 1,
        body: {
          label: 'price.too_expensive',
          title: 'Smaller scope',
          tone: 'brief',
          tags: ['retail'],
          en: 'Fair point. Rather than lower the quality, we can narrow the scope: the morning plan first, the rest for when it has earned its place.',
          state: 'proposed',
          reviewedAt: now - 3 * DAY,
        },
      },
      {
        id: 'answer-quarter',
        kind: 'answer',
        at: now - 2 * DAY,
        rev: 1,
        body: {
          label: 'timing.not_now',
          title: 'Name a date',
          en: 'That is fine. Which week of next quarter shall I write in, and what would have to be true by then?',
          state: 'draft',
          reviewedAt: now - 2 * DAY,
        },
      },
    ],
  };
  for (let i = 0; i < count; i += 1) addDeal(rows, i, now, random, touchesEach);
  return rows;
}

function addDeal(rows: SeededRows, i: number, now: number, random: () => number, touchesEach: number): void {
  const prospectId = idOf('p', i);
  const accountId = idOf('a', i % 60);
  const runId = idOf('r', i);
  const first = now - (10 + random() * 340) * DAY;
  const firstName = ['Huda', 'Omar', 'Lina', 'Yousef', 'Sara', 'Daniel', 'سارة', 'خالد'][i % 8]!;
  rows.prospects.push({
    id: prospectId,
    accountId,
    name: `${firstName} ${i}`,
    emails: [`p${i}@firm${i % 60}.example`],
    phones: [],
    source: i % 7 === 0 ? 'referral' : i % 11 === 0 ? 'partner' : i % 3 === 0 ? 'linkedin' : 'gmail',
    ...(i % 11 === 0 ? { partner: 'Rawafid' } : {}),
    keys: [`k${i}`],
    createdAt: first,
    rev: 1,
  });
  if (i < 60)
    rows.accounts.push({
      id: accountId,
      name: `Firm ${i}`,
      tags: [],
      rev: 1,
      country: i % 2 ? 'SA' : 'AE',
      headcount: 20 + i * 9,
    });
  let touchNo = 0;
  const touch = (part: Partial<TouchRow> & Pick<TouchRow, 'at' | 'channel' | 'dir'>) =>
    rows.touches.push({
      id: idOf(`t${i}x`, touchNo++),
      prospectId,
      recordedAt: part.at,
      zone: 'Asia/Riyadh',
      source: touchNo % 5 === 0 ? 'typed' : 'seen',
      tags: [],
      rev: 1,
      ...part,
    });
  let moveNo = 0;
  const move = (part: Partial<MoveRow> & Pick<MoveRow, 'at' | 'kind'>) =>
    rows.moves.push({ id: idOf(`m${i}x`, moveNo++), runId, rev: 1, ...part });
  const office = (at: number) => {
    const day = Math.floor(at / DAY) * DAY;
    return day + (6 + Math.floor(random() * 8)) * HOUR + Math.floor(random() * 3600) * 1000;
  };
  if (i % 4 === 0) touch({ at: office(first - 4 * DAY), channel: 'li_view', dir: 'out' });
  move({ at: first, kind: 'open', to: 'prospecting' });
  let at = office(first);
  let attempts = 0;
  const maxAttempts = 1 + Math.floor(random() * 6);
  let replied = false;
  while (attempts < maxAttempts && at < now) {
    touch({
      at,
      channel: attempts === 1 ? 'li_connect' : attempts === 3 ? 'call' : 'email',
      dir: 'out',
      ...(attempts === 3 ? { outcome: 'no_answer' as const } : {}),
    });
    attempts += 1;
    if (random() < 0.34 - attempts * 0.035) {
      at = office(at + (0.3 + random() * 4) * DAY);
      if (at < now) {
        touch({ at, channel: 'email', dir: 'in', inKind: 'reply' });
        replied = true;
      }
      break;
    }
    at = office(at + (2 + attempts) * DAY);
  }
  let stage: StageId = 'prospecting';
  const run: RunRow = {
    id: runId,
    prospectId,
    accountId,
    no: 1,
    status: 'active',
    stage,
    openedAt: first,
    framework: 'champ',
    rev: 1,
    ...(i % 9 === 0
      ? {}
      : {
          value: { minor: (4000 + Math.floor(random() * 40) * 1000) * 100, ccy: i % 6 === 0 ? 'USD' : 'SAR' },
        }),
  };
  if (replied) {
    for (const [no, next] of (
      ['qualification', 'offer', 'objections', 'negotiation', 'closing'] as const
    ).entries()) {
      at += (2 + random() * 9) * DAY;
      if (at > now || random() > [0.95, 0.8, 0.85, 0.75, 0.9][no]!) break;
      move({ at, kind: 'forward', from: stage, to: next });
      stage = next;
      touch({
        at: office(at) + HOUR,
        channel: 'email',
        dir: 'out',
        tags: next === 'objections' ? ['offer'] : [],
      });
      if (next === 'offer') touch({ at: office(at + DAY), channel: 'meeting', dir: 'out', outcome: 'held' });
      if (random() < 0.8) touch({ at: office(at + 1.5 * DAY), channel: 'email', dir: 'in', inKind: 'reply' });
      if (next === 'objections') addObjections(rows, i, at, random, runId, prospectId);
    }
  }
  run.stage = stage;
  const age = now - at;
  if (stage === 'closing' && age > 3 * DAY) {
    at += 4 * DAY;
    move({ at, kind: 'won', to: 'referral' });
    Object.assign(run, { status: 'won', stage: 'referral', closedAt: at });
  } else if (age > 40 * DAY && random() < 0.85) {
    const isRest = random() < 0.15;
    at += 30 * DAY * random();
    move({
      at,
      kind: isRest ? 'recycle' : 'lost',
      reason: isRest ? 'bad_timing' : replied ? 'price' : 'no_reply',
    });
    Object.assign(run, {
      status: isRest ? 'recycling' : 'lost',
      closedAt: at,
      lostReason: isRest ? 'bad_timing' : replied ? 'price' : 'no_reply',
    });
  }
  rows.runs.push(run);
  for (let more = 0; more < touchesEach; more += 1)
    touch({
      at: office(first + random() * Math.max(DAY, now - first - DAY)),
      channel: 'email',
      dir: more % 3 === 0 ? 'in' : 'out',
      ...(more % 3 === 0 ? { inKind: 'reply' as const } : {}),
    });
}

function addObjections(
  rows: SeededRows,
  i: number,
  at: number,
  random: () => number,
  runId: string,
  prospectId: string,
): void {
  for (let n = 0; n < 2; n += 1) {
    const [categoryId, subId, words] = KINDS[Math.floor(random() ** 1.6 * KINDS.length)]!;
    const isLoose = random() < 0.05;
    const state = random() < 0.5 ? 'resolved' : random() < 0.5 ? 'open' : 'answered';
    const id = idOf(`o${i}x`, n);
    rows.objections.push({
      id,
      runId,
      prospectId,
      at: at + n * DAY,
      categoryId: isLoose ? 'unsorted' : categoryId,
      words,
      state,
      rev: 1,
      ...(isLoose ? {} : { subId }),
      ...(subId === 'incumbent' ? { rival: random() < 0.5 ? 'Meridian' : 'Tariq Systems' } : {}),
    });
    if (subId === 'too_expensive' && state !== 'open')
      rows.outcomes.push({
        id: idOf(`u${i}x`, n),
        answerId: 'answer-standard',
        runId,
        objectionId: id,
        at,
        how: 'insert',
        rev: 1,
        ...(state === 'resolved' ? { resolvedAt: at + DAY } : {}),
      });
  }
}
