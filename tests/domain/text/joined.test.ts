import { joined } from '../../../src/domain/text/joined';

describe('joined texts', () => {
  it('have no sign where one is empty', () => {
    expect(joined('; ', 'một', '', 'hai')).toBe('một; hai');
    expect(joined('; ', '', 'hai')).toBe('hai');
    expect(joined('; ', '', '')).toBe('');
  });
});
