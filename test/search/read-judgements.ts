import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Slugs with their grades: 3 exactly what was wanted, 2 a good answer, 1 better than nothing. */
export type Grades = ReadonlyMap<string, number>;

export interface Judgement {
  /** The file it stands in: what kind of search this is. */
  group: string;
  q: string;
  offers: Grades;
  shops: Grades;
  categories: Grades;
  /** Offers that must not come among the first ten. */
  never: ReadonlySet<string>;
}

const FOLDER = join(import.meta.dirname, 'judged');

/** What people of the demo city look for and what would be a good answer, from the files in `judged/`. */
export function readJudgements(): Judgement[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseJudgements(name.slice(0, -4), readFileSync(join(FOLDER, name), 'utf8')));
}

export function parseJudgements(group: string, text: string): Judgement[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => parseLine(group, line));
}

function parseLine(group: string, line: string): Judgement {
  const at = line.indexOf(': ');
  if (at < 1) throw new Error(`"${line}" does not say what was looked for.`);
  const words = line
    .slice(at + 2)
    .trim()
    .split(/\s+/);
  const graded = (mark: RegExp): Grades =>
    new Map(
      words.flatMap((word) => {
        const found = mark.exec(word);
        return found ? [[found[1]!, Number(found[2])] as const] : [];
      }),
    );
  const judgement = {
    group,
    q: line.slice(0, at),
    offers: graded(/^([a-z0-9-]+)=([123])$/),
    shops: graded(/^@([a-z0-9-]+)=([123])$/),
    categories: graded(/^%([a-z0-9-]+)=([123])$/),
    never: new Set(words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))),
  };
  const read = judgement.offers.size + judgement.shops.size + judgement.categories.size + judgement.never.size;
  if (read + Number(words.includes('-')) !== words.length) throw new Error(`"${line}" cannot be read.`);
  return judgement;
}
