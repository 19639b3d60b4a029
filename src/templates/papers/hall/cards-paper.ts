import type { Attendee } from '../../../register/tables/attendees';
import { addedColumns, condition, list, optional, type Tags } from '../../tags';
import { lineCount, textWidth } from '../../words/text-measure';
import { type PaperRequest, paperForm } from '../paper-form';
import { blank } from '../parts/blank';
import { cardSizes, cardWidth } from './card-sizes';
import { hallGroups, listGaps, positionOf } from './hall-order';

const nameOn = ({ fullName }: Attendee): string => (fullName || blank).toUpperCase();

/** Whether a name fits one line of a card at this size. */
const fits = (name: string, size: number): boolean => textWidth(name, { size, bold: true }) <= cardWidth;

const isLong = (name: string): boolean => !fits(name, cardSizes.name);

/** Whether a position takes more than two lines. */
const isLongPosition = (words: string): boolean =>
  lineCount(words, { size: cardSizes.position, width: cardWidth }) > 2;

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
      'Tên dài vừa một dòng': condition('', 'tên dài nhưng còn vừa một dòng cỡ chữ nhỏ hơn', ({ name }) =>
        fits(name, cardSizes.longName),
      ),
      'Chức vụ, đơn vị': optional('Đại biểu', 'Trưởng thôn Trung Hậu', ({ values }) => positionOf(values)),
      'Chức vụ dài': condition('', 'chức vụ, đơn vị dài quá hai dòng', ({ values }) =>
        isLongPosition(positionOf(values)),
      ),
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
