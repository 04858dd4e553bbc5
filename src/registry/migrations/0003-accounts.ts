import { type Kysely, sql } from 'kysely'

/** People, how they sign in, and what they keep for themselves. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database)
}

const statements = [
  `create table account (
    id text primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    role text not null check (role in ('reader', 'researcher', 'editor', 'administrator')),
    language text not null,
    password text,
    totp_secret text,
    totp_step bigint,
    disabled boolean not null default false,
    created_at timestamptz not null
  )`,
  `create table passkey (
    id text primary key,
    account text not null references account,
    public_key bytea not null,
    counter bigint not null,
    transports jsonb not null,
    name text not null,
    created_at timestamptz not null,
    used_at timestamptz
  )`,
  'create index passkey_of on passkey (account)',
  `create table session (
    hash bytea primary key,
    account text not null references account,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    agent text not null
  )`,
  'create index session_of on session (account)',
  `create table token (
    id text primary key,
    hash bytea not null unique,
    account text not null references account,
    name text not null,
    scopes jsonb not null,
    created_at timestamptz not null,
    used_at timestamptz,
    expires_at timestamptz not null,
    revoked boolean not null default false
  )`,
  `create table invitation (
    hash bytea primary key,
    role text not null,
    email text,
    account text references account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
  )`,
  `create table recovery_code (
    hash bytea primary key,
    account text not null references account,
    used_at timestamptz
  )`,
  'create index recovery_code_of on recovery_code (account)',
  `create table ceremony (
    hash bytea primary key,
    purpose text not null,
    account text references account,
    challenge text not null,
    expires_at timestamptz not null
  )`,
  `create table attempt (
    key text not null,
    at timestamptz not null
  )`,
  'create index attempt_recent on attempt (key, at)',
  `create table saved_search (
    id bigint generated always as identity primary key,
    account text not null references account,
    name text not null,
    query text not null,
    created_at timestamptz not null
  )`,
  'create index saved_search_of on saved_search (account)',
]
