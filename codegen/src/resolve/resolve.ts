// From documents to components that refer to each other directly.
import type { AttributeDeclaration } from '../components/attribute-declaration.ts'
import type { AttributeGroupDefinition } from '../components/attribute-group-definition.ts'
import { ComponentCatalog } from '../components/component-catalog.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { ModelGroupDefinition } from '../components/model-group.ts'
import type { Schema, SchemaDocument } from '../components/schema.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { xsdNamespace } from '../components/qname.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { attributeOf, elementsOf } from '../read/source-element.ts'
import { compareText } from '../text/compare.ts'
import { readAnnotations } from '../vocabulary/read-annotations.ts'
import { fillAttribute } from './attribute.ts'
import { attributesOf } from './attribute-uses.ts'
import { checkCatalog } from './check-catalog.ts'
import { checkCircles } from './check-circles.ts'
import { fillComplexType } from './complex-type.ts'
import { Declarations } from './declarations.ts'
import { fillElement } from './element.ts'
import { fillGroup } from './particle.ts'
import { readScope } from './read-scope.ts'
import { type FillableComponent, isType, Resolution, type Task } from './resolution.ts'
import type { Scope } from './scope.ts'
import { fillSimpleType } from './simple-type.ts'

/**
 * Resolves all documents of a run together. Several may add to one namespace, and references cross
 * documents freely; the order of the documents does not matter. Every fault is reported, and the
 * catalog is complete all the same: what could not be found is `xs:anyType`, a string or absent.
 */
export function resolve(
  documents: readonly SourceDocument[],
  diagnostics: Diagnostics,
): ComponentCatalog {
  const ordered = [...documents].sort(compareDocuments)
  const byFile = new Map(
    ordered.filter((each) => each.published === undefined).map((each) => [each.file, each]),
  )
  checkCircles(byFile, diagnostics)
  const scopes = ordered.map((document) =>
    readScope(document, readAnnotations(document, diagnostics), byFile, diagnostics),
  )
  const declarations = new Declarations(scopes, diagnostics)
  const resolution = new Resolution(declarations, diagnostics, fill)
  const globals = declarations.all.map((declaration) => resolution.global(declaration))
  resolution.run()
  const catalog = new ComponentCatalog(schemasOf(scopes, globals))
  checkCatalog(catalog, resolution.complexTypes, diagnostics)
  return catalog
}

// The documents of one file stay in their order. What is still followed comes before what is not, so
// that its declarations count where both have one.
function compareDocuments(a: SourceDocument, b: SourceDocument): number {
  const last = ({ published }: SourceDocument): number => Number(published?.superseded ?? false)
  return last(a) - last(b) || compareText(a.file, b.file)
}

function fill(task: Task, resolution: Resolution): void {
  switch (task.component.kind) {
    case 'element':
      fillElement(task as Task<ElementDeclaration>, resolution)
      break
    case 'attribute':
      fillAttribute(task as Task<AttributeDeclaration>, resolution)
      break
    case 'complexType':
      fillComplexType({ ...task, component: task.component }, resolution)
      break
    case 'simpleType':
      fillSimpleType({ ...task, component: task.component }, resolution)
      break
    case 'group':
      fillGroup(task as Task<ModelGroupDefinition>, resolution)
      break
    case 'attributeGroup':
      fillAttributeGroup(task as Task<AttributeGroupDefinition>, resolution)
      break
  }
}

function fillAttributeGroup(
  { component, source, scope }: Task<AttributeGroupDefinition>,
  resolution: Resolution,
): void {
  const { attributeUses, attributeWildcard } = attributesOf(source, scope, resolution)
  Object.assign(component, {
    attributeUses,
    ...(attributeWildcard === undefined ? {} : { attributeWildcard }),
  })
}

function schemasOf(
  scopes: readonly Scope[],
  globals: readonly FillableComponent[],
): readonly Schema[] {
  const namespaces = [...new Set(scopes.map((scope) => scope.targetNamespace))].sort(compareText)
  const byNamespace = new Map<string, FillableComponent[]>()
  for (const component of globals) {
    const known = byNamespace.get(component.targetNamespace)
    if (known === undefined) byNamespace.set(component.targetNamespace, [component])
    else known.push(component)
  }
  return namespaces.map((targetNamespace) => {
    const components = byNamespace.get(targetNamespace) ?? []
    const own = scopes.filter((scope) => scope.targetNamespace === targetNamespace)
    return {
      kind: 'schema',
      targetNamespace,
      documents: own.map(schemaDocument),
      imports: [...new Set(own.flatMap(importsOf))].sort(compareText),
      elementDeclarations: components.filter((each) => each.kind === 'element'),
      attributeDeclarations: components.filter((each) => each.kind === 'attribute'),
      typeDefinitions: components.filter(isType),
      modelGroupDefinitions: components.filter((each) => each.kind === 'group'),
      attributeGroupDefinitions: components.filter((each) => each.kind === 'attributeGroup'),
    }
  })
}

function importsOf({ document }: Scope): readonly string[] {
  return elementsOf(document.root)
    .filter((each) => each.namespace === xsdNamespace && each.localName === 'import')
    .map((each) => attributeOf(each, 'namespace')?.value ?? '')
}

function schemaDocument({ document, annotations }: Scope): SchemaDocument {
  const annotation = annotations.get(document.root)
  const { location } = document.root
  const own = {
    location,
    published: document.published !== undefined,
    ...(document.package === undefined ? {} : { package: document.package }),
  }
  const specification = document.published?.specification
  if (specification === undefined) return annotation === undefined ? own : { ...own, annotation }
  const vocabulary = { specification, ...annotation?.vocabulary }
  return { ...own, annotation: { location, documentation: [], ...annotation, vocabulary } }
}
