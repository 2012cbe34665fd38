/// Why nothing can be said about a line of a log.
public enum LogFault: UInt8, Hashable, Sendable, CaseIterable {
  /// What was asked for is no URL.
  case invalidURL
  /// What was asked for is a path, and no host is known to put before it.
  case missingHost
  /// A line of an access log has no request in quotation marks.
  case missingRequest
  /// The quotation marks around the request are not closed.
  case unterminatedRequest
  /// A line of NDJSON is no JSON object.
  case notAnObject
  /// A line of NDJSON breaks off or is not JSON on the way to the field.
  case malformedJSON
  /// A line of NDJSON has no such field.
  case missingField
  /// The field is not a string.
  case fieldIsNotText

  /// The stable name of the fault.
  public var name: String {
    switch self {
    case .invalidURL: "invalidURL"
    case .missingHost: "missingHost"
    case .missingRequest: "missingRequest"
    case .unterminatedRequest: "unterminatedRequest"
    case .notAnObject: "notAnObject"
    case .malformedJSON: "malformedJSON"
    case .missingField: "missingField"
    case .fieldIsNotText: "fieldIsNotText"
    }
  }

  /// The fault in one sentence, without anything of the line.
  public var message: String {
    switch self {
    case .invalidURL: "What was asked for is no URL."
    case .missingHost: "What was asked for is a path, and no host is named."
    case .missingRequest: "The line holds no request in quotation marks."
    case .unterminatedRequest: "The quotation marks around the request are not closed."
    case .notAnObject: "The line is no JSON object."
    case .malformedJSON: "The line is not JSON."
    case .missingField: "The line does not hold the field."
    case .fieldIsNotText: "The field is not a string."
    }
  }
}
