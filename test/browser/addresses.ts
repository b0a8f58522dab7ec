const sitePort = Number(process.env['SITE_PORT'] ?? 4810);
const foreignPort = Number(process.env['FOREIGN_PORT'] ?? 4811);

/** Where the tests' server shows the built site, and where another origin listens. */
export const addresses = {
  site: `http://localhost:${sitePort}/some/sub/path/`,
  foreign: `http://localhost:${foreignPort}/`,
  ports: { SITE_PORT: String(sitePort), FOREIGN_PORT: String(foreignPort) },
};
