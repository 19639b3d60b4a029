import type { Host } from '../../../src/host/host';
import { resultOf } from '../../../src/host/model/workbook/workbook';
import { boardColours } from '../../../src/register/overview/board-colours';
import type { ShownAilment } from '../../../src/rpc/shown-answers';
import { ask, builtHost, owner, setUp } from '../../support/host/journey';
import { sheetNamed } from '../../support/host/journey-sheets';
import { pulseStates, typedIn } from '../../support/rules/pulse-states';
import { sampleOf } from '../../support/rules/sample';

const colleague = 'dong-nghiep@xa.example';

/** A register that was just set up, of which memory holds this, and the sheets what a state says of them. */
function hostIn(entries: Readonly<Record<string, string>>, state = '') {
  const host = builtHost({ users: [{ email: owner }, { email: colleague }] });
  setUp(host);
  for (const [tab, cell, text] of typedIn[state] ?? []) host.edit(tab, cell, text);
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

  it.each(Object.entries(pulseStates(owner)))(
    'is also %s, with its button, for no call more',
    (state, entries) => {
      const [well, ill] = [hostIn({}), hostIn(entries, state)];
      for (const [name, input] of sampleOf(sidebars, 2)) {
        const { reply, remote } = ask(ill, name, input);
        const [ailment, ...others] = pulseOf(reply);
        expect([name, others, ailment?.sentence !== '', ailment?.label !== '']).toEqual([
          name,
          [],
          true,
          true,
        ]);
        expect(remote).toBe(ask(well, name, input).remote);
      }
    },
  );
});

describe('the button of an ailment', () => {
  it('takes the reminders over, after which nothing is wrong', () => {
    const host = hostIn({ 'reminders.made': '2026-11-01', 'mail.refused': owner });
    expect(ask(host, 'pulse.mend', { mend: 'take-over' }, colleague).reply).toEqual({
      ok: true,
      value: { sentence: 'Nhắc việc hằng ngày chạy dưới tài khoản này.', pulse: [] },
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

describe('Tổng quan', () => {
  /** Line 5 as it is shown: the heading, the words of the formula, the day of the last run, what is wrong. */
  const line = (host: Host): readonly unknown[] => {
    host.calculate();
    const cells = (sheetNamed(host, 'Tổng quan').rows[4]?.values ?? []).slice(0, 4);
    return cells.map((cell) => resultOf(cell) ?? '');
  };

  // The board of an outdated register has other cells there, and is left alone.
  const shownStates = Object.entries(pulseStates(owner)).filter(([state]) => state !== 'outdated');

  it.each(shownStates)('says %s once the spreadsheet is opened', (state, entries) => {
    const host = hostIn(entries, state);
    host.open();
    const [ailment] = pulseOf(ask(host, 'follow.open', {}, colleague).reply);
    // A simple trigger does not tell who looks, so it is said as to a colleague.
    expect([state, line(host)[3]]).toEqual([state, ailment?.sentence]);
  });

  it('turns red by itself, without a script, once the day of the last run is more than two days ago', () => {
    const host = hostIn({});
    expect(line(host)).toEqual(['Nhắc việc hằng ngày', 'chưa chạy', '', '']);
    host.advance({ days: 1 });
    expect(line(host).slice(0, 2)).toEqual(['Nhắc việc hằng ngày', 'đang chạy']);
    host.state.triggers.list = [];
    host.advance({ days: 2 });
    host.edit('Tổng quan', 'B3', '');
    expect(line(host)[1]).toBe('đang chạy');
    host.advance({ days: 1 });
    host.edit('Tổng quan', 'B3', '');
    expect(line(host)[1]).toBe('không chạy 3 ngày');
    expect(boardColours.find(({ formula }) => formula.includes('không chạy'))?.style.background).toBe(
      '#fad2cf',
    );
  });
});
