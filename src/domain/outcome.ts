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
