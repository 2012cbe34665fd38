import SourceFacts
import SwiftSyntax

/// The functions, properties and constants of all sources, by the types that they belong to.
struct CodeIndex {
  struct Function {
    var number: Int
    var file: Int
    var owner: String
    var superclass: String?
    var name: String
    var parameters: [Parameter]
    var body: CodeBlockItemListSyntax
    var node: Syntax
    var returnsBool: Bool
    /// The first place that people would call its beginning.
    var start: Syntax

    var labels: [String] { parameters.map(\.label) }
  }

  struct Parameter {
    var label: String
    var name: String
    var type: String
    var hasDefault: Bool
  }

  private(set) var functions: [Function] = []
  private var byName: [String: [Int]] = [:]
  /// The types that the sources declare.
  var typeNames: Set<String> = []
  /// Addresses that properties are set to, by type and name.
  var constants: [String: String] = [:]
  /// Types of properties, by type and name.
  var propertyTypes: [String: String] = [:]
  /// Code that belongs to no function: bodies of properties and initial values.
  var loose: [(file: Int, owner: String, code: Syntax)] = []

  mutating func add(_ function: Function) {
    var function = function
    function.number = functions.count
    byName[function.name, default: []].append(function.number)
    functions.append(function)
  }

  /// The only function that a call can mean; `nil` where there is none or it cannot be told which.
  ///
  /// - Parameters:
  ///   - name: The base name.
  ///   - labels: The labels of the call, empty for none.
  ///   - owner: The type, empty for functions outside of types.
  ///   - trailing: The number of closures behind the parentheses.
  func function(_ name: String, _ labels: [String], owner: String, trailing: Int) -> Function? {
    let candidates = (byName[name] ?? []).map { functions[$0] }.filter {
      $0.owner == owner && Self.fits($0, labels, trailing)
    }
    return candidates.count == 1 ? candidates.first : nil
  }

  /// The only function of that name, as a reference without a call means it.
  func reference(_ name: String, owner: String) -> Function? {
    let candidates = (byName[name] ?? []).map { functions[$0] }.filter {
      $0.owner == owner && $0.parameters.filter { !$0.hasDefault }.count <= 1 && !$0.parameters.isEmpty
    }
    return candidates.count == 1 ? candidates.first : nil
  }

  /// The only function of a type with a name, and with the labels where they are given.
  func method(_ name: String, labels: [String]?, owner: String) -> Function? {
    let candidates = (byName[name] ?? []).map { functions[$0] }.filter {
      $0.owner == owner && (labels == nil || $0.labels == labels)
    }
    return candidates.count == 1 ? candidates.first : nil
  }

  private static func fits(_ function: Function, _ labels: [String], _ trailing: Int) -> Bool {
    var rest = labels[...]
    for parameter in function.parameters {
      if let next = rest.first, next == parameter.label {
        rest = rest.dropFirst()
      } else if !parameter.hasDefault, !(trailing > 0 && parameter.type.contains("->")) {
        return false
      }
    }
    return rest.isEmpty
  }
}
