import LinkTesting
import Testing

@testable import UITestGeneration

@Suite("Names of tests")
struct TestNamesTests {
  private func names(_ plan: LinkPlan, _ platform: TestPlatform = .ios) throws -> [String] {
    try CasePlanner.cases(plan, on: platform, SamplePlan.options).tests.map(\.name)
  }

  @Test("a name says what is given, when and then")
  func sentence() throws {
    #expect(
      try names(SamplePlan.one()) == [
        "test_givenAppNotRunning_whenAProductIsOpened_thenShopShowsProductScreen",
        "test_givenAppInFront_whenAProductIsOpened_thenShopShowsProductScreen",
        "test_givenAppInBackground_whenAProductIsOpened_thenShopShowsProductScreen",
      ])
  }

  @Test("whatever the plan says, a name is an identifier of its own", arguments: [true, false])
  func identifiers(isApple: Bool) throws {
    let names = try names(SamplePlan.hostile(), isApple ? .ios : .android)
    #expect(names.count > 20)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect(name.hasPrefix("test_given"))
      #expect(name.utf8.count < 250)
      #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
    }
  }

  @Test("other expectations leave a name as it is")
  func stability() throws {
    let old =
      "  - { name: 日本, link: https://shop.example/a, opens: shop }\n  - { link: https://shop.example/b, opens: browser }\n"
    let new = "  - { name: 日, link: https://shop.example/c, opens: shop }\n" + old
    let before = try names(SamplePlan.shop(old))
    let after = try names(SamplePlan.shop(new))
    #expect(Set(before).isSubset(of: Set(after)))
  }

  @Test("names that are alike get digits of what they are about")
  func alike() throws {
    let names = try names(
      SamplePlan.shop(
        """
          - { name: same, link: https://shop.example/a, opens: browser }
          - { name: Same, link: https://shop.example/b, opens: browser }
          - { name: same, link: https://shop.example/a, opens: browser }
        """ + "\n"))
    #expect(names[0] == "test_givenAppNotRunning_whenSameIsOpened_thenBrowserKeepsIt")
    #expect(Set(names).count == 3)
    #expect(names[1].hasPrefix(names[0] + "_"))
  }

  @Test("no name, or one without a letter of ASCII, is told by its content")
  func empty() {
    #expect(TestNames.words(of: "") == ("Link", false))
    #expect(TestNames.words(of: "/a-b_c?d=e") == ("ABCDE", true))
    #expect(TestNames.words(of: "a+b").isWhole == false)
    #expect(TestNames.words(of: String(repeating: "x", count: 100)).text.count == 60)
  }
}
