import { section, value } from '../../declared-tags';
import type { TagScope } from '../../document-engine';
import type { PaperForm, PaperSources } from '../paper-form';
import { wholeConference } from '../paper-form';
import { shown } from '../parts/blank';
import { frameGaps } from '../parts/frame';
import { paperScope } from '../parts/paper-scope';
import { hallGroups, listGaps, positionOf } from './hall-order';

/** A longer name takes the smaller letters, so that it stays on one line. */
const longName = 18;

function cardTags(sources: PaperSources): readonly TagScope[] {
  const people = hallGroups(sources).flatMap((group) => group.people);
  return people.map(({ values, added }, index) => {
    const name = shown(values.fullName).toUpperCase();
    const fits = name.length <= longName;
    return {
      ...added,
      'Tên ngắn': fits ? name : '',
      'Tên dài': fits ? '' : name,
      'Chức vụ, đơn vị': positionOf(values),
      'Ngắt trang': index < people.length - 1,
    };
  });
}

/** A desk card for everybody, in the order of the hall. */
export const cardsPaper: PaperForm = {
  kind: 'cards',
  needs: ['attendees', 'villages'],
  tags: [
    section('Đại biểu', 'Bảng tên', 'mỗi người một tờ gấp đôi'),
    value('Đại biểu', 'Tên ngắn', 'NGUYỄN VĂN AN', true),
    value('Đại biểu', 'Tên dài', 'NGUYỄN THỊ HOÀNG PHƯƠNG', true),
    value('Đại biểu', 'Chức vụ, đơn vị', 'Trưởng thôn Trung Hậu', true),
    section('', 'Ngắt trang', 'sang trang, trừ trang cuối'),
  ],
  subjects: () => [wholeConference],
  build(sources, _subject, identity) {
    const gaps = [...frameGaps(sources, 'cards'), ...listGaps(sources)];
    return {
      summary: `Bảng tên đại biểu dự ${sources.conference.title}`,
      gaps,
      warnings: [],
      scope: paperScope(sources, 'cards', identity, gaps, { 'Bảng tên': cardTags(sources) }),
    };
  },
};
