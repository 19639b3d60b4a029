import { dueAfterMove } from '../../../domain/calendar/relative-day';
import { minutesOf } from '../../../domain/conference/agenda-check';
import { fixedDateOf } from '../../../domain/conference/conference';
import { readAnswerers } from '../../../domain/people/topic-answerers';
import { cleanText } from '../../../domain/text/vietnamese-text';
import type { DatedText } from '../../../register/settings/paper-settings';
import type { Task } from '../../../register/tables/tasks';
import { addedColumns, condition, lines, list, optional, rowNumber, type Tags, value } from '../../tags';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { countDigits } from '../../words/number-words';
import { shortDate } from '../../words/wording';
import type { PaperRequest } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { blank } from '../parts/blank';
import { titleInSentence } from '../parts/conference-tags';
import { basisLines, listedLines } from '../parts/listed-lines';
import { compositionOf, type UnitDuties, unitDuties } from './plan-duties';
import { votersTags } from './voters-call';

export interface PlanFacts extends PaperRequest {
  /** In force on the day of the paper. */
  readonly bases: readonly DatedText[];
}

/** The support team, and who answers each topic in the hall (plan, III.1: a task for each person). */
function otherRoles({ sources: { conference, settings } }: PaperRequest): readonly string[] {
  const { support, answerers } = conference;
  const assignments = readAnswerers(answerers, settings.topics).filter(({ person }) => person !== '');
  return listedLines([
    ...(support === '' ? [] : [`Tổ giúp việc: ${cleanText(support)}`]),
    ...assignments.map(({ topic, person }) => `Trả lời lĩnh vực “${topic}”: ${person}`),
  ]);
}

const responsibleWords = ({ responsible, supporting }: Task): string =>
  [
    responsible || blank,
    ...(supporting === '' ? [] : [`phối hợp: ${supporting.replace(/^Các(?!\p{L})/u, 'các')}`]),
  ].join('; ');

/** Tasks that count from the day of the conference move with it. */
function dueWords(task: Task, { conference, calendar }: PaperSources): string {
  const moved = { ...task, isDone: task.state === 'done' };
  const due = dueAfterMove(moved, fixedDateOf(conference), calendar);
  return due ? shortDate(due) : '';
}

const isFixed = ({ sources }: PaperRequest): boolean => fixedDateOf(sources.conference) !== null;

/** Hours of a half-day conference, in minutes. */
const halfDay = { least: 180, most: 300 } as const;

function takesHalfDay({ conference: { startTime, endTime } }: PaperRequest): boolean {
  const [start, end] = [minutesOf(startTime), minutesOf(endTime)];
  if (start === undefined || end === undefined) return false;
  return end - start >= halfDay.least && end - start <= halfDay.most;
}

export const planTags = {
  ...titleInSentence,
  'Định kỳ': condition(
    'Hội nghị',
    'phần chỉ in cho hội nghị định kỳ',
    ({ conference: { reason } }) => reason === null || reason === 'yearly',
  ),
  ...votersTags,
  'Căn cứ': lines('Cấu hình', 'mỗi căn cứ một dòng', ({ bases }: PlanFacts) => basisLines(bases), [
    'Dòng căn cứ',
    'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương…;',
  ]),
  'Số ngày thông báo': value('Cấu hình', '07', ({ settings }) => countDigits(settings.terms.noticeDays)),
  'Thành phần tham dự': value(
    'Cấu hình',
    'Các đồng chí trong BTV Đảng ủy, Thường trực Hội đồng nhân dân',
    ({ sources }) => compositionOf(sources),
  ),
  'Số công dân mỗi thôn': value('Cấu hình', '05', ({ settings }) =>
    countDigits(settings.terms.citizensPerVillage),
  ),
  'Ngày dự kiến': condition('Hội nghị', 'phần chỉ in khi chưa ấn định ngày', (paper) => !isFixed(paper)),
  'Tháng dự kiến': value('Hội nghị', '11/2026', ({ conference }) => conference.expectedMonth),
  'Ngày ấn định': condition('Hội nghị', 'phần chỉ in khi đã ấn định ngày', isFixed),
  'Nửa ngày': condition('Hội nghị', 'phần chỉ in khi hội nghị kéo dài từ 3 đến 5 giờ', takesHalfDay),
  'Địa điểm trong câu': value('Hội nghị', 'hội trường UBND xã', ({ conference }) =>
    inSentence(conference.venue),
  ),
  'Có đồng chủ trì': condition(
    'Hội nghị',
    'phần chỉ in khi hội nghị có hai người chủ trì',
    ({ conference }) => conference.coChair !== '',
  ),
  'Dấu sau thư ký': value('Hội nghị', '.', (paper) => (otherRoles(paper).length === 0 ? '.' : ';')),
  'Vai trò khác': lines(
    'Hội nghị',
    'tổ giúp việc và người trả lời từng lĩnh vực, mỗi vai trò một dòng',
    otherRoles,
    ['Dòng vai trò', 'Tổ giúp việc: Công chức Văn phòng;'],
  ),
  'Nguồn kinh phí': optional('Cấu hình', '', ({ settings }) => withoutEndSign(settings.papers.budgetSource)),
  'Tổ chức thực hiện': list(
    'Cấu hình',
    'mỗi đơn vị một khoản',
    ({ sources }: PaperRequest) => unitDuties(sources),
    {
      STT: rowNumber,
      'Đơn vị thực hiện': optional('Cấu hình', 'Văn phòng UBND xã', ({ unit }) => unit),
      'Nhiệm vụ': optional(
        'Cấu hình',
        'Có trách nhiệm đảm bảo kinh phí phục vụ hội nghị.',
        ({ inLines, texts }) => (inLines ? '' : texts.join(' ')),
      ),
      'Các nhiệm vụ': lines(
        'Cấu hình',
        'mỗi nhiệm vụ một dòng',
        ({ inLines, texts }: UnitDuties) => (inLines ? texts : []),
        ['Dòng nhiệm vụ', 'Chuẩn bị nội dung và điều kiện tổ chức hội nghị.'],
      ),
    },
  ),
  'Có phụ lục': condition(
    'Phân công',
    'phần chỉ in khi trang Phân công có việc',
    ({ sources }) => sources.tasks.length > 0,
  ),
  'Phân công': list(
    'Phân công',
    'mỗi việc một dòng trong bảng',
    ({ sources }: PaperRequest) => sources.tasks.map((task) => ({ ...task, sources })),
    {
      STT: rowNumber,
      'Công việc': value('Phân công', 'Gửi giấy mời', ({ values }) => values.content),
      'Đơn vị, cá nhân thực hiện': value('Phân công', 'Văn phòng; phối hợp: Trưởng các thôn', ({ values }) =>
        responsibleWords(values),
      ),
      'Thời hạn': optional('Phân công', '08/11/2026', ({ values, sources }) => dueWords(values, sources)),
      'Sản phẩm': optional('Phân công', 'Danh sách giao nhận', ({ values }) => values.product),
    },
    addedColumns,
  ),
} satisfies Tags<PlanFacts>;
