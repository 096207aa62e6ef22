import type { QueueItem } from '../../../messages/views';
import { Icon } from '../../ui/icon';
import { StageMark } from '../../views/cycle-ring/stage-mark';

/** What stands before a name of the day: the stage with its due mark, or a meeting. */
export function QueueMark({ item }: { item: QueueItem }) {
  if (item.kind === 'meeting') return <Icon name="meet" size={18} />;
  const mark = item.mark === 'dnc' ? 'none' : item.mark;
  return <StageMark now={item.stageNo} of={item.stageCount} mark={mark} size={18} />;
}
