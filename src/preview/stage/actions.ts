import type { ActionView, ClockMove } from '../protocol';
import { allowImport } from './allow-import';
import type { Stage } from './stage';

const field = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;

function text(body: unknown, name: string): string {
  const value = field(body, name);
  if (typeof value !== 'string') throw new Error(`the request has no text ${name}`);
  return value;
}

function list(body: unknown, name: string): readonly unknown[] {
  const value = field(body, name);
  if (!Array.isArray(value)) throw new Error(`the request has no list ${name}`);
  return value;
}

function rowOf(body: unknown): number {
  const row = Number(field(body, 'row'));
  if (!Number.isInteger(row) || row < 1) throw new Error('the request has no row');
  return row;
}

function moveOf(body: unknown): ClockMove {
  if (field(body, 'toNextTrigger') === true) return { toNextTrigger: true };
  const [hours, days] = [Number(field(body, 'hours') ?? 0), Number(field(body, 'days') ?? 0)];
  const most = 366;
  const fits = (count: number) => Number.isInteger(count) && count >= 0 && count <= most;
  if (!fits(hours) || !fits(days)) throw new Error('the clock moves by whole hours or days, and forward');
  return hours > 0 ? { hours } : { days };
}

const actions: Readonly<Record<string, (stage: Stage, body: unknown) => ActionView>> = {
  '/api/open': (stage) => stage.welcome(),
  '/api/menu': (stage, body) => stage.click(text(body, 'path')),
  '/api/call': (stage, body) => stage.call(text(body, 'function'), list(body, 'args')),
  '/api/type': (stage, body) => stage.type(text(body, 'tab'), text(body, 'a1'), text(body, 'text')),
  '/api/paste': (stage, body) =>
    stage.paste(
      text(body, 'tab'),
      text(body, 'a1'),
      list(body, 'block').map((line) => (Array.isArray(line) ? line.map(String) : [])),
    ),
  '/api/insert-row': (stage, body) => stage.insertRow(text(body, 'tab'), rowOf(body)),
  '/api/delete-row': (stage, body) => stage.deleteRow(text(body, 'tab'), rowOf(body)),
  '/api/allow-import': (stage, body) =>
    stage.byHand(() => allowImport(stage.host, text(body, 'tab'), text(body, 'a1'))),
  '/api/undo': (stage) => stage.undo(),
  '/api/select': (stage, body) => stage.select(text(body, 'tab'), text(body, 'a1')),
  '/api/clock': (stage, body) => stage.moveClock(moveOf(body)),
  '/api/user': (stage, body) => stage.switchUser(text(body, 'email')),
  '/api/start-over': (stage) => stage.startOver(),
};

/** Undefined for an unknown path. */
export const act = (stage: Stage, path: string, body: unknown): ActionView | undefined =>
  actions[path]?.(stage, body);
