namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>From where somebody asks for something.</summary>
/// <param name="Path">The way they came.</param>
/// <param name="Place">The kind of conversation it came from.</param>
public readonly record struct Origin(OriginPath Path, OriginPlace Place)
{
    /// <summary>What is answered there is shown to the asker alone, and stands in no message.</summary>
    public bool IsForAskerOnly => Path == OriginPath.Dialog || (Place == OriginPlace.Personal && Path is OriginPath.CardAction or OriginPath.Refresh);
}

/// <summary>The ways to a case.</summary>
public enum OriginPath
{
    /// <summary>Nobody asks: work in the background.</summary>
    Background,

    /// <summary>Typed, or a button that stands for typing.</summary>
    Command,

    /// <summary>A button on a card.</summary>
    CardAction,

    /// <summary>A dialog that is opened or submitted.</summary>
    Dialog,

    /// <summary>A client that brings a card up to date by itself.</summary>
    Refresh,

    /// <summary>A list of cases.</summary>
    List,

    /// <summary>A search while typing.</summary>
    Search,

    /// <summary>A list that is taken out of the Schakelpunt.</summary>
    Export,

    /// <summary>A file that comes in or is fetched.</summary>
    File,
}

/// <summary>The kinds of conversation.</summary>
public enum OriginPlace
{
    None,
    Personal,
    GroupChat,
    Channel,
}

/// <summary>The words of <see cref="Origin"/>.</summary>
public static class OriginWords
{
    public static string Label(this OriginPath path) => path switch
    {
        OriginPath.Command => "opdracht",
        OriginPath.CardAction => "knop",
        OriginPath.Dialog => "venster",
        OriginPath.Refresh => "kaart ververst",
        OriginPath.List => "lijst",
        OriginPath.Search => "zoeken",
        OriginPath.Export => "export",
        OriginPath.File => "bestand",
        _ => "Schakelpunt zelf",
    };

    public static string Label(this OriginPlace place) => place switch
    {
        OriginPlace.Personal => "eigen chat",
        OriginPlace.GroupChat => "groepschat",
        OriginPlace.Channel => "kanaal",
        _ => "",
    };
}
