import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../page/button';
import type { Step } from '../page/page-context';

interface FrameProps {
  readonly id?: string;
  readonly title: string;
  /** Null for the only card. */
  readonly remove: Step | null;
  readonly children: ComponentChildren;
}

/** The frame of one of several rows that are typed together. */
export const CardFrame = ({ id, title, remove, children }: FrameProps): JSX.Element => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend.
  <div class="card" role="group" id={id} aria-label={title}>
    {remove && (
      <div class="card-head">
        <h3>{title}</h3>
        <Button look="quiet" onPress={remove.run}>
          {remove.label}
        </Button>
      </div>
    )}
    {children}
  </div>
);
