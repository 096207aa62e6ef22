import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RunSheets } from '../../../domain/standing/sheets';
import type { KnownPersonView } from '../../../messages/views';
import { presentPerson } from '../../../presenters/present-person';
import { database } from '../../../storage/database';
import { type Case, readCase } from '../../../storage/queries/read-standing';
import { perform } from '../shared/perform';
import { now, settings, speech } from '../shared/session';
import { useQuery } from '../shared/use-query';

/** The deal in hand: facts, where it stands, and the same in words. */
export interface PanelCase extends Case {
  person: KnownPersonView;
}

export const CaseContext = createContext<PanelCase | undefined>(undefined);

/** The deal in hand; only inside the panel's body, where there is one. */
export function useCase(): PanelCase {
  const found = useContext(CaseContext);
  if (!found) throw new Error('no deal here');
  return found;
}

/** Reads a deal and keeps it fresh: undefined while it loads, null when it is gone. */
export function useReadCase(prospectId: string): PanelCase | null | undefined {
  const at = now.value;
  const prefs = settings.value;
  const found = useQuery(
    async () => ({
      id: prospectId,
      value: (await readCase(database(), prospectId, prefs, Date.now())) ?? null,
    }),
    [prospectId, prefs, at],
  );
  if (!found || found.id !== prospectId) return undefined;
  return found.value && { ...found.value, person: presentPerson(found.value, speech.value, at) };
}

type SheetKind = keyof RunSheets;
type Sheet<K extends SheetKind> = NonNullable<RunSheets[K]>;

/** A sheet of the run, and the way to change some of its fields. */
export function useSheet<K extends SheetKind>(
  kind: K,
): [sheet: Sheet<K>, save: (fields: { [F in keyof Sheet<K>]?: Sheet<K>[F] | null }) => void] {
  const { facts, dossier } = useCase();
  const sheet = (facts.sheets[kind] ?? {}) as Sheet<K>;
  return [
    sheet,
    (fields) =>
      void perform(
        'sheet.put',
        { runId: dossier.run.id, kind, body: fields as Record<string, unknown> },
        { quiet: true },
      ),
  ];
}
