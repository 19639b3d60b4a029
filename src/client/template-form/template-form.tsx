import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { paperKinds } from '../../register/papers/paper-kinds';
import * as templateText from '../../text/forms/template-form';
import { Chooser } from '../ui/fields/chooser';
import { useFocus } from '../ui/page/focus';
import type { Opened } from '../ui/page/mount';
import { InUse } from './in-use';
import { TagList } from './tag-list';
import { Upload } from './upload';

/** The templates of papers: the one in use, uploading another, and the tags. */
export function TemplateForm({ facts, round, refresh }: Opened<'template.open'>): JSX.Element {
  const id = useId();
  useFocus(id);
  const kind = facts.chosen;
  const template = facts.kinds.find((one) => one.kind === kind) ?? { kind, url: '', formerUrl: '' };

  const done = (message: string): void => refresh({ kind }, { text: message, tone: 'good' });
  return (
    <>
      <Chooser
        id={id}
        label={templateText.kind}
        options={facts.kinds.map((one) => [one.kind, paperKinds[one.kind].label])}
        value={kind}
        choose={(chosen) => refresh({ kind: chosen })}
      />
      <InUse key={`use ${round}`} template={template} refresh={done} />
      <Upload key={`upload ${round}`} kind={kind} refresh={done} />
      <TagList key={`tags ${round}`} tags={facts.tags} />
    </>
  );
}
