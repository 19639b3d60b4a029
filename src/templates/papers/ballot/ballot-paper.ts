import { ballots } from '../../../register/tables/ballots';
import { addedColumns, list, rowNumber, type Tags, value } from '../../tags';
import { paperForm } from '../paper-form';
import { blankCells } from '../parts/paper-checks';
import { ballotSubjects, type RoundFacts, roundFacts, roundGaps, roundTags } from './ballot-rounds';

export const ballotTags = {
  ...roundTags,
  'Nội dung lấy ý kiến': list(
    ballots.tab,
    'mỗi nội dung một dòng',
    ({ round }: RoundFacts) => round.items,
    {
      STT: rowNumber,
      'Nội dung': value(ballots.tab, 'Thái độ khi tiếp xúc với Nhân dân', ({ values }) => values.content),
    },
    addedColumns,
  ),
} satisfies Tags<RoundFacts>;

/** The ballot; nothing on it identifies the voter. */
export const ballotPaper = paperForm<RoundFacts>({
  kind: 'ballot',
  needs: ['ballots'],
  subjects: ballotSubjects,
  facts: roundFacts,
  tags: ballotTags,
  needsOfFrame: ['Ngày tổ chức'],
  summary: ({ round }) => `Phiếu lấy ý kiến về ${round.about}, đợt ${round.round}`,
  gaps: ({ sources, round }) => [...blankCells(sources, ['date']), ...roundGaps(round)],
});
