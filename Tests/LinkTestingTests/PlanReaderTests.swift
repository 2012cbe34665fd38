import LinkMatching
import LinkOpening
import LinkTesting
import Testing

@Suite("The reader of plans")
struct PlanReaderTests {
  @Test(
    "a mistake is one error with its place and the word that was meant",
    arguments: [
      ("domans:\n  shop.example: site\n", "1:1", "did you mean \"domains\"?"),
      ("links:\n  - lnk: https://a.example/\n    opens: app\n", "2:5", "did you mean \"link\"?"),
      ("links:\n  - link: https://a.example/\n    opns: app\n", "3:5", "did you mean \"opens\"?"),
      ("links:\n  - link: https://a.example/\n    opens: browsr\n", "3:12", "did you mean \"browser\"?"),
      ("links:\n  - link: https://a.example/\n", "2:5", "Nothing is expected"),
      ("links:\n  - link: https://a.example/\n    opens: app\n    opens: app\n", "3:5", "stands twice"),
      ("links:\n  - link: [a]\n    opens: app\n", "2:11", "not a word"),
      ("links: {}\n", "1:8", "is no list"),
      ("links:\n  - opens: app\n", "2:5", "about no link"),
      ("links:\n  - link: a:b\n    every: /x\n    opens: app\n", "3:5", "keep one"),
      ("links:\n  - link: a:b\n    opens: app\n    from: mesages\n", "4:11", "did you mean \"messages\"?"),
      ("links:\n  - link: a:b\n    opens: app\n    on: iso\n", "4:9", "did you mean \"ios\"?"),
      ("links:\n  - link: a:b\n    opens: app\n    with: { id: 1 }\n", "4:5", "add \"route\""),
      ("links:\n  - link: https://${hst}/\n    opens: app\n", "2:11", "no variable"),
      (
        "variables: { host: a }\nlinks:\n  - link: https://${hst}/\n    opens: app\n", "3:11",
        "did you mean \"host\"?"
      ),
      ("links:\n  - link: https://${host/\n    opens: app\n", "2:11", "not closed"),
      ("links:\n  - every: /x\n    opens: app\n", "2:12", "has no host"),
      (
        "links:\n  - every: https://a.example/x\n    opens: app\n    from: mail\n", "2:5",
        "proved from the rules"
      ),
      ("links:\n  - link: a:b\n    except: /x\n    opens: app\n", "2:5", "belongs to \"every\""),
      ("links:\n  - group: A\n", "2:5", "has no \"links\""),
      ("links:\n  - group: A\n    table: []\n    links: []\n", "3:12", "no rows"),
      ("links:\n  - group: A\n    table: [[a, b], [1]]\n    links: []\n", "3:21", "has 1 values"),
      ("devices:\n  phone: ios\n", "2:10", "write a system and its version"),
      ("devices:\n  phone: { apps: [x] }\n", "2:18", "no app of the plan"),
      ("devices:\n  ios: ios18\n", "2:3", "is a platform"),
      ("apps:\n  browser:\n    identifier: a.b\n", "2:3", "is an outcome"),
      ("apps:\n  shop:\n    identifer: a.b\n", "3:5", "did you mean \"identifier\"?"),
      ("apps:\n  shop:\n    android: { package: a }\n", "3:14", "has no \"manifest\""),
      ("domains:\n  \"*.a.example\": site\n", "2:3", "is no host"),
      ("domains:\n  a.example: { sitte: x }\n", "2:16", "did you mean \"site\"?"),
      ("links:\n  - link: &x a:b\n    opens: *x\n", "3:12", "Aliases are not read"),
      ("links: [\n", "2:1", "not YAML"),
      ("a: b: c\n", "1:5", "not YAML"),
      ("links:\n  - link: a:b\n    but: { opens: app }\n", "3:10", "neither \"on\""),
    ])
  func mistakes(_ text: String, _ place: String, _ words: String) {
    #expect {
      try PlanReader().read(text)
    } throws: { error in
      let text = "\(error)"
      return error is PlanError && text.hasPrefix("applinks.yaml:\(place): ") && text.contains(words)
    }
  }

  @Test("groups, tables and variables come to an expectation for each row")
  func groups() throws {
    let plan = try PlanReader().read(
      """
      variables: { host: shop.example, base: "https://${host}" }
      links:
        - group: Products ${id}
          table:
            - [id, name]
            - [1, one]
            - [2, two]
          opens: browser
          from: mail
          links:
            - ${base}/buy/${id}
            - link: ${base}/buy/${id}/$${raw}
              name: raw ${name}
              opens: nothing
        - link: ${base}/
          opens: browser
      """)
    #expect(
      plan.links.map(\.text) == [
        "https://shop.example/buy/1", "https://shop.example/buy/1/${raw}", "https://shop.example/buy/2",
        "https://shop.example/buy/2/${raw}", "https://shop.example/",
      ])
    #expect(plan.links[1].title == "Products 1 › raw one")
    #expect(plan.links[0].answer.outcome == .browser && plan.links[1].answer.outcome == .nothing)
    #expect(plan.links[1].conditions.surfaces == [.mail] && plan.links[4].conditions.surfaces.isEmpty)
    #expect(plan.links[1].answer.places.outcome == PlanPlace(line: 14, column: 16))
  }

  @Test("an environment puts its variables and domains before the plan's")
  func environments() throws {
    let text = """
      domains: { shop.example: site }
      variables: { host: shop.example }
      environments:
        staging:
          domains: { shop.example: next, staging.shop.example: next }
          variables: { host: staging.shop.example }
      links:
        - link: https://${host}/
          opens: browser
      """
    let plan = try PlanReader().read(text)
    let staging = try PlanReader().read(text, environment: "staging")
    #expect(plan.links[0].text == "https://shop.example/" && plan.domains.map(\.site) == ["site"])
    #expect(staging.links[0].text == "https://staging.shop.example/")
    #expect(staging.domains.map(\.site) == ["next", "next"])
    #expect(throws: PlanError.self) { try PlanReader().read(text, environment: "stagin") }
  }

  @Test(
    "selectors name devices, platforms and versions",
    arguments: [
      ("ios", "ios18.2", true), ("ios18", "ios18.2", true), ("ios18.2", "ios18.2", true),
      ("ios18.1", "ios18.2", false), ("ios14+", "ios18.2", true), ("ios19+", "ios18.2", false),
      ("android", "api34", true), ("android14", "api34", true), ("api34", "android14", true),
      ("android15+", "api34", false), ("macos", "ios18", false),
    ])
  func selectors(_ word: String, _ system: String, _ isSelected: Bool) throws {
    let selector = try #require(DeviceSelector(word))
    let device = PlanDevice(name: "x", system: try #require(PlanSystem(system)))
    #expect(selector.selects(device) == isSelected)
  }

  @Test("a changed plan is a plan or one error, never a crash")
  func randomChanges() throws {
    let text = Array(try ExampleShop.text().utf8)
    var random = SystemRandomNumberGenerator()
    var errors = 0
    for _ in 0..<300 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1:
          bytes.insert(Array("-:{}[]\"'#&*!|>%@`$ \n\t".utf8).randomElement(using: &random) ?? 0, at: place)
        case 2: bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &random)
        default:
          bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
        }
        if bytes.isEmpty { bytes = [0x20] }
      }
      let changed = String(decoding: bytes, as: UTF8.self)
      do throws(PlanError) {
        _ = try PlanReader().read(changed)
      } catch {
        errors += 1
        #expect(!error.message.isEmpty && !"\(error)".contains("\n"))
      }
    }
    #expect(errors > 0)
  }
}
