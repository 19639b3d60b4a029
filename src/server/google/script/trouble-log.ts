/**
 * Logs what failed and where, without the text of the error, since Google's errors contain addresses and cell contents.
 */
export function logTrouble(what: string, error: unknown): void {
  console.error([`${what}: ${nameOf(error)}`, ...framesOf(error)].join('\n'));
}

const nameOf = (error: unknown): string => {
  const name = error instanceof Error ? error.name : typeof error;
  return /^\w+$/.test(name) ? name : 'Error';
};

/** Stack lines below the text of the error. */
function framesOf(error: unknown): readonly string[] {
  const { stack = '', message = '' } = error instanceof Error ? error : {};
  const below = stack.slice(stack.indexOf(message) + message.length);
  return below.split('\n').filter((line) => /^\s+at /.test(line));
}
