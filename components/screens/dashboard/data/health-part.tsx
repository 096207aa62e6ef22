import { useEffect, useState } from 'preact/hooks';
import { daysFrom } from '../../../../domain/time/civil-day';
import { data } from '../../../../locales/areas';
import { send } from '../../../../messages/client';
import type { ReplyOf } from '../../../../messages/protocol';
import { pastWords } from '../../../../presenters/when';
import { database } from '../../../../storage/database';
import { navCounts } from '../../../../storage/queries/board-counts';
import { version } from '../../../browser-adapter';
import { useFormat, useT } from '../../../language';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toasts';
import { DueWord } from '../../../views/cycle-ring/due-word';
import { now, settings, speech } from '../../shared/session';
import { SettingCard } from '../settings/setting-row';
import { useSettledQuery } from '../shell/use-settled-query';

type Report = ReplyOf<'health.read'>['reports'][number];
type ErrorLine = ReplyOf<'errors.read'>['entries'][number];

/** How well a view was understood. Nothing seen says nothing. */
function stateOf({ seen, understood }: Report): 'green' | 'amber' | 'red' {
  if (seen === 0 || understood >= seen) return 'green';
  return understood === 0 ? 'red' : 'amber';
}
const MARK = { green: 'done', amber: 'due', red: 'late' } as const;
/** A backup older than this is worth a word. */
const OLD_BACKUP_DAYS = 7;

/** How pages are read, how the store is, and what went wrong: counts and codes, never a word of a page. */
export function HealthPart() {
  const t = useT(data).health;
  const tb = useT(data).backup;
  const f = useFormat();
  const [reports, setReports] = useState<Report[] | undefined>(undefined);
  const [errors, setErrors] = useState<ErrorLine[]>([]);
  const counts = useSettledQuery(() => navCounts(database()), []);
  useEffect(() => {
    void send('health.read', {}).then((reply) => reply.ok && setReports(reply.value.reports));
    void send('errors.read', {}).then((reply) => reply.ok && setErrors(reply.value.entries));
  }, []);
  const { lastBackupOn, linkedin } = settings.value;
  const age = lastBackupOn ? Math.max(0, daysFrom(lastBackupOn, f.dayOf(now.value))) : undefined;
  const copy = async () => {
    const text = JSON.stringify(
      { version: version(), at: new Date().toISOString(), reports, errors },
      null,
      1,
    );
    await navigator.clipboard.writeText(text);
    showToast({ text: t.copied });
  };
  return (
    <>
      <SettingCard title={t.title} hint={t.text}>
        <ul class="dw-health">
          <HealthLine title={t.records}>
            {counts && (
              <DueWord mark="done" words={t.recordsOk(speech.value.units.prospect(counts.people))} />
            )}
          </HealthLine>
          {reports?.map((report) => (
            <HealthLine
              key={`${report.page}:${report.view}`}
              title={`${t.pages[report.page]} · ${viewName(report.view, t.views)}`}
              hint={[
                pastWords(speech.value, report.at, now.value),
                report.missing.length > 0 ? t.missing(f.list(report.missing.map(({ fact }) => fact))) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            >
              <DueWord
                mark={MARK[stateOf(report)]}
                words={`${t.seen(f.number(report.seen), f.number(report.understood))} · ${t.state[stateOf(report)]}`}
              />
            </HealthLine>
          ))}
          {!linkedin && (
            <HealthLine title={t.pages.linkedin}>
              <DueWord mark="rest" words={t.off} />
            </HealthLine>
          )}
          <HealthLine title={t.backup}>
            <DueWord
              mark={age === undefined || age > OLD_BACKUP_DAYS ? 'due' : 'done'}
              words={age === undefined ? tb.never : speech.value.units.daysAgo(age)}
            />
          </HealthLine>
        </ul>
        {reports?.length === 0 && <p class="dw-small dw-ink-2">{t.none}</p>}
        <div>
          <Button icon="copy" onClick={copy}>
            {t.copy}
          </Button>
        </div>
      </SettingCard>
      <SettingCard title={t.errors} hint={t.errorsText}>
        {errors.length === 0 ? (
          <p class="dw-ink-2">{t.noErrors}</p>
        ) : (
          <ol class="dw-error-log" dir="ltr">
            {errors.toReversed().map(({ at, code, detail }) => (
              <li key={`${at}:${code}:${detail}`}>
                <span class="dw-num dw-ink-3">{f.dayTime(at)}</span> <code>{code}</code> {detail}
              </li>
            ))}
          </ol>
        )}
      </SettingCard>
    </>
  );
}

function viewName(view: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, view) ? names[view]! : view;
}

function HealthLine({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children?: preact.ComponentChildren;
}) {
  return (
    <li>
      <span class="dw-grow">
        {title}
        {hint && <span class="dw-small dw-ink-3">{hint}</span>}
      </span>
      {children}
    </li>
  );
}
