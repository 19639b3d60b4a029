import type { MadePaperCode } from '../../register/papers/paper-kinds';
import { agendaPaper } from './agenda-paper';
import { ballotPaper } from './ballot-paper';
import { broadcastPaper } from './broadcast-paper';
import { cardsPaper } from './cards-paper';
import { conclusionPaper } from './conclusion-paper';
import { correctionPaper } from './correction-paper';
import { guestsPaper, rollPaper } from './hall-lists';
import { indexPaper } from './index-paper';
import { minutesPaper } from './minutes-paper';
import { noticePaper } from './notice-paper';
import { opinionsAfterPaper, opinionsBeforePaper, opinionsPublicPaper } from './opinions-paper';
import type { PaperForm } from './paper-form';
import { paymentsPaper } from './payments-paper';
import { planPaper } from './plan-paper';
import { receiptPaper } from './receipt-paper';
import { replyPaper } from './reply-paper';
import { reportPaper } from './report-paper';
import { slipPaper } from './slip-paper';
import { tallyPaper } from './tally-paper';
import { transferPaper } from './transfer-paper';

/** How each kind of paper is made from the register. */
export const paperForms: Readonly<Record<MadePaperCode, PaperForm>> = {
  plan: planPaper,
  notice: noticePaper,
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
