import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { shownDay, shownIso } from '../../text/shown-date';
import { DoFirst } from '../ui/lists/do-first';
import { conferenceStatus, letters } from '../ui/lists/places';
import { TickList } from '../ui/lists/tick-list';
import { Button } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Notice, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import { WaitingLetters } from './waiting-letters';
import type { Work, WorkProps } from './work';

type Guest = Work['facts']['people'][number];

const awaitsMail = ({ hasEmail, sentOn, mailed }: Guest): boolean => hasEmail && sentOn === null && !mailed;

/** The remaining quota, and letters that wait. */
function QuotaNotice({ work, guests }: WorkProps & { readonly guests: readonly Guest[] }): JSX.Element {
  const { remaining, startBy, waiting } = work.facts.mail;
  const renotify = guests.filter((guest) => guest.renotify).length;
  return (
    <Notice tone={guests.length > remaining ? 'warn' : 'plain'}>
      <p>{invitationText.remaining(remaining)}</p>
      {startBy !== null && <p>{invitationText.startBy(shownIso(startBy, shownDay))}</p>}
      {renotify > 0 && <p>{invitationText.renotify(renotify)}</p>}
      {waiting > 0 && <p>{invitationText.waiting(waiting)}</p>}
    </Notice>
  );
}

function Sending({ work, guests }: WorkProps & { readonly guests: readonly Guest[] }): JSX.Element {
  const question = useQuestion();
  const [ticked, tick] = useState<ReadonlySet<string>>(() => new Set(guests.map(({ id }) => id)));
  const label = invitationText.send(ticked.size);
  const post = (): void =>
    void send(work.page, {
      name: 'invitation.send',
      input: { conference: work.conference, people: [...ticked] },
      doing: formWords.workingOn(ticked.size, invitationText.mails, work.facts.seconds.mail),
      long: true,
      done: work.report,
    });
  const ask = (): void => {
    if (ticked.size === 0) work.page.say(invitationText.chooseSomebody, 'bad');
    else question.ask(invitationText.sendQuestion(ticked.size), { label, run: post });
  };
  return (
    <>
      <TickList label={invitationText.sendTitle} items={guests} ticked={ticked} onTick={tick} />
      <Button look="primary" onPress={ask}>
        {label}
      </Button>
      <QuestionBox question={question} />
    </>
  );
}

/** Sends letters to ticked people who have an address. */
export function Mail({ work }: WorkProps): JSX.Element {
  const { people, number, numberDate, withEmail } = work.facts;
  const status = work.facts.conference?.status;
  // Of a conference that is put off or cancelled only those hear who were told of it.
  const guests = people.filter(awaitsMail).filter(({ renotify }) => status === 'issued' || renotify);
  return (
    <Section title={invitationText.sendTitle}>
      <QuotaNotice work={work} guests={guests} />
      <WaitingLetters work={work} />
      {status === 'held' ? (
        <p class="help">{invitationText.over}</p>
      ) : status === 'preparing' ? (
        <DoFirst label={invitationText.toStatus} place={conferenceStatus}>
          {invitationText.unissued}
        </DoFirst>
      ) : guests.length === 0 ? (
        <p class="help">{invitationText.nobodyToSend(withEmail)}</p>
      ) : number === '' || numberDate === null ? (
        <DoFirst label={invitationText.toLetters} place={letters}>
          {invitationText.withoutNumber}
        </DoFirst>
      ) : (
        <Sending work={work} guests={guests} />
      )}
    </Section>
  );
}
