using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Nmstate.Planning.Fingerprints;

/// <summary>Hashes values through their canonical JSON.</summary>
internal static class ReadingHash
{
    /// <summary>The hash of the values that <paramref name="values"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            values(json);
            json.WriteEndArray();
        }

        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }
}
