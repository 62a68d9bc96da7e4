// The sum of a run.

/** How much a run compiled. */
export interface Report {
  readonly schemas: number
  readonly modules: number
  readonly classes: number
}

/** `12 schemas, 12 modules, 80 classes, 812 ms`. */
export function formatReport(report: Report, milliseconds: number): string {
  const { schemas, modules, classes } = report
  return `${count(schemas, 'schema')}, ${count(modules, 'module')}, ${count(classes, 'class', 'classes')}, ${Math.round(milliseconds)} ms`
}

/** A number and its noun. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
