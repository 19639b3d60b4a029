import { publicationDeadlines } from '../../../domain/calendar/deadlines';
import { coChairRequiredFrom } from '../../../domain/conference/conference';
import { isOpen } from '../../../domain/petitions/petition';
import { countPetitions } from '../../../domain/petitions/petition-count';
import type { PaperGap } from '../../../register/papers/paper-report';
import { conferences } from '../../../register/tables/conferences';
import { section, value } from '../../declared-tags';
import { inSentence } from '../../words/in-sentence';
import { countDigits } from '../../words/number-words';
import { dateWords } from '../../words/wording';
import { deadlineOf } from '../opinions/opinions-table';
import { type PaperForm, type PaperSources, wholeConference } from '../paper-form';
import { blank, shown, shownTags } from '../parts/blank';
import { frameGaps, frameTags, recipientWarnings } from '../parts/frame';
import { hallOf, rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { isPublic, matterRows, type PetitionRow, petitionGap, withStop } from '../parts/petition-rows';
import { publicText } from '../parts/public-text';

/** Law 72/2025, article 43, sets the day; earlier conferences had no term. */
export function publishedBy({ conference, settings, calendar }: PaperSources): string {
  const { date } = conference;
  if (date === null || date < coChairRequiredFrom) return '';
  return dateWords(publicationDeadlines(date, calendar, settings.terms.publicationDays).target);
}

/** The matters that somebody still has to work on; the paper is posted, so what the office keeps back is left out. */
const taskRows = (sources: PaperSources): readonly PetitionRow[] =>
  matterRows(sources).filter((row) => isPublic(row) && isOpen(row.values.status ?? 'received'));

const rowGaps = (row: PetitionRow): readonly PaperGap[] => [
  ...(row.values.unit === '' ? [petitionGap(row, 'unit')] : []),
  ...(deadlineOf(row.values) === '' ? [petitionGap(row, 'promisedOn')] : []),
];

function gapsOf(sources: PaperSources): readonly PaperGap[] {
  return [
    ...frameGaps(sources, 'conclusion'),
    ...blankCells(sources, ['date', 'venue', 'chair', 'assessment', 'conclusion']),
    ...rollGaps(sources),
    ...taskRows(sources).flatMap(rowGaps),
  ];
}

/** What the chair decided on a matter: the result noted so far, or the task itself. */
function decisionWords({ values }: PetitionRow): string {
  if (values.result !== '') return withStop(publicText(values.result, values));
  return values.authority === 'commune' || values.authority === null
    ? 'Xem xét, giải quyết; báo cáo kết quả và thông báo để Nhân dân biết.'
    : 'Đề nghị cấp có thẩm quyền xem xét, giải quyết; theo dõi, thông báo kết quả để Nhân dân biết.';
}

/** The notice of the chair's conclusions (sample form 1.4), which is also posted: it names no petitioner. */
export const conclusionPaper: PaperForm = {
  kind: 'conclusion',
  needs: ['attendees', 'petitions'],
  tags: [
    value(conferences.tab, 'Đánh giá chung', 'Hội nghị diễn ra dân chủ, công khai.'),
    value(conferences.tab, 'Kết luận của chủ trì', 'Giao các đơn vị giải quyết dứt điểm.'),
    value('', 'Số có mặt', '95'),
    value('', 'Số thôn có mặt', '12'),
    value('', 'Số lượt ý kiến', '12'),
    value('', 'Số nội dung', '25'),
    value('', 'Số trả lời tại hội nghị', '15'),
    value('', 'Số tiếp tục xử lý', '08'),
    value('', 'Số chuyển cấp có thẩm quyền', '02'),
    section('', 'Có nhiệm vụ', 'phần chỉ in khi còn nội dung phải giải quyết'),
    section('Kiến nghị', 'Nhiệm vụ', 'mỗi nội dung còn phải giải quyết một dòng'),
    value('', 'STT', '1'),
    value('Kiến nghị', 'Nội dung kiến nghị', 'Đề nghị sửa đường giao thông nội đồng.', true),
    value('', 'Kết luận, chỉ đạo', 'Bố trí vốn năm 2027.'),
    value('Kiến nghị', 'Đơn vị chủ trì', 'Phòng Kinh tế'),
    value('Kiến nghị', 'Đơn vị phối hợp', 'Công an xã', true),
    value('Kiến nghị', 'Thời hạn', '31/12/2026'),
    value('', 'Hạn công bố', 'ngày 26 tháng 11 năm 2026', true),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const { conference } = sources;
    const gaps = gapsOf(sources);
    const hall = hallOf(sources);
    const counts = countPetitions(matterRows(sources).map(({ values }) => values));
    const frame = frameTags(sources, 'conclusion', identity, gaps.length > 0);
    return {
      summary: `Thông báo kết luận của Chủ tịch ${sources.settings.office.name} tại ${conference.title}`,
      gaps,
      warnings: recipientWarnings(sources, 'conclusion', identity),
      scope: {
        ...frame,
        ...shownTags(frame, ['Chủ trì', 'Ngày tổ chức']),
        'Địa điểm': shown(inSentence(conference.venue)),
        'Đánh giá chung': conference.assessment === '' ? blank : withStop(conference.assessment),
        'Kết luận của chủ trì': conference.conclusion === '' ? blank : withStop(conference.conclusion),
        'Số có mặt': countDigits(hall.all.present),
        'Số thôn có mặt': countDigits(hall.villages),
        'Số lượt ý kiến': countDigits(counts.turns),
        'Số nội dung': countDigits(counts.matters),
        'Số trả lời tại hội nghị': countDigits(counts.answeredInHall),
        'Số tiếp tục xử lý': countDigits(
          counts.groups['in-progress'] + counts.groups.unresolved - counts.transferred,
        ),
        'Số chuyển cấp có thẩm quyền': countDigits(counts.transferred),
        'Có nhiệm vụ': taskRows(sources).length > 0,
        'Nhiệm vụ': taskRows(sources).map((row, index) => ({
          STT: String(index + 1),
          'Nội dung kiến nghị': publicText(row.values.content, row.values),
          'Kết luận, chỉ đạo': decisionWords(row),
          'Đơn vị chủ trì': row.values.unit || blank,
          'Đơn vị phối hợp': row.values.supportingUnit,
          'Thời hạn': deadlineOf(row.values) || blank,
        })),
        'Hạn công bố': publishedBy(sources),
      },
    };
  },
};
