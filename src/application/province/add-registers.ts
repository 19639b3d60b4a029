import type { Failure } from '../../domain/failure';
import { andThen, mapValue, type Outcome, success } from '../../domain/outcome';
import { type LinkProblem, linkTo, readSheetLink, type SheetLink } from '../../domain/text/sheet-links';
import { cleanText } from '../../domain/text/vietnamese-text';
import type { Ports } from '../ports';
import { underLock } from '../rows/under-lock';
import { idOf, type ListedRegister, listedRegisters, writeList } from './province-list';

/** A pasted line that was not added. */
interface RefusedLink {
  /** From 1, in what was pasted. */
  readonly line: number;
  readonly text: string;
  readonly problem: LinkProblem | 'own' | 'listed' | 'repeated' | 'too-many';
}

export interface AddedRegisters {
  readonly added: number;
  readonly refused: readonly RefusedLink[];
  readonly registers: readonly ListedRegister[];
}

/** A spreadsheet imports from a few hundred others; a province has fewer communes. */
const mostRegisters = 500;

/** Adds the registers of a pasted list, one link a line, and keeps those that are listed. */
export const addRegisters = (
  ports: Ports,
  { text }: { readonly text: string },
): Outcome<AddedRegisters, Failure> =>
  underLock(ports, () =>
    andThen(listedRegisters(ports), (listed) => {
      const { links, refused } = readLinks(text, idOf(ports.register.link()), listed);
      const added = links.map(({ id, name }) => ({ name, link: linkTo(id) }));
      if (added.length === 0) return success({ added: 0, refused, registers: listed });
      writeList(ports, [...listed, ...added], listed.length);
      return mapValue(listedRegisters(ports), (registers) => ({ added: added.length, refused, registers }));
    }),
  );

function readLinks(
  text: string,
  ownId: string,
  listed: readonly ListedRegister[],
): { readonly links: readonly SheetLink[]; readonly refused: readonly RefusedLink[] } {
  const listedIds = listed.map(({ link }) => idOf(link));
  const links = new Map<string, SheetLink>();
  const refused: RefusedLink[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const shown = cleanText(line);
    if (shown === '') continue;
    const refuse = (problem: RefusedLink['problem']): void => {
      refused.push({ line: index + 1, text: shown, problem });
    };
    const link = readSheetLink(shown);
    if (typeof link === 'string') refuse(link);
    else if (link.id === ownId) refuse('own');
    else if (listedIds.includes(link.id)) refuse('listed');
    else if (links.has(link.id)) refuse('repeated');
    else if (listedIds.length + links.size >= mostRegisters) refuse('too-many');
    else links.set(link.id, link);
  }
  return { links: [...links.values()], refused };
}
