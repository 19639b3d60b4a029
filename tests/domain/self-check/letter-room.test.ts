import { roomFor, roomIn } from '../../../src/domain/self-check/letter-room';
import { pagesOfPdf } from '../../../src/domain/self-check/pdf-pages';

it.each([
  [3, 8],
  [4, 8],
  [5, 16],
  [6, 24],
  [7, 32],
  [12, 32],
])('a specimen of %i pages asks for %i mm', (pages, room) => {
  expect(roomFor(pages)).toBe(room);
});

it.each([
  [undefined, 8],
  ['', 8],
  ['16', 16],
  ['-5', 8],
  ['400', 8],
  ['x', 8],
])('memory that holds %s means %i mm', (stored, room) => {
  expect(roomIn(stored)).toBe(room);
});

it.each([
  ['page objects', '1 0 obj << /Type /Page >> << /Type/Page /Parent 2 0 R>> << /Type /Pages /Count 2 >>', 2],
  ['compressed page objects', '<< /Type /Pages /Count 3 /Kids [1 0 R] >> << /Type /Pages /Count 1 >>', 3],
  ['nothing readable', 'stream …', 0],
])('pages are counted by %s', (_, text, pages) => {
  expect(pagesOfPdf(new TextEncoder().encode(text))).toBe(pages);
});
