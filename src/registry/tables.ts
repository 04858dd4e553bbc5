import type { ColumnType, Generated } from 'kysely'
import type { Role } from '../model/access.ts'
import type { Language } from '../model/language.ts'
import type { ReviewState } from '../model/review.ts'
import type { Source } from '../model/source.ts'
import type { StatementStatus } from '../model/statement.ts'

/** JSON that is written as text and read parsed. */
type Json<T> = ColumnType<T, string, string>

/** The tables of the registry as Kysely sees them; the migrations make them. int8 is read as a number. */
export interface Tables {
  change: ChangeTable
  record: RecordTable
  statement: StatementTable
  record_view: RecordViewTable
  record_name: RecordNameTable
  record_reference: RecordReferenceTable
  source: SourceTable
  document: DocumentTable
  brief: BriefTable
  brief_text: BriefTextTable
  brief_event: BriefEventTable
  brief_override: BriefOverrideTable
  publication: PublicationTable
  stale_claim: StaleClaimTable
  image: ImageTable
  correction: CorrectionTable
  account: AccountTable
  passkey: PasskeyTable
  session: SessionTable
  token: TokenTable
  invitation: InvitationTable
  recovery_code: RecoveryCodeTable
  ceremony: CeremonyTable
  attempt: AttemptTable
  saved_search: SavedSearchTable
}

/** The append-only history: each row's hash is over its content and the hash of the row before. */
export interface ChangeTable {
  /** 1, 2, 3 … without a gap. */
  sequence: number
  at: Date
  /** Account id, or `system`. */
  actor: string
  action: ChangeAction
  subject_kind: SubjectKind
  subject: string
  reason: string
  /** What changed besides the statements entered: decisions, restriction, versions. */
  detail: Json<Readonly<Record<string, unknown>>>
  /** SHA-256 of the statements entered by this change, or of the item written. */
  content: Buffer
  previous: Buffer
  hash: Buffer
}

export type SubjectKind = 'record' | 'source' | 'document' | 'brief' | 'image' | 'correction' | 'account'

export type ChangeAction =
  | 'create'
  | 'enter'
  | 'decide'
  | 'restrict'
  | 'merge'
  | 'import'
  | 'save'
  | 'move'
  | 'override'
  | 'answer'
  | 'grant'
  | 'revoke'

export interface RecordTable {
  id: string
  kind: string
  restricted: boolean
  /** The record that stands for this one since they were merged. */
  redirect: string | null
  /** Grows by one with every change: what an editor says it has read. */
  version: number
  created: number
  changed: number
}

/** Never updated but for its status, and never deleted. */
export interface StatementTable {
  id: Generated<number>
  record: string
  field: string
  /** Place among the record's statements, in the order entered. */
  position: number
  value: Json<unknown>
  source: string
  locator: string | null
  quotation: string | null
  status: StatementStatus
  restricted: boolean
  entered_by: string | null
  entered_at: string | null
  change: number
}

/** For whom a derived row is: everyone, or, where they differ, the public and those who may read restricted. */
export type Audience = 'everyone' | 'public' | 'trusted'

/** The current record, derived at each write. What the public may not see is not in a row that it reads. */
export interface RecordViewTable {
  record: string
  audience: Audience
  kind: string
  title_en: string
  title_es: string
  /** First and last day of its date, `YYYY-MM-DD`; null where open or unknown. */
  starts: string | null
  ends: string | null
  state: string | null
  municipality: string | null
  latitude: number | null
  longitude: number | null
  /** The accepted values by field: one value, or a list where a field holds many. */
  current: Json<Readonly<Record<string, unknown>>>
  /** The statements as this audience sees them, with their ids, in order. */
  statements: Json<readonly StoredStatement[]>
  /** Folded names, for fuzzy search. */
  names: string
  /** All words that search finds it by. */
  body: string
  version: number
  changed: number
  changed_at: Date
}

/** A statement as the registry holds it. */
export interface StoredStatement {
  readonly id: number
  readonly record: string
  readonly field: string
  readonly value: unknown
  readonly source: string
  readonly locator?: string
  readonly quotation?: string
  readonly status: StatementStatus
  readonly restricted?: true
  readonly enteredBy?: string
  readonly enteredAt?: string
}

export interface RecordNameTable {
  record: string
  audience: Audience
  /** Folded, white space runs single spaces. */
  key: string
  text: string
  /** What the reader of prose is told the name is. */
  kind: 'person' | 'organization' | 'place' | 'instrument' | 'publication'
  form: 'name' | 'acronym' | 'former'
  position: number
}

export interface RecordReferenceTable {
  record: string
  audience: Audience
  field: string
  target: string
}

export interface SourceTable {
  id: string
  item: Json<Source>
  restricted: boolean
  version: number
  /** File of a workspace that it came from, so that it returns there. */
  file: string | null
  /** Folded title. */
  title_key: string | null
  changed: number
}

export interface DocumentTable {
  source: string
  text: string
  changed: number
}

export interface BriefTable {
  /** The name in its address. */
  id: string
  state: ReviewState
  created: number
  changed: number
}

/** Every saved text, none overwritten. */
export interface BriefTextTable {
  brief: string
  language: Language
  /** 1, 2, 3 … in each language. */
  revision: number
  text: string
  /** The revision in the other language that this one was made to agree with; null when it is no translation. */
  translates: number | null
  author: string
  at: Date
  reason: string
}

export interface BriefEventTable {
  id: Generated<number>
  brief: string
  from_state: ReviewState | null
  to_state: ReviewState
  actor: string
  at: Date
  reason: string
}

/** A finding that an editor let pass, with a reason that the public reads. */
export interface BriefOverrideTable {
  id: Generated<number>
  brief: string
  language: Language
  rule: string
  /** Of the finding: rule, code and the words it stands on, so that it holds when the text around moves. */
  fingerprint: string
  excerpt: string
  message: string
  reason: string
  actor: string
  at: Date
  withdrawn: boolean
}

/** The text that the public reads in one language, with the report that it passed the gate on. */
export interface PublicationTable {
  brief: string
  language: Language
  revision: number
  published_at: Date
  /** A `PublishedReport`: see model/stored-brief.ts. */
  report: Json<unknown>
  checked_at: Date
  /** The state of registry and statistics that it was last checked against: another one asks for another check. */
  checked_against: Generated<string>
}

/** A published claim that evidence no longer bears out as it did. */
export interface StaleClaimTable {
  brief: string
  language: Language
  fingerprint: string
  excerpt: string
  line: number
  before: string
  after: string
  message: string
  noticed_at: Date
  /** Set when an editor says that it may stand, with why. */
  settled_by: string | null
  settled_reason: string | null
}

export interface ImageTable {
  id: string
  brief: string
  media_type: string
  bytes: Buffer
  width: number
  height: number
  caption_en: string
  caption_es: string
  alternative_en: string
  alternative_es: string
  credit: string
  licence: string
  changed: number
}

export interface CorrectionTable {
  id: Generated<number>
  subject_kind: 'record' | 'brief'
  subject: string
  language: Language
  message: string
  /** Address to answer to: for the desk only, never in the public log. */
  contact: string | null
  state: 'received' | 'accepted' | 'declined'
  /** What was changed, or why not: shown in the public log. */
  answer: string | null
  received_at: Date
  answered_at: Date | null
  answered_by: string | null
}

export interface AccountTable {
  id: string
  /** Lower case. */
  email: string
  name: string
  role: Role
  language: Language
  /** argon2id; null for one who signs in by passkey alone. */
  password: string | null
  /** Base32; null without a second factor. */
  totp_secret: string | null
  /** The last step accepted, so that a code is good once. */
  totp_step: number | null
  disabled: boolean
  created_at: Date
}

export interface PasskeyTable {
  /** Credential id, base64url. */
  id: string
  account: string
  public_key: Buffer
  counter: number
  transports: Json<readonly string[]>
  name: string
  created_at: Date
  used_at: Date | null
}

export interface SessionTable {
  /** SHA-256 of the cookie's value: the value itself is nowhere on the server. */
  hash: Buffer
  account: string
  created_at: Date
  seen_at: Date
  expires_at: Date
  agent: string
}

export interface TokenTable {
  id: string
  hash: Buffer
  account: string
  name: string
  scopes: Json<readonly string[]>
  created_at: Date
  used_at: Date | null
  expires_at: Date
  revoked: Generated<boolean>
}

export interface InvitationTable {
  hash: Buffer
  role: Role
  email: string | null
  /** The account whose password the link sets anew; null where it makes an account. */
  account: string | null
  created_at: Date
  expires_at: Date
  used_at: Date | null
}

/** What one signs in with, once each, who has lost the device that makes the codes. */
export interface RecoveryCodeTable {
  hash: Buffer
  account: string
  used_at: Date | null
}

/** A sign-in or a set-up between its two steps. */
export interface CeremonyTable {
  /** SHA-256 of the cookie's value. */
  hash: Buffer
  purpose: string
  account: string | null
  challenge: string
  expires_at: Date
}

/** Failed sign-ins and other things that are allowed only so often. */
export interface AttemptTable {
  key: string
  at: Date
}

export interface SavedSearchTable {
  id: Generated<number>
  account: string
  name: string
  /** The query string of the search page. */
  query: string
  created_at: Date
}
