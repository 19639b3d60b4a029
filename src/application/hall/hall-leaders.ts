import { readAnswerers, type TopicAnswerer } from '../../domain/people/topic-answerers';
import { joined } from '../../domain/text/joined';
import type { Conference } from '../../register/tables/conferences';

/** `Lê Văn Tý, Chủ tịch UBND xã` */
export const leadersOf = ({ chair, chairTitle, coChair, coChairTitle }: Conference): readonly string[] =>
  [
    [chair, chairTitle],
    [coChair, coChairTitle],
  ].flatMap(([name = '', title = '']) => (name === '' ? [] : [joined(', ', name, title)]));

/** People named to answer topics; topics without one are left out. */
export const answerersOf = ({ answerers }: Conference, topics: readonly string[]): readonly TopicAnswerer[] =>
  readAnswerers(answerers, topics).filter(({ person }) => person !== '');
