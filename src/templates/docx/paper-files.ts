import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { agendaPaperFile } from './papers/agenda-paper';
import { ballotPaperFile, tallyPaperFile } from './papers/ballot-papers';
import { broadcastPaperFile } from './papers/broadcast-paper';
import { cardsPaperFile } from './papers/cards-paper';
import { conclusionPaperFile } from './papers/conclusion-paper';
import { correctionPaperFile } from './papers/correction-paper';
import { guestsPaperFile, rollPaperFile } from './papers/hall-lists';
import { indexPaperFile } from './papers/index-paper';
import { replyPaperFile, slipPaperFile, transferPaperFile } from './papers/letter-papers';
import { minutesPaperFile } from './papers/minutes-paper';
import { noticePaperFile } from './papers/notice-paper';
import { opinionsAfterFile, opinionsBeforeFile, opinionsPublicFile } from './papers/opinions-papers';
import { paymentsPaperFile } from './papers/payments-paper';
import { planPaperFile } from './papers/plan-paper';
import { receiptPaperFile } from './papers/receipt-paper';
import { reportPaperFile } from './papers/report-paper';
import { invitationTemplateFile } from './template-file';

/** The built-in template of each kind of paper, as .docx; made when the add-on is built. */
export const paperFiles: Readonly<Record<PaperKindCode, () => Promise<Uint8Array>>> = {
  plan: planPaperFile,
  notice: noticePaperFile,
  broadcast: broadcastPaperFile,
  guests: guestsPaperFile,
  roll: rollPaperFile,
  cards: cardsPaperFile,
  receipt: receiptPaperFile,
  correction: correctionPaperFile,
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
