import type { MenuService } from '../../src/host/services/script/ui/menu';
import type * as ui from '../../src/host/services/script/ui/ui';
import type * as charts from '../../src/host/services/sheets/charts';
import type { NamedRangeService } from '../../src/host/services/sheets/named-range';
import type { RangeService } from '../../src/host/services/sheets/range/range';
import type * as formats from '../../src/host/services/sheets/rules/conditional-format';
import type { ConditionalFormatRuleBuilderService } from '../../src/host/services/sheets/rules/conditional-format-builder';
import type * as validation from '../../src/host/services/sheets/rules/data-validation';
import type { FilterService } from '../../src/host/services/sheets/rules/filter';
import type { ProtectionService } from '../../src/host/services/sheets/rules/protection';
import type { SheetService } from '../../src/host/services/sheets/sheet';
import type { SpreadsheetService } from '../../src/host/services/sheets/spreadsheet';
import type { SpreadsheetAppService } from '../../src/host/services/sheets/spreadsheet-app';

/**
 * Compiled only: no member of the host's Spreadsheet services is invented, and what a member gives or takes as plain
 * values agrees with the published types. A line below that does not compile names the member.
 */

/** What our classes have for themselves; scripts cannot reach it, because their tables do not list it. */
type Own = 'execution' | 'sheetId' | 'area' | 'cells' | 'rule' | 'placed' | 'chart' | 'pendingCells';

type Invented<Ours, Theirs> = Exclude<keyof Ours & string, keyof Theirs | Own>;

/** Documented as possibly null, where the published types forget it. */
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
/** Compiles only for a type that invents nothing and differs nowhere; the error names the members. */
type Checked<T extends [never, never]> = T;

import Base = GoogleAppsScript.Base;
import Spreadsheet = GoogleAppsScript.Spreadsheet;

export type AllChecked = [
  Checked<Conforms<SpreadsheetAppService, Spreadsheet.SpreadsheetApp>>,
  Checked<Conforms<SpreadsheetService, Spreadsheet.Spreadsheet>>,
  Checked<Conforms<SheetService, Spreadsheet.Sheet>>,
  Checked<Conforms<RangeService, Spreadsheet.Range>>,
  Checked<Conforms<ProtectionService, Spreadsheet.Protection>>,
  Checked<Conforms<FilterService, Spreadsheet.Filter>>,
  Checked<Conforms<NamedRangeService, Spreadsheet.NamedRange>>,
  Checked<Conforms<validation.DataValidationService, Spreadsheet.DataValidation>>,
  Checked<Conforms<validation.DataValidationBuilderService, Spreadsheet.DataValidationBuilder>>,
  Checked<Conforms<formats.ConditionalFormatRuleService, Spreadsheet.ConditionalFormatRule>>,
  Checked<Conforms<ConditionalFormatRuleBuilderService, Spreadsheet.ConditionalFormatRuleBuilder>>,
  Checked<Conforms<formats.BooleanConditionService, Spreadsheet.BooleanCondition>>,
  Checked<Conforms<charts.EmbeddedChartService, Spreadsheet.EmbeddedChart>>,
  Checked<Conforms<charts.EmbeddedChartBuilderService, Spreadsheet.EmbeddedChartBuilder>>,
  Checked<Conforms<charts.ContainerInfoService, Spreadsheet.ContainerInfo>>,
  Checked<Conforms<ui.UiService, Base.Ui>>,
  Checked<Conforms<MenuService, Base.Menu>>,
  Checked<Conforms<ui.PromptResponseService, Base.PromptResponse>>,
];
