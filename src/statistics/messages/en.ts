import type { ProblemPatterns } from './patterns.ts'

/** What is wrong with a file that is imported, in English. */
export const english: ProblemPatterns = {
  'not readable': [
    'cannot be read: {reason}',
    'cannot be read: found {found}, expected {expected}',
    'cannot be read',
  ],
  'not readable/quote': ['cannot be read: a quotation mark stands in the middle of a cell'],
  'empty file': ['has no rows: expected a header line and at least one row'],
  'not this format': [
    'not a file of this format: found the columns {found}; expected {expected}',
    'not a file of this format: expected {expected}',
    'not a file of this format',
  ],
  'unknown format': [
    'no format is called “{found}”: expected one of {expected}',
    'a file of no known format',
  ],
  'wrong encoding': [
    'not text in UTF-8 or Windows-1252: found a NUL at byte {position}',
    'not text in UTF-8 or Windows-1252: found {found}',
    'not text in UTF-8 or Windows-1252',
  ],
  'wrong delimiter': [
    'the columns are parted by “{found}”, expected “{expected}”',
    'the columns are parted by another sign',
  ],
  truncated: ['the file breaks off: its last line has {found} of {expected} cells', 'the file breaks off'],
  'truncated/quote': ['the file breaks off, or a quotation mark opened here is never closed'],
  'line too long': [
    'a line longer than {limit} bytes, which no table has',
    'a line longer than {longest} characters, which no table has',
    'a line longer than any table has',
  ],
  'unknown column': [
    'unknown column “{column}”: did the publisher rename “{nearest}”?',
    'unknown column “{column}”: expected {expected}',
    'unknown column “{found}”: expected {expected}',
    'unknown column “{column}”',
    'unknown column',
  ],
  'missing column': [
    'the column “{column}” is missing: is it “{nearest}” now?',
    'the column “{column}” is missing: expected {expected}',
    'the column “{found}” is missing: expected {expected}',
    'the column “{column}” is missing',
    'a column is missing',
  ],
  'wrong cell count': [
    'the line has {found} cells, expected {expected}',
    'the line has too many or too few cells',
  ],
  'wrong number': [
    '“{found}” in {column} is not a number: expected {expected}',
    '“{found}” is not a number: expected {expected}',
    '“{found}” in {column} is not a number',
    '“{found}” is not a number',
    'not a number',
  ],
  'wrong number/whole': [
    '“{found}” in {column} is not a whole number: expected digits only, such as 1390',
    '“{found}” is not a whole number: expected digits only, such as 1390',
  ],
  'wrong number/decimal': [
    '“{found}” in {column} is not a number: expected digits with a decimal point, such as 74.3',
    '“{found}” is not a number: expected digits with a decimal point, such as 74.3',
  ],
  'thousands separator': [
    '“{found}” in {column} has a separator between its thousands: expected {meant}',
    '“{found}” has a separator between its thousands: expected {meant}',
    '“{found}” has a separator between its thousands: expected {expected}',
    '“{found}” has a separator between its thousands',
    'a separator between thousands',
  ],
  'negative count': [
    '“{found}” in {column} is less than zero: expected a count',
    '“{found}” is less than zero: expected a count',
    'a count less than zero',
  ],
  'wrong place': [
    'there is no place “{found}”: expected {expected}',
    'there is no place “{found}”',
    'there is no such place',
  ],
  'wrong place/state': ['no state has the key “{found}”: expected 01 to 32'],
  'wrong place/municipality': [
    'no municipality has the key “{found}”: expected five digits such as 01001, of which the first zero may be missing',
  ],
  'wrong place/any': [
    'there is no place “{found}”: expected a country such as MX, a state such as MX-MEX or a municipality such as 15033',
  ],
  'wrong period': [
    '“{found}” is not a period: expected {expected}',
    '“{found}” is not a period',
    'not a period: expected {expected}',
    'not a period',
  ],
  'wrong period/year': [
    '“{found}” in {column} is not a year: expected four digits such as 2026',
    '“{found}” is not a year',
  ],
  'wrong period/month': ['“{found}” is not a month: expected one such as 2026-03'],
  'wrong period/day': ['“{found}” is not a day of publication: expected one such as 2026-03-22'],
  'wrong period/any': ['“{found}” is not a period: expected one such as 2026, 2026-03 or 2026-Q1'],
  'future period': [
    '{found} is still to come: it is {today} today',
    '{found} is still to come',
    'a period that is still to come',
  ],
  'future period/month': ['{found} in {column}, a month after {through}, the last that is published'],
  'unknown category': [
    'unknown category “{found}”: did the publisher rename “{nearest}”?',
    'unknown category “{found}”: expected {expected}',
    'unknown category “{found}”',
    'an unknown category',
  ],
  'duplicate key': [
    'the same key as in line {first}: {key}',
    '“{found}” stands here twice',
    'the same key as in a line before',
  ],
  'moved total': [
    'the total of what release {release} had published moved by {percent} percent, from {before} to {after}',
    'the total of what had been published moved',
  ],
  'total differs from parts': [
    '{name}: the total is {total}, its parts add up to {parts}',
    '{name}: the total is {found}, expected {expected}',
    'the total is {found}, its parts add up to {expected}',
    'a total differs from the sum of its parts',
  ],
  'rows removed': [
    '{count} rows of release {release} are gone, the first of them: {first}',
    'rows of the release before are gone',
  ],
  'release exists': [
    'release {release} exists already, made from {file}: a release is never changed, expected another date',
    'the release exists already',
  ],
  'other layout': [
    'its columns are not those of release {release}: it will be kept whole, and not compared with it',
    'its columns are not those of the release before',
  ],
  'no answer': [
    'no figures in the answer: {reason}',
    'no figures in the answer: {found}',
    'no figures in the answer',
  ],
  'wrong mapping': [
    'the mapping is not as expected: {reason}',
    'the mapping says “{found}”: expected {expected}',
    'the mapping is not as expected: expected {expected}',
    'the mapping is not as expected',
  ],
  'wrong name': ['“{found}” cannot name a folder: expected letters, digits, dots and hyphens', 'not a name'],
  'store busy': [
    'another import is writing into {store}: expected it to be free, try again later',
    'another import is running',
  ],
  'disk full': ['no room is left on the disk: nothing was imported'],
}
