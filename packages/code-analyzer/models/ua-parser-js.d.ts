declare class UAParser {
  constructor(agent?: any, extensions?: any);
  getBrowser(): UAParser.IBrowser;
  getCPU(): any;
  getDevice(): UAParser.IDevice;
  getEngine(): UAParser.IEngine;
  getOS(): UAParser.IOS;
  getUA(): string;
  getResult(): UAParser.IResult;
  setUA(agent: string): UAParser;
}
declare namespace UAParser {
  interface IBrowser {
    name: string | undefined;
    version: string | undefined;
    major: string | undefined;
  }
  interface IDevice {
    model: string | undefined;
    type: any;
    vendor: string | undefined;
  }
  interface IEngine {
    name: any;
    version: string | undefined;
  }
  interface IOS {
    name: string | undefined;
    version: string | undefined;
  }
  interface IResult {
    ua: string;
    browser: IBrowser;
    device: IDevice;
    engine: IEngine;
    os: IOS;
    cpu: any;
  }
}
declare namespace UAParser {
  export { self as default, self as UAParser };
}
import self = UAParser;
export = UAParser;
