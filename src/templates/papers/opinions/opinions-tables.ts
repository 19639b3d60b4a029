import { countPetitions } from '../../../domain/petitions/petition-count';
import type { MadePaperCode } from '../../../register/papers/paper-kinds';
import { countDigits, shareWords } from '../../words/number-words';
import type { PaperSources } from '../paper-sources';
import { isPublic, matterRows, type PetitionRow, wasRaisedInHall } from '../parts/petition-rows';

/** Differences between the tables of matters. */
export interface OpinionsTable {
  readonly kind: MadePaperCode;
  readonly about: string;
  readonly rows: (sources: PaperSources) => readonly PetitionRow[];
  /** A table that is posted names villages only. */
  readonly names: 'people' | 'villages';
  readonly total: (rows: readonly PetitionRow[]) => string;
  /** The paper to which the table is annexed. */
  readonly with: MadePaperCode;
  readonly withName: string;
}

/** The last row of the table before the conference: totals received. */
function receivedWords(rows: readonly PetitionRow[]): string {
  const { turns, matters } = countPetitions(rows.map(({ values }) => values));
  return `Tổng: ${countDigits(turns)} lượt ý kiến với ${countDigits(matters)} nội dung.`;
}

/** The last row of the tables after it: totals received and progress. */
function progressWords(rows: readonly PetitionRow[]): string {
  const { matters, groups } = countPetitions(rows.map(({ values }) => values));
  const part = (label: string, count: number): string =>
    `${label} ${countDigits(count)}${matters > 0 ? ` (${shareWords(count, matters)})` : ''}`;
  const parts = [
    part('đã giải quyết', groups.resolved),
    part('đang giải quyết', groups['in-progress']),
    part('chưa giải quyết', groups.unresolved),
    part('giải trình, cung cấp thông tin', groups.explained),
  ];
  return `${receivedWords(rows).slice(0, -1)}; ${parts.join(', ')}.`;
}

function sentAhead(sources: PaperSources): readonly PetitionRow[] {
  const { date } = sources.conference;
  const cameAhead = ({ values: { receivedOn } }: PetitionRow): boolean =>
    date === null || receivedOn === null || receivedOn < date;
  return matterRows(sources).filter((row) => !wasRaisedInHall(row) && cameAhead(row));
}

export const beforeTable: OpinionsTable = {
  kind: 'opinions-before',
  about: 'Bảng tổng hợp ý kiến, kiến nghị gửi trước',
  rows: sentAhead,
  names: 'people',
  total: receivedWords,
  with: 'plan',
  withName: 'Kế hoạch',
};

export const afterTable: OpinionsTable = {
  kind: 'opinions-after',
  about: 'Bảng tổng hợp ý kiến, kiến nghị tại',
  rows: matterRows,
  names: 'people',
  total: progressWords,
  with: 'minutes',
  withName: 'Biên bản',
};

export const publicTable: OpinionsTable = {
  kind: 'opinions-public',
  about: 'Bảng tổng hợp công khai kết quả giải quyết ý kiến, kiến nghị tại',
  rows: (sources) => matterRows(sources).filter(isPublic),
  names: 'villages',
  total: progressWords,
  with: 'conclusion',
  withName: 'Thông báo',
};
