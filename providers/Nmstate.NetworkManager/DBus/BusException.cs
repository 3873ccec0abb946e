using Nmstate.Providers;

namespace Nmstate.NetworkManager.DBus;

/// <summary>The bus cannot be reached, was lost, gave no answer in time, or sent what no bus sends.</summary>
/// <remarks>After a missing answer the daemon may still carry the call out.</remarks>
internal sealed class BusException(string message, Exception? cause = null) : ProviderException(message, cause);
