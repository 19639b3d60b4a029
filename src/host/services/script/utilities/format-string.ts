/**
 * `Utilities.formatString`: `%s`, `%d`, `%f`, `%x`, `%o`, `%c`, `%e`, `%%` with flags `-+0, ` width and precision;
 * there is no `%j`. Undefined: a conversion it does not have, or an argument too few.
 */
export function formatString(template: string, values: readonly unknown[]): string | undefined {
  let next = 0;
  let failed = false;
  const text = template.replace(
    /%([-+ 0,]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (_all, flags: string, width, precision, kind) => {
      if (kind === '%') return '%';
      const converted = next < values.length ? convert(values[next], kind, flags, precision) : undefined;
      next += 1;
      if (converted === undefined) failed = true;
      return pad(converted ?? '', flags, Number(width ?? 0), kind);
    },
  );
  return failed ? undefined : text;
}

function convert(
  value: unknown,
  kind: string,
  flags: string,
  precision: string | undefined,
): string | undefined {
  const number = Number(value);
  const sign = number >= 0 && flags.includes('+') ? '+' : number >= 0 && flags.includes(' ') ? ' ' : '';
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
    case 'd':
    case 'i':
      return sign + grouped(Math.trunc(number).toString(), flags);
    case 'f':
      return sign + grouped(number.toFixed(Number(precision ?? 6)), flags);
    case 'e':
      return sign + number.toExponential(Number(precision ?? 6)).replace(/e([+-])(\d)$/, 'e$10$2');
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).charAt(0);
    default:
      return undefined;
  }
}

function grouped(digits: string, flags: string): string {
  return flags.includes(',') ? digits.replace(/\B(?=(\d{3})+(?!\d))/, ',') : digits;
}

function pad(text: string, flags: string, width: number, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's') return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
