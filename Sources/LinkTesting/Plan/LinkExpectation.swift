public import LinkOpening

/// One expectation of a plan: a link, or a set of links, and what is to happen to it.
public struct LinkExpectation: Hashable, Sendable {
  /// What it is about.
  public var subject: Subject
  /// The name that the plan gives it; `nil` where it gives none.
  public var name: String?
  /// The names of the groups around it, the outermost first.
  public var groups: [String]
  /// Words by which expectations are chosen.
  public var tags: [String]
  /// How the link is opened.
  public var conditions: TapConditions
  /// What is expected.
  public var answer: ExpectedAnswer
  /// What is expected in its place on some devices and surfaces; the last that fits counts.
  public var variants: [Variant]
  /// Where it stands in the plan.
  public var place: PlanPlace

  /// What an expectation is about.
  public enum Subject: Hashable, Sendable {
    /// One link, as written.
    case link(String)
    /// Every link of a set.
    case every(LinkSetPattern)
  }

  /// What is different on some devices and surfaces.
  public struct Variant: Hashable, Sendable {
    /// The devices; empty for all.
    public var devices: [DeviceSelector]
    /// The surfaces; empty for all.
    public var surfaces: [Surface]
    /// What is expected there.
    public var answer: ExpectedAnswer

    /// A variant.
    public init(devices: [DeviceSelector] = [], surfaces: [Surface] = [], answer: ExpectedAnswer) {
      self.devices = devices
      self.surfaces = surfaces
      self.answer = answer
    }
  }

  /// An expectation.
  public init(
    _ subject: Subject, name: String? = nil, groups: [String] = [], tags: [String] = [],
    conditions: TapConditions = TapConditions(), answer: ExpectedAnswer, variants: [Variant] = [],
    place: PlanPlace = PlanPlace(line: 1, column: 1)
  ) {
    self.subject = subject
    self.name = name
    self.groups = groups
    self.tags = tags
    self.conditions = conditions
    self.answer = answer
    self.variants = variants
    self.place = place
  }

  /// The link, or the pattern of the set.
  public var text: String {
    switch subject {
    case .link(let link): link
    case .every(let set): set.text
    }
  }

  /// The name, or else the link, behind the names of the groups.
  public var title: String { (groups + [name ?? text]).joined(separator: " › ") }

  /// What is expected on a device and a surface.
  public func answer(on device: PlanDevice, from surface: Surface) -> ExpectedAnswer {
    var answer = answer
    for variant in variants {
      let isDevice = variant.devices.isEmpty || variant.devices.contains { $0.selects(device) }
      let isSurface = variant.surfaces.isEmpty || variant.surfaces.contains(surface)
      if isDevice, isSurface { answer = answer.replaced(by: variant.answer) }
    }
    return answer
  }
}
