import { useState } from 'preact/hooks';
import { isSoundPiece, SHARED_KINDS } from '../../../../../domain/people/piece-shapes';
import { readTeamFile, type TeamFile, writeTeamFile } from '../../../../../domain/people/team-file';
import { playbook } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { MenuButton } from '../../../../ui/menu';
import { saveFile } from '../../../../ui/save-file';
import { now } from '../../../shared/session';
import { pickFile } from '../../insights/files';
import { FileReport } from '../../objections/files/file-report';
import type { PieceKind, Pieces } from '../shared/pieces';

/**
 * The playbook out and in as one file: merged by id, nothing overwritten, a line for each piece, all or nothing.
 * @domain S62, S63
 */
export function TeamFileMenu({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).file;
  const f = useFormat();
  const [read, setRead] = useState<TeamFile | undefined>(undefined);
  const exportAll = () => {
    const list = pieces.rows.map(({ id, kind, body }) => ({
      id,
      kind,
      body: body as Record<string, unknown>,
    }));
    saveFile(`dawra-playbook-${f.dayOf(now.value)}.json`, writeTeamFile(list), 'application/json');
  };
  const take = async () => {
    const file = await pickFile('.json,application/json');
    if (!file) return;
    const known = new Set(pieces.rows.map(({ id }) => id));
    setRead(readTeamFile(file.text, new Set(SHARED_KINDS), known, isSoundPiece));
  };
  const nameOf = (kind: string, name: string) =>
    Object.hasOwn(t.kinds, kind) ? `${t.kinds[kind as PieceKind]}: ${f.isolate(name)}` : name;
  return (
    <>
      <MenuButton
        kind="plain"
        icon="import"
        align="end"
        words={t.menu}
        label={t.menu}
        entries={[
          { id: 'import', label: t.import, icon: 'import', hint: t.importHint },
          {
            id: 'export',
            label: t.export,
            icon: 'export',
            hint: t.exportHint(pieces.rows.length),
            ...(pieces.rows.length === 0 ? { off: t.nothingYet } : {}),
          },
        ]}
        onChoose={(id) => {
          if (id === 'import') void take();
          else exportAll();
        }}
      />
      {read && (
        <FileReport
          lines={read.lines.map((line) => ({ ...line, name: nameOf(line.kind, line.name) }))}
          pieces={read.pieces}
          {...(read.problem ? { problem: read.problem } : {})}
          onClose={() => setRead(undefined)}
        />
      )}
    </>
  );
}
