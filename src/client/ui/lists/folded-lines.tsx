import type { JSX } from 'preact';
import { Folded } from '../page/section';

interface Props {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lines of a pasted text or table that need no more than a look; nothing where there are none. */
export function FoldedLines({ title, lines }: Props): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <Folded title={title}>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <small>{line}</small>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
