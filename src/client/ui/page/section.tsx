import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Mark } from '../../../rpc/shown-preparation';

interface Titled {
  readonly title: string;
  readonly children: ComponentChildren;
}

interface SectionProps extends Titled {
  /** By which a place names this part. */
  readonly name?: string;
}

/** A part of the page under its own heading. */
export function Section({ title, name, children }: SectionProps): JSX.Element {
  const own = useId();
  const id = name ?? own;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface FoldedProps extends Titled {
  /** Initially unfolded. */
  readonly isOpen?: boolean;
  readonly onOpen?: () => void;
}

/** A folded part of the page. */
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

/** A boxed remark; its icon shows the tone without colour. */
export const Notice = ({ tone, children }: Toned): JSX.Element => (
  <div class={`notice ${tone}`}>{children}</div>
);

/** A short status; its words say the same as its colour. */
export const Chip = ({ tone, children }: Toned): JSX.Element => (
  <span class={`chip ${tone}`}>{children}</span>
);

export const Chips = ({ marks }: { readonly marks: readonly Mark[] }): JSX.Element => (
  <>
    {marks.map(({ tone, text }) => (
      <Chip key={text} tone={tone}>
        {text}
      </Chip>
    ))}
  </>
);

/** A live region for content that changes while somebody types elsewhere. */
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
