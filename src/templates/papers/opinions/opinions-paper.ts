import type { MadePaperCode } from '../../../register/papers/paper-kinds';
import { type PaperForm, type PaperSources, wholeConference } from '../paper-form';
import { annexReference } from '../parts/annex-reference';
import { frameGaps, frameTags } from '../parts/frame';
import {
  blankFields,
  isPublic,
  matterRows,
  noPetitionGap,
  type PetitionRow,
  wasRaisedInHall,
} from '../parts/petition-rows';
import { groupedRows, type NamesShown, opinionTags, progressWords, receivedWords } from './opinions-table';

interface OpinionsKind {
  readonly kind: MadePaperCode;
  readonly about: string;
  readonly rows: (sources: PaperSources) => readonly PetitionRow[];
  readonly names: NamesShown;
  readonly total: (rows: readonly PetitionRow[]) => string;
  /** The paper that the table goes with. */
  readonly with: MadePaperCode;
  readonly withName: string;
}

const opinionsPaper = (table: OpinionsKind): PaperForm => ({
  kind: table.kind,
  needs: ['petitions'],
  tags: opinionTags,
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const rows = table.rows(sources);
    const gaps = [
      ...frameGaps(sources, table.kind),
      ...(rows.length === 0 ? [noPetitionGap] : []),
      ...rows.flatMap((row) => blankFields(row, ['content', 'topic', 'authority', 'unit'])),
    ];
    return {
      summary: `${table.about} ${sources.conference.title}`,
      gaps,
      warnings: [],
      scope: {
        ...frameTags(sources, table.kind, identity, gaps.length > 0),
        'Văn bản kèm theo': annexReference(sources, table.with, table.withName),
        'Nhóm thẩm quyền': groupedRows(rows, sources.settings.topics, table.names),
        'Tổng hợp chung': table.total(rows),
      },
    };
  },
});

/** What came in ahead, for the units that prepare the answers. */
export const opinionsBeforePaper = opinionsPaper({
  kind: 'opinions-before',
  about: 'Bảng tổng hợp ý kiến, kiến nghị gửi trước',
  rows: (sources) => {
    const { date } = sources.conference;
    const cameAhead = ({ values: { receivedOn } }: PetitionRow): boolean =>
      date === null || receivedOn === null || receivedOn < date;
    return matterRows(sources).filter((row) => !wasRaisedInHall(row) && cameAhead(row));
  },
  names: 'people',
  total: receivedWords,
  with: 'plan',
  withName: 'Kế hoạch',
});

/** All matters with their answers and how far they have come. */
export const opinionsAfterPaper = opinionsPaper({
  kind: 'opinions-after',
  about: 'Bảng tổng hợp ý kiến, kiến nghị tại',
  rows: matterRows,
  names: 'people',
  total: progressWords,
  with: 'minutes',
  withName: 'Biên bản',
});

/** The same for the notice board: no person is named, and what the office keeps back is left out. */
export const opinionsPublicPaper = opinionsPaper({
  kind: 'opinions-public',
  about: 'Bảng tổng hợp công khai kết quả giải quyết ý kiến, kiến nghị tại',
  rows: (sources) => matterRows(sources).filter(isPublic),
  names: 'villages',
  total: progressWords,
  with: 'conclusion',
  withName: 'Thông báo',
});
