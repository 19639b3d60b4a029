import { secretaryText as words } from '../../text/forms/secretary-form';
import { button, element } from '../ui/element';

/** When a turn began, by this machine, and when it was stopped; milliseconds since 1970. */
export interface Timing {
  readonly from: number;
  readonly until: number | null;
}

export interface TurnTimer {
  readonly root: HTMLElement;
  timing(): Timing | null;
  /** Takes up the timing of a turn that was left, or none. */
  set(timing: Timing | null): void;
  /** Begins with the first word, unless it runs or was stopped. */
  begin(): void;
  toggle(): void;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `08:55` on the clock of this machine. */
export function clockTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  return `${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
}

export const secondsOf = ({ from, until }: Timing, now: number): number =>
  Math.max(0, Math.round(((until ?? now) - from) / 1000));

/** Seconds before the end at which the colour warns. */
const warning = 30;

export function turnTimer(minutes: number, changed: () => void): TurnTimer {
  const shown = element('strong', { role: 'timer' });
  const remark = element('span', {}, words.limit(minutes));
  const press = button('', () => toggle());
  const root = element('div', { class: 'timer' }, element('span', {}, shown, ' ', remark), press);
  let timing: Timing | null = null;

  const draw = (): void => {
    const seconds = timing ? secondsOf(timing, Date.now()) : 0;
    const left = minutes * 60 - seconds;
    shown.textContent = `${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`;
    remark.textContent = [words.limit(minutes), left < 0 ? words.over : ''].join(' ').trim();
    root.dataset.state = left < 0 ? 'over' : left <= warning ? 'near' : 'open';
    press.textContent = timing && timing.until === null ? words.stopTimer : words.startTimer;
  };
  const set = (now: Timing | null): void => {
    timing = now;
    draw();
  };
  function toggle(): void {
    if (!timing) set({ from: Date.now(), until: null });
    else if (timing.until === null) set({ ...timing, until: Date.now() });
    // What was spoken before the stop still counts.
    else set({ from: Date.now() - (timing.until - timing.from), until: null });
    changed();
  }
  setInterval(draw, 500);
  draw();
  return {
    root,
    timing: () => timing,
    set,
    begin() {
      if (!timing) set({ from: Date.now(), until: null });
    },
    toggle,
  };
}
