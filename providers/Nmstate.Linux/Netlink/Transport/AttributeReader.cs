using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Walks a list of attributes: <c>foreach (var attribute in attributes)</c>.</summary>
/// <param name="bytes">The attributes with their padding, as they follow a header or stand in a nest.</param>
internal readonly ref struct AttributeReader(ReadOnlySpan<byte> bytes)
{
    /// <summary>The list as it came.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public Enumerator GetEnumerator() => new(Bytes);

    public ref struct Enumerator(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes;

        public NetlinkAttribute Current { get; private set; }

        /// <exception cref="MalformedMessageException">The rest is no attribute.</exception>
        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            if (_rest.Length < NLA.HeaderLength)
                throw new MalformedMessageException($"{_rest.Length} bytes are left, less than the head of an attribute of 4.");

            var length = MemoryMarshal.Read<ushort>(_rest);
            if (length < NLA.HeaderLength || length > _rest.Length)
                throw new MalformedMessageException($"An attribute of {length} bytes stands where {_rest.Length} bytes are left.");

            Current = new NetlinkAttribute(_rest[..length]);
            _rest = _rest[Math.Min(NLMSG.Align(length), _rest.Length)..];
            return true;
        }
    }
}
