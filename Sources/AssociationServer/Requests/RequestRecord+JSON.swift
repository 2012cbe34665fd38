#if Server
import FindingReports
import Hummingbird

extension RequestRecord {
  /// The headers that carry secrets: their values are shown nowhere.
  private static let secrets: Set<String> = ["authorization", "proxy-authorization", "cookie"]

  /// The headers in their order, as they may be shown.
  var shownHeaders: [(name: String, value: String)] {
    head.headerFields.map { field in
      let isSecret = Self.secrets.contains(field.name.canonicalName)
      return (field.name.rawName, isSecret ? "(hidden)" : field.value)
    }
  }

  /// The record as one JSON object on one line, without a line break.
  public var json: String {
    var json = JSONText()
    json.object { json in
      json.member("id", number)
      json.member("time", time)
      json.object("asker") { json in
        json.member("kind", asker.kind.rawValue)
        if let sign = asker.sign { json.member("sign", sign) }
      }
      json.member("method", method)
      json.member("host", host)
      json.member("path", path)
      json.member("secure", connection.isSecure)
      json.member("protocol", connection.isHTTP2 ? "HTTP/2" : "HTTP/1.1")
      if let client = connection.client { json.member("client", client) }
      if let userAgent { json.member("userAgent", userAgent) }
      json.array("headers") { json in
        for header in shownHeaders {
          json.array { json in
            json.value(header.name)
            json.value(header.value)
          }
        }
      }
      if let status { json.member("status", status) }
      if let length { json.member("bytes", length) }
      if let fault { json.member("fault", fault.rawValue) }
      switch origin {
      case .client: break
      case .replay(let number): json.member("replayOf", number)
      case .scanner: json.member("imitation", true)
      }
    }
    return json.text
  }

  /// The record as one line for people, without a line break.
  public var line: String {
    let answer = status.map { "\($0)" } ?? "reset"
    let note = fault.map { " (fault: \($0.rawValue))" } ?? ""
    let who = asker.kind == .other ? userAgent ?? "somebody" : asker.kind.rawValue
    let scheme = connection.isSecure ? "https" : "http"
    return Self.visible("\(time) \(answer) \(method) \(scheme)://\(host)\(path) \(who)\(note)")
  }

  /// `text` without characters that steer a terminal.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
          default: scalar
          }
        }))
  }
}
#endif
