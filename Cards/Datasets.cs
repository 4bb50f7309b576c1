namespace TeamsSchakelpunt.Cards;

/// <summary>What a choice set asks the bot for while the user types (<c>application/search</c>).</summary>
public static class Datasets
{
    /// <summary>Everybody who can be reached: by name, function, partner or school.</summary>
    public const string Contacts = "contacten";

    /// <summary>The contacts that the one who types may change.</summary>
    public const string ManagedContacts = "contacten.beheer";

    /// <summary>Everybody with an account, of a partner that joined the privacy agreement.</summary>
    public const string Guests = "contacten.bespreking";

    /// <summary>The people of the partner of the one who types.</summary>
    public const string Colleagues = "contacten.collegas";
}
