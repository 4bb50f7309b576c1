namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>Addresses with which one reaches a person. Whatever stands in the directory, the scheme is fixed here.</summary>
internal static class Reach
{
    public static string Call(string phone) =>
        "tel:" + string.Concat(phone.Where((sign, index) => char.IsAsciiDigit(sign) || (sign == '+' && index == 0)));

    public static string Write(string mail) => "mailto:" + Uri.EscapeDataString(mail).Replace("%40", "@", StringComparison.Ordinal);

    /// <summary>Teams' deep link that starts a chat.</summary>
    public static string Chat(string mail) => "https://teams.microsoft.com/l/chat/0/0?users=" + Uri.EscapeDataString(mail);
}
