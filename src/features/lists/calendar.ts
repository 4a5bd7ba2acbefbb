import ICAL from 'ical.js';
import { type ListedPerson, personFrom } from './person.ts';

export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text);

/** Rooms, projectors and mailing lists are invited as people are, and are asked nothing. */
const things = new Set(['ROOM', 'RESOURCE', 'GROUP']);

/** Everybody who was invited to one of the events of a calendar file, and who of them said that they would not come. Throws where it cannot be read. */
export function attendeesOf(text: string): ListedPerson[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const attendees = calendar.getAllSubcomponents('vevent').flatMap((event) => event.getAllProperties('attendee'));
  return attendees.filter((each) => !things.has(said(each, 'cutype').toUpperCase())).map((attendee, at) => {
    const value = attendee.getFirstValue();
    const address = typeof value === 'string' && /^mailto:/i.test(value) ? value : said(attendee, 'email') || String(value ?? '');
    return { ...personFrom(at + 1, said(attendee, 'cn'), address), wasAway: said(attendee, 'partstat').toUpperCase() === 'DECLINED' };
  });
}

function said(attendee: ICAL.Property, name: string): string {
  const value = attendee.getParameter(name);
  return typeof value === 'string' ? value : '';
}
