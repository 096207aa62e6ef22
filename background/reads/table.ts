import browser from 'webextension-polyfill';
import { presentObjections } from '../../presenters/present-objections';
import { readDossier } from '../../storage/queries/read-dossier';
import { answerSources } from '../answer-sources';
import { readBackup, restoreBackup, stageBackup } from '../backup';
import { corrected } from '../corrections';
import { eraseAll, erasePerson } from '../erase';
import { readErrors } from '../error-log';
import type { ReadHandler, ReadTable } from '../handler';
import { readHealth } from '../health';
import { registerLinkedIn } from '../linkedin-script';
import { detectObjections } from '../objection-detector';
import { openPanelFor } from '../open-panel';
import { openQueue } from '../open-queue';
import { addHealth } from '../page-reports';
import { refuse } from '../refusal';
import { cancelImport, importProgress, ROWS_MAX, stageRows } from '../staged-imports';
import { findPeople } from './find-people';
import { lookUpBadges } from './look-up-badges';
import { viewCompany } from './view-company';
import { viewCompose } from './view-compose';
import { viewPopup } from './view-popup';
import { viewChat, viewProfile } from './view-profile';
import { viewThread } from './view-thread';

const OPEN_MAIL_FILES = ['gmail-conversation.js'];

/** This script goes into a mail tab when its first conversation or compose box opens: a list alone never pays for it. */
const loadOpenMail: ReadHandler<'mail.load'> = async (_, { tabId }) => {
  if (tabId === undefined) refuse('msg.forbidden', 'tab');
  await browser.scripting.executeScript({ target: { tabId: tabId! }, files: OPEN_MAIL_FILES });
  return {};
};

const detect: ReadHandler<'objections.detect'> = async ({ text, subject, prospectId, stage }, desk) => {
  const mail = { text, ...(subject ? { subject } : {}) };
  const found = await corrected(desk, mail, detectObjections(mail));
  const dossier = prospectId ? await readDossier(desk.db, prospectId) : undefined;
  const sources = await answerSources(desk, dossier);
  const at = stage ?? dossier?.run.stage ?? 'objections';
  return { objections: presentObjections(text, found, at, sources, desk.speech) };
};

const stageImport: ReadHandler<'import.stage'> = async ({ batch, rows }) => {
  const staged = stageRows(batch, rows);
  if (staged > ROWS_MAX) {
    cancelImport(batch);
    refuse('csv.tooManyRows', 'file', { max: ROWS_MAX });
  }
  return { staged };
};

/** Everything that only reads, or acts on the browser and not on facts. */
export const READS: ReadTable = {
  'popup.view': viewPopup,
  'people.find': findPeople,
  'badge.lookup': lookUpBadges,
  'thread.view': viewThread,
  'compose.view': viewCompose,
  'profile.view': viewProfile,
  'chat.view': viewChat,
  'company.view': viewCompany,
  'mail.load': loadOpenMail,
  'panel.open': openPanelFor,
  'queue.open': openQueue,
  'health.report': async ({ report }, { now }) => {
    addHealth(report, now);
    return {};
  },
  'health.read': readHealth,
  'objections.detect': detect,
  'linkedin.register': async () => ({ registered: await registerLinkedIn() }),
  'import.stage': stageImport,
  'import.progress': async ({ batch }) => importProgress(batch),
  'import.cancel': async ({ batch }) => {
    cancelImport(batch);
    return {};
  },
  'errors.read': async () => ({ entries: readErrors() }),
  'prospect.erase': erasePerson,
  'backup.read': readBackup,
  'backup.stage': stageBackup,
  'backup.restore': restoreBackup,
  'erase.all': eraseAll,
};
