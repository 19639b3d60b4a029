import type { JSX } from 'preact';
import type { TabView } from '../../protocol';

interface Props {
  readonly tabs: readonly TabView[];
  readonly current: string;
  readonly open: (tab: string) => void;
}

export const TabBar = ({ tabs, current, open }: Props): JSX.Element => (
  <nav class="tabs" aria-label="Các trang">
    {tabs.map(
      ({ name, color, lines, hidden }) =>
        !hidden && (
          <button
            key={name}
            type="button"
            class={name === current ? 'tab current' : 'tab'}
            aria-current={name === current ? 'true' : undefined}
            style={color ? { borderBottomColor: color } : {}}
            onClick={() => open(name)}
          >
            {name}
            {lines > 0 && <span class="count">{lines}</span>}
          </button>
        ),
    )}
  </nav>
);
