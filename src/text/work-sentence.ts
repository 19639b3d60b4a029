import type { WorkKind } from '../domain/pulse/long-work';

/** What is done, and what is counted. */
const works: Readonly<Record<WorkKind, readonly [doing: string, pieces: string]>> = {
  make: ['lập văn bản', 'văn bản'],
  number: ['điền số, ngày', 'văn bản'],
  lock: ['khóa văn bản', 'văn bản'],
  restore: ['lập lại tệp đã mất', 'tệp'],
  mail: ['gửi thư', 'thư'],
  'set-up': ['thiết lập sổ', 'bước'],
  'self-check': ['tự kiểm tra', 'bước'],
};

const about = (seconds: number): string =>
  seconds <= 50 ? `${10 * Math.max(1, Math.ceil(seconds / 10))} giây` : `${Math.ceil(seconds / 60)} phút`;

interface Counted {
  readonly kind: WorkKind;
  readonly done: number;
  readonly total: number;
}

/** `seconds` is what it still takes. */
export function progressSentence({ kind, done, total }: Counted, seconds: number): string {
  const [doing, pieces] = works[kind];
  return `Đang ${doing}: xong ${done}/${total} ${pieces}, còn khoảng ${about(seconds)}.`;
}

/** `person` is '' for who looks. */
export const goingSentence = (work: Counted, person: string, seconds: number): string =>
  `${person === '' ? '' : `Tài khoản ${person}. `}${progressSentence(work, seconds)} Đóng bảng này việc vẫn chạy.`;

const goesOn = {
  soon: 'Sổ tự làm tiếp sau ít phút; cần ngay thì bấm Làm tiếp.',
  'next-day': 'Hôm nay Drive không lập thêm; mai sổ tự làm tiếp.',
  press: 'Bấm Làm tiếp.',
} as const;

export function brokenOffSentence({ kind, done, total }: Counted, rest: keyof typeof goesOn): string {
  const [doing, pieces] = works[kind];
  return `Việc ${doing} dừng khi xong ${done}/${total} ${pieces}. ${goesOn[rest]}`;
}

export const goOn = 'Làm tiếp';
