import ArgumentParser

/// `applinks device`: simulated devices.
struct DeviceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "device",
    abstract: "A device without a phone: install apps, let time pass, open links, and see why.",
    discussion: """
      A device has a system and version, apps, the associations that it fetched, the user's choices, and a clock that runs \
      when it is told to. Files are asked for over the network, as the version does; --resolve, --cdn and --cacert lead to \
      stand-ins. Each answer says how sure it is: documented, observed, folklore, or undocumented.

      Example:
        applinks device create phone --os ios18.2
        applinks device install App.entitlements --id 8A3KX2M9QT.com.example.shop
        applinks device open https://shop.example/buy/42 --from safari --page https://news.example/
        applinks device clock +7d
        applinks device create pixel --os android14
        applinks device install app-release.apk --device pixel
      """,
    subcommands: [
      DeviceCreateVerb.self, DeviceInstallVerb.self, DeviceUpdateVerb.self, DeviceRemoveVerb.self,
      DeviceOpenVerb.self, DeviceChooseVerb.self, DeviceCanOpenVerb.self, DevicePasskeyVerb.self,
      DeviceShowVerb.self,
      DeviceVerifyVerb.self,
      DeviceClockVerb.self, DeviceResetVerb.self, DeviceListVerb.self, DeviceDeleteVerb.self,
      DevicePopulationVerb.self,
    ])
}
