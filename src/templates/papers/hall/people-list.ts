import type { Attendee } from '../../../register/tables/attendees';
import { addedColumns, list, optional, rowNumber, value } from '../../tags';
import { countDigits, romanNumeral } from '../../words/number-words';
import type { PaperRequest } from '../paper-form';
import { hallGroups, nameWithHonorific, positionOf } from './hall-order';

/** Everybody with a seat, by group; `noteOf` fills the last column. */
export const peopleList = (noteOf: (person: Attendee) => string) =>
  list('Đại biểu', 'mỗi nhóm đại biểu một đề mục', ({ sources }: PaperRequest) => hallGroups(sources), {
    'STT nhóm': value('', 'I', (_group, index) => romanNumeral(index + 1)),
    'Tên nhóm': value('Đại biểu', 'Lãnh đạo UBND', ({ label }) => label),
    'Số người nhóm': value('', '03', ({ people }) => countDigits(people.length)),
    Người: list(
      'Đại biểu',
      'mỗi người một dòng trong bảng',
      ({ people }: ReturnType<typeof hallGroups>[number]) => people,
      {
        STT: rowNumber,
        'Họ và tên': value('Đại biểu', 'Ông Nguyễn Văn An', ({ values }) => nameWithHonorific(values)),
        'Chức vụ, đơn vị': optional('Đại biểu', 'Trưởng thôn Trung Hậu', ({ values }) => positionOf(values)),
        Thôn: optional('Đại biểu', 'Thôn Trung Hậu', ({ values }) => values.village),
        'Người thay': optional('Đại biểu', '', ({ values }) => values.substitute),
        'Ghi chú': optional('Đại biểu', '', ({ values }) => noteOf(values)),
      },
      addedColumns,
    ),
  });
