import { wasSentAhead } from '../../../domain/petitions/conference-count';
import { countPetitions } from '../../../domain/petitions/petition-count';
import type { MadePaperCode } from '../../../register/papers/paper-kinds';
import { countDigits, shareWords } from '../../words/number-words';
import type { PaperSources } from '../paper-sources';
import { figuresOf, sourceWords } from '../parts/conference-figures';
import { isPublic, matterRows, type PetitionRow } from '../parts/petition-rows';

/** Differences between the tables of matters. */
export interface OpinionsTable {
  readonly kind: MadePaperCode;
  readonly about: string;
  readonly rows: (sources: PaperSources) => readonly PetitionRow[];
  /** A table that is posted names villages only. */
  readonly names: 'people' | 'villages';
  /** '' while nothing is recorded. */
  readonly total: (rows: readonly PetitionRow[], sources: PaperSources) => string;
  /** Its total agrees with minutes, conclusion and report. */
  readonly printsFigures: boolean;
  /** The paper to which the table is annexed; null for one that belongs to none. */
  readonly annexedTo: { readonly kind: MadePaperCode; readonly name: string } | null;
}

/** The last row of the table before the conference: totals received. */
const aheadWords = (rows: readonly PetitionRow[]): string =>
  rows.length === 0 ? '' : `Tổng: ${countDigits(rows.length)} nội dung gửi trước hội nghị.`;

/** Progress of the rows of a table after it. */
function progressWords(rows: readonly PetitionRow[]): string {
  const { matters, groups } = countPetitions(rows.map(({ values }) => values));
  const part = (label: string, count: number): readonly string[] =>
    count === 0 ? [] : [`${label} ${countDigits(count)} (${shareWords(count, matters)})`];
  return [
    ...part('đã giải quyết', groups.resolved),
    ...part('đang giải quyết', groups['in-progress']),
    ...part('chưa giải quyết', groups.unresolved),
    ...part('giải trình, cung cấp thông tin', groups.explained),
  ].join(', ');
}

/** All matters, as in minutes, conclusion and report. */
function allWords(rows: readonly PetitionRow[], sources: PaperSources): string {
  const { matters, turns } = figuresOf(sources);
  if (matters === 0) return '';
  const spoken = turns === 0 ? '' : `${countDigits(turns)} lượt phát biểu tại hội nghị; `;
  return `Tổng: ${spoken}${countDigits(matters)} nội dung, ${sourceWords(figuresOf(sources))}; ${progressWords(rows)}.`;
}

/** What is posted, as a part of all matters. */
function postedWords(rows: readonly PetitionRow[], sources: PaperSources): string {
  const { matters } = figuresOf(sources);
  if (rows.length === 0) return '';
  const whole = rows.length === matters ? '' : ` trong tổng số ${countDigits(matters)} nội dung đã tiếp nhận`;
  return `Tổng: công khai ${countDigits(rows.length)} nội dung${whole}; ${progressWords(rows)}.`;
}

/** Before the day, whatever comes in is sent ahead; what comes later belongs to the table after it. */
const sentAhead = (sources: PaperSources): readonly PetitionRow[] =>
  matterRows(sources).filter(({ values }) => wasSentAhead(values, sources.conference.date));

export const beforeTable: OpinionsTable = {
  kind: 'opinions-before',
  about: 'Bảng tổng hợp ý kiến, kiến nghị gửi trước',
  rows: sentAhead,
  names: 'people',
  total: aheadWords,
  printsFigures: false,
  // Opinions come in after the plan is signed, so that they are no annex of it.
  annexedTo: null,
};

export const afterTable: OpinionsTable = {
  kind: 'opinions-after',
  about: 'Bảng tổng hợp ý kiến, kiến nghị tại',
  rows: matterRows,
  names: 'people',
  total: allWords,
  printsFigures: true,
  annexedTo: { kind: 'minutes', name: 'Biên bản' },
};

export const publicTable: OpinionsTable = {
  kind: 'opinions-public',
  about: 'Bảng tổng hợp công khai kết quả giải quyết ý kiến, kiến nghị tại',
  rows: (sources) => matterRows(sources).filter(isPublic),
  names: 'villages',
  total: postedWords,
  printsFigures: true,
  annexedTo: { kind: 'conclusion', name: 'Thông báo' },
};
