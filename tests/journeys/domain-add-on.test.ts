import { builtHost, fine, owner, setUp } from '../support/host/journey';

const asAddOn = () => {
  const host = builtHost();
  host.state.access.isAddOn = true;
  return host;
};

it('in a spreadsheet where nobody has used the add-on yet, opening builds the whole menu and asks nothing else', () => {
  const host = asAddOn();
  const opened = fine(host.open(owner, 'not-enabled'));
  expect(
    opened.calls.map(({ service, member }) => `${service}.${member}`).filter((name) => !/Menu/.test(name)),
  ).toEqual(['SpreadsheetApp.getUi']);
  const notEnabled = host.menu();
  expect(JSON.stringify(notEnabled)).toContain('"functionName":"setUp"');

  // Used for the first time, it has the same menu, and the spreadsheet becomes a register.
  const name = host.state.workbook.name;
  fine(host.runMenu(`${name} > Sổ > Thiết lập sổ`, { answers: ['OK'] }));
  fine(host.open());
  expect(host.menu()).toEqual(notEnabled);
  expect(host.state.triggers.list.map(({ handler }) => handler)).toEqual(['sendDailyReminders']);
});

it('the menu of an add-on and of a bound script have the same items', () => {
  const bound = builtHost();
  setUp(bound);
  const addOn = asAddOn();
  addOn.open();
  const itemsOf = (host: typeof bound) => host.menu().map((menu) => ('items' in menu ? menu.items : []));
  expect(itemsOf(addOn)).toEqual(itemsOf(bound));
});

it('installing from the Marketplace builds the menu at once', () => {
  const host = asAddOn();
  fine(host.run('onInstall'));
  expect(host.menu()).toHaveLength(1);
});
