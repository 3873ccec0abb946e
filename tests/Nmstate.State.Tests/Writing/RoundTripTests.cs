using CsCheck;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

namespace Nmstate.State.Tests.Writing;

public sealed class RoundTripTests
{
    private static readonly Gen<string> Names = OneOf("eth0", "br0", "eth0.10", "veth-1", "on", "123", "null", "0x10", "ünïcode", "~x");
    private static readonly Gen<string> Texts = Gen.OneOf(OneOf("", "yes", "1.5", " padded ", "# no comment", "a: b", "'", "\"", "-", "[x]", "line\nbreak", "tab\there", "\u00a0", "é"), Gen.String[Gen.Char[' ', '~'], 0, 20]);

    private static readonly Gen<InterfaceAddress> Addresses = Gen.Select(Gen.Byte.Array[16], Gen.Bool, Gen.Byte[0, 32], (bytes, isV6, length) => new InterfaceAddress
    {
        Ip = IpAddress.FromBytes(isV6 ? bytes : bytes.AsSpan(0, 4)),
        PrefixLength = length,
    });

    private static readonly Gen<Interface> Interfaces =
        from name in Names
        from text in Texts.Null()
        from mtu in Gen.UInt.Nullable()
        from state in Gen.Enum<InterfaceState>().Nullable()
        from enabled in Gen.Bool.Nullable()
        from addresses in Addresses.Array[0, 4].Null()
        from mac in Gen.Byte.Array[6].Null()
        from ports in Gen.UInt[1, 65535].Nullable().Array[0, 3].Null()
        select new Interface
        {
            Name = name,
            Description = text,
            Mtu = mtu,
            State = state,
            MacAddress = mac is null ? null : MacAddress.FromBytes(mac),
            Ipv4 = new Ipv4 { Enabled = enabled, Address = addresses?.ToEquatableList() },
            Ipv6 = addresses is null ? null : new Ipv6 { Autoconf = enabled },
            Bridge = ports is null ? null : new LinuxBridge { Port = ports.Select((cost, i) => new LinuxBridgePort { Name = $"p{i}", StpPathCost = cost }).ToEquatableList() },
        };

    private const string Awkward = " \t\n\r\u00a0\u2028\uFEFF\uFFFDa0:#-'\"\\%{&?~";

    private static readonly Gen<NetworkState> States = Interfaces.List[0, 4].Select(list => new NetworkState
    {
        Interfaces = list.DistinctBy(i => i.Name).ToEquatableList(),
        Routes = list.Count % 2 == 0 ? null : new Routes
        {
            Config = list.Select(i => new Route { Destination = new IpPrefix(IpAddress.Unspecified(IpFamily.V4), 0), NextHopInterface = i.Name, Metric = i.Mtu, TableId = i.Mtu }).ToEquatableList(),
        },
    });

    [Fact]
    public void What_is_written_as_yaml_is_read_back_equal()
        => States.Sample(state => ReadBack(StateWriter.ToYaml(state)) == state, iter: 2_000);

    [Fact]
    public void What_is_written_as_json_is_read_back_equal()
        => States.Sample(state => ReadBack(StateWriter.ToJson(state)) == state, iter: 2_000);

    /// <summary>A fuzzer found that a blank before a tab at the end was lost.</summary>
    [Fact]
    public void Any_text_is_read_back_as_it_was()
        => Gen.Int[0, Awkward.Length - 1].Array[0, 8].Select(places => string.Concat(places.Select(p => Awkward[p])))
            .Sample(
                text =>
                {
                    var state = new NetworkState { Description = text, Interfaces = [new Interface { Name = "eth0", Description = text }] };
                    return ReadBack(StateWriter.ToYaml(state)) == state && ReadBack(StateWriter.ToJson(state)) == state;
                },
                iter: 20_000);

    [Fact]
    public void Properties_are_written_in_the_order_of_the_schema_and_lists_begin_at_their_key()
    {
        var state = StateReader.Read(new SourceText("x", """
            {"interfaces":[{"state":"up","ipv4":{"address":[],"enabled":true},"type":"ethernet","name":"eth0","description":"on"}]}
            """)).State;

        Assert.Equal(
            """
            interfaces:
            - name: eth0
              description: 'on'
              type: ethernet
              state: up
              ipv4:
                enabled: true
                address: []

            """,
            StateWriter.ToYaml(state));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static NetworkState ReadBack(string text)
    {
        var document = StateReader.Read(new SourceText("x", text));
        // What is read need not make sense as a whole: that is NMS12.
        return document.Diagnostics.Any(d => d.Code.StartsWith("NMS10", StringComparison.Ordinal) || d.Code.StartsWith("NMS11", StringComparison.Ordinal)) ? throw new InvalidOperationException(text + string.Concat(document.Diagnostics.Select(DiagnosticText.Render))) : document.State;
    }
}
