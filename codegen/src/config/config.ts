// What a project says about its generated code, in `typed-xmpp.config.ts`, `.js` or `.json`.

/** The configuration; every member may also be left to the command line. */
export interface Config {
  /** The schema files and folders, relative to the configuration file. */
  readonly inputs?: readonly string[]
  /** The folder that receives the generated modules, relative to the configuration file. */
  readonly out?: string
  /**
   * What generated modules import the runtime from: a package specifier, or a file relative to the
   * configuration file, beginning with `./` or `../`. Default: `typed-xmpp/node/v1`.
   */
  readonly runtime?: string
  /** The extension of relative imports among generated modules. Default: `.js`. */
  readonly importExtension?: '.ts' | '.js' | 'none'
  /**
   * Where a document asked for by its number is fetched from: an address with `{number}` in it, or a
   * folder's. Default: `https://xmpp.org/extensions/`.
   */
  readonly xepSource?: string
  /** Whether warnings count as errors. Default: false. */
  readonly strict?: boolean
}

/** Returns its argument; it lets an editor complete and check a configuration file. */
export function defineConfig(config: Config): Config {
  return config
}
