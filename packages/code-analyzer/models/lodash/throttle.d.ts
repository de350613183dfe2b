import { throttle } from 'lodash';
export = throttle;
