import { guests, matter, requestOf, speaker, typeInto } from './season-steps';
import { positionedLines } from './sheet-rows';
import { mustDo, type Stage } from './stage';

export const importedPeople = { request: requestOf(20), people: guests(70, 5, 2) };

export const importedMatters = {
  request: requestOf(21),
  target: 'matters',
  rows: Array.from({ length: 5 }, (_, index) => ({
    ...speaker('Người cũ'),
    ...matter(`Nội dung cũ ${index}`),
    status: 'Đang giải quyết',
  })),
};

/** People and matters of older lists are taken over. */
export function importLists(stage: Stage): void {
  mustDo(stage.call('attendee.import', importedPeople));
  mustDo(
    stage.call('import.save', { ...importedMatters, columns: [{ heading: 'Nội dung', use: 'content' }] }),
  );
}

/** Villages have holders of posts who are not invited yet. */
export function namePosts(stage: Stage): void {
  for (const row of [2, 3]) {
    typeInto(stage, 'Thôn', row, 'Trưởng thôn', `Trưởng Thôn Số ${row}`);
    typeInto(stage, 'Thôn', row, 'Bí thư chi bộ', `Bí Thư Số ${row}`);
  }
}

/** A name is corrected in the sheet after the draft letters were made. */
export const correctGuest = (stage: Stage): void =>
  typeInto(stage, 'Đại biểu', 3, 'Họ và tên', 'Người Đã Sửa');

/** The spreadsheet is older than what memory knows to have left. */
export function setLedgerBack(stage: Stage): void {
  const lines = positionedLines(stage.host.state, 'Sổ gửi').map(({ row }) => row);
  stage.host.hand.deleteRows('Sổ gửi', Math.max(...lines), 1);
}

export const restyleTemplate = (stage: Stage): void =>
  void mustDo(stage.call('template.use', { kind: 'agenda', request: requestOf(22), content: null }));

export const restoreTemplate = (stage: Stage): void =>
  void mustDo(stage.call('template.restore', { kind: 'agenda', request: requestOf(23) }));

export function formerTemplate(stage: Stage): Readonly<Record<string, unknown>> {
  const kinds = mustDo(stage.call('template.open', { kind: 'agenda' })).kinds as readonly {
    readonly kind: string;
    readonly formerUrl: string;
  }[];
  return { kind: 'agenda', url: kinds.find(({ kind }) => kind === 'agenda')?.formerUrl };
}

/** The documents of letters, by their keys in the ledger. */
export const letterKeys = (stage: Stage): readonly string[] =>
  positionedLines(stage.host.state, 'Sổ gửi').flatMap(({ line }) =>
    line.Loại === 'Văn bản' && line.Khóa ? [line.Khóa] : [],
  );
