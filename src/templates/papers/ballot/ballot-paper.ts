import { ballots } from '../../../register/tables/ballots';
import { section, value } from '../../declared-tags';
import type { PaperForm } from '../paper-form';
import { blank, shown, shownTags } from '../parts/blank';
import { conferenceGap, frameGaps, frameTags } from '../parts/frame';
import { ballotRoundOf, ballotRounds, levelsOfRound, roundGaps } from './ballot-rounds';

/** The ballot: nothing on it tells who filled it in. */
export const ballotPaper: PaperForm = {
  kind: 'ballot',
  needs: ['ballots'],
  tags: [
    value(ballots.tab, 'Đợt', '1'),
    value(ballots.tab, 'Đối tượng lấy ý kiến', 'Công an xã'),
    value(ballots.tab, 'Mức 1', 'Tín nhiệm cao'),
    value(ballots.tab, 'Mức 2', 'Tín nhiệm'),
    value(ballots.tab, 'Mức 3', 'Tín nhiệm thấp'),
    section(ballots.tab, 'Nội dung lấy ý kiến', 'mỗi nội dung một dòng'),
    value('', 'STT', '1'),
    value(ballots.tab, 'Nội dung', 'Thái độ khi tiếp xúc với Nhân dân'),
  ],
  subjects: (sources) => ballotRounds(sources).map(({ key, label }) => ({ key, label })),
  build(sources, subject, identity) {
    const round = ballotRoundOf(sources, subject);
    const gaps = [
      ...frameGaps(sources, 'ballot'),
      ...(sources.conference.date === null ? [conferenceGap(sources, 'date')] : []),
      ...roundGaps(round),
    ];
    const [first = blank, second = blank, third = blank] = levelsOfRound(round);
    const frame = frameTags(sources, 'ballot', identity, gaps.length > 0);
    return {
      summary: `Phiếu lấy ý kiến về ${round.about}, đợt ${round.round}`,
      gaps,
      warnings: [],
      scope: {
        ...frame,
        ...shownTags(frame, ['Ngày tổ chức']),
        Đợt: shown(round.round),
        'Đối tượng lấy ý kiến': shown(round.about),
        'Mức 1': first,
        'Mức 2': second,
        'Mức 3': third,
        'Nội dung lấy ý kiến': round.items.map(({ values, added }, index) => ({
          ...added,
          STT: String(index + 1),
          'Nội dung': shown(values.content),
        })),
      },
    };
  },
};
