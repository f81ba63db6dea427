import { execFileSync } from 'node:child_process';

const liked = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8', 'de_DE.UTF-8', 'de_DE.utf8'];

/**
 * The system's locale that tells letters from other characters. Sorting and case come from PostgreSQL itself, but
 * trigrams (search with typing mistakes) ask the system, and in plain `C` they lose every umlaut.
 */
export function chooseLocale(available: string[] = listLocales()): string {
  return liked.find((name) => available.includes(name)) ?? available.find((name) => /\.utf-?8$/i.test(name)) ?? 'C';
}

function listLocales(): string[] {
  try {
    return execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
  } catch {
    return [];
  }
}
