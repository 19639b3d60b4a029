import type { ComponentChildren, JSX } from 'preact';
import type { ShownLine } from '../../rpc/shown-preparation';
import { Gaps } from '../ui/lists/gaps';
import { Chips } from '../ui/page/section';

/** Content at the left and at the right. */
const Split = ({ children }: { readonly children: ComponentChildren }): JSX.Element => (
  <div class="split">{children}</div>
);

const Line = ({ title, isStrong, aside, notes, amounts, marks, gaps }: ShownLine): JSX.Element => (
  <div>
    {isStrong ? (
      <Split>
        <strong>{title}</strong>
        {typeof aside === 'string' ? <span>{aside}</span> : <Chips marks={[aside]} />}
      </Split>
    ) : (
      title
    )}
    {notes.map((note) => (
      <small key={note}>{note}</small>
    ))}
    {amounts.map(([label, text]) => (
      <Split key={label}>
        <span>{label}</span>
        <strong>{text}</strong>
      </Split>
    ))}
    <Gaps gaps={gaps} />
    <Chips marks={marks} />
  </div>
);

/** A read-only list. */
export const Lines = ({ lines }: { readonly lines: readonly ShownLine[] }): JSX.Element => (
  <ul class="lines">
    {lines.map((line, index) => (
      <li key={index}>
        <Line {...line} />
      </li>
    ))}
  </ul>
);
