package import AssetLinks
package import PackageReading

extension XMLElementEvent {
  /// The event of an element that was read.
  package init(_ record: XMLElementRecord) {
    self.init(
      name: record.name, depth: record.depth,
      attributes: record.attributes.map {
        XMLAttributeEvent(
          name: $0.name, namespace: $0.namespace, value: $0.value, position: $0.position,
          reference: $0.reference)
      }, text: record.text, hasChildren: record.hasChildren, position: record.position)
  }
}
