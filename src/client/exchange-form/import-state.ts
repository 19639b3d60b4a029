import type { ColumnUse } from '../../register/exchange/target-names';
import type { Draft } from '../../rpc/answers';
import type { InputOf, ValueOf } from '../../rpc/contract';

export type ReadImport = ValueOf<'import.read'>;
type Question = InputOf<'import.read'>;

/** What the clerk chose so far, and what the server read of it. */
export interface ImportState extends Question {
  /** Null until the table was read. */
  readonly read: ReadImport | null;
}

/** Nothing read yet. */
export const firstState = (conference: string): ImportState => ({
  target: 'matters',
  source: { tab: '', text: '' },
  uses: null,
  words: {},
  shared: { conference },
  read: null,
});

/** Another table: columns are proposed anew. */
export const withSource = (
  state: ImportState,
  change: Partial<Pick<ImportState, 'target' | 'source'>>,
): ImportState => ({ ...state, ...change, uses: null, words: {}, read: null });

export const questionOf = ({ target, source, uses, words, shared }: ImportState): Question => ({
  target,
  source,
  uses,
  words,
  shared,
});

export const withUse = (state: ImportState, column: number, use: ColumnUse): ImportState => ({
  ...state,
  uses: (state.read?.columns ?? []).map((one, index) => (index === column ? use : one.use)),
});

export const withWord = (state: ImportState, field: string, word: string, chosen: string): ImportState => {
  const others: Draft = state.words[field] ?? {};
  return { ...state, words: { ...state.words, [field]: { ...others, [word]: chosen } } };
};
