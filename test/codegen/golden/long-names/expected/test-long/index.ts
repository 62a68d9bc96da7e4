// Code generated from schema.xsd; DO NOT EDIT.
export {
  TestLongThisElementHasALongNameIndeed,
  TestLongThisElementHasALongNameIndeedAndItsChildHasOneToo,
  TestLongThisElementHasALongNameIndeedTheFirstKindOfChild,
  TestLongThisElementHasALongNameIndeedTheSecondKindOfChild,
  testLongValuesOfAnEnumerationWithALongNames,
} from './test-long.ts'
export type {
  TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooBuilder,
  TestLongThisElementHasALongNameIndeedAndItsChildHasOneTooInit,
  TestLongThisElementHasALongNameIndeedBuilder,
  TestLongThisElementHasALongNameIndeedChild,
  TestLongThisElementHasALongNameIndeedInit,
  TestLongThisElementHasALongNameIndeedTheFirstKindOfChildBuilder,
  TestLongThisElementHasALongNameIndeedTheFirstKindOfChildInit,
  TestLongThisElementHasALongNameIndeedTheSecondKindOfChildBuilder,
  TestLongThisElementHasALongNameIndeedTheSecondKindOfChildInit,
  TestLongValuesOfAnEnumerationWithALongName,
} from './test-long.ts'
