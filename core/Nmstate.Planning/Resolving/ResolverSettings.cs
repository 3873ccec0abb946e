using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>Name servers and search domains: each list that is mentioned replaces the one there is, and an empty mapping takes both away.</summary>
internal static class ResolverSettings
{
    public static void Apply(Resolution resolution)
    {
        if (resolution.Document.State.DnsResolver?.Config is not { } config || resolution.Document.Source.IsHoleAt("dns-resolver.config"))
            return;
        var (server, search) = (config.Server, config.Search);
        if (server is null && search is null && config.Options is null)
            (server, search) = ([], []);
        var current = resolution.Current.Dns;
        resolution.Target = resolution.Target.With(new DnsSettings { Server = server ?? current.Server, Search = search ?? current.Search, Options = config.Options ?? current.Options });
    }
}
