// The layers of the design (docs/architecture): what each folder of src/ may import besides itself.
const layers = {
  model: [],
  prose: ['model'],
  registry: ['model'],
  statistics: ['model'],
  formats: ['model'],
  capture: ['model', 'prose', 'formats'],
  linkage: ['model'],
  evidence: ['model', 'registry', 'statistics'],
  check: ['model', 'prose', 'evidence'],
  site: ['model', 'evidence', 'check'],
  desk: ['model', 'evidence', 'check'],
}

/** Folders that stand on top of all others; http may not import cli. */
layers.http = Object.keys(layers)
layers.cli = [...Object.keys(layers)]

const rules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(?:${[folder, ...allowed].join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'known-folder',
      comment: 'every file of src/ stands in a folder of the design',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(?:${Object.keys(layers).join('|')})/` },
      to: {},
    },
    {
      name: 'no-cycle',
      comment: 'two files that need each other are one idea in two files',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      comment: 'a file that nothing imports is an entry point or dead',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^src/cli/main\\.ts$', '^src/prose/read\\.ts$', '^src/check/check\\.ts$', '^src/evidence/open-workspace\\.ts$', '^src/desk/islands/'],
      },
      to: {},
    },
    {
      name: 'not-to-test',
      comment: 'what is shipped may not need the tests or the scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|scripts)/' },
    },
    {
      name: 'no-development-dependency',
      comment: 'what is shipped needs its dependencies on the user’s machine too',
      severity: 'error',
      // Islands run in the browser: what they import is bundled at build.
      from: { path: '^src/', pathNot: '^src/desk/islands/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
