import { cleanText, fold } from '../../domain/vietnamese-text';

export interface TypedOpinion {
  readonly content: string;
  /** '' where the line names none. */
  readonly topic: string;
}

/** `1.`, `2)`, `-`, `+` or a dot before an opinion. */
const numbering = /^(?:\d{1,3}\s*[.)/:]|[-–+•*·])\s*/;

/** Each line is an opinion; of a line out of a table the longest cell is, and a cell that is a topic is its topic. */
export function readOpinions(pasted: string, topics: readonly string[]): readonly TypedOpinion[] {
  return pasted.split(/\r?\n/).flatMap((line) => {
    const cells = line
      .split('\t')
      .map(cleanText)
      .filter((cell) => cell !== '');
    const topicOf = (cell: string): string | undefined => topics.find((one) => fold(one) === fold(cell));
    const topic = cells.map(topicOf).find((one) => one !== undefined) ?? '';
    const [longest = ''] = cells
      .filter((cell) => topicOf(cell) === undefined)
      .sort((one, other) => other.length - one.length);
    const content = longest.replace(numbering, '').trim();
    return content === '' || /^\d+$/.test(content) ? [] : [{ content, topic }];
  });
}
