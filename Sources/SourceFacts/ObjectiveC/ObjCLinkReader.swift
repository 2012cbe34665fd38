import PositionedJSON

/// Runs through the methods of all files.
struct ObjCLinkReader {
  struct Known {
    var file: Int
    var method: ObjCMethodText
  }

  let files: [ObjCFile]
  let methods: [String: [Known]]
  var facts: [SourceFileFacts]
  var file = 0
  var receiver: (file: Int, number: Int)?
  var owner = ""
  var depth = 0
  /// Methods that were run through for this receiver.
  var visited: Set<String> = []
  /// What is still looked at for this receiver, in words.
  var budget = 0
  private var origins = 0
  /// The methods that are registered for the Apple event of links, each behind its class.
  private var eventHandlers: Set<String> = []
  private var seen: Set<Seen> = []

  private struct Seen: Hashable {
    var file: Int
    var kind: SourceEvent.Kind
    var offset: Int
  }

  private static let maximumEvents = 5_000
  private static let maximumWords = 400_000
  static let maximumDepth = 12

  init(_ files: [ObjCFile], _ methods: [String: [Known]]) {
    self.files = files
    self.methods = methods
    facts = files.map { SourceFileFacts(file: $0.name, language: .objectiveC, problems: $0.problems) }
  }

  var tokens: [ObjCToken] { files[file].tokens }

  mutating func note(
    _ kind: SourceEvent.Kind, _ words: Range<Int>, subject: String, isSuspicion: Bool = false
  ) {
    let range = files[file].range(words)
    guard facts[file].events.count < Self.maximumEvents,
      seen.insert(Seen(file: file, kind: kind, offset: range.start.offset)).inserted
    else { return }
    facts[file].events.append(
      SourceEvent(
        kind: kind, range: range, text: files[file].excerpt(words), subject: String(subject.prefix(400)),
        isSuspicion: isSuspicion))
  }

  mutating func nextOrigin() -> Int {
    origins += 1
    return origins
  }

  mutating func changeReceiver(_ change: (inout SourceReceiver) -> Void) {
    guard let receiver else { return }
    change(&facts[receiver.file].receivers[receiver.number])
  }

  mutating func readAll() {
    for number in files.indices {
      file = number
      for method in files[number].methods { noteEventHandlers(method) }
    }
    for number in files.indices {
      file = number
      noteAddresses()
      for method in files[number].methods { read(method) }
    }
  }

  private mutating func read(_ method: ObjCMethodText) {
    owner = method.owner
    var flow = ObjCFlow()
    budget = Self.maximumWords
    visited = []
    depth = 0
    let kind = method.isOfClass ? nil : kind(of: method)
    for (number, parameter) in method.parameters.enumerated() {
      flow.names[parameter.name] =
        kind.flatMap { Self.value(of: number, in: $0) } ?? Self.value(ofType: parameter.type)
    }
    if let kind {
      var new = SourceReceiver(
        kind: kind, owner: method.owner,
        range: files[file].range(method.start..<max(method.start + 1, method.body.lowerBound - 1)))
      new.superclass = method.superclass
      new.alwaysReturnsTrue = method.returnType.contains("BOOL") && returnsOnlyYes(method.body)
      facts[file].receivers.append(new)
      receiver = (file, facts[file].receivers.count - 1)
    }
    run(method.body, &flow)
    if kind != nil, budget <= 0 {
      facts[file].problems.append("The code of \(method.selector) is too much to follow.")
    }
    receiver = nil
  }

  private func kind(of method: ObjCMethodText) -> ReceiverKind? {
    if eventHandlers.contains(method.owner + " " + method.selector) { return .appleEvent }
    return ReceiverKind.methods.first { $0.selector == method.selector }
  }

  /// Notes the methods of the same class that a method registers (app-inspection, S18).
  private mutating func noteEventHandlers(_ method: ObjCMethodText) {
    for index in method.body where tokens[index].isSign("[") {
      guard let message = files[file].messages.message(at: index),
        message.selector == "setEventHandler:andSelector:forEventClass:andEventID:",
        tokens[message.arguments[3]].contains(where: { $0.text == "kAEGetURL" })
      else { continue }
      let words = tokens[message.arguments[1]].map(\.text)
      guard let open = words.firstIndex(of: "("), let close = words.lastIndex(of: ")"), open < close else {
        continue
      }
      eventHandlers.insert(method.owner + " " + words[(open + 1)..<close].joined())
    }
  }

  private static func value(of number: Int, in kind: ReceiverKind) -> ObjCValue? {
    switch (kind, number) {
    case (.appContinue, 1), (.sceneContinue, 1): ObjCValue(role: .activity)
    case (.appleEvent, 0): ObjCValue(role: .event)
    case (.sceneConnect, 2): ObjCValue(role: .connection)
    case (.sceneOpen, 1): ObjCValue(role: .contexts)
    case (.appOpen, 1), (.macOpen, 1), (.handleOpen, 1), (.openSource, 1): ObjCValue(role: .url)
    case (.openSource, 2): ObjCValue(role: .text(.sender), origin: -1)
    default: nil
    }
  }

  private static func value(ofType type: String) -> ObjCValue? {
    type.split(separator: " ").contains("UIApplication") ? ObjCValue(role: .application) : nil
  }

  private func returnsOnlyYes(_ body: Range<Int>) -> Bool {
    var count = 0
    var index = body.lowerBound
    while index < body.upperBound {
      // A block returns for itself.
      if tokens[index].isSign("^"), let end = blockEnd(index, body) {
        index = end
        continue
      }
      if tokens[index].kind == .word, tokens[index].text == "return" {
        guard index + 2 < tokens.count, ["YES", "true", "TRUE"].contains(tokens[index + 1].text),
          tokens[index + 2].isSign(";")
        else { return false }
        count += 1
      }
      index += 1
    }
    return count > 0
  }

  private func blockEnd(_ index: Int, _ body: Range<Int>) -> Int? {
    for place in index + 1..<min(index + 40, body.upperBound) where tokens[place].isSign("{") {
      let end = files[file].messages.matches[place]
      return end > place ? end + 1 : nil
    }
    return nil
  }

  /// The addresses among the texts of a file, and the names of secrets that are put into them.
  private mutating func noteAddresses() {
    for (index, token) in tokens.enumerated() where token.kind == .text && token.text.contains("://") {
      note(.address, index..<index + 1, subject: token.text.replacing("%@", with: "…"))
      guard token.text.contains("%@") else { continue }
      // What is put into it stands behind it, up to the bracket's end.
      var place = index + 1
      while place < min(index + 60, tokens.count), !tokens[place].isSign("]"), !tokens[place].isSign(";") {
        if tokens[place].kind == .word, LinkTables.isSecret(tokens[place].text) {
          note(.secretInAddress, index..<index + 1, subject: tokens[place].text)
          break
        }
        place += 1
      }
    }
  }
}
