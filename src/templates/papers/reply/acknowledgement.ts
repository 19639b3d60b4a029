import { fold } from '../../../domain/text/vietnamese-text';

// Filler words. `đã tiếp thu ý kiến của Nhân dân` has nothing else, so it says nothing. Longer ones come first.
const emptyWords = [
  'uy ban nhan dan',
  'nguoi dan',
  'nhan dan',
  'cong dan',
  'cu tri',
  'ba con',
  'lanh dao',
  'chu tich',
  'ghi nhan',
  'tiep thu',
  'tiep nhan',
  'lang nghe',
  'y kien',
  'kien nghi',
  'phan anh',
  'noi dung',
  'cam on',
  'ubnd',
  'phuong',
  'xa',
  'thon',
  'ong',
  'ba',
  'nay',
  'tren',
  'cac',
  'nhung',
  'da',
  'se',
  'xin',
  'duoc',
  'va',
  'cua',
  'toan bo',
  'day du',
  'nghiem tuc',
];

/** Whether an answer only says that the matter was noted, which tells the petitioner nothing. */
export function isBareAcknowledgement(text: string): boolean {
  const folded = fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (folded === '') return false;
  const rest = emptyWords.reduce(
    (left, words) => left.replace(new RegExp(`\\b${words}\\b`, 'g'), ' '),
    folded,
  );
  return rest.trim() === '';
}
