import { round } from './stats.mjs';

/** Figures in the order they were taken. `ok` is undefined where a figure is only reported. */
const metrics = [];

/** Notes one figure. Milliseconds belong to the machine they were taken on; ratios and differences travel better. */
export function note({ id, value, unit, baseline, target, ok, ...more }) {
  const isTime = unit === 'ms' && !more.paired;
  metrics.push({
    id,
    value: Number.isFinite(value) ? round(value) : null,
    unit,
    baseline: baseline === undefined ? null : round(baseline),
    target,
    ok,
    ...(isTime ? { machineDependent: true } : {}),
    ...more,
  });
  console.error(`  ${id}: ${Number.isFinite(value) ? round(value) : 'not measured'} ${unit} (${target})`);
}

/** A figure with an upper limit. */
export function noteAtMost(id, value, unit, limit, more = {}) {
  note({ id, value, unit, target: `≤ ${limit} ${unit}`, ok: value <= limit, ...more });
}

export const taken = () => metrics;
