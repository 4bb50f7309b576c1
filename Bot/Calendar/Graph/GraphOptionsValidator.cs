using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Calendar.Graph;

/// <summary>Refuses a calendar that can't be reached, or not safely.</summary>
/// <param name="environment">Development may use a stand-in on this machine.</param>
/// <param name="hasIdentity">Whether the bot has an identity to ask Graph with.</param>
internal sealed class GraphOptionsValidator(IHostEnvironment environment, bool hasIdentity) : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options)
    {
        if (!options.IsUsed) return ValidateOptionsResult.Success;
        var problems = new List<string>();
        if (!IsMailAddress(options.Organizer!))
        {
            problems.Add("Graph:Organizer: this is no mail address; set the address of the mailbox that organises casusbesprekingen, such as schakelpunt@gemeente.nl.");
        }

        var isUrl = Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var endpoint);
        var isStandIn = isUrl && endpoint!.IsLoopback && environment.IsDevelopment();
        if (!isUrl || (endpoint!.Scheme != Uri.UriSchemeHttps && !(endpoint.Scheme == Uri.UriSchemeHttp && isStandIn)))
        {
            problems.Add("Graph:BaseUrl: use an https URL, such as https://graph.microsoft.com/v1.0, or leave the setting out.");
        }

        if (!hasIdentity && !isStandIn)
        {
            problems.Add("MicrosoftAppId: Graph:Organizer is set, and Graph is asked with the bot's identity; set the app id of the Azure Bot, or leave Graph:Organizer out.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>One plain address: no name before it, and a domain behind it.</summary>
    private static bool IsMailAddress(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal);
}
