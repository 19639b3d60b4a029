import { paperKinds } from '../../register/papers/paper-kinds';
import type { KeptTemplate, SharedWork } from '../../register/papers/shared-work';
import { shownIso } from '../shown-date';

/** What a clerk has to know of the accounts of colleagues after work on papers. */
export const sharedWorkSentence = ({ keptTemplates, takenOver, leftToMakers }: SharedWork): string =>
  [
    ...keptTemplates.map(keptSentence),
    ...takenOver.map(
      ({ person, documents }) =>
        `${documents} bản nháp của ${person} đã lập lại thành tệp của tài khoản này; bỏ bản cũ đã in.`,
    ),
    ...leftToMakers.map(
      ({ person, documents }) =>
        `Còn ${documents} tệp do ${person} lập: nhờ ${person} mở Mời họp…, ghi cùng số, ngày rồi bấm Điền số và khóa.`,
    ),
  ].join(' ');

const keptSentence = ({ kind, keptOn, account }: KeptTemplate): string =>
  `${paperKinds[kind].label}: dùng bản mẫu lưu ngày ${shownIso(keptOn)} của ${account}.`;
