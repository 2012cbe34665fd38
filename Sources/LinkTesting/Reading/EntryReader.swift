import LinkMatching
import LinkOpening
import Yams

/// Reads what an entry or a group says beside its links.
struct EntryReader {
  let yaml: YAMLText
  let plan: LinkPlan
  let scope: PlanScope
  let inherited: ExpectationReader.Inherited
  /// What was inherited, with the entry's own in its place.
  private(set) var handedOn: ExpectationReader.Inherited
  private(set) var name: String?
  private var exceptions: [Node] = []
  private var exceptionsNode: Node?

  private static let decisions = [Decision.match, .exclude, .noMatch]

  init(yaml: YAMLText, plan: LinkPlan, scope: PlanScope, inherited: ExpectationReader.Inherited) {
    self.yaml = yaml
    self.plan = plan
    self.scope = scope
    self.inherited = inherited
    handedOn = inherited
  }

  /// Whether `except` was written.
  var hasExceptions: Bool { exceptionsNode != nil }

  /// Reads members; `known` are the keys that may stand there.
  mutating func read(_ members: [YAMLText.Member], known: [String]) throws(PlanError) {
    for (key, value) in members {
      guard known.contains(key.text) else {
        throw yaml.unknown(key, in: "An entry of links", known: known)
      }
      try readCondition(key.text, value)
      switch key.text {
      case "name": name = try text(value, "name")
      case "tags": handedOn.tags += try texts(value, "tags")
      case "domain": handedOn.domain = try text(value, "domain")
      case "except":
        exceptionsNode = value
        if case .sequence(let sequence) = value { exceptions = Array(sequence) } else { exceptions = [value] }
      case "but": handedOn.variants += try variants(value)
      default: break
      }
    }
    let answer = try answer(members)
    if !answer.isEmpty {
      handedOn.answer = inherited.answer.replaced(by: answer)
      // What a group expects elsewhere belongs to its own answer.
      if !inherited.variants.isEmpty, answer.outcome != nil {
        handedOn.variants.removeFirst(inherited.variants.count)
      }
    }
  }

  private mutating func readCondition(_ key: String, _ value: Node) throws(PlanError) {
    switch key {
    case "on": handedOn.conditions.devices = try selectors(value)
    case "from": handedOn.conditions.surfaces = try surfaces(value)
    case "gesture":
      handedOn.conditions.gesture = try word(
        value, "gesture", Gesture.init(name:), among: Gesture.allCases.map(\.rawValue))
    case "page": handedOn.conditions.page = try text(value, "page")
    case "caller": handedOn.conditions.caller = try text(value, "caller")
    case "banner-app": handedOn.conditions.bannerApp = try text(value, "banner-app")
    case "redirects": handedOn.conditions.redirects = try texts(value, "redirects")
    case "redirect-by":
      handedOn.conditions.redirectKind = try word(
        value, "redirect-by", RedirectChain.Kind.init(rawValue:),
        among: RedirectChain.Kind.allCases.map(\.rawValue))
    case "choice":
      handedOn.conditions.choice = try word(
        value, "choice", StoredChoice.init(rawValue:), among: StoredChoice.allCases.map(\.rawValue))
    default: break
    }
  }

  // MARK: - Answers

  private func answer(_ members: [YAMLText.Member]) throws(PlanError) -> ExpectedAnswer {
    var answer = ExpectedAnswer()
    var parameters: [ExpectedRoute.Parameter] = []
    var withKey: YAMLText.Key?
    for (key, value) in members {
      switch key.text {
      case "opens":
        answer.outcome = try outcome(value)
        answer.places.outcome = YAMLText.place(value)
      case "decision":
        answer.decision = try word(
          value, "decision", { word in Self.decisions.first { $0.word == word } },
          among: Self.decisions.map(\.word))
        answer.places.decision = YAMLText.place(value)
      case "route", "screen":
        guard answer.route == nil else {
          throw yaml.mistake(key.node, "The entry has both \"route\" and \"screen\": keep one.")
        }
        let name = try text(value, key.text)
        answer.route =
          name == "none"
          ? ExpectedRoute.none
          : key.text == "route" ? .route(name, parameters: []) : .screen(name, parameters: [])
        answer.places.route = YAMLText.place(value)
        answer.places.namesScreen = key.text == "screen"
      case "with":
        withKey = key
        (parameters, answer.places.parameters) = try self.parameters(value)
      default: break
      }
    }
    guard let withKey else { return answer }
    switch answer.route ?? inherited.answer.route {
    case .route(let name, _): answer.route = .route(name, parameters: parameters)
    case .screen(let name, _): answer.route = .screen(name, parameters: parameters)
    case .some(.none), nil:
      throw yaml.mistake(withKey.node, "\"with\" names parameters of a route: add \"route\" or \"screen\".")
    }
    return answer
  }

  private func outcome(_ node: Node) throws(PlanError) -> ExpectedOutcome {
    let word = try text(node, "opens")
    if let outcome = ExpectedOutcome(word: word) { return outcome }
    let names = plan.apps.map(\.name)
    guard let app = plan.apps.first(where: { $0.name == word || $0.identifier == word }) else {
      throw yaml.mistake(
        node,
        "\"opens\" is \(PlanWords.quoted(word)), which is no app of the plan and no outcome"
          + PlanWords.choice(word, among: ExpectedOutcome.words + names))
    }
    return app.isAppClip == true ? .appClipCard(app.name) : .app(app.name)
  }

  private func parameters(
    _ node: Node
  ) throws(PlanError) -> (values: [ExpectedRoute.Parameter], places: [String: PlanPlace]) {
    var parameters: [ExpectedRoute.Parameter] = []
    var places: [String: PlanPlace] = [:]
    for (key, value) in try yaml.mapping(node, "with") ?? [] {
      places[key.text] = YAMLText.place(value)
      if YAMLText.isEmpty(value) {
        parameters.append(ExpectedRoute.Parameter(key.text, .absent))
      } else if case .sequence = value {
        parameters.append(ExpectedRoute.Parameter(key.text, .list(try texts(value, "with.\(key.text)"))))
      } else if case .scalar(let scalar) = value {
        let text = try scope.expanded(scalar.string, value, yaml)
        parameters.append(ExpectedRoute.Parameter(key.text, .text(text)))
      } else {
        throw yaml.mistake(
          value, "with.\(PlanWords.visible(key.text)) is neither a text nor a list of texts.")
      }
    }
    return (parameters, places)
  }

  private func variants(_ node: Node) throws(PlanError) -> [LinkExpectation.Variant] {
    var nodes = [node]
    if case .sequence(let sequence) = node { nodes = Array(sequence) }
    var variants: [LinkExpectation.Variant] = []
    for node in nodes {
      let members = try yaml.mapping(node, "but") ?? []
      if let key = members.first(where: { !PlanKeys.variant.contains($0.key.text) })?.key {
        throw yaml.unknown(key, in: "but", known: PlanKeys.variant)
      }
      var variant = LinkExpectation.Variant(answer: try answer(members))
      for (key, value) in members {
        if key.text == "on" { variant.devices = try selectors(value) }
        if key.text == "from" { variant.surfaces = try surfaces(value) }
      }
      guard !variant.devices.isEmpty || !variant.surfaces.isEmpty else {
        throw yaml.mistake(
          node, "\"but\" says neither \"on\" which devices nor \"from\" which surfaces it holds.")
      }
      guard !variant.answer.isEmpty else {
        throw yaml.mistake(node, "\"but\" expects nothing: add \"opens\", \"decision\" or \"route\".")
      }
      variants.append(variant)
    }
    return variants
  }

  // MARK: - Sets

  /// The set of an `every`.
  func pattern(_ node: Node) throws(PlanError) -> LinkSetPattern {
    try PatternReader(reader: self).read(node, exceptions: exceptions, domain: handedOn.domain)
  }

  // MARK: - Words

  /// A text with its variables put in.
  func text(_ node: Node, _ path: String) throws(PlanError) -> String {
    try scope.expanded(try yaml.string(node, path), node, yaml)
  }

  /// A text, or a list of them, with variables put in.
  func texts(_ node: Node, _ path: String) throws(PlanError) -> [String] {
    guard case .sequence(let sequence) = node else { return [try text(node, path)] }
    var texts: [String] = []
    for node in sequence { texts.append(try text(node, path)) }
    return texts
  }

  private func word<Value>(
    _ node: Node, _ path: String, _ read: (String) -> Value?, among words: [String]
  ) throws(PlanError) -> Value {
    let word = try text(node, path)
    guard let value = read(word) else {
      throw yaml.mistake(
        node,
        "\(PlanWords.quoted(path)) knows no \(PlanWords.quoted(word))\(PlanWords.choice(word, among: words))")
    }
    return value
  }

  private func selectors(_ node: Node) throws(PlanError) -> [DeviceSelector] {
    let devices = plan.devices.map(\.name)
    var selectors: [DeviceSelector] = []
    for word in try texts(node, "on") {
      guard let selector = DeviceSelector(word, devices: devices) else {
        let words = devices + PlanPlatform.allCases.map(\.word)
        throw yaml.mistake(
          node,
          "\"on\" is \(PlanWords.quoted(word)), which is no device of the plan, no platform and no version such as ios17, ios14+ or api34"
            + PlanWords.choice(word, among: words))
      }
      selectors.append(selector)
    }
    return selectors
  }

  private func surfaces(_ node: Node) throws(PlanError) -> [Surface] {
    var surfaces: [Surface] = []
    for word in try texts(node, "from") {
      guard let surface = Surface(name: word) else {
        throw yaml.mistake(
          node,
          "\"from\" knows no \(PlanWords.quoted(word))"
            + PlanWords.choice(word, among: Surface.allCases.map(\.rawValue)))
      }
      surfaces.append(surface)
    }
    return surfaces
  }
}
