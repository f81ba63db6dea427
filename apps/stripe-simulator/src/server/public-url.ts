import type { FastifyRequest } from 'fastify';

/**
 * Where a browser finds the pages. Behind a proxy that strips a prefix only the proxy knows, hence the configured
 * address first and the forwarded headers second.
 */
export function publicUrlOf(request: FastifyRequest, configured: string | undefined): string {
  if (configured) return configured;
  const forwarded = (name: string) =>
    String(request.headers[`x-forwarded-${name}`] ?? '')
      .split(',')[0]
      ?.trim();
  const protocol = forwarded('proto') || 'http';
  const host = forwarded('host') || request.headers.host || 'localhost';
  return `${protocol}://${host}${(forwarded('prefix') ?? '').replace(/\/$/, '')}`;
}
