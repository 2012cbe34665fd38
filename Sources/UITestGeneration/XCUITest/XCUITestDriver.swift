/// The helpers of the tests, which are written once.
enum XCUITestDriver {
  /// The apps, and what is done with them.
  static let text = #"""
    import Foundation
    import XCTest

    /// Opens links as a user would, and looks at which app came to the front.
    @MainActor
    struct LinkDriver {
      let app = XCUIApplication(bundleIdentifier: LinkTestSettings.bundleIdentifier)
      let safari = XCUIApplication(bundleIdentifier: "com.apple.mobilesafari")
      let springboard = XCUIApplication(bundleIdentifier: "com.apple.springboard")

      /// Brings the app into the state from which a test starts. The launch before lets the app note that it is tested: the
      /// system passes no arguments when a link starts it.
      func prepare(_ start: LinkStart) throws {
        // Safari gathers faults over many tests: it is ended first (seed 004, observed).
        end(safari)
        app.launchArguments = LinkTestSettings.launchArguments
        app.launch()
        guard app.wait(for: .runningForeground, timeout: LinkTestSettings.launchLimit) else {
          throw LinkTestFailure("The app did not start within \(LinkTestSettings.launchLimit) seconds.")
        }
        switch start {
        case .warm: break
        case .cold: end(app)
        case .background: XCUIDevice.shared.press(.home)
        }
      }

      /// Ends an app.
      func end(_ application: XCUIApplication) {
        guard application.state != .notRunning else { return }
        application.terminate()
        _ = application.wait(for: .notRunning, timeout: LinkTestSettings.elementLimit)
      }

      /// Says yes to the question whether to open an app, as long as it may come. Safari asks before it opens a custom scheme,
      /// and a simulator keeps the answer for good (opening-links 10, MAESTRO, observed).
      func answerQuestion(until receiver: XCUIApplication, within limit: TimeInterval) {
        let labels = LinkTestSettings.labels(LinkTestSettings.open)
        _ = wait(limit) {
          if receiver.state == .runningForeground { return true }
          for place in [safari, springboard] {
            if let button = labels.map({ place.buttons[$0] }).first(where: { $0.exists && $0.isHittable }) {
              button.tap()
              return false
            }
          }
          return false
        }
      }

      /// Looks five times a second until something holds; `false` where it never did.
      func wait(_ limit: TimeInterval, until holds: () -> Bool) -> Bool {
        let end = Date(timeIntervalSinceNow: limit)
        repeat {
          if holds() { return true }
          RunLoop.current.run(until: Date(timeIntervalSinceNow: 0.2))
        } while Date() < end
        return holds()
      }

      /// The first of some elements that is there.
      func first(_ elements: [XCUIElement], within limit: TimeInterval = LinkTestSettings.elementLimit) -> XCUIElement? {
        var found: XCUIElement?
        _ = wait(limit) {
          found = elements.first { $0.exists }
          return found != nil
        }
        return found
      }

      /// The text of a label of the app; empty where the app is not in front, since a query of it would fail the test.
      func text(_ identifier: LinkTestIdentifier) -> String {
        guard app.state == .runningForeground else { return "" }
        let element = app.staticTexts[identifier.rawValue]
        return element.exists ? element.label : ""
      }
    }

    /// How the app is before a link is opened.
    enum LinkStart: String {
      case cold, warm, background
    }

    /// What is to happen.
    enum LinkOutcome {
      /// The app of this bundle identifier comes to the front.
      case app(String)
      /// Safari comes to the front, and the app does not. Another default browser is not looked for.
      case browser
      /// Neither comes to the front.
      case nothing
    }

    /// Why a test could not be done, or failed.
    struct LinkTestFailure: Error, CustomStringConvertible {
      let description: String
      init(_ description: String) { self.description = description }
    }
    """#

  /// One test, from start to checks.
  static let check = #"""
    import Foundation
    import XCTest

    extension XCTestCase {
      /// Opens a link by the first way that works here, and checks which app received it, by the app that is in front and by
      /// the app's own labels.
      ///
      /// - Parameters:
      ///   - start: How the app is before.
      ///   - surfaces: The ways, in the order in which they are tried. The next one is tried where the screen of one is not as
      ///     expected, never because the link went elsewhere.
      ///   - systems: The versions on which this is expected; empty for all.
      @MainActor
      func openLink(
        _ link: String, title: String, start: LinkStart, by surfaces: [LinkSurface], expecting outcome: LinkOutcome,
        screen: String? = nil, parameters: [(String, [String])] = [], on systems: [[Int]] = [], page: String? = nil,
        file: StaticString = #filePath, line: UInt = #line
      ) throws {
        continueAfterFailure = false
        let version = LinkSurface.systemVersion
        guard systems.isEmpty || systems.contains(where: { version.starts(with: $0) }) else {
          throw XCTSkip("This is expected of other versions of the system.")
        }
        guard let url = URL(string: link) else {
          return XCTFail("\(link) is no URL.", file: file, line: line)
        }
        let usable = surfaces.filter { $0.works(on: version, from: start) }
        guard !usable.isEmpty else {
          throw XCTSkip("No way to open the link works on this system from this start.")
        }
        let driver = LinkDriver()
        if LinkTestSettings.terminatesBehindEachTest {
          let app = driver.app
          addTeardownBlock { @MainActor in app.terminate() }
        }
        let used = try open(url, link, start, usable, page, driver)
        XCTContext.runActivity(named: "\(title): opened by \(used.rawValue)") { _ in
          switch outcome {
          case .app(let identifier):
            let receiver =
              identifier == LinkTestSettings.bundleIdentifier ? driver.app : XCUIApplication(bundleIdentifier: identifier)
            driver.answerQuestion(until: receiver, within: LinkTestSettings.linkLimit)
            XCTAssertTrue(
              receiver.wait(for: .runningForeground, timeout: LinkTestSettings.elementLimit),
              driver.safari.state == .runningForeground
                ? "Safari has \(link): the association was not used." : "\(identifier) did not come to the front.",
              file: file, line: line)
            guard identifier == LinkTestSettings.bundleIdentifier else { return }
            check(driver, url, screen, parameters, file, line)
          case .browser:
            // From a page or the address bar Safari is in front before: what counts is that the app does not follow.
            XCTAssertTrue(
              driver.safari.wait(for: .runningForeground, timeout: LinkTestSettings.linkLimit),
              "Safari did not come to the front for \(link).", file: file, line: line)
            XCTAssertTrue(
              !driver.app.wait(for: .runningForeground, timeout: LinkTestSettings.elementLimit),
              "The app took \(link), which is the browser's.", file: file, line: line)
          case .nothing:
            let isTaken = driver.wait(LinkTestSettings.linkLimit) {
              driver.text(.lastURL) == url.absoluteString
                || (used != .safariPage && used != .safariAddress && driver.safari.state == .runningForeground)
            }
            XCTAssertTrue(!isTaken, "Something took \(link), which nothing is to open.", file: file, line: line)
          }
        }
      }

      @MainActor
      private func open(
        _ url: URL, _ link: String, _ start: LinkStart, _ surfaces: [LinkSurface], _ page: String?, _ driver: LinkDriver
      ) throws -> LinkSurface {
        var failures: [String] = []
        for surface in surfaces {
          try driver.prepare(start)
          do {
            try driver.open(url, link, by: surface, page: page)
            return surface
          } catch let failure as LinkTestFailure {
            failures.append("\(surface.rawValue): \(failure)")
          }
        }
        throw LinkTestFailure("The link could not be opened. " + failures.joined(separator: " "))
      }

      /// What the app's labels say.
      @MainActor
      private func check(
        _ driver: LinkDriver, _ url: URL, _ screen: String?, _ parameters: [(String, [String])], _ file: StaticString,
        _ line: UInt
      ) {
        _ = driver.wait(LinkTestSettings.linkLimit) { driver.text(.lastURL) == url.absoluteString }
        XCTAssertEqual(driver.text(.lastURL), url.absoluteString, "The app received another link.", file: file, line: line)
        if let screen {
          XCTAssertEqual(driver.text(.screen), screen, "The link led to another screen.", file: file, line: line)
        }
        let lines = driver.text(.parameters).components(separatedBy: "\n")
        for (name, values) in parameters {
          let own = lines.filter { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
          XCTAssertEqual(own, values, "The parameter \(name) has another value.", file: file, line: line)
        }
      }
    }
    """#
}
