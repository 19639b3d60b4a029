import { addDays, type CalendarDate, daysBetween } from '../../domain/calendar/calendar-date';
import { fixedDateOf } from '../../domain/conference/conference';
import { isQuiet, isStarted } from '../../domain/reminders/list-days';
import type { ReminderSetting } from '../../register/settings/reminder-settings';
import type { Conference } from '../../register/tables/conferences';
import type { Task } from '../../register/tables/tasks';
import { list } from '../mail/mail-content';
import { shortDate } from '../words/wording';
import { digestKind, leadOf } from './digest-section';
import type { ReminderFacts } from './letter-kind';
import { isProved, isProvedByPaper } from './task-proof';

/** Days after a conference in which its follow-up is asked for. */
export const followUpDays = 60;

/** Whether the stage of the task is on: work before a conference is pointless after it, and work after it ends some day. */
function isInStage({ stage, dueOn }: Task, conference: Conference, day: CalendarDate): boolean {
  const date = fixedDateOf(conference);
  if (date === null) return true;
  const isAfterwards = stage === null ? dueOn !== null && dueOn > date : stage === 'follow-up';
  if (isAfterwards) return day > date && day <= addDays(date, followUpDays);
  return day <= date && conference.status !== 'held';
}

interface DueTask {
  readonly task: Task;
  readonly conference: Conference;
  readonly dueOn: CalendarDate;
}

function dueTasks(
  day: CalendarDate,
  { conferences, tasks }: ReminderFacts,
  stages: readonly ReminderSetting[],
): readonly DueTask[] {
  const started = new Map(conferences.filter(isStarted).map((row) => [row.id, row]));
  const last = addDays(day, leadOf(stages));
  return tasks.flatMap((task) => {
    const { dueOn, state } = task;
    const conference = started.get(task.conference);
    if (state === 'done' || dueOn === null || dueOn > last || !conference) return [];
    return isInStage(task, conference, day) ? [{ task, conference, dueOn }] : [];
  });
}

export interface ListedTask {
  readonly id: string;
  readonly content: string;
  readonly responsible: string;
  readonly dueOn: CalendarDate;
  /** Negative before the due day. */
  readonly daysOverdue: number;
}

const lateOnes = (items: readonly ListedTask[]): number =>
  items.filter(({ daysOverdue }) => daysOverdue > 0).length;

/** `2 việc quá hạn, 1 việc đến hạn` */
function counts(items: readonly ListedTask[]): string {
  const late = lateOnes(items);
  const due = items.length - late;
  return [
    ...(late > 0 ? [`${late} việc quá hạn`] : []),
    ...(due > 0
      ? [`${due} việc ${items.some(({ daysOverdue }) => daysOverdue === 0) ? 'đến hạn' : 'sắp đến hạn'}`]
      : []),
  ].join(', ');
}

const stateWords = (daysOverdue: number): string => {
  if (daysOverdue > 0) return `quá hạn ${daysOverdue} ngày`;
  return daysOverdue === 0 ? 'đến hạn hôm nay' : `còn ${-daysOverdue} ngày`;
};

export const overdueTasks = digestKind<ListedTask>({
  sources: ['people', 'tasks', 'petitions', 'broadcasts', 'villages'],
  needsPapers: (day, facts, stages) => dueTasks(day, facts, stages).some(({ task }) => isProvedByPaper(task)),
  find: (day, facts, stages) =>
    dueTasks(day, facts, stages)
      .filter(({ task, conference }) => !isProved(task, conference, facts))
      .map(({ task: { id, content, responsible }, dueOn }) => ({
        reader: { kind: 'responsible', name: responsible.trim() },
        item: { id, content, responsible, dueOn, daysOverdue: daysBetween(dueOn, facts.today) },
        pace: isQuiet(dueOn, day) ? 'quiet' : 'now',
      })),
  section: {
    keyOf: ({ id }) => id,
    short: counts,
    intro: (items) => `Có ${counts(items)}. Đề nghị hoàn thành và cập nhật tình trạng ở trang Phân công.`,
    list: (items) =>
      list(
        items.map(({ content, responsible, dueOn, daysOverdue }) => ({
          name: content,
          state: stateWords(daysOverdue),
          isLate: daysOverdue > 0,
          facts: [
            ['Chịu trách nhiệm', responsible],
            ['Thời hạn', shortDate(dueOn)],
          ],
        })),
      ),
    inOneLine: (items) =>
      `${items.length} việc, quá hạn lâu nhất ${Math.max(...items.map(({ daysOverdue }) => daysOverdue))} ngày: ${items.map(({ content }) => content).join('; ')}`,
  },
});
