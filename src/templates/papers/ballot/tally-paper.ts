import { countsThatDiffer, unfitCounts } from '../../../domain/conference/ballot-tally';
import type { PaperGap } from '../../../register/papers/paper-report';
import { type BallotItem, ballots } from '../../../register/tables/ballots';
import { section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import { countDigits, shareWords } from '../../words/number-words';
import { withoutSigner } from '../minutes/minutes-paper';
import type { PaperForm, SourceRow } from '../paper-form';
import { blank, shown, shownTags } from '../parts/blank';
import { conferenceGap, frameGaps, frameTags, recipientWarnings } from '../parts/frame';
import {
  type BallotRound,
  ballotGap,
  ballotRoundOf,
  ballotRounds,
  levelsOfRound,
  roundGaps,
} from './ballot-rounds';

const printed = (count: number | null): string => (count === null ? blank : countDigits(count));

const sharePrinted = (part: number | null, whole: number | null): string =>
  part === null || whole === null ? '' : shareWords(part, whole);

/** Counts that cannot be, and sheets of paper counted differently for two questions of one ballot. */
function countGaps({ items }: BallotRound): readonly PaperGap[] {
  const [first] = items;
  return items.flatMap((item) => {
    const wrong = new Set([
      ...unfitCounts(item.values),
      ...(first ? countsThatDiffer(first.values, item.values) : []),
    ]);
    return [...wrong].map((field) => ballotGap(item, field));
  });
}

const itemTags = ({ values, added }: SourceRow<BallotItem>, index: number): TagScope => ({
  ...added,
  STT: String(index + 1),
  'Nội dung': shown(values.content),
  'Số phiếu mức 1': printed(values.first),
  'Tỷ lệ mức 1': sharePrinted(values.first, values.valid),
  'Số phiếu mức 2': printed(values.second),
  'Tỷ lệ mức 2': sharePrinted(values.second, values.valid),
  'Số phiếu mức 3': printed(values.third),
  'Tỷ lệ mức 3': sharePrinted(values.third, values.valid),
});

/** The tellers of the round, whose head comes first; they may be noted at any of its questions. */
function tellersOf({ items }: BallotRound): readonly string[] {
  const noted = items.map(({ values }) => values.tellers).find((text) => text !== '') ?? '';
  return noted
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Where nobody is noted, three lines are left to be filled in by hand. */
const tellerTags = (tellers: readonly string[]): TagScope => ({
  'Tổ kiểm phiếu': tellers.map((name, index) => ({
    'Thứ tự thành viên': String(index + 1),
    'Thành viên tổ': `${name}, ${index === 0 ? 'tổ trưởng' : 'thành viên'}`,
  })),
  'Tổ trưởng': tellers[0] ?? '',
  'Thành viên 1': tellers[1] ?? '',
  'Thành viên 2': tellers[2] ?? '',
});

/** The minutes of counting a ballot; shares are of the valid ballots. */
export const tallyPaper: PaperForm = {
  kind: 'tally',
  needs: ['ballots'],
  tags: [
    value(ballots.tab, 'Đợt', '1'),
    value(ballots.tab, 'Đối tượng lấy ý kiến', 'Công an xã'),
    value(ballots.tab, 'Số phiếu phát ra', '530'),
    value(ballots.tab, 'Số phiếu thu về', '522'),
    value('', 'Tỷ lệ thu về', '98,5%', true),
    value(ballots.tab, 'Số phiếu hợp lệ', '520'),
    value(ballots.tab, 'Số phiếu không hợp lệ', '02'),
    value(ballots.tab, 'Mức 1', 'Tín nhiệm cao'),
    value(ballots.tab, 'Mức 2', 'Tín nhiệm'),
    value(ballots.tab, 'Mức 3', 'Tín nhiệm thấp'),
    section(ballots.tab, 'Tổ kiểm phiếu', 'mỗi người một dòng'),
    value('', 'Thứ tự thành viên', '1'),
    value(ballots.tab, 'Thành viên tổ', 'Nguyễn Văn An, tổ trưởng'),
    value(ballots.tab, 'Tổ trưởng', 'Nguyễn Văn An', true),
    value(ballots.tab, 'Thành viên 1', 'Trần Thị Bình', true),
    value(ballots.tab, 'Thành viên 2', 'Lê Văn Cường', true),
    section(ballots.tab, 'Kết quả', 'mỗi nội dung một dòng'),
    value('', 'STT', '1'),
    value(ballots.tab, 'Nội dung', 'Thái độ khi tiếp xúc với Nhân dân'),
    value(ballots.tab, 'Số phiếu mức 1', '400'),
    value('', 'Tỷ lệ mức 1', '76,9%', true),
    value(ballots.tab, 'Số phiếu mức 2', '100'),
    value('', 'Tỷ lệ mức 2', '19,2%', true),
    value(ballots.tab, 'Số phiếu mức 3', '20'),
    value('', 'Tỷ lệ mức 3', '3,8%', true),
  ],
  subjects: (sources) => ballotRounds(sources).map(({ key, label }) => ({ key, label })),
  build(sources, subject, identity) {
    const round = ballotRoundOf(sources, subject);
    const { conference } = sources;
    const gaps = [
      ...withoutSigner(frameGaps(sources, 'tally')),
      ...(conference.date === null ? [conferenceGap(sources, 'date')] : []),
      ...(conference.venue === '' ? [conferenceGap(sources, 'venue')] : []),
      ...roundGaps(round),
      ...countGaps(round),
    ];
    const counts = round.items[0]?.values;
    const [first = blank, second = blank, third = blank] = levelsOfRound(round);
    const frame = frameTags(sources, 'tally', identity, gaps.length > 0);
    return {
      summary: `Biên bản kiểm phiếu lấy ý kiến về ${round.about}, đợt ${round.round}`,
      gaps,
      warnings: recipientWarnings(sources, 'tally', identity),
      scope: {
        ...frame,
        ...shownTags(frame, ['Ngày tổ chức', 'Địa điểm']),
        Đợt: shown(round.round),
        'Đối tượng lấy ý kiến': shown(round.about),
        'Số phiếu phát ra': printed(counts?.issued ?? null),
        'Số phiếu thu về': printed(counts?.collected ?? null),
        'Tỷ lệ thu về': sharePrinted(counts?.collected ?? null, counts?.issued ?? null),
        'Số phiếu hợp lệ': printed(counts?.valid ?? null),
        'Số phiếu không hợp lệ': printed(counts?.invalid ?? null),
        'Mức 1': first,
        'Mức 2': second,
        'Mức 3': third,
        ...tellerTags(tellersOf(round)),
        'Kết quả': round.items.map(itemTags),
      },
    };
  },
};
