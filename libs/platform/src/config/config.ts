import 'reflect-metadata';
import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';
import type { ServiceName } from '#contracts/services';

const toBoolean = ({ value }: { value: unknown }) =>
  value === undefined ? undefined : value === 'true' || value === '1';
const url = { require_tld: false, require_protocol: true };

/** Everything that may differ between two installations. Read once at start; a wrong value stops it by name. */
export class Config {
  @IsOptional() @IsInt() @Min(0) @Max(65535) @Type(() => Number) PORT = 3000;
  @IsOptional() @IsString() HOST = 'localhost';
  /** Whose X-Forwarded-For is believed: addresses, networks, or the names `loopback` and `uniquelocal`. */
  @IsOptional() @Matches(/^[a-z0-9.:/,]+$/) TRUSTED_PROXIES = 'loopback';
  /** The origin that people see, without a slash at the end. */
  @IsOptional() @IsUrl(url) @Matches(/[^/]$/) PUBLIC_URL = 'http://localhost:3000';
  @Matches(/^postgres(ql)?:\/\//) DATABASE_URL!: string;
  @IsOptional() @IsInt() @Min(2) @Max(200) @Type(() => Number) DATABASE_POOL = 16;
  @IsOptional() @Matches(/^rediss?:\/\//) REDIS_URL?: string;
  /** Whether the web pages are served beside the API. */
  @IsOptional() @IsBoolean() @Transform(toBoolean) PAGES = true;
  /** Where pictures and documents are kept. */
  @IsOptional() @IsString() @MinLength(1) DATA_DIR = '.data';
  @IsOptional() @IsBoolean() @Transform(toBoolean) DEMO = false;
  @IsString() @MinLength(32) AUTH_SECRET!: string;
  @IsString() @MinLength(32) INTERNAL_SECRET!: string;
  @Matches(/^(sk|rk)_/) STRIPE_SECRET_KEY!: string;
  @Matches(/^pk_/) STRIPE_PUBLISHABLE_KEY!: string;
  @Matches(/^whsec_/) STRIPE_WEBHOOK_SECRET!: string;
  /** Only with the simulator: where its server listens. */
  @IsOptional() @IsUrl(url) STRIPE_API_BASE?: string;
  @IsOptional() @Matches(/^smtps?:\/\//) SMTP_URL?: string;
  @IsOptional() @IsString() MAIL_FROM = 'Lieblingsladen <bestellung@lieblingsladen.example>';
  @IsOptional() @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent']) LOG_LEVEL = 'warn';
  @IsOptional() @IsString() @MinLength(2) CITY_NAME = 'Gera';
  @IsOptional() @Matches(/^[a-z-]+$/) CITY_SLUG = 'gera';
  @IsOptional() @Matches(/^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/) CITY_CENTER = '50.8806,12.0833';
  /** The federal state whose public holidays count, ISO 3166-2 without the country. */
  @IsOptional() @Matches(/^[A-Z]{2}$/) CITY_STATE = 'TH';
  /** Opening hours, answer times and deadlines are in this zone. */
  @IsOptional() @IsTimeZone() CITY_TIMEZONE = 'Europe/Berlin';
  @IsOptional() @Matches(/^[A-Z]{3}$/) CURRENCY = 'EUR';
  /** How long an unpaid checkout keeps its goods, in minutes. */
  @IsOptional() @Min(0.01) @Type(() => Number) CHECKOUT_MINUTES = 15;
  /** How long a shop has to answer an order, in minutes of its opening hours. */
  @IsOptional() @Min(0.01) @Type(() => Number) ANSWER_MINUTES = 120;
  @IsOptional() @IsUrl(url) ACCOUNTS_URL?: string;
  @IsOptional() @IsUrl(url) CATALOG_URL?: string;
  @IsOptional() @IsUrl(url) MERCHANTS_URL?: string;
  @IsOptional() @IsUrl(url) NOTIFICATIONS_URL?: string;
  @IsOptional() @IsUrl(url) ORDERS_URL?: string;
  @IsOptional() @IsUrl(url) PAYMENTS_URL?: string;
  @IsOptional() @IsUrl(url) RETURNS_URL?: string;
  @IsOptional() @IsUrl(url) SHIPPING_URL?: string;
  /** How long work that a process had taken when it died stays taken, in milliseconds; then others do it. */
  @IsOptional() @IsInt() @Min(500) @Max(300_000) @Type(() => Number) RECOVERY_MS = 15_000;

  /** Where an absent service answers; undefined when it should be in this process. */
  serviceUrl(service: ServiceName): string | undefined {
    return this[`${service.toUpperCase() as Uppercase<ServiceName>}_URL`];
  }
}

/** Reads and checks the configuration; throws one Error that names every wrong value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const known = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const config = plainToInstance(Config, known, { exposeDefaultValues: true });
  const errors = validateSync(config, { skipMissingProperties: false });
  if (errors.length > 0) {
    const lines = errors.map((error) => `  ${error.property}: ${Object.values(error.constraints ?? {}).join(', ')}`);
    throw new Error(`The configuration is not right:\n${lines.join('\n')}`);
  }
  return config;
}
