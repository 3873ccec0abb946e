using Nmstate.NetworkManager.DBus;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>The way between the schema and profiles.</summary>
internal static class ProfileForm
{
    private static readonly ProfileSection[] Sections =
    [
        ConnectionSection.Section,
        DescriptionSection.Section,
        WiredSection.Section,
        VethSection.Section,
        VlanSection.Section,
        BridgeSection.Section,
        BridgePortSection.Section,
        BondSection.Section,
        BondPortSection.Section,
        Ipv4Section.Section,
        Ipv6Section.Section,
        // Where a family is off by now, it holds none.
        DnsSection.Section,
    ];

    /// <summary>
    /// Old forms of what is said in a new one too. The daemon gives both, and would believe the old one if both came back.
    /// </summary>
    private static readonly (string Setting, string Old, string? New)[] OldForms =
    [
        ("ipv4", "addresses", "address-data"),
        ("ipv4", "address-labels", "address-data"),
        ("ipv4", "routes", "route-data"),
        ("ipv4", "dns", "dns-data"),
        ("ipv6", "addresses", "address-data"),
        ("ipv6", "routes", "route-data"),
        ("ipv6", "dns", "dns-data"),
        ("802-3-ethernet", "assigned-mac-address", "cloned-mac-address"),
        ("bridge", "interface-name", null),
        ("bond", "interface-name", null),
        ("vlan", "interface-name", null),
        // It says when the profile was last used, and is ignored.
        ("connection", "timestamp", null),
    ];

    /// <summary>A profile as the daemon gave it, with each thing said once.</summary>
    public static ProfileSettings Normal(ProfileSettings settings)
        => OldForms.Where(form => form.New is null || settings[form.Setting].Find(form.New) is not null)
            .Aggregate(settings, (normal, form) => normal.With(form.Setting, form.Old, null));

    /// <summary>The profile of <paramref name="stored"/>: <paramref name="existing"/> changed, or a new one.</summary>
    public static ProfileSettings Write(StoredInterface stored, ProfileSettings? existing)
        => Sections.Aggregate(existing ?? ProfileSettings.Empty, (settings, section) => section.Write(settings, stored));

    /// <summary>What a profile says of the interface <paramref name="name"/>; null: it is of a kind that the schema does not have.</summary>
    public static StoredInterface? Read(string name, ProfileSettings settings)
    {
        if (LinkKind.OfProfile(settings) is not { } kind)
            return null;
        var start = new StoredInterface(new Interface { Name = name, Type = kind.Type }, [], null);
        var read = Sections.Aggregate(start, (stored, section) => section.Read(stored, settings));
        return read with { Link = InterfaceForm.Normal(read.Link) };
    }
}
