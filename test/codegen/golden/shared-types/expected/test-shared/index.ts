// Code generated from schema.xsd; DO NOT EDIT.
export {
  TestSharedCentre,
  TestSharedCentrePoint,
  TestSharedLeft,
  TestSharedRight,
  TestSharedSideEnd,
  TestSharedTree,
  TestSharedTreeTree,
} from './test-shared.ts'
export type {
  TestSharedCentreBuilder,
  TestSharedCentreInit,
  TestSharedCentrePointBuilder,
  TestSharedCentrePointInit,
  TestSharedLeftBuilder,
  TestSharedLeftInit,
  TestSharedRightBuilder,
  TestSharedRightInit,
  TestSharedSideEndBuilder,
  TestSharedSideEndInit,
  TestSharedTreeBuilder,
  TestSharedTreeInit,
  TestSharedTreeTreeBuilder,
  TestSharedTreeTreeInit,
} from './test-shared.ts'
