import { insights, units } from '../../../../locales/areas';
import type { Deals } from '../../../../presenters/insight-behind';
import { useT } from '../../../language';
import { Button } from '../../../ui/button';
import { showDeals } from '../pipeline/chosen-deals';

/** The number of deals behind a figure, as a way to them: the table with exactly these. */
export function DealsLink({ name, deals = [], words }: { name: string; deals?: Deals; words?: string }) {
  const t = useT(insights);
  const tu = useT(units);
  if (deals.length === 0) return null;
  const count = tu.deal(deals.length);
  return (
    <Button
      kind="link"
      class="dw-ins-behind"
      size="s"
      aria-label={t.behind(count, name)}
      onClick={() => showDeals(name, deals)}
    >
      {words ? `${words}: ${count}` : count}
    </Button>
  );
}

/** Several of them in a row, under a chart. */
export function DealsLinks({ links }: { links: readonly { name: string; deals: Deals | undefined }[] }) {
  return (
    <div class="dw-ins-links">
      {links.map(({ name, deals }) => (
        <DealsLink key={name} name={name} words={name} {...(deals ? { deals } : {})} />
      ))}
    </div>
  );
}
