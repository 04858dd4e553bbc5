import type { Observatory } from '../../../src/evidence/observatory.ts'
import { readWorkspace } from '../../../src/evidence/read-workspace.ts'
import type { Workspace } from '../../../src/evidence/workspace.ts'
import { workspaceObservatory } from '../../../src/evidence/workspace-observatory.ts'

/** The demonstration workspace, read. */
export async function mexico(): Promise<Workspace> {
  const { workspace } = await readWorkspace('examples/mexico')
  if (!workspace) throw new Error('expected examples/mexico to be readable')
  return workspace
}

/** The same with another value of one figure in every release that gives it. */
export function withFigure(
  workspace: Workspace,
  figure: { readonly indicator: string; readonly period: string; readonly value: string },
): Workspace {
  const observations = new Map(
    [...workspace.observations].map(([release, rows]) => [
      release,
      rows.map((row) =>
        row.indicator === figure.indicator && row.period === figure.period
          ? { ...row, value: figure.value }
          : row,
      ),
    ]),
  )
  return { ...workspace, observations }
}

/** Evidence that can become other evidence, as a registry's does. */
export function changingEvidence(workspace: Workspace): {
  evidence: Observatory
  become(next: Workspace): void
} {
  let current = workspaceObservatory(workspace)
  const evidence = new Proxy(current, { get: (_, name) => Reflect.get(current, name) })
  return {
    evidence,
    become(next) {
      current = workspaceObservatory(next)
    },
  }
}

/** Nothing to check against. */
export function noEvidence(workspace: Workspace): Observatory {
  return workspaceObservatory({
    ...workspace,
    records: [],
    sources: [],
    datasets: [],
    observations: new Map(),
    documents: new Map(),
  })
}

/** A text on one claim. */
export function textSaying(claim: string): string {
  return `---
title: Police officers
date: 2021-04-15
lang: en
---

${claim}

## Sources

Causa en Común. “Registro de policías asesinados.” Causa en Común. January 12, 2021.
`
}
