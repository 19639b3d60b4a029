import { otherHeadings } from '../../register/lists/words/list-headers';
import { attendees } from '../../register/tables/attendees';
import { misspeltTag, tagKey } from '../tag-key';

/** Other words for a tag, as lists and papers of offices have them. */
const otherWords: readonly (readonly [tag: string, words: readonly string[]])[] = [
  ...Object.entries(attendees.columns).map(
    ([field, { header }]) => [header, otherHeadings[field] ?? []] as const,
  ),
  ['Chức vụ, đơn vị', ['Chức vụ', 'Đơn vị', 'Chức danh']],
  ['Thời gian', ['Ngày họp', 'Giờ họp', 'Thời gian họp', 'Thời gian tổ chức', 'Ngày giờ', 'Ngày, giờ']],
  ['Địa điểm', ['Nơi họp', 'Địa điểm họp', 'Địa điểm tổ chức', 'Nơi tổ chức']],
  ['Số giấy mời', ['Số', 'Số hiệu', 'Số văn bản']],
  ['Ngày giấy mời', ['Ngày ký', 'Ngày văn bản']],
];

/** The tag of these that a placeholder names in its own words or with one letter wrong. */
export const meantTag = (name: string, names: readonly string[]): string | undefined =>
  misspeltTag(name, names) ??
  otherWords.find(
    ([tag, words]) => names.includes(tag) && words.some((word) => tagKey(word) === tagKey(name)),
  )?.[0];
