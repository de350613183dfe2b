import { isEmpty } from 'lodash';
export = isEmpty;
