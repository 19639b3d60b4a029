import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { withComments } from '../docx/template-comments';
import { agendaTemplate } from './agenda/agenda-template';
import { ballotTemplate } from './ballot/ballot-template';
import { tallyTemplate } from './ballot/tally-template';
import { conclusionTemplate } from './conclusion/conclusion-template';
import { correctionTemplate } from './correction/correction-template';
import { cardsTemplate } from './hall/cards-template';
import { guestsTemplate, rollTemplate } from './hall/hall-lists-template';
import { indexTemplate } from './index/index-template';
import { invitationTemplate } from './invitation/invitation-template';
import { minutesTemplate } from './minutes/minutes-template';
import { broadcastTemplate } from './notice/broadcast-template';
import { noticeTemplate } from './notice/notice-template';
import {
  opinionsAfterTemplate,
  opinionsBeforeTemplate,
  opinionsPublicTemplate,
} from './opinions/opinions-template';
import { paymentsTemplate } from './payments/payments-template';
import { planTemplate } from './plan/plan-template';
import { receiptTemplate } from './receipt/receipt-template';
import { paperForms } from './registry';
import { replyTemplate } from './reply/reply-template';
import { slipTemplate } from './reply/slip-template';
import { transferTemplate } from './reply/transfer-template';
import { reportTemplate } from './report/report-template';

const plainTemplates: Readonly<Record<PaperKindCode, () => Promise<Uint8Array>>> = {
  plan: planTemplate,
  notice: noticeTemplate,
  broadcast: broadcastTemplate,
  guests: guestsTemplate,
  roll: rollTemplate,
  cards: cardsTemplate,
  receipt: receiptTemplate,
  correction: correctionTemplate,
  invitation: invitationTemplate,
  agenda: agendaTemplate,
  'opinions-before': opinionsBeforeTemplate,
  'opinions-after': opinionsAfterTemplate,
  'opinions-public': opinionsPublicTemplate,
  minutes: minutesTemplate,
  conclusion: conclusionTemplate,
  reply: replyTemplate,
  transfer: transferTemplate,
  slip: slipTemplate,
  report: reportTemplate,
  ballot: ballotTemplate,
  tally: tallyTemplate,
  payments: paymentsTemplate,
  index: indexTemplate,
};

const commented = async (kind: PaperKindCode): Promise<Uint8Array> =>
  withComments(await plainTemplates[kind](), paperForms[kind].tags);

/** The built-in template of each kind of paper, as .docx with comments in it; made when the add-on is built. */
// Object.fromEntries loses which names there are.
export const builtInTemplates = Object.fromEntries(
  Object.keys(plainTemplates).map((kind) => [kind, () => commented(kind as PaperKindCode)]),
) as Readonly<Record<PaperKindCode, () => Promise<Uint8Array>>>;
