import LinkSyntax

extension LinkDateFormat {
  /// The format as generated code reads it: letters for fields, a backquote before what stands for itself.
  var fieldText: String {
    pieces.map { piece in
      switch piece {
      case .year: "yyyy"
      case .month: "MM"
      case .day: "dd"
      case .hour: "HH"
      case .minute: "mm"
      case .second: "ss"
      case .literal(let byte): "`" + String(UnicodeScalar(byte))
      }
    }.joined()
  }
}
