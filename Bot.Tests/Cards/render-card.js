// Renders a card as the sandbox does, and tells what a careful reader would complain of.
window.renderCard = (json, dark) => {
  const complaints = [];
  const markdown = window.markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = markdown.render(text); result.didProcess = true; };
  const context = new AdaptiveCards.SerializationContext();
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(dark));
  card.parse(JSON.parse(json), context);
  for (let i = 0; i < context.eventCount; i++) complaints.push(context.getEventAt(i).message);
  // The renderer counts what stands in the overflow menu too; Teams limits what stands in sight, and a test of its own looks at that.
  const wrong = card.validateProperties().validationEvents.filter(e => e.event !== AdaptiveCards.ValidationEvent.TooManyActions);
  for (const e of wrong) complaints.push(e.message);
  const box = document.getElementById('card');
  box.className = dark ? 'dark' : 'light';
  box.replaceChildren(card.render());
  // The renderer ties the label of a filtered choice to the box around the field, not to the field itself; Teams has
  // a control of its own for it. So the label is looked for one level up there, and a placeholder never counts as one.
  const hasLabel = input => input.labels?.length > 0 || (['ac-choiceSetInput-filtered', 'ac-choiceSetInput-filtered-textbox'].some(name => input.classList.contains(name))
    && [input.parentElement, input.parentElement.parentElement].some(e => e.id && box.querySelector(`label[for="${e.id}"]`)));
  const missing = [...box.querySelectorAll('input, select, textarea')].filter(i => !hasLabel(i)).map(i => i.parentElement.outerHTML);
  const pictures = [...box.querySelectorAll('img')].filter(img => !img.alt).map(img => img.outerHTML);
  const wide = [...box.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > box.getBoundingClientRect().right + 1).map(e => e.tagName + ' ' + e.textContent.slice(0, 40));
  return [
    ...complaints.map(c => 'complaint: ' + c), ...missing.map(m => 'no label: ' + m),
    ...pictures.map(p => 'no alt text: ' + p), ...wide.map(w => 'too wide: ' + w)
  ];
};
