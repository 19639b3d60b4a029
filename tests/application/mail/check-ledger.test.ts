import { checkRegister } from '../../../src/application/check/check-register';
import { fixRegister } from '../../../src/application/check/fix-register';
import { readPulse } from '../../../src/application/pulse/read-pulse';
import { runDaily } from '../../../src/application/reminders/daily-run';
import { ledger } from '../../../src/register/tables/ledger';
import { clerk, type MemoryWorld, pass, rowsOf } from '../../support/memory/memory-ports';
import { seasonWorld } from '../../support/memory/memory-ports-season';

const position = (world: MemoryWorld, header: string): number =>
  world.book.headers(ledger.tab).indexOf(header) + 1;

const ledgerFindings = (world: MemoryWorld) => {
  const report = checkRegister(world.ports);
  if (!report.ok) throw new Error(report.failure.code);
  return report.value.findings
    .filter(({ tab }) => tab === ledger.tab)
    .map(({ header, kind, proposed, fixable }) => ({ header, kind, proposed, fixable }));
};

describe('V5: Soát sổ reads Sổ gửi', () => {
  it('repairs a cell that the key tells, and leaves to people what became of a letter', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    runDaily(world.ports);
    const lines = rowsOf(world, ledger);
    expect(ledgerFindings(world)).toEqual([]);
    world.book.put(ledger.tab, 2, position(world, 'Việc'), '');
    world.book.put(ledger.tab, 3, position(world, 'Tình trạng'), '');
    expect(ledgerFindings(world)).toEqual([
      { header: 'Việc', kind: 'ledger-damaged', proposed: 'Nhắc đại biểu trước 7 ngày', fixable: true },
      { header: 'Tình trạng', kind: 'ledger-damaged', proposed: '', fixable: false },
    ]);
    expect(readPulse(world.ports)).toEqual([{ kind: 'ledger-damaged', lines: 2 }]);
    fixRegister(world.ports);
    expect(rowsOf(world, ledger)[0]).toEqual(lines[0]);
    expect(ledgerFindings(world)).toHaveLength(1);
  });
});

describe('V10: an account that no longer allows mail', () => {
  it('stops the run at the first refusal, adds nothing to the review list, and goes on by itself', () => {
    const world = seasonWorld('2026-12-01 07:15:00');
    world.delivers = () => 'refused';
    const refused = { ok: false, failure: { code: 'permission-missing', permissions: ['mail'] } };
    for (let day = 0; day < 3; day += 1) {
      expect(runDaily(world.ports)).toEqual(refused);
      expect(readPulse(world.ports)).toEqual([{ kind: 'refused', person: clerk, isMine: true }]);
      expect(rowsOf(world, ledger).filter(({ state }) => state !== 'waiting')).toEqual([]);
      pass(world, 24 * 60);
    }
    world.delivers = () => 'sent';
    expect(runDaily(world.ports)).toMatchObject({ ok: true });
    const guests = world.outbox.filter(({ to }) => to.startsWith('khach'));
    expect([guests.length, readPulse(world.ports)]).toEqual([2, []]);
  });
});
