import { readFileSync } from 'node:fs'
import { checker } from '../../src/check/check-file.ts'
import { readWorkspace } from '../../src/evidence/read-workspace.ts'
import { registryObservatory } from '../../src/evidence/registry-observatory.ts'
import { workspaceObservatory } from '../../src/evidence/workspace-observatory.ts'
import { importInto } from '../../src/registry/import/import-records.ts'
import type { Registry } from '../../src/registry/registry.ts'

type Tell = (what: string, value: number, unit: string) => void

/** The briefs of the demonstration, checked against the registry with the generated incidents in it, and in memory. */
export async function benchBriefs(registry: Registry, tell: Tell): Promise<void> {
  const { workspace } = await readWorkspace('examples/mexico')
  if (!workspace) throw new Error('expected the demonstration workspace to be valid')
  await importInto(registry, 'system', {
    sources: workspace.sources.map((source) => ({ source, file: null })),
    documents: [...workspace.documents].map(([source, text]) => ({ source, text })),
    records: workspace.records,
  })
  const texts = workspace.briefs.map((path) => ({
    path,
    text: readFileSync(`examples/mexico/${path}`, 'utf8'),
  }))
  const inMemory = await checker(workspaceObservatory(workspace), 'all', 'en')
  const first = performance.now()
  const inRegistry = await checker(await registryObservatory(registry, workspace), 'all', 'en')
  tell('opening the evidence of the registry', performance.now() - first, 'ms')
  const millisecondsOf = async ({ checkText }: typeof inMemory) => {
    const start = performance.now()
    for (const { path, text } of texts) await checkText(text, path)
    return (performance.now() - start) / texts.length
  }
  const cold = await millisecondsOf(inRegistry)
  await millisecondsOf(inMemory)
  const memory: number[] = []
  const warm: number[] = []
  for (let pass = 0; pass < 9; pass++) {
    memory.push(await millisecondsOf(inMemory))
    warm.push(await millisecondsOf(inRegistry))
  }
  const middle = (values: number[]) => values.sort((a, b) => a - b)[4] ?? 0
  tell('check of a brief in memory', middle(memory), 'ms')
  tell('check of a brief against the registry, nothing fetched before', cold, 'ms')
  tell('check of a brief against the registry', middle(warm), 'ms')
  tell('registry / memory (at most 2)', middle(warm) / middle(memory), 'times')
}
