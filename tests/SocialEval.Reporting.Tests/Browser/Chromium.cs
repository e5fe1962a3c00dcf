using Microsoft.Playwright;

namespace SocialEval.Reporting.Tests.Browser;

/// <summary>The browser of the machine, without a network: what a page wants to load from elsewhere fails.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Why nothing can be tried in a browser here; absent where it can.</summary>
    public static string? Missing => File.Exists(Executable) ? null : $"no Chromium here: {Executable} is not there, so pages were not tried in a browser";

    public async ValueTask InitializeAsync()
    {
        if (Missing is null)
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Executable,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
    }

    /// <summary>Opens a page; a message of the browser, or anything it asks for from elsewhere, fails.</summary>
    public async Task<IPage> OpenAsync(string html, int width = 1024, int height = 800, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(Missing is not null, Missing ?? string.Empty);
        var page = await browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, BypassCSP = true });
        page.Console += (_, message) => throw new InvalidOperationException($"The browser says: {message.Text}");
        await page.RouteAsync("**/*", route => throw new InvalidOperationException($"The page asks for {route.Request.Url}."));
        await page.SetContentAsync(html);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
