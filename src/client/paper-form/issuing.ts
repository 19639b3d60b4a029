import type { PaperKindCode } from '../../register/papers/paper-kinds';
import { papers } from '../../register/tables/papers';
import { paperText } from '../../text/forms/paper-form';
import { shownIso } from '../../text/shown-date';
import { button, element } from '../ui/element';
import { errorSummary } from '../ui/error-summary';
import { fieldGroup } from '../ui/field-group';
import { question } from '../ui/question';
import { refusedFields } from '../ui/refused-fields';
import { send } from '../ui/sending/send';
import { isNumbered, labelOf } from './kinds';
import { refusedRemark } from './remarks';
import type { Work } from './work';

export interface Issuing {
  readonly kind: PaperKindCode;
  readonly ids: readonly string[];
  /** What it is about; '' for a paper of the whole conference. */
  readonly about: string;
  readonly number: string;
  readonly date: string | null;
}

function issue(
  work: Work,
  { kind, ids }: Issuing,
  number: string,
  date: string,
  refused?: ReturnType<typeof refusedFields>,
): void {
  void send(work.page, {
    name: 'paper.issue',
    input: { conference: work.conference, papers: [...ids], number, date },
    doing: paperText.issuing,
    long: true,
    done(value) {
      if (value.refused.length === 0) work.refresh(paperText.issued(value.issued), 'good');
      else {
        work.remark(refusedRemark(work, kind, value));
        work.page.say(paperText.refused, 'bad');
      }
    },
    ...(refused ? { refused } : {}),
    again: () => issue(work, { kind, ids, about: '', number: '', date: null }, number, date, refused),
  });
}

/** A button that asks for number and day after signature, and once more before it locks. */
export function issuing(work: Work, asked: Issuing): readonly HTMLElement[] {
  const name = [labelOf(asked.kind), asked.about].filter((part) => part !== '').join(', ');
  const sure = question();
  if (!isNumbered(asked.kind)) {
    const close = button(paperText.close, () =>
      sure.ask(paperText.closeQuestion, {
        label: paperText.close,
        run: () => issue(work, asked, '', shownIso(work.facts.today)),
      }),
    );
    close.setAttribute('aria-label', paperText.ofKind(paperText.close, name));
    return [close, sure.root];
  }
  const many = asked.ids.length > 1;
  const label = many ? paperText.issueAll(asked.ids.length) : paperText.issue;
  const form = element('div', { class: 'card', hidden: true });
  const open = button(label, () => {
    if (form.childElementCount === 0) form.append(...numberForm(work, asked, sure));
    form.hidden = !form.hidden;
    if (!form.hidden) form.querySelector('input')?.focus();
  });
  open.setAttribute('aria-label', paperText.ofKind(label, name));
  return [open, form];
}

function numberForm(work: Work, asked: Issuing, sure: ReturnType<typeof question>): readonly HTMLElement[] {
  const many = asked.ids.length > 1;
  const summary = errorSummary();
  const group = fieldGroup(papers, ['number', 'date'], {
    number: { label: many ? paperText.firstNumber : paperText.number, help: '', required: true },
    date: { label: paperText.date, required: true },
  });
  group.fill({ number: asked.number, date: shownIso(asked.date ?? work.facts.today) });
  const submit = (): void => {
    const complaints = group.check();
    summary.show(complaints);
    if (complaints.length > 0) return;
    const { number = '', date = '' } = group.draft();
    sure.ask(paperText.issueQuestion, {
      label: paperText.confirmIssue,
      run: () => issue(work, asked, number, date, refusedFields(group, summary)),
    });
  };
  return [
    summary.root,
    element('p', { class: 'help intro' }, many ? paperText.issueManyHelp : paperText.issueHelp),
    element('div', { class: 'pair' }, ...group.roots),
    button(paperText.confirmIssue, submit, 'primary'),
    sure.root,
  ];
}
