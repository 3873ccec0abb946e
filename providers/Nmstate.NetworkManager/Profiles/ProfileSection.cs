using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>One concept of the schema, as profiles have it: both ways in one place.</summary>
/// <param name="Write">Puts the concept into a profile; what is unknown, and what others put there, stays as it is.</param>
/// <param name="Read">Takes the concept from a profile.</param>
internal sealed record ProfileSection(
    Func<ProfileSettings, StoredInterface, ProfileSettings> Write,
    Func<StoredInterface, ProfileSettings, StoredInterface> Read);
