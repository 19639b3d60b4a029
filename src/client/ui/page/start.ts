/** What the server wrote into the page when it opened this sidebar. */
const start = (): DOMStringMap => document.getElementById('page')?.dataset ?? {};

/** The tab that is open at first, from 0. */
export const startTab = (): number => Number(start().tab ?? 0);

/** ID of the row to begin with; '' for none. */
export const startRow = (): string => start().row ?? '';
