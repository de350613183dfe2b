import { uniqBy } from 'lodash';
export = uniqBy;
