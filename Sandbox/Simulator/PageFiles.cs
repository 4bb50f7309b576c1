using Microsoft.Extensions.FileProviders;

namespace TeamsSchakelpunt.Sandbox.Simulator;

/// <summary>The files of the page, and the two libraries it draws cards with, from the packages beside its folder.</summary>
internal static class PageFiles
{
    private static readonly (string Path, string File)[] Libraries =
    [
        ("/lib/adaptivecards.min.js", "adaptivecards/dist/adaptivecards.min.js"),
        ("/lib/markdown-it.min.js", "markdown-it/dist/markdown-it.min.js"),
    ];

    public static void Use(WebApplication app, string root)
    {
        var packages = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(root))!, "node_modules");
        foreach (var (path, file) in Libraries)
        {
            app.MapGet(path, http =>
            {
                http.Response.ContentType = "text/javascript; charset=utf-8";
                return http.Response.SendFileAsync(Path.Combine(packages, file), http.RequestAborted);
            });
        }

        if (!Directory.Exists(root)) return;
        var files = new PhysicalFileProvider(Path.GetFullPath(root));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
    }
}
