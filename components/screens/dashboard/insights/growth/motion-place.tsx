import { useState } from 'preact/hooks';
import { type Motion, motionDefaults, type ValueBand } from '../../../../../domain/insight/motion';
import { insights } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Select } from '../../../../ui/field';
import { showToast } from '../../../../ui/toasts';
import { saveSetting } from '../../settings/use-setting';
import type { Numbers } from '../numbers';

type Cell = Numbers['growth']['motions'][number];
const keyOf = ({ band, buyer }: Pick<Cell, 'band' | 'buyer'>) => `${band} ${buyer}`;

/**
 * Where the own offer stands in the table, what follows from it, and one press that makes it the defaults.
 * @domain S66, S69, S70, S71, S91
 */
export function MotionPlace({ cells }: { cells: readonly Cell[] }) {
  const words = useT(insights).growth.motion;
  const f = useFormat();
  const most = cells.toSorted((a, b) => b.deals - a.deals)[0]!;
  const [chosen, setChosen] = useState(keyOf(most));
  const cell = cells.find((one) => keyOf(one) === chosen) ?? most;
  const follows = motionDefaults(cell.motion as readonly Motion[], cell.band as ValueBand);
  const apply = async () => {
    const saved = [
      await saveSetting('attempts', follows.attempts),
      await saveSetting('segmentFactor', follows.segmentFactor),
      await saveSetting('defaultFramework', follows.framework),
    ];
    if (saved.every(Boolean)) showToast({ text: words.applied });
  };
  return (
    <div class="dw-col dw-gap-2">
      <Select
        label={words.place}
        hint={most.deals > 0 ? words.placeHint : words.placeNone}
        value={chosen}
        onChange={setChosen}
        options={cells.map((one) => ({
          value: keyOf(one),
          label: `${words.band[one.band]} · ${words.buyer[one.buyer]}`,
        }))}
      />
      <ul class="dw-ins-lines">
        <li>{words.attempts(follows.attempts)}</li>
        <li>{words.pace(f.number(follows.segmentFactor))}</li>
        <li>{words.framework(follows.framework.toUpperCase())}</li>
        <li>{follows.talksFirst ? words.talksFirst : words.messagesFirst}</li>
        <li>{follows.handsOverFreeUse ? words.handOver : words.noHandOver}</li>
      </ul>
      <div>
        <Button size="s" onClick={() => void apply()}>
          {words.apply}
        </Button>
      </div>
    </div>
  );
}
