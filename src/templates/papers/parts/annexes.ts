import type { MadePaperCode, PaperKindCode } from '../../../register/papers/paper-kinds';
import { value } from '../../tags';
import { romanNumeral } from '../../words/number-words';

/** Papers of their own that are annexed to another, in the order of their numbers. */
const annexes: Readonly<Partial<Record<PaperKindCode, readonly MadePaperCode[]>>> = {
  invitation: ['guests'],
  minutes: ['roll', 'opinions-after'],
  conclusion: ['opinions-public'],
};

/** `Phụ lục` of a paper with one annex, `Phụ lục II` of one with several (Decree 30, Annex I). */
export function annexLabel(kind: MadePaperCode): string {
  const siblings = Object.values(annexes).find((kinds) => kinds.includes(kind)) ?? [kind];
  return siblings.length > 1 ? `Phụ lục ${romanNumeral(siblings.indexOf(kind) + 1)}` : 'Phụ lục';
}

export const annexNumberTag = (kind: MadePaperCode) => value('', 'Phụ lục II', () => annexLabel(kind));
