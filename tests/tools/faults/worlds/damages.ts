import type { Host } from '../../../../src/host/host';
import { columnLetters } from '../../../../src/register/cell';
import { headersOf, positionedLines } from './sheet-rows';
import type { Stage } from './stage';

/** Something that a person does to the register or to Drive without the add-on. */
export interface Damage {
  readonly name: string;
  make(stage: Stage): void;
}

const ledgerTab = 'Sổ gửi';

/** Cells without which a line of the ledger is not whole. */
const needed = ['Tình trạng', 'Loại', 'Việc', 'Mã hội nghị', 'Mã bản ghi', 'Khóa', 'Địa chỉ', 'Lượt chạy'];

function blank(host: Host, row: number, header: string): void {
  const sheet = host.state.workbook.sheets.find(({ name }) => name === ledgerTab);
  const column = sheet ? headersOf(sheet).indexOf(header) + 1 : 0;
  if (column > 0) host.hand.type(ledgerTab, `${columnLetters(column)}${row}`, '');
}

/** Lines of letters: one in each state that there is. */
function linesToHurt(host: Host): readonly { readonly row: number; readonly state: string }[] {
  const seen = new Set<string>();
  return positionedLines(host.state, ledgerTab).flatMap(({ row, line }) => {
    const state = `${line.Loại} ${line['Tình trạng']}`;
    if (line.Loại !== 'Thư' || seen.has(state)) return [];
    seen.add(state);
    return [{ row, state: line['Tình trạng'] ?? '' }];
  });
}

function ledgerDamages(stage: Stage): readonly Damage[] {
  const { host } = stage;
  const { hand } = host;
  const last = Math.max(1, ...positionedLines(host.state, ledgerTab).map(({ row }) => row));
  const lines = linesToHurt(host).flatMap(({ row, state }): readonly Damage[] => [
    { name: `line-deleted:${state}`, make: () => hand.deleteRows(ledgerTab, row, 1) },
    ...needed.map(
      (header): Damage => ({ name: `blank:${header}:${state}`, make: () => blank(host, row, header) }),
    ),
  ]);
  return [
    ...lines,
    { name: 'lines-deleted', make: () => hand.deleteRows(ledgerTab, 2, last - 1) },
    { name: 'ledger-deleted', make: () => hand.deleteSheet(ledgerTab) },
    { name: 'ledger-sorted', make: () => hand.sort(ledgerTab, 1, false) },
    { name: 'column-inserted', make: () => hand.insertColumns(ledgerTab, 3, 1) },
  ];
}

/** Files of the add-on by what they are: what stands in no folder of its own is the folder. */
function driveDamages({ host }: Stage): readonly Damage[] {
  const { drive } = host.state;
  const all = Object.values(drive.files).filter(({ appCreated, trashed }) => appCreated && !trashed);
  const isPlace = (key: string | undefined): boolean => key === 'folder' || key === 'template.invitation';
  const places = all.filter(({ appProperties }) => isPlace(appProperties.key));
  const papers = all.filter(({ appProperties }) => !isPlace(appProperties.key));
  const trash = (ids: readonly string[]) => (): void => {
    drive.files = Object.fromEntries(
      Object.values(drive.files).map((file) => [
        file.id,
        ids.includes(file.id) ? { ...file, trashed: true } : file,
      ]),
    );
  };
  const remove = (ids: readonly string[]) => (): void => {
    drive.files = Object.fromEntries(Object.entries(drive.files).filter(([id]) => !ids.includes(id)));
  };
  const ids = papers.map(({ id }) => id);
  return [
    ...(ids.length > 0
      ? [
          { name: 'paper-binned', make: trash(ids.slice(0, 1)) },
          { name: 'paper-deleted', make: remove(ids.slice(0, 1)) },
          { name: 'papers-deleted', make: remove(ids) },
        ]
      : []),
    ...places.flatMap(({ id, appProperties: { key = '' } }): readonly Damage[] => [
      { name: `${key}-binned`, make: trash([id]) },
      { name: `${key}-deleted`, make: remove([id]) },
    ]),
  ];
}

/** Everything that may happen to this world; an older version of the spreadsheet keeps Drive, mails and memory. */
export const damagesIn = (stage: Stage, olderVersions: readonly Damage[]): readonly Damage[] => [
  ...ledgerDamages(stage),
  ...driveDamages(stage),
  ...olderVersions,
];
