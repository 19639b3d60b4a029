import { likelyDuplicates } from '../../domain/petitions/petition-likeness';
import { sameMatter } from '../../domain/petitions/salient-groups';
import { classLabels } from '../../register/tables/petitions';
import type { CollationFacts, Draft } from '../../rpc/answers';
import { collationText as text } from '../../text/forms/collation-form';
import { formWords } from '../../text/forms/form-words';
import { element, unique } from '../ui/element';
import { readOpinions } from './read-opinions';

/** Classes that follow their own procedure and never enter by a list. */
const elsewhere: readonly string[] = [classLabels.complaint, classLabels.denunciation];

export interface OpinionList {
  readonly root: HTMLElement;
  /** Reads the pasted text anew; what was chosen for a line that is still there stays chosen. */
  read(pasted: string, village: string, topicForAll: string): void;
  drafts(): readonly Draft[];
  /** What keeps the list from being saved. */
  problems(): readonly string[];
}

interface Line {
  readonly content: string;
  readonly topic: HTMLSelectElement;
  readonly kind: HTMLSelectElement;
}

function chooser(
  label: string,
  values: readonly string[],
  chosen: string,
  blank: boolean,
): HTMLSelectElement {
  const options = values.map((value) => element('option', { value, selected: value === chosen }, value));
  return element(
    'select',
    { 'aria-label': label },
    ...(blank ? [element('option', { value: '' }, formWords.choose)] : []),
    ...options,
  );
}

/** The opinions as they were understood, each with its topic, its class and what it is like. */
export function opinionList(facts: CollationFacts): OpinionList {
  const root = element('div', {});
  let lines: readonly Line[] = [];
  let common = '';
  const topicOf = ({ topic }: Line): string => topic.value || common;

  function remark(content: string, village: string): HTMLElement | null {
    const known = facts.known.map((one) => ({ ...one, content: one.excerpt }));
    const like = likelyDuplicates({ village, content }, known, sameMatter)[0]?.known;
    return like ? element('small', {}, text.same(like.id, like.village)) : null;
  }

  return {
    root,
    read(pasted, village, topicForAll) {
      common = topicForAll;
      const before = new Map(lines.map((line) => [line.content, line]));
      lines = readOpinions(pasted, facts.topics).map(({ content, topic }, index) => {
        const kept = before.get(content);
        return {
          content,
          topic: chooser(text.topic(index + 1), facts.topics, kept?.topic.value || topic, true),
          kind: chooser(
            text.kind(index + 1),
            Object.values(classLabels),
            kept?.kind.value ?? classLabels.request,
            false,
          ),
        };
      });
      const cards = lines.map(({ content, topic, kind }, index) => {
        const id = unique('opinion');
        return element(
          'div',
          { class: 'card', role: 'group', 'aria-labelledby': id },
          element('h3', { id }, text.opinion(index + 1)),
          element('p', {}, content),
          remark(content, village),
          topic,
          kind,
        );
      });
      root.replaceChildren(...cards);
    },
    drafts: () =>
      lines.map((line) => ({ content: line.content, topic: topicOf(line), class: line.kind.value })),
    problems: () =>
      lines.flatMap((line, index) => [
        ...(topicOf(line) === '' ? [text.noTopic(index + 1)] : []),
        ...(elsewhere.includes(line.kind.value) ? [text.notHere(index + 1)] : []),
      ]),
  };
}
