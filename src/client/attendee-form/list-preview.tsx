import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { joined } from '../../domain/text/joined';
import { invitedPerson } from '../../register/columns/invited-person';
import type { Draft } from '../../rpc/answers';
import * as pastedListText from '../../text/lists/pasted-list';
import { Fields } from '../ui/fields/field';
import { useFieldGroup } from '../ui/fields/use-field-group';
import { useFirstOf } from '../ui/lists/first-of';
import { Button } from '../ui/page/button';
import { Chip } from '../ui/page/section';
import { type MarkedPerson, needsLook, worstFirst } from './list-marks';
import { usualFields } from './person-fields';

const editedFields = [...usualFields, 'note'] as const;

const shownAtOnce = 60;

interface EditorProps {
  readonly one: MarkedPerson;
  readonly villages: readonly string[];
  readonly toggle: () => void;
  readonly done: (draft: Draft) => void;
}

/** The fields of one line as they will be saved. */
function LineEditor({ one, villages, toggle, done }: EditorProps): JSX.Element {
  const { person, remarks, leftOut } = one;
  const group = useFieldGroup(invitedPerson, editedFields, person.draft, {
    options: { village: { suggestions: villages }, note: { rows: 2 } },
  });
  return (
    <>
      {remarks.map((remark) => (
        <Chip key={remark.sentence} tone={remark.code === 'refused' ? 'bad' : 'warn'}>
          {remark.sentence}
        </Chip>
      ))}
      <Fields group={group} names={editedFields} />
      <Button onPress={() => done(group.draft())}>{pastedListText.doneEditing}</Button>{' '}
      <Button look="quiet" onPress={toggle}>
        {leftOut ? pastedListText.takeBack : pastedListText.leaveOut}
      </Button>
    </>
  );
}

interface Props {
  readonly people: readonly MarkedPerson[];
  readonly villages: readonly string[];
  readonly toggle: (key: string) => void;
  readonly edit: (key: string, draft: Draft) => void;
}

const summaryOf = ({ title = '', village = '', phone = '' }: Draft): string =>
  joined(' · ', title, village, phone);

/** The people read from a pasted list, those with remarks first; a row opens for editing. */
export function ListPreview({ people, villages, toggle, edit }: Props): JSX.Element {
  const [onlyBad, setOnlyBad] = useState(false);
  const [open, setOpen] = useState('');
  const bad = people.filter(needsLook).length;
  // With nothing left to look at, its button is gone too.
  const sifts = onlyBad && bad > 0;
  const [rows, more] = useFirstOf(
    worstFirst(people).filter((one) => !sifts || needsLook(one) || one.person.key === open),
    shownAtOnce,
  );
  return (
    <>
      {bad > 0 && (
        <p class="sift">
          <Button look="quiet" aria-pressed={!sifts} onPress={() => setOnlyBad(false)}>
            {pastedListText.all(people.length)}
          </Button>{' '}
          <Button look="quiet" aria-pressed={sifts} onPress={() => setOnlyBad(true)}>
            {pastedListText.toLookAt(bad)}
          </Button>
        </p>
      )}
      <table class="people">
        <tbody>
          {rows.map((one) => {
            const { key, line, draft } = one.person;
            const name = draft.fullName ?? '';
            const [remark] = one.leftOut ? [] : one.remarks;
            const isOpen = key === open;
            return [
              <tr key={key} class={one.leftOut ? 'out' : ''}>
                <td>{line}</td>
                <th scope="row">
                  <button
                    type="button"
                    class="name"
                    aria-expanded={isOpen}
                    aria-label={pastedListText.editLine(line, name)}
                    onClick={() => setOpen(isOpen ? '' : key)}
                  >
                    {name}
                  </button>
                </th>
                <td class={remark ? (remark.code === 'refused' ? 'bad' : 'warn') : ''}>
                  {remark ? remark.sentence : summaryOf(draft)}
                </td>
              </tr>,
              isOpen && (
                <tr key={`${key}-open`} class="open">
                  <td colSpan={3}>
                    <LineEditor
                      one={one}
                      villages={villages}
                      toggle={() => toggle(key)}
                      done={(typed) => {
                        setOpen('');
                        edit(key, typed);
                      }}
                    />
                  </td>
                </tr>
              ),
            ];
          })}
        </tbody>
      </table>
      {more}
    </>
  );
}
