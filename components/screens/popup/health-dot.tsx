import './popup-bar.css';
import { errors, popup } from '../../../locales/areas';
import { send } from '../../../messages/client';
import type { HealthView } from '../../../messages/views';
import { version } from '../../browser-adapter';
import { useFormat, useT } from '../../language';
import { showToast } from '../../ui/toasts';
import { Tooltip } from '../../ui/tooltip';
import { WORD_MARKS } from '../../views/cycle-ring/due-mark';

/** The shape says it, the colour only helps. */
const MARK = { green: 'done', amber: 'due', red: 'late' } as const;

/** How well the page was understood, as a shape; a press copies the report, which holds counts and codes only. */
export function HealthDot({ health }: { health: HealthView }) {
  const t = useT(popup).health;
  const f = useFormat();
  const { state, seen, understood, missing, degraded } = health;
  const te = useT(errors);
  const words = [
    degraded ? te.text('notice.degraded') : '',
    ...(seen > 0 ? [t[state], t.counts(f.number(seen), f.number(understood))] : []),
    missing.length > 0 ? t.missing(f.list(missing)) : '',
  ];
  const label = words.filter(Boolean).join(' · ');
  const copy = async () => {
    const reply = await send('health.read', {});
    if (!reply.ok) return;
    const report = { version: version(), at: new Date().toISOString(), reports: reply.value.reports };
    await navigator.clipboard.writeText(JSON.stringify(report, null, 1));
    showToast({ text: t.copied });
  };
  const shape = WORD_MARKS[MARK[state]];
  return (
    <Tooltip text={label}>
      <button
        type="button"
        class="dw-popup-health"
        data-mark={MARK[state]}
        aria-label={label}
        onClick={() => void copy()}
      >
        <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" focusable="false">
          <path
            d={shape.d}
            fill={shape.line ? 'none' : 'currentColor'}
            stroke={shape.line ? 'currentColor' : 'none'}
            stroke-width={shape.line}
          />
        </svg>
      </button>
    </Tooltip>
  );
}
