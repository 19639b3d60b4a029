/** So many calls are under way at once; the others wait. */
const mostUnderWay = 10;

export interface Crossing<Call> {
  add(call: Call): void;
  /** One of the started calls has come back. */
  ended(): void;
}

/**
 * The way of `google.script.run` to the server: ten calls at a time, and nobody is promised that calls made
 * together go in the order in which they were made, so here they often do not.
 */
export function makeCrossing<Call>(start: (call: Call) => void, random: () => number): Crossing<Call> {
  const waiting: Call[] = [];
  let underWay = 0;
  function startWaiting(): void {
    while (underWay < mostUnderWay && waiting.length > 0) {
      const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
      if (next === undefined) return;
      underWay += 1;
      start(next);
    }
  }
  return {
    add(call) {
      waiting.push(call);
      // After the script's turn, so that all calls of one turn wait together.
      queueMicrotask(startWaiting);
    },
    ended() {
      underWay -= 1;
      startWaiting();
    },
  };
}
