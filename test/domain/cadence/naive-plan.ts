/**
 * DOMAIN 5.3 read out loud: slow, flat and without any code of the domain, to compare the planner against.
 * It asks the platform for the civil day in a zone, knows three weekends, and no more than the test asks.
 */

export interface RawTouch {
  id: string;
  at: string;
  dir: 'in' | 'out';
  channel: string;
  inKind?: string;
  outcome?: string;
  recordedAt?: string;
  returnOn?: string;
  away?: boolean;
  answers?: string;
}
export interface RawCal {
  country: string;
  closed?: string[];
}
export interface RawFacts {
  now: string;
  zone: string;
  cal: RawCal;
  rep?: RawCal;
  status: string;
  stage: string;
  cadence?: string;
  n?: number;
  emailMax?: number;
  since?: string;
  dnc?: boolean;
  plannedOn?: string;
  recycleOn?: string;
  recycledAt?: string;
  reach: { email: boolean; linkedin: boolean; connected: boolean; phone: boolean; other?: boolean };
  touches: RawTouch[];
  commitments?: { by: 'buyer' | 'us'; dueOn: string; at: string; doneAt?: string }[];
  snooze?: { until: string; at: string };
  referral?: {
    startOn?: string;
    rating?: { value: number; on: string };
    praiseOn?: string;
    complaintOn?: string;
    askedOn?: string[];
    declined?: boolean;
  };
}
export interface RawPlan {
  kind: string;
  dueOn?: string;
  channel?: string;
  step?: number;
  n?: number;
}

const H = 3_600_000;
const D = 24 * H;
const ms = (iso: string) => new Date(iso).getTime();
const clocks = new Map<string, Intl.DateTimeFormat>();
/** The civil day of an instant in a zone, as the platform's own calendar tells it. */
export function civilDayIn(iso: string, zone: string): string {
  const known = clocks.get(zone);
  const clock = known ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  if (!known) clocks.set(zone, clock);
  return clock.format(ms(iso));
}
/** The zone of the history now read. */
let zoneNow = '';
const dayOf = (iso: string) => civilDayIn(iso, zoneNow);
const plus = (day: string, days: number) => new Date(ms(day) + days * D).toISOString().slice(0, 10);
const apart = (a: string, b: string) => (ms(b) - ms(a)) / D;

const WEEKEND: Record<string, number[]> = { SA: [5, 6], AE: [6, 0], IR: [5] };
function works(day: string, cal: RawCal): boolean {
  if (WEEKEND[cal.country]!.includes(new Date(day).getUTCDay())) return false;
  return !(cal.closed ?? []).some((entry) => {
    const [from, to = from] = entry.split('/');
    return from! <= day && day <= to!;
  });
}
function add(day: string, n: number, cal: RawCal): string {
  let found = day;
  while (n === 0 && !works(found, cal)) found = plus(found, 1);
  for (let left = n; left > 0; ) {
    found = plus(found, 1);
    if (works(found, cal)) left -= 1;
  }
  return found;
}
function rolled(day: string, facts: RawFacts): string {
  for (let i = 0; i <= 7 && facts.rep; i += 1) {
    if (works(plus(day, i), facts.cal) && works(plus(day, i), facts.rep)) return plus(day, i);
  }
  return add(day, 0, facts.cal);
}

const isReply = (t: RawTouch) =>
  (t.dir === 'in' && ['reply', 'refusal', 'unsubscribe'].includes(t.inKind ?? '')) ||
  (['call', 'meeting', 'visit'].includes(t.channel) && ['connected', 'held'].includes(t.outcome ?? ''));

function sorted(touches: RawTouch[]): RawTouch[] {
  const once = touches.filter((t, i) => touches.findIndex((other) => other.id === t.id) === i);
  return once.sort(
    (a, b) =>
      ms(a.at) - ms(b.at) ||
      Number(isReply(b)) - Number(isReply(a)) ||
      (a.dir === b.dir ? 0 : a.dir === 'in' ? -1 : 1) ||
      (a.id < b.id ? -1 : 1),
  );
}

function bounced(list: RawTouch[]): string[] {
  const out: string[] = [];
  list.forEach((t, i) => {
    if (t.inKind !== 'bounce') return;
    const mails = list
      .slice(0, i)
      .filter((o) => o.dir === 'out' && o.channel === 'email' && !out.includes(o.id));
    const hit = t.answers ?? mails.at(-1)?.id;
    if (hit) out.push(hit);
  });
  return out;
}

/** Attempts with the position of their last touch; `after` = only those past the last reply. */
function attempts(list: RawTouch[], after: boolean): { at: string; channel: string; place: number }[] {
  const void_ = bounced(list);
  const tries: { at: string; channel: string; place: number }[] = [];
  list.forEach((t, place) => {
    if (isReply(t) && after) tries.length = 0;
    const counts =
      t.dir === 'out' &&
      !void_.includes(t.id) &&
      !['li_view', 'li_comment', 'meeting'].includes(t.channel) &&
      !['connected', 'held', 'planned', 'cancelled', 'no_show'].includes(t.outcome ?? '');
    if (!counts) return;
    const open = tries.filter((a) => a.channel === t.channel).at(-1);
    const replied = open && list.slice(open.place, place).some(isReply);
    if (open && !replied && ms(t.at) - ms(open.at) <= 4 * H) tries.splice(tries.indexOf(open), 1);
    tries.push({ at: t.at, channel: t.channel, place });
  });
  return tries;
}

const STAGE_CADENCE: Record<string, string> = {
  prospecting: 'classic',
  qualification: 'warm',
  offer: 'offer',
  objections: 'offer',
  negotiation: 'deal',
  closing: 'deal',
  referral: 'kind',
};
const STEPS: Record<string, [string, string]> = {
  classic: ['email li_connect email call li_message email', '0 2 3 4 5 5'],
  social: ['li_connect li_message email call li_message email', '0 2 3 4 5 5'],
  warm: ['email call email li_message email', '0 2 3 5 5'],
  offer: ['email call email li_message email', '0 1 2 4 5'],
  deal: ['email call email call email', '0 1 1 2 3'],
  kind: ['email email', '0 10'],
};
function cadence(id: string, n?: number): { channels: string[]; gaps: number[] } {
  let channels = STEPS[id]![0].split(' ');
  let gaps = STEPS[id]![1].split(' ').map(Number);
  if (n !== undefined && (id === 'classic' || id === 'social')) {
    const five = channels.slice(0, 5);
    channels = [...[...five, 'call', 'li_message'].slice(0, n - 1), 'email'];
    gaps = [...gaps, 5, 5].slice(0, n);
  }
  return { channels, gaps };
}

/** The steps still to come with the channel each would take, until none is left. */
function walk(facts: RawFacts, channels: string[], tries: { channel: string }[]): string[] {
  const { reach, emailMax = 4 } = facts;
  let mails = tries.filter((a) => a.channel === 'email').length;
  let connects = facts.touches.filter((t) => t.dir === 'out' && t.channel === 'li_connect').length;
  const taken: string[] = [];
  for (const wish of channels.slice(tries.length)) {
    const can: Record<string, boolean> = {
      email: reach.email && mails < emailMax,
      li_message: reach.connected,
      call: reach.phone,
      li_connect: reach.linkedin && !reach.connected && connects === 0,
      other: reach.other ?? false,
    };
    const channel = can[wish] ? wish : Object.keys(can).find((one) => can[one]);
    if (!channel) break;
    if (channel === 'email') mails += 1;
    if (channel === 'li_connect') connects += 1;
    taken.push(channel);
  }
  return taken;
}

function referralRow(facts: RawFacts, today: string): RawPlan {
  const r = facts.referral ?? {};
  if (!r.startOn || today < r.startOn) return { kind: 'none' };
  const signs: { on: string; happy: boolean; rank: number }[] = [];
  if (r.praiseOn) signs.push({ on: r.praiseOn, happy: true, rank: 0 });
  if (r.rating) signs.push({ on: r.rating.on, happy: r.rating.value >= 8, rank: 1 });
  const newest = signs.sort((a, b) => ms(a.on) - ms(b.on) || a.rank - b.rank).at(-1);
  const known = newest && apart(newest.on, today) <= 60 ? newest : undefined;
  const bad = [known && !known.happy ? known.on : '', r.complaintOn ?? ''].filter(Boolean).sort();
  if (bad[0]) return { kind: 'help_first', dueOn: add(bad[0], 1, facts.cal) };
  if (!known) return { kind: 'check_happiness', dueOn: plus(r.startOn, 14) };
  const ok = apart(r.startOn, today) >= 14 && !r.declined && facts.stage === 'referral';
  return ok ? { kind: 'ask_referral', dueOn: today } : { kind: 'none' };
}

function draft(facts: RawFacts): RawPlan & { list: RawTouch[] } {
  const today = dayOf(facts.now);
  const ever = sorted(facts.touches);
  const lastAsk = facts.status === 'won' ? [...(facts.referral?.askedOn ?? [])].sort().at(-1) : undefined;
  const list = ever.filter(
    (t) => (!facts.since || ms(t.at) >= ms(facts.since)) && (!lastAsk || dayOf(t.at) >= lastAsk),
  );
  const plan = (kind: string, dueOn?: string, more: Partial<RawPlan> = {}) => ({
    kind,
    dueOn,
    ...more,
    list,
  });

  if (facts.dnc || ever.filter(isReply).at(-1)?.inKind === 'unsubscribe') return plan('none');
  if (facts.status === 'lost' || facts.status === 'done') return plan('none');
  if (facts.status === 'recycling') {
    const early = list.find(
      (t) => facts.recycledAt && ms(t.at) >= ms(facts.recycledAt) && isReply(t) && t.inKind !== 'refusal',
    );
    const days = [facts.recycleOn, early && dayOf(early.at)].filter((d) => d !== undefined).sort();
    return days[0] ? plan('recycle', days[0]) : plan('none');
  }
  if (facts.status === 'won' && !lastAsk) {
    return { ...referralRow(facts, today), list };
  }

  const tries = attempts(list, true);
  const all = attempts(list, false);
  const reply = list.filter(isReply).at(-1);
  const nextDay = reply && add(dayOf(reply.at), 1, facts.cal);
  const silentSince = reply !== undefined && tries.length === 0;
  if (silentSince && reply.inKind === 'refusal') return plan('decide_refusal', nextDay);
  const meeting = list.find(
    (t) =>
      ['meeting', 'visit'].includes(t.channel) &&
      t.outcome === 'planned' &&
      ms(t.at) > ms(facts.now) &&
      !(reply && ms(reply.at) > ms(t.recordedAt ?? t.at)),
  );
  if (meeting) return plan('meeting', dayOf(meeting.at));
  if (silentSince && ['call', 'meeting', 'visit'].includes(reply.channel)) {
    if (['connected', 'held'].includes(reply.outcome ?? '')) return plan('after_meeting', nextDay);
  }
  const dates = (facts.commitments ?? [])
    .filter((c) => c.by === 'buyer' && !c.doneAt && !(reply && ms(c.at) < ms(reply.at)))
    .filter((c) => !all.some((a) => dayOf(a.at) >= c.dueOn))
    .map((c) => c.dueOn)
    .sort();
  if (dates[0]) return plan('agreed', dates[0]);
  if (silentSince) return plan('answer', nextDay);

  const id = lastAsk ? 'kind' : (facts.cadence ?? STAGE_CADENCE[facts.stage]!);
  const { channels, gaps } = cadence(id, facts.n);
  const coming = walk(facts, channels, tries);
  const n = tries.length + coming.length;
  if (lastAsk && (tries.length === 0 || coming.length === 0)) return plan('none');
  if (n === 0) return plan('none');
  if (coming.length === 0) return plan('stop', add(dayOf(tries.at(-1)!.at), 5, facts.cal));
  const step = { channel: coming[0]!, step: tries.length + 1, n };
  if (tries.length === 0) return plan('first', facts.plannedOn ?? today, step);
  const kind = step.step === n && id !== 'kind' ? 'breakup' : 'follow_up';
  return plan(kind, add(dayOf(tries.at(-1)!.at), gaps[tries.length]!, facts.cal), step);
}

/** The plan of a history, by the naive reading. */
export function naivePlan(facts: RawFacts): RawPlan {
  zoneNow = facts.zone;
  const { list, ...plan } = draft(facts);
  if (plan.dueOn === undefined) return { kind: plan.kind };
  if (plan.kind === 'meeting') return plan;
  let due = plan.dueOn;
  const reply = list.filter(isReply).at(-1);
  const last = attempts(list, false).at(-1);
  const current = (t: RawTouch) => !(reply && ms(t.at) < ms(reply.at));
  const afterLast = (t: RawTouch) => !last || ms(t.at) > ms(last.at);

  const away = list.filter((t) => t.dir === 'in' && t.inKind === 'auto' && (t.away || t.returnOn)).at(-1);
  if (away && current(away) && ['first', 'follow_up', 'breakup', 'agreed', 'stop'].includes(plan.kind)) {
    const back = add(away.returnOn ?? add(dayOf(away.at), 5, facts.cal), 1, facts.cal);
    if (back > due) due = back;
  }
  if (plan.kind === 'follow_up') {
    for (const sign of list.filter(
      (t) => t.dir === 'in' && t.inKind === 'weak' && afterLast(t) && current(t),
    )) {
      const soon = add(dayOf(sign.at), 1, facts.cal);
      if (soon < due) due = soon;
    }
  }
  const missed = list.filter((t) => t.outcome === 'no_show').at(-1);
  if (
    missed &&
    current(missed) &&
    afterLast(missed) &&
    ['first', 'follow_up', 'breakup'].includes(plan.kind)
  ) {
    due = add(dayOf(missed.at), 1, facts.cal);
  }
  const replyEver = sorted(facts.touches).filter(isReply).at(-1);
  if (facts.snooze && !(replyEver && ms(replyEver.at) > ms(facts.snooze.at)) && facts.snooze.until > due) {
    due = facts.snooze.until;
  }
  return { ...plan, dueOn: rolled(due, facts) };
}
