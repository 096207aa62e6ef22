import { useEffect, useRef, useState } from 'preact/hooks';
import { database } from '../../../storage/database';
import { findProspects } from '../../../storage/queries/find-prospect';
import { onActiveTabChange, onPanelSubject, readPanelSubject } from '../../browser-adapter';
import { readSubject, type Subject } from '../popup/subject';

/** Whom the panel shows, and what the page in front says of somebody it does not know. */
export interface PanelSubject {
  ready: boolean;
  prospectId?: string;
  /** A person of the page in front who is not tracked. */
  stranger?: Extract<Subject, { kind: 'person' }>;
  notUnderstood?: boolean;
  pinned: boolean;
  setPinned: (pinned: boolean) => void;
  show: (prospectId: string) => void;
  /** Looks at the page again, for example after its person was added. */
  look: () => void;
}

/** A mail page draws its thread a moment after its address changed. */
const SETTLE_MS = 700;

/** Follows the page in front unless pinned; somebody chosen in popup or page comes first. */
export function usePanelSubject(asked: string | undefined): PanelSubject {
  const [state, setState] = useState<Omit<PanelSubject, 'setPinned' | 'show' | 'look'>>({
    ready: asked !== undefined,
    pinned: asked !== undefined,
    ...(asked ? { prospectId: asked } : {}),
  });
  const pinned = useRef(state.pinned);
  pinned.current = state.pinned;
  const turn = useRef(0);

  const show = (prospectId: string) =>
    setState(({ pinned: kept }) => ({ ready: true, pinned: kept, prospectId }));
  const look = async () => {
    turn.current += 1;
    const mine = turn.current;
    const seen = await lookAtPage();
    // A slower answer about an earlier page says nothing about this one.
    if (mine !== turn.current || pinned.current) return;
    setState(({ prospectId, pinned: kept }) => {
      if (seen.prospectId) return { ready: true, pinned: kept, prospectId: seen.prospectId };
      if (seen.stranger) return { ready: true, pinned: kept, stranger: seen.stranger };
      return {
        ready: true,
        pinned: kept,
        ...(prospectId ? { prospectId } : {}),
        ...(seen.notUnderstood ? { notUnderstood: true } : {}),
      };
    });
  };

  useEffect(() => {
    if (!asked) {
      void readPanelSubject().then((prospectId) => (prospectId ? show(prospectId) : look()));
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopTabs = onActiveTabChange(() => {
      if (pinned.current) return;
      void look();
      clearTimeout(timer);
      timer = setTimeout(() => void look(), SETTLE_MS);
    });
    const stopSubject = onPanelSubject(show);
    return () => {
      clearTimeout(timer);
      stopTabs();
      stopSubject();
    };
  }, [asked]);

  return {
    ...state,
    setPinned: (value) => {
      pinned.current = value;
      setState((known) => ({ ...known, pinned: value }));
      if (!value) void look();
    },
    show,
    look: () => void look(),
  };
}

async function lookAtPage(): Promise<Pick<PanelSubject, 'prospectId' | 'stranger' | 'notUnderstood'>> {
  const { subject } = await readSubject();
  if (subject.kind === 'notUnderstood') return { notUnderstood: true };
  if (subject.kind !== 'person') return {};
  const known = await findProspects(database(), subject.keys);
  const first = subject.keys.map((key) => known.get(key)).find((row) => row !== undefined);
  return first ? { prospectId: first.id } : { stranger: subject };
}
