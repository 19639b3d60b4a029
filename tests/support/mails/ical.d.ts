declare module 'ical' {
  interface Parsed {
    readonly type: string;
    readonly uid?: string;
    readonly sequence?: string;
    readonly status?: string;
    readonly start?: Date;
    readonly summary?: string;
  }
  /** Its functions call each other through `this`. */
  const ical: { parseICS(text: string): Readonly<Record<string, Parsed>> };
  export = ical;
}
