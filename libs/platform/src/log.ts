import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** The process's log: JSON lines on standard output, errors with their stack under `err`. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string, service: string) {
    this.pino = pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime });
  }

  info(data: object, message: string): void {
    this.pino.info(data, message);
  }

  warn(data: unknown, message?: unknown): void {
    this.write('warn', data, message);
  }

  error(data: unknown, ...rest: unknown[]): void {
    this.write('error', data, rest.map(String).join(' '));
  }

  fatal(data: unknown, ...rest: unknown[]): void {
    this.write('fatal', data, rest.map(String).join(' '));
  }

  /** Nest's own chatter while it starts. */
  log(message: unknown): void {
    this.pino.debug(String(message));
  }

  private write(level: 'warn' | 'error' | 'fatal', data: unknown, message: unknown): void {
    if (typeof data === 'object' && data !== null) {
      this.pino[level](data, String(message ?? ''));
    } else {
      this.pino[level](`${String(data)} ${String(message ?? '')}`.trim());
    }
  }
}
