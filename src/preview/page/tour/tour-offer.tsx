import type { JSX } from 'preact';
import type { Language } from './tour-steps';

const key = 'tour-offered';

/** Storage may be blocked; then the offer comes again. */
export function wasOffered(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function rememberOffer(): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // Blocked storage.
  }
}

interface Props {
  readonly begin: (language: Language) => void;
  readonly leave: () => void;
}

/** What a visitor is asked first, in both languages. */
export const TourOffer = ({ begin, leave }: Props): JSX.Element => (
  <section class="tour" aria-label="Xem thử từng bước">
    <h2>Xem sổ làm việc trong bảy bước?</h2>
    <p lang="en">See it work in seven steps, with English captions?</p>
    <div class="dialog-buttons">
      <button type="button" class="plain" onClick={leave}>
        Để sau
      </button>
      <button type="button" class="plain" lang="en" onClick={() => begin('en')}>
        Tour in English
      </button>
      <button type="button" class="primary" onClick={() => begin('vi')}>
        Xem thử
      </button>
    </div>
  </section>
);
