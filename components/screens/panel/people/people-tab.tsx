import { useState } from 'preact/hooks';
import { requiredRoles } from '../../../../domain/committee/coverage';
import { expectedDeciders } from '../../../../domain/committee/expected-size';
import { missingInfo } from '../../../../domain/committee/info-needs';
import { isSingleThread } from '../../../../domain/committee/single-thread';
import { growthTag } from '../../../../domain/insight/account-growth';
import { firstNameOf } from '../../../../domain/people/first-name';
import { coverageOf } from '../../../../domain/standing/met-items';
import { panel, views } from '../../../../locales/areas';
import type { Panel } from '../../../../locales/en/panel';
import { database } from '../../../../storage/database';
import { readCommittee, type Seat, wonBefore } from '../../../../storage/queries/committee';
import { useFormat, useT } from '../../../language';
import { Banner } from '../../../ui/banner';
import { Switch } from '../../../ui/choice';
import { EmptyState } from '../../../ui/empty-state';
import { Segment } from '../../../ui/tabs';
import { Tag } from '../../../ui/tag';
import { PeopleList, PeopleMap, type PersonView } from '../../../views/people-map';
import { now } from '../../shared/session';
import { useQuery } from '../../shared/use-query';
import { ExplainedTag } from '../explained-tag';
import { useCase, useSheet } from '../panel-case';
import { SavedField } from '../saved-field';
import { AddPerson } from './add-person';
import { DeciderForm } from './decider-form';
import { InformNext } from './inform-next';

const NARROW_PX = 360;

/**
 * The committee: who decides, how they stand, what each was told, and who must be told next.
 * @domain S36, S37, S89, S92
 */
export function PeopleTab() {
  const t = useT(panel).people;
  const { dossier } = useCase();
  // In a narrow panel the map would break names and roles inside a word.
  const [view, setView] = useState<'map' | 'list'>(innerWidth < NARROW_PX ? 'list' : 'map');
  const [editing, setEditing] = useState<string | undefined>();
  const committee = useQuery(() => readCommittee(database(), dossier), [dossier]);
  const seats = committee?.seats ?? [];
  const tv = useT(views);
  const people = seats.map((seat) => personOf(seat, t));
  const edited = seats.find(({ prospect }) => prospect.id === editing);
  const single = isSingleThread(
    dossier.run.stage,
    seats.map(({ prospect }) => prospect.id),
    committee?.touches ?? [],
    now.value,
  );
  return (
    <div class="dw-panel-body">
      <CoverageHead />
      {single && <Banner tone="due">{t.single}</Banner>}
      {committee && seats.length === 0 && <EmptyState text={t.empty} />}
      {seats.length > 0 && (
        <section class="dw-part-block" aria-label={t.map}>
          <Segment
            label={t.viewLabel}
            value={view}
            onChange={setView}
            tabs={[
              { value: 'map', label: tv.asMap },
              { value: 'list', label: tv.asList },
            ]}
          />
          {view === 'map' ? (
            <PeopleMap label={t.map} people={people} onOpen={setEditing} />
          ) : (
            <div class="dw-part-scroll">
              <PeopleList label={t.map} people={people} columns={t.columns} onOpen={setEditing} />
            </div>
          )}
        </section>
      )}
      {edited && <DeciderForm key={editing} seat={edited} onClose={() => setEditing(undefined)} />}
      {seats.length > 0 && <InformNext seats={seats} />}
      <AddPerson seats={seats} onAdded={setEditing} />
    </div>
  );
}

function personOf({ decider, prospect }: Seat, t: Panel['people']): PersonView {
  const first = firstNameOf(prospect.name) || prospect.name;
  return {
    id: prospect.id,
    name: first,
    role: decider.roles.map((role) => t.role[role]).join(' · '),
    influence: decider.influence,
    stance: decider.stance,
    informed: missingInfo({ ...decider, name: first }, now.value).length === 0,
    initials: [...first][0]?.toUpperCase() ?? '',
  };
}

/** Coverage in one figure with what it stands on, the expected size, and the enterprise switch. */
function CoverageHead() {
  const t = useT(panel).people;
  const f = useFormat();
  const { facts, context, dossier } = useCase();
  const [sheet, save] = useSheet('negotiation');
  const { account, run } = dossier;
  const coverage = coverageOf(facts, context, now.value);
  const guess = expectedDeciders(account?.headcount);
  const before = useQuery(
    async () => (account ? wonBefore(database(), account.id, run.id) : 0),
    [account?.id, run.id],
  );
  const missing = requiredRoles(coverage.enterprise).filter(
    (role) => !facts.deciders.some(({ roles }) => roles.includes(role)),
  );
  return (
    <section class="dw-part-block">
      <div class="dw-row dw-wrap dw-part-sum">
        <span class="dw-figure">{f.number(coverage.coverage)}</span>
        <div class="dw-grow">
          <p class="dw-strong">{t.coverage[coverage.band]}</p>
          <p class="dw-small dw-ink-2">{t.counts(coverage.named, coverage.informed)}</p>
        </div>
        {sheet.expectedDeciders !== undefined ? (
          <Tag>{t.expected(sheet.expectedDeciders)}</Tag>
        ) : guess?.source === 'article' ? (
          <ExplainedTag words={t.expectedBadge(guess.size)} why={t.expectedWhy} />
        ) : (
          <Tag>{guess ? t.expected(guess.size) : t.noExpectation}</Tag>
        )}
      </div>
      {missing.length > 0 && (
        <p class="dw-small dw-ink-2">{t.required(f.list(missing.map((role) => t.role[role])))}</p>
      )}
      <div class="dw-part-pair">
        <SavedField
          kind="number"
          label={t.expectedOwn}
          value={sheet.expectedDeciders === undefined ? '' : String(sheet.expectedDeciders)}
          placeholder={guess ? String(guess.size) : ''}
          onSave={(text) => {
            const size = Math.floor(Number(text));
            save({ expectedDeciders: size >= 1 ? size : null });
          }}
        />
        <Switch
          label={t.enterprise}
          checked={coverage.enterprise}
          onChange={(enterprise) => save({ enterprise })}
        />
      </div>
      {account && before !== undefined && <p class="dw-small dw-ink-3">{t.growth[growthTag(before)]}</p>}
    </section>
  );
}
