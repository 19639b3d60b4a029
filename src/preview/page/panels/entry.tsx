import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly isCurrent: boolean;
  readonly from: string;
  readonly at: string;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}

/** One of a list of papers or mails; the chosen one is shown beside it. */
export const Entry = ({ isCurrent, from, at, choose, children }: Props): JSX.Element => (
  <button
    type="button"
    aria-current={isCurrent ? 'true' : undefined}
    class={isCurrent ? 'entry current' : 'entry'}
    onClick={choose}
  >
    <span class="entry-head">
      {from}
      <time>{at}</time>
    </span>
    {children}
  </button>
);
