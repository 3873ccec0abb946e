using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Nmstate.Cli.Composition;

/// <summary>Logs for whoever asks for them with <c>--verbose</c>: a line an event, on standard error.</summary>
internal sealed class StandardErrorLogger(string category) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Console.Error.WriteLine($"{logLevel.ToString().ToLowerInvariant()}: {category}: {formatter(state, exception)}");
        if (exception is not null)
            Console.Error.WriteLine(exception);
    }
}

/// <summary>Gives each category its <see cref="StandardErrorLogger"/>.</summary>
internal sealed class StandardErrorLoggers : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new StandardErrorLogger(categoryName);

    public void Dispose()
    {
    }
}

/// <summary>Logging, as the command line configures it.</summary>
internal static class StandardErrorLogging
{
    /// <summary>Everything, if it was asked for; else nothing: what matters is said by the commands.</summary>
    public static void WriteToStandardError(this ILoggingBuilder logging, bool verbose)
    {
        if (verbose)
            logging.SetMinimumLevel(LogLevel.Debug).Services.AddSingleton<ILoggerProvider, StandardErrorLoggers>();
    }
}
