import { drawCard, markdownHtml } from './cards.js';
import { drawFile } from './files.js';
import { press, refresh, search } from './api.js';
import { now } from './clock.js';
import { showDialog } from './dialog.js';
import { toast } from './toast.js';
import { el, initials } from './dom.js';

const refreshed = new Map();
const postedAt = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** One message. Its `key` tells whether it must be drawn again. */
export function drawMessage(message, context) {
  const row = el('article', { class: `message${message.rootId ? ' reply' : ''}${message.from.id === `29:${context.persona}` ? ' mine' : ''}`, 'data-testid': 'message', 'data-message-id': message.id });
  row.append(
    el('div', { class: `avatar${message.from.isBot ? ' bot' : ''}`, 'aria-hidden': 'true' }, message.from.isBot ? '⬤⬤' : initials(message.from.name ?? '?')),
    el('div', { class: 'by' }, el('b', {}, message.from.name ?? 'Onbekend'), ` ${postedAt.format(new Date(message.at))}${message.edited ? ' · bijgewerkt' : ''}`));
  const content = el('div', {});
  row.append(content);
  if (message.deleted) content.append(el('div', { class: 'said soft' }, 'Dit bericht is weggehaald.'));
  else {
    if (message.text) content.append(drawText(message.text));
    if (message.file) content.append(drawFile(message, context));
    if (message.card) content.append(drawCardBox(message, context));
  }
  return row;
}

function drawText(text) {
  const said = el('div', { class: 'said' });
  said.innerHTML = markdownHtml(text);
  return said;
}

function drawCardBox(message, context) {
  const box = el('div', { class: 'card-box' });
  box.append(drawCard(message.card, context.dark(), async action => {
    box.classList.add('busy');
    const answer = await press({ persona: context.persona, messageId: message.id, action, inputs: {} });
    box.classList.remove('busy');
    if (answer.kind === 'dialog') showDialog(answer.dialog, { ...context, messageId: message.id, conversationId: message.conversationId });
    else if (answer.text) toast(answer.text);
    context.changed();
  }, (dataset, text) => search({ persona: context.persona, conversationId: message.conversationId, dataset, text })));
  return box;
}

/** Asks for a fresh card when it comes into view, at most once a minute for each version of the message. */
export function watchRefresh(row, message, context) {
  if (!message.card?.refresh?.userIds?.includes(`29:${context.persona}`)) return;
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    observer.disconnect();
    const key = `${context.persona}|${message.id}`;
    if (now() - (refreshed.get(key) ?? 0) < 60_000) return;
    refreshed.set(key, now());
    refresh({ persona: context.persona, messageId: message.id }).then(context.changed);
  }).observe(row);
}
