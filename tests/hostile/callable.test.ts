import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Failure } from '../../src/domain/failure';
import type { Host, Snapshot } from '../../src/host/host';
import { contract } from '../../src/rpc/contract';
import type { Reply } from '../../src/rpc/protocol';
import { failureSentence } from '../../src/text/failure-sentence';
import { junk, junkCall, seeded } from './junk';
import { addConference, clerk, dist, effectsSince, newOffice } from './office';

/** That they take no argument is shown by their declaration; `HOSTILE=all` also tries a thousand with each. */
const turns = process.env.HOSTILE === 'all' ? 1000 : 50;

/** All that menus, triggers and sidebars may call. */
const allowed = {
  menu: [
    'showConferenceForm',
    'showPreparationForm',
    'showAttendeeForm',
    'showInvitationForm',
    'showPetitionForm',
    'showCollationForm',
    'showRollForm',
    'showSecretaryForm',
    'showFollowForm',
    'showPaperForm',
    'showTemplateForm',
    'showCheckPanel',
    'showGuide',
    'refreshPublic',
    'setUp',
  ],
  simple: ['onOpen', 'onInstall'],
  trigger: ['sendDailyReminders', 'continueWork'],
  client: ['rpc'],
} as const;

/** The scripts of the add-on, loaded with no service at all. */
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
    expect(globals.filter((name) => name.endsWith('_')).sort()).toEqual(['loadDocumentEngine_', 'use_']);
  });

  it('takes an argument only where a sidebar calls', () => {
    const { use_: use } = loaded() as {
      use_: (name: string) => Record<string, (...args: unknown[]) => unknown>;
    };
    const taking = Object.entries(use('src/server/main.ts')).filter(([, entry]) => entry.length > 0);
    expect(taking.map(([name]) => name)).toEqual(['rpc']);
  });
});

describe('the entry points given anything', () => {
  const host = newOffice();
  addConference(host);
  const start = host.snapshot();
  const random = seeded(20261116);

  it('rpc refuses a thousand calls that no sidebar would make, with a sentence, and changes nothing', () => {
    // Taking the reminders over asks for nothing, so whatever comes with it, it is a call that a sidebar makes.
    const named = Object.keys(contract).filter((name) => name !== 'reminders.take-over');
    const names = [...named, '__proto__', 'constructor', 'toString', 'setUp', ''];
    for (let turn = 0; turn < 1000; turn += 1) {
      const call = turn % 4 === 0 ? junk(random) : junkCall(random, names[turn % names.length] ?? '');
      const execution = host.call('rpc', [call]);
      expect([call, execution.status]).toEqual([call, 'ok']);
      const reply = JSON.parse(String(execution.value)) as Reply<unknown>;
      // Forms that only read may open for whoever asks.
      if (!reply.ok) expect([call, sentenceOf(reply.failure)]).toEqual([call, expect.stringMatching(/\S/)]);
      expect(execution.log.filter(({ level }) => /error/i.test(level))).toEqual([]);
    }
    expect(effectsSince(host, start)).toEqual([]);
  }, 120_000);

  it.each([
    ...allowed.simple.map((name) => [name, 'simple', turns] as const),
    ...allowed.menu.map((name) => [name, 'menu', name === 'setUp' ? Math.ceil(turns / 25) : turns] as const),
    ...allowed.trigger.map((name) => [name, 'trigger', turns] as const),
  ])(
    '%s does the same with any argument as with none',
    (name, as, count) => {
      const run = (args: readonly unknown[]): ReturnType<typeof outcomeOf> => {
        host.restore(start);
        const { status, ui } = host.run(name, args, { user: clerk, as });
        return outcomeOf(host, start, status, ui);
      };
      const plain = run([]);
      expect(plain.status).toBe('ok');
      for (let turn = 0; turn < count; turn += 1) {
        const argument = junk(random);
        expect([argument, run([argument])]).toEqual([argument, plain]);
      }
    },
    600_000,
  );
});

const sentenceOf = (failure: Failure): string => failureSentence(failure);

function outcomeOf(host: Host, start: Snapshot, status: string, ui: readonly unknown[]) {
  const effects = effectsSince(host, start);
  const { workbook, drive, mailbox, triggers, properties } = host.state;
  const written =
    effects.length > 0 ? JSON.stringify({ workbook, drive, mailbox, triggers, properties }) : '';
  return { status, ui: JSON.stringify(ui), effects, written };
}
