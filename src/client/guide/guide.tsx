import type { JSX } from 'preact';
import { guideStages } from '../../text/guide/guide';
import { guideText } from '../../text/guide/guide-words';
import type { Opened } from '../ui/page/mount';
import { Folded, Section } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { Rehearsal } from './rehearsal';

/** The season stage by stage, and the rehearsal on made-up data. */
export function Guide({ facts }: Opened<'rehearsal.open'>): JSX.Element {
  const rehearsal = useStore(() => facts);
  return (
    <>
      <div class="stages">
        {guideStages.map(({ title, steps }) => (
          <Folded key={title} title={title}>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Folded>
        ))}
      </div>
      <Section title={guideText.rehearsal}>
        <Rehearsal rehearsal={rehearsal} />
      </Section>
    </>
  );
}
