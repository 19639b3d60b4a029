/** What there is of some texts, with `sign` between them; empty ones leave none. */
export const joined = (sign: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(sign);
