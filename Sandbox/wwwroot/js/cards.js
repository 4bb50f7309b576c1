import { hostConfig } from './host-config.js';

const markdown = window.markdownit({ html: false, linkify: false });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

AdaptiveCards.Strings.defaults.overflowButtonTooltip = () => 'Meer';

export const markdownHtml = text => markdown.render(text);

/** Draws a card with the official renderer; a press gives the action as it stands in the card, inputs and all. */
export function drawCard(json, dark, onPress, onSearch) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(dark));
  const questions = dynamicChoices(json);
  // Without the query the renderer draws a plain box with a list, which the answers of the bot then fill.
  card.parse(JSON.parse(JSON.stringify(json, (key, value) => (key === 'choices.data' ? undefined : value))));
  card.onExecuteAction = action => {
    const type = action.getJsonTypeName();
    if (type === 'Action.OpenUrl') window.open(action.url, '_blank', 'noopener');
    else onPress({ type, verb: action.verb, id: action.id, title: action.title, data: { ...action.data } });
  };
  const drawn = nameFilteredChoices(card.render());
  for (const question of questions) searchWhileTyping(card.getAllInputs().find(input => input.id === question.id), question, onSearch);
  return drawn;
}

/** The choice sets that ask the bot, wherever they stand in the card. */
function dynamicChoices(json) {
  if (Array.isArray(json)) return json.flatMap(dynamicChoices);
  if (json === null || typeof json !== 'object') return [];
  return [...(json.type === 'Input.ChoiceSet' && json['choices.data']?.dataset ? [json] : []), ...Object.values(json).flatMap(dynamicChoices)];
}

/** Teams asks `application/search` while one types; the renderer leaves that to its host. */
function searchWhileTyping(input, question, onSearch) {
  const field = input?.renderedElement?.querySelector('input[list]');
  const list = field?.parentElement.querySelector('datalist');
  if (!list || !onSearch) return;
  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = field.value;
      const { results = [] } = await onSearch(question['choices.data'].dataset, typed);
      if (typed !== field.value) return;
      const known = new Set(results.map(result => result.title));
      const kept = input.choices.filter(choice => choice.title === typed && !known.has(typed));
      input.choices = [...kept, ...results.map(result => new AdaptiveCards.Choice(result.title, result.value))];
      list.replaceChildren(...results.map(result => Object.assign(document.createElement('option'), { value: result.title })));
    }, 200);
  });
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
