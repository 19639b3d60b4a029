/** What the page and its server tell each other, as JSON. */

export interface TabView {
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
  /** Lines that hold anything, without the header. */
  readonly lines: number;
}

export type MenuView =
  | { readonly caption: string; readonly path: string }
  | { readonly caption: string; readonly items: readonly MenuView[] }
  | { readonly separator: true };

export interface MailView {
  readonly number: number;
  readonly sentAt: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly start: string;
  readonly attachments: readonly { readonly name: string; readonly kilobytes: number }[];
}

export interface MailText extends MailView {
  readonly text: string;
  readonly hasHtml: boolean;
}

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly modifiedAt: string;
  readonly locked: boolean;
  readonly folder: string;
}

export interface TriggerView {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly event: string;
  /** '' when it never fires again. */
  readonly next: string;
}

export interface ExecutionView {
  readonly number: number;
  readonly at: string;
  readonly function: string;
  readonly user: string;
  readonly status: 'ok' | 'error' | 'killed';
  readonly error: string;
  readonly log: readonly string[];
  /** Round trips, and how many of each: `Range.setValues ×3`. */
  readonly remote: number;
  readonly calls: readonly string[];
  readonly seconds: number;
}

export interface WorldView {
  readonly name: string;
  /** Of the spreadsheet's own zone: `Thứ Hai, 30/11/2026, 08:00`. */
  readonly now: string;
  readonly users: readonly string[];
  readonly user: string;
  readonly tabs: readonly TabView[];
  readonly activeTab: string;
  /** Upper left cell of the selection, as `B2`. */
  readonly activeCell: string;
  readonly menu: readonly MenuView[];
  readonly mails: readonly MailView[];
  readonly documents: readonly DocumentView[];
  readonly triggers: readonly TriggerView[];
  readonly executions: readonly ExecutionView[];
  readonly canMakePdf: boolean;
}

/** Looks that many cells share. */
export interface LookView {
  readonly css: string;
  /** Values a drop-down offers. */
  readonly options?: readonly string[];
  readonly note?: string;
}

export interface CellView {
  /** As shown. */
  readonly t: string;
  /** Index into the looks of the grid. */
  readonly l?: number;
  /** What one edits, where it is not what is shown: a formula. */
  readonly f?: string;
}

export interface GridView {
  readonly tab: string;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly looks: readonly LookView[];
  readonly rows: readonly (readonly CellView[])[];
  /** Lines with content beyond those sent. */
  readonly more: number;
}

/** What an execution showed the person at the sheet. */
export type ShownView =
  | { readonly kind: 'alert'; readonly title: string; readonly text: string }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly kind: 'sidebar'; readonly title: string; readonly frame: number }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly frame: number;
      readonly width: number;
      readonly height: number;
    };

/** What came back to `google.script.run`. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** The answer to everything that may have changed the world. */
export interface ActionView {
  readonly world: WorldView;
  readonly shown: readonly ShownView[];
  readonly result?: CallResult;
  /** What the platform refused, in its own words. */
  readonly refused?: string;
}

export type ClockMove =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly toNextTrigger: true };

/** Between a sidebar's frame and the page around it. */
export type FrameMessage =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly function: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-sheet' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

export type PageMessage = { readonly kind: 'result'; readonly id: number; readonly result: CallResult };
