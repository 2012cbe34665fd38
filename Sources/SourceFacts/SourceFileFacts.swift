/// What one source file says of links, as plain values: nothing here needs the parser that found it.
public struct SourceFileFacts: Hashable, Sendable {
  /// The languages that are read.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Swift.
    case swift
    /// Objective-C, Objective-C++ and their headers.
    case objectiveC
  }

  /// The file, as it was handed in.
  public var file: String
  /// The language.
  public var language: Language
  /// The receivers that the file implements, in its order.
  public var receivers: [SourceReceiver]
  /// What was seen in its code, in its order.
  public var events: [SourceEvent]
  /// Why a part of it was not read; empty where all was.
  public var problems: [String]

  /// Facts by their parts.
  public init(
    file: String, language: Language, receivers: [SourceReceiver] = [], events: [SourceEvent] = [],
    problems: [String] = []
  ) {
    self.file = file
    self.language = language
    self.receivers = receivers
    self.events = events
    self.problems = problems
  }
}
