import { common, today } from '../../../../locales/areas';
import { database } from '../../../../storage/database';
import { firstStepsDone } from '../../../../storage/queries/first-steps';
import { useFormat, useT } from '../../../language';
import { IconButton } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { perform } from '../../shared/perform';
import { settings } from '../../shared/session';
import { useSettledQuery } from '../shell/use-settled-query';

/** The first real things, ticked as they happen. It goes by itself when all are done, or when put away. */
export function FirstSteps() {
  const { checklist } = settings.value;
  return checklist.hidden ? null : <FirstStepsCard />;
}

function FirstStepsCard() {
  const t = useT(today);
  const tc = useT(common);
  const f = useFormat();
  const { onboarded, lastBackupOn, checklist } = settings.value;
  const found = useSettledQuery(() => firstStepsDone(database()), []);
  if (!found) return null;
  const steps = [
    { words: t.checklist.language, met: onboarded, href: '#/welcome' },
    { words: t.checklist.person, met: found.person, href: '#/data/import' },
    { words: t.checklist.touch, met: found.touch, href: undefined },
    { words: t.checklist.done, met: found.done, href: undefined },
    { words: t.checklist.answer, met: found.answer, href: '#/objections' },
    { words: t.checklist.backup, met: lastBackupOn !== null, href: '#/data/backup' },
  ];
  const met = steps.filter((step) => step.met).length;
  if (met === steps.length) return null;
  return (
    <section class="dw-card dw-side-card">
      <div class="dw-row">
        <h2 class="dw-strong dw-grow">{t.checklist.title}</h2>
        <span class="dw-small dw-ink-3 dw-num">{tc.kOfN(met, steps.length)}</span>
        <IconButton
          icon="x"
          size="s"
          label={t.checklist.put}
          onClick={() =>
            void perform(
              'settings.set',
              { key: 'checklist', value: { ...checklist, hidden: true } },
              { quiet: true },
            )
          }
        />
      </div>
      <ul class="dw-first-steps" data-count={f.number(met)}>
        {steps.map(({ words, met: done, href }) => (
          <li key={words} data-met={done ? '' : undefined}>
            <span class="dw-first-mark" aria-hidden="true">
              {done && <Icon name="check" size={12} />}
            </span>
            {href && !done ? <a href={href}>{words}</a> : <span>{words}</span>}
            <span class="dw-hush">{done ? tc.yes : tc.no}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
