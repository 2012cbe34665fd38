import PositionedJSON

/// Makes patterns ready and keeps their variables, each compiled once for all patterns that use it.
struct PatternCompiler {
  var pool = PatternPool()
  private let customVariables: VariableValues
  /// Whether a pattern since ``startRule()`` holds what may be read in another way: `$`, or letters beyond ASCII.
  private(set) var isDoubtful = false
  /// The variables that were compiled, each for itself with its own values and with the predefined ones, with and without
  /// regard to letter case; numbered like those of the pool.
  private var variableKeys = TextNumbers()

  /// A compiler that knows these custom variables.
  init(values: VariableValues) { customVariables = values }

  /// Forgets what the last rule's patterns held.
  mutating func startRule() { isDoubtful = false }

  /// The doubts that the variables of `pattern` raise.
  func doubts(about pattern: some Collection<UInt8>) -> Uncertainty {
    var doubts: Uncertainty = []
    guard pattern.contains(UInt8(ascii: "$")) else { return doubts }
    for case .variable(let name) in PatternToken.tokens(of: pattern, readingVariables: true) {
      if let custom = customVariables[name] {
        if VariableReading.isPredefined(name) { doubts.insert(.redefinedVariable) }
        if custom.isEmpty { doubts.insert(.emptyVariable) }
        let isNested = custom.contains {
          PatternToken.tokens(of: $0, readingVariables: true).contains {
            if case .variable = $0 { true } else { false }
          }
        }
        if isNested { doubts.insert(.nestedVariable) }
      } else if !VariableReading.isPredefined(name) {
        doubts.insert(.undefinedVariable)
      }
    }
    return doubts
  }

  /// Makes `text` ready. Its cost is linear in the text, and in the values of variables met for the first time.
  mutating func compile(
    _ text: some Collection<UInt8>, _ options: CompiledPattern.Options, readsVariables: Bool,
    reading: VariableReading = .likeliest
  ) -> CompiledPattern {
    let offset = Int(pool.append(text))
    return compile(
      textAt: offset, pool.bytes.count - offset, options, readsVariables: readsVariables, reading: reading)
  }

  /// Makes the text ready that stands in the pool from `offset` on, at its end.
  mutating func compile(
    textAt offset: Int, _ length: Int, _ options: CompiledPattern.Options, readsVariables: Bool,
    reading: VariableReading = .likeliest
  ) -> CompiledPattern {
    let scan = PatternScan(pool.bytes, offset, length)
    if scan.holdsDollar || scan.isBeyondASCII { isDoubtful = true }
    if readsVariables, reading != .likeliest || scan.holdsDollar {
      // Names of variables keep their case; only what stands for itself is folded.
      let tokens = PatternToken.tokens(of: pool.bytes[offset...], readingVariables: readsVariables)
      if let program = compile(tokens, options, reading) { return program }
    }
    if options.contains(.ignoresCase) { pool.foldCase(from: offset) }
    return scan.pattern(offset, length, options)
  }

  /// A pattern with variables; `nil` if none of its variables means anything, so that all of it is plain.
  private mutating func compile(
    _ tokens: [PatternToken], _ options: CompiledPattern.Options, _ reading: VariableReading
  ) -> CompiledPattern? {
    let ignoresCase = options.contains(.ignoresCase)
    var steps: [PatternStep] = []
    var hasVariable = reading != .likeliest
    for token in tokens {
      if case .variable(let name) = token {
        if let step = variableStep(name, ignoresCase: ignoresCase, reading) {
          hasVariable = true
          steps.append(step)
        } else {
          // A name that means nothing is plain text, with wildcards like all text.
          let text = Array("$(\(name))".utf8)
          for token in PatternToken.tokens(of: text, readingVariables: false) {
            append(token, to: &steps, options, reading)
          }
        }
      } else {
        append(token, to: &steps, options, reading)
      }
    }
    guard hasVariable else { return nil }
    let start = UInt32(pool.steps.count)
    pool.steps.append(contentsOf: steps)
    pool.steps.append(PatternStep(.end))
    return CompiledPattern(
      offset: start, length: UInt32(steps.count), shape: .program, options: options)
  }

  private mutating func append(
    _ token: PatternToken, to steps: inout [PatternStep], _ options: CompiledPattern.Options,
    _ reading: VariableReading
  ) {
    switch token {
    case .literal(let bytes): appendLiteral(bytes, to: &steps, options, reading)
    case .anyCharacter: steps.append(PatternStep(.anyCharacter))
    case .anyRun: steps.append(PatternStep(.anyRun))
    case .variable: break
    }
  }

  private mutating func appendLiteral(
    _ bytes: [UInt8], to steps: inout [PatternStep], _ options: CompiledPattern.Options,
    _ reading: VariableReading
  ) {
    let folded = options.contains(.ignoresCase) ? bytes.map(Self.lowercased) : bytes
    guard reading == .anyLetterBeyondASCII else {
      let offset = pool.append(folded)
      steps.append(PatternStep(.literal, first: offset, length: UInt32(folded.count)))
      return
    }
    // Another reading of letter case: what is beyond ASCII may stand for anything.
    for part in folded.split(whereSeparator: { $0 >= 0x80 }) {
      if part.startIndex > 0 { steps.append(PatternStep(.anyRun)) }
      steps.append(PatternStep(.literal, first: pool.append(part), length: UInt32(part.count)))
    }
    if let last = folded.last, last >= 0x80 { steps.append(PatternStep(.anyRun)) }
  }

  // MARK: - Variables

  /// The step for a variable, or `nil` where the name means nothing.
  private mutating func variableStep(
    _ name: String, ignoresCase: Bool, _ reading: VariableReading
  ) -> PatternStep? {
    let custom = customVariables[name]
    if reading == .anyText, custom == nil ? !VariableReading.isPredefined(name) : isDoubtful(name) {
      return PatternStep(.anyRun)
    }
    let usesCustom = custom != nil && !(reading == .predefinedFirst && VariableReading.isPredefined(name))
    if !usesCustom, let characterClass = CharacterClass(name: name) {
      return PatternStep(.characterClass, first: characterClass.rawValue)
    }
    let values: [[UInt8]]
    if usesCustom, let custom {
      values = custom
    } else if name.hasBytes(of: "lang") {
      values = ISOCodes.codes(ISOCodes.languages)
    } else if name.hasBytes(of: "region") {
      values = ISOCodes.codes(ISOCodes.regions)
    } else {
      return nil
    }
    let key = (usesCustom ? "custom" : "predefined") + (ignoresCase ? " folded " : " ") + name
    let (number, isNew) = variableKeys.insert(key)
    if isNew { appendVariable(values, ignoresCase: ignoresCase) }
    return PatternStep(.variable, first: UInt32(number))
  }

  private func isDoubtful(_ name: String) -> Bool {
    !doubts(about: Array("$(\(name))".utf8)).isDisjoint(with: [.emptyVariable, .nestedVariable])
  }

  private mutating func appendVariable(_ values: [[UInt8]], ignoresCase: Bool) {
    var root = CompiledVariable.none
    let firstProgram = UInt32(pool.valuePrograms.count)
    for value in values {
      let text = ignoresCase ? value.map(Self.lowercased) : value
      if text.contains(UInt8(ascii: "*")) || text.contains(UInt8(ascii: "?")) {
        appendProgram(text)
      } else {
        insert(text, into: &root)
      }
    }
    pool.variables.append(
      CompiledVariable(root: root, programs: firstProgram..<UInt32(pool.valuePrograms.count)))
  }

  private mutating func appendProgram(_ text: [UInt8]) {
    var steps: [PatternStep] = []
    for token in PatternToken.tokens(of: text, readingVariables: false) {
      switch token {
      case .literal(let bytes):
        steps.append(PatternStep(.literal, first: pool.append(bytes), length: UInt32(bytes.count)))
      case .anyCharacter: steps.append(PatternStep(.anyCharacter))
      case .anyRun: steps.append(PatternStep(.anyRun))
      case .variable: break
      }
    }
    pool.valuePrograms.append(UInt32(pool.steps.count))
    pool.steps.append(contentsOf: steps)
    pool.steps.append(PatternStep(.end))
  }

  /// Adds a value to a variable's tree. A node has at most 256 children, so the cost is linear in the value.
  private mutating func insert(_ value: [UInt8], into root: inout UInt32) {
    if root == CompiledVariable.none { root = appendNode(0) }
    var node = Int(root)
    for byte in value {
      var child = pool.nodes[node].firstChild
      while child != CompiledVariable.none, pool.nodes[Int(child)].byte != byte {
        child = pool.nodes[Int(child)].nextSibling
      }
      if child == CompiledVariable.none {
        child = appendNode(byte)
        pool.nodes[Int(child)].nextSibling = pool.nodes[node].firstChild
        pool.nodes[node].firstChild = child
      }
      node = Int(child)
    }
    pool.nodes[node].endsValue = true
  }

  private mutating func appendNode(_ byte: UInt8) -> UInt32 {
    pool.nodes.append(
      CompiledVariable.Node(
        byte: byte, endsValue: false, firstChild: CompiledVariable.none, nextSibling: CompiledVariable.none))
    return UInt32(pool.nodes.count - 1)
  }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
