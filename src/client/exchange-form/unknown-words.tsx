import type { JSX } from 'preact';
import type { Draft } from '../../rpc/answers';
import { importText } from '../../text/lists/exchanged-lists';
import { Chooser } from '../ui/fields/chooser';
import { Section } from '../ui/page/section';
import type { ReadImport } from './import-state';

type UnknownWord = ReadImport['unknown'][number];

interface Props {
  readonly unknown: readonly UnknownWord[];
  readonly words: Readonly<Record<string, Draft>>;
  readonly choose: (field: string, word: string, chosen: string) => void;
}

/** The value of a drop-down in which nothing was chosen yet; no word of the register is like it. */
const open = '?';

/** Words of the table that the register does not have: the clerk says once what each of them means. */
export function UnknownWords({ unknown, words, choose }: Props): JSX.Element | null {
  if (unknown.length === 0) return null;
  const optionsOf = ({ closest, options }: UnknownWord): readonly (readonly [string, string])[] => [
    [open, importText.wordOpen],
    ...(closest === null ? [] : [[closest, closest] as const]),
    ...options.flatMap((one) => (one === closest ? [] : [[one, one] as const])),
    ['', importText.wordToNote],
  ];
  return (
    <Section title={importText.words(unknown.length)}>
      <p>
        <small>{importText.wordsHelp}</small>
      </p>
      {unknown.map((one) => (
        <Chooser
          key={`${one.field} ${one.word}`}
          label={importText.word(one.header, one.word, one.lines)}
          options={optionsOf(one)}
          value={words[one.field]?.[one.word] ?? open}
          choose={(chosen) => chosen !== open && choose(one.field, one.word, chosen)}
        />
      ))}
    </Section>
  );
}
