import { isEqual } from 'lodash';
export = isEqual;
