import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { withoutEndSign } from '../../words/in-sentence';
import { meetingTimeWords } from '../../words/wording';

export interface CorrectedConference {
  readonly title: string;
  readonly status: string | null;
  /** Null until a new day is fixed. */
  readonly date: CalendarDate | null;
  readonly startTime: string;
  readonly venue: string;
  readonly changeReason: string;
}

/** Loudspeaker text that corrects an earlier notice (clause S28). */
export function correctionNotice(
  conference: CorrectedConference,
  office: { readonly name: string; readonly short: string },
): string {
  const from = office.name || office.short;
  const { title, date, startTime, venue } = conference;
  const changed =
    conference.status === 'cancelled'
      ? `${title} không tổ chức theo thông báo và giấy mời đã gửi.`
      : conference.status === 'postponed' || date === null
        ? `${title} tạm hoãn, không tổ chức theo thời gian đã thông báo. Thời gian tổ chức sẽ được thông báo lại.`
        : `${title} có thay đổi so với thông báo và giấy mời đã gửi. Hội nghị được tổ chức vào ${meetingTimeWords(date, startTime)}, tại ${venue}.`;
  const reason = withoutEndSign(conference.changeReason);
  return [
    `${from} thông báo lại về việc tổ chức hội nghị đối thoại với Nhân dân.`,
    changed,
    ...(reason === '' ? [] : [`Lý do: ${reason}.`]),
    'Đề nghị các thôn, các cơ quan, đơn vị và bà con Nhân dân biết, thực hiện. Xin trân trọng cảm ơn.',
  ].join('\n');
}
