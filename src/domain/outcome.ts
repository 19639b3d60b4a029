/** The result of a step that can fail in an expected way. */
export type Outcome<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const failure = <Failure>(reason: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: reason,
});

/** Chains a step on the value of a success. */
export const andThen = <Value, Next, Failure>(
  outcome: Outcome<Value, Failure>,
  next: (value: Value) => Outcome<Next, Failure>,
): Outcome<Next, Failure> => (outcome.ok ? next(outcome.value) : outcome);

/** Maps the value of a success. */
export const mapValue = <Value, Next, Failure>(
  outcome: Outcome<Value, Failure>,
  change: (value: Value) => Next,
): Outcome<Next, Failure> => (outcome.ok ? success(change(outcome.value)) : outcome);

type Steps = Readonly<Record<string, () => Outcome<unknown, unknown>>>;

type ValuesOf<Taken extends Steps> = {
  readonly [Name in keyof Taken]: Extract<ReturnType<Taken[Name]>, { readonly ok: true }>['value'];
};

type FailureOf<Taken extends Steps> = Extract<
  ReturnType<Taken[keyof Taken]>,
  { readonly ok: false }
>['failure'];

/** Takes steps that need nothing of each other in the order of their names, until one fails. */
export function inTurn<const Taken extends Steps>(steps: Taken): Outcome<ValuesOf<Taken>, FailureOf<Taken>> {
  const values: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(steps)) {
    const taken = step();
    // Object.entries forgets which failures the steps have, and that each value is that of its name.
    if (!taken.ok) return failure(taken.failure as FailureOf<Taken>);
    values[name] = taken.value;
  }
  return success(values as ValuesOf<Taken>);
}

/** Takes the same step for one thing after another, until it fails for one. */
export function eachInTurn<Item, Value, Failure>(
  items: Iterable<Item>,
  step: (item: Item) => Outcome<Value, Failure>,
): Outcome<readonly Value[], Failure> {
  const values: Value[] = [];
  for (const item of items) {
    const taken = step(item);
    if (!taken.ok) return taken;
    values.push(taken.value);
  }
  return success(values);
}
