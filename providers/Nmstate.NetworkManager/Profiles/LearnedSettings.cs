using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>What of a lease or an advertisement is not used; the same in both families, and said the other way round than in the schema.</summary>
internal static class LearnedSettings
{
    private const string IgnoreDns = "ignore-auto-dns";
    private const string IgnoreGateway = "never-default";
    private const string IgnoreRoutes = "ignore-auto-routes";

    /// <summary>The setting with these; null leaves one as it is.</summary>
    public static Row Write(Row setting, bool? dns, bool? gateway, bool? routes)
        => Ignoring(Ignoring(Ignoring(setting, IgnoreDns, dns), IgnoreGateway, gateway), IgnoreRoutes, routes);

    public static (bool Dns, bool Gateway, bool Routes) Read(Row setting)
        => (setting.Flag(IgnoreDns) != true, setting.Flag(IgnoreGateway) != true, setting.Flag(IgnoreRoutes) != true);

    private static Row Ignoring(Row setting, string property, bool? isUsed)
        => isUsed is { } used ? setting.With(property, used ? null : Variant.Of(true)) : setting;
}
