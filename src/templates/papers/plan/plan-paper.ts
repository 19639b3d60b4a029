import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { dueAfterMove } from '../../../domain/calendar/relative-day';
import { fixedDateOf, inForce } from '../../../domain/conference/conference';
import { readAnswerers } from '../../../domain/people/topic-answerers';
import { cleanText } from '../../../domain/text/vietnamese-text';
import type { PaperGap, PaperWarning } from '../../../register/papers/paper-report';
import type { DatedText, Duty } from '../../../register/settings/paper-settings';
import { defaultSettings, readSettings } from '../../../register/settings/settings';
import { type Task, tasks } from '../../../register/tables/tasks';
import { section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import { inSentence, withoutEndSign } from '../../words/in-sentence';
import { countDigits } from '../../words/number-words';
import { shortDate } from '../../words/wording';
import type { PaperForm, PaperIdentity, PaperSources } from '../paper-form';
import { wholeConference } from '../paper-form';
import { shown } from '../parts/blank';
import { expiredLaws } from '../parts/expired-lines';
import { conferenceGap, frameGaps, recipientWarnings, settingGap } from '../parts/frame';
import { blankCells, chairGaps, dayWarnings, decidingDay } from '../parts/paper-checks';
import { paperScope, summaryOf } from '../parts/paper-scope';

/** A paper rests on what is in force on its own day. */
function basesOf({ settings, today }: PaperSources, identity: PaperIdentity): readonly DatedText[] {
  const bases = [...settings.legalBases, ...settings.papers.upstream];
  return inForce(bases, identity.date ?? today).filter(({ text }) => text !== '');
}

/** One basis a line, `;` after each and `.` after the last (Decree 30, Annex I). */
const basisLines = (bases: readonly DatedText[]): readonly TagScope[] =>
  bases.map(({ text }, index) => ({
    'Dòng căn cứ': `${withoutEndSign(text)}${index === bases.length - 1 ? '.' : ';'}`,
  }));

/** Those of the villages have a paragraph of their own in the template. */
const ofVillages: readonly string[] = ['village-posts', 'citizens'];

function compositionOf(sources: PaperSources): string {
  const rows = inForce(sources.settings.composition, decidingDay(sources)).filter(
    ({ group }) => !ofVillages.includes(group),
  );
  const joined = rows.map(({ text }) => (/[,;]$/.test(text) ? text : `${withoutEndSign(text)};`)).join(' ');
  return withoutEndSign(joined);
}

const isListed = ({ text }: Duty): boolean => /^[-–]\s*/.test(text);

/** The duties of one unit stand together; with a dash or when there are several, each has its own line. */
function dutyTags(sources: PaperSources): readonly TagScope[] {
  const units: { readonly unit: string; readonly duties: Duty[] }[] = [];
  for (const duty of inForce(sources.settings.papers.duties, decidingDay(sources))) {
    const last = units[units.length - 1];
    if (last && duty.unit !== '' && last.unit === duty.unit) last.duties.push(duty);
    else units.push({ unit: duty.unit, duties: [duty] });
  }
  return units.map(({ unit, duties }, index) => {
    const inLines = duties.length > 1 || duties.some(isListed);
    const texts = duties.map(({ text }) => text.replace(/^[-–]\s*/, ''));
    return {
      STT: String(index + 1),
      'Đơn vị thực hiện': unit,
      'Nhiệm vụ': inLines ? '' : texts.join(' '),
      'Các nhiệm vụ': inLines ? texts.map((text) => ({ 'Dòng nhiệm vụ': text })) : [],
    };
  });
}

const person = ({ responsible, supporting }: Task): string =>
  [shown(responsible), ...(supporting === '' ? [] : [`phối hợp: ${supporting}`])].join('; ');

/** Tasks that count from the day of the conference move with it. */
function dueWords(task: Task, conference: CalendarDate | null): string {
  const due = dueAfterMove({ ...task, isDone: task.state === 'done' }, conference);
  return due ? shortDate(due) : '';
}

const taskTags = ({ tasks: rows, conference }: PaperSources): readonly TagScope[] =>
  rows.map(({ values, added }, index) => ({
    ...added,
    STT: String(index + 1),
    'Công việc': shown(values.content),
    'Đơn vị, cá nhân thực hiện': person(values),
    'Thời hạn': dueWords(values, fixedDateOf(conference)),
    'Sản phẩm': values.product,
  }));

function planGaps(sources: PaperSources, identity: PaperIdentity): readonly PaperGap[] {
  const { conference, settings, tasks: rows } = sources;
  const noDay = fixedDateOf(conference) === null && conference.expectedMonth === '';
  return [
    ...frameGaps(sources, 'plan'),
    ...blankCells(sources, ['year', 'venue']),
    ...(noDay ? [conferenceGap(sources, conference.dateState === 'fixed' ? 'date' : 'expectedMonth')] : []),
    ...chairGaps(sources),
    ...(basesOf(sources, identity).length === 0 ? [settingGap('basis')] : []),
    ...(compositionOf(sources) === '' ? [settingGap('composition.party')] : []),
    ...(inForce(settings.papers.duties, decidingDay(sources)).length === 0 ? [settingGap('duty')] : []),
    ...rows
      .filter(({ values }) => values.responsible === '')
      .map(({ values }) => ({ tab: tasks.tab, row: values.id, field: 'responsible' })),
  ];
}

function planWarnings(sources: PaperSources, identity: PaperIdentity): readonly PaperWarning[] {
  // A law that ends before the conference is held is named as well.
  const known = [...sources.settings.legalBases, ...readSettings(defaultSettings).legalBases];
  const expired = expiredLaws(basesOf(sources, identity), known, decidingDay(sources));
  return [
    ...expired.map((line) => ({ kind: 'basis-expired' as const, ...line })),
    ...recipientWarnings(sources, 'plan', identity),
    ...dayWarnings(sources, identity),
  ];
}

/** Who helps, and who answers each topic in the hall (the plan, III.1: each one's own task). */
function otherRoles({ conference, settings }: PaperSources): readonly TagScope[] {
  const { support, answerers } = conference;
  const named = readAnswerers(answerers, settings.topics).filter(({ person }) => person !== '');
  const lines = [
    ...(support === '' ? [] : [`Tổ giúp việc: ${cleanText(support)}`]),
    ...named.map(({ topic, person }) => `Trả lời lĩnh vực “${topic}”: ${person}`),
  ];
  return lines.map((line, index) => ({ 'Dòng vai trò': `${line}${index < lines.length - 1 ? ';' : '.'}` }));
}

/** The plan of the conference (sample form 1.4 of Decree 30), in the wording of the office's plan of 2023. */
export const planPaper: PaperForm = {
  kind: 'plan',
  needs: ['tasks'],
  tags: [
    value('Hội nghị', 'Tên hội nghị trong câu', 'hội nghị đối thoại năm 2026'),
    section('Cấu hình', 'Căn cứ', 'mỗi căn cứ một dòng'),
    value('Cấu hình', 'Dòng căn cứ', 'Căn cứ Điều 43 Luật Tổ chức chính quyền địa phương…;'),
    value('Cấu hình', 'Số ngày thông báo', '07'),
    value('Cấu hình', 'Thành phần tham dự', 'Các đồng chí trong BTV Đảng ủy, Thường trực Hội đồng nhân dân'),
    value('Cấu hình', 'Số công dân mỗi thôn', '05'),
    section('Hội nghị', 'Ngày dự kiến', 'phần chỉ in khi chưa ấn định ngày'),
    value('Hội nghị', 'Tháng dự kiến', '11/2026'),
    section('Hội nghị', 'Ngày ấn định', 'phần chỉ in khi đã ấn định ngày'),
    value('Hội nghị', 'Địa điểm trong câu', 'hội trường UBND xã'),
    section('Hội nghị', 'Có đồng chủ trì', 'phần chỉ in khi hội nghị có hai người chủ trì'),
    value('Hội nghị', 'Dấu sau thư ký', '.'),
    section('Hội nghị', 'Vai trò khác', 'tổ giúp việc và người trả lời từng lĩnh vực, mỗi vai trò một dòng'),
    value('Hội nghị', 'Dòng vai trò', 'Tổ giúp việc: Công chức Văn phòng;'),
    value('Cấu hình', 'Nguồn kinh phí', '', true),
    section('Cấu hình', 'Tổ chức thực hiện', 'mỗi đơn vị một khoản'),
    value('', 'STT', '1'),
    value('Cấu hình', 'Đơn vị thực hiện', 'Văn phòng UBND xã', true),
    value('Cấu hình', 'Nhiệm vụ', 'Có trách nhiệm đảm bảo kinh phí phục vụ hội nghị.', true),
    section('Cấu hình', 'Các nhiệm vụ', 'mỗi nhiệm vụ một dòng'),
    value('Cấu hình', 'Dòng nhiệm vụ', 'Chuẩn bị nội dung và điều kiện tổ chức hội nghị.'),
    section('Phân công', 'Có phụ lục', 'phần chỉ in khi trang Phân công có việc'),
    section('Phân công', 'Phân công', 'mỗi việc một dòng trong bảng'),
    value('Phân công', 'Công việc', 'Gửi giấy mời'),
    value('Phân công', 'Đơn vị, cá nhân thực hiện', 'Văn phòng; phối hợp: Trưởng các thôn'),
    value('Phân công', 'Thời hạn', '08/11/2026', true),
    value('Phân công', 'Sản phẩm', 'Danh sách giao nhận', true),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const { conference, settings } = sources;
    const gaps = planGaps(sources, identity);
    const fixed = fixedDateOf(conference) !== null;
    const name = inSentence(conference.title);
    return {
      summary: summaryOf('plan', `tổ chức ${name}`),
      gaps,
      warnings: planWarnings(sources, identity),
      scope: paperScope(sources, 'plan', identity, gaps, {
        'Tên hội nghị trong câu': shown(name),
        'Căn cứ': basisLines(basesOf(sources, identity)),
        'Số ngày thông báo': countDigits(settings.terms.noticeDays),
        'Thành phần tham dự': shown(compositionOf(sources)),
        'Số công dân mỗi thôn': countDigits(settings.terms.citizensPerVillage),
        'Ngày dự kiến': !fixed,
        'Tháng dự kiến': shown(conference.expectedMonth),
        'Ngày ấn định': fixed,
        'Địa điểm trong câu': shown(inSentence(conference.venue)),
        'Có đồng chủ trì': conference.coChair !== '',
        'Dấu sau thư ký': otherRoles(sources).length === 0 ? '.' : ';',
        'Vai trò khác': otherRoles(sources),
        'Nguồn kinh phí': withoutEndSign(settings.papers.budgetSource),
        'Tổ chức thực hiện': dutyTags(sources),
        'Có phụ lục': sources.tasks.length > 0,
        'Phân công': taskTags(sources),
      }),
    };
  },
};
