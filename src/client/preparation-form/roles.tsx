import type { JSX } from 'preact';
import { readAnswerers, writeAnswerers } from '../../domain/people/topic-answerers';
import { chair, coChair, secretary, support } from '../../register/columns/conference-columns';
import { settingsTab } from '../../register/columns/tabs';
import type { Columns } from '../../register/table';
import type { Draft } from '../../rpc/answers';
import * as text from '../../text/forms/preparation-form';
import { Fields } from '../ui/fields/field';
import type { FieldGroup } from '../ui/fields/field-group';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { Gaps } from '../ui/lists/gaps';
import { Button } from '../ui/page/button';
import { Section } from '../ui/page/section';
import { useStore } from '../ui/page/store';
import { RowTrouble, useRowEditor } from '../ui/rows/row-editor';
import type { Part } from './work';

const leaders = { chair, coChair, secretary };

/** Names of the fields, one per topic. */
const fieldsOf = (topics: readonly string[]): readonly string[] => topics.map((_, index) => `topic-${index}`);

/** One field per topic for the cell that has a line per topic. */
function useRolesGroup({ topics, officials, row }: Part['work']['preparation']['roles']): FieldGroup<string> {
  const fields = fieldsOf(topics);
  const named = (draft: Draft): Draft => {
    const answerers = readAnswerers(draft.answerers ?? '', topics);
    return Object.fromEntries(answerers.map(({ person }, index) => [fields[index], person]));
  };
  // Name and title, as for the chair; the topic is the label.
  const columns: Columns = {
    support,
    ...Object.fromEntries(fields.map((field) => [field, chair])),
  };
  const labels = topics.map(
    (topic, index) => [fields[index], { label: topic, suggestions: officials }] as const,
  );
  /** Keeps lines of topics that are no longer in the list. */
  const before = useStore(() => row.draft.answerers ?? '');
  const group = useFieldGroup(
    { columns },
    [...fields, 'support'],
    { ...row.draft, ...named(row.draft) },
    { options: { ...Object.fromEntries(labels), support: { rows: 2 } } },
  );
  return {
    ...group,
    draft: () => ({
      support: group.value('support'),
      answerers: writeAnswerers(
        topics.map((topic, index) => ({ topic, person: group.value(fields[index] ?? '') })),
        before.read(),
      ),
    }),
    fill(draft) {
      before.write(draft.answerers ?? '');
      group.fill({ ...draft, ...named(draft) });
    },
  };
}

function Leaders({ draft }: { readonly draft: Draft }): JSX.Element {
  return (
    <div>
      {(['chair', 'coChair', 'secretary'] as const).map((role) => {
        const named = [draft[role], draft[`${role}Title`]].filter(Boolean).join(', ');
        return <p key={role}>{`${leaders[role].header}: ${named || text.notNamed}`}</p>;
      })}
      <p class="help">{text.leadersHelp}</p>
    </div>
  );
}

/** Leaders, support, and who answers each topic (plan, III.1). */
export function Roles({ work }: Part): JSX.Element {
  const { row, topics } = work.preparation.roles;
  const group = useRolesGroup(work.preparation.roles);
  const editor = useRowEditor({
    method: 'conference.save',
    group,
    first: row,
    storageName: `roles-${work.conference}`,
    saved(after) {
      editor.begin(after, after.draft);
      work.refresh(text.rolesSaved, 'good');
    },
  });
  return (
    <Section title={text.roles} name="answerers">
      <Leaders draft={row.draft} />
      <RowTrouble editor={editor} />
      {topics.length === 0 ? (
        <Gaps gaps={[{ text: text.noTopics, place: { sheet: settingsTab, row: '', field: 'value' } }]} />
      ) : (
        <p>{text.whoAnswers}</p>
      )}
      <Fields group={group} names={[...fieldsOf(topics), 'support']} />
      <Button onPress={editor.submit}>{text.saveRoles}</Button>
    </Section>
  );
}
