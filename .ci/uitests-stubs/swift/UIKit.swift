// The declarations of UIKit that the generated view uses, by their documented signatures.
@_exported import Foundation

@MainActor open class UIView: NSObject {
  public init(frame: CGRect) { super.init() }
  public required init?(coder: NSCoder) { super.init() }
  open var translatesAutoresizingMaskIntoConstraints: Bool = true
  open func addSubview(_ view: UIView) {}
  open var leadingAnchor: NSLayoutXAxisAnchor { fatalError() }
  open var trailingAnchor: NSLayoutXAxisAnchor { fatalError() }
  open var topAnchor: NSLayoutYAxisAnchor { fatalError() }
  open var bottomAnchor: NSLayoutYAxisAnchor { fatalError() }
  open var isHidden: Bool = false
  open var accessibilityIdentifier: String?
}
@MainActor open class UILabel: UIView {
  open var text: String?
  open var numberOfLines: Int = 1
}
@MainActor open class UIStackView: UIView {
  public convenience init(arrangedSubviews views: [UIView]) { fatalError() }
  open var axis: NSLayoutConstraint.Axis = .horizontal
}
@MainActor open class NSLayoutConstraint: NSObject {
  public enum Axis: Int, Sendable { case horizontal = 0, vertical = 1 }
  open class func activate(_ constraints: [NSLayoutConstraint]) {}
}
@MainActor open class NSLayoutAnchor<AnchorType: AnyObject>: NSObject {
  open func constraint(equalTo anchor: NSLayoutAnchor<AnchorType>) -> NSLayoutConstraint { fatalError() }
}
@MainActor open class NSLayoutXAxisAnchor: NSLayoutAnchor<NSLayoutXAxisAnchor> {}
@MainActor open class NSLayoutYAxisAnchor: NSLayoutAnchor<NSLayoutYAxisAnchor> {}
