import type { JSX } from 'preact';
import { pageCaptions } from '../../captions/page-captions';
import type { CellView } from '../../protocol';
import type { App } from '../app';
import { Caption } from '../caption';
import { addressOf, type Place } from './cell-address';

interface Props {
  readonly app: App;
  readonly tab: string;
  readonly place: Place;
  /** The selected cell. */
  readonly cell: CellView | undefined;
}

/** The button that the product shows at a cell whose import nobody has allowed yet. */
const allow = 'Cho phép truy cập';

const isUnreadImport = (cell: CellView | undefined): boolean =>
  cell?.t === '#REF!' && /^=IMPORTRANGE\(/i.test(cell.f ?? '');

/** What the menus of the product do to rows, for the one of the selected cell. */
export const RowActions = ({ app, tab, place, cell }: Props): JSX.Element => {
  const { row } = place;
  const act = (path: string): void =>
    void app.act(path, { tab, row, a1: addressOf(place) }).catch(() => undefined);
  return (
    <div class="row-actions">
      {isUnreadImport(cell) && (
        <button type="button" class="plain" onClick={() => act('allow-import')}>
          {allow}
          <Caption isOn={app.hasCaptions} text={pageCaptions[allow]} />
        </button>
      )}
      <button type="button" class="plain" disabled={!app.world.canUndo} onClick={() => act('undo')}>
        Hoàn tác
        <Caption isOn={app.hasCaptions} text={pageCaptions['Hoàn tác']} />
      </button>
      <button type="button" class="plain" onClick={() => act('insert-row')}>
        Chèn dòng
        <Caption isOn={app.hasCaptions} text={pageCaptions['Chèn dòng']} />
      </button>
      <button type="button" class="plain" onClick={() => act('delete-row')}>
        Xóa dòng {row}
        <Caption isOn={app.hasCaptions} text={pageCaptions['Xóa dòng']} />
      </button>
    </div>
  );
};
