import type { PaperKindCode } from '../../register/paper-kinds';
import { agendaPaperFile } from './papers/agenda-paper';
import { ballotPaperFile, tallyPaperFile } from './papers/ballot-papers';
import { conclusionPaperFile } from './papers/conclusion-paper';
import { indexPaperFile } from './papers/index-paper';
import { replyPaperFile, slipPaperFile, transferPaperFile } from './papers/letter-papers';
import { minutesPaperFile } from './papers/minutes-paper';
import { opinionsAfterFile, opinionsBeforeFile, opinionsPublicFile } from './papers/opinions-papers';
import { paymentsPaperFile } from './papers/payments-paper';
import { planPaperFile } from './papers/plan-paper';
import { reportPaperFile } from './papers/report-paper';
import { invitationTemplateFile } from './template-file';

/** The built-in template of each kind of paper, as .docx; made when the add-on is built. */
export const paperFiles: Readonly<Partial<Record<PaperKindCode, () => Promise<Uint8Array>>>> = {
  plan: planPaperFile,
  invitation: invitationTemplateFile,
  agenda: agendaPaperFile,
  'opinions-before': opinionsBeforeFile,
  'opinions-after': opinionsAfterFile,
  'opinions-public': opinionsPublicFile,
  minutes: minutesPaperFile,
  conclusion: conclusionPaperFile,
  reply: replyPaperFile,
  transfer: transferPaperFile,
  slip: slipPaperFile,
  report: reportPaperFile,
  ballot: ballotPaperFile,
  tally: tallyPaperFile,
  payments: paymentsPaperFile,
  index: indexPaperFile,
};
