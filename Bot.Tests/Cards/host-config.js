// Colours and sizes near those of Teams, in light and dark.
window.hostConfig = dark => {
  const ink = dark ? '#ffffff' : '#242424', soft = dark ? '#c7c7c7' : '#5c5c5c';
  const colors = {
    default: { default: ink, subtle: soft }, dark: { default: '#242424', subtle: '#5c5c5c' }, light: { default: '#ffffff', subtle: '#d6d6d6' },
    accent: { default: dark ? '#a6a7f5' : '#4f52b2', subtle: dark ? '#a6a7f5' : '#4f52b2' },
    good: { default: dark ? '#92c353' : '#13730f', subtle: dark ? '#92c353' : '#13730f' },
    warning: { default: dark ? '#f2c661' : '#835c00', subtle: dark ? '#f2c661' : '#835c00' },
    attention: { default: dark ? '#f9878f' : '#b10e1c', subtle: dark ? '#f9878f' : '#b10e1c' }
  };
  const style = backgroundColor => ({ backgroundColor, foregroundColors: colors });
  return {
    fontFamily: 'Segoe UI, Open Sans, Noto Sans, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: dark ? '#525252' : '#d1d1d1' },
    supportsInteractivity: true,
    containerStyles: {
      default: style(dark ? '#292929' : '#ffffff'), emphasis: style(dark ? '#1f1f1f' : '#f3f2f1'),
      good: style(dark ? '#1d3a1b' : '#e7f2da'), warning: style(dark ? '#463100' : '#fbf6d9'),
      attention: style(dark ? '#4a1c22' : '#fcf4f6'), accent: style(dark ? '#2f2f4a' : '#e8ebfa')
    },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, showCard: { actionMode: 'inline', inlineTopMargin: 16 }, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    inputs: { label: { requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' }, optionalInputs: { weight: 'bolder' } } },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 110 }, value: { wrap: true }, spacing: 12 },
    media: {}, imageSet: {}
  };
};
window.renderCard = (json, dark) => {
  const complaints = [];
  const markdown = window.markdownit();
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = markdown.render(text); result.didProcess = true; };
  const context = new AdaptiveCards.SerializationContext();
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig(dark));
  card.parse(JSON.parse(json), context);
  for (let i = 0; i < context.eventCount; i++) complaints.push(context.getEventAt(i).message);
  for (const e of card.validateProperties().validationEvents) complaints.push(e.message);
  const box = document.getElementById('card');
  box.className = dark ? 'dark' : 'light';
  box.replaceChildren(card.render());
  // The renderer ties the label of a filtered choice to the box around the field, not to the field itself; Teams has
  // a control of its own for it. So the label is looked for one level up there, and a placeholder never counts as one.
  const hasLabel = input => input.labels?.length > 0 || (input.classList.contains('ac-choiceSetInput-filtered')
    && [input.parentElement, input.parentElement.parentElement].some(e => e.id && box.querySelector(`label[for="${e.id}"]`)));
  const missing = [...box.querySelectorAll('input, select, textarea')].filter(i => !hasLabel(i)).map(i => i.parentElement.outerHTML);
  const pictures = [...box.querySelectorAll('img')].filter(img => !img.alt).map(img => img.outerHTML);
  const wide = [...box.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > box.getBoundingClientRect().right + 1).map(e => e.tagName + ' ' + e.textContent.slice(0, 40));
  return [
    ...complaints.map(c => 'complaint: ' + c), ...missing.map(m => 'no label: ' + m),
    ...pictures.map(p => 'no alt text: ' + p), ...wide.map(w => 'too wide: ' + w)
  ];
};
