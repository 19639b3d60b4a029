import { element } from '../element';

/** Told what was typed, undefined when it was given up, and the key that ended it. */
type Ended = (text: string | undefined, key?: string) => void;

/** An editor over a cell. Enter and Tab take the text, Escape gives up, Alt+Enter breaks the line. */
export function openEditor(
  cell: HTMLTableCellElement,
  start: string,
  options: readonly string[] | undefined,
  ended: Ended,
): void {
  const field = options ? element('input', { value: start }) : element('textarea', { value: start });
  field.className = 'cell-editor';
  field.setAttribute('aria-label', 'Nội dung ô');
  field.style.width = `${Math.max(cell.offsetWidth, 160)}px`;
  field.style.minHeight = `${cell.offsetHeight}px`;
  const list = element(
    'datalist',
    { id: 'cell-choices' },
    ...(options ?? []).map((value) => element('option', { value })),
  );
  if (options) field.setAttribute('list', list.id);
  let over = false;
  const end: Ended = (text, key) => {
    if (over) return;
    over = true;
    field.remove();
    list.remove();
    ended(text, key);
  };
  field.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    event.stopPropagation();
    if (event.key === 'Escape') end(undefined);
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey)) {
      event.preventDefault();
      end(field.value, event.key);
    } else if (event.key === 'Enter')
      field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  });
  for (const type of ['paste', 'copy', 'mousedown', 'dblclick']) {
    field.addEventListener(type, (event) => event.stopPropagation());
  }
  field.addEventListener('blur', () => end(field.value));
  cell.append(field, list);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
