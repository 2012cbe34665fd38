/// What the test's server does about a request.
public indirect enum OriginAnswer: Sendable {
  /// A response as it should be, its length announced rightly.
  case response(Int, [String: String], [UInt8])
  /// These bytes in place of a response, and what comes then.
  case raw([UInt8], Ending)
  /// Nothing for a while, then an answer.
  case after(milliseconds: Int64, OriginAnswer)
  /// These bytes, and then one more again and again.
  case drip([UInt8], everyMilliseconds: Int64)
  /// These bytes, and then blocks of others without end.
  case endless([UInt8])

  /// A head with a kilobyte of header this many times, which compresses well.
  case bomb(Int)

  /// What becomes of a connection.
  public enum Ending: Sendable {
    /// It is closed.
    case close
    /// It stays open.
    case open
    /// It is reset.
    case reset
  }

  /// A response with JSON.
  public static func json(_ text: String) -> OriginAnswer {
    .response(200, ["Content-Type": "application/json"], Array(text.utf8))
  }

  /// A response with a web page.
  public static func html(_ text: String, status: Int = 200) -> OriginAnswer {
    .response(status, ["Content-Type": "text/html"], Array(text.utf8))
  }

  /// A response that leads elsewhere.
  public static func redirect(_ location: String, status: Int = 301) -> OriginAnswer {
    .response(status, ["Location": location], [])
  }

  /// A response without a body.
  public static func status(_ status: Int) -> OriginAnswer {
    .response(status, ["Content-Type": "text/plain"], [])
  }

  /// These characters in place of a response.
  public static func raw(_ text: String, _ ending: Ending = .close) -> OriginAnswer {
    .raw(Array(text.utf8), ending)
  }
}
