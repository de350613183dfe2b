import { pick } from 'lodash';
export = pick;
