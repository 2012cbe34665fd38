import AssociationResponder
import Testing

@Suite("A responder")
struct AssociationResponderTests {
  private let text = #"{"applinks":{"details":[]}}"#

  private func header(_ name: String, _ response: AssociationResponse?) -> String? {
    response?.headers.first { $0.name == name }?.value
  }

  @Test("serves Apple's file at both places, with the type of JSON and its length")
  func bothPlaces() {
    let responder = AssociationResponder(AssociationSite(association: ServedFile(text)))
    for path in ["/.well-known/apple-app-site-association", "/apple-app-site-association"] {
      let response = responder.response(to: AssociationRequest(host: "any.example", path: path))
      #expect(response?.status == 200)
      #expect(response?.body == Array(text.utf8))
      #expect(header("Content-Type", response) == "application/json")
      #expect(header("Content-Length", response) == "\(text.utf8.count)")
      #expect(header("Cache-Control", response) == "public, max-age=3600")
    }
  }

  @Test("knows a signed file by its first byte")
  func signedFile() {
    let responder = AssociationResponder(AssociationSite(association: ServedFile([0x30, 0x82, 1, 2])))
    let request = AssociationRequest(host: "a.example", path: AssociationPlace.wellKnown.path)
    #expect(header("Content-Type", responder.response(to: request)) == "application/pkcs7-mime")
  }

  @Test("lets readers that have the file keep it", arguments: ["GET", "HEAD"])
  func entityTags(_ method: String) throws {
    let responder = AssociationResponder(AssociationSite(association: ServedFile(text), maximumAge: 0))
    var request = AssociationRequest(method: method, host: "a.example", path: AssociationPlace.root.path)
    let tag = try #require(header("ETag", responder.response(to: request)))
    #expect(tag.hasPrefix("\"") && tag.hasSuffix("\""))
    let fitting = [tag, "W/" + tag, "*", " * ", "\"a,b\" , \(tag)", ",, W/\"x\",\(tag)", "\"\", \(tag)"]
    for list in fitting {
      request.ifNoneMatch = list
      let response = responder.response(to: request)
      #expect(response?.status == 304, "\(list)")
      #expect(response?.body == [])
      #expect(header("ETag", response) == tag)
      #expect(header("Cache-Control", response) == "no-cache")
      #expect(header("Content-Length", response) == nil)
    }
    let others = [
      "", "\"x\"", "w/" + tag, tag.dropFirst().description, "\"x\" \(tag)", "*, \(tag)x", "\"\(tag)\"",
      String(repeating: "\"x\",", count: 2000) + tag,
    ]
    for list in others {
      request.ifNoneMatch = list
      #expect(responder.response(to: request)?.status == 200, "\(list.prefix(40))")
    }
  }

  @Test("gives another tag to another file")
  func tagsDiffer() {
    let tags = ["", "a", "b", "ab", "ba", "a ", " a"].map { text in
      header(
        "ETag",
        AssociationResponder(AssociationSite(association: ServedFile(text))).response(
          to: AssociationRequest(host: "a.example", path: AssociationPlace.root.path)))
    }
    #expect(Set(tags).count == tags.count)
  }

  @Test("answers 404 where a file is missing, and leaves other paths and hosts to others")
  func missingFiles() throws {
    let responder = try AssociationResponder(["shop.example": AssociationSite(association: ServedFile(text))])
    let links = AssociationRequest(host: "shop.example", path: AssociationPlace.assetLinks.path)
    #expect(responder.response(to: links)?.status == 404)
    #expect(responder.response(to: AssociationRequest(host: "shop.example", path: "/")) == nil)
    let other = AssociationRequest(host: "other.example", path: AssociationPlace.wellKnown.path)
    #expect(responder.response(to: other) == nil)
  }

  @Test("refuses other methods and names those that it takes")
  func otherMethods() {
    let responder = AssociationResponder(AssociationSite(association: ServedFile(text)))
    let request = AssociationRequest(method: "PUT", host: "a.example", path: AssociationPlace.root.path)
    let response = responder.response(to: request)
    #expect(response?.status == 405)
    #expect(header("Allow", response) == "GET, HEAD")
  }

  @Test("takes hosts however they are written, and no text that can be none")
  func hosts() throws {
    let responder = try AssociationResponder([
      "Shop.Example.": AssociationSite(association: ServedFile(text)),
      "[::1]": AssociationSite(association: ServedFile("{}")),
    ])
    func status(_ host: String) -> Int? {
      responder.response(to: AssociationRequest(host: host, path: AssociationPlace.root.path))?.status
    }
    for host in ["shop.example", "SHOP.EXAMPLE:8443", "shop.example.:1", "[::1]", "[::1]:8443"] {
      #expect(status(host) == 200, "\(host)")
    }
    let others = [
      "", ":", "shop.example:x", "shop.example ", "shop.example\0", "shöp.example", "shop.example/",
      String(repeating: "a.", count: 200) + "shop.example", "[::1", "a@shop.example", "::1",
    ]
    for host in others { #expect(status(host) == nil, "\(host)") }
  }

  @Test(
    "says which names cannot be sites'",
    arguments: ["", "*", "*.", "a b", "shop.example/", "http://a.example"])
  func wrongNames(_ name: String) {
    #expect(throws: SiteNameError(name: name, isTwice: false)) {
      _ = try AssociationResponder([name: AssociationSite()])
    }
  }

  @Test("takes no name twice")
  func namesTwice() {
    #expect(throws: SiteNameError.self) {
      _ = try AssociationResponder(["a.example": AssociationSite(), "A.example": AssociationSite()])
    }
  }

  @Test("makes each answer of a framework once")
  func preparedAnswers() throws {
    var count = 0
    let prepared = AssociationResponder(AssociationSite(association: ServedFile(text))).prepared { response in
      count += 1
      return "\(response.status)"
    }
    let made = count
    for _ in 0..<10 {
      let request = AssociationRequest(host: "a.example", path: AssociationPlace.root.path)
      #expect(prepared.answer(to: request) == "200")
    }
    #expect(count == made)
  }
}
