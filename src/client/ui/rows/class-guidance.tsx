import type { JSX } from 'preact';
import type { PetitionClass } from '../../../domain/petitions/petition';
import { classGuidance } from '../../../text/forms/class-guidance';
import { Live, Notice } from '../page/section';

function Guidance({ chosen }: { readonly chosen: PetitionClass }): JSX.Element | null {
  if (chosen === 'complaint' || chosen === 'regulation') {
    const { title, text } = classGuidance[chosen];
    return (
      <Notice tone={chosen === 'complaint' ? 'warn' : 'plain'}>
        <strong>{title}</strong>
        <p>{text}</p>
      </Notice>
    );
  }
  if (chosen !== 'denunciation') return null;
  const { title, steps } = classGuidance.denunciation;
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

/** What the clerk must do with a class that does not take the usual way. */
export const ClassGuidance = ({ chosen }: { readonly chosen: PetitionClass | null }): JSX.Element => (
  <Live>{chosen && <Guidance chosen={chosen} />}</Live>
);
