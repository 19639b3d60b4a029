import { type Difference, differenceOf, isSame, type Picture } from '../verdicts/picture';

/** How a world looks in the end, and what stands twice in it. */
export interface Ending {
  readonly picture: Picture;
  readonly repeated: readonly string[];
}

const size = ({ lost, repeated, wrong }: Difference): number => lost.length + repeated.length + wrong.length;

/** All right endings, each played only once and only when the ones before it do not match: most cases need one. */
export class RightEndings {
  private readonly played: Ending[] = [];
  private readonly further: Iterator<Ending>;

  constructor(endings: Iterable<Ending>) {
    this.further = endings[Symbol.iterator]();
  }

  private at(index: number): Ending | undefined {
    if (index === this.played.length) {
      const next = this.further.next();
      if (!next.done) this.played.push(next.value);
    }
    return this.played[index];
  }

  /** The difference from the nearest one, and what stands twice here but in none of them. */
  nearest({ picture, repeated }: Ending): { readonly difference: Difference; readonly repeated: string[] } {
    let difference: Difference = { lost: [], repeated: [], wrong: ['nothing is allowed'] };
    let unexplained = [...repeated];
    for (let index = 0; ; index += 1) {
      const ending = this.at(index);
      if (!ending) break;
      const here = differenceOf(picture, ending.picture);
      if (index === 0 || size(here) < size(difference)) difference = here;
      unexplained = unexplained.filter((problem) => !ending.repeated.includes(problem));
      if (isSame(difference) && unexplained.length === 0) break;
    }
    return { difference, repeated: unexplained };
  }
}
