import type { JSX } from 'preact';
import { joined } from '../../domain/text/joined';
import type { TagRow, TemplateFormFacts } from '../../rpc/answers';
import * as templateText from '../../text/forms/template-form';
import { Folded } from '../ui/page/section';

const written = ({ name, kind }: TagRow): string =>
  kind === 'section' ? `{{#${name}}} … {{/${name}}}` : `{{${name}}}`;

function remarkOn({ kind, example, added, optional }: TagRow): string {
  const shown = example === '' || kind === 'section' ? example : templateText.example(example);
  const trait = added
    ? templateText.addedColumn
    : optional && kind === 'value'
      ? templateText.mayBeEmpty
      : '';
  return joined('; ', shown, trait);
}

/** Every tag of the chosen kind with an example, grouped by sheet. */
export function TagList({ tags }: Pick<TemplateFormFacts, 'tags'>): JSX.Element {
  const sources = [...new Set(tags.map(({ source }) => source))];
  return (
    <Folded title={templateText.tags(tags.length)}>
      <p class="help intro">{templateText.tagsHelp}</p>
      {sources.map((source) => (
        <div key={source}>
          <h3>{source || templateText.computed}</h3>
          <ul class="lines">
            {tags
              .filter((tag) => tag.source === source)
              .map((tag) => (
                <li key={written(tag)}>
                  <code>{written(tag)}</code>
                  {remarkOn(tag) !== '' && <small>{remarkOn(tag)}</small>}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Folded>
  );
}
