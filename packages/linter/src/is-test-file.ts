/** Tests print what they like: made-up data on a developer's screen. Their files are analysed (others import them) but not judged. */
export function isTestFile(relativePath: string): boolean {
  return (
    /(^|\/)(__tests__|__mocks__|__fixtures__|tests?|spec|e2e|cypress)\//i.test(relativePath) ||
    /[.-](test|spec|stories|e2e|bench|mock)\.[cm]?[jt]sx?$/i.test(relativePath)
  );
}
