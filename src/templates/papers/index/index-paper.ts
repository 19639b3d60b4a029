import { papers } from '../../../register/tables/papers';
import { condition, list, optional, rowNumber, type Tags, value } from '../../tags';
import { type PaperRequest, paperForm } from '../paper-form';
import { listedLines } from '../parts/listed-lines';
import { filedPapers, missingPapers } from './file-contents';

interface IndexFacts extends PaperRequest {
  readonly missing: readonly string[];
}

export const indexTags = {
  'Tài liệu': list(papers.tab, 'mỗi văn bản một dòng', ({ sources }: IndexFacts) => filedPapers(sources), {
    STT: rowNumber,
    'Tên văn bản': value(papers.tab, 'Kế hoạch tổ chức Hội nghị đối thoại', ({ name }) => name),
    'Số, ký hiệu văn bản': optional(papers.tab, '15/KH-UBND', ({ number }) => number),
    'Ngày ban hành': optional(papers.tab, '12/10/2026', ({ date }) => date),
    'Tình trạng': optional(papers.tab, 'Đã ban hành', ({ state }) => state),
  }),
  'Có tài liệu thiếu': condition('', 'phần chỉ in khi hồ sơ còn thiếu', ({ missing }) => missing.length > 0),
  'Tài liệu thiếu': list(
    '',
    'mỗi văn bản còn thiếu một dòng',
    ({ missing }: IndexFacts) =>
      listedLines(missing).map((name, index) => ({ name, left: missing.length - index })),
    {
      'Tên văn bản thiếu': value('', 'Báo cáo kết quả;', ({ name }) => name),
      // The signature does not stand alone on its page.
      'Dòng cuối': condition('', 'hai dòng cuối, đi liền chữ ký', ({ left }) => left <= 2),
    },
  ),
  'Hồ sơ đủ': condition('', 'phần chỉ in khi không thiếu gì', ({ missing }) => missing.length === 0),
} satisfies Tags<IndexFacts>;

/** The papers in the file of the conference, and those missing. */
export const indexPaper = paperForm<IndexFacts>({
  kind: 'index',
  needs: ['petitions', 'ballots', 'budget', 'broadcasts'],
  facts: (request) => ({ ...request, missing: missingPapers(request.sources) }),
  tags: indexTags,
  summary: ({ conference }) => `Mục lục hồ sơ ${conference.title}`,
  gaps: () => [],
});
