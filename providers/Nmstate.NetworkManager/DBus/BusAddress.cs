namespace Nmstate.NetworkManager.DBus;

/// <summary>Where the system's bus listens.</summary>
internal static class BusAddress
{
    private const string Variable = "DBUS_SYSTEM_BUS_ADDRESS";
    private const string Usual = "unix:path=/run/dbus/system_bus_socket";
    private const string PathKey = "unix:path=";

    /// <summary>The address, as the environment has it or else as usual.</summary>
    public static string Text => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Usual;

    /// <summary>The path of the bus' socket.</summary>
    /// <exception cref="BusException">The environment has an address of another kind.</exception>
    /// <remarks>The D-Bus specification, Well-known Message Bus Instances; a list of addresses is tried from its beginning.</remarks>
    public static string SocketPath
    {
        get
        {
            var path = Text.Split(';').FirstOrDefault(a => a.StartsWith(PathKey, StringComparison.Ordinal))
                ?? throw new BusException($"{Variable} is '{Text}'; only unix:path=... can be used");
            return Uri.UnescapeDataString(path[PathKey.Length..].Split(',')[0]);
        }
    }
}
