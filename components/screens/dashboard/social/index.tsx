import './social.css';
import { common, dashboard, social } from '../../../../locales/areas';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ProgressBar } from '../../../ui/progress-bar';
import { openLayer } from '../shell/layers';
import { PageHead } from '../shell/page-head';

import { ColdCard } from './cold-card';
import { EffectCard } from './effect-card';
import { IndexCard } from './index-card';
import { useSocial } from './use-social';
import { WarmCard } from './warm-card';
import { WeeksCard } from './weeks-card';

/**
 * Social selling from the own log: the index and its formula, what goes along with it, and three people for today.
 * @domain S15, S80, S81
 */
export default function SocialPage() {
  const t = useT(social);
  const tc = useT(common);
  const td = useT(dashboard);
  const f = useFormat();
  const { numbers, share, failed, refresh } = useSocial();
  const isEmpty =
    numbers !== undefined &&
    numbers.warm.length === 0 &&
    numbers.cold.length === 0 &&
    numbers.weeks.every(({ byChannel, back }) => back === 0 && byChannel.every((count) => count === 0));
  return (
    <>
      <PageHead title={t.title} second={<span class="dw-small">{t.second}</span>} />
      {failed && (
        <Banner tone="late" actions={<Button onClick={refresh}>{tc.retry}</Button>}>
          {t.failed}
        </Banner>
      )}
      {!numbers && !failed && (
        <div class="dw-social-reading">
          <ProgressBar label={t.reading} share={share} words={f.percent(share)} />
        </div>
      )}
      {isEmpty && (
        <EmptyState
          text={t.empty}
          action={<Button onClick={() => openLayer('add')}>{td.addPerson}</Button>}
          example={t.emptyExample}
        />
      )}
      {numbers && !isEmpty && (
        <div class="dw-social-grid">
          <WarmCard people={numbers.warm} onLogged={refresh} />
          <IndexCard numbers={numbers} />
          <WeeksCard numbers={numbers} />
          <div class="dw-col dw-gap-4">
            <EffectCard numbers={numbers} />
            <ColdCard people={numbers.cold} />
          </div>
        </div>
      )}
    </>
  );
}
