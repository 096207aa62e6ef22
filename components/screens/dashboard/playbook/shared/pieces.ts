import type { OwnCadence } from '../../../../../domain/cadence/own-cadence';
import type { ProofStory } from '../../../../../domain/offer/offer-sheet';
import type { Usp } from '../../../../../domain/offer/usp';
import { inSegmentOrder } from '../../../../../domain/people/fit-facts';
import type { IcpCriterion } from '../../../../../domain/people/icp-fit';
import type { Persona } from '../../../../../domain/people/match-persona';
import { isSoundPiece, SHARED_KINDS } from '../../../../../domain/people/piece-shapes';
import type { Segment } from '../../../../../domain/people/segment';
import type { SocialWording } from '../../../../../domain/people/social-wording';
import type { PlaybookKind } from '../../../../../messages/owner-protocol';
import { database } from '../../../../../storage/database';
import { readPieces } from '../../../../../storage/queries/playbook-pieces';
import type { PlaybookRow } from '../../../../../storage/rows';
import { perform } from '../../../shared/perform';
import { useQuery } from '../../../shared/use-query';

/** A text for a step of a cadence, as the compose box offers it. */
export interface TemplatePiece {
  title: { en: string; ar: string };
  en?: string;
  ar?: string;
  /** Attempts it is meant for; none is any. */
  steps?: number[];
  breakup?: boolean;
}

/** Something that can be shown to a buyer who asks for proof. */
export interface ProofPiece {
  title: string;
  text?: string;
  owner?: string;
  expiresOn?: string;
}

/** A proof told in three boxes. */
export interface StoryPiece extends ProofStory {
  title?: string;
  needTags?: string[];
}

/** Somebody who brings customers. */
export interface PartnerPiece {
  name: string;
  lastTalkOn?: string;
  nextStep?: string;
  nextOn?: string;
}

/** What the body of each kind holds. */
export interface PieceBodies {
  cadence: OwnCadence;
  template: TemplatePiece;
  wording: Omit<SocialWording, 'id' | 'en' | 'ar'> & { en?: string; ar?: string };
  persona: Omit<Persona, 'id'>;
  icp: IcpCriterion;
  segment: Omit<Segment, 'id'> & { order?: number };
  usp: Usp;
  proof: ProofPiece;
  story: StoryPiece;
  partner: PartnerPiece;
}

export type PieceKind = keyof PieceBodies & PlaybookKind;
export type Piece<K extends PieceKind> = PieceBodies[K] & { id: string };

/** The team's playbook, kind by kind, in the order of writing. */
export type Pieces = { [K in PieceKind]: Piece<K>[] } & { rows: PlaybookRow[] };

/** Everything the page is drawn from; undefined until it is read. A damaged piece is left out, not drawn half. */
export function usePieces(): Pieces | undefined {
  return useQuery(async () => {
    const rows = await readPieces(database(), SHARED_KINDS);
    const sound = rows.filter(({ kind, body }) => isSoundPiece(kind, body));
    const of = <K extends PieceKind>(kind: K) =>
      sound
        .filter((row) => row.kind === kind)
        .map((row) => ({ ...(row.body as PieceBodies[K]), id: row.id }) as Piece<K>);
    return {
      rows,
      cadence: of('cadence'),
      template: of('template'),
      wording: of('wording'),
      persona: of('persona'),
      icp: of('icp'),
      segment: inSegmentOrder(of('segment')),
      usp: of('usp'),
      proof: of('proof'),
      story: of('story'),
      partner: of('partner'),
    };
  }, []);
}

/** Keeps a piece, new or changed. True when it is on disk. */
export async function savePiece<K extends PieceKind>(
  kind: K,
  body: PieceBodies[K],
  pieceId: string = crypto.randomUUID(),
): Promise<boolean> {
  const reply = await perform('playbook.put', { pieceId, kind, body: { ...body } });
  return reply.ok;
}

/** Takes a piece away; the toast offers it back. */
export function deletePiece(pieceId: string): void {
  void perform('playbook.delete', { pieceId });
}
