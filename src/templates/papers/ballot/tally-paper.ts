import { countsThatDiffer, invalidCounts } from '../../../domain/conference/ballot-tally';
import type { PaperGap } from '../../../register/papers/paper-report';
import { ballots } from '../../../register/tables/ballots';
import { addedColumns, lines, list, optional, rowNumber, type Tags, value } from '../../tags';
import { cellDigits, cellShare, countDigits, shareWords } from '../../words/number-words';
import { type PaperRequest, paperForm } from '../paper-form';
import { listedLines } from '../parts/listed-lines';
import { blankCells } from '../parts/paper-checks';
import {
  type BallotRound,
  ballotGap,
  ballotSubjects,
  type RoundFacts,
  roundFacts,
  roundGaps,
  roundTags,
} from './ballot-rounds';

const countText = (count: number | null | undefined): string => (count == null ? '' : countDigits(count));

const cellText = (count: number | null | undefined): string => (count == null ? '' : cellDigits(count));

const share = (part: number | null | undefined, whole: number | null | undefined): string =>
  part == null || whole == null ? '' : shareWords(part, whole);

const cellPart = (part: number | null | undefined, whole: number | null | undefined): string =>
  part == null || whole == null ? '' : cellShare(part, whole);

/** Impossible counts, and different numbers of ballots for two questions of one round. */
function countGaps({ items }: BallotRound): readonly PaperGap[] {
  const [first] = items;
  return items.flatMap((item) => {
    const wrong = new Set([
      ...invalidCounts(item.values),
      ...(first ? countsThatDiffer(first.values, item.values) : []),
    ]);
    return [...wrong].map((field) => ballotGap(item, field));
  });
}

/** The tellers of the round, head first; they may be entered at any of its questions. */
function tellersOf({ items }: BallotRound): readonly string[] {
  const cell = items.map(({ values }) => values.tellers).find((text) => text !== '') ?? '';
  return cell
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

interface TallyFacts extends RoundFacts {
  /** Of the first question; all questions are on the same ballots. */
  readonly counts: BallotRound['items'][number]['values'] | undefined;
  readonly tellers: readonly string[];
}

export const tallyTags = {
  ...roundTags,
  'Số phiếu phát ra': value(ballots.tab, '530', ({ counts }) => countText(counts?.issued)),
  'Số phiếu thu về': value(ballots.tab, '522', ({ counts }) => countText(counts?.collected)),
  'Tỷ lệ thu về': optional('', '98,5%', ({ counts }) => share(counts?.collected, counts?.issued)),
  'Số phiếu hợp lệ': value(ballots.tab, '520', ({ counts }) => countText(counts?.valid)),
  'Số phiếu không hợp lệ': value(ballots.tab, '02', ({ counts }) => countText(counts?.invalid)),
  // Without tellers, three lines are left to be filled in by hand.
  'Tổ kiểm phiếu': lines(
    ballots.tab,
    'mỗi người một dòng',
    ({ tellers }: TallyFacts) =>
      listedLines(tellers.map((name, index) => `${name}, ${index === 0 ? 'Tổ trưởng' : 'thành viên'}`)),
    ['Thành viên tổ', 'Nguyễn Văn An, Tổ trưởng;'],
  ),
  'Tổ trưởng': optional(ballots.tab, 'Nguyễn Văn An', ({ tellers }) => tellers[0] ?? ''),
  'Thành viên 1': optional(ballots.tab, 'Trần Thị Bình', ({ tellers }) => tellers[1] ?? ''),
  'Thành viên 2': optional(ballots.tab, 'Lê Văn Cường', ({ tellers }) => tellers[2] ?? ''),
  'Kết quả': list(
    ballots.tab,
    'mỗi nội dung một dòng',
    ({ round }: TallyFacts) => round.items,
    {
      STT: rowNumber,
      'Nội dung': value(ballots.tab, 'Thái độ khi tiếp xúc với Nhân dân', ({ values }) => values.content),
      'Số phiếu mức 1': value(ballots.tab, '400', ({ values }) => cellText(values.first)),
      'Tỷ lệ mức 1': optional('', '76,9%', ({ values }) => cellPart(values.first, values.valid)),
      'Số phiếu mức 2': value(ballots.tab, '100', ({ values }) => cellText(values.second)),
      'Tỷ lệ mức 2': optional('', '19,2%', ({ values }) => cellPart(values.second, values.valid)),
      'Số phiếu mức 3': value(ballots.tab, '20', ({ values }) => cellText(values.third)),
      'Tỷ lệ mức 3': optional('', '3,8%', ({ values }) => cellPart(values.third, values.valid)),
    },
    addedColumns,
  ),
} satisfies Tags<TallyFacts>;

/** The minutes of counting a ballot; shares are of the valid ballots. */
export const tallyPaper = paperForm<TallyFacts>({
  kind: 'tally',
  needs: ['ballots'],
  subjects: ballotSubjects,
  facts: (request: PaperRequest) => {
    const facts = roundFacts(request);
    return { ...facts, counts: facts.round.items[0]?.values, tellers: tellersOf(facts.round) };
  },
  tags: tallyTags,
  needsOfFrame: ['Ngày tổ chức', 'Địa điểm'],
  summary: ({ round }) => `Biên bản kiểm phiếu lấy ý kiến về ${round.about}, đợt ${round.round}`,
  gaps: ({ sources, round }) => [
    ...blankCells(sources, ['date', 'venue']),
    ...roundGaps(round),
    ...countGaps(round),
  ],
});
