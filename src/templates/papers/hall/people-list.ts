import type { Attendee } from '../../../register/tables/attendees';
import { addedColumns, list, optional, rowNumber, value } from '../../tags';
import { nameWithHonorific } from '../../words/addressing';
import { countDigits, romanNumeral } from '../../words/number-words';
import type { PaperRequest } from '../paper-form';
import type { PaperSources } from '../paper-sources';
import { type HallGroup, hallGroups, positionOf } from './hall-order';

interface ListedGroup extends HallGroup {
  readonly startTime: string;
}

type PeopleOf = (sources: PaperSources) => HallGroup['people'];

const groupsOf =
  (peopleOf: PeopleOf) =>
  ({ sources }: PaperRequest): readonly ListedGroup[] =>
    hallGroups(sources, peopleOf(sources)).map((group) => ({
      ...group,
      startTime: sources.conference.startTime,
    }));

/**
 * People by group; `noteOf` fills the last column from the person and the start of the conference. The
 * office's own notes are never printed.
 */
export const peopleList = (peopleOf: PeopleOf, noteOf: (person: Attendee, startTime: string) => string) =>
  list('Đại biểu', 'mỗi nhóm đại biểu một đề mục', groupsOf(peopleOf), {
    'STT nhóm': value('', 'I', (_group, index) => romanNumeral(index + 1)),
    'Tên nhóm': value('Đại biểu', 'Lãnh đạo UBND', ({ label }) => label),
    'Số người nhóm': value('', '03', ({ people }) => countDigits(people.length)),
    Người: list(
      'Đại biểu',
      'mỗi người một dòng trong bảng',
      ({ people, startTime }: ListedGroup) => people.map((person) => ({ ...person, startTime })),
      {
        STT: rowNumber,
        'Họ và tên': value('Đại biểu', 'Ông Nguyễn Văn An', ({ values }) => nameWithHonorific(values)),
        'Chức vụ, đơn vị': optional('Đại biểu', 'Trưởng thôn Trung Hậu', ({ values }) => positionOf(values)),
        Thôn: optional('Đại biểu', 'Thôn Trung Hậu', ({ values }) => values.village),
        'Người thay': optional('Đại biểu', '', ({ values }) => values.substitute),
        'Ghi chú': optional('Đại biểu', '', ({ values, startTime }) => noteOf(values, startTime)),
      },
      addedColumns,
    ),
  });
