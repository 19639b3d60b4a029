import { columnNumber } from '../../host/model/workbook/a1';

/** What a formula sees: a cell's value, and today's serial number. */
export interface FormulaGround {
  value(row: number, column: number): Value;
  readonly today: number;
}

export type Value = string | number | boolean | null;

/** Where the rule's area begins and which of its cells is asked about; relative references move along. */
interface Spot {
  readonly down: number;
  readonly right: number;
}

type Term = (spot: Spot) => Value;

class Unreadable extends Error {}

const tokens =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)|([A-Z]+)(?=\()|(<>|<=|>=|[()<>=*,;]))/y;

function tokensOf(formula: string): string[] {
  const found: string[] = [];
  if (!formula.startsWith('=')) throw new Unreadable(formula);
  tokens.lastIndex = 1;
  while (tokens.lastIndex < formula.trimEnd().length) {
    const match = tokens.exec(formula);
    if (!match) throw new Unreadable(formula);
    found.push(match[0].trim());
  }
  return found;
}

const isTrue = (value: Value): boolean => value === true || (typeof value === 'number' && value !== 0);

/** As the product compares: blank is 0 and '', numbers come before texts, case does not count. */
function compare(a: Value, b: Value): number {
  const like = (value: Value, other: Value): string | number =>
    value === null
      ? typeof other === 'string'
        ? ''
        : 0
      : typeof value === 'boolean'
        ? Number(value)
        : value;
  const [left, right] = [like(a, b), like(b, a)];
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'number') return -1;
  if (typeof right === 'number') return 1;
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const functions: Readonly<Record<string, (values: readonly Value[], ground: FormulaGround) => Value>> = {
  TODAY: (_, { today }) => today,
  AND: (values) => values.every(isTrue),
  OR: (values) => values.some(isTrue),
  NOT: ([value = null]) => !isTrue(value),
  ISBLANK: ([value = null]) => value === null,
};

function parse(formula: string, ground: FormulaGround): Term {
  const queue = tokensOf(formula);
  const expect = (token: string): void => {
    if (queue.shift() !== token) throw new Unreadable(formula);
  };

  function comparison(): Term {
    const left = product();
    const test = comparisons[queue[0] ?? ''];
    if (!test) return left;
    queue.shift();
    const right = product();
    return (spot) => test(compare(left(spot), right(spot)));
  }

  function product(): Term {
    let term = factor();
    while (queue[0] === '*') {
      queue.shift();
      const [left, right] = [term, factor()];
      term = (spot) => Number(left(spot)) * Number(right(spot));
    }
    return term;
  }

  function factor(): Term {
    const token = queue.shift() ?? '';
    if (token === '(') {
      const inner = comparison();
      expect(')');
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return () => Number(token);
    const reference = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(token);
    if (reference) return cell(reference);
    const known = functions[token];
    if (!known) throw new Unreadable(formula);
    const terms = listed();
    return (spot) =>
      known(
        terms.map((term) => term(spot)),
        ground,
      );
  }

  function cell([, fixedColumn, letters = '', fixedRow, digits]: RegExpExecArray): Term {
    const [row, column] = [Number(digits), columnNumber(letters)];
    return ({ down, right }) =>
      ground.value(fixedRow ? row : row + down, fixedColumn ? column : column + right);
  }

  function listed(): Term[] {
    const terms: Term[] = [];
    expect('(');
    while (queue[0] !== ')') {
      terms.push(comparison());
      if (queue[0] === ',' || queue[0] === ';') queue.shift();
    }
    expect(')');
    return terms;
  }

  const whole = comparison();
  if (queue.length > 0) throw new Unreadable(formula);
  return whole;
}

/**
 * The test of a colour rule by formula: comparisons, products, AND, OR, NOT, ISBLANK and TODAY, which is what rules
 * of a register need. Undefined for any other formula.
 */
export function ruleTest(
  formula: string,
  ground: FormulaGround,
): ((down: number, right: number) => boolean) | undefined {
  try {
    const term = parse(formula, ground);
    return (down, right) => isTrue(term({ down, right }));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
