using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>libreswan</c> of an ipsec interface: a connection, by the names of its configuration.</summary>
[Mapping]
public sealed partial record Libreswan
{
    /// <summary>The address or name of the other end.</summary>
    /// <remarks>right in ipsec.conf(5).</remarks>
    [Property(Name = "right", Required = true)]
    public string? Right { get; init; }

    /// <summary>Whom the other end must prove to be.</summary>
    /// <remarks>rightid in ipsec.conf(5).</remarks>
    [Property(Name = "rightid")]
    public string? RightId { get; init; }

    /// <summary>The certificate of the other end, by its name in the store.</summary>
    /// <remarks>rightcert in ipsec.conf(5).</remarks>
    [Property(Name = "rightcert")]
    public string? RightCert { get; init; }

    /// <summary>The public key of the other end, or <c>%cert</c>.</summary>
    /// <remarks>rightrsasigkey in ipsec.conf(5).</remarks>
    [Property(Name = "rightrsasigkey")]
    public string? RightRsaSigKey { get; init; }

    /// <summary>Who must have signed the certificate of the other end.</summary>
    /// <remarks>rightca in ipsec.conf(5).</remarks>
    [Property(Name = "rightca", Since = "2.2.56")]
    public string? RightCa { get; init; }

    /// <summary>The network behind the other end.</summary>
    /// <remarks>rightsubnet in ipsec.conf(5).</remarks>
    [Property(Name = "rightsubnet")]
    public string? RightSubnet { get; init; }

    /// <summary>The networks behind the other end.</summary>
    /// <remarks>rightsubnets in ipsec.conf(5).</remarks>
    [Property(Name = "rightsubnets", Since = "2.2.60")]
    public string? RightSubnets { get; init; }

    /// <summary>The protocol and port of the other end that the connection is for.</summary>
    /// <remarks>rightprotoport in ipsec.conf(5).</remarks>
    [Property(Name = "rightprotoport", Since = "2.2.57")]
    public string? RightProtoPort { get; init; }

    /// <summary>The address or name of this end.</summary>
    /// <remarks>left in ipsec.conf(5).</remarks>
    [Property(Name = "left")]
    public string? Left { get; init; }

    /// <summary>Whom this end proves to be.</summary>
    /// <remarks>leftid in ipsec.conf(5).</remarks>
    [Property(Name = "leftid")]
    public string? LeftId { get; init; }

    /// <summary>The certificate of this end, by its name in the store.</summary>
    /// <remarks>leftcert in ipsec.conf(5).</remarks>
    [Property(Name = "leftcert")]
    public string? LeftCert { get; init; }

    /// <summary>The public key of this end, or <c>%cert</c>.</summary>
    /// <remarks>leftrsasigkey in ipsec.conf(5).</remarks>
    [Property(Name = "leftrsasigkey")]
    public string? LeftRsaSigKey { get; init; }

    /// <summary>The network behind this end.</summary>
    /// <remarks>leftsubnet in ipsec.conf(5).</remarks>
    [Property(Name = "leftsubnet")]
    public string? LeftSubnet { get; init; }

    /// <summary>The networks behind this end.</summary>
    /// <remarks>leftsubnets in ipsec.conf(5).</remarks>
    [Property(Name = "leftsubnets", Since = "2.2.60")]
    public string? LeftSubnets { get; init; }

    /// <summary>The protocol and port of this end that the connection is for.</summary>
    /// <remarks>leftprotoport in ipsec.conf(5).</remarks>
    [Property(Name = "leftprotoport", Since = "2.2.57")]
    public string? LeftProtoPort { get; init; }

    /// <summary>When the certificate of this end is sent.</summary>
    /// <remarks>leftsendcert in ipsec.conf(5).</remarks>
    [Property(Name = "leftsendcert", Since = "2.2.52")]
    public string? LeftSendCert { get; init; }

    /// <summary>Whether this end asks the other for its address.</summary>
    /// <remarks>leftmodecfgclient in ipsec.conf(5).</remarks>
    [Property(Name = "leftmodecfgclient")]
    public bool? LeftModeCfgClient { get; init; }

    /// <summary>The password that both ends know; without one they use certificates.</summary>
    /// <remarks>psk in ipsec.conf(5).</remarks>
    [Property(PropertyKind.Secret, Name = "psk")]
    public Secret? Psk { get; init; }

    /// <summary>Whether version 2 of the key exchange is used, such as <c>insist</c> or <c>no</c>.</summary>
    /// <remarks>ikev2 in ipsec.conf(5).</remarks>
    [Property(Name = "ikev2")]
    public string? Ikev2 { get; init; }

    /// <summary>How the ends prove who they are.</summary>
    /// <remarks>authby in ipsec.conf(5).</remarks>
    [Property(Name = "authby")]
    public string? Authby { get; init; }

    /// <summary>The algorithms of the key exchange.</summary>
    /// <remarks>ike in ipsec.conf(5).</remarks>
    [Property(Name = "ike")]
    public string? Ike { get; init; }

    /// <summary>The algorithms of the traffic.</summary>
    /// <remarks>esp in ipsec.conf(5).</remarks>
    [Property(Name = "esp")]
    public string? Esp { get; init; }

    /// <summary>How long a key exchange is good for, such as <c>24h</c>.</summary>
    /// <remarks>ikelifetime in ipsec.conf(5).</remarks>
    [Property(Name = "ikelifetime")]
    public string? IkeLifetime { get; init; }

    /// <summary>How long the keys of the traffic are good for, such as <c>8h</c>.</summary>
    /// <remarks>salifetime in ipsec.conf(5).</remarks>
    [Property(Name = "salifetime")]
    public string? SaLifetime { get; init; }

    /// <summary>How often the other end is asked whether it is there, in seconds.</summary>
    /// <remarks>dpddelay in ipsec.conf(5).</remarks>
    [Property(Name = "dpddelay", Unit = "seconds")]
    public ulong? DpdDelay { get; init; }

    /// <summary>How long it may be silent, in seconds.</summary>
    /// <remarks>dpdtimeout in ipsec.conf(5).</remarks>
    [Property(Name = "dpdtimeout", Unit = "seconds")]
    public ulong? DpdTimeout { get; init; }

    /// <summary>What is done when it is silent, such as <c>restart</c>.</summary>
    /// <remarks>dpdaction in ipsec.conf(5).</remarks>
    [Property(Name = "dpdaction")]
    public string? DpdAction { get; init; }

    /// <summary>Whether there is an interface for the traffic: <c>yes</c>, <c>no</c>, or its number.</summary>
    /// <remarks>ipsec-interface in ipsec.conf(5).</remarks>
    [Property]
    public IpsecInterfaceNumber? IpsecInterface { get; init; }

    /// <summary>What of a packet is protected.</summary>
    /// <remarks>type in ipsec.conf(5).</remarks>
    [Property(Default = "tunnel")]
    public IpsecType? Type { get; init; }

    /// <summary>The family of the addresses of the ends.</summary>
    /// <remarks>hostaddrfamily in ipsec.conf(5).</remarks>
    [Property(Name = "hostaddrfamily")]
    public IpsecFamily? HostAddrFamily { get; init; }

    /// <summary>The family of the addresses inside.</summary>
    /// <remarks>clientaddrfamily in ipsec.conf(5).</remarks>
    [Property(Name = "clientaddrfamily")]
    public IpsecFamily? ClientAddrFamily { get; init; }

    /// <summary>Whether the certificate must have the name that an end proves to be.</summary>
    /// <remarks>require-id-on-certificate in ipsec.conf(5).</remarks>
    [Property(Default = "true")]
    public bool? RequireIdOnCertificate { get; init; }

    /// <summary>Whether the back end adds its own defaults to the connection.</summary>
    /// <remarks>nm-auto-defaults, a setting of the libreswan plug-in.</remarks>
    [Property(Since = "2.2.56", Default = "true")]
    public bool? NmAutoDefaults { get; init; }
}
