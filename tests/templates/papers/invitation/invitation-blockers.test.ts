import { invitationBlockers } from '../../../../src/templates/papers/invitation/invitation-blockers';
import { conference, settings } from '../../sample';

describe('required facts of an invitation', () => {
  it('are all present in a complete conference', () => {
    expect(invitationBlockers(conference, settings, 'issue')).toEqual([]);
  });

  it('are number and date for the issued paper, but not for a draft', () => {
    const draft = { ...conference, invitationNumber: '', invitationDate: null };
    expect(invitationBlockers(draft, settings, 'draft')).toEqual([]);
    expect(invitationBlockers(draft, settings, 'issue')).toEqual(['invitationNumber', 'invitationDate']);
  });

  it('are named when blank', () => {
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
