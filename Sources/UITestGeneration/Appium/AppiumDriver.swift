/// The helpers of Appium tests.
enum AppiumDriver {
  /// The helpers, which are written once.
  static func text(_ options: UITestOptions) -> String {
    var seen: Set<String> = []
    let labels = LabelTable(languages: options.languages, labels: options.labels).rows.compactMap {
      $0.texts[.open]
    }
    .filter { seen.insert($0).inserted }
    return #"""
      import assert from "node:assert/strict";

      // How long to wait, in milliseconds.
      const linkLimit = \#(options.limits.link * 1000);
      const elementLimit = \#(options.limits.element * 1000);
      const launchArguments = [\#(options.launchArguments.map(SourceText.javaScript).joined(separator: ", "))];
      const openLabels = [\#(labels.map(SourceText.javaScript).joined(separator: ", "))];
      const endsEachTest = \#(options.termination == .each);
      const browsers = { ios: "com.apple.mobilesafari", android: "com.android.chrome" };
      const labelNames = {
        ios: { lastURL: "LinkTest_lastURL", screen: "LinkTest_screen", parameters: "LinkTest_parameters" },
        android: { lastURL: "link_test_last_url", screen: "link_test_screen", parameters: "link_test_parameters" },
      };

      /** Opens links and looks at which app is in front, instead of believing that a command without an error did its work. */
      export class LinkDriver {
        constructor(platform, app) {
          this.platform = platform;
          this.app = app;
        }

        /** One test: `test` is Mocha's context, which can skip. */
        async check(test, expectation) {
          if (expectation.systems && !expectation.systems.some((system) => this.runs(system))) return test.skip();
          await this.prepare(expectation.start);
          await this.open(expectation);
          if (expectation.outcome === "app") {
            await this.waitFor(() => this.isInFront(expectation.receiver), () => `${expectation.link} did not open ${expectation.receiver}`);
            if (expectation.receiver === this.app) await this.checkLabels(expectation);
          } else if (expectation.outcome === "browser") {
            await this.waitFor(() => this.isInFront(this.browser), () => `${expectation.link} did not reach ${this.browser}`);
            assert.equal(await this.isInFront(this.app), false, `the app took ${expectation.link}, which is the browser's`);
          } else {
            await driver.pause(elementLimit);
            assert.equal(await this.isInFront(this.app), false, `the app took ${expectation.link}, which nothing is to open`);
          }
        }

        /** The browser that is looked for; set it where the device has another one. */
        get browser() {
          return this.otherBrowser ?? browsers[this.platform];
        }

        set browser(identifier) {
          this.otherBrowser = identifier;
        }

        async finish() {
          if (endsEachTest) await driver.terminateApp(this.app).catch(() => {});
        }

        /** Whether the device runs a system: `ios17` stands for 17.4 too, `api34` for one level. */
        runs(system) {
          const { platformVersion = "", deviceApiLevel } = driver.capabilities;
          if (this.platform === "android") return system === `api${deviceApiLevel ?? ""}`;
          return `ios${platformVersion}.`.startsWith(`${system}.`);
        }

        async prepare(start) {
          await driver.terminateApp(this.browser).catch(() => {});
          await driver.terminateApp(this.app).catch(() => {});
          // The app notes in its first launch that it is tested: links start it without arguments.
          if (this.platform === "ios") await driver.execute("mobile: launchApp", { bundleId: this.app, arguments: launchArguments });
          else await driver.activateApp(this.app);
          if (start === "cold") await driver.terminateApp(this.app);
          if (start === "background") await driver.execute("mobile: pressButton", { name: "home" }).catch(() => driver.pressKeyCode(3));
        }

        /** `deepLink` names the app, past the system's choice: it is for custom schemes only. */
        async open({ link, isWebLink, outcome, receiver }) {
          if (isWebLink) await driver.url(link);
          else await driver.deepLink(link, outcome === "app" ? receiver : this.app);
          if (this.platform === "ios") await this.answerQuestion();
        }

        /** Safari asks before it opens a custom scheme, once for each simulator. */
        async answerQuestion() {
          for (const label of openLabels) {
            const button = await driver.$(`~${label}`);
            if (await button.isExisting()) return button.click();
          }
        }

        /** Whether an app is in front: 4 is its state there. */
        async isInFront(identifier) {
          if (this.platform === "android") return (await driver.getCurrentPackage()) === identifier;
          return (await driver.execute("mobile: queryAppState", { bundleId: identifier })) === 4;
        }

        async checkLabels({ link, screen, parameters = [] }) {
          await this.waitFor(async () => (await this.text("lastURL")) === link, () => `the app did not receive ${link}`);
          if (screen !== undefined) assert.equal(await this.text("screen"), screen, "the link led to another screen");
          const lines = (await this.text("parameters")).split("\n");
          for (const [name, values] of parameters) {
            const own = lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
            assert.deepEqual(own, values, `the parameter ${name} has another value`);
          }
        }

        async text(label) {
          const name = labelNames[this.platform][label];
          const element = await driver.$(this.platform === "ios" ? `~${name}` : `android=new UiSelector().resourceId("${this.app}:id/${name}")`);
          return (await element.isExisting()) ? element.getText() : "";
        }

        async waitFor(holds, message) {
          const end = Date.now() + linkLimit;
          for (;;) {
            if (await holds()) return;
            if (Date.now() > end) assert.fail(message());
            await driver.pause(200);
          }
        }
      }
      """#
  }
}
