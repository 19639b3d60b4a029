import type { ColourRule } from '../../../application/workbook-port';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Sets the declared colours. Rules of the office stay and come first; a rule of ours that the office restyled keeps
 * its style; one that names columns by their old letters is replaced.
 */
export function colourCells(sheet: Sheet, declared: readonly ColourRule[]): void {
  const ours = new Map(declared.map((rule) => [rule.formula, rule]));
  const oursAnywhere = new Set(declared.map((rule) => withoutLetters(rule.formula)));
  const standing = new Set<string>();
  const kept: Rule[] = [];
  for (const rule of sheet.getConditionalFormatRules()) {
    const formula = formulaOf(rule);
    const declaration = ours.get(formula);
    if (declaration && !standing.has(formula)) {
      standing.add(formula);
      kept.push(
        rule
          .copy()
          .setRanges([rangeOf(sheet, declaration)])
          .build(),
      );
    } else if (!oursAnywhere.has(withoutLetters(formula))) {
      kept.push(rule);
    }
  }
  const added = declared.filter((rule) => !standing.has(rule.formula)).map((rule) => newRule(sheet, rule));
  if (kept.length + added.length > 0) sheet.setConditionalFormatRules([...kept, ...added]);
}

/** The formula of a rule, '' for rules of another kind. */
function formulaOf(rule: Rule): string {
  const [value] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof value === 'string' && value.startsWith('=') ? value : '';
}

const withoutLetters = (formula: string): string => formula.replace(/\$[A-Z]+(?=\d)/g, '$');

const rangeOf = (sheet: Sheet, { from, to }: ColourRule): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(2, from, sheet.getMaxRows() - 1, to - from + 1);

function newRule(sheet: Sheet, declared: ColourRule): Rule {
  const { background, colour, bold, struck } = declared.style;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(declared.formula)
    .setRanges([rangeOf(sheet, declared)]);
  if (background !== undefined) rule.setBackground(background);
  if (colour !== undefined) rule.setFontColor(colour);
  if (bold) rule.setBold(true);
  if (struck) rule.setStrikethrough(true);
  return rule.build();
}
