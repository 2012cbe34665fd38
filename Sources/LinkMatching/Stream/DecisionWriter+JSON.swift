extension DecisionWriter {
  func writeJSON(
    _ line: UnsafeBufferPointer<UInt8>, _ result: LineResult, _ view: MatcherView, _ out: inout PageWriter
  ) -> Decision {
    var foremost = Decision.noMatch
    out.write("{\"url\":\"")
    out.writeJSON(line)
    out.write("\",\"decisions\":[")
    let isEmpty = result.isEmpty
    var isFirst = true
    for row in result.rows {
      if isFirst { out.write("{\"app\":\"") } else { out.write(",{\"app\":\"") }
      isFirst = false
      out.write(result.name(of: row))
      let rule = isEmpty ? CompiledRule.none : result.rule(of: row)
      if rule != CompiledRule.none {
        let compiled = view.rules[Int(rule)]
        if compiled.options.contains(.isExcluded) {
          out.write("\",\"decision\":\"exclude\",\"detail\":")
          if foremost == .noMatch { foremost = .exclude }
        } else {
          out.write("\",\"decision\":\"match\",\"detail\":")
          foremost = .match
        }
        out.write(number: UInt32(truncatingIfNeeded: details[Int(compiled.entry)]))
        out.write(",\"component\":")
        out.write(number: compiled.index)
        out.write(UInt8(ascii: "}"))
      } else if isEmpty || !result.matchesAlways {
        out.write("\",\"decision\":\"no_match\"}")
      } else {
        out.write("\",\"decision\":\"match\"}")
        foremost = .match
      }
    }
    out.write("]}\n")
    return foremost
  }
}
