import { Inject, Injectable } from '@nestjs/common';
import { Every, Job } from '#platform/queue/service';
import { SendLeftOver } from './message/send-left-over.js';
import { SendMessage } from './message/send-message.js';
import { WriteLetters } from './notice/write-letters.js';
import { SendWebhook } from './webhook/send-webhook.js';

/** What notifications do in the background: write, then send. */
@Injectable()
export class NotificationsJobs {
  constructor(
    @Inject(WriteLetters) private readonly writeLetters: WriteLetters,
    @Inject(SendMessage) private readonly sendMessage: SendMessage,
    @Inject(SendLeftOver) private readonly sendLeftOver: SendLeftOver,
    @Inject(SendWebhook) private readonly sendWebhook: SendWebhook,
  ) {}

  @Job('write-letters')
  write(job: { noticeIds: string[] }): Promise<void> {
    return this.writeLetters.writeAll(job.noticeIds);
  }

  @Job('send-message')
  send(job: { messageId: string }): Promise<void> {
    return this.sendMessage.send(job.messageId);
  }

  @Every(10 * 60_000, 'send-left-over')
  leftOver(): Promise<number> {
    return this.sendLeftOver.execute();
  }

  @Job('send-webhook')
  webhook(job: { deliveryId: string }): Promise<void> {
    return this.sendWebhook.send(job.deliveryId);
  }

  @Every(5 * 60_000, 'send-left-over-webhooks')
  leftOverWebhooks(): Promise<number> {
    return this.sendWebhook.sendLeftOver();
  }

  @Every(3_600_000, 'forget-webhooks')
  forgetWebhooks(): Promise<number> {
    return this.sendWebhook.forget();
  }
}
