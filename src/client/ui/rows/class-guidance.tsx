import type { JSX } from 'preact';
import type { PetitionClass } from '../../../domain/petitions/petition';
import { denunciationGuidance, ownProcedure } from '../../../text/forms/class-guidance';
import { Live, Notice } from '../page/section';

interface Chosen {
  readonly chosen: PetitionClass | null;
}

/** Names the law for handling a complaint or a remark on regulations. */
export function OwnProcedure({ chosen }: Chosen): JSX.Element | null {
  if (chosen !== 'complaint' && chosen !== 'regulation') return null;
  const { title, text } = ownProcedure[chosen];
  return (
    <Notice tone={chosen === 'complaint' ? 'warn' : 'plain'}>
      <strong>{title}</strong>
      <p>{text}</p>
    </Notice>
  );
}

function Confidential(): JSX.Element {
  const { title, steps } = denunciationGuidance;
  return (
    <Notice tone="bad">
      <strong>{title}</strong>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  );
}

/** What the clerk must do with a class that has its own procedure. */
export const ClassGuidance = ({ chosen }: Chosen): JSX.Element => (
  <Live>{chosen === 'denunciation' ? <Confidential /> : <OwnProcedure chosen={chosen} />}</Live>
);
