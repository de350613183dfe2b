import { merge } from 'lodash';
export = merge;
