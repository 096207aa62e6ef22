import { cleanName } from '../../domain/people/read-name';
import { addProspect } from '../../storage/facts/put-prospect';
import { findProspects } from '../../storage/queries/find-prospect';
import { readDossier } from '../../storage/queries/read-dossier';
import type { ActHandler } from '../handler';
import { refuse } from '../refusal';
import { deciderId } from './run-sheets';

/** Somebody else of the thread takes a seat in the committee of the run; unknown people become prospects of the account. */
export const addDecider: ActHandler<'decider.add'> = async (request, { db, speech, now }, write) => {
  const dossier = (await readDossier(db, request.prospectId)) ?? refuse('notice.gone', 'prospectId');
  const [known] = (await findProspects(db, [request.address])).values();
  const name = cleanName(request.name ?? '') || request.address;
  const person =
    known ??
    (
      await addProspect(
        write,
        {
          name,
          emails: [request.address.trim().toLowerCase()],
          source: 'gmail',
          ...(dossier.account ? { company: dossier.account.name } : {}),
          ...(dossier.account?.domain ? { domain: dossier.account.domain } : {}),
        },
        { framework: speech.settings.defaultFramework, openedAt: now },
      )
    ).prospect;
  const id = deciderId(dossier.run.id, person.id);
  await write.addOnce('deciders', id, {
    id,
    runId: dossier.run.id,
    prospectId: person.id,
    roles: ['user' as const],
    influence: 1 as const,
    stance: 'unknown' as const,
    informed: [],
    rev: 0,
  });
  write.affected.add(dossier.prospect.id);
  return { reply: {}, text: speech.words.deciderAdded(speech.f.isolate(person.name)) };
};
