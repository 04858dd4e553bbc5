import type { Messages } from './message.ts'

export const spanish: Messages = {}
