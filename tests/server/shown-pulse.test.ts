import type { ShownAilment } from '../../src/rpc/shown-answers';
import { ask, builtHost, owner, setUp } from '../support/host/journey';

const colleague = 'dong-nghiep@xa.example';

/** What memory holds in each state of domain/pulse/README.md, beside that of a register just set up. */
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  refused: { 'mail.refused': owner },
  'ledger-behind': { 'ledger.trouble': '1 0 0' },
  'set-up-unfinished': { 'set-up.open': '2026-11-16 08:00:00' },
  'run-failed': { 'reminders.failure': '{"code":"sheet-missing","tab":"Thôn"}' },
  'no-owner': { 'reminders.owner': '' },
  silent: { 'reminders.made': '2026-11-01' },
  unproved: { 'reminders.owner': colleague },
  'ledger-damaged': { 'ledger.trouble': '0 2 0' },
  'letters-in-doubt': { 'ledger.trouble': '0 0 3' },
  'letters-gone': { 'pulse.lettersGone': '7' },
  'over-quota': { 'mail.overQuota': '40' },
  'no-clerk-address': { 'pulse.faults': '[{"kind":"no-clerk-address"}]' },
  'unread-addresses': { 'pulse.faults': '[{"kind":"unread-addresses","names":["Email của văn phòng"]}]' },
  'unread-days': { 'pulse.faults': '[{"kind":"unread-days","rows":2}]' },
};

/** A register that was just set up, of which memory holds this. */
function hostIn(entries: Readonly<Record<string, string>>) {
  const host = builtHost({ users: [{ email: owner }, { email: colleague }] });
  setUp(host);
  host.state.properties.document = { ...host.state.properties.document, ...entries };
  return host;
}

// The add-on's own type of reply does not have it where nothing is wrong.
const pulseOf = (reply: object): readonly ShownAilment[] =>
  'pulse' in reply ? (reply.pulse as readonly ShownAilment[]) : [];

const sidebars = [
  ['petition.open', {}],
  ['attendee.open', {}],
  ['conference.open', {}],
  ['preparation.open', { conference: null }],
  ['collation.open', { conference: null }],
  ['paper.open', { conference: null }],
  ['roll.open', { conference: null }],
  ['turn.open', { conference: null }],
  ['follow.open', {}],
  ['template.open', { kind: null }],
] as const;

describe('what every sidebar opens with', () => {
  it('is its facts alone in a register where all is well', () => {
    const host = hostIn({});
    for (const [name, input] of sidebars) {
      const { reply } = ask(host, name, input);
      expect([name, reply.ok, pulseOf(reply)]).toEqual([name, true, []]);
    }
  });

  it.each(Object.entries(states))('is also %s, with its button, for no call more', (_, entries) => {
    const [well, ill] = [hostIn({}), hostIn(entries)];
    for (const [name, input] of sidebars) {
      const { reply, remote } = ask(ill, name, input);
      const [ailment, ...others] = pulseOf(reply);
      expect([name, others, ailment?.sentence !== '', ailment?.label !== '']).toEqual([name, [], true, true]);
      expect(remote).toBe(ask(well, name, input).remote);
    }
  });
});

describe('the button of an ailment', () => {
  it('takes the reminders over, after which nothing is wrong', () => {
    const host = hostIn({ 'reminders.made': '2026-11-01', 'mail.refused': owner });
    expect(ask(host, 'pulse.mend', { mend: 'take-over' }, colleague).reply).toEqual({
      ok: true,
      value: { sentence: 'Nhắc việc hằng ngày chạy dưới tài khoản của bạn.', pulse: [] },
    });
    expect(host.state.triggers.list.map(({ owner: person }) => person)).toEqual([owner, colleague]);
  });

  it('lets letters leave again from a ledger that was set back', () => {
    const host = hostIn({ 'ledger.mark': '5\n5\nHN-01|invitation|DB-0001', 'ledger.trouble': '1 0 0' });
    const { reply } = ask(host, 'pulse.mend', { mend: 'accept-ledger' });
    expect(reply).toMatchObject({ ok: true, value: { pulse: [] } });
  });

  it('opens the sidebar in which it is mended', () => {
    const host = hostIn({});
    const { reply, execution } = ask(host, 'pulse.mend', { mend: 'open-check' });
    expect(reply).toMatchObject({ ok: true, value: { sentence: '' } });
    expect(execution.calls.map(({ member }) => member)).toContain('showSidebar');
  });
});
