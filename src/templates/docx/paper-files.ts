import type { PaperKindCode } from '../../register/paper-kinds';
import { agendaPaperFile } from './papers/agenda-paper';
import { invitationTemplateFile } from './template-file';

/** The built-in template of each kind of paper, as .docx; made when the add-on is built. */
export const paperFiles: Readonly<Partial<Record<PaperKindCode, () => Promise<Uint8Array>>>> = {
  invitation: invitationTemplateFile,
  agenda: agendaPaperFile,
};
