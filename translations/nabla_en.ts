<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gui::CataloguePage</name>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Finder</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NotationPage</name>
    <message numerus="yes">
        <source>%n symbol(s)</source>
        <translation>
            <numerusform>%n symbol</numerusform>
            <numerusform>%n symbols</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlotView</name>
    <message numerus="yes">
        <source>%1: quartiles %2, %3 and %4, whiskers from %5 to %6, mean %7, %n outlier(s) shown</source>
        <translation>
            <numerusform>%1: quartiles %2, %3 and %4, whiskers from %5 to %6, mean %7, %n outlier shown</numerusform>
            <numerusform>%1: quartiles %2, %3 and %4, whiskers from %5 to %6, mean %7, %n outliers shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SheetDialog</name>
    <message numerus="yes">
        <source>%n symbol(s), one a line: sign, name, LaTeX, how it is read, first meaning.</source>
        <translation>
            <numerusform>%n symbol, one a line: sign, name, LaTeX, how it is read, first meaning.</numerusform>
            <numerusform>%n symbols, one a line: sign, name, LaTeX, how it is read, first meaning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SymbolCopier</name>
    <message numerus="yes">
        <source>Copied %n command(s)</source>
        <translation>
            <numerusform>Copied %n command</numerusform>
            <numerusform>Copied %n commands</numerusform>
        </translation>
    </message>
</context>
</TS>
