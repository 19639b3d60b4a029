import type { JSX } from 'preact';
import { petitionClass } from '../../register/columns/petition-columns';
import type { TurnFormFacts } from '../../rpc/answers';
import * as words from '../../text/forms/secretary-form';
import { CardFrame } from '../ui/fields/card-frame';
import { ErrorSummary } from '../ui/fields/error-summary';
import { Field, Fields } from '../ui/fields/field';
import { Button } from '../ui/page/button';
import { Live } from '../ui/page/section';
import { OwnProcedure } from '../ui/rows/class-guidance';
import { SpeakerField } from './speaker-field';
import { type Matter, mostMatters, type TurnState } from './turn-state';
import { TurnTimer } from './turn-timer';

interface CardProps {
  readonly matter: Matter;
  readonly position: number;
  /** Null for the only matter. */
  readonly remove: (() => void) | null;
}

function MatterCard({ matter: { id, group }, position, remove }: CardProps): JSX.Element {
  const reading = petitionClass.read(group.value('class'));
  return (
    <CardFrame
      id={id}
      title={words.matter(position)}
      remove={remove && { label: words.removeMatter(position), run: remove }}
    >
      <Fields group={group} names={['content', 'topic', 'answeredInHall', 'answeredBy']} />
      <div class="pair">
        <Fields group={group} names={['unit', 'promisedOn']} />
      </div>
      <Field group={group} name="class" />
      <Live>
        <OwnProcedure chosen={reading.ok ? reading.value : null} />
      </Live>
    </CardFrame>
  );
}

interface FormProps {
  readonly facts: TurnFormFacts;
  readonly turn: TurnState;
  readonly focus: (id: string) => void;
  readonly addMatter: () => void;
}

/** Speaker, time and matters of one turn. */
export function TurnForm({ facts, turn, focus, addMatter }: FormProps): JSX.Element {
  const matters = turn.matters();
  const isOutOfOrder = turn.isOutOfOrder();
  function remove(key: number): void {
    turn.removeMatter(key);
    const [last] = turn.matters().slice(-1);
    if (last) focus(last.group.id('content'));
  }
  const goOn = (): void =>
    focus(isOutOfOrder ? turn.who.id('reason') : (matters[0]?.group.id('content') ?? ''));
  return (
    <div>
      <TurnTimer timing={turn.timing()} minutes={facts.speakingMinutes} toggle={turn.toggleTimer} />
      <ErrorSummary complaints={turn.complaints()} />
      <SpeakerField group={turn.who} people={facts.people} goOn={goOn} focus={focus} />
      <label class="tick">
        <input
          type="checkbox"
          checked={isOutOfOrder}
          onChange={(event) => turn.markOutOfOrder(event.currentTarget.checked)}
        />
        <span>{words.outOfOrder}</span>
      </label>
      {isOutOfOrder ? (
        <Field group={turn.who} name="reason" />
      ) : (
        <div>
          <div>
            {matters.map((matter, index) => (
              <MatterCard
                key={matter.key}
                matter={matter}
                position={index + 1}
                remove={matters.length === 1 ? null : () => remove(matter.key)}
              />
            ))}
          </div>
          {matters.length < mostMatters && <Button onPress={addMatter}>{words.addMatter}</Button>}
        </div>
      )}
    </div>
  );
}
