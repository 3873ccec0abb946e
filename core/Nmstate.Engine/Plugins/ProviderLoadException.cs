using Nmstate.State.Diagnostics;

namespace Nmstate.Engine.Plugins;

/// <summary>A provider was not loaded.</summary>
public sealed class ProviderLoadException(Diagnostic diagnostic, Exception? cause = null) : Exception(diagnostic.Message, cause)
{
    /// <summary>Why, for whoever asked for it.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
