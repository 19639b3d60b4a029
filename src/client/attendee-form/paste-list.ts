import type { Failure } from '../../domain/failure';
import { attendees } from '../../register/tables/attendees';
import type { AttendeeFormFacts } from '../../rpc/answers';
import { isAnswerProblem, problemSentence } from '../../text/failures/problem-sentence';
import { pastedListText } from '../../text/lists/pasted-list';
import { conferenceOptions } from '../ui/conference-field';
import { button, element, show } from '../ui/element';
import { createField } from '../ui/field';
import { fieldGroup } from '../ui/field-group';
import { takeTables } from '../ui/fields/pasted-table';
import type { Page } from '../ui/page';
import { notice } from '../ui/section';
import { createRequestId } from '../ui/sending/request-id';
import { send } from '../ui/sending/send';
import { type PastedRemark, readPastedList } from './list/read-pasted-list';
import { listPreview, type PreviewLine } from './list-preview';
import { newPerson } from './person-fields';

export interface PasteList {
  readonly root: HTMLElement;
  readonly save: HTMLButtonElement;
}

/** As many as the server takes in one call. */
const mostPeople = 1000;

export function createPasteList(page: Page, facts: AttendeeFormFacts): PasteList {
  const request = createRequestId();
  const pasted = createField(attendees.columns.note, {
    label: pastedListText.label,
    help: pastedListText.help,
    rows: 7,
    verbatim: true,
  });
  const presets = fieldGroup(attendees, ['conference', 'group', 'village'], {
    conference: conferenceOptions(facts.conferences),
    group: { help: pastedListText.groupHelp, required: false },
    village: { help: pastedListText.villageHelp, suggestions: facts.villages },
  });
  presets.fill(newPerson(facts));
  show(presets.fields.conference.root, facts.conferences.length > 1);
  const outcome = element('div', { role: 'status', 'aria-live': 'polite' });
  const understood = element('div', { role: 'status', 'aria-live': 'polite' });
  const lines = element('div', {});
  const save = button('', () => submit(), 'primary');
  let preview: readonly PreviewLine[] = [];
  let leftOut: ReadonlySet<number> = new Set();
  let refusals: ReadonlyMap<number, readonly PastedRemark[]> = new Map();

  const chosen = (): readonly PreviewLine[] => preview.filter((line) => !line.leftOut);
  const blocked = (): readonly PreviewLine[] =>
    chosen().filter(({ person }) => person.remarks.some((remark) => remark.blocking));

  function read(): void {
    const { conference = '', group = '', village = '' } = presets.draft();
    const list = readPastedList(pasted.control.value, {
      conference,
      group,
      village,
      villages: facts.villages,
    });
    preview = list.people.slice(0, mostPeople).map((person) => ({
      person,
      leftOut: leftOut.has(person.line),
      refusals: refusals.get(person.line) ?? [],
    }));
    const told = [
      preview.length === 0
        ? pastedListText.nothing
        : pastedListText.preview(chosen().length, blocked().length),
      pastedListText.headers(list.headers),
      list.unknownHeaders.length === 0 ? '' : pastedListText.unknownHeaders(list.unknownHeaders),
      list.headings === 0 ? '' : pastedListText.headings(list.headings),
      list.skipped === 0 ? '' : pastedListText.skipped(list.skipped),
    ].filter((sentence) => sentence !== '');
    const blank = pasted.value() === '';
    understood.replaceChildren(
      ...(blank ? [] : [notice('plain', ...told.map((one) => element('p', {}, one)))]),
    );
    lines.replaceChildren(listPreview(preview, toggle));
    save.textContent = pastedListText.import(chosen().length);
    show(save, chosen().length > 0);
  }

  let waiting: number | undefined;
  /** Once for all changes of one turn: an editor may report a long list line by line. */
  function readSoon(): void {
    waiting ??= setTimeout(readWaiting);
  }
  function readWaiting(): void {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    read();
  }

  function toggle(line: number): void {
    const next = new Set(leftOut);
    if (!next.delete(line)) next.add(line);
    leftOut = next;
    read();
    lines.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus();
  }

  function refused(failure: Failure): boolean {
    if (failure.code !== 'invalid') return false;
    const sent = chosen();
    const found = new Map<number, PastedRemark[]>();
    for (const { row, field, problem } of failure.problems) {
      const line = sent[row]?.person.line;
      const column = Object.entries(attendees.columns).find(([name]) => name === field)?.[1];
      if (line === undefined || !column || !isAnswerProblem(problem)) return false;
      const sentence = `${column.header}: ${problemSentence(problem, column)}`;
      found.set(line, [...(found.get(line) ?? []), { sentence, blocking: true }]);
    }
    refusals = found;
    read();
    page.say(pastedListText.fixFirst, 'bad');
    return true;
  }

  function imported(added: number, doubles: readonly string[]): void {
    request.renew();
    leftOut = new Set();
    refusals = new Map();
    pasted.fill('');
    read();
    outcome.replaceChildren(...(doubles.length === 0 ? [] : [notice('warn', pastedListText.known(doubles))]));
    page.main.scrollTop = 0;
    page.say(pastedListText.imported(added), 'good');
    pasted.control.focus();
  }

  function submit(): void {
    readWaiting();
    if (page.isBusy() || chosen().length === 0) return;
    if (blocked().length > 0) {
      page.say(pastedListText.fixFirst, 'bad');
      lines.querySelector<HTMLElement>('.chip.bad')?.closest('li')?.querySelector('button')?.focus();
      return;
    }
    void send(page, {
      name: 'attendee.import',
      input: { request: request.current(), people: chosen().map(({ person }) => person.draft) },
      long: true,
      done: ({ added, doubles }) => imported(added, doubles),
      refused,
      again: submit,
    });
  }

  takeTables(pasted.control);
  pasted.control.addEventListener('input', () => {
    leftOut = new Set();
    refusals = new Map();
    outcome.replaceChildren();
    readSoon();
  });
  presets.onInput(readSoon);
  read();
  return {
    root: element('div', {}, outcome, pasted.root, understood, ...presets.roots, lines),
    save,
  };
}
