import { orderBy } from 'lodash';
export = orderBy;
