import { brokenLines, lineCount, textWidth } from '../../../src/templates/words/text-measure';

const form = { size: 14 };
const widthOf = (text: string): number => textWidth(text, form);

it('breaks a text at spaces where the next word does not fit', () => {
  const width = widthOf('ba bốn');
  expect(brokenLines('một hai ba bốn năm', { ...form, width })).toEqual([
    ['một'],
    ['hai', 'ba'],
    ['bốn'],
    ['năm'],
  ]);
});

it('counts the lines that a word longer than a line takes, and goes on behind it', () => {
  const width = widthOf('xxxx');
  expect(lineCount('xxxxxxxxxx', { ...form, width })).toBe(3);
  expect(lineCount('xxxxxx xx', { ...form, width })).toBe(3);
  expect(lineCount('a xxxxxx a', { ...form, width })).toBe(3);
});

it('starts the first line behind its indent', () => {
  const width = widthOf('một hai');
  expect(lineCount('một hai', { ...form, width })).toBe(1);
  expect(lineCount('một hai', { ...form, width, indent: 1 })).toBe(2);
});
