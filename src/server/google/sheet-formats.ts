/** Number formats by the kind of column; text must be set before a value comes, or 0912 becomes 912. */
export const sheetFormats = { text: '@', date: 'dd/MM/yyyy', integer: '0' } as const;
