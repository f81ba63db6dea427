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
  ValidateIf,
  validateSync,
} from 'class-validator';
import type { ServiceName } from '#contracts/services';

const toBoolean = ({ value }: { value: unknown }) =>
  value === undefined ? undefined : value === 'true' || value === '1';
const inBucket = (config: Config) => config.S3_BUCKET !== undefined;
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
  /** A bucket that speaks S3: with it pictures lie there and not in DATA_DIR. All five belong together. */
  @IsOptional() @IsString() @MinLength(3) S3_BUCKET?: string;
  @ValidateIf(inBucket) @IsUrl(url) S3_ENDPOINT?: string;
  @IsOptional() @IsString() @MinLength(1) S3_REGION = 'eu-central-1';
  @ValidateIf(inBucket) @IsString() @MinLength(1) S3_ACCESS_KEY_ID?: string;
  @ValidateIf(inBucket) @IsString() @MinLength(1) S3_SECRET_ACCESS_KEY?: string;
  @IsOptional() @IsBoolean() @Transform(toBoolean) DEMO = false;
  @IsString() @MinLength(32) AUTH_SECRET!: string;
  @IsString() @MinLength(32) INTERNAL_SECRET!: string;
  /** Whether the city's people need a second factor or a passkey. The demo asks for none unless told to. */
  @IsOptional() @IsIn(['required', 'optional']) CITY_SECOND_FACTOR?: 'required' | 'optional';
  /** The city's own directory (OpenID Connect): where it is, and as whom this marketplace asks it. */
  @IsOptional() @IsUrl(url) CITY_DIRECTORY_ISSUER?: string;
  @IsOptional() @IsString() @MinLength(1) CITY_DIRECTORY_CLIENT_ID?: string;
  @IsOptional() @IsString() @MinLength(1) CITY_DIRECTORY_CLIENT_SECRET?: string;
  /** What stands on the button of the sign-in page. */
  @IsOptional() @IsString() @MinLength(2) CITY_DIRECTORY_LABEL = 'Stadtverwaltung';
  /** Whose addresses the directory may speak for: `stadt.example,amt.stadt.example`. */
  @IsOptional() @Matches(/^[a-z0-9.-]+(,[a-z0-9.-]+)*$/) CITY_DIRECTORY_DOMAINS?: string;
  /** Values of `amr` or `acr` that count as a second factor: `amr:mfa,acr:high`. Without them none does. */
  @IsOptional() @Matches(/^(amr|acr):[^,]+(,(amr|acr):[^,]+)*$/) CITY_DIRECTORY_SECOND_FACTOR?: string;
  @Matches(/^(sk|rk)_/) STRIPE_SECRET_KEY!: string;
  @Matches(/^pk_/) STRIPE_PUBLISHABLE_KEY!: string;
  @Matches(/^whsec_/) STRIPE_WEBHOOK_SECRET!: string;
  /** Of the endpoint for events of connected accounts, which Stripe signs with a secret of its own. */
  @IsOptional() @Matches(/^whsec_/) STRIPE_CONNECT_WEBHOOK_SECRET?: string;
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
  /**
   * Where the map gets its tiles, `https://tiles.example/{z}/{x}/{y}.png`, and whose they are. That host sees the
   * addresses of those who look at the map. Without it the map is drawn from the city's own shapes alone.
   */
  @IsOptional() @Matches(/^https:\/\/[^\s{}]+\/\S*\{[zxy]\}\S*$/) MAP_TILES_URL?: string;
  @IsOptional() @IsString() MAP_ATTRIBUTION = '';
  /** Opening hours, answer times and deadlines are in this zone. */
  @IsOptional() @IsTimeZone() CITY_TIMEZONE = 'Europe/Berlin';
  @IsOptional() @Matches(/^[A-Z]{3}$/) CURRENCY = 'EUR';
  /** How long an unpaid checkout keeps its goods, in minutes. */
  @IsOptional() @Min(0.01) @Type(() => Number) CHECKOUT_MINUTES = 15;
  /** How long a shop has to answer an order, in minutes of its opening hours. */
  @IsOptional() @Min(0.01) @Type(() => Number) ANSWER_MINUTES = 120;
  /** What the payment provider keeps, in percent of a payment and cents for each: the city's report reckons with it. */
  @IsOptional() @Min(0) @Max(20) @Type(() => Number) PAYMENT_FEE_PERCENT = 1.5;
  @IsOptional() @IsInt() @Min(0) @Max(500) @Type(() => Number) PAYMENT_FEE_CENTS = 25;
  /** How many working days the city takes at most to decide an application. */
  @IsOptional() @IsInt() @Min(1) @Max(90) @Type(() => Number) DECIDE_DAYS = 10;
  /** How long an application that a reviewer has taken stays theirs without another step, in minutes. */
  @IsOptional() @Min(0.001) @Type(() => Number) CLAIM_MINUTES = 120;
  /** When a second person of the city has to agree to an approval. */
  @IsOptional() @IsIn(['never', 'risk', 'always']) FOUR_EYES: 'never' | 'risk' | 'always' = 'risk';
  /** Whether a second person of the city has to agree before a merchant is suspended. */
  @IsOptional() @IsBoolean() @Transform(toBoolean) SUSPENSION_FOUR_EYES = false;
  /**
   * Where VAT ids are looked up (VIES, `https://ec.europa.eu/taxation_customs/vies/rest-api`). Without it nothing is
   * asked outside, and reviewers are told so.
   */
  @IsOptional() @IsUrl(url) VIES_URL?: string;
  /** The operator's own VAT id: with it VIES confirms in writing that it was asked. */
  @IsOptional() @Matches(/^[A-Z]{2}[0-9A-Z]{2,12}$/) OPERATOR_VAT_ID?: string;
  /** Lets merchants' webhooks go to any address, without TLS and inside the own network: for tests only. */
  @IsOptional() @IsBoolean() @Transform(toBoolean) WEBHOOKS_ANYWHERE = false;
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

  /** Where pictures lie; undefined when they are files in DATA_DIR. */
  get bucket() {
    if (!this.S3_BUCKET) return undefined;
    return {
      endpoint: this.S3_ENDPOINT!,
      region: this.S3_REGION,
      name: this.S3_BUCKET,
      accessKeyId: this.S3_ACCESS_KEY_ID!,
      secretAccessKey: this.S3_SECRET_ACCESS_KEY!,
    };
  }

  get cityNeedsSecondFactor(): boolean {
    return (this.CITY_SECOND_FACTOR ?? (this.DEMO ? 'optional' : 'required')) === 'required';
  }

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

/** Where the database is, for programs that need nothing else. */
export function readDatabaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  if (!/^postgres(ql)?:\/\//.test(env.DATABASE_URL ?? '')) throw new Error('DATABASE_URL is not set');
  return env.DATABASE_URL!;
}
