import { type LettersPer, lettersPer } from '../../register/papers/paper-kinds';
import { conferences } from '../../register/tables/conferences';
import type { DocumentRow, InvitationFacts } from '../../rpc/answers';
import { formWords } from '../../text/forms/form-words';
import { invitationText } from '../../text/forms/invitation-form';
import { shownIso } from '../../text/shown-date';
import { button, element, outsideLink, unique } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { fieldGroup } from '../ui/field-group';
import { question } from '../ui/question';
import { refusedFields } from '../ui/refused-fields';
import { section } from '../ui/section';
import { send } from '../ui/sending/send';
import type { Work } from './work';

function makeLetters(work: Work): HTMLElement {
  const name = unique('per');
  const options = lettersPer.map((per) =>
    element(
      'label',
      { class: 'tick' },
      element('input', { type: 'radio', name, value: per, checked: per === 'all' }),
      element(
        'span',
        {},
        invitationText.ways[per].label,
        element('small', {}, invitationText.ways[per].help),
      ),
    ),
  );
  const fieldset = element(
    'fieldset',
    {},
    element('legend', { class: 'unseen' }, invitationText.makeTitle),
    ...options,
  );
  const chosenPer = (): LettersPer =>
    lettersPer.find((one) => fieldset.querySelector<HTMLInputElement>(`input[value="${one}"]`)?.checked) ??
    'all';
  const make = (): void => {
    void send(work.page, {
      name: 'invitation.make',
      input: { conference: work.conference, per: chosenPer() },
      doing: formWords.working,
      long: true,
      done: ({ made, madeBefore, left, byLink }) =>
        work.refresh(
          [
            invitationText.made(made, madeBefore),
            left > 0 ? invitationText.makingOn(left) : '',
            made > 0 && left === 0 ? invitationText.printAndSign : '',
            byLink ? invitationText.sharedByLink : '',
          ]
            .filter((sentence) => sentence !== '')
            .join(' '),
          byLink ? 'bad' : 'good',
        ),
      again: make,
    });
  };
  const sure = question();
  const askFirst = (): void => {
    const { invited, withPaper, documentsADay } = work.facts;
    const documents = chosenPer() === 'person' ? invited - withPaper : 1;
    if (documents <= documentsADay) make();
    else
      sure.ask(invitationText.manyDocuments(documents, documentsADay), {
        label: invitationText.make,
        run: make,
      });
  };
  return section(
    invitationText.makeTitle,
    fieldset,
    button(invitationText.make, askFirst, 'primary'),
    sure.root,
  );
}

function documentLine({ url, letters, locked, ...row }: DocumentRow): HTMLElement {
  return element(
    'li',
    {},
    outsideLink(invitationText.documentName(row), url, formWords.opensInNewTab),
    element(
      'small',
      {},
      `${invitationText.letters(letters)} · ${locked ? invitationText.locked : invitationText.draft}`,
    ),
  );
}

/** So many documents are shown at once; letters made for each person apart are folded away. */
const shownAtOnce = 12;

function documentList(rows: readonly DocumentRow[]): HTMLElement {
  const lines = element('ul', { class: 'lines' }, ...rows.map(documentLine));
  if (rows.length <= shownAtOnce) return lines;
  return element('details', {}, element('summary', {}, invitationText.documentCount(rows.length)), lines);
}

function documents({ documents: rows, templateUrl }: InvitationFacts): HTMLElement {
  return section(
    invitationText.documents,
    rows.length === 0 ? element('p', { class: 'help' }, invitationText.noDocuments) : documentList(rows),
    templateUrl === ''
      ? null
      : element('p', {}, outsideLink(invitationText.template, templateUrl, formWords.opensInNewTab)),
  );
}

/** After signature: number and date go into every letter, and the papers are locked. */
function finishing(work: Work): HTMLElement {
  const summary = errorSummary();
  const sure = question();
  const group = fieldGroup(conferences, ['invitationNumber', 'invitationDate'], {
    invitationNumber: { label: invitationText.number, help: '', required: true },
    invitationDate: { label: invitationText.numberDate, required: true },
  });
  group.fill({ invitationNumber: work.facts.number, invitationDate: shownIso(work.facts.numberDate) });
  const finish = (): void => {
    const { invitationNumber = '', invitationDate = '' } = group.draft();
    void send(work.page, {
      name: 'invitation.finish',
      input: { conference: work.conference, number: invitationNumber, date: invitationDate },
      doing: formWords.working,
      long: true,
      done: ({ finished }) => work.refresh(invitationText.finished(finished), 'good'),
      refused: refusedFields(group, summary),
      again: finish,
    });
  };
  const askFirst = (): void => {
    const complaints = group.check();
    summary.show(complaints);
    if (complaints.length === 0)
      sure.ask(invitationText.finishQuestion, { label: invitationText.finish, run: finish });
  };
  return section(
    invitationText.finishTitle,
    summary.root,
    element('p', { class: 'help intro' }, invitationText.finishHelp),
    ...group.roots,
    button(invitationText.finish, askFirst),
    sure.root,
  );
}

export function papers(work: Work): HTMLElement {
  const unlocked = work.facts.documents.some((row) => !row.locked);
  return element('div', {}, makeLetters(work), documents(work.facts), unlocked ? finishing(work) : null);
}
