import { parse } from 'acorn';

/** The newest edition that the server parses; later syntax, such as class fields, is refused. */
const newestSyntax = 2021;

/**
 * Refuses what the server refuses when it parses the files of a push. One such file rejects the whole push, so
 * programs that were pushed need no check.
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
