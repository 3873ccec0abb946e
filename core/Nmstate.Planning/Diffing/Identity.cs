using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Diffing;

/// <summary>Whether two interfaces of one name are one interface.</summary>
internal static class Identity
{
    /// <summary>Whether an identity property differs, so that the one must go before the other can come.</summary>
    public static bool Differs(Interface from, Interface to)
        => from.Type!.Value.Kind.Family != to.Type!.Value.Kind.Family || Sections().Any(section => SectionDiffers(section, from, to));

    /// <summary>What makes an interface the one that it is, in words: <c>vlan base-iface=eth0 id=7</c>.</summary>
    public static string Of(Interface link)
        => string.Join(' ', Sections().Where(s => s.Get(link) is not null).SelectMany(section => Properties(section)
            .Where(p => p.Get(section.Get(link)!) is not null).Select(p => $"{p.Name}={p.Get(section.Get(link)!)}")).Prepend(link.Type!.Value.Kind.Family));

    private static IEnumerable<PropertySchema> Properties(PropertySchema section)
        => ((MappingSchema)section.Value).Properties.Where(p => p.Kind == PropertyKind.Identity);

    private static IEnumerable<PropertySchema> Sections() => Interface.Schema.Properties.Where(p => p.For.Length > 0);

    private static bool SectionDiffers(PropertySchema section, Interface from, Interface to)
    {
        if (section.Get(from) is not { } before || section.Get(to) is not { } after)
            return false;
        return Properties(section).Any(p => p.Get(after) is { } wanted && !p.Same(p.Get(before), wanted));
    }
}
