#if Inspection
import LinkRouting
import LinkSyntax
import SourceReading

/// Routes that were read, for people and for programs.
struct RoutesText {
  let sources: RouteSources

  var text: String {
    var lines: [String] = []
    for type in sources.types {
      let hosts = type.hosts + type.schemes.map { "\($0)://" } + type.prefixes.map { "/\($0)/…" }
      lines.append("\(Quoted.visible(type.name))  \(Quoted.visible(hosts.joined(separator: ", ")))")
      var table = AlignedTable()
      for route in type.routes {
        var notes: [String] = []
        if !route.isCanonical { notes.append("alias") }
        if route.access == .needsConfirmation { notes.append("needs confirmation") }
        if route.access == .appOnly { notes.append("app only") }
        if !route.sources.isEmpty { notes.append("on \(route.sources.joined(separator: ", "))") }
        table.add([
          "  .\(Quoted.visible(route.name))", Quoted.visible(route.pattern.template.text),
          Quoted.visible(notes.joined(separator: "; ")),
        ])
      }
      lines += table.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
#endif
