using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Walks the messages of one datagram: <c>foreach (var message in new MessageReader(datagram))</c>.</summary>
internal readonly ref struct MessageReader(ReadOnlySpan<byte> datagram)
{
    private readonly ReadOnlySpan<byte> _datagram = datagram;

    public Enumerator GetEnumerator() => new(_datagram);

    public ref struct Enumerator(ReadOnlySpan<byte> datagram)
    {
        private ReadOnlySpan<byte> _rest = datagram;

        public Message Current { get; private set; }

        /// <exception cref="MalformedMessageException">The rest is no message.</exception>
        public bool MoveNext()
        {
            if (_rest.IsEmpty)
                return false;
            if (_rest.Length < NLMSG.HeaderLength)
                throw new MalformedMessageException($"{_rest.Length} bytes are left, less than a message header of 16.");

            var length = MemoryMarshal.Read<uint>(_rest);
            if (length < NLMSG.HeaderLength || length > _rest.Length)
                throw new MalformedMessageException($"A message of {length} bytes stands where {_rest.Length} bytes are left.");

            Current = new Message(_rest[..(int)length]);
            // The last message of a datagram may come without its padding.
            _rest = _rest[Math.Min(NLMSG.Align((int)length), _rest.Length)..];
            return true;
        }
    }
}
