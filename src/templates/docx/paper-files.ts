import type { PaperKindCode } from '../../register/paper-kinds';
import { agendaPaperFile } from './papers/agenda-paper';
import { conclusionPaperFile } from './papers/conclusion-paper';
import { replyPaperFile, slipPaperFile, transferPaperFile } from './papers/letter-papers';
import { minutesPaperFile } from './papers/minutes-paper';
import { opinionsAfterFile, opinionsBeforeFile, opinionsPublicFile } from './papers/opinions-papers';
import { planPaperFile } from './papers/plan-paper';
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
};
