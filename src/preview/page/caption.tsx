import type { JSX } from 'preact';
import { pageCaptions } from '../captions/page-captions';

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

interface ButtonProps {
  readonly isCaptioned: boolean;
  readonly text: string;
  /** The word in the list of captions, where the text says more. */
  readonly word?: string;
  readonly title?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export const PlainButton = ({ isCaptioned, text, word = text, ...button }: ButtonProps): JSX.Element => (
  <button type="button" class="plain" {...button}>
    {text}
    <Caption isOn={isCaptioned} text={pageCaptions[word]} />
  </button>
);
