import { Agenda, AgendaId } from './agenda.js';
import { listen, readCalendar, readState } from './api.js';
import { onPutForward, updateClock } from './clock.js';
import { Column } from './columns.js';
import { closeDialog } from './dialog.js';
import { drawSide } from './side.js';
import { showTips } from './tips.js';
import { el } from './dom.js';

const OwnChannel = {
  docent: 'Etty Hillesum Lyceum', leerplichtambtenaar: 'Leerplicht', trajectbegeleider: 'Aventus', coordinator: 'Coördinatoren',
  jongerenwerker: 'Raster', consulent: 'Jongerenloket', mentor: 'Ambelt',
};
const url = new URL(location.href);
const columnsPlace = document.getElementById('columns');
const tabs = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Chat en kanalen' });
columnsPlace.before(tabs);

let persona = url.searchParams.get('persona') ?? 'docent';
let dark = url.searchParams.has('theme') ? url.searchParams.get('theme') === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
let columns = new Map();
let open = null;
let current = null;
let offersAgenda = true;
let stop = () => {};
let reading = null;

const context = () => ({
  persona, dark: () => dark, changed: update,
  waiting: (id, isWaiting) => columns.get(id)?.wait(isWaiting),
});

/** Reads the state; a change that comes while reading is read after it. */
async function update() {
  if (reading) { reading.again = true; return reading.done; }
  const mine = reading = { again: false };
  mine.done = (async () => {
    do {
      mine.again = false;
      const who = persona;
      const [state, calendar] = await Promise.all([readState(who), readCalendar(who), updateClock()]);
      if (who === persona) draw(state, calendar.meetings);
      else mine.again = true;
    } while (mine.again);
    reading = null;
  })();
  return mine.done;
}

function draw(state, meetings) {
  drawPersonas(state);
  const places = [{ ...state.chat, name: 'Schakelpunt', isChat: true }, { id: AgendaId, name: 'Agenda' }, ...state.channels];
  open ??= new Set([state.chat.id, ...state.channels.filter(c => [OwnChannel[persona], 'Leerplicht'].includes(c.name)).map(c => c.id)]);
  // The first meeting opens the calendar; who closes it keeps it closed.
  if (offersAgenda && meetings.length > 0) { offersAgenda = false; open.add(AgendaId); }
  drawSide(state, id => open.has(id), id => { open.has(id) ? open.delete(id) : open.add(id); update(); });
  const shown = places.filter(place => open.has(place.id));
  if (!shown.some(place => place.id === current)) current = shown[0]?.id ?? null;
  drawTabs(shown);
  for (const [id, column] of columns) if (!open.has(id)) { column.element.remove(); columns.delete(id); }
  shown.forEach((place, index) => {
    const column = columns.get(place.id) ?? (place.id === AgendaId ? new Agenda(place) : new Column(place, context()));
    columns.set(place.id, column);
    column.place.unread = place.unread;
    column.element.classList.toggle('current', place.id === current);
    if (columnsPlace.children[index] !== column.element) columnsPlace.insertBefore(column.element, columnsPlace.children[index] ?? null);
    column.update(place.id === AgendaId ? meetings : state.messages[place.id] ?? []);
  });
}

function drawTabs(shown) {
  tabs.replaceChildren(...shown.map(place => el('button', {
    role: 'tab', type: 'button', 'aria-selected': String(place.id === current), onclick: () => { current = place.id; update(); },
  }, `${place.name}${place.unread ? ` (${place.unread})` : ''}`)));
}

function drawPersonas(state) {
  const select = document.getElementById('persona');
  if (select.options.length === 0) {
    select.append(...state.personas.map(p => el('option', { value: p.id }, p.name)));
    select.addEventListener('change', () => become(select.value));
  }
  select.value = persona;
}

function become(next) {
  persona = next;
  url.searchParams.set('persona', persona);
  history.replaceState(null, '', url);
  closeDialog();
  start();
}

function start() {
  stop();
  columns = new Map();
  columnsPlace.replaceChildren();
  open = null;
  current = null;
  offersAgenda = true;
  stop = listen(persona, update);
  update();
}

function paint() {
  document.documentElement.classList.toggle('dark', dark);
  document.getElementById('theme').textContent = dark ? 'Licht' : 'Donker';
}

document.getElementById('theme').addEventListener('click', () => { dark = !dark; paint(); update(); });
onPutForward(() => { for (const column of columns.values()) column.refresh?.(); });
document.addEventListener('visibilitychange', () => { if (!document.hidden) update(); });
paint();
showTips();
start();
