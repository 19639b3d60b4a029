import type { JSX } from 'preact';
import type { ShownRemoval } from '../../rpc/shown-removal';
import { Section } from '../ui/page/section';

/** What goes, what stays, what is left to people. */
export const RemovalParts = ({ parts }: Pick<ShownRemoval, 'parts'>): JSX.Element => (
  <>
    {parts.map(({ title, lines }) => (
      <Section key={title} title={title}>
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    ))}
  </>
);
