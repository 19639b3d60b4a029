import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Mark } from '../../../rpc/shown-preparation';

interface Titled {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the page under its own heading. */
export function Section({ title, children }: Titled): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface FoldedProps extends Titled {
  /** Unfolded without a press. */
  readonly isOpen?: boolean;
  readonly onOpen?: () => void;
}

/** A part that stays folded until somebody opens it. */
export function Folded({ title, isOpen = false, onOpen, children }: FoldedProps): JSX.Element {
  return (
    <details open={isOpen} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>{title}</summary>
      <div class="fold">{children}</div>
    </details>
  );
}

export type NoticeTone = 'plain' | 'good' | 'warn' | 'bad';

interface Toned {
  readonly tone: NoticeTone;
  readonly children: ComponentChildren;
}

/** A boxed remark; its sign tells the tone without colour. */
export const Notice = ({ tone, children }: Toned): JSX.Element => (
  <div class={`notice ${tone}`}>{children}</div>
);

/** A short word on how one thing stands; its words say what its colour says. */
export const Chip = ({ tone, children }: Toned): JSX.Element => (
  <span class={`chip ${tone}`}>{children}</span>
);

/** Several, each with its words. */
export const Chips = ({ marks }: { readonly marks: readonly Mark[] }): JSX.Element => (
  <>
    {marks.map(({ tone, text }) => (
      <Chip key={text} tone={tone}>
        {text}
      </Chip>
    ))}
  </>
);

/** Says in place of a form what has to be done before the sidebar is of use. */
export const DoFirst = ({ children }: { readonly children: string }): JSX.Element => (
  <div class="notice warn" role="alert">
    {children}
  </div>
);

/** What changes by itself while somebody types elsewhere is read out here. */
export const Live = ({
  class: name,
  children,
}: {
  class?: string;
  children?: ComponentChildren;
}): JSX.Element => (
  <div class={name} role="status" aria-live="polite">
    {children}
  </div>
);
