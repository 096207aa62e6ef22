import { useState } from 'preact/hooks';
import { common, insights } from '../../../../../locales/areas';
import type { HygieneIssue } from '../../../../../presenters/insight-hygiene';
import { presentRate } from '../../../../../presenters/insight-rate';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { Rate } from '../../../../ui/rate';
import { Chip } from '../../../../ui/tag';
import { perform } from '../../../shared/perform';
import { goTo } from '../../shell/place';
import { Card } from '../card';
import { DealsLinks, useFigures } from '../deals-link';
import type { Numbers } from '../numbers';

const SHOWN = 12;

/**
 * What is missing or doubtful in open deals, each with one button that mends it.
 * @domain S48, S74
 */
export function HygieneCard({ numbers }: { numbers: Numbers }) {
  const { hygiene } = numbers;
  const figure = useFigures(numbers);
  const t = useT(insights);
  const tc = useT(common);
  const f = useFormat();
  const words = t.records.hygiene;
  const [only, setOnly] = useState('');
  const counts = new Map<string, number>();
  for (const { id } of hygiene.issues) counts.set(id, (counts.get(id) ?? 0) + 1);
  const names: Readonly<Record<string, string>> = words.id;
  const fixes: Readonly<Record<string, string>> = words.fix;
  const shown = hygiene.issues.filter(({ id }) => !only || id === only);
  const mend = (issue: HygieneIssue) => {
    if (issue.otherId) void perform('prospect.merge', { keep: issue.prospectId, drop: issue.otherId });
    else goTo({ page: 'person', prospectId: issue.prospectId });
  };
  return (
    <Card title={words.title} subtitle={words.subtitle} formula={words.formula} wide>
      <p>
        <Rate rate={presentRate(hygiene.clean, tc, f)} /> {words.clean}
      </p>
      <DealsLinks
        figures={[figure('clean'), only ? figure('issue', only.replace(/^h\./, '')) : figure('issues')]}
      />
      {hygiene.issues.length === 0 && <p class="dw-ink-2">{words.empty}</p>}
      <div class="dw-row dw-wrap">
        {[...counts].map(([id, count]) => (
          <Chip
            key={id}
            on={only === id}
            count={f.number(count)}
            onPress={() => setOnly(only === id ? '' : id)}
          >
            {names[id] ?? id}
          </Chip>
        ))}
      </div>
      <ul class="dw-ins-lines">
        {shown.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.runId}${issue.id}`}>
            <strong>
              <bdi>{issue.name}</bdi>
            </strong>
            <span class="dw-grow dw-ink-2">{names[issue.id] ?? issue.id}</span>
            <Button
              size="s"
              aria-label={words.fixLabel(fixes[issue.id] ?? tc.open, issue.name)}
              onClick={() => mend(issue)}
            >
              {fixes[issue.id] ?? tc.open}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length > SHOWN && <p class="dw-small dw-ink-3">{tc.moreCount(shown.length - SHOWN)}</p>}
    </Card>
  );
}
