import type { DemoFood } from '../../duty-types.js';
import { DRY, OPENED, coffee, exempt, food, millilitres, tea, wine } from './food-kit.js';

/** Drinks, coffee and tea. */
export const drinks: Record<string, DemoFood> = {
  'limonade-oleander': food(
    'Erfrischungsgetränk mit Zitrus',
    'Wasser, Zitronensaft (9 %), Orangensaft (6 %), Zucker, Kohlensäure, Rosmarin',
    { storage: 'Gekühlt lagern.', ...exempt('small_producer') },
  ),
  'apfelsaft-naturtrueb': food('Apfeldirektsaft, naturtrüb', 'Apfelsaft', {
    origin: 'Deutschland',
    storage: OPENED,
    ...exempt('small_producer'),
  }),
  'mineralwasser-elsterquell': food('Natürliches Mineralwasser', 'Natürliches Mineralwasser, Kohlensäure', {
    origin: 'Elsterquell, Bad Köstritz',
    ...exempt('single_ingredient'),
  }),
  'apfelsecco-alkoholfrei': food(
    'Schaumgetränk aus Apfelsaft, alkoholfrei',
    'Apfelsaft (96 %), Quittensaft, Kohlensäure',
    { storage: OPENED, ...millilitres(190, 45, 0.1, 0, 10.6, 10.2, 0.1, 0) },
  ),
  'traubensaft-rot': food('Traubendirektsaft', 'Traubensaft', {
    storage: OPENED,
    ...millilitres(290, 68, 0, 0, 16.4, 16.1, 0.3, 0),
  }),
  'schwarzbier-elstertal': food('Schwarzbier', 'Wasser, GERSTENMALZ, Hopfen, Hefe', { alcoholPercent: 4.9 }),
  'helles-feierabend': food('Helles Vollbier', 'Wasser, GERSTENMALZ, Hopfen, Hefe', { alcoholPercent: 5 }),
  'met-elsternebel': food('Honigwein', 'Wasser, Honig (35 %), Hefe, SULFITE', {
    origin: 'Deutschland',
    alcoholPercent: 11,
    allergens: ['sulphites'],
  }),
  'mueller-thurgau-muschelkalk': { ...wine('Deutscher Qualitätswein, weiß', 'Saale-Unstrut'), alcoholPercent: 11 },
  'weissburgunder-vom-sandstein': { ...wine('Deutscher Qualitätswein, weiß', 'Saale-Unstrut'), alcoholPercent: 12.5 },
  'silvaner-alte-reben': { ...wine('Deutscher Qualitätswein, weiß', 'Saale-Unstrut'), alcoholPercent: 13 },
  'blauer-zweigelt': { ...wine('Deutscher Qualitätswein, rot', 'Saale-Unstrut'), alcoholPercent: 12.5 },
  'portugieser-rose': { ...wine('Deutscher Qualitätswein, rosé', 'Saale-Unstrut'), alcoholPercent: 11.5 },
  'spaetburgunder-steillage': { ...wine('Deutscher Qualitätswein, rot', 'Saale-Unstrut'), alcoholPercent: 13.5 },
  'winzersekt-brut': { ...wine('Deutscher Sekt b. A., brut', 'Saale-Unstrut'), alcoholPercent: 12 },
  'probierpaket-saale-unstrut': { ...wine('Deutsche Qualitätsweine', 'Saale-Unstrut'), alcoholPercent: 12.5 },
  'schwarzgebrannter-kraeuter': food('Kräuterlikör, bitter', 'Alkohol, Wasser, Zucker, Kräuterauszüge', {
    alcoholPercent: 38,
    allergens: [],
  }),
  quittenbrand: food('Obstbrand aus Quitten', 'Quittendestillat, Wasser', { alcoholPercent: 42, allergens: [] }),
  'espresso-volldampf': coffee('Röstkaffee', 'Brasilien, Indien'),
  'filterkaffee-fruehschicht': coffee('Röstkaffee', 'Brasilien, Peru'),
  'aethiopien-yirgacheffe': coffee('Röstkaffee', 'Äthiopien'),
  'guatemala-nebelhang': coffee('Röstkaffee', 'Guatemala'),
  'entkoffeiniert-abendzug': coffee('Röstkaffee, entkoffeiniert', 'Kolumbien'),
  'malzkaffee-kinderwagen': food('Kaffee-Ersatzmischung', 'GERSTENMALZ, geröstete Zichorie', {
    storage: DRY,
    ...exempt('infusion_or_spice'),
  }),
  'roestpaket-probefahrt': coffee('Röstkaffee, vier Sorten', 'Brasilien, Peru, Guatemala, Äthiopien'),
  'kraeutertee-ruhiger-abend': tea(
    'Kräutertee',
    'Melisse, Hopfen, Lavendelblüten, Passionsblumenkraut',
    'Deutschland, Bulgarien',
  ),
  'earl-grey-turmwaechter': tea(
    'Schwarzer Tee, aromatisiert',
    'Schwarzer Tee, natürliches Bergamotteöl (2 %)',
    'Sri Lanka',
  ),
  'ostfriesen-blattmischung': tea('Schwarzer Tee', 'Schwarzer Tee', 'Indien (Assam)'),
  'darjeeling-first-flush': tea('Schwarzer Tee', 'Schwarzer Tee', 'Indien (Darjeeling)'),
  'gruener-sencha': tea('Grüner Tee', 'Grüner Tee', 'Japan'),
  'jasmin-perlen': tea('Grüner Tee mit Jasmin', 'Grüner Tee, Jasminblüten', 'China'),
  'pfefferminze-aus-koelleda': tea('Kräutertee', 'Pfefferminzblätter', 'Deutschland (Thüringen)'),
  'fruechtetee-maerchenmarkt': tea('Früchtetee', 'Apfelstücke, Hagebuttenschalen, Zimt, Orangenschalen', 'Europa'),
  'rooibos-karamell': tea('Rooibos, aromatisiert', 'Rooibos, natürliches Aroma', 'Südafrika'),
  'matcha-zeremonie': tea('Grüner Tee, gemahlen', 'Grüner Tee', 'Japan (Uji)'),
  'probierkiste-weltreise': tea(
    'Tee, zehn Sorten',
    'Schwarzer Tee, grüner Tee, Kräuter, Früchte, Rooibos',
    'verschiedene Länder',
  ),
};
