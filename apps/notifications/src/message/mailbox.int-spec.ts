import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Notifications } from '../notifications.module.js';

const write = (service: TestService, recipient: string, count: number) =>
  service.database.rows<{ id: string }>(
    `insert into notifications.messages (id, notice_id, kind, recipient, locale, subject, text, html, status)
     select gen_random_uuid(), gen_random_uuid(), 'new_order', $1, 'de', 'Betreff ' || n, 'Text', '<p>Text</p>', 'sent'
       from generate_series(1, $2::int) n returning id`,
    [recipient, count],
  );

describe('the mailbox', () => {
  let demo: TestService;

  beforeAll(async () => {
    demo = await startService(Notifications, [], { DEMO: 'true' });
  });
  afterAll(() => demo.stop());

  it('leaves out none of the mails that were written in the same moment, page by page', async () => {
    const written = await write(demo, 'anna@kundin.example', 7);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor ? `&cursor=${cursor}` : '';
      const { body } = await demo.call('GET', `/api/demo/mailbox?to=anna@kundin.example&limit=2${query}`);
      const shown = body as { items: { id: string }[]; next: string | null };
      seen.push(...shown.items.map((mail) => mail.id));
      cursor = shown.next;
    }
    expect(seen).toHaveLength(7);
    expect([...seen].sort()).toEqual(written.map((mail) => mail.id).sort());
  });

  it('shows one mail, and says so when there is none', async () => {
    const [mail] = await write(demo, 'jens@laden.example', 1);
    expect((await demo.call('GET', `/api/demo/mailbox/${mail!.id}`)).body).toMatchObject({
      id: mail!.id,
      to: 'jens@laden.example',
      subject: 'Betreff 1',
    });
    expect((await demo.call('GET', `/api/demo/mailbox/${newId()}`)).status).toBe(404);
  });

  it('does not exist outside the demo', async () => {
    const real = await startService(Notifications);
    const [mail] = await write(real, 'anna@kundin.example', 1);
    expect((await real.call('GET', '/api/demo/mailbox')).status).toBe(404);
    expect((await real.call('GET', `/api/demo/mailbox/${mail!.id}`)).status).toBe(404);
    await real.stop();
  });
});
