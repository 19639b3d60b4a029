import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { agendaPaper } from './agenda/agenda-paper';
import { ballotPaper } from './ballot/ballot-paper';
import { tallyPaper } from './ballot/tally-paper';
import { conclusionPaper } from './conclusion/conclusion-paper';
import { correctionPaper } from './correction/correction-paper';
import { cardsPaper } from './hall/cards-paper';
import { guestsPaper } from './hall/guests-paper';
import { rollPaper } from './hall/roll-paper';
import { indexPaper } from './index/index-paper';
import { invitationPaper } from './invitation/invitation-paper';
import { minutesPaper } from './minutes/minutes-paper';
import { broadcastPaper } from './notice/broadcast-paper';
import { noticePaper } from './notice/notice-paper';
import { opinionsAfterPaper, opinionsBeforePaper, opinionsPublicPaper } from './opinions/opinions-paper';
import type { PaperForm } from './paper-form';
import { paymentsPaper } from './payments/payments-paper';
import { planPaper } from './plan/plan-paper';
import { receiptPaper } from './receipt/receipt-paper';
import { replyPaper } from './reply/reply-paper';
import { slipPaper } from './reply/slip-paper';
import { transferPaper } from './reply/transfer-paper';
import { reportPaper } from './report/report-paper';

/** How each kind of paper is made from the register. */
export const paperForms: Readonly<Record<PaperKindCode, PaperForm>> = {
  plan: planPaper,
  notice: noticePaper,
  invitation: invitationPaper,
  broadcast: broadcastPaper,
  guests: guestsPaper,
  roll: rollPaper,
  cards: cardsPaper,
  receipt: receiptPaper,
  correction: correctionPaper,
  agenda: agendaPaper,
  'opinions-before': opinionsBeforePaper,
  'opinions-after': opinionsAfterPaper,
  'opinions-public': opinionsPublicPaper,
  minutes: minutesPaper,
  conclusion: conclusionPaper,
  reply: replyPaper,
  transfer: transferPaper,
  slip: slipPaper,
  report: reportPaper,
  ballot: ballotPaper,
  tally: tallyPaper,
  payments: paymentsPaper,
  index: indexPaper,
};
