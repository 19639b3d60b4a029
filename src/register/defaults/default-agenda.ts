import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { startsSmall } from '../../domain/text/vietnamese-text';
import { rowWith } from '../table';
import { type AgendaItem, agenda } from '../tables/agenda';
import { specialistsOn } from './specialist-offices';

interface ModelItem {
  /** Minutes; null for the discussion, which takes what the others leave. */
  readonly minutes: number | null;
  readonly content: string;
  readonly person: string;
  readonly material?: string;
  /** Whoever knows the field answers too. */
  readonly answerers?: true;
}

/** A typical half-day of a commune conference, from the opening. */
const model: readonly ModelItem[] = [
  {
    minutes: 10,
    content: 'Chào cờ; tuyên bố lý do, giới thiệu đại biểu, chủ trì, thư ký; thông qua chương trình, nội quy',
    person: 'Văn phòng',
  },
  { minutes: 10, content: 'Phát biểu khai mạc', person: 'Chủ trì' },
  {
    minutes: 15,
    content: 'Báo cáo tóm tắt tình hình kinh tế - xã hội và hoạt động của UBND',
    person: 'Chủ tịch UBND',
    material: 'Báo cáo kinh tế - xã hội',
  },
  {
    minutes: 10,
    content: 'Báo cáo kết quả giải quyết kiến nghị của hội nghị trước',
    person: 'Lãnh đạo UBND',
    material: 'Báo cáo kết quả giải quyết kiến nghị kỳ trước',
  },
  {
    minutes: 10,
    content: 'Báo cáo tổng hợp ý kiến, kiến nghị gửi trước hội nghị',
    person: 'Ủy ban MTTQ Việt Nam xã',
    material: 'Bảng tổng hợp ý kiến',
  },
  {
    minutes: null,
    content: 'Nhân dân phát biểu; trả lời, giải trình theo nhóm lĩnh vực',
    person: 'Đại biểu',
    answerers: true,
  },
  { minutes: 20, content: 'Phát biểu tiếp thu, giải trình của lãnh đạo', person: 'Chủ tịch UBND' },
  { minutes: 15, content: 'Kết luận; thông qua biên bản', person: 'Chủ trì, thư ký' },
];

/** Hours of a conference in minutes since midnight. */
export interface AgendaHours {
  readonly start: number;
  readonly end: number;
  /** How long before the start people are asked to come. */
  readonly arriveMinutes: number;
}

/** Of a conference without hours: the morning. */
export const usualHours = { start: 7 * 60 + 30, end: 11 * 60 } as const;

/** The people speak for at least this part of the conference; the other items are shortened. */
const leastDiscussion = 0.4;

/** The length of each item; together they last as long as the conference. */
function lengthsFor(total: number): readonly number[] {
  const fixed = model.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const share = Math.min(1, (total * (1 - leastDiscussion)) / fixed);
  const lengths = model.map(({ minutes }) => (minutes === null ? 0 : Math.floor(minutes * share)));
  const rest = total - lengths.reduce((sum, length) => sum + length, 0);
  return model.map(({ minutes }, index) => (minutes === null ? rest : (lengths[index] ?? 0)));
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The model agenda: reception up to the start that letters name, the opening at the start, the close at the end. `on` is
 * the day that decides which offices exist.
 */
export function agendaModel(
  conference: string,
  { start, end, arriveMinutes }: AgendaHours,
  on: CalendarDate,
): readonly AgendaItem[] {
  const item = (from: number, until: number | null, fields: Partial<AgendaItem>): AgendaItem =>
    rowWith(agenda, { conference, from: clock(from), until: until === null ? '' : clock(until), ...fields });
  const lengths = lengthsFor(Math.max(0, end - start));
  let at = start;
  const items = model.map(({ content, person: first, material = '', answerers }, index) => {
    const from = at;
    at += lengths[index] ?? 0;
    const person = answerers ? `${first}; ${startsSmall(specialistsOn(on))}` : first;
    return item(from, at, { content, person, material });
  });
  const reception = { content: 'Đón tiếp, điểm danh đại biểu, nhận đăng ký phát biểu', person: 'Văn phòng' };
  return [
    ...(arriveMinutes > 0 ? [item(start - arriveMinutes, start, reception)] : []),
    ...items,
    item(at, null, { content: 'Bế mạc', person: 'Chủ trì' }),
  ];
}
