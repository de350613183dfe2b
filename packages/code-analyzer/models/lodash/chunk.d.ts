import { chunk } from 'lodash';
export = chunk;
