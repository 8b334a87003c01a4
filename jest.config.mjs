/**
 * Seven projects: `unit` and `dom` need nothing but Node, and `npm test` runs them in groups (`jest.grouped.config.mjs`);
 * `program` needs the built command line, `office` and, at length, `office-large` LibreOffice, `e2e` Chromium; `written` gives the workbooks that they wrote to Microsoft's validator.
 * Types are checked by `npm run types`, so that the transform may be the fast one: by TypeScript 7, which takes a third of the time; it has no
 * library yet, so that what builds and lints uses TypeScript 6.
 */
const shared = {
  transform: {
    '\\.bcmap$': '<rootDir>/test/inline-file.mjs',
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|lit|lit-html|lit-element|@lit|@fluentui|@microsoft/fast-[a-z]+|exenv-es6|tabster|keyborg|opencc-js|@vant|parse5|entities|pdfjs-dist|string-width|strip-ansi|ansi-regex|get-east-asian-width|hyparquet|hyparquet-writer)/)',
  ],
  setupFilesAfterEnv: ['<rootDir>/test/hosts/keep-written.ts'],
  moduleNameMapper: { '^hucre/xlsx$': '<rootDir>/node_modules/hucre/dist/xlsx.mjs' },
};

/** @type {import('jest').Config} */
export default {
  // The first test that loads a large library waits for it to be compiled: on a busy machine longer than jest's 5 s.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '\\.(dom|program|office|office-large|e2e|written)\\.test\\.ts$',
        '/node_modules/',
        '/dist/',
      ],
    },
    { ...shared, displayName: 'dom', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/**/*.dom.test.ts'] },
    { ...shared, displayName: 'program', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.program.test.ts'] },
    { ...shared, displayName: 'office', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.office.test.ts'] },
    {
      ...shared,
      displayName: 'office-large',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.office-large.test.ts'],
    },
    { ...shared, displayName: 'written', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.written.test.ts'] },
    { ...shared, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.e2e.test.ts'] },
  ],
};
