import type { ComponentChildren, JSX } from 'preact';
import { invitedPerson } from '../../register/columns/invited-person';
import type { ShownVillages } from '../../rpc/shown-today';
import { todayText as text } from '../../text/lists/today-form';
import { Field } from '../ui/fields/field';
import { pasteTables } from '../ui/fields/pasted-table';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { FoldedLines } from '../ui/lists/folded-lines';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Chips, Live, Notice } from '../ui/page/section';
import { send } from '../ui/sending/send';
import { useReading } from '../ui/sending/use-reading';

interface Props {
  /** How many the register has. */
  readonly villages: number;
  readonly back: ComponentChildren;
  readonly saved: (news: string) => void;
}

const nothing: ShownVillages = { villages: [], ignored: [] };

const posts = ['partySecretary', 'villageHead', 'frontHead'] as const;

/** A list of villages copied from Word or Excel: a preview, and a button that imports it. */
export function VillageForm({ back, saved }: Props): JSX.Element {
  const page = usePage();
  const group = useFieldGroup(
    invitedPerson,
    ['note'],
    {},
    { options: { note: { label: text.villages, help: text.villagesHelp, rows: 8, verbatim: true } } },
  );
  const typed = group.text('note');

  const { list, isRead } = useReading('village.read', { text: typed }, nothing);

  function submit(): void {
    if (page.isBusy() || !isRead || list.villages.length === 0) return;
    void send(page, {
      name: 'village.import',
      input: { villages: list.villages.map(({ draft }) => draft) },
      done: ({ added, changed }) => saved(text.villagesSaved(added, changed)),
      again: submit,
    });
  }

  return (
    <>
      {back}
      <Field group={group} name="note" onPaste={pasteTables} />
      <Live>
        {isRead && (
          <Notice tone={list.villages.length === 0 ? 'warn' : 'plain'}>
            {text.villagesRead(list.villages.length)}
          </Notice>
        )}
      </Live>
      {isRead && <FoldedLines title={text.ignored(list.ignored.length)} lines={list.ignored} />}
      {isRead && (
        <ul class="lines">
          {list.villages.map(({ line, draft, remarks }) => (
            <li key={line}>
              <strong>{draft.name}</strong>
              {posts.map((post) => (
                <small key={post}>{`${text.posts[post]}: ${draft[post] || text.vacant}`}</small>
              ))}
              <Chips marks={remarks.map((remark) => ({ tone: 'warn', text: remark }))} />
            </li>
          ))}
        </ul>
      )}
      <Actions>
        {isRead && list.villages.length > 0 && (
          <Button look="primary" onPress={submit}>
            {text.importVillages(list.villages.length)}
          </Button>
        )}
      </Actions>
    </>
  );
}
