import './fit.css';
import { useState } from 'preact/hooks';
import { checkCondition } from '../../../../../domain/people/criterion';
import { fitFactsOf, segmentOf } from '../../../../../domain/people/fit-facts';
import { icpFit } from '../../../../../domain/people/icp-fit';
import { matchPersona } from '../../../../../domain/people/match-persona';
import { panel, playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { TextField } from '../../../../ui/field';
import { Tag, type TagTone } from '../../../../ui/tag';
import { splitList } from '../shared/list-text';
import type { Pieces } from '../shared/pieces';
import { readNumber } from './condition-draft';
import { useConditionWords } from './use-condition-words';

const TONES: Readonly<Record<string, TagTone>> = {
  ideal: 'done',
  near: 'plain',
  weak: 'due',
  outside: 'late',
};
const EMPTY = { title: '', headcount: '', industry: '', country: '', domain: '', tags: '' };

/**
 * Try the rules on somebody made up: nothing is saved.
 * @domain S13, S18, S85
 */
export function TryFit({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).fit;
  const tq = useT(panel).qualification;
  const f = useFormat();
  const say = useConditionWords();
  const [facts, setFacts] = useState(EMPTY);
  const field = (key: keyof typeof EMPTY, label: string, hint?: string) => (
    <TextField
      label={label}
      value={facts[key]}
      onInput={(text) => setFacts({ ...facts, [key]: text })}
      {...(hint ? { hint } : {})}
      {...(key === 'headcount' ? { kind: 'number' as const } : {})}
    />
  );
  const headcount = readNumber(facts.headcount);
  const text = (value: string) => value.trim() || undefined;
  const subject = {
    prospect: {
      ...(text(facts.title) ? { title: facts.title } : {}),
      ...(text(facts.country) ? { country: facts.country.trim() } : {}),
    },
    account: {
      id: '',
      name: '',
      tags: splitList(facts.tags),
      ...(Number.isNaN(headcount) ? {} : { headcount }),
      ...(text(facts.industry) ? { industry: facts.industry } : {}),
      ...(text(facts.domain) ? { domain: facts.domain.trim() } : {}),
    },
    run: {},
  };
  const known = fitFactsOf(subject);
  const persona = pieces.persona.find(({ id }) => id === matchPersona(facts.title, pieces.persona));
  const fit = icpFit(pieces.icp, known);
  const segment = segmentOf(pieces.segment, subject);
  return (
    <section class="dw-card dw-pb-section dw-pb-try" aria-labelledby="pb-try">
      <h2 id="pb-try" class="dw-lead">
        {t.tryTitle}
      </h2>
      <p class="dw-small dw-ink-2">{t.tryHint}</p>
      {field('title', tq.fitField.title)}
      {field('industry', tq.fitField.industry)}
      {field('headcount', tq.fitField.headcount)}
      {field('country', tq.fitField.country, t.countryHint)}
      {field('domain', tq.fitField.domain)}
      {field('tags', tq.fitField.tag, t.commas)}
      <dl class="dw-pb-result" aria-live="polite">
        <div>
          <dt class="dw-label">{t.persona}</dt>
          <dd>
            {persona ? <bdi dir="auto">{persona.name}</bdi> : <span class="dw-ink-3">{t.noMatch}</span>}
          </dd>
        </div>
        <div>
          <dt class="dw-label">{tq.fit}</dt>
          <dd>
            <span class="dw-row dw-wrap">
              <Tag tone={TONES[fit.band] ?? 'few'}>{tq.fitBand[fit.band]}</Tag>
              {fit.icp !== undefined && <span>{tq.fitScore(fit.icp, f.percent(fit.known))}</span>}
            </span>
            <ul class="dw-small">
              {pieces.icp.map((one) => (
                <li key={one.id} class="dw-row">
                  <span class="dw-grow">{say(one)}</span>
                  <span class="dw-ink-3">{tq.fitResult[checkCondition(one, known)]}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt class="dw-label">{t.segment}</dt>
          <dd>
            <bdi dir="auto">{segment?.name ?? t.everyoneElse}</bdi>
            {segment && !segment.isTarget && <Tag>{t.noTarget}</Tag>}
          </dd>
        </div>
      </dl>
    </section>
  );
}
