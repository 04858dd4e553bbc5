import type { Patterns } from './patterns.ts'

/** What each rule says, in English, by `rule/code`. */
export const english: Patterns = {
  'sum-of-parts/sum': 'the parts add up to {sum} ({parts}), the whole is given as {whole}',
  'percent-change/percent': 'from {from} to {to} is a change of {computed} percent, not {stated}',
  'percent-change/points': 'from {from} to {to} is a change of {computed} points, not {stated}',
  'percent-change/difference': 'from {from} to {to} is a change of {computed}, not {stated}',
  'percent-change/multiple': 'from {from} to {to} is {computed} times, not {stated}',
  'direction/up': 'told as a rise, but {to} is less than {from}',
  'direction/down': 'told as a fall, but {to} is more than {from}',
  'share-of-whole/share': '{part} of {whole} is {computed} percent, not {stated}',
  'share-of-whole/exceeds': 'the part ({part}) is more than the whole ({whole})',
  'period-mismatch/length': 'the dates {period} do not span “{stated}”',
  'currency-conversion/rate':
    '{first} is about {right} {currency} at {rate} {other} per US dollar ({year}), not {second}',
  'currency-conversion/scale':
    '{first} is about {right} {currency} at {rate} {other} per US dollar ({year}); {second} is off by a factor of {factor}',
  'magnitude/scale': '{second} stands where the same figure was {first} before: a factor of {factor}',
  'magnitude/over hundred': '{text} of a whole is more than all of it',
  'magnitude/two ways': '‘{text}’ can be read two ways in this text; it was read as {read}',
  'impossible-date/day': 'there is no such day: {date}',
  'date-order/reversed': 'the stretch from {from} to {to} ends before it begins',
  'date-order/after publication': '{date} is told as past, but the brief is dated {published}',
  'name-variant/variant': '“{name}” is spelt “{usual}” elsewhere in this brief',
  'name-variant/slip': '“{name}” and “{usual}” are a letter or two apart: one person?',
  'acronym/letters': '{acronym} has a letter without a word in “{name}”',
  'acronym/twice': '{acronym} is given to “{name}” here and to “{other}” before',
  'translation-mismatch/head':
    '“{name}” names another sort of thing than “{original}”; the usual word is {right}',
  'translation-mismatch/number': 'the translation has {said} where the original has {original}',
  'unbalanced-quote/opened, not closed': 'this quotation mark opens and is never closed: {text}',
  'unbalanced-quote/closed, not opened': 'this quotation mark closes what was never opened: {text}',
  'unbalanced-quote/wrong direction': 'this mark points the wrong way: {text}',
  'unbalanced-quote/nested double marks':
    'double marks inside double marks, inner ones should be single: {text}',
  'unbalanced-quote/mismatched pair': 'the opening and the closing mark are of different kinds: {text}',
  'unlisted-source/unlisted': '{source} is named as a source, and the list of sources has nothing by it',
  'uncited-source/uncited': '{source} is listed and never named in the text',
  'bibliography-entry/no title': 'the entry has no title',
  'bibliography-entry/no date': 'the entry has no date',
  'bibliography-entry/no container': 'the entry names no outlet or publisher',
  'bibliography-entry/impossible date': 'the entry has a date that does not exist: {text}',
  'bibliography-entry/missing full stop': 'a full stop is missing between parts of the entry',
  'bibliography-entry/unparsed': 'the entry could not be read as author, title, outlet and date',
  'duplicate-source/twice': '“{title}” is listed already',
  'source-after-publication/later': 'the source is dated {issued}, the brief {published}',
  'figure-contradicted/plain': 'the evidence has {expected} for {measure} ({place}, {period}), not {stated}',
  'figure-contradicted/scale':
    'the evidence has {expected} for {measure} ({place}, {period}); {stated} is off by a factor of {factor}',
  'figure-contradicted/other period':
    'the evidence has {expected} for {measure} ({place}, {period}); {stated} is the figure of {other}',
  'figure-contradicted/other release':
    'the evidence has {expected} for {measure} ({place}, {period}); {stated} is in the release {other}',
  'figure-contradicted/other publisher':
    'the evidence has {expected} for {measure} ({place}, {period}); {stated} is the figure of {other}',
  'figure-contradicted/other place':
    'the evidence has {expected} for {measure} ({place}, {period}); {stated} is the figure of {other}',
  'figure-contradicted/percent for points':
    'the evidence has {expected} for {measure} ({place}, {period}); percent and percentage points were confused',
  'figure-contradicted/other currency':
    'the evidence has {expected} for {measure} ({place}, {period}), in another currency',
  'figure-contradicted/swapped digits':
    'the evidence has {expected} for {measure} ({place}, {period}); {stated} has two digits swapped',
  'figure-outdated/older release':
    '{stated} agrees with the release {release} of {measure} only; it is {now} now',
  'figure-outdated/revised since':
    '{stated} was right in the release {release} of {measure}; it has been revised to {now} since',
  'figure-outdated/overtaken':
    'a count for {period} told as current; by then figures for {later} were out: {now} ({measure}, {place})',
  'figure-unsupported/none': 'nothing in the evidence has this figure: {stated}',
  'figure-unsupported/differs': 'no figure decides this; the nearest in the evidence: {candidates}',
  'figure-unsupported/several':
    'several readings of the evidence differ, so nothing is decided: {candidates}',
  'definition-mismatch/series':
    '{stated} is the figure of “{measure}”, which counts {counted}; the text says {said}',
  'definition-mismatch/publishers':
    'one comparison, two counts: “{from}” and “{to}” are defined by different publishers',
  'definition-mismatch/no charges':
    'the case “{case}” ended without charges, so there were none to be cleared of',
  'rank/other': 'the rank published is {expected} ({measure}, {period}), not {stated}',
  'superlative/place most': '{place} has more: {value} ({measure}, {period})',
  'superlative/place least': '{place} has less: {value} ({measure}, {period})',
  'superlative/time most': '{period} was higher: {value}, against {own}',
  'superlative/time least': '{period} was lower: {value}, against {own}',
  'superlative/incident': 'the registry has a deadlier one in between: {incident} ({value}, against {own})',
  'incident-mismatch/number': 'the registry has {expected} for “{incident}”, not {stated}',
  'incident-mismatch/day': 'the registry dates “{incident}” {expected}, not {stated}',
  'office/not held': '{person} did not hold this office ({office}) on {date}: {period}',
  'office/still held': '{person} still held this office ({office}) on {date}: {period}',
  'office/former name': '“{name}” was in use until {until}; the name since is “{now}”',
  'unknown-name/unknown': '{name} is not in the registry',
  'misspelt-name/slip': '“{name}” is spelt “{right}” in the registry',
  'misspelt-name/marks': '“{name}” is written “{right}” in the registry',
  'quote-not-in-source/absent': 'these words are in none of the archived sources: “{quotation}”',
  'status-outdated/law made': '{name} is told as not yet made, but reached “{stage}” on {date}',
  'status-outdated/law made since': '{name} has reached “{stage}” since, on {date}',
  'status-outdated/law gone': '{name} is told as in force, but reached “{stage}” on {date}',
  'status-outdated/law gone since': '{name} has reached “{stage}” since, on {date}',
  'status-outdated/case closed': 'the case “{name}” is told as open, but reached “{stage}” on {date}',
  'status-outdated/case closed since': 'the case “{name}” has reached “{stage}” since, on {date}',
}
