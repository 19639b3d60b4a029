import type { JSX } from 'preact';
import { petitionClass } from '../../register/columns/petition-columns';
import type { TurnFormFacts } from '../../rpc/answers';
import * as words from '../../text/forms/secretary-form';
import { CardList } from '../ui/fields/card-list';
import { ErrorSummary } from '../ui/fields/error-summary';
import { Field, Fields } from '../ui/fields/field';
import { Live } from '../ui/page/section';
import { OwnProcedure } from '../ui/rows/class-guidance';
import { SpeakerField } from './speaker-field';
import { type Matter, mostMatters, type TurnState } from './turn-state';
import { TurnTimer } from './turn-timer';

function MatterFields({ matter: { group } }: { readonly matter: Matter }): JSX.Element {
  const reading = petitionClass.read(group.value('class'));
  return (
    <>
      <Fields group={group} names={['content', 'topic', 'answeredInHall', 'answeredBy']} />
      <div class="pair">
        <Fields group={group} names={['unit', 'promisedOn']} />
      </div>
      <Field group={group} name="class" />
      <Live>
        <OwnProcedure chosen={reading.ok ? reading.value : null} />
      </Live>
    </>
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
          <CardList cards={matters} remove={remove} add={matters.length < mostMatters ? addMatter : null}>
            {(matter) => <MatterFields matter={matter} />}
          </CardList>
        </div>
      )}
    </div>
  );
}
