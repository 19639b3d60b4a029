import { parse } from 'acorn';

/** What came with the year after, class fields and static blocks among it, the server does not take. */
const newestSyntax = 2021;

/**
 * Refuses what the server refuses when it parses the files of a push. One such file rejects the whole push, so this
 * is asked once for files that are new here, and not again before each execution.
 */
export function refuseNewerSyntax(name: string, source: string): void {
  try {
    parse(source, { ecmaVersion: newestSyntax, sourceType: 'script' });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = Number((error as { loc?: { line?: number } }).loc?.line ?? 1);
    throw new SyntaxError(
      `Syntax error: SyntaxError: ${error.message.replace(/ \(\d+:\d+\)$/, '')} line: ${line} file: ${name}.gs`,
    );
  }
}
