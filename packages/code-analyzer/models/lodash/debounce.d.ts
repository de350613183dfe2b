import { debounce } from 'lodash';
export = debounce;
