import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** One change of one function, found by its syntax and not by its text. */
export interface Mutation {
  /** Below `src`. */
  readonly file: string;
  /** The function, a declaration or a constant, in which the change is made. */
  readonly within: string;
  /** An expression, or statements that follow one another; `$name` stands for any expression. */
  readonly find: string;
  /** What comes in its place; `$name` is what `find` met. */
  readonly replace: string;
}

type Bindings = Map<string, string>;

interface Span {
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Everything that a node says, without where and how it is written. */
const fieldsOf = (node: Node): readonly (readonly [string, unknown])[] =>
  Object.entries(node).filter(([name]) => !['start', 'end', 'raw'].includes(name));

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const part of value) yield* nodesIn(part);
  if (!isNode(value)) return;
  yield value;
  for (const [, part] of fieldsOf(value)) yield* nodesIn(part);
}

/** The nodes that a pattern is made of: one expression, or statements as they may stand in a loop of a function. */
function patternOf(text: string): readonly unknown[] {
  const isStatement = /;\s*}?\s*$|^(if|return|continue|for|throw)\b/.test(text);
  const program = parse(isStatement ? `function f() { for (;;) { ${text} } }` : `(${text})`, {
    ecmaVersion: 'latest',
  });
  for (const node of nodesIn(program)) {
    if (!isStatement && node.type === 'ExpressionStatement' && 'expression' in node) return [node.expression];
    if (node.type === 'ForStatement' && 'body' in node && isNode(node.body) && 'body' in node.body)
      return Array.isArray(node.body.body) ? node.body.body : [];
  }
  throw new Error(`no pattern: ${text}`);
}

/** Whether the code is as the pattern says; what `$name` met goes into the bindings. */
function isLike(pattern: unknown, code: unknown, script: string, bindings: Bindings): boolean {
  if (Array.isArray(pattern))
    return (
      Array.isArray(code) &&
      pattern.length === code.length &&
      pattern.every((part, index) => isLike(part, code[index], script, bindings))
    );
  if (!isNode(pattern)) return typeof pattern === 'object' ? code === pattern : Object.is(pattern, code);
  if (!isNode(code)) return false;
  if (pattern.type === 'Identifier' && 'name' in pattern && String(pattern.name).startsWith('$')) {
    const name = String(pattern.name);
    const text = script.slice(code.start, code.end);
    if (bindings.has(name)) return bindings.get(name) === text;
    bindings.set(name, text);
    return true;
  }
  const fields = new Map(fieldsOf(code));
  const expected = fieldsOf(pattern);
  return (
    fields.size === expected.length &&
    expected.every(([name, part]) => isLike(part, fields.get(name), script, bindings))
  );
}

/** Where the pattern stands: a node, or neighbours in a list of statements. */
function* placesOf(
  pattern: readonly unknown[],
  root: Node,
  script: string,
): Generator<Span & { readonly bindings: Bindings }> {
  for (const node of nodesIn(root)) {
    const lists =
      pattern.length === 1
        ? [[node]]
        : fieldsOf(node).flatMap(([, part]) => (Array.isArray(part) ? [part.filter(isNode)] : []));
    for (const list of lists) {
      for (let from = 0; from + pattern.length <= list.length; from += 1) {
        const neighbours = list.slice(from, from + pattern.length);
        const bindings: Bindings = new Map();
        const [first, last] = [neighbours[0], neighbours[neighbours.length - 1]];
        if (first && last && isLike(pattern, neighbours, script, bindings))
          yield { start: first.start, end: last.end, bindings };
      }
    }
  }
}

function functionNamed(name: string, program: Node): Node | undefined {
  for (const node of nodesIn(program)) {
    const isFunction = node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator';
    if (isFunction && 'id' in node && isNode(node.id) && 'name' in node.id && node.id.name === name)
      return node;
  }
  return undefined;
}

/** The source as JavaScript with the change made; throws where it fits no place any more, or several. */
export function mutatedSource(source: string, { file, within, find, replace }: Mutation): string {
  const script = transformSync(source, { loader: 'ts', target: 'es2022' }).code;
  const program = parse(script, { ecmaVersion: 'latest', sourceType: 'module' });
  const scope = functionNamed(within, program);
  if (!scope) throw new Error(`${file} has no ${within}`);
  const [place, ...others] = placesOf(patternOf(find), scope, script);
  if (!place || others.length > 0)
    throw new Error(`${within} in ${file} holds ${place ? others.length + 1 : 'no'} places like: ${find}`);
  const text = replace.replace(/\$\w+/g, (name) => place.bindings.get(name) ?? name);
  return script.slice(0, place.start) + text + script.slice(place.end);
}
