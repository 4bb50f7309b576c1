import { el } from './dom.js';

const timeZone = 'Europe/Amsterdam';
const dayText = new Intl.DateTimeFormat('nl-NL', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone, hour: '2-digit', minute: '2-digit' });
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone });

export const AgendaId = 'agenda';

/** The persona's own calendar as a column: the casusbesprekingen whose invitation they let the bot put in their OneDrive. */
export class Agenda {
  constructor(place) {
    this.place = place;
    this.list = el('div', { class: 'agenda', tabindex: '0', role: 'group', 'aria-label': 'Afspraken' });
    this.element = el('section', { class: 'column', 'data-testid': 'column-agenda', 'aria-label': place.name },
      el('header', {}, el('h1', {}, place.name), el('span', { class: 'soft' }, 'uit je OneDrive')), this.list);
  }

  /** Draws anew when something changed. */
  update(meetings) {
    const key = JSON.stringify(meetings);
    if (key === this.key) return;
    this.key = key;
    this.list.replaceChildren(...(meetings.length > 0 ? drawWeeks(meetings) : [
      el('p', { class: 'soft' }, 'Er staat nog niets in je agenda. Kies bij een uitnodiging in de chat voor Toestaan. Dan zie je die hier.'),
    ]));
  }

  wait() {}
}

function drawWeeks(meetings) {
  const weeks = Map.groupBy(meetings, meeting => weekOf(meeting.start));
  return [...weeks].flatMap(([week, inWeek]) => [
    el('h2', {}, week),
    el('ul', {}, ...[...Map.groupBy(inWeek, meeting => isoDay.format(new Date(meeting.start))).values()].map(drawDay)),
  ]);
}

function drawDay(meetings) {
  return el('li', { class: 'agenda-day' }, el('h3', {}, dayText.format(new Date(meetings[0].start))),
    el('ul', {}, ...meetings.map(drawMeeting)));
}

function drawMeeting({ title, start, end, isPast }) {
  const from = el('time', { datetime: start }, clock.format(new Date(start)));
  const until = el('time', { datetime: end }, clock.format(new Date(end)));
  return el('li', { class: `agenda-meeting${isPast ? ' past' : ''}`, 'data-testid': 'agenda-meeting' },
    el('span', { class: 'agenda-time' }, from, '–', until), el('span', { class: 'agenda-title' }, title), isPast ? el('span', { class: 'soft' }, 'geweest') : null);
}

/** "Week 49 · 2026": by ISO 8601 the week of the Thursday. */
function weekOf(moment) {
  const thursday = new Date(`${isoDay.format(new Date(moment))}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  return `Week ${Math.ceil(((thursday - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)} · ${year}`;
}
