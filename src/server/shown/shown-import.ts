import type { ReadImport } from '../../application/exchange/read-source';
import { excerptOf } from '../../domain/text/vietnamese-text';
import { importTargets } from '../../register/exchange/import-targets';
import type { RefusedLine } from '../../register/exchange/read-import';
import type { ImportTarget } from '../../register/exchange/target-names';
import type { ShownImport } from '../../rpc/shown-answers';
import { isNameProblem, nameSentences } from '../../text/failures/name-sentence';
import { importText } from '../../text/lists/exchanged-lists';
import { refusedCell } from '../../text/lists/refused-field';

const excerptLength = 60;

/** A register kept elsewhere for its sidebar, with what is wrong in words. */
export function shownImport(
  target: ImportTarget,
  { refused, skipped, unknown, ...read }: ReadImport,
): ShownImport {
  const { columns } = importTargets[target];
  const reasonsOf = ({ problems }: RefusedLine): readonly string[] =>
    problems.length === 0
      ? [importText.denunciation]
      : problems.map(({ field, problem, today }) => {
          const column = columns[field];
          if (isNameProblem(problem)) return nameSentences[problem];
          return column ? refusedCell(column, problem, today) : field;
        });
  return {
    ...read,
    refused: refused.map((line) =>
      importText.refusedLine(line.line, excerptOf(line.text, excerptLength), reasonsOf(line)),
    ),
    skipped: skipped.map(({ line, text }) => importText.skippedLine(line, text)),
    unknown: unknown.map((word) => ({ ...word, header: columns[word.field]?.header ?? '' })),
  };
}
