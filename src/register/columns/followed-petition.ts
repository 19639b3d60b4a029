import { choice, code, date, formOf, listed, longText, text, yesNo } from '../column';
import {
  answeredInHall,
  authorityLabels,
  content,
  ofCommune,
  petitionClass,
  promisedOn,
  statusLabels,
  unit,
} from './petition-columns';

// Columns for the sidebar of following, which would otherwise bundle the whole table of petitions.

export const authority = choice({ header: 'Thẩm quyền', labels: authorityLabels });

export const supportingUnit = listed({
  header: 'Đơn vị phối hợp',
  list: 'units',
  listRules: { ...ofCommune, several: true },
});

export const dueOn = date({ header: 'Hạn phản hồi', notBefore: 'receivedOn' });

const status = choice({ header: 'Trạng thái', labels: statusLabels, required: true });

const result = longText({ header: 'Kết quả, nội dung trả lời' });

const basis = longText({
  header: 'Căn cứ pháp lý',
  help: 'Căn cứ riêng của nội dung này, in trong công văn trả lời.',
});

const answerNumber = code({ header: 'Số văn bản trả lời' });

const answeredOn = date({ header: 'Ngày trả lời', notAfterToday: true, notBefore: 'receivedOn' });

const resolvedOn = date({
  header: 'Ngày giải quyết xong',
  notAfterToday: true,
  notBefore: 'receivedOn',
});

const evidence = text({ header: 'Minh chứng', width: 220 });

const confirmedOn = date({
  header: 'Ngày thôn xác nhận',
  notAfterToday: true,
  notBefore: 'receivedOn',
  help: 'Thôn hoặc người dân xác nhận đã giải quyết xong; không bắt buộc.',
});

const reopened = text({ header: 'Lý do mở lại', width: 220 });

export const publishable = yesNo({ header: 'Công khai' });

export const note = longText({ header: 'Ghi chú' });

/** What a step may ask for. */
export const followFields = [
  'status',
  'unit',
  'supportingUnit',
  'authority',
  'dueOn',
  'promisedOn',
  'answeredOn',
  'answerNumber',
  'result',
  'basis',
  'resolvedOn',
  'evidence',
  'confirmedOn',
  'reopened',
  'publishable',
  'note',
] as const;

export type FollowField = (typeof followFields)[number];

/** How it was answered and what came of it, in the order of the sheet. */
export const petitionOutcome = {
  answeredInHall,
  dueOn,
  promisedOn,
  status,
  result,
  basis,
  answerNumber,
  answeredOn,
  resolvedOn,
  evidence,
  confirmedOn,
  reopened,
} as const;

/** What a step of following changes or depends on. */
export const followed = formOf(
  { content, class: petitionClass, authority, unit, supportingUnit },
  petitionOutcome,
  { publishable, note },
);
