/// Puts a generated file in the place of an older one without losing what people wrote.
///
/// Linear in both files.
public enum FileMerger {
  /// The most bytes of a file that is read to be replaced.
  public static let limit = 8 << 20

  /// The file with the regions of `existing`.
  ///
  /// - Parameters:
  ///   - file: The new file.
  ///   - existing: The text in its place; `nil` where there is none.
  ///   - isForced: Whether a file that was not generated, or was changed outside its regions, is replaced all the same.
  /// - Throws: ``MergeError`` where the file is not ours, was changed outside its regions, or its marks do not pair up.
  public static func merge(_ file: GeneratedFile, with existing: String?, isForced: Bool = false)
    throws(MergeError)
    -> MergedFile
  {
    guard let existing else {
      return MergedFile(
        path: file.path, isExecutable: file.isExecutable, text: file.text, kept: [], isChanged: true)
    }
    let old: ExistingFile
    do throws(MergeError) {
      old = try ExistingFile(existing, path: file.path, file.style)
      if !isForced { try old.check() }
    } catch {
      guard isForced else { throw error }
      return MergedFile(
        path: file.path, isExecutable: file.isExecutable, text: file.text, kept: [], isChanged: true)
    }
    let keys = Set(file.regionKeys)
    var regions: [String: [String]] = [:]
    var kept: [FileRegion] = []
    for region in old.regions where !region.lines.isEmpty {
      if !keys.contains(region.key) {
        kept.append(region)
      } else {
        regions[region.key, default: []] += region.lines
      }
    }
    let text = file.text(regions: regions, kept: kept)
    return MergedFile(
      path: file.path, isExecutable: file.isExecutable, text: text, kept: kept.map(\.key),
      isChanged: text != existing)
  }

  /// What became of a file that `applinks generate WHAT` may have made; `nil` where it did not.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - path: Its path, for the kind of its comments.
  ///   - what: The word behind `generate`.
  public static func state(of text: String, at path: String, what: String) -> GeneratedState? {
    guard let style = CommentStyle(path: path) else { return nil }
    let mark = "\(GeneratedFile.mark)\(what)\""
    guard TextLines.of(text).prefix(4).contains(where: { style.text(of: $0[...])?.hasPrefix(mark) ?? false })
    else {
      return nil
    }
    guard let file = try? ExistingFile(text, path: path, style), (try? file.check()) != nil else {
      return .changed
    }
    return file.regions.allSatisfy(\.lines.isEmpty) ? .untouched : .changed
  }
}
