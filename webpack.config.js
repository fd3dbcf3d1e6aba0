const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const { URL } = require("node:url");
const { parseArgs } = require("node:util");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { version } = require("./package.json");

const OFFICE_JS = path.resolve("node_modules/@microsoft/office-js/dist");
const MICROSOFT_CDN = "https://appsforoffice.microsoft.com";
const MANIFEST_BASE = "https://localhost:3000";

/** The package's own files that Excel really asks for; the folder may be replaced by an operator's newer mirror. */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "telemetry/oteljs_agave.js",
  "ru-ru/office_strings.js",
  "en-us/office_strings.js",
];

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2021" } },
};

const common = (mode) => ({
  mode,
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: { rules: [swc] },
  performance: { hints: false },
});

/**
 * The address that the manifest is written for, as browsers write it: host in small letters and punycode, other than Latin letters of the folder escaped. No query,
 * no name of a user, no star for a host, nothing that XML would have to escape.
 */
function manifestBase(wanted = MANIFEST_BASE) {
  const folder = wanted.trim().replace(/\/+$/, "");
  const isFolder = /^https:\/\/[^\s/?#&<>"'\\@*]+(?:\/[^\s/?#&<>"'\\]+)*$/iu.test(folder) && !/\.(?:html?|xml)$/iu.test(folder);
  if (!isFolder || !URL.canParse(folder)) {
    throw new Error(`--base ${wanted}: the https address of a folder is needed, without spaces, query or doubled slashes`);
  }
  const { origin, pathname } = new URL(folder);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}

/** The manifest for an address. The pane learns from its own address which manifest Excel has, because that is renewed apart from the files on the server. */
function writtenManifest(content, base) {
  const manifest = content.toString().replaceAll(MANIFEST_BASE, base);
  const manifestVersion = /<Version>([^<]*)</u.exec(manifest)[1];
  return manifest.replaceAll(`${base}/taskpane.html"`, `${base}/taskpane.html?manifest=${manifestVersion}"`);
}

/** The certificate that `npx office-addin-dev-certs install` made and the system trusts; else the development server makes one of its own. */
function developmentCertificate() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((file) => path.join(homedir(), ".office-addin-dev-certs", file));
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : {};
}

/** The add-in: static files for any web server. `base` is the manifest's address, `officejs: "cdn"` takes Microsoft's office.js. */
function addin(env, mode) {
  const cdn = env.officejs === "cdn";
  const base = manifestBase(env.base);
  const page = (name, chunk, template) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template,
      chunks: [chunk],
      inject: "body",
      scriptLoading: "defer",
      minify: false,
      officeJs: cdn ? `${MICROSOFT_CDN}/lib/1/hosted/office.js` : "office-js/office.js",
      scriptSources: cdn ? `'self' ${MICROSOFT_CDN}` : "'self'",
    });
  const officeJs = OFFICE_FILES.map((file) => ({ from: path.join(OFFICE_JS, file), to: `office-js/${file}`, info: { minimized: true } }));
  return {
    ...common(mode),
    name: "addin",
    target: ["web", "es2021"],
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts", outcome: "./src/commands/outcome.ts" },
    output: { path: path.resolve("dist"), filename: "[name].[contenthash:8].js", clean: true },
    plugins: [
      new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
      page("taskpane", "taskpane", "./src/taskpane/taskpane.html"),
      page("commands", "commands", "./src/commands/commands.html"),
      page("outcome", "outcome", "./src/commands/outcome.html"),
      new CopyWebpackPlugin({
        patterns: [
          ...(cdn ? [] : [...officeJs, { from: path.join(OFFICE_JS, "..", "LICENSE.md"), to: "office-js/LICENSE.txt" }]),
          { from: "assets/*.png", to: "assets/[name][ext]", globOptions: { ignore: ["**/screen-*", "**/page-*"] } },
          { from: "src/taskpane/taskpane.css" },
          { from: "src/taskpane/legacy.js", info: { minimized: true } },
          { from: "manifest.xml", transform: (content) => writtenManifest(content, base) },
        ],
      }),
    ],
    devServer: { port: 3000, server: { type: "https", options: developmentCertificate() }, hot: true, static: false, headers: { "Access-Control-Allow-Origin": "*" } },
  };
}

/** A development tool: the workbook beside the unmodified pane. Never part of `dist`. */
const workbench = (mode) => ({
  ...common(mode),
  name: "workbench",
  target: ["web", "es2021"],
  entry: { workbench: "./test/workbench/index.tsx" },
  output: { path: path.resolve("build/workbench"), filename: "[name].js", clean: true },
  plugins: [
    new HtmlWebpackPlugin({ filename: "index.html", template: "./test/workbench/workbench.html", scriptLoading: "defer" }),
    new CopyWebpackPlugin({ patterns: [{ from: "test/workbench/styles", to: "styles" }, { from: "test/workbench/bridge.js", info: { minimized: true } }] }),
  ],
});

module.exports = (env, { mode = "production" }) => [addin(env, mode), workbench(mode)];

/** `npm run build -- --base https://host/path --officejs cdn`: webpack's own command line knows no switches of ours. */
if (require.main === module) {
  try {
    const { values } = parseArgs({ options: { base: { type: "string" }, officejs: { type: "string" } } });
    if (![undefined, "own", "cdn"].includes(values.officejs)) throw new Error(`--officejs ${values.officejs}: own or cdn`);
    webpack(addin(values, "production"), (error, stats) => {
      if (stats?.hasErrors() === false) process.stdout.write(`dist/ is to be served as ${manifestBase(values.base)}/; dist/manifest.xml is written for that address\n`);
      if (stats !== undefined) process.stdout.write(`${stats.toString({ preset: stats.hasErrors() || stats.hasWarnings() ? "errors-warnings" : "summary", colors: false })}\n`);
      if (error) process.stderr.write(`${error.message}\n`);
      process.exitCode = error || stats.hasErrors() ? 1 : 0;
    });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
