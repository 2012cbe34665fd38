import ArgumentParser
import LinkTraffic

/// The format of a log, or that it is to be found out.
enum LogFormatChoice: String, ExpressibleByArgument, CaseIterable, Sendable {
  case auto, urls, common, combined, ndjson

  /// The format; `nil` where it is to be found out.
  var format: LogFormat? { LogFormat(rawValue: rawValue) }
}
