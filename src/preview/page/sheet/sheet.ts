import type { GridView } from '../../protocol';
import type { App } from '../app';
import { element } from '../element';
import { fetchGrid } from '../server-link';
import { addressOf, type Place, placeOf, readCopied } from './cell-address';
import { openEditor } from './cell-editor';
import { freezeLines, gridTable } from './grid-table';
import { makeTabBar } from './tab-bar';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
};

/** The spreadsheet: one tab as a table, with typing, pasting and moving about by keys. */
export function makeSheet(app: App) {
  let tab = app.world.activeTab;
  let place: Place = placeOf(app.world.activeCell);
  let grid: GridView | undefined;
  let table: HTMLTableElement | undefined;
  let editing = false;
  let following = false;

  const scroller = element('div', {
    className: 'grid',
    tabIndex: 0,
    attributes: { 'aria-label': 'Bảng tính' },
  });
  const name = element('output', { className: 'cell-name' });
  const content = element('output', { className: 'cell-content' });
  const more = element('p', { className: 'more', hidden: true });
  const tabs = makeTabBar(app, (chosen) => open(chosen));
  const part = element(
    'section',
    { className: 'sheet' },
    element('div', { className: 'cell-line' }, name, content),
    scroller,
    more,
    tabs.element,
  );

  const cellAt = ({ row, column }: Place) => table?.rows[row]?.cells[column];
  const viewAt = ({ row, column }: Place) => grid?.rows[row - 1]?.[column - 1];

  function choose(next: Place, scroll: 'scroll' | 'stay' = 'scroll'): void {
    if (!grid) return;
    const row = Math.min(Math.max(next.row, 1), grid.rows.length);
    let column = Math.min(Math.max(next.column, 1), grid.columns.length);
    while (grid.columns[column - 1]?.hidden && column < grid.columns.length) column += 1;
    cellAt(place)?.classList.remove('chosen');
    place = { row, column };
    const cell = cellAt(place);
    cell?.classList.add('chosen');
    if (scroll === 'scroll') cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const view = viewAt(place);
    name.value = addressOf(place);
    content.value = view?.f ?? view?.t ?? '';
  }

  async function update(): Promise<void> {
    if (!app.world.tabs.some((one) => one.name === tab)) tab = app.world.activeTab;
    const wanted = tab;
    const fresh = await fetchGrid(wanted);
    if (wanted !== tab || editing) return;
    const { scrollLeft, scrollTop } = scroller;
    const same = grid?.tab === fresh.tab;
    grid = fresh;
    table = gridTable(fresh);
    scroller.replaceChildren(table);
    freezeLines(table, fresh);
    if (same) scroller.scrollTo(scrollLeft, scrollTop);
    else scroller.scrollTo(0, 0);
    more.hidden = fresh.more === 0;
    more.textContent = `Còn ${fresh.more} dòng nữa không hiện ở bản chạy thử.`;
    tabs.update(tab);
    choose(place, following ? 'scroll' : 'stay');
    following = false;
  }

  function open(chosen: string): void {
    if (chosen === tab) return;
    tab = chosen;
    place = { row: 1, column: 1 };
    void app.act('select', { tab, a1: 'A1' });
  }

  async function type(a1: string, text: string): Promise<void> {
    await app.act('type', { tab, a1, text });
  }

  function edit(start?: string): void {
    const cell = cellAt(place);
    const view = viewAt(place);
    if (!cell || !view || editing) return;
    editing = true;
    const at = place;
    const options = view.l === undefined ? undefined : grid?.looks[view.l]?.options;
    openEditor(cell, start ?? view.f ?? view.t, options, (text, key) => {
      editing = false;
      // At once, so that whoever types on does not outrun the answer of the server.
      const [down, right] = steps[key ?? ''] ?? [0, 0];
      choose({ row: at.row + down, column: at.column + right });
      scroller.focus({ preventScroll: true });
      void (text === undefined || text === (view.f ?? view.t) ? update() : type(addressOf(at), text));
    });
  }

  const placeOfEvent = (event: MouseEvent): Place | undefined => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const line = cell?.parentElement;
    if (!cell || !(line instanceof HTMLTableRowElement)) return undefined;
    return { row: line.rowIndex, column: cell.cellIndex };
  };

  scroller.addEventListener('mousedown', (event) => {
    const chosen = placeOfEvent(event);
    if (chosen && !editing) choose(chosen, 'stay');
  });
  scroller.addEventListener('click', (event) => {
    const arrow =
      event.target instanceof HTMLElement && event.target.matches('td.choice') && event.offsetX > 0;
    if (arrow && !editing) edit();
  });
  scroller.addEventListener('dblclick', () => edit());
  scroller.addEventListener('keydown', (event) => {
    if (editing) return;
    const step = event.key === 'Enter' ? undefined : steps[event.key];
    if (step) {
      const sign = event.key === 'Tab' && event.shiftKey ? -1 : 1;
      choose({ row: place.row + step[0], column: place.column + sign * step[1] });
    } else if (event.key === 'Enter' || event.key === 'F2') edit();
    else if (event.key === 'Delete' || event.key === 'Backspace') void type(addressOf(place), '');
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) edit(event.key);
    else return;
    event.preventDefault();
  });
  scroller.addEventListener('copy', (event) => {
    if (editing) return;
    event.clipboardData?.setData('text/plain', viewAt(place)?.t ?? '');
    event.preventDefault();
  });
  scroller.addEventListener('paste', (event) => {
    if (editing) return;
    event.preventDefault();
    const block = readCopied(event.clipboardData?.getData('text/plain') ?? '');
    void app.act('paste', { tab, a1: addressOf(place), block });
  });

  return {
    element: part,
    update,
    open,
    selection: () => ({ tab, a1: addressOf(place) }),
    /** Goes where the add-on has put the selection, once the cells are there. */
    follow(): void {
      tab = app.world.activeTab;
      place = placeOf(app.world.activeCell);
      following = true;
    },
  };
}
