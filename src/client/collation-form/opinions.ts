import { useMemo } from 'preact/hooks';
import { likelyExcerpts } from '../../domain/petitions/petition-likeness';
import { sameMatter } from '../../domain/petitions/salient-groups';
import { fold } from '../../domain/text/vietnamese-text';
import { classLabels } from '../../register/columns/petition-columns';
import type { CollationFacts, Draft } from '../../rpc/answers';
import * as text from '../../text/forms/collation-form';
import type { FieldGroup } from '../ui/fields/field-group';
import { useStore } from '../ui/page/store';
import { readOpinions } from './read-opinions';

/** Classes with their own procedure, which a list must not contain. */
const elsewhere: readonly string[] = [classLabels.complaint, classLabels.denunciation];

/** A line that begins with the name of such a class is taken for one until somebody says otherwise. */
const classBegunBy = (content: string): string =>
  elsewhere.find((label) => fold(content).startsWith(fold(label))) ?? classLabels.request;

/** The choices for one opinion; topic '' means the topic for all. */
export interface Choice {
  readonly topic: string;
  readonly kind: string;
}

export interface Opinion extends Choice {
  readonly key: string;
  readonly content: string;
  /** An earlier opinion that may say the same. */
  readonly like: Pick<CollationFacts['opinions'][number], 'id' | 'village'> | null;
}

export interface Opinions {
  readonly all: readonly Opinion[];
  /** The choice lasts while the line is in the list. */
  choose(key: string, choice: Partial<Choice>): void;
  drafts(): readonly Draft[];
  /** What blocks saving the list. */
  problems(): readonly string[];
}

/** The opinions read from a village's list, with topic, class and likely duplicate. */
export function useOpinions(
  { topics, opinions }: CollationFacts,
  village: string,
  list: FieldGroup<'content' | 'topic'>,
): Opinions {
  const choices = useStore<Readonly<Record<string, Partial<Choice>>>>(() => ({}));
  const pasted = list.text('content');
  const readList = useMemo(() => {
    return readOpinions(pasted, topics).map(({ content, topic }, index, all) => ({
      // The same text may occur twice.
      key: `${content} ${all.slice(0, index).filter((one) => one.content === content).length}`,
      content,
      topic,
      kind: classBegunBy(content),
      like: likelyExcerpts({ village, content }, opinions, sameMatter)[0] ?? null,
    }));
  }, [pasted, village, opinions]);
  const all = (): readonly Opinion[] =>
    readList.map((opinion) => ({ ...opinion, ...choices.read()[opinion.key] }));
  const drafts = (): readonly Draft[] =>
    all().map(({ content, topic, kind }) => ({ content, topic: topic || list.value('topic'), class: kind }));
  return {
    all: all(),
    choose: (key, choice) =>
      choices.write({ ...choices.read(), [key]: { ...choices.read()[key], ...choice } }),
    drafts,
    problems: () =>
      drafts().flatMap(({ topic, class: kind = '' }, index) => [
        ...(topic === '' ? [text.noTopic(index + 1)] : []),
        ...(elsewhere.includes(kind) ? [text.notHere(index + 1)] : []),
      ]),
  };
}
