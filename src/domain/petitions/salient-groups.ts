import { grouped } from '../grouped';
import { fold } from '../text/vietnamese-text';
import { likelyDuplicates } from './petition-likeness';

/** Likeness from which two opinions count as the same. */
export const sameMatter = 0.55;

/** Longest name of a group, characters, cut from its first opinion. */
const nameLength = 80;

export interface SourcedOpinion {
  readonly id: string;
  readonly village: string;
  readonly content: string;
  /** Its group; '' if it is in none. */
  readonly salient: string;
}

export interface SalientGroup {
  readonly name: string;
  /** Distinct villages. */
  readonly villages: number;
  /** Number of opinions. */
  readonly opinions: number;
  readonly ids: readonly string[];
}

/** Groups raised by most villages first (clause S10). */
export function salientGroups(opinions: readonly SourcedOpinion[]): readonly SalientGroup[] {
  const groups = grouped(
    opinions.filter(({ salient }) => salient.trim() !== ''),
    ({ salient }) => fold(salient),
  );
  const summaries = [...groups.values()].map((own) => ({
    name: own[0]?.salient ?? '',
    villages: new Set(own.map(({ village }) => fold(village)).filter((name) => name !== '')).size,
    opinions: own.length,
    ids: own.map(({ id }) => id),
  }));
  return summaries.sort((a, b) => b.villages - a.villages || b.opinions - a.opinions);
}

/** Cuts between words. */
export function groupName(content: string): string {
  const line = content.replace(/\s+/g, ' ').trim();
  return line.length <= nameLength ? line : `${line.slice(0, nameLength).replace(/\s+\S*$/, '')}…`;
}

export interface Grouping {
  /** Group of each new opinion, in order; '' where nothing is similar. */
  readonly groups: readonly string[];
  /** Earlier opinions that now get their first group. */
  readonly joined: readonly { readonly id: string; readonly group: string }[];
}

/** Groups new opinions with earlier ones and with each other. Each keeps its row, and so its source. */
export function groupOpinions(
  fresh: readonly { readonly village: string; readonly content: string }[],
  earlier: readonly SourcedOpinion[],
): Grouping {
  const all = earlier.map((opinion) => ({ ...opinion, place: -1 }));
  const groups: string[] = [];
  const joined = new Map<string, string>();
  for (const [place, opinion] of fresh.entries()) {
    const like = likelyDuplicates(opinion, all, sameMatter)[0]?.petition;
    const group = like ? like.salient || groupName(like.content) : '';
    groups.push(group);
    if (like && like.salient === '') {
      if (like.place >= 0) groups[like.place] = group;
      else joined.set(like.id, group);
      all[all.indexOf(like)] = { ...like, salient: group };
    }
    all.push({ ...opinion, id: '', salient: group, place });
  }
  return { groups, joined: [...joined].map(([id, group]) => ({ id, group })) };
}
