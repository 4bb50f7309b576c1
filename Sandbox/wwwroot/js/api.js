/** The simulator behind the page. */
async function post(path, body) {
  const response = await fetch(`/api/${path}`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  return response.ok ? answer : { kind: 'error', text: answer.error ?? 'Er ging iets mis. Probeer het opnieuw.' };
}

export const readState = async persona => (await fetch(`/api/state?persona=${encodeURIComponent(persona)}`)).json();
export const readCalendar = async persona => (await fetch(`/api/calendar?persona=${encodeURIComponent(persona)}`)).json();
export const readClock = async () => (await fetch('/api/clock')).json();
export const putForward = wish => post('clock', wish);
export const say = message => post('say', message);
export const press = message => post('press', message);
export const submitDialog = message => post('dialog', message);
export const refresh = message => post('refresh', message);
export const sendFile = message => post('send-file', message);
export const answerFile = message => post('answer-file', message);
export const search = question => post('search', question);
export const markRead = message => post('read', message);

/** Calls back on each change, and after a lost connection. */
export function listen(persona, onChange) {
  const source = new EventSource(`/api/events?persona=${encodeURIComponent(persona)}`);
  source.addEventListener('changed', onChange);
  source.addEventListener('open', onChange);
  return () => source.close();
}
