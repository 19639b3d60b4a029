import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Receives the text, undefined on cancel, and the key that ended the edit. */
export type EditorEnd = (text: string | undefined, key?: string) => void;

interface Props {
  readonly start: string;
  /** Values of a drop-down; other text is allowed. */
  readonly options: readonly string[] | undefined;
  readonly end: EditorEnd;
}

const keepInside = (event: Event): void => event.stopPropagation();

/** Enter and Tab commit, Escape cancels, Alt+Enter inserts a line break. */
export function CellEditor({ start, options, end }: Props): JSX.Element {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const endOnce: EditorEnd = (text, key) => {
    if (isOver.current) return;
    isOver.current = true;
    end(text, key);
  };

  useLayoutEffect(() => {
    const [editor, cell] = [field.current, field.current?.closest('td')];
    if (!editor || !cell) return;
    editor.style.width = `${Math.max(cell.offsetWidth, 160)}px`;
    editor.style.minHeight = `${cell.offsetHeight}px`;
    editor.focus();
    editor.setSelectionRange(start.length, start.length);
  }, []);

  function press(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
    event.stopPropagation();
    const editor = event.currentTarget;
    if (event.key === 'Escape') endOnce(undefined);
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey)) {
      event.preventDefault();
      endOnce(editor.value, event.key);
    } else if (event.key === 'Enter')
      editor.setRangeText('\n', editor.selectionStart ?? 0, editor.selectionEnd ?? 0, 'end');
  }

  const props = {
    ref: field,
    class: 'cell-editor',
    'aria-label': 'Nội dung ô',
    defaultValue: start,
    onKeyDown: press,
    onPaste: keepInside,
    onCopy: keepInside,
    onMouseDown: keepInside,
    onDblClick: keepInside,
    onBlur: () => endOnce(field.current?.value),
  };
  if (!options) return <textarea {...props} />;
  return (
    <>
      <input {...props} list="cell-choices" />
      <datalist id="cell-choices">
        {options.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}
