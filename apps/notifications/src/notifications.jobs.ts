import { Inject, Injectable } from '@nestjs/common';
import { Job } from '#platform/queue/service';
import { SendMessage } from './message/send-message.js';
import { WriteLetters } from './notice/write-letters.js';

/** What notifications do in the background: write, then send. */
@Injectable()
export class NotificationsJobs {
  constructor(
    @Inject(WriteLetters) private readonly writeLetters: WriteLetters,
    @Inject(SendMessage) private readonly sendMessage: SendMessage,
  ) {}

  @Job('write-letters')
  write(job: { noticeId: string }): Promise<void> {
    return this.writeLetters.write(job.noticeId);
  }

  @Job('send-message')
  send(job: { messageId: string }): Promise<void> {
    return this.sendMessage.send(job.messageId);
  }
}
