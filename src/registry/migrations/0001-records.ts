import { type Kysely, sql } from 'kysely'

/** Records, statements, sources, documents and the chain of changes. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database)
}

const statements = [
  'create extension if not exists pg_trgm',
  'create extension if not exists unaccent',
  'create text search configuration folded_es (copy = spanish)',
  'alter text search configuration folded_es alter mapping for hword, hword_part, word with unaccent, spanish_stem',
  'create text search configuration folded_en (copy = english)',
  'alter text search configuration folded_en alter mapping for hword, hword_part, word with unaccent, english_stem',

  `create table change (
    sequence bigint primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject_kind text not null,
    subject text not null,
    reason text not null,
    detail jsonb not null,
    content bytea not null,
    previous bytea not null,
    hash bytea not null unique
  )`,
  'create index change_of_subject on change (subject_kind, subject, sequence)',
  // The chain is append-only for the database too: what has been said is answered, never rewritten.
  `create function refuse_rewriting() returns trigger language plpgsql as $$
    begin raise exception 'history is append-only: % on %', tg_op, tg_table_name; end $$`,
  `create trigger change_is_append_only before update or delete or truncate on change
    for each statement execute function refuse_rewriting()`,

  `create table source (
    id text primary key,
    -- Not jsonb: what was written is given back with its members in their order.
    item json not null,
    restricted boolean not null default false,
    version integer not null default 1,
    file text,
    title_key text,
    changed bigint not null references change,
    search tsvector generated always as (
      to_tsvector('folded_es', coalesce(item ->> 'title', '') || ' ' || coalesce(item ->> 'container-title', '') || ' ' || coalesce(item ->> 'publisher', '') || ' ' || coalesce(item #>> '{author,0,literal}', '') || ' ' || coalesce(item #>> '{author,0,family}', ''))
      || to_tsvector('folded_en', coalesce(item ->> 'title', ''))
    ) stored
  )`,
  'create index source_by_title on source (title_key)',
  'create index source_search on source using gin (search)',

  `create table document (
    source text primary key references source,
    text text not null,
    changed bigint not null references change
  )`,

  // The numbers of changes in records and statements are held against the chain by the audit, not by references: those
  // are looked up row by row, and each would take a sixth of the time of a large import.
  `create table record (
    id text primary key,
    kind text not null,
    restricted boolean not null default false,
    redirect text references record,
    version integer not null default 1,
    created bigint not null,
    changed bigint not null,
    check (redirect is distinct from id)
  )`,
  'create index record_redirected on record (redirect) where redirect is not null',
  'create index record_restricted on record (id) where restricted',

  'create sequence statement_id',
  `create table statement (
    id bigint primary key default nextval('statement_id'),
    record text not null references record,
    field text not null,
    position integer not null,
    value jsonb not null,
    source text not null references source,
    locator text,
    quotation text,
    status text not null check (status in ('accepted', 'disputed', 'superseded')),
    restricted boolean not null default false,
    entered_by text,
    entered_at text,
    change bigint not null
  )`,
  'create index statement_of_record on statement (record, position)',
  'create index statement_of_source on statement (source)',
  'create index statement_of_change on statement (change)',
  // Few are: those that name a record which becomes restricted are found among them.
  `create index statement_superseded on statement (record) where status = 'superseded'`,

  `create table record_view (
    record text not null references record,
    audience text not null check (audience in ('everyone', 'public', 'trusted')),
    kind text not null,
    title_en text not null,
    title_es text not null,
    starts date,
    ends date,
    state text,
    municipality text,
    latitude double precision,
    longitude double precision,
    current jsonb not null,
    statements jsonb not null,
    names text not null,
    body text not null,
    version integer not null,
    changed bigint not null,
    changed_at timestamptz not null,
    search tsvector generated always as (to_tsvector('folded_es', body) || to_tsvector('folded_en', body)) stored,
    primary key (record, audience)
  )`,
  'create index record_view_search on record_view using gin (search)',
  'create index record_view_names on record_view using gin (names gin_trgm_ops)',
  // In the order of the lists, with the audience so that counting does not read the rows: see search-records.ts.
  'create index record_view_changed on record_view (kind, changed desc, record desc, audience)',
  `create index record_view_dated on record_view (kind, (coalesce(starts, date '0001-01-01')) desc, record desc)`,
  // For what shares a day with a stretch of days: the checker asks that of each date in a text.
  `create index record_view_days on record_view using gist (daterange(starts, ends, '[]')) where kind = 'incident'`,
  // For what happened in a state, by date: without it the newest of a year are looked for among all of the year.
  `create index record_view_state_dated
    on record_view (state, (coalesce(starts, date '0001-01-01')) desc, record desc)`,
  'create index record_view_place on record_view (kind, state, municipality, audience)',

  `create table record_name (
    record text not null references record,
    audience text not null,
    key text not null,
    text text not null,
    kind text not null,
    form text not null,
    position integer not null
  )`,
  'create index record_name_key on record_name (key)',
  'create index record_name_near on record_name using gin (key gin_trgm_ops)',
  'create index record_name_of on record_name (record)',

  `create table record_reference (
    record text not null references record,
    audience text not null,
    field text not null,
    target text not null
  )`,
  'create index record_reference_target on record_reference (target)',
  'create index record_reference_of on record_reference (record)',
]
