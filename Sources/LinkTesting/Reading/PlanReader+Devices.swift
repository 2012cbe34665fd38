import LinkMatching
import LinkOpening
import Yams

extension PlanReader {

  func devices(_ section: Node?, apps: [PlanApp]) throws(PlanError) -> [PlanDevice] {
    guard let section, let members = try yaml.mapping(section, "devices", isOptional: true) else { return [] }
    var devices: [PlanDevice] = []
    for (key, value) in members {
      let path = "devices.\(PlanWords.visible(key.text))"
      guard PlanPlatform(word: key.text) == nil else {
        throw yaml.mistake(
          key.node,
          "A device cannot be named \(PlanWords.quoted(key.text)), which is a platform: choose another name.")
      }
      devices.append(try device(key, value, path, apps))
    }
    return devices
  }

  private func device(
    _ key: YAMLText.Key, _ value: Node, _ path: String, _ apps: [PlanApp]
  ) throws(PlanError) -> PlanDevice {
    let place = YAMLText.place(key.node)
    if case .scalar = value {
      return PlanDevice(name: key.text, system: try system(value, path), place: place)
    }
    var system: PlanSystem?
    var device = PlanDevice(name: key.text, system: PlanPlatform.apple(.ios).usualSystem, place: place)
    for (key, value) in try yaml.mapping(value, path) ?? [] {
      switch key.text {
      case "os": system = try self.system(value, "\(path).os")
      case "apps": device.apps = try names(value, "\(path).apps", among: apps.map(\.name))
      case "developer": device.isDeveloper = try yaml.boolean(value, "\(path).developer")
      case "choices": device.choices = try choices(value, "\(path).choices")
      default: throw yaml.unknown(key, in: path, known: PlanKeys.device)
      }
    }
    guard let system else {
      throw yaml.mistake(
        value, "\(path) has no \"os\": write a system and its version, such as ios18.2 or android15.")
    }
    device.system = system
    return device
  }

  private func system(_ node: Node, _ path: String) throws(PlanError) -> PlanSystem {
    let text = try yaml.string(node, path)
    guard let system = PlanSystem(text) else {
      throw yaml.mistake(
        node,
        "\(path) is \(PlanWords.quoted(text)): write a system and its version, such as ios18.2, macos15, android15 or api34."
      )
    }
    return system
  }

  private func names(_ node: Node, _ path: String, among names: [String]) throws(PlanError) -> [String] {
    if case .sequence(let sequence) = node, sequence.isEmpty { return [] }
    let chosen = try yaml.strings(node, path)
    for name in chosen where !names.contains(name) {
      throw yaml.mistake(
        node,
        "\(path) names \(PlanWords.quoted(name)), which is no app of the plan\(PlanWords.choice(name, among: names))"
      )
    }
    return chosen
  }

  private func choices(_ node: Node, _ path: String) throws(PlanError) -> [String: StoredChoice] {
    var choices: [String: StoredChoice] = [:]
    for (key, value) in try yaml.mapping(node, path, isOptional: true) ?? [] {
      let words = StoredChoice.allCases.map(\.rawValue)
      let text = try word(value, "\(path).\(PlanWords.visible(key.text))", among: words)
      choices[key.text.lowercased()] = StoredChoice(rawValue: text)
    }
    return choices
  }
}
