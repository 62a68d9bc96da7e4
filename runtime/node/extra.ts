/**
 * What a node that was read holds beyond its fields, so that it is written as it came. Most nodes have
 * nothing of it.
 */
import type { Attribute, Element } from '../xml/element.ts'
import type { Problem } from './problem.ts'

/** Stands in {@link Extra.order} for a child that no field holds. */
export const amongContent = -1

/** The irregular parts of a node. */
export interface Extra {
  /** The namespace, where the class has several and this is not the first. */
  namespace?: string
  /** Attributes that are no field. */
  attributes?: readonly Attribute[]
  /** By slot: the text of an attribute or of the element that is not what its value would be written as. */
  lexical?: Map<number, string>
  /**
   * By slot: its children as they came, where some say more than the value does. A number is the
   * position of a regular one in the value (0 for a single one).
   */
  raw?: Map<number, (Element | number)[]>
  /** Elements among the content that are written by way of `raw`. */
  placed?: Set<Element>
  /** Text where none is foreseen. */
  text?: string
  /**
   * Texts and, in between, a number for each child, where text among children makes their positions
   * matter: the slot that holds the child, {@link amongContent} for one that is content.
   */
  order?: readonly (string | number)[]
  /** Namespace prefixes declared here. */
  declarations?: ReadonlyMap<string, string>
  /** The slot of `xml:lang`, when it was written though it was inherited all the same. */
  language?: true
  problems?: Problem[]
}
