import type { MemoryValues, Ports } from '../ports';

/** Documents of one conference, made by one account, that were last seen in the bin or deleted. */
export interface FilesGone {
  readonly conference: string;
  /** The account that made them; Drive shows them to no other. */
  readonly person: string;
  readonly documents: number;
}

/** A line each: conference, account, how many. */
const filesGoneKey = 'pulse.filesGone';

export const filesGoneIn = (memory: MemoryValues): readonly FilesGone[] =>
  (memory[filesGoneKey] ?? '').split('\n').flatMap((line) => {
    const [conference = '', person = '', documents = ''] = line.split(' ');
    return Number(documents) > 0 ? [{ conference, person, documents: Number(documents) }] : [];
  });

/**
 * For work that looks for the documents of an account, by default of this one: how many it did not find, 0 once they are
 * back.
 */
export function rememberFilesGone(
  { memory, person: { email } }: Pick<Ports, 'memory' | 'person'>,
  conference: string,
  documents: number,
  person = email(),
): void {
  const all = filesGoneIn(memory.readAll());
  const others = all.filter((one) => one.conference !== conference || one.person !== person);
  if (documents === 0 && others.length === all.length) return;
  const lines = documents === 0 ? others : [...others, { conference, person, documents }];
  const text = lines.map((one) => [one.conference, one.person, one.documents].join(' ')).join('\n');
  memory.write({ [filesGoneKey]: text });
}
