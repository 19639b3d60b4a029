/** Calls in progress at once; the rest queue. */
const concurrentCalls = 10;

export interface CallQueue<Call> {
  add(call: Call): void;
  /** A started call has returned. */
  finished(): void;
}

/**
 * The queue of `google.script.run`: ten calls at a time. The platform does not promise to start calls of one turn in
 * order, so here they start in random order.
 */
export function createCallQueue<Call>(start: (call: Call) => void, random: () => number): CallQueue<Call> {
  const waiting: Call[] = [];
  let running = 0;
  function startWaiting(): void {
    while (running < concurrentCalls && waiting.length > 0) {
      const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
      if (next === undefined) return;
      running += 1;
      start(next);
    }
  }
  return {
    add(call) {
      waiting.push(call);
      // In a microtask, so that all calls of one turn are queued before any starts.
      queueMicrotask(startWaiting);
    },
    finished() {
      running -= 1;
      startWaiting();
    },
  };
}
