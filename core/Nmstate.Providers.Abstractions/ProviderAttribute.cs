namespace Nmstate.Providers;

/// <summary>Declares the one provider of an assembly: all that the loader looks for.</summary>
/// <param name="name">The provider's name, which is also its folder's and the value of <c>--provider</c>.</param>
/// <param name="type">A class that implements <see cref="IProvider"/>; its constructor may take an <c>ILogger</c>, a <c>TimeProvider</c> and <see cref="ProviderSettings"/>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ProviderAttribute(string name, Type type) : Attribute
{
    /// <summary>The contract that this assembly defines. The first number rises when providers must be built anew.</summary>
    public const string CurrentContract = "0.1";

    /// <summary>The provider's name.</summary>
    public string Name { get; } = name;

    /// <summary>The class.</summary>
    public Type Type { get; } = type;

    /// <summary>The contract that the provider was built for: <see cref="CurrentContract"/> as it was then.</summary>
    public required string Contract { get; init; }
}
