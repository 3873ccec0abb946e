using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>Which interface a profile is for, whether it is used by itself, and which controller it is a port of.</summary>
/// <remarks>
/// The daemon's names <c>controller</c> and <c>port-type</c> came with 1.46 and are never sent by it; the old ones are for all versions.
/// </remarks>
internal static class ConnectionSection
{
    private const string Setting = "connection";

    /// <summary>The ports of a controller come and go with it.</summary>
    private const int PortsFollow = 1;

    public static ProfileSection Section { get; } = new(Write, Read);

    public static string UuidOf(ProfileSettings settings) => settings[Setting].Text("uuid") ?? "";

    /// <summary>The interface that a profile names; null: it names none, and may be for many.</summary>
    public static string? InterfaceOf(ProfileSettings settings) => settings[Setting].Text("interface-name");

    /// <summary>The controller that a profile names, by its name or by the uuid of its profile; null: it is no port's.</summary>
    public static string? ControllerOf(ProfileSettings settings) => settings[Setting].Text("master") is { Length: > 0 } controller ? controller : null;

    /// <summary>The same profile, with its controller named like this.</summary>
    public static ProfileSettings WithController(ProfileSettings settings, string controller) => settings.With(Setting, "master", Variant.Of(controller));

    /// <summary>What the controller is that a profile names; null: it is no port's.</summary>
    public static InterfaceType? ControllerTypeOf(ProfileSettings settings)
        => ControllerOf(settings) is null ? null : LinkKind.TypeOf(settings[Setting].Text("slave-type")) ?? default(InterfaceType);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        var kind = LinkKind.Of(stored.Link);
        var isNew = UuidOf(settings).Length == 0;
        var values = isNew
            ? settings[Setting].With("id", Variant.Of(stored.Name)).With("uuid", Variant.Of(ProfileUuid.Of(kind.Setting, stored.Name)))
            : settings[Setting];
        if (isNew || InterfaceOf(settings) is not null)
            values = values.With("interface-name", Variant.Of(stored.Name));
        var controller = stored.ControllerType is { } type ? LinkKind.Of(type) : null;
        return settings.With(Setting, values
            .With("type", Variant.Of(kind.Setting))
            .With("autoconnect", stored.Link.State == InterfaceState.Down ? Variant.Of(false) : null)
            .With("autoconnect-slaves", kind.PortSetting is null ? values.Find("autoconnect-slaves") : Variant.Of(PortsFollow))
            .With("master", controller is null ? null : Variant.Of(stored.Link.Controller!))
            .With("slave-type", controller is null ? null : Variant.Of(controller.Setting)));
    }

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
    {
        var values = settings[Setting];
        var state = values.Flag("autoconnect") == false ? InterfaceState.Down : InterfaceState.Up;
        return ControllerOf(settings) is not { } controller
            ? stored with { Link = stored.Link with { State = state } }
            : stored with
            {
                Link = stored.Link with { State = state, Controller = controller },
                ControllerType = ControllerTypeOf(settings),
            };
    }
}
