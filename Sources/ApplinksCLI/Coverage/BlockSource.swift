/// The blocks of a log up to its end or to the place where it cannot be read.
struct BlockSource {
  private var blocks: LineBlocks
  /// Why the log could not be read to its end.
  private(set) var failure: ToolError?

  init(_ blocks: LineBlocks) { self.blocks = blocks }

  /// The next whole lines; `nil` behind the last that could be read.
  mutating func next() -> [UInt8]? {
    guard failure == nil else { return nil }
    do throws(ToolError) {
      return try blocks.next()
    } catch {
      failure = error
      return nil
    }
  }
}
