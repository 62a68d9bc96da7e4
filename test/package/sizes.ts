/** The table of bundle sizes in the README, and whether it still tells the truth. */

/** The size of a bundle in bytes. */
export interface BundleSize {
  /** What is imported. */
  readonly title: string
  /** Minified. */
  readonly minified: number
  /** Minified and compressed by gzip. */
  readonly gzip: number
}

const begin = '<!-- sizes: npm run check:package -- --write -->'
const end = '<!-- /sizes -->'
// A table that must match to the byte would change with every commit; one that is off by more misleads.
const tolerance = 0.03

/** The table as Markdown. */
export function sizeTable(sizes: readonly BundleSize[]): string {
  const rows = sizes.map(
    ({ title, minified, gzip }) => `| ${title} | ${kilo(minified)} | ${kilo(gzip)} |`,
  )
  return ['| a bundle of | minified | gzip |', '|---|---:|---:|', ...rows].join('\n')
}

/** The README with the table replaced. Throws when it has no place for one. */
export function withSizes(readme: string, sizes: readonly BundleSize[]): string {
  const [before, , after] = sections(readme)
  return `${before}${begin}\n${sizeTable(sizes)}\n${end}${after}`
}

/** What the table in the README says that is not so, one finding a line; empty when it is right. */
export function sizeDrift(readme: string, sizes: readonly BundleSize[]): string[] {
  const [, table] = sections(readme)
  return sizes.flatMap(({ title, minified, gzip }) => {
    const row = table.split('\n').find((line) => line.startsWith(`| ${title} |`))
    if (row === undefined) return [`${title}: not in the table`]
    const [, , first, second] = row.split('|').map((cell) => Number.parseFloat(cell) * 1000)
    const off = [
      [first, minified],
      [second, gzip],
    ].some(([said, is]) => !(Math.abs((said ?? 0) - (is ?? 0)) <= (is ?? 0) * tolerance + 100))
    return off ? [`${title}: is ${kilo(minified)} and ${kilo(gzip)}, the table says ${row}`] : []
  })
}

function sections(readme: string): [before: string, table: string, after: string] {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`the README has no ${begin} … ${end}`)
  return [
    readme.slice(0, from),
    readme.slice(from + begin.length, to),
    readme.slice(to + end.length),
  ]
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
