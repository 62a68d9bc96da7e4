/** What an editor shows: the text of a hover, of a signature, of an error. */
import ts from 'typescript'

const root = new URL('../../', import.meta.url).pathname

/** What an editor shows of a source. */
export interface Shown {
  /** The hover over each place, in order: the signature, then the documentation. */
  readonly hovers: readonly string[]
  /** The errors, in order, each with the lines of its chain. */
  readonly errors: readonly string[]
}

/** What is shown of a source in this repository. A place to hover over stands behind a {@link mark}. */
export function shownOf(source: string): Shown {
  const file = `${root}test/types/hovered.ts`
  const service = serviceFor(file, source.replaceAll(mark, ''))
  const hovers = placesOf(source).map((place) => hover(service, file, place))
  const diagnostics = [
    ...service.getSyntacticDiagnostics(file),
    ...service.getSemanticDiagnostics(file),
  ]
  return {
    hovers,
    errors: diagnostics.map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ),
  }
}

/** Marks a place: a comment, so that the source is one with it too. */
const mark = '/*^*/'

/** The places of the marks, in the source without them. */
function placesOf(source: string): number[] {
  const places: number[] = []
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
    places.push(at - places.length * mark.length)
  }
  return places
}

function hover(service: ts.LanguageService, file: string, place: number): string {
  const info = service.getQuickInfoAtPosition(file, place)
  if (info === undefined) throw new Error(`nothing to hover over at ${place}`)
  const text = ts.displayPartsToString(info.displayParts)
  const documentation = ts.displayPartsToString(info.documentation)
  const tags = (info.tags ?? []).map(
    ({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`,
  )
  return [text, documentation, ...tags].filter((part) => part !== '').join('\n')
}

function serviceFor(file: string, source: string): ts.LanguageService {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  return ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? source : ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
}
