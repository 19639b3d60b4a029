import type { JSX } from 'preact';
import { pageCaptions } from '../../captions/page-captions';
import type { App } from '../app';
import { Caption } from '../caption';

interface Props {
  readonly app: App;
  readonly tab: string;
  /** The row of the selected cell. */
  readonly row: number;
}

/** What the menus of the product do to rows, for the one of the selected cell. */
export const RowActions = ({ app, tab, row }: Props): JSX.Element => {
  const act = (path: string): void => void app.act(path, { tab, row }).catch(() => undefined);
  return (
    <div class="row-actions">
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
