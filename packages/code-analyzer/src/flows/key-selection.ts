/** Of the properties of an object, those that may come through. */
export interface KeySelection {
  readonly mayBe: (name: string) => boolean;
  /** Names that are told apart; all others are alike. */
  readonly names: readonly string[];
}
