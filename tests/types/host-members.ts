import type { MenuObject } from '../../src/host/services/script/ui/menu';
import type * as ui from '../../src/host/services/script/ui/ui';
import type * as charts from '../../src/host/services/sheets/charts';
import type { NamedRangeObject } from '../../src/host/services/sheets/named-range';
import type { RangeObject } from '../../src/host/services/sheets/range/range';
import type {
  RichTextValueBuilderObject,
  RichTextValueObject,
} from '../../src/host/services/sheets/rich-text';
import type * as formats from '../../src/host/services/sheets/rules/conditional-format';
import type * as validation from '../../src/host/services/sheets/rules/data-validation';
import type { FilterObject } from '../../src/host/services/sheets/rules/filter';
import type { ProtectionObject } from '../../src/host/services/sheets/rules/protection';
import type { SheetObject } from '../../src/host/services/sheets/sheet';
import type { SpreadsheetObject } from '../../src/host/services/sheets/spreadsheet';
import type { SpreadsheetAppGlobal } from '../../src/host/services/sheets/spreadsheet-app';

/**
 * Compiled only: the host's Spreadsheet services have no invented member, and plain arguments and results agree with
 * the published types. A line below that does not compile names the member.
 */

/** Internal members of our classes; scripts cannot reach them, because their tables do not list them. */
type Own = 'run' | 'sheetId' | 'area' | 'cells' | 'rule' | 'placed' | 'chart' | 'pendingCells';

type Invented<Ours, Theirs> = Exclude<keyof Ours & string, keyof Theirs | Own>;

/** Documented as nullable, although the published types are not. */
type Nullable = 'getHelpText';

type Plain = string | number | boolean | null;

/** Members that return plain values here and something else in the published types. */
type Differing<Ours, Theirs> = {
  [K in keyof Ours & keyof Theirs & string]: Ours[K] extends (...args: never[]) => infer R
    ? Theirs[K] extends (...args: never[]) => infer S
      ? [R] extends [Plain | Plain[][]]
        ? [R] extends [S]
          ? never
          : Exclude<K, Nullable>
        : never
      : K
    : never;
}[keyof Ours & keyof Theirs & string];

type Conforms<Ours, Theirs> = [Invented<Ours, Theirs>, Differing<Ours, Theirs>];
/** Compiles only for a type without invented or differing members; the error names the members. */
type Checked<T extends [never, never]> = T;

import Base = GoogleAppsScript.Base;
import Spreadsheet = GoogleAppsScript.Spreadsheet;

export type AllChecked = [
  Checked<Conforms<SpreadsheetAppGlobal, Spreadsheet.SpreadsheetApp>>,
  Checked<Conforms<SpreadsheetObject, Spreadsheet.Spreadsheet>>,
  Checked<Conforms<SheetObject, Spreadsheet.Sheet>>,
  Checked<Conforms<RangeObject, Spreadsheet.Range>>,
  Checked<Conforms<RichTextValueObject, Spreadsheet.RichTextValue>>,
  Checked<Conforms<RichTextValueBuilderObject, Spreadsheet.RichTextValueBuilder>>,
  Checked<Conforms<ProtectionObject, Spreadsheet.Protection>>,
  Checked<Conforms<FilterObject, Spreadsheet.Filter>>,
  Checked<Conforms<NamedRangeObject, Spreadsheet.NamedRange>>,
  Checked<Conforms<validation.DataValidationObject, Spreadsheet.DataValidation>>,
  Checked<Conforms<validation.DataValidationBuilderObject, Spreadsheet.DataValidationBuilder>>,
  Checked<Conforms<formats.ConditionalFormatRuleObject, Spreadsheet.ConditionalFormatRule>>,
  Checked<Conforms<formats.ConditionalFormatRuleBuilderObject, Spreadsheet.ConditionalFormatRuleBuilder>>,
  Checked<Conforms<formats.BooleanConditionObject, Spreadsheet.BooleanCondition>>,
  Checked<Conforms<charts.EmbeddedChartObject, Spreadsheet.EmbeddedChart>>,
  Checked<Conforms<charts.EmbeddedChartBuilderObject, Spreadsheet.EmbeddedChartBuilder>>,
  Checked<Conforms<charts.ContainerInfoObject, Spreadsheet.ContainerInfo>>,
  Checked<Conforms<ui.UiObject, Base.Ui>>,
  Checked<Conforms<MenuObject, Base.Menu>>,
  Checked<Conforms<ui.PromptResponseObject, Base.PromptResponse>>,
];
