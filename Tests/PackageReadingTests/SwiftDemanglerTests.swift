import PackageReading
import Testing

@Suite("Names of Swift symbols")
struct SwiftDemanglerTests {
  @Test(
    "names are made readable, repeated words too",
    arguments: [
      (
        "_$s8LinkDemo04DeepA6RouterC015handleUniversalA0ySb10Foundation3URLVF",
        "LinkDemo.DeepLinkRouter.handleUniversalLink(Foundation.URL) -> Swift.Bool"
      ),
      ("$s7SwiftUI4ViewPAAE9onOpenURL7performQry10Foundation0F0Vc_tF", "SwiftUI.View.onOpenURL(perform:"),
    ])
  func readable(_ symbol: String, _ part: String) throws {
    let text = try #require(SwiftDemangler.demangle(symbol))
    #expect(text.contains(part), "\(text)")
  }

  @Test(
    "other names are none of Swift", arguments: ["_main", "", "_OBJC_CLASS_$_NSObject", "$", "_$x", "$s"])
  func others(_ symbol: String) {
    #expect(SwiftDemangler.demangle(symbol)?.isEmpty != true || symbol == "$s")
  }

  @Test("names that stand for endless ones, and long ones, are not read")
  func bombs() {
    #expect(SwiftDemangler.demangle("$s" + String(repeating: "1a", count: 600)) == nil)
    var name = "$s1a1bV"
    for _ in 0..<40 { name += "_AAt" }
    #expect(SwiftDemangler.demangle(name) == nil)
    #expect(SwiftDemangler.demangle("$s1a1bVA1000_A1000_D") == nil)
  }
}
