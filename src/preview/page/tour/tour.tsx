import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { closeMenu, type Ring, tourHand } from './tour-hand';
import { type Language, tourSteps } from './tour-steps';

const words = {
  vi: { name: 'Xem thử từng bước', next: 'Tiếp theo', end: 'Xong', leave: 'Thôi xem' },
  en: { name: 'Tour', next: 'Next', end: 'Done', leave: 'Leave the tour' },
} as const;

interface TourProps {
  readonly language: Language;
  readonly leave: () => void;
}

/** Seven steps, each played by the real menus; Escape and a button leave it at any time. */
export function Tour({ language, leave }: TourProps): JSX.Element {
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(true);
  const [ring, setRing] = useState<Ring | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  const step = tourSteps[at];
  const isLast = at === tourSteps.length - 1;
  const { name, next: nextWord, end, leave: leaveWord } = words[language];

  useEffect(() => {
    const leaving = new AbortController();
    const played = step?.play(tourHand(leaving.signal, setRing)) ?? Promise.resolve();
    void played
      .then(() => {
        if (leaving.signal.aborted) return;
        setPlaying(false);
        // The menus take the focus.
        next.current?.focus();
      })
      .catch((reason: unknown) => {
        if (!leaving.signal.aborted) throw reason;
      });
    return () => {
      leaving.abort();
      setRing(null);
      closeMenu();
    };
  }, [step]);

  const goOn = (): void => {
    if (isLast) leave();
    else {
      setPlaying(true);
      setAt(at + 1);
    }
  };

  useEffect(() => {
    const press = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') leave();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  return (
    <>
      {ring && (
        <div
          class="tour-ring"
          style={{
            left: `${ring.left - 4}px`,
            top: `${ring.top - 4}px`,
            width: `${ring.width + 8}px`,
            height: `${ring.height + 8}px`,
          }}
        />
      )}
      <section class="tour" aria-label={name} aria-busy={isPlaying} lang={language}>
        <div aria-live="polite">
          <p class="tour-count">
            {at + 1}/{tourSteps.length}
          </p>
          <h2>{step?.title[language]}</h2>
          <p>{step?.text[language]}</p>
        </div>
        <div class="dialog-buttons">
          <button type="button" class="plain" onClick={leave}>
            {leaveWord}
          </button>
          <button ref={next} type="button" class="primary" onClick={goOn}>
            {isLast ? end : nextWord}
          </button>
        </div>
      </section>
    </>
  );
}
