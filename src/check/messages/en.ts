import type { Messages } from './message.ts'

export const english: Messages = {}
