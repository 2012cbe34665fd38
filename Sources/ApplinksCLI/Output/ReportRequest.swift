import FindingReports

/// A report that the user asked for: its format and where it goes.
struct ReportRequest: Hashable, Sendable {
  /// The name of the format; `nil` where only a file was named.
  var format: String?
  /// The file; `nil` for standard output.
  var output: String?

  /// The pairs of `--format` and `--output` in `arguments`.
  ///
  /// An `--output` belongs to the `--format` before it, or to the one behind it where none stands before.
  static func all(in arguments: [String]) -> [ReportRequest] {
    var requests: [ReportRequest] = []
    var index = 0
    while index < arguments.count, arguments[index] != "--" {
      for option in ["--format", "--output"] {
        guard let value = value(of: option, at: &index, in: arguments) else { continue }
        add(option, value, to: &requests)
        break
      }
      index += 1
    }
    return requests
  }

  /// The pairs in `arguments`, as ``all(in:)`` finds them.
  ///
  /// - Throws: ``ToolError`` where two reports would go to one place, or a file has no format of its own.
  static func checked(in arguments: [String]) throws(ToolError) -> [ReportRequest] {
    let requests = all(in: arguments)
    if requests.count > 1, let lonely = requests.first(where: { $0.format == nil })?.output {
      throw ToolError(
        "--output \(Quoted.text(lonely)) has no --format of its own: write each --output behind its --format."
      )
    }
    var taken: Set<String> = []
    for request in requests where !taken.insert(request.output ?? "-").inserted {
      let format = request.format ?? "text"
      guard let output = request.output, output != "-" else {
        throw ToolError(
          "Only one report can go to standard output: add --output FILE behind --format \(format).")
      }
      throw ToolError("Two reports cannot go to the file \(Quoted.text(output)): name another for \(format).")
    }
    return requests
  }

  /// The value of `option` if it stands at `index`; moves `index` to the last word it takes.
  private static func value(of option: String, at index: inout Int, in arguments: [String]) -> String? {
    let word = arguments[index]
    if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    guard word == option, index + 1 < arguments.count else { return nil }
    index += 1
    return arguments[index]
  }

  private static func add(_ option: String, _ value: String, to requests: inout [ReportRequest]) {
    let last = requests.count - 1
    if option == "--format" {
      if last >= 0, requests[last].format == nil {
        requests[last].format = value
      } else {
        requests.append(ReportRequest(format: value, output: nil))
      }
    } else if last >= 0, requests[last].output == nil {
      requests[last].output = value
    } else {
      requests.append(ReportRequest(format: nil, output: value))
    }
  }

  /// Whether `arguments` ask for JSON on standard output.
  static func wantsJSON(_ arguments: [String]) -> Bool {
    all(in: arguments).contains { $0.format == "json" && ($0.output == nil || $0.output == "-") }
  }
}
