import { KeepWebhook } from './keep-webhook.js';
import { ResendWebhook } from './resend-webhook.js';
import { SendWebhook } from './send-webhook.js';
import { WebhookBody } from './webhook-body.js';
import { WebhookQueries } from './webhook.queries.js';

export const webhookProviders = [KeepWebhook, ResendWebhook, SendWebhook, WebhookBody, WebhookQueries];
