import type { Host } from '../../../src/host/host';
import { type Cell, isFormula } from '../../../src/host/model/workbook/workbook';
import { handOver, invite, passUntil, prepare, recordPetitions } from '../../journeys/season-acts';
import { boardLines } from '../../support/host/board-cells';
import { ask, askFor, builtHost, fine, owner } from '../../support/host/journey';
import { shownRows } from '../../support/host/journey-sheets';

const colleague = 'dong-nghiep@xa.example';

const host = builtHost({
  users: [
    { email: owner, plan: 'workspace' },
    { email: colleague, plan: 'workspace' },
  ],
});
const sent = new Map<string, readonly string[]>();

/** A formula without its result, which the host calculates when it is asked for; '' for a cell that one spills into. */
const writtenIn = (cell: Cell): Cell => (isFormula(cell) ? cell.formula : cell);

/** Every cell with content and every formula, by tab and place. */
const cellsOf = ({ state }: Host): ReadonlyMap<string, Cell> =>
  new Map(
    state.workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, line) =>
        (row?.values ?? []).flatMap((cell, column): [string, Cell][] => {
          const written = writtenIn(cell);
          return written === null || written === '' ? [] : [[`${name}!${line + 1},${column + 1}`, written]];
        }),
      ),
    ),
  );

/** Places whose cells differ, by tab. */
function differing(before: ReadonlyMap<string, Cell>, after: ReadonlyMap<string, Cell>) {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place)),
  );
  const tabs = new Map<string, string[]>();
  for (const place of places) {
    const [tab = '', cell = ''] = place.split('!');
    tabs.set(tab, [...(tabs.get(tab) ?? []), cell]);
  }
  return tabs;
}

/** Where the daily run stands in the overview; it never had trouble to tell. */
const remindersLine = ['5,2', '5,3'];

/** What the overview shows, without that line. */
const figuresOf = (host: Host) => boardLines(host).filter((_, line) => line !== 4);

const documentsOf = ({ state }: Host) =>
  Object.values(state.drive.files)
    .filter(({ trashed }) => !trashed)
    .map(({ id, name, content }) => [id, name, content]);

const layoutOf = ({ state }: Host) =>
  state.workbook.sheets.map(({ name, hidden, rules, protections, hiddenColumns }) => ({
    name,
    hidden,
    rules: rules.length,
    protections: protections.map(({ description }) => description),
    hiddenColumns,
  }));

describe('a register in the middle of its season, from which a colleague takes the add-on off', () => {
  beforeAll(() => {
    prepare(host);
    recordPetitions(host);
    passUntil(host, '2026-11-24', sent);
    invite(host);
    passUntil(host, '2026-11-25', sent);
    handOver(host);
    host.state.workbook = {
      ...host.state.workbook,
      sheets: host.state.workbook.sheets.map((sheet) =>
        sheet.name === 'Thôn'
          ? {
              ...sheet,
              protections: [
                ...sheet.protections,
                { id: 99, description: 'Của văn phòng', warningOnly: true, editors: [], open: [] },
              ],
            }
          : sheet,
      ),
    };
  }, 120_000);

  it('keeps every cell, formula, rule and document; what goes is what its report says', () => {
    const figures = figuresOf(host);
    const before = { cells: cellsOf(host), documents: documentsOf(host), layout: layoutOf(host) };
    const removed = removedBy('removal.run');
    const changed = differing(before.cells, cellsOf(host));
    const journal = shownRows(host, 'Nhật ký');
    expect([...changed.keys()].sort()).toEqual(
      ['Bản mẫu lưu', 'Cấu hình', 'Gỡ tiện ích', 'Nhật ký', 'Tổng quan'].sort(),
    );
    expect(changed.get('Cấu hình')).toHaveLength(1);
    expect(changed.get('Tổng quan')).toEqual(remindersLine);
    expect(figuresOf(host)).toEqual(figures);
    expect(journal.at(-1)).toMatchObject({ 'Người làm': colleague, Việc: 'Gỡ tiện ích khỏi sổ' });
    expect(changed.get('Nhật ký')?.every((place) => place.startsWith(`${journal.length + 1},`))).toBe(true);
    expect(documentsOf(host)).toEqual(before.documents);
    expect(layoutOf(host)).toEqual([
      ...before.layout
        .filter(({ name }) => name !== 'Bản mẫu lưu')
        .map((tab) => ({ ...tab, protections: tab.protections.filter((name) => name === 'Của văn phòng') })),
      { name: 'Gỡ tiện ích', hidden: false, rules: 0, protections: [], hiddenColumns: [] },
    ]);
    expect(host.state.properties.document).toEqual({
      removal: `2026-11-25 ${colleague}`,
      'set-up.reminderRows': expect.any(String),
    });
    expect(removed.report.split('\n')).toEqual(
      host.state.workbook.sheets
        .find(({ name }) => name === 'Gỡ tiện ích')
        ?.rows.map((row) => String(row?.values[0] ?? '')),
    );
    expect(removed.report).toContain(`Lịch nhắc việc của ${owner}: tự tắt ở lượt chạy tới`);
  });

  it('is then no register for any sidebar, and the trigger of the owner goes at its next run, without a letter', () => {
    const mails = host.state.mailbox.sent.length;
    expect(ask(host, 'today.open', {}).reply).toMatchObject({ ok: false, failure: { code: 'removed' } });
    expect(askFor(host, 'removal.open', {}).state).toBe('removed');
    expect(host.state.triggers.list.map(({ owner: whose }) => whose)).toEqual([owner]);
    passUntil(host, '2026-11-29', sent);
    expect([host.state.triggers.list, host.state.mailbox.sent.length]).toEqual([[], mails]);
  });

  it('is in use again after a set-up, with every row, and reminds each guest as if nothing had been', () => {
    const figures = figuresOf(host);
    const before = cellsOf(host);
    fine(host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { answers: ['OK'] }));
    const changed = differing(before, cellsOf(host));
    expect([...changed.keys()].sort()).toEqual(['Bản mẫu lưu', 'Cấu hình', 'Nhật ký', 'Tổng quan']);
    expect(changed.get('Tổng quan')).toEqual(['5,2']);
    expect(figuresOf(host)).toEqual(figures);
    expect(host.state.triggers.list.map(({ handler, owner: whose }) => [handler, whose])).toEqual([
      ['sendDailyReminders', owner],
    ]);
    const later = new Map<string, readonly string[]>();
    passUntil(host, '2026-12-02', later);
    expect([...later.keys()]).toContain('2026-12-01');
    const keys = shownRows(host, 'Sổ gửi').map((row) => row.Khóa);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

function removedBy(name: 'removal.run') {
  const { reply } = ask(host, name, { isSure: true }, colleague);
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.value;
}
