import { hostConfig } from './host-config.js';

const markdown = window.markdownit({ html: false, linkify: false });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

export const markdownHtml = text => markdown.render(text);

/** Draws a card with the official renderer; a press gives the action as it stands in the card, inputs and all. */
export function drawCard(json, dark, onPress) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(dark));
  card.parse(json);
  card.onExecuteAction = action => {
    const type = action.getJsonTypeName();
    if (type === 'Action.OpenUrl') window.open(action.url, '_blank', 'noopener');
    else onPress({ type, verb: action.verb, id: action.id, title: action.title, data: { ...action.data } });
  };
  return nameFilteredChoices(card.render());
}

/** The renderer ties the label of a filtered choice to the box around it; a screen reader needs it at the field. */
function nameFilteredChoices(drawn) {
  for (const field of drawn.querySelectorAll('input[list]')) {
    let around = field.parentElement;
    while (around && !around.querySelector('label')) around = around.parentElement;
    const label = around?.querySelector('label');
    if (label?.id) field.setAttribute('aria-labelledby', label.id);
  }
  return drawn;
}
