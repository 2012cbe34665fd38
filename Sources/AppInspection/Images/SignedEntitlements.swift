import Entitlements
import Foundation
public import PackageReading

/// The entitlements of an image, from all places that hold some. Source: app-inspection, sections 2.3 to 2.5.
public struct SignedEntitlements: Sendable {
  /// Where entitlements were found: `xml`, `der`, or the section of a simulator's image.
  public let sources: [String]
  /// Those in XML; the section's where the signature has none; those in DER where there are no others.
  public let values: PropertyValue?
  /// Those in DER, where they differ from those in XML.
  public let differing: PropertyValue?
  /// The offset in the image of those in ``values``.
  public let offset: Int?
  /// The offset in the image of those in DER.
  public let encodedOffset: Int?
  /// What cannot be read, in one sentence each.
  public let damages: [String]

  /// The name of the section's source.
  static let section = "section __TEXT,__entitlements"

  init(_ image: MachOImage, _ signature: CodeSignature?) {
    var sources: [String] = []
    var damages: [String] = []
    var xml: PropertyValue?
    var offset: Int?
    if let part = signature?.entitlements, let values = Self.propertyList(part.bytes, &damages) {
      sources.append("xml")
      xml = values
      offset = part.offset
    }
    var der: PropertyValue?
    if let part = signature?.encodedEntitlements {
      do throws(SignedMessageError) {
        der = .dictionary(try EncodedEntitlements.read(part.bytes))
        sources.append("der")
      } catch {
        damages.append("The entitlements in DER cannot be read. \(error.message)")
      }
    }
    // An ad hoc signature of a simulator's app holds at most the permission to debug, so that the section counts.
    if let section = image.section("__entitlements", in: "__TEXT"),
      xml == nil || image.platform?.isSimulator == true,
      section.size < UInt64(AppFiles.maximumSmallFile), section.size > 0,
      let values = Self.propertyList(Self.trimmed(image.content(of: section)), &damages)
    {
      sources = sources.filter { $0 != "xml" } + [Self.section]
      xml = values
      offset = section.offset
    }
    self.sources = sources
    self.damages = damages
    values = xml ?? der
    let differs = xml != nil && der != nil && xml != der && xml?.isOpaque == false && der?.isOpaque == false
    differing = differs && !sources.contains(Self.section) ? der : nil
    encodedOffset = signature?.encodedEntitlements?.offset
    self.offset = offset ?? encodedOffset
  }

  private static func propertyList(_ bytes: [UInt8], _ damages: inout [String]) -> PropertyValue? {
    do throws(EntitlementError) {
      let value = PropertyValue(try PropertyListNode.read(bytes))
      return value.members == nil ? nil : value
    } catch {
      damages.append("The entitlements cannot be read. \(error.message)")
      return nil
    }
  }

  /// The bytes without the zeros that fill a section.
  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes[..<((bytes.lastIndex { $0 != 0 } ?? -1) + 1)])
  }

  /// What devices with iOS 15 and later go by: those in DER where there are some. Source: LSF, documented.
  public var effective: PropertyValue? { differing ?? values }

  /// The entries of the associated domains, as written.
  public var associatedDomains: [String] { Self.domains(values) }
  /// The entries of the associated domains that devices go by.
  public var effectiveDomains: [String] { Self.domains(effective) }

  private static func domains(_ values: PropertyValue?) -> [String] {
    let value = values?["com.apple.developer.associated-domains"]
    return value?.texts ?? []
  }

  /// The app identifier.
  public var applicationIdentifier: String? {
    (effective?["application-identifier"] ?? effective?["com.apple.application-identifier"])?.text
  }

  /// Whether debuggers may attach; `nil` where nothing says.
  public var allowsDebugging: Bool? {
    (effective?["get-task-allow"] ?? effective?["com.apple.security.get-task-allow"])?.flag
  }
}
