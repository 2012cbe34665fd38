import Entitlements
import Foundation
import PositionedJSON
import TestSupport
import Testing

@testable import ApplinksCLI

@Suite struct SchemaTests {
  @Test(
    "a schema is JSON in one layout, and says what it is of", arguments: ["aasa", "assetlinks", "applinks"])
  func schemas(_ name: String) async throws {
    for flags in [[], ["--strict"]] {
      let run = try await ToolRun(list: ["generate", "schema", name] + flags)
      #expect(run.status == 0)
      let document = JSONDocument(parsing: run.output)
      #expect(document.firstRejection == nil)
      #expect(document.root?["$schema"]?.string == "http://json-schema.org/draft-07/schema#")
      #expect(document.root?["title"]?.string?.isEmpty == false)
    }
  }

  @Test func anotherFileIsRefused() async throws {
    let run = try await ToolRun("generate", "schema", "manifest")
    #expect(run.status == 2)
    #expect(run.errors.contains("aasa"))
  }

  @Test("every reference leads to a definition", arguments: SchemaSubject.allCases)
  func references(_ subject: SchemaSubject) throws {
    for isStrict in [true, false] {
      let root = try #require(JSONDocument(parsing: subject.text(isStrict: isStrict)).root)
      var names: [String] = []
      collect(root, &names)
      #expect(!names.isEmpty)
      for name in names {
        let definition = try #require(name.split(separator: "/").last.map(String.init))
        #expect(root["definitions"]?[definition] != nil)
      }
    }
  }

  private func collect(_ value: JSONValue, _ names: inout [String]) {
    for member in value.members {
      if member.key.text == "$ref", let name = member.value.string { names.append(name) }
      collect(member.value, &names)
    }
    for element in value.elements { collect(element, &names) }
  }

  @Test(
    "the pattern of identifiers says what the house's reader says",
    arguments: [
      "ABCDE12345.com.example.app", "8A3KX2M9QT.a", "8A3KX2M9QT.com.example_x-y.9", "8A3KX2M9QT.",
      "8A3KX2M9QT",
      "8A3KX2M9Q.com.example", "8A3KX2M9QTX.com.example", "8a3kx2m9qt.com.example", "8A3KX2M9QT.com..example",
      "8A3KX2M9QT.com.example.", "8A3KX2M9QT.com.exämple", "8A3KX2M9QT.com.*", "com.example.app",
      ".com.example",
      "8A3KX2M9QT.com/example", "8A3KX2M9QT.com example", "$(TeamID).com.example", "8A3KX2M9Q_.com.example",
    ])
  func identifiers(_ text: String) throws {
    let pattern = try Regex(AssociationSchema.identifier)
    let isRight = AppIdentifier(text).isWellFormed
    #expect((try pattern.wholeMatch(in: text) != nil) == isRight)
  }
}
