/** How every script for Apps Script is built. */
export const scriptSettings = {
  bundle: true,
  write: false,
  // Resolves packages as for browsers, where there is no Node either; the output runs on ECMAScript alone.
  platform: 'browser',
  // Apps Script refuses class fields and private members when a file is saved; ES2019 lowers them.
  target: 'es2019',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const;
