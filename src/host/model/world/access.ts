/** What people may do with the spreadsheet and the script; who is not named may do everything. */
export interface AccessState {
  /** E-mails of those who may only look at the spreadsheet. */
  viewers: readonly string[];
  /** Scopes that a person has taken back or never agreed to, by e-mail; with or without the common prefix. */
  withheld: Readonly<Record<string, readonly string[]>>;
  /** Whether the script runs as a published add-on rather than bound to the spreadsheet. */
  isAddOn: boolean;
}

export const fullAccess = (): AccessState => ({ viewers: [], withheld: {}, isAddOn: false });
