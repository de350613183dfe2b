import { get } from 'lodash';
export = get;
