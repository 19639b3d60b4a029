import { useCases } from '../../../../src/application/use-cases';
import type { Execution } from '../../../../src/host/host';
import { opensRegister } from '../../../../src/rpc/contract';
import type { Reply } from '../../../../src/rpc/protocol';
import { answerOf, clerk, colleague, type Stage } from '../worlds/stage';

/** What opens when somebody looks: one method a sidebar. */
const screens = Object.keys(useCases).filter(opensRegister);

/** Parts of answers that say what is wrong. */
const complaints = ['stops', 'mailStops', 'silence', 'findings', 'review', 'ledgerTrouble', 'gone'];

function complaintsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    complaints.includes(name) && !isNothing(value)
      ? (Array.isArray(value) ? value : [value]).map((one) => `${name} ${JSON.stringify(one)}`)
      : complaintsIn(value),
  );
}

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What every reply says beside its value about the work that goes on by itself. */
function pulseIn({ value }: Execution): readonly string[] {
  // The server answers with JSON of a reply.
  const { pulse = [] } = JSON.parse(String(value)) as Reply<unknown> & { readonly pulse?: readonly object[] };
  return pulse.map((ailment) => JSON.stringify(ailment));
}

/** `Mời họp` lists everybody whose letter has not left. */
function unsentIn({ people }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!Array.isArray(people)) return [];
  return (people as readonly { readonly id?: string; readonly sentOn?: string | null }[])
    .filter(({ sentOn }) => sentOn === null)
    .map(({ id }) => `unsent ${id}`);
}

/** All that the screens now tell one person is wrong, refusals included. */
function toldTo(stage: Stage, user: string): readonly string[] {
  return screens.flatMap((name) => {
    const execution = stage.call(name, { conference: null }, user);
    const answer = answerOf(execution);
    if (answer.kind === 'done')
      return [...pulseIn(execution), ...complaintsIn(answer.value), ...unsentIn(answer.value)].map(
        (text) => `${name}: ${text}`,
      );
    return [`${name}: ${answer.kind === 'refused' ? answer.code : 'no answer'}`];
  });
}

/** What is told to whoever opens a sidebar next; it changes nothing in the world. */
export function shownTrouble(stage: Stage): readonly string[] {
  const { host } = stage;
  const before = host.snapshot();
  const told = [clerk, colleague].flatMap((user) => toldTo(stage, user));
  host.restore(before);
  return [...new Set(told)].sort();
}

/** Whether the screens tell of more than they did in a world in which all went well. */
export const isTold = (told: readonly string[], usual: readonly string[]): boolean =>
  told.some((text) => !usual.includes(text));
