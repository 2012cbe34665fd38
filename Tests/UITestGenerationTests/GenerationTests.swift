import Foundation
import LinkTesting
import Testing
import Yams

@testable import UITestGeneration

@Suite("Generated tests")
struct GenerationTests {
  typealias Maker = @Sendable (LinkPlan, UITestOptions) throws -> GeneratedTests
  static let makers: [Maker] = [
    { try XCUITestFiles.make($0, $1) }, { try MaestroFiles.make($0, $1) }, { try EspressoFiles.make($0, $1) },
    { try AppiumFiles.make($0, $1) }, { try ScriptFiles.make($0, $1) },
  ]

  @Test("the same plan comes to the same bytes, and other paths of it too", arguments: makers.indices)
  func stable(_ index: Int) throws {
    let make = Self.makers[index]
    var moved = try SamplePlan.hostile()
    let first = try make(moved, SamplePlan.options)
    #expect(try make(SamplePlan.hostile(), SamplePlan.options) == first)
    moved.name = "/elsewhere/hostile.yaml"
    #expect(try make(moved, SamplePlan.options).files == first.files)
    #expect(Set(first.files.map(\.path)).count == first.files.count)
    #expect(first.testCount > 10)
  }

  @Test("options come to the sources")
  func options() throws {
    var options = UITestOptions()
    options.launchArguments = ["-flag", "a \"b\""]
    options.limits = TimeLimits(launch: 61, link: 62, element: 63)
    options.termination = .never
    options.languages = ["de"]
    options.labels = [LabelTable.Label(language: "tlh", element: .open, text: "poS\"mo'")]
    let files = try XCUITestFiles.make(SamplePlan.one(), options).files
    let settings = try #require(files.first { $0.path.hasSuffix("LinkTestSettings.swift") }).text
    #expect(settings.contains(#"launchArguments: [String] = ["-flag", "a \"b\""]"#))
    for number in ["= 61\n", "= 62\n", "= 63\n", "terminatesBehindEachTest = false", #""tlh": "poS\"mo'","#] {
      #expect(settings.contains(number))
    }
    #expect(settings.contains("Öffnen") && settings.contains("\"Open\"") && !settings.contains("Ouvrir"))
  }

  @Test("a flow reads as YAML, with the link that the plan has")
  func maestro() throws {
    let plan = try SamplePlan.hostile()
    let links = Set(plan.links.map(\.text))
    for file in try MaestroFiles.make(plan, SamplePlan.options).files where file.path != "config.yaml" {
      let documents = try Array(Yams.compose_all(yaml: file.text))
      #expect(documents.count == 2)
      let commands = try #require(documents.last?.sequence)
      let opened = commands.compactMap { $0.mapping?["openLink"]?.mapping?["link"]?.string }
      let open = try #require(opened.first)
      // No `${` is left but the one expression that stands for a dollar sign.
      #expect(!open.replacing("${'$'}{", with: "").contains("${"))
      #expect(links.contains(open.replacing("${'$'}{", with: "${")))
    }
  }

  @Test("a link page escapes its links, and has each once")
  func page() throws {
    let files = try XCUITestFiles.make(SamplePlan.hostile(), SamplePlan.options).files
    let page = try #require(files.first { $0.path == "Page/index.html" }).text
    #expect(!page.contains("<script>"))
    #expect(page.components(separatedBy: "href=").count == Set(page.components(separatedBy: "href=")).count)
  }

  @Test("Kotlin's package may have keywords, and nothing else that is none")
  func package() {
    #expect(KotlinPackage.declared("com.in.shop") == "com.`in`.shop")
    #expect(KotlinPackage.declared("com..shop") == nil)
    #expect(KotlinPackage.declared("com.1a") == nil)
    #expect(KotlinPackage.declared("com.a-b") == nil)
  }

  @Test("a label's argument is read or refused")
  func labels() {
    #expect(
      LabelTable.Label("de.open=Öffnen") == LabelTable.Label(language: "de", element: .open, text: "Öffnen"))
    #expect(LabelTable.Label("pt-BR.address=a=b")?.text == "a=b")
    for text in ["", "de=x", "de.close=x", "d e.open=x", "de.open=", ".open=x"] {
      #expect(LabelTable.Label(text) == nil)
    }
    #expect(LabelTable().rows.first?.language == "en")
  }
}
