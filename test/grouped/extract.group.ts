import { runGroup } from './group';

runGroup('extract');
