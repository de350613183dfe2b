import { groupBy } from 'lodash';
export = groupBy;
