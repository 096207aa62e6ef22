import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { common } from '../../../../locales/areas';
import { presentCard } from '../../../../presenters/board-card';
import { database } from '../../../../storage/database';
import { cardFacts } from '../../../../storage/queries/board';
import { useT } from '../../../language';
import { Skeleton } from '../../../ui/skeleton';
import { visibleRows } from '../../../ui/visible-rows';
import { now, settings, speech } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import type { Wish } from '../shell/move-flow';
import type { Held } from './board';
import { DealCardView } from './deal-card';

/** Up to here every card is drawn at its own height; beyond, cards get one height and only what is seen is drawn. */
const ALL_DRAWN = 60;
const SLOT_PX = 108;
const SLOT_PX_ARABIC = 134;

export interface CardListProps {
  ids: readonly string[];
  onHold: (card: Held | undefined) => void;
  onMove: (prospectId: string, wish: Wish) => void;
  /** The cards in sight are there; what is less urgent may ask the store now. */
  onShown: () => void;
}

/** The cards of a column. */
export function CardList(props: CardListProps) {
  return props.ids.length <= ALL_DRAWN ? <AllCards {...props} /> : <SeenCards {...props} />;
}

function AllCards({ ids, onHold, onMove, onShown }: CardListProps) {
  const cards = useCards(ids, onShown);
  const { name } = useT(common);
  if (!cards) return <Skeleton lines={4} label={name} />;
  return (
    <ol class="dw-board-cards">
      {ids.map((id) => {
        const card = cards.get(id);
        return card && <DealCardView key={id} card={card} onHold={onHold} onMove={onMove} />;
      })}
    </ol>
  );
}

function SeenCards({ ids, onHold, onMove, onShown }: CardListProps) {
  const box = useRef<HTMLOListElement>(null);
  const slot = speech.value.lang === 'ar' ? SLOT_PX_ARABIC : SLOT_PX;
  const [view, setView] = useState({ top: 0, height: 700 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      watcher.disconnect();
    };
  }, []);
  const { first, last } = visibleRows(view.top, view.height, slot, ids.length);
  const seen = ids.slice(first, last);
  const cards = useCards(seen, onShown);
  const { name } = useT(common);
  return (
    <ol ref={box} class="dw-board-cards" data-seen="">
      <li aria-hidden="true" class="dw-board-space" style={{ blockSize: `${ids.length * slot}px` }} />
      {!cards && (
        <li>
          <Skeleton lines={4} label={name} />
        </li>
      )}
      {seen.map((id, i) => {
        const card = cards?.get(id);
        return (
          card && (
            <DealCardView
              key={id}
              card={card}
              onHold={onHold}
              onMove={onMove}
              at={{ top: (first + i) * slot, height: slot - 8, no: first + i + 1, of: ids.length }}
            />
          )
        );
      })}
    </ol>
  );
}

/** The cards of these people, undefined until the first answer; the last answer stays until the next one is there, so that scrolling never blinks. */
function useCards(ids: readonly string[], onShown: () => void) {
  const facts = useQuery(
    () => cardFacts(database(), ids, settings.value, now.value),
    [ids.join(), settings.value, now.value],
  );
  const isShown = facts !== undefined;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown]);
  return (
    facts && new Map(facts.map((one) => [one.plan.prospectId, presentCard(one, speech.value, now.value)]))
  );
}
