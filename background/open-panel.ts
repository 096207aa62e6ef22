import browser from 'webextension-polyfill';
import { findProspects } from '../storage/queries/find-prospect';
import type { ReadHandler } from './handler';

/** Says whom the side panel shows. It was opened in the turn of the click, by the desk. */
export const openPanelFor: ReadHandler<'panel.open'> = async (request, { db }) => {
  const [found] = request.address ? (await findProspects(db, [request.address])).values() : [];
  const panelSubject = request.prospectId ?? found?.id;
  if (panelSubject) await browser.storage.session.set({ panelSubject });
  return {};
};
