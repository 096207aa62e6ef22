/** A piece of a playbook as it travels between colleagues. */
export interface TeamPiece {
  id: string;
  kind: string;
  body: Record<string, unknown>;
}

/** What became of one piece of a file: taken, already here, or refused with a reason. */
export interface TeamLine {
  line: number;
  kind: string;
  name: string;
  verdict: 'new' | 'known' | 'refused';
  code?: string;
}

export interface TeamFile {
  lines: TeamLine[];
  /** What would be added: empty as soon as one piece is refused. */
  pieces: TeamPiece[];
  problem?: string;
}

const ID = /^[\w:.@|-]{1,160}$/;
const BODY_CHARS_MAX = 40_000;
const PIECES_MAX = 5000;

/** The team's playbook as one file. */
export function writeTeamFile(pieces: readonly TeamPiece[]): string {
  return JSON.stringify({ dawra: 'team', version: 1, pieces }, null, 2);
}

/**
 * Reads a colleague's playbook: merged by id, nothing overwritten, all or nothing, a line of the report for every piece
 * (DOMAIN 4 L5, 12).
 * @domain S31, S62, S63
 */
export function readTeamFile(
  text: string,
  kinds: ReadonlySet<string>,
  knownIds: ReadonlySet<string>,
  isSound: (kind: string, body: unknown) => boolean = () => true,
): TeamFile {
  const list = piecesOf(text);
  if (typeof list === 'string') return { lines: [], pieces: [], problem: list };
  const lines: TeamLine[] = [];
  const pieces: TeamPiece[] = [];
  const seen = new Set(knownIds);
  list.forEach((entry, i) => {
    const piece = (typeof entry === 'object' && entry !== null ? entry : {}) as Partial<TeamPiece>;
    const line = { line: i + 1, kind: String(piece.kind ?? ''), name: nameOf(piece) };
    const code = problemOf(piece, kinds) ?? (isSound(line.kind, piece.body) ? undefined : 'file.body');
    if (code) {
      lines.push({ ...line, verdict: 'refused', code });
      return;
    }
    const { id, kind, body } = piece as TeamPiece;
    const isKnown = seen.has(id);
    lines.push({ ...line, verdict: isKnown ? 'known' : 'new' });
    if (!isKnown) pieces.push({ id, kind, body });
    seen.add(id);
  });
  const isRefused = lines.some(({ verdict }) => verdict === 'refused');
  return { lines, pieces: isRefused ? [] : pieces };
}

function piecesOf(text: string): unknown[] | string {
  try {
    const read = JSON.parse(text.replace(/^\ufeff/, '')) as { pieces?: unknown };
    if (!Array.isArray(read.pieces)) return 'file.notTeam';
    return read.pieces.length > PIECES_MAX ? 'file.tooLong' : read.pieces;
  } catch {
    return 'file.notJson';
  }
}

function problemOf({ id, kind, body }: Partial<TeamPiece>, kinds: ReadonlySet<string>): string | undefined {
  if (typeof id !== 'string' || !ID.test(id)) return 'file.id';
  if (typeof kind !== 'string' || !kinds.has(kind)) return 'file.kind';
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'file.body';
  return JSON.stringify(body).length > BODY_CHARS_MAX ? 'file.tooLong' : undefined;
}

/** A name a person can tell a piece by. */
function nameOf({ id, body }: Partial<TeamPiece>): string {
  const { title, name, text } = (body ?? {}) as Record<string, unknown>;
  // A title or text may stand in both languages.
  const plain = [title, name, text].map((one) => (one as { en?: unknown } | undefined)?.en ?? one);
  const known = plain.find((one) => typeof one === 'string' && one !== '');
  return String(known ?? id ?? '').slice(0, 80);
}
