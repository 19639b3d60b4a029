import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type PaperKindCode, paperCodes, paperKinds } from '../../register/papers/paper-kinds';
import { formWords } from '../../text/forms/form-words';
import { templateText } from '../../text/forms/template-form';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { type Tone, usePage } from '../ui/page/page-context';
import { useStore } from '../ui/page/store';
import { ask } from '../ui/sending/server';
import { InUse } from './in-use';
import { TagList } from './tag-list';
import { Upload } from './upload';

/** The templates of the papers: what is in use, another one of the office's own, and the tags. */
export function TemplateForm({ facts: first }: Opened<'template.open'>): JSX.Element {
  const page = usePage();
  const id = useId();
  useFocus(id);
  const answer = useStore(() => ({ facts: first, number: 0 }));
  const { facts, number } = answer.read();
  const kind = facts.chosen;
  const template = facts.kinds.find((one) => one.kind === kind) ?? { kind, url: '', formerUrl: '' };

  /** Asks how things stand now, after `message` has been done. */
  async function show(chosen: PaperKindCode, message: string, tone: Tone): Promise<void> {
    page.busy(message === '' ? formWords.opening : message);
    const reply = await ask('template.open', { kind: chosen });
    page.rest();
    if (reply.kind === 'done') {
      answer.write({ facts: reply.value, number: answer.read().number + 1 });
      page.say(message, tone);
      return;
    }
    const trouble = reply.kind === 'lost' ? formWords.lostOpening : reply.sentence;
    page.say(`${message} ${trouble}`.trim(), 'bad', {
      label: formWords.retry,
      run: () => void show(chosen, message, tone),
    });
  }

  const refresh = (message: string): void => void show(kind, message, 'good');
  return (
    <>
      <div class="field">
        <label for={id}>{templateText.kind}</label>
        <select
          id={id}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = paperCodes.find((code) => code === currentTarget.value);
            if (chosen) void show(chosen, '', 'plain');
          }}
        >
          {facts.kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {paperKinds[one.kind].label}
            </option>
          ))}
        </select>
      </div>
      <InUse key={`use ${number}`} template={template} refresh={refresh} />
      <Upload key={`upload ${number}`} kind={kind} refresh={refresh} />
      <TagList key={`tags ${number}`} tags={facts.tags} />
    </>
  );
}
