import { Inject, Injectable } from '@nestjs/common';
import type { OrderView } from '#contracts/ports';
import { dayIn } from '#platform/calendar';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/database/database';
import { WriteReturn } from '../return/write-return.js';
import type { KnownOrder } from './known-order.js';
import type { Doubt } from './withdrawal-status.js';
import type { WithdrawnLine } from './withdrawal.entity.js';
import { withdrawalDeadline } from './withdrawal-deadline.js';

interface Judged {
  doubts: Doubt[];
  /** Last day of the period; null while it has not begun, or when there is no contract to reckon with. */
  deadline: string | null;
}

const SERVICES = new Set(['service_early_start', 'none_service_date']);

/** Reckons when a withdrawal's period ends and what a person has to look at. It decides nothing. */
@Injectable()
export class JudgeWithdrawal {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(WriteReturn) private readonly writeReturn: WriteReturn,
  ) {}

  /** The calendar day in the city, as `2026-11-24`. */
  dayOf(at: Date): string {
    return dayIn(this.config.CITY_TIMEZONE, at);
  }

  async judge(
    tx: Tx,
    declared: { email: string; receivedAt: Date; lines: WithdrawnLine[] | null },
    order: KnownOrder | null,
  ): Promise<Judged> {
    if (!order) return { doubts: ['unknown_contract'], deadline: null };
    const deadline = this.deadlineOf(order);
    const late = deadline !== null && this.dayOf(declared.receivedAt) > deadline;
    const doubts: Doubt[] = [];
    if (order.contact.email.trim().toLowerCase() !== declared.email.toLowerCase()) doubts.push('other_address');
    if (late) doubts.push('period_over');
    if (about(order, declared.lines).some(({ withdrawal }) => withdrawal !== 'standard')) doubts.push('excluded');
    if (!(await this.hasLeft(tx, order, declared.lines))) doubts.push('nothing_left');
    return { doubts, deadline };
  }

  /** Every contract is confirmed by a letter that carries the instruction, so the short period holds. */
  private deadlineOf(order: OrderView): string | null {
    return withdrawalDeadline({
      kind: order.lines.every(({ withdrawal }) => SERVICES.has(withdrawal)) ? 'service' : 'goods',
      contractOn: this.dayOf(new Date(order.placedAt)),
      deliveredOn: order.handedOverAt && this.dayOf(new Date(order.handedOverAt)),
      instructed: true,
      state: this.config.CITY_STATE,
    });
  }

  private async hasLeft(tx: Tx, order: OrderView, lines: WithdrawnLine[] | null): Promise<boolean> {
    const left = new Map((await this.writeReturn.left(tx, order)).map((line) => [line.lineId, line.returnable]));
    if (!lines) return [...left.values()].some((pieces) => pieces > 0);
    return lines.every(({ lineId, quantity }) => (left.get(lineId) ?? 0) >= quantity);
  }
}

/** The lines of the order that a declaration is about. */
const about = (order: OrderView, lines: WithdrawnLine[] | null) =>
  lines ? order.lines.filter(({ id }) => lines.some(({ lineId }) => lineId === id)) : order.lines;
