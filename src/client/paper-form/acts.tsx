import { joined } from '../../domain/text/joined';
import type { MadePaperCode } from '../../register/papers/paper-kinds';
import * as formWords from '../../text/forms/form-words';
import * as paperText from '../../text/forms/paper-form';
import { send } from '../ui/sending/send';
import { currentPapers } from './kinds';
import { FlawedRemark } from './remarks';
import type { Work } from './work';

type Mode = 'missing' | 'drafts' | 'replace';

/** Makes papers and reports their number, gaps and linter findings. */
export function makePapers(
  work: Work,
  kinds: readonly MadePaperCode[],
  subjects: readonly string[] | null,
  mode: Mode,
): void {
  const { kinds: rows, seconds } = work.facts;
  const missing = rows
    .filter(({ kind }) => kind !== 'invitation' && kinds.includes(kind))
    .flatMap(currentPapers);
  const count = subjects?.length ?? missing.filter(({ state }) => state === 'none').length;
  void send(work.page, {
    name: 'paper.make',
    input: { conference: work.conference, kinds: [...kinds], subjects: subjects && [...subjects], mode },
    doing: count > 1 ? formWords.workingOn(count, paperText.papers, seconds.make) : paperText.making,
    long: true,
    done({ drafts, incomplete, left, isSpent, byLink, flawed, notice = '' }) {
      const message = joined(
        ' ',
        paperText.made(drafts),
        incomplete > 0 ? paperText.incomplete(incomplete) : '',
        left > 0 ? paperText.left(left, isSpent) : '',
        byLink ? paperText.byLink : '',
        notice,
      );
      work.refresh(message, byLink ? 'bad' : 'good', <FlawedRemark flawed={flawed} />);
    },
  });
}

/** Asks first, for what was typed into the drafts by hand is lost. */
export const remakeDrafts = (work: Work, kind: MadePaperCode, subjects: readonly string[]): void =>
  work.ask(paperText.remakeQuestion(subjects.length), paperText.makeAgain, () =>
    makePapers(work, [kind], subjects, 'drafts'),
  );

/** Hands papers to the signer or takes them back. */
export function signPapers(work: Work, papers: readonly string[], back: boolean): void {
  void send(work.page, {
    name: 'paper.sign',
    input: { papers: [...papers], back },
    doing: formWords.working,
    done({ changed, incomplete }) {
      const left = incomplete.length > 0 ? ` ${paperText.notSigned(incomplete.length)}` : '';
      const message = back ? paperText.takenBack : paperText.signed(changed);
      work.refresh(`${message}${left}`, incomplete.length > 0 ? 'bad' : 'good');
    },
  });
}
