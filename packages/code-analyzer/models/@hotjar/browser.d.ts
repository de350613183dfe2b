/** What a recording shows is masked by settings of the site at Hotjar, and by attributes of the page. */
declare const Hotjar: {
  init(site: number, version: number, options?: any): boolean;
  /**
   * @sink recipient action
   * @recipient hotjar
   */
  event(action: string): boolean;
  /**
   * @sink recipient id attributes
   * @recipient hotjar
   */
  identify(id: string | null, attributes: Record<string | number, any>): boolean;
  stateChange(path: string): boolean;
  isReady(): boolean;
};
export default Hotjar;
