import { useEffect, useState } from 'preact/hooks';
import { send } from '../../../messages/client';
import type { ObjectionView, PersonView, PopupView } from '../../../messages/views';

/** Objections of the open message, found in the worker; the text goes no further. Undefined while it is read. */
export function useObjections(
  message: string | undefined,
  subject: string | undefined,
  person: PersonView | null | undefined,
  view: PopupView | undefined,
): ObjectionView[] | undefined {
  const [found, setFound] = useState<ObjectionView[] | undefined>(undefined);
  useEffect(() => {
    let stale = false;
    if (!message || person === undefined) setFound(message ? undefined : []);
    else {
      void send('objections.detect', {
        text: message,
        ...(subject ? { subject } : {}),
        ...(person ? { prospectId: person.known.prospectId, stage: person.known.stage.id } : {}),
      }).then((reply) => {
        if (!stale) setFound(reply.ok ? reply.value.objections : []);
      });
    }
    return () => {
      stale = true;
    };
  }, [message, subject, view, person === undefined]);
  return found;
}
