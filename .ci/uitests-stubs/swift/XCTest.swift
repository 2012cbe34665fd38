// The declarations of XCTest that generated tests use, by their documented signatures.
@_exported import Foundation
@_exported import XCUIAutomation

open class XCTestCase: NSObject {
  open var continueAfterFailure: Bool = true
  open func addTeardownBlock(_ block: @escaping @Sendable () async throws -> Void) {}
}
public struct XCTSkip: Error {
  public init(_ message: @autoclosure () -> String? = nil, file: StaticString = #filePath, line: UInt = #line)
  {}
}
public func XCTFail(_ message: String = "", file: StaticString = #filePath, line: UInt = #line) {}
public func XCTAssertEqual<T: Equatable>(
  _ expression1: @autoclosure () throws -> T, _ expression2: @autoclosure () throws -> T,
  _ message: @autoclosure () -> String = "", file: StaticString = #filePath, line: UInt = #line
) {}
public func XCTAssertTrue(
  _ expression: @autoclosure () throws -> Bool, _ message: @autoclosure () -> String = "",
  file: StaticString = #filePath, line: UInt = #line
) {}
@MainActor public protocol XCTActivity: NSObjectProtocol {
  var name: String { get }
}
open class XCTContext: NSObject {
  @MainActor open class func runActivity<Result>(
    named name: String, block: (any XCTActivity) throws -> Result
  ) rethrows
    -> Result
  { fatalError() }
}
