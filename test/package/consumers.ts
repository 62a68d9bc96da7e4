/** The files of the consumer's project. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from './typescript.ts'

const names = ['read-and-build.ts', 'connect.ts', 'everything.ts']

/** The sources that are compiled, by name. */
export function consumers(): Record<string, string> {
  const text = (name: string) =>
    readFileSync(new URL(`./consumers/${name}`, import.meta.url), 'utf8')
  return Object.fromEntries(names.map((name) => [name, text(name)]))
}

/** Two scripts that load every entry point they are given, and find something in each, under its name. */
export const loaders: Readonly<Record<string, string>> = {
  'import-all.js': `
    for (const entry of process.argv.slice(2)) {
      const json = entry.endsWith('.json') ? { with: { type: 'json' } } : undefined
      const module = await import(entry, json)
      if (Object.keys(module).length === 0) throw new Error(entry + ' exports nothing')
      for (const [name, value] of Object.entries(module)) {
        if (!/^class\\b/.test(String(value)) || value.name === name) continue
        throw new Error(entry + ': ' + name + ' calls itself ' + value.name)
      }
    }`,
  'require-all.cjs': `
    for (const entry of process.argv.slice(2)) {
      if (Object.keys(require(entry)).length === 0) throw new Error(entry + ' exports nothing')
    }`,
}

/** Emits the consumers as JavaScript; returns the one that can be run. */
export async function compiledConsumers(project: string): Promise<string> {
  await compile(project, 'typescript-6.0', 'nodenext', names, 'compiled')
  return join('compiled', 'read-and-build.js')
}
