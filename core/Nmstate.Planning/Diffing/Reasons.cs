using Nmstate.Planning.Plans;
using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Diffing;

/// <summary>Reasons out of a document.</summary>
/// <param name="running">What became of what runs.</param>
/// <param name="stored">What became of what is stored; null: nothing is.</param>
internal sealed class DocumentReasons(Resolution running, Resolution? stored) : IReasons
{
    public Reason WhyValue(string interfaceName, string path) => WishFor(interfaceName)?.Why(path) ?? Reason.Document(null);

    public Reason WhyAddress(string interfaceName, string path, InterfaceAddress address)
        => WishFor(interfaceName)?.WhyAddress(path, address) ?? Reason.Document(null);

    public Reason WhyRoute(Route route)
        => running.RouteReasons.GetValueOrDefault(route) ?? stored?.RouteReasons.GetValueOrDefault(route) ?? Reason.Document(null);

    public Reason WhyDns(string path) => Reason.Document(running.Document.Source.FindNearest($"dns-resolver.config.{path}").Span);

    private Wish? WishFor(string name) => running.Wishes.GetValueOrDefault(name) ?? stored?.Wishes.GetValueOrDefault(name);
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
