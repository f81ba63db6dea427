import { expect, it } from '@jest/globals';
import { fillTemplate, unknownPlaceholders } from './fill-template.js';

const values = { Name: 'Ute {Laden}', Laden: 'Töpferei', Unternehmen: 'U', Frist: '1.12.2026', Stadt: 'Gera' };

it('puts in what is named, as often as it is named, and does not fill in what was put in', () => {
  expect(fillTemplate('Guten Tag {Name}, {Laden} und {Laden}: bis {Frist}.', values)).toBe(
    'Guten Tag Ute {Laden}, Töpferei und Töpferei: bis 1.12.2026.',
  );
});

it('finds names that nobody would fill in', () => {
  expect(unknownPlaceholders('{Name} {Vorname} {} {Vorname}')).toEqual(['Vorname', '']);
  expect(unknownPlaceholders('Ganz ohne.')).toEqual([]);
});
