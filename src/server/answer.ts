import { noticeBeforeOpening } from '../application/conference/notice-before-opening';
import { takeInTicks } from '../application/hall/door-list';
import type { MemoryValues, Ports } from '../application/ports';
import { removalRefusal } from '../application/removal/removal-memory';
import { lastSelfCheck } from '../application/self-check/last-self-check';
import { sweepLeftovers } from '../application/self-check/leftovers';
import { runSelfCheck } from '../application/self-check/run-self-check';
import { isNewerIn } from '../application/set-up/newer-register';
import type { Failure } from '../domain/failure';
import { failure, mapValue, type Outcome, success } from '../domain/outcome';
import { contract, type InputOf, type MethodName, opensRegister, type ValueOf } from '../rpc/contract';
import { type Call, protocolVersion, type Reply, type WireReply } from '../rpc/protocol';
import { isNameProblem, nameSentences } from '../text/failures/name-sentence';
import { savedInUnicode } from '../text/lists/old-fonts';
import { attempted } from './attempted';
import { showCell } from './google/sheets/show-cell';
import { googleTrials } from './google/trials/google-trials';
import { withoutOldFonts } from './old-fonts';
import { failureWords } from './places/gaps';
import { openSidebar, showPlace } from './places/show-place';
import { readingOnce } from './read-once';
import { mendPulse, shownPulse } from './shown/shown-pulse';
import { shownSelfCheck } from './shown/shown-self-check';
import { wordedUseCases } from './worded-use-cases';

type Handlers = {
  readonly [Name in MethodName]: (ports: Ports, input: InputOf<Name>) => Outcome<ValueOf<Name>, Failure>;
};

const handlers: Handlers = {
  ...wordedUseCases,
  'pulse.mend': (ports, input) => mendPulse(ports, input, openSidebar),
  'cell.show': (_ports, input) => showCell(input),
  'place.show': (ports, input) => showPlace(ports, input.place),
  'self-check.open': (ports) => {
    const last = lastSelfCheck(ports.memory.readAll());
    return success({ last: last && shownSelfCheck(last) });
  },
  'self-check.run': (ports) => mapValue(runSelfCheck(ports, googleTrials(ports)), shownSelfCheck),
  'check.open': (ports) => {
    sweepLeftovers(ports, () => googleTrials(ports));
    return wordedUseCases['check.open'](ports);
  },
};

const methodNames: readonly string[] = Object.keys(handlers);

const isMethod = (name: string): name is MethodName => methodNames.includes(name);

/** Answers one call of a sidebar; always returns a reply. */
export const answer = (makePorts: () => Ports, callText: unknown): string =>
  wireText(attempted('rpc', () => replyTo(makePorts, callText)));

function wireText(reply: Reply<unknown>): string {
  const wire: WireReply<unknown> = reply.ok
    ? reply
    : { ok: false, failure: inWords(reply.failure), ...failureWords(reply.failure) };
  return JSON.stringify(wire);
}

/** Sidebars word what a column refuses; names that are in no list are worded here, to keep them small. */
const inWords = (refused: Failure): Failure =>
  refused.code === 'invalid'
    ? {
        ...refused,
        problems: refused.problems.map((one) =>
          isNameProblem(one.problem) ? { ...one, sentence: nameSentences[one.problem] } : one,
        ),
      }
    : refused;

function replyTo(makePorts: () => Ports, callText: unknown): Reply<unknown> {
  const call = readCall(callText);
  if (!call || !isMethod(call.name)) return failure({ code: 'bad-request' });
  if (call.version !== protocolVersion) return failure({ code: 'stale-client' });
  const made = makePorts();
  const isOpening = opensRegister(call.name);
  const ports = isOpening ? readingOnce(made) : made;
  // On a shared computer, nothing may be written or noted under a colleague's account.
  if (call.account && call.account !== ports.person.account()) return failure({ code: 'other-account' });
  const reply = perform(call.name, ports, call.input);
  return isOpening ? withPulse(ports, reply) : reply;
}

/** One reading of memory at most, and no sheet. */
function withPulse(ports: Ports, reply: Reply<unknown>): Reply<unknown> {
  if (!reply.ok) return reply;
  const pulse = attempted('pulse', () => success(shownPulse(ports)));
  return pulse.ok && pulse.value.length > 0 ? { ...reply, pulse: pulse.value } : reply;
}

/** What a register that has been taken out of use still opens. */
const alwaysOpen: readonly MethodName[] = ['removal.open', 'self-check.open'];

const openingRefusal = (name: MethodName, memory: MemoryValues): Failure | null =>
  isNewerIn(memory) ? { code: 'newer-register' } : alwaysOpen.includes(name) ? null : removalRefusal(memory);

function perform<Name extends MethodName>(name: Name, ports: Ports, input: unknown): Reply<unknown> {
  const parsed = contract[name].safeParse(input);
  if (!parsed.success) return failure({ code: 'bad-request' });
  const refused = opensRegister(name) ? openingRefusal(name, ports.memory.readAll()) : null;
  if (refused) return failure(refused);
  // Ticks of telephones; the roll takes them in itself, and says what is in doubt.
  if (opensRegister(name) && name !== 'roll.open') attempted('door list', () => takeInTicks(ports));
  if (opensRegister(name)) attempted('changes', () => success(noticeBeforeOpening(ports)));
  // Accepted by the schema of this name, and converted text for text.
  const { input: typed, texts } = withoutOldFonts(name, parsed.data);
  const outcome = handlers[name](ports, typed as InputOf<Name>);
  return outcome.ok && texts.length > 0 ? { ...outcome, note: savedInUnicode(texts) } : outcome;
}

function readCall(text: unknown): Call | null {
  if (typeof text !== 'string') return null;
  let call: Partial<Call> | null;
  try {
    call = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof call !== 'object' || call === null) return null;
  return typeof call.name === 'string' && typeof call.version === 'number'
    ? { version: call.version, account: String(call.account ?? ''), name: call.name, input: call.input }
    : null;
}
