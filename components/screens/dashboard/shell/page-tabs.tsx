import { Segment } from '../../../ui/tabs';
import { goTo } from './place';
import type { PageId } from './read-hash';

/** The tabs of a page, each with an address of its own; the first is the page's plain address. */
export function PageTabs<T extends string>({
  page,
  label,
  tabs,
  names,
  value,
}: {
  page: PageId;
  label: string;
  tabs: readonly T[];
  names: Readonly<Record<T, string>>;
  value: T;
}) {
  return (
    <Segment
      label={label}
      value={value}
      tabs={tabs.map((tab) => ({ value: tab, label: names[tab] }))}
      onChange={(tab) => goTo({ page, ...(tab === tabs[0] ? {} : { part: tab }) })}
    />
  );
}
