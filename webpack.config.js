const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
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

/** The address that the manifest is written for: https, without a query, a trailing slash or anything that XML would have to escape. */
function manifestBase(wanted = MANIFEST_BASE) {
  const base = wanted.replace(/\/+$/, "");
  if (!/^https:\/\/[^\s/?#&<>"']+(?:\/[^\s/?#&<>"']+)*$/u.test(base)) throw new Error(`--base ${wanted}: an https address without spaces, query or doubled slashes is needed`);
  return base;
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
          ...(cdn ? [] : [...officeJs, { from: path.join(OFFICE_JS, "..", "LICENSE.md"), to: "office-js/LICENSE.md" }]),
          { from: "assets/*.png", to: "assets/[name][ext]", globOptions: { ignore: ["**/screen-*", "**/page-*"] } },
          { from: "src/taskpane/taskpane.css" },
          { from: "src/taskpane/legacy.js", info: { minimized: true } },
          { from: "manifest.xml", transform: (content) => content.toString().replaceAll(MANIFEST_BASE, base) },
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
      if (stats !== undefined) process.stdout.write(`${stats.toString({ preset: stats.hasErrors() || stats.hasWarnings() ? "errors-warnings" : "summary", colors: false })}\n`);
      if (error) process.stderr.write(`${error.message}\n`);
      process.exitCode = error || stats.hasErrors() ? 1 : 0;
    });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
