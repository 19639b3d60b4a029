import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { paperCodes, paperKinds } from '../../register/papers/paper-kinds';
import { templateText } from '../../text/forms/template-form';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { useFacts } from '../ui/sending/facts';
import { InUse } from './in-use';
import { TagList } from './tag-list';
import { Upload } from './upload';

/** The templates of the papers: what is in use, another one of the office's own, and the tags. */
export function TemplateForm({ facts: first }: Opened<'template.open'>): JSX.Element {
  const id = useId();
  useFocus(id);
  const { value: facts, round, refresh } = useFacts('template.open', first);
  const kind = facts.chosen;
  const template = facts.kinds.find((one) => one.kind === kind) ?? { kind, url: '', formerUrl: '' };

  const done = (message: string): void => refresh({ kind }, message, 'good');
  return (
    <>
      <div class="field">
        <label for={id}>{templateText.kind}</label>
        <select
          id={id}
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = paperCodes.find((code) => code === currentTarget.value);
            if (chosen) refresh({ kind: chosen }, '');
          }}
        >
          {facts.kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {paperKinds[one.kind].label}
            </option>
          ))}
        </select>
      </div>
      <InUse key={`use ${round}`} template={template} refresh={done} />
      <Upload key={`upload ${round}`} kind={kind} refresh={done} />
      <TagList key={`tags ${round}`} tags={facts.tags} />
    </>
  );
}
