import { contract } from '../../src/rpc/contract';

const accepts = (name: keyof typeof contract, input: unknown): boolean =>
  contract[name].safeParse(input).success;
const request = '0a1b2c3d-0000-4000-8000-000000000001';

describe('the shapes that sidebars send', () => {
  it('leave length limits to the columns, up to more than any cell holds', () => {
    const petition = (content: string) => ({ request, speaker: {}, matters: [{ content }] });
    expect(accepts('petition.save', petition('a'.repeat(50_001)))).toBe(true);
    expect(accepts('petition.save', petition('a'.repeat(60_001)))).toBe(false);
  });

  it('limit the size of one call', () => {
    const lists = (count: number) => ({ request, people: Array.from({ length: count }, () => ({})) });
    expect([accepts('attendee.import', lists(1000)), accepts('attendee.import', lists(1001))]).toEqual([
      true,
      false,
    ]);
    expect([accepts('attendee.import', lists(1)), accepts('attendee.import', lists(0))]).toEqual([
      true,
      false,
    ]);
  });

  it('accept only request IDs as forms make them', () => {
    const save = (mark: unknown) => accepts('broadcast.save', { request: mark, draft: {} });
    expect([save(request), save(''), save('x'.repeat(36)), save(7)]).toEqual([true, false, false, false]);
  });

  it('refer only to cells', () => {
    const show = (cell: string) => accepts('cell.show', { tab: 'Đại biểu', cell });
    expect(['D12', 'AA1', 'D', '12', 'D12:E13', "'x'!A1"].map(show)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
