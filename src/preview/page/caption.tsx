import type { JSX } from 'preact';

interface Props {
  /** Whether the visitor has switched captions on. */
  readonly isOn: boolean;
  readonly text: string | undefined;
}

/** English under a Vietnamese word, for visitors who read no Vietnamese. */
export const Caption = ({ isOn, text }: Props): JSX.Element | null =>
  isOn && text ? (
    <span class="caption" lang="en">
      {text}
    </span>
  ) : null;
