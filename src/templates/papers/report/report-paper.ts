import { inForce } from '../../../domain/conference/conference';
import { isOpen } from '../../../domain/petitions/petition';
import { countPetitions, groupOf, isCounted } from '../../../domain/petitions/petition-count';
import type { PaperGap } from '../../../register/papers/paper-report';
import { conferences } from '../../../register/tables/conferences';
import { authorityLabels, reportingGroupLabels } from '../../../register/tables/petitions';
import { section, value } from '../../declared-tags';
import { inSentence } from '../../words/in-sentence';
import { countDigits, shareWords } from '../../words/number-words';
import { opinionTags } from '../opinions/opinions-table';
import { type PaperForm, type PaperIdentity, type PaperSources, wholeConference } from '../paper-form';
import { annexReferenceOf } from '../parts/annex-reference';
import { blank, shown, shownTags } from '../parts/blank';
import { competentBody } from '../parts/competent-body';
import { frameGaps, frameTags, recipientWarnings, settingGap } from '../parts/frame';
import { hallOf, rollGaps } from '../parts/hall-counts';
import { blankCells } from '../parts/paper-checks';
import { matterRows, noPetitionGap, type PetitionRow, withStop } from '../parts/petition-rows';
import { isForOthers } from '../reply/transfers';
import {
  noticeGaps,
  noticeWords,
  publicationGaps,
  publicationWords,
  referenceWords,
  turnGaps,
  turnWarnings,
} from './report-facts';
import { authorityLines, countTags, reportTables, reportTableTags, tableGaps } from './report-tables';

/** What earlier conferences left: all of the year before, and whatever is still open of the years before that. */
function earlierRows({ earlierPetitions, conference }: PaperSources): readonly PetitionRow[] {
  const { year, date } = conference;
  const before = earlierPetitions.filter(({ values }) => {
    if (!isCounted(values) || values.originYear === null || year === null) return false;
    const cameFirst = values.receivedOn !== null && date !== null && values.receivedOn < date;
    return values.originYear < year || (values.originYear === year && cameFirst);
  });
  const last = Math.max(...before.map(({ values }) => values.originYear ?? 0));
  return before.filter(({ values }) => values.originYear === last || isOpen(values.status ?? 'received'));
}

function gapsOf(sources: PaperSources, rows: readonly PetitionRow[]): readonly PaperGap[] {
  return [
    ...frameGaps(sources, 'report'),
    ...(superiorsOf(sources, { number: '', date: null }).length === 0 ? [settingGap('superior')] : []),
    ...blankCells(sources, ['date', 'venue', 'assessment']),
    ...(rows.length === 0 ? [noPetitionGap] : []),
    ...rollGaps(sources),
    ...tableGaps(sources, rows),
    ...turnGaps(sources),
    ...noticeGaps(sources),
    ...publicationGaps(sources),
  ];
}

const superiorsOf = ({ settings, today }: PaperSources, { date }: PaperIdentity): readonly string[] =>
  inForce(settings.papers.superiors, date ?? today).map(({ text }) => text);

/** How the matters of earlier conferences stand. */
function earlierWords(rows: readonly PetitionRow[]): string {
  if (rows.length === 0) return 'Không có kiến nghị của kỳ trước chuyển sang.';
  const { matters, groups } = countPetitions(rows.map(({ values }) => values));
  return (
    `Kiến nghị của các kỳ trước: ${countDigits(matters)} nội dung; đã giải quyết ${countDigits(groups.resolved)} ` +
    `(${shareWords(groups.resolved, matters)}), đang giải quyết ${countDigits(groups['in-progress'])}, chưa giải quyết ` +
    `${countDigits(groups.unresolved)}, giải trình ${countDigits(groups.explained)}.`
  );
}

const earlierTags = (rows: readonly PetitionRow[]) =>
  rows.map(({ values }, index) => ({
    STT: String(index + 1),
    'Năm gốc': values.originYear === null ? '' : String(values.originYear),
    'Nội dung kiến nghị': values.content,
    'Đơn vị chủ trì': values.unit,
    'Trạng thái': reportingGroupLabels[groupOf(values)],
    'Kết quả': values.result,
  }));

const annexRows = (sources: PaperSources, rows: readonly PetitionRow[]) =>
  rows
    .filter(({ values }) => isForOthers(values))
    .map(({ values }, index) => ({
      STT: String(index + 1),
      'Nội dung kiến nghị': values.content,
      'Thôn/Đơn vị': values.village,
      'Cơ quan có thẩm quyền': competentBody(sources, values) || authorityLabels[values.authority ?? 'other'],
    }));

/** The report to the superior body (sample form 1.4): its numbers come only from the sheets. */
export const reportPaper: PaperForm = {
  kind: 'report',
  needs: ['villages', 'attendees', 'petitions', 'turns', 'broadcasts'],
  tags: [
    value('Cấu hình', 'Kính gửi', 'Ủy ban nhân dân tỉnh', true),
    section('', 'Nhiều nơi kính gửi', 'phần chỉ in khi gửi từ hai nơi trở lên'),
    section('Cấu hình', 'Nơi kính gửi', 'mỗi nơi một dòng, khi gửi từ hai nơi trở lên'),
    value('Cấu hình', 'Dòng kính gửi', '- Ủy ban nhân dân tỉnh;'),
    value('Văn bản', 'Kế hoạch số', 'số 15/KH-UBND ngày 12 tháng 10 năm 2026'),
    value('Truyền thanh', 'Ngày thông báo', 'ngày 06 tháng 11 năm 2026, trước hội nghị 10 ngày'),
    value('', 'Số mời', '165'),
    value('', 'Số có mặt', '152'),
    value('', 'Tỷ lệ có mặt', '92,1%', true),
    value('', 'Số đại diện Nhân dân có mặt', '60'),
    value('', 'Số thôn có mặt', '12'),
    value('', 'Số lượt ý kiến', '12'),
    value('', 'Số người', '10'),
    value('', 'Tổng số nội dung', '25'),
    ...reportTableTags,
    value('', 'Kỳ trước', 'Kiến nghị của các kỳ trước: 05 nội dung.'),
    section('', 'Có kiến nghị kỳ trước', 'phần chỉ in khi kỳ trước còn kiến nghị'),
    section('Kiến nghị', 'Kiến nghị kỳ trước', 'mỗi nội dung của kỳ trước một dòng'),
    value('Kiến nghị', 'Năm gốc', '2025'),
    value('Kiến nghị', 'Kết quả', 'Đã khởi công.', true),
    ...opinionTags.filter(({ name }) =>
      ['Nội dung kiến nghị', 'Đơn vị chủ trì', 'Trạng thái', 'Thôn/Đơn vị'].includes(name),
    ),
    value('Văn bản', 'Thông báo kết luận số', 'số 22/TB-UBND ngày 19 tháng 11 năm 2026'),
    value('Truyền thanh', 'Đã công bố', 'niêm yết tại trụ sở ngày 20 tháng 11 năm 2026'),
    value(conferences.tab, 'Đánh giá chung', 'Hội nghị diễn ra dân chủ, công khai.'),
    section('', 'Có phụ lục', 'phần chỉ in khi có nội dung thuộc thẩm quyền cấp khác'),
    value('', 'Số nội dung chuyển', '02', true),
    value('', 'Văn bản kèm theo', '(Kèm theo Báo cáo số 25/BC-UBND)'),
    section('Kiến nghị', 'Kiến nghị chuyển', 'mỗi nội dung một dòng trong phụ lục'),
    value('Kiến nghị', 'Cơ quan có thẩm quyền', 'Ủy ban nhân dân tỉnh'),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const { conference } = sources;
    const rows = matterRows(sources);
    const gaps = gapsOf(sources, rows);
    const hall = hallOf(sources);
    const counts = countPetitions(rows.map(({ values }) => values));
    const tables = reportTables(sources, rows);
    const superiors = superiorsOf(sources, identity);
    const annex = annexRows(sources, rows);
    const frame = frameTags(sources, 'report', identity, gaps.length > 0);
    return {
      summary: `Báo cáo kết quả tổ chức ${conference.title}`,
      gaps,
      warnings: [...recipientWarnings(sources, 'report', identity), ...turnWarnings(sources)],
      scope: {
        ...frame,
        ...shownTags(frame, ['Thời gian', 'Chủ trì']),
        'Địa điểm': shown(inSentence(conference.venue)),
        'Kính gửi': superiors.length === 1 ? (superiors[0] ?? '') : superiors.length === 0 ? blank : '',
        'Nhiều nơi kính gửi': superiors.length > 1,
        'Nơi kính gửi':
          superiors.length < 2
            ? []
            : superiors.map((name, index) => ({
                'Dòng kính gửi': `- ${name}${index < superiors.length - 1 ? ';' : '.'}`,
              })),
        'Kế hoạch số': referenceWords(sources, 'plan'),
        'Ngày thông báo': noticeWords(sources),
        'Số mời': countDigits(hall.all.invited),
        'Số có mặt': countDigits(hall.all.present),
        'Tỷ lệ có mặt': shareWords(hall.all.present, hall.all.invited),
        'Số đại diện Nhân dân có mặt': countDigits(hall.citizens.present),
        'Số thôn có mặt': countDigits(hall.villages),
        'Số lượt ý kiến': countDigits(counts.turns),
        'Số người': countDigits(counts.people),
        'Tổng số nội dung': countDigits(counts.matters),
        ...countTags(counts, counts.matters),
        'Theo thẩm quyền': authorityLines(rows),
        'Theo lĩnh vực': tables.topics.lines,
        'Theo thôn': tables.villages.lines,
        'Theo đơn vị': tables.units.lines,
        'Kỳ trước': earlierWords(earlierRows(sources)),
        'Có kiến nghị kỳ trước': earlierRows(sources).length > 0,
        'Kiến nghị kỳ trước': earlierTags(earlierRows(sources)),
        'Thông báo kết luận số': referenceWords(sources, 'conclusion'),
        'Đã công bố': shown(publicationWords(sources)),
        'Đánh giá chung': conference.assessment === '' ? blank : withStop(conference.assessment),
        'Có phụ lục': annex.length > 0,
        'Số nội dung chuyển': countDigits(annex.length),
        'Văn bản kèm theo': annexReferenceOf(sources, 'report', 'Báo cáo', identity),
        'Kiến nghị chuyển': annex,
      },
    };
  },
};
