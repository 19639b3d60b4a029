import { isoDate } from '../../../src/domain/calendar/calendar-date';
import {
  type MadePaperCode,
  madePaperCodes,
  type PaperKindCode,
  paperKinds,
} from '../../../src/register/papers/paper-kinds';
import { rowWith } from '../../../src/register/table';
import { papers } from '../../../src/register/tables/papers';
import { createDocumentEngine } from '../../../src/templates/engine';
import { openTemplate } from '../../../src/templates/merge';
import { invitationTemplate } from '../../../src/templates/papers/invitation/invitation-template';
import type { PaperSources } from '../../../src/templates/papers/paper-sources';
import { invitationRules, letterTo, printOf, villageHead } from '../../templates/sample';
import { heldSources } from './after-conference';
import { paperSources, signed } from './paper-sources';
import { printPaper } from './print-paper';

/** An invitation with another hall, so that there is something to correct. */
const before: PaperSources = paperSources({
  papers: [
    rowWith(papers, {
      kind: 'invitation',
      state: 'issued',
      number: '5',
      symbol: 'GM-UBND',
      date: isoDate('2026-11-04'),
      facts: JSON.stringify({ venue: 'Nhà văn hóa thôn 2' }),
    }),
  ],
});

/** The sample commune at the stage in which it makes this paper. */
export const sourcesFor = (kind: MadePaperCode): PaperSources =>
  paperKinds[kind].stage === 'before' ? before : heldSources();

/** The letter of one person. */
async function invitation(): Promise<Uint8Array> {
  const opened = openTemplate(createDocumentEngine(), await invitationTemplate(), invitationRules);
  const filled = opened.ok ? opened.value.fill(printOf([letterTo(villageHead)])) : opened;
  if (!filled.ok) throw new Error(`the invitation: ${JSON.stringify(filled.failure)}`);
  return filled.value;
}

/** One of each kind, complete and signed: the invitation and the papers in the order of their stages. */
export async function everyPaper(): Promise<ReadonlyMap<PaperKindCode, Uint8Array>> {
  const papers = new Map<PaperKindCode, Uint8Array>([['invitation', await invitation()]]);
  for (const kind of madePaperCodes) papers.set(kind, await printPaper(kind, sourcesFor(kind), signed));
  return papers;
}
