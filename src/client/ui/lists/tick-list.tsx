import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';

interface TickItem {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface TickListProps {
  readonly label: string;
  readonly items: readonly TickItem[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** People to tick, with one box for all of them. */
export function TickList({ label, items, ticked, onTick }: TickListProps): JSX.Element {
  const id = useId();
  const chosen = items.filter((item) => ticked.has(item.id)).length;
  const tick = (ids: readonly string[], on: boolean): void => {
    const others = [...ticked].filter((one) => !ids.includes(one));
    onTick(new Set(on ? [...others, ...ids] : others));
  };
  return (
    <div class="tick-list">
      <label class="tick all" for={id}>
        <input
          type="checkbox"
          id={id}
          checked={chosen > 0 && chosen === items.length}
          indeterminate={chosen > 0 && chosen < items.length}
          onChange={(event) =>
            tick(
              items.map((item) => item.id),
              event.currentTarget.checked,
            )
          }
        />
        <span>{formWords.tickAll}</span>
        <span class="count">{formWords.ticked(chosen)}</span>
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend. */}
      <div class="ticks" role="group" aria-label={label}>
        {items.map((item) => (
          <label key={item.id} class="tick">
            <input
              type="checkbox"
              value={item.id}
              checked={ticked.has(item.id)}
              onChange={(event) => tick([item.id], event.currentTarget.checked)}
            />
            <span>
              {item.name}
              {item.detail !== '' && <small>{item.detail}</small>}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
