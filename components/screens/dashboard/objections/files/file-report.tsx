import '../sheet/lists.css';
import { common, objections } from '../../../../../locales/areas';
import type { TeamKind } from '../../../../../messages/owner-protocol';
import { useFormat, useT } from '../../../../language';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Tag } from '../../../../ui/tag';
import { perform } from '../../../shared/perform';

interface Line {
  line: number;
  name: string;
  verdict: 'new' | 'known' | 'refused';
  code?: string;
  value?: string;
}

/** What a file holds, line by line; adds it all in one act, or nothing. */
export function FileReport({
  lines,
  pieces,
  problem,
  onClose,
}: {
  lines: readonly Line[];
  pieces: readonly { id: string; kind: string; body: Record<string, unknown> }[];
  /** Why the file as a whole cannot be read. */
  problem?: string;
  onClose: () => void;
}) {
  const t = useT(objections);
  const tc = useT(common);
  const f = useFormat();
  const codes: Readonly<Record<string, string>> = t.file.codes;
  const isRefused = lines.some(({ verdict }) => verdict === 'refused');
  const take = async () => {
    const reply = await perform('playbook.import', {
      pieces: pieces.map(({ id, kind, body }) => ({ id, kind: kind as TeamKind, body })),
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={t.file.report}
      closeLabel={tc.close}
      onClose={onClose}
      width={560}
      actions={
        pieces.length > 0 ? (
          <>
            <Button onClick={onClose}>{tc.cancel}</Button>
            <Button kind="primary" onClick={take}>
              {t.file.take(pieces.length)}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{tc.close}</Button>
        )
      }
    >
      {problem && (
        <Banner tone="late" title={t.file.whole}>
          {codes[problem] ?? problem}
        </Banner>
      )}
      {isRefused && <Banner tone="late">{t.file.nothing}</Banner>}
      {!problem && !isRefused && pieces.length === 0 && <Banner>{t.file.allKnown}</Banner>}
      <ol class="dw-obj-report">
        {lines.map((line) => (
          <li key={line.line}>
            <span class="dw-small dw-ink-3 dw-num">{t.file.line(line.line)}</span>
            <span class="dw-grow dw-cut">
              <bdi dir="auto">{line.name}</bdi>
            </span>
            {line.code && (
              <span class="dw-small">
                {codes[line.code] ?? line.code}
                {line.value ? ` (${f.isolate(line.value)})` : ''}
              </span>
            )}
            <Tag tone={line.verdict === 'refused' ? 'late' : line.verdict === 'new' ? 'done' : 'plain'}>
              {t.file.verdict[line.verdict]}
            </Tag>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
