/** JSON messages between the page and its server. */

export interface TabView {
  readonly name: string;
  readonly color: string | null;
  readonly hidden: boolean;
  /** Non-blank rows without the header. */
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
  /** Grows with each change, also within a minute. */
  readonly version: number;
  readonly locked: boolean;
  readonly folder: string;
}

export interface TriggerView {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  readonly event: string;
  /** '' if it will not fire again. */
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
  /** Service calls, and the count of each: `Range.setValues ×3`. */
  readonly remote: number;
  readonly calls: readonly string[];
  readonly seconds: number;
}

export interface WorldView {
  readonly name: string;
  /** In the time zone of the spreadsheet: `Thứ Hai, 30/11/2026, 08:00`. */
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
  /** Whether a change of the sheets can be taken back. */
  readonly canUndo: boolean;
  /** Whether the sample is shown, with the tour through it. */
  readonly isSample: boolean;
}

/** A style shared by many cells. */
export interface LookView {
  readonly css: string;
  /** Values of a drop-down. */
  readonly options?: readonly string[];
  /** A check box, shown as ☐ or ☑. */
  readonly box?: true;
  readonly note?: string;
}

export interface CellView {
  /** Display text. */
  readonly t: string;
  /** Index into the looks of the grid. */
  readonly l?: number;
  /** Text to edit where it differs from the display text: a formula. */
  readonly f?: string;
}

/** A chart over the cells, with the values it draws. */
export interface ChartView {
  /** The cell under its upper left corner, from 1. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly type: string;
  readonly hasLegend: boolean;
  readonly labels: readonly string[];
  /** Of the series, or of the slices of a pie. */
  readonly colours: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export interface GridView {
  readonly tab: string;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly looks: readonly LookView[];
  readonly rows: readonly (readonly CellView[])[];
  readonly charts: readonly ChartView[];
  /** Rows with content beyond those sent. */
  readonly more: number;
}

/** What an execution showed to the user. */
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

/** Result of a `google.script.run` call. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** Answer to any action that may change the world. */
export interface ActionView {
  readonly world: WorldView;
  readonly shown: readonly ShownView[];
  readonly result?: CallResult;
  /** Error message of the platform. */
  readonly refused?: string;
}

export type ClockMove =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly toNextTrigger: true };

/** Messages between the frame of a sidebar and the page. */
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

export type PageMessage =
  | { readonly kind: 'result'; readonly id: number; readonly result: CallResult }
  | { readonly kind: 'captions'; readonly isOn: boolean };
