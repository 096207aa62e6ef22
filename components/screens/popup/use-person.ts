import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../messages/client';
import type { KnownPersonView, ObjectionView } from '../../../messages/views';
import { presentPerson } from '../../../presenters/present-person';
import { database } from '../../../storage/database';
import { findProspects } from '../../../storage/queries/find-prospect';
import { type Case, readCase } from '../../../storage/queries/read-standing';
import { now, settings, speech } from '../shared/session';
import { useQuery } from '../shared/use-query';

export interface KnownPerson {
  one: Case;
  view: KnownPersonView;
}

/** The tracked person behind the keys of the page; `null` = nobody is known, undefined = not read yet. */
export function usePerson(keys: readonly string[], prospectId?: string): KnownPerson | null | undefined {
  const at = now.value;
  const set = settings.value;
  const found = useQuery(async () => {
    const db = database();
    const id = prospectId ?? [...(await findProspects(db, keys)).values()][0]?.id;
    return id === undefined ? null : ((await readCase(db, id, set, at)) ?? null);
  }, [keys.join(' '), prospectId, at, set]);
  if (!found) return found;
  return { one: found, view: presentPerson(found, speech.value, at) };
}

/** Objections of the open message, found in the worker; the text goes no further. */
export function useObjections(
  message: string | undefined,
  subject: string | undefined,
  person: KnownPerson | null | undefined,
): ObjectionView[] | undefined {
  const [found, setFound] = useState<ObjectionView[] | undefined>(undefined);
  const prospectId = person?.view.prospectId;
  const stage = person?.view.stage.id;
  const { lang } = speech.value;
  const logged = person?.one.dossier.objections.length;
  useEffect(() => {
    let stale = false;
    if (!message) setFound([]);
    else {
      void send('objections.detect', {
        text: message,
        ...(subject ? { subject } : {}),
        ...(prospectId ? { prospectId } : {}),
        ...(stage ? { stage } : {}),
      }).then((reply) => {
        if (!stale) setFound(reply.ok ? reply.value.objections : []);
      });
    }
    return () => {
      stale = true;
    };
  }, [message, subject, prospectId, stage, lang, logged]);
  return found;
}
