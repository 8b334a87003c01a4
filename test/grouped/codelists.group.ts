import { runGroup } from './group';

runGroup('codelists');
