import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

test('the lock file has an entry for every optional package, or `npm ci` refuses it', () => {
  const names = Object.keys(packages);
  const holes = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((wanted) => !names.some((name) => name.endsWith(`node_modules/${wanted}`)));
  expect(holes).toEqual([]);
});

test('the lock file names no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
