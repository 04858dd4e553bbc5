import { type Kysely, sql } from 'kysely'

/** Briefs with every text ever saved, their review, what the public reads, images and corrections. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database)
}

const statements = [
  `create table brief (
    id text primary key,
    state text not null,
    created bigint not null references change,
    changed bigint not null references change
  )`,
  `create table brief_text (
    brief text not null references brief,
    language text not null check (language in ('en', 'es')),
    revision integer not null,
    text text not null,
    translates integer,
    author text not null,
    at timestamptz not null,
    reason text not null,
    search tsvector generated always as (
      case when language = 'es' then to_tsvector('folded_es', text) else to_tsvector('folded_en', text) end
    ) stored,
    primary key (brief, language, revision)
  )`,
  'create index brief_text_search on brief_text using gin (search)',
  `create table brief_event (
    id bigint generated always as identity primary key,
    brief text not null references brief,
    from_state text,
    to_state text not null,
    actor text not null,
    at timestamptz not null,
    reason text not null
  )`,
  'create index brief_event_of on brief_event (brief, id)',
  `create table brief_override (
    id bigint generated always as identity primary key,
    brief text not null references brief,
    language text not null,
    rule text not null,
    fingerprint text not null,
    excerpt text not null,
    message text not null,
    reason text not null check (reason <> ''),
    actor text not null,
    at timestamptz not null,
    withdrawn boolean not null default false
  )`,
  'create index brief_override_of on brief_override (brief, language)',
  `create table publication (
    brief text not null references brief,
    language text not null,
    revision integer not null,
    published_at timestamptz not null,
    report jsonb not null,
    checked_at timestamptz not null,
    checked_against text not null default '',
    primary key (brief, language),
    foreign key (brief, language, revision) references brief_text
  )`,
  `create table stale_claim (
    brief text not null references brief,
    language text not null,
    fingerprint text not null,
    excerpt text not null,
    line integer not null,
    before text not null,
    after text not null,
    message text not null,
    noticed_at timestamptz not null,
    settled_by text,
    settled_reason text,
    primary key (brief, language, fingerprint)
  )`,
  `create table image (
    id text primary key,
    brief text not null references brief,
    media_type text not null,
    bytes bytea not null,
    width integer not null,
    height integer not null,
    caption_en text not null,
    caption_es text not null,
    alternative_en text not null,
    alternative_es text not null,
    credit text not null,
    licence text not null,
    changed bigint not null references change
  )`,
  'create index image_of_brief on image (brief)',
  `create table correction (
    id bigint generated always as identity primary key,
    subject_kind text not null check (subject_kind in ('record', 'brief')),
    subject text not null,
    language text not null,
    message text not null,
    contact text,
    state text not null default 'received' check (state in ('received', 'accepted', 'declined')),
    answer text,
    received_at timestamptz not null,
    answered_at timestamptz,
    answered_by text
  )`,
  'create index correction_by_state on correction (state, received_at)',
]
