// The state of resolving: which components exist, and which of them are still to be filled.
//
// A component is made in two steps. First an empty one is allocated, so that others can refer to it,
// itself included. Then it is filled from its source. Filling is put off until the loop of `run`, so
// that the depth of the documents, not the length of chains through them, bounds the recursion.
// Where one component needs the insides of another (a derived type those of its base), `complete`
// fills the other at once; a component that is needed while it is being filled is a circle.
import type { Annotation } from '../components/annotation.ts'
import type { AttributeDeclaration } from '../components/attribute-declaration.ts'
import type { AttributeGroupDefinition } from '../components/attribute-group-definition.ts'
import { anyType, builtinType } from '../components/builtin-types.ts'
import type { ComplexTypeDefinition } from '../components/complex-type-definition.ts'
import type { ElementDeclaration, TypeDefinition } from '../components/element-declaration.ts'
import type { Location } from '../components/location.ts'
import type { ModelGroup, ModelGroupDefinition } from '../components/model-group.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { maxDerivationDepth } from '../read/limits.ts'
import { attributeOf, type SourceElement } from '../read/source-element.ts'
import type { Declaration, Declarations } from './declarations.ts'
import type { Scope } from './scope.ts'
import { StandIns } from './stand-ins.ts'

/** A component while it is filled. */
export type Filling<Component> = { -readonly [Key in keyof Component]: Component[Key] }

/** Everything that is filled from a source of its own. */
export type FillableComponent =
  | ElementDeclaration
  | AttributeDeclaration
  | ComplexTypeDefinition
  | SimpleTypeDefinition
  | ModelGroupDefinition
  | AttributeGroupDefinition

/** A component and what to fill it from. */
export interface Task<Component extends FillableComponent = FillableComponent> {
  readonly component: Component
  readonly source: SourceElement
  readonly scope: Scope
}

/** What to say where a component turns out to depend on itself. */
export interface Circle {
  readonly message: string
  readonly location: Location
}

/** Fills the component of a task. */
export type Fill = (task: Task, resolution: Resolution) => void

/** Allocates components and sees to it that each is filled once. */
export class Resolution {
  readonly declarations: Declarations
  readonly standIns: StandIns = new StandIns()
  readonly diagnostics: Diagnostics
  readonly #fill: Fill
  readonly #tasks = new Map<FillableComponent, Task>()
  readonly #filling = new Set<FillableComponent>()
  readonly #complexTypes: ComplexTypeDefinition[] = []
  readonly #findings = new Set<string>()
  readonly #globals = new Map<Declaration, FillableComponent>()

  constructor(declarations: Declarations, diagnostics: Diagnostics, fill: Fill) {
    this.declarations = declarations
    this.diagnostics = diagnostics
    this.#fill = fill
  }

  /** The component of a global declaration, perhaps not filled yet. */
  global(declaration: Declaration): FillableComponent {
    const known = this.#globals.get(declaration)
    if (known !== undefined) return known
    const component = this.allocate(declaration.source, declaration.scope, declaration.name)
    this.#globals.set(declaration, component)
    return component
  }

  /** Every complex type allocated, local ones included. */
  get complexTypes(): readonly ComplexTypeDefinition[] {
    return this.#complexTypes
  }

  /** Allocates the component a source element stands for, to be filled later. */
  allocate(source: SourceElement, scope: Scope, name?: string): FillableComponent {
    const component = emptyComponent(source, scope, name)
    this.#tasks.set(component, { component, source, scope })
    if (component.kind === 'complexType') this.#complexTypes.push(component)
    return component
  }

  /**
   * Fills a component now if it is not filled yet. Returns false, reported, where it is being
   * filled already (Q7, it depends on itself) or the chain of dependencies is too long (F6).
   */
  complete(component: FillableComponent, circle?: Circle): boolean {
    const task = this.#tasks.get(component)
    if (task === undefined) return true
    if (this.#filling.has(component)) {
      const { message, location } = circle ?? defaultCircle(task)
      this.diagnostics.error('Q7', message, location)
      return false
    }
    if (this.#filling.size >= maxDerivationDepth) {
      const message = `more than ${maxDerivationDepth} types or groups derived from each other`
      this.diagnostics.error('F6', message, task.source.location)
      return false
    }
    this.#filling.add(component)
    this.#fill(task, this)
    this.#filling.delete(component)
    this.#tasks.delete(component)
    return true
  }

  /** Whether this is the first time that something is found: for what is to be said once. */
  first(finding: string): boolean {
    if (this.#findings.has(finding)) return false
    this.#findings.add(finding)
    return true
  }

  /** Fills everything allocated, also what filling allocates. */
  run(): void {
    // A map is walked in insertion order, entries added meanwhile included.
    for (const component of this.#tasks.keys()) this.complete(component)
  }

  /** The annotation written in a source element, as a property to spread. */
  annotation(source: SourceElement, scope: Scope): { readonly annotation?: Annotation } {
    const annotation = scope.annotations.get(source)
    return annotation === undefined ? {} : { annotation }
  }
}

function defaultCircle({ source }: Task): Circle {
  return { message: `<${source.qualifiedName}> depends on itself`, location: source.location }
}

function emptyComponent(
  source: SourceElement,
  scope: Scope,
  given: string | undefined,
): FillableComponent {
  const annotation = scope.annotations.get(source)
  const shared = {
    location: source.location,
    targetNamespace: scope.targetNamespace,
    ...(annotation === undefined ? {} : { annotation }),
  }
  const name = given ?? attributeOf(source, 'name')?.value.trim() ?? ''
  const range = given === undefined ? 'local' : 'global'
  const named = given === undefined ? {} : { name: given }
  switch (source.localName) {
    case 'element':
      return {
        kind: 'element',
        ...shared,
        name,
        scope: range,
        typeDefinition: anyType,
        nillable: false,
        abstract: false,
        substitutionGroupAffiliations: [],
      }
    case 'attribute':
      return {
        kind: 'attribute',
        ...shared,
        name,
        scope: range,
        typeDefinition: builtinType('string'),
      }
    case 'complexType':
      return {
        kind: 'complexType',
        ...shared,
        ...named,
        baseTypeDefinition: anyType,
        derivationMethod: 'restriction',
        abstract: false,
        attributeUses: [],
        contentType: { variety: 'empty' },
      }
    case 'simpleType':
      return {
        kind: 'simpleType',
        ...shared,
        ...named,
        variety: 'atomic',
        builtinAncestor: 'string',
        baseTypeDefinition: builtinType('string'),
        facets: builtinType('string').facets,
      }
    case 'group':
      return { kind: 'group', ...shared, name, modelGroup: emptyGroup(source) }
    case 'attributeGroup':
      return { kind: 'attributeGroup', ...shared, name, attributeUses: [] }
    default:
      throw new Error(`<${source.qualifiedName}> is no component`)
  }
}

// Filled in place, so that references to the group may be followed before that.
function emptyGroup(source: SourceElement): ModelGroup {
  return { kind: 'modelGroup', location: source.location, compositor: 'sequence', particles: [] }
}

/** Whether a component is a type. */
export function isType(component: FillableComponent): component is TypeDefinition {
  return component.kind === 'simpleType' || component.kind === 'complexType'
}
