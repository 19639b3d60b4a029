import { type PaperKindCode, paperKinds } from '../../register/papers/paper-kinds';
import type { PaperPart } from '../../register/papers/paper-report';
import { recipientsLabel, recipientsOf } from './lists';

const hasTitle = (kind: PaperKindCode): boolean => kind !== 'broadcast' && kind !== 'cards';

/** The parts of each kind (sample forms 1.4, 1.5, 1.7, 1.9 and 2.1 of Decree 30, Annex III). */
function partsOf(kind: PaperKindCode): readonly PaperPart[] {
  const { symbol, signedBy } = paperKinds[kind];
  const { form } = symbol;
  if (form === 'none') return hasTitle(kind) ? ['title'] : [];
  return [
    'national-title',
    'motto',
    'number',
    // Minutes state place and day in their text.
    ...(signedBy === 'hall' ? [] : (['place-date'] as const)),
    form === 'letter' ? 'subject-line' : 'title',
    ...(form === 'letter' || kind === 'report' ? (['addressee'] as const) : []),
    'end-mark',
    'recipients',
    'kept-copy',
    'signature',
  ];
}

export const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

export const draftMark = 'DỰ THẢO';

const headWords = [nationalTitle, draftMark];

/** A line of capitals after the national title, or anywhere if there is no national title. */
function hasTitleLine(texts: readonly string[]): boolean {
  const body = texts.slice(texts.indexOf(nationalTitle) + 1);
  return body.some((text) => isCapitals(text) && !headWords.includes(text));
}

function isPresent(part: PaperPart, texts: readonly string[]): boolean {
  switch (part) {
    case 'national-title':
      return texts.includes(nationalTitle);
    case 'motto':
      return texts.includes('Độc lập - Tự do - Hạnh phúc');
    case 'number':
      return texts.some((text) => /^Số: *[^/\s]* *\/\S+$/u.test(text));
    case 'place-date':
      return texts.some((text) => /^\p{Lu}.*, ngày +\d* *tháng \d+ năm \d{4}$/u.test(text));
    case 'title':
      return hasTitleLine(texts);
    case 'subject-line':
      return texts.some((text) => /^V\/v \S/.test(text));
    case 'addressee':
      return texts.some((text) => /^Kính gửi: ?/.test(text));
    case 'end-mark':
      return texts.some((text) => text.endsWith('./.'));
    case 'recipients':
      return texts.includes(recipientsLabel);
    case 'kept-copy':
      return /^- Lưu: \S.*\.$/.test(recipientsOf(texts).lines.slice(-1)[0] ?? '');
    case 'signature':
      return texts.slice(texts.findIndex((text) => text.endsWith('./.')) + 1).some(isCapitals);
    default:
      part satisfies never;
      return false;
  }
}

export const missingParts = (kind: PaperKindCode, texts: readonly string[]): readonly PaperPart[] =>
  partsOf(kind).filter((part) => !isPresent(part, texts));
