import { keyBy } from 'lodash';
export = keyBy;
