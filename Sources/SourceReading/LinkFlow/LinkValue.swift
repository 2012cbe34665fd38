import SourceFacts

/// What an expression stands for, as far as links go; everything else has no value.
struct LinkValue: Hashable {
  /// What it is.
  var role: Role
  /// Where its data came from: 0 is the link itself, each part that is taken out of it has a number of its own, so that a
  /// check of one says nothing of another.
  var origin = 0

  enum Role: Hashable {
    /// `NSUserActivity`, and a collection of them.
    case activity, activities
    /// An Apple event that carries a link, and what it carries.
    case event
    /// `UIScene.ConnectionOptions`.
    case connection
    /// `UIOpenURLContext`, and a collection of them.
    case context, contexts
    /// The options that a custom scheme comes with.
    case options
    /// A link, or an address that data of one decides.
    case url
    /// `URLComponents`.
    case components
    /// The query items, and one of them.
    case items, item
    /// A request for an address.
    case request
    /// Text: a part of a link, or all of it.
    case text(LinkCheck?)
    /// `UIApplication.shared`.
    case application
    /// An address that stands in the source.
    case address(String)
  }

  init(_ role: Role, _ origin: Int = 0) {
    self.role = role
    self.origin = origin
  }

  /// Whether whoever made the link decides it.
  var isData: Bool {
    switch role {
    case .url, .components, .items, .item, .request, .text: true
    case .activity, .activities, .event, .connection, .context, .contexts, .options, .application, .address:
      false
    }
  }

  /// Whether it leads to data of a link.
  var isLink: Bool {
    switch role {
    case .application, .address: false
    default: true
    }
  }

  /// Whether it is a whole address.
  var isAddress: Bool {
    switch role {
    case .url, .request, .components, .text(nil): true
    default: false
    }
  }
}
