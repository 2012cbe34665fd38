extension DecisionWriter {
  /// Writes a line of which some decision is uncertain, from the decisions themselves.
  func writeCareful(
    _ line: UnsafeBufferPointer<UInt8>, _ result: LineResult, _ matcher: LinkMatcher,
    _ scratch: LinkMatcher.Scratch, _ out: inout PageWriter
  ) -> Decision {
    let decisions = result.rows.map { matcher.decision(ofApp: $0.app, in: scratch) }
    let foremost: Decision =
      decisions.contains { $0.decision == .match }
      ? .match : decisions.contains { $0.decision == .exclude } ? .exclude : .noMatch
    let names = result.rows.map { result.name(of: $0) }
    if format == .json {
      out.write("{\"url\":\"")
      out.writeJSON(line)
      out.write("\",\"decisions\":[")
      for (index, decision) in decisions.enumerated() {
        if index > 0 { out.write(UInt8(ascii: ",")) }
        writeJSON(decision, names[index], &out)
      }
      out.write("]}\n")
    } else {
      writeHead(foremost, line, &out)
      var isFirst = true
      for (index, decision) in decisions.enumerated()
      where decision.decision != .noMatch || !decision.uncertain.isEmpty {
        out.write(string: isFirst ? "  " : ", ")
        isFirst = false
        writeText(decision, foremost, names[index], matcher, &out)
      }
      out.write(0x0A)
    }
    return foremost
  }

  func writeJSON(
    _ decision: AppDecision, _ name: UnsafeBufferPointer<UInt8>, _ out: inout PageWriter
  ) {
    out.write("{\"app\":\"")
    out.write(name)
    out.write("\",\"decision\":\"")
    out.write(string: decision.decision.word)
    out.write(UInt8(ascii: "\""))
    if let detail = decision.detail, let component = decision.component {
      out.write(string: ",\"detail\":\(detail),\"component\":\(component)")
    }
    if !decision.uncertain.isEmpty {
      out.write(",\"uncertain\":[")
      for (index, reason) in decision.uncertain.names.enumerated() {
        out.write(string: index > 0 ? ",\"\(reason)\"" : "\"\(reason)\"")
      }
      out.write(UInt8(ascii: "]"))
    }
    out.write(UInt8(ascii: "}"))
  }

  func writeText(
    _ decision: AppDecision, _ foremost: Decision, _ name: UnsafeBufferPointer<UInt8>,
    _ matcher: LinkMatcher, _ out: inout PageWriter
  ) {
    out.write(name)
    if let detail = decision.detail, let component = decision.component,
      let entry = details.firstIndex(of: detail)
    {
      writePlace(entry: entry, UInt32(truncatingIfNeeded: component), &out)
    }
    if decision.decision == .exclude, foremost == .match { out.write(" (exclude)") }
    guard !decision.uncertain.isEmpty else { return }
    out.write(" (uncertain: ")
    for (index, reason) in decision.uncertain.names.enumerated() {
      if index > 0 { out.write(", ") }
      out.write(string: reason)
    }
    out.write(UInt8(ascii: ")"))
  }
}
