/// A verb as a tool for agents.
struct AgentTool: Sendable {
  /// The name by which it is called.
  var name: String
  /// What it does, for an agent that chooses among tools.
  var summary: String
  /// The words of the command line that are always there.
  var words: [String]
  /// Whether it touches the network: the domains that the call names, and Apple's network.
  var touchesNetwork = false
  var parameters: [AgentParameter]

  /// The description, with what the tool does to the world.
  var description: String {
    touchesNetwork
      ? "\(summary) Touches the network: asks the domains that the call names, and nobody else but Apple's network where it says so."
      : "\(summary) Does not touch the network."
  }

  /// Every tool.
  static let all: [AgentTool] = judging + proving + android + others + network
}
