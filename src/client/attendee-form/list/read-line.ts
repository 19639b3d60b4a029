import type { Draft } from '../../../rpc/answers';

export interface Remark {
  readonly sentence: string;
  /** The server would refuse the row. */
  readonly blocking: boolean;
}

interface Line {
  /** 1-based, in what was pasted. */
  readonly line: number;
}

export interface PersonLine extends Line {
  readonly kind: 'person';
  readonly draft: Draft;
  readonly remarks: readonly Remark[];
}

/** Says the group or the village of the people below it, up to the next heading; '' where it says none. */
interface HeadingLine extends Line {
  readonly kind: 'heading';
  readonly text: string;
  readonly group: string;
  readonly village: string;
}

/** `count` is how many of a kind are invited, `nameless` a row without a name. */
export type IgnoredReason = 'above-headers' | 'headers' | 'count' | 'sum' | 'nameless';

export interface IgnoredLine extends Line {
  readonly kind: 'ignored';
  readonly text: string;
  readonly reason: IgnoredReason;
}

/** What one pasted row was understood as. */
export type ReadLine = PersonLine | HeadingLine | IgnoredLine;

/** What holds for every person whose line does not say otherwise. */
export interface ListDefaults {
  readonly conference: string;
  readonly group: string;
  readonly village: string;
  readonly villages: readonly string[];
}
