using System.Security.Cryptography;
using System.Text;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>
/// The uuid of a new profile, made from what it is for: a plan names it before it is made, and a profile that comes back is the same.
/// </summary>
/// <remarks>RFC 9562, section 5.5, in the namespace of URLs.</remarks>
internal static class ProfileUuid
{
    private static readonly Guid UrlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static string Of(string type, string name)
    {
        // The RFC names this hash; nothing is protected by it.
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. UrlNamespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes($"{type}://{name}")]).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
