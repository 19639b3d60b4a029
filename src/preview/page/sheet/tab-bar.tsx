import type { JSX } from 'preact';
import { tabCaptions } from '../../captions/tab-captions';
import type { TabView } from '../../protocol';
import { Caption } from '../caption';

interface Props {
  readonly tabs: readonly TabView[];
  readonly current: string;
  readonly hasCaptions: boolean;
  readonly open: (tab: string) => void;
}

export const TabBar = ({ tabs, current, hasCaptions, open }: Props): JSX.Element => (
  <nav
    class="tabs"
    aria-label="Các trang"
    // The browser leaves a tab alone of which it sees a part.
    onFocusIn={({ target }) =>
      target instanceof Element && target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
  >
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
            <Caption isOn={hasCaptions} text={tabCaptions[name]} />
          </button>
        ),
    )}
  </nav>
);
