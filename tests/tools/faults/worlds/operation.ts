import type { Execution } from '../../../../src/host/host';
import { requestOf } from './season-steps';
import { clerk, colleague, type Stage } from './stage';
import type { WorldName } from './worlds';

/** Who acts; two people who do the same thing fill in their own forms. */
export interface Actor {
  readonly user: string;
  /** Tells this person's requests and texts from those of others. */
  readonly number: number;
}

export const firstActor: Actor = { user: clerk, number: 1 };
export const secondActor: Actor = { user: colleague, number: 2 };

/** Something that a person or a trigger does. Doing it again after a crash is the same act, with the same form. */
export interface Operation {
  readonly name: string;
  readonly world: WorldName;
  /** Opens what has to be open, and gives the act. */
  begin(stage: Stage, actor: Actor): () => Execution;
  /** Its request is not its own, but that of the act which it takes back. */
  readonly hasRequestOfAnother?: boolean;
  /** What a sidebar sends, where one does. */
  readonly form?: {
    readonly method: string;
    input(actor: Actor, stage: Stage): Readonly<Record<string, unknown>>;
  };
}

export const form = (
  name: string,
  world: WorldName,
  method: string,
  input: (actor: Actor, stage: Stage) => Readonly<Record<string, unknown>>,
): Operation => ({
  name,
  world,
  form: { method, input },
  begin(stage, actor) {
    const filled = input(actor, stage);
    return () => stage.call(method, filled, actor.user);
  },
});

export const requestBy = ({ number }: Actor): string => requestOf(1000 + number);
