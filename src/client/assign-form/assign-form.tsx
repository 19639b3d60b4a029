import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { followed } from '../../register/columns/followed-petition';
import { petitionsTab } from '../../register/columns/tabs';
import type { KeptAssignment } from '../../rpc/answers';
import type { ShownMatter } from '../../rpc/shown-follow-up';
import * as formWords from '../../text/forms/form-words';
import { assignText as words } from '../../text/lists/assign-form';
import { Chooser } from '../ui/fields/chooser';
import { ErrorSummary, useCorrections } from '../ui/fields/error-summary';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { TextList } from '../ui/lists/text-list';
import { TickList } from '../ui/lists/tick-list';
import { UnnumberedNotice } from '../ui/lists/unnumbered-notice';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import type { Opened } from '../ui/page/mount';
import { usePage } from '../ui/page/page-context';
import { QuestionBox, useQuestion } from '../ui/page/question';
import { Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { assignable, hasNobody, rowsBack, rowsFor } from './assigning';

/** As many as the server takes at once. */
const most = 60;

type View = 'nobody' | 'open';

/** Gives several matters a unit, a day or both with one save, which can be taken back. */
export function AssignForm({ facts }: Opened<'follow.open'>): JSX.Element {
  const page = usePage();
  const corrections = useCorrections();
  const matters = useStore(() => assignable(facts.petitions));
  const ticked = useStore<ReadonlySet<string>>(() => new Set());
  const last = useStore<readonly KeptAssignment[]>(() => facts.lastAssignment?.rows ?? []);
  const question = useQuestion();
  const isOwn = useStore(() => false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const unassigned = matters.read().filter(hasNobody);
  const [view, setView] = useState<View>(unassigned.length > 0 ? 'nobody' : 'open');
  const group = useFieldGroup(
    followed,
    ['unit', 'dueOn'],
    {},
    { options: { unit: { suggestions: facts.units } } },
  );
  const shown = view === 'nobody' ? unassigned : matters.read();
  const back = rowsBack(matters.read(), last.read());
  const chosen = shown.filter(({ row }) => ticked.read().has(row.id));

  function take(saved: readonly ShownMatter[]): void {
    const fresh = new Map(saved.map((matter) => [matter.row.id, matter]));
    matters.write(matters.read().map((matter) => fresh.get(matter.row.id) ?? matter));
  }

  function submit(): void {
    setRefused([]);
    const unfit = chosen.length === 0 ? words.noneChosen : chosen.length > most ? words.most(most) : '';
    if (unfit !== '') {
      page.say(unfit, 'bad');
      return;
    }
    const given = { unit: group.value('unit').trim(), dueOn: group.value('dueOn').trim() };
    if (corrections.lead(group.check())) return;
    if (given.unit === '' && given.dueOn === '') {
      corrections.lead([group.complain('unit', words.bothBlank)]);
      return;
    }
    void send(page, {
      name: 'follow.assign',
      input: { rows: rowsFor(chosen, given) },
      doing: formWords.saving,
      long: true,
      done(answer) {
        const done = new Set(answer.saved.map(({ row }) => row.id));
        take(answer.saved);
        isOwn.write(true);
        last.write(answer.undoable);
        ticked.write(new Set([...ticked.read()].filter((id) => !done.has(id))));
        setRefused(answer.refused);
        // As they were saved, for a unit typed without accents gets its own name.
        const { unit = '', dueOn = '' } = answer.saved[0]?.row.draft ?? {};
        page.say(words.saved(done.size, given.unit && unit, given.dueOn && dueOn), 'good');
        page.scrollToTop();
      },
      refused: corrections.refused(group.accept),
      again: submit,
    });
  }

  function takeBack(): void {
    void send(page, {
      name: 'follow.assign',
      input: { rows: rowsBack(matters.read(), last.read()), takesBack: true },
      doing: formWords.saving,
      long: true,
      done(answer) {
        take(answer.saved);
        last.write(answer.undoable);
        setRefused(answer.refused);
        page.say(words.undone(answer.saved.length), 'good');
      },
      again: takeBack,
    });
  }

  /** What was saved when this form was not open may be somebody else's. */
  function askBack(): void {
    const { lastAssignment: by } = facts;
    if (isOwn.read() || !by) takeBack();
    else question.ask(words.undoQuestion(back.length, by.person, by.at), { run: takeBack });
  }

  return (
    <>
      <UnnumberedNotice tab={petitionsTab} rows={facts.unnumbered} />
      {matters.read().length > 0 && <p class="help intro">{words.help}</p>}
      {refused.length > 0 && (
        <Notice tone="bad">
          {words.refused(refused.length)}
          <TextList lines={refused} />
        </Notice>
      )}
      <ErrorSummary complaints={group.complaints()} />
      <Chooser<View>
        label={words.which}
        options={[
          ['nobody', words.views.nobody(unassigned.length)],
          ['open', words.views.open(matters.read().length)],
        ]}
        value={view}
        choose={setView}
      />
      {shown.length === 0 ? (
        <p class="help">{words.none}</p>
      ) : (
        <TickList
          label={words.list}
          items={shown.map(({ row: { id, draft } }) => ({
            id,
            name: [id, draft.village].filter((part) => part).join(' · '),
            detail: `${draft.content ?? ''} (${words.now(draft.unit ?? '', draft.dueOn ?? '')})`,
          }))}
          ticked={ticked.read()}
          onTick={ticked.write}
        />
      )}
      {shown.length > 0 && <Fields group={group} names={['unit', 'dueOn']} />}
      <Actions>
        {shown.length > 0 && (
          <Button look="primary" onPress={submit}>
            {words.save(chosen.length)}
          </Button>
        )}
        {back.length > 0 && <Button onPress={askBack}>{words.undo(back.length)}</Button>}
      </Actions>
      <QuestionBox question={question} />
    </>
  );
}
