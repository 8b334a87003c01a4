import { runGroup } from './group';

runGroup('pages.dom');
