/** Seconds that Google needs for one, by the modelled latencies of the bench; 165 documents take a minute. */
export const secondsEach = { document: 0.4, mail: 0.9 } as const;
