using Microsoft.Extensions.Options;

namespace TeamsSchakelpunt.Bot.Teams;

/// <summary>The bot's identity, by the names that Azure Bot and the Bot Framework use.</summary>
public sealed class BotIdentityOptions
{
    public const string SingleTenant = "SingleTenant";
    public const string UserAssignedMsi = "UserAssignedMSI";

    /// <summary>The app id; empty only in Development, and then only for callers on loopback.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary><see cref="SingleTenant"/> (with a secret) or <see cref="UserAssignedMsi"/>.</summary>
    public string MicrosoftAppType { get; set; } = SingleTenant;

    /// <summary>The tenant of the app.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>The secret of a single-tenant app.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>Where the keys of inbound tokens are published.</summary>
    public string ToBotFromChannelOpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who issues inbound tokens.</summary>
    public string ToBotFromChannelTokenIssuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where outbound tokens are asked.</summary>
    public string ToChannelFromBotLoginUrl { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The tenants whose users may talk to the bot (<c>Teams:AllowedTenants</c>); empty for the app's own.</summary>
    public IReadOnlyList<string> AllowedTenants { get; set; } = [];

    public bool HasIdentity => !string.IsNullOrEmpty(MicrosoftAppId);

    internal bool Allows(string? tenant) =>
        tenant is not null && (AllowedTenants.Count > 0
            ? AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase)
            : string.Equals(tenant, MicrosoftAppTenantId, StringComparison.OrdinalIgnoreCase));
}

internal sealed class BotIdentityOptionsValidator(IHostEnvironment environment) : IValidateOptions<BotIdentityOptions>
{
    public ValidateOptionsResult Validate(string? name, BotIdentityOptions options)
    {
        var problems = new List<string>();
        problems.AddRange(options.AllowedTenants
            .Where(tenant => !Guid.TryParse(tenant, out _))
            .Select(tenant => $"Teams:AllowedTenants: '{tenant}' is no tenant id; use the GUID of the tenant."));
        if (options.HasIdentity) CheckIdentity(options, problems);
        else if (!environment.IsDevelopment())
        {
            problems.Add("MicrosoftAppId: set the app id of the Azure Bot. Without it the bot starts only where the environment is Development.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private void CheckIdentity(BotIdentityOptions options, List<string> problems)
    {
        if (!Guid.TryParse(options.MicrosoftAppId, out _)) problems.Add("MicrosoftAppId: this is no GUID; copy the app id of the Azure Bot.");
        if (!Guid.TryParse(options.MicrosoftAppTenantId, out _)) problems.Add("MicrosoftAppTenantId: set the GUID of the app's tenant.");
        if (options.MicrosoftAppType is not (BotIdentityOptions.SingleTenant or BotIdentityOptions.UserAssignedMsi))
        {
            problems.Add($"MicrosoftAppType: '{options.MicrosoftAppType}' is not known; use SingleTenant or UserAssignedMSI.");
        }

        if (options.MicrosoftAppType == BotIdentityOptions.SingleTenant && string.IsNullOrEmpty(options.MicrosoftAppPassword))
        {
            problems.Add("MicrosoftAppPassword: a SingleTenant app needs its secret; with UserAssignedMSI none is needed.");
        }

        if (!Uri.TryCreate(options.ToBotFromChannelOpenIdMetadataUrl, UriKind.Absolute, out var metadata)
            || (metadata.Scheme != Uri.UriSchemeHttps && !(metadata.IsLoopback && environment.IsDevelopment())))
        {
            problems.Add("ToBotFromChannelOpenIdMetadataUrl: use an https URL.");
        }

        if (!Uri.TryCreate(options.ToChannelFromBotLoginUrl, UriKind.Absolute, out var login) || login.Scheme != Uri.UriSchemeHttps)
        {
            problems.Add("ToChannelFromBotLoginUrl: use an https URL.");
        }
    }
}
