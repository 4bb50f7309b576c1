import { answerFile, sendFile } from './api.js';
import { toast } from './toast.js';
import { el } from './dom.js';

const MostBytes = 10 * 1024 * 1024;

/** The paper clip of the chat's composer: a button, and the field behind it that chooses a file. */
export function drawAttach(conversationId, context) {
  const input = el('input', { type: 'file', hidden: true, 'data-testid': 'attach-input', 'aria-label': 'Bestand', onchange: async () => {
    const file = input.files[0];
    input.value = '';
    if (file) await send(file, conversationId, context);
  } });
  const button = el('button', {
    class: 'attach', type: 'button', 'aria-label': 'Stuur een bestand', title: 'Stuur een bestand', 'data-testid': 'attach-chat', onclick: () => input.click(),
  }, el('span', { 'aria-hidden': 'true' }, clip()));
  return [button, input];
}

async function send(file, conversationId, context) {
  if (file.size > MostBytes) { toast('Dit bestand is te groot. Het mag hoogstens 10 MB zijn.'); return; }
  const { persona } = context;
  const content = await base64(file).catch(() => null);
  if (content === null) { toast('Dit bestand kan niet gelezen worden.'); return; }
  context.waiting(conversationId, true);
  const answer = await sendFile({ persona, conversationId, name: file.name, content });
  context.waiting(conversationId, false);
  if (answer.kind === 'error') toast(answer.text);
  context.changed();
}

/** A file in a message: sent by somebody, offered by the bot, or put in the drive by it. */
export function drawFile(message, context) {
  const { file } = message;
  const size = file.size == null ? '' : ` (${sizeText(file.size)})`;
  const name = file.url
    ? el('a', { href: file.url, download: file.name, 'data-testid': 'file-link' }, file.name)
    : el('span', { class: 'file-name' }, file.name);
  const box = el('div', { class: 'file-box', 'data-testid': `file-${file.kind.toLowerCase()}` },
    el('div', { class: 'file-line' }, el('span', { class: 'file-icon', 'aria-hidden': 'true' }, sheet()), el('div', {}, name, el('span', { class: 'soft' }, size))));
  if (file.kind === 'Offered') box.append(...drawOffer(message, context, box));
  return box;
}

function drawOffer(message, context, box) {
  const answer = async accept => {
    box.classList.add('busy');
    box.inert = true;
    const result = await answerFile({ persona: context.persona, messageId: message.id, accept });
    box.inert = false;
    box.classList.remove('busy');
    if (result.text) toast(result.text);
    context.changed();
  };
  return [
    message.file.description ? el('p', {}, message.file.description) : '',
    el('p', { class: 'soft' }, 'Mag Schakelpunt dit bestand in je OneDrive zetten?'),
    el('div', { class: 'file-answers' },
      el('button', { class: 'yes', type: 'button', 'data-testid': 'file-allow', onclick: () => answer(true) }, 'Toestaan'),
      el('button', { type: 'button', 'data-testid': 'file-decline', onclick: () => answer(false) }, 'Weigeren')),
  ];
}

function sizeText(bytes) {
  if (bytes < 1024) return `${bytes} bytes`;
  const number = value => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return bytes < 1024 * 1024 ? `${number(bytes / 1024)} kB` : `${number(bytes / 1024 / 1024)} MB`;
}

/** Without the `data:…;base64,` that comes before it. */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

const clip = () => drawing('M13.5 6.5 7.6 12.4a2 2 0 0 0 2.8 2.8l6-6a3.8 3.8 0 0 0-5.4-5.4l-6.3 6.3a5.6 5.6 0 0 0 7.9 7.9l4.6-4.6');
const sheet = () => drawing('M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4');

function drawing(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
