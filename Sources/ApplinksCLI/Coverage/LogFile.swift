import Foundation

/// An open log.
struct LogFile {
  /// What messages call the log.
  let name: String
  /// Its descriptor.
  let descriptor: Int32
  private let isOwned: Bool

  /// Opens the log that `name` names, standard input for `-`.
  init(_ name: String, in console: Console) throws(ToolError) {
    guard name != "-" else {
      self.name = "Standard input"
      descriptor = console.input
      isOwned = false
      return
    }
    let quoted = Quoted.text(name)
    guard !name.utf8.contains(0) else {
      throw ToolError("\(quoted) cannot be a file: its name holds a zero byte.")
    }
    guard !FileReader.isFolder(console.absolute(name)) else {
      throw ToolError("\(quoted) is a folder: name the logs in it.")
    }
    self.name = quoted
    descriptor = open(console.absolute(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ToolError("\(quoted) cannot be read: \(SystemError.phrase(errno)).")
    }
    isOwned = true
  }

  /// Closes what was opened.
  func close() {
    if isOwned { _ = Foundation.close(descriptor) }
  }
}
