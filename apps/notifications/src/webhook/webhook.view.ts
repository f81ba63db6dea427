import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import type { DeliveryStatus } from './delivery-status.js';
import { WEBHOOK_EVENTS, type SentEvent, type WebhookEvent } from './webhook-events.js';

export class WebhookBodyInput {
  @ApiProperty({ format: 'uuid' }) @IsUUID() merchantId!: string;
  @ApiProperty({ maxLength: 500, example: 'https://kasse.example/hook' })
  @IsString()
  @MaxLength(500)
  url!: string;
  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(WEBHOOK_EVENTS.length)
  @ArrayUnique()
  @IsIn(WEBHOOK_EVENTS, { each: true })
  events!: WebhookEvent[];
}

export class WebhookChange {
  @ApiPropertyOptional({ maxLength: 500 }) @IsOptional() @IsString() @MaxLength(500) url?: string;
  @ApiPropertyOptional({ enum: WEBHOOK_EVENTS, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(WEBHOOK_EVENTS.length)
  @ArrayUnique()
  @IsIn(WEBHOOK_EVENTS, { each: true })
  events?: WebhookEvent[];
  @ApiPropertyOptional() @IsOptional() @IsBoolean() active?: boolean;
}

export class WebhookView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) merchantId!: string;
  @ApiProperty() url!: string;
  @ApiProperty({ enum: WEBHOOK_EVENTS, isArray: true }) events!: WebhookEvent[];
  @ApiProperty() active!: boolean;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ description: 'Messages that were given up within the last week' }) failed!: number;
}

export class WebhooksView {
  @ApiProperty({ type: [WebhookView] }) items!: WebhookView[];
}

export class MadeWebhook extends WebhookView {
  @ApiProperty({ description: 'To check signatures with. Shown this once; it can be renewed' }) secret!: string;
}

export class DeliveryView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: [...WEBHOOK_EVENTS, 'test'] }) event!: SentEvent;
  @ApiProperty({ enum: ['pending', 'delivered', 'failed'] }) status!: DeliveryStatus;
  @ApiProperty() attempts!: number;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) deliveredAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Of the next try' })
  nextAt!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'HTTP status of the last try' }) answer!: number | null;
  @ApiProperty({ type: String, nullable: true }) failure!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What was sent, as JSON text' }) body!: string | null;
}

export class DeliveryPage {
  @ApiProperty({ type: [DeliveryView] }) items!: DeliveryView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
