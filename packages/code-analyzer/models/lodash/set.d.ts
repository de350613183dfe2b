import { set } from 'lodash';
export = set;
