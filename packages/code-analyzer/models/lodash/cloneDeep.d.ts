import { cloneDeep } from 'lodash';
export = cloneDeep;
