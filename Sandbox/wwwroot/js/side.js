import { AgendaId } from './agenda.js';
import { el } from './dom.js';

/** The list of the chat, the calendar and channels: which are open, and where something is unread. */
export function drawSide(state, isOpen, toggle) {
  const badge = count => count > 0 ? el('span', { class: 'badge', 'aria-label': `${count} ongelezen` }, String(count)) : null;
  document.getElementById('team-name').textContent = state.team.name;
  document.getElementById('chat-link').replaceChildren(
    el('li', {}, el('label', { class: state.chat.unread ? 'unread' : '' }, el('input', { type: 'checkbox', checked: isOpen(state.chat.id), onchange: () => toggle(state.chat.id) }), 'Schakelpunt', badge(state.chat.unread))),
    el('li', {}, el('label', {}, el('input', { type: 'checkbox', checked: isOpen(AgendaId), onchange: () => toggle(AgendaId) }), 'Agenda')));
  document.getElementById('channel-links').replaceChildren(...state.channels.map(channel =>
    el('li', {}, el('label', { class: channel.unread ? 'unread' : '' }, el('input', { type: 'checkbox', checked: isOpen(channel.id), onchange: () => toggle(channel.id) }), channel.name, badge(channel.unread)))));
}
