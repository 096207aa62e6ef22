import type { SlotValues } from '../../domain/objections/fill-slots';
import { firstNameOf } from '../../domain/people/first-name';
import type { NeedsSheet } from '../../domain/standing/sheets';
import type { Settings } from '../settings';
import type { Dossier } from './read-dossier';

/** What is known for the slots of a text: the person, the firm, their needs, and the rep's own wording. Never a guess. */
export function slotValues(dossier: Dossier | undefined, settings: Settings, lang: 'en' | 'ar'): SlotValues {
  const own = Object.fromEntries(Object.entries(settings.slots).map(([name, value]) => [name, value[lang]]));
  const needs = (dossier?.sheets.get('needs')?.body as NeedsSheet | undefined) ?? {};
  const need = needs.needs?.[0];
  const answer = needs.benefits?.find((line) => line.needId === need?.id);
  return {
    ...own,
    ...(settings.myName ? { myName: settings.myName } : {}),
    ...(settings.companyIntro ? { companyIntro: settings.companyIntro } : {}),
    ...(need?.words ? { painPoint: need.words } : {}),
    ...(answer?.benefit ? { benefit: answer.benefit } : {}),
    ...(answer?.proof ? { proofPoint: answer.proof } : {}),
    ...(answer?.feature ? { feature: answer.feature } : {}),
    ...(needs.nextStep ? { nextStep: needs.nextStep } : {}),
    ...(dossier?.run.whatIsNew ? { whatIsNew: dossier.run.whatIsNew } : {}),
    ...(dossier ? { firstName: firstNameOf(dossier.prospect.name) } : {}),
    ...(dossier?.account?.name ? { company: dossier.account.name } : {}),
    ...(dossier?.prospect.title ? { role: dossier.prospect.title } : {}),
  };
}
