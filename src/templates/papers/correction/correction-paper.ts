import { condition, list, optional, type Tags, value } from '../../tags';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { countDigits } from '../../words/number-words';
import { type PaperRequest, paperForm } from '../paper-form';
import { titleInSentence } from '../parts/conference-tags';
import { blankCells, chairGaps, chairWarnings, dayWarnings } from '../parts/paper-checks';
import {
  type AnnouncedChange,
  type ChangeCase,
  caseOf,
  changesOf,
  issuedPapers,
  referenceWords,
} from './announced-conference';
import { correctionBody } from './correction-words';

interface CorrectionFacts extends PaperRequest {
  readonly which: ChangeCase;
  readonly changes: readonly AnnouncedChange[];
  /** `thay đổi thời gian tổ chức hội nghị đối thoại năm 2026` */
  readonly about: string;
}

function changeWords(changes: readonly AnnouncedChange[]): string {
  const items = changes.map(({ item }) => item);
  const words = `thay đổi ${items.join(', ').toLowerCase()} `;
  return items.join() === 'Chủ trì' ? words : `${words}tổ chức `;
}

function factsOf(request: PaperRequest): CorrectionFacts {
  const { sources } = request;
  const which = caseOf(sources);
  const changes = which === 'changed' ? changesOf(sources) : [];
  const what = {
    changed: changeWords(changes),
    postponed: 'hoãn tổ chức ',
    cancelled: 'không tổ chức ',
  }[which];
  return { ...request, which, changes, about: what + inSentence(sources.conference.title) };
}

/** A single change has no number. */
const numberedChanges = ({ changes }: CorrectionFacts) =>
  changes.map((change, index) => ({ ...change, number: changes.length > 1 ? `${index + 1}. ` : '' }));

export const correctionTags = {
  ...titleInSentence,
  'Trích yếu': value(
    '',
    'Về việc thay đổi thời gian, địa điểm tổ chức hội nghị đối thoại năm 2026',
    ({ about }) => `Về việc ${about}`,
  ),
  'Văn bản đã ban hành': value('Văn bản', 'Giấy mời số 05/GM-UBND ngày 06 tháng 11 năm 2026', ({ sources }) =>
    issuedPapers(sources).map(referenceWords).join('; '),
  ),
  'Có thay đổi': condition(
    'Hội nghị',
    'phần chỉ in khi thay đổi ngày, giờ, địa điểm, người chủ trì',
    ({ which }) => which === 'changed',
  ),
  'Nội dung thay đổi': list('Hội nghị', 'mỗi thay đổi một dòng', numberedChanges, {
    'Thứ tự thay đổi': optional('', '1. ', ({ number }) => number),
    'Mục thay đổi': value('', 'Thời gian', ({ item }) => item),
    'Nội dung mới': value('Hội nghị', '07 giờ 30 phút, thứ Năm, ngày 10 tháng 12 năm 2026', ({ is }) => is),
    'Nội dung cũ': optional('Văn bản', '07 giờ 30 phút, thứ Ba, ngày 08 tháng 12 năm 2026', ({ was }) => was),
  }),
  'Số ngày thông báo': value('Cấu hình', '07', ({ settings }) => countDigits(settings.terms.noticeDays)),
  'Có lý do': condition(
    'Hội nghị',
    'phần chỉ in khi thay đổi mà đã ghi lý do',
    ({ which, conference }) => which === 'changed' && conference.changeReason !== '',
  ),
  'Lý do': value('Hội nghị', 'ảnh hưởng của bão số 3', ({ conference }) =>
    withoutEndSign(conference.changeReason),
  ),
  Hoãn: condition(
    'Hội nghị',
    'phần chỉ in khi hội nghị hoãn mà chưa có ngày mới',
    ({ which }) => which === 'postponed',
  ),
  Hủy: condition(
    'Hội nghị',
    'phần chỉ in khi hội nghị không tổ chức nữa',
    ({ which }) => which === 'cancelled',
  ),
} satisfies Tags<CorrectionFacts>;

/** Corrects an announcement (sample form 1.4 of Decree 30): new day, hall or chair, postponement, cancellation. */
export const correctionPaper = paperForm<CorrectionFacts>({
  kind: 'correction',
  needs: [],
  subjects: (sources) => {
    const isNeeded =
      issuedPapers(sources).length > 0 && (caseOf(sources) !== 'changed' || changesOf(sources).length > 0);
    return isNeeded ? [{ key: '', label: '' }] : [];
  },
  facts: factsOf,
  tags: correctionTags,
  onePage: correctionBody,
  summary: ({ about }) => `Thông báo về việc ${about}`,
  gaps: ({ sources, which }) =>
    which === 'changed'
      ? [...blankCells(sources, ['date', 'startTime', 'venue']), ...chairGaps(sources)]
      : blankCells(sources, ['changeReason']),
  warnings: ({ sources, which, identity }) =>
    which === 'changed' ? [...dayWarnings(sources, identity), ...chairWarnings(sources)] : [],
});
