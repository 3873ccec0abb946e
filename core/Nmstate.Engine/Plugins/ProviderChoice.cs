using Nmstate.State;

namespace Nmstate.Engine.Plugins;

/// <summary>Which of several providers it is to be on this host.</summary>
/// <param name="Provider">The one that was taken; null: none is left.</param>
/// <param name="PassedOver">Those that come before it.</param>
public sealed record ProviderChoice(LoadedProvider? Provider, EquatableList<PassedOver> PassedOver)
{
    /// <summary>The one that was taken.</summary>
    /// <exception cref="ProviderLoadException">None is left; it has the reason of each.</exception>
    public LoadedProvider Require()
        => Provider ?? throw new ProviderLoadException(EngineDiagnostics.NoneUsable.At(at: null, string.Join(", ", PassedOver.Select(p => $"{p.Name} ({p.Reason})"))));
}

/// <summary>A provider that was not taken.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why not.</param>
public sealed record PassedOver(string Name, string Reason);
