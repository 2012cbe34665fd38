/// What is told about the keys of association files, for other parts of the tool.
public enum EditorKeys {
  /// The objects of a file whose keys have a meaning.
  public enum Level: Hashable, Sendable {
    /// The outermost object.
    case file
    /// `applinks`
    case applinks
    /// Another service.
    case service
    /// An entry of `details`.
    case detail
    /// A rule of `components`, and either `defaults`.
    case component

    var path: [JSONPath.Step] {
      switch self {
      case .file: []
      case .applinks: [.key("applinks")]
      case .service: [.key("webcredentials")]
      case .detail: [.key("applinks"), .key("details"), .element]
      case .component: [.key("applinks"), .key("details"), .element, .key("components"), .element]
      }
    }
  }

  /// What a key does, in a sentence of Markdown; `nil` for a key that is not read there.
  public static func meaning(of key: String, at level: Level) -> String? {
    AssociationKeys.keys(at: level.path).first { $0.name == key }?.meaning
  }
}
