import { isOpen } from '../../domain/petitions/petition';
import { fingerprintOf } from '../../domain/text/fingerprint';
import type { Paper } from '../../register/tables/papers';
import { type Petition, petitions } from '../../register/tables/petitions';
import type { PaperSources } from '../../templates/papers/paper-sources';
import { bodyOfPaper } from '../../templates/papers/parts/competent-body';
import type { MemoryValues, Ports } from '../ports';
import { readRows } from '../rows/conference-context';

/** Matters in one value of shared memory, which holds 9 kB. */
const blockSize = 400;

/** `KN-0001:abcde` for each open matter that a paper of this conference passed on, in blocks. */
const blockName = /^told\.(.+)\.bodies\.\d+$/;

const numberOf = (id: string): number => Number(id.split('-')[1] ?? 0) || 0;

const blockKey = (conference: string, id: string): string =>
  `told.${conference}.bodies.${Math.floor(numberOf(id) / blockSize)}`;

/** A fingerprint of what decides to whom a matter is passed on. */
const printOf = ({ authority, unit }: Petition): string => fingerprintOf(`${authority}|${unit}`).slice(-5);

/** A matter that is settled is passed on to nobody any more. */
const mayMove = ({ status }: Petition): boolean => isOpen(status ?? 'received');

const readBlock = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(',').flatMap((piece) => {
      const [id = '', print = ''] = piece.split(':');
      return id === '' ? [] : [[id, print] as const];
    }),
  );

/** Stores what the register says of the matters of these papers, once the papers are marked by it or made from it. */
export function rememberPassedOn(
  ports: Ports,
  sources: PaperSources,
  papers: readonly Pick<Paper, 'kind' | 'subject'>[],
): void {
  const subjects = new Set(
    papers.filter((paper) => bodyOfPaper(paper, sources) !== undefined).map(({ subject }) => subject),
  );
  if (subjects.size === 0) return;
  const { conference, petitions: own, earlierPetitions } = sources;
  const matters = [...own, ...earlierPetitions]
    .map(({ values }) => values)
    .filter((matter) => subjects.has(matter.id) && mayMove(matter));
  store(ports, ports.memory.readAll(), conference.id, matters);
}

/** `settled` are those to forget. */
function store(
  ports: Ports,
  memory: MemoryValues,
  conference: string,
  matters: readonly Petition[],
  settled: readonly string[] = [],
): void {
  const blocks = new Map<string, Map<string, string>>();
  const blockOf = (id: string): Map<string, string> => {
    const key = blockKey(conference, id);
    const block = blocks.get(key) ?? new Map(readBlock(memory[key] ?? ''));
    blocks.set(key, block);
    return block;
  };
  for (const matter of matters) blockOf(matter.id).set(matter.id, printOf(matter));
  for (const id of settled) blockOf(id).delete(id);
  const texts = [...blocks].map(
    ([key, block]) => [key, [...block].map(([id, print]) => `${id}:${print}`).join(',')] as const,
  );
  const news = texts.filter(([key, text]) => (memory[key] ?? '') !== text);
  if (news.length > 0) ports.memory.write(Object.fromEntries(news));
}

/** Whether a paper passed on a matter that is still open: without one nothing is read. */
const hasPassedOn = (memory: MemoryValues): boolean =>
  Object.entries(memory).some(([key, text]) => text !== '' && blockName.test(key));

/**
 * Finds matters whose unit or authority somebody changed in `Kiến nghị` after a paper passed them on, and hands their
 * conferences to `mark`, which says whether it marked the papers. What could not be marked is found again next time.
 */
export function noticeMovedMatters(
  ports: Ports,
  memory: MemoryValues,
  mark: (conference: string) => boolean,
): void {
  if (!hasPassedOn(memory)) return;
  const read = readRows(ports, petitions);
  if (!read.ok) return;
  const matters = new Map(read.value.map((matter) => [matter.id, matter]));
  const prints = new Map<string, Map<string, string>>();
  for (const [key, text] of Object.entries(memory)) {
    const conference = blockName.exec(key)?.[1];
    if (conference === undefined) continue;
    const ofConference = prints.get(conference) ?? new Map<string, string>();
    prints.set(conference, ofConference);
    for (const [id, print] of readBlock(text)) ofConference.set(id, print);
  }
  for (const [conference, told] of prints) {
    const now = [...told].flatMap(([id, print]) => {
      const matter = matters.get(id);
      return matter ? [{ matter, isMoved: print !== printOf(matter) }] : [];
    });
    const moved = now.filter(({ isMoved }) => isMoved).map(({ matter }) => matter);
    if (moved.length > 0 && !mark(conference)) continue;
    const settled = now.filter(({ matter }) => !mayMove(matter)).map(({ matter }) => matter.id);
    store(ports, memory, conference, moved, settled);
  }
}
