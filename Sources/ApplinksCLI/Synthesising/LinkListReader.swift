import LinkSynthesis

/// Reads lists of links.
struct LinkListReader {
  private let console: Console
  private let limits = SynthesisLimits()

  init(_ console: Console) { self.console = console }

  /// The links of a file or of standard input; notes the lines that are no web URL.
  func read(_ path: String) throws -> LinkList {
    let name = path == "-" ? SourceFile.standardInputName : path
    let bytes =
      path == "-"
      ? try FileReader.read(console.input, name: name, limit: limits.bytes)
      : try FileReader.read(console.absolute(path), name: name, limit: limits.bytes)
    let list: LinkList
    do throws(SynthesisError) {
      list = try LinkList(lines: bytes, limits: limits)
    } catch {
      throw ToolError("\(Quoted.text(name)) cannot be used: \(error.message)")
    }
    for fault in list.faults {
      console.note("\(Quoted.visible(name)):\(fault.line): \(fault.message)")
    }
    if list.faults.count < list.faultCount {
      console.note(
        "\(Quoted.visible(name)): \(list.faultCount - list.faults.count) more lines are no web URL.")
    }
    return list
  }
}
