import { success } from '../domain/outcome';
import { cleanText } from '../domain/text/vietnamese-text';
import { cellText, isDateCell } from './cell';
import { type Column, code } from './column';

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

/** What a letter of the ledger is, by its rule; those of reminders as `Cấu hình` names them. */
const ruleWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    invitation: 'Giấy mời',
    correction: 'Đính chính giấy mời',
    digest: 'Danh sách việc hằng tuần',
    'invitations-unsent': 'Nhắc văn phòng: sắp hết hạn gửi giấy mời',
    'broadcast-unlogged': 'Nhắc văn phòng: chưa ghi nhật ký phát thanh',
  }),
);

const ruleCodes: ReadonlyMap<string, string> = new Map([...ruleWords].map(([rule, words]) => [words, rule]));

/** The rule of a letter: `attendee-7`, in the sheet `Nhắc đại biểu trước 7 ngày`. */
export const letterRule = (options: Options): Column<string> =>
  worded(
    options,
    (words) => ruleCodes.get(words) ?? words.replace(/^Nhắc đại biểu trước (\d+) ngày$/, 'attendee-$1'),
    (rule) => ruleWords.get(rule) ?? rule.replace(/^attendee-(\d+)$/, 'Nhắc đại biểu trước $1 ngày'),
  );
