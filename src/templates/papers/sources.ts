import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { agendaPaperFile } from './agenda/agenda-source';
import { ballotPaperFile, tallyPaperFile } from './ballot/ballot-sources';
import { conclusionPaperFile } from './conclusion/conclusion-source';
import { correctionPaperFile } from './correction/correction-source';
import { cardsPaperFile } from './hall/cards-source';
import { guestsPaperFile, rollPaperFile } from './hall/hall-lists-source';
import { indexPaperFile } from './index/index-source';
import { invitationTemplateFile } from './invitation/invitation-source';
import { minutesPaperFile } from './minutes/minutes-source';
import { broadcastPaperFile } from './notice/broadcast-source';
import { noticePaperFile } from './notice/notice-source';
import { opinionsAfterFile, opinionsBeforeFile, opinionsPublicFile } from './opinions/opinions-source';
import { paymentsPaperFile } from './payments/payments-source';
import { planPaperFile } from './plan/plan-source';
import { receiptPaperFile } from './receipt/receipt-source';
import { replyPaperFile, slipPaperFile, transferPaperFile } from './reply/letter-sources';
import { reportPaperFile } from './report/report-source';

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
