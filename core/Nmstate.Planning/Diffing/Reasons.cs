using Nmstate.Planning.Plans;
using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Diffing;

/// <summary>Reasons out of a document.</summary>
internal sealed class DocumentReasons(Resolution resolution) : IReasons
{
    public Reason WhyValue(string interfaceName, string path)
        => resolution.Wishes.GetValueOrDefault(interfaceName)?.Why(path) ?? Reason.Document(null);

    public Reason WhyAddress(string interfaceName, string path, InterfaceAddress address)
        => resolution.Wishes.GetValueOrDefault(interfaceName)?.WhyAddress(path, address) ?? Reason.Document(null);

    public Reason WhyRoute(Route route) => resolution.RouteReasons.GetValueOrDefault(route) ?? Reason.Document(null);

    public Reason WhyDns(string path) => Reason.Document(resolution.Document.Source.FindNearest($"dns-resolver.config.{path}").Span);
}

/// <summary>The one reason where a host goes back to what it was.</summary>
internal sealed class StateReasons : IReasons
{
    private static readonly Reason AsBefore = new(Origin.Derived, null, "it was so before");

    public Reason WhyValue(string interfaceName, string path) => AsBefore;

    public Reason WhyAddress(string interfaceName, string path, InterfaceAddress address) => AsBefore;

    public Reason WhyRoute(Route route) => AsBefore;

    public Reason WhyDns(string path) => AsBefore;
}
