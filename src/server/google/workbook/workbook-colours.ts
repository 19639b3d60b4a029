import type { ColourRule } from '../../../application/workbook-port';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Sets the declared colour rules. The office's rules stay and come first; a declared rule that the office restyled keeps
 * its style; one with outdated column letters is replaced.
 */
export function colourCells(sheet: Sheet, declared: readonly ColourRule[]): void {
  const declaredRules = new Map(declared.map((rule) => [rule.formula, rule]));
  const declaredShapes = new Set(declared.map((rule) => withoutLetters(rule.formula)));
  const present = new Set<string>();
  const rules: Rule[] = [];
  for (const rule of sheet.getConditionalFormatRules()) {
    const formula = formulaOf(rule);
    const declaration = declaredRules.get(formula);
    if (declaration && !present.has(formula)) {
      present.add(formula);
      rules.push(
        rule
          .copy()
          .setRanges([rangeOf(sheet, declaration)])
          .build(),
      );
    } else if (!declaredShapes.has(withoutLetters(formula))) {
      rules.push(rule);
    }
  }
  const added = declared.filter((rule) => !present.has(rule.formula)).map((rule) => newRule(sheet, rule));
  if (rules.length + added.length > 0) sheet.setConditionalFormatRules([...rules, ...added]);
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
