/** Colours and sizes near those of Teams. */
export function hostConfig(dark) {
  const ink = dark ? '#ffffff' : '#242424';
  const soft = dark ? '#c7c7c7' : '#5c5c5c';
  const one = color => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: ink, subtle: soft },
    dark: { default: '#242424', subtle: '#5c5c5c' },
    light: { default: '#ffffff', subtle: '#d6d6d6' },
    accent: one(dark ? '#a6a7f5' : '#4f52b2'),
    good: one(dark ? '#92c353' : '#13730f'),
    warning: one(dark ? '#f2c661' : '#835c00'),
    attention: one(dark ? '#f9878f' : '#b10e1c'),
  };
  const style = backgroundColor => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: "'Segoe UI', 'Open Sans', 'Noto Sans', 'Liberation Sans', 'Noto Color Emoji', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: dark ? '#525252' : '#d1d1d1' },
    supportsInteractivity: true,
    containerStyles: {
      default: style(dark ? '#292929' : '#ffffff'), emphasis: style(dark ? '#1f1f1f' : '#f3f2f1'),
      good: style(dark ? '#1d3a1b' : '#e7f2da'), warning: style(dark ? '#463100' : '#fbf6d9'),
      attention: style(dark ? '#4a1c22' : '#fcf4f6'), accent: style(dark ? '#2f2f4a' : '#e8ebfa'),
    },
    actions: {
      maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
    },
    inputs: { label: { requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' }, optionalInputs: { weight: 'bolder' } } },
    textBlock: { headingLevel: 2 },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 120 }, value: { wrap: true }, spacing: 12 },
  };
}
