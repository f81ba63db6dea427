export interface MapColours {
  page: string;
  city: string;
  line: string;
  edge: string;
  green: string;
  water: string;
  road: string;
  ink: string;
  soft: string;
  open: string;
  picked: string;
}

/** The colours of the page, as its theme has them now: the map belongs to it. */
export function coloursOf(element: HTMLElement): MapColours {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const probe = element.appendChild(document.createElement('span'));
  // What draws the map knows only the oldest notation, the theme speaks newer ones.
  const of = (value: string): string => {
    probe.style.color = value;
    const colour = getComputedStyle(probe).color;
    if (!brush) return colour;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  };
  const mixed = (colour: string, percent: number): string =>
    of(`color-mix(in oklab, var(--color-${colour}) ${percent}%, var(--color-surface))`);
  const colours: MapColours = {
    page: of('var(--color-sunken)'),
    city: of('var(--color-surface)'),
    line: of('var(--color-line-strong)'),
    edge: of('var(--color-surface)'),
    green: mixed('positive', 20),
    water: mixed('accent', 38),
    road: mixed('line-strong', 38),
    ink: of('var(--color-ink)'),
    soft: of('var(--color-ink-soft)'),
    open: of('var(--color-positive)'),
    picked: of('var(--color-dahlia)'),
  };
  probe.remove();
  return colours;
}
