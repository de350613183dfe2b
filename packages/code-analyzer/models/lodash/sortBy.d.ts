import { sortBy } from 'lodash';
export = sortBy;
