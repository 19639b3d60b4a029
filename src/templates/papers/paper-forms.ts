import type { MadePaperCode } from '../../register/paper-kinds';
import { agendaPaper } from './agenda-paper';
import type { PaperForm } from './paper-form';

/** How each kind of paper is made from the register. */
export const paperForms: Readonly<Partial<Record<MadePaperCode, PaperForm>>> = {
  agenda: agendaPaper,
};
