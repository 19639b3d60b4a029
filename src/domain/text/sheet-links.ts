import { cleanText } from './vietnamese-text';

export type LinkProblem = 'no-link' | 'two-links' | 'published' | 'other-kind';

/** A spreadsheet, with the name that stands beside its link; '' without one. */
export interface SheetLink {
  readonly id: string;
  readonly name: string;
}

const address = /https?:\/\/\S+/g;
/** IDs of Google are 44 signs long, of digits, small and capital letters. */
const bareId = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{25,}(?![\w-])/g;
const spreadsheet =
  /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/;
const published = /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/e\//;
const opened = /^https?:\/\/(?:drive|docs)\.google\.com\/open\?(?:[^#]*&)?id=([\w-]{20,})/;

/** `1. `, `- `, `• ` before a name, and what separates it from the link. */
const numbering = /^(?:\d{1,3}[.)]\s|[-–•*+]\s)\s*/;
const separators = /^[\s:;,|\-–—>→=("]+|[\s:;,|\-–—>→=("]+$/g;

function idOf(link: string): string | LinkProblem {
  if (published.test(link)) return 'published';
  return spreadsheet.exec(link)?.[1] ?? opened.exec(link)?.[1] ?? 'other-kind';
}

const isProblem = (read: string): read is LinkProblem =>
  read === 'published' || read === 'other-kind' || read === 'no-link' || read === 'two-links';

/** Reads a line of a pasted list: a whole link, or an ID alone, with the name before or after it. */
export function readSheetLink(line: string): SheetLink | LinkProblem {
  const addresses = [...line.matchAll(address)];
  const isBare = addresses.length === 0;
  const found = isBare ? [...line.matchAll(bareId)] : addresses;
  const [first] = found;
  if (!first) return 'no-link';
  const [link] = first;
  const ids = found.map(([one]) => (isBare ? one : idOf(one)));
  const [id = 'no-link', ...others] = ids;
  if (isProblem(id)) return id;
  if (others.some((other) => other !== id)) return 'two-links';
  const before = cleanText(line.slice(0, first.index).replace(numbering, '').replace(separators, ''));
  const after = cleanText(
    line
      .slice(first.index + link.length)
      .replace(address, '')
      .replace(separators, ''),
  );
  return { id, name: before === '' ? after : before };
}

export const linkTo = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}`;
