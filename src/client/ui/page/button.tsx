import type { ButtonHTMLAttributes, ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import * as formWords from '../../../text/forms/form-words';
import { BusyContext } from './page-context';

type ButtonLook = 'primary' | 'plain' | 'quiet';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'onClick' | 'class' | 'type'> {
  readonly onPress: () => void;
  readonly look?: ButtonLook;
  readonly children: ComponentChildren;
}

export function Button({ onPress, look = 'plain', children, ...more }: ButtonProps): JSX.Element {
  const busy = useContext(BusyContext);
  return (
    <button type="button" class={`button ${look}`} aria-disabled={busy} {...more} onClick={onPress}>
      {children}
    </button>
  );
}

/** A link that opens in a new tab; only https addresses become links. */
export function OutsideLink({
  label,
  address,
  hint = formWords.opensInNewTab,
}: {
  readonly label: string;
  readonly address: string;
  /** For screen readers: says that the link opens elsewhere. */
  readonly hint?: string;
}): JSX.Element {
  if (!address.startsWith('https://')) return <span>{label}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {label}
      <span class="unseen"> {hint}</span>
    </a>
  );
}
