import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GridView } from '../../protocol';
import type { PanelProps } from '../app';
import { fetchGrid } from '../server-link';
import { addressOf, type Place, placeOf, readCopied } from './cell-address';
import { CellEditor, type EditorEnd } from './cell-editor';
import { GridTable } from './grid-table';
import { RowActions } from './row-actions';
import { TabBar } from './tab-bar';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
};

export interface Selection {
  readonly tab: string;
  readonly place: Place;
  /** Scroll there after drawing. */
  readonly reveal: boolean;
}

/** The nearest existing, visible cell. */
function inside({ row, column }: Place, { rows, columns }: GridView): Place {
  let shown = Math.min(Math.max(column, 1), columns.length);
  while (columns[shown - 1]?.hidden && shown < columns.length) shown += 1;
  return { row: Math.min(Math.max(row, 1), rows.length), column: shown };
}

/** Cells of a tab, fetched again when the world changes. */
function useGrid({ app, hidden }: PanelProps, tab: string): GridView | null {
  const [grid, setGrid] = useState<GridView | null>(null);
  useEffect(() => {
    if (hidden) return;
    let isCurrent = true;
    void fetchGrid(tab).then((fresh) => isCurrent && setGrid(fresh));
    return () => {
      isCurrent = false;
    };
  }, [app.world, tab, hidden]);
  return grid;
}

interface Props extends PanelProps {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
}

/** A tab as a table, with typing, pasting and navigation by keys. */
export function Sheet({ app, hidden, selection, select }: Props): JSX.Element {
  const { tabs, activeTab } = app.world;
  const tab = tabs.some(({ name }) => name === selection.tab) ? selection.tab : activeTab;
  const grid = useGrid({ app, hidden }, tab);
  const place = grid ? inside(selection.place, grid) : selection.place;
  const cell = grid?.rows[place.row - 1]?.[place.column - 1];
  const shown = cell?.f ?? cell?.t ?? '';
  const scroller = useRef<HTMLDivElement>(null);
  /** Initial text of the editor; null while nothing is edited. */
  const [start, setStart] = useState<string | null>(null);

  const choose = (next: Place, reveal: boolean): void =>
    select({ tab, place: grid ? inside(next, grid) : next, reveal });
  const type = (at: Place, text: string): void =>
    void app.act('type', { tab, a1: addressOf(at), text }).catch(() => undefined);

  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [grid?.tab]);
  useLayoutEffect(() => {
    if (!selection.reveal || grid?.tab !== tab) return;
    scroller.current?.querySelector('td.chosen')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    select({ ...selection, reveal: false });
  });

  const look = cell?.l === undefined ? undefined : grid?.looks[cell.l];
  const tick = (): void => type(place, cell?.t === '☑' ? 'FALSE' : 'TRUE');

  const endEditing: EditorEnd = (text, key) => {
    setStart(null);
    // Moves at once, so that fast typing does not depend on the answer of the server.
    const [down, right] = steps[key ?? ''] ?? [0, 0];
    choose({ row: place.row + down, column: place.column + right }, true);
    scroller.current?.focus({ preventScroll: true });
    if (text !== undefined && text !== shown) type(place, text);
  };

  function press(event: KeyboardEvent): void {
    const step = event.key === 'Enter' ? undefined : steps[event.key];
    if (step) {
      const sign = event.key === 'Tab' && event.shiftKey ? -1 : 1;
      choose({ row: place.row + step[0], column: place.column + sign * step[1] }, true);
    } else if (look?.box && (event.key === ' ' || event.key === 'Enter')) tick();
    else if (event.key === 'z' && (event.ctrlKey || event.metaKey))
      void app.act('undo').catch(() => undefined);
    // The grid takes Tab, so another key leads out of it.
    else if (event.key === 'Escape') document.querySelector<HTMLElement>('.tab.current')?.focus();
    else if (event.key === 'Enter' || event.key === 'F2') setStart(shown);
    else if (event.key === 'Delete' || event.key === 'Backspace') type(place, '');
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) setStart(event.key);
    else return;
    event.preventDefault();
  }

  function chooseUnder({ target }: MouseEvent): void {
    const under = target instanceof Element ? target.closest('td') : null;
    const line = under?.parentElement;
    if (under && line instanceof HTMLTableRowElement)
      choose({ row: line.rowIndex, column: under.cellIndex }, false);
  }

  /** Ticks a check box, or opens a drop-down, whose arrow is at the right edge of its cell. */
  function openChoice({ target, offsetX }: MouseEvent): void {
    if (target instanceof HTMLElement && target.closest('td.box')) tick();
    if (target instanceof HTMLElement && target.matches('td.choice') && offsetX > 0) setStart(shown);
  }

  function copy(event: ClipboardEvent): void {
    event.clipboardData?.setData('text/plain', cell?.t ?? '');
    event.preventDefault();
  }

  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    const block = readCopied(event.clipboardData?.getData('text/plain') ?? '');
    void app.act('paste', { tab, a1: addressOf(place), block }).catch(() => undefined);
  }

  function open(chosen: string): void {
    if (chosen === tab) return;
    select({ tab: chosen, place: placeOf('A1'), reveal: false });
    void app.act('select', { tab: chosen, a1: 'A1' });
  }

  const isEditing = start !== null;
  return (
    <section class="sheet" hidden={hidden}>
      <div class="cell-line">
        <output class="cell-name">{addressOf(place)}</output>
        <output class="cell-content">{shown}</output>
        <RowActions app={app} tab={tab} place={place} cell={cell} />
      </div>
      <div
        ref={scroller}
        class="grid"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls the table and takes its keys.
        tabIndex={0}
        role="application"
        aria-label="Bảng tính"
        aria-description="Esc: ra khỏi bảng, đến các trang."
        onMouseDown={isEditing ? undefined : chooseUnder}
        onClick={isEditing ? undefined : openChoice}
        onDblClick={isEditing || look?.box ? undefined : () => setStart(shown)}
        onKeyDown={isEditing ? undefined : press}
        onCopy={isEditing ? undefined : copy}
        onPaste={isEditing ? undefined : paste}
      >
        {grid && (
          <GridTable
            grid={grid}
            place={place}
            hasCaptions={app.hasCaptions}
            editor={isEditing && <CellEditor start={start} options={look?.options} end={endEditing} />}
          />
        )}
      </div>
      <p class="more" hidden={!grid || grid.more === 0}>
        Còn {grid?.more} dòng nữa không hiện ở bản chạy thử.
      </p>
      <TabBar tabs={tabs} current={tab} hasCaptions={app.hasCaptions} open={open} />
    </section>
  );
}
