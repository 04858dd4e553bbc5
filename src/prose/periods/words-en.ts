import type { CalendarWords } from './calendar-words.ts'
import { monthNames, shortMonthNames, weekdayNames } from './month-names.ts'
import { numberedFrom, phrases, phraseTable, relative, words } from './word-tables.ts'

/** English calendar words. */
export const englishCalendar: CalendarWords = {
  months: monthNames.en,
  shortMonths: shortMonthNames.en,
  weekdays: weekdayNames.en,
  numbers: numberedFrom(
    1,
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven
    twenty-eight twenty-nine thirty thirty-one`,
  ),
  ordinals: new Map([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['opening', 1],
    ['last', -1],
    ['final', -1],
    ['closing', -1],
  ]),
  parts: new Map([
    ['quarter', 3],
    ['trimester', 3],
    ['half', 6],
    ['semester', 6],
  ]),
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
    ['decade', 'decade'],
    ['decades', 'decade'],
  ]),
  phrases: phraseTable([
    ...relative('year', 'dateline', -1, 'last year, a year ago, one year ago'),
    ...relative(
      'year',
      'dateline',
      0,
      'this year, current year, present year, earlier this year, later this year, this same year',
    ),
    ...relative('year', 'dateline', 1, 'next year, coming year, upcoming year'),
    ...relative(
      'year',
      'previous',
      -1,
      'previous year, preceding year, prior year, year before, a year before, year earlier, a year earlier, one year earlier, year prior, a year prior, one year prior, one year before',
    ),
    ...relative(
      'year',
      'previous',
      0,
      'that year, that same year, same year, later that year, earlier that year, said year',
    ),
    ...relative(
      'year',
      'previous',
      1,
      'following year, subsequent year, year after, the next year, a year later, one year later, year later',
    ),
    ...relative('month', 'dateline', -1, 'last month'),
    ...relative('month', 'dateline', 0, 'this month, current month, earlier this month, later this month'),
    ...relative('month', 'dateline', 1, 'next month'),
    ...relative('month', 'previous', -1, 'previous month, preceding month, month before'),
    ...relative(
      'month',
      'previous',
      0,
      'that month, that same month, same month, later that month, earlier that month',
    ),
    ...relative('month', 'previous', 1, 'following month, the next month, subsequent month, month after'),
    ...relative('week', 'dateline', -1, 'last week'),
    ...relative('week', 'dateline', 0, 'this week, earlier this week, later this week'),
    ...relative('week', 'dateline', 1, 'next week'),
    ...relative('day', 'dateline', -1, 'yesterday'),
    ...relative('day', 'dateline', 1, 'tomorrow'),
    ...relative('day', 'previous', -1, 'previous day, day before, a day earlier'),
    ...relative('day', 'previous', 0, 'that day, that same day, same day, later that day, earlier that day'),
    ...relative('day', 'previous', 1, 'following day, next day, a day later, day after'),
  ]),
  of: words('of in'),
  articles: words('the'),
  within: words('early mid late beginning middle end start'),
  yearLabels: phrases('year, fiscal year, calendar year, fy, budget year'),
  from: words('from'),
  to: words('to through until till thru'),
  between: words('between'),
  and: words('and'),
  since: phrases('since, starting in, beginning in, starting on, beginning on, effective'),
  until: phrases('until, till, by, through, up to, up until, no later than'),
  onward: phrases('onward, onwards, on, forward'),
  soFar: phrases('so far, thus far, to date'),
  past: words('past last'),
  coming: words('next coming following'),
  dating: words(
    'in on since until till by during of from last this next late early through between before after for and around throughout mid to',
  ),
  ahead: words(
    'will next upcoming scheduled until till by shall expected deadline planned coming forthcoming',
  ),
  counted: words(
    `people persons soldiers troops officers agents members victims deaths homicides murders killings cases pesos
    dollars euros percent times meters metres kilometers kilometres miles tons tonnes kilos kilograms pounds acres
    hectares pages weapons firearms guns rounds families households migrants students women men children reports
    complaints arrests detainees inmates prisoners investigations votes points million billion thousand hundred
    other more additional police personnel individuals civilians residents participants respondents`,
  ),
  numbering: words(
    'article articles section page pages number no nos nr about approximately nearly almost some roughly around exceeding than least most room route highway bus law resolution decree folio file docket rounds another',
  ),
  samePeriod: phrases(
    'same period, same months, same quarter, same month, same half, same timeframe, same semester',
  ),
}
