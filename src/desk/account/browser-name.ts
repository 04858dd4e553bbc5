/** In this order: browsers name those that they resemble too. */
const browsers = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'] as const
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'CrOS', 'Linux'] as const
const shown: Readonly<Record<string, string>> = {
  Edg: 'Edge',
  OPR: 'Opera',
  'Mac OS X': 'macOS',
  CrOS: 'ChromeOS',
}

/** What a browser says of itself, short enough to be recognised: `Firefox, Windows`; the whole where that fails. */
export function browserName(agent: string): string {
  const found = [browsers, systems].flatMap((names) => names.find((name) => agent.includes(name)) ?? [])
  return found.map((name) => shown[name] ?? name).join(', ') || agent || '?'
}
