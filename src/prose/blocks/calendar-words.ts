export { monthNumbers, weekdays } from '../text/calendar-words.ts'
