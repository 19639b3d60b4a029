import type { Attendee } from '../../../register/tables/attendees';
import { addedColumns, condition, list, optional, type Tags } from '../../tags';
import { type PaperRequest, paperForm } from '../paper-form';
import { blank } from '../parts/blank';
import { hallGroups, listGaps, positionOf } from './hall-order';

/** Characters; a longer name is printed smaller, so that it fits one line. */
const longName = 18;

const nameOn = ({ fullName }: Attendee): string => (fullName || blank).toUpperCase();

const isLong = (name: string): boolean => name.length > longName;

function cards({ sources }: PaperRequest) {
  const people = hallGroups(sources).flatMap((group) => group.people);
  return people.map((person, index) => ({
    ...person,
    name: nameOn(person.values),
    isLast: index === people.length - 1,
  }));
}

export const cardsTags = {
  'Bảng tên': list(
    'Đại biểu',
    'mỗi người một tờ gấp đôi',
    cards,
    {
      'Tên ngắn': optional('Đại biểu', 'NGUYỄN VĂN AN', ({ name }) => (isLong(name) ? '' : name)),
      'Tên dài': optional('Đại biểu', 'NGUYỄN THỊ HOÀNG PHƯƠNG', ({ name }) => (isLong(name) ? name : '')),
      'Chức vụ, đơn vị': optional('Đại biểu', 'Trưởng thôn Trung Hậu', ({ values }) => positionOf(values)),
      'Ngắt trang': condition('', 'sang trang, trừ trang cuối', ({ isLast }) => !isLast),
    },
    addedColumns,
  ),
} satisfies Tags<PaperRequest>;

/** A desk card for everybody, in the order of the hall. */
export const cardsPaper = paperForm<PaperRequest>({
  kind: 'cards',
  needs: ['attendees', 'villages'],
  facts: (request) => request,
  tags: cardsTags,
  summary: ({ conference }) => `Bảng tên đại biểu dự ${conference.title}`,
  gaps: ({ sources }) => listGaps(sources),
});
