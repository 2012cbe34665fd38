public import PositionedJSON

/// One element of Android's compiled XML. Elements stand in the order of their start tags and say how deep they lie.
public struct CompiledElement: Hashable, Sendable {
  /// The name without prefix.
  public let name: String
  /// The address of the namespace; empty where there is none.
  public let namespace: String
  /// The number of elements around it.
  public let depth: Int
  /// The attributes, declarations of namespaces left out.
  public let attributes: [CompiledAttribute]
  /// The text directly inside it.
  public internal(set) var text = ""
  /// Whether it has elements inside.
  public internal(set) var hasChildren = false
  /// The place: line and column are zero where the file does not tell.
  public let position: TextPosition
}
