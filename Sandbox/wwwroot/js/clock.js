import { putForward, readClock } from './api.js';
import { toast } from './toast.js';
import { el } from './dom.js';

const timeZone = 'Europe/Amsterdam';
const short = new Intl.DateTimeFormat('nl-NL', { timeZone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const dayText = new Intl.DateTimeFormat('nl-NL', { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const timeText = new Intl.DateTimeFormat('nl-NL', { timeZone, hour: '2-digit', minute: '2-digit' });
const forField = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

const place = document.getElementById('clock');
const time = el('time', {});
const day = el('p', { class: 'clock-day' });
const problem = el('p', { class: 'clock-problem', id: 'clock-problem', role: 'alert' });
const field = el('input', { type: 'datetime-local', id: 'clock-to', required: true, 'aria-describedby': 'clock-problem' });
const panel = el('div', { id: 'clock-panel', class: 'clock-panel', popover: 'auto', role: 'group', 'aria-label': 'Klok van de proefomgeving' },
  day,
  el('p', { class: 'soft' }, 'Zet de klok vooruit. Dan komt nu al wat later zou komen, zoals een herinnering. Terug kan niet.'),
  el('div', { class: 'clock-steps' },
    el('button', { type: 'button', onclick: () => move({ by: 'hour' }) }, '+1 uur'),
    el('button', { type: 'button', onclick: () => move({ by: 'workday' }) }, 'Volgende werkdag 8.30')),
  el('form', { class: 'clock-to', novalidate: true, onsubmit: event => { event.preventDefault(); move({ to: field.value }); } },
    el('label', { for: 'clock-to' }, 'Zet de klok op'), field, el('button', { type: 'submit' }, 'Zet')),
  problem);
const button = el('button', { class: 'plain', type: 'button', popovertarget: 'clock-panel', 'aria-label': 'Zet de klok vooruit', 'data-testid': 'clock' }, time);

const Jump = 60_000;
const listeners = [];

let ahead = 0;
export const now = () => new Date(Date.now() + ahead);
const long = () => `${dayText.format(now())}, ${timeText.format(now())}`;

/** Calls back when the clock was put forward, here or on another page. */
export const onPutForward = callback => listeners.push(callback);

/** Shows the clock of the simulator; nothing where it can't be put forward. */
export async function updateClock() {
  show(await readClock());
}

function show({ now: at, canBePutForward }) {
  if (!canBePutForward) return;
  const before = ahead;
  ahead = new Date(at) - Date.now();
  if (!button.isConnected) {
    place.append(button, panel);
    panel.addEventListener('beforetoggle', event => { if (event.newState === 'open') open(); });
    setInterval(draw, 1000);
  } else if (ahead - before >= Jump) {
    for (const callback of listeners) callback();
  }
  draw();
}

function draw() {
  const text = short.format(now());
  if (time.textContent === text) return;
  time.textContent = text;
  time.dateTime = now().toISOString();
  button.setAttribute('aria-label', `${text}. Zet de klok vooruit`);
  day.textContent = long();
}

function open() {
  const below = button.getBoundingClientRect();
  panel.style.top = `${below.bottom + 6}px`;
  panel.style.right = `${Math.max(8, Math.min(document.documentElement.clientWidth - below.right, document.documentElement.clientWidth - 328))}px`;
  problem.textContent = '';
  field.value = field.min = forField.format(now()).replace(' ', 'T');
}

async function move(wish) {
  const answer = await putForward(wish);
  problem.textContent = answer.kind === 'error' ? answer.text : '';
  field.setAttribute('aria-invalid', String(answer.kind === 'error'));
  if (answer.kind === 'error') return;
  show(answer);
  field.value = field.min = forField.format(now()).replace(' ', 'T');
  toast(`Het is nu ${long()}.`);
}
