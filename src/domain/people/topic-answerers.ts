import { cleanText, fold } from '../text/vietnamese-text';

/** The official who answers on a topic in the hall; '' where none is named. */
export interface TopicAnswerer {
  readonly topic: string;
  readonly person: string;
}

const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '');

/** The text after the topic and a colon; a topic may contain a colon itself. */
function personIn(line: string, topic: string): string | undefined {
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
    if (fold(line.slice(0, at)) === fold(topic)) return cleanText(line.slice(at + 1));
  }
  return undefined;
}

/** Reads lines of `Lĩnh vực: Họ tên, chức vụ`; returns an entry for every topic of the register. */
export function readAnswerers(typed: string, topics: readonly string[]): readonly TopicAnswerer[] {
  const lines = linesOf(typed);
  return topics.map((topic) => ({
    topic,
    person: lines.map((line) => personIn(line, topic)).find((person) => person) ?? '',
  }));
}

/** Inverse of readAnswerers; keeps earlier lines whose topic is not in the register. */
export function writeAnswerers(answerers: readonly TopicAnswerer[], before: string): string {
  const others = linesOf(before).filter((line) =>
    answerers.every(({ topic }) => personIn(line, topic) === undefined),
  );
  const lines = answerers.flatMap(({ topic, person }) => (person === '' ? [] : [`${topic}: ${person}`]));
  return [...lines, ...others].join('\n');
}

export const unansweredTopics = (typed: string, topics: readonly string[]): readonly string[] =>
  readAnswerers(typed, topics).flatMap(({ topic, person }) => (person === '' ? [topic] : []));
