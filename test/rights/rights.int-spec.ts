import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/client.js';
import { ACTOR_NAMES, type ActorName } from './actors.js';
import { Ground } from './ground.js';
import { expected, type Ask, type Outcome, type Right } from './right.js';
import { TABLE } from './table.js';

let ground: Ground;

beforeAll(async () => {
  ground = await Ground.prepare();
}, 120_000);
afterAll(() => ground?.stop());

async function ask(route: string, right: Right, who: ActorName): Promise<Answer> {
  const [method, template] = route.split(' ') as [string, string];
  let path = template;
  for (const [name, id] of Object.entries(right.at ?? {})) {
    path = path.replace(`{${name}}`, encodeURIComponent(await id(ground, who)));
  }
  const query = right.query ? `?${await right.query(ground, who)}` : '';
  const body = right.body ? await right.body(ground, who) : method === 'POST' ? {} : undefined;
  return ground.clients[who].send(method, path + query, body, right.headers);
}

function outcome({ status, body }: Answer, { reaches }: Ask): Outcome | string {
  const code = (body as { code?: string } | null)?.code;
  if (status === 401) return 'sign in first';
  if (status === 403) return 'refused';
  if (status === 404) return code !== undefined && code === reaches ? 'may' : 'unseen';
  return status >= 500 ? `failed with ${status}: ${JSON.stringify(body)}` : 'may';
}

/** Those who may come last: what they do must not be what keeps the others out. */
const inOrder = ({ may }: Right): ActorName[] => [
  ...ACTOR_NAMES.filter((name) => !may.includes(name)),
  ...ACTOR_NAMES.filter((name) => may.includes(name)),
];

describe('every route answers every kind of person as the table says:', () => {
  it.each(Object.entries(TABLE))('%s', async (route, right) => {
    const answers = new Map<ActorName, Answer>();
    for (const who of inOrder(right)) answers.set(who, await ask(route, right, who));
    const found = ACTOR_NAMES.map((who) => [who, outcome(answers.get(who)!, right)]);
    const wanted = ACTOR_NAMES.map((who) => [who, expected(right, who)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    if (right.shows) await expectShownTo(right, answers);
  });
});

/** Tenancy of a list: whose row it is finds it there, and nobody else does. */
async function expectShownTo({ shows, may }: Right, answers: Map<ActorName, Answer>): Promise<void> {
  const seeing: ActorName[] = [];
  for (const who of may) {
    const id = await shows!.id(ground, who);
    if (JSON.stringify(answers.get(who)!.body).includes(id)) seeing.push(who);
  }
  expect(seeing.sort()).toEqual([...shows!.to].sort());
}
