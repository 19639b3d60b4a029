import type { SidebarPlace } from '../../../rpc/place';

// Places that sidebars name themselves; each is a value of its own, so that a sidebar holds only those that it uses.

export const conferenceDay: SidebarPlace = { sidebar: 'conference-form', tab: 0, field: 'date' };
export const conferenceStatus: SidebarPlace = { sidebar: 'conference-form', tab: 1 };
export const onePerson: SidebarPlace = { sidebar: 'attendee-form' };
export const pastedPeople: SidebarPlace = { sidebar: 'attendee-form', tab: 1 };
export const villageList: SidebarPlace = { sidebar: 'today-form', row: 'villages' };
export const letters: SidebarPlace = { sidebar: 'invitation-form', tab: 1 };
export const replies: SidebarPlace = { sidebar: 'telling-form', tab: 2 };
