import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { focusOnId } from './focus';
import { usePage } from './page-context';

interface Tab {
  readonly label: string;
  /** Stays mounted while another tab is open, so that nothing typed is lost. */
  readonly content: ComponentChildren;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: number;
  readonly onOpen: (index: number) => void;
}

/** Tabs with the usual keys: arrows, Home and End move, Tab enters the panel. Opening one clears the state line. */
export function Tabs({ label, tabs, current, onOpen }: TabsProps): JSX.Element {
  const page = usePage();
  const id = useId();
  const last = tabs.length - 1;
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: current === last ? 0 : current + 1,
    ArrowLeft: current === 0 ? last : current - 1,
    Home: 0,
    End: last,
  };
  const open = (index: number): void => {
    page.say('');
    onOpen(index);
  };
  const move = (event: KeyboardEvent): void => {
    const goal = goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    open(goal);
    focusOnId(`${id}-${goal}`);
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.label}
            type="button"
            role="tab"
            id={`${id}-${index}`}
            aria-controls={`${id}-${index}-panel`}
            aria-selected={index === current}
            tabIndex={index === current ? 0 : -1}
            onClick={() => open(index)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.label}
          role="tabpanel"
          id={`${id}-${index}-panel`}
          aria-labelledby={`${id}-${index}`}
          hidden={index !== current}
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
}
