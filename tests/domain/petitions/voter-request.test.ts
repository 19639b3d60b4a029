import { voterRequest } from '../../../src/domain/petitions/voter-request';

describe('a conference requested by voters (S41)', () => {
  it('is required from one voter in ten', () => {
    expect(voterRequest(4321, 433)).toEqual({ percent: 10, needed: 433, isEnough: true });
    expect(voterRequest(4321, 432)).toEqual({ percent: 10, needed: 433, isEnough: false });
    expect(voterRequest(5000, 612)).toEqual({ percent: 12.2, needed: 500, isEnough: true });
  });

  it('is not computed without both counts', () => {
    expect([voterRequest(null, 5), voterRequest(0, 0), voterRequest(100, null)]).toEqual([null, null, null]);
  });
});
