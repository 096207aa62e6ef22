import { STAGE_DEFAULTS, stageIndex } from '../domain/cycle/stages';
import type { Instant } from '../domain/records';
import { DAY_MS } from '../domain/time/civil-day';
import type { BadgeView } from '../messages/views';
import type { PlanRow } from '../storage/rows';
import { presentDue } from './due';
import type { Speech } from './speech';

/** The badge of one person, from the plan index alone: cheap enough for fifty rows in a frame. */
export function presentBadge(row: PlanRow, speech: Speech, now: Instant): BadgeView {
  const { f, words, stages, settings } = speech;
  const due = presentDue(row, speech, now, row.dnc === true);
  const of = row.n ?? settings.attempts;
  const day = Math.max(0, Math.floor((now - row.stageSince) / DAY_MS));
  const usual = settings.stageDays[row.stage] ?? STAGE_DEFAULTS[row.stage].days * settings.segmentFactor;
  const parts = [
    words.badge(stages.name[row.stage], f.number(day), f.number(Math.round(usual)), due.phrase),
    row.persistence > 0 ? words.badgePersistence(Math.min(row.persistence, of), of, f) : '',
    row.objection ? words.badgeObjection : '',
  ];
  return {
    prospectId: row.prospectId,
    stage: row.stage,
    stageNo: stageIndex(row.stage) + 1,
    stageCount: settings.referralStage ? 7 : 6,
    mark: due.mark,
    word: due.word,
    label: parts.filter((part) => part !== '').join(' · '),
    persistence: { done: Math.min(row.persistence, of), of },
    objection: row.objection === true,
  };
}
