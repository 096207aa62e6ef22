import type { ActTable } from '../handler';
import { addDecider } from './add-decider';
import { blockProspect, deleteProspect, editAccount, editProspect } from './edit-prospect';
import { deleteTouch, editTouch } from './edit-touch';
import { commitImport } from './import-people';
import { logSocialTouch } from './log-social-touch';
import { followUpDone, logTouch } from './log-touch';
import { mergeProspects } from './merge-prospects';
import { moveStage } from './move-stage';
import { deleteNote, putNote } from './notes';
import { answerObjection, dismissObjection, judgeDetection, putObjection } from './objections';
import { tryOnceMore } from './one-more';
import { deletePlaybook, importPlaybook, putPlaybook } from './playbook';
import {
  deleteCommitment,
  deleteConcession,
  deleteDecider,
  editRun,
  putCommitment,
  putConcession,
  putDecider,
  putSheet,
  setTick,
} from './run-sheets';
import { joinPerson, stopContact } from './same-person';
import { addSampleData, removeSampleData } from './sample-data';
import { seeObjection } from './see-objection';
import { seeTouches } from './see-touches';
import { collapseStrip, setSetting } from './settings';
import { snoozeFollowUp } from './snooze';
import { dismissProspect, linkProfile, trackProspect } from './track-prospect';
import { redoAct, undoAct } from './undo';

/** Everything that writes: one act, one transaction, one entry in the history. */
export const ACTS: ActTable = {
  'touch.seen': seeTouches,
  'prospect.track': trackProspect,
  'prospect.dismiss': dismissProspect,
  'prospect.dnc': stopContact,
  'prospect.same': joinPerson,
  'profile.link': linkProfile,
  'touch.log': logTouch,
  'social.log': logSocialTouch,
  'followup.done': followUpDone,
  'followup.snooze': snoozeFollowUp,
  'followup.once_more': tryOnceMore,
  'stage.move': moveStage,
  'objection.seen': seeObjection,
  'objection.dismiss': dismissObjection,
  'objection.answer': answerObjection,
  'objection.put': putObjection,
  'objection.feedback': judgeDetection,
  'decider.add': addDecider,
  'strip.collapse': collapseStrip,
  'act.undo': undoAct,
  'act.redo': redoAct,
  'settings.set': setSetting,
  'prospect.edit': editProspect,
  'account.edit': editAccount,
  'run.edit': editRun,
  'prospect.delete': deleteProspect,
  'prospect.merge': mergeProspects,
  'prospect.block': blockProspect,
  'note.put': putNote,
  'note.delete': deleteNote,
  'tick.set': setTick,
  'touch.edit': editTouch,
  'touch.delete': deleteTouch,
  'commitment.put': putCommitment,
  'commitment.delete': deleteCommitment,
  'decider.put': putDecider,
  'decider.delete': deleteDecider,
  'concession.put': putConcession,
  'concession.delete': deleteConcession,
  'sheet.put': putSheet,
  'playbook.put': putPlaybook,
  'playbook.import': importPlaybook,
  'playbook.delete': deletePlaybook,
  'sample.add': addSampleData,
  'sample.remove': removeSampleData,
  'import.commit': commitImport,
};
