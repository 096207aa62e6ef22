import { data } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { Button } from '../../../../ui/button';
import { problemText } from '../../../shared/perform';
import { now } from '../../../shared/session';
import { SettingCard } from '../../settings/setting-row';
import { downloadFile } from '../save-file';
import { type Preview, refusedFile } from './preview';
import type { OpenedFile } from './read-file';

const OUTCOMES = ['new', 'matched', 'merged', 'refused', 'blank'] as const;
const SHOWN = 10;
/** Lines of the report on screen; the file of refused lines holds them all. */
const NOTED_MAX = 200;

/** Counts, the first ten people, and every line that has something to say. */
export function PreviewCard({ file, preview }: { file: OpenedFile; preview: Preview }) {
  const t = useT(data).import;
  const f = useFormat();
  const noted = preview.report.filter(({ notes }) => notes.length > 0);
  const reason = (code: string) => problemText({ code });
  return (
    <SettingCard title={t.preview}>
      <ul class="dw-counts">
        {OUTCOMES.filter((id) => preview.counts[id] > 0 || id === 'new').map((id) => (
          <li key={id} class={id === 'new' ? 'dw-strong' : 'dw-ink-2'}>
            {t.counts[id](preview.counts[id])}
          </li>
        ))}
      </ul>
      <h3 class="dw-label">{t.firstTen}</h3>
      <div class="dw-scroll-x">
        <table class="dw-first-ten">
          <thead>
            <tr class="dw-label">
              {(['fullName', 'email', 'phone', 'linkedin', 'company', 'title'] as const).map((field) => (
                <th key={field} scope="col">
                  {t.field[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.people.slice(0, SHOWN).map((person) => (
              <tr key={person.rowKey}>
                <td>
                  <bdi dir="auto">{person.name}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{person.emails.join(', ')}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{person.phones.join(', ')}</bdi>
                </td>
                <td>
                  <bdi dir="ltr">{person.linkedin}</bdi>
                </td>
                <td>
                  <bdi dir="auto">{person.company}</bdi>
                </td>
                <td>
                  <bdi dir="auto">{person.title}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {noted.length > 0 && (
        <>
          <h3 class="dw-label">{t.report}</h3>
          <ol class="dw-report dw-small">
            {noted.slice(0, NOTED_MAX).map(({ line, notes }) => (
              <li key={line}>
                <span class="dw-num">{t.line(line)}</span>
                <span>
                  {notes.map(({ field, code, cell }) => {
                    const words = problemText({ code, args: { value: cell } });
                    return (
                      <span key={`${code}:${cell}`}>
                        {field !== 'row' && <span class="dw-ink-3">{t.field[field]}: </span>}
                        {words}
                        {cell && !words.includes(cell) && (
                          <span class="dw-ink-3">
                            {' · '}
                            <bdi dir="auto">{cell}</bdi>
                          </span>
                        )}{' '}
                      </span>
                    );
                  })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {preview.counts.refused > 0 && (
        <div>
          <Button
            icon="export"
            onClick={() =>
              downloadFile(
                `dawra-refused-${f.dayOf(now.value)}.csv`,
                [refusedFile(file.table, preview, reason)],
                'text/csv;charset=utf-8',
              )
            }
          >
            {t.rejectedFile}
          </Button>
        </div>
      )}
    </SettingCard>
  );
}
