import { cleanText, fold } from '../text/vietnamese-text';

/** Who answers in the hall what is said on one topic; '' where nobody was named. */
export interface TopicAnswerer {
  readonly topic: string;
  readonly person: string;
}

const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '');

/** What stands after the topic and a colon; a topic may itself hold a colon. */
function personIn(line: string, topic: string): string | undefined {
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) {
    if (fold(line.slice(0, at)) === fold(topic)) return cleanText(line.slice(at + 1));
  }
  return undefined;
}

/** Reads `Lĩnh vực: Họ tên, chức vụ`, one line a topic; each topic of the register is there, named or not. */
export function readAnswerers(typed: string, topics: readonly string[]): readonly TopicAnswerer[] {
  const lines = linesOf(typed);
  return topics.map((topic) => ({
    topic,
    person: lines.map((line) => personIn(line, topic)).find((person) => person) ?? '',
  }));
}

/** Writes them back; lines that name no topic of the register are kept. */
export function writeAnswerers(answerers: readonly TopicAnswerer[], before: string): string {
  const others = linesOf(before).filter((line) =>
    answerers.every(({ topic }) => personIn(line, topic) === undefined),
  );
  const named = answerers.flatMap(({ topic, person }) => (person === '' ? [] : [`${topic}: ${person}`]));
  return [...named, ...others].join('\n');
}

export const unansweredTopics = (typed: string, topics: readonly string[]): readonly string[] =>
  readAnswerers(typed, topics).flatMap(({ topic, person }) => (person === '' ? [topic] : []));
