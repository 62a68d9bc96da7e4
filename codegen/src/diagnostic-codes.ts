// The codes of diagnostics, which are stable: people search for them and filter by them.

/** What each code means. */
export const diagnosticCodes = {
  // Files and XML
  F1: 'the document is not a schema',
  F2: 'the document is not well-formed',
  F3: 'an entity is not known',
  F4: 'the target namespace is missing, reserved or not a URI',
  F5: 'the encoding is not supported, or the bytes are not in it',
  F6: 'a limit is exceeded',
  F7: 'a file or folder is missing or cannot be read',
  F8: 'a link in a folder is not followed',
  F9: 'a document has no schema',
  F10: 'a document cannot be fetched',

  // Imports and includes
  I1: 'an attribute of the xml namespace is used without an import',
  I2: 'a namespace is used without an import',
  I3: 'the schemaLocation of an import is not read',
  I4: 'a namespace is in no document of the run',
  I5: 'xs:override is not supported',
  I6: 'an included document is not among the inputs',
  I7: 'a document is not generated, for another package has its classes',
  I8: 'a package does not have what it has to publish',
  I9: 'documents include each other',

  // References
  Q1: 'a name has no prefix and there is no default namespace',
  Q2: 'a prefix is not declared',
  Q3: 'a reference is not a qualified name',
  Q4: 'a built-in type has no prefix',
  Q5: "the type 'empty' is not declared",
  Q6: 'a component is not declared',
  Q7: 'a component depends on itself',
  T1: 'there is no built-in type of that name',

  // Structure
  S1: 'children are in another order',
  S2: 'a type is given by an attribute and inside',
  S3: 'an element or wildcard stands in a complex type without a group',
  S4: 'content or attributes stand in an element without a complex type',
  S5: 'simple content has no derivation, or something beside it',
  S6: 'a derivation or facet is not where it belongs',
  S7: 'a type or group is missing, nested, or there twice',
  S8: 'xs:all stands inside another group',
  S9: 'a type is derived from one of another kind',
  S10: 'something is not of the schema language',
  S11: 'a constraint is not checked by generated code',
  A1: 'an attribute is not allowed there',
  A2: 'occurrence is said on a global element',
  A3: 'required, default and fixed exclude each other',
  A4: 'a name, reference or value is missing or is not a name',
  A5: 'an attribute has a wrong value',
  D1: 'a global component is declared twice',
  D2: 'an attribute, facet or value is there twice',
  L1: 'local elements are not qualified',
  L2: 'an element or attribute has no type',
  L3: 'a pattern has anchors',
  L5: 'a member of a choice is optional',
  L6: 'a facet does not apply to its type',

  // Form registrations
  R1: 'the markup of a form registration is not well-formed',
  R2: 'a form registration has no name that could be a FORM_TYPE',
  R3: 'a FORM_TYPE is registered twice in one document',
  R4: 'a field of a form has no name, or only a pattern of one',
  R5: 'a field of a form has no type, or one that there is not',
  R6: 'a field of a form is registered twice',
  R7: 'an option of a field has no value of its own',
  R8: 'what is said of the values of a field does not fit it',
  R9: 'something is not of the notation of form registrations',

  // Annotations
  X1: 'the annotation is not in the vocabulary',
  X2: 'the annotation has no such attribute',
  X3: 'the annotation has a wrong value',
  X4: 'the annotation lacks an attribute',
  X5: 'the annotation is in the wrong place',
  X6: 'the annotation is said twice',
  X7: 'the answer is not a declared element',

  // Overlays
  O1: 'the overlay is not one, or a patch of it is none',
  O2: 'an overlay no longer matches its document',
  O3: 'a path of an overlay leads to several places',

  // Configuration and output
  C1: 'the configuration is missing, ambiguous or cannot be evaluated',
  C2: 'the configuration has an unknown option or a wrong value',
  C3: 'the configuration does not say what to read or where to write',
  C4: 'a package of the configuration has no generated modules',
  W1: 'an output has no place, or the place of another',
  W2: 'a link or a foreign thing is in the place of an output',
  W3: 'a file that was not generated would be overwritten',
  W4: 'a file cannot be written',
  W5: 'a checked file is stale, missing or extra',
} as const

/** A code: one of the table, or one of the model's (`M…`). */
export type DiagnosticCode = keyof typeof diagnosticCodes | `M${number}`
