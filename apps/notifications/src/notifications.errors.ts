import { conflict, invalid, notFound } from '#platform/errors/domain-error';

export const webhookNotFound = () => notFound('webhook.not_found', 'no such webhook');
export const deliveryNotFound = () => notFound('webhook.delivery_not_found', 'no such delivery');
export const webhookUrl = (code: string) =>
  invalid(`webhook.url_${code}`, `url: ${code}`, [{ path: 'url', code, message: `url: ${code}` }]);
export const tooManyWebhooks = (most: number) => conflict('webhook.too_many', `at most ${most} per merchant`);
export const deliveryNotOver = () => conflict('webhook.delivery_pending', 'it is still being tried');
