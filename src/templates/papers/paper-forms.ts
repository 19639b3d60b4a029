import type { MadePaperCode } from '../../register/paper-kinds';
import { agendaPaper } from './agenda-paper';
import { ballotPaper } from './ballot-paper';
import { conclusionPaper } from './conclusion-paper';
import { indexPaper } from './index-paper';
import { minutesPaper } from './minutes-paper';
import { opinionsAfterPaper, opinionsBeforePaper, opinionsPublicPaper } from './opinions-paper';
import type { PaperForm } from './paper-form';
import { paymentsPaper } from './payments-paper';
import { planPaper } from './plan-paper';
import { replyPaper } from './reply-paper';
import { reportPaper } from './report-paper';
import { slipPaper } from './slip-paper';
import { tallyPaper } from './tally-paper';
import { transferPaper } from './transfer-paper';

/** How each kind of paper is made from the register. */
export const paperForms: Readonly<Partial<Record<MadePaperCode, PaperForm>>> = {
  plan: planPaper,
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
