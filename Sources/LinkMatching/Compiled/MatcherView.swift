/// Pointers into a matcher's tables for the time of one call, so that the inner loops copy and count nothing.
///
/// All offsets in the tables were made by the compiler in this module, from counts that it checked; texts are
/// bounded by their own lengths.
struct MatcherView {
  let bytes: UnsafePointer<UInt8>
  let steps: UnsafePointer<PatternStep>
  let variables: UnsafePointer<CompiledVariable>
  let nodes: UnsafePointer<CompiledVariable.Node>
  let valuePrograms: UnsafePointer<UInt32>
  let patterns: UnsafePointer<CompiledPattern>
  let items: UnsafePointer<CompiledQueryItem>
  let rules: UnsafePointer<CompiledRule>
  let written: PathIndexView
  let decoded: PathIndexView
}
