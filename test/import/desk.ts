import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client, eventually, type Answer } from '../support/client.js';
import type { AShop } from '../support/factory.js';
import type { World } from '../support/world.js';

export const sample = (name: string): Uint8Array => readFileSync(resolve('test/import/samples', name));

/** The desk of a shop, with its files. */
export class ImportDesk {
  private constructor(
    readonly shop: AShop,
    readonly client: Client,
  ) {}

  static async of(world: World, name?: string): Promise<ImportDesk> {
    const shop = await world.factory.aShop(name ? { name } : {});
    return new ImportDesk(shop, new Client(world.url, await world.factory.aMember(shop.merchantId)));
  }

  upload(content: string | Uint8Array, name = 'artikel.csv'): Promise<Answer> {
    const form = new FormData();
    form.set('shopId', this.shop.id);
    form.set('file', new Blob([content as never]), name);
    return this.client.send('POST', '/api/merchant/imports', form);
  }

  /** Waits until a file has come to this. */
  async until(id: string, status: string): Promise<any> {
    const { body } = await eventually(
      () => this.client.get(`/api/merchant/imports/${id}`),
      (answer) => answer.body.status === status,
      30_000,
    );
    return body;
  }

  post(id: string, step: string): Promise<Answer> {
    return this.client.post(`/api/merchant/imports/${id}/${step}`);
  }

  settings(id: string, said: object): Promise<Answer> {
    return this.client.put(`/api/merchant/imports/${id}/settings`, said);
  }

  /** Brings a file and applies it. */
  async bring(content: string | Uint8Array, said?: object): Promise<any> {
    const { body, status } = await this.upload(content);
    if (status !== 201) throw new Error(`not taken in: ${JSON.stringify(body)}`);
    if (said) await this.settings(body.id, said);
    await this.until(body.id, 'checked');
    await this.post(body.id, 'application');
    return this.until(body.id, 'applied');
  }

  async takeBack(id: string): Promise<any> {
    await this.post(id, 'taking-back');
    return this.until(id, 'taken_back');
  }

  async rows(id: string, outcome = ''): Promise<any[]> {
    return (
      await this.client.get(`/api/merchant/imports/${id}/rows?limit=100&outcome=${outcome}`.replace(/&outcome=$/, ''))
    ).body.items;
  }

  /** Codes of what was said about each row, by its number. */
  async said(id: string): Promise<Record<number, string[]>> {
    const rows = await this.rows(id);
    return Object.fromEntries(
      rows
        .filter(({ messages }) => messages.length > 0)
        .map(({ number, messages }) => [number, messages.map(({ code }: { code: string }) => code)]),
    );
  }

  async offer(name: string): Promise<any> {
    const { items } = (await this.client.get(`/api/merchant/offers?q=${encodeURIComponent(name)}`)).body;
    const found = items.find((one: any) => one.name === name);
    return found ? (await this.client.get(`/api/merchant/offers/${found.id}`)).body : null;
  }
}
