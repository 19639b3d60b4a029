const lengths = [199, 200, 201, 253, 254, 255, 299, 300, 301, 1000];

/** Lengths around every limit: of a column, of a request, of a cell. */
export const sizes: readonly string[] = [
  ...lengths.map((length) => 'x'.repeat(length)),
  ...lengths.map((length) => `${'đối thoại '.repeat(length / 10)}${'á'.repeat(length % 10)}`),
  ...[300, 301].map((length) => 'ế'.normalize('NFD').repeat(length)),
  ...[150, 151].map((length) => '😀'.repeat(length)),
  `${'x'.repeat(299)}😀`,
  ' '.repeat(1000),
  '\u200b'.repeat(1000),
  '{{'.repeat(5000),
  '<'.repeat(5000),
  '&'.repeat(5000),
  '\\'.repeat(5000),
  '\n'.repeat(5000),
  ...[19_999, 20_000].map((length) => 'x'.repeat(length)),
];

/** More than a request may contain, then the maximum of a cell and one more. */
export const oversized: readonly string[] = [20_001, 50_000, 50_001].map((length) => 'x'.repeat(length));
