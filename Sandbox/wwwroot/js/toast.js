const place = document.getElementById('toast');
let timer;

/** Says a sentence for a while; a screen reader says it too. */
export function toast(text) {
  clearTimeout(timer);
  place.textContent = text;
  place.hidden = false;
  timer = setTimeout(() => { place.hidden = true; }, 7000);
}
