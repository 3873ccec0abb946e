namespace Nmstate.Providers.Netplan.Networkd;

/// <summary>What networkd says of the links that there are.</summary>
/// <param name="ByName">What it says, by their names.</param>
/// <param name="IsBehind">Whether it has not heard of a link yet, or not that one is gone.</param>
internal sealed record LinkNotes(IReadOnlyDictionary<string, NetworkdLink> ByName, bool IsBehind)
{
    /// <summary>What it says of the link of this name.</summary>
    public NetworkdLink Of(string name) => ByName.GetValueOrDefault(name) ?? NetworkdLink.Unknown;
}
