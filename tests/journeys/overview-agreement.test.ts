import { clerk } from '../../src/preview/sample/commune';
import { statusLabels } from '../../src/register/columns/petition-columns';
import { authorityLabels } from '../../src/register/tables/petitions';
import {
  type BoardLines,
  boardBlock,
  boardFormulas,
  boardLines,
  provinceFigures,
} from '../support/host/board-cells';
import { dueNext } from '../support/host/due-next';
import { askFor } from '../support/host/journey';
import { sampleHost, sampleStates } from '../support/host/sample-season';
import { sampleOf, timesOf } from '../support/rules/sample';

const host = sampleHost();

type Figures = Readonly<Record<string, string | number>>;

const shownDay = (serial: unknown): string =>
  typeof serial === 'number'
    ? new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/')
    : '';

/** The figures of Tổng quan that a sidebar shows too. */
function ofBoard(lines: BoardLines): Figures {
  const [, ...clocks] = lines.slice(6, 14);
  const guests = boardBlock(lines, 'Đại biểu', 4);
  const total = guests['Tổng cộng'] ?? [];
  const open = boardBlock(lines, 'Kiến nghị theo trạng thái', 1);
  const villages = boardBlock(lines, 'Thôn', 11);
  const proof = (at: number): string => {
    const [, day, verdict] = clocks[at] ?? [];
    const words = String(verdict ?? '');
    return words === 'đúng hạn' || words === 'trễ' ? `${words}, ${shownDay(day)}` : words;
  };
  return {
    'last day of the notice': shownDay(clocks[0]?.[1]),
    'last day of the results': shownDay(clocks[3]?.[1]),
    letters: String(clocks[1]?.[0] ?? '').replace('– Giấy mời: ', ''),
    ...Object.fromEntries([1, 2, 4, 5, 6].map((at) => [`proof ${at}`, proof(at)])),
    invited: Number(total[0]),
    present: Number(total[3]),
    'open matters': Number(lines[1]?.[12]),
    'overdue matters': Number(lines[2]?.[12]),
    'matters due in a week': Number(lines[3]?.[12]),
    ...Object.fromEntries(openStatuses.map((label) => [`matters: ${label}`, Number(open[label]?.[0])])),
    ...Object.fromEntries(
      Object.entries(villages).flatMap(
        ([name, [party, head, front, , citizens, quota, told, coming, , , opinions]]) => [
          [`${name}: posts`, [party, head, front].filter((word) => word === 'thiếu').length],
          [`${name}: citizens`, `${citizens}/${quota}`],
          [`${name}: told`, Number(told)],
          [`${name}: coming`, Number(coming)],
          [`${name}: opinions`, Number(opinions)],
        ],
      ),
    ),
  };
}

const { resolved: _r, explained: _e, declined: _d, ...openLabels } = statusLabels;
const openStatuses = Object.values(openLabels);

/** The same figures, as the sidebars show them. */
function ofSidebars(): Figures {
  const { preparation } = askFor(host, 'preparation.open', { conference: null });
  const letters = askFor(host, 'invitation.open', { conference: null });
  const roll = askFor(host, 'roll.open', { conference: null });
  const { petitions } = askFor(host, 'follow.open', {});
  const collation = askFor(host, 'collation.open', { conference: null });
  const id = letters.conference?.id;
  if (!preparation) throw new Error('no conference');
  const [notice, results] = preparation.clocks;
  const proofs = [...(notice?.proofs ?? []), ...(results?.proofs ?? [])].map(({ mark }) => mark.text);
  const [first = '', ...others] = proofs;
  const lastDay = (day: string | undefined): string => (day ?? '').split('-').reverse().join('/');
  const urgency = (name: string): number => petitions.filter((matter) => matter.urgency === name).length;
  return {
    'last day of the notice': lastDay(notice?.lastDay),
    'last day of the results': lastDay(results?.lastDay),
    letters: `${letters.sent}/${letters.invited}`,
    ...Object.fromEntries(
      [first.replace(/^\d+\/\d+: /, ''), ...others].map((text, at) => [
        `proof ${at < 2 ? at + 1 : at + 2}`,
        text,
      ]),
    ),
    invited: roll.people.filter(({ seat }) => seat === 'invited' || seat === null).length,
    present: roll.people.filter(({ mark }) => mark === 'present').length,
    'open matters': petitions.length - urgency('closed'),
    'overdue matters': urgency('overdue'),
    'matters due in a week': urgency('this-week'),
    ...Object.fromEntries(
      openStatuses.map((label) => [
        `matters: ${label}`,
        petitions.filter(({ row }) => row.draft.conference === id && row.draft.status === label).length,
      ]),
    ),
    ...Object.fromEntries(
      preparation.villages.flatMap(({ title, notes, marks }) => {
        const text = notes.join(' ');
        return [
          [`${title}: posts`, letters.villages.find(({ name }) => name === title)?.missingPosts.length ?? -1],
          [`${title}: citizens`, /Công dân (\d+\/\d+)/.exec(text)?.[1] ?? marks.length],
          [`${title}: told`, Number(/Đã mời (\d+)/.exec(text)?.[1])],
          [`${title}: coming`, Number(/xác nhận dự (\d+)/.exec(text)?.[1])],
          [`${title}: opinions`, collation.villages.find(({ name }) => name === title)?.opinions ?? -1],
        ];
      }),
    ),
  };
}

const spread = (heading: string, cells: Readonly<Record<string, readonly unknown[]>>, at: number): Figures =>
  Object.fromEntries(
    Object.entries(cells).map(([label, values]) => [`${heading}${label.toLowerCase()}`, Number(values[at])]),
  );

/** Of the row for the province, what Tổng quan and the sidebars show too. */
function forProvince(lines: BoardLines): Figures {
  const row = provinceFigures(host);
  const { 'Tổng cộng': total, ...byStatus } = boardBlock(lines, 'Kiến nghị theo trạng thái', 1);
  return {
    ...Object.fromEntries(Object.keys(byStatus).map((label) => [label.toLowerCase(), Number(row[label])])),
    ...Object.fromEntries(
      Object.keys(row).flatMap((header) =>
        header.startsWith('Chưa xong: ') ? [[header.slice(11), Number(row[header])]] : [],
      ),
    ),
    authorities: [...Object.values(authorityLabels), 'Chưa ghi thẩm quyền']
      .map((label) => Number(row[label.replace(/ \(.*/, '')]))
      .reduce((sum, one) => sum + one, 0),
    matters: Number(row['Kiến nghị']),
    stage: String(row['Giai đoạn']),
    clocks: [row['Thông báo: hạn'], row['Công bố: hạn']].join(' '),
    late: [row['Thông báo: trễ (ngày)'], row['Công bố: trễ (ngày)']]
      .map((days) => Number(days) > 0)
      .join(' '),
    guests: ['Được mời', 'Đã báo', 'Xác nhận', 'Có mặt'].map((header) => row[header]).join(' '),
    followed: [row['Chưa giải quyết xong'], row['Trong đó quá hạn']].join(' '),
    total: Number(total?.[0]),
  };
}

/** The same from Tổng quan. */
function forProvinceOnBoard(lines: BoardLines): Figures {
  const { 'Tổng cộng': total, ...byStatus } = boardBlock(lines, 'Kiến nghị theo trạng thái', 1);
  const [, ...clocks] = lines.slice(6, 14);
  const isLate = (at: number): boolean => /^(trễ|quá)/.test(String(clocks[at]?.[2] ?? ''));
  const matters = Number(total?.[0]);
  return {
    ...spread('', byStatus, 0),
    ...spread('', boardBlock(lines, 'Theo số kỳ tồn', 2), 1),
    authorities: matters,
    matters,
    stage: String(lines[3]?.[2]),
    clocks: [clocks[0]?.[1], clocks[3]?.[1]].join(' '),
    late: [isLate(0), isLate(3)].join(' '),
    guests: (boardBlock(lines, 'Đại biểu', 4)['Tổng cộng'] ?? []).join(' '),
    followed: [lines[1]?.[12], lines[2]?.[12]].join(' '),
    total: matters,
  };
}

describe('Tổng quan and the sidebars, in the states of a season', () => {
  it('show the same figures', () => {
    const differences: string[] = [];
    let [figures, states, withTasks] = [0, 0, 0];
    const compare = (at: string): void => {
      const lines = boardLines(host);
      const next = dueNext(host, lines);
      if (next.board['next tasks'] !== '') withTasks += 1;
      const board = { ...ofBoard(lines), ...next.board };
      const sidebars = { ...ofSidebars(), ...next.today };
      const [province, shown] = [forProvince(lines), forProvinceOnBoard(lines)];
      for (const name of new Set([...Object.keys(province), ...Object.keys(shown)])) {
        figures += 1;
        if (province[name] !== shown[name])
          differences.push(`${at}: ${name}: ${province[name]} for the province, ${shown[name]} on the board`);
      }
      states += 1;
      for (const name of new Set([...Object.keys(board), ...Object.keys(sidebars)])) {
        figures += 1;
        if (board[name] !== sidebars[name])
          differences.push(`${at}: ${name}: ${board[name]} on the board, ${sidebars[name]} in a sidebar`);
      }
    };
    for (const { name, snapshot } of sampleOf(sampleStates(), 5)) {
      host.restore(snapshot);
      const hasConference = host.state.workbook.sheets.some(
        (sheet) => sheet.name === 'Hội nghị' && (sheet.rows[1]?.values[0] ?? '') !== '',
      );
      if (hasConference) compare(name);
    }
    process.stdout.write(`${figures} figures in ${states} states, ${differences.length} differences\n`);
    expect(differences).toEqual([]);
    expect(states).toBeGreaterThan(timesOf(4, 20));
    expect(withTasks).toBeGreaterThan(timesOf(1, 8));
  }, 600_000);

  it('need at most 200 formulas and 60 kB of them at 40 villages', () => {
    const villages = Array.from({ length: 40 }, (_, at) => [`Thôn số ${at + 1}`]);
    host.hand.paste('Thôn', 'A2', villages);
    host.runMenu('Đối thoại > Sổ > Thiết lập sổ', { user: clerk, answers: ['OK'] });
    const formulas = boardFormulas(host);
    const bytes = formulas.reduce((sum, formula) => sum + Buffer.byteLength(formula), 0);
    process.stdout.write(`${formulas.length} formulas, ${bytes} bytes\n`);
    expect(
      Object.keys(boardBlock(boardLines(host), 'Thôn', 1)).filter((name) => name.startsWith('Thôn số')),
    ).toHaveLength(40);
    expect(formulas.length).toBeLessThanOrEqual(200);
    expect(bytes).toBeLessThanOrEqual(60 * 1024);
  }, 120_000);
});
