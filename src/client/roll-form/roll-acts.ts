import type { RollMark } from '../../rpc/answers';
import * as words from '../../text/forms/roll-form';
import { type Tone, usePage } from '../ui/page/page-context';
import { useStore } from '../ui/page/store';
import type { Outbox } from '../ui/sending/outbox';
import { createRequestId } from '../ui/sending/request-id';
import type { Newcomer } from './newcomer';
import { isAwaited, markOf, placeOf, type SentRoll, type ShownPerson, standing } from './roll-people';

interface Undo {
  readonly name: string;
  run(): void;
}

/** What can be done in the roll; each act can be undone, the last one first. */
export interface RollActs {
  write(mark: RollMark): void;
  came(person: ShownPerson, arrivedAt?: string): void;
  add(person: Newcomer, arrivedAt: string): void;
  /** Marks everybody of a place who is awaited. */
  allPresent(place: string): void;
  /** Remembers an act done elsewhere. */
  did(name: string, undo: () => void): void;
  /** Null where nothing was done. */
  readonly last: Undo | null;
}

interface Roll {
  readonly conference: string;
  readonly startTime: string;
  readonly people: readonly ShownPerson[];
  readonly outbox: Outbox<SentRoll>;
  /** Called after each act. */
  readonly done: () => void;
}

export function useRollActs({ conference, startTime, people, outbox, done }: Roll): RollActs {
  const page = usePage();
  const undone = useStore<readonly Undo[]>(() => []);
  const last = undone.read()[undone.read().length - 1];
  const say = (name: string, what: string, tone: Tone): void => {
    page.say(words.said(name, what), tone);
    done();
  };
  const did = (name: string, undo: () => void): void => undone.write([...undone.read(), { name, run: undo }]);

  function put(marks: readonly RollMark[], name: string, tone: Tone): void {
    for (const mark of marks) outbox.add({ conference, ...mark });
    const [first] = marks;
    if (first) say(name, standing(first, startTime) || words.cleared, tone);
  }
  function writeAll(marks: readonly RollMark[], name: string): void {
    const ids = new Set(marks.map(({ id }) => id));
    const before = people.filter(({ id }) => ids.has(id)).map(markOf);
    did(name, () => put(before, name, 'plain'));
    put(marks, name, 'good');
  }
  const write = (mark: RollMark): void => {
    const person = people.find(({ id }) => id === mark.id);
    if (person && !person.waits) writeAll([mark], person.name);
  };
  return {
    write,
    did,
    came: (person, arrivedAt = '') => write({ ...markOf(person), mark: 'present', arrivedAt }),
    add({ name, shownName, village }, arrivedAt) {
      const person = { request: createRequestId().current(), conference, name, village, arrivedAt };
      outbox.add({ ...person, takenBack: false });
      did(shownName, () => {
        outbox.add({ ...person, takenBack: true });
        say(shownName, words.takenBack, 'plain');
      });
      say(shownName, words.added, 'good');
    },
    allPresent(place) {
      const awaited = people.filter((person) => isAwaited(person) && placeOf(person) === place);
      const marks = awaited.map(
        (person): RollMark => ({ ...markOf(person), mark: 'present', arrivedAt: '' }),
      );
      if (marks.length > 0) writeAll(marks, words.group(place, marks.length));
    },
    last: last
      ? {
          name: last.name,
          run() {
            undone.write(undone.read().slice(0, -1));
            last.run();
          },
        }
      : null,
  };
}
