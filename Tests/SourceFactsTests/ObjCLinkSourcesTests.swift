import PositionedJSON
import SourceFacts
import Testing

@Suite("Objective-C sources, read for what they do with links")
struct ObjCLinkSourcesTests {
  private func read(_ text: String) -> SourceFileFacts { ObjCLinkSources.read([("A.m", text)])[0] }

  private func events(_ text: String) -> [String] {
    read(text).events.filter { $0.kind != .address }.map { "\($0.kind.rawValue) \($0.range.start.line)" }
  }

  /// The events of the body of a receiver whose link is `url`; lines count from the first of `lines`.
  private func body(_ lines: String, after: String = "") -> [String] {
    let text =
      "@implementation A\n- (void)scene:(UIScene *)scene continueUserActivity:(NSUserActivity *)a { if (![a.activityType isEqualToString:NSUserActivityTypeBrowsingWeb]) return; NSURL *url = a.webpageURL;\n"
    return events(text + lines + "\n}\n" + after + "\n@end").map { event in
      let parts = event.split(separator: " ")
      return "\(parts[0]) \((Int(parts[1]) ?? 0) - 2)"
    }
  }

  @Test("the method that is registered for the Apple event of links is a receiver")
  func appleEvents() {
    let text = """
      @implementation Mac
      - (void)applicationWillFinishLaunching:(NSNotification *)n {
        [[NSAppleEventManager sharedAppleEventManager] setEventHandler:self andSelector:@selector(take:withReplyEvent:)
          forEventClass:kInternetEventClass andEventID:ID];
      }
      - (void)take:(NSAppleEventDescriptor *)event withReplyEvent:(NSAppleEventDescriptor *)reply {
        NSURL *url = [NSURL URLWithString:[[event paramDescriptorForKeyword:keyDirectObject] stringValue]];
        if (url.host == nil) return;
        [[NSWorkspace sharedWorkspace] openURL:url];
      }
      @end
      """
    let facts = read(text.replacing("ID]", with: "kAEGetURL]"))
    #expect(
      facts.receivers.map { "\($0.kind.rawValue) \($0.owner) \($0.range.start.line)" } == ["appleEvent Mac 6"]
    )
    #expect(facts.receivers.first?.reads.contains(.host) == true)
    #expect(facts.events.contains { $0.kind == .linkOpened && $0.range.start.line == 9 })
    #expect(read(text.replacing("ID]", with: "kAEOpenDocuments]")).receivers.isEmpty)
  }

  @Test("receivers are definitions in implementations, over lines and in categories")
  func receivers() {
    let facts = read(
      """
      @interface A : UIResponder
      @end
      @implementation A
      - (BOOL)application:(UIApplication *)application
          continueUserActivity:(NSUserActivity *)activity
            restorationHandler:(void (^)(NSArray<id<UIUserActivityRestoring>> * _Nullable))handler
      {
        return YES;
      }
      @end
      @implementation B (Links)
      -(BOOL) application:(UIApplication*)app openURL:(NSURL*)url options:(NSDictionary<NSString*,id>*)o { return NO; }
      - (void)scene : (UIScene *)s /* x */ openURLContexts : (NSSet *)c { }
      @end
      """)
    #expect(
      facts.receivers.map {
        "\($0.kind.rawValue) \($0.owner) \($0.range.start.line) \($0.range.start.column)"
      } == [
        "appContinue A 4 1", "appOpen B 12 1", "sceneOpen B 13 1",
      ])
    #expect(facts.receivers[0].alwaysReturnsTrue && facts.receivers[0].superclass == "UIResponder")
    #expect(!facts.receivers[1].alwaysReturnsTrue)
  }

  private static let method = "- (BOOL)application:(UIApplication *)a handleOpenURL:(NSURL *)url"

  @Test(
    "what only looks like a receiver is none",
    arguments: [
      "@implementation A\n// \(method) { return YES; }\n@end",
      "@implementation A\n/* \(method) { return YES; } */\n@end",
      "@implementation A\n- (id)x { return @\"\(method) { return YES; }\"; }\n@end",
      "@protocol P <NSObject>\n\(method);\n@end", "@interface A\n\(method);\n@end",
      "@implementation A\n+ (BOOL)application:(UIApplication *)a handleOpenURL:(NSURL *)url { return YES; }\n@end",
      "#define M \(method) \\\n { return YES; }\n",
      "@implementation A\n\(method)Wrong { return YES; }\n@end".replacing("URL:(", with: "URLs:("),
      "@implementation A\n// \\\n\(method) { return YES; }\n@end",
    ])
  func noReceivers(_ text: String) { #expect(read(text).receivers.isEmpty, "\(text)") }

  @Test("a protocol that is declared ahead hides nothing")
  func forward() {
    #expect(read("@protocol P;\n@implementation A\n\(Self.method) { return NO; }\n@end").receivers.count == 1)
    #expect(
      read(
        "@implementation A\n- (void)f { Protocol *p = @protocol(P); }\n\(Self.method) { return NO; }\n@end"
      ).receivers.count == 1)
  }

  @Test(
    "what is done with a link",
    arguments: [
      ("[[UIApplication sharedApplication] openURL:url];", ["deprecatedCall 1", "linkOpened 1"]),
      (
        "[[UIApplication sharedApplication]\nopenURL:url options:@{}\ncompletionHandler:nil];",
        ["linkOpened 1"]
      ),
      (
        "if ([url.host isEqualToString:@\"a.example\"]) [[UIApplication sharedApplication] openURL:url options:@{} completionHandler:nil];",
        []
      ),
      ("if ([[url host] hasSuffix:@\"a.example\"]) { }", ["weakHost 1"]),
      ("if ([url.host hasSuffix:@\".a.example\"]) { }", []),
      ("if ([url.absoluteString containsString:@\"a.example\"]) { }", ["weakHost 1"]),
      ("NSString *s = @\"[[UIApplication sharedApplication] openURL:url]\";", []),
      ("[self.webView loadRequest:[NSURLRequest requestWithURL:url]];", ["webView 1"]),
      ("[[NSUserDefaults standardUserDefaults] setObject:url.query forKey:@\"q\"];", ["stored 1"]),
      ("[[NSFileManager defaultManager] removeItemAtPath:p error:nil];", ["destructive 1"]),
      ("[UIAlertAction actionWithTitle:@\"x\" style:0 handler:^(id x) { [store deleteAccount]; }];", []),
      ("[items removeLastObject]; [view removeFromSuperview];", []),
      ("NSString *x = url.pathComponents[1];", ["crash 1"]),
      ("if (url.pathComponents.count > 1) { NSString *x = url.pathComponents[1]; }", []),
      ("url = nil; [[UIApplication sharedApplication] openURL:url options:@{} completionHandler:nil];", []),
      ("[self go:url];", ["linkOpened 4"]), ("[self go:nil];", []),
      (
        "NSString *n = url.query; [[UIApplication sharedApplication] openURL:[NSURL URLWithString:n] options:@{} completionHandler:nil];",
        ["parameterOpened 1"]
      ),
    ])
  func uses(_ lines: String, _ expected: [String]) {
    let after =
      "- (void)go:(NSURL *)u {\n [[UIApplication sharedApplication] openURL:u options:@{} completionHandler:nil]; }"
    let shift = lines.split(separator: "\n").count - 1
    #expect(
      body(lines, after: after) == expected.map { $0.hasSuffix(" 4") ? $0.dropLast() + "\(4 + shift)" : $0 },
      "\(lines)")
  }

  @Test("the activity's type")
  func activityType() {
    func isUnchecked(_ body: String) -> Bool {
      read(
        "@implementation A\n- (void)scene:(UIScene *)s continueUserActivity:(NSUserActivity *)a { \(body) }\n@end"
      )
      .receivers[0].usesUncheckedActivity
    }
    #expect(isUnchecked("[self go:a.webpageURL];") && isUnchecked("[self go:[a webpageURL]];"))
    #expect(
      !isUnchecked(
        "if ([a.activityType isEqualToString:NSUserActivityTypeBrowsingWeb]) { [self go:a.webpageURL]; }"))
    #expect(
      !isUnchecked("if (a.activityType == NSUserActivityTypeBrowsingWeb) { [self go:[a webpageURL]]; }"))
    #expect(!isUnchecked("[branch continueUserActivity:a];"))
  }

  @Test("addresses, questions and options outside of receivers")
  func outgoing() {
    let text = """
      @implementation A
      - (void)f {
        [[UIApplication sharedApplication] openURL:u options:@{UIApplicationOpenURLOptionUniversalLinksOnly: @YES} completionHandler:nil];
        [[UIApplication sharedApplication] canOpenURL:[NSURL URLWithString:@"pay://x"]];
        [[UIApplication sharedApplication] openURL:[NSURL URLWithString:@"https://a.example/"] options:@{} completionHandler:nil];
        NSString *s = [NSString stringWithFormat:@"https://a.example/?t=%@", self.accessToken];
        [store deleteAccount];
      }
      @end
      """
    #expect(
      events(text) == ["universalLinksOnly 3", "schemeAsked 4", "addressOpened 5", "secretInAddress 6"])
    #expect(
      read(text).events.filter { $0.kind == .address }.map(\.subject) == [
        "pay://x", "https://a.example/", "https://a.example/?t=…",
      ])
  }

  @Test("hostile sources end", arguments: 0..<6)
  func hostile(_ number: Int) {
    let texts = [
      String(repeating: "[", count: 20_000),
      String(repeating: "}", count: 20_000) + String(repeating: "(", count: 20_000) + "}",
      "@implementation A " + String(repeating: "- (", count: 10_000),
      "\"" + String(repeating: "\\", count: 10_001),
      "@implementation A\n- (void)scene:(id)s continueUserActivity:(id)a { [self f:a.webpageURL]; }\n- (void)f:(id)u { [self f:u]; [self f:u]; }\n@end",
      "/*" + String(repeating: "/*", count: 10_000),
    ]
    #expect(read(texts[number]).language == .objectiveC)
  }

  @Test("words of names, and names of secrets")
  func words() {
    #expect(LinkTables.words("deleteAllItems") == ["delete", "all", "items"])
    #expect(LinkTables.words("a_b-c2") == ["a", "b", "c2"])
    #expect(LinkTables.isSecret("accessToken") && LinkTables.isSecret("api_key"))
    #expect(!LinkTables.isSecret("keyword") && !LinkTables.isSecret("countryCode"))
  }
}
