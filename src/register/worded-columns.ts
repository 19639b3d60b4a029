import { success } from '../domain/outcome';
import { ruleOf } from '../domain/reminders/reminder';
import { cleanText } from '../domain/text/vietnamese-text';
import { cellText, isDateCell } from './cell';
import { type Column, code } from './column';
import { type ReminderName, reminderSettings } from './settings/reminder-settings';

type Options = Parameters<typeof code>[0];

/** A code of the add-on that its sheet shows in words; texts of neither kind stay as they are. */
const worded = (
  options: Options,
  codeOf: (words: string) => string,
  wordsOf: (code: string) => string,
): Column<string> => {
  const plain = code(options);
  return {
    ...plain,
    read(cell) {
      if (isDateCell(cell)) return success(`${cell.date} ${cell.time}`);
      const reading = plain.read(cleanText(cellText(cell)));
      return reading.ok ? success(codeOf(reading.value)) : reading;
    },
    write: wordsOf,
  };
};

/** A moment by the add-on's clock: `2026-11-16 07:31:27`, in the sheet `16/11/2026 07:31:27`. */
export const moment = (options: Options): Column<string> =>
  worded(
    options,
    (words) => words.replace(/^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2}:\d{2})$/, '$3-$2-$1 $4'),
    (stamp) => stamp.replace(/^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2}:\d{2})$/, '$3/$2/$1 $4'),
  );

/** Every letter of the ledger by its kind; reminders have the name of their row in `Cấu hình`. */
const letters: readonly (readonly [string, ReminderName])[] = [
  ['invitation', 'Giấy mời'],
  ['correction', 'Đính chính giấy mời'],
  ['digest', 'Danh sách việc hằng tuần'],
  ...Object.entries(reminderSettings).map(([kind, { name }]) => [kind, name] as const),
];

/** The rule of each letter and its words, with the number of days that a rule or its words hold. */
function rulesAndWords(text: string): readonly (readonly [string, string])[] {
  const days = Number(/\d+/.exec(text)?.[0]);
  return letters.map(([kind, name]) =>
    typeof name === 'string' ? [kind, name] : [ruleOf(kind, days), name(days)],
  );
}

/** The rule of a letter: `attendee-7`, in the sheet `Nhắc đại biểu trước 7 ngày`. */
export const letterRule = (options: Options): Column<string> =>
  worded(
    options,
    (typed) => rulesAndWords(typed).find(([, words]) => words === typed)?.[0] ?? typed,
    (rule) => rulesAndWords(rule).find(([code]) => code === rule)?.[1] ?? rule,
  );
