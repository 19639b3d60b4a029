import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { invitedPerson } from '../../register/columns/invited-person';
import type { ShownVillages } from '../../rpc/shown-today';
import { lostOpening, retry } from '../../text/forms/form-words';
import { todayText as text } from '../../text/lists/today-form';
import { Field } from '../ui/fields/field';
import { pasteTables } from '../ui/fields/pasted-table';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Button } from '../ui/page/button';
import { Actions } from '../ui/page/frame';
import { usePage } from '../ui/page/page-context';
import { Chips, Folded, Live, Notice } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { send } from '../ui/sending/send';
import { ask } from '../ui/sending/server';

interface Props {
  /** How many the register has. */
  readonly villages: number;
  readonly back: ComponentChildren;
  readonly saved: (news: string) => void;
}

const nothing: ShownVillages = { villages: [], ignored: [] };

/** Milliseconds without typing before the server is called. */
const pause = 250;

const posts = ['partySecretary', 'villageHead', 'frontHead'] as const;

/** A list of villages copied from Word or Excel: a preview, and a button that imports it. */
export function VillageForm({ back, saved }: Props): JSX.Element {
  const page = usePage();
  const reading = useStore(() => ({ of: '', list: nothing }));
  const tries = useStore(() => 0);
  const group = useFieldGroup(
    invitedPerson,
    ['note'],
    {},
    { options: { note: { label: text.villages, help: text.villagesHelp, rows: 8, verbatim: true } } },
  );
  const typed = group.text('note');

  useEffect(() => {
    if (typed.trim() === '') {
      reading.write({ of: typed, list: nothing });
      return;
    }
    let isStale = false;
    const timer = setTimeout(async () => {
      const reply = await ask('village.read', { text: typed });
      if (isStale) return;
      if (reply.kind === 'done') {
        page.say('');
        reading.write({ of: typed, list: reply.value });
        return;
      }
      const again = { label: retry, run: () => tries.write(tries.read() + 1) };
      page.say(reply.kind === 'lost' ? lostOpening(reply.reason) : reply.sentence, 'bad', again);
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed, tries.read()]);

  const { of, list } = reading.read();
  const isRead = of === typed && typed.trim() !== '';

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
      {isRead && list.ignored.length > 0 && (
        <Folded title={text.ignored(list.ignored.length)}>
          <ul>
            {list.ignored.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Folded>
      )}
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
