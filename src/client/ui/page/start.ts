// What the server wrote into the page when it opened this sidebar.
const { tab, row, field } = document.body.dataset;

/** The tab that is open at first, from 0. */
export const startTab = Number(tab ?? 0);

/** ID of the row to begin with; '' for none. */
export const startRow = row ?? '';

/** The field, or the part of the tab, to begin with; '' for none. */
export const startField = field ?? '';

/** The steps of the guide that unfolds above the form. */
export const guideSteps = [...document.querySelectorAll('#guide li')].map((step) => step.textContent ?? '');
