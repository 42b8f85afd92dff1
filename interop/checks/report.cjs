// Opens each HTML report named on the command line in Chromium: it is whole without scripts, the
// filter filters, a finding opens, nothing is fetched and nothing of a vendor's runs. Keeps a
// picture of each, in the light, in the dark and on a phone, in the folder named first.
"use strict";

const { existsSync, mkdirSync } = require("node:fs");
const { basename, dirname, join, resolve } = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const VIEWS = {
  light: { viewport: { width: 1100, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1100, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 380, height: 800 }, colorScheme: "light" },
};

const [pictures, ...reports] = process.argv.slice(2);
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
let checks = 0;

function must(holds, what) {
  checks += 1;
  if (!holds) throw new Error(what);
}

async function filtered(page) {
  const shown = () => page.locator("section[aria-labelledby=findings] .finding:visible").count();
  const all = await shown();
  must(all > 0, "no finding is shown");
  await page.getByRole("searchbox").fill("no finding has these words");
  must((await shown()) === 0, "the filter lets everything through");
  await page.getByRole("searchbox").fill("");
  const boxes = page.locator("[name=severity]");
  for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).uncheck();
  must((await shown()) === 0, "no loudness is chosen, and findings are shown");
  for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).check();
  must((await shown()) === all, "the filter does not let go");
}

async function opened(page) {
  const first = page.locator("details.finding").first();
  must(!(await first.getByText("What to do").isVisible()), "a finding is open before it is opened");
  await first.locator("summary").click();
  must(await first.getByText("What to do").isVisible(), "a finding does not open");
}

async function viewed(browser, report, name, view) {
  const page = await browser.newPage(view);
  const told = [];
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(String(error)));
  page.on("dialog", (dialog) => { told.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(resolve(report)).href) told.push(request.url());
  });
  await page.goto(pathToFileURL(resolve(report)).href);
  if (await page.locator("details.finding").count()) {
    await filtered(page);
    await opened(page);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  must(!wide, "the page is wider than its window");
  must(told.length === 0, told.join("\n"));
  const picture = `${basename(dirname(resolve(report)))}-${name}.png`;
  await page.screenshot({ path: join(pictures, picture), fullPage: true });
  await page.close();
}

async function withoutScripts(browser, report) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(resolve(report)).href);
  must(!(await page.locator("form.filter").isVisible().catch(() => false)), "a filter without use");
  if (await page.locator("details.finding").count()) await opened(page);
  await page.close();
}

(async () => {
  must(executablePath, "there is no Chromium");
  must(reports.length > 0, "there is no report");
  mkdirSync(pictures, { recursive: true });
  // Whoever runs this as root, as CI does, has no sandbox of Chromium's.
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const report of reports) {
      for (const [name, view] of Object.entries(VIEWS)) {
        await viewed(browser, report, name, view).catch((error) => {
          throw new Error(`${report}, ${name}: ${error.message}`);
        });
      }
      await withoutScripts(browser, report);
    }
  } finally {
    await browser.close();
  }
  console.log(`Chromium: ${reports.length} reports, ${checks} checks; pictures in ${pictures}`);
})().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
