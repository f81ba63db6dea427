import { Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Job } from 'bullmq';
import { QUEUES, type QueueName } from '#contracts/services';
import { notFound } from '#platform/errors/domain-error';
import { Allow } from '#platform/http/actor';
import { Queues } from '#platform/queue/queues';
import { textWithoutSecrets, withoutSecrets } from './without-secrets.js';

const MOST_PER_QUEUE = 100;

export class DeadLetter {
  @ApiProperty() queue!: string;
  @ApiProperty() id!: string;
  @ApiProperty({ example: 'job.capture-payment' }) name!: string;
  @ApiProperty({ type: String, nullable: true }) failedAt!: string | null;
  @ApiProperty() attempts!: number;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: Object, description: 'Ids that the job is about' }) data!: object;
}

export class DeadLetters {
  @ApiProperty({ type: [DeadLetter] }) items!: DeadLetter[];
}

const gone = () => notFound('dead_letter.not_found', 'no such dead letter');

const letter = (queue: string, job: Job): DeadLetter => ({
  queue,
  id: job.id!,
  name: job.name,
  failedAt: job.finishedOn ? new Date(job.finishedOn).toISOString() : null,
  attempts: job.attemptsMade,
  reason: textWithoutSecrets(job.failedReason ?? ''),
  data: withoutSecrets(job.data) as object,
});

/** Work that was given up after its last try, for somebody to look at and to send again. */
@ApiTags('city')
@Allow('operator')
@Controller('api/city/dead-letters')
export class DeadLetterController {
  constructor(@Inject(Queues) private readonly queues: Queues) {}

  /** The newest of every queue, newest first. */
  @Get()
  @ApiOkResponse({ type: DeadLetters })
  async list(): Promise<DeadLetters> {
    const found = await Promise.all(
      QUEUES.map(async (queue) =>
        (await this.queues.queue(queue).getFailed(0, MOST_PER_QUEUE - 1)).map((job) => letter(queue, job)),
      ),
    );
    return { items: found.flat().sort((a, b) => (b.failedAt ?? '').localeCompare(a.failedAt ?? '')) };
  }

  /** Tries it again from the start. */
  @Post(':queue/:id/retry')
  @ApiCreatedResponse({ type: DeadLetter })
  async retry(@Param('queue') queue: string, @Param('id') id: string): Promise<DeadLetter> {
    const job = await this.find(queue, id);
    // Somebody else may have sent it again since it was found.
    await job.retry('failed', { resetAttemptsMade: true }).catch(async (error: unknown) => {
      throw (await job.isFailed()) ? error : gone();
    });
    return letter(queue, job);
  }

  /** Gives it up for good. */
  @Delete(':queue/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Param('queue') queue: string, @Param('id') id: string): Promise<void> {
    await (await this.find(queue, id)).remove();
  }

  private async find(queue: string, id: string): Promise<Job> {
    const known = QUEUES.includes(queue as QueueName);
    const job = known ? await this.queues.queue(queue as QueueName).getJob(id) : undefined;
    if (!job || !(await job.isFailed())) throw gone();
    return job;
  }
}
