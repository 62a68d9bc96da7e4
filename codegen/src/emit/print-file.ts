// The one module that knows ts-morph: a file's statements become structures, and those a source file
// in one call. Nothing is touched after that, for every change would parse the file again.
import {
  IndentationText,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  Project,
  type PropertyDeclarationStructure,
  QuoteKind,
  StructureKind,
  type StatementStructures,
} from 'ts-morph'
import { lineWidth, widthOf } from './layout.ts'
import type {
  ClassStatement,
  ImportedName,
  InterfaceStatement,
  PropertySyntax,
  Statement,
} from './syntax.ts'

/** Prints files: keeps one ts-morph project for all of a run. */
export class FilePrinter {
  readonly #overwrites: boolean
  readonly #project = new Project({
    useInMemoryFileSystem: true,
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Single,
      useTrailingCommas: true,
    },
  })

  /** One that lasts for several runs prints a file over the one it printed before. */
  constructor({ overwrites = false }: { readonly overwrites?: boolean } = {}) {
    this.#overwrites = overwrites
  }

  /** The text of a file that begins with a line of comment. */
  print(path: string, header: string, statements: readonly Statement[]): string {
    const structures = statements.map(structureOf)
    const options = { overwrite: this.#overwrites }
    const source = this.#project.createSourceFile(path, { statements: structures }, options)
    return `${header}\n${finished(source.getFullText())}`
  }
}

// ts-morph indents the further lines of a text that has several. They are laid out already, so their
// ends are held by a character that TypeScript takes for a space and that no other text here has.
const lineEnd = '\u3000'

function held(text: string): string {
  return text.replaceAll('\n', lineEnd)
}

/** Statements end without semicolons here, which no setting of ts-morph says. */
function finished(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^ *(?:\/\*)?\*/.test(line) ? line : line.replace(/;$/, '')))
    .join('\n')
    .replaceAll(/\u3000 \} from /g, '\n} from ')
    .replaceAll(/ *\u3000/g, '\n')
    .replace(/(?<=[^\n]\n)(?=\/\*\*)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
}

function structureOf(statement: Statement): string | StatementStructures {
  switch (statement.kind) {
    case 'text':
      return statement.text
    case 'import':
      return {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: statement.isTypeOnly,
        moduleSpecifier: statement.from,
        namedImports: [
          held(namesOf(statement.names, `import ${typeWord(statement)}`, statement.from)),
        ],
      }
    case 'export': {
      const names = statement.names.map((name) => ({ name }))
      return {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: statement.isTypeOnly,
        moduleSpecifier: statement.from,
        namedExports: [held(namesOf(names, `export ${typeWord(statement)}`, statement.from))],
      }
    }
    case 'alias':
      return {
        kind: StructureKind.TypeAlias,
        isExported: true,
        name: statement.name,
        docs: [statement.doc],
        type: held(statement.type),
      }
    case 'interface':
      return interfaceOf(statement)
    case 'class':
      return classOf(statement)
  }
}

function interfaceOf(statement: InterfaceStatement): InterfaceDeclarationStructure {
  const { name, doc, typeParameter, properties, methods } = statement
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: held(name),
    docs: [doc],
    ...(typeParameter === undefined ? {} : { typeParameters: [held(typeParameter)] }),
    ...(statement.extends === undefined ? {} : { extends: [held(statement.extends)] }),
    properties: properties.map((property) => ({
      name: property.name,
      isReadonly: true,
      hasQuestionToken: property.modifiers.includes('optional'),
      type: held(property.type),
      ...docsOf(property),
    })),
    methods: methods.map((method) => ({
      name: method.name,
      parameters: method.parameters === '' ? [] : [{ name: held(method.parameters) }],
      returnType: held(method.returns),
      ...docsOf(method),
    })),
  }
}

function classOf(statement: ClassStatement): StatementStructures {
  const { name, doc, properties, constructor_, methods = [] } = statement
  return {
    kind: StructureKind.Class,
    isExported: true,
    name,
    docs: [doc],
    extends: held(statement.extends),
    properties: properties.map(classPropertyOf),
    ctors: [
      {
        parameters: [{ name: held(constructor_.parameters) }],
        statements: [...constructor_.statements],
      },
    ],
    methods: methods.map((method) => ({
      name: method.name,
      hasOverrideKeyword: true,
      parameters: [{ name: held(method.parameters) }],
      returnType: method.returns,
      statements: [...method.statements],
    })),
  }
}

function classPropertyOf(property: PropertySyntax): OptionalKind<PropertyDeclarationStructure> {
  const { name, type, modifiers, initializer } = property
  return {
    name,
    type: held(type),
    isReadonly: true,
    isStatic: modifiers.includes('static'),
    hasOverrideKeyword: modifiers.includes('override'),
    hasDeclareKeyword: modifiers.includes('declare'),
    ...(initializer === undefined ? {} : { initializer: held(initializer) }),
    ...docsOf(property),
  }
}

function docsOf({ doc }: { readonly doc?: string }): { docs?: string[] } {
  return doc === undefined ? {} : { docs: [doc] }
}

function typeWord({ isTypeOnly }: { readonly isTypeOnly: boolean }): string {
  return isTypeOnly ? 'type ' : ''
}

/** The names between the braces; several that do not fit in the line stand in one each. */
function namesOf(names: readonly ImportedName[], before: string, from: string): string {
  const texts = names.map(({ name, alias }) => (alias === undefined ? name : `${name} as ${alias}`))
  const flat = texts.join(', ')
  const width = widthOf(`${before}{ ${flat} } from '${from}'`)
  if (width <= lineWidth || texts.length === 1) return flat
  return `\n${texts.map((text) => `  ${text},\n`).join('')}`
}
