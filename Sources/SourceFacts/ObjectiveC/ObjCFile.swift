import PositionedJSON

/// A file, taken apart.
struct ObjCFile {
  let name: String
  let tokens: [ObjCToken]
  let messages: ObjCMessageReader
  let methods: [ObjCMethodText]
  let lines: LineTable
  let problems: [String]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    let isTooLarge = bytes.count > ObjCLinkSources.maximumSize
    var lexer = ObjCLexer(isTooLarge ? [] : bytes)
    lexer.read()
    tokens = lexer.tokens
    let matches = ObjCMessageReader.matches(tokens)
    messages = ObjCMessageReader(tokens: tokens, matches: matches)
    var finder = ObjCMethodFinder(tokens, matches)
    finder.find()
    methods = finder.methods
    lines = LineTable(bytes)
    problems =
      (isTooLarge ? ["The file has more than \(ObjCLinkSources.maximumSize) bytes and was not read."] : [])
      + (lexer.isCut ? ["The file has more words than are looked at."] : [])
  }

  func range(_ words: Range<Int>) -> TextRange {
    let last = max(words.lowerBound, words.upperBound - 1)
    return TextRange(
      start: lines.position(at: tokens[words.lowerBound].bytes.lowerBound),
      end: lines.position(at: tokens[last].bytes.upperBound))
  }

  /// Some words on one line.
  func excerpt(_ words: Range<Int>) -> String {
    var text = ""
    for (index, token) in tokens[words].enumerated() {
      if index > 0, token.kind != .sign, text.last.map({ $0.isLetter || $0.isNumber || $0 == ":" }) == true {
        text += " "
      }
      text += token.kind == .text ? "@\"\(token.text)\"" : token.text
      if text.count > 160 { return text.prefix(160) + "…" }
    }
    return text
  }
}
