import { say } from './api.js';
import { drawAttach } from './files.js';
import { toast } from './toast.js';
import { el } from './dom.js';

const Bot = '@Schakelpunt';

/** The box to type in: for a chat, a channel, or a reply in a thread. */
export function drawCompose({ conversationId, name, isChat, rootId, label, context }) {
  const hint = el('div', { class: 'hint soft' });
  const offer = el('div', { class: 'mention-offer', hidden: true }, `Tab: noem ${Bot}`);
  const text = el('textarea', { rows: '1', 'aria-label': label, placeholder: label, 'data-testid': `compose-${name}` });
  const form = el('form', { class: 'compose' }, offer, ...(isChat ? drawAttach(conversationId, context) : []), text, el('button', { class: 'send', type: 'submit', 'aria-label': 'Verstuur' }, '➤'), isChat ? null : hint);

  const mentions = () => text.value.toLowerCase().includes(Bot.toLowerCase());
  const insert = () => { text.value = text.value.replace(/@\w*$/, `${Bot} `); offer.hidden = true; };
  text.addEventListener('input', () => {
    offer.hidden = isChat || !/@\w*$/.test(text.value) || mentions();
    hint.textContent = isChat || !text.value || mentions() ? '' : `Zonder ${Bot} hoort de bot dit niet.`;
  });
  text.addEventListener('keydown', event => {
    if (!offer.hidden && (event.key === 'Tab' || event.key === 'Enter')) { event.preventDefault(); insert(); return; }
    if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); form.requestSubmit(); }
  });
  offer.addEventListener('click', insert);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const typed = text.value.trim();
    if (!typed) return;
    const mention = isChat || mentions();
    const words = isChat ? typed : typed.replace(new RegExp(Bot, 'ig'), '').trim();
    text.value = '';
    hint.textContent = '';
    context.waiting(conversationId, mention);
    const answer = await say({ persona: context.persona, conversationId, text: words || 'help', mention: !isChat && mention, rootId });
    context.waiting(conversationId, false);
    if (answer.kind === 'error') toast(answer.text);
    context.changed();
  });
  return form;
}
