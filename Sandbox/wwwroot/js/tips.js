import { el } from './dom.js';

const Seen = 'schakelpunt-tips';
const place = document.getElementById('tips');

/** Suggests what to try, until it is closed. */
export function showTips() {
  if (localStorage.getItem(Seen)) return;
  const step = (...parts) => el('li', {}, ...parts);
  const code = text => el('code', {}, text);
  place.replaceChildren(
    el('strong', {}, 'Probeer dit'),
    el('ol', {},
      step('Typ als Docent in de chat: ', code('meld verzuim'), ' en verstuur het formulier.'),
      step('Kies boven: Leerplichtambtenaar. Druk in het kanaal op “Ik pak dit op”.'),
      step('Kies weer de Docent: je bewijs zegt wie het oppakt.'),
      step('Vraag als Jongerenwerker Raster: ', code('casus'), ' en het nummer. Je ziet niets.'),
      step('Vraag: ', code('wie gaat over stages?'), ' of ', code('contact leerplicht'), '.'),
      step('Meld je als Leerplichtambtenaar afwezig met ', code('mijn gegevens'), ' en vraag opnieuw: ', code('contact leerplicht'), '.')),
    el('button', { class: 'plain', type: 'button', onclick: () => { place.hidden = true; localStorage.setItem(Seen, 'yes'); } }, 'Sluit'));
  place.hidden = false;
}
