namespace Nmstate.NetworkManager.DBus;

/// <summary>The grammar of types on the bus.</summary>
/// <remarks>The D-Bus specification, Type System and Summary of D-Bus marshalling.</remarks>
internal static class WireType
{
    /// <summary>How deep arrays and structures nest together at most.</summary>
    private const int DeepestNesting = 64;

    /// <summary>The complete types that <paramref name="signature"/> is made of: <c>a{sv}</c> and <c>u</c> of <c>a{sv}u</c>.</summary>
    /// <exception cref="BusException">It is not a signature.</exception>
    public static IEnumerable<string> Split(string signature)
    {
        for (var start = 0; start < signature.Length;)
        {
            var end = EndOf(signature, start, 0);
            yield return signature[start..end];
            start = end;
        }
    }

    private static int EndOf(string signature, int start, int depth)
    {
        if (start >= signature.Length || depth > DeepestNesting)
            throw new BusException($"the type '{signature}' is not one of D-Bus");
        switch (signature[start])
        {
            case 'a':
                return EndOf(signature, start + 1, depth + 1);
            case '(' or '{':
                var close = signature[start] == '(' ? ')' : '}';
                var end = start + 1;
                while (end < signature.Length && signature[end] != close)
                    end = EndOf(signature, end, depth + 1);
                return end < signature.Length ? end + 1 : throw new BusException($"the type '{signature}' is not one of D-Bus");
            default:
                return start + 1;
        }
    }
}
