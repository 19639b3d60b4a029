import type { JSX } from 'preact';
import type { ShownRemoval } from '../../rpc/shown-removal';
import { removalText } from '../../text/removal';
import { OutsideLink } from '../ui/page/button';
import { Section } from '../ui/page/section';

/** An address is a link with words: written out it is three lines long. */
function Line({ text }: { readonly text: string }): JSX.Element {
  const [address = ''] = /https:[\w./-]+/.exec(text) ?? [];
  if (address === '') return <>{text}</>;
  const [before, after] = text.split(address);
  return (
    <>
      {before}
      <OutsideLink label={removalText.folder} address={address} />
      {after}
    </>
  );
}

/** What goes, what stays, what is left to people. */
export const RemovalParts = ({ parts }: Pick<ShownRemoval, 'parts'>): JSX.Element => (
  <>
    {parts.map(({ title, lines }) => (
      <Section key={title} title={title}>
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>
              <Line text={line} />
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </>
);
