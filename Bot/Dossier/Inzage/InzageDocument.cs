using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace TeamsSchakelpunt.Bot.Dossier.Inzage;

/// <summary>Writes the overview as a Word file, with real headings and lists, so that it can be read aloud and printed.</summary>
internal static class InzageDocument
{
    private const string TitleStyle = "Title";
    private const string HeadingStyle = "Heading1";
    private const string ListStyle = "ListBullet";
    private const string TextSize = "24";
    private const int Bullets = 1;

    public static byte[] Write(string title, IReadOnlyList<InzageSection> sections, string closing)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = title;
            document.PackageProperties.Language = "nl-NL";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Numbering();
            main.Document = new Document(new Body(
            [
                Paragraph(title, TitleStyle),
                .. sections.SelectMany(Paragraphs),
                Paragraph(closing, null),
            ]));
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(InzageSection section) =>
        section.Lines.Select(line => Paragraph(line.Text, line.IsItem ? ListStyle : null)).Prepend(Paragraph(section.Title, HeadingStyle));

    private static Paragraph Paragraph(string text, string? style)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        paragraph.Append(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = TextSize }, new Languages { Val = "nl-NL" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "300", LineRule = LineSpacingRuleValues.Auto }))),
        Style(TitleStyle, "Title", new StyleRunProperties(new Bold(), new FontSize { Val = "40" })),
        Style(
            HeadingStyle,
            "heading 1",
            new StyleRunProperties(new Bold(), new FontSize { Val = "30" }),
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "360", After = "120" }, new OutlineLevel { Val = 0 })),
        Style(
            ListStyle,
            "List Bullet",
            new StyleRunProperties(),
            new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = Bullets }), new Indentation { Left = "720", Hanging = "360" })));

    private static Style Style(string id, string name, StyleRunProperties run, StyleParagraphProperties? paragraph = null)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (paragraph is not null) style.Append(paragraph);
        style.Append(run);
        return style;
    }

    private static Numbering Numbering() => new(
        new AbstractNum(new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" }, new LevelJustification { Val = LevelJustificationValues.Left })
        {
            LevelIndex = 0,
        })
        {
            AbstractNumberId = Bullets,
        },
        new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets });
}
