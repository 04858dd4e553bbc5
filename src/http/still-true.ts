import { publishedBriefs } from '../registry/briefs/publications.ts'
import { overridesOf } from '../registry/briefs/read-brief.ts'
import { keepStaleClaims, whileAlone } from '../registry/briefs/stale-claims.ts'
import { checkBriefText, standingOverrides } from './check-brief-text.ts'
import { type EvidenceParts, evidenceBasis } from './evidence-basis.ts'
import { noLongerTrue } from './no-longer-true.ts'

export interface RecheckOutcome {
  /** Texts that were checked again. */
  readonly checked: number
  /** Whether another server is at it: nothing was done here. */
  readonly busy: boolean
}

/**
 * Checks every published text again that was last checked against other evidence than there is now, and keeps what is
 * no longer true, for the desk to list. Two servers on one registry do it once.
 */
export async function recheckPublished(parts: EvidenceParts): Promise<RecheckOutcome> {
  const { registry } = parts
  let checked = 0
  const alone = await whileAlone(registry, async () => {
    const basis = await evidenceBasis(parts)
    const due = (await publishedBriefs(registry)).filter((text) => text.checkedAgainst !== basis)
    for (const { brief, language, revision, text, report } of due) {
      const now = await checkBriefText(parts.evidence, { slug: brief, language, text })
      const overrides = standingOverrides(await overridesOf(registry.database, brief), language)
      const noticed = noLongerTrue(report, now, overrides, language)
      await keepStaleClaims(registry, {
        brief,
        language,
        revision,
        checkedAgainst: basis,
        noticed: firstOfEach(noticed),
      })
      checked++
    }
  })
  return { checked, busy: !alone }
}

/** The same fault twice in a text has one name and one line on the list. */
function firstOfEach<T extends { readonly fingerprint: string }>(noticed: readonly T[]): T[] {
  return [...new Map([...noticed].reverse().map((claim) => [claim.fingerprint, claim])).values()].reverse()
}

/** Checks published texts again in the background. */
export interface StillTrueWatch {
  /** Something was written: looks again when writing has paused. */
  nudge(): void
  /** Looks no more, and settles when a check that is under way has ended. */
  close(): Promise<void>
}

/**
 * Watches from the start: now, after a nudge, and every so often, because another process may have imported a release.
 * @param timing milliseconds: `pause` without a nudge before it looks, `interval` between looks
 * @param complain told of a check that failed, one line; the next look comes all the same
 */
export function watchStillTrue(
  parts: EvidenceParts,
  timing: { readonly pause: number; readonly interval: number },
  complain: (line: string) => void,
): StillTrueWatch {
  let running: Promise<void> = Promise.resolve()
  let waiting: NodeJS.Timeout | null = null
  let closed = false

  const look = () => {
    waiting = null
    running = running.then(async () => {
      if (closed) return
      try {
        await recheckPublished(parts)
      } catch (error) {
        complain(
          `cannot check published briefs again: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    })
  }
  const nudge = () => {
    if (closed) return
    if (waiting) clearTimeout(waiting)
    waiting = setTimeout(look, timing.pause)
    waiting.unref()
  }
  const regularly = setInterval(nudge, timing.interval)
  regularly.unref()
  nudge()

  return {
    nudge,
    async close() {
      closed = true
      clearInterval(regularly)
      if (waiting) clearTimeout(waiting)
      await running
    },
  }
}
