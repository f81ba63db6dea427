import type { MigrationInterface, QueryRunner } from 'typeorm';

/** second_factors and passkeys are what better-auth's plugins expect; a test compares. devices and tries are ours. */
const UP = [
  `alter table accounts.people add two_factor_enabled boolean default false`,
  `alter table accounts.sessions add second_factor boolean default false,
     add way text,
     add last_seen_at timestamptz`,
  `create table accounts.second_factors (
     id uuid default gen_random_uuid() constraint pk_second_factors primary key,
     person_id uuid not null constraint fk_second_factors_person references accounts.people (id) on delete cascade,
     secret text not null,
     backup_codes text not null,
     verified boolean default true,
     failed_verification_count integer default 0,
     locked_until timestamptz)`,
  `create index ix_second_factors_person_id on accounts.second_factors (person_id)`,
  `create index ix_second_factors_secret on accounts.second_factors (secret)`,
  `create table accounts.passkeys (
     id uuid default gen_random_uuid() constraint pk_passkeys primary key,
     name text,
     public_key text not null,
     person_id uuid not null constraint fk_passkeys_person references accounts.people (id) on delete cascade,
     credential_id text not null,
     counter integer not null,
     device_type text not null,
     backed_up boolean not null,
     transports text,
     created_at timestamptz,
     aaguid text)`,
  `create index ix_passkeys_person_id on accounts.passkeys (person_id)`,
  `create index ix_passkeys_credential_id on accounts.passkeys (credential_id)`,
  `create table accounts.devices (
     id uuid not null,
     person_id uuid not null constraint fk_devices_person references accounts.people (id) on delete cascade,
     last_used_at timestamptz not null default now(),
     constraint pk_devices primary key (id, person_id))`,
  `create index ix_devices_person_id on accounts.devices (person_id)`,
  `create table accounts.tries (
     key text constraint pk_tries primary key,
     count integer not null,
     since timestamptz not null)`,
  `create index ix_tries_since on accounts.tries (since)`,
];

export class AddPasskeysAndSecondFactors1795510100002 implements MigrationInterface {
  name = 'AddPasskeysAndSecondFactors1795510100002';

  async up(db: QueryRunner): Promise<void> {
    for (const sql of UP) await db.query(sql);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['tries', 'devices', 'passkeys', 'second_factors'])
      await db.query(`drop table accounts.${table}`);
    await db.query(
      `alter table accounts.sessions drop column second_factor, drop column way, drop column last_seen_at`,
    );
    await db.query(`alter table accounts.people drop column two_factor_enabled`);
  }
}
