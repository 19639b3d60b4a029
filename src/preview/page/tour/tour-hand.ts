/** Where the tour points, in pixels of the window. */
export type Ring = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** What the tour does in the page, visibly: it points at a control, then presses it. Rejects when the tour is left. */
export interface TourHand {
  /** Goes through the menu by the captions. */
  menu(...captions: readonly string[]): Promise<void>;
  tab(name: string): Promise<void>;
  /** A part of the preview: sheet, documents, mails. */
  view(name: string): Promise<void>;
  /** A button of the preview's clock. */
  clock(name: string): Promise<void>;
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Long enough to see where it points. */
const look = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 50 : 700);

const patience = 20_000;
const every = 50;

/** The Vietnamese caption alone, without count and English. */
const captionOf = (button: Element): string => {
  const copy = button.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.count, .caption')) extra.remove();
  return (copy.textContent ?? '').trim();
};

async function found(within: string, caption: string): Promise<HTMLElement> {
  for (let waited = 0; waited < patience; waited += every) {
    const buttons = document.querySelectorAll<HTMLElement>(`${within} button`);
    const button = [...buttons].find((one) => captionOf(one) === caption);
    if (button) return button;
    await wait(every);
  }
  throw new Error(`the tour finds no ${caption}`);
}

async function untilIdle(): Promise<void> {
  for (let waited = 0; waited < patience; waited += every) {
    await wait(every);
    if (!document.querySelector('.page.busy')) return;
  }
}

export const closeMenu = (): void =>
  document.querySelector<HTMLElement>('.menu-title[aria-expanded="true"]')?.click();

export function tourHand(leaving: AbortSignal, point: (ring: Ring | null) => void): TourHand {
  async function press(within: string, caption: string): Promise<void> {
    const button = await found(within, caption);
    leaving.throwIfAborted();
    button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    point(button.getBoundingClientRect());
    await wait(look());
    leaving.throwIfAborted();
    point(null);
    button.click();
    await untilIdle();
    leaving.throwIfAborted();
  }
  return {
    async menu(...captions) {
      closeMenu();
      for (const caption of captions) await press('.menus', caption);
    },
    tab: (name) => press('.tabs', name),
    view: (name) => press('.views', name),
    clock: (name) => press('.clock', name),
  };
}
