import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { agendaPaperFile } from './agenda/agenda-template';
import { ballotPaperFile } from './ballot/ballot-template';
import { tallyPaperFile } from './ballot/tally-template';
import { conclusionPaperFile } from './conclusion/conclusion-template';
import { correctionPaperFile } from './correction/correction-template';
import { cardsPaperFile } from './hall/cards-template';
import { guestsPaperFile, rollPaperFile } from './hall/hall-lists-template';
import { indexPaperFile } from './index/index-template';
import { invitationTemplateFile } from './invitation/invitation-template';
import { minutesPaperFile } from './minutes/minutes-template';
import { broadcastPaperFile } from './notice/broadcast-template';
import { noticePaperFile } from './notice/notice-template';
import { opinionsAfterFile, opinionsBeforeFile, opinionsPublicFile } from './opinions/opinions-template';
import { paymentsPaperFile } from './payments/payments-template';
import { planPaperFile } from './plan/plan-template';
import { receiptPaperFile } from './receipt/receipt-template';
import { replyPaperFile } from './reply/reply-template';
import { slipPaperFile } from './reply/slip-template';
import { transferPaperFile } from './reply/transfer-template';
import { reportPaperFile } from './report/report-template';

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
