// The declarations of XCUIAutomation that generated tests use, by their documented signatures.
@_exported import Foundation

@MainActor public protocol XCUIElementAttributes {
  var identifier: String { get }
  var value: Any? { get }
  var label: String { get }
  var isEnabled: Bool { get }
}
@MainActor public protocol XCUIElementTypeQueryProvider {
  var alerts: XCUIElementQuery { get }
  var buttons: XCUIElementQuery { get }
  var cells: XCUIElementQuery { get }
  var collectionViews: XCUIElementQuery { get }
  var links: XCUIElementQuery { get }
  var searchFields: XCUIElementQuery { get }
  var staticTexts: XCUIElementQuery { get }
  var tables: XCUIElementQuery { get }
  var textFields: XCUIElementQuery { get }
  var textViews: XCUIElementQuery { get }
  var webViews: XCUIElementQuery { get }
  var firstMatch: XCUIElement { get }
}
@MainActor open class XCUIElement: NSObject, XCUIElementAttributes, XCUIElementTypeQueryProvider {
  public enum ElementType: UInt, Sendable { case any = 0, other = 1, button = 9, link = 39, textField = 49 }
  open var exists: Bool { fatalError() }
  open var isHittable: Bool { fatalError() }
  open func waitForExistence(timeout: TimeInterval) -> Bool { fatalError() }
  open func descendants(matching type: ElementType) -> XCUIElementQuery { fatalError() }
  open func tap() { fatalError() }
  open func tap(withNumberOfTaps numberOfTaps: Int, numberOfTouches: Int) { fatalError() }
  open func typeText(_ text: String) { fatalError() }
  open func swipeDown() { fatalError() }
  public var identifier: String { fatalError() }
  public var value: Any? { fatalError() }
  public var label: String { fatalError() }
  public var isEnabled: Bool { fatalError() }
  public var alerts: XCUIElementQuery { fatalError() }
  public var buttons: XCUIElementQuery { fatalError() }
  public var cells: XCUIElementQuery { fatalError() }
  public var collectionViews: XCUIElementQuery { fatalError() }
  public var links: XCUIElementQuery { fatalError() }
  public var searchFields: XCUIElementQuery { fatalError() }
  public var staticTexts: XCUIElementQuery { fatalError() }
  public var tables: XCUIElementQuery { fatalError() }
  public var textFields: XCUIElementQuery { fatalError() }
  public var textViews: XCUIElementQuery { fatalError() }
  public var webViews: XCUIElementQuery { fatalError() }
  public var firstMatch: XCUIElement { fatalError() }
}
@MainActor open class XCUIElementQuery: NSObject, XCUIElementTypeQueryProvider {
  open var element: XCUIElement { fatalError() }
  open var count: Int { fatalError() }
  open func element(boundBy index: Int) -> XCUIElement { fatalError() }
  open func matching(identifier: String) -> XCUIElementQuery { fatalError() }
  open subscript(key: String) -> XCUIElement { fatalError() }
  open var allElementsBoundByIndex: [XCUIElement] { fatalError() }
  public var alerts: XCUIElementQuery { fatalError() }
  public var buttons: XCUIElementQuery { fatalError() }
  public var cells: XCUIElementQuery { fatalError() }
  public var collectionViews: XCUIElementQuery { fatalError() }
  public var links: XCUIElementQuery { fatalError() }
  public var searchFields: XCUIElementQuery { fatalError() }
  public var staticTexts: XCUIElementQuery { fatalError() }
  public var tables: XCUIElementQuery { fatalError() }
  public var textFields: XCUIElementQuery { fatalError() }
  public var textViews: XCUIElementQuery { fatalError() }
  public var webViews: XCUIElementQuery { fatalError() }
  public var firstMatch: XCUIElement { fatalError() }
}
@MainActor open class XCUIApplication: XCUIElement {
  public enum State: UInt, Sendable {
    case unknown = 0, notRunning, runningBackgroundSuspended, runningBackground, runningForeground
  }
  public override init() { super.init() }
  public init(bundleIdentifier: String) { super.init() }
  open func launch() { fatalError() }
  open func activate() { fatalError() }
  open func terminate() { fatalError() }
  open var launchArguments: [String] {
    get { fatalError() }
    set {}
  }
  open var state: State { fatalError() }
  open func wait(for state: State, timeout: TimeInterval) -> Bool { fatalError() }
  @available(iOS 16.4, macOS 13.3, *) open func open(_ url: URL) { fatalError() }
}
@MainActor open class XCUISystem: NSObject {
  @available(iOS 16.4, macOS 13.3, *) open func open(_ url: URL) { fatalError() }
}
@MainActor open class XCUIDevice: NSObject {
  public enum Button: Int, Sendable { case home = 1, volumeUp, volumeDown }
  open class var shared: XCUIDevice { fatalError() }
  open var system: XCUISystem { fatalError() }
  open func press(_ button: Button) { fatalError() }
}
public struct XCUIKeyboardKey: RawRepresentable, Hashable, Sendable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let delete = XCUIKeyboardKey(rawValue: "\u{8}")
  public static let `return` = XCUIKeyboardKey(rawValue: "\r")
}
