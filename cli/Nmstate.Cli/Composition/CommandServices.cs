using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nmstate.Cli.Input;
using Nmstate.Engine;
using Nmstate.Engine.Plugins;

namespace Nmstate.Cli.Composition;

/// <summary>The one composition root.</summary>
internal static class CommandServices
{
    /// <summary>The parts that a command needs, each made when it is asked for, and disposed of with the others.</summary>
    public static ServiceProvider For(ParseResult parsed) => new ServiceCollection()
        .AddLogging(logging => logging.WriteToStandardError(NmstateCommand.IsVerbose(parsed)))
        .AddSingleton(TimeProvider.System)
        .AddSingleton(SearchPath.Of(AppContext.BaseDirectory, Environment.GetEnvironmentVariable))
        .AddSingleton<ProviderCatalogue>()
        .AddSingleton(ProviderWish.Of(parsed))
        .AddSingleton(services => new ProviderChooser(
            name => services.GetRequiredService<ProviderCatalogue>().Load(name, services.GetRequiredService<ProviderWish>().Settings),
            services.GetRequiredService<ILogger<ProviderChooser>>()))
        .AddSingleton(new EngineSettings { Caller = CallerAddress.Of(Environment.GetEnvironmentVariable) })
        .AddSingleton<Workplace>()
        .BuildServiceProvider();
}
