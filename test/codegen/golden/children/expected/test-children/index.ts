// Code generated from schema.xsd; DO NOT EDIT.
export {
  TestChildrenLibrary,
  TestChildrenLibraryOwner,
  TestChildrenLibraryShelf,
  TestChildrenLibraryShelfBook,
} from './test-children.ts'
export type {
  TestChildrenLibraryBuilder,
  TestChildrenLibraryInit,
  TestChildrenLibraryOwnerBuilder,
  TestChildrenLibraryOwnerInit,
  TestChildrenLibraryShelfBookBuilder,
  TestChildrenLibraryShelfBookInit,
  TestChildrenLibraryShelfBuilder,
  TestChildrenLibraryShelfInit,
} from './test-children.ts'
