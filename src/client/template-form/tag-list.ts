import type { TagRow, TemplateFormFacts } from '../../rpc/answers';
import { templateText } from '../../text/forms/template-form';
import { element } from '../ui/element';
import { folded } from '../ui/section';

const written = ({ name, kind }: TagRow): string =>
  kind === 'section' ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`;

function line(tag: TagRow): HTMLElement {
  const remarks = [
    tag.example === '' ? '' : tag.kind === 'section' ? tag.example : templateText.example(tag.example),
    tag.added
      ? templateText.addedColumn
      : tag.optional && tag.kind === 'value'
        ? templateText.mayBeEmpty
        : '',
  ].filter((part) => part !== '');
  return element(
    'li',
    {},
    element('code', {}, written(tag)),
    remarks.length === 0 ? null : element('small', {}, remarks.join('; ')),
  );
}

/** Every tag of the chosen kind with an example, by the sheet that it comes from. */
export function tagList({ tags }: TemplateFormFacts): HTMLElement {
  const sources = [...new Set(tags.map(({ source }) => source))];
  return folded(
    templateText.tags(tags.length),
    element('p', { class: 'help intro' }, templateText.tagsHelp),
    ...sources.flatMap((source) => [
      element('h3', {}, source || templateText.computed),
      element('ul', { class: 'lines' }, ...tags.filter((tag) => tag.source === source).map(line)),
    ]),
  );
}
