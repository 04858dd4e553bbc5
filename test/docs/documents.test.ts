import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/rulebook.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const packages: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies }
const readme = readFileSync('README.md', 'utf8')

describe('documents', () => {
  it('docs/dependencies.md names every dependency at its version', () => {
    const text = readFileSync('docs/dependencies.md', 'utf8')
    for (const [name, version] of Object.entries(packages))
      expect(text).toContain(`| \`${name}\` | ${version} |`)
  })

  it('every dependency is pinned exactly', () => {
    for (const version of Object.values(packages)) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  })

  it('every rule has a heading in docs/checker.md and a file of its name', () => {
    const text = readFileSync('docs/checker.md', 'utf8')
    const files = new Set(readdirSync('src/check/rules'))
    for (const rule of rules) {
      expect(text).toContain(`### \`${rule.id}\``)
      expect(files).toContain(`${rule.id}.ts`)
    }
  })

  it('every link of the README and the documents leads to a file', () => {
    const documents = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync('docs')
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
    ]
    for (const document of documents) {
      const folder = document.includes('/') ? 'docs/' : ''
      for (const [, target = ''] of readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        expect(() => readdirOrFile(folder + target), `${document} links to ${target}`).not.toThrow()
      }
    }
  })

  it('the number of rules in the README is true', () => {
    expect(rules).toHaveLength(30)
    expect(readme).toContain('Thirty rules')
  })
})

function readdirOrFile(path: string): void {
  if (path.endsWith('/')) readdirSync(path)
  else readFileSync(path)
}
