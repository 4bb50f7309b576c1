namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>Why a signal is withdrawn (section 6.2 of the domain).</summary>
public enum WithdrawReason
{
    Vergissing,
    Dubbel,
    JongereWilNiet,
}

/// <summary>The words of <see cref="WithdrawReason"/>.</summary>
public static class WithdrawReasons
{
    public static IReadOnlyList<WithdrawReason> All { get; } = Enum.GetValues<WithdrawReason>();

    public static string Key(this WithdrawReason reason) => reason switch
    {
        WithdrawReason.Vergissing => "vergissing",
        WithdrawReason.Dubbel => "dubbel",
        _ => "jongere_wil_niet",
    };

    public static string Label(this WithdrawReason reason) => reason switch
    {
        WithdrawReason.Vergissing => "Het was een vergissing",
        WithdrawReason.Dubbel => "Het signaal is er al",
        _ => "De jongere wil dit niet",
    };

    public static WithdrawReason? Parse(string? key)
    {
        foreach (var reason in All)
        {
            if (reason.Key() == key) return reason;
        }

        return null;
    }
}
