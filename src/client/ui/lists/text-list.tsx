import type { JSX } from 'preact';

/** Sentences, one below the other. */
export const TextList = ({
  lines,
  class: name,
}: {
  lines: readonly string[];
  class?: string;
}): JSX.Element => (
  <ul class={name}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
