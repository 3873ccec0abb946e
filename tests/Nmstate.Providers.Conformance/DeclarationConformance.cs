using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Nmstate.Providers.Conformance;

/// <summary>How the provider makes itself known: all that a loader has to go by.</summary>
/// <typeparam name="THost">The host, and the provider that is judged.</typeparam>
public abstract class DeclarationConformance<THost> : Conformance<THost>
    where THost : IConformanceHost, new()
{
    private static readonly Type[] Offered = [typeof(ILogger), typeof(TimeProvider), typeof(ProviderSettings)];

    private Type Class => Host.Provider.GetType();

    /// <summary>By one attribute of its assembly.</summary>
    [Fact]
    public virtual void Its_assembly_declares_it_by_name_for_this_contract()
    {
        var declared = Class.Assembly.GetCustomAttribute<ProviderAttribute>();

        Assert.Equal((Host.ProviderName, Class, ProviderAttribute.CurrentContract), (declared?.Name, declared?.Type, declared?.Contract));
    }

    /// <summary>The loader has nothing else to give.</summary>
    [Fact]
    public virtual void Its_one_constructor_takes_loggers_the_time_and_settings_only()
        => Assert.All(Assert.Single(Class.GetConstructors()).GetParameters(), p => Assert.Contains(Offered, o => p.ParameterType == o || (o == typeof(ILogger) && p.ParameterType.IsAssignableTo(o))));

    /// <summary>Settings are told on a command line: a name in lower case with hyphens, and a line of help.</summary>
    [Fact]
    public virtual void Each_setting_has_a_name_and_says_what_it_does()
        => Assert.All(Class.Assembly.GetCustomAttributes<ProviderSettingAttribute>(), setting =>
        {
            Assert.Matches("^[a-z][a-z0-9-]*$", setting.Name);
            Assert.NotEmpty(setting.Summary);
        });

    /// <summary>Whoever lists providers is told who this is, or why it cannot be used.</summary>
    [Theory]
    [InlineData(ProbePurpose.Read)]
    [InlineData(ProbePurpose.Plan)]
    [InlineData(ProbePurpose.Change)]
    public virtual async Task Probed_for_anything_it_has_something_to_say(ProbePurpose purpose)
        => Assert.NotEmpty((await Host.Provider.ProbeAsync(new ProbeRequest(purpose), Cancellation)).Reason);
}
