import type { JSX } from 'preact';
import { joined } from '../../domain/text/joined';
import type { Draft } from '../../rpc/answers';
import * as pastedListText from '../../text/lists/pasted-list';
import { Chooser } from '../ui/fields/chooser';
import type { MarkedPerson } from './list-marks';

interface Props {
  readonly people: readonly MarkedPerson[];
  readonly villages: readonly string[];
  readonly edit: (drafts: Readonly<Record<string, Draft>>) => void;
}

const undecided = '?';
const none = '';

/** People by what the list calls their village, where several have the same and no list of the register has it. */
function groupsOf(people: readonly MarkedPerson[]): ReadonlyMap<string, readonly MarkedPerson[]> {
  const groups = new Map<string, MarkedPerson[]>();
  for (const one of people) {
    const village = one.person.draft.village ?? '';
    if (one.leftOut || !one.remarks.some(({ code }) => code === 'unknown-village')) continue;
    groups.set(village, [...(groups.get(village) ?? []), one]);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

/** Without a village the words of the list stay in the note. */
function draftFor({ person }: MarkedPerson, village: string): Draft {
  if (village !== none) return { village };
  const { note = '', village: written = '' } = person.draft;
  return { village, note: joined('; ', note, written) };
}

/** One choice for all people under a heading such as `Liên thôn Đông - Đoài`. */
export function UnknownVillages({ people, villages, edit }: Props): JSX.Element {
  const options = [
    [undecided, pastedListText.chooseVillage],
    ...villages.map((name) => [name, name] as const),
    [none, pastedListText.noVillage],
  ] as const;
  return (
    <>
      {[...groupsOf(people)].map(([written, group]) => (
        <Chooser
          key={written}
          label={pastedListText.villageForAll(written, group.length)}
          options={options}
          value={undecided}
          choose={(village) => {
            if (village === undecided) return;
            edit(Object.fromEntries(group.map((one) => [one.person.key, draftFor(one, village)])));
          }}
        />
      ))}
    </>
  );
}
