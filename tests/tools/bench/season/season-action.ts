import type { Execution, Host } from '../../../../src/host/host';
import { called, request } from '../../../support/host/office';
import { done } from '../operations/bench-world';
import { lastConference, numbered, type SeasonSize } from './season-world';

/** An action of a sidebar, the menu or the daily trigger in a register of five years. */
export interface SeasonAction {
  readonly name: string;
  /** Unmeasured preparation; its result is passed to the input. */
  readonly before?: (host: Host, size: SeasonSize) => object;
  readonly act: (host: Host, size: SeasonSize, prepared: object) => readonly Execution[];
  /** Makes documents or writes hundreds of formulas, which is slow on this machine. */
  readonly slow?: true;
}

export type Input = object | ((size: SeasonSize) => object);

export const ask = (method: string, input: Input): SeasonAction['act'] => {
  return (host, size, prepared) => [
    done(called(host, method, { ...(typeof input === 'function' ? input(size) : input), ...prepared })),
  ];
};

export const open = (method: string, input: object = {}): SeasonAction => ({
  name: method,
  act: ask(method, input),
});
export const act = (method: string, input: Input, name = method): SeasonAction => ({
  name,
  act: ask(method, input),
});

/** The name of a save that is the first since names were typed into the lists. */
export const firstSave = (method: string): string => `${method}, the first`;

export const answerOf = (host: Host, method: string, input: object = {}) =>
  JSON.parse(String(done(called(host, method, input)).value)).value;

export interface Shown {
  readonly id: string;
  readonly fingerprint: string;
  readonly draft: Readonly<Record<string, string>>;
}

/** The first row of a form, with the changes of a person. */
export const changed = (
  { id, fingerprint, draft }: Shown,
  change: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> => ({
  request: request(20),
  id,
  fingerprint,
  base: draft,
  draft: { ...draft, ...change },
});

export const ofLast = { conference: lastConference };

export const lastPeople = ({ people }: SeasonSize, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => numbered('DB', people - 2 - at));
