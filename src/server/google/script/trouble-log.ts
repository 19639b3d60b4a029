/**
 * Writes to the execution log what broke and where. The text of an error stays out of it: Google's errors repeat
 * addresses and cells.
 */
export function logTrouble(what: string, error: unknown): void {
  console.error([`${what}: ${nameOf(error)}`, ...framesOf(error)].join('\n'));
}

const nameOf = (error: unknown): string => {
  const name = error instanceof Error ? error.name : typeof error;
  return /^\w+$/.test(name) ? name : 'Error';
};

/** The lines of the stack below the text of the error. */
function framesOf(error: unknown): readonly string[] {
  const { stack = '', message = '' } = error instanceof Error ? error : {};
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below.split('\n').filter((line) => /^\s+at /.test(line));
}
