import type { StageId } from '../records';

/** One item of a stage's checklist (DOMAIN 2.1 to 2.7). */
export interface ChecklistItem {
  id: string;
  stage: StageId;
  /** Needed to leave the stage. */
  required: boolean;
  /** `auto` follows from facts, `tick` is set by hand, `either` accepts both. */
  how: 'auto' | 'tick' | 'either';
  /** An act of the buyer: needs an inbound touch or a held meeting as proof. */
  buyerAct: boolean;
  /** The rep's own words for it; without them the words of the language files hold. */
  text?: string;
}

/** Rows are `item id`, `R` or `O`, how it becomes true, and `B` for a buyer's act. */
const TABLE: Readonly<Record<StageId, string>> = {
  prospecting: `
    pro.icp R either
    pro.persona R either
    pro.reach R auto
    pro.channel O tick
    pro.first R auto
    pro.reply R auto B`,
  qualification: `
    qua.talk R auto
    qua.need R tick B
    qua.score R auto
    qua.power R tick
    qua.next R auto B
    qua.value O auto`,
  offer: `
    off.rank R auto
    off.map R auto
    off.demo O auto
    off.sent R auto
    off.react R auto B`,
  objections: `
    obj.asked R auto
    obj.logged R either
    obj.answered R auto
    obj.settled R auto B`,
  negotiation: `
    neg.walk R auto
    neg.deciders R auto
    neg.informed R auto
    neg.zopa O auto
    neg.terms R tick
    neg.trade O auto
    neg.yes R auto B`,
  closing: `
    clo.mood R auto
    clo.way R tick
    clo.papers R auto
    clo.signed R tick B
    clo.handoff R auto`,
  referral: `
    ref.start R tick
    ref.happy R auto B
    ref.ask R auto
    ref.name O auto B
    ref.thanks O auto`,
};

function itemsIn(stage: StageId): ChecklistItem[] {
  return TABLE[stage]
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', need, how, buyer] = row.trim().split(' ');
      return { id, stage, required: need === 'R', how: how as ChecklistItem['how'], buyerAct: buyer === 'B' };
    });
}

/** All items in table order. */
export const CHECKLIST: readonly ChecklistItem[] = (Object.keys(TABLE) as StageId[]).flatMap(itemsIn);

function placesOf(items: readonly ChecklistItem[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, index) => [item.id, index]));
}

const place = placesOf(CHECKLIST);

/** The items of one stage, in table order.
 * @domain S11, S17, S20, S24, S34, S38, S42
 */
export function checklistOf(stage: StageId): readonly ChecklistItem[] {
  return CHECKLIST.filter((item) => item.stage === stage);
}

/** Is this an item of the checklist? */
export function isItemId(id: string): boolean {
  return place.has(id);
}

/**
 * Those of the items that can keep a stage from being left, in the order of the list. The thanks are owed once a name
 * was given, so they are never optional whatever happens (DOMAIN 2.7).
 */
export function holdingBack(ids: readonly string[], items: readonly ChecklistItem[] = CHECKLIST): string[] {
  const optional = new Set(
    items.filter((item) => !item.required && item.id !== 'ref.thanks').map((item) => item.id),
  );
  return inTableOrder(
    ids.filter((id) => !optional.has(id)),
    items,
  );
}

/** Item ids in the order of the list; what is not on it comes last. */
export function inTableOrder(ids: readonly string[], items: readonly ChecklistItem[] = CHECKLIST): string[] {
  const places = items === CHECKLIST ? place : placesOf(items);
  return [...ids].sort((a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size));
}
