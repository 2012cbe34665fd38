/// A file as it was generated once and changed since.
struct ExistingFile {
  /// Its regions, those at the end included.
  private(set) var regions: [FileRegion] = []
  private let path: String
  private let isGenerated: Bool
  private var checksum: String?
  /// The lines outside of regions.
  private var skeleton: [String] = []

  /// Reads the text of the file at `path`.
  init(_ text: String, path: String, _ style: CommentStyle) throws(MergeError) {
    self.path = path
    let lines = TextLines.of(text)
    isGenerated = lines.prefix(4).contains { style.text(of: $0[...])?.hasPrefix(GeneratedFile.mark) ?? false }
    guard isGenerated else { return }
    var open: (region: FileRegion, line: Int, isKept: Bool)?
    for (index, line) in lines.enumerated() {
      let comment = style.text(of: line[...]) ?? ""
      if let (region, start, isKept) = open {
        guard comment == (isKept ? "applinks:kept-end" : "applinks:end") else {
          guard !comment.hasPrefix("applinks:") else {
            throw MergeError(
              path: path, line: start,
              message:
                "The region \"\(PlainScalar.visible(region.key))\" does not end: put its end mark back.")
          }
          open?.region.lines.append(isKept ? Self.unquoted(line, style) : line)
          continue
        }
        regions.append(region)
        if !isKept { skeleton.append(line) }
        open = nil
      } else if comment.hasPrefix("applinks:begin ") {
        skeleton.append(line)
        open = (FileRegion(key: String(comment.dropFirst(15)), lines: []), index + 1, false)
      } else if comment.hasPrefix("applinks:kept ") {
        open = (FileRegion(key: String(comment.dropFirst(14)), lines: []), index + 1, true)
      } else if comment == "applinks:end" || comment == "applinks:kept-end" {
        throw MergeError(
          path: path, line: index + 1, message: "A region ends here that does not begin: put its mark back.")
      } else if comment.hasPrefix("applinks:checksum ") {
        checksum = String(comment.dropFirst(18))
      } else if comment == FileRegion.keptHeading {
        if skeleton.last == "" { skeleton.removeLast() }
      } else {
        skeleton.append(line)
      }
    }
    if let open {
      throw MergeError(
        path: path, line: open.line,
        message: "The region \"\(PlainScalar.visible(open.region.key))\" does not end: put its end mark back."
      )
    }
  }

  /// Refuses a file that is not ours, or that was changed outside its regions.
  func check() throws(MergeError) {
    guard isGenerated else {
      throw MergeError(
        path: path, line: nil,
        message: "It was not generated, and is kept: choose another folder, or add --force.")
    }
    guard checksum == ContentHash.text(skeleton.joined(separator: "\n")) else {
      throw MergeError(
        path: path, line: nil,
        message:
          "It was changed outside of its regions: move the change into a region, or add --force to lose it.")
    }
  }

  /// A kept line without what makes it a comment.
  private static func unquoted(_ line: String, _ style: CommentStyle) -> String {
    let mark = style.opening + "|"
    guard line.hasPrefix(mark) else { return line }
    let rest = line.dropFirst(mark.count)
    return String(rest.hasPrefix(" ") ? rest.dropFirst() : rest)
  }
}
