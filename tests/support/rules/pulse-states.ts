/** What memory holds in each state of domain/pulse/README.md, beside that of a register just set up by `owner`. */
export const pulseStates = (owner: string): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  refused: { 'mail.refused': owner },
  'ledger-behind': { 'ledger.trouble': '1 0 0' },
  'set-up-unfinished': { 'set-up.open': '2026-11-16 08:00:00' },
  outdated: { 'register.schema': '1' },
  'run-failed': { 'reminders.failure': '{"code":"sheet-missing","tab":"Thôn"}' },
  'no-owner': { 'reminders.owner': '' },
  silent: { 'reminders.made': '2026-11-01' },
  unproved: { 'reminders.owner': 'dong-nghiep@xa.example' },
  'ledger-damaged': { 'ledger.trouble': '0 2 0' },
  'letters-in-doubt': { 'ledger.trouble': '0 0 3' },
  'files-gone': { 'pulse.filesGone': `HN-01 ${owner} 7` },
  'over-quota': { 'mail.overQuota': '40' },
  'no-clerk-address': { 'pulse.faults': '[{"kind":"no-clerk-address"}]' },
  'unread-addresses': { 'pulse.faults': '[{"kind":"unread-addresses","names":["Email của văn phòng"]}]' },
  'unread-days': { 'pulse.faults': '[{"kind":"unread-days","rows":2}]' },
  'village-renamed': {
    'told.villages': 'Thôn Đông',
    'pulse.faults': '[{"kind":"village-renamed","was":"Thôn Đông","is":"Thôn Đông Hòa"}]',
  },
});

/** What is typed into sheets that every opening looks at, as `[tab, cell, text]`. */
export const typedIn: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'unread-days': [
    ['Ngày nghỉ', 'A90', '31/02/2026'],
    ['Ngày nghỉ', 'A91', '32/01/2026'],
  ],
  'village-renamed': [['Thôn', 'A2', 'Thôn Đông Hòa']],
};
