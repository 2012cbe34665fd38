#if Server
@testable import AssociationServer
import DeviceSimulation
import Foundation
import PageAssets
import PositionedJSON
import TestSupport
import Testing

@Suite("The page and what it asks")
struct PageTests {
  private func object(_ text: String) throws -> JSONValue {
    try #require(JSONDocument(parsing: text).root, "\(text.prefix(500))")
  }

  @Test("serves every file of the page, which may ask nobody else and run nothing but its own")
  func page() async throws {
    try await LiveServer.run { live in
      let page = try await live.control("GET", "/")
      #expect(page.status == 200)
      #expect(page.headers["content-type"] == "text/html; charset=utf-8")
      let policy = try #require(page.headers["content-security-policy"])
      #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"))
      #expect(page.body.contains("name=\"applinks-mode\" content=\"server\""))
      for file in PageFile.all where file.name != PageFile.pageName {
        let answer = try await live.control("GET", "/\(file.name)")
        #expect(answer.status == 200, "\(file.name)")
        #expect(answer.headers["content-type"] == file.mediaType, "\(file.name)")
      }
      #expect(!page.body.contains(LiveServer.token))
    }
  }

  @Test("shows a site's file as it is, and judges what is typed")
  func judging() async throws {
    try await LiveServer.run { live in
      let file = try await live.control("GET", "/api/v1/sites/shop.example/file")
      #expect(file.body == LiveServer.file)
      #expect(file.headers["content-type"] == "text/plain; charset=utf-8")
      #expect(try await live.control("GET", "/api/v1/sites/none.test/file").status == 404)
      let broken = try await live.control("POST", "/api/v1/lint", #"{"file":"{\"applinks\": oops"}"#)
      let findings = try #require(try object(broken.body)["findings"])
      #expect(
        findings.elements.contains { $0["severity"]?.string == "error" && $0["line"]?.numberText == "1" })
      let good = try await live.control("POST", "/api/v1/lint", #"{"file":"{}"}"#)
      #expect(good.status == 200)
      #expect(try await live.control("POST", "/api/v1/lint", #"{"text":"{}"}"#).status == 422)
    }
  }

  @Test("installs an app on the device, opens links there, and keeps what the user chose")
  func device() async throws {
    let app = "ABCDE12345.com.example.shop"
    try await LiveServer.run(change: { $0.screen = { "\($0) shows \($1)" } }) { live in
      let body = #"{"app":"\#(app)","domains":["applinks:shop.example"],"schemes":["shop"]}"#
      let installed = try object(try await live.control("POST", "/api/v1/device/apps", body).body)
      let first = try #require(installed["apps"]?.elements.first { _ in true })
      #expect(first["records"]?.elements.first { _ in true }?["approval"]?.string == "approved")

      func open(_ link: String, _ more: String = "") async throws -> JSONValue {
        try object(
          try await live.control("POST", "/api/v1/device/open", "{\"url\":\"\(link)\"\(more)}").body)
      }
      let opened = try await open("https://shop.example/buy/1")
      #expect(opened["outcome"]?.string == "app")
      #expect(opened["screen"]?.string == "\(app) shows https://shop.example/buy/1")
      #expect(try await open("https://shop.example/other")["outcome"]?.string == "browser")
      let samePage = #","from":"safari","page":"https://shop.example/""#
      #expect(try await open("https://shop.example/buy/1", samePage)["outcome"]?.string == "browser")

      let choice = try await live.control(
        "PUT", "/api/v1/device/choices/shop.example", #"{"choice":"browser"}"#)
      #expect(choice.status == 200)
      #expect(try await open("https://shop.example/buy/1")["outcome"]?.string == "browser")
      let removed = try object(try await live.control("DELETE", "/api/v1/device/apps/\(app)").body)
      #expect(removed["apps"]?.elements.contains { _ in true } == false)
    }
  }

  @Test("lets the device and Apple's network live in one time")
  func time() async throws {
    try await LiveServer.run(
      change: { $0.apps = [AppPackage("ABCDE12345.com.example.shop", domains: ["applinks:shop.example"])] }
    ) { live in
      let before = try object(try await live.control("GET", "/api/v1/device").body)
      #expect(before["apps"].map { Array($0.elements).count } == 1)
      try live.write(#"{"applinks":{"details":[]}}"#)
      while try await live.control("GET", "/api/v1/sites/shop.example/file").body == LiveServer.file {
        try await Task.sleep(for: .milliseconds(20))
      }
      let open = #"{"url":"https://shop.example/buy/1"}"#
      let stale = try object(try await live.control("POST", "/api/v1/device/open", open).body)
      #expect(stale["outcome"]?.string == "app")
      let advanced = try object(
        try await live.control("POST", "/api/v1/device/advance", #"{"seconds":1209600}"#).body)
      let time = try #require(advanced["time"]?.string)
      let clock = try object(try await live.control("GET", "/api/v1/clock").body)
      #expect(clock["time"]?.string?.prefix(15) == time.prefix(15))
      let fresh = try object(try await live.control("POST", "/api/v1/device/open", open).body)
      #expect(fresh["outcome"]?.string == "browser")
    }
  }

  @Test(
    "says what is wrong with a question about the device",
    arguments: [
      ("POST", "/api/v1/device/apps", #"{"app":"no identifier"}"#),
      ("POST", "/api/v1/device/apps", #"{"app":"ABCDE12345.com.x","domains":"applinks:a.example"}"#),
      ("POST", "/api/v1/device/open", #"{"url":"no link"}"#),
      ("POST", "/api/v1/device/open", #"{"url":"https://a.example/","from":"nowhere"}"#),
      ("PUT", "/api/v1/device", #"{"system":"amiga"}"#),
      ("PUT", "/api/v1/device/choices/a.example", #"{"choice":"both"}"#),
      ("DELETE", "/api/v1/device/apps/ABCDE12345.com.none", ""),
      ("POST", "/api/v1/device/advance", #"{"seconds":-1}"#),
    ])
  func mistakes(method: String, path: String, body: String) async throws {
    try await LiveServer.run { live in
      let answer = try await live.control(method, path, body)
      #expect(answer.status == 422, "\(answer.body)")
      #expect(try object(answer.body)["error"]?.string?.isEmpty == false)
    }
  }

  @Test("shows what Apple's network keeps, beside whether it is what the site has")
  func copies() async throws {
    try await LiveServer.run { live in
      #expect(try await live.control("GET", "/api/v1/cdn/shop.example").status == 404)
      let asked = try object(try await live.control("POST", "/api/v1/cdn/shop.example/ask", "{}").body)
      #expect(asked["file"]?.string == LiveServer.file)
      let kept = try object(try await live.control("GET", "/api/v1/cdn/shop.example").body)
      #expect(kept["state"]?.string == "hit")
      #expect(kept["current"]?.boolean == true)
    }
  }
}
#endif
