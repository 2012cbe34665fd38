import Foundation

/// What a run of the tool sees of the world: streams, environment and the current folder.
///
/// Verbs take everything from here, so that tests run them in-process with files in place of a terminal.
public struct Console: Sendable {
  /// The descriptor of standard input.
  public var input: Int32
  /// Where data goes.
  public var output: OutputStream
  /// Where all else goes.
  public var error: OutputStream
  /// The environment variables.
  public var environment: [String: String]
  /// The folder from which relative paths start.
  public var workingDirectory: String
  /// Whether standard input is a terminal.
  public var isInputTerminal: Bool

  /// A console by its parts; what is a terminal is found out.
  public init(
    input: Int32, output: Int32, error: Int32, environment: [String: String], workingDirectory: String
  ) {
    self.input = input
    self.output = OutputStream(descriptor: output)
    self.error = OutputStream(descriptor: error)
    self.environment = environment
    self.workingDirectory = workingDirectory
    isInputTerminal = isatty(input) == 1
  }

  /// The streams, environment and folder of this process.
  public static func ofProcess() -> Console {
    Console(
      input: 0, output: 1, error: 2, environment: ProcessInfo.processInfo.environment,
      workingDirectory: FileManager.default.currentDirectoryPath)
  }

  /// Writes a sentence and a line break to standard error. A closed stream is passed over: nobody reads it.
  func note(_ sentence: String) {
    try? error.write(sentence + "\n")
  }

  /// `path` from the root of the file system.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : workingDirectory + "/" + path
  }

  /// The width of text for people, in columns.
  var columns: Int { environment["COLUMNS"].flatMap(Int.init) ?? 100 }
}
