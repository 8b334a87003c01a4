import { runGroup } from './group';

runGroup('excel');
