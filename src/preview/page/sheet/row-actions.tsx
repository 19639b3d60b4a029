import type { JSX } from 'preact';
import type { CellView } from '../../protocol';
import type { App } from '../app';
import { PlainButton } from '../caption';
import { addressOf, type Place } from './cell-address';

interface Props {
  readonly app: App;
  readonly tab: string;
  readonly place: Place;
  /** The selected cell. */
  readonly cell: CellView | undefined;
}

/** The product shows a button at a cell whose import nobody has allowed yet. */
const isUnreadImport = (cell: CellView | undefined): boolean =>
  cell?.t === '#REF!' && /^=IMPORTRANGE\(/i.test(cell.f ?? '');

/** What the menus of the product do to rows, for the one of the selected cell. */
export const RowActions = ({ app, tab, place, cell }: Props): JSX.Element => {
  const { row } = place;
  const act = (path: string): void =>
    void app.act(path, { tab, row, a1: addressOf(place) }).catch(() => undefined);
  const button = (
    path: string,
    text: string,
    more: { readonly word?: string; readonly disabled?: boolean } = {},
  ) => <PlainButton isCaptioned={app.hasCaptions} text={text} onClick={() => act(path)} {...more} />;
  return (
    <div class="row-actions">
      {isUnreadImport(cell) && button('allow-import', 'Cho phép truy cập')}
      {button('undo', 'Hoàn tác', { disabled: !app.world.canUndo })}
      {button('insert-row', 'Chèn dòng')}
      {button('delete-row', `Xóa dòng ${row}`, { word: 'Xóa dòng' })}
    </div>
  );
};
