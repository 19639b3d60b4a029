import { madePaperCodes } from '../../../src/register/papers/paper-kinds';
import type { GreyPicture } from '../../support/pictures/grey-picture';
import { dotsPerInch, referenceOf } from '../../support/pictures/page-pictures';
import { compare } from '../../support/pictures/picture-likeness';
import { sampleOf } from '../../support/rules/sample';

// The pages of all papers with changes that a careless edit of a template could make; needs no LibreOffice.

// Looked up once, because a look-up of a global in jest costs as much as a pixel.
const { floor, max, min, round } = Math;

const names = ['invitation', ...madePaperCodes];
/** A letter, a plan, upright and landscape tables, and a card; the other papers are built like these. */
const kinds = ['invitation', 'plan', 'opinions-after', 'ballot', 'cards'];
const millimetre = dotsPerInch / 25.4;

function pageOf(name: string): GreyPicture {
  const page = referenceOf(name);
  if (!page) throw new Error(`no picture of ${name}; npm run pictures -- pages makes it`);
  return page;
}

/** The same page with each pixel taken from another place; white if there is none. */
function redrawn(page: GreyPicture, from: (x: number, y: number) => readonly [number, number]): GreyPicture {
  const { width, height } = page;
  const shades = page.shades.map((_, at) => {
    const [left, top] = from(at % width, floor(at / width));
    const [x, y] = [round(left), round(top)];
    return x >= 0 && x < width && y >= 0 && y < height ? (page.shades[y * width + x] ?? 255) : 255;
  });
  return { width, height, shades };
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Lines of text: runs of pixel rows with ink. A rule or the dots of a fill-in line do not count. */
function linesOf({ width, height, shades }: GreyPicture): readonly Band[] {
  const inked = Array.from({ length: height }, (_, y) =>
    shades.subarray(y * width, (y + 1) * width).some((shade) => shade < 128),
  );
  const bands: Band[] = [];
  let top = -1;
  for (const [y, ink] of [...inked, false].entries()) {
    if (ink && top < 0) top = y;
    if (!ink && top >= 0) {
      if (y - top > 4) bands.push({ top, bottom: y });
      top = -1;
    }
  }
  return bands;
}

/** The line with some white around it, and the same place without the line. */
function lineAndGap({ width, height, shades }: GreyPicture, { top, bottom }: Band) {
  const [from, to] = [max(0, top - 4), min(height, bottom + 4)];
  const line = { width, height: to - from, shades: shades.subarray(from * width, to * width) };
  const gap = line.shades.slice();
  gap.fill(255, (top - from) * width, (bottom - from) * width);
  return [line, { ...line, shades: gap }] as const;
}

/** The first, the middle and the last of them. */
const some = <Value>(values: readonly Value[]): readonly Value[] =>
  [0, floor(values.length / 2), values.length - 1].flatMap((at) => values[at] ?? []);

/** Text of 14 points at 13 points, drawn from the left edge of the text. */
const smaller = (page: GreyPicture, { top, bottom }: Band): GreyPicture =>
  redrawn(page, (x, y) => {
    const isInside = y >= top && y < bottom;
    const left = 30 * millimetre;
    return isInside && x > left ? [left + ((x - left) * 14) / 13, y] : [x, y];
  });

it.each(names)('any line missing from the page of %s is noticed', (name) => {
  const page = pageOf(name);
  const lines = linesOf(page);
  expect(lines.length).toBeGreaterThan(1);
  expect(sampleOf(lines, 5).filter((line) => compare(...lineAndGap(page, line)).alike)).toEqual([]);
});

describe.each(kinds)('a careless change of the page of %s', (name) => {
  const page = pageOf(name);
  const lines = linesOf(page);

  it('is noticed when everything from any line on moves by 3 mm', () => {
    for (const { top } of some(lines)) {
      const down = redrawn(page, (x, y) => [x, y < top ? y : max(y - 3 * millimetre, top - 1)]);
      expect([top, compare(page, down).alike]).toEqual([top, false]);
    }
  });

  it('is noticed when everything moves sideways by 3 mm', () => {
    expect(
      compare(
        page,
        redrawn(page, (x, y) => [x - 3 * millimetre, y]),
      ).alike,
    ).toBe(false);
  });

  it('is noticed when all text is one point smaller', () => {
    const all = { top: 0, bottom: page.height };
    expect(compare(page, smaller(page, all)).alike).toBe(false);
  });

  it('differs from other hinting: letters a pixel sideways, higher or paler are the same page', () => {
    const aside = redrawn(page, (x, y) => [x + (y % 40 < 20 ? 1 : -1), y]);
    const higher = redrawn(page, (x, y) => [x, y + (x % 80 < 40 ? 1 : 0)]);
    const paler = { ...page, shades: page.shades.map((shade) => min(255, shade + 40)) };
    expect([page, aside, higher, paler].map((other) => compare(page, other).alike)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
