import { drawCard } from './cards.js';
import { search, submitDialog } from './api.js';
import { el } from './dom.js';

const place = document.getElementById('dialog-place');
let opener = null;

/** Opens a dialog, or shows its next page. `context` says from which message it was opened, and by whom. */
export function showDialog({ title, card }, context) {
  const body = el('div', { class: 'body' });
  body.append(drawCard(card, context.dark(), async action => {
    body.inert = true;
    const answer = await submitDialog({ persona: context.persona, messageId: context.messageId, conversationId: context.conversationId, data: action.data });
    body.inert = false;
    if (answer.kind === 'dialog') showDialog(answer.dialog, context);
    else if (answer.kind === 'message' || answer.kind === 'error') frame(title, el('p', { class: 'body text' }, answer.text), context);
    else closeDialog();
    context.changed();
  }, (dataset, text) => search({ persona: context.persona, conversationId: context.conversationId, dataset, text })));
  frame(title, body, context);
}

function frame(title, body) {
  opener ??= document.activeElement;
  const heading = el('h1', { id: 'dialog-title', tabindex: '-1' }, title);
  const box = el('div', { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title', 'data-testid': 'dialog', onkeydown: keepInside },
    el('header', {}, heading, el('button', { class: 'close', type: 'button', 'aria-label': 'Sluit', onclick: closeDialog }, '×')), body);
  place.replaceChildren(el('div', { class: 'veil' }, box));
  heading.focus();
}

export function closeDialog() {
  place.replaceChildren();
  opener?.focus?.();
  opener = null;
}

function keepInside(event) {
  if (event.key === 'Escape') closeDialog();
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll('button, input, select, textarea, a[href], [tabindex="0"]')].filter(stop => !stop.disabled && stop.offsetParent);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement === edge || (event.shiftKey && document.activeElement.id === 'dialog-title')) {
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  }
}
