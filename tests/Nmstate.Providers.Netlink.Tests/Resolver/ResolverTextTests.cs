using Nmstate.Providers.Netlink.Resolver;
using Nmstate.State;

namespace Nmstate.Providers.Netlink.Tests.Resolver;

public sealed class ResolverTextTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("nameserver 192.0.2.1\nnameserver 2001:DB8::1\n", "192.0.2.1 2001:db8::1", "")]
    [InlineData("search a.example\ndomain b.example\n", "", "b.example")]
    [InlineData("domain a.example\nsearch\tb.example c.example\n", "", "b.example c.example")]
    [InlineData("#nameserver 192.0.2.1\n;search a.example\n nameserver 192.0.2.2\nnameservers 192.0.2.3\n", "", "")]
    [InlineData("nameserver fe80::1%eth0\nnameserver\nnameserver 192.0.2.1 192.0.2.2", "fe80::1%eth0 192.0.2.1", "")]
    public void It_is_read_as_the_C_library_reads_it(string text, string servers, string domains)
    {
        var settings = ResolverText.Parse(text).Settings;

        Assert.Equal((servers, domains), (string.Join(' ', settings.Server!), string.Join(' ', settings.Search!)));
    }

    [Theory]
    [InlineData("", "192.0.2.1", "a.example", "search a.example\nnameserver 192.0.2.1\n")]
    [InlineData("# mine\nnameserver 192.0.2.1\n\noptions edns0\nnameserver 192.0.2.2\n", "192.0.2.3 192.0.2.4", "", "# mine\nnameserver 192.0.2.3\nnameserver 192.0.2.4\n\noptions edns0\n")]
    [InlineData("domain a.example\noptions edns0\nsearch b.example\n", "", "c.example", "search c.example\noptions edns0\n")]
    [InlineData("domain a.example\nnameserver  192.0.2.1\n", "192.0.2.1", "a.example", "domain a.example\nnameserver  192.0.2.1\n")]
    [InlineData("nameserver 192.0.2.1\nnameserver fe80::1%eth0\n", "fe80::1%eth0 192.0.2.2", "", "nameserver fe80::1%eth0\nnameserver 192.0.2.2\n")]
    [InlineData("search a.example\nnameserver 192.0.2.1\nsortlist 192.0.2.0/24", "", "", "sortlist 192.0.2.0/24\n")]
    public void Only_what_is_to_be_different_is_written_anew(string before, string servers, string domains, string after)
    {
        var wanted = new DnsSettings { Server = [.. Words(servers).Select(Server)], Search = [.. Words(domains)] };

        var text = ResolverText.Parse(before).With(wanted);

        Assert.Equal(after, text.ToString());
        Assert.Equal(wanted, ResolverText.Parse(after).Settings);
    }

    private static NameServer Server(string text) => NameServer.TryParse(text, out var server) ? server : throw new FormatException(text);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
