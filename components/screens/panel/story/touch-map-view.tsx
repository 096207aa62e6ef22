import './touch-map.css';
import { attemptsOf } from '../../../../domain/cadence/attempts';
import { sendWindow } from '../../../../domain/cadence/quiet-hours';
import { hoursBetween } from '../../../../domain/cadence/send-hours';
import { stageIndex } from '../../../../domain/cycle/stages';
import { visitsOf } from '../../../../domain/cycle/visits';
import { followUpQuality } from '../../../../domain/insight/follow-up-quality';
import { CASES_FOR_SHARE } from '../../../../domain/insight/rate';
import { type TouchPoint, touchMap } from '../../../../domain/insight/touch-map';
import { isReply } from '../../../../domain/people/touch-meaning';
import type { Instant } from '../../../../domain/records';
import { dayNumber } from '../../../../domain/time/civil-day';
import { startOfDay } from '../../../../domain/time/zone';
import { panel, stages, touches, units } from '../../../../locales/areas';
import { calendarFor } from '../../../../storage/plans/calendars';
import { useFormat, useT } from '../../../language';
import { Icon } from '../../../ui/icon';
import { CHANNEL_ICON } from '../../../views/channel-icon';
import { now, settings } from '../../shared/session';
import { useCase, useSheet } from '../panel-case';

/**
 * Channels over time, with the stage behind, silences drawn hollow, and where it waited longest. The time line is its
 * twin as a list.
 * @domain S8, S9, S57, S79
 */
export function TouchMapView() {
  const t = useT(panel).story;
  const tt = useT(touches);
  const ts = useT(stages);
  const tu = useT(units);
  const f = useFormat();
  const { dossier } = useCase();
  const [{ feelings = {} }] = useSheet('story');
  const [{ startOn }] = useSheet('referral');
  const { zone } = f.prefs;
  const visits = visitsOf(dossier.moves);
  const wonAt = dossier.moves.findLast(({ kind }) => kind === 'won')?.at;
  const map = touchMap(
    {
      touches: dossier.touches,
      visits,
      feelings,
      ...(wonAt === undefined ? {} : { wonAt }),
      ...(startOn ? { deliveryStartedAt: startOfDay(dayNumber(startOn), zone) } : {}),
    },
    zone,
    calendarFor(settings.value, settings.value.homeCountry),
  );
  const first = Math.min(map.points[0]?.at ?? now.value, dossier.moves[0]?.at ?? now.value);
  const span = Math.max(1, now.value - first);
  const place = (at: Instant) => `${(Math.max(0, Math.min(1, (at - first) / span)) * 100).toFixed(2)}%`;
  const dayStart = (day: string) => startOfDay(dayNumber(day), zone);
  if (map.points.length === 0) return <p class="dw-panel-body dw-ink-2">{t.empty}</p>;
  return (
    <div class="dw-panel-body">
      <figure class="dw-map" aria-label={t.mapLabel}>
        <div class="dw-map-bands" aria-hidden="true">
          {visits.map((visit) => (
            <span
              key={`${visit.stage}${visit.from}`}
              data-stage={visit.stage}
              style={{
                insetInlineStart: place(visit.from),
                inlineSize: width(visit.from, visit.until ?? now.value, span),
              }}
            >
              {f.number(stageIndex(visit.stage) + 1)}
            </span>
          ))}
        </div>
        {map.lanes.map((lane) => (
          <div key={lane} class="dw-map-lane">
            <span class="dw-map-name" title={tt.channel[lane]}>
              <Icon name={CHANNEL_ICON[lane]} size={14} />
              <span class="dw-hush">{tt.channel[lane]}</span>
            </span>
            <ul class="dw-map-track">
              {map.points
                .filter((point) => point.lane === lane)
                .map((point) => (
                  <li
                    key={point.id}
                    class="dw-map-point"
                    data-dir={point.isReply ? 'in' : point.dir}
                    data-feeling={point.feeling || undefined}
                    style={{ insetInlineStart: place(point.at) }}
                    title={pointName(point)}
                  >
                    <span class="dw-hush">{pointName(point)}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
        <div class="dw-map-lane" aria-hidden="true">
          <span class="dw-map-name" />
          <div class="dw-map-track dw-map-gaps">
            {map.gaps.map((gap) => (
              <span
                key={gap.from}
                style={{
                  insetInlineStart: place(dayStart(gap.from)),
                  inlineSize: width(dayStart(gap.from), dayStart(gap.to), span),
                }}
              >
                {f.number(gap.days)}
              </span>
            ))}
          </div>
        </div>
        <figcaption class="dw-map-ends dw-caption dw-ink-3">
          <span>{f.day(f.dayOf(first))}</span>
          <span>{f.day(f.dayOf(now.value))}</span>
        </figcaption>
      </figure>
      <div class="dw-part-block">
        <h2 class="dw-label">{t.bottlenecks}</h2>
        {map.bottlenecks.length === 0 && <p class="dw-small dw-ink-2">{t.noBottleneck}</p>}
        <ul>
          {map.bottlenecks.map(({ stage, days, waitedFor }) => (
            <li key={stage} class="dw-part-line">
              {t.bottleneck(
                ts.name[stage],
                tu.workday(days),
                waitedFor === 'us' ? tt.waitedForUs : tt.waitedForThem,
              )}
            </li>
          ))}
        </ul>
      </div>
      <Quality />
    </div>
  );

  function pointName(point: TouchPoint): string {
    const words = t.mapPoint(tt.channel[point.lane], tt.direction[point.dir], f.day(f.dayOf(point.at)));
    return `${words} · ${t.mapPhases[point.phase]}`;
  }
}

function width(from: Instant, to: Instant, span: number): string {
  return `${(((to - from) / span) * 100).toFixed(2)}%`;
}

/** How good the follow-ups were, and how many led to an answer. */
function Quality() {
  const t = useT(panel).story;
  const tu = useT(units);
  const f = useFormat();
  const { dossier, context } = useCase();
  const [{ quality: ticks = {} }] = useSheet('story');
  const { from, to } = settings.value.sendWindow;
  const usual = hoursBetween(from, to);
  const rated = attemptsOf(dossier.touches).map((attempt) => {
    const touch = dossier.touches.find(({ at, channel }) => at === attempt.at && channel === attempt.channel);
    return {
      ...attempt,
      ...(touch ? ticks[touch.id] : {}),
      inWindow: sendWindow(attempt.at, context.plan.zone, context.calendar, usual).open,
    };
  });
  const result = followUpQuality(
    rated,
    dossier.touches.filter(isReply).map(({ at }) => at),
  );
  if (result.quality === undefined) return null;
  // Under five cases a share says nothing: counts only.
  const share =
    result.attempts >= CASES_FOR_SHARE
      ? t.qualityLine(f.percent(result.quality), tu.attempt(result.attempts))
      : '';
  return (
    <p class="dw-small dw-ink-2">
      {[share, t.effective(result.effective, result.attempts)].filter(Boolean).join(' · ')}
    </p>
  );
}
