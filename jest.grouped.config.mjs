import config from './jest.config.mjs';

/** `npm test`: the projects `unit` and `dom` with their files of tests run in groups (`test/grouped/group.ts`). */
const grouped = (name, testMatch, testPathIgnorePatterns = []) => {
  const project = config.projects.find(({ displayName }) => displayName === name);
  return { ...project, testMatch: [`<rootDir>/test/grouped/${testMatch}`], testPathIgnorePatterns };
};

/** @type {import('jest').Config} */
export default {
  ...config,
  testSequencer: '<rootDir>/test/grouped/longest-first.mjs',
  projects: [grouped('unit', '*.group.ts', ['\\.dom\\.group\\.ts$']), grouped('dom', '*.dom.group.ts')],
};
