import { defineService } from '#platform/host/service.module';
import { DeadLetterController } from './dead-letter/dead-letter.controller.js';
import { Details } from './letter/details.js';
import { letterProviders } from './letter/letters.js';
import { ShopReaders } from './letter/shop-readers.js';
import { Stationery } from './letter/stationery.js';
import { MailboxController } from './message/mailbox.controller.js';
import { MessageEntity } from './message/message.entity.js';
import { SendLeftOver } from './message/send-left-over.js';
import { UndeliveredController } from './message/undelivered.controller.js';
import { SendMessage } from './message/send-message.js';
import { NoticeEntity } from './notice/notice.entity.js';
import { WriteLetters } from './notice/write-letters.js';
import { WebhookController } from './webhook/webhook.controller.js';
import { webhookProviders } from './webhook/webhook.providers.js';
import { WebhookDeliveryEntity, WebhookEntity } from './webhook/webhook.entity.js';
import { NotificationsEvents } from './notifications.events.js';
import { NotificationsJobs } from './notifications.jobs.js';

export const Notifications = defineService({
  name: 'notifications',
  entities: [NoticeEntity, MessageEntity, WebhookEntity, WebhookDeliveryEntity],
  controllers: [MailboxController, DeadLetterController, UndeliveredController, WebhookController],
  providers: [
    Details,
    ShopReaders,
    Stationery,
    ...letterProviders,
    WriteLetters,
    SendMessage,
    SendLeftOver,
    ...webhookProviders,
  ],
  events: NotificationsEvents,
  jobs: NotificationsJobs,
});
