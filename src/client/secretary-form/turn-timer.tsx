import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as words from '../../text/forms/secretary-form';
import { Button } from '../ui/page/button';
import { secondsOf, type Timing, twoDigits } from './turn-timing';

/** Seconds before the end at which the colour changes. */
const warning = 30;

interface TimerProps {
  readonly timing: Timing | null;
  readonly minutes: number;
  readonly toggle: () => void;
}

export function TurnTimer({ timing, minutes, toggle }: TimerProps): JSX.Element {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = timing ? secondsOf(timing, Date.now()) : 0;
  const left = minutes * 60 - seconds;
  return (
    <div class="timer" data-state={left < 0 ? 'over' : left <= warning ? 'near' : 'open'}>
      <span>
        <strong role="timer">{`${twoDigits(Math.floor(seconds / 60))}:${twoDigits(seconds % 60)}`}</strong>{' '}
        <span>{[words.limit(minutes), left < 0 ? words.over : ''].join(' ').trim()}</span>
      </span>
      <Button onPress={toggle}>{timing && timing.until === null ? words.stopTimer : words.startTimer}</Button>
    </div>
  );
}
