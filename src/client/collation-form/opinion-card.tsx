import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { classLabels } from '../../register/columns/petition-columns';
import * as text from '../../text/forms/collation-form';
import * as formWords from '../../text/forms/form-words';
import type { Choice, Opinion } from './opinions';

interface ChooserProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
  readonly children?: JSX.Element;
}

const Chooser = ({ label, values, chosen, choose, children }: ChooserProps): JSX.Element => (
  <select aria-label={label} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
    {children}
    {values.map((value) => (
      <option key={value} value={value}>
        {value}
      </option>
    ))}
  </select>
);

interface CardProps {
  readonly opinion: Opinion;
  readonly position: number;
  readonly topics: readonly string[];
  readonly choose: (choice: Partial<Choice>) => void;
}

/** One opinion read from a list. */
export function OpinionCard({ opinion, position, topics, choose }: CardProps): JSX.Element {
  const id = useId();
  const { content, like, topic, kind } = opinion;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and need a legend.
    <div class="card" role="group" aria-labelledby={id}>
      <h2 id={id}>{text.opinion(position)}</h2>
      <p>{content}</p>
      {like && <small>{text.same(like.id, like.village)}</small>}
      <Chooser
        label={text.topic(position)}
        values={topics}
        chosen={topic}
        choose={(value) => choose({ topic: value })}
      >
        <option value="">{formWords.choose}</option>
      </Chooser>
      <Chooser
        label={text.kind(position)}
        values={Object.values(classLabels)}
        chosen={kind}
        choose={(value) => choose({ kind: value })}
      />
    </div>
  );
}
