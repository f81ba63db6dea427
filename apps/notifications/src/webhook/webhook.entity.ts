import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { DeliveryStatus } from './delivery-status.js';
import type { SentEvent, WebhookEvent } from './webhook-events.js';

/** An address of a merchant's own system. Its signing secret is derived from id and generation, and never stored. */
@Entity({ schema: 'notifications', name: 'webhooks' })
@Index('ix_webhooks_merchant', ['merchant_id'], { where: 'removed_at is null' })
export class WebhookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhooks' }) id!: string;
  @Column('uuid') merchant_id!: string;
  @Column('text') url!: string;
  @Column('text', { array: true }) events!: WebhookEvent[];
  @Column('boolean', { default: true }) active!: boolean;
  /** Counts up when the secret is renewed. */
  @Column('int', { default: 1 }) generation!: number;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { nullable: true }) removed_at!: Date | null;
}

/** One message to one address, with how it went. */
@Entity({ schema: 'notifications', name: 'webhook_deliveries' })
@Check('ck_webhook_deliveries_status', `status in ('pending', 'delivered', 'failed')`)
@Index('ix_webhook_deliveries_log', ['webhook_id', 'created_at', 'id'])
@Index('ix_webhook_deliveries_pending', ['next_at'], { where: `status = 'pending'` })
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_webhook_deliveries' }) id!: string;
  @Column('uuid')
  @ForeignKey(() => WebhookEntity, { name: 'fk_webhook_deliveries_webhook' })
  webhook_id!: string;
  @Column('text') event!: SentEvent;
  @Column('jsonb') about!: { checkoutId?: string; orderId?: string; variantIds?: string[] };
  /** What was sent, word for word: every try sends the same. Null until the first. */
  @Column('text', { nullable: true }) body!: string | null;
  @Column('text', { default: 'pending' }) status!: DeliveryStatus;
  @Column('int', { default: 0 }) attempts!: number;
  @Column('timestamptz', { default: () => 'now()' }) created_at!: Date;
  @Column('timestamptz', { default: () => 'now()' }) next_at!: Date;
  @Column('timestamptz', { nullable: true }) delivered_at!: Date | null;
  /** What the address answered last. */
  @Column('int', { nullable: true }) answer!: number | null;
  /** Why it did not work last: a code. */
  @Column('text', { nullable: true }) failure!: string | null;
}
