import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createContext, Script } from 'node:vm';
import type { Failure } from '../../src/domain/failure';
import type { Host, Snapshot } from '../../src/host/host';
import type { PropertiesState } from '../../src/host/model/world/stores';
import { contract } from '../../src/rpc/contract';
import type { Reply } from '../../src/rpc/protocol';
import { failureSentence } from '../../src/text/failures/failure-sentence';
import { addConference, clerk, dist, effectsSince } from '../support/host/office';
import { timesOf } from '../support/rules/sample';
import { seedOf } from '../support/rules/seed';
import { junk, junkCall, seeded } from './inputs/junk';
import { probedOffice } from './readers/probed-office';

/** Arguments for each entry point; those that process the whole register get fewer in one run. */
const turns = timesOf(15, 1_000);
const fewTurns = timesOf(5, 1_000);
const long = ['setUp', 'refreshPublic'];

/** Everything that menus, triggers and sidebars may call. */
const allowed = {
  menu: [
    'showTodayForm',
    'showConferenceForm',
    'showPreparationForm',
    'showAssignForm',
    'showAttendeeForm',
    'showInvitationForm',
    'showPaperForm',
    'showPetitionForm',
    'showCollationForm',
    'showRollForm',
    'showSecretaryForm',
    'showExchangeForm',
    'showProvinceForm',
    'showSelfCheck',
    'showRemovalForm',
    'showTellingForm',
    'showFollowForm',
    'showTemplateForm',
    'showCheckPanel',
    'showGuide',
    'refreshPublic',
    'setUp',
  ],
  simple: ['onOpen', 'onInstall'],
  trigger: ['sendDailyReminders', 'continueWork', 'sweepSelfCheck'],
  client: ['rpc'],
} as const;

/** The scripts of the add-on, loaded without any service. */
function loaded(): object {
  const context = createContext({});
  for (const name of ['Code.js', 'engine.js']) {
    new Script(readFileSync(join(dist, name), 'utf8'), { filename: name }).runInContext(context);
  }
  return context;
}

describe('what can be called from outside', () => {
  it('is exactly the list of entry points', () => {
    const globals = Object.entries(loaded()).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    const callable = globals.filter((name) => !name.endsWith('_'));
    expect(callable.sort()).toEqual(Object.values(allowed).flat().sort());
    expect(globals.filter((name) => name.endsWith('_')).sort()).toEqual(['loadDocumentEngine_']);
  });

  it('takes an argument only in calls of sidebars', () => {
    const { server_: server } = loaded() as { server_: Record<string, (...args: unknown[]) => unknown> };
    const taking = Object.entries(server).filter(([, entry]) => entry.length > 0);
    expect(taking.map(([name]) => name)).toEqual(['onInstall', 'onOpen', 'rpc']);
  });
});

describe('the entry points given anything', () => {
  const host = probedOffice();
  addConference(host);
  const start = host.snapshot();
  const random = seeded(seedOf(20261116));

  it('rpc refuses invalid calls of every method with a sentence and changes nothing', () => {
    // Taking over the reminders and the self-check have no input, so they are valid calls with any.
    const named = Object.keys(contract).filter(
      (name) => !['reminders.take-over', 'self-check.run'].includes(name),
    );
    const names = [...named, '__proto__', 'constructor', 'toString', 'setUp', ''];
    for (let turn = 0; turn < timesOf(120, 2_000); turn += 1) {
      const call = turn % 4 === 0 ? junk(random) : junkCall(random, names[turn % names.length] ?? '');
      const properties = { ...host.state.properties };
      const execution = host.call('rpc', [call]);
      expect([call, execution.status]).toEqual([call, 'ok']);
      const reply = JSON.parse(String(execution.value)) as Reply<unknown>;
      // Forms that only read may open for anybody.
      if (!reply.ok) expect([call, sentenceOf(reply.failure)]).toEqual([call, expect.stringMatching(/\S/)]);
      expect(execution.log.filter(({ level }) => /error/i.test(level))).toEqual([]);
      // A form that opens may remember what it saw of the register's health.
      const health = reply.ok ? ['document pulse.faults', 'document ledger.trouble'] : [];
      const written = changedProperties(properties, host.state.properties);
      expect([call, written.filter((key) => !health.includes(key))]).toEqual([call, []]);
    }
    expect(effectsSince(host, start).filter((effect) => effect !== 'properties')).toEqual([]);
  }, 120_000);

  it.each([
    ...allowed.simple.map((name) => [name, 'simple'] as const),
    ...allowed.menu.map((name) => [name, 'menu'] as const),
    ...allowed.trigger.map((name) => [name, 'trigger'] as const),
  ])(
    '%s does the same with and without arguments',
    (name, as) => {
      const count = long.includes(name) ? fewTurns : turns;
      const run = (args: readonly unknown[]) => {
        host.restore(start);
        const { status, ui, error } = host.run('probeCalls', [{ name, args }], { user: clerk, as });
        return {
          status,
          error,
          // Usually all calls show the same page, and a page is long.
          ui: ui.filter((shown, at) => !isDeepStrictEqual(shown, ui[at - 1])),
          ...outcomeOf(host, start),
        };
      };
      // As many calls as fit in the six minutes of an execution; compared with as many without an argument.
      const atOnce = long.includes(name) ? 1 : timesOf(30, as === 'trigger' ? 100 : 500);
      const plain = run(new Array(atOnce).fill(null));
      expect(plain.status).toBe('ok');
      for (let from = 0; from < count; from += atOnce) {
        const args = Array.from({ length: atOnce }, () => junk(random));
        const outcome = run(args);
        if (!isDeepStrictEqual(outcome, plain)) expect([args, outcome]).toEqual([args, plain]);
      }
    },
    600_000,
  );
});

/** Properties of each store that were added, changed or removed, as `store key`. */
function changedProperties(before: PropertiesState, after: PropertiesState): readonly string[] {
  const entriesOf = ({ script, document, users }: PropertiesState): ReadonlyMap<string, string> =>
    new Map(
      Object.entries({ script, document, ...users }).flatMap(([store, values]) =>
        Object.entries(values).map(([key, value]) => [`${store} ${key}`, value] as const),
      ),
    );
  const [earlier, later] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].filter(
    (key) => earlier.get(key) !== later.get(key),
  );
}

const sentenceOf = (failure: Failure): string => failureSentence(failure);

function outcomeOf(host: Host, start: Snapshot) {
  const effects = effectsSince(host, start);
  const { workbook, drive, mailbox, triggers, properties } = host.state;
  const written =
    effects.length > 0 ? JSON.stringify({ workbook, drive, mailbox, triggers, properties }) : '';
  return { effects, written };
}
