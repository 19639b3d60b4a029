import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StepName } from '../../domain/conference/start-steps';
import type { ShownStep, ShownToday } from '../../rpc/shown-today';
import { todayText as text } from '../../text/lists/today-form';
import { Gaps } from '../ui/lists/gaps';
import { Button } from '../ui/page/button';
import { usePage } from '../ui/page/page-context';
import { Chips } from '../ui/page/section';
import { createRequestId } from '../ui/sending/request-id';
import { openPlace, send } from '../ui/sending/send';

interface Props {
  readonly facts: ShownToday;
  readonly open: (step: StepName) => void;
  readonly saved: (news: string) => void;
}

/** The six steps, each with its mark from the register and the buttons that do it. */
export function StartSteps({ facts, open, saved }: Props): JSX.Element {
  const page = usePage();
  const [request] = useState(createRequestId);
  const next = facts.steps.find(({ isDone }) => !isDone)?.name;

  function invite(conference: string): void {
    void send(page, {
      name: 'post.invite',
      input: { conference, request: request.current() },
      done({ added }) {
        request.renew();
        saved(text.postsInvited(added));
      },
    });
  }

  const buttons = (step: ShownStep): JSX.Element => {
    const { name, isDone, title, ways } = step;
    const look = name === next ? 'primary' : 'plain';
    const label = isDone ? text.review : text.open;
    const { conference, postsToInvite } = facts;
    if (name === 'office' || name === 'villages')
      return (
        <Button look={look} aria-label={text.stepLabel(label, title)} onPress={() => open(name)}>
          {label}
        </Button>
      );
    return (
      <div class="row">
        {name === 'people' && conference && postsToInvite > 0 && (
          <Button look={look} onPress={() => invite(conference.id)}>
            {text.invitePosts(postsToInvite)}
          </Button>
        )}
        {ways.map((way, index) => (
          <Button
            key={way.label}
            look={index === 0 && !(name === 'people' && postsToInvite > 0) ? look : 'plain'}
            aria-label={text.stepLabel(way.label, title)}
            onPress={() => openPlace(page, way.place)}
          >
            {way.label}
          </Button>
        ))}
      </div>
    );
  };

  return (
    <>
      <p class="help">{text.doneOf(facts.steps.filter(({ isDone }) => isDone).length)}</p>
      <ol class="lines">
        {facts.steps.map((step) => (
          <li key={step.name} aria-current={step.name === next ? 'step' : undefined}>
            <div class="split">
              <strong>{step.title}</strong>
              <Chips
                marks={[
                  step.isDone ? { tone: 'good', text: text.done } : { tone: 'warn', text: text.notDone },
                ]}
              />
            </div>
            <small>{step.state}</small>
            {step.gaps.length > 0 && <Gaps gaps={step.gaps} />}
            {buttons(step)}
          </li>
        ))}
      </ol>
    </>
  );
}
