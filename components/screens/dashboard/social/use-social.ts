import { useEffect, useState } from 'preact/hooks';
import { type SocialNumbers, socialNumbers } from '../../../../presenters/insight-social';
import { database } from '../../../../storage/database';
import { homeZone } from '../../../../storage/plans/plan-facts-of';
import { readSocial } from '../../../../storage/queries/insights-social';
import { ReadCancelled } from '../../../../storage/queries/insights-touches';
import { now, settings, speech } from '../../shared/session';

export interface SocialReading {
  numbers?: SocialNumbers;
  share: number;
  failed: boolean;
  refresh: () => void;
}

/** Figures of the social page, read after it is on screen; read again after something was logged from it. */
export function useSocial(): SocialReading {
  const [round, setRound] = useState(0);
  const [share, setShare] = useState(0);
  const [failed, setFailed] = useState(false);
  const [numbers, setNumbers] = useState<SocialNumbers | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    setFailed(false);
    const at = now.value;
    void readSocial(database(), at, { onShare: setShare, isCancelled: () => isOver })
      .then((facts) => {
        if (isOver) return;
        const zone = homeZone(settings.value);
        setNumbers(socialNumbers(facts, { now: at, zone, dayOf: speech.value.f.dayOf }));
      })
      .catch((error: unknown) => {
        if (!isOver && !(error instanceof ReadCancelled)) setFailed(true);
      });
    return () => {
      isOver = true;
    };
  }, [round]);
  return { share, failed, refresh: () => setRound(round + 1), ...(numbers ? { numbers } : {}) };
}
