import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry as Prometheus } from 'prom-client';
import { Queues } from '../queue/queues.js';
import { lanesOf, Registry } from '../queue/service.js';

/** Figures for Prometheus: the process, the requests, the queues. */
@Injectable()
export class Metrics {
  private readonly registry = new Prometheus();
  private readonly requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer a request, by route, method and status class',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers: [this.registry],
  });
  private readonly jobs = new Gauge({
    name: 'queue_jobs',
    help: 'Jobs by queue and state; failed ones are dead letters',
    labelNames: ['queue', 'state'],
    registers: [this.registry],
  });
  readonly faults = new Counter({
    name: 'http_faults_total',
    help: 'Requests answered with 5xx',
    registers: [this.registry],
  });

  constructor(
    @Inject(Queues) private readonly queues: Queues,
    @Inject(Registry) private readonly services: Registry,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(route: string, method: string, status: number, seconds: number): void {
    this.requests.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds);
    if (status >= 500) this.faults.inc();
  }

  async text(): Promise<string> {
    const names = this.services.all().flatMap((service) => [service.name, ...lanesOf(service)]);
    for (const queue of names) {
      const counts = await this.queues.queue(queue).getJobCounts('waiting', 'active', 'delayed', 'failed');
      Object.entries(counts).forEach(([state, count]) => this.jobs.set({ queue, state }, count));
    }
    return this.registry.metrics();
  }
}
