extension DecisionWriter {
  func writeText(
    _ line: UnsafeBufferPointer<UInt8>, _ result: LineResult, _ view: MatcherView, _ out: inout PageWriter
  ) -> Decision {
    let decision = foremost(result, view)
    writeHead(decision, line, &out)
    guard decision != .noMatch else {
      out.write(0x0A)
      return decision
    }
    var isFirst = true
    for row in result.rows {
      let rule = result.rule(of: row)
      guard rule != CompiledRule.none || result.matchesAlways else { continue }
      if isFirst { out.write("  ") } else { out.write(", ") }
      isFirst = false
      out.write(result.name(of: row))
      guard rule != CompiledRule.none else { continue }
      let compiled = view.rules[Int(rule)]
      writePlace(entry: Int(compiled.entry), compiled.index, &out)
      if decision == .match, compiled.options.contains(.isExcluded) { out.write(" (exclude)") }
    }
    out.write(0x0A)
    return decision
  }

  @inline(__always)
  func writeHead(
    _ decision: Decision, _ line: UnsafeBufferPointer<UInt8>, _ out: inout PageWriter
  ) {
    switch decision {
    case .match: out.write("match     ")
    case .exclude: out.write("exclude   ")
    case .noMatch: out.write("no_match  ")
    }
    // A URL holds no control characters, and other bytes may stand as they are.
    out.write(line)
  }

  @inline(__always)
  func writePlace(entry: Int, _ index: UInt32, _ out: inout PageWriter) {
    out.write(" details[")
    out.write(number: UInt32(truncatingIfNeeded: details[entry]))
    if usesPaths[entry] { out.write("].paths[") } else { out.write("].components[") }
    out.write(number: index)
    out.write(UInt8(ascii: "]"))
  }
}
