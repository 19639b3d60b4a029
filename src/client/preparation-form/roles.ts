import { readAnswerers, writeAnswerers } from '../../domain/people/topic-answerers';
import { conferences } from '../../register/tables/conferences';
import type { Draft } from '../../rpc/answers';
import { preparationText as text } from '../../text/forms/preparation-form';
import { button, element } from '../ui/element';
import { createField } from '../ui/field';
import { type FieldGroup, fieldGroup } from '../ui/field-group';
import { createRowEditor } from '../ui/row-editor';
import { notice, section } from '../ui/section';
import type { Work } from './work';

/** The cell that holds a line for each topic, edited by one field for each. */
function rolesGroup({ preparation }: Work): FieldGroup<string> {
  const { topics, officials } = preparation.roles;
  const group = fieldGroup(conferences, ['support'], { support: { rows: 2 } });
  const answering = topics.map((topic) => ({
    topic,
    // A name and a title, as the chair's; the topic itself is the label.
    field: createField(conferences.columns.chair, { label: topic, suggestions: officials }),
  }));
  let before = '';
  return {
    ...group,
    roots: [...answering.map(({ field }) => field.root), ...group.roots],
    draft: () => ({
      ...group.draft(),
      answerers: writeAnswerers(
        answering.map(({ topic, field }) => ({ topic, person: field.value() })),
        before,
      ),
    }),
    fill(draft: Draft) {
      group.fill(draft);
      before = draft.answerers ?? '';
      const persons = readAnswerers(before, topics).map(({ person }) => person);
      for (const [index, { field }] of answering.entries()) field.fill(persons[index] ?? '');
    },
    onInput(listener) {
      group.onInput(listener);
      for (const { field } of answering) field.onInput(listener);
    },
  };
}

function leaders({ preparation }: Work): HTMLElement {
  const { draft } = preparation.roles.row;
  const { columns } = conferences;
  const lines = (['chair', 'coChair', 'secretary'] as const).map((role) => {
    const named = [draft[role], draft[`${role}Title`]].filter(Boolean).join(', ');
    return element('p', {}, `${columns[role].header}: ${named || text.notNamed}`);
  });
  return element('div', {}, ...lines, element('p', { class: 'help' }, text.leadersHelp));
}

/** Who leads the conference, who helps, and who answers which topic (the plan, III.1). */
export function roles(work: Work): HTMLElement {
  const { row, topics } = work.preparation.roles;
  const group = rolesGroup(work);
  const editor = createRowEditor(work.page, {
    method: 'conference.save',
    table: conferences,
    group,
    keptAs: `roles-${work.conference.id}`,
    stands: () => undefined,
    saved: () => work.refresh(text.rolesSaved, 'good'),
  });
  const begin = (): void => editor.begin(row, row.draft);
  begin();
  editor.restore(begin);
  return section(
    text.roles,
    leaders(work),
    editor.root,
    topics.length === 0 ? notice('warn', text.noTopics) : element('p', {}, text.whoAnswers),
    ...group.roots,
    button(text.saveRoles, editor.submit),
  );
}
