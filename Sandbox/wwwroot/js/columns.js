import { drawMessage, watchRefresh } from './messages.js';
import { drawCompose } from './compose.js';
import { markRead } from './api.js';
import { el } from './dom.js';

/** A chat or channel as a column. It keeps what stands there, so that nothing that was typed gets lost. */
export class Column {
  constructor(place, context) {
    this.place = place;
    this.context = context;
    this.drawn = new Map();
    this.list = el('div', { class: 'messages', role: 'log', 'aria-label': `Berichten in ${place.name}`, tabindex: '0' });
    this.typing = el('div', { class: 'typing soft', 'aria-live': 'polite' });
    this.element = el('section', { class: 'column', 'data-testid': `column-${place.isChat ? 'chat' : place.name}`, 'aria-label': place.name },
      el('header', {}, el('h1', {}, place.isChat ? 'Schakelpunt' : `# ${place.name}`), place.isChat ? el('span', { class: 'soft' }, 'alleen jij en de bot') : null),
      this.list, this.typing,
      drawCompose({
        conversationId: place.id, name: place.isChat ? 'chat' : place.name, isChat: place.isChat, context,
        label: place.isChat ? 'Bericht aan de bot' : `Bericht in ${place.name}`,
      }));
  }

  /** Draws what is new or changed. */
  update(messages) {
    const ordered = inThreads(messages);
    const isAtEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 120;
    let isNew = false;
    let before = null;
    for (const message of ordered) {
      const key = JSON.stringify([message.text, message.card, message.file, message.deleted, this.context.dark()]);
      let one = this.drawn.get(message.id);
      if (one?.key !== key) {
        const row = drawMessage(message, this.context);
        if (!this.place.isChat && !message.rootId) row.append(this.replyButton(message));
        if (one) one.row.replaceWith(row);
        else isNew = true;
        one = { key, row, message };
        this.drawn.set(message.id, one);
        watchRefresh(row, message, this.context);
      }
      const wanted = before ? before.nextSibling : this.list.firstChild;
      if (wanted !== one.row) this.list.insertBefore(one.row, wanted);
      before = one.row;
    }
    if (isNew && (isAtEnd || this.waited)) requestAnimationFrame(() => this.showLast(before));
    if (this.place.unread > 0 && this.element.offsetParent && !document.hidden) markRead({ persona: this.context.persona, conversationId: this.place.id });
  }

  /** After a while cards may have something else to show. */
  refresh() {
    for (const { row, message } of this.drawn.values()) watchRefresh(row, message, this.context);
  }

  replyButton(message) {
    return el('button', {
      class: 'answer', type: 'button', onclick: event => event.currentTarget.replaceWith(drawCompose({
        conversationId: this.place.id, name: `${this.place.name}-reply`, isChat: false, rootId: message.id, label: 'Antwoord in dit gesprek; begin met @', context: this.context,
      })),
    }, 'Beantwoord');
  }

  /** The end of the list; of a tall last message its beginning. */
  showLast(row) {
    this.list.scrollTop = this.list.scrollHeight;
    if (row.offsetHeight > this.list.clientHeight) row.scrollIntoView({ block: 'start' });
    this.waited = false;
  }

  wait(isWaiting) { this.waited = true; this.typing.textContent = isWaiting ? 'Schakelpunt typt…' : ''; }
}

/** Oldest first, replies below their root. */
function inThreads(messages) {
  const replies = Map.groupBy(messages.filter(m => m.rootId), m => m.rootId);
  return messages.filter(m => !m.rootId).flatMap(root => [root, ...(replies.get(root.id) ?? [])]);
}
