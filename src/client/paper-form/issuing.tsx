import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { paperDate, paperNumber } from '../../register/columns/paper-columns';
import type { PaperKindCode } from '../../register/papers/paper-kinds';
import * as formWords from '../../text/forms/form-words';
import * as paperText from '../../text/forms/paper-form';
import { shownIso } from '../../text/shown-date';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { useFocus } from '../ui/page/focus';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { type Sending, send } from '../ui/sending/send';
import { isNumbered, nameOf } from './kinds';
import { RefusedRemark } from './remarks';
import type { Work, WorkProps } from './work';

interface IssuingProps extends WorkProps {
  readonly kind: PaperKindCode;
  readonly ids: readonly string[];
  /** Its subject; '' for a paper about the whole conference. */
  readonly about: string;
  /** Proposed number. */
  readonly number: string;
  readonly date: string | null;
  /** Puts another number and day into a paper that is issued. */
  readonly corrects?: boolean;
}

interface Identity {
  readonly number: string;
  readonly date: string;
}

function issue(
  work: Work,
  { kind, ids, corrects = false }: Pick<IssuingProps, 'kind' | 'ids' | 'corrects'>,
  identity: Identity,
  refused?: NonNullable<Sending<'paper.issue'>['refused']>,
): void {
  void send(work.page, {
    name: 'paper.issue',
    input: { conference: work.conference, papers: [...ids], ...identity, ...(corrects ? { corrects } : {}) },
    doing:
      ids.length > 1
        ? formWords.workingOn(
            ids.length,
            paperText.papers,
            work.facts.seconds.number + work.facts.seconds.lock,
          )
        : paperText.issuing,
    long: true,
    done(value) {
      const words = corrects ? paperText.renumbered : paperText.issued;
      if (value.refused.length === 0)
        return work.refresh(`${words(value.issued)} ${value.notice ?? ''}`.trim(), 'good');
      work.remark(<RefusedRemark kind={kind} refused={value.refused} />);
      work.page.say(paperText.refused, 'bad');
    },
    ...(refused ? { refused } : {}),
  });
}

/** A button that asks for number and day after signature, and for confirmation before locking. */
export const Issuing = (props: IssuingProps): JSX.Element =>
  isNumbered(props.kind) ? <NumberedIssuing {...props} /> : <Closing {...props} />;

function Closing({ work, kind, ids, about }: IssuingProps): JSX.Element {
  const question = useQuestion();
  const run = (): void => issue(work, { kind, ids }, { number: '', date: shownIso(work.facts.today) });
  return (
    <>
      <Button
        aria-label={paperText.ofKind(paperText.close, nameOf(kind, about))}
        onPress={() => question.ask(paperText.closeQuestion, { label: paperText.close, run })}
      >
        {paperText.close}
      </Button>
      <QuestionBox question={question} />
    </>
  );
}

function NumberedIssuing(props: IssuingProps): JSX.Element {
  const [isOpen, open] = useState(false);
  const { kind, ids, about, corrects } = props;
  const issueLabel = ids.length > 1 ? paperText.issueAll(ids.length) : paperText.issue;
  const label = corrects ? paperText.renumber : issueLabel;
  return (
    <>
      <Button
        aria-label={paperText.ofKind(label, nameOf(kind, about))}
        aria-expanded={isOpen}
        onPress={() => open(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && <NumberForm {...props} />}
    </>
  );
}

const fields = { columns: { number: paperNumber, date: paperDate } };

function NumberForm({ work, kind, ids, number, date, corrects = false }: IssuingProps): JSX.Element {
  const question = useQuestion();
  const corrections = useCorrections();
  const many = ids.length > 1;
  const first = { number, date: shownIso(date ?? work.facts.today) };
  const group = useFieldGroup(fields, ['number', 'date'], first, {
    options: {
      number: { label: many ? paperText.firstNumber : paperText.number, help: '', required: true },
      date: { label: paperText.date, required: true },
    },
  });

  useFocus(group.id('number'));

  const issueHelp = many ? paperText.issueManyHelp : paperText.issueHelp;
  const label = corrects ? paperText.renumber : paperText.confirmIssue;

  function submit(): void {
    if (corrections.lead(group.check())) return;
    const identity = { number: group.value('number'), date: group.value('date') };
    question.ask(corrects ? paperText.renumberQuestion : paperText.issueQuestion, {
      label,
      run: () => issue(work, { kind, ids, corrects }, identity, corrections.refused(group.accept)),
    });
  }

  return (
    <div class="card">
      <ErrorSummary complaints={group.complaints()} />
      <p class="help intro">{corrects ? paperText.renumberHelp : issueHelp}</p>
      <div class="pair">
        <Fields group={group} names={['number', 'date']} />
      </div>
      <Button look="primary" onPress={submit}>
        {label}
      </Button>
      <QuestionBox question={question} />
    </div>
  );
}
