import { omit } from 'lodash';
export = omit;
