/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class OpenSearchClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
export class OpenSearch extends OpenSearchClient {
  /**
   * @secure at-rest input.EncryptionAtRestOptions.Enabled off=false missing=off
   * @secure in-transit input.NodeToNodeEncryptionOptions.Enabled off=false missing=off
   * @secure in-transit input.DomainEndpointOptions.EnforceHTTPS off=false missing=off
   */
  createDomain(input: Input): Promise<any>;
  /** @secure in-transit input.DomainEndpointOptions.EnforceHTTPS off=false */
  updateDomainConfig(input: Input): Promise<any>;
  describeDomain(input?: Input): Promise<any>;
  describeDomains(input?: Input): Promise<any>;
  describeDomainConfig(input?: Input): Promise<any>;
  deleteDomain(input: Input): Promise<any>;
  listDomainNames(input?: Input): Promise<any>;
  upgradeDomain(input: Input): Promise<any>;
  addTags(input: Input): Promise<any>;
}
export class CreateDomainCommand implements Command {
  readonly input: Input;
  /**
   * @secure at-rest input.EncryptionAtRestOptions.Enabled off=false missing=off
   * @secure in-transit input.NodeToNodeEncryptionOptions.Enabled off=false missing=off
   * @secure in-transit input.DomainEndpointOptions.EnforceHTTPS off=false missing=off
   */
  constructor(input: Input);
}
export class UpdateDomainConfigCommand implements Command {
  readonly input: Input;
  /** @secure in-transit input.DomainEndpointOptions.EnforceHTTPS off=false */
  constructor(input: Input);
}
export class DescribeDomainCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeDomainsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeDomainConfigCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteDomainCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ListDomainNamesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class UpgradeDomainCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class AddTagsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateDomainCommandInput extends Input {}
export interface CreateDomainCommandOutput extends Input {}
export interface UpdateDomainConfigCommandInput extends Input {}
export interface UpdateDomainConfigCommandOutput extends Input {}
export interface DescribeDomainCommandInput extends Input {}
export interface DescribeDomainCommandOutput extends Input {}
export interface DescribeDomainsCommandInput extends Input {}
export interface DescribeDomainsCommandOutput extends Input {}
export interface DescribeDomainConfigCommandInput extends Input {}
export interface DescribeDomainConfigCommandOutput extends Input {}
export interface DeleteDomainCommandInput extends Input {}
export interface DeleteDomainCommandOutput extends Input {}
export interface ListDomainNamesCommandInput extends Input {}
export interface ListDomainNamesCommandOutput extends Input {}
export interface UpgradeDomainCommandInput extends Input {}
export interface UpgradeDomainCommandOutput extends Input {}
export interface AddTagsCommandInput extends Input {}
export interface AddTagsCommandOutput extends Input {}
export interface OpenSearchClientConfig extends Input {}
