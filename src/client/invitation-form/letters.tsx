import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type LettersPer, lettersPer } from '../../register/papers/letters-per';
import type { DocumentRow } from '../../rpc/answers';
import * as formWords from '../../text/forms/form-words';
import * as invitationText from '../../text/forms/invitation-form';
import { DoFirst } from '../ui/lists/do-first';
import { pastedPeople } from '../ui/lists/places';
import { TickList } from '../ui/lists/tick-list';
import { Button, OutsideLink } from '../ui/page/button';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Notice, Section } from '../ui/page/section';
import { send } from '../ui/sending/send';
import { Drafts } from './drafts';
import { Finishing } from './finishing';
import { Blockers } from './overview';
import type { WorkProps } from './work';
import { WrongLetters } from './wrong-letters';

function Making({ work }: WorkProps): JSX.Element {
  const name = useId();
  const question = useQuestion();
  const [chosen, choose] = useState<LettersPer>('all');
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const without = work.facts.people.filter(({ hasPaper }) => !hasPaper);
  const places = [...new Set(without.map(({ village }) => village))];
  const villages = places.filter((village) => !leftOut.has(village));
  const isForSome = chosen === 'village' && villages.length < places.length;
  const make = (): void =>
    void send(work.page, {
      name: 'invitation.make',
      input: { conference: work.conference, per: chosen, ...(isForSome ? { villages } : {}) },
      doing: formWords.workingOn(documentsOf(chosen), invitationText.files, work.facts.seconds.make),
      long: true,
      done: work.report,
    });
  const documentsOf = (per: LettersPer): number => {
    const { invited, withPaper } = work.facts;
    return per === 'person' ? invited - withPaper : per === 'village' ? villages.length : 1;
  };
  const ask = (): void => {
    if (isForSome && villages.length === 0) {
      work.page.say(invitationText.chooseVillage, 'bad');
      return;
    }
    const { documentsADay } = work.facts;
    const documents = documentsOf(chosen);
    if (documents <= documentsADay) make();
    else {
      const text = invitationText.manyDocuments(documents, documentsADay);
      question.ask(text, { label: invitationText.make, run: make });
    }
  };
  const { missing, invited: guests, cost } = work.facts;
  // What would be refused is not offered.
  if (missing.length > 0 || guests === 0)
    return (
      <Section title={invitationText.makeTitle}>
        <Blockers gaps={missing} />
        {guests === 0 && (
          <DoFirst label={formWords.enterPeople} place={pastedPeople}>
            {invitationText.nobody}
          </DoFirst>
        )}
      </Section>
    );
  return (
    <Section title={invitationText.makeTitle}>
      {work.facts.long && <Notice tone="warn">{work.facts.long}</Notice>}
      {cost.lines.length > 0 && (
        <Notice tone={cost.isTight ? 'warn' : 'plain'}>
          {cost.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
      <fieldset>
        <legend class="unseen">{invitationText.makeTitle}</legend>
        {lettersPer.map((per) => (
          <label key={per} class="tick">
            <input
              type="radio"
              name={name}
              value={per}
              checked={per === chosen}
              onChange={() => choose(per)}
            />
            <span>
              {invitationText.ways[per].label}
              <small>{invitationText.ways[per].help}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {chosen === 'village' && places.length > 1 && (
        <TickList
          label={invitationText.villagesToMake}
          items={places.map((village) => ({
            id: village,
            name: village || invitationText.offices,
            detail: invitationText.letters(without.filter((guest) => guest.village === village).length),
          }))}
          ticked={new Set(villages)}
          onTick={(now) => leaveOut(new Set(places.filter((village) => !now.has(village))))}
        />
      )}
      <Button look="primary" onPress={ask}>
        {invitationText.make}
      </Button>
      <QuestionBox question={question} />
    </Section>
  );
}

const DocumentLine = ({ row }: { readonly row: DocumentRow }): JSX.Element => (
  <li>
    <OutsideLink label={invitationText.documentName(row)} address={row.url} />
    <small>
      {`${invitationText.letters(row.letters)} · ${row.locked ? invitationText.locked : invitationText.draft}`}
    </small>
  </li>
);

/** Longer lists, as of letters made per person, are folded. */
const shownAtOnce = 12;

function DocumentList({ rows }: { readonly rows: readonly DocumentRow[] }): JSX.Element {
  const lines = (
    <ul class="lines">
      {rows.map((row) => (
        <DocumentLine key={row.url} row={row} />
      ))}
    </ul>
  );
  if (rows.length <= shownAtOnce) return lines;
  return (
    <details>
      <summary>{invitationText.documentCount(rows.length)}</summary>
      {lines}
    </details>
  );
}

/** Making letters, their documents, and number and date after signature. */
export function Letters({ work }: WorkProps): JSX.Element {
  const { documents, templateUrl } = work.facts;
  return (
    <>
      <Making work={work} />
      <Section title={invitationText.documents}>
        {documents.length === 0 ? (
          <p class="help">{invitationText.noDocuments}</p>
        ) : (
          <DocumentList rows={documents} />
        )}
        {templateUrl !== '' && (
          <p>
            <OutsideLink label={invitationText.template} address={templateUrl} />
          </p>
        )}
      </Section>
      <WrongLetters work={work} />
      <Drafts work={work} />
      {documents.some(({ locked }) => !locked) ? (
        <Finishing work={work} words={invitationText.finishing} />
      ) : (
        documents.length > 0 &&
        work.facts.sent === 0 && <Finishing work={work} words={invitationText.correcting} />
      )}
    </>
  );
}
