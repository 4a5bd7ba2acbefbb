import ICAL from 'ical.js';
import { type ListedPerson, personFrom } from './person.ts';

export const isCalendar = (text: string): boolean => /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text);

/** Everybody who was invited to one of the events of a calendar file. Throws where it cannot be read. */
export function attendeesOf(text: string): ListedPerson[] {
  const calendar = new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, '')));
  const attendees = calendar.getAllSubcomponents('vevent').flatMap((event) => event.getAllProperties('attendee'));
  return attendees.map((attendee, at) => {
    const [name, address] = [attendee.getParameter('cn'), attendee.getFirstValue()];
    return personFrom(at + 1, typeof name === 'string' && !name.includes('@') ? name : '', typeof address === 'string' ? address : '');
  });
}
