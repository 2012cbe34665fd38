import AssociationFiles
import LinkAnalysis
import LinkMatching
import LinkSyntax
import Testing

@Suite("Sets of links against a file")
struct LinkSetProofTests {
  private func matcher(_ components: String, app: String = "8A3KX2M9QT.com.example.shop") -> LinkMatcher {
    LinkMatcher(
      AssociationFile(
        parsing:
          "{\"applinks\": {\"details\": [{\"appIDs\": [\"\(app)\"], \"components\": [\(components)]}]}}"))
  }

  @Test(
    "every link of the set opens the app, or one shows that not all do",
    arguments: [
      (#"{"/": "/buy/?*"}"#, #"{"/": "/buy/*"}"#, true),
      (#"{"/": "/buy/*"}"#, #"{"/": "/buy/?*"}"#, false),
      (#"{"/": "/buy/*"}"#, #"{"/": "/buy/*/print", "exclude": true}, {"/": "/buy/*"}"#, false),
      (
        #"{"/": "/buy/*/print", "exclude": true}, {"/": "/buy/*"}"#,
        #"{"/": "/buy/*/print", "exclude": true}, {"/": "/buy/*"}"#, true
      ),
      (#"{"/": "/a", "?": {"q": "1"}}"#, #"{"/": "/a", "?": {"q": "?*"}}"#, true),
      (#"{"/": "/a", "?": {"q": "*"}}"#, #"{"/": "/a", "?": {"q": "?*"}}"#, false),
    ])
  func every(_ set: String, _ file: String, _ holds: Bool) throws {
    let own = matcher(file)
    let members = matcher(set, app: "SET.set")
    var proof = LinkSetProof(members, in: own, app: "8A3KX2M9QT.com.example.shop")
    let answer = try proof.everyLinkOpens()
    #expect((answer == .proved) == holds)
    guard case .refuted(let example) = answer else { return }
    let url = try LinkURL(example.text(host: "shop.example"))
    #expect(members.decisions(for: url).first?.decision == .match)
    #expect(own.decisions(for: url).first?.decision != .match)
  }

  @Test(
    "no link of the set opens the app, or one shows that some do",
    arguments: [
      (#"{"/": "/buy/*/print"}"#, #"{"/": "/buy/*/print", "exclude": true}, {"/": "/buy/*"}"#, true),
      (#"{"/": "/buy/*"}"#, #"{"/": "/buy/*/print", "exclude": true}, {"/": "/buy/*"}"#, false),
      (#"{"/": "/other*"}"#, #"{"/": "/buy/*"}"#, true),
      (#"{"/": "/b*"}"#, #"{"/": "/buy/*"}"#, false),
      (#"{"/": "/buy/*", "exclude": true}, {"/": "/b*"}"#, #"{"/": "/buy/*"}"#, true),
    ])
  func none(_ set: String, _ file: String, _ holds: Bool) throws {
    let own = matcher(file)
    let members = matcher(set, app: "SET.set")
    var proof = LinkSetProof(members, in: own, app: "8A3KX2M9QT.com.example.shop")
    let answer = try proof.noLinkOpens()
    #expect((answer == .proved) == holds)
    guard case .refuted(let example) = answer else { return }
    let url = try LinkURL(example.text(host: "shop.example"))
    #expect(members.decisions(for: url).first?.decision == .match)
    #expect(own.decisions(for: url).first?.decision == .match)
  }

  @Test("an app that the file does not name opens no link")
  func otherApp() throws {
    var proof = LinkSetProof(
      matcher(#"{"/": "/buy/*"}"#, app: "SET.set"), in: matcher(#"{"/": "*"}"#), app: "8A3KX2M9QT.other")
    #expect(try proof.noLinkOpens() == .proved)
    #expect(try proof.everyLinkOpens() != .proved)
  }
}
