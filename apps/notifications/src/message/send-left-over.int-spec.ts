import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AccountsPort, MerchantsPort, type ApplicationNotice } from '#contracts/ports';
import { newId } from '#platform/ids';
import { startService, type TestService } from '../../../../test/support/service.js';
import { Notifications } from '../notifications.module.js';
import { SendLeftOver } from './send-left-over.js';

const application: ApplicationNotice = {
  id: newId(),
  status: 'submitted',
  shopName: 'Wollwerkstatt',
  merchantName: 'Petra Seidel',
  email: 'petra@wolle.example',
  applicantName: 'Petra Seidel',
  outcome: null,
  reason: null,
};

describe('what the queue left over', () => {
  let service: TestService;

  beforeAll(async () => {
    const reviewer = { personId: newId(), name: 'Ute Prüfer', email: 'ute@stadt.example' };
    service = await startService(Notifications, [
      {
        port: MerchantsPort,
        answer: {
          notice: async (ask: { applicationId: string }) => (ask.applicationId === application.id ? application : null),
        },
      },
      { port: AccountsPort, answer: { cityPeople: async () => [reviewer] } },
    ]);
  });
  afterAll(() => service.stop());
  beforeEach(() =>
    service.database.rows(`truncate notifications.notices, notifications.messages, notifications.outbox`),
  );

  const takeNotice = async (age: string) => {
    const fact = { applicationId: application.id, merchantId: newId(), personId: newId() };
    await service.deliver('application.submitted', fact);
    await service.database.rows(`delete from notifications.outbox`);
    await service.database.rows(`update notifications.notices set at = now() - $1::interval`, [age]);
  };
  const sendLeftOver = () => service.get(SendLeftOver).execute();
  const recipients = async () =>
    (await service.database.rows<{ recipient: string }>(`select recipient from notifications.messages`)).map(
      (row) => row.recipient,
    );

  it('is written once after a while', async () => {
    await takeNotice('16 minutes');
    expect(await sendLeftOver()).toBe(1);
    expect(await sendLeftOver()).toBe(0);
    expect(await recipients()).toEqual(['ute@stadt.example']);
  });

  it('is left to the queue while that still tries', async () => {
    await takeNotice('14 minutes');
    expect(await sendLeftOver()).toBe(0);
    expect(await recipients()).toEqual([]);
  });

  it('is left alone when it comes too late', async () => {
    await takeNotice('4 days');
    expect(await sendLeftOver()).toBe(0);
    expect(await recipients()).toEqual([]);
  });

  it('does not stand in the way of the others when it fails again', async () => {
    await takeNotice('20 minutes');
    await service.database.rows(
      `insert into notifications.notices (id, kind, about, at)
       select gen_random_uuid(), kind, jsonb_build_object('applicationId', gen_random_uuid()), at from notifications.notices`,
    );
    expect(await sendLeftOver()).toBe(1);
    expect(await recipients()).toEqual(['ute@stadt.example']);
  });
});
