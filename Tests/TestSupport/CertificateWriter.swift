/// Writes certificates and signatures whose keys and signatures are noise, which nobody here verifies.
package enum CertificateWriter {
  /// An element of DER.
  package static func tlv(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    let count = content.count
    if count < 0x80 { return [tag, UInt8(count)] + content }
    if count < 0x100 { return [tag, 0x81, UInt8(count)] + content }
    return [tag, 0x82, UInt8(count >> 8), UInt8(count & 0xFF)] + content
  }

  /// A name of some attributes: the last number of the identifier 2.5.4.x, and the value.
  package static func name(_ attributes: [(UInt8, String)]) -> [UInt8] {
    tlv(
      0x30,
      attributes.flatMap { type, value in
        tlv(0x31, tlv(0x30, tlv(0x06, [0x55, 0x04, type]) + tlv(0x0C, Array(value.utf8))))
      })
  }

  /// A certificate for a common name and an organization, which is its own issuer.
  package static func certificate(_ commonName: String, organization: String = "Test", serial: UInt8 = 1)
    -> [UInt8]
  {
    let name = name([(10, organization), (3, commonName)])
    let algorithm = tlv(
      0x30, tlv(0x06, [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B]) + [0x05, 0x00])
    let times = tlv(0x30, tlv(0x17, Array("200102030405Z".utf8)) + tlv(0x18, Array("20501231235959Z".utf8)))
    let key = tlv(0x30, algorithm + tlv(0x03, [0, 1, 2, 3]))
    let body = tlv(0xA0, [0x02, 0x01, 0x02]) + tlv(0x02, [serial]) + algorithm + name + times + name + key
    return tlv(0x30, tlv(0x30, body) + algorithm + tlv(0x03, [0, 9, 9, 9]))
  }

  /// A signature file of a JAR: these certificates, and signers that name some of them.
  package static func signature(certificates: [[UInt8]], signers: [(name: [UInt8], serial: UInt8)]) -> [UInt8]
  {
    let signed: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
    let data: [UInt8] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
    let infos = signers.flatMap { signer in
      tlv(0x30, [0x02, 0x01, 0x01] + tlv(0x30, signer.name + tlv(0x02, [signer.serial])) + tlv(0x30, []))
    }
    let body =
      [0x02, 0x01, 0x01] + tlv(0x31, []) + tlv(0x30, data) + tlv(0xA0, certificates.flatMap { $0 })
      + tlv(0x31, infos)
    return tlv(0x30, signed + tlv(0xA0, tlv(0x30, body)))
  }
}
