// What the front of the compiler and its back agree on.

/** A file to be written, held in memory until the whole run has succeeded. */
export interface OutputFile {
  /** The path below the output folder, with forward slashes: `xep-0203/delay.ts`. */
  readonly path: string
  readonly text: string
}

/** What the configuration says about the output. */
export interface OutputOptions {
  /** The extension of relative import specifiers: `.ts`, `.js` or the empty string. */
  readonly importExtension: '.ts' | '.js' | ''
  /** The specifier by which a module at this path below the output folder imports the runtime. */
  readonly runtimeSpecifier: (modulePath: string) => string
}

/** A generated module of typed forms, as the manifest lists it. */
export interface FormsOutline {
  /** The module's path below the output folder: `xep-0045/forms.ts`. */
  readonly module: string
  /** The files it was made from, as in locations, sorted. */
  readonly schemas: readonly string[]
  /** Class names by FORM_TYPE. */
  readonly classes: Readonly<Record<string, string>>
}

/** A generated module, as the manifest lists it. */
export interface ModuleOutline {
  /** The target namespace. */
  readonly namespace: string
  /** The module's path below the output folder: `xep-0203/delay.ts`. */
  readonly module: string
  /** The schema files it was made from, as in locations, sorted. */
  readonly schemas: readonly string[]
  /** Class names by element name, global elements only; nested classes under `parent/child`. */
  readonly classes: Readonly<Record<string, string>>
}
