import PositionedJSON
import SourceFacts
import SourceReading
import Testing

/// Source of what must be seen and what must not: app-inspection, sections 1.3 to 1.6 and 5.
@Suite("Swift sources, read for what they do with links")
struct SwiftLinkSourcesTests {
  private static let web = "NSUserActivityTypeBrowsingWeb"

  private func read(_ text: String) -> SourceFileFacts { SwiftLinkSources.read([("A.swift", text)])[0] }

  /// The events of a file as `kind line`, addresses left out.
  private func events(_ text: String) -> [String] {
    read(text).events.filter { $0.kind != .address }.map { "\($0.kind.rawValue) \($0.range.start.line)" }
  }

  /// The events of the body of a receiver whose link is `url` and was checked for its type alone; lines count from its first.
  private func body(_ lines: String, after: String = "") -> [String] {
    let text = """
      class D: UIResponder { func scene(_ s: UIScene, continue a: NSUserActivity) { guard a.activityType == \(Self.web), let url = a.webpageURL else { return }
      """
    return events(text + "\n" + lines + "\n} \n" + after + "}").map { event in
      let parts = event.split(separator: " ")
      return "\(parts[0]) \((Int(parts[1]) ?? 0) - 1)"
    }
  }

  // MARK: - Receivers

  @Test("receivers are methods of types with all their labels, and modifiers of SwiftUI")
  func receivers() {
    let facts = read(
      """
      class A: UIResponder, UIApplicationDelegate {
        func application(_ a: UIApplication, continue b: NSUserActivity, restorationHandler: @escaping ([Any]?) -> Void) -> Bool { true }
        func application(_ app: UIApplication, open url: URL, options: [String: Any] = [:]) -> Bool { false }
        func application(_ app: UIApplication, handleOpen url: URL) -> Bool { false }
        func application(_ app: UIApplication, open url: URL, sourceApplication: String?, annotation: Any) -> Bool { false }
      }
      enum Outer { class B { func scene(_ s: UIScene, continue a: NSUserActivity) {} } }
      extension Box where T: Equatable { func scene(_ s: UIScene, openURLContexts c: Set<UIOpenURLContext>) {} }
      extension Outer.B { func scene(_ s: UIScene, willConnectTo x: UISceneSession, options: UIScene.ConnectionOptions) {} }
      class Mac { func application(_ a: NSApplication, open urls: [URL]) {} }
      struct V: View { var body: some View { Text("").onOpenURL { print($0) }.onContinueUserActivity("x", perform: f) } }
      """)
    #expect(
      facts.receivers.map { "\($0.kind.rawValue) \($0.owner) \($0.range.start.line)" } == [
        "appContinue A 2", "appOpen A 3", "handleOpen A 4", "openSource A 5", "sceneContinue B 7",
        "sceneOpen Box 8",
        "sceneConnect B 9", "macOpen Mac 10", "onOpenURL V 11", "onContinueUserActivity V 11",
      ])
    #expect(facts.receivers[0].alwaysReturnsTrue && !facts.receivers[1].alwaysReturnsTrue)
  }

  @Test("the method that is registered for the Apple event of links is followed from the event on")
  func appleEvents() {
    let head = """
      class Mac: NSObject, NSApplicationDelegate {
        func applicationWillFinishLaunching(_ n: Notification) {
          NSAppleEventManager.shared().setEventHandler(
            self, andSelector: #selector(take(_:withReplyEvent:)), forEventClass: AEEventClass(kInternetEventClass), andEventID: AEEventID(ID))
        }
        @objc func take(_ event: NSAppleEventDescriptor, withReplyEvent reply: NSAppleEventDescriptor) {
          guard let text = event.paramDescriptor(forKeyword: AEKeyword(keyDirectObject))?.stringValue, let url = URL(string: text) else { return }
          if url.host == "cart" { print(1) }
          NSWorkspace.shared.open(url)
        }
      }
      """
    let facts = read(head.replacing("ID))", with: "kAEGetURL))"))
    #expect(
      facts.receivers.map { "\($0.kind.rawValue) \($0.owner) \($0.range.start.line)" } == ["appleEvent Mac 6"]
    )
    #expect(facts.receivers.first?.reads.contains(.host) == true)
    #expect(facts.events.contains { $0.kind == .linkOpened && $0.range.start.line == 9 })
    #expect(read(head.replacing("ID))", with: "kAEOpenDocuments))")).receivers.isEmpty)
    // A method that the sources do not have is handed the link all the same.
    let elsewhere = read(
      head.replacing("ID))", with: "kAEGetURL))").replacing("func take(", with: "func give("))
    #expect(elsewhere.receivers.map(\.isHandedOn) == [true])
  }

  @Test(
    "what only looks like a receiver is none",
    arguments: [
      "// func scene(_ s: UIScene, continue a: NSUserActivity) {}",
      "/* class A { func scene(_ s: UIScene, continue a: NSUserActivity) {} } */",
      "let s = \"class A { func scene(_ s: UIScene, continue a: NSUserActivity) {} }\"",
      "protocol P { func scene(_ s: UIScene, continue a: NSUserActivity) }",
      "func scene(_ s: UIScene, continue a: NSUserActivity) {}",
      "class A { static func scene(_ s: UIScene, continue a: NSUserActivity) {} }",
      "class A { func scene(_ s: UIScene, continuing a: NSUserActivity) {} }",
      "class A { func application(_ a: App, open file: URL) {} }",
      "class A { func f() { func scene(_ s: UIScene, continue a: NSUserActivity) {} } }",
      "class A { func onOpenURL(_ f: () -> Void) {} ; func g() { onOpenURL { } } }",
      "let r = #\"\"\"\nclass A { func scene(_ s: UIScene, continue a: NSUserActivity) {} }\n\"\"\"#",
    ])
  func noReceivers(_ text: String) { #expect(read(text).receivers.isEmpty) }

  @Test(
    "onLink is a receiver where the module is imported, and the app's own function of that name is none",
    arguments: [
      ("import LinkRoutes\n", "", 1), ("import LinkRouting\n", "", 1),
      ("#if canImport(SwiftUI)\nimport LinkRoutes\n#endif\n", "", 1), ("import SwiftUI\n", "", 0),
      ("import LinkRoutes\n", "func onLink(_ r: Any.Type, open: (Any) -> Void) {}", 0),
    ])
  func linkModifier(_ head: String, _ own: String, _ count: Int) {
    let view = "struct V: View { \(own)\nvar body: some View { Text(\"\").onLink(R.self, open: { _ in }) } }"
    let facts = read(head + view)
    #expect(facts.receivers.map(\.kind) == Array(repeating: .onOpenURL, count: count))
  }

  @Test("a receiver in either clause of #if counts")
  func conditional() {
    let facts = read(
      """
      class A {
      #if DEBUG
        func scene(_ s: UIScene, continue a: NSUserActivity) {}
      #else
        func scene(_ s: UIScene, openURLContexts c: Set<UIOpenURLContext>) {}
      #endif
      }
      """)
    #expect(facts.receivers.map(\.kind) == [.sceneContinue, .sceneOpen])
  }

  @Test(
    "the activity's type is compared before the address is taken, or not",
    arguments: [
      ("guard a.activityType == \(web) else { return }; use(a.webpageURL)", false),
      ("if a.activityType == \(web) { use(a.webpageURL) }", false),
      ("if a.activityType == \(web), let u = a.webpageURL { use(u) }", false),
      ("if a.activityType != \(web) { return }; use(a.webpageURL)", false),
      ("switch a.activityType { case \(web): use(a.webpageURL); default: break }", false),
      ("let web = a.activityType == \(web); use(a.webpageURL)", true),
      ("use(a.webpageURL)", true),
      ("if ok { guard a.activityType == \(web) else { return } }; use(a.webpageURL)", true),
      ("use(a.webpageURL); guard a.activityType == \(web) else { return }", true),
      ("if a.activityType == \(web) || ok { use(a.webpageURL) }", true),
      ("Branch.shared.continue(a)", false), ("take(a)", true), ("check(a)", false),
    ])
  func activityType(_ body: String, _ isUnchecked: Bool) {
    let facts = read(
      """
      class A { func scene(_ s: UIScene, continue a: NSUserActivity) { \(body) }
        func take(_ other: NSUserActivity) { use(other.webpageURL) }
        func check(_ other: NSUserActivity) { guard other.activityType == \(Self.web) else { return }; use(other.webpageURL) } }
      """)
    #expect(facts.receivers[0].usesUncheckedActivity == isUnchecked, "\(body)")
  }

  // MARK: - Opening

  @Test(
    "a link that is opened",
    arguments: [
      ("UIApplication.shared.open(url)", ["linkOpened 1"]),
      ("let app = UIApplication.shared\napp.open(url, options: [:])", ["linkOpened 2"]),
      ("if url.host == \"shop.example\" { UIApplication.shared.open(url) }", []),
      ("guard let h = url.host, hosts.contains(h) else { return }\nUIApplication.shared.open(url)", []),
      (
        "guard url.host == \"a.example\" || url.host == \"b.example\" else { return }\nUIApplication.shared.open(url)",
        []
      ),
      (
        "guard url.host == \"a.example\" || ok else { return }\nUIApplication.shared.open(url)",
        ["linkOpened 2"]
      ),
      ("guard url.scheme == \"https\" else { return }\nUIApplication.shared.open(url)", ["linkOpened 2"]),
      ("if url.host == \"a.example\" { log() }\nUIApplication.shared.open(url)", ["linkOpened 2"]),
      (
        "#if DEBUG\nguard url.host == \"a.example\" else { return }\n#endif\nUIApplication.shared.open(url)",
        ["linkOpened 4"]
      ),
      ("guard isTrusted(url) else { return }\nUIApplication.shared.open(url)", []),
      ("try? validate(url)\nUIApplication.shared.open(url)", ["linkOpened 2"]),
      ("do { try validate(url) } catch { return }\nUIApplication.shared.open(url)", []),
      (
        "do { let url = URL(string: \"https://a.example/x\")\nUIApplication.shared.open(url) }",
        ["addressOpened 2"]
      ),
      ("list.forEach { url in UIApplication.shared.open(url) }", []),
      ("queue.async { UIApplication.shared.open(url) }", ["linkOpened 1"]),
      ("later(url)", ["linkOpened 4"]), ("Helper.open(url)", ["linkOpened 5"]),
      ("Helper.shared.go(to: url)", ["linkOpened 6"]),
      ("[url].forEach(later)", ["linkOpened 4"]),
      ("file.open(url)", []),
    ])
  func opening(_ lines: String, _ expected: [String]) {
    let rest = """
      func later(_ u: URL) {
      UIApplication.shared.open(u) } }
      enum Helper { static func open(_ u: URL) { UIApplication.shared.open(u) }
      static let shared = Helper(); func go(to u: URL) { UIApplication.shared.open(u) }
      """
    let found = body(lines, after: rest)
    let count = lines.split(separator: "\n", omittingEmptySubsequences: false).count
    let shifted = expected.map { event -> String in
      let parts = event.split(separator: " ")
      let line = Int(parts[1]) ?? 0
      return line > 3 && !lines.contains("#if") ? "\(parts[0]) \(line - 1 + count)" : event
    }
    #expect(found == shifted, "\(lines)")
  }

  @Test(
    "a parameter that is opened",
    arguments: [
      ("let u = URL(string: next)!\nUIApplication.shared.open(u)", ["crash 1", "parameterOpened 2"]),
      ("if let u = URL(string: next), u.host == \"a.example\" { UIApplication.shared.open(u) }", []),
      ("if allowed.contains(next), let u = URL(string: next) { UIApplication.shared.open(u) }", []),
      ("if let u = URL(string: next) { UIApplication.shared.open(u) }", ["parameterOpened 1"]),
      ("if let u = URL(string: \"https://a.example/\\(next)\") { UIApplication.shared.open(u) }", []),
      (
        "if let u = URL(string: \"https://\\(next)/\") { UIApplication.shared.open(u) }",
        ["parameterOpened 1"]
      ),
      (
        "guard url.host == \"a.example\" else { return }\nif let u = URL(string: next) { UIApplication.shared.open(u) }",
        ["parameterOpened 2"]
      ),
    ])
  func parameters(_ lines: String, _ expected: [String]) {
    let found = body(
      "guard let next = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems?.first(where: { $0.name == \"next\" })?.value else { return }; "
        + lines)
    #expect(found == expected, "\(lines)")
  }

  // MARK: - Other uses

  @Test(
    "destructive calls that a link leads to",
    arguments: [
      ("store.deleteAccount()", ["destructive 1"]), ("Session.shared.logOut()", ["destructive 1"]),
      ("if url.host == \"a.example\" { wallet.transfer(amount: 1) }", ["destructive 1"]),
      ("let alert = UIAlertAction(title: \"x\", style: .destructive) { _ in store.deleteAccount() }", []),
      ("if await confirm(\"Delete?\") { store.deleteAccount() }", []),
      ("guard await askUser() else { return }\nstore.deleteAccount()", []),
      ("list.removeFirst(); view.removeFromSuperview(); items.removeAll(); center.removeObserver(self)", []),
      ("let payload = 1; payloadSize(); resetCursor()", []),
      ("try? FileManager.default.removeItem(at: folder)", ["destructive 1"]),
    ])
  func destructive(_ lines: String, _ expected: [String]) { #expect(body(lines) == expected, "\(lines)") }

  @Test("a destructive call that no link leads to is none")
  func notReached() {
    #expect(events("class A { func f() { store.deleteAccount() } }") == [])
  }

  @Test(
    "hosts that are compared in part",
    arguments: [
      ("_ = url.host?.hasSuffix(\"shop.example\")", true),
      ("_ = url.host?.hasSuffix(\".shop.example\")", false),
      ("_ = url.host?.contains(\"shop\")", true), ("_ = url.host?.hasPrefix(\"shop.\")", true),
      ("_ = url.absoluteString.contains(\"shop.example\")", true),
      ("_ = url.absoluteString.hasPrefix(\"https://shop.example\")", true),
      ("_ = url.absoluteString.hasPrefix(\"https://shop.example/\")", false),
      ("_ = url.absoluteString.hasPrefix(\"https://\")", false),
      ("_ = url.absoluteString.contains(\"item.html\")", false),
      ("_ = url.path.hasPrefix(\"/buy\")", false), ("_ = hosts.contains(url.host ?? \"\")", false),
      ("_ = URLComponents(url: url, resolvingAgainstBaseURL: true)?.host?.hasSuffix(domain)", true),
      ("_ = url.host?.hasSuffix(\".\" + domain)", false),
      ("_ = other.host.hasSuffix(\"shop.example\")", false),
    ])
  func hosts(_ line: String, _ isWeak: Bool) {
    #expect(body(line).contains("weakHost 1") == isWeak, "\(line)")
  }

  @Test(
    "what ends the app",
    arguments: [
      ("_ = url.host!", true), ("_ = url.pathComponents[1]", true), ("_ = url.query as! String", true),
      ("_ = try! decode(url.query)", true), ("_ = other.host!", false),
      ("_ = URL(string: \"https://a.example\")!", false),
      ("guard url.pathComponents.count > 1 else { return }; _ = url.pathComponents[1]", false),
      ("_ = url.host ?? \"\"", false), ("_ = url.pathComponents.first", false),
      ("do { let url = other; _ = url.host! }", false),
    ])
  func crashes(_ line: String, _ isCrash: Bool) {
    #expect(body(line).contains("crash 1") == isCrash, "\(line)")
  }

  @Test(
    "web views, queries, files and what is kept",
    arguments: [
      ("web.load(URLRequest(url: url))", ["webView 1"]),
      ("webView.loadHTMLString(url.query ?? \"\", baseURL: nil)", ["webView 1"]),
      ("if url.host == \"a.example\" { web.load(URLRequest(url: url)) }", []),
      ("db.execute(\"SELECT * FROM t WHERE q = '\\(url.query ?? \"\")'\")", ["query 1"]),
      ("db.execute(\"SELECT * FROM t WHERE q = ?\", [url.query])", []),
      ("_ = FileManager.default.contents(atPath: url.path)", ["query 1"]),
      ("UserDefaults.standard.set(url.query, forKey: \"q\")", ["stored 1"]),
      ("UserDefaults.standard.set(true, forKey: \"opened\")", []),
      ("if let n = Int(url.lastPathComponent) { UserDefaults.standard.set(n, forKey: \"n\") }", []),
    ])
  func uses(_ line: String, _ expected: [String]) { #expect(body(line) == expected, "\(line)") }

  @Test("a parameter that goes on is for review, and one that was compared is not")
  func parameters() {
    let item =
      "let id = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems?.first { $0.name == \"id\" }?.value; "
    #expect(body(item + "router.show(id)") == ["parameterUnvalidated 1"])
    #expect(body(item + "guard let id, Int(id) != nil else { return }; router.show(id)") == [])
    #expect(
      body(item + "switch id { case \"a\": router.show(id)\ndefault: router.show(id) }") == [
        "parameterUnvalidated 2"
      ])
    #expect(body(item + "print(id)") == [])
  }

  // MARK: - Outgoing

  @Test("addresses in the source, and how they are opened")
  func outgoing() {
    let found = events(
      """
      enum O { static let help = URL(string: "https://a.example/help")!
      static func a(_ u: URL) { UIApplication.shared.open(u, options: [.universalLinksOnly: true]) }
      static func b(_ u: URL) { UIApplication.shared.open(u, options: [.universalLinksOnly: false]) }
      static func c() { UIApplication.shared.open(Self.help); UIApplication.shared.openURL(O.help) }
      static func d(_ sessionToken: String) { _ = "https://a.example/?t=\\(sessionToken)" }
      static func e() { _ = UIApplication.shared.canOpenURL(URL(string: "pay://x")!) }
      static func f(_ r: Router) { r.openURL(help); note("UIApplication.shared.openURL(x)") } }
      """)
    #expect(
      found == [
        "universalLinksOnly 2", "addressOpened 4", "addressOpened 4", "deprecatedCall 4", "secretInAddress 5",
        "schemeAsked 6",
      ])
  }

  @Test("functions of other files are followed where their type is seen, and places are those of their file")
  func files() {
    let facts = SwiftLinkSources.read([
      (
        "A.swift",
        "class A { let router = Router()\nfunc application(_ a: UIApplication, handleOpen u: URL) -> Bool { router.go(u) } }"
      ),
      (
        "B.swift",
        "struct Router {\n  func go(_ link: URL) -> Bool {\n    UIApplication.shared.open(link)\n    return true } }"
      ),
    ])
    #expect(facts[0].events.isEmpty)
    #expect(
      facts[1].events.map(\.kind) == [.linkOpened]
        && facts[1].events[0].range.start == TextPosition(offset: 53, line: 3, column: 5))
  }

  @Test("hostile sources end: deep nesting, endless calls, many branches", arguments: 0..<5)
  func hostile(_ number: Int) {
    let texts = [
      "let a = " + String(repeating: "(", count: 5_000),
      "let a = b" + String(repeating: ".c()", count: 5_000),
      "let a = 1" + String(repeating: " + 1", count: 5_000),
      "class A { func application(_ a: UIApplication, handleOpen u: URL) -> Bool { "
        + (0..<12).map { "f\($0)(u)" }.joined(separator: ";") + " }\n"
        + (0..<12).map { n in
          "func f\(n)(_ u: URL) { " + (0..<12).map { "f\($0)(u)" }.joined(separator: ";") + " }"
        }
        .joined(separator: "\n") + "}",
      "class A { func scene(_ s: UIScene, continue a: NSUserActivity) { "
        + String(repeating: "if a.activityType == x { ", count: 60) + String(repeating: "}", count: 60)
        + " } }",
    ]
    let facts = read(texts[number])
    #expect(facts.file == "A.swift")
    if number == 1 || number == 2 { #expect(!facts.problems.isEmpty) }
  }
}
