import { useState } from 'preact/hooks';
import { readCriteria } from '../../../../../domain/cycle/own-criteria';
import { isSoundPiece, SHARED_KINDS } from '../../../../../domain/people/piece-shapes';
import {
  readTeamFile,
  type TeamFile,
  type TeamPiece,
  writeTeamFile,
} from '../../../../../domain/people/team-file';
import { STAGES, type StageId } from '../../../../../domain/records';
import { playbook, stages } from '../../../../../locales/areas';
import { useFormat, useT } from '../../../../language';
import { MenuButton } from '../../../../ui/menu';
import { saveFile } from '../../../../ui/save-file';
import { now, settings } from '../../../shared/session';
import { pickFile } from '../../insights/files';
import { FileReport } from '../../objections/files/file-report';
import type { Pieces } from '../shared/pieces';

/** One list a stage: a colleague's is known by the stage. */
const criteriaId = (stage: StageId) => `criteria:${stage}`;

/**
 * The playbook out and in as one file: merged by id, nothing overwritten, a line for each piece, all or nothing.
 * @domain S62, S63
 */
export function TeamFileMenu({ pieces }: { pieces: Pieces }) {
  const t = useT(playbook).file;
  const ts = useT(stages);
  const f = useFormat();
  const [read, setRead] = useState<TeamFile | undefined>(undefined);
  const own = readCriteria(settings.value.criteria);
  const list: TeamPiece[] = [
    ...pieces.rows.map(({ id, kind, body }) => ({ id, kind, body: body as Record<string, unknown> })),
    ...STAGES.flatMap((stage) =>
      own[stage] ? [{ id: criteriaId(stage), kind: 'criteria', body: { stage, rows: own[stage] } }] : [],
    ),
  ];
  const exportAll = () => {
    saveFile(`dawra-playbook-${f.dayOf(now.value)}.json`, writeTeamFile(list), 'application/json');
  };
  const take = async () => {
    const file = await pickFile('.json,application/json');
    if (!file) return;
    const known = new Set(list.map(({ id }) => id));
    setRead(readTeamFile(file.text, new Set(SHARED_KINDS), known, isSoundPiece));
  };
  const nameOf = (kind: string, name: string) => {
    const stage = STAGES.find((one) => name === criteriaId(one));
    const said = stage && kind === 'criteria' ? ts.name[stage] : name;
    return Object.hasOwn(t.kinds, kind)
      ? `${t.kinds[kind as keyof typeof t.kinds]}: ${f.isolate(said)}`
      : said;
  };
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
            hint: t.exportHint(list.length),
            ...(list.length === 0 ? { off: t.nothingYet } : {}),
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
