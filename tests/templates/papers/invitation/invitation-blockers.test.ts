import { invitationBlockers } from '../../../../src/templates/papers/invitation/invitation-blockers';
import { conference, settings } from '../../sample';

describe('what an invitation cannot do without', () => {
  it('finds nothing missing in a complete conference', () => {
    expect(invitationBlockers(conference, settings, 'issue')).toEqual([]);
  });

  it('lets a draft go without number and date, but not the issued paper', () => {
    const draft = { ...conference, invitationNumber: '', invitationDate: null };
    expect(invitationBlockers(draft, settings, 'draft')).toEqual([]);
    expect(invitationBlockers(draft, settings, 'issue')).toEqual(['invitationNumber', 'invitationDate']);
  });

  it('names every blank field', () => {
    const blank = {
      ...conference,
      title: '',
      date: null,
      startTime: '',
      venue: '',
      chair: '',
      invitationNumber: '',
      invitationDate: null,
    };
    const unset = {
      ...settings,
      office: { ...settings.office, line1: '', line2: '', name: '', place: '' },
      contact: { name: '', phone: '' },
      signer: { name: '', title: '', authority: 'thay mặt' },
    };
    expect(invitationBlockers(blank, unset, 'issue')).toEqual([
      'title',
      'date',
      'startTime',
      'venue',
      'chair',
      'office.line1',
      'office.line2',
      'office.name',
      'office.place',
      'contact.name',
      'signer.name',
      'signer.title',
      'signer.authority',
      'invitationNumber',
      'invitationDate',
    ]);
  });
});
