<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
  <context>
    <name>CropMapper</name>
    <message>
      <source>%</source>
      <translation> %</translation>
    </message>
    <message>
      <source>'none', one mask raster for all dates, or a folder of dated mask rasters; 'detect' finds clouds and their shadows by how each pixel differs from its own other dates, and heeds no mask of the files.</source>
      <translation>'none' (keine), ein Maskenraster für alle Termine oder ein Ordner mit datierten Maskenrastern; 'detect' findet Wolken und ihre Schatten daran, wie sich jedes Pixel von seinen eigenen anderen Terminen unterscheidet, und beachtet keine Maske der Dateien.</translation>
    </message>
    <message>
      <source>'strata': within the strata that the layer names in its fields stratum and stratum_ha; 'map': anywhere on this map, or within its classes; 'none': not by lot, so that nothing is estimated for ground without references. 'auto' takes strata where the layer has these fields, else 'none'.</source>
      <translation>'strata': innerhalb der Straten, die der Layer in seinen Feldern stratum und stratum_ha nennt; 'map': irgendwo auf dieser Karte oder innerhalb ihrer Klassen; 'none': nicht zufällig gezogen, sodass für Flächen ohne Referenz nichts geschätzt wird. 'auto' nimmt Straten, wo der Layer diese Felder hat, sonst 'none'.</translation>
    </message>
    <message>
      <source>(not known)</source>
      <translation>(nicht bekannt)</translation>
    </message>
    <message>
      <source>(not used)</source>
      <translation>(nicht verwendet)</translation>
    </message>
    <message>
      <source>0 to 1, 95%</source>
      <translation>0 bis 1, 95 %</translation>
    </message>
    <message>
      <source>1  Data</source>
      <translation>1  Daten</translation>
    </message>
    <message>
      <source>1,892 places in Mato Grosso, Brazil, 2000 to 2016; whole locations were held out</source>
      <translation>1.892 Orte in Mato Grosso, Brasilien, 2000 bis 2016; ganze Orte blieben beiseite</translation>
    </message>
    <message>
      <source>113 parcels near Montpellier, France, 2018; whole blocks of 500 m were held out</source>
      <translation>113 Parzellen bei Montpellier, Frankreich, 2018; ganze Blöcke von 500 m blieben beiseite</translation>
    </message>
    <message>
      <source>2  Parcels</source>
      <translation>2  Parzellen</translation>
    </message>
    <message>
      <source>3  Model</source>
      <translation>3  Modell</translation>
    </message>
    <message>
      <source>3 simulated scenes that were held out</source>
      <translation>3 simulierte Szenen, die beiseite blieben</translation>
    </message>
    <message>
      <source>4  Map</source>
      <translation>4  Karte</translation>
    </message>
    <message>
      <source>5  Check declared crops</source>
      <translation>5  Gemeldete Kulturen prüfen</translation>
    </message>
    <message>
      <source>922 places in western Bahia, Brazil, 2018 to 2019; whole locations were held out</source>
      <translation>922 Orte im Westen von Bahia, Brasilien, 2018 bis 2019; ganze Orte blieben beiseite</translation>
    </message>
    <message>
      <source>&lt;p&gt;A band, an index, or an expression of bands such as (B08-B04)/(B08+B04)&lt;/p&gt;</source>
      <translation>&lt;p&gt;Ein Kanal, ein Index oder ein Ausdruck aus Kanälen wie (B08-B04)/(B08+B04)&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A class needs a name.</source>
      <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message>
      <source>A click, or the keys Up and Down, show a parcel on the map</source>
      <translation>Ein Klick oder die Tasten Auf und Ab zeigen eine Parzelle auf der Karte</translation>
    </message>
    <message>
      <source>A digit corrects it:   {classes}</source>
      <translation>Eine Ziffer korrigiert:   {classes}</translation>
    </message>
    <message>
      <source>A double click opens a run, or goes on with it</source>
      <translation>Ein Doppelklick öffnet einen Lauf oder setzt ihn fort</translation>
    </message>
    <message>
      <source>A field of the map</source>
      <translation>Ein Feld der Karte</translation>
    </message>
    <message>
      <source>A folder beside each stack</source>
      <translation>Ein Ordner neben jedem Stapel</translation>
    </message>
    <message>
      <source>A folder is given as {name}.</source>
      <translation>Ein Ordner wird als {name} angegeben.</translation>
    </message>
    <message>
      <source>A folder of dated rasters such as S2_2018-04-18.tif or of SAFE products; one raster, netCDF or Zarr cube with all dates; an archive; a STAC document, also as an https address; a *.stack.json file</source>
      <translation>Ein Ordner mit datierten Rastern wie S2_2018-04-18.tif oder mit SAFE-Produkten; ein Raster, netCDF- oder Zarr-Würfel mit allen Terminen; ein Archiv; ein STAC-Dokument, auch als https-Adresse; eine *.stack.json-Datei</translation>
    </message>
    <message>
      <source>A layer a date in natural colours, with its temporal range, for the temporal controller</source>
      <translation>Ein Layer je Termin in Echtfarben, mit seinem Zeitbereich für die Zeitsteuerung</translation>
    </message>
    <message>
      <source>A layer of parcels or points whose crops are known</source>
      <translation>Ein Layer mit Parzellen oder Punkten, deren Kultur bekannt ist</translation>
    </message>
    <message>
      <source>A model of this place, learned from labelled parcels, and how good it is</source>
      <translation>Ein Modell dieses Ortes, gelernt aus Parzellen mit Label, und wie gut es ist</translation>
    </message>
    <message>
      <source>A model package that comes with CropMapper.</source>
      <translation>Ein Modellpaket, das CropMapper mitbringt.</translation>
    </message>
    <message>
      <source>A parcel model answers for a parcel's own series, a pixel model for each pixel; 'auto' takes parcels where the labels are polygons, or points within parcels.</source>
      <translation>Ein Parzellenmodell antwortet für die Zeitreihe der ganzen Parzelle, ein Pixelmodell für jedes Pixel; 'auto' nimmt Parzellen, wo die Labels Polygone sind oder Punkte in Parzellen.</translation>
    </message>
    <message>
      <source>A parcel with fewer clear dates is yellow.</source>
      <translation>Eine Parzelle mit weniger wolkenfreien Terminen ist gelb.</translation>
    </message>
    <message>
      <source>A parcel with fewer pixels inside is yellow.</source>
      <translation>Eine Parzelle mit weniger Pixeln im Inneren ist gelb.</translation>
    </message>
    <message>
      <source>A parcels.gpkg that the map job wrote, or a raster of classes such as its classes.tif.</source>
      <translation>Eine parcels.gpkg, die eine Kartierung geschrieben hat, oder ein Klassenraster wie deren classes.tif.</translation>
    </message>
    <message>
      <source>A raster with what is true, in any CRS.</source>
      <translation>Ein Raster mit dem, was wahr ist, in beliebigem KBS.</translation>
    </message>
    <message>
      <source>A row a date: how clear it is, and its file, or why it is left out</source>
      <translation>Eine Zeile je Termin: wie wolkenfrei er ist und seine Datei, oder warum er ausgelassen wird</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>Ein Lauf</translation>
    </message>
    <message>
      <source>A simulated scene, its parcels and a model for them are chosen. Press Run below.</source>
      <translation>Eine simulierte Szene, ihre Parzellen und ein Modell dafür sind gewählt. Unten auf Starten drücken.</translation>
    </message>
    <message>
      <source>A table of the checked parcels; keys accept and correct their crops</source>
      <translation>Eine Tabelle der geprüften Parzellen; Tasten bestätigen und korrigieren ihre Kultur</translation>
    </message>
    <message>
      <source>A table of the parcels, least certain first; keys accept and correct their classes</source>
      <translation>Eine Tabelle der Parzellen, die unsichersten zuerst; Tasten bestätigen und korrigieren ihre Klasse</translation>
    </message>
    <message>
      <source>A teaching had been interrupted, and nothing was kept of it but its series: {name}.</source>
      <translation>Ein Training war unterbrochen worden; außer den Zeitreihen wurde davon nichts behalten: {name}.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Accuracy of each class</source>
      <translation>Genauigkeit je Klasse</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>Genauigkeitsbericht</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <source>Add the classes, then draw parcels of each; or choose a layer whose crops are known.</source>
      <translation>Klassen hinzufügen und zu jeder Parzellen zeichnen; oder einen Layer wählen, dessen Kulturen bekannt sind.</translation>
    </message>
    <message>
      <source>Add the dates as layers</source>
      <translation>Termine als Layer hinzufügen</translation>
    </message>
    <message>
      <source>Add them as classes</source>
      <translation>Als Klassen hinzufügen</translation>
    </message>
    <message>
      <source>Adding the dates: {number} of {count}</source>
      <translation>Termine werden hinzugefügt: {number} von {count}</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786.</source>
      <translation>Adresse eines Dask-Schedulers, dessen Worker die Blöcke kartieren, etwa tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
      <source>Adds the results to the project again</source>
      <translation>Fügt die Ergebnisse dem Projekt wieder hinzu</translation>
    </message>
    <message>
      <source>Administrative units</source>
      <translation>Verwaltungseinheiten</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All parcels</source>
      <translation>Alle Parzellen</translation>
    </message>
    <message>
      <source>All scores, on what they were measured, name and licence</source>
      <translation>Alle Gütemaße, woran sie gemessen wurden, Name und Lizenz</translation>
    </message>
    <message>
      <source>Also say which models fit the stack, and why others do not.</source>
      <translation>Auch sagen, welche Modelle zum Bildstapel passen und warum andere nicht.</translation>
    </message>
    <message>
      <source>Also write a raster with the day of year of each pixel's most decisive date (pixel models).</source>
      <translation>Auch ein Raster mit dem Tag des Jahres des entscheidenden Termins jedes Pixels schreiben (Pixelmodelle).</translation>
    </message>
    <message>
      <source>Also write class probabilities</source>
      <translation>Auch Wahrscheinlichkeiten schreiben</translation>
    </message>
    <message>
      <source>Also write class probabilities, a raster of its own</source>
      <translation>Auch die Klassenwahrscheinlichkeiten schreiben, als eigenes Raster</translation>
    </message>
    <message>
      <source>Also write one probability band per class: the output probabilities, in short.</source>
      <translation>Auch einen Wahrscheinlichkeitskanal je Klasse schreiben: kurz für die Ausgabe probabilities.</translation>
    </message>
    <message>
      <source>Also write rasters</source>
      <translation>Auch Raster schreiben</translation>
    </message>
    <message>
      <source>Also write rasters: class and confidence as of each date, and the first date from which each pixel's answer stays (models of pixels). Without parcels they are written anyway.</source>
      <translation>Auch Raster schreiben: Klasse und Konfidenz zu jedem Stichtag und der erste Termin, ab dem die Antwort jedes Pixels bleibt (Pixelmodelle). Ohne Parzellen werden sie ohnehin geschrieben.</translation>
    </message>
    <message>
      <source>Also write the decisive date</source>
      <translation>Auch entscheidenden Termin schreiben</translation>
    </message>
    <message>
      <source>Also write the entropy, a raster of its own</source>
      <translation>Auch die Entropie schreiben, als eigenes Raster</translation>
    </message>
    <message>
      <source>Also write the margin, a raster of its own</source>
      <translation>Auch den Abstand schreiben, als eigenes Raster</translation>
    </message>
    <message>
      <source>Among classes in proportion to their area, which is best for the overall accuracy, or equally, which is best for the precision of rare classes.</source>
      <translation>Auf die Klassen im Verhältnis zu ihrer Fläche, was für die Gesamtgenauigkeit am besten ist, oder gleichmäßig, was für die Präzision seltener Klassen am besten ist.</translation>
    </message>
    <message>
      <source>Amplitude of the season</source>
      <translation>Amplitude der Saison</translation>
    </message>
    <message>
      <source>And {count} more, in the log.</source>
      <translation>Und {count} weitere, im Protokoll.</translation>
    </message>
    <message>
      <source>And {count} more, in the run's report.</source>
      <translation>Und {count} weitere, im Bericht des Laufs.</translation>
    </message>
    <message>
      <source>Another model package (folder)</source>
      <translation>Anderes Modellpaket (Ordner)</translation>
    </message>
    <message>
      <source>Another run is under way.</source>
      <translation>Ein anderer Lauf ist im Gange.</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <source>Answers for</source>
      <translation>Antwortet für</translation>
    </message>
    <message>
      <source>Answers for parcels</source>
      <translation>Antwortet für Parzellen</translation>
    </message>
    <message>
      <source>Answers for pixels</source>
      <translation>Antwortet für Pixel</translation>
    </message>
    <message>
      <source>Anywhere, or by class of this map</source>
      <translation>Irgendwo, oder nach Klasse dieser Karte</translation>
    </message>
    <message>
      <source>Archives of products (*.zip *.tar)</source>
      <translation>Archive von Produkten (*.zip *.tar)</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <source>Area (ha)</source>
      <translation>Fläche (ha)</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Flächen</translation>
    </message>
    <message>
      <source>Areas are counted pixels of the map, also outside parcels where it covers them: no estimates</source>
      <translation>Flächen sind gezählte Pixel der Karte, auch außerhalb der Parzellen, soweit die Karte dort reicht: keine Schätzungen</translation>
    </message>
    <message>
      <source>Areas of classes</source>
      <translation>Flächen der Klassen</translation>
    </message>
    <message>
      <source>Areas of one class that are smaller become part of their largest neighbour; none by default.</source>
      <translation>Kleinere Flächen einer Klasse gehen in ihrem größten Nachbarn auf; ohne Angabe keine.</translation>
    </message>
    <message>
      <source>Around the selected parcels</source>
      <translation>Um die gewählten Parzellen</translation>
    </message>
    <message>
      <source>As in a job file: {example}.</source>
      <translation>Wie in einer Auftragsdatei: {example}.</translation>
    </message>
    <message>
      <source>As in the file</source>
      <translation>Wie in der Datei</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>As the files tell</source>
      <translation>Laut den Dateien</translation>
    </message>
    <message>
      <source>As the labels are</source>
      <translation>Wie die Labels sind</translation>
    </message>
    <message>
      <source>As the layer says</source>
      <translation>Wie der Layer es sagt</translation>
    </message>
    <message>
      <source>As the stack is called</source>
      <translation>Wie der Bildstapel heißt</translation>
    </message>
    <message>
      <source>Ask again.</source>
      <translation>Erneut fragen.</translation>
    </message>
    <message>
      <source>Assess</source>
      <translation>Bewerten</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>Genauigkeit bewerten</translation>
    </message>
    <message>
      <source>At least so many places of each class; all pixels of a class with fewer.</source>
      <translation>Mindestens so viele Orte je Klasse; bei Klassen mit weniger Pixeln alle.</translation>
    </message>
    <message>
      <source>Attention and occlusion agree</source>
      <translation>Aufmerksamkeit und Verdeckung stimmen überein</translation>
    </message>
    <message>
      <source>Attribute of the labels with what may not be split between learning and test, such as the farm; squares of 100 pixels by default.</source>
      <translation>Attribut der Labels mit dem, was nicht zwischen Lernen und Test geteilt werden darf, etwa der Betrieb; ohne Angabe Quadrate von 100 Pixeln.</translation>
    </message>
    <message>
      <source>Attribute of the strata; by default they are called by their feature id.</source>
      <translation>Attribut der Straten; ohne Angabe heißen sie nach ihrer Objekt-ID.</translation>
    </message>
    <message>
      <source>Attribute of the units; by default they are called by their feature id.</source>
      <translation>Attribut der Einheiten; ohne Angabe heißen sie nach ihrer Objekt-ID.</translation>
    </message>
    <message>
      <source>Attribute with the class of each parcel: writes a series file (.npz) for training, too.</source>
      <translation>Attribut mit der Klasse jeder Parzelle: schreibt auch eine Datei der Zeitreihen (.npz) zum Trainieren.</translation>
    </message>
    <message>
      <source>Attribute with the crop as a text; places without one are not learned from.</source>
      <translation>Attribut mit der Kultur als Text; aus Orten ohne Text wird nicht gelernt.</translation>
    </message>
    <message>
      <source>Attribute with the crop that an inspection found, where there was one: limits are then chosen, and errors counted, by these parcels. They should have been drawn by lot.</source>
      <translation>Attribut mit der Kultur, die eine Kontrolle fand, wo es eine gab: nach diesen Parzellen werden dann Grenzen gewählt und Fehler gezählt. Sie sollten zufällig gezogen sein.</translation>
    </message>
    <message>
      <source>Attribute with the crop that is declared or labelled, as a text.</source>
      <translation>Attribut mit der gemeldeten oder als Label gegebenen Kultur, als Text.</translation>
    </message>
    <message>
      <source>Attribute with the reference class name, of the mapped parcels or of the reference layer; not with a reference raster.</source>
      <translation>Attribut mit dem Namen der Referenzklasse, der kartierten Parzellen oder des Referenzlayers; nicht bei einem Referenzraster.</translation>
    </message>
    <message>
      <source>Attribute with the true crop, for accuracy against date; not what the model learned from.</source>
      <translation>Attribut mit der wahren Kultur, für die Genauigkeit im Lauf der Zeit; nicht das, woraus das Modell gelernt hat.</translation>
    </message>
    <message>
      <source>Attribute with what may not be split between learning and judging, such as the farm; squares of 100 pixels by default.</source>
      <translation>Attribut mit dem, was nicht zwischen Lernen und Beurteilen geteilt werden darf, etwa der Betrieb; ohne Angabe Quadrate von 100 Pixeln.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Band map</source>
      <translation>Kanalzuordnung</translation>
    </message>
    <message>
      <source>Band name -&gt; its description in the files, or its 1-based number.</source>
      <translation>Name des Kanals -&gt; seine Beschreibung in den Dateien oder seine Nummer, ab 1 gezählt.</translation>
    </message>
    <message>
      <source>Bands, indices, expressions</source>
      <translation>Kanäle, Indizes, Ausdrücke</translation>
    </message>
    <message>
      <source>Bare soil, after</source>
      <translation>Offener Boden, nach</translation>
    </message>
    <message>
      <source>Bare soil, by</source>
      <translation>Offener Boden, bis</translation>
    </message>
    <message>
      <source>Bare soil, certainty</source>
      <translation>Offener Boden, Sicherheit</translation>
    </message>
    <message>
      <source>Bayesian smoothing, minimum mapping unit and votes of parcels, from the probabilities of a finished map</source>
      <translation>Bayes-Glättung, Mindestkartierfläche und Abstimmung in Parzellen, aus den Wahrscheinlichkeiten einer fertigen Karte</translation>
    </message>
    <message>
      <source>Brings the inputs of this run back into the panel, to run it again with changes</source>
      <translation>Holt die Eingaben dieses Laufs ins Bedienfeld zurück, um ihn mit Änderungen zu wiederholen</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>Nach Klasse</translation>
    </message>
    <message>
      <source>By declared crop</source>
      <translation>Nach gemeldeter Kultur</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels that would keep too little are left as they are.</source>
      <translation>Um so viele Pixel werden Parzellen verkleinert, bevor die Pixel zählen, deren Mitte darin liegt; Parzellen, denen zu wenig bliebe, bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk, as in extract.</source>
      <translation>Um so viele Pixel werden Parzellen verkleinert, wie beim Auslesen.</translation>
    </message>
    <message>
      <source>By no date do {share} of the parcels have the answer that stays.</source>
      <translation>Zu keinem Termin haben {share} der Parzellen die Antwort, die bleibt.</translation>
    </message>
    <message>
      <source>By no date do {share} of the pixels have the answer that stays.</source>
      <translation>Zu keinem Termin haben {share} der Pixel die Antwort, die bleibt.</translation>
    </message>
    <message>
      <source>By no date do {share} of the points have the answer that stays.</source>
      <translation>Zu keinem Termin haben {share} der Punkte die Antwort, die bleibt.</translation>
    </message>
    <message>
      <source>By their middles, none of these places is one that the model learned from.</source>
      <translation>Nach ihren Mittelpunkten ist keiner dieser Orte einer, aus dem das Modell gelernt hat.</translation>
    </message>
    <message>
      <source>C: all classes.</source>
      <translation>C: alle Klassen.</translation>
    </message>
    <message>
      <source>CSV or JSON with code and name, and if wanted colour, of each class of the raster; by default what the report beside it or its own tags say.</source>
      <translation>CSV oder JSON mit Code, Name und bei Bedarf Farbe jeder Klasse des Rasters; ohne Angabe das, was der Bericht daneben oder seine eigenen Tags sagen.</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Crops of other classes are left out.</source>
      <translation>CSV oder JSON mit Code, Name, Farbe und bei Bedarf Gruppe jeder Klasse; ohne Angabe wird sie angelegt. Kulturen anderer Klassen bleiben weg.</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Labels of other classes are left out.</source>
      <translation>CSV oder JSON mit Code, Name, Farbe und bei Bedarf Gruppe jeder Klasse; ohne Angabe wird sie angelegt. Labels anderer Klassen bleiben weg.</translation>
    </message>
    <message>
      <source>Calendar of {count} dates, {used} of them used</source>
      <translation>Kalender mit {count} Terminen, davon {used} verwendet</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancelled, nothing was kept</source>
      <translation>Abgebrochen, nichts wurde behalten</translation>
    </message>
    <message>
      <source>Cancelled. Click on a place to ask again.</source>
      <translation>Abgebrochen. Auf einen Ort klicken, um erneut zu fragen.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <source>Cannot be excluded</source>
      <translation>Nicht auszuschließen</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check declared crops</source>
      <translation>Gemeldete Kulturen prüfen</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this computer reaches the network, then try again: in the panel by Enter in the field of the address.</source>
      <translation>Die Adresse im Browser prüfen und ob dieser Rechner das Netz erreicht, dann erneut versuchen: im Bedienfeld mit der Eingabetaste im Feld der Adresse.</translation>
    </message>
    <message>
      <source>Check the space on the disk, and that {source} can be reached and holds every wheel for this system and this Python, then install again. There are wheels for 64-bit Windows, macOS (with Intel's processors up to Python 3.13) and Linux (with ARM processors from Python 3.11 on).</source>
      <translation>Den Platz auf der Festplatte prüfen, und ob {source} erreichbar ist und jedes Wheel für dieses System und dieses Python hat, dann erneut installieren. Wheels gibt es für 64-Bit-Windows, macOS (mit Intel-Prozessoren bis Python 3.13) und Linux (mit ARM-Prozessoren ab Python 3.11).</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Checked parcels</source>
      <translation>Geprüfte Parzellen</translation>
    </message>
    <message>
      <source>Choose a folder; the arrow also offers a file, and the layers of the project</source>
      <translation>Einen Ordner wählen; der Pfeil bietet auch eine Datei an und die Layer des Projekts</translation>
    </message>
    <message>
      <source>Choose a map first: run one in the CropMapper panel, or add its layer to the project.</source>
      <translation>Zuerst eine Karte wählen: eine im Bedienfeld CropMapper rechnen oder ihren Layer dem Projekt hinzufügen.</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>Zuerst ein Modell wählen.</translation>
    </message>
    <message>
      <source>Choose a model that fits the stack in the CropMapper panel first.</source>
      <translation>Zuerst im Bedienfeld CropMapper ein Modell wählen, das zum Bildstapel passt.</translation>
    </message>
    <message>
      <source>Choose a polygon file</source>
      <translation>Eine Polygondatei wählen</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters first.</source>
      <translation>Zuerst einen Bildstapel datierter Raster wählen.</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters in the CropMapper panel first.</source>
      <translation>Zuerst im Bedienfeld CropMapper einen Bildstapel datierter Raster wählen.</translation>
    </message>
    <message>
      <source>Choose another Python under Settings &gt; Options &gt; CropMapper, or install the engine there.</source>
      <translation>Unter Einstellungen &gt; Optionen &gt; CropMapper ein anderes Python wählen oder die Engine dort installieren.</translation>
    </message>
    <message>
      <source>Choose another folder, or tick in Processing that another job's results may be replaced.</source>
      <translation>Einen anderen Ordner wählen oder in der Verarbeitung ankreuzen, dass Ergebnisse eines anderen Auftrags ersetzt werden dürfen.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>Choose another output folder in step 4, or move that folder away.</source>
      <translation>In Schritt 4 einen anderen Ausgabeordner wählen oder jenen Ordner verschieben.</translation>
    </message>
    <message>
      <source>Choose either the folder of a stack or the file of one.</source>
      <translation>Entweder den Ordner eines Bildstapels oder die Datei eines solchen wählen.</translation>
    </message>
    <message>
      <source>Choose one of: {choices}.</source>
      <translation>Zur Wahl stehen: {choices}.</translation>
    </message>
    <message>
      <source>Choose other learners, or install the engine with PyTorch under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Andere Lernverfahren wählen, oder die Engine unter Einstellungen &gt; Optionen &gt; CropMapper mit PyTorch installieren.</translation>
    </message>
    <message>
      <source>Choose the field with the declared crop first.</source>
      <translation>Zuerst das Feld mit der gemeldeten Kultur wählen.</translation>
    </message>
    <message>
      <source>Choose the field with the true class.</source>
      <translation>Das Feld mit der wahren Klasse wählen.</translation>
    </message>
    <message>
      <source>Choose the folder of another model package</source>
      <translation>Den Ordner eines anderen Modellpakets wählen</translation>
    </message>
    <message>
      <source>Choose the inputs again; if it is refused again, report the lines of the log.</source>
      <translation>Die Eingaben neu wählen; wird es wieder abgelehnt, die Zeilen des Protokolls melden.</translation>
    </message>
    <message>
      <source>Choose the layer whose extent is to be mapped.</source>
      <translation>Den Layer wählen, dessen Ausdehnung kartiert werden soll.</translation>
    </message>
    <message>
      <source>Choose the parcels again in step 2.</source>
      <translation>Die Parzellen in Schritt 2 neu wählen.</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first.</source>
      <translation>Zuerst in Schritt 2 die Parzellen wählen.</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first: this answers for parcels.</source>
      <translation>Zuerst in Schritt 2 die Parzellen wählen: hier wird für Parzellen geantwortet.</translation>
    </message>
    <message>
      <source>Choose the runtime onnxruntime; if that is missing, repair the engine under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Die Laufzeit onnxruntime wählen; fehlt sie, die Engine unter Einstellungen &gt; Optionen &gt; CropMapper reparieren.</translation>
    </message>
    <message>
      <source>Choose what is true: a raster of classes has no field of its own.</source>
      <translation>Wählen, was wahr ist: ein Klassenraster hat selbst kein Feld dafür.</translation>
    </message>
    <message>
      <source>Choosing how to compute</source>
      <translation>Rechenweise wird gewählt</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Class -&gt; its own smoothness, where it is another.</source>
      <translation>Klasse -&gt; ihre eigene Glätte, wo sie abweicht.</translation>
    </message>
    <message>
      <source>Class and confidence as of several dates, and from when on each parcel's answer stays</source>
      <translation>Klasse und Konfidenz zu mehreren Stichtagen, und ab wann die Antwort jeder Parzelle bleibt</translation>
    </message>
    <message>
      <source>Class as of {which}</source>
      <translation>Klasse mit Stand {which}</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>Klassenwahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Class, confidence and runner-up of each parcel, from series that were extracted</source>
      <translation>Klasse, Konfidenz und zweite Klasse jeder Parzelle, aus ausgelesenen Zeitreihen</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Classes and confidence are always written</source>
      <translation>Klassen und Konfidenz werden immer geschrieben</translation>
    </message>
    <message>
      <source>Classes and confidence for every pixel and parcel, from a stack of dated rasters</source>
      <translation>Klassen und Konfidenz für jedes Pixel und jede Parzelle, aus einem Bildstapel datierter Raster</translation>
    </message>
    <message>
      <source>Classes as of the last date</source>
      <translation>Klassen zum letzten Termin</translation>
    </message>
    <message>
      <source>Classes of references</source>
      <translation>Klassen der Referenzen</translation>
    </message>
    <message>
      <source>Classes of texts</source>
      <translation>Klassen der Texte</translation>
    </message>
    <message>
      <source>Classes whose names differ in accents or blanks alone: {names}. If they are one, say so under Texts.</source>
      <translation>Klassen, deren Namen sich nur in Akzenten oder Leerzeichen unterscheiden: {names}. Sind sie dieselbe, dies unter Texte sagen.</translation>
    </message>
    <message>
      <source>Classify by date</source>
      <translation>Nach Termin klassifizieren</translation>
    </message>
    <message>
      <source>Classify parcels</source>
      <translation>Parzellen klassifizieren</translation>
    </message>
    <message>
      <source>Classify parcels or pixels as of several dates of the season: what was known when, and from when on it stays.

A model of parcels, such as teach makes, answers for parcels; a model of pixels for rasters, and for parcels by the mean of their pixels.</source>
      <translation>Parzellen oder Pixel zu mehreren Stichtagen der Saison klassifizieren: was wann bekannt war, und ab wann es bleibt.

Ein Parzellenmodell, wie es beim Training entsteht, antwortet für Parzellen; ein Pixelmodell für Raster, und für Parzellen mit dem Mittel ihrer Pixel.</translation>
    </message>
    <message>
      <source>Classify parcels or points at once: a model on series that were extracted.</source>
      <translation>Parzellen oder Punkte auf einmal klassifizieren: ein Modell auf ausgelesenen Zeitreihen.</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <source>Classifying, cut-off by cut-off</source>
      <translation>Klassifizieren, Stichtag für Stichtag</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Wolkenfrei</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>Alle wegnehmen</translation>
    </message>
    <message>
      <source>Clear dates</source>
      <translation>Wolkenfreie Termine</translation>
    </message>
    <message>
      <source>Click on a parcel, or anywhere on the stack</source>
      <translation>Auf eine Parzelle klicken, oder irgendwo auf den Bildstapel</translation>
    </message>
    <message>
      <source>Click on a parcel, or on any place of the stack.</source>
      <translation>Auf eine Parzelle oder einen beliebigen Ort des Bildstapels klicken.</translation>
    </message>
    <message>
      <source>Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick the class; Backspace takes back a corner.</source>
      <translation>Die Ecken anklicken, dann die rechte Maustaste. Parzellen rasten aneinander ein; die Ziffern 1 bis 9 wählen die Klasse; die Rücktaste nimmt eine Ecke zurück.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Code of the class</source>
      <translation>Code der Klasse</translation>
    </message>
    <message>
      <source>Code, name and colour of each class, and how many labels it has</source>
      <translation>Code, Name und Farbe jeder Klasse und wie viele Labels sie hat</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}</source>
      <translation>Cohens Kappa: {kappa}</translation>
    </message>
    <message>
      <source>Colour of the chosen class</source>
      <translation>Farbe der gewählten Klasse</translation>
    </message>
    <message>
      <source>Colour of the class</source>
      <translation>Farbe der Klasse</translation>
    </message>
    <message>
      <source>Compare a map, as mapped parcels or a raster of classes, with what is true.

The reference is a field of the mapped parcels, or polygons, points or a raster. From places that were drawn by lot, such as sample-reference draws them, it estimates accuracy and areas for the whole map.</source>
      <translation>Eine Karte, als kartierte Parzellen oder Klassenraster, mit dem vergleichen, was wahr ist.

Die Referenz ist ein Feld der kartierten Parzellen, oder Polygone, Punkte oder ein Raster. Aus zufällig gezogenen Orten, wie sample-reference sie zieht, werden Genauigkeit und Flächen für die ganze Karte geschätzt.</translation>
    </message>
    <message>
      <source>Compare it with the sensors that Reading options offer, or choose one of those.</source>
      <translation>Mit den Sensoren vergleichen, die die Leseoptionen anbieten, oder einen davon wählen.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Comparing the segments</source>
      <translation>Segmente werden verglichen</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Gerechnet auf</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>Confidence as of each date</source>
      <translation>Konfidenz zu jedem Termin</translation>
    </message>
    <message>
      <source>Confidence as of {which}</source>
      <translation>Konfidenz mit Stand {which}</translation>
    </message>
    <message>
      <source>Confidence below {low_confidence}</source>
      <translation>Konfidenz unter {low_confidence}</translation>
    </message>
    <message>
      <source>Confidence of the class set</source>
      <translation>Konfidenz der Klassenmenge</translation>
    </message>
    <message>
      <source>Confidence of the sets of crops</source>
      <translation>Konfidenz der möglichen Kulturen</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <source>Copies the whole log</source>
      <translation>Kopiert das ganze Protokoll</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>Protokoll kopieren</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Korrigieren…</translation>
    </message>
    <message>
      <source>Count a map's hectares by class and administrative unit, and estimate areas from surveyed segments.

Pixel counts are what the map says, with all that it takes for something else, and are no estimates. With segments that were drawn by lot and surveyed, areas are estimated by regression of the survey on the map.</source>
      <translation>Die Hektar einer Karte nach Klasse und Verwaltungseinheit zählen und Flächen aus erhobenen Segmenten schätzen.

Pixelzahlen sind, was die Karte sagt, mit allem, was sie verwechselt, und keine Schätzungen. Aus Segmenten, die zufällig gezogen und erhoben wurden, werden Flächen durch Regression der Erhebung auf die Karte geschätzt.</translation>
    </message>
    <message>
      <source>Counting the classes</source>
      <translation>Klassen werden gezählt</translation>
    </message>
    <message>
      <source>Counting the units</source>
      <translation>Einheiten werden gezählt</translation>
    </message>
    <message>
      <source>Crop field</source>
      <translation>Feld der Kultur</translation>
    </message>
    <message>
      <source>Crop map</source>
      <translation>Kulturkarte</translation>
    </message>
    <message>
      <source>CropMapper accuracy and season</source>
      <translation>CropMapper Genauigkeit und Saison</translation>
    </message>
    <message>
      <source>CropMapper parcels</source>
      <translation>CropMapper Parzellen</translation>
    </message>
    <message>
      <source>CropMapper profile</source>
      <translation>CropMapper Profil</translation>
    </message>
    <message>
      <source>CropMapper: accuracy</source>
      <translation>CropMapper: Genauigkeit</translation>
    </message>
    <message>
      <source>CropMapper: check</source>
      <translation>CropMapper: Prüfung</translation>
    </message>
    <message>
      <source>CropMapper: click on a place to see its season, and which dates decided</source>
      <translation>CropMapper: auf einen Ort klicken, um seine Saison zu sehen und welche Termine entschieden</translation>
    </message>
    <message>
      <source>CropMapper: counting the parcels of each crop</source>
      <translation>CropMapper: Parzellen je Kultur werden gezählt</translation>
    </message>
    <message>
      <source>CropMapper: crop map of {scene}</source>
      <translation>CropMapper: Kulturkarte von {scene}</translation>
    </message>
    <message>
      <source>CropMapper: crop maps from dated satellite rasters</source>
      <translation>CropMapper: Kulturkarten aus datierten Satellitenrastern</translation>
    </message>
    <message>
      <source>CropMapper: deleting the files of a run</source>
      <translation>CropMapper: Dateien eines Laufs werden gelöscht</translation>
    </message>
    <message>
      <source>CropMapper: exporting a model</source>
      <translation>CropMapper: Modell wird exportiert</translation>
    </message>
    <message>
      <source>CropMapper: from which date on the map stays</source>
      <translation>CropMapper: ab welchem Termin die Karte bleibt</translation>
    </message>
    <message>
      <source>CropMapper: how often a map is right, class by class</source>
      <translation>CropMapper: wie oft eine Karte stimmt, Klasse für Klasse</translation>
    </message>
    <message>
      <source>CropMapper: in season</source>
      <translation>CropMapper: im Lauf der Saison</translation>
    </message>
    <message>
      <source>CropMapper: looking at earlier runs</source>
      <translation>CropMapper: frühere Läufe werden durchgesehen</translation>
    </message>
    <message>
      <source>CropMapper: looking for an unfinished run</source>
      <translation>CropMapper: unfertiger Lauf wird gesucht</translation>
    </message>
    <message>
      <source>CropMapper: reading the parcels</source>
      <translation>CropMapper: Parzellen werden gelesen</translation>
    </message>
    <message>
      <source>CropMapper: removing the engine</source>
      <translation>CropMapper: Engine wird entfernt</translation>
    </message>
    <message>
      <source>CropMapper: simulated scene</source>
      <translation>CropMapper: simulierte Szene</translation>
    </message>
    <message>
      <source>CropMapper: teaching {name}</source>
      <translation>CropMapper: {name} wird trainiert</translation>
    </message>
    <message>
      <source>CropMapper: writing the labelled parcels</source>
      <translation>CropMapper: Parzellen mit Label werden geschrieben</translation>
    </message>
    <message>
      <source>Cropland, pasture and savanna of western Bahia, Brazil</source>
      <translation>Ackerland, Weide und Savanne im Westen von Bahia, Brasilien</translation>
    </message>
    <message>
      <source>Crops as the season goes</source>
      <translation>Kulturen im Lauf der Saison</translation>
    </message>
    <message>
      <source>Crops at last</source>
      <translation>Kulturen zuletzt</translation>
    </message>
    <message>
      <source>Crops of France 2018 near Montpellier</source>
      <translation>Kulturen Frankreichs 2018 bei Montpellier</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes</source>
      <translation>Kulturen simulierter Sentinel-2-Szenen</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes by bimodal BERT</source>
      <translation>Kulturen simulierter Sentinel-2-Szenen mit bimodalem BERT</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by AgriFM</source>
      <translation>Kulturen simulierter Sentinel-2-Szenen mit AgriFM</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by STCLN</source>
      <translation>Kulturen simulierter Sentinel-2-Szenen mit STCLN</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole 500 m spatial blocks, pooled; a parcel lies in the block of its centroid. The weights are of a fit on all parcels, which no score measures. The pixels of held-out parcels were seen without their labels, for statistics and the warm-up. Mean over the training seeds 0, 1, 2. Method, width and strength were chosen among about forty configurations by the mean over other fold assignments (blocks shifted by 125 to 375 m) of the same parcels; mixing and window for speed, after a look at these folds with one seed, where they also scored best of three; queries for speed, and then twice the warm-up's steps by the mean over 15 such other assignments (0.823 with 4,000 steps and 0.814 with 2,000, three seeds each). With 2,000 steps these folds had been looked at, too: 0.793 with 8 queries and 0.804 without. So the score is a little optimistic.</source>
      <translation>Kreuzvalidiert: 5 Teile aus ganzen räumlichen Blöcken von 500 m, zusammengefasst; eine Parzelle liegt im Block ihres Mittelpunkts. Die Gewichte stammen von einem Training mit allen Parzellen, das keine dieser Zahlen misst. Die Pixel der beiseite gelegten Parzellen wurden ohne ihre Labels gesehen, für Statistik und Aufwärmen. Mittel über die Trainings mit den Startwerten 0, 1, 2. Verfahren, Breite und Stärke wurden unter etwa vierzig Einstellungen nach dem Mittel über andere Aufteilungen (Blöcke um 125 bis 375 m verschoben) derselben Parzellen gewählt; Mischung und Fenster der Schnelligkeit wegen, nach einem Blick auf diese Teile mit einem Startwert, wo sie auch unter dreien am besten waren; die Abfragen der Schnelligkeit wegen, und dann die doppelte Zahl der Aufwärmschritte nach dem Mittel über 15 solche andere Aufteilungen (0,823 mit 4.000 Schritten und 0,814 mit 2.000, je drei Startwerte). Mit 2.000 Schritten waren auch diese Teile angesehen worden: 0,793 mit 8 Abfragen und 0,804 ohne. Der Wert ist also ein wenig zu günstig.</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole locations, pooled; what is held out is not seen at all, neither with labels nor without. The weights are of a fit on all series, which no score measures. The training's numbers are one of two sets that the system has had, which were chosen for few labels of several data sets; the set that scored better here was taken, with a shorter warm-up, so that the score is a little optimistic.</source>
      <translation>Kreuzvalidiert: 5 Teile aus ganzen Standorten, zusammengefasst; was beiseite gelegt ist, wird gar nicht gesehen, weder mit Labels noch ohne. Die Gewichte stammen von einem Training mit allen Zeitreihen, das keine dieser Zahlen misst. Die Einstellungen des Trainings sind einer von zwei Sätzen, die das System hatte und die für wenige Labels mehrerer Datensätze gewählt worden waren; genommen wurde der Satz, der hier besser war, mit kürzerem Aufwärmen, so dass der Wert ein wenig zu günstig ist.</translation>
    </message>
    <message>
      <source>Cubes (*.nc *.nc4 *.h5 *.zarr.zip)</source>
      <translation>Würfel (*.nc *.nc4 *.h5 *.zarr.zip)</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>Kurve</translation>
    </message>
    <message>
      <source>Curves and events</source>
      <translation>Kurven und Ereignisse</translation>
    </message>
    <message>
      <source>Cut a hole into a drawn parcel</source>
      <translation>Ein Loch in eine gezeichnete Parzelle schneiden</translation>
    </message>
    <message>
      <source>Cut-off dates</source>
      <translation>Stichtage</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask-Scheduler</translation>
    </message>
    <message>
      <source>Data: a folder of rasters, one a date. What was found in it stands in the frame: the sensor, each date on a calendar, how clear it is, and why one is left out.</source>
      <translation>Daten: ein Ordner mit Rastern, eines je Termin. Was darin gefunden wurde, steht im Rahmen: der Sensor, jeder Termin auf einem Kalender, wie wolkenfrei er ist und warum einer ausgelassen wird.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Termin</translation>
    </message>
    <message>
      <source>Date of most attention</source>
      <translation>Tag der größten Aufmerksamkeit</translation>
    </message>
    <message>
      <source>Date pattern</source>
      <translation>Datumsmuster</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>Dates ({used} of {count} used)</source>
      <translation>Termine ({used} von {count} genutzt)</translation>
    </message>
    <message>
      <source>Dates and bands that decided a model's answers, found by hiding one after the other</source>
      <translation>Termine und Kanäle, die über die Antworten eines Modells entschieden, gefunden durch Verdecken eines nach dem anderen</translation>
    </message>
    <message>
      <source>Dates of layers</source>
      <translation>Termine der Layer</translation>
    </message>
    <message>
      <source>Dates of layers (dates) names a date twice. Write each once, in the layers' order.</source>
      <translation>Daten der Layer (dates) nennt ein Datum zweimal. Jedes einmal schreiben, in der Reihenfolge der Layer.</translation>
    </message>
    <message>
      <source>Dates of {stack}</source>
      <translation>Termine von {stack}</translation>
    </message>
    <message>
      <source>Dates, with commas between: of each, only what was seen until then counts. By default five dates of the series, the last one among them.</source>
      <translation>Daten, durch Komma getrennt: zu jedem zählt nur, was bis dahin zu sehen war. Ohne Angabe fünf Termine der Zeitreihe, darunter der letzte.</translation>
    </message>
    <message>
      <source>Day from which it stays</source>
      <translation>Tag, ab dem sie bleibt</translation>
    </message>
    <message>
      <source>Days to smooth over</source>
      <translation>Tage der Glättung</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Decisive band {which}</source>
      <translation>Entscheidender Kanal {which}</translation>
    </message>
    <message>
      <source>Decisive date</source>
      <translation>Entscheidender Termin</translation>
    </message>
    <message>
      <source>Decisive date {which}</source>
      <translation>Entscheidender Termin {which}</translation>
    </message>
    <message>
      <source>Declared</source>
      <translation>Gemeldet</translation>
    </message>
    <message>
      <source>Declared crop</source>
      <translation>Gemeldete Kultur</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>Lauf löschen</translation>
    </message>
    <message>
      <source>Delete {title}, with the files that it wrote in
{folder}?

Its layers leave the project. What else lies in the folder stays. It cannot be brought back.</source>
      <translation>{title} löschen, mit den Dateien, die er geschrieben hat in
{folder}?

Seine Layer verlassen das Projekt. Was sonst im Ordner liegt, bleibt. Er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
      <source>Deleted: {title}.</source>
      <translation>Gelöscht: {title}.</translation>
    </message>
    <message>
      <source>Deletes the run and the files that it wrote; asks first</source>
      <translation>Löscht den Lauf und die Dateien, die er geschrieben hat; fragt vorher</translation>
    </message>
    <message>
      <source>Deletes what Install engine made; maps and taught models stay; asks first</source>
      <translation>Löscht, was Engine installieren angelegt hat; Karten und trainierte Modelle bleiben; fragt vorher</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Delineate parcels</source>
      <translation>Schläge abgrenzen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Does not fit the stack</source>
      <translation>Passt nicht zum Bildstapel</translation>
    </message>
    <message>
      <source>Does not fit this stack. {reasons}</source>
      <translation>Passt nicht zu diesem Bildstapel. {reasons}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>Fertig.</translation>
    </message>
    <message>
      <source>Draw parcels</source>
      <translation>Parzellen zeichnen</translation>
    </message>
    <message>
      <source>Draw parcels, or choose others.</source>
      <translation>Parzellen zeichnen oder andere wählen.</translation>
    </message>
    <message>
      <source>Draw places to inspect</source>
      <translation>Orte zur Begehung ziehen</translation>
    </message>
    <message>
      <source>Draw places to inspect, by lot within the classes of a map: what accuracy and areas are rightly estimated from.

The places are points with a field `reference`, to be filled with what is true; assess then takes the layer.</source>
      <translation>Orte zur Begehung ziehen, zufällig innerhalb der Klassen einer Karte: daraus lassen sich Genauigkeit und Flächen richtig schätzen.

Die Orte sind Punkte mit einem Feld `reference`, in das einzutragen ist, was wahr ist; die Bewertung nimmt dann diesen Layer.</translation>
    </message>
    <message>
      <source>Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap.</source>
      <translation>Die Schläge eines Bildstapels zeichnen, wo es keine Parzellen gibt: gültige Polygone, die einander nicht überlappen.</translation>
    </message>
    <message>
      <source>Drawing fields</source>
      <translation>Schläge werden gezeichnet</translation>
    </message>
    <message>
      <source>Drawing places</source>
      <translation>Orte werden gezogen</translation>
    </message>
    <message>
      <source>Drawn by lot</source>
      <translation>Zufällig gezogen</translation>
    </message>
    <message>
      <source>Drawn parcels of classes that the table has no more are not used: {names}.</source>
      <translation>Gezeichnete Parzellen von Klassen, die die Tabelle nicht mehr hat, werden nicht verwendet: {names}.</translation>
    </message>
    <message>
      <source>Drawn parcels only</source>
      <translation>Nur gezeichnete Parzellen</translation>
    </message>
    <message>
      <source>Each class: how often it is right, with 95% intervals where they can be told</source>
      <translation>Jede Klasse: wie oft sie stimmt, mit 95-%-Intervallen, wo sie anzugeben sind</translation>
    </message>
    <message>
      <source>Each cut-off date: how many answers stay from then on, and how many are right</source>
      <translation>Jeder Stichtag: wie viele Antworten von da an bleiben, und wie viele stimmen</translation>
    </message>
    <message>
      <source>Each parcel gets a class, a confidence and a runner-up</source>
      <translation>Jede Parzelle bekommt eine Klasse, eine Konfidenz und eine zweite Klasse</translation>
    </message>
    <message>
      <source>Each run gets a folder of its own in here</source>
      <translation>Jeder Lauf bekommt hier einen eigenen Ordner</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>Anderswo</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>Einbettung</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Kodieren</translation>
    </message>
    <message>
      <source>End of season</source>
      <translation>Ende der Saison</translation>
    </message>
    <message>
      <source>End of season, within days</source>
      <translation>Ende der Saison, auf Tage genau</translation>
    </message>
    <message>
      <source>Ends the tour (Escape); the menu CropMapper starts it again</source>
      <translation>Beendet die Führung (Escape); das Menü CropMapper beginnt sie wieder</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <source>Error: </source>
      <translation>Fehler: </translation>
    </message>
    <message>
      <source>Estimated areas</source>
      <translation>Geschätzte Flächen</translation>
    </message>
    <message>
      <source>Estimated: {time}, {disk} disk</source>
      <translation>Geschätzt: {time}, {disk} Speicherplatz</translation>
    </message>
    <message>
      <source>Estimated: {time}, {memory} memory, {disk} disk</source>
      <translation>Geschätzt: {time}, {memory} Arbeitsspeicher, {disk} Speicherplatz</translation>
    </message>
    <message>
      <source>Estimating…</source>
      <translation>Wird geschätzt…</translation>
    </message>
    <message>
      <source>Events (CSV)</source>
      <translation>Ereignisse (CSV)</translation>
    </message>
    <message>
      <source>Every class has enough parcels.</source>
      <translation>Jede Klasse hat genug Parzellen.</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <source>Expected precision</source>
      <translation>Erwartete Präzision</translation>
    </message>
    <message>
      <source>Expected precision of classes</source>
      <translation>Erwartete Präzision der Klassen</translation>
    </message>
    <message>
      <source>Exported to {place}.</source>
      <translation>Exportiert nach {place}.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>Extract series of parcels</source>
      <translation>Zeitreihen der Parzellen auslesen</translation>
    </message>
    <message>
      <source>Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date.</source>
      <translation>Die Zeitreihen von Parzellen oder Punkten aus einem Bildstapel auslesen: Mittel, Streuung und wolkenfreie Pixel jedes Kanals zu jedem Termin.</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 (90%)</source>
      <translation>F1 (90 %)</translation>
    </message>
    <message>
      <source>Fall of the probability without each date</source>
      <translation>Rückgang der Wahrscheinlichkeit ohne den jeweiligen Termin</translation>
    </message>
    <message>
      <source>Fall without decisive band {which}</source>
      <translation>Rückgang ohne entscheidenden Kanal {which}</translation>
    </message>
    <message>
      <source>Fall without decisive date {which}</source>
      <translation>Rückgang ohne entscheidenden Termin {which}</translation>
    </message>
    <message>
      <source>Features of a stack</source>
      <translation>Merkmale eines Bildstapels</translation>
    </message>
    <message>
      <source>Features of parcels</source>
      <translation>Merkmale der Parzellen</translation>
    </message>
    <message>
      <source>Fetching {found} ({fetched} of {packages})</source>
      <translation>{found} wird geholt ({fetched} von {packages})</translation>
    </message>
    <message>
      <source>Fewest clear dates</source>
      <translation>Wenigste wolkenfreie Termine</translation>
    </message>
    <message>
      <source>Fewest pixels</source>
      <translation>Wenigste Pixel</translation>
    </message>
    <message>
      <source>Fewest places of a class</source>
      <translation>Wenigste Orte einer Klasse</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Field boundaries from simulated Sentinel-2 scenes</source>
      <translation>Feldgrenzen aus simulierten Sentinel-2-Szenen</translation>
    </message>
    <message>
      <source>Field of the segments -&gt; class whose hectares it holds; by default fields named as classes.</source>
      <translation>Feld der Segmente -&gt; Klasse, deren Hektar es enthält; ohne Angabe Felder, die wie Klassen heißen.</translation>
    </message>
    <message>
      <source>Field with groups</source>
      <translation>Feld mit Gruppen</translation>
    </message>
    <message>
      <source>Field with the crop</source>
      <translation>Feld mit der Kultur</translation>
    </message>
    <message>
      <source>Field with the crop found on the ground</source>
      <translation>Feld mit der vor Ort gefundenen Kultur</translation>
    </message>
    <message>
      <source>Field with the stratum's name</source>
      <translation>Feld mit dem Namen des Stratums</translation>
    </message>
    <message>
      <source>Field with the true crop</source>
      <translation>Feld mit der wahren Kultur</translation>
    </message>
    <message>
      <source>Field with the unit's name</source>
      <translation>Feld mit dem Namen der Einheit</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Schläge</translation>
    </message>
    <message>
      <source>Fields as polygons that do not overlap, from a stack of dated rasters, where there are no parcels</source>
      <translation>Schläge als Polygone, die einander nicht überlappen, aus einem Bildstapel datierter Raster, wo es keine Parzellen gibt</translation>
    </message>
    <message>
      <source>Fields with surveyed hectares</source>
      <translation>Felder mit erhobenen Hektar</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File with all dates</source>
      <translation>Datei mit allen Terminen</translation>
    </message>
    <message>
      <source>Files of one date</source>
      <translation>Dateien eines Termins</translation>
    </message>
    <message>
      <source>Files that it did not write stay in its folder: {count}.</source>
      <translation>Dateien, die er nicht geschrieben hat, bleiben in seinem Ordner: {count}.</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Datei…</translation>
    </message>
    <message>
      <source>First date to use</source>
      <translation>Erster verwendeter Termin</translation>
    </message>
    <message>
      <source>First date to use.</source>
      <translation>Erster Termin, der verwendet wird.</translation>
    </message>
    <message>
      <source>First ranks first</source>
      <translation>Erster Rang zuerst</translation>
    </message>
    <message>
      <source>Fits this stack by sensor, bands and dates; it knows simulated crops only.</source>
      <translation>Passt nach Sensor, Kanälen und Terminen zu diesem Bildstapel; es kennt nur simulierte Kulturen.</translation>
    </message>
    <message>
      <source>Fits this stack, with doubts. {reasons}</source>
      <translation>Passt zu diesem Bildstapel, mit Vorbehalt. {reasons}</translation>
    </message>
    <message>
      <source>Fits this stack.</source>
      <translation>Passt zu diesem Bildstapel.</translation>
    </message>
    <message>
      <source>Five dates</source>
      <translation>Fünf Termine</translation>
    </message>
    <message>
      <source>Folder for block files</source>
      <translation>Ordner für Blockdateien</translation>
    </message>
    <message>
      <source>Folder for results</source>
      <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
      <source>Folder for the block files, which all workers reach: a path or a GDAL address such as /vsis3/bucket/folder; within the output folder by default.</source>
      <translation>Ordner für die Blockdateien, den alle Worker erreichen: ein Pfad oder eine GDAL-Adresse wie /vsis3/bucket/folder; ohne Angabe im Ausgabeordner.</translation>
    </message>
    <message>
      <source>Folder for the model, its report and its held-out answers.</source>
      <translation>Ordner für das Modell, seinen Bericht und seine zurückgehaltenen Antworten.</translation>
    </message>
    <message>
      <source>Folder for the page, the tables and the JSON of the report.</source>
      <translation>Ordner für Seite, Tabellen und JSON des Berichts.</translation>
    </message>
    <message>
      <source>Folder for the results.</source>
      <translation>Ordner für die Ergebnisse.</translation>
    </message>
    <message>
      <source>Folder for the series; what an earlier job has there of the same parcels and dates is kept.</source>
      <translation>Ordner für die Zeitreihen; was ein früherer Auftrag dort von denselben Parzellen und Terminen hat, bleibt.</translation>
    </message>
    <message>
      <source>Folder of a model package</source>
      <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
      <source>Folder of dated rasters</source>
      <translation>Ordner mit datierten Rastern</translation>
    </message>
    <message>
      <source>Folder of series</source>
      <translation>Ordner mit Zeitreihen</translation>
    </message>
    <message>
      <source>Folder of series that were extracted from this stack, or where they are to be kept; within the output folder by default.</source>
      <translation>Ordner mit Zeitreihen, die aus diesem Bildstapel ausgelesen wurden, oder in dem sie bleiben sollen; ohne Angabe im Ausgabeordner.</translation>
    </message>
    <message>
      <source>Folder to export the model to</source>
      <translation>Ordner, in den das Modell exportiert wird</translation>
    </message>
    <message>
      <source>Folder {folder}, with {count} layers of the project</source>
      <translation>Ordner {folder}, mit {count} Layern des Projekts</translation>
    </message>
    <message>
      <source>Folder, file or https address</source>
      <translation>Ordner, Datei oder https-Adresse</translation>
    </message>
    <message>
      <source>Folders of further model packages to hold against the stack.</source>
      <translation>Ordner weiterer Modellpakete, die mit dem Bildstapel verglichen werden.</translation>
    </message>
    <message>
      <source>Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as /data/archive, https://example.org or /vsis3/bucket.</source>
      <translation>Ordner, Server und Buckets, auf die VRTs in einem Ordner und Stapeldateien verweisen dürfen, etwa /data/archive, https://example.org oder /vsis3/bucket.</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <source>For the class set. Where a taught model keeps what it answered for labels that it had not seen: how often the set is to hold the true class. Else the set has the fewest classes whose probabilities together reach this, which guarantees nothing.</source>
      <translation>Für die Klassenmenge. Wo ein trainiertes Modell behält, was es für nie gesehene Labels geantwortet hat: wie oft die Menge die wahre Klasse enthalten soll. Sonst hat die Menge die wenigsten Klassen, deren Wahrscheinlichkeiten zusammen diesen Wert erreichen, was nichts garantiert.</translation>
    </message>
    <message>
      <source>Found automatically</source>
      <translation>Wird von selbst gefunden</translation>
    </message>
    <message>
      <source>From one date, {first}.</source>
      <translation>Aus einem Termin, {first}.</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Choose stack, parcels and model in the CropMapper panel.</source>
      <translation>Ab wann ist eine Karte so, wie sie am Ende sein wird? Im Bedienfeld CropMapper Bildstapel, Parzellen und Modell wählen.</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Press Classify by date.</source>
      <translation>Ab wann ist eine Karte so, wie sie am Ende sein wird? Nach Termin klassifizieren drücken.</translation>
    </message>
    <message>
      <source>From {count} dates, {first} to {last}.</source>
      <translation>Aus {count} Terminen, {first} bis {last}.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the parcels have the answer that stays.</source>
      <translation>Ab {date} haben {share} der Parzellen die Antwort, die bleibt.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the pixels have the answer that stays.</source>
      <translation>Ab {date} haben {share} der Pixel die Antwort, die bleibt.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the points have the answer that stays.</source>
      <translation>Ab {date} haben {share} der Punkte die Antwort, die bleibt.</translation>
    </message>
    <message>
      <source>Further stack options (JSON)</source>
      <translation>Weitere Stapeloptionen (JSON)</translation>
    </message>
    <message>
      <source>Gives the parcel any class of the map or of the project (C)</source>
      <translation>Gibt der Parzelle eine beliebige Klasse der Karte oder des Projekts (C)</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Goes on where the run stopped; what it had finished is used</source>
      <translation>Setzt fort, wo der Lauf aufhörte; was er fertig hatte, wird verwendet</translation>
    </message>
    <message>
      <source>Going on in {folder}, where a run of this job stopped.</source>
      <translation>Fortgesetzt wird in {folder}, wo ein Lauf dieses Auftrags aufhörte.</translation>
    </message>
    <message>
      <source>Going on in {folder}.</source>
      <translation>Fortgesetzt wird in {folder}.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel with a declared crop, with the reasons</source>
      <translation>Grün, gelb oder rot für jede Parzelle mit gemeldeter Kultur, mit den Gründen</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel; none is judged by a model that saw it</source>
      <translation>Grün, gelb oder rot für jede Parzelle; keine wird von einem Modell beurteilt, das sie gesehen hat</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Half precision, or bytes with a scale for each band in the file, half as large: a feature is the byte times the scale, off by at most half of that.</source>
      <translation>Halbe Genauigkeit, oder Bytes mit einer Skalierung je Kanal in der Datei, halb so groß: ein Merkmal ist das Byte mal der Skalierung und weicht höchstens um deren Hälfte ab.</translation>
    </message>
    <message>
      <source>Harvest</source>
      <translation>Ernte</translation>
    </message>
    <message>
      <source>Harvest, after</source>
      <translation>Ernte, nach</translation>
    </message>
    <message>
      <source>Harvest, by</source>
      <translation>Ernte, bis</translation>
    </message>
    <message>
      <source>Harvest, certainty</source>
      <translation>Ernte, Sicherheit</translation>
    </message>
    <message>
      <source>Harvest, certainty high</source>
      <translation>Ernte, Sicherheit hoch</translation>
    </message>
    <message>
      <source>Harvest, certainty low</source>
      <translation>Ernte, Sicherheit gering</translation>
    </message>
    <message>
      <source>Harvest, certainty medium</source>
      <translation>Ernte, Sicherheit mittel</translation>
    </message>
    <message>
      <source>Harvests</source>
      <translation>Ernten</translation>
    </message>
    <message>
      <source>Held-out answers</source>
      <translation>Zurückgehaltene Antworten</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Here, on this area</source>
      <translation>Hier, in diesem Gebiet</translation>
    </message>
    <message>
      <source>Hiding dates and bands</source>
      <translation>Termine und Kanäle werden verdeckt</translation>
    </message>
    <message>
      <source>Hiding one date after the other</source>
      <translation>Ein Termin nach dem anderen wird verdeckt</translation>
    </message>
    <message>
      <source>Homogeneity</source>
      <translation>Homogenität</translation>
    </message>
    <message>
      <source>How far an outline may be from the edges of pixels; lines between two fields are simplified once, so that neighbours stay together. 0 keeps the edges of the pixels.</source>
      <translation>Wie weit ein Umriss von den Pixelkanten abweichen darf; Linien zwischen zwei Schlägen werden einmal vereinfacht, sodass Nachbarn aneinander bleiben. 0 behält die Pixelkanten.</translation>
    </message>
    <message>
      <source>How many parcels get a rank.</source>
      <translation>Wie viele Parzellen einen Rang bekommen.</translation>
    </message>
    <message>
      <source>How many places</source>
      <translation>Anzahl der Orte</translation>
    </message>
    <message>
      <source>How many places to draw; by default as many as the standard error needs.</source>
      <translation>Wie viele Orte gezogen werden; ohne Angabe so viele, wie der Standardfehler verlangt.</translation>
    </message>
    <message>
      <source>How many processor threads the engine uses; fewer leave room for other work</source>
      <translation>Wie viele Prozessor-Threads die Engine nutzt; weniger lassen Raum für andere Arbeit</translation>
    </message>
    <message>
      <source>How many to name</source>
      <translation>Anzahl der genannten Parzellen</translation>
    </message>
    <message>
      <source>How much neighbours count: the variance that a class's logits are thought to have.</source>
      <translation>Wie viel die Nachbarn zählen: die Varianz, die man den Logits einer Klasse zuschreibt.</translation>
    </message>
    <message>
      <source>How often a map is right, and how large its classes are, from reference polygons, points or a raster</source>
      <translation>Wie oft eine Karte stimmt und wie groß ihre Klassen sind, aus Polygonen, Punkten oder einem Raster als Referenz</translation>
    </message>
    <message>
      <source>How often each class is right on places that were held out, with its 90% interval</source>
      <translation>Wie oft jede Klasse an zurückgehaltenen Orten stimmt, mit ihrem 90-%-Intervall</translation>
    </message>
    <message>
      <source>How often is a map right? Choose the map and what is true at the left.</source>
      <translation>Wie oft stimmt eine Karte? Links die Karte und das wählen, was wahr ist.</translation>
    </message>
    <message>
      <source>How often the map is right, class by class, with intervals</source>
      <translation>Wie oft die Karte stimmt, Klasse für Klasse, mit Intervallen</translation>
    </message>
    <message>
      <source>How often the set of crops that cannot be excluded is to hold the true one.</source>
      <translation>Wie oft die Menge der Kulturen, die nicht auszuschließen sind, die wahre enthalten soll.</translation>
    </message>
    <message>
      <source>How places are parted</source>
      <translation>Verteilung der Orte</translation>
    </message>
    <message>
      <source>How references were drawn by lot</source>
      <translation>Wie die Referenzen gezogen wurden</translation>
    </message>
    <message>
      <source>How sure the overall accuracy is to be, where the number of places is not given: 0.02 is 4 points on either side, at 95 percent.</source>
      <translation>Wie sicher die Gesamtgenauigkeit sein soll, wo die Anzahl der Orte nicht angegeben ist: 0.02 sind 4 Prozentpunkte nach beiden Seiten, bei 95 Prozent.</translation>
    </message>
    <message>
      <source>Image (PNG)…</source>
      <translation>Bild (PNG)…</translation>
    </message>
    <message>
      <source>Important only</source>
      <translation>Nur Wichtiges</translation>
    </message>
    <message>
      <source>In physical units, added after scaling; -0.1 for Sentinel-2 from baseline 04.00 on.</source>
      <translation>In physikalischen Einheiten, nach der Skalierung addiert; -0.1 für Sentinel-2 ab Baseline 04.00.</translation>
    </message>
    <message>
      <source>In scripts and qgis_process it is given by its name, such as {name}.</source>
      <translation>In Skripten und qgis_process wird es mit seinem Namen angegeben, etwa {name}.</translation>
    </message>
    <message>
      <source>In scripts and qgis_process they are given by their names, with commas between, such as {names}.</source>
      <translation>In Skripten und qgis_process werden sie mit ihren Namen angegeben, durch Kommas getrennt, etwa {names}.</translation>
    </message>
    <message>
      <source>In season</source>
      <translation>Im Lauf der Saison</translation>
    </message>
    <message>
      <source>Indices, curves, season, harvest, mowing and bare soil of parcels or points</source>
      <translation>Indizes, Kurven, Saison, Ernte, Mahd und offener Boden von Parzellen oder Punkten</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Begangen</translation>
    </message>
    <message>
      <source>Install anew</source>
      <translation>Neu installieren</translation>
    </message>
    <message>
      <source>Install engine</source>
      <translation>Engine installieren</translation>
    </message>
    <message>
      <source>Install one from python.org; on Debian and Ubuntu: sudo apt install python3-venv.</source>
      <translation>Eines von python.org installieren; auf Debian und Ubuntu: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <source>Install the engine with data cubes under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Die Engine unter Einstellungen &gt; Optionen &gt; CropMapper mit Datenwürfeln installieren.</translation>
    </message>
    <message>
      <source>Install what the maps are made with in a Python environment of the QGIS profile, where no engine is found; from what is chosen under Settings &gt; Options &gt; CropMapper, such as a folder of wheels</source>
      <translation>Wo keine Engine gefunden wird, in einer Python-Umgebung des QGIS-Profils installieren, womit die Karten gerechnet werden; aus dem, was unter Einstellungen &gt; Optionen &gt; CropMapper gewählt ist, etwa einem Ordner mit Wheels</translation>
    </message>
    <message>
      <source>Instead of the folder: one raster, netCDF or Zarr cube with all dates, an archive, a STAC document, or a *.stack.json file.</source>
      <translation>Anstelle des Ordners: ein Raster, netCDF- oder Zarr-Würfel mit allen Terminen, ein Archiv, ein STAC-Dokument oder eine Datei *.stack.json.</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>It cannot be gone on with there: {message} Starting in {new_folder}.</source>
      <translation>Dort kann nicht fortgesetzt werden: {message} Begonnen wird in {new_folder}.</translation>
    </message>
    <message>
      <source>Its files are gone</source>
      <translation>Seine Dateien sind weg</translation>
    </message>
    <message>
      <source>Its last output: {words}</source>
      <translation>Letzte Ausgabe: {words}</translation>
    </message>
    <message>
      <source>Its share of the attention</source>
      <translation>Sein Anteil an der Aufmerksamkeit</translation>
    </message>
    <message>
      <source>J F M A M J J A S O N D</source>
      <translation>J F M A M J J A S O N D</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep this place in the chart, to compare others with it</source>
      <translation>Diesen Ort im Diagramm behalten, um andere damit zu vergleichen</translation>
    </message>
    <message>
      <source>Keeps files, bands, dates and corrections in a *.stack.json</source>
      <translation>Bewahrt Dateien, Kanäle, Termine und Korrekturen in einer *.stack.json</translation>
    </message>
    <message>
      <source>Known crops (optional)</source>
      <translation>Bekannte Kulturen (optional)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Label next</source>
      <translation>Nächste Labels</translation>
    </message>
    <message>
      <source>Label two classes at least; {needed} parcels of each are advised.</source>
      <translation>Mindestens zwei Klassen mit Labels versehen; je {needed} Parzellen sind ratsam.</translation>
    </message>
    <message>
      <source>Labelled parcels, those first whose series support their label least</source>
      <translation>Parzellen mit Label, zuerst jene, deren Zeitreihe ihr Label am wenigsten stützt</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Labels ({count})</source>
      <translation>Labels ({count})</translation>
    </message>
    <message>
      <source>Labels ({stem})</source>
      <translation>Labels ({stem})</translation>
    </message>
    <message>
      <source>Labels that may be wrong</source>
      <translation>Labels, die falsch sein könnten</translation>
    </message>
    <message>
      <source>Labels, to teach a model</source>
      <translation>Labels für das Training</translation>
    </message>
    <message>
      <source>Land use of Mato Grosso, Brazil</source>
      <translation>Landnutzung von Mato Grosso, Brasilien</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Größte zuerst</translation>
    </message>
    <message>
      <source>Last date to use</source>
      <translation>Letzter verwendeter Termin</translation>
    </message>
    <message>
      <source>Last date to use.</source>
      <translation>Letzter Termin, der verwendet wird.</translation>
    </message>
    <message>
      <source>Layer of polygons in any CRS; by default the whole map is one unit.</source>
      <translation>Layer mit Polygonen in beliebigem KBS; ohne Angabe ist die ganze Karte eine Einheit.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read, with the crop of each in a field.</source>
      <translation>Layer mit Polygonen oder Punkten, den GDAL lesen kann, mit der Kultur in einem Feld.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in.</source>
      <translation>Layer mit Polygonen oder Punkten, den GDAL lesen kann; ein Punkt ist das Pixel, in dem er liegt.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in. Without one a model of pixels writes rasters alone.</source>
      <translation>Layer mit Polygonen oder Punkten, den GDAL lesen kann; ein Punkt ist das Pixel, in dem er liegt. Ohne ihn schreibt ein Pixelmodell nur Raster.</translation>
    </message>
    <message>
      <source>Layer of the file</source>
      <translation>Layer der Datei</translation>
    </message>
    <message>
      <source>Layer of the labels file</source>
      <translation>Layer der Labeldatei</translation>
    </message>
    <message>
      <source>Layer of the parcels file</source>
      <translation>Layer der Parzellendatei</translation>
    </message>
    <message>
      <source>Layer of the polygons that were drawn by lot and surveyed, with a field of hectares for each class, named as the class is.</source>
      <translation>Layer der Polygone, die zufällig gezogen und erhoben wurden, mit einem Hektarfeld je Klasse, das wie die Klasse heißt.</translation>
    </message>
    <message>
      <source>Layer of the polygons within which segments were drawn; by default the whole map is one stratum.</source>
      <translation>Layer der Polygone, in denen Segmente gezogen wurden; ohne Angabe ist die ganze Karte ein Stratum.</translation>
    </message>
    <message>
      <source>Layer of the reference file</source>
      <translation>Layer der Referenzdatei</translation>
    </message>
    <message>
      <source>Layer of the segments' file</source>
      <translation>Layer der Segmentdatei</translation>
    </message>
    <message>
      <source>Layer of the strata's file</source>
      <translation>Layer der Stratendatei</translation>
    </message>
    <message>
      <source>Layer of the units' file</source>
      <translation>Layer der Einheitendatei</translation>
    </message>
    <message>
      <source>Layer that the series were extracted from, or some of its parcels or points.</source>
      <translation>Layer, aus dem die Zeitreihen ausgelesen wurden, oder einige seiner Parzellen oder Punkte.</translation>
    </message>
    <message>
      <source>Layer within the file of segments; its only one by default.</source>
      <translation>Layer in der Datei der Segmente; ohne Angabe ihr einziger.</translation>
    </message>
    <message>
      <source>Layer within the file of strata; its only one by default.</source>
      <translation>Layer in der Datei der Straten; ohne Angabe ihr einziger.</translation>
    </message>
    <message>
      <source>Layer within the file of units; its only one by default.</source>
      <translation>Layer in der Datei der Einheiten; ohne Angabe ihr einziger.</translation>
    </message>
    <message>
      <source>Layer within the labels file; its only one by default.</source>
      <translation>Layer in der Labeldatei; ohne Angabe ihr einziger.</translation>
    </message>
    <message>
      <source>Layer within the parcels file; its only one by default.</source>
      <translation>Layer in der Parzellendatei; ohne Angabe ihr einziger.</translation>
    </message>
    <message>
      <source>Layer within the reference file; its only one by default.</source>
      <translation>Layer in der Referenzdatei; ohne Angabe ihr einziger.</translation>
    </message>
    <message>
      <source>Layers of the project</source>
      <translation>Layer des Projekts</translation>
    </message>
    <message>
      <source>Laying out the fields</source>
      <translation>Schläge werden angelegt</translation>
    </message>
    <message>
      <source>Learn a model from the labels, and say how good it is</source>
      <translation>Aus den Labels ein Modell lernen und sagen, wie gut es ist</translation>
    </message>
    <message>
      <source>Learn a model of this place from labelled parcels or points, and say how good it is.

The series of the labelled places are kept, so that teaching again with more labels reads nothing twice.</source>
      <translation>Aus Parzellen oder Punkten mit Label ein Modell dieses Ortes lernen und sagen, wie gut es ist.

Die Zeitreihen der gelabelten Orte bleiben, sodass ein neues Training mit mehr Labels nichts zweimal liest.</translation>
    </message>
    <message>
      <source>Learn the class other</source>
      <translation>Die Klasse Sonstiges lernen</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>Lernverfahren</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Lernverfahren (Auswahl)</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <source>Learning report</source>
      <translation>Lernbericht</translation>
    </message>
    <message>
      <source>Learning, one fold left out at a time</source>
      <translation>Lernen, je ein Teil bleibt außen vor</translation>
    </message>
    <message>
      <source>Least certain first</source>
      <translation>Unsicherste zuerst</translation>
    </message>
    <message>
      <source>Leave the scheduler empty: this machine's processors do the work.</source>
      <translation>Den Scheduler leer lassen: die Prozessoren dieses Rechners erledigen die Arbeit.</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>Führung verlassen</translation>
    </message>
    <message>
      <source>Leaves out all features of the layer that are not selected</source>
      <translation>Lässt alle Objekte des Layers weg, die nicht ausgewählt sind</translation>
    </message>
    <message>
      <source>Leaving out what the engine never loads</source>
      <translation>Was die Engine nie lädt, wird weggelassen</translation>
    </message>
    <message>
      <source>Left empty, what is chosen in Options.</source>
      <translation>Ohne Angabe, was in den Optionen gewählt ist.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Ampel</translation>
    </message>
    <message>
      <source>Like none of the classes</source>
      <translation>Wie keine der Klassen</translation>
    </message>
    <message>
      <source>Likeliest</source>
      <translation>Am wahrscheinlichsten</translation>
    </message>
    <message>
      <source>Lines between two crops</source>
      <translation>Linien zwischen zwei Kulturen</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Look for two crops in a parcel</source>
      <translation>Zwei Kulturen in einer Parzelle suchen</translation>
    </message>
    <message>
      <source>Looking for a Python to make the environment with</source>
      <translation>Ein Python für die Umgebung wird gesucht</translation>
    </message>
    <message>
      <source>Looking for the engine…</source>
      <translation>Die Engine wird gesucht…</translation>
    </message>
    <message>
      <source>Looking for the packages</source>
      <translation>Die Pakete werden gesucht</translation>
    </message>
    <message>
      <source>Looking up the files of the dates…</source>
      <translation>Die Dateien der Termine werden gesucht…</translation>
    </message>
    <message>
      <source>Macro F1 {f1}.</source>
      <translation>Makro-F1 {f1}.</translation>
    </message>
    <message>
      <source>Macro F1 {value} (mean of the classes; 1 is perfect)</source>
      <translation>Makro-F1 {value} (Mittel der Klassen; 1 ist fehlerlos)</translation>
    </message>
    <message>
      <source>Made by CropMapper {version}, job {job}. The file report.json beside it says how.</source>
      <translation>Erstellt von CropMapper {version}, Auftrag {job}. Die Datei report.json daneben sagt, wie.</translation>
    </message>
    <message>
      <source>Made by the model {title}.</source>
      <translation>Erstellt vom Modell {title}.</translation>
    </message>
    <message>
      <source>Made with a model of simulated scenes: it proves nothing of a real one</source>
      <translation>Mit einem Modell simulierter Szenen gemacht: es beweist nichts über eine echte</translation>
    </message>
    <message>
      <source>Made with a simulated model.</source>
      <translation>Mit einem simulierten Modell gemacht.</translation>
    </message>
    <message>
      <source>Make room there.</source>
      <translation>Dort Platz schaffen.</translation>
    </message>
    <message>
      <source>Makes a class of each text of the crop field that stands for none</source>
      <translation>Macht aus jedem Text des Kulturfeldes, der für keine Klasse steht, eine Klasse</translation>
    </message>
    <message>
      <source>Makes a project with dated rasters and parcels with crops that exist nowhere, in a folder of your documents, and shows you round</source>
      <translation>Legt in einem Ordner unter den Dokumenten ein Projekt mit datierten Rastern und Parzellen mit Kulturen an, die es nirgends gibt, und führt herum</translation>
    </message>
    <message>
      <source>Makes the Python environment, and installs the packages named above</source>
      <translation>Legt die Python-Umgebung an und installiert die oben genannten Pakete</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Die Umgebung wird angelegt</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Map CRS</source>
      <translation>KBS der Karte</translation>
    </message>
    <message>
      <source>Map crops</source>
      <translation>Kulturen kartieren</translation>
    </message>
    <message>
      <source>Map nothing but the parcels</source>
      <translation>Nur die Parzellen kartieren</translation>
    </message>
    <message>
      <source>Map nothing but the parcels; the rest of the rasters is nodata.</source>
      <translation>Nur die Parzellen kartieren; der Rest der Raster ist ohne Wert.</translation>
    </message>
    <message>
      <source>Map pixel size</source>
      <translation>Pixelgröße der Karte</translation>
    </message>
    <message>
      <source>Map the crops of a stack, and of the parcels in it.

With a model of several sensors, the options bands, scale, offset, nodata, mask and mask values speak of the files of its first sensor; scan another's by themselves, and give the stack file.</source>
      <translation>Die Kulturen eines Bildstapels und der Parzellen darin kartieren.

Bei einem Modell mehrerer Sensoren meinen die Optionen bands, scale, offset, nodata, mask und mask values die Dateien seines ersten Sensors; die eines anderen für sich durchsehen und die Stapeldatei angeben.</translation>
    </message>
    <message>
      <source>Map the stack, and the parcels in it</source>
      <translation>Den Bildstapel und die Parzellen darin kartieren</translation>
    </message>
    <message>
      <source>Map: mapped parcels or classes</source>
      <translation>Karte: kartierte Parzellen oder Klassen</translation>
    </message>
    <message>
      <source>Mapped</source>
      <translation>Kartiert</translation>
    </message>
    <message>
      <source>Mapped parcels, or a raster of classes, of the project</source>
      <translation>Kartierte Parzellen oder ein Klassenraster des Projekts</translation>
    </message>
    <message>
      <source>Mapping</source>
      <translation>Kartieren</translation>
    </message>
    <message>
      <source>Mapping a small part</source>
      <translation>Ein kleiner Teil wird kartiert</translation>
    </message>
    <message>
      <source>Mapping boundaries</source>
      <translation>Grenzen werden kartiert</translation>
    </message>
    <message>
      <source>Maps, teaching, checks</source>
      <translation>Kartieren, Trainieren, Prüfen</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Maske</translation>
    </message>
    <message>
      <source>Mask values</source>
      <translation>Maskenwerte</translation>
    </message>
    <message>
      <source>Mask values that mean: not clear.</source>
      <translation>Maskenwerte, die nicht wolkenfrei bedeuten.</translation>
    </message>
    <message>
      <source>May lead to</source>
      <translation>Darf verweisen auf</translation>
    </message>
    <message>
      <source>Mean, spread and clear pixels of each band on each date, for every parcel or point</source>
      <translation>Mittel, Streuung und wolkenfreie Pixel jedes Kanals zu jedem Termin, für jede Parzelle oder jeden Punkt</translation>
    </message>
    <message>
      <source>Minimum mapping unit (ha)</source>
      <translation>Mindestkartierfläche (ha)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model package in a folder</source>
      <translation>Modellpaket in einem Ordner</translation>
    </message>
    <message>
      <source>Model taught.</source>
      <translation>Modell trainiert.</translation>
    </message>
    <message>
      <source>Model to stand on</source>
      <translation>Modell als Grundlage</translation>
    </message>
    <message>
      <source>Model: what tells crops apart, and whether it fits the data. One of your own is taught from parcels whose crops you know, under Teach a model.</source>
      <translation>Modell: was Kulturen unterscheidet, und ob es zu den Daten passt. Ein eigenes wird unter Modell trainieren mit Parzellen trainiert, deren Kultur bekannt ist.</translation>
    </message>
    <message>
      <source>More labels would help:</source>
      <translation>Mehr Labels würden helfen:</translation>
    </message>
    <message>
      <source>Most right ones among red</source>
      <translation>Höchstens richtig unter Rot</translation>
    </message>
    <message>
      <source>Most wrong ones among green</source>
      <translation>Höchstens falsch unter Grün</translation>
    </message>
    <message>
      <source>Mowing, after</source>
      <translation>Mahd, nach</translation>
    </message>
    <message>
      <source>Mowing, by</source>
      <translation>Mahd, bis</translation>
    </message>
    <message>
      <source>Mowing, certainty</source>
      <translation>Mahd, Sicherheit</translation>
    </message>
    <message>
      <source>Mowings</source>
      <translation>Mahdtermine</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of a bundled model package (the job models lists them), or the path of one.</source>
      <translation>Name eines mitgelieferten Modellpakets (der Auftrag models nennt sie) oder der Pfad eines anderen.</translation>
    </message>
    <message>
      <source>Name of a bundled model package, or the path of one, such as teach makes.</source>
      <translation>Name eines mitgelieferten Modellpakets oder der Pfad eines anderen, wie es beim Training entsteht.</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Name des Feldes</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Name des Modells</translation>
    </message>
    <message>
      <source>Name or path of a model of parcels, such as teach makes; for points, of pixels.</source>
      <translation>Name oder Pfad eines Parzellenmodells, wie es beim Training entsteht; für Punkte eines Pixelmodells.</translation>
    </message>
    <message>
      <source>Name or path of a model package of field boundaries.</source>
      <translation>Name oder Pfad eines Modellpakets für Schlaggrenzen.</translation>
    </message>
    <message>
      <source>Name or path of a model package of this sensor, on whose features one more learner is tried.</source>
      <translation>Name oder Pfad eines Modellpakets dieses Sensors, auf dessen Merkmalen ein weiteres Lernverfahren versucht wird.</translation>
    </message>
    <message>
      <source>Name or path of a model package with an encoder, or of one that gives features.</source>
      <translation>Name oder Pfad eines Modellpakets mit Encoder oder eines, das Merkmale liefert.</translation>
    </message>
    <message>
      <source>Name or path of a model: one of parcels, such as teach makes, or one of pixels.</source>
      <translation>Name oder Pfad eines Modells: eines für Parzellen, wie es beim Training entsteht, oder eines für Pixel.</translation>
    </message>
    <message>
      <source>Name the class first: parcels are drawn of one. Then draw.</source>
      <translation>Zuerst die Klasse benennen: Parzellen werden zu einer Klasse gezeichnet. Dann zeichnen.</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>No Python with the engine's packages was found.</source>
      <translation>Es wurde kein Python mit den Paketen der Engine gefunden.</translation>
    </message>
    <message>
      <source>No class (see the reason)</source>
      <translation>Keine Klasse (siehe Grund)</translation>
    </message>
    <message>
      <source>No class has the code {code}.</source>
      <translation>Keine Klasse hat den Code {code}.</translation>
    </message>
    <message>
      <source>No class has the digit {digit}. C lists all classes.</source>
      <translation>Keine Klasse hat die Ziffer {digit}. C zeigt alle Klassen.</translation>
    </message>
    <message>
      <source>No class of the table</source>
      <translation>Keine Klasse der Tabelle</translation>
    </message>
    <message>
      <source>No class: {reason}</source>
      <translation>Keine Klasse: {reason}</translation>
    </message>
    <message>
      <source>No crop declared</source>
      <translation>Keine Kultur gemeldet</translation>
    </message>
    <message>
      <source>No data at hand?</source>
      <translation>Keine Daten zur Hand?</translation>
    </message>
    <message>
      <source>No engine is installed here: nothing was removed.</source>
      <translation>Hier ist keine Engine installiert: nichts wurde entfernt.</translation>
    </message>
    <message>
      <source>No engine, so no models.</source>
      <translation>Keine Engine, also keine Modelle.</translation>
    </message>
    <message>
      <source>No estimate for other ground.</source>
      <translation>Keine Schätzung für andere Flächen.</translation>
    </message>
    <message>
      <source>No harvest seen</source>
      <translation>Keine Ernte gesehen</translation>
    </message>
    <message>
      <source>No model is chosen. Choose a bundled model, or the folder of another package.</source>
      <translation>Kein Modell ist gewählt. Ein mitgeliefertes Modell oder den Ordner eines anderen Pakets wählen.</translation>
    </message>
    <message>
      <source>No parcels, pixels only</source>
      <translation>Keine Parzellen, nur Pixel</translation>
    </message>
    <message>
      <source>No raster of the project is a file</source>
      <translation>Kein Raster des Projekts ist eine Datei</translation>
    </message>
    <message>
      <source>No result of this project has parcels yet.</source>
      <translation>Noch kein Ergebnis dieses Projekts hat Parzellen.</translation>
    </message>
    <message>
      <source>No runs yet. Each map and check of this project will be listed here, to open, go on with, change or delete.</source>
      <translation>Noch keine Läufe. Jede Karte und Prüfung dieses Projekts wird hier stehen, zum Öffnen, Fortsetzen, Ändern oder Löschen.</translation>
    </message>
    <message>
      <source>No two labels have the same text in {field}, which rather names parcels than crops. Choose the field with the crop.</source>
      <translation>Keine zwei Labels haben denselben Text in {field}, das also eher Parzellen als Kulturen nennt. Das Feld mit der Kultur wählen.</translation>
    </message>
    <message>
      <source>No-data value</source>
      <translation>Leerwert</translation>
    </message>
    <message>
      <source>None of the labels has a shape.</source>
      <translation>Keines der Labels hat eine Geometrie.</translation>
    </message>
    <message>
      <source>Not all could be deleted: close whatever uses the engine, then remove again.</source>
      <translation>Nicht alles konnte gelöscht werden: schließen, was die Engine benutzt, dann erneut entfernen.</translation>
    </message>
    <message>
      <source>Not by lot</source>
      <translation>Nicht zufällig</translation>
    </message>
    <message>
      <source>Not in the stack any more: {days}.</source>
      <translation>Nicht mehr im Bildstapel: {days}.</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Ohne Rang</translation>
    </message>
    <message>
      <source>Not there any more: {names}.</source>
      <translation>Nicht mehr da: {names}.</translation>
    </message>
    <message>
      <source>Not told of the season, since the clear dates around it are more than {days} days apart: {parts}.</source>
      <translation>Von der Saison nicht angegeben, da die wolkenfreien Termine davor und danach mehr als {days} Tage auseinanderliegen: {parts}.</translation>
    </message>
    <message>
      <source>Not used, since they are no class of the table: {names}.</source>
      <translation>Nicht verwendet, da sie keine Klasse der Tabelle sind: {names}.</translation>
    </message>
    <message>
      <source>Nothing but the parcels</source>
      <translation>Nur die Parzellen</translation>
    </message>
    <message>
      <source>Nothing but the parcels is to be mapped, and there are none. Choose a layer of them.</source>
      <translation>Nur die Parzellen sollen kartiert werden, und es gibt keine. Einen Layer mit Parzellen wählen.</translation>
    </message>
    <message>
      <source>Nothing had been started.</source>
      <translation>Es war nichts begonnen worden.</translation>
    </message>
    <message>
      <source>Number that decides what is left to chance.</source>
      <translation>Zahl, die bestimmt, was dem Zufall überlassen ist.</translation>
    </message>
    <message>
      <source>Numbers of the raster</source>
      <translation>Zahlen des Rasters</translation>
    </message>
    <message>
      <source>Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample of this stack, and says which.</source>
      <translation>Genauigkeit der Rechnung. 'auto' nimmt die schnellste, die auf einer Probe dieses Bildstapels dieselben Klassen wie float32 ergibt, und sagt, welche.</translation>
    </message>
    <message>
      <source>Of the green parcels, at most this share may have a false declaration.</source>
      <translation>Höchstens dieser Anteil der grünen Parzellen darf falsch gemeldet sein.</translation>
    </message>
    <message>
      <source>Of the layers of one raster with all dates: all bands of the first date first, or all dates of the first band.</source>
      <translation>Reihenfolge der Layer eines Rasters mit allen Terminen: erst alle Kanäle des ersten Termins, oder alle Termine des ersten Kanals.</translation>
    </message>
    <message>
      <source>Of the map, in its CRS's units; the finest by default.</source>
      <translation>Pixelgröße der Karte in Einheiten ihres KBS; ohne Angabe die feinste.</translation>
    </message>
    <message>
      <source>Of the map; that of most rasters by default.</source>
      <translation>KBS der Karte; ohne Angabe das der meisten Raster.</translation>
    </message>
    <message>
      <source>Of the red parcels, at most about this share may have a right declaration.</source>
      <translation>Höchstens etwa dieser Anteil der roten Parzellen darf richtig gemeldet sein.</translation>
    </message>
    <message>
      <source>Of {declared} declared parcels: {green} green, {yellow} yellow, {red} red</source>
      <translation>Von {declared} gemeldeten Parzellen: {green} grün, {yellow} gelb, {red} rot</translation>
    </message>
    <message>
      <source>Of {declared} declared: {green} green, {yellow} yellow, {red} red.</source>
      <translation>Von {declared} gemeldeten: {green} grün, {yellow} gelb, {red} rot.</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <source>One class</source>
      <translation>Eine Klasse</translation>
    </message>
    <message>
      <source>One folder per run, in here</source>
      <translation>Ein Ordner je Lauf, hier drin</translation>
    </message>
    <message>
      <source>One group of the project, styled by the class table.</source>
      <translation>Eine Gruppe des Projekts, dargestellt nach der Klassentabelle.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>Bericht öffnen</translation>
    </message>
    <message>
      <source>Open the results as a styled group</source>
      <translation>Ergebnisse als gestaltete Gruppe öffnen</translation>
    </message>
    <message>
      <source>Opened again: {title}.</source>
      <translation>Wieder geöffnet: {title}.</translation>
    </message>
    <message>
      <source>Opening the stack…</source>
      <translation>Der Bildstapel wird geöffnet…</translation>
    </message>
    <message>
      <source>Opens the options page: another Python, a folder of packages, test, repair, remove</source>
      <translation>Öffnet die Optionenseite: anderes Python, ein Ordner mit Paketen, testen, reparieren, entfernen</translation>
    </message>
    <message>
      <source>Opens the page that says from which date on the answers of this map stay</source>
      <translation>Öffnet die Seite, die sagt, ab welchem Termin die Antworten dieser Karte bleiben</translation>
    </message>
    <message>
      <source>Opens the page that says how often this map is right, class by class</source>
      <translation>Öffnet die Seite, die sagt, wie oft diese Karte richtig ist, Klasse für Klasse</translation>
    </message>
    <message>
      <source>Opens the whole report in the browser</source>
      <translation>Öffnet den ganzen Bericht im Browser</translation>
    </message>
    <message>
      <source>Opens the whole report: confusion, learners, labels that look wrong</source>
      <translation>Öffnet den ganzen Bericht: Verwechslungen, Lernverfahren, Labels, die falsch aussehen</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>Reihenfolge der Layer</translation>
    </message>
    <message>
      <source>Other Python or source…</source>
      <translation>Anderes Python oder andere Quelle…</translation>
    </message>
    <message>
      <source>Other class…</source>
      <translation>Andere Klasse…</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Ausgabeordner</translation>
    </message>
    <message>
      <source>Outputs</source>
      <translation>Ausgaben</translation>
    </message>
    <message>
      <source>Outputs and device</source>
      <translation>Ausgaben und Gerät</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}, area-adjusted: it holds for the whole map.</source>
      <translation>Gesamtgenauigkeit {accuracy}, flächenbereinigt: sie gilt für die ganze Karte.</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}.</source>
      <translation>Gesamtgenauigkeit {accuracy}.</translation>
    </message>
    <message>
      <source>Package index or folder</source>
      <translation>Paketindex oder Ordner</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>Parzelle</translation>
    </message>
    <message>
      <source>Parcel of {crop}</source>
      <translation>Parzelle mit {crop}</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>Parzelle {id}</translation>
    </message>
    <message>
      <source>Parcel {row} of {total}.</source>
      <translation>Parzelle {row} von {total}.</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Parzellen</translation>
    </message>
    <message>
      <source>Parcels of the series</source>
      <translation>Parzellen der Zeitreihen</translation>
    </message>
    <message>
      <source>Parcels or points</source>
      <translation>Parzellen oder Punkte</translation>
    </message>
    <message>
      <source>Parcels through the year</source>
      <translation>Parzellen im Jahreslauf</translation>
    </message>
    <message>
      <source>Parcels to label next</source>
      <translation>Parzellen für die nächsten Labels</translation>
    </message>
    <message>
      <source>Part of the neighbours that count, those with the highest probability of the class.</source>
      <translation>Anteil der Nachbarn, die zählen: jene mit der höchsten Wahrscheinlichkeit der Klasse.</translation>
    </message>
    <message>
      <source>Path of a model that was taught here: its learner is used, and learns anew.</source>
      <translation>Pfad eines hier trainierten Modells: sein Lernverfahren wird verwendet und lernt neu.</translation>
    </message>
    <message>
      <source>Peak of season</source>
      <translation>Höhepunkt der Saison</translation>
    </message>
    <message>
      <source>Physical value = stored value x scale + offset.</source>
      <translation>Physikalischer Wert = gespeicherter Wert x Skalierung + Versatz.</translation>
    </message>
    <message>
      <source>Pick a place</source>
      <translation>Ort wählen</translation>
    </message>
    <message>
      <source>Pick a place on the map to see its season.</source>
      <translation>Einen Ort auf der Karte wählen, um seine Saison zu sehen.</translation>
    </message>
    <message>
      <source>Pixel counts</source>
      <translation>Pixelzahlen</translation>
    </message>
    <message>
      <source>Pixel counts by class and administrative unit, and estimates of areas from surveyed segments</source>
      <translation>Pixelzahlen nach Klasse und Verwaltungseinheit, und Schätzungen der Flächen aus erhobenen Segmenten</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>Pixels of one area touch at</source>
      <translation>Pixel einer Fläche berühren sich</translation>
    </message>
    <message>
      <source>Pixels of the series</source>
      <translation>Pixel der Zeitreihen</translation>
    </message>
    <message>
      <source>Pixels to leave out at the edge</source>
      <translation>Am Rand ausgelassene Pixel</translation>
    </message>
    <message>
      <source>Places of each class</source>
      <translation>Orte je Klasse</translation>
    </message>
    <message>
      <source>Places to inspect</source>
      <translation>Orte zur Begehung</translation>
    </message>
    <message>
      <source>Plots (SVG)</source>
      <translation>Diagramme (SVG)</translation>
    </message>
    <message>
      <source>Points drawn by lot within the classes of a map, to be filled with what is true there</source>
      <translation>Zufällig in den Klassen einer Karte gezogene Punkte, in die einzutragen ist, was dort wahr ist</translation>
    </message>
    <message>
      <source>Polygon layer (optional)</source>
      <translation>Polygonlayer (optional)</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: a table (Parquet) with the mean features of each parcel's pixels is written, and no raster.</source>
      <translation>Polygonlayer, den GDAL lesen kann: geschrieben wird eine Tabelle (Parquet) mit den mittleren Merkmalen der Pixel jeder Parzelle, und kein Raster.</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: in each parcel its pixels vote, each for its class and with its confidence as its weight.</source>
      <translation>Polygonlayer, den GDAL lesen kann: in jeder Parzelle stimmen ihre Pixel ab, jedes für seine Klasse und mit seiner Konfidenz als Gewicht.</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read; each parcel gets its class and confidence.</source>
      <translation>Polygonlayer, den GDAL lesen kann; jede Parzelle bekommt ihre Klasse und Konfidenz.</translation>
    </message>
    <message>
      <source>Polygon layer with the parcels of the place: points label the parcel that they lie in, and what lies outside all parcels may be learned as the class other.</source>
      <translation>Polygonlayer mit den Parzellen des Ortes: Punkte geben der Parzelle, in der sie liegen, ihr Label, und was außerhalb aller Parzellen liegt, kann als Klasse Sonstiges gelernt werden.</translation>
    </message>
    <message>
      <source>Polygons or points with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>Polygone oder Punkte mit dem, was wahr ist, in beliebigem KBS; ohne Angabe ist es ein Feld der kartierten Parzellen.</translation>
    </message>
    <message>
      <source>Polygons, points or a raster with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>Polygone, Punkte oder ein Raster mit dem, was wahr ist, in beliebigem KBS; ohne Angabe ist es ein Feld der kartierten Parzellen.</translation>
    </message>
    <message>
      <source>Possible classes</source>
      <translation>Mögliche Klassen</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <source>Press Change… and then Run to begin anew; Delete… removes what it had finished.</source>
      <translation>Mit Ändern… und danach Starten neu beginnen; Löschen… entfernt, was schon fertig war.</translation>
    </message>
    <message>
      <source>Press Install engine in the CropMapper panel, choose a Python under Settings &gt; Options &gt; CropMapper, or run Set up the engine (cropmapper:setupengine) from Processing or qgis_process.</source>
      <translation>Im Bedienfeld CropMapper auf Engine installieren drücken, unter Einstellungen &gt; Optionen &gt; CropMapper ein Python wählen oder Engine einrichten (cropmapper:setupengine) in der Verarbeitung oder mit qgis_process ausführen.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>Probabilities of a map</source>
      <translation>Wahrscheinlichkeiten einer Karte</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
      <source>Probability of the likeliest</source>
      <translation>Wahrscheinlichkeit der ersten</translation>
    </message>
    <message>
      <source>Probability of the second</source>
      <translation>Wahrscheinlichkeit der zweiten</translation>
    </message>
    <message>
      <source>Probability of the third</source>
      <translation>Wahrscheinlichkeit der dritten</translation>
    </message>
    <message>
      <source>Processes on this machine</source>
      <translation>Prozesse auf diesem Rechner</translation>
    </message>
    <message>
      <source>Processes on this machine; one by default.</source>
      <translation>Prozesse auf diesem Rechner; ohne Angabe einer.</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>Processor threads</source>
      <translation>Prozessor-Threads</translation>
    </message>
    <message>
      <source>Processor threads; all by default, of a Dask worker as many as it was started with.</source>
      <translation>Prozessor-Threads; ohne Angabe alle, bei einem Dask-Worker so viele, wie er beim Start bekam.</translation>
    </message>
    <message>
      <source>Processor threads; all by default.</source>
      <translation>Prozessor-Threads; ohne Angabe alle.</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Profile, in the toolbar: click a parcel to see its season, its harvest, and which dates decided its class.</source>
      <translation>Profil, in der Werkzeugleiste: auf eine Parzelle klicken, um ihre Saison, ihre Ernte und die Termine zu sehen, die über ihre Klasse entschieden.</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <source>Profiles (JSON)</source>
      <translation>Profile (JSON)</translation>
    </message>
    <message>
      <source>Project {name}</source>
      <translation>Projekt {name}</translation>
    </message>
    <message>
      <source>Putting blocks together</source>
      <translation>Blöcke werden zusammengesetzt</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python der Engine</translation>
    </message>
    <message>
      <source>Python with the engine's packages</source>
      <translation>Python mit den Paketen der Engine</translation>
    </message>
    <message>
      <source>QGIS cannot open {path}: {summary}</source>
      <translation>QGIS kann {path} nicht öffnen: {summary}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Einreihen</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Rank correlation of attention and falls over the clear dates: {value}</source>
      <translation>Rangkorrelation von Aufmerksamkeit und Abfall über die wolkenfreien Termine: {value}</translation>
    </message>
    <message>
      <source>Rank correlation of attention and occlusion</source>
      <translation>Rangkorrelation von Aufmerksamkeit und Verdeckung</translation>
    </message>
    <message>
      <source>Rank labelled parcels by how little their series support the label: the most suspect first.</source>
      <translation>Parzellen mit Label danach ordnen, wie wenig ihre Zeitreihe das Label stützt: die verdächtigsten zuerst.</translation>
    </message>
    <message>
      <source>Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first.</source>
      <translation>Parzellen ohne Label danach ordnen, was ihr Label lehren würde: zweifelhafte, von jeder Art eine zuerst.</translation>
    </message>
    <message>
      <source>Raster of classes</source>
      <translation>Klassenraster</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map.</source>
      <translation>Klassenraster, etwa die classes.tif einer Karte.</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map; each class is a stratum, no data is none.</source>
      <translation>Klassenraster, etwa die classes.tif einer Karte; jede Klasse ist ein Stratum, ohne Wert ist keines.</translation>
    </message>
    <message>
      <source>Rasters with all dates (*.tif *.tiff *.vrt *.img)</source>
      <translation>Raster mit allen Terminen (*.tif *.tiff *.vrt *.img)</translation>
    </message>
    <message>
      <source>Rasters, or folder of series</source>
      <translation>Raster oder Ordner mit Zeitreihen</translation>
    </message>
    <message>
      <source>Reading options</source>
      <translation>Leseoptionen</translation>
    </message>
    <message>
      <source>Reading options ({count} set)</source>
      <translation>Leseoptionen ({count} gesetzt)</translation>
    </message>
    <message>
      <source>Reading parcels and series</source>
      <translation>Parzellen und Zeitreihen werden gelesen</translation>
    </message>
    <message>
      <source>Reading series and labels</source>
      <translation>Zeitreihen und Labels werden gelesen</translation>
    </message>
    <message>
      <source>Reading the dates</source>
      <translation>Termine werden gelesen</translation>
    </message>
    <message>
      <source>Reading the dates: {done} of {total}</source>
      <translation>Termine werden gelesen: {done} von {total}</translation>
    </message>
    <message>
      <source>Reading the dates…</source>
      <translation>Termine werden gelesen…</translation>
    </message>
    <message>
      <source>Reading the labelled places</source>
      <translation>Orte mit Label werden gelesen</translation>
    </message>
    <message>
      <source>Reading the parcels' pixels</source>
      <translation>Pixel der Parzellen werden gelesen</translation>
    </message>
    <message>
      <source>Reading the parcels' series</source>
      <translation>Zeitreihen der Parzellen werden gelesen</translation>
    </message>
    <message>
      <source>Reading the parcels…</source>
      <translation>Parzellen werden gelesen…</translation>
    </message>
    <message>
      <source>Reading the place's pixels</source>
      <translation>Pixel des Ortes werden gelesen</translation>
    </message>
    <message>
      <source>Reading the places' pixels</source>
      <translation>Pixel der Orte werden gelesen</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reasons (codes)</source>
      <translation>Gründe (Codes)</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>Red: another crop</source>
      <translation>Rot: andere Kultur</translation>
    </message>
    <message>
      <source>Reddest first</source>
      <translation>Rote zuerst</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>Reference \ map</source>
      <translation>Referenz \ Karte</translation>
    </message>
    <message>
      <source>Reference field</source>
      <translation>Referenzfeld</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Referenzlayer</translation>
    </message>
    <message>
      <source>Reference layer or raster</source>
      <translation>Referenzlayer oder -raster</translation>
    </message>
    <message>
      <source>Reference name -&gt; class name of the model; names left out are not scored.</source>
      <translation>Name der Referenz -&gt; Klassenname des Modells; ausgelassene Namen werden nicht bewertet.</translation>
    </message>
    <message>
      <source>Reference raster, instead of a layer</source>
      <translation>Referenzraster statt eines Layers</translation>
    </message>
    <message>
      <source>Reference {reference}, map {mapped}: {count} of {total}</source>
      <translation>Referenz {reference}, Karte {mapped}: {count} von {total}</translation>
    </message>
    <message>
      <source>Regular expression with the groups year, month and day, or year and doy, for file names.</source>
      <translation>Regulärer Ausdruck mit den Gruppen year, month und day, oder year und doy, für Dateinamen.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove engine…</source>
      <translation>Engine entfernen…</translation>
    </message>
    <message>
      <source>Remove the chosen class</source>
      <translation>Die gewählte Klasse entfernen</translation>
    </message>
    <message>
      <source>Remove the engine? These folders are deleted; maps and taught models stay.

{listed}</source>
      <translation>Die Engine entfernen? Diese Ordner werden gelöscht; Karten und trainierte Modelle bleiben.

{listed}</translation>
    </message>
    <message>
      <source>Remove the model</source>
      <translation>Modell entfernen</translation>
    </message>
    <message>
      <source>Remove the model {name} with its labels and its report? It cannot be brought back.</source>
      <translation>Das Modell {name} mit seinen Labels und seinem Bericht entfernen? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Rename the model</source>
      <translation>Modell umbenennen</translation>
    </message>
    <message>
      <source>Rename, export or remove this model of yours</source>
      <translation>Dieses eigene Modell umbenennen, exportieren oder entfernen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Replace an existing stack file.</source>
      <translation>Eine vorhandene Stapeldatei ersetzen.</translation>
    </message>
    <message>
      <source>Replace another job's results</source>
      <translation>Ergebnisse anderer Aufträge ersetzen</translation>
    </message>
    <message>
      <source>Replace another job's results in the output folder.</source>
      <translation>Ergebnisse eines anderen Auftrags im Ausgabeordner ersetzen.</translation>
    </message>
    <message>
      <source>Replace the environment even where an engine is found, such as after a broken disk.</source>
      <translation>Die Umgebung auch dann ersetzen, wenn eine Engine gefunden wird, etwa nach einem Festplattenfehler.</translation>
    </message>
    <message>
      <source>Replace the stack file</source>
      <translation>Stapeldatei ersetzen</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Results will come as a group of layers, and be listed here with the hectares of each class. Walk through the parcels then shows the least certain ones first.</source>
      <translation>Ergebnisse werden als Gruppe von Layern kommen und hier mit den Hektar jeder Klasse stehen. Parzellen durchgehen zeigt dann die unsichersten zuerst.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Right (95%)</source>
      <translation>Richtig (95 %)</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by blocks.</source>
      <translation>Richtig an {right} von {count} zurückgehaltenen Orten; Makro-F1 {mean}. In Blöcken zurückgehalten.</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by parts of the area.</source>
      <translation>Richtig an {right} von {count} zurückgehaltenen Orten; Makro-F1 {mean}. In Teilen des Gebiets zurückgehalten.</translation>
    </message>
    <message>
      <source>Rows: what is true. Columns: what the map says.</source>
      <translation>Zeilen: was wahr ist. Spalten: was die Karte sagt.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Run again; if it ends the same way, report the lines of the log.</source>
      <translation>Erneut starten; endet es ebenso, die Zeilen des Protokolls melden.</translation>
    </message>
    <message>
      <source>Run it again: it goes on from what it had finished, if anything.</source>
      <translation>Erneut starten: es geht weiter mit dem, was fertig war, falls etwas fertig war.</translation>
    </message>
    <message>
      <source>Run makes the map; how long that takes stands above it. You can work on meanwhile, cancel, and let the run go on later.</source>
      <translation>Starten rechnet die Karte; wie lange das dauert, steht darüber. Währenddessen kann man weiterarbeiten, abbrechen und den Lauf später fortsetzen.</translation>
    </message>
    <message>
      <source>Runner-up</source>
      <translation>Zweite Klasse</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs ({count})</source>
      <translation>Läufe ({count})</translation>
    </message>
    <message>
      <source>Runs of this project</source>
      <translation>Läufe dieses Projekts</translation>
    </message>
    <message>
      <source>Runtime</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <source>STAC documents and stack files (*.json *.geojson)</source>
      <translation>STAC-Dokumente und Stapeldateien (*.json *.geojson)</translation>
    </message>
    <message>
      <source>Sample project (simulated)</source>
      <translation>Beispielprojekt (simuliert)</translation>
    </message>
    <message>
      <source>Save as stack file</source>
      <translation>Als Stapeldatei speichern</translation>
    </message>
    <message>
      <source>Save as stack file…</source>
      <translation>Stapel speichern…</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Diagramm speichern</translation>
    </message>
    <message>
      <source>Save the chart or its values</source>
      <translation>Diagramm oder seine Werte speichern</translation>
    </message>
    <message>
      <source>Save the drawn parcels</source>
      <translation>Gezeichnete Parzellen speichern</translation>
    </message>
    <message>
      <source>Save the layer to a GeoPackage yourself and choose that file.</source>
      <translation>Den Layer selbst in ein GeoPackage speichern und diese Datei wählen.</translation>
    </message>
    <message>
      <source>Save the layer with the labels yourself, and teach from that.</source>
      <translation>Den Layer mit den Labels selbst speichern und damit trainieren.</translation>
    </message>
    <message>
      <source>Save the values</source>
      <translation>Werte speichern</translation>
    </message>
    <message>
      <source>Saved as stack file: {path}.</source>
      <translation>Als Stapeldatei gespeichert: {path}.</translation>
    </message>
    <message>
      <source>Say how unlike each series is to all that the model was taught with: a percentile of how unlike those are to each other, 100 where it is farther than all. For models that teach made.</source>
      <translation>Sagen, wie unähnlich jede Zeitreihe allem ist, womit das Modell trainiert wurde: ein Perzentil dessen, wie unähnlich jene einander sind; 100, wo sie ferner liegt als alle. Für trainierte Modelle.</translation>
    </message>
    <message>
      <source>Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.</source>
      <translation>Von jeder Parzelle sagen, ob ihre gemeldete Kultur stimmt: grün, gelb oder rot, mit Gründen.

Keine Parzelle wird von einem Modell beurteilt, das sie oder ihren Block gesehen hat. Kulturen einer Gruppe der Klassentabelle zählen als eine.</translation>
    </message>
    <message>
      <source>Say of each parcel whether its pixels look like two crops: the share of the smaller group, how much better two groups explain the pixels than one, and the line between them as a layer.</source>
      <translation>Von jeder Parzelle sagen, ob ihre Pixel nach zwei Kulturen aussehen: der Anteil der kleineren Gruppe, um wie viel besser zwei Gruppen die Pixel erklären als eine, und die Linie dazwischen als Layer.</translation>
    </message>
    <message>
      <source>Say which crops cannot be excluded: how often that set is to hold the true one, by the answers that the model gave for labels that it had not seen. For models that teach made.</source>
      <translation>Sagen, welche Kulturen nicht auszuschließen sind: wie oft diese Menge die wahre enthalten soll, nach den Antworten des Modells für Labels, die es nicht gesehen hatte. Für trainierte Modelle.</translation>
    </message>
    <message>
      <source>Say which dates and bands decided a model's answer for each parcel, by hiding one after the other.

What counts is by how much the probability of the answered class falls when a date is hidden like a cloud, or a band has its mean of training on all dates. Models that tell their attention over the dates have it beside that, and where the two name different dates it is said.</source>
      <translation>Für jede Parzelle sagen, welche Termine und Kanäle über die Antwort eines Modells entschieden, durch Verdecken eines nach dem anderen.

Es zählt, um wie viel die Wahrscheinlichkeit der genannten Klasse sinkt, wenn ein Termin wie von einer Wolke verdeckt ist oder ein Kanal zu allen Terminen sein Trainingsmittel hat. Bei Modellen, die ihre Aufmerksamkeit über die Termine verraten, steht diese daneben, und wo beide verschiedene Termine nennen, wird es gesagt.</translation>
    </message>
    <message>
      <source>Say which dates and bands of a stack can be used, and why not.</source>
      <translation>Sagen, welche Termine und Kanäle eines Bildstapels verwendbar sind, und warum andere nicht.</translation>
    </message>
    <message>
      <source>Say which models fit</source>
      <translation>Sagen, welche Modelle passen</translation>
    </message>
    <message>
      <source>Say which text of the field is which class of the map: with Texts and classes…, or in Processing with Classes of references.</source>
      <translation>Mit Texte und Klassen…, in der Verarbeitung mit Klassen der Referenzen, angeben, welcher Text des Felds welche Klasse der Karte ist.</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Skalierung</translation>
    </message>
    <message>
      <source>Scale (scale) cannot be 0.</source>
      <translation>Skalierung (scale) kann nicht 0 sein.</translation>
    </message>
    <message>
      <source>Scan a stack</source>
      <translation>Bildstapel durchsehen</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Zweite</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startzahl</translation>
    </message>
    <message>
      <source>Select some parcels first: the map is to be around them.</source>
      <translation>Zuerst einige Parzellen auswählen: die Karte soll um sie herum liegen.</translation>
    </message>
    <message>
      <source>Selected only ({count})</source>
      <translation>Nur ausgewählte ({count})</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor, if the files do not tell it: its name in the sensor table, or the path of your own *.sensor.json.</source>
      <translation>Sensor, falls die Dateien ihn nicht nennen: sein Name in der Sensortabelle oder der Pfad einer eigenen *.sensor.json.</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Zeitreihen</translation>
    </message>
    <message>
      <source>Series file for training</source>
      <translation>Datei der Zeitreihen zum Trainieren</translation>
    </message>
    <message>
      <source>Series of {names}</source>
      <translation>Zeitreihen von {names}</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>Engine einrichten</translation>
    </message>
    <message>
      <source>Several texts may stand for one class.</source>
      <translation>Mehrere Texte dürfen für eine Klasse stehen.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share of amplitude of the season</source>
      <translation>Anteil an der Amplitude der Saison</translation>
    </message>
    <message>
      <source>Share of the model's attention, up to {share}</source>
      <translation>Anteil an der Aufmerksamkeit des Modells, bis {share}</translation>
    </message>
    <message>
      <source>Share of the neighbours</source>
      <translation>Anteil der Nachbarn</translation>
    </message>
    <message>
      <source>Share of what the map calls a class that is expected to be it: decides the number of places.</source>
      <translation>Anteil dessen, was die Karte einer Klasse zuordnet und erwartungsgemäß dazu gehört: bestimmt die Anzahl der Orte.</translation>
    </message>
    <message>
      <source>Show log</source>
      <translation>Protokoll zeigen</translation>
    </message>
    <message>
      <source>Show parcels or points through the year: indices, smoothed curves, season, harvest, mowing and bare soil.

The first of the values tells the season; events are told by NDVI, and bare soil by NBR2, too, where the bands give these.</source>
      <translation>Parzellen oder Punkte im Jahreslauf zeigen: Indizes, geglättete Kurven, Saison, Ernte, Mahd und offener Boden.

Der erste der Werte bestimmt die Saison; Ereignisse werden am NDVI erkannt, offener Boden auch am NBR2, wo die Kanäle diese hergeben.</translation>
    </message>
    <message>
      <source>Shows the next stop; after the last one the tour ends</source>
      <translation>Zeigt die nächste Station; nach der letzten endet die Führung</translation>
    </message>
    <message>
      <source>Shows the stop before</source>
      <translation>Zeigt die Station davor</translation>
    </message>
    <message>
      <source>Shows the whole message and what came before it</source>
      <translation>Zeigt die ganze Meldung und was davor kam</translation>
    </message>
    <message>
      <source>Shows warnings, errors and what is done, without each step</source>
      <translation>Zeigt Warnungen, Fehler und was fertig ist, ohne jeden Schritt</translation>
    </message>
    <message>
      <source>Sieving small areas</source>
      <translation>Kleine Flächen werden ausgesiebt</translation>
    </message>
    <message>
      <source>Simplify by so many pixels</source>
      <translation>Vereinfachen um so viele Pixel</translation>
    </message>
    <message>
      <source>Simulated scene, {date}</source>
      <translation>Simulierte Szene, {date}</translation>
    </message>
    <message>
      <source>Simulating the dates</source>
      <translation>Termine werden simuliert</translation>
    </message>
    <message>
      <source>Smaller fields are left out.</source>
      <translation>Kleinere Schläge werden ausgelassen.</translation>
    </message>
    <message>
      <source>Smallest field, in hectares</source>
      <translation>Kleinster Schlag, in Hektar</translation>
    </message>
    <message>
      <source>Smooth and sieve a finished map, and derive classes and their certainty anew from its probabilities.

The model is not needed. What is asked for is done in this order: smoothing in a neighbourhood, classes, sieve, parcels.</source>
      <translation>Eine fertige Karte glätten und sieben und aus ihren Wahrscheinlichkeiten Klassen und deren Sicherheit neu ableiten.

Das Modell wird nicht gebraucht. Was verlangt ist, geschieht in dieser Reihenfolge: Glättung in der Nachbarschaft, Klassen, Sieb, Parzellen.</translation>
    </message>
    <message>
      <source>Smooth and sieve a map</source>
      <translation>Karte glätten und sieben</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Glätten</translation>
    </message>
    <message>
      <source>Smoothing window</source>
      <translation>Glättungsfenster</translation>
    </message>
    <message>
      <source>Smoothness</source>
      <translation>Glätte</translation>
    </message>
    <message>
      <source>Smoothness of classes</source>
      <translation>Glätte der Klassen</translation>
    </message>
    <message>
      <source>Smooths probabilities (Bayesian smoothing, as sits has it) in a neighbourhood of so many pixels a side, an odd number such as 7; not at all by default.</source>
      <translation>Glättet Wahrscheinlichkeiten (Bayes-Glättung wie in sits) in einer Nachbarschaft von so vielen Pixeln Seitenlänge, einer ungeraden Zahl wie 7; ohne Angabe gar nicht.</translation>
    </message>
    <message>
      <source>Space: the class is right.</source>
      <translation>Leertaste: die Klasse stimmt.</translation>
    </message>
    <message>
      <source>Space: the declared crop is right.</source>
      <translation>Leertaste: die gemeldete Kultur stimmt.</translation>
    </message>
    <message>
      <source>Space: the label is right.</source>
      <translation>Leertaste: das Label stimmt.</translation>
    </message>
    <message>
      <source>Space: the likeliest crop is right.</source>
      <translation>Leertaste: die wahrscheinlichste Kultur stimmt.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Bildstapel</translation>
    </message>
    <message>
      <source>Stack file</source>
      <translation>Stapeldatei</translation>
    </message>
    <message>
      <source>Stack files (*{suffix})</source>
      <translation>Stapeldateien (*{suffix})</translation>
    </message>
    <message>
      <source>Stack in a file, if in no folder</source>
      <translation>Bildstapel in einer Datei statt Ordner</translation>
    </message>
    <message>
      <source>Stack of dated rasters</source>
      <translation>Bildstapel datierter Raster</translation>
    </message>
    <message>
      <source>Stacks (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</source>
      <translation>Bildstapel (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</translation>
    </message>
    <message>
      <source>Standard error of overall accuracy</source>
      <translation>Standardfehler der Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>Start of season</source>
      <translation>Beginn der Saison</translation>
    </message>
    <message>
      <source>Start of season, within days</source>
      <translation>Beginn der Saison, auf Tage genau</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Die Engine wird gestartet…</translation>
    </message>
    <message>
      <source>Starts the engine, and says what it consists of</source>
      <translation>Startet die Engine und sagt, woraus sie besteht</translation>
    </message>
    <message>
      <source>Starts when the run under way has ended</source>
      <translation>Beginnt, wenn der laufende Lauf beendet ist</translation>
    </message>
    <message>
      <source>Stays from</source>
      <translation>Bleibt ab</translation>
    </message>
    <message>
      <source>Stop drawing</source>
      <translation>Zeichnen beenden</translation>
    </message>
    <message>
      <source>Stopped before anything was finished</source>
      <translation>Angehalten, bevor etwas fertig war</translation>
    </message>
    <message>
      <source>Stops making the scene</source>
      <translation>Bricht das Erzeugen der Szene ab</translation>
    </message>
    <message>
      <source>Stops the check, or takes it out of the queue</source>
      <translation>Hält die Prüfung an oder nimmt sie aus der Warteschlange</translation>
    </message>
    <message>
      <source>Stops the installation</source>
      <translation>Hält die Installation an</translation>
    </message>
    <message>
      <source>Stops the run under way; a map that has finished parts can go on later</source>
      <translation>Hält den laufenden Lauf an; eine Karte mit fertigen Teilen kann später fortgesetzt werden</translation>
    </message>
    <message>
      <source>Stops the teaching; what was read of the labels is kept for the next one</source>
      <translation>Hält das Training an; was von den Labels gelesen ist, bleibt für das nächste</translation>
    </message>
    <message>
      <source>Stops this run</source>
      <translation>Hält diesen Lauf an</translation>
    </message>
    <message>
      <source>Stops waiting for the answer</source>
      <translation>Wartet nicht länger auf die Antwort</translation>
    </message>
    <message>
      <source>Stored value that means: no data.</source>
      <translation>Gespeicherter Wert, der keine Daten bedeutet.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Straten</translation>
    </message>
    <message>
      <source>Strata of the survey</source>
      <translation>Straten der Erhebung</translation>
    </message>
    <message>
      <source>Such as {example}.</source>
      <translation>Zum Beispiel {example}.</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Stützung</translation>
    </message>
    <message>
      <source>Surveyed segments</source>
      <translation>Erhobene Segmente</translation>
    </message>
    <message>
      <source>Suspect labels</source>
      <translation>Verdächtige Labels</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
      <source>Table of classes</source>
      <translation>Klassentabelle</translation>
    </message>
    <message>
      <source>Take back the last corner, or the last parcel</source>
      <translation>Die letzte Ecke oder die letzte Parzelle zurücknehmen</translation>
    </message>
    <message>
      <source>Take back the last decision</source>
      <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
      <source>Take the places that were kept out of the chart</source>
      <translation>Behaltene Orte aus dem Diagramm nehmen</translation>
    </message>
    <message>
      <source>Taken as one class, since only case differs: {names}.</source>
      <translation>Als eine Klasse genommen, da sich nur Groß- und Kleinschreibung unterscheidet: {names}.</translation>
    </message>
    <message>
      <source>Takes the run out of the queue</source>
      <translation>Nimmt den Lauf aus der Warteschlange</translation>
    </message>
    <message>
      <source>Taught model</source>
      <translation>Trainiertes Modell</translation>
    </message>
    <message>
      <source>Taught models are kept in {models}.</source>
      <translation>Trainierte Modelle liegen in {models}.</translation>
    </message>
    <message>
      <source>Taught on a simulated scene: its map of a real scene proves nothing.</source>
      <translation>Mit einer simulierten Szene trainiert: seine Karte einer echten Szene beweist nichts.</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>Teach a model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} class with fewer than {needed} labels: {names}.</source>
      <translation>Trainieren geht, trifft aber {count} Klasse mit weniger als {needed} Labels selten: {names}.</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} classes with fewer than {needed} labels: {names}.</source>
      <translation>Trainieren geht, trifft aber {count} Klassen mit weniger als {needed} Labels selten: {names}.</translation>
    </message>
    <message>
      <source>Teaching from {number} labels.</source>
      <translation>Trainiert wird mit {number} Labels.</translation>
    </message>
    <message>
      <source>Teaching needs labels of at least two classes. Choose a layer with crops, or draw parcels.</source>
      <translation>Zum Trainieren braucht es Labels von mindestens zwei Klassen. Einen Layer mit Kulturen wählen oder Parzellen zeichnen.</translation>
    </message>
    <message>
      <source>Test engine</source>
      <translation>Engine testen</translation>
    </message>
    <message>
      <source>Text -&gt; name of its class; an empty name leaves it out, and texts that are left out mean themselves.</source>
      <translation>Text -&gt; Name seiner Klasse; ein leerer Name lässt ihn aus, und ausgelassene Texte bedeuten sich selbst.</translation>
    </message>
    <message>
      <source>Text in the field</source>
      <translation>Text im Feld</translation>
    </message>
    <message>
      <source>Texts and classes</source>
      <translation>Texte und Klassen</translation>
    </message>
    <message>
      <source>Texts and classes…</source>
      <translation>Texte und Klassen…</translation>
    </message>
    <message>
      <source>Texts…</source>
      <translation>Texte…</translation>
    </message>
    <message>
      <source>That did not work: {problem}</source>
      <translation>Das ging nicht: {problem}</translation>
    </message>
    <message>
      <source>The Python chosen in Options, {path},</source>
      <translation>Das in den Optionen gewählte Python, {path},</translation>
    </message>
    <message>
      <source>The Python named by CROPMAPPER_PYTHON, {path},</source>
      <translation>Das in CROPMAPPER_PYTHON genannte Python, {path},</translation>
    </message>
    <message>
      <source>The button picks a folder; any other path, or an https address, can be written.</source>
      <translation>Die Schaltfläche wählt einen Ordner; jeder andere Pfad oder eine https-Adresse lässt sich eintippen.</translation>
    </message>
    <message>
      <source>The chart could not be written to {path}.</source>
      <translation>Das Diagramm konnte nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
      <source>The check is done.</source>
      <translation>Die Prüfung ist fertig.</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. Choose this one in step 3: {title}.</source>
      <translation>Das gewählte Modell passt nicht zum Bildstapel. In Schritt 3 dieses wählen: {title}.</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. {reasons} Choose or teach another one in step 3.</source>
      <translation>Das gewählte Modell passt nicht zum Bildstapel. {reasons} In Schritt 3 ein anderes wählen oder trainieren.</translation>
    </message>
    <message>
      <source>The class is right: it becomes a label for the next teaching (Space)</source>
      <translation>Die Klasse stimmt: sie wird ein Label für das nächste Training (Leertaste)</translation>
    </message>
    <message>
      <source>The dates lie at an address. Download them to add them as layers.</source>
      <translation>Die Termine liegen an einer Adresse. Sie herunterladen, um sie als Layer hinzuzufügen.</translation>
    </message>
    <message>
      <source>The dates lie in a cube, which QGIS shows by its own mesh and raster dialogs.</source>
      <translation>Die Termine liegen in einem Würfel, den QGIS in seinen eigenen Dialogen für Netze und Raster zeigt.</translation>
    </message>
    <message>
      <source>The dates of one raster that holds them all, in its order.</source>
      <translation>Die Daten eines Rasters, das alle Termine enthält, in seiner Reihenfolge.</translation>
    </message>
    <message>
      <source>The digits 1 to 9 pick the class of this code while parcels are drawn.</source>
      <translation>Die Ziffern 1 bis 9 wählen beim Zeichnen die Klasse mit diesem Code.</translation>
    </message>
    <message>
      <source>The drawn parcels could not be saved: {reason}</source>
      <translation>Die gezeichneten Parzellen konnten nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
      <source>The engine could not be installed in {folder}: {reason}.</source>
      <translation>Die Engine konnte nicht in {folder} installiert werden: {reason}.</translation>
    </message>
    <message>
      <source>The engine ended by a crash before it had a result.</source>
      <translation>Die Engine stürzte ab, bevor sie ein Ergebnis hatte.</translation>
    </message>
    <message>
      <source>The engine ended with exit code {code} before it had a result.</source>
      <translation>Die Engine endete mit Code {code}, bevor sie ein Ergebnis hatte.</translation>
    </message>
    <message>
      <source>The engine has to be installed first.</source>
      <translation>Zuerst muss die Engine installiert werden.</translation>
    </message>
    <message>
      <source>The engine is being installed.</source>
      <translation>Die Engine wird installiert.</translation>
    </message>
    <message>
      <source>The engine is being removed.</source>
      <translation>Die Engine wird entfernt.</translation>
    </message>
    <message>
      <source>The engine is not installed yet. It reads the rasters and makes the maps, and is installed once.</source>
      <translation>Die Engine ist noch nicht installiert. Sie liest die Raster und rechnet die Karten und wird einmal installiert.</translation>
    </message>
    <message>
      <source>The engine is set up: {found}</source>
      <translation>Die Engine ist eingerichtet: {found}</translation>
    </message>
    <message>
      <source>The engine lists no model. Choose the folder of a model package.</source>
      <translation>Die Engine nennt kein Modell. Den Ordner eines Modellpakets wählen.</translation>
    </message>
    <message>
      <source>The engine was removed.</source>
      <translation>Die Engine wurde entfernt.</translation>
    </message>
    <message>
      <source>The engine works.</source>
      <translation>Die Engine funktioniert.</translation>
    </message>
    <message>
      <source>The extent has no CRS. Write it behind the numbers, as in {example}.</source>
      <translation>Die Ausdehnung hat kein KBS. Es hinter die Zahlen schreiben, wie in {example}.</translation>
    </message>
    <message>
      <source>The extent of a layer</source>
      <translation>Die Ausdehnung eines Layers</translation>
    </message>
    <message>
      <source>The extent of {layer} has no CRS. Set its CRS, then run.</source>
      <translation>Die Ausdehnung von {layer} hat kein KBS. Sein KBS setzen, dann starten.</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>Das schnellste, das es gibt</translation>
    </message>
    <message>
      <source>The field of the parcels with the declared crop</source>
      <translation>Das Feld der Parzellen mit der gemeldeten Kultur</translation>
    </message>
    <message>
      <source>The field with the crop</source>
      <translation>Das Feld mit der Kultur</translation>
    </message>
    <message>
      <source>The files are in {out}; try to add them yourself.</source>
      <translation>Die Dateien liegen in {out}; versuchen, sie selbst hinzuzufügen.</translation>
    </message>
    <message>
      <source>The first date, {start}, is after the last, {end}. Exchange them.</source>
      <translation>Der erste Termin, {start}, liegt nach dem letzten, {end}. Sie vertauschen.</translation>
    </message>
    <message>
      <source>The folder of a model package, instead of a bundled one.</source>
      <translation>Der Ordner eines Modellpakets statt eines mitgelieferten.</translation>
    </message>
    <message>
      <source>The inputs of {title} are chosen. Change what you want, and press Run.</source>
      <translation>Die Eingaben von {title} sind gewählt. Ändern, was anders sein soll, und auf Starten drücken.</translation>
    </message>
    <message>
      <source>The installation was stopped.</source>
      <translation>Die Installation wurde angehalten.</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The label could not be kept; see Labels in the CropMapper panel.</source>
      <translation>Das Label konnte nicht behalten werden; siehe Labels im Bedienfeld CropMapper.</translation>
    </message>
    <message>
      <source>The labels could not be written to a file: {reason}.</source>
      <translation>Die Labels konnten nicht in eine Datei geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The labels could not be written to {path}: {problem}.</source>
      <translation>Die Labels konnten nicht nach {path} geschrieben werden: {problem}.</translation>
    </message>
    <message>
      <source>The layer whose extent is mapped</source>
      <translation>Der Layer, dessen Ausdehnung kartiert wird</translation>
    </message>
    <message>
      <source>The layer {layer} has no CRS. Set its CRS, then run again.</source>
      <translation>Der Layer {layer} hat kein KBS. Sein KBS setzen, dann erneut starten.</translation>
    </message>
    <message>
      <source>The layer {name} could not be written to a file: {reason}.</source>
      <translation>Der Layer {name} konnte nicht in eine Datei geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then run.</source>
      <translation>Der Layer {name} hat kein KBS. Sein KBS in seinen Eigenschaften setzen, dann starten.</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then teach.</source>
      <translation>Der Layer {name} hat kein KBS. Sein KBS in seinen Eigenschaften setzen, dann trainieren.</translation>
    </message>
    <message>
      <source>The layer {name} is not in the project any more.</source>
      <translation>Der Layer {name} ist nicht mehr im Projekt.</translation>
    </message>
    <message>
      <source>The library that computes the model.</source>
      <translation>Die Bibliothek, die das Modell rechnet.</translation>
    </message>
    <message>
      <source>The map as of each date, and from when on each answer stays</source>
      <translation>Die Karte zu jedem Stichtag, und ab wann jede Antwort bleibt</translation>
    </message>
    <message>
      <source>The map has no CRS. Set the CRS of the project, then run.</source>
      <translation>Die Karte hat kein KBS. Das KBS des Projekts setzen, dann starten.</translation>
    </message>
    <message>
      <source>The map is done.</source>
      <translation>Die Karte ist fertig.</translation>
    </message>
    <message>
      <source>The map {title}, of which the figures were, has been deleted.</source>
      <translation>Die Karte {title}, von der die Zahlen waren, ist gelöscht.</translation>
    </message>
    <message>
      <source>The maps and checks of this project, the last first</source>
      <translation>Die Karten und Prüfungen dieses Projekts, die letzte zuerst</translation>
    </message>
    <message>
      <source>The model could not be exported to {place}: {problem}</source>
      <translation>Das Modell konnte nicht nach {place} exportiert werden: {problem}</translation>
    </message>
    <message>
      <source>The model knows nothing but simulated scenes: this proves nothing of real ones.</source>
      <translation>Das Modell kennt nur simulierte Szenen: dies beweist nichts über echte.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), and that date decides, too.</source>
      <translation>Das Modell schaut am meisten auf {date} ({share} seiner Aufmerksamkeit), und dieser Termin entscheidet auch.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but another date decides.</source>
      <translation>Das Modell schaut am meisten auf {date} ({share} seiner Aufmerksamkeit), aber ein anderer Termin entscheidet.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but no single date decides.</source>
      <translation>Das Modell schaut am meisten auf {date} ({share} seiner Aufmerksamkeit), aber kein einzelner Termin entscheidet.</translation>
    </message>
    <message>
      <source>The model was trained on: {attribution}</source>
      <translation>Das Modell wurde trainiert mit: {attribution}</translation>
    </message>
    <message>
      <source>The model's licence: {licence}</source>
      <translation>Lizenz des Modells: {licence}</translation>
    </message>
    <message>
      <source>The models that the engine has, and yours</source>
      <translation>Die Modelle der Engine und die eigenen</translation>
    </message>
    <message>
      <source>The next parcel (Down)</source>
      <translation>Die nächste Parzelle (Ab)</translation>
    </message>
    <message>
      <source>The parcel before (Up)</source>
      <translation>Die Parzelle davor (Auf)</translation>
    </message>
    <message>
      <source>The parcel was not kept: it lies outside the stack. Draw parcels on the stack.</source>
      <translation>Die Parzelle wurde nicht behalten: sie liegt außerhalb des Bildstapels. Parzellen auf dem Stapel zeichnen.</translation>
    </message>
    <message>
      <source>The parcel was not kept: its outline crosses itself. Draw it again.</source>
      <translation>Die Parzelle wurde nicht behalten: ihr Umriss überschneidet sich. Noch einmal zeichnen.</translation>
    </message>
    <message>
      <source>The parcel was not kept: no class is picked.</source>
      <translation>Die Parzelle wurde nicht behalten: keine Klasse ist gewählt.</translation>
    </message>
    <message>
      <source>The parcels are not in this project any more. Choose others in step 2.</source>
      <translation>Die Parzellen sind nicht mehr in diesem Projekt. In Schritt 2 andere wählen.</translation>
    </message>
    <message>
      <source>The parcels {name} are not in this project any more. Choose others in step 2.</source>
      <translation>Die Parzellen {name} sind nicht mehr in diesem Projekt. In Schritt 2 andere wählen.</translation>
    </message>
    <message>
      <source>The probabilities.tif of a map, or its folder: what map writes where it is asked for the output probabilities.</source>
      <translation>Die probabilities.tif einer Karte oder ihr Ordner: was die Kartierung schreibt, wenn die Ausgabe probabilities verlangt ist.</translation>
    </message>
    <message>
      <source>The probability of {name} falls most without {date}, by {fall}.</source>
      <translation>Die Wahrscheinlichkeit von {name} sinkt am meisten ohne {date}, um {fall}.</translation>
    </message>
    <message>
      <source>The probability of {name} falls without any single date by less than {fall}.</source>
      <translation>Die Wahrscheinlichkeit von {name} sinkt ohne irgendeinen einzelnen Termin um weniger als {fall}.</translation>
    </message>
    <message>
      <source>The rasters, the parcels or the model are not as they were when this run was begun.</source>
      <translation>Die Raster, die Parzellen oder das Modell sind nicht mehr so, wie sie zu Beginn dieses Laufs waren.</translation>
    </message>
    <message>
      <source>The reference's classes are in the rows, the map's in the columns</source>
      <translation>Die Klassen der Referenz stehen in den Zeilen, die der Karte in den Spalten</translation>
    </message>
    <message>
      <source>The result whose parcels are listed</source>
      <translation>Das Ergebnis, dessen Parzellen aufgeführt sind</translation>
    </message>
    <message>
      <source>The results are in {folder}.</source>
      <translation>Die Ergebnisse liegen in {folder}.</translation>
    </message>
    <message>
      <source>The results cannot be opened: {problem}</source>
      <translation>Die Ergebnisse können nicht geöffnet werden: {problem}</translation>
    </message>
    <message>
      <source>The run was taken out of the queue.</source>
      <translation>Der Lauf wurde aus der Warteschlange genommen.</translation>
    </message>
    <message>
      <source>The same of single classes.</source>
      <translation>Dasselbe für einzelne Klassen.</translation>
    </message>
    <message>
      <source>The same, and data cubes (netCDF, Zarr)</source>
      <translation>Dasselbe, und Datenwürfel (netCDF, Zarr)</translation>
    </message>
    <message>
      <source>The same, data cubes, and PyTorch (networks, NVIDIA graphics cards)</source>
      <translation>Dasselbe, Datenwürfel und PyTorch (Netze, Grafikkarten von NVIDIA)</translation>
    </message>
    <message>
      <source>The season as it went</source>
      <translation>Der Verlauf der Saison</translation>
    </message>
    <message>
      <source>The season as it went (CSV)</source>
      <translation>Der Verlauf der Saison (CSV)</translation>
    </message>
    <message>
      <source>The season starts and ends where the curve passes this share of its amplitude.</source>
      <translation>Die Saison beginnt und endet, wo die Kurve diesen Anteil ihrer Amplitude durchläuft.</translation>
    </message>
    <message>
      <source>The stack options are no JSON object. {like_this}</source>
      <translation>Die Stapeloptionen sind kein JSON-Objekt. {like_this}</translation>
    </message>
    <message>
      <source>The stack options are no JSON: {problem}. {like_this}</source>
      <translation>Die Stapeloptionen sind kein JSON: {problem}. {like_this}</translation>
    </message>
    <message>
      <source>The stack {name} is not there. Choose it again in step 1.</source>
      <translation>Den Bildstapel {name} gibt es dort nicht. Bitte in Schritt 1 neu wählen.</translation>
    </message>
    <message>
      <source>The values could not be written to {path}: {strerror}.</source>
      <translation>Die Werte konnten nicht nach {path} geschrieben werden: {strerror}.</translation>
    </message>
    <message>
      <source>The whole stack</source>
      <translation>Der ganze Bildstapel</translation>
    </message>
    <message>
      <source>There are a reference layer and a reference raster. Leave one of them out.</source>
      <translation>Es gibt einen Referenzlayer und ein Referenzraster. Eines davon weglassen.</translation>
    </message>
    <message>
      <source>There is a class {name} already. Give this one another name.</source>
      <translation>Es gibt schon eine Klasse {name}. Dieser einen anderen Namen geben.</translation>
    </message>
    <message>
      <source>There is no stack option {name}. There are: {names}.</source>
      <translation>Es gibt keine Stapeloption {name}. Es gibt: {names}.</translation>
    </message>
    <message>
      <source>There is nothing in the extent of the map.</source>
      <translation>In der Ausdehnung der Karte liegt nichts.</translation>
    </message>
    <message>
      <source>There is nothing in the extent of {layer}.</source>
      <translation>In der Ausdehnung von {layer} liegt nichts.</translation>
    </message>
    <message>
      <source>These figures are too high if the model learned from these places, which is not known.</source>
      <translation>Diese Zahlen sind zu hoch, falls das Modell aus diesen Orten gelernt hat; das ist unbekannt.</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>Dritte</translation>
    </message>
    <message>
      <source>This model answers for the parcels, and for no pixels</source>
      <translation>Dieses Modell antwortet für die Parzellen und nicht für Pixel</translation>
    </message>
    <message>
      <source>This parcel has no class that could be accepted. A digit gives it one.</source>
      <translation>Diese Parzelle hat keine Klasse, die zu bestätigen wäre. Eine Ziffer gibt ihr eine.</translation>
    </message>
    <message>
      <source>This parcel has no geometry, so it cannot be a label.</source>
      <translation>Diese Parzelle hat keine Geometrie und kann daher kein Label sein.</translation>
    </message>
    <message>
      <source>This very map is under way, or waits. Change something to add another.</source>
      <translation>Genau diese Karte wird gerade gerechnet oder wartet. Etwas ändern, um eine weitere hinzuzufügen.</translation>
    </message>
    <message>
      <source>Those that are not used are not compared.</source>
      <translation>Nicht verwendete werden nicht verglichen.</translation>
    </message>
    <message>
      <source>Those that are not used teach nothing.</source>
      <translation>Nicht verwendete lehren nichts.</translation>
    </message>
    <message>
      <source>Through the year</source>
      <translation>Im Jahreslauf</translation>
    </message>
    <message>
      <source>Times of bare soil</source>
      <translation>Zeiten mit offenem Boden</translation>
    </message>
    <message>
      <source>To be inspected</source>
      <translation>Zu begehen</translation>
    </message>
    <message>
      <source>Tour of the panel</source>
      <translation>Führung durch das Bedienfeld</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Queries for speed. Width (48 or 64), steps (900 to 3,000) and learning rate (0.001 or 0.003) of the training with labels were chosen among four trainings by three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>An 8 simulierten Szenen trainiert, an 3 anderen bewertet. Die Vergleichsmodelle haben auf alle 15 Tage interpolierte Zeitreihen, der Random Forest höchstens 30 Pixel je Trainingsparzelle. Abfragen der Schnelligkeit wegen. Breite (48 oder 64), Schritte (900 bis 3.000) und Lernrate (0,001 oder 0,003) des Trainings mit Labels wurden unter vier Trainings an drei Szenen gewählt, die weder trainiert noch beiseite gelegt sind (Startwerte 301 bis 303); an den Vergleichsmodellen wurde nichts abgestimmt.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The numbers were set by the time that a step and a map take. Three shapes, of widths 32, 24 and 16, were trained and scored on three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>An 8 simulierten Szenen trainiert, an 3 anderen bewertet. Die Vergleichsmodelle haben auf alle 15 Tage interpolierte Zeitreihen, der Random Forest höchstens 30 Pixel je Trainingsparzelle. Die Einstellungen richten sich nach der Zeit, die ein Schritt und eine Karte brauchen. Drei Formen, mit den Breiten 32, 24 und 16, wurden trainiert und an drei Szenen bewertet, die weder trainiert noch beiseite gelegt sind (Startwerte 301 bis 303); an den Vergleichsmodellen wurde nichts abgestimmt.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The stages were chosen between two schedules on two further simulated scenes, then lengthened; the mixing and the window for speed; the peers were not tuned.</source>
      <translation>An 8 simulierten Szenen trainiert, an 3 anderen bewertet. Die Vergleichsmodelle haben auf alle 15 Tage interpolierte Zeitreihen, der Random Forest höchstens 30 Pixel je Trainingsparzelle. Die Stufen wurden zwischen zwei Plänen an zwei weiteren simulierten Szenen gewählt, dann verlängert; Mischung und Fenster der Schnelligkeit wegen; an den Vergleichsmodellen wurde nichts abgestimmt.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Two earlier recipes had 0.13 and 0.41 on these scenes. Why was looked for by short trainings that were scored on the first of them; from these come number of stages, dates of a token, first weights and sizes of windows. The peers were not tuned.</source>
      <translation>An 8 simulierten Szenen trainiert, an 3 anderen bewertet. Die Vergleichsmodelle haben auf alle 15 Tage interpolierte Zeitreihen, der Random Forest höchstens 30 Pixel je Trainingsparzelle. Zwei frühere Rezepte hatten 0,13 und 0,41 an diesen Szenen. Die Ursache wurde mit kurzen Trainings gesucht, die an der ersten von ihnen bewertet wurden; daher stammen die Zahl der Stufen, die Termine je Token, die ersten Gewichte und die Größen der Fenster. An den Vergleichsmodellen wurde nichts abgestimmt.</translation>
    </message>
    <message>
      <source>Trained on simulated scenes: its map of a real scene proves nothing.</source>
      <translation>An simulierten Szenen trainiert: seine Karte einer echten Szene beweist nichts.</translation>
    </message>
    <message>
      <source>Trained once, with the seed 0, on all series of the recipe, and scored on 268 points of the season 2011 to 2012 in an area of 9 by 6 km in Mato Grosso, labelled by another study. They lie on about 22 fields (5 of fallow then cotton, 3 of soy then maize, 13 of soy then cotton, 1 of soy then millet; points of one class on pixels side by side are taken for one field), so that the score rests on few. The package maps their rasters as any map job does, and a point has the class of its pixel; the forest is trained on the recipe's series and given those of the points. Of the points' classes Cotton-fallow is fallow then cotton, Soybean-cotton is soy then cotton, Soybean-maize is soy then maize, Soybean-millet is soy then millet. No point is of cerrado, forest, pasture, soy then fallow, soy then sunflower; one mapped as such is an error. Points left out: Forest. All forest that the model was trained on is of these very places, so that the points of forest would prove nothing. The classes with cotton alone may not be quite the same: one name has the fallow before the cotton, the other after.</source>
      <translation>Einmal trainiert, mit dem Startwert 0, mit allen Zeitreihen des Rezepts, und bewertet an 268 Punkten der Saison 2011 bis 2012 in einem Gebiet von 9 mal 6 km in Mato Grosso, die eine andere Studie mit Labels versehen hat. Sie liegen auf etwa 22 Schlägen (5 mit Brache, dann Baumwolle, 3 mit Soja, dann Mais, 13 mit Soja, dann Baumwolle, 1 mit Soja, dann Hirse; Punkte einer Klasse auf benachbarten Pixeln gelten als ein Schlag), so dass der Wert auf wenigen beruht. Das Paket kartiert ihre Raster wie jeder Kartenauftrag, und ein Punkt hat die Klasse seines Pixels; der Random Forest wird mit den Zeitreihen des Rezepts trainiert und bekommt die der Punkte. Von den Klassen der Punkte ist Cotton-fallow Brache, dann Baumwolle, Soybean-cotton Soja, dann Baumwolle, Soybean-maize Soja, dann Mais, Soybean-millet Soja, dann Hirse. Kein Punkt ist Cerrado, Wald, Weide, Soja, dann Brache oder Soja, dann Sonnenblume; einer, der so kartiert wird, ist ein Fehler. Ausgelassene Punkte: Forest. Aller Wald, mit dem das Modell trainiert wurde, ist von eben diesen Orten, so dass die Punkte von Wald nichts bewiesen. Die Klassen mit Baumwolle allein sind vielleicht nicht ganz dieselben: ein Name hat die Brache vor der Baumwolle, der andere danach.</translation>
    </message>
    <message>
      <source>Training accuracy: the model learned from {shared} of these {compared} places.</source>
      <translation>Trainingsgenauigkeit: das Modell hat aus {shared} dieser {compared} Orte gelernt.</translation>
    </message>
    <message>
      <source>True crop</source>
      <translation>Wahre Kultur</translation>
    </message>
    <message>
      <source>Trying the engine's packages</source>
      <translation>Die Pakete der Engine werden getestet</translation>
    </message>
    <message>
      <source>Two crops in a parcel are a reason</source>
      <translation>Zwei Kulturen in einer Parzelle zählen</translation>
    </message>
    <message>
      <source>Two files of one date: fill the gaps of the first from the second, or reject the second.</source>
      <translation>Zwei Dateien eines Termins: die Lücken der ersten aus der zweiten füllen, oder die zweite ablehnen.</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>Unfertig</translation>
    </message>
    <message>
      <source>Unknown sensor</source>
      <translation>Unbekannter Sensor</translation>
    </message>
    <message>
      <source>Unlabelled parcels, those first from whose label most would be learned</source>
      <translation>Parzellen ohne Label, zuerst jene, aus deren Label am meisten zu lernen wäre</translation>
    </message>
    <message>
      <source>Unlikeness</source>
      <translation>Unähnlichkeit</translation>
    </message>
    <message>
      <source>Unlikeness (percentile)</source>
      <translation>Unähnlichkeit (Perzentil)</translation>
    </message>
    <message>
      <source>Unlikeness to what was learned</source>
      <translation>Unähnlichkeit zum Gelernten</translation>
    </message>
    <message>
      <source>Unpacking the packages; this takes a minute or two</source>
      <translation>Die Pakete werden entpackt; das dauert ein bis zwei Minuten</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Verwendung</translation>
    </message>
    <message>
      <source>Values (CSV)</source>
      <translation>Werte (CSV)</translation>
    </message>
    <message>
      <source>Wait for its end, in the other window of QGIS or in Processing, or cancel it there.</source>
      <translation>Warten, bis sie im anderen Fenster von QGIS oder in der Verarbeitung zu Ende ist, oder sie dort abbrechen.</translation>
    </message>
    <message>
      <source>Waiting for the engine…</source>
      <translation>Auf die Engine wird gewartet…</translation>
    </message>
    <message>
      <source>Waiting: {count}</source>
      <translation>Es warten: {count}</translation>
    </message>
    <message>
      <source>Waits for the run under way</source>
      <translation>Wartet auf den laufenden Lauf</translation>
    </message>
    <message>
      <source>Walk through the parcels</source>
      <translation>Parzellen durchgehen</translation>
    </message>
    <message>
      <source>Walk through, reddest first</source>
      <translation>Durchgehen, rote zuerst</translation>
    </message>
    <message>
      <source>Warning: </source>
      <translation>Warnung: </translation>
    </message>
    <message>
      <source>Waves shorter than so many days are smoothed to less than half (Whittaker smoother).</source>
      <translation>Wellen, die kürzer als so viele Tage sind, werden auf weniger als die Hälfte geglättet (Whittaker-Glätter).</translation>
    </message>
    <message>
      <source>What Install engine brings; press it again after a change</source>
      <translation>Was Engine installieren bringt; nach einer Änderung erneut darauf drücken</translation>
    </message>
    <message>
      <source>What a model's encoder gives each pixel, as a raster, or each parcel, as a table</source>
      <translation>Was der Encoder eines Modells jedem Pixel gibt, als Raster, oder jeder Parzelle, als Tabelle</translation>
    </message>
    <message>
      <source>What decided</source>
      <translation>Was entschied</translation>
    </message>
    <message>
      <source>What decided (JSON)</source>
      <translation>Was entschied (JSON)</translation>
    </message>
    <message>
      <source>What decided (report)</source>
      <translation>Was entschied (Bericht)</translation>
    </message>
    <message>
      <source>What decided for each parcel</source>
      <translation>Was bei jeder Parzelle entschied</translation>
    </message>
    <message>
      <source>What is best on the next field is not best in the next province: 'here' chooses by blocks of ground that are left out, 'elsewhere' by halves of the area.</source>
      <translation>Was auf dem nächsten Schlag am besten ist, ist es nicht in der nächsten Provinz: 'here' wählt nach ausgelassenen Blöcken, 'elsewhere' nach Hälften des Gebiets.</translation>
    </message>
    <message>
      <source>What is written, a raster each; by default classes and confidence.</source>
      <translation>Was geschrieben wird, je ein Raster; ohne Angabe Klassen und Konfidenz.</translation>
    </message>
    <message>
      <source>What learns; by default the taught model's learner, without one the mean of linear and quantiles.</source>
      <translation>Was lernt; ohne Angabe das Lernverfahren des trainierten Modells, ohne ein solches das Mittel aus linear und quantiles.</translation>
    </message>
    <message>
      <source>What part of the stack to use: xmin, ymin, xmax, ymax and their CRS.</source>
      <translation>Welcher Teil des Bildstapels verwendet wird: xmin, ymin, xmax, ymax und ihr KBS.</translation>
    </message>
    <message>
      <source>What part of the stack to use; all of it by default. In scripts and qgis_process it is xmin,xmax,ymin,ymax, with the CRS in brackets behind it, such as {example}.</source>
      <translation>Welcher Teil des Bildstapels verwendet wird; ohne Angabe der ganze. In Skripten und qgis_process: xmin,xmax,ymin,ymax, dahinter das KBS in Klammern, etwa {example}.</translation>
    </message>
    <message>
      <source>What the engine does is told here.</source>
      <translation>Hier steht, was die Engine tut.</translation>
    </message>
    <message>
      <source>What the engine does, the last below; the whole of it is also in QGIS's log messages</source>
      <translation>Was die Engine tut, das Letzte unten; alles steht auch in den Protokollmeldungen von QGIS</translation>
    </message>
    <message>
      <source>What the engine is to do</source>
      <translation>Was die Engine können soll</translation>
    </message>
    <message>
      <source>What the extract job wrote: its output folder, or the series.parquet in it.</source>
      <translation>Was beim Auslesen geschrieben wurde: der Ausgabeordner oder die series.parquet darin.</translation>
    </message>
    <message>
      <source>What the files do not tell by themselves: sensor, band map, dates, scale, mask</source>
      <translation>Was die Dateien nicht selbst sagen: Sensor, Kanalzuordnung, Termine, Skalierung, Maske</translation>
    </message>
    <message>
      <source>What the map holds, a raster each; by default classes and confidence, or the embedding of a model that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature. A class set has how many classes are possible, then a band a class: 1 where it is, 0 where it is not. Unlikeness says how unlike each pixel is to all that a taught model learned from, as a percentile.</source>
      <translation>Was die Karte enthält, je ein Raster; ohne Angabe Klassen und Konfidenz, oder die Einbettung eines Modells, das Merkmale liefert. Die Einbettung eines anderen Modells ist, was sein Encoder jedem Pixel gibt, ein Kanal je Merkmal. Eine Klassenmenge enthält, wie viele Klassen möglich sind, dann ein Kanal je Klasse: 1, wo sie es ist, 0, wo nicht. Die Unähnlichkeit sagt, wie unähnlich jedes Pixel allem ist, woraus ein trainiertes Modell gelernt hat, als Perzentil.</translation>
    </message>
    <message>
      <source>What the map shows now</source>
      <translation>Was die Karte jetzt zeigt</translation>
    </message>
    <message>
      <source>What the model answers for</source>
      <translation>Wofür das Modell antwortet</translation>
    </message>
    <message>
      <source>What the model is called; that of the output folder by default.</source>
      <translation>Wie das Modell heißt; ohne Angabe wie der Ausgabeordner.</translation>
    </message>
    <message>
      <source>What the new model is called in the list above</source>
      <translation>Wie das neue Modell in der Liste oben heißt</translation>
    </message>
    <message>
      <source>What the scan took wrongly: sensor, bands, dates, mask, no-data value, scale</source>
      <translation>Was das Durchsehen falsch nahm: Sensor, Kanäle, Termine, Maske, Leerwert, Skalierung</translation>
    </message>
    <message>
      <source>What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of bands, numbers and + - * /.</source>
      <translation>Was gezeigt wird, durch Komma getrennt: Kanäle, NDVI, NDWI, NDRE, EVI, NBR2 oder Ausdrücke aus Kanälen, Zahlen und + - * /.</translation>
    </message>
    <message>
      <source>What was downloaded is kept for the next one.</source>
      <translation>Was heruntergeladen war, bleibt für die nächste.</translation>
    </message>
    <message>
      <source>What was downloaded is kept. A proxy is set under Settings &gt; Options &gt; Network.</source>
      <translation>Was heruntergeladen war, bleibt. Einen Proxy stellt man unter Einstellungen &gt; Optionen &gt; Netzwerk ein.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where the dated rasters are, as for a map; or the folder of series that the extract job wrote.</source>
      <translation>Wo die datierten Raster sind, wie bei einer Karte; oder der Ordner mit ausgelesenen Zeitreihen.</translation>
    </message>
    <message>
      <source>Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. A job file and the command line also take several of these, and bring them to one grid.</source>
      <translation>Wo die datierten Raster sind: ein Ordner mit ihnen, mit SAFE-Produkten oder deren ZIPs; ein Raster oder VRT mit allen Terminen; ein netCDF- oder Zarr-Würfel; eine STAC-Item-Sammlung, als Datei oder Adresse; eine *.stack.json-Datei. Eine Auftragsdatei und die Kommandozeile nehmen auch mehrere davon und bringen sie auf ein Gitter.</translation>
    </message>
    <message>
      <source>Where the model is computed; 'auto' takes a graphics card that can be used.</source>
      <translation>Wo das Modell gerechnet wird; 'auto' nimmt eine Grafikkarte, die sich nutzen lässt.</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>Wo das Modell verwendet wird</translation>
    </message>
    <message>
      <source>Where to save the accuracy report: a folder for a page, tables and JSON, or a name with an ending, such as accuracy.json, for the JSON alone.</source>
      <translation>Wohin der Genauigkeitsbericht gespeichert wird: ein Ordner für Seite, Tabellen und JSON, oder ein Name mit Endung wie accuracy.json, nur für das JSON.</translation>
    </message>
    <message>
      <source>Where to save the choices as a stack file (*.stack.json).</source>
      <translation>Wohin die Auswahl als Stapeldatei (*.stack.json) gespeichert wird.</translation>
    </message>
    <message>
      <source>Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction looked for two crops.</source>
      <translation>Ob eine Parzelle, deren Pixel nach zwei Kulturen aussehen, gelb ist; 'auto' fragt dies, wo beim Auslesen nach zwei Kulturen gesucht wurde.</translation>
    </message>
    <message>
      <source>Whether a pixel model learns a class of what lies outside all parcels; 'auto' does so where the parcels are given.</source>
      <translation>Ob ein Pixelmodell eine Klasse dessen lernt, was außerhalb aller Parzellen liegt; 'auto' tut es, wo die Parzellen gegeben sind.</translation>
    </message>
    <message>
      <source>Whether pixels of one area touch at their sides (4), or also at their corners (8).</source>
      <translation>Ob sich Pixel einer Fläche an ihren Seiten (4) oder auch an ihren Ecken (8) berühren.</translation>
    </message>
    <message>
      <source>Which class each text of the crop field stands for</source>
      <translation>Für welche Klasse jeder Text des Kulturfeldes steht</translation>
    </message>
    <message>
      <source>Which class of the map each text of the field stands for, where they are called differently</source>
      <translation>Für welche Klasse der Karte jeder Text des Feldes steht, wo sie anders heißen</translation>
    </message>
    <message>
      <source>Which dates and bands of a stack of dated rasters can be used, and why not</source>
      <translation>Welche Termine und Kanäle eines Bildstapels datierter Raster verwendbar sind, und warum andere nicht</translation>
    </message>
    <message>
      <source>Which learners are tried; by default those that take seconds. 'network' also learns from parcels or pixels without labels, takes minutes, and needs torch.</source>
      <translation>Welche Lernverfahren versucht werden; ohne Angabe jene, die Sekunden brauchen. 'network' lernt auch aus Parzellen oder Pixeln ohne Label, dauert Minuten und braucht torch.</translation>
    </message>
    <message>
      <source>Which parcels come first</source>
      <translation>Welche Parzellen zuerst kommen</translation>
    </message>
    <message>
      <source>Which part of the stack is mapped</source>
      <translation>Welcher Teil des Bildstapels kartiert wird</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why no answer</source>
      <translation>Warum keine Antwort</translation>
    </message>
    <message>
      <source>Within strata named in the layer</source>
      <translation>In Straten, die der Layer nennt</translation>
    </message>
    <message>
      <source>Write 1 for yes, 0 for no.</source>
      <translation>1 für ja, 0 für nein schreiben.</translation>
    </message>
    <message>
      <source>Write a folder's whole path or an https address under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Unter Einstellungen &gt; Optionen &gt; CropMapper den ganzen Pfad eines Ordners oder eine Adresse mit https:// angeben.</translation>
    </message>
    <message>
      <source>Write a number, with a decimal point.</source>
      <translation>Eine Zahl mit Dezimalpunkt schreiben.</translation>
    </message>
    <message>
      <source>Write it like this: {expected}.</source>
      <translation>So schreiben: {expected}.</translation>
    </message>
    <message>
      <source>Write the features that a model's encoder gives each pixel of a stack, or each parcel in it.

They are for classifiers and searches of one's own, and mean nothing to another model.</source>
      <translation>Die Merkmale schreiben, die der Encoder eines Modells jedem Pixel eines Bildstapels oder jeder Parzelle darin gibt.

Sie sind für eigene Klassifikatoren und Suchen und bedeuten einem anderen Modell nichts.</translation>
    </message>
    <message>
      <source>Write them as {example}.</source>
      <translation>So schreiben: {example}.</translation>
    </message>
    <message>
      <source>Writing features</source>
      <translation>Merkmale werden geschrieben</translation>
    </message>
    <message>
      <source>Writing model and report</source>
      <translation>Modell und Bericht werden geschrieben</translation>
    </message>
    <message>
      <source>Writing the layer {name} to a file for the engine.</source>
      <translation>Der Layer {name} wird für die Engine in eine Datei geschrieben.</translation>
    </message>
    <message>
      <source>Writing the parcels</source>
      <translation>Parzellen werden geschrieben</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Ergebnisse werden geschrieben</translation>
    </message>
    <message>
      <source>Wrong among green</source>
      <translation>Falsche unter Grün</translation>
    </message>
    <message>
      <source>Yellow: open</source>
      <translation>Gelb: offen</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>ein paar Sekunden</translation>
    </message>
    <message>
      <source>about {share}</source>
      <translation>etwa {share}</translation>
    </message>
    <message>
      <source>another installation into it is under way</source>
      <translation>eine andere Installation dorthin ist im Gange</translation>
    </message>
    <message>
      <source>bare soil</source>
      <translation>offener Boden</translation>
    </message>
    <message>
      <source>cannot be started</source>
      <translation>lässt sich nicht starten</translation>
    </message>
    <message>
      <source>cannot import {what}</source>
      <translation>kann nicht importieren: {what}</translation>
    </message>
    <message>
      <source>cerrado</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>class {number}</source>
      <translation>Klasse {number}</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>Ackerland</translation>
    </message>
    <message>
      <source>day {day}</source>
      <translation>Tag {day}</translation>
    </message>
    <message>
      <source>does not say where it is</source>
      <translation>sagt nicht, wo es ist</translation>
    </message>
    <message>
      <source>end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>ended with exit code {code}</source>
      <translation>endete mit Code {code}</translation>
    </message>
    <message>
      <source>fallow</source>
      <translation>Brache</translation>
    </message>
    <message>
      <source>fallow then cotton</source>
      <translation>Brache, dann Baumwolle</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>Wald</translation>
    </message>
    <message>
      <source>grassland</source>
      <translation>Grünland</translation>
    </message>
    <message>
      <source>green</source>
      <translation>grün</translation>
    </message>
    <message>
      <source>harvest</source>
      <translation>Ernte</translation>
    </message>
    <message>
      <source>hiding one date after the other, to see which decided…</source>
      <translation>ein Termin nach dem anderen wird verdeckt, um zu sehen, welcher entschied…</translation>
    </message>
    <message>
      <source>is Python {what}, and the engine needs 3.9 or later</source>
      <translation>ist Python {what}, und die Engine braucht 3.9 oder neuer</translation>
    </message>
    <message>
      <source>is not a full path</source>
      <translation>ist kein vollständiger Pfad</translation>
    </message>
    <message>
      <source>lacks {what}</source>
      <translation>hat nicht: {what}</translation>
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation>ausgelassen: {reason}</translation>
    </message>
    <message>
      <source>logistic regression on parcel means</source>
      <translation>logistische Regression mit Parzellenmitteln</translation>
    </message>
    <message>
      <source>macro F1</source>
      <translation>Makro-F1</translation>
    </message>
    <message>
      <source>macro F1 elsewhere</source>
      <translation>Makro-F1 anderswo</translation>
    </message>
    <message>
      <source>maize</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>mowing</source>
      <translation>Mahd</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>kein KBS</translation>
    </message>
    <message>
      <source>no Python from 3.9 on that makes environments was found, see the log</source>
      <translation>es wurde kein Python ab 3.9 gefunden, das Umgebungen anlegen kann, siehe Protokoll</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>es wurde kein Grund genannt</translation>
    </message>
    <message>
      <source>not clear</source>
      <translation>nicht wolkenfrei</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <source>pasture</source>
      <translation>Weide</translation>
    </message>
    <message>
      <source>peak</source>
      <translation>Höhepunkt</translation>
    </message>
    <message>
      <source>random forest on pixels</source>
      <translation>Random Forest mit Pixeln</translation>
    </message>
    <message>
      <source>random forest on series</source>
      <translation>Random Forest mit Zeitreihen</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rot</translation>
    </message>
    <message>
      <source>savanna</source>
      <translation>Savanne</translation>
    </message>
    <message>
      <source>savanna woodland</source>
      <translation>Savannenwald</translation>
    </message>
    <message>
      <source>simulated macro F1</source>
      <translation>simulierter Makro-F1</translation>
    </message>
    <message>
      <source>soy then cotton</source>
      <translation>Soja, dann Baumwolle</translation>
    </message>
    <message>
      <source>soy then fallow</source>
      <translation>Soja, dann Brache</translation>
    </message>
    <message>
      <source>soy then maize</source>
      <translation>Soja, dann Mais</translation>
    </message>
    <message>
      <source>soy then millet</source>
      <translation>Soja, dann Hirse</translation>
    </message>
    <message>
      <source>soy then sunflower</source>
      <translation>Soja, dann Sonnenblume</translation>
    </message>
    <message>
      <source>soybean</source>
      <translation>Soja</translation>
    </message>
    <message>
      <source>start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>sunflower</source>
      <translation>Sonnenblume</translation>
    </message>
    <message>
      <source>the file is not there, or damaged.</source>
      <translation>Die Datei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
      <source>the file of {packages} is damaged or another one: its checksum is not the one in the lock</source>
      <translation>die Datei von {packages} ist beschädigt oder eine andere: ihre Prüfsumme ist nicht die festgelegte</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>ohne Datum</translation>
    </message>
    <message>
      <source>under 1 MB</source>
      <translation>unter 1 MB</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>used</source>
      <translation>verwendet</translation>
    </message>
    <message>
      <source>vineyard</source>
      <translation>Weinberg</translation>
    </message>
    <message>
      <source>wheat</source>
      <translation>Weizen</translation>
    </message>
    <message>
      <source>winter barley</source>
      <translation>Wintergerste</translation>
    </message>
    <message>
      <source>winter rapeseed</source>
      <translation>Winterraps</translation>
    </message>
    <message>
      <source>winter wheat</source>
      <translation>Winterweizen</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>gelb</translation>
    </message>
    <message>
      <source>{accuracy} (95%: {low}–{high})</source>
      <translation>{accuracy} (95 %: {low}–{high})</translation>
    </message>
    <message>
      <source>{after} to {last}</source>
      <translation>{after} bis {last}</translation>
    </message>
    <message>
      <source>{amount} GB</source>
      <translation>{amount} GB</translation>
    </message>
    <message>
      <source>{amount} MB</source>
      <translation>{amount} MB</translation>
    </message>
    <message>
      <source>{before} renamed {after}</source>
      <translation>{before} umbenannt in {after}</translation>
    </message>
    <message>
      <source>{code} cannot be a code. Codes are whole numbers from 1 to {highest}.</source>
      <translation>{code} kann kein Code sein. Codes sind ganze Zahlen von 1 bis {highest}.</translation>
    </message>
    <message>
      <source>{code} is the code of {name}. Give one of the two another code.</source>
      <translation>{code} ist der Code von {name}. Einer der beiden einen anderen Code geben.</translation>
    </message>
    <message>
      <source>{count} class has no label, so that a taught model will not know it: {names}.</source>
      <translation>{count} Klasse hat kein Label; ein trainiertes Modell wird sie nicht kennen: {names}.</translation>
    </message>
    <message>
      <source>{count} classes have no label, so that a taught model will not know them: {names}.</source>
      <translation>{count} Klassen haben kein Label; ein trainiertes Modell wird sie nicht kennen: {names}.</translation>
    </message>
    <message>
      <source>{count} date from {first} to {last}, {share} clear on average</source>
      <translation>{count} Termin von {first} bis {last}, im Mittel {share} wolkenfrei</translation>
    </message>
    <message>
      <source>{count} date used, from {first} to {last}</source>
      <translation>{count} Termin verwendet, von {first} bis {last}</translation>
    </message>
    <message>
      <source>{count} dates from {first} to {last}, {share} clear on average</source>
      <translation>{count} Termine von {first} bis {last}, im Mittel {share} wolkenfrei</translation>
    </message>
    <message>
      <source>{count} dates used, from {first} to {last}</source>
      <translation>{count} Termine verwendet, von {first} bis {last}</translation>
    </message>
    <message>
      <source>{count} label</source>
      <translation>{count} Label</translation>
    </message>
    <message>
      <source>{count} labels</source>
      <translation>{count} Labels</translation>
    </message>
    <message>
      <source>{count} layers are in the group {name}. To play them, tick all of it and open the temporal controller.</source>
      <translation>{count} Layer sind in der Gruppe {name}. Um sie abzuspielen, die ganze Gruppe ankreuzen und die Zeitsteuerung öffnen.</translation>
    </message>
    <message>
      <source>{count} of {needed}</source>
      <translation>{count} von {needed}</translation>
    </message>
    <message>
      <source>{count} parcels compared.</source>
      <translation>{count} Parzellen verglichen.</translation>
    </message>
    <message>
      <source>{count} pixels compared.</source>
      <translation>{count} Pixel verglichen.</translation>
    </message>
    <message>
      <source>{count} places compared.</source>
      <translation>{count} Orte verglichen.</translation>
    </message>
    <message>
      <source>{count} polygons compared.</source>
      <translation>{count} Polygone verglichen.</translation>
    </message>
    <message>
      <source>{count} simulated parcels compared.</source>
      <translation>{count} simulierte Parzellen verglichen.</translation>
    </message>
    <message>
      <source>{count} simulated pixels compared.</source>
      <translation>{count} simulierte Pixel verglichen.</translation>
    </message>
    <message>
      <source>{count} simulated places compared.</source>
      <translation>{count} simulierte Orte verglichen.</translation>
    </message>
    <message>
      <source>{count} simulated polygons compared.</source>
      <translation>{count} simulierte Polygone verglichen.</translation>
    </message>
    <message>
      <source>{count} warning is in the log.</source>
      <translation>{count} Warnung im Protokoll.</translation>
    </message>
    <message>
      <source>{count} warnings are in the log.</source>
      <translation>{count} Warnungen im Protokoll.</translation>
    </message>
    <message>
      <source>{decided} decided: labels for the next teaching.</source>
      <translation>{decided} entschieden: Labels für das nächste Training.</translation>
    </message>
    <message>
      <source>{default} (default)</source>
      <translation>{default} (Vorgabe)</translation>
    </message>
    <message>
      <source>{field} has {count} different texts, more than a map can have classes. Choose the field with the crop.</source>
      <translation>{field} hat {count} verschiedene Texte, mehr, als eine Karte Klassen haben kann. Das Feld mit der Kultur wählen.</translation>
    </message>
    <message>
      <source>{field} has {count} different texts. Choose the field with the crop.</source>
      <translation>{field} hat {count} verschiedene Texte. Das Feld mit der Kultur wählen.</translation>
    </message>
    <message>
      <source>{filename} cannot be deleted: {strerror}.</source>
      <translation>{filename} kann nicht gelöscht werden: {strerror}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {strerror}.</source>
      <translation>{folder} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
      <source>{hectares} ha</source>
      <translation>{hectares} ha</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{label} ({name}) cannot be {text}. {how}</source>
      <translation>{label} ({name}) kann nicht {text} sein. {how}</translation>
    </message>
    <message>
      <source>{label} cannot be {text}. Like this: {expected}.</source>
      <translation>{label} kann nicht {text} sein. Zum Beispiel so: {expected}.</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{layer} could not be written to {target}. Save its edits.</source>
      <translation>{layer} konnte nicht nach {target} geschrieben werden. Die Änderungen speichern.</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer</source>
      <translation>{mapped} von {total} Parzellen haben eine Antwort</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer; without an answer: {reasons}</source>
      <translation>{mapped} von {total} Parzellen haben eine Antwort; ohne Antwort: {reasons}</translation>
    </message>
    <message>
      <source>{message} Step 1 says what to do.</source>
      <translation>{message} Schritt 1 sagt, was zu tun ist.</translation>
    </message>
    <message>
      <source>{mine} (yours)</source>
      <translation>{mine} (eigenes)</translation>
    </message>
    <message>
      <source>{minutes:.0f} min</source>
      <translation>{minutes:.0f} min</translation>
    </message>
    <message>
      <source>{model}: does not fit.</source>
      <translation>{model}: passt nicht.</translation>
    </message>
    <message>
      <source>{model}: fits.</source>
      <translation>{model}: passt.</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <source>{name} (simulated)</source>
      <translation>{name} (simuliert)</translation>
    </message>
    <message>
      <source>{name} is no file that the engine reads. Save it to a file, and add that.</source>
      <translation>{name} ist keine Datei, die die Engine liest. In eine Datei speichern und diese hinzufügen.</translation>
    </message>
    <message>
      <source>{name} is taught, and chosen above.</source>
      <translation>{name} ist trainiert und oben gewählt.</translation>
    </message>
    <message>
      <source>{name} needs {needed} more to be taught well.</source>
      <translation>{name} braucht {needed} mehr, um gut gelernt zu werden.</translation>
    </message>
    <message>
      <source>{name} stands among the further stack options and by itself. Leave one of them out.</source>
      <translation>{name} steht unter den weiteren Stapeloptionen und für sich. Eines davon weglassen.</translation>
    </message>
    <message>
      <source>{name} {value} by parcel</source>
      <translation>{name} {value} je Parzelle</translation>
    </message>
    <message>
      <source>{name} {value} by pixel</source>
      <translation>{name} {value} je Pixel</translation>
    </message>
    <message>
      <source>{name} {value} by {level}</source>
      <translation>{name} {value} nach {level}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{number} of {most}</source>
      <translation>{number} von {most}</translation>
    </message>
    <message>
      <source>{others} or {last}</source>
      <translation>{others} oder {last}</translation>
    </message>
    <message>
      <source>{packages} packages from {source}, {download_mb} in all; unpacked they take {disk_mb} (measured on {where}). They go into a Python environment of their own in your QGIS profile, {folder}. Nothing is sent.</source>
      <translation>{packages} Pakete von {source}, zusammen {download_mb}; entpackt belegen sie {disk_mb} (gemessen mit {where}). Sie kommen in eine eigene Python-Umgebung im QGIS-Profil, {folder}. Gesendet wird nichts.</translation>
    </message>
    <message>
      <source>{path} holds no card.json, so it is not a model package. Choose the folder of a package.</source>
      <translation>{path} enthält keine card.json und ist daher kein Modellpaket. Den Ordner eines Pakets wählen.</translation>
    </message>
    <message>
      <source>{path} holds no series.parquet, so it is not a folder of series. Choose the folder that Extract series of parcels wrote.</source>
      <translation>{path} enthält keine series.parquet und ist daher kein Ordner mit Zeitreihen. Den Ordner wählen, den Zeitreihen der Parzellen auslesen geschrieben hat.</translation>
    </message>
    <message>
      <source>{path} is a file, and is not kept: choose the folder.</source>
      <translation>{path} ist eine Datei und wird nicht behalten: den Ordner wählen.</translation>
    </message>
    <message>
      <source>{path} is a folder, and is not kept: choose the file in it.</source>
      <translation>{path} ist ein Ordner und wird nicht behalten: die Datei darin wählen.</translation>
    </message>
    <message>
      <source>{pixels} pixels</source>
      <translation>{pixels} Pixel</translation>
    </message>
    <message>
      <source>{python} could not be started: {reason}.</source>
      <translation>{python} konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
      <source>{python} is used, not what was set up: to change it, empty the field of the Python in Options.</source>
      <translation>{python} wird verwendet, nicht das Eingerichtete: um das zu ändern, das Feld des Python in den Optionen leeren.</translation>
    </message>
    <message>
      <source>{score}, measured on {places}.</source>
      <translation>{score}, gemessen an: {places}.</translation>
    </message>
    <message>
      <source>{score}. How it was measured: {split}</source>
      <translation>{score}. So wurde gemessen: {split}</translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} s</translation>
    </message>
    <message>
      <source>{seen}, its share of the model's attention is {share}</source>
      <translation>{seen}, sein Anteil an der Aufmerksamkeit des Modells ist {share}</translation>
    </message>
    <message>
      <source>{seen}, without it the probability falls by {fall}</source>
      <translation>{seen}, ohne ihn sinkt die Wahrscheinlichkeit um {fall}</translation>
    </message>
    <message>
      <source>{shapeless} labels have no shape that can be used, and are left out.</source>
      <translation>{shapeless} Labels haben keine brauchbare Geometrie und bleiben weg.</translation>
    </message>
    <message>
      <source>{share} clear</source>
      <translation>{share} wolkenfrei</translation>
    </message>
    <message>
      <source>{source} is neither a folder that is there nor an address</source>
      <translation>{source} ist weder ein vorhandener Ordner noch eine Adresse</translation>
    </message>
    <message>
      <source>{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address.</source>
      <translation>{stack} gibt es nicht. Einen Ordner mit datierten Rastern, eine Datei mit allen Terminen oder eine https-Adresse wählen.</translation>
    </message>
    <message>
      <source>{stage} · {time} left</source>
      <translation>{stage} · noch {time}</translation>
    </message>
    <message>
      <source>{stage}, {done} of {total}</source>
      <translation>{stage}, {done} von {total}</translation>
    </message>
    <message>
      <source>{then} are right then, {last} at last, of {count}.</source>
      <translation>{then} sind dann richtig, {last} zuletzt, von {count}.</translation>
    </message>
    <message>
      <source>{title} ({name}) cannot be {value}.</source>
      <translation>{title} ({name}) kann nicht {value} sein.</translation>
    </message>
    <message>
      <source>{title} is done. Its project is not open any more: the results are in their folder alone.</source>
      <translation>{title}: fertig. Das zugehörige Projekt ist nicht mehr offen: Die Ergebnisse liegen nur in ihrem Ordner.</translation>
    </message>
    <message>
      <source>{title} waits for the end of the run under way.</source>
      <translation>{title} wartet auf das Ende des laufenden Laufs.</translation>
    </message>
    <message>
      <source>{title} was taken out of the queue.</source>
      <translation>{title} wurde aus der Warteschlange genommen.</translation>
    </message>
    <message>
      <source>{title}, found in {folder}</source>
      <translation>{title}, gefunden in {folder}</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
      <source>{width} × {height} pixels of {size}, {crs}</source>
      <translation>{width} × {height} Pixel von {size}, {crs}</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{1}: {2}.</source>
      <translation>{1}: {2}.</translation>
    </message>
    <message>
      <source>{1}: {2}</source>
      <translation>{1}: {2}</translation>
    </message>
    <message>
      <source>{1} ({2})</source>
      <translation>{1} ({2})</translation>
    </message>
    <message>
      <source>it is Level 1, not surface reflectance; order the product as Level 2 (L2SP or L2SR)</source>
      <translation>es ist Level 1, keine Reflexion am Boden; das Produkt als Level 2 bestellen (L2SP oder L2SR)</translation>
    </message>
    <message>
      <source>it is radiance at the sensor, not surface reflectance; order the asset analytic_sr (*_SR)</source>
      <translation>es ist Strahldichte am Sensor, keine Reflexion am Boden; das Asset analytic_sr (*_SR) bestellen</translation>
    </message>
    <message>
      <source>{1} was not written by the map job.</source>
      <translation>{1} wurde nicht von der Kartierung geschrieben.</translation>
    </message>
    <message>
      <source>Map the parcels first, then assess them.</source>
      <translation>Zuerst die Parzellen kartieren, dann bewerten.</translation>
    </message>
    <message>
      <source>{1} has no field {2} of its own.</source>
      <translation>{1} hat kein eigenes Feld {2}.</translation>
    </message>
    <message>
      <source>Choose one of its fields: {1}.</source>
      <translation>Eines der Felder wählen: {1}.</translation>
    </message>
    <message>
      <source>Choose one of its fields: it has none.</source>
      <translation>Eines der Felder wählen: es gibt keine.</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon.</source>
      <translation>Keine Parzelle von {1} hat ein Polygon.</translation>
    </message>
    <message>
      <source>Choose mapped parcels.</source>
      <translation>Kartierte Parzellen wählen.</translation>
    </message>
    <message>
      <source>in parcels of several classes</source>
      <translation>in Parzellen mehrerer Klassen</translation>
    </message>
    <message>
      <source>in no parcel</source>
      <translation>in keiner Parzelle</translation>
    </message>
    <message>
      <source>overlaps a reference of another class</source>
      <translation>überlappt eine Referenz einer anderen Klasse</translation>
    </message>
    <message>
      <source>in no mapped parcel</source>
      <translation>in keiner kartierten Parzelle</translation>
    </message>
    <message>
      <source>The reference {1} covers no parcel of {2}.</source>
      <translation>Die Referenz {1} bedeckt keine Parzelle von {2}.</translation>
    </message>
    <message>
      <source>Choose the reference of this region, and check the CRS of both.</source>
      <translation>Die Referenz dieses Gebiets wählen und das KBS beider prüfen.</translation>
    </message>
    <message>
      <source>no class on the map</source>
      <translation>keine Klasse auf der Karte</translation>
    </message>
    <message>
      <source>References that were left out, overlaps a reference of another class: {1}.</source>
      <translation>Ausgelassene Referenzen, die eine Referenz einer anderen Klasse überlappen: {1}.</translation>
    </message>
    <message>
      <source>References in which no pixel's centre lies: {1}.</source>
      <translation>Referenzen, in denen keine Pixelmitte liegt: {1}.</translation>
    </message>
    <message>
      <source>The places could not be written as a GeoPackage</source>
      <translation>Die Orte konnten nicht als GeoPackage geschrieben werden</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{1} of {2} places of {3} have been inspected, and would be lost.</source>
      <translation>{1} von {2} Orten in {3} sind begangen und gingen verloren.</translation>
    </message>
    <message>
      <source>Choose another folder, or move that file away.</source>
      <translation>Einen anderen Ordner wählen oder jene Datei verschieben.</translation>
    </message>
    <message>
      <source>Map once more, and ask for the output probabilities.</source>
      <translation>Noch einmal kartieren und die Ausgabe probabilities verlangen.</translation>
    </message>
    <message>
      <source>The bands of {1} do not add up to 1, so they are no probabilities of classes of which each pixel has one.</source>
      <translation>Die Kanäle von {1} ergeben zusammen nicht 1; sie sind daher keine Wahrscheinlichkeiten von Klassen, von denen jedes Pixel eine hat.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map of crops.</source>
      <translation>Die probabilities.tif einer Kulturkarte wählen.</translation>
    </message>
    <message>
      <source>{1} does not exist.</source>
      <translation>{1} gibt es nicht.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map.</source>
      <translation>Die probabilities.tif einer Karte wählen.</translation>
    </message>
    <message>
      <source>The map in {1} holds no probabilities (probabilities.tif).</source>
      <translation>Die Karte in {1} enthält keine Wahrscheinlichkeiten (probabilities.tif).</translation>
    </message>
    <message>
      <source>{1} is no raster of probabilities: it needs a band of decimal numbers for each class, called as the class is.</source>
      <translation>{1} ist kein Raster von Wahrscheinlichkeiten: es braucht für jede Klasse einen Kanal mit Dezimalzahlen, der wie die Klasse heißt.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map. Map once more, and ask for the output probabilities.</source>
      <translation>Die probabilities.tif einer Karte wählen. Noch einmal kartieren und die Ausgabe probabilities verlangen.</translation>
    </message>
    <message>
      <source>Nothing says which codes the classes of {1} have: there is no report of a map beside it.</source>
      <translation>Nichts sagt, welche Codes die Klassen von {1} haben: daneben liegt kein Bericht einer Karte.</translation>
    </message>
    <message>
      <source>Put the report.json of the map beside it, or choose a table of classes.</source>
      <translation>Die report.json der Karte daneben legen oder eine Klassentabelle wählen.</translation>
    </message>
    <message>
      <source>The bands of {1} and the table of classes do not name the same classes: {2}.</source>
      <translation>Die Kanäle von {1} und die Klassentabelle nennen nicht dieselben Klassen: {2}.</translation>
    </message>
    <message>
      <source>The bands of {1} and the report beside it do not name the same classes: {2}.</source>
      <translation>Die Kanäle von {1} und der Bericht daneben nennen nicht dieselben Klassen: {2}.</translation>
    </message>
    <message>
      <source>Choose the probabilities and the report of one map, or the table of classes that fits.</source>
      <translation>Wahrscheinlichkeiten und Bericht derselben Karte wählen oder die Klassentabelle, die dazu passt.</translation>
    </message>
    <message>
      <source>has more than {1} values</source>
      <translation>hat mehr als {1} Werte</translation>
    </message>
    <message>
      <source>{1} has no pixel with data.</source>
      <translation>{1} enthält kein Pixel mit Daten.</translation>
    </message>
    <message>
      <source>{1} has no pixel of the classes that are named.</source>
      <translation>{1} enthält kein Pixel der genannten Klassen.</translation>
    </message>
    <message>
      <source>Choose another map, or the table of classes that fits it.</source>
      <translation>Eine andere Karte wählen oder die Klassentabelle, die zu ihr passt.</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>Das KBS von {1}, {2}, hat keinen Ort auf der Erde; die Größe der Pixel ist daher nicht bekannt.</translation>
    </message>
    <message>
      <source>Warp the raster to a system such as its UTM zone's.</source>
      <translation>Das Raster umprojizieren, etwa in das System seiner UTM-Zone.</translation>
    </message>
    <message>
      <source>Pixels of {1} whose value is none of its classes: {2}.</source>
      <translation>Pixel von {1}, deren Wert keine der Klassen ist: {2}.</translation>
    </message>
    <message>
      <source>Nothing names the classes of {1}, so that they are called by their codes: {2}.</source>
      <translation>Nichts benennt die Klassen von {1}; sie heißen daher nach ihren Codes: {2}.</translation>
    </message>
    <message>
      <source>{1} does not say which value stands for no data, so that 0 counts as a class.</source>
      <translation>{1} sagt nicht, welcher Wert keine Daten bedeutet; 0 zählt daher als Klasse.</translation>
    </message>
    <message>
      <source>Choose a raster of classes, or mapped parcels.</source>
      <translation>Ein Klassenraster oder kartierte Parzellen wählen.</translation>
    </message>
    <message>
      <source>{1} is a vector layer, and no raster of classes.</source>
      <translation>{1} ist ein Vektorlayer und kein Klassenraster.</translation>
    </message>
    <message>
      <source>Choose the raster with the classes, such as the classes.tif of a map.</source>
      <translation>Das Raster mit den Klassen wählen, etwa die classes.tif einer Karte.</translation>
    </message>
    <message>
      <source>holds numbers of the type {1}</source>
      <translation>enthält Zahlen vom Typ {1}</translation>
    </message>
    <message>
      <source>{1} {2}, so it is no map of classes.</source>
      <translation>{1} {2}; daher ist es keine Karte von Klassen.</translation>
    </message>
    <message>
      <source>outside the map</source>
      <translation>außerhalb der Karte</translation>
    </message>
    <message>
      <source>{1} has no field {2}.</source>
      <translation>{1} hat kein Feld {2}.</translation>
    </message>
    <message>
      <source>a place has no stratum, or none of a known size</source>
      <translation>ein Ort hat kein Stratum oder keines von bekannter Größe</translation>
    </message>
    <message>
      <source>its places give the stratum {1} different sizes</source>
      <translation>die Orte nennen für das Stratum {1} verschiedene Größen</translation>
    </message>
    <message>
      <source>The strata of {1} cannot be used: {2}.</source>
      <translation>Die Straten von {1} sind nicht verwendbar: {2}.</translation>
    </message>
    <message>
      <source>Fill the fields {1} and {2} of every place, as they were drawn, or say that the places were drawn in another way.</source>
      <translation>Die Felder {1} und {2} jedes Ortes so ausfüllen, wie die Orte gezogen wurden, oder angeben, dass sie anders gezogen wurden.</translation>
    </message>
    <message>
      <source>{1} holds {2} geometries.</source>
      <translation>{1} enthält Geometrien dieser Art: {2}.</translation>
    </message>
    <message>
      <source>{1} holds no geometries.</source>
      <translation>{1} enthält keine Geometrien.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons, or one of points.</source>
      <translation>Einen Layer mit Polygonen oder einen mit Punkten wählen.</translation>
    </message>
    <message>
      <source>No reference of {1} lies on the map {2}.</source>
      <translation>Keine Referenz von {1} liegt auf der Karte {2}.</translation>
    </message>
    <message>
      <source>Choose the references of this region, and check the layer's CRS.</source>
      <translation>Die Referenzen dieses Gebiets wählen und das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <source>References of {1} that were left out: {2}.</source>
      <translation>Ausgelassene Referenzen von {1}: {2}.</translation>
    </message>
    <message>
      <source>None of the units of {1} lies on the map {2}.</source>
      <translation>Keine der Einheiten von {1} liegt auf der Karte {2}.</translation>
    </message>
    <message>
      <source>None of the strata of {1} lies on the map {2}.</source>
      <translation>Keines der Straten von {1} liegt auf der Karte {2}.</translation>
    </message>
    <message>
      <source>None of the segments of {1} lies on the map {2}.</source>
      <translation>Keines der Segmente von {1} liegt auf der Karte {2}.</translation>
    </message>
    <message>
      <source>Choose the units of this region, and check the layer's CRS.</source>
      <translation>Einheiten dieses Gebiets wählen und das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <source>Choose the strata of this region, and check the layer's CRS.</source>
      <translation>Straten dieses Gebiets wählen und das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <source>Choose the segments of this region, and check the layer's CRS.</source>
      <translation>Segmente dieses Gebiets wählen und das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <source>feature {1}</source>
      <translation>Objekt {1}</translation>
    </message>
    <message>
      <source>Of the units of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>Von den Einheiten aus {1} reichen {2} über die Karte hinaus, und {3} liegen außerhalb; etwas gesagt wird nur für den Teil darin.</translation>
    </message>
    <message>
      <source>Of the strata of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>Von den Straten aus {1} reichen {2} über die Karte hinaus, und {3} liegen außerhalb; etwas gesagt wird nur für den Teil darin.</translation>
    </message>
    <message>
      <source>Of the segments of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>Von den Segmenten aus {1} reichen {2} über die Karte hinaus, und {3} liegen außerhalb; etwas gesagt wird nur für den Teil darin.</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>Der Auftrag wurde abgebrochen.</translation>
    </message>
    <message>
      <source>Start the same job again to go on from what it had finished.</source>
      <translation>Denselben Auftrag erneut starten; er geht mit dem weiter, was fertig war.</translation>
    </message>
    <message>
      <source>Start it again when you want its result.</source>
      <translation>Erneut starten, wenn das Ergebnis gebraucht wird.</translation>
    </message>
    <message>
      <source>Start the same job again: it goes on from what it had finished, if anything.</source>
      <translation>Denselben Auftrag erneut starten: er geht mit dem weiter, was fertig war, falls etwas fertig war.</translation>
    </message>
    <message>
      <source>Standard output could not be written: nobody reads it any more.</source>
      <translation>Die Standardausgabe konnte nicht geschrieben werden: niemand liest sie mehr.</translation>
    </message>
    <message>
      <source>Standard output could not be written: {1}.</source>
      <translation>Die Standardausgabe konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <source>Send it to a program or a file that takes it.</source>
      <translation>Sie an ein Programm oder eine Datei leiten, die sie aufnimmt.</translation>
    </message>
    <message>
      <source>The memory is not enough.</source>
      <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
      <source>Something unforeseen went wrong: {1}: {2}.</source>
      <translation>Etwas Unvorhergesehenes ging schief: {1}: {2}.</translation>
    </message>
    <message>
      <source>Please report this sentence and what was done before it.</source>
      <translation>Bitte diesen Satz melden und was davor getan wurde.</translation>
    </message>
    <message>
      <source>The job reads {1}, in whose place it would write its result {2}.</source>
      <translation>Der Auftrag liest {1}, an dessen Stelle er sein Ergebnis {2} schreiben würde.</translation>
    </message>
    <message>
      <source>Choose another place for the results, or move the input away.</source>
      <translation>Einen anderen Ort für die Ergebnisse wählen oder die Eingabe verschieben.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <source>it would be larger than files may be here</source>
      <translation>die Datei würde größer, als Dateien hier sein dürfen</translation>
    </message>
    <message>
      <source>{1} could not be written: {2}.</source>
      <translation>{1} konnte nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
      <source>Make room, or choose another folder.</source>
      <translation>Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>Another job is writing into {1}.</source>
      <translation>Ein anderer Auftrag schreibt gerade in {1}.</translation>
    </message>
    <message>
      <source>Wait for it to end, or choose another folder.</source>
      <translation>Warten, bis er zu Ende ist, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{1} is no file that a job made.</source>
      <translation>{1} ist keine Datei, die ein Auftrag angelegt hat.</translation>
    </message>
    <message>
      <source>Choose another folder, or move it away.</source>
      <translation>Einen anderen Ordner wählen oder sie verschieben.</translation>
    </message>
    <message>
      <source>the whole map</source>
      <translation>die ganze Karte</translation>
    </message>
    <message>
      <source>There are strata of a survey, and no segments.</source>
      <translation>Es gibt Straten einer Erhebung, aber keine Segmente.</translation>
    </message>
    <message>
      <source>Choose the surveyed segments, too.</source>
      <translation>Auch die erhobenen Segmente wählen.</translation>
    </message>
    <message>
      <source>{1} ha of the map lie in no stratum, and are in no estimate.</source>
      <translation>{1} ha der Karte liegen in keinem Stratum und sind in keiner Schätzung enthalten.</translation>
    </message>
    <message>
      <source>Units of {1} overlap: {2} ha of the map lie in more than one of them and count in each, so that the units add up to more than the map.</source>
      <translation>Einheiten von {1} überlappen sich: {2} ha der Karte liegen in mehr als einer und zählen in jeder; zusammen ergeben die Einheiten daher mehr als die Karte.</translation>
    </message>
    <message>
      <source>hectares that the map gives each class: pixels whose centre lies inside, by their area on the ellipsoid; no estimates</source>
      <translation>Hektar, die die Karte jeder Klasse gibt: Pixel, deren Mitte innerhalb liegt, nach ihrer Fläche auf dem Ellipsoid; keine Schätzungen</translation>
    </message>
    <message>
      <source>all strata</source>
      <translation>alle Straten</translation>
    </message>
    <message>
      <source>{1} exists and is no accuracy report.</source>
      <translation>{1} gibt es schon und ist kein Genauigkeitsbericht.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>reference (rows), map (columns), {1}s</source>
      <translation>Referenz (Zeilen), Karte (Spalten), Einheit: {1}</translation>
    </message>
    <message>
      <source>The series in {1} do not say which parcels look like two crops.</source>
      <translation>Die Zeitreihen in {1} sagen nicht, welche Parzellen nach zwei Kulturen aussehen.</translation>
    </message>
    <message>
      <source>Extract them once more, and have it look for two crops.</source>
      <translation>Sie noch einmal auslesen und dabei nach zwei Kulturen suchen lassen.</translation>
    </message>
    <message>
      <source>No crop is declared.</source>
      <translation>Keine Kultur ist gemeldet.</translation>
    </message>
    <message>
      <source>No parcel with a declared crop has an inspected one in the field {1} of {2}.</source>
      <translation>Keine Parzelle mit gemeldeter Kultur hat eine vor Ort gefundene im Feld {1} von {2}.</translation>
    </message>
    <message>
      <source>Choose the field with the crops that were found, or leave it out.</source>
      <translation>Das Feld mit den gefundenen Kulturen wählen oder es weglassen.</translation>
    </message>
    <message>
      <source>The {1} inspected parcels are too few to promise that at most {2} of the green ones are wrong. The limits are chosen by held-out declarations; the inspected parcels are counted in the report.</source>
      <translation>Die {1} begangenen Parzellen sind zu wenige, um zuzusagen, dass höchstens {2} der grünen falsch sind. Die Grenzen werden nach zurückgehaltenen Meldungen gewählt; die begangenen Parzellen sind im Bericht gezählt.</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. More parcels, dates or inspections would help.</source>
      <translation>Mit keiner Grenze lässt sich zusagen, dass höchstens {1} der grünen Parzellen falsch sind; daher ist keine grün. Mehr Parzellen, Termine oder Begehungen würden helfen.</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. The least that can be promised is {2}. More parcels, dates or inspections would help.</source>
      <translation>Mit keiner Grenze lässt sich zusagen, dass höchstens {1} der grünen Parzellen falsch sind; daher ist keine grün. Das Niedrigste, das sich zusagen lässt, ist {2}. Mehr Parzellen, Termine oder Begehungen würden helfen.</translation>
    </message>
    <message>
      <source>At no limit at most {1} of the red parcels are right, as far as can be told. A strict one is taken, of whose red ones up to {2} may be right.</source>
      <translation>Mit keiner Grenze sind höchstens {1} der roten Parzellen richtig, soweit es sich sagen lässt. Genommen wird eine strenge, bei der bis zu {2} der roten richtig sein können.</translation>
    </message>
    <message>
      <source>inspected parcels</source>
      <translation>begangene Parzellen</translation>
    </message>
    <message>
      <source>the folder of series {1}</source>
      <translation>der Ordner mit Zeitreihen {1}</translation>
    </message>
    <message>
      <source>The model that mapped {1} has no class {2}.</source>
      <translation>Das Modell, das {1} kartiert hat, hat keine Klasse {2}.</translation>
    </message>
    <message>
      <source>Choose among its classes: {1}.</source>
      <translation>Unter seinen Klassen wählen: {1}.</translation>
    </message>
    <message>
      <source>No parcel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Keine Parzelle von {1} nennt eine Referenz: {2} ist überall leer, wo es eine Karte gibt.</translation>
    </message>
    <message>
      <source>No pixel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Kein Pixel von {1} nennt eine Referenz: {2} ist überall leer, wo es eine Karte gibt.</translation>
    </message>
    <message>
      <source>No place of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Kein Ort von {1} nennt eine Referenz: {2} ist überall leer, wo es eine Karte gibt.</translation>
    </message>
    <message>
      <source>No polygon of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Kein Polygon von {1} nennt eine Referenz: {2} ist überall leer, wo es eine Karte gibt.</translation>
    </message>
    <message>
      <source>Fill {1} in with what stands there, or choose the field that has it.</source>
      <translation>In {1} eintragen, was dort steht, oder das Feld wählen, das es enthält.</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Keine Parzelle von {1} hat sowohl eine Klasse als auch in {2} eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference that the model knows.</source>
      <translation>Keine Parzelle von {1} hat sowohl eine Klasse als auch eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Kein Pixel von {1} hat sowohl eine Klasse als auch in {2} eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference that the model knows.</source>
      <translation>Kein Pixel von {1} hat sowohl eine Klasse als auch eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Kein Ort von {1} hat sowohl eine Klasse als auch in {2} eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference that the model knows.</source>
      <translation>Kein Ort von {1} hat sowohl eine Klasse als auch eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Kein Polygon von {1} hat sowohl eine Klasse als auch in {2} eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference that the model knows.</source>
      <translation>Kein Polygon von {1} hat sowohl eine Klasse als auch eine Referenz, die das Modell kennt.</translation>
    </message>
    <message>
      <source>Say which reference is which class (classes); the model has: {1}.</source>
      <translation>Angeben, welche Referenz welche Klasse ist (Klassen der Referenzen); das Modell hat: {1}.</translation>
    </message>
    <message>
      <source>Choose a reference with classes of the map, which are: {1}.</source>
      <translation>Eine Referenz mit Klassen der Karte wählen; diese sind: {1}.</translation>
    </message>
    <message>
      <source>a raster of reference has no places that could be looked up</source>
      <translation>ein Referenzraster hat keine Orte, die sich nachschlagen ließen</translation>
    </message>
    <message>
      <source>{1} is a raster, and nothing says what is true.</source>
      <translation>{1} ist ein Raster, und nichts sagt, was wahr ist.</translation>
    </message>
    <message>
      <source>Choose a reference layer.</source>
      <translation>Einen Referenzlayer wählen.</translation>
    </message>
    <message>
      <source>The reference {1} has no pixel with data on the map {2}.</source>
      <translation>Die Referenz {1} hat auf der Karte {2} kein Pixel mit Daten.</translation>
    </message>
    <message>
      <source>Nothing says which field has the reference.</source>
      <translation>Nichts sagt, welches Feld die Referenz enthält.</translation>
    </message>
    <message>
      <source>Choose the field with the true classes.</source>
      <translation>Das Feld mit den wahren Klassen wählen.</translation>
    </message>
    <message>
      <source>References that are parcels of {1} are no places that were drawn by lot.</source>
      <translation>Referenzen, die Parzellen von {1} sind, sind keine zufällig gezogenen Orte.</translation>
    </message>
    <message>
      <source>References that are pixels of {1} are no places that were drawn by lot.</source>
      <translation>Referenzen, die Pixel von {1} sind, sind keine zufällig gezogenen Orte.</translation>
    </message>
    <message>
      <source>References that are places of {1} are no places that were drawn by lot.</source>
      <translation>Referenzen, die Orte von {1} sind, sind keine zufällig gezogenen Orte.</translation>
    </message>
    <message>
      <source>References that are polygons of {1} are no places that were drawn by lot.</source>
      <translation>Referenzen, die Polygone von {1} sind, sind keine zufällig gezogenen Orte.</translation>
    </message>
    <message>
      <source>Say that they were not drawn by lot, or choose points.</source>
      <translation>Angeben, dass sie nicht zufällig gezogen wurden, oder Punkte wählen.</translation>
    </message>
    <message>
      <source>{1} does not name the strata that its places were drawn in.</source>
      <translation>{1} nennt nicht die Straten, in denen die Orte gezogen wurden.</translation>
    </message>
    <message>
      <source>Choose points with the fields {1} and {2}, or say that they were drawn on the map.</source>
      <translation>Punkte mit den Feldern {1} und {2} wählen oder angeben, dass sie auf der Karte gezogen wurden.</translation>
    </message>
    <message>
      <source>There is no report.json of this map beside the parcels: only classes that the map gives are known, and references of other classes are left out.</source>
      <translation>Neben den Parzellen liegt keine report.json dieser Karte: bekannt sind nur die Klassen, die auf der Karte vorkommen, und Referenzen anderer Klassen bleiben weg.</translation>
    </message>
    <message>
      <source>No parcel has the reference {1}.</source>
      <translation>Keine Parzelle hat die Referenz {1}.</translation>
    </message>
    <message>
      <source>No pixel has the reference {1}.</source>
      <translation>Kein Pixel hat die Referenz {1}.</translation>
    </message>
    <message>
      <source>No place has the reference {1}.</source>
      <translation>Kein Ort hat die Referenz {1}.</translation>
    </message>
    <message>
      <source>No polygon has the reference {1}.</source>
      <translation>Kein Polygon hat die Referenz {1}.</translation>
    </message>
    <message>
      <source>References that are no class of the model were left out: {1}.</source>
      <translation>Referenzen, die keine Klasse des Modells sind, wurden ausgelassen: {1}.</translation>
    </message>
    <message>
      <source>{1} of {2} parcels with a reference have no class on the map: {3}.</source>
      <translation>{1} von {2} Parzellen mit einer Referenz haben keine Klasse auf der Karte: {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} pixels with a reference have no class on the map: {3}.</source>
      <translation>{1} von {2} Pixeln mit einer Referenz haben keine Klasse auf der Karte: {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} places with a reference have no class on the map: {3}.</source>
      <translation>{1} von {2} Orten mit einer Referenz haben keine Klasse auf der Karte: {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} polygons with a reference have no class on the map: {3}.</source>
      <translation>{1} von {2} Polygonen mit einer Referenz haben keine Klasse auf der Karte: {3}.</translation>
    </message>
    <message>
      <source>All references are of one class, {1}: they say nothing of how well the map tells others.</source>
      <translation>Alle Referenzen sind von einer Klasse, {1}: sie sagen nichts darüber, wie gut die Karte andere erkennt.</translation>
    </message>
    <message>
      <source>No place of the stratum {1}, {2} of the whole, was inspected, so that what hangs on it is not known: overall accuracy, recall and areas. Inspect some places there.</source>
      <translation>Kein Ort des Stratums {1}, das {2} des Ganzen ausmacht, wurde begangen; was daran hängt, ist daher nicht bekannt: Gesamtgenauigkeit, Recall und Flächen. Dort einige Orte begehen.</translation>
    </message>
    <message>
      <source>One place alone of the stratum {1}, {2} of the whole, was inspected, so that nothing is known of how sure its numbers are. Inspect more places there.</source>
      <translation>Nur ein Ort des Stratums {1}, das {2} des Ganzen ausmacht, wurde begangen; wie sicher seine Zahlen sind, ist daher nicht bekannt. Dort mehr Orte begehen.</translation>
    </message>
    <message>
      <source>{1} of {2} places of the stratum {3} have no reference, or none on the map: the others stand for them, which is right if they were left out by chance.</source>
      <translation>{1} von {2} Orten des Stratums {3} haben keine Referenz oder keine auf der Karte: die anderen stehen für sie, was richtig ist, wenn sie zufällig weggeblieben sind.</translation>
    </message>
    <message>
      <source>{1} is no list of dates.</source>
      <translation>{1} ist keine Liste von Terminen.</translation>
    </message>
    <message>
      <source>Write dates as 2023-05-01, with commas between.</source>
      <translation>Termine in der Form 2023-05-01 schreiben, durch Komma getrennt.</translation>
    </message>
    <message>
      <source>{1} cut-offs are named.</source>
      <translation>{1} Stichtage sind genannt.</translation>
    </message>
    <message>
      <source>Name between 1 and {1} dates.</source>
      <translation>Zwischen 1 und {1} Termine nennen.</translation>
    </message>
    <message>
      <source>The cut-off {1} lies before the first date of the series, {2}: nothing was seen by then.</source>
      <translation>Der Stichtag {1} liegt vor dem ersten Termin der Zeitreihen, {2}: bis dahin war nichts zu sehen.</translation>
    </message>
    <message>
      <source>Leave it out, or name a later one.</source>
      <translation>Ihn weglassen oder einen späteren nennen.</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2} ({3}).</source>
      <translation>“{1}” erkennt keine Schlaggrenzen: die Antworten gehören zur Aufgabe {2} ({3}).</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2}.</source>
      <translation>“{1}” erkennt keine Schlaggrenzen: die Antworten gehören zur Aufgabe {2}.</translation>
    </message>
    <message>
      <source>Choose a model of field boundaries, or map crops with this one.</source>
      <translation>Ein Modell für Schlaggrenzen wählen oder mit diesem Kulturen kartieren.</translation>
    </message>
    <message>
      <source>{1}, version {2}</source>
      <translation>{1}, Version {2}</translation>
    </message>
    <message>
      <source>Fields by {1}</source>
      <translation>Felder nach {1}</translation>
    </message>
    <message>
      <source>“{1}” answers for the series of whole parcels, and has no features of pixels.</source>
      <translation>“{1}” antwortet für die Zeitreihen ganzer Parzellen und hat keine Merkmale von Pixeln.</translation>
    </message>
    <message>
      <source>Choose a model that maps pixels.</source>
      <translation>Ein Modell wählen, das Pixel kartiert.</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels, whose series are read first; how long that takes is not estimated.</source>
      <translation>“{1}” antwortet für Parzellen, deren Zeitreihen zuerst gelesen werden; wie lange das dauert, wird nicht geschätzt.</translation>
    </message>
    <message>
      <source>Run it: it goes on where it is stopped.</source>
      <translation>Starten: es geht dort weiter, wo es angehalten wird.</translation>
    </message>
    <message>
      <source>“{1}” has no answer for any of the parcels of {2}, which are never clear enough.</source>
      <translation>“{1}” hat für keine der Parzellen von {2} eine Antwort, denn sie sind nie wolkenfrei genug.</translation>
    </message>
    <message>
      <source>Choose parcels that are clear on some date, or a stack with more dates.</source>
      <translation>Parzellen wählen, die zu irgendeinem Termin wolkenfrei sind, oder einen Bildstapel mit mehr Terminen.</translation>
    </message>
    <message>
      <source>day of year of the most decisive date</source>
      <translation>Tag des Jahres des entscheidendsten Termins</translation>
    </message>
    <message>
      <source>“{1}” is asked for whole series here: parcels are explained, and there is no raster.</source>
      <translation>“{1}” wird hier nach ganzen Zeitreihen gefragt: erklärt werden Parzellen, und es gibt kein Raster.</translation>
    </message>
    <message>
      <source>{1} holds points, and one pixel cannot be of two crops.</source>
      <translation>{1} enthält Punkte, und ein einzelnes Pixel kann nicht von zwei Kulturen sein.</translation>
    </message>
    <message>
      <source>Choose the parcels, or do not look for two crops.</source>
      <translation>Die Parzellen wählen oder nicht nach zwei Kulturen suchen.</translation>
    </message>
    <message>
      <source>Another version of CropMapper read the series in {1}, so that all of them are read again.</source>
      <translation>Eine andere Version von CropMapper hat die Zeitreihen in {1} gelesen; daher werden alle neu gelesen.</translation>
    </message>
    <message>
      <source>To look for two crops, the pixels of each date are needed, which the series in {1} do not keep, so that all of them are read again.</source>
      <translation>Um nach zwei Kulturen zu suchen, braucht es die Pixel jedes Termins; die Zeitreihen in {1} bewahren sie nicht, daher werden alle neu gelesen.</translation>
    </message>
    <message>
      <source>{1} has no attribute {2}.</source>
      <translation>{1} hat kein Attribut {2}.</translation>
    </message>
    <message>
      <source>Choose one of its attributes: {1}.</source>
      <translation>Eines der Attribute wählen: {1}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a class in {2}.</source>
      <translation>Keiner der Punkte von {1} hat eine Klasse in {2}.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a class in {2}.</source>
      <translation>Keine der Parzellen von {1} hat eine Klasse in {2}.</translation>
    </message>
    <message>
      <source>Choose the attribute with the classes, or extract without labels.</source>
      <translation>Das Attribut mit den Klassen wählen oder ohne Labels auslesen.</translation>
    </message>
    <message>
      <source>Points of {1} in the pixel of an earlier one, whose series they have: {2}.</source>
      <translation>Punkte von {1} im Pixel eines früheren, dessen Zeitreihe sie haben: {2}.</translation>
    </message>
    <message>
      <source>The outlines of {1} were determined in {2}, and the stack's dates are of {3}: fields may have had other borders then.</source>
      <translation>Die Umrisse von {1} sind von {2}, die Termine des Bildstapels von {3}: damals können die Schläge andere Grenzen gehabt haben.</translation>
    </message>
    <message>
      <source>Parcels of {1} so small that pixels of their edge were counted, too: {2}.</source>
      <translation>Parzellen von {1}, die so klein sind, dass auch Randpixel gezählt wurden: {2}.</translation>
    </message>
    <message>
      <source>{1} of {2} points have no class in {3}, and are left out of the series file.</source>
      <translation>{1} von {2} Punkten haben keine Klasse in {3} und fehlen in der Datei der Zeitreihen.</translation>
    </message>
    <message>
      <source>{1} of {2} parcels have no class in {3}, and are left out of the series file.</source>
      <translation>{1} von {2} Parzellen haben keine Klasse in {3} und fehlen in der Datei der Zeitreihen.</translation>
    </message>
    <message>
      <source>No two points have the same class in {1}, which rather names points than crops.</source>
      <translation>Keine zwei Punkte haben dieselbe Klasse in {1}, das also eher Punkte als Kulturen nennt.</translation>
    </message>
    <message>
      <source>No two parcels have the same class in {1}, which rather names parcels than crops.</source>
      <translation>Keine zwei Parzellen haben dieselbe Klasse in {1}, das also eher Parzellen als Kulturen nennt.</translation>
    </message>
    <message>
      <source>no pixel</source>
      <translation>kein Pixel</translation>
    </message>
    <message>
      <source>never clear</source>
      <translation>nie wolkenfrei</translation>
    </message>
    <message>
      <source>The stack has no acquisition of {1}, which the model takes where there are any.</source>
      <translation>Der Bildstapel hat keine Aufnahme von {1}; das Modell verwendet solche, wo es sie gibt.</translation>
    </message>
    <message>
      <source>It is for {1}; the stack has {2}.</source>
      <translation>Es ist für {1}; der Bildstapel hat {2}.</translation>
    </message>
    <message>
      <source>It is for {1}; nothing tells which sensor the stack is from.</source>
      <translation>Es ist für {1}; nichts sagt, von welchem Sensor der Bildstapel ist.</translation>
    </message>
    <message>
      <source>It takes {1}, which the stack lacks.</source>
      <translation>Es braucht {1}, und das fehlt dem Bildstapel.</translation>
    </message>
    <message>
      <source>Choose another file, or put it back.</source>
      <translation>Eine andere Datei wählen oder sie zurücklegen.</translation>
    </message>
    <message>
      <source>This very job is finished already; nothing was computed again.</source>
      <translation>Genau dieser Auftrag ist schon fertig; nichts wurde neu gerechnet.</translation>
    </message>
    <message>
      <source>{1} does not say that it writes {2}</source>
      <translation>{1} sagt nicht, dass es {2} schreibt</translation>
    </message>
    <message>
      <source>The work folder {1} is neither a path nor an address that GDAL writes to.</source>
      <translation>Der Arbeitsordner {1} ist weder ein Pfad noch eine Adresse, an die GDAL schreibt.</translation>
    </message>
    <message>
      <source>Write s3://bucket/folder as /vsis3/bucket/folder, and other storage likewise.</source>
      <translation>s3://bucket/folder als /vsis3/bucket/folder schreiben, andere Speicher entsprechend.</translation>
    </message>
    <message>
      <source>Finished blocks of an earlier run are used again.</source>
      <translation>Fertige Blöcke eines früheren Laufs werden wieder verwendet.</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels, and no parcels are given.</source>
      <translation>“{1}” antwortet für ganze Parzellen, und es sind keine Parzellen angegeben.</translation>
    </message>
    <message>
      <source>Choose the parcels, or a model of pixels.</source>
      <translation>Die Parzellen wählen oder ein Pixelmodell.</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>der Bildstapel</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels: there are parcels with classes, and no rasters.</source>
      <translation>“{1}” antwortet für ganze Parzellen: es gibt Parzellen mit Klassen und keine Raster.</translation>
    </message>
    <message>
      <source>Each parcel of {1} that has a series has a label in {2} already.</source>
      <translation>Jede Parzelle von {1}, die eine Zeitreihe hat, hat schon ein Label in {2}.</translation>
    </message>
    <message>
      <source>Choose a layer in which parcels without a label are left.</source>
      <translation>Einen Layer wählen, in dem noch Parzellen ohne Label sind.</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}), and stands for others in doubt that are like it.</source>
      <translation>Sie kann {1} ({2}) oder {3} ({4}) sein und steht für andere zweifelhafte, die ihr ähnlich sind.</translation>
    </message>
    <message>
      <source>“{1}” is given other dates than these, so that its attention says nothing of them.</source>
      <translation>“{1}” bekommt andere Termine als diese; seine Aufmerksamkeit sagt daher nichts über sie.</translation>
    </message>
    <message>
      <source>The package of “{1}” has no graph of attention, so that occlusion alone tells.</source>
      <translation>Das Paket von “{1}” hat keinen Graphen der Aufmerksamkeit; daher gibt nur die Verdeckung Auskunft.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but no single date decides.</source>
      <translation>Das Modell schaut am meisten auf {1} ({2} seiner Aufmerksamkeit), aber kein einzelner Termin entscheidet.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), and that date decides, too.</source>
      <translation>Das Modell schaut am meisten auf {1} ({2} seiner Aufmerksamkeit), und dieser Termin entscheidet auch.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but {3} decides: without it the probability falls most.</source>
      <translation>Das Modell schaut am meisten auf {1} ({2} seiner Aufmerksamkeit), aber {3} entscheidet: ohne diesen Termin sinkt die Wahrscheinlichkeit am meisten.</translation>
    </message>
    <message>
      <source>No single date decides for any of the {1}, so that what the model looks at has no check.</source>
      <translation>Bei keinem Ort ({1}) entscheidet ein einzelner Termin; worauf das Modell schaut, lässt sich daher nicht nachprüfen.</translation>
    </message>
    <message>
      <source>For {1} of {2} {3} the date that the model looks at most is not the one that decides.</source>
      <translation>Bei {1} von {2} ({3}) ist der Termin, auf den das Modell am meisten schaut, nicht der, der entscheidet.</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes to be explained.</source>
      <translation>“{1}” liefert Merkmale und keine Klassen, die zu erklären wären.</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes to be explained.</source>
      <translation>“{1}” liefert Schlaggrenzen und keine Klassen, die zu erklären wären.</translation>
    </message>
    <message>
      <source>Choose a model of crops.</source>
      <translation>Ein Modell für Kulturen wählen.</translation>
    </message>
    <message>
      <source>without {1} by {2}</source>
      <translation>ohne {1} um {2}</translation>
    </message>
    <message>
      <source>without any single {1} by less than {2}</source>
      <translation>um weniger als {2}, gleich was einzeln fehlt ({1})</translation>
    </message>
    <message>
      <source>The probability of {1} falls {2}.</source>
      <translation>Die Wahrscheinlichkeit von {1} sinkt {2}.</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels by the ground around them, and not for series.</source>
      <translation>“{1}” antwortet für Pixel nach ihrer Umgebung und nicht für Zeitreihen.</translation>
    </message>
    <message>
      <source>Map the stack with it, or choose a model such as teach makes.</source>
      <translation>Den Bildstapel damit kartieren oder ein Modell wählen, wie es beim Training entsteht.</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels, and not for the series of a whole parcel.</source>
      <translation>“{1}” antwortet für Pixel und nicht für die Zeitreihe einer ganzen Parzelle.</translation>
    </message>
    <message>
      <source>Map the stack with it, extract the series of points, or choose a parcel model, such as teach makes.</source>
      <translation>Den Bildstapel damit kartieren, die Zeitreihen von Punkten auslesen oder ein Parzellenmodell wählen, wie es beim Training entsteht.</translation>
    </message>
    <message>
      <source>“{1}” was made for the means of whole parcels; a point is one pixel, and its answer less sure.</source>
      <translation>“{1}” wurde für die Mittelwerte ganzer Parzellen gemacht; ein Punkt ist ein einzelnes Pixel, und die Antwort ist weniger sicher.</translation>
    </message>
    <message>
      <source>No date of the series is near one that “{1}” takes.</source>
      <translation>Kein Termin der Zeitreihen liegt nahe bei einem, den “{1}” nimmt.</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or extract more of them.</source>
      <translation>Ein Modell für diese Termine wählen oder mehr Termine auslesen.</translation>
    </message>
    <message>
      <source>no series</source>
      <translation>keine Zeitreihe</translation>
    </message>
    <message>
      <source>“{1}” learned from the means of whole parcels, by which single pixels cannot be compared: neither their unlikeness nor sets of crops can be told.</source>
      <translation>“{1}” hat aus den Mittelwerten ganzer Parzellen gelernt, mit denen sich einzelne Pixel nicht vergleichen lassen: weder ihre Unähnlichkeit noch mögliche Kulturen lassen sich angeben.</translation>
    </message>
    <message>
      <source>Do without both, or choose a model that was taught with pixels.</source>
      <translation>Auf beides verzichten oder ein Modell wählen, das mit Pixeln trainiert wurde.</translation>
    </message>
    <message>
      <source>the grid of its pixels</source>
      <translation>das Raster seiner Pixel</translation>
    </message>
    <message>
      <source>how far parcels are shrunk ({1} pixels, not {2})</source>
      <translation>wie weit Parzellen verkleinert werden ({1} Pixel, nicht {2})</translation>
    </message>
    <message>
      <source>sensor, bands or units</source>
      <translation>Sensor, Kanäle oder Einheiten</translation>
    </message>
    <message>
      <source>The series in {1} are of another stack, or were extracted in another way: {2}.</source>
      <translation>Die Zeitreihen in {1} sind von einem anderen Bildstapel oder wurden anders ausgelesen: {2}.</translation>
    </message>
    <message>
      <source>Choose the folder of this stack's series, or leave it out.</source>
      <translation>Den Ordner mit den Zeitreihen dieses Bildstapels wählen oder ihn weglassen.</translation>
    </message>
    <message>
      <source>The series of {1} have no date.</source>
      <translation>Die Zeitreihen von {1} haben keinen Termin.</translation>
    </message>
    <message>
      <source>Extract them from a stack with dates.</source>
      <translation>Sie aus einem Bildstapel mit Terminen auslesen.</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of points.</source>
      <translation>{1} enthält Punkte, und die Zeitreihen in {2} sind von Punkten.</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of parcels.</source>
      <translation>{1} enthält Punkte, und die Zeitreihen in {2} sind von Parzellen.</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of points.</source>
      <translation>{1} enthält Parzellen, und die Zeitreihen in {2} sind von Punkten.</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of parcels.</source>
      <translation>{1} enthält Parzellen, und die Zeitreihen in {2} sind von Parzellen.</translation>
    </message>
    <message>
      <source>Extract the series of these points, or choose the folder that has them.</source>
      <translation>Die Zeitreihen dieser Punkte auslesen oder den Ordner wählen, der sie enthält.</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, or choose the folder that has them.</source>
      <translation>Die Zeitreihen dieser Parzellen auslesen oder den Ordner wählen, der sie enthält.</translation>
    </message>
    <message>
      <source>None of the points of {1} is among those whose series are in {2}.</source>
      <translation>Keiner der Punkte von {1} ist unter denen, deren Zeitreihen in {2} liegen.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} is among those whose series are in {2}.</source>
      <translation>Keine der Parzellen von {1} ist unter denen, deren Zeitreihen in {2} liegen.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>Keiner der Punkte von {1} hat zu irgendeinem Termin der Zeitreihen in {2} ein wolkenfreies Pixel.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>Keine der Parzellen von {1} hat zu irgendeinem Termin der Zeitreihen in {2} ein wolkenfreies Pixel.</translation>
    </message>
    <message>
      <source>Extract the series of a stack with clear dates, or check its mask.</source>
      <translation>Die Zeitreihen eines Bildstapels mit wolkenfreien Terminen auslesen oder dessen Maske prüfen.</translation>
    </message>
    <message>
      <source>There is no table of series {1}.</source>
      <translation>Es gibt keine Tabelle der Zeitreihen {1}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the stack.</source>
      <translation>Keiner der Punkte von {1} hat zu irgendeinem Termin des Bildstapels ein wolkenfreies Pixel.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the stack.</source>
      <translation>Keine der Parzellen von {1} hat zu irgendeinem Termin des Bildstapels ein wolkenfreies Pixel.</translation>
    </message>
    <message>
      <source>Choose a stack with clear dates, or check its mask.</source>
      <translation>Einen Bildstapel mit wolkenfreien Terminen wählen oder dessen Maske prüfen.</translation>
    </message>
    <message>
      <source>{1} holds series that were extracted, and the options of the stack speak of rasters.</source>
      <translation>{1} enthält ausgelesene Zeitreihen, und die Optionen des Bildstapels sprechen von Rastern.</translation>
    </message>
    <message>
      <source>Leave them out, or choose the rasters.</source>
      <translation>Sie weglassen oder die Raster wählen.</translation>
    </message>
    <message>
      <source>Without a red and a near infrared band, or an NDVI, no events are told.</source>
      <translation>Ohne einen roten und einen nahinfraroten Kanal oder einen NDVI werden keine Ereignisse erkannt.</translation>
    </message>
    <message>
      <source>Without two short-wave infrared bands stubble cannot be told from bare soil; both are called bare soil.</source>
      <translation>Ohne zwei kurzwellig infrarote Kanäle lassen sich Stoppeln nicht von offenem Boden unterscheiden; beides heißt offener Boden.</translation>
    </message>
    <message>
      <source>This point has no clear pixel on any date of the stack.</source>
      <translation>Dieser Punkt hat zu keinem Termin des Bildstapels ein wolkenfreies Pixel.</translation>
    </message>
    <message>
      <source>This parcel has no clear pixel on any date of the stack.</source>
      <translation>Diese Parzelle hat zu keinem Termin des Bildstapels ein wolkenfreies Pixel.</translation>
    </message>
    <message>
      <source>Pick another place, or check the stack's mask.</source>
      <translation>Einen anderen Ort wählen oder die Maske des Bildstapels prüfen.</translation>
    </message>
    <message>
      <source>{1} {2}: {3} Precision: {4}</source>
      <translation>{1} {2}: {3} Präzision: {4}</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes, so it has no answer for parcels.</source>
      <translation>“{1}” liefert Merkmale und keine Klassen und hat daher keine Antwort für Parzellen.</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes, so it has no answer for parcels.</source>
      <translation>“{1}” liefert Schlaggrenzen und keine Klassen und hat daher keine Antwort für Parzellen.</translation>
    </message>
    <message>
      <source>Leave the parcels out, or choose a model that gives classes.</source>
      <translation>Die Parzellen weglassen oder ein Modell wählen, das Klassen liefert.</translation>
    </message>
    <message>
      <source>{1} smoothed</source>
      <translation>{1} geglättet</translation>
    </message>
    <message>
      <source>{1}, certainty {2}</source>
      <translation>{1}, Sicherheit {2}</translation>
    </message>
    <message>
      <source>Feature {1}</source>
      <translation>Objekt {1}</translation>
    </message>
    <message>
      <source>{1} has a smoothness of its own and is no class of {2}: {3}.</source>
      <translation>{1} hat eine eigene Glätte und ist keine Klasse von {2}: {3}.</translation>
    </message>
    <message>
      <source>Write the classes as the map calls them.</source>
      <translation>Die Klassen so schreiben, wie die Karte sie nennt.</translation>
    </message>
    <message>
      <source>The CRS of {1} has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>Das KBS von {1} hat keinen Ort auf der Erde; die Größe der Pixel ist daher nicht bekannt.</translation>
    </message>
    <message>
      <source>Warp the map to a system such as its UTM zone's, or leave the minimum mapping unit out.</source>
      <translation>Die Karte umprojizieren, etwa in das System ihrer UTM-Zone, oder die Mindestkartierfläche weglassen.</translation>
    </message>
    <message>
      <source>The minimum mapping unit of {1} ha is at most a pixel of {2} ha, so that nothing would be sieved.</source>
      <translation>Die Mindestkartierfläche von {1} ha ist nicht größer als ein Pixel von {2} ha; es würde nichts ausgesiebt.</translation>
    </message>
    <message>
      <source>Choose a larger one, or leave it out.</source>
      <translation>Eine größere wählen oder sie weglassen.</translation>
    </message>
    <message>
      <source>{1} is a file, not a folder.</source>
      <translation>{1} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <source>{1} is not empty.</source>
      <translation>{1} ist nicht leer.</translation>
    </message>
    <message>
      <source>Choose another folder, or allow results to be replaced (overwrite).</source>
      <translation>Einen anderen Ordner wählen oder erlauben, dass Ergebnisse ersetzt werden (overwrite).</translation>
    </message>
    <message>
      <source>{1} is no part of a simulated scene, but in its way.</source>
      <translation>{1} gehört zu keiner simulierten Szene, ist ihr aber im Weg.</translation>
    </message>
    <message>
      <source>{1} has no class {2}.</source>
      <translation>{1} hat keine Klasse {2}.</translation>
    </message>
    <message>
      <source>The standard error needs {1} places; at least {2} of each class make {3} of them, which are drawn.</source>
      <translation>Der Standardfehler verlangt {1} Orte; mindestens {2} je Klasse ergeben {3}, und so viele werden gezogen.</translation>
    </message>
    <message>
      <source>{1} places are too few for at least {2} of each of {3} classes, which make {4}.</source>
      <translation>{1} Orte sind zu wenige für mindestens {2} in jeder von {3} Klassen, zusammen {4}.</translation>
    </message>
    <message>
      <source>Draw more places, or fewer of each class.</source>
      <translation>Mehr Orte ziehen oder weniger je Klasse.</translation>
    </message>
    <message>
      <source>All pixels are drawn of classes that have fewer than {1}: {2}.</source>
      <translation>Bei Klassen mit weniger als {1} Pixeln werden alle gezogen: {2}.</translation>
    </message>
    <message>
      <source>Pixels of {1} differ by {2} in size, and each has the same chance: estimates are those of pixels more than of areas. Warp the map to an equal-area system to have them right.</source>
      <translation>Die Pixel von {1} unterscheiden sich in der Größe um {2}, und jedes hat dieselbe Chance: Schätzungen gelten eher für Pixel als für Flächen. Damit sie stimmen, die Karte in ein flächentreues System umprojizieren.</translation>
    </message>
    <message>
      <source>Places to inspect on {1}</source>
      <translation>Zu begehende Orte auf {1}</translation>
    </message>
    <message>
      <source>{1} names no masks, and does not say that clouds are to be found: ask for that again (mask 'detect') wherever it is used.</source>
      <translation>{1} nennt keine Masken und sagt nicht, dass Wolken zu finden sind: dies überall erneut verlangen, wo die Datei verwendet wird (mask 'detect').</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name this server (also read) wherever it is used.</source>
      <translation>{1} nennt Raster auf {2}. Eine Stapeldatei allein öffnet keine Adresse: diesen Server überall nennen, wo sie verwendet wird (Darf verweisen auf).</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name these servers (also read) wherever it is used.</source>
      <translation>{1} nennt Raster auf {2}. Eine Stapeldatei allein öffnet keine Adresse: diese Server überall nennen, wo sie verwendet wird (Darf verweisen auf).</translation>
    </message>
    <message>
      <source>{1} and {2} more: {3}.</source>
      <translation>{1} und {2} weitere: {3}.</translation>
    </message>
    <message>
      <source>{1} does not end in .stack.json.</source>
      <translation>{1} endet nicht auf .stack.json.</translation>
    </message>
    <message>
      <source>Call it {1}.stack.json.</source>
      <translation>Die Datei {1}.stack.json nennen.</translation>
    </message>
    <message>
      <source>{1} exists already.</source>
      <translation>{1} gibt es schon.</translation>
    </message>
    <message>
      <source>Choose another name, or allow results to be replaced (overwrite).</source>
      <translation>Einen anderen Namen wählen oder erlauben, dass Ergebnisse ersetzt werden (overwrite).</translation>
    </message>
    <message>
      <source>Choose parcels or points.</source>
      <translation>Parzellen oder Punkte wählen.</translation>
    </message>
    <message>
      <source>A field with the true crop is one of parcels, and there are none.</source>
      <translation>Ein Feld mit der wahren Kultur gehört zu Parzellen, und es gibt keine.</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels here, and there are none.</source>
      <translation>“{1}” antwortet hier für Parzellen, und es gibt keine.</translation>
    </message>
    <message>
      <source>No crop in the field {1} of {2} is a class of “{3}”: {4}.</source>
      <translation>Keine Kultur im Feld {1} von {2} ist eine Klasse von “{3}”: {4}.</translation>
    </message>
    <message>
      <source>Say which class each crop is (classes), or choose another field.</source>
      <translation>Angeben, welche Klasse jede Kultur ist (Klassen der Texte), oder ein anderes Feld wählen.</translation>
    </message>
    <message>
      <source>Crops in {1} that “{2}” does not know, whose parcels are not scored: {3}.</source>
      <translation>Kulturen in {1}, die “{2}” nicht kennt und deren Parzellen nicht bewertet werden: {3}.</translation>
    </message>
    <message>
      <source>confidence as of {1}</source>
      <translation>Konfidenz am {1}</translation>
    </message>
    <message>
      <source>day of {1} from which the answer stays</source>
      <translation>Tag von {1}, ab dem die Antwort bleibt</translation>
    </message>
    <message>
      <source>{1} is gone or damaged.</source>
      <translation>{1} ist weg oder beschädigt.</translation>
    </message>
    <message>
      <source>Start the same job again.</source>
      <translation>Denselben Auftrag erneut starten.</translation>
    </message>
    <message>
      <source>“{1}” knows dates by their rank and not by their day, so it serves its own training calendar only.</source>
      <translation>“{1}” kennt Termine nach ihrem Rang und nicht nach ihrem Tag und ist daher nur für den eigenen Trainingskalender brauchbar.</translation>
    </message>
    <message>
      <source>Choose a model that knows dates by their day.</source>
      <translation>Ein Modell wählen, das Termine nach ihrem Tag kennt.</translation>
    </message>
    <message>
      <source>“{1}” gives one share a pixel, of {2}: every pixel would be of that class.</source>
      <translation>“{1}” gibt jedem Pixel einen einzigen Anteil, den von {2}: jedes Pixel wäre von dieser Klasse.</translation>
    </message>
    <message>
      <source>Choose a model of several classes.</source>
      <translation>Ein Modell mit mehreren Klassen wählen.</translation>
    </message>
    <message>
      <source>Choose a model that was made for these values, or teach one.</source>
      <translation>Ein Modell wählen, das für diese Werte gemacht ist, oder eines trainieren.</translation>
    </message>
    <message>
      <source>“{1}” takes {2} together, and {3} has {4}.</source>
      <translation>“{1}” nimmt {2} zusammen, und {3} hat {4}.</translation>
    </message>
    <message>
      <source>“{1}” was made for {2}, and {3} has {4}.</source>
      <translation>“{1}” wurde für {2} gemacht, und {3} hat {4}.</translation>
    </message>
    <message>
      <source>“{1}” takes {2}, which {3} lacks: it has {4}.</source>
      <translation>“{1}” braucht {2}, aber {3} hat nur {4}.</translation>
    </message>
    <message>
      <source>“{1}” takes values in {2}, and {3} has {4}.</source>
      <translation>“{1}” nimmt Werte in {2}, und {3} hat {4}.</translation>
    </message>
    <message>
      <source>No bundled model is for {1} with these bands.</source>
      <translation>Kein mitgeliefertes Modell ist für {1} mit diesen Kanälen.</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor).</source>
      <translation>Die Dateien nennen ihren Sensor nicht; ist es {1}, dies angeben (Sensor).</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor). Of the bundled models, “{2}” is for it.</source>
      <translation>Die Dateien nennen ihren Sensor nicht; ist es {1}, dies angeben (Sensor). Von den mitgelieferten Modellen ist “{2}” dafür.</translation>
    </message>
    <message>
      <source>“{1}” is for {2}</source>
      <translation>“{1}” ist für {2}</translation>
    </message>
    <message>
      <source>Of the bundled models, {1}.</source>
      <translation>Von den mitgelieferten Modellen: {1}.</translation>
    </message>
    <message>
      <source>the series</source>
      <translation>die Zeitreihen</translation>
    </message>
    <message>
      <source>No date of {1} is near one that “{2}” takes (days {3} to {4} of the year).</source>
      <translation>Kein Termin ({1}) liegt nahe bei einem, den “{2}” nimmt (Tage {3} bis {4} des Jahres).</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or add dates to {1}.</source>
      <translation>Ein Modell für diese Termine wählen oder Termine hinzufügen ({1}).</translation>
    </message>
    <message>
      <source>“{1}” was trained on simulated scenes; its map of a real scene proves nothing.</source>
      <translation>“{1}” wurde an simulierten Szenen trainiert; die Karte einer echten Szene beweist nichts.</translation>
    </message>
    <message>
      <source>“{1}” has learned from {2} alone, and these dates are of {3}: how often it is right in another year was not measured.</source>
      <translation>“{1}” hat allein aus {2} gelernt, und diese Termine sind von {3}: wie oft es in einem anderen Jahr richtig liegt, wurde nicht gemessen.</translation>
    </message>
    <message>
      <source>The days of the dates are counted from 1 January {1}, by which most of them lie in the season that “{2}” was trained on (days {3} to {4} of the year); by their middle date, as in training, they would be of {5}: leave out dates of other seasons if that is not meant.</source>
      <translation>Die Tage der Termine werden vom 1. Januar {1} an gezählt; danach liegen die meisten in der Saison, mit der “{2}” trainiert wurde (Tage {3} bis {4} des Jahres); nach ihrem mittleren Termin, wie beim Training, wären sie von {5}: Termine anderer Saisons auslassen, falls sie nicht gemeint sind.</translation>
    </message>
    <message>
      <source>“{1}” was trained on {2}, and the stack is {3}.</source>
      <translation>“{1}” wurde mit {2} trainiert, und der Bildstapel ist von {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7} and {8} more.</source>
      <translation>{1} von {2} Terminen von {3} liegen außerhalb der Saison, mit der “{4}” trainiert wurde (Tage {5} bis {6} des Jahres): {7} und {8} weitere.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7}.</source>
      <translation>{1} von {2} Terminen von {3} liegen außerhalb der Saison, mit der “{4}” trainiert wurde (Tage {5} bis {6} des Jahres): {7}.</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6} and {7} more.</source>
      <translation>{1} von {2} Terminen liegen außerhalb der Saison, mit der “{3}” trainiert wurde (Tage {4} bis {5} des Jahres): {6} und {7} weitere.</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6}.</source>
      <translation>{1} von {2} Terminen liegen außerhalb der Saison, mit der “{3}” trainiert wurde (Tage {4} bis {5} des Jahres): {6}.</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than half of the season that “{2}” was trained on (days {3} to {4} of the year; the stack of {5} has {6} to {7}).</source>
      <translation>Der Bildstapel von {1} deckt weniger als die Hälfte der Saison ab, mit der “{2}” trainiert wurde (Tage {3} bis {4} des Jahres; der Bildstapel von {5} hat {6} bis {7}).</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than {2} of the season that “{3}” was trained on (days {4} to {5} of the year; the stack of {6} has {7} to {8}).</source>
      <translation>Der Bildstapel von {1} deckt weniger als {2} der Saison ab, mit der “{3}” trainiert wurde (Tage {4} bis {5} des Jahres; der Bildstapel von {6} hat {7} bis {8}).</translation>
    </message>
    <message>
      <source>The stack covers less than half of the season that “{1}” was trained on (days {2} to {3} of the year; the stack has {4} to {5}).</source>
      <translation>Der Bildstapel deckt weniger als die Hälfte der Saison ab, mit der “{1}” trainiert wurde (Tage {2} bis {3} des Jahres; der Bildstapel hat {4} bis {5}).</translation>
    </message>
    <message>
      <source>The stack covers less than {1} of the season that “{2}” was trained on (days {3} to {4} of the year; the stack has {5} to {6}).</source>
      <translation>Der Bildstapel deckt weniger als {1} der Saison ab, mit der “{2}” trainiert wurde (Tage {3} bis {4} des Jahres; der Bildstapel hat {5} bis {6}).</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates of {3}: of {4}, {5} are used that are spread evenly.</source>
      <translation>“{1}” nimmt höchstens {2} Termine von {3}: von {4} werden {5} verwendet, gleichmäßig verteilt.</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates: of {3}, {4} are used that are spread evenly.</source>
      <translation>“{1}” nimmt höchstens {2} Termine: von {3} werden {4} verwendet, gleichmäßig verteilt.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} are near none of the {4} that “{5}” takes, and are not used.</source>
      <translation>{1} von {2} Terminen von {3} liegen bei keinem der {4}, die “{5}” nimmt, und werden nicht verwendet.</translation>
    </message>
    <message>
      <source>{1} of {2} dates are near none of the {3} that “{4}” takes, and are not used.</source>
      <translation>{1} von {2} Terminen liegen bei keinem der {3}, die “{4}” nimmt, und werden nicht verwendet.</translation>
    </message>
    <message>
      <source>The stack has {1} usable date of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>Der Bildstapel hat {1} verwendbaren Termin von {2}; “{3}” wurde mit {4} bis {5} trainiert.</translation>
    </message>
    <message>
      <source>The stack has {1} usable date; “{2}” was trained with {3} to {4}.</source>
      <translation>Der Bildstapel hat {1} verwendbaren Termin; “{2}” wurde mit {3} bis {4} trainiert.</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>Der Bildstapel hat {1} verwendbare Termine von {2}; “{3}” wurde mit {4} bis {5} trainiert.</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates; “{2}” was trained with {3} to {4}.</source>
      <translation>Der Bildstapel hat {1} verwendbare Termine; “{2}” wurde mit {3} bis {4} trainiert.</translation>
    </message>
    <message>
      <source>{1} ({2} to {3}, trained on {4} to {5})</source>
      <translation>{1} ({2} bis {3}, trainiert mit {4} bis {5})</translation>
    </message>
    <message>
      <source>The stack's values of {1} lie outside what “{2}” was trained on: {3}. Check scale and offset in the input report.</source>
      <translation>Die Werte des Bildstapels von {1} liegen außerhalb dessen, womit “{2}” trainiert wurde: {3}. Skalierung und Versatz im Bericht über die Eingaben prüfen.</translation>
    </message>
    <message>
      <source>The stack's values lie outside what “{1}” was trained on: {2}. Check scale and offset in the input report.</source>
      <translation>Die Werte des Bildstapels liegen außerhalb dessen, womit “{1}” trainiert wurde: {2}. Skalierung und Versatz im Bericht über die Eingaben prüfen.</translation>
    </message>
    <message>
      <source>Strata of {1} overlap: {2} ha of the map lie in more than one of them.</source>
      <translation>Straten von {1} überlappen sich: {2} ha der Karte liegen in mehr als einem.</translation>
    </message>
    <message>
      <source>Mend the layer, so that each place is in one stratum.</source>
      <translation>Den Layer berichtigen, sodass jeder Ort in einem einzigen Stratum liegt.</translation>
    </message>
    <message>
      <source>not wholly on the map</source>
      <translation>nicht ganz auf der Karte</translation>
    </message>
    <message>
      <source>in no stratum</source>
      <translation>in keinem Stratum</translation>
    </message>
    <message>
      <source>Segments of {1} that were left out, {2}: {3}.</source>
      <translation>Ausgelassene Segmente von {1}, {2}: {3}.</translation>
    </message>
    <message>
      <source>Segments of {1} with pixels that have no class on the map, and count as of none: {2}.</source>
      <translation>Segmente von {1} mit Pixeln, die auf der Karte keine Klasse haben und zu keiner zählen: {2}.</translation>
    </message>
    <message>
      <source>{1} numbers of hectares are missing in {2}: their segments are left out for that class. Where none of a class was found, write 0.</source>
      <translation>{1} Hektarangaben fehlen in {2}: ihre Segmente bleiben für die jeweilige Klasse weg. Wo von einer Klasse nichts gefunden wurde, 0 eintragen.</translation>
    </message>
    <message>
      <source>No segment of {1} lies wholly on the map and in a stratum.</source>
      <translation>Kein Segment von {1} liegt ganz auf der Karte und in einem Stratum.</translation>
    </message>
    <message>
      <source>Choose the segments of this region.</source>
      <translation>Die Segmente dieses Gebiets wählen.</translation>
    </message>
    <message>
      <source>{1} has no field that is named as a class of the map.</source>
      <translation>{1} hat kein Feld, das wie eine Klasse der Karte heißt.</translation>
    </message>
    <message>
      <source>Say which field holds the hectares of which class; the classes are: {1}.</source>
      <translation>Angeben, welches Feld die Hektar welcher Klasse enthält; die Klassen sind: {1}.</translation>
    </message>
    <message>
      <source>Name the fields with surveyed hectares.</source>
      <translation>Die Felder mit erhobenen Hektar nennen.</translation>
    </message>
    <message>
      <source>The map {1} has no class {2}.</source>
      <translation>Die Karte {1} hat keine Klasse {2}.</translation>
    </message>
    <message>
      <source>Two fields are said to hold the hectares of one class.</source>
      <translation>Für eine Klasse sind zwei Felder mit ihren Hektar angegeben.</translation>
    </message>
    <message>
      <source>Name one field for each class.</source>
      <translation>Für jede Klasse ein Feld nennen.</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds no numbers.</source>
      <translation>Das Feld {1} von {2} enthält keine Zahlen.</translation>
    </message>
    <message>
      <source>Choose a field with hectares.</source>
      <translation>Ein Feld mit Hektar wählen.</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds numbers that are no areas.</source>
      <translation>Das Feld {1} von {2} enthält Zahlen, die keine Flächen sind.</translation>
    </message>
    <message>
      <source>The segment {1} of {2} has {3} ha, and {4} ha were surveyed in it.</source>
      <translation>Das Segment {1} von {2} hat {3} ha, und {4} ha wurden darin erhoben.</translation>
    </message>
    <message>
      <source>Check that the fields hold hectares, and that no class is in two of them.</source>
      <translation>Prüfen, ob die Felder Hektar enthalten und keine Klasse in zweien davon steht.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no estimate. Survey more of them.</source>
      <translation>Das Stratum {1} hat {2} erhobene Segmente: keine Schätzung. Mehr davon erheben.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: estimates that hang on single ones. Survey more of them.</source>
      <translation>Das Stratum {1} hat {2} erhobene Segmente: Schätzungen, die an einzelnen Segmenten hängen. Mehr davon erheben.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no regression. Survey more of them.</source>
      <translation>Das Stratum {1} hat {2} erhobene Segmente: keine Regression. Mehr davon erheben.</translation>
    </message>
    <message>
      <source>The labelled parcels lie in {1} blocks. So each was judged by others of its own block, too: a label that is wrong in all of a block alike is not found.</source>
      <translation>Die Parzellen mit Label liegen in {1} Blöcken. Jede wurde daher auch nach anderen aus ihrem eigenen Block beurteilt: ein Label, das in einem ganzen Block gleichermaßen falsch ist, wird nicht gefunden.</translation>
    </message>
    <message>
      <source>Labelled {1}, and its series looks like it ({2}).</source>
      <translation>Label: {1}, und die Zeitreihe sieht danach aus ({2}).</translation>
    </message>
    <message>
      <source>Labelled {1} ({2}), but its series looks like {3} ({4}).</source>
      <translation>Label: {1} ({2}), aber die Zeitreihe sieht nach {3} aus ({4}).</translation>
    </message>
    <message>
      <source>{1} is a file, where a folder of series is to be kept.</source>
      <translation>{1} ist eine Datei; dort soll aber ein Ordner mit Zeitreihen liegen.</translation>
    </message>
    <message>
      <source>Choose a folder, or leave it out.</source>
      <translation>Einen Ordner wählen oder ihn weglassen.</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which is no model that a job made.</source>
      <translation>Der Ausgabeordner enthält {1}, und das ist kein Modell, das ein Auftrag angelegt hat.</translation>
    </message>
    <message>
      <source>held out by blocks</source>
      <translation>nach Blöcken zurückgehalten</translation>
    </message>
    <message>
      <source>held out by parts of the area</source>
      <translation>nach Teilen des Gebiets zurückgehalten</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>{1} labelled places of {2}, field {3}</source>
      <translation>{1} Orte mit Label aus {2}, Feld {3}</translation>
    </message>
    <message>
      <source>that of the labels</source>
      <translation>die der Labels</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} block of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>gelernt von {1} Orten in {2} Geländeblock, und auf dem Zurückgehaltenen ist der Makro-F1 {3}. Die Konfidenzen können viel zu hoch sein: den Bericht ansehen und mehr labeln.</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} blocks of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>gelernt von {1} Orten in {2} Geländeblöcken, und auf dem Zurückgehaltenen ist der Makro-F1 {3}. Die Konfidenzen können viel zu hoch sein: den Bericht ansehen und mehr labeln.</translation>
    </message>
    <message>
      <source>No parcel with a crop in the field {1} of {2} has a series that can be learned from.</source>
      <translation>Keine Parzelle mit einer Kultur im Feld {1} von {2} hat eine Zeitreihe, aus der sich lernen lässt.</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, of more dates or with more pixels inside.</source>
      <translation>Die Zeitreihen dieser Parzellen zu mehr Terminen oder mit mehr Pixeln im Inneren auslesen.</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} are {3}, so there is nothing to tell apart.</source>
      <translation>Alle Parzellen mit einer Kultur im Feld {1} von {2} sind {3}; es gibt also nichts zu unterscheiden.</translation>
    </message>
    <message>
      <source>Choose a layer with several crops, or the field that has them.</source>
      <translation>Einen Layer mit mehreren Kulturen wählen oder das Feld, das sie enthält.</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} lie in one block, so that none can be judged by others.</source>
      <translation>Alle Parzellen mit einer Kultur im Feld {1} von {2} liegen in einem Block; keine lässt sich daher nach anderen beurteilen.</translation>
    </message>
    <message>
      <source>Take a larger area, or name a field that says which parcels belong together.</source>
      <translation>Ein größeres Gebiet nehmen oder ein Feld nennen, das sagt, welche Parzellen zusammengehören.</translation>
    </message>
    <message>
      <source>Crops in {1} of {2} that other blocks lack, so that nothing can be said of their parcels: {3}.</source>
      <translation>Kulturen in {1} von {2}, die in anderen Blöcken fehlen, sodass sich über ihre Parzellen nichts sagen lässt: {3}.</translation>
    </message>
    <message>
      <source>extra trees</source>
      <translation>Extra Trees</translation>
    </message>
    <message>
      <source>The model {1} was not taught with a learner that can learn anew from series of parcels.</source>
      <translation>Das Modell {1} wurde nicht mit einem Lernverfahren trainiert, das aus Zeitreihen von Parzellen neu lernen kann.</translation>
    </message>
    <message>
      <source>Choose a model that was taught here, or name a learner.</source>
      <translation>Ein hier trainiertes Modell wählen oder ein Lernverfahren nennen.</translation>
    </message>
    <message>
      <source>Nothing can be learned on {1}: it {2}.</source>
      <translation>{1} taugt nicht als Grundlage; das Modell {2}.</translation>
    </message>
    <message>
      <source>Choose another model to stand on, or none.</source>
      <translation>Ein anderes Modell als Grundlage wählen oder keines.</translation>
    </message>
    <message>
      <source>No layer of all parcels says where fields end, so no class other is learned: what is no crop will be mapped as one of the classes.</source>
      <translation>Kein Layer mit allen Parzellen sagt, wo Schläge enden; daher wird die Klasse Sonstiges nicht gelernt: was keine Kultur ist, wird als eine der Klassen kartiert.</translation>
    </message>
    <message>
      <source>No ground lies outside all parcels, so no class other is learned.</source>
      <translation>Nichts liegt außerhalb aller Parzellen; daher wird die Klasse Sonstiges nicht gelernt.</translation>
    </message>
    <message>
      <source>The class other is learned from all ground outside the labelled places: fields without a label are among it.</source>
      <translation>Die Klasse Sonstiges wird aus allem gelernt, was außerhalb der Orte mit Label liegt: auch Schläge ohne Label sind darunter.</translation>
    </message>
    <message>
      <source>The labels of {1} are points, and a parcel model learns from parcels.</source>
      <translation>Die Labels von {1} sind Punkte, und ein Parzellenmodell lernt aus Parzellen.</translation>
    </message>
    <message>
      <source>Give the parcels that the points lie in, or learn a model of pixels.</source>
      <translation>Die Parzellen angeben, in denen die Punkte liegen, oder ein Pixelmodell lernen.</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, {2}: there is nothing to tell apart.</source>
      <translation>Alle brauchbaren Labels von {1} sind von einer Klasse, {2}: es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, none: there is nothing to tell apart.</source>
      <translation>Alle brauchbaren Labels von {1} sind von einer Klasse, keine: es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
      <source>Label places of another class, too.</source>
      <translation>Auch Orte einer anderen Klasse mit Labels versehen.</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of one class.</source>
      <translation>{1} Labels von {2} haben zu keinem Termin ein wolkenfreies Pixel, und die übrigen sind von einer einzigen Klasse.</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of no class.</source>
      <translation>{1} Labels von {2} haben zu keinem Termin ein wolkenfreies Pixel, und die übrigen sind von keiner Klasse.</translation>
    </message>
    <message>
      <source>Label other places, or check the stack's mask.</source>
      <translation>Andere Orte mit Labels versehen oder die Maske des Bildstapels prüfen.</translation>
    </message>
    <message>
      <source>Labels of {1} without a clear pixel on any date: {2}.</source>
      <translation>Labels von {1} ohne wolkenfreies Pixel zu irgendeinem Termin: {2}.</translation>
    </message>
    <message>
      <source>Nothing is learned of classes whose labels can all not be used: {1}. The model will call such places something else.</source>
      <translation>Nichts wird über Klassen gelernt, von denen kein Label brauchbar ist: {1}. Das Modell wird solche Orte anders nennen.</translation>
    </message>
    <message>
      <source>Classes with fewer than five labelled places: {1}. What is learned of them is a guess; label more.</source>
      <translation>Klassen mit weniger als fünf Orten mit Label: {1}. Was über sie gelernt wird, ist geraten; mehr Labels setzen.</translation>
    </message>
    <message>
      <source>it has 1 labelled place, and fewer than {1} teach little</source>
      <translation>nur 1 Ort mit Label, und weniger als {1} lehren wenig</translation>
    </message>
    <message>
      <source>it has {1} labelled places, and fewer than {2} teach little</source>
      <translation>nur {1} Orte mit Label, und weniger als {2} lehren wenig</translation>
    </message>
    <message>
      <source>its F1 still rises with more labels, from {1} to {2}</source>
      <translation>ihr F1 steigt mit mehr Labels noch, von {1} auf {2}</translation>
    </message>
    <message>
      <source>its F1 may lie anywhere from {1} to {2}</source>
      <translation>ihr F1 kann irgendwo zwischen {1} und {2} liegen</translation>
    </message>
    <message>
      <source>These figures count pixels; counted by place, by the mean of its pixels, the macro F1 is {1}.</source>
      <translation>Diese Zahlen zählen Pixel; nach Orten gezählt, mit dem Mittel ihrer Pixel, ist der Makro-F1 {1}.</translation>
    </message>
    <message>
      <source>The network learns from parcels without a label, too, and there are none: it saw the labelled ones alone. Give the layer of all parcels.</source>
      <translation>Das Netz lernt auch aus Parzellen ohne Label, und es gibt keine: es hat nur die mit Label gesehen. Den Layer mit allen Parzellen angeben.</translation>
    </message>
    <message>
      <source>The network learns from pixels without a label, too, and this stack hardly has any.</source>
      <translation>Das Netz lernt auch aus Pixeln ohne Label, und dieser Bildstapel hat kaum welche.</translation>
    </message>
    <message>
      <source>The network saw series of the whole area without their labels, also where labels were left out to judge it: on other ground expect less of it than its scores say.</source>
      <translation>Das Netz hat Zeitreihen des ganzen Gebiets ohne ihre Labels gesehen, auch dort, wo Labels zu seiner Beurteilung ausgelassen wurden: anderswo ist weniger zu erwarten, als seine Gütemaße sagen.</translation>
    </message>
    <message>
      <source>The model learned from {1} of these {2} places. On them it is right more often than elsewhere: the figures are training accuracy, and not the accuracy of the map.</source>
      <translation>Das Modell hat aus {1} dieser {2} Orte gelernt. An ihnen stimmt es öfter als anderswo: die Zahlen sind Trainingsgenauigkeit und nicht die Genauigkeit der Karte.</translation>
    </message>
    <message>
      <source>The model learned from none of these {1} places, as far as the middles of its labelled places tell.</source>
      <translation>Das Modell hat aus keinem dieser {1} Orte gelernt, soweit die Mittelpunkte seiner Orte mit Label das zeigen.</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high. Its card says that it was trained on: {2}.</source>
      <translation>Ob das Modell aus diesen Orten gelernt hat, ist nicht bekannt: {1}. Wenn ja, sind die Zahlen zu hoch. Seine Modellkarte sagt, womit es trainiert wurde: {2}.</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high.</source>
      <translation>Ob das Modell aus diesen Orten gelernt hat, ist nicht bekannt: {1}. Wenn ja, sind die Zahlen zu hoch.</translation>
    </message>
    <message>
      <source>the reference holds no places with outlines of their own</source>
      <translation>die Referenz enthält keine Orte mit eigenen Umrissen</translation>
    </message>
    <message>
      <source>the model does not keep which places it learned from</source>
      <translation>das Modell behält nicht, aus welchen Orten es gelernt hat</translation>
    </message>
    <message>
      <source>they have no CRS</source>
      <translation>sie haben kein KBS</translation>
    </message>
    <message>
      <source>no report beside the map names its model</source>
      <translation>kein Bericht neben der Karte nennt ihr Modell</translation>
    </message>
    <message>
      <source>the model that the map's report names is not there any more</source>
      <translation>das Modell, das der Bericht der Karte nennt, ist nicht mehr da</translation>
    </message>
    <message>
      <source>the model has changed since the map was made</source>
      <translation>das Modell hat sich geändert, seit die Karte gerechnet wurde</translation>
    </message>
    <message>
      <source>{1} reference labels, but {2} of the map</source>
      <translation>{1} Referenzlabels, aber {2} der Karte</translation>
    </message>
    <message>
      <source>not among the classes: {1}</source>
      <translation>nicht unter den Klassen: {1}</translation>
    </message>
    <message>
      <source>the confusion matrix counts no samples</source>
      <translation>die Konfusionsmatrix zählt keine Proben</translation>
    </message>
    <message>
      <source>Declared {1}; its series looks like it ({2}).</source>
      <translation>Gemeldet: {1}; die Zeitreihe sieht danach aus ({2}).</translation>
    </message>
    <message>
      <source>It has no series, so nothing can be said.</source>
      <translation>Es gibt keine Zeitreihe; daher lässt sich nichts sagen.</translation>
    </message>
    <message>
      <source>Too few parcels of {1} are labelled to learn what it looks like.</source>
      <translation>Zu wenige Parzellen mit {1} haben ein Label, um zu lernen, wie diese Kultur aussieht.</translation>
    </message>
    <message>
      <source>Too few pixels lie inside ({1}).</source>
      <translation>Zu wenige Pixel liegen im Inneren ({1}).</translation>
    </message>
    <message>
      <source>Too few dates are clear ({1}).</source>
      <translation>Zu wenige Termine sind wolkenfrei ({1}).</translation>
    </message>
    <message>
      <source>Its pixels look like two crops, the smaller one on {1} of them.</source>
      <translation>Die Pixel sehen nach zwei Kulturen aus, die kleinere auf {1} davon.</translation>
    </message>
    <message>
      <source>Its series is unlike all that was learned.</source>
      <translation>Die Zeitreihe ist allem unähnlich, was gelernt wurde.</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}).</source>
      <translation>Es kann {1} ({2}) oder {3} ({4}) sein.</translation>
    </message>
    <message>
      <source>Declared {1}, but its series looks like {2} ({3}).</source>
      <translation>Gemeldet: {1}, aber die Zeitreihe sieht nach {2} aus ({3}).</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, limit {4}).</source>
      <translation>Gemeldet: {1}; {2} ist wahrscheinlicher, aber nicht wahrscheinlich genug ({3}, Grenze {4}).</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, and no limit is safe).</source>
      <translation>Gemeldet: {1}; {2} ist wahrscheinlicher, aber nicht wahrscheinlich genug ({3}, und keine Grenze ist sicher).</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, limit {3}).</source>
      <translation>{1} ist die wahrscheinlichste Kultur, aber nicht wahrscheinlich genug ({2}, Grenze {3}).</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, and no limit is safe).</source>
      <translation>{1} ist die wahrscheinlichste Kultur, aber nicht wahrscheinlich genug ({2}, und keine Grenze ist sicher).</translation>
    </message>
    <message>
      <source>and no limit is safe</source>
      <translation>und keine Grenze ist sicher</translation>
    </message>
    <message>
      <source>Write one line a class, with columns code, name, colour and group, such as: 1,maize,#e6a817,summer crops.</source>
      <translation>Eine Zeile je Klasse schreiben, mit den Spalten code, name, colour und group, etwa: 1,maize,#e6a817,summer crops.</translation>
    </message>
    <message>
      <source>The table of classes {1} cannot be read: {2}.</source>
      <translation>Die Klassentabelle {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
      <source>has no class</source>
      <translation>hat keine Klasse</translation>
    </message>
    <message>
      <source>has two classes of the {1} {2}</source>
      <translation>hat zwei Klassen mit demselben Wert für {1}: {2}</translation>
    </message>
    <message>
      <source>its JSON is no list of classes</source>
      <translation>das JSON ist keine Liste von Klassen</translation>
    </message>
    <message>
      <source>it is no CSV ({1})</source>
      <translation>kein CSV ({1})</translation>
    </message>
    <message>
      <source>has no name for its class {1}, or one that cannot be shown</source>
      <translation>hat für die Klasse {1} keinen Namen oder einen, der sich nicht anzeigen lässt</translation>
    </message>
    <message>
      <source>gives {1} the colour {2}, which is not written as #rrggbb</source>
      <translation>gibt {1} die Farbe {2}, die nicht als #rrggbb geschrieben ist</translation>
    </message>
    <message>
      <source>gives {1} a group that is no text</source>
      <translation>gibt {1} eine Gruppe, die kein Text ist</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is no whole number</source>
      <translation>gibt {1} den Code {2}, der keine ganze Zahl ist</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is not from 1 to {3}</source>
      <translation>gibt {1} den Code {2}, der nicht zwischen 1 und {3} liegt</translation>
    </message>
    <message>
      <source>There are {1} classes, and a map holds {2}.</source>
      <translation>Es gibt {1} Klassen, und eine Karte fasst {2}.</translation>
    </message>
    <message>
      <source>Say which texts are one class, or choose the field with the crops: this one rather names each parcel.</source>
      <translation>Angeben, welche Texte eine Klasse sind, oder das Feld mit den Kulturen wählen: dieses benennt eher jede einzelne Parzelle.</translation>
    </message>
    <message>
      <source>The table of classes {1} {2}.</source>
      <translation>Die Klassentabelle {1} {2}.</translation>
    </message>
    <message>
      <source>overlaps a label of another class</source>
      <translation>überlappt ein Label einer anderen Klasse</translation>
    </message>
    <message>
      <source>repeats another label</source>
      <translation>wiederholt ein anderes Label</translation>
    </message>
    <message>
      <source>No labelled point lies in a parcel of {1}.</source>
      <translation>Kein Punkt mit Label liegt in einer Parzelle von {1}.</translation>
    </message>
    <message>
      <source>Choose the parcels that the points were taken in.</source>
      <translation>Die Parzellen wählen, in denen die Punkte aufgenommen wurden.</translation>
    </message>
    <message>
      <source>the field {1} of {2}</source>
      <translation>Feld {1} von {2}</translation>
    </message>
    <message>
      <source>No label of {1} in {2} can be used: {3}.</source>
      <translation>Kein Label von {1} in {2} ist brauchbar: {3}.</translation>
    </message>
    <message>
      <source>Mend the labels, or choose those of this region.</source>
      <translation>Die Labels berichtigen oder die dieses Gebiets wählen.</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4} and more).</source>
      <translation>Ausgelassene Labels von {1}, {2}: {3} (Objekt {4} und weitere).</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4}).</source>
      <translation>Ausgelassene Labels von {1}, {2}: {3} (Objekt {4}).</translation>
    </message>
    <message>
      <source>No place has a label in {1}.</source>
      <translation>Kein Ort hat ein Label in {1}.</translation>
    </message>
    <message>
      <source>Choose the field with the crops, or fill it in.</source>
      <translation>Das Feld mit den Kulturen wählen oder es ausfüllen.</translation>
    </message>
    <message>
      <source>No label in {1} is of a class: it has {2}.</source>
      <translation>Kein Label in {1} gehört zu einer Klasse; dort steht: {2}.</translation>
    </message>
    <message>
      <source>Say which class each of these texts is.</source>
      <translation>Angeben, welche Klasse jeder dieser Texte ist.</translation>
    </message>
    <message>
      <source>Numbers and no names stand in {1}: {2}.</source>
      <translation>Zahlen und keine Namen stehen in {1}: {2}.</translation>
    </message>
    <message>
      <source>Choose the field with the names of the crops, or say which class each number is.</source>
      <translation>Das Feld mit den Namen der Kulturen wählen oder angeben, welche Klasse jede Zahl ist.</translation>
    </message>
    <message>
      <source>A label in {1} cannot be the name of a class: it is too long, or has characters that cannot be shown.</source>
      <translation>Ein Label in {1} kann nicht der Name einer Klasse sein: es ist zu lang oder hat Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
      <source>Say which class it is, or mend the field.</source>
      <translation>Angeben, welche Klasse es ist, oder das Feld berichtigen.</translation>
    </message>
    <message>
      <source>Labels in {1} that are none of the classes were left out: {2}.</source>
      <translation>Labels in {1}, die keine der Klassen sind, wurden ausgelassen: {2}.</translation>
    </message>
    <message>
      <source>Labels in {1} differ in case, accents or blanks alone, and are taken for different classes: {2}. If they are one class, say so in the table of texts.</source>
      <translation>Labels in {1} unterscheiden sich nur in Groß- und Kleinschreibung, Akzenten oder Leerzeichen und gelten als verschiedene Klassen: {2}. Sind sie eine Klasse, dies in der Tabelle der Texte angeben.</translation>
    </message>
    <message>
      <source>No label in {1} is {2}.</source>
      <translation>Kein Label in {1} ist {2}.</translation>
    </message>
    <message>
      <source>{1} and {2} more</source>
      <translation>{1} und {2} weitere</translation>
    </message>
    <message>
      <source>{1} of {2} series have a valid date; a warm-up needs {3}.</source>
      <translation>{1} von {2} Zeitreihen haben einen gültigen Termin; zum Aufwärmen braucht es {3}.</translation>
    </message>
    <message>
      <source>Look at what masks the dates, or learn without a warm-up.</source>
      <translation>Nachsehen, was die Termine maskiert, oder ohne Aufwärmen lernen.</translation>
    </message>
    <message>
      <source>The {1} of step {2} is {3}.</source>
      <translation>In Schritt {2} hat {1} den Wert {3}.</translation>
    </message>
    <message>
      <source>Look for odd values in the series; if there are none, lower the learning rate or take another learner.</source>
      <translation>Nach seltsamen Werten in den Zeitreihen suchen; gibt es keine, die Lernrate senken oder ein anderes Lernverfahren nehmen.</translation>
    </message>
    <message>
      <source>The learner network needs {1}, which this engine's environment does not have.</source>
      <translation>Das Lernverfahren network braucht {1}; das fehlt in der Umgebung dieser Engine.</translation>
    </message>
    <message>
      <source>Install cropmapper[torch] into the engine's environment, or choose other learners.</source>
      <translation>cropmapper[torch] in der Umgebung der Engine installieren oder andere Lernverfahren wählen.</translation>
    </message>
    <message>
      <source>The labels lie in {1} blocks only, so that few of them are left to learn from at a time.</source>
      <translation>Die Labels liegen in nur {1} Blöcken; jeweils bleiben daher wenige zum Lernen übrig.</translation>
    </message>
    <message>
      <source>one fifth of the blocks at a time ({1} blocks)</source>
      <translation>jeweils ein Fünftel der Blöcke ({1} Blöcke)</translation>
    </message>
    <message>
      <source>each block</source>
      <translation>jeder Block</translation>
    </message>
    <message>
      <source>a fifth of the labelled at a time</source>
      <translation>jeweils ein Fünftel der Orte mit Label</translation>
    </message>
    <message>
      <source>All labels lie in one block, so neighbours were judged by each other: expect less on other ground.</source>
      <translation>Alle Labels liegen in einem Block; Nachbarn wurden daher nacheinander beurteilt: auf anderem Gelände weniger erwarten.</translation>
    </message>
    <message>
      <source>halves of the area, west and east, south and north</source>
      <translation>Hälften des Gebiets, West und Ost, Süd und Nord</translation>
    </message>
    <message>
      <source>half of the groups at a time</source>
      <translation>jeweils die Hälfte der Gruppen</translation>
    </message>
    <message>
      <source>The labels tell nothing of other places: they lie in one block, and in one year.</source>
      <translation>Die Labels sagen nichts über andere Orte: sie liegen in einem Block und in einem Jahr.</translation>
    </message>
    <message>
      <source>has no encoder that gives tokens</source>
      <translation>hat keinen Encoder, der Tokens liefert</translation>
    </message>
    <message>
      <source>reads several sensors</source>
      <translation>liest mehrere Sensoren</translation>
    </message>
    <message>
      <source>sees squares of {1} pixels, and a series is of one place</source>
      <translation>sieht Quadrate von {1} Pixeln, und eine Zeitreihe ist von einem einzigen Ort</translation>
    </message>
    <message>
      <source>sees a pixel with its neighbours, which a series does not have</source>
      <translation>sieht ein Pixel mit seinen Nachbarn, und die hat eine Zeitreihe nicht</translation>
    </message>
    <message>
      <source>takes dates of its own calendar only</source>
      <translation>nimmt nur Termine seines eigenen Kalenders</translation>
    </message>
    <message>
      <source>is for {1}, and the series are of {2}</source>
      <translation>ist für {1}, und die Zeitreihen sind von {2}</translation>
    </message>
    <message>
      <source>needs the bands {1}, which the series lack</source>
      <translation>braucht die Kanäle {1}, und die fehlen den Zeitreihen</translation>
    </message>
    <message>
      <source>linear on the encoder of {1}</source>
      <translation>linear auf dem Encoder von {1}</translation>
    </message>
    <message>
      <source>the encoder of {1} is no part of another graph</source>
      <translation>der Encoder von {1} ist kein Teil eines anderen Graphen</translation>
    </message>
    <message>
      <source>“{1}” does not hold how the series that it learned from lie to each other, so that neither unlikeness nor sets of classes can be told.</source>
      <translation>“{1}” enthält nicht, wie die Zeitreihen, aus denen gelernt wurde, zueinander liegen; daher lassen sich weder Unähnlichkeit noch Klassenmengen angeben.</translation>
    </message>
    <message>
      <source>Teach it once more, with labels in several blocks of ground, or do without.</source>
      <translation>Es mit Labels in mehreren Blöcken noch einmal trainieren oder darauf verzichten.</translation>
    </message>
    <message>
      <source>Fewer than {1} labels: {2}. A prototype stands for such a class, and is seldom right: label more.</source>
      <translation>Weniger als {1} Labels: {2}. Für eine solche Klasse steht ein Prototyp, der selten richtig liegt: mehr labeln.</translation>
    </message>
    <message>
      <source>All labels in one block: {1}. What is learned of them could not be tried on other ground.</source>
      <translation>Alle Labels in einem Block: {1}. Was davon gelernt wird, ließ sich auf anderem Gelände nicht erproben.</translation>
    </message>
    <message>
      <source>GDAL tells of a failure in bytes that are no text</source>
      <translation>GDAL meldet einen Fehler in Bytes, die kein Text sind</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>Das fertige Stück {1} kann nicht gelesen werden: es wurde verändert oder entfernt, oder sein Speicher antwortet nicht.</translation>
    </message>
    <message>
      <source>Start the same job again: the blocks that can be read are not computed again.</source>
      <translation>Denselben Auftrag erneut starten: die lesbaren Blöcke werden nicht noch einmal gerechnet.</translation>
    </message>
    <message>
      <source>a window of {1} pixels allows halos from 0 to {2}, not {3}</source>
      <translation>ein Fenster von {1} Pixeln erlaubt Ränder von 0 bis {2}, nicht {3}</translation>
    </message>
    <message>
      <source>The finished block {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>Der fertige Block {1} kann nicht gelesen werden: er wurde verändert oder entfernt, oder sein Speicher antwortet nicht.</translation>
    </message>
    <message>
      <source>windows beyond the block</source>
      <translation>Fenster außerhalb des Blocks</translation>
    </message>
    <message>
      <source>The output {1} is a file, not a folder.</source>
      <translation>Die Ausgabe {1} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>Einen Ordner für die Ergebnisse wählen.</translation>
    </message>
    <message>
      <source>In the output folder {1}, {2} is a folder, where a file of the result goes.</source>
      <translation>Im Ausgabeordner {1} ist {2} ein Ordner, wo eine Datei des Ergebnisses hingehört.</translation>
    </message>
    <message>
      <source>The output folder {1} holds {2} without the job.json or report.json that a job leaves beside it.</source>
      <translation>Der Ausgabeordner {1} enthält {2} ohne die job.json oder report.json, die ein Auftrag daneben hinterlässt.</translation>
    </message>
    <message>
      <source>The output folder {1} holds results of another job ({2}).</source>
      <translation>Der Ausgabeordner {1} enthält Ergebnisse eines anderen Auftrags ({2}).</translation>
    </message>
    <message>
      <source>The output folder {1} holds another job's unfinished blocks.</source>
      <translation>Der Ausgabeordner {1} enthält unfertige Blöcke eines anderen Auftrags.</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which no job made.</source>
      <translation>Der Ausgabeordner enthält {1}, und das hat kein Auftrag angelegt.</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} cannot be reached: {2}.</source>
      <translation>Der Dask-Scheduler {1} ist nicht erreichbar: {2}.</translation>
    </message>
    <message>
      <source>Check the address, that the scheduler runs, and Dask's TLS settings.</source>
      <translation>Die Adresse prüfen, ob der Scheduler läuft, und die TLS-Einstellungen von Dask.</translation>
    </message>
    <message>
      <source>Dask cannot be used in this environment: {1}.</source>
      <translation>Dask lässt sich in dieser Umgebung nicht verwenden: {1}.</translation>
    </message>
    <message>
      <source>Install cropmapper[scale] into the engine's environment, or use workers of this machine.</source>
      <translation>cropmapper[scale] in der Umgebung der Engine installieren oder Worker dieses Rechners verwenden.</translation>
    </message>
    <message>
      <source>{1} is no address of a Dask scheduler.</source>
      <translation>{1} ist keine Adresse eines Dask-Schedulers.</translation>
    </message>
    <message>
      <source>Give protocol, host and port, such as tcp://10.0.0.1:8786.</source>
      <translation>Protokoll, Host und Port angeben, etwa tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} has no worker; the map goes on once there is one.</source>
      <translation>Der Dask-Scheduler {1} hat keinen Worker; das Kartieren geht weiter, sobald es einen gibt.</translation>
    </message>
    <message>
      <source>A worker, or the scheduler, ended without an answer, as when memory runs out ({1}).</source>
      <translation>Ein Worker oder der Scheduler endete ohne Antwort, wie es bei zu wenig Arbeitsspeicher vorkommt ({1}).</translation>
    </message>
    <message>
      <source>Use fewer workers, or give them more memory, and start the same job again: finished blocks stay.</source>
      <translation>Weniger Worker verwenden oder ihnen mehr Arbeitsspeicher geben und denselben Auftrag erneut starten: fertige Blöcke bleiben.</translation>
    </message>
    <message>
      <source>Check the address and the rights to write there.</source>
      <translation>Die Adresse prüfen und die Rechte, dort zu schreiben.</translation>
    </message>
    <message>
      <source>A worker cannot read the job in {1}.</source>
      <translation>Ein Worker kann den Auftrag in {1} nicht lesen.</translation>
    </message>
    <message>
      <source>Choose a work folder that all workers reach.</source>
      <translation>Einen Arbeitsordner wählen, den alle Worker erreichen.</translation>
    </message>
    <message>
      <source>A worker would map with {1}, but the job is of {2}.</source>
      <translation>Ein Worker würde mit {1} kartieren, aber der Auftrag ist von {2}.</translation>
    </message>
    <message>
      <source>Install the same engine, model and libraries on all workers.</source>
      <translation>Auf allen Workern dieselbe Engine, dasselbe Modell und dieselben Bibliotheken installieren.</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, whose shares need not add up to 1.</source>
      <translation>Die Ausgabe {1} ist von “{2}” nicht zu haben, denn die Anteile müssen dort zusammen nicht 1 ergeben.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model whose classes exclude each other.</source>
      <translation>Sie weglassen oder ein Modell wählen, dessen Klassen einander ausschließen.</translation>
    </message>
    <message>
      <source>The output unlikeness cannot be had from “{1}”, which does not hold how the series that it learned from lie to each other.</source>
      <translation>Die Ausgabe unlikeness ist von “{1}” nicht zu haben: das Modell enthält nicht, wie die Zeitreihen, aus denen es gelernt hat, zueinander liegen.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model that was taught here from labels in several blocks of ground.</source>
      <translation>Sie weglassen oder ein Modell wählen, das hier mit Labels in mehreren Blöcken trainiert wurde.</translation>
    </message>
    <message>
      <source>“{1}” tells field boundaries and no crops, so the output {2} cannot be had from it.</source>
      <translation>“{1}” erkennt Schlaggrenzen und keine Kulturen; die Ausgabe {2} ist daher nicht davon zu haben.</translation>
    </message>
    <message>
      <source>Delineate fields with it, ask for the output probabilities, or choose a model of crops.</source>
      <translation>Damit Schläge abgrenzen, die Ausgabe probabilities verlangen oder ein Modell für Kulturen wählen.</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, which gives features and no classes.</source>
      <translation>Die Ausgabe {1} ist von “{2}” nicht zu haben, das Merkmale und keine Klassen liefert.</translation>
    </message>
    <message>
      <source>Ask for the output embedding alone.</source>
      <translation>Nur die Ausgabe embedding verlangen.</translation>
    </message>
    <message>
      <source>The output embedding cannot be had from “{1}”, which has no encoder that would give features.</source>
      <translation>Die Ausgabe embedding ist von “{1}” nicht zu haben, das keinen Encoder für Merkmale hat.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model with an encoder.</source>
      <translation>Sie weglassen oder ein Modell mit Encoder wählen.</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the parcels of each class have it in their set, as far as they come as the labelled parcels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>Klassenmengen: in jeder Klasse enthält die Menge von mindestens {1} der Parzellen diese Klasse, soweit die Parzellen mit Label dafür repräsentativ sind. Das ergibt sich aus dem, was das Modell für nie gesehene Labels geantwortet hat (konforme Vorhersage). Klassen mit weniger als {2} Orten mit Label sind in jeder Menge.</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the pixels of each class have it in their set, as far as they come as the labelled pixels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>Klassenmengen: in jeder Klasse enthält die Menge von mindestens {1} der Pixel diese Klasse, soweit die Pixel mit Label dafür repräsentativ sind. Das ergibt sich aus dem, was das Modell für nie gesehene Labels geantwortet hat (konforme Vorhersage). Klassen mit weniger als {2} Orten mit Label sind in jeder Menge.</translation>
    </message>
    <message>
      <source>Sets of classes: the fewest whose probabilities add up to {1}. No held-out answers stand behind them, so nothing guarantees how often they hold the true class.</source>
      <translation>Klassenmengen: die wenigsten Klassen, deren Wahrscheinlichkeiten zusammen {1} erreichen. Keine zurückgehaltenen Antworten stehen dahinter; nichts garantiert also, wie oft sie die wahre Klasse enthalten.</translation>
    </message>
    <message>
      <source>GDAL cannot make a GeoTIFF here: {1}.</source>
      <translation>GDAL kann hier kein GeoTIFF anlegen: {1}.</translation>
    </message>
    <message>
      <source>Free some memory, and start again.</source>
      <translation>Arbeitsspeicher freimachen und erneut starten.</translation>
    </message>
    <message>
      <source>{1} (simulated model)</source>
      <translation>{1} (simuliertes Modell)</translation>
    </message>
    <message>
      <source>no little-endian TIFF</source>
      <translation>kein Little-Endian-TIFF</translation>
    </message>
    <message>
      <source>pixels were not compared with what was learned</source>
      <translation>Pixel wurden nicht mit dem Gelernten verglichen</translation>
    </message>
    <message>
      <source>{1} is not a model package: it has no card.json.</source>
      <translation>{1} ist kein Modellpaket: die card.json fehlt.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the card, or a bundled model by its name.</source>
      <translation>Den Ordner wählen, der die card.json enthält, oder ein mitgeliefertes Modell mit seinem Namen.</translation>
    </message>
    <message>
      <source>cannot be used: {1}</source>
      <translation>ist nicht verwendbar: {1}</translation>
    </message>
    <message>
      <source>is not a valid card: {1}</source>
      <translation>ist keine gültige Karte: {1}</translation>
    </message>
    <message>
      <source>cannot be read: {1}</source>
      <translation>lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
      <source>There is no model package {1}, neither bundled nor as a folder.</source>
      <translation>Es gibt kein Modellpaket {1}, weder mitgeliefert noch als Ordner.</translation>
    </message>
    <message>
      <source>Bundled are: {1}.</source>
      <translation>Mitgeliefert sind: {1}.</translation>
    </message>
    <message>
      <source>Bundled are: none.</source>
      <translation>Mitgeliefert sind: keine.</translation>
    </message>
    <message>
      <source>is listed in the card, but {1}</source>
      <translation>steht in der Modellkarte, aber: {1}</translation>
    </message>
    <message>
      <source>is a link that leads out of the package</source>
      <translation>ist eine Verknüpfung, die aus dem Paket hinausführt</translation>
    </message>
    <message>
      <source>holds {1} GB, more than the {2} GB of a package</source>
      <translation>enthält {1} GB, mehr als die {2} GB eines Pakets</translation>
    </message>
    <message>
      <source>is not the file that the card was written for: its SHA-256 differs</source>
      <translation>ist nicht die Datei, für die die Modellkarte geschrieben wurde: der SHA-256 ist ein anderer</translation>
    </message>
    <message>
      <source>is not listed in the card</source>
      <translation>steht nicht in der Modellkarte</translation>
    </message>
    <message>
      <source>Do not use this package; get it again from where it came from.</source>
      <translation>Dieses Paket nicht verwenden; es von seiner Quelle neu holen.</translation>
    </message>
    <message>
      <source>module {1} has no attribute {2}</source>
      <translation>Modul {1} hat kein Attribut {2}</translation>
    </message>
    <message>
      <source>fewer than two pixels</source>
      <translation>weniger als zwei Pixel</translation>
    </message>
    <message>
      <source>never clear enough</source>
      <translation>nie wolkenfrei genug</translation>
    </message>
    <message>
      <source>fewer than two pixels clear enough</source>
      <translation>weniger als zwei Pixel wolkenfrei genug</translation>
    </message>
    <message>
      <source>The fields could not be written as a GeoPackage</source>
      <translation>Die Schläge konnten nicht als GeoPackage geschrieben werden</translation>
    </message>
    <message>
      <source>Names or texts of {1} are in a broken or wrongly labelled encoding, and were mended in: {2}. They were read as UTF-8, else as Western European; if they are of another script, save the layer as a GeoPackage with its true encoding.</source>
      <translation>Namen oder Texte von {1} sind beschädigt kodiert oder die Kodierung ist falsch angegeben; berichtigt wurden sie in: {2}. Sie wurden als UTF-8 gelesen, sonst als Westeuropäisch; sind sie in einer anderen Schrift, den Layer mit seiner wahren Kodierung als GeoPackage speichern.</translation>
    </message>
    <message>
      <source>Columns of {1} have types that a GeoPackage lacks, and were converted: {2}.</source>
      <translation>Spalten von {1} haben Typen, die ein GeoPackage nicht kennt, und wurden umgewandelt: {2}.</translation>
    </message>
    <message>
      <source>as JSON text</source>
      <translation>als JSON-Text</translation>
    </message>
    <message>
      <source>as floating point</source>
      <translation>als Gleitkommazahl</translation>
    </message>
    <message>
      <source>its database is damaged ({1})</source>
      <translation>die Datenbank ist beschädigt ({1})</translation>
    </message>
    <message>
      <source>its table {1} lies in another file</source>
      <translation>die Tabelle {1} liegt in einer anderen Datei</translation>
    </message>
    <message>
      <source>its coordinate reference system is an address, and none but files are read</source>
      <translation>das Koordinatenbezugssystem ist eine Adresse, und nur Dateien werden gelesen</translation>
    </message>
    <message>
      <source>its "geo" metadata do not say which column is its geometry</source>
      <translation>die "geo"-Metadaten sagen nicht, welche Spalte die Geometrie ist</translation>
    </message>
    <message>
      <source>its geometry column {1} is not there</source>
      <translation>die Geometriespalte {1} fehlt</translation>
    </message>
    <message>
      <source>its geometry is encoded as {1}</source>
      <translation>die Geometrie ist als {1} kodiert</translation>
    </message>
    <message>
      <source>fid of the file</source>
      <translation>fid der Datei</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet; where on Earth its column {1} lies, it does not say</source>
      <translation>das ist eine einfache Parquet-Datei ohne die "geo"-Metadaten, die sie zu GeoParquet machen; wo auf der Erde die Spalte {1} liegt, ist nicht angegeben</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet</source>
      <translation>das ist eine einfache Parquet-Datei ohne die "geo"-Metadaten, die sie zu GeoParquet machen</translation>
    </message>
    <message>
      <source>its "geo" metadata cannot be used: {1}</source>
      <translation>die "geo"-Metadaten sind nicht verwendbar: {1}</translation>
    </message>
    <message>
      <source>its "geo" metadata are no JSON object</source>
      <translation>die "geo"-Metadaten sind kein JSON-Objekt</translation>
    </message>
    <message>
      <source>its coordinate reference system is none that PROJ knows</source>
      <translation>PROJ kennt das Koordinatenbezugssystem nicht</translation>
    </message>
    <message>
      <source>its geometry is not encoded as its metadata say</source>
      <translation>die Geometrie ist nicht so kodiert, wie die Metadaten sagen</translation>
    </message>
    <message>
      <source>{1} records of {2} are damaged: they cannot be read, and are left out.</source>
      <translation>{1} Datensätze von {2} sind beschädigt: sie lassen sich nicht lesen und bleiben weg.</translation>
    </message>
    <message>
      <source>{1} holds surfaces of triangles or patches, or another kind of geometry that is no polygon.</source>
      <translation>{1} enthält Flächen aus Dreiecken oder Patches oder eine andere Art von Geometrie, die kein Polygon ist.</translation>
    </message>
    <message>
      <source>Convert them to polygons in QGIS, and choose those.</source>
      <translation>Sie in QGIS in Polygone umwandeln und diese wählen.</translation>
    </message>
    <message>
      <source>the text of its coordinate reference system is no UTF-8</source>
      <translation>der Text des Koordinatenbezugssystems ist kein UTF-8</translation>
    </message>
    <message>
      <source>{1} holds more than fits into memory.</source>
      <translation>{1} enthält mehr, als in den Arbeitsspeicher passt.</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone.</source>
      <translation>Einen Layer nur dieses Gebiets wählen.</translation>
    </message>
    <message>
      <source>its content is damaged</source>
      <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
      <source>{1} has no layer with geometry.</source>
      <translation>{1} hat keinen Layer mit Geometrie.</translation>
    </message>
    <message>
      <source>Choose a polygon layer.</source>
      <translation>Einen Polygonlayer wählen.</translation>
    </message>
    <message>
      <source>{1} has no layer {2}.</source>
      <translation>{1} hat keinen Layer {2}.</translation>
    </message>
    <message>
      <source>{1} has {2} layers and none was chosen.</source>
      <translation>{1} hat {2} Layer, und keiner wurde gewählt.</translation>
    </message>
    <message>
      <source>Choose one of its layers: {1}.</source>
      <translation>Einen der Layer wählen: {1}.</translation>
    </message>
    <message>
      <source>{1} gives more than {2} rows, more than a layer of its size holds.</source>
      <translation>{1} ergibt mehr als {2} Zeilen, mehr, als ein Layer dieser Größe enthält.</translation>
    </message>
    <message>
      <source>{1} gives more than {2} GB, more than a layer of its size holds.</source>
      <translation>{1} ergibt mehr als {2} GB, mehr, als ein Layer dieser Größe enthält.</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone; a view whose query has no end is no layer.</source>
      <translation>Einen Layer nur dieses Gebiets wählen; eine Sicht, deren Abfrage kein Ende hat, ist kein Layer.</translation>
    </message>
    <message>
      <source>the lengths of its records are damaged</source>
      <translation>die Längen der Datensätze sind beschädigt</translation>
    </message>
    <message>
      <source>The place is no polygon or point: {1}.</source>
      <translation>Der Ort ist kein Polygon oder Punkt: {1}.</translation>
    </message>
    <message>
      <source>Give it as well-known text, such as POINT (500000 4800000).</source>
      <translation>Ihn als WKT (well-known text) angeben, etwa POINT (500000 4800000).</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>der Ort</translation>
    </message>
    <message>
      <source>The place lies outside the stack, which covers {1} in {2}.</source>
      <translation>Der Ort liegt außerhalb des Bildstapels, der {1} in {2} abdeckt.</translation>
    </message>
    <message>
      <source>Pick a place within the stack.</source>
      <translation>Einen Ort im Bildstapel wählen.</translation>
    </message>
    <message>
      <source>{1} holds points and {2} in one layer.</source>
      <translation>{1} enthält Punkte und {2} in einem Layer.</translation>
    </message>
    <message>
      <source>Save the points and the polygons as layers of their own, and choose one of them.</source>
      <translation>Punkte und Polygone als eigene Layer speichern und einen davon wählen.</translation>
    </message>
    <message>
      <source>{1} holds lines, and neither polygons nor points.</source>
      <translation>{1} enthält Linien und weder Polygone noch Punkte.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons or points, or make polygons of the lines in QGIS (Lines to polygons).</source>
      <translation>Einen Layer mit Polygonen oder Punkten wählen oder in QGIS aus den Linien Polygone machen (Linien zu Polygonen).</translation>
    </message>
    <message>
      <source>Features of {1} with several points became a row for each point, with new feature ids: {2}.</source>
      <translation>Objekte von {1} mit mehreren Punkten wurden je Punkt zu einer Zeile mit neuen Objekt-IDs: {2}.</translation>
    </message>
    <message>
      <source>No point of {1} can be read.</source>
      <translation>Kein Punkt von {1} lässt sich lesen.</translation>
    </message>
    <message>
      <source>Choose a layer with points or polygons.</source>
      <translation>Einen Layer mit Punkten oder Polygonen wählen.</translation>
    </message>
    <message>
      <source>No point of {1} lies in the stack: the points cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>Kein Punkt von {1} liegt im Bildstapel: die Punkte reichen über {2} in {3}, der Bildstapel über {4} in {5}.</translation>
    </message>
    <message>
      <source>Choose the {1} of this region, and check the layer's CRS.</source>
      <translation>{1} dieses Gebiets wählen und das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <source>outside the stack</source>
      <translation>außerhalb des Bildstapels</translation>
    </message>
    <message>
      <source>no geometry</source>
      <translation>keine Geometrie</translation>
    </message>
    <message>
      <source>{1} holds {2}, not polygons.</source>
      <translation>{1} enthält {2}, keine Polygone.</translation>
    </message>
    <message>
      <source>{1} holds no geometry, not polygons.</source>
      <translation>{1} enthält keine Geometrie, also keine Polygone.</translation>
    </message>
    <message>
      <source>{1} has no parcel.</source>
      <translation>{1} hat keine Parzelle.</translation>
    </message>
    <message>
      <source>Choose a layer with parcels.</source>
      <translation>Einen Layer mit Parzellen wählen.</translation>
    </message>
    <message>
      <source>{1} has no coordinate reference system, so its place is unknown.</source>
      <translation>{1} hat kein Koordinatenbezugssystem; die Lage ist daher unbekannt.</translation>
    </message>
    <message>
      <source>Assign the layer its CRS in QGIS (Layer &gt; Set CRS) and save it.</source>
      <translation>Dem Layer in QGIS sein KBS zuweisen (Layer &gt; KBS von Layer(n) setzen) und ihn speichern.</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, cannot be brought to the stack's, {3}.</source>
      <translation>Das KBS von {1}, {2}, lässt sich nicht in das des Bildstapels, {3}, überführen.</translation>
    </message>
    <message>
      <source>Save the parcels in the stack's CRS; if one of them is a local CRS, give it a place on Earth first.</source>
      <translation>Die Parzellen im KBS des Bildstapels speichern; ist eines von beiden ein lokales KBS, ihm zuerst einen Ort auf der Erde geben.</translation>
    </message>
    <message>
      <source>Invalid polygons of {1} were repaired: {2}.</source>
      <translation>Ungültige Polygone von {1} wurden repariert: {2}.</translation>
    </message>
    <message>
      <source>The arcs of {1} polygons of {2} were made straight, with a point every degree.</source>
      <translation>Die Bögen von {1} Polygonen von {2} wurden begradigt, mit einem Punkt je Grad.</translation>
    </message>
    <message>
      <source>Parcels of {1} that reach beyond the stack, so that what is said of them is of the part within: {2}.</source>
      <translation>Parzellen von {1}, die über den Bildstapel hinausreichen, sodass nur für den Teil darin etwas gesagt wird: {2}.</translation>
    </message>
    <message>
      <source>No parcel of {1} lies in the stack: the parcels cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>Keine Parzelle von {1} liegt im Bildstapel: die Parzellen reichen über {2} in {3}, der Bildstapel über {4} in {5}.</translation>
    </message>
    <message>
      <source>Choose the parcels of this region, and check the layer's CRS.</source>
      <translation>Die Parzellen dieses Gebiets wählen und das KBS des Layers prüfen.</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon that can be used: {2}.</source>
      <translation>Keine Parzelle von {1} hat ein brauchbares Polygon: {2}.</translation>
    </message>
    <message>
      <source>Choose a layer with polygons.</source>
      <translation>Einen Layer mit Polygonen wählen.</translation>
    </message>
    <message>
      <source>that can be used: {1}</source>
      <translation>verwendbar: {1}</translation>
    </message>
    <message>
      <source>outline of too many vertices</source>
      <translation>Umriss mit zu vielen Stützpunkten</translation>
    </message>
    <message>
      <source>a vertex is no number</source>
      <translation>ein Stützpunkt ist keine Zahl</translation>
    </message>
    <message>
      <source>not a polygon</source>
      <translation>kein Polygon</translation>
    </message>
    <message>
      <source>geometry without area</source>
      <translation>Geometrie ohne Fläche</translation>
    </message>
    <message>
      <source>geometry cut short or damaged</source>
      <translation>Geometrie abgeschnitten oder beschädigt</translation>
    </message>
    <message>
      <source>outline crosses itself too often</source>
      <translation>Umriss überschneidet sich zu oft</translation>
    </message>
    <message>
      <source>outline cannot be repaired</source>
      <translation>Umriss lässt sich nicht reparieren</translation>
    </message>
    <message>
      <source>Save it as a GeoPackage in QGIS (Export &gt; Save Features As), and choose that.</source>
      <translation>In QGIS als GeoPackage speichern (Exportieren &gt; Objekte speichern als…) und dieses wählen.</translation>
    </message>
    <message>
      <source>The parcel layer {1} does not exist.</source>
      <translation>Den Parzellenlayer {1} gibt es nicht.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>it cannot be read ({1})</source>
      <translation>Lesen nicht möglich ({1})</translation>
    </message>
    <message>
      <source>{1} cannot be read as a polygon layer: {2}.</source>
      <translation>{1} kann nicht als Polygonlayer gelesen werden: {2}.</translation>
    </message>
    <message>
      <source>{1} beside it cannot be read, for {2}</source>
      <translation>{1} daneben kann nicht gelesen werden: {2}</translation>
    </message>
    <message>
      <source>it is a folder, and neither a File Geodatabase nor one of shapefiles</source>
      <translation>das ist ein Ordner, und zwar weder eine File Geodatabase noch einer mit Shapefiles</translation>
    </message>
    <message>
      <source>{1}, a part of it, is not beside it</source>
      <translation>{1}, ein Teil davon, liegt nicht daneben</translation>
    </message>
    <message>
      <source>it is a MapInfo table that only joins others</source>
      <translation>das ist eine MapInfo-Tabelle, die nur andere verbindet</translation>
    </message>
    <message>
      <source>it is no GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite or OpenStreetMap</source>
      <translation>kein GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite oder OpenStreetMap</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>nichts darin</translation>
    </message>
    <message>
      <source>it holds no polygons, but says where others lie</source>
      <translation>keine Polygone darin, nur Angaben, wo andere liegen</translation>
    </message>
    <message>
      <source>it holds shapefiles in several folders</source>
      <translation>Shapefiles darin in mehreren Ordnern</translation>
    </message>
    <message>
      <source>it is an archive; extract {1}, and choose that</source>
      <translation>das ist ein Archiv; {1} entpacken und diese Datei wählen</translation>
    </message>
    <message>
      <source>it is an archive without a shapefile</source>
      <translation>das ist ein Archiv ohne Shapefile</translation>
    </message>
    <message>
      <source>geometry of an unknown kind</source>
      <translation>Geometrie unbekannter Art</translation>
    </message>
    <message>
      <source>geometry nested too deep</source>
      <translation>Geometrie zu tief verschachtelt</translation>
    </message>
    <message>
      <source>The parcels of {1} could not be written as a GeoPackage</source>
      <translation>Die Parzellen von {1} konnten nicht als GeoPackage geschrieben werden</translation>
    </message>
    <message>
      <source>Save them as a GeoPackage in QGIS first, and choose that.</source>
      <translation>Sie zuerst in QGIS als GeoPackage speichern und dieses wählen.</translation>
    </message>
    <message>
      <source>The system ended the engine, as it does when the memory runs out.</source>
      <translation>Das System hat die Engine beendet, wie es das bei zu wenig Arbeitsspeicher tut.</translation>
    </message>
    <message>
      <source>Close other programs and try again; finished blocks stay.</source>
      <translation>Andere Programme schließen und erneut versuchen; fertige Blöcke bleiben.</translation>
    </message>
    <message>
      <source>The engine ended by a crash in one of its libraries (signal {1}).</source>
      <translation>Die Engine stürzte in einer ihrer Bibliotheken ab (Signal {1}).</translation>
    </message>
    <message>
      <source>Start the same job again: finished blocks stay. If it ends the same way, report its input files.</source>
      <translation>Denselben Auftrag erneut starten: fertige Blöcke bleiben. Endet er ebenso, dies mit seinen Eingabedateien melden.</translation>
    </message>
    <message>
      <source>it is a folder, not a file</source>
      <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
      <source>it is a pipe (FIFO), not a file</source>
      <translation>das ist eine Pipe (FIFO), keine Datei</translation>
    </message>
    <message>
      <source>it is a socket, not a file</source>
      <translation>das ist ein Socket, keine Datei</translation>
    </message>
    <message>
      <source>it is a device, not a file</source>
      <translation>das ist ein Gerät, keine Datei</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source>it may not be read (no rights)</source>
      <translation>Lesen nicht erlaubt (keine Rechte)</translation>
    </message>
    <message>
      <source>it is a link that leads back to itself</source>
      <translation>das ist eine Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <source>it has more than {1} values</source>
      <translation>mehr als {1} Werte darin</translation>
    </message>
    <message>
      <source>it has a number of more than a thousand digits</source>
      <translation>eine Zahl darin hat mehr als tausend Ziffern</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>zu tief verschachtelt</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>kein JSON</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>keine reguläre Datei</translation>
    </message>
    <message>
      <source>its path is not valid</source>
      <translation>der Pfad ist ungültig</translation>
    </message>
    <message>
      <source>it is larger than {1} MB</source>
      <translation>größer als {1} MB</translation>
    </message>
    <message>
      <source>The runtime {1} cannot be used in this environment: {2}.</source>
      <translation>Die Laufzeit {1} lässt sich in dieser Umgebung nicht verwenden: {2}.</translation>
    </message>
    <message>
      <source>Install onnxruntime into the engine's environment.</source>
      <translation>onnxruntime in der Umgebung der Engine installieren.</translation>
    </message>
    <message>
      <source>Install cropmapper[{1}] into the engine's environment, or use the runtime onnxruntime.</source>
      <translation>cropmapper[{1}] in der Umgebung der Engine installieren oder die Laufzeit onnxruntime verwenden.</translation>
    </message>
    <message>
      <source>{1} was asked for.</source>
      <translation>{1} wurde verlangt.</translation>
    </message>
    <message>
      <source>float32, since features have no classes that could be compared.</source>
      <translation>float32, da Merkmale keine Klassen haben, die sich vergleichen ließen.</translation>
    </message>
    <message>
      <source>float32. The runtime {1} computes in nothing else.</source>
      <translation>float32. Die Laufzeit {1} rechnet in nichts anderem.</translation>
    </message>
    <message>
      <source>float32, since no clear pixel of the sample could be compared.</source>
      <translation>float32, da kein wolkenfreies Pixel der Probe verglichen werden konnte.</translation>
    </message>
    <message>
      <source>{1}: {2} of {3} pixels of this stack.</source>
      <translation>{1}: {2} von {3} Pixeln dieses Bildstapels.</translation>
    </message>
    <message>
      <source>float32: {1} of {2} pixels of this stack, under {3}.</source>
      <translation>float32: {1} von {2} Pixeln dieses Bildstapels, unter {3}.</translation>
    </message>
    <message>
      <source>{1} gives float32's class on {2}</source>
      <translation>{1} ergibt die Klasse von float32 bei {2}</translation>
    </message>
    <message>
      <source>{1} of {2} pixels of this stack</source>
      <translation>{1} von {2} Pixeln dieses Bildstapels</translation>
    </message>
    <message>
      <source>CROPMAPPER_THREADS is {1}, no number of threads.</source>
      <translation>CROPMAPPER_THREADS ist {1}, und das ist keine Anzahl von Threads.</translation>
    </message>
    <message>
      <source>Set 1 or more, or unset it.</source>
      <translation>1 oder mehr setzen oder die Variable entfernen.</translation>
    </message>
    <message>
      <source>The CPU was asked for.</source>
      <translation>Die CPU wurde verlangt.</translation>
    </message>
    <message>
      <source>CUDA was asked for.</source>
      <translation>CUDA wurde verlangt.</translation>
    </message>
    <message>
      <source>A CUDA device is there.</source>
      <translation>Ein CUDA-Gerät ist da.</translation>
    </message>
    <message>
      <source>CUDA was asked for, but {1}.</source>
      <translation>CUDA wurde verlangt, aber {1}.</translation>
    </message>
    <message>
      <source>Use the device cpu or auto, or install a build for CUDA and its driver.</source>
      <translation>Das Gerät cpu oder auto verwenden oder eine Fassung für CUDA und den Treiber dazu installieren.</translation>
    </message>
    <message>
      <source>The CPU is used, because {1}.</source>
      <translation>Die CPU wird verwendet, denn {1}.</translation>
    </message>
    <message>
      <source>Get the package again from where it came from, or export it again.</source>
      <translation>Das Paket noch einmal von seiner Herkunft holen oder neu exportieren.</translation>
    </message>
    <message>
      <source>OpenVINO {1} is used for the processor alone</source>
      <translation>OpenVINO {1} wird nur für den Prozessor verwendet</translation>
    </message>
    <message>
      <source>this processor has no instructions for it</source>
      <translation>dieser Prozessor hat keine Befehle dafür</translation>
    </message>
    <message>
      <source>the package is a head alone, which is computed in float32</source>
      <translation>das Paket ist nur ein Kopf, der in float32 gerechnet wird</translation>
    </message>
    <message>
      <source>the package's graphs are in float32</source>
      <translation>die Graphen des Pakets sind in float32</translation>
    </message>
    <message>
      <source>onnxruntime {1} is installed without CUDA</source>
      <translation>onnxruntime {1} ist ohne CUDA installiert</translation>
    </message>
    <message>
      <source>onnxruntime {1} could not start its CUDA provider</source>
      <translation>onnxruntime {1} konnte seinen CUDA-Provider nicht starten</translation>
    </message>
    <message>
      <source>{1} {2} failed on {3} windows of {4} dates: {5}.</source>
      <translation>{1} {2} scheiterte an {3} Fenstern mit {4} Terminen: {5}.</translation>
    </message>
    <message>
      <source>Free some memory, or use fewer threads or another runtime; if it stays, the model does not fit its card.</source>
      <translation>Arbeitsspeicher freimachen oder weniger Threads oder eine andere Laufzeit verwenden; bleibt es dabei, passt das Modell nicht zu seiner Modellkarte.</translation>
    </message>
    <message>
      <source>it does not say where its features mean something</source>
      <translation>es sagt nicht, wo seine Merkmale etwas bedeuten</translation>
    </message>
    <message>
      <source>its features are not of places</source>
      <translation>seine Merkmale sind nicht die von Orten</translation>
    </message>
    <message>
      <source>cannot be had from “{1}”: of its encoder, {2}</source>
      <translation>ist von “{1}” nicht zu haben; zum Encoder: {2}</translation>
    </message>
    <message>
      <source>of “{1}” would have {2} bands, more than {3}</source>
      <translation>von “{1}” hätte {2} Kanäle, mehr als {3}</translation>
    </message>
    <message>
      <source>The output embedding {1}.</source>
      <translation>Die Ausgabe embedding {1}.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model of other features.</source>
      <translation>Sie weglassen oder ein Modell mit anderen Merkmalen wählen.</translation>
    </message>
    <message>
      <source>The runtime {1} cannot compute in {2} here: {3}.</source>
      <translation>Die Laufzeit {1} kann hier nicht in {2} rechnen: {3}.</translation>
    </message>
    <message>
      <source>Use the precision float32 or auto, or another runtime.</source>
      <translation>Die Präzision float32 oder auto verwenden oder eine andere Laufzeit.</translation>
    </message>
    <message>
      <source>torch {1} finds no CUDA device</source>
      <translation>torch {1} findet kein CUDA-Gerät</translation>
    </message>
    <message>
      <source>this device has no instructions for it</source>
      <translation>dieses Gerät hat keine Befehle dafür</translation>
    </message>
    <message>
      <source>no part of {1} may be computed in it</source>
      <translation>kein Teil von {1} darf darin gerechnet werden</translation>
    </message>
    <message>
      <source>“{1}” is made of graphs alone, which the runtime torch does not run.</source>
      <translation>“{1}” besteht nur aus Graphen, und die führt die Laufzeit torch nicht aus.</translation>
    </message>
    <message>
      <source>Use the runtime onnxruntime.</source>
      <translation>Die Laufzeit onnxruntime verwenden.</translation>
    </message>
    <message>
      <source>{1} has the shape {2}</source>
      <translation>{1} hat die Form {2}</translation>
    </message>
    <message>
      <source>{1} is missing</source>
      <translation>{1} fehlt</translation>
    </message>
    <message>
      <source>a depth of {1} is above {2}</source>
      <translation>eine Tiefe von {1} liegt über {2}</translation>
    </message>
    <message>
      <source>no size of a network is {1}</source>
      <translation>keine Größe eines Netzes ist {1}</translation>
    </message>
    <message>
      <source>Write bands, numbers, + - * / and parentheses, such as (B08-B04)/(B08+B04).</source>
      <translation>Kanäle, Zahlen, + - * / und Klammern schreiben, etwa (B08-B04)/(B08+B04).</translation>
    </message>
    <message>
      <source>{1} is no node that `parse` lets through</source>
      <translation>{1} ist kein Knoten, den `parse` durchlässt</translation>
    </message>
    <message>
      <source>No band, index or expression is named.</source>
      <translation>Kein Kanal, Index oder Ausdruck ist genannt.</translation>
    </message>
    <message>
      <source>{1} needs bands that the series of {2} lack or do not tell: {3}.</source>
      <translation>{1} braucht Kanäle, die den Zeitreihen von {2} fehlen oder dort nicht genannt sind: {3}.</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1} and others.</source>
      <translation>Es weglassen oder mit vorhandenen Kanälen schreiben: {1} und andere.</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1}.</source>
      <translation>Es weglassen oder mit vorhandenen Kanälen schreiben: {1}.</translation>
    </message>
    <message>
      <source>{1} names {2}, which is no band of the series, and no index that is known here.</source>
      <translation>{1} nennt {2}; das ist kein Kanal der Zeitreihen und kein hier bekannter Index.</translation>
    </message>
    <message>
      <source>Bands: {1} and others. Indices: {2}.</source>
      <translation>Kanäle: {1} und andere. Indizes: {2}.</translation>
    </message>
    <message>
      <source>Bands: {1}. Indices: {2}.</source>
      <translation>Kanäle: {1}. Indizes: {2}.</translation>
    </message>
    <message>
      <source>An expression is longer than {1} characters.</source>
      <translation>Ein Ausdruck ist länger als {1} Zeichen.</translation>
    </message>
    <message>
      <source>{1} is no expression that can be read.</source>
      <translation>{1} ist kein Ausdruck, der sich lesen lässt.</translation>
    </message>
    <message>
      <source>{1} holds something else than bands, numbers and the four operations.</source>
      <translation>{1} enthält anderes als Kanäle, Zahlen und die vier Grundrechenarten.</translation>
    </message>
    <message>
      <source>{1} and others</source>
      <translation>{1} und andere</translation>
    </message>
    <message>
      <source>it is no table of pixels</source>
      <translation>das ist keine Tabelle von Pixeln</translation>
    </message>
    <message>
      <source>The lines between two groups could not be written to {1}</source>
      <translation>Die Linien zwischen zwei Gruppen konnten nicht nach {1} geschrieben werden</translation>
    </message>
    <message>
      <source>Extract without looking for two crops.</source>
      <translation>Auslesen, ohne nach zwei Kulturen zu suchen.</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of parcels.</source>
      <translation>{1} ist beschädigt oder keine Tabelle von Parzellen.</translation>
    </message>
    <message>
      <source>nothing is kept of {1}</source>
      <translation>von {1} wird nichts behalten</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed.</source>
      <translation>Das fertige Stück {1} kann nicht gelesen werden: es wurde verändert oder entfernt.</translation>
    </message>
    <message>
      <source>Start the same job again: the pieces that can be read are not made again.</source>
      <translation>Denselben Auftrag erneut starten: die lesbaren Stücke werden nicht noch einmal gemacht.</translation>
    </message>
    <message>
      <source>A series file holds one sensor, and the stack has {1}.</source>
      <translation>Eine Datei der Zeitreihen fasst einen Sensor, und der Bildstapel hat {1}.</translation>
    </message>
    <message>
      <source>Name the sensor, or leave out the labels.</source>
      <translation>Den Sensor nennen oder die Labels weglassen.</translation>
    </message>
    <message>
      <source>Give the folder of series that were extracted, or extract them once more.</source>
      <translation>Den Ordner mit ausgelesenen Zeitreihen angeben oder sie noch einmal auslesen.</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of series.</source>
      <translation>{1} ist beschädigt oder keine Tabelle von Zeitreihen.</translation>
    </message>
    <message>
      <source>{1} is of another version of CropMapper.</source>
      <translation>{1} ist von einer anderen Version von CropMapper.</translation>
    </message>
    <message>
      <source>Extract the series once more.</source>
      <translation>Die Zeitreihen noch einmal auslesen.</translation>
    </message>
    <message>
      <source>may be a year and a month without a day</source>
      <translation>kann Jahr und Monat ohne Tag sein</translation>
    </message>
    <message>
      <source>may be a year and a day of the year</source>
      <translation>kann Jahr und Tag des Jahres sein</translation>
    </message>
    <message>
      <source>has a year of two digits</source>
      <translation>hat ein zweistelliges Jahr</translation>
    </message>
    <message>
      <source>may be a date with a year of two digits</source>
      <translation>kann ein Datum mit zweistelligem Jahr sein</translation>
    </message>
    <message>
      <source>may be a time counted from 1970</source>
      <translation>kann eine ab 1970 gezählte Zeit sein</translation>
    </message>
    <message>
      <source>no date in its name</source>
      <translation>kein Datum im Namen</translation>
    </message>
    <message>
      <source>its name can mean two dates: {1} is {2} or {3}; say which (date pattern)</source>
      <translation>der Name kann zwei Daten bedeuten: {1} ist {2} oder {3}; angeben, welches (Datumsmuster)</translation>
    </message>
    <message>
      <source>no date in its name: {1} {2}; name the file with year, month and day, or give a date pattern</source>
      <translation>kein Datum im Namen: {1} {2}; die Datei mit Jahr, Monat und Tag benennen oder ein Datumsmuster angeben</translation>
    </message>
    <message>
      <source>Use named groups, for example (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) or (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}}).</source>
      <translation>Benannte Gruppen verwenden, zum Beispiel (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) oder (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}}).</translation>
    </message>
    <message>
      <source>The date pattern {1} is no regular expression: {2}.</source>
      <translation>Das Datumsmuster {1} ist kein regulärer Ausdruck: {2}.</translation>
    </message>
    <message>
      <source>The date pattern {1} lacks a group for the date.</source>
      <translation>Dem Datumsmuster {1} fehlt eine Gruppe für das Datum.</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>Dateiname</translation>
    </message>
    <message>
      <source>product metadata</source>
      <translation>Produktmetadaten</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>STAC-Item</translation>
    </message>
    <message>
      <source>data type</source>
      <translation>Datentyp</translation>
    </message>
    <message>
      <source>sensor table</source>
      <translation>Sensortabelle</translation>
    </message>
    <message>
      <source>stored values</source>
      <translation>gespeicherte Werte</translation>
    </message>
    <message>
      <source>stack file</source>
      <translation>Stapeldatei</translation>
    </message>
    <message>
      <source>say which band is which (band map)</source>
      <translation>angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>its bands are called B1 to B{1}, which may be no more than their numbers; say which band is which (band map)</source>
      <translation>die Kanäle heißen B1 bis B{1}, was auch nur ihre Nummern sein können; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>files of its name hold {1} bands without names, and it has {2}; say which band is which (band map)</source>
      <translation>Dateien mit solchem Namen enthalten {1} Kanäle ohne Namen, und hier sind es {2}; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>its bands have names that it does not know, such as {1}; say which band is which (band map)</source>
      <translation>die Kanäle haben Namen, die der Sensor nicht kennt, etwa {1}; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>band {1} of its {2} is called {3}, and is {4} in the usual order; say which band is which (band map)</source>
      <translation>Kanal {1} von {2} heißt {3} und ist in der üblichen Reihenfolge {4}; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are matched by order only with {3} bands; say which band is which (band map)</source>
      <translation>die {1} Kanäle haben keine Namen, und Dateien von {2} werden nur mit {3} Kanälen nach der Reihenfolge zugeordnet; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are not matched by order; say which band is which (band map)</source>
      <translation>die {1} Kanäle haben keine Namen, und Dateien von {2} werden nicht nach der Reihenfolge zugeordnet; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>its bands {1} and {2} ({3} and {4}) are both called {5}; say which band is which (band map)</source>
      <translation>die Kanäle {1} und {2} ({3} und {4}) heißen beide {5}; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}</source>
      <translation>es gibt keinen Kanal {1}, den die Kanalzuordnung für {2} nennt</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2}; say which band is which (band map)</source>
      <translation>die {1} Kanäle haben keine Namen, und {2}; angeben, welcher Kanal welcher ist (Kanalzuordnung)</translation>
    </message>
    <message>
      <source>band {1} would be {2} in the usual order</source>
      <translation>Kanal {1} wäre in der üblichen Reihenfolge {2}</translation>
    </message>
    <message>
      <source>{1}, but holds {2}, which is no class of it</source>
      <translation>{1}, enthält aber {2}, und das ist keine Klasse davon</translation>
    </message>
    <message>
      <source>{1}, but holds 0 and 1 alone, as a plain mask does</source>
      <translation>{1}, enthält aber nur 0 und 1, wie eine einfache Maske</translation>
    </message>
    <message>
      <source>{1}, but holds classes</source>
      <translation>{1}, enthält aber Klassen</translation>
    </message>
    <message>
      <source>its values fit another usual order as well ({1})</source>
      <translation>die Werte passen auch zu einer anderen üblichen Reihenfolge ({1})</translation>
    </message>
    <message>
      <source>near infrared</source>
      <translation>nahes Infrarot</translation>
    </message>
    <message>
      <source>clouds found by comparing dates</source>
      <translation>Wolken, durch Vergleich der Termine gefunden</translation>
    </message>
    <message>
      <source>they do not show in its sensor</source>
      <translation>der Sensor zeigt sie nicht</translation>
    </message>
    <message>
      <source>Clouds cannot be found in {1}: {2}.</source>
      <translation>Wolken lassen sich in {1} nicht finden: {2}.</translation>
    </message>
    <message>
      <source>Give masks of your own, or leave the mask out, to take those of the files.</source>
      <translation>Eigene Masken angeben oder die Maske weglassen, um die der Dateien zu nehmen.</translation>
    </message>
    <message>
      <source>{1} has {2} usable dates, and at least {3} are compared</source>
      <translation>{1} hat {2} brauchbare Termine, und mindestens {3} werden verglichen</translation>
    </message>
    <message>
      <source>not all dates of {1} have a {2} band that is known as such</source>
      <translation>nicht alle Termine von {1} haben einen bekannten Kanal: {2}</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1} and {2} more. Thin clouds and hazy edges are missed.</source>
      <translation>Wolken und ihre Schatten wurden daran gefunden, wie sich jedes Pixel von seinen eigenen anderen Terminen unterscheidet, und Masken der Dateien werden nicht beachtet: {1} und {2} weitere. Dünne Wolken und diesige Ränder werden übersehen.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1}. Thin clouds and hazy edges are missed.</source>
      <translation>Wolken und ihre Schatten wurden daran gefunden, wie sich jedes Pixel von seinen eigenen anderen Terminen unterscheidet, und Masken der Dateien werden nicht beachtet: {1}. Dünne Wolken und diesige Ränder werden übersehen.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date and {1} more. Thin clouds and hazy edges are missed.</source>
      <translation>Wolken und ihre Schatten wurden daran gefunden, wie sich jedes Pixel von seinen eigenen anderen Terminen unterscheidet, und Masken der Dateien werden nicht beachtet: an keinem Termin und {1} weitere. Dünne Wolken und diesige Ränder werden übersehen.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date. Thin clouds and hazy edges are missed.</source>
      <translation>Wolken und ihre Schatten wurden daran gefunden, wie sich jedes Pixel von seinen eigenen anderen Terminen unterscheidet, und Masken der Dateien werden nicht beachtet: an keinem Termin. Dünne Wolken und diesige Ränder werden übersehen.</translation>
    </message>
    <message>
      <source>{1} holds values that {2} cannot measure, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} enthält Werte, die {2} nicht messen kann, etwa {3} ({4} der Pixel von {5}); sie zählen als keine Daten. Ist es die Zahl für keine Daten, dies angeben (Leerwert); sonst Skalierung und Versatz prüfen.</translation>
    </message>
    <message>
      <source>{1} holds values that are no measurements, such as {2} ({3} of the pixels of {4}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} enthält Werte, die keine Messungen sind, etwa {2} ({3} der Pixel von {4}); sie zählen als keine Daten. Ist es die Zahl für keine Daten, dies angeben (Leerwert); sonst Skalierung und Versatz prüfen.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that {3} cannot measure, such as {4} ({5} of the pixels of {6}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} Termine, als erster {2}, enthalten Werte, die {3} nicht messen kann, etwa {4} ({5} der Pixel von {6}); sie zählen als keine Daten. Ist es die Zahl für keine Daten, dies angeben (Leerwert); sonst Skalierung und Versatz prüfen.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that are no measurements, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} Termine, als erster {2}, enthalten Werte, die keine Messungen sind, etwa {3} ({4} der Pixel von {5}); sie zählen als keine Daten. Ist es die Zahl für keine Daten, dies angeben (Leerwert); sonst Skalierung und Versatz prüfen.</translation>
    </message>
    <message>
      <source>{1} holds the same numbers, {2} in the first band, all over an area: {3} of the clear pixels of {4}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} enthält über eine ganze Fläche dieselben Zahlen, {2} im ersten Kanal: bei {3} der wolkenfreien Pixel von {4}. Wahrscheinlich sind es keine Messungen, aber nichts weist sie so aus; daher zählen sie. Sind es keine, die Zahl für keine Daten angeben (Leerwert).</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold the same numbers, {3} in the first band, all over an area: {4} of the clear pixels of {5}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} Termine, als erster {2}, enthalten über eine ganze Fläche dieselben Zahlen, {3} im ersten Kanal: bei {4} der wolkenfreien Pixel von {5}. Wahrscheinlich sind es keine Messungen, aber nichts weist sie so aus; daher zählen sie. Sind es keine, die Zahl für keine Daten angeben (Leerwert).</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold</source>
      <translation>{1} Termine, als erster {2}, enthalten</translation>
    </message>
    <message>
      <source>it cannot be understood ({1}: {2})</source>
      <translation>nicht zu verstehen ({1}: {2})</translation>
    </message>
    <message>
      <source>as the stack</source>
      <translation>wie der Bildstapel</translation>
    </message>
    <message>
      <source>warped from {1}</source>
      <translation>umprojiziert aus {1}</translation>
    </message>
    <message>
      <source>resampled from {1} units</source>
      <translation>neu abgetastet von {1} Einheiten</translation>
    </message>
    <message>
      <source>bands {1} missing</source>
      <translation>Kanäle {1} fehlen</translation>
    </message>
    <message>
      <source>band {1} missing</source>
      <translation>Kanal {1} fehlt</translation>
    </message>
    <message>
      <source>No date of {1} has all the bands {2}; {3}: {4}.</source>
      <translation>Kein Termin von {1} hat alle Kanäle {2}; {3}: {4}.</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or say which band is which (band map).</source>
      <translation>Ein Modell für diese Kanäle wählen oder angeben, welcher Kanal welcher ist (Kanalzuordnung).</translation>
    </message>
    <message>
      <source>same date as {1}</source>
      <translation>derselbe Termin wie {1}</translation>
    </message>
    <message>
      <source>same date as {1}, but other scale or offset</source>
      <translation>derselbe Termin wie {1}, aber andere Skalierung oder anderer Versatz</translation>
    </message>
    <message>
      <source>{1} fills the gaps of {2}: both are of {3}.</source>
      <translation>{1} füllt die Lücken von {2}: beide sind vom {3}.</translation>
    </message>
    <message>
      <source>its {1} dated layers do not name bands, and are not as many of each of {2} dates</source>
      <translation>die {1} datierten Layer nennen keine Kanäle und sind nicht gleich viele für jeden von {2} Terminen</translation>
    </message>
    <message>
      <source>its {1} layer cannot be shared out among {2} dates</source>
      <translation>{1} Layer ist nicht auf {2} Termine aufteilbar</translation>
    </message>
    <message>
      <source>its {1} layers cannot be shared out among {2} dates</source>
      <translation>{1} Layer sind nicht auf {2} Termine aufteilbar</translation>
    </message>
    <message>
      <source>its {1} layers are {2} bands at {3} dates, and nothing tells whether they are sorted by date or by band</source>
      <translation>die {1} Layer sind {2} Kanäle zu {3} Terminen, und nichts sagt, ob sie nach Termin oder nach Kanal geordnet sind</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both {3} of {4}</source>
      <translation>die Layer {1} und {2} sind beide {3} vom {4}</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both unnamed of {3}</source>
      <translation>die Layer {1} und {2} sind beide ohne Namen vom {3}</translation>
    </message>
    <message>
      <source>{1} has {2}, by which no stored value becomes a measurement</source>
      <translation>{1} hat {2}; damit wird kein gespeicherter Wert zu einer Messung</translation>
    </message>
    <message>
      <source>the scale {1} ({2})</source>
      <translation>die Skalierung {1} ({2})</translation>
    </message>
    <message>
      <source>the offset {1} ({2})</source>
      <translation>den Versatz {1} ({2})</translation>
    </message>
    <message>
      <source>outside the stack's extent</source>
      <translation>außerhalb der Ausdehnung des Bildstapels</translation>
    </message>
    <message>
      <source>no value that {1} can measure, but such as {2}; give scale, offset or nodata</source>
      <translation>kein Wert, den {1} messen kann, sondern solche wie {2}; Skalierung, Versatz oder Leerwert angeben</translation>
    </message>
    <message>
      <source>no data in the stack's extent</source>
      <translation>keine Daten in der Ausdehnung des Bildstapels</translation>
    </message>
    <message>
      <source>no clear pixel</source>
      <translation>kein wolkenfreies Pixel</translation>
    </message>
    <message>
      <source>nothing tells what its values mean</source>
      <translation>nichts sagt, was die Werte bedeuten</translation>
    </message>
    <message>
      <source>a mask that was not needed</source>
      <translation>eine Maske, die nicht gebraucht wurde</translation>
    </message>
    <message>
      <source>it holds {1}, which no {2} does</source>
      <translation>enthält {1}, was bei {2} nicht vorkommt</translation>
    </message>
    <message>
      <source>its values ({1}) do not tell whether it is {2}</source>
      <translation>die Werte ({1}) sagen nicht, ob es {2} ist</translation>
    </message>
    <message>
      <source>it is darker where it is not 0 than elsewhere, so that it may be turned round (1 for clear)</source>
      <translation>wo sie nicht 0 ist, ist das Bild dunkler als anderswo; sie könnte also umgekehrt gemeint sein (1 für wolkenfrei)</translation>
    </message>
    <message>
      <source>nothing tells whether its 1 means cloud or clear</source>
      <translation>nichts sagt, ob die 1 Wolke oder wolkenfrei bedeutet</translation>
    </message>
    <message>
      <source>it looks like a mask and was not used, since {1}. To use it, give it as the mask, with the values in it that mean not clear</source>
      <translation>sieht wie eine Maske aus und wurde nicht verwendet: {1}. Um sie zu verwenden, sie als Maske angeben, mit den Werten darin, die nicht wolkenfrei bedeuten</translation>
    </message>
    <message>
      <source>files of dates that are used</source>
      <translation>Dateien verwendeter Termine</translation>
    </message>
    <message>
      <source>{1} acquisition of {2} left out, {3} first: {4}.</source>
      <translation>{1} Aufnahme von {2} ausgelassen, als erste {3}: {4}.</translation>
    </message>
    <message>
      <source>{1} acquisitions of {2} left out, {3} first: {4}.</source>
      <translation>{1} Aufnahmen von {2} ausgelassen, als erste {3}: {4}.</translation>
    </message>
    <message>
      <source>{1}: {2}. It was left out.</source>
      <translation>{1}: {2}. Das wurde ausgelassen.</translation>
    </message>
    <message>
      <source>{1} files of {2} date were left out, {3} first: {4}.</source>
      <translation>{1} Dateien von {2} Termin wurden ausgelassen, zuerst {3}: {4}.</translation>
    </message>
    <message>
      <source>{1} files of {2} dates were left out, {3} first: {4}.</source>
      <translation>{1} Dateien von {2} Terminen wurden ausgelassen, zuerst {3}: {4}.</translation>
    </message>
    <message>
      <source>{1} dates were left out, {2} first: {3}.</source>
      <translation>{1} Termine wurden ausgelassen, zuerst {2}: {3}.</translation>
    </message>
    <message>
      <source>{1} files of dates that are used were left out, {2} first: {3}.</source>
      <translation>{1} Dateien verwendeter Termine wurden ausgelassen, zuerst {2}: {3}.</translation>
    </message>
    <message>
      <source>{1} files were left out, {2} first: {3}.</source>
      <translation>{1} Dateien wurden ausgelassen, zuerst {2}: {3}.</translation>
    </message>
    <message>
      <source>1 file of {1} cannot be used; most often: {2} ({3}).</source>
      <translation>1 Datei von {1} ist nicht verwendbar; am häufigsten: {2} ({3}).</translation>
    </message>
    <message>
      <source>1 file cannot be used; most often: {1} ({2}).</source>
      <translation>1 Datei ist nicht verwendbar; am häufigsten: {1} ({2}).</translation>
    </message>
    <message>
      <source>{1} files of {2} cannot be used; most often: {3} ({4}).</source>
      <translation>{1} Dateien von {2} sind nicht verwendbar; am häufigsten: {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} files cannot be used; most often: {2} ({3}).</source>
      <translation>{1} Dateien sind nicht verwendbar; am häufigsten: {2} ({3}).</translation>
    </message>
    <message>
      <source>The bands have no names; they were taken in the usual order of {1}.</source>
      <translation>Die Kanäle haben keine Namen; sie wurden in der üblichen Reihenfolge von {1} genommen.</translation>
    </message>
    <message>
      <source>Nothing names the bands; they were numbered, {1} for each date. If that is not so, say which band is which (band map), and check the dates.</source>
      <translation>Nichts benennt die Kanäle; sie wurden nummeriert, {1} je Termin. Stimmt das nicht, angeben, welcher Kanal welcher ist (Kanalzuordnung), und die Termine prüfen.</translation>
    </message>
    <message>
      <source>The rasters' coordinate reference system, {1}, is a local one, or has a code that is not known here: nothing relates it to the Earth, so parcels and extents can only be given in the same.</source>
      <translation>Das Koordinatenbezugssystem der Raster, {1}, ist ein lokales oder hat einen Code, der hier nicht bekannt ist: nichts bezieht es auf die Erde; Parzellen und Ausdehnungen lassen sich daher nur im selben angeben.</translation>
    </message>
    <message>
      <source>{1} of {2} dates have no mask, {3} first; clouds in them count as clear.</source>
      <translation>{1} von {2} Terminen haben keine Maske, als erster {3}; Wolken darin zählen als wolkenfrei.</translation>
    </message>
    <message>
      <source>What is said of {1} names both Level-1C and Level-2A; it was read as {2}. Name the sensor if that is wrong.</source>
      <translation>Die Angaben zu {1} nennen sowohl Level-1C als auch Level-2A; gelesen wurde es als {2}. Ist das falsch, den Sensor nennen.</translation>
    </message>
    <message>
      <source>Nothing tells the processing level of {1}: Level-2A (surface reflectance) or Level-1C (at the top of the atmosphere). It was read as {2}; name the sensor if that is wrong.</source>
      <translation>Nichts nennt die Verarbeitungsstufe von {1}: Level-2A (Reflexion am Boden) oder Level-1C (am Oberrand der Atmosphäre). Gelesen wurde es als {2}; ist das falsch, den Sensor nennen.</translation>
    </message>
    <message>
      <source>Nothing tells how the whole numbers of {1} become physical values; they were taken as they are. If they are scaled, {2}.</source>
      <translation>Nichts sagt, wie aus den ganzen Zahlen von {1} physikalische Werte werden; sie wurden genommen, wie sie sind. Sind sie skaliert: {2}.</translation>
    </message>
    <message>
      <source>the scale and the offset</source>
      <translation>Skalierung und Versatz</translation>
    </message>
    <message>
      <source>With the scale {1} by the {2} and the offset {3}, the values of {4} are no reflectance ({5}). If they are scaled otherwise, {6}.</source>
      <translation>Mit der Skalierung {1} (Quelle: {2}) und dem Versatz {3} sind die Werte von {4} keine Reflexionsgrade ({5}). Sind sie anders skaliert: {6}.</translation>
    </message>
    <message>
      <source>Nothing tells the offset of {1}, whose scale is not its product's; 0 was taken. If it is another, {2}.</source>
      <translation>Nichts nennt den Versatz von {1}, dessen Skalierung nicht die seines Produkts ist; angenommen wurde 0. Ist er ein anderer: {2}.</translation>
    </message>
    <message>
      <source>the offset</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <source>Nothing tells whether the values of {1} hold the offset of -1000 that products of processing baseline 04.00 and later have: all made since 25 January 2022, of older dates too. They were read without it. If they have it, {2}.</source>
      <translation>Nichts sagt, ob die Werte von {1} den Versatz von -1000 enthalten, den Produkte ab der Processing Baseline 04.00 haben: alle, die seit dem 25. Januar 2022 erstellt wurden, auch von älteren Terminen. Sie wurden ohne ihn gelesen. Haben sie ihn: {2}.</translation>
    </message>
    <message>
      <source>the offset (-0.1)</source>
      <translation>Versatz (-0.1)</translation>
    </message>
    <message>
      <source>By the {1}, {2} is to be added to the values of {3}; but then many pixels reflect less than nothing, as if that had been done already. If so, {4}.</source>
      <translation>Laut Quelle ({1}) ist {2} zu den Werten von {3} zu addieren; dann aber reflektieren viele Pixel weniger als nichts, als wäre es schon geschehen. Ist das so: {4}.</translation>
    </message>
    <message>
      <source>the offset (0)</source>
      <translation>Versatz (0)</translation>
    </message>
    <message>
      <source>write the scale and the offset into the stack file</source>
      <translation>Skalierung und Versatz in die Stapeldatei schreiben</translation>
    </message>
    <message>
      <source>write the offset ({1}) into the stack file</source>
      <translation>Versatz ({1}) in die Stapeldatei schreiben</translation>
    </message>
    <message>
      <source>write the offset into the stack file</source>
      <translation>Versatz in die Stapeldatei schreiben</translation>
    </message>
    <message>
      <source>give the scale and the offset</source>
      <translation>Skalierung und Versatz angeben</translation>
    </message>
    <message>
      <source>give the offset ({1})</source>
      <translation>den Versatz ({1}) angeben</translation>
    </message>
    <message>
      <source>give the offset</source>
      <translation>den Versatz angeben</translation>
    </message>
    <message>
      <source>scan them by themselves with the scale and the offset, and give the stack file</source>
      <translation>sie für sich mit Skalierung und Versatz durchsehen und die Stapeldatei angeben</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset ({1}), and give the stack file</source>
      <translation>sie für sich mit Versatz ({1}) durchsehen und die Stapeldatei angeben</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset, and give the stack file</source>
      <translation>sie für sich mit Versatz durchsehen und die Stapeldatei angeben</translation>
    </message>
    <message>
      <source>and {1} more kinds, as the input report says</source>
      <translation>und {1} weitere Arten, wie der Eingangsbericht sagt</translation>
    </message>
    <message>
      <source>{1} unknown ({2})</source>
      <translation>{1} unbekannt ({2})</translation>
    </message>
    <message>
      <source>{1} unknown</source>
      <translation>{1} unbekannt</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or scan these files by themselves with a band map, and give the stack file.</source>
      <translation>Ein Modell für diese Kanäle wählen oder diese Dateien für sich mit einer Kanalzuordnung durchsehen und die Stapeldatei angeben.</translation>
    </message>
    <message>
      <source>of another sensor than {1}</source>
      <translation>von einem anderen Sensor als {1}</translation>
    </message>
    <message>
      <source>the only date of {1}</source>
      <translation>der einzige Termin von {1}</translation>
    </message>
    <message>
      <source>{1} has no acquisition of {2}: {3} maps with {4} alone, as its card allows. Add the rasters of {5} for what they tell.</source>
      <translation>{1} hat keine Aufnahme von {2}: {3} kartiert nur mit {4}, wie es die Modellkarte erlaubt. Die Raster von {5} hinzufügen, um auch ihre Information zu nutzen.</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4} within the chosen dates; it has {5}.{6}</source>
      <translation>{1} nimmt {2} zusammen, und {3} hat keine Aufnahme von {4} im gewählten Zeitraum; vorhanden: {5}.{6}</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4}; it has {5}.{6}</source>
      <translation>{1} nimmt {2} zusammen, und {3} hat keine Aufnahme von {4}; vorhanden: {5}.{6}</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there. The option sensor makes every file one of that sensor: leave it out.</source>
      <translation>Die Raster von {1} hinzufügen oder ein Modell für die vorhandenen Sensoren wählen. Die Option sensor macht jede Datei zu einer dieses Sensors: sie weglassen.</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there.</source>
      <translation>Die Raster von {1} hinzufügen oder ein Modell für die vorhandenen Sensoren wählen.</translation>
    </message>
    <message>
      <source>{1} takes {2} together. {3}</source>
      <translation>{1} nimmt {2} zusammen. {3}</translation>
    </message>
    <message>
      <source>{1} has no date within the chosen ones.</source>
      <translation>{1} hat keinen Termin im gewählten Zeitraum.</translation>
    </message>
    <message>
      <source>Widen them.</source>
      <translation>Den Zeitraum erweitern.</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; {2}: {3}.</source>
      <translation>{1} hat keinen verwendbaren Termin; {2}: {3}.</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; it holds no raster.</source>
      <translation>{1} hat keinen verwendbaren Termin; darin ist kein Raster.</translation>
    </message>
    <message>
      <source>If the files are sound, say which band is which (band map), or of which sensor they are.</source>
      <translation>Sind die Dateien in Ordnung, angeben, welcher Kanal welcher ist (Kanalzuordnung) oder von welchem Sensor sie sind.</translation>
    </message>
    <message>
      <source>{1} tells its dates and layers by itself; the option {2} would change nothing.</source>
      <translation>{1} nennt Termine und Layer selbst; die Option {2} würde nichts ändern.</translation>
    </message>
    <message>
      <source>Leave {1} out, or choose the one raster that holds all dates.</source>
      <translation>{1} weglassen oder das eine Raster wählen, das alle Termine enthält.</translation>
    </message>
    <message>
      <source>{1} with {2} more</source>
      <translation>{1} mit {2} weiteren</translation>
    </message>
    <message>
      <source>the only usable date of {1}</source>
      <translation>der einzige verwendbare Termin von {1}</translation>
    </message>
    <message>
      <source>outside the chosen dates</source>
      <translation>außerhalb des gewählten Zeitraums</translation>
    </message>
    <message>
      <source>No date of {1} has usable pixels; most often: {2}.</source>
      <translation>Kein Termin von {1} hat verwendbare Pixel; am häufigsten: {2}.</translation>
    </message>
    <message>
      <source>Choose another extent or other dates, or check the nodata value and the mask.</source>
      <translation>Eine andere Ausdehnung oder andere Termine wählen oder Leerwert und Maske prüfen.</translation>
    </message>
    <message>
      <source>{1} has a single usable date of {2}, {3}; crops are told apart by how they change.</source>
      <translation>{1} hat nur einen verwendbaren Termin von {2}, {3}; Kulturen werden daran unterschieden, wie sie sich ändern.</translation>
    </message>
    <message>
      <source>Add rasters of other dates, or look at the input report for why others were left out.</source>
      <translation>Raster anderer Termine hinzufügen oder im Bericht über die Eingaben nachsehen, warum andere ausgelassen wurden.</translation>
    </message>
    <message>
      <source>scale must not be 0</source>
      <translation>scale darf nicht 0 sein</translation>
    </message>
    <message>
      <source>bands are missing</source>
      <translation>Kanäle fehlen</translation>
    </message>
    <message>
      <source>{1} names {2}, which is neither a band nor a mask</source>
      <translation>{1} nennt {2}, was weder ein Kanal noch eine Maske ist</translation>
    </message>
    <message>
      <source>{1} has no group, such as _R(\d{{3}})_</source>
      <translation>{1} hat keine Gruppe wie _R(\d{{3}})_</translation>
    </message>
    <message>
      <source>The sensor table has no sensor {1}.</source>
      <translation>Die Sensortabelle hat keinen Sensor {1}.</translation>
    </message>
    <message>
      <source>Use one of: {1}; or a file of your own, whose name ends in .sensor.json.</source>
      <translation>Einen von diesen verwenden: {1}; oder eine eigene Datei, deren Name auf .sensor.json endet.</translation>
    </message>
    <message>
      <source>The sensor file {1} cannot be read: {2}.</source>
      <translation>Die Sensordatei {1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
      <source>Check its path, or name a known sensor.</source>
      <translation>Ihren Pfad prüfen oder einen bekannten Sensor nennen.</translation>
    </message>
    <message>
      <source>{1} is not a sensor file: {2}.</source>
      <translation>{1} ist keine Sensordatei: {2}.</translation>
    </message>
    <message>
      <source>Compare it with resources/schema/sensor.schema.json, or with a row of engine/stack/find/sensors.json.</source>
      <translation>Sie mit resources/schema/sensor.schema.json oder mit einer Zeile von engine/stack/find/sensors.json vergleichen.</translation>
    </message>
    <message>
      <source>{1} cannot be used: {2}.</source>
      <translation>{1} ist nicht verwendbar: {2}.</translation>
    </message>
    <message>
      <source>Choose a folder of dated rasters or a stack file.</source>
      <translation>Einen Ordner mit datierten Rastern oder eine Stapeldatei wählen.</translation>
    </message>
    <message>
      <source>{1} is no stack of rasters but of {2}.</source>
      <translation>{1} ist kein Bildstapel von Rastern; der Inhalt: {2}.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the dated rasters.</source>
      <translation>Den Ordner wählen, der die datierten Raster enthält.</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of {2}</source>
      <translation>keines der Assets ({1}) ist ein Kanal von {2}</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of any sensor</source>
      <translation>keines der Assets ({1}) ist ein Kanal irgendeines Sensors</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of {1}</source>
      <translation>es hat keine Assets, also keines, das ein Kanal von {1} wäre</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of any sensor</source>
      <translation>es hat keine Assets, also keines, das ein Kanal irgendeines Sensors wäre</translation>
    </message>
    <message>
      <source>it has no dimension of time</source>
      <translation>keine Zeitdimension</translation>
    </message>
    <message>
      <source>Write the cube as the CF conventions say: coordinates, grid_mapping, a time axis with units.</source>
      <translation>Den Würfel nach den CF-Konventionen schreiben: Koordinaten, grid_mapping, eine Zeitachse mit Einheiten.</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are {2}.</source>
      <translation>{1} hat keine Variable mit Zeilen, Spalten und Zeit; die Variablen sind: {2}.</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are none.</source>
      <translation>{1} hat keine Variable mit Zeilen, Spalten und Zeit; die Variablen sind: keine.</translation>
    </message>
    <message>
      <source>Choose a cube with a variable for each band, or with a dimension of bands.</source>
      <translation>Einen Würfel mit einer Variable je Kanal oder mit einer Dimension der Kanäle wählen.</translation>
    </message>
    <message>
      <source>{1} at step {2} of {3}</source>
      <translation>{1} bei Schritt {2} von {3}</translation>
    </message>
    <message>
      <source>its time is no date</source>
      <translation>die Zeit ist kein Datum</translation>
    </message>
    <message>
      <source>{1} dates were given, and it has {2} steps along {3}</source>
      <translation>{1} Termine wurden angegeben, und es gibt {2} Schritte entlang {3}</translation>
    </message>
    <message>
      <source>complex numbers, which are no measurements by themselves</source>
      <translation>komplexe Zahlen, die für sich keine Messungen sind</translation>
    </message>
    <message>
      <source>it holds complex numbers, which are no measurements by themselves</source>
      <translation>enthält komplexe Zahlen, die für sich keine Messungen sind</translation>
    </message>
    <message>
      <source>it holds no numbers</source>
      <translation>enthält keine Zahlen</translation>
    </message>
    <message>
      <source>it has the further dimensions {1}</source>
      <translation>weitere Dimensionen: {1}</translation>
    </message>
    <message>
      <source>it has more than {1} bands along {2}</source>
      <translation>mehr als {1} Kanäle entlang {2}</translation>
    </message>
    <message>
      <source>Correct the band map.</source>
      <translation>Die Kanalzuordnung berichtigen.</translation>
    </message>
    <message>
      <source>it is no band of {1}</source>
      <translation>kein Kanal von {1}</translation>
    </message>
    <message>
      <source>None of the {1} files in {2} that might be used can be; {3}: {4}.</source>
      <translation>Von den {1} Dateien in {2}, die in Frage kommen, ist keine verwendbar; {3}: {4}.</translation>
    </message>
    <message>
      <source>The only file in {1} that might be used cannot be; {2}: {3}.</source>
      <translation>Die einzige Datei in {1}, die in Frage kommt, ist nicht verwendbar; {2}: {3}.</translation>
    </message>
    <message>
      <source>Convert the files to GeoTIFF, one a date, or choose the one file that holds all dates.</source>
      <translation>Die Dateien in GeoTIFF umwandeln, eine je Termin, oder die eine Datei wählen, die alle Termine enthält.</translation>
    </message>
    <message>
      <source>Fetch the files again, or give them what they lack.</source>
      <translation>Die Dateien erneut holen oder ergänzen, was ihnen fehlt.</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3} ({4}).</source>
      <translation>{1} hat kein Raster in einem Format, das gelesen wird (GeoTIFF, JPEG 2000, Imagine, ENVI oder VRT), nur andere wie {2} {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3}.</source>
      <translation>{1} hat kein Raster in einem Format, das gelesen wird (GeoTIFF, JPEG 2000, Imagine, ENVI oder VRT), nur andere wie {2} {3}.</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT).</source>
      <translation>{1} hat kein Raster in einem Format, das gelesen wird (GeoTIFF, JPEG 2000, Imagine, ENVI oder VRT).</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or convert them to GeoTIFF, one a date.</source>
      <translation>Den Ordner mit den datierten Rastern wählen oder sie in GeoTIFF umwandeln, eines je Termin.</translation>
    </message>
    <message>
      <source>{1} has {2} .npy files ({3}), and no raster with a date in its name.</source>
      <translation>{1} hat {2} .npy-Dateien ({3}) und kein Raster mit einem Datum im Namen.</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters.</source>
      <translation>Den Ordner mit den datierten Rastern wählen.</translation>
    </message>
    <message>
      <source>{1} has no raster with a date in its name; {2} is one without.</source>
      <translation>{1} hat kein Raster mit einem Datum im Namen; {2} ist eines ohne.</translation>
    </message>
    <message>
      <source>Name the files with their date, such as S2_20230512.tif, or give a date pattern.</source>
      <translation>Die Dateien mit ihrem Datum benennen, etwa S2_20230512.tif, oder ein Datumsmuster angeben.</translation>
    </message>
    <message>
      <source>its bands B01 to B{1} may be no more than the files' numbers</source>
      <translation>die Kanäle B01 bis B{1} können auch nur die Nummern der Dateien sein</translation>
    </message>
    <message>
      <source>neither description nor name tells which band it is</source>
      <translation>weder Beschreibung noch Name sagt, welcher Kanal es ist</translation>
    </message>
    <message>
      <source>netCDF and HDF5 are read as one file with all dates and chosen by itself; convert it to GeoTIFF, or join them</source>
      <translation>netCDF und HDF5 werden als eine Datei mit allen Terminen gelesen und für sich gewählt; in GeoTIFF umwandeln oder sie zusammenfügen</translation>
    </message>
    <message>
      <source>an ENVI raster needs its header (.hdr) beside it</source>
      <translation>neben einem ENVI-Raster muss sein Header (.hdr) liegen</translation>
    </message>
    <message>
      <source>an ASCII grid</source>
      <translation>ein ASCII-Raster</translation>
    </message>
    <message>
      <source>ER Mapper</source>
      <translation>ER Mapper</translation>
    </message>
    <message>
      <source>a grid of SAGA, Surfer or R</source>
      <translation>ein Raster von SAGA, Surfer oder R</translation>
    </message>
    <message>
      <source>{1} is not read; convert it to GeoTIFF</source>
      <translation>{1} wird nicht gelesen; in GeoTIFF umwandeln</translation>
    </message>
    <message>
      <source>it is packed in a way that is not read; unpack it</source>
      <translation>in einer Weise gepackt, die nicht gelesen wird; entpacken</translation>
    </message>
    <message>
      <source>a cube of Zarr holds all dates and is chosen by itself</source>
      <translation>ein Zarr-Würfel enthält alle Termine und wird für sich gewählt</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when: get embeddings such as TESSERA's as GeoTIFF, in which geotessera downloads them by default</source>
      <translation>NumPy-Arrays, die weder sagen, wo, noch, wann: Einbettungen wie die von TESSERA als GeoTIFF holen; so lädt geotessera sie standardmäßig herunter</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when</source>
      <translation>NumPy-Arrays, die weder sagen, wo, noch, wann</translation>
    </message>
    <message>
      <source>parcels or points</source>
      <translation>Parzellen oder Punkte</translation>
    </message>
    <message>
      <source>HDF4 files, to be converted to GeoTIFF with gdal_translate</source>
      <translation>HDF4-Dateien, die mit gdal_translate in GeoTIFF umzuwandeln sind</translation>
    </message>
    <message>
      <source>samples packed for training, to be unpacked with their own library</source>
      <translation>für das Training gepackte Proben, die mit ihrer eigenen Bibliothek zu entpacken sind</translation>
    </message>
    <message>
      <source>pictures that say no place</source>
      <translation>Bilder, die keinen Ort nennen</translation>
    </message>
    <message>
      <source>neither its metadata nor its name tell the date</source>
      <translation>weder Metadaten noch Name nennen das Datum</translation>
    </message>
    <message>
      <source>the product has no band images (GRANULE/*/IMG_DATA)</source>
      <translation>das Produkt hat keine Bilder der Kanäle (GRANULE/*/IMG_DATA)</translation>
    </message>
    <message>
      <source>the product's metadata cannot be read: {1}</source>
      <translation>die Metadaten des Produkts können nicht gelesen werden: {1}</translation>
    </message>
    <message>
      <source>none of its images is a band of {1}</source>
      <translation>keines der Bilder ist ein Kanal von {1}</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}; say B04, for example</source>
      <translation>es gibt keinen Kanal {1}, den die Kanalzuordnung für {2} nennt; zum Beispiel B04 angeben</translation>
    </message>
    <message>
      <source>Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>Die Termine angeben, einen je Zeitschritt, und die Reihenfolge der Layer (date-major oder band-major); oder die Layer benennen, etwa B04_2018-04-18.</translation>
    </message>
    <message>
      <source>{1} points to {2} files that are not there, {3} first.</source>
      <translation>{1} verweist auf {2} Dateien, die nicht da sind, als erste {3}.</translation>
    </message>
    <message>
      <source>Put the files back, or build the VRT again.</source>
      <translation>Die Dateien zurücklegen oder das VRT neu anlegen.</translation>
    </message>
    <message>
      <source>{1} cannot be used: it {2}.</source>
      <translation>{1} ist nicht verwendbar: die Datei {2}.</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or a raster that has all dates.</source>
      <translation>Den Ordner mit den datierten Rastern wählen oder ein Raster, das alle Termine enthält.</translation>
    </message>
    <message>
      <source>{1} is of a single date, {2}; crops are told apart by how they change.</source>
      <translation>{1} ist von einem einzigen Termin, {2}; Kulturen werden daran unterschieden, wie sie sich ändern.</translation>
    </message>
    <message>
      <source>Choose the folder that holds it and the rasters of other dates.</source>
      <translation>Den Ordner wählen, der es und die Raster anderer Termine enthält.</translation>
    </message>
    <message>
      <source>None of the {1} rasters in {2} can be used; {3}: {4}.</source>
      <translation>Keines der {1} Raster in {2} ist verwendbar; {3}: {4}.</translation>
    </message>
    <message>
      <source>If each is of one date, name them so, such as S2_20230512.tif. Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>Ist jede von einem Termin, sie so benennen, etwa S2_20230512.tif. Die Termine angeben, einen je Zeitschritt, und die Reihenfolge der Layer (date-major oder band-major); oder die Layer benennen, etwa B04_2018-04-18.</translation>
    </message>
    <message>
      <source>{1} cannot be read: {2}.</source>
      <translation>{1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
      <source>Write a date a line, or take it away.</source>
      <translation>Ein Datum je Zeile schreiben oder die Datei entfernen.</translation>
    </message>
    <message>
      <source>Line {1} of {2}, {3}, is no date: {4}.</source>
      <translation>Zeile {1} von {2}, {3}, ist kein Datum: {4}.</translation>
    </message>
    <message>
      <source>Write a date a line, such as 2018-04-18.</source>
      <translation>Ein Datum je Zeile schreiben, etwa 2018-04-18.</translation>
    </message>
    <message>
      <source>{1} names a date twice.</source>
      <translation>{1} nennt ein Datum zweimal.</translation>
    </message>
    <message>
      <source>Write each date once, in the layers' order.</source>
      <translation>Jedes Datum einmal schreiben, in der Reihenfolge der Layer.</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer</source>
      <translation>nichts nennt die Termine zu {1} Layer</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer{2}</source>
      <translation>nichts nennt die Termine zu {1} Layer{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer; {2}</source>
      <translation>nichts nennt die Termine zu {1} Layer; {2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers</source>
      <translation>nichts nennt die Termine zu {1} Layern</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers{2}</source>
      <translation>nichts nennt die Termine zu {1} Layern{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers; {2}</source>
      <translation>nichts nennt die Termine zu {1} Layern; {2}</translation>
    </message>
    <message>
      <source>Say which band is which (band map).</source>
      <translation>Angeben, welcher Kanal welcher ist (Kanalzuordnung).</translation>
    </message>
    <message>
      <source>its label tells no date</source>
      <translation>die Beschriftung nennt kein Datum</translation>
    </message>
    <message>
      <source>it has no band</source>
      <translation>kein Kanal darin</translation>
    </message>
    <message>
      <source>the server does not answer in time</source>
      <translation>der Server antwortet nicht rechtzeitig</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to this machine's own network</source>
      <translation>ein Katalog im Netz darf nicht in das eigene Netz dieses Rechners führen</translation>
    </message>
    <message>
      <source>what can be read in {1} minutes</source>
      <translation>was sich in {1} Minuten lesen lässt</translation>
    </message>
    <message>
      <source>outside the extent</source>
      <translation>außerhalb der Ausdehnung</translation>
    </message>
    <message>
      <source>the next page of the search is to be asked for by POST, which is not done; save all pages</source>
      <translation>die nächste Seite der Suche ist mit POST anzufragen, was nicht geschieht; alle Seiten speichern</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to files of this machine</source>
      <translation>ein Katalog im Netz darf nicht zu Dateien dieses Rechners führen</translation>
    </message>
    <message>
      <source>{1} documents</source>
      <translation>{1} Dokumente</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} items.</source>
      <translation>{1} führt zu mehr als {2} Items.</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} documents.</source>
      <translation>{1} führt zu mehr als {2} Dokumenten.</translation>
    </message>
    <message>
      <source>{1} leads to more than what can be read in {2} minutes.</source>
      <translation>{1} führt zu mehr, als sich in {2} Minuten lesen lässt.</translation>
    </message>
    <message>
      <source>Search the catalogue for your area and season, and give the items that it finds.</source>
      <translation>Den Katalog nach Gebiet und Saison durchsuchen und die gefundenen Items angeben.</translation>
    </message>
    <message>
      <source>Give a STAC document.</source>
      <translation>Ein STAC-Dokument angeben.</translation>
    </message>
    <message>
      <source>{1} is no STAC document.</source>
      <translation>{1} ist kein STAC-Dokument.</translation>
    </message>
    <message>
      <source>Give an item collection (the answer of a search), a catalogue or a collection.</source>
      <translation>Eine Item-Sammlung (die Antwort einer Suche), einen Katalog oder eine Collection angeben.</translation>
    </message>
    <message>
      <source>one of its items is none</source>
      <translation>eines der Items ist keines</translation>
    </message>
    <message>
      <source>it is no STAC item: {1}</source>
      <translation>kein STAC-Item: {1}</translation>
    </message>
    <message>
      <source>it has no date</source>
      <translation>kein Datum</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood.</source>
      <translation>Das KBS {1} der Ausdehnung ist nicht zu verstehen.</translation>
    </message>
    <message>
      <source>Use a code such as EPSG:32631.</source>
      <translation>Einen Code wie EPSG:32631 verwenden.</translation>
    </message>
    <message>
      <source>{1}, updated {2}</source>
      <translation>{1}, aktualisiert {2}</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; a catalogue on the network may not lead to this machine's own network</source>
      <translation>das Asset {1} ist {2}; ein Katalog im Netz darf nicht in das eigene Netz dieses Rechners führen</translation>
    </message>
    <message>
      <source>its asset {1} at {2} is not opened: the server does not answer in time</source>
      <translation>das Asset {1} unter {2} wird nicht geöffnet: der Server antwortet nicht rechtzeitig</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; only http(s) addresses are read, and files beside a catalogue that is itself a file</source>
      <translation>das Asset {1} ist {2}; gelesen werden nur http(s)-Adressen, und Dateien neben einem Katalog, der selbst eine Datei ist</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened (the server does not answer in time)</source>
      <translation>das Asset {1} unter {2} lässt sich nicht öffnen (der Server antwortet nicht rechtzeitig)</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened ({3})</source>
      <translation>das Asset {1} unter {2} lässt sich nicht öffnen ({3})</translation>
    </message>
    <message>
      <source>not there, or not a GeoTIFF or JPEG 2000</source>
      <translation>nicht da oder kein GeoTIFF oder JPEG 2000</translation>
    </message>
    <message>
      <source>it has no id</source>
      <translation>keine id</translation>
    </message>
    <message>
      <source>the {1} of its asset {2} is no number</source>
      <translation>{1} des Assets {2} ist keine Zahl</translation>
    </message>
    <message>
      <source>Give a mask raster, a folder of dated ones, 'none' or 'detect'.</source>
      <translation>Ein Maskenraster, einen Ordner mit datierten, 'none' oder 'detect' angeben.</translation>
    </message>
    <message>
      <source>The mask {1} does not exist.</source>
      <translation>Die Maske {1} gibt es nicht.</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: {2}.</source>
      <translation>Die Maske {1} ist nicht verwendbar: {2}.</translation>
    </message>
    <message>
      <source>The mask folder {1} has no raster with a date in its name.</source>
      <translation>Der Maskenordner {1} hat kein Raster mit einem Datum im Namen.</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: it {2}.</source>
      <translation>Die Maske {1} ist nicht verwendbar: die Datei {2}.</translation>
    </message>
    <message>
      <source>a VRT in an archive is not read, for it may point anywhere; unpack the archive</source>
      <translation>ein VRT in einem Archiv wird nicht gelesen, denn es kann überallhin verweisen; das Archiv entpacken</translation>
    </message>
    <message>
      <source>a folder beside dated rasters is not looked into; choose it as well, or as the mask, to use it</source>
      <translation>in einen Ordner neben datierten Rastern wird nicht hineingesehen; um ihn zu verwenden, ihn auch wählen oder als Maske angeben</translation>
    </message>
    <message>
      <source>the folder cannot be looked into</source>
      <translation>in den Ordner lässt sich nicht hineinsehen</translation>
    </message>
    <message>
      <source>There are more than {1} folders to look into; {2} is the last that was.</source>
      <translation>Es gibt mehr als {1} Ordner zu durchsuchen; {2} ist der letzte, der durchsucht wurde.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the rasters themselves.</source>
      <translation>Den Ordner wählen, der die Raster selbst enthält.</translation>
    </message>
    <message>
      <source>There are more than {1} files to look at; {2} holds the last that were.</source>
      <translation>Es gibt mehr als {1} Dateien anzusehen; {2} enthält die letzten, die angesehen wurden.</translation>
    </message>
    <message>
      <source>its name is not valid text</source>
      <translation>der Name ist kein gültiger Text</translation>
    </message>
    <message>
      <source>the archive holds no raster</source>
      <translation>das Archiv enthält kein Raster</translation>
    </message>
    <message>
      <source>the archive is empty</source>
      <translation>das Archiv ist leer</translation>
    </message>
    <message>
      <source>Scan the folder again.</source>
      <translation>Den Ordner erneut durchsehen.</translation>
    </message>
    <message>
      <source>{1} is not a stack file: {2}.</source>
      <translation>{1} ist keine Stapeldatei: {2}.</translation>
    </message>
    <message>
      <source>Scan the folder again to make a new one.</source>
      <translation>Den Ordner erneut durchsehen, um eine neue anzulegen.</translation>
    </message>
    <message>
      <source>{1} is a stack file and already says its {2}.</source>
      <translation>{1} ist eine Stapeldatei und legt dies schon fest: {2}.</translation>
    </message>
    <message>
      <source>Change {1} in the stack file, or scan the folder again.</source>
      <translation>{1} in der Stapeldatei ändern oder den Ordner erneut durchsehen.</translation>
    </message>
    <message>
      <source>the stack file names no band for it</source>
      <translation>die Stapeldatei nennt keinen Kanal dafür</translation>
    </message>
    <message>
      <source>{1} is no address that a stack file may name</source>
      <translation>{1} ist keine Adresse, die eine Stapeldatei nennen darf</translation>
    </message>
    <message>
      <source>{1} is not asked, for nobody here named its server; name it (also read), or choose the catalogue</source>
      <translation>{1} wird nicht abgefragt, denn niemand hat hier den Server genannt; ihn nennen (Darf verweisen auf) oder den Katalog wählen</translation>
    </message>
    <message>
      <source>{1} is not read: {2}</source>
      <translation>{1} wird nicht gelesen: {2}</translation>
    </message>
    <message>
      <source>its whole numbers are no decibels, and nothing tells how they become such (scale and offset)</source>
      <translation>die ganzen Zahlen sind keine Dezibel, und nichts sagt, wie sie dazu werden (Skalierung und Versatz)</translation>
    </message>
    <message>
      <source>it holds amplitude, and neither power nor decibels</source>
      <translation>Amplitude, weder Leistung noch Dezibel</translation>
    </message>
    <message>
      <source>{1}, which lies beside it, cannot be used: {2}</source>
      <translation>{1} daneben ist nicht verwendbar: {2}</translation>
    </message>
    <message>
      <source>it leads back to itself</source>
      <translation>führt auf sich selbst zurück</translation>
    </message>
    <message>
      <source>it leads to VRTs of VRTs, deeper than any that is meant</source>
      <translation>führt zu VRTs von VRTs, tiefer, als es gemeint sein kann</translation>
    </message>
    <message>
      <source>it points to {1}; a VRT among others reads files of its own folder, and no addresses but those of servers that are named (also read)</source>
      <translation>verweist auf {1}; ein VRT unter anderen liest Dateien seines eigenen Ordners und keine Adressen außer denen genannter Server (Darf verweisen auf)</translation>
    </message>
    <message>
      <source>it points to {1}, outside its own folder; say that it may lead there (also read)</source>
      <translation>verweist auf {1}, außerhalb des eigenen Ordners; angeben, dass es dorthin führen darf (Darf verweisen auf)</translation>
    </message>
    <message>
      <source>it points to {1}, which holds no pixels</source>
      <translation>verweist auf {1}, und darin sind keine Pixel</translation>
    </message>
    <message>
      <source>it points to {1}: {2}</source>
      <translation>verweist auf {1}: {2}</translation>
    </message>
    <message>
      <source>its folder cannot be looked into</source>
      <translation>in den zugehörigen Ordner lässt sich nicht hineinsehen</translation>
    </message>
    <message>
      <source>it is neither a GeoTIFF nor an Imagine file</source>
      <translation>weder ein GeoTIFF noch eine Imagine-Datei</translation>
    </message>
    <message>
      <source>it points to {1}, which is no raster beside it</source>
      <translation>verweist auf {1}, und das ist kein Raster daneben</translation>
    </message>
    <message>
      <source>it points to {1}</source>
      <translation>verweist auf {1}</translation>
    </message>
    <message>
      <source>a compressed tar cannot be read in place; unpack it, or pack it without compression</source>
      <translation>ein komprimiertes tar lässt sich nicht an Ort und Stelle lesen; entpacken oder ohne Kompression packen</translation>
    </message>
    <message>
      <source>an archive with a brace in its path cannot be read; rename it</source>
      <translation>ein Archiv mit einer geschweiften Klammer im Pfad lässt sich nicht lesen; umbenennen</translation>
    </message>
    <message>
      <source>it has more than {1} files</source>
      <translation>mehr als {1} Dateien darin</translation>
    </message>
    <message>
      <source>the archive cannot be read: {1}</source>
      <translation>das Archiv kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
      <source>the archive cannot be read; broken, or not wholly fetched</source>
      <translation>das Archiv kann nicht gelesen werden; beschädigt oder nicht ganz heruntergeladen</translation>
    </message>
    <message>
      <source>the archive is encrypted; unpack it</source>
      <translation>das Archiv ist verschlüsselt; entpacken</translation>
    </message>
    <message>
      <source>it is encrypted; unpack it</source>
      <translation>verschlüsselt; entpacken</translation>
    </message>
    <message>
      <source>its name points outside the archive</source>
      <translation>der Name zeigt aus dem Archiv hinaus</translation>
    </message>
    <message>
      <source>its name holds control characters</source>
      <translation>der Name enthält Steuerzeichen</translation>
    </message>
    <message>
      <source>its list of files is larger than {1} MB</source>
      <translation>die Dateiliste ist größer als {1} MB</translation>
    </message>
    <message>
      <source>it cannot be read; broken, or not wholly fetched</source>
      <translation>Lesen nicht möglich; beschädigt oder nicht ganz heruntergeladen</translation>
    </message>
    <message>
      <source>Take it out, or write the cube again.</source>
      <translation>Die Datei herausnehmen oder den Würfel neu schreiben.</translation>
    </message>
    <message>
      <source>{1} cannot be read as a netCDF or Zarr cube ({2}).</source>
      <translation>{1} kann nicht als netCDF- oder Zarr-Würfel gelesen werden ({2}).</translation>
    </message>
    <message>
      <source>Fetch it again, or write it with another library.</source>
      <translation>Die Datei neu holen oder mit einer anderen Bibliothek schreiben.</translation>
    </message>
    <message>
      <source>{1} is a netCDF or Zarr cube, and the engine was installed without what reads those ({2}).</source>
      <translation>{1} ist ein netCDF- oder Zarr-Würfel, und die Engine wurde ohne das installiert, was diese liest ({2}).</translation>
    </message>
    <message>
      <source>Add data cubes to the engine: in QGIS under Settings &gt; Options &gt; CropMapper, elsewhere by installing cropmapper[cubes].</source>
      <translation>Die Engine um Datenwürfel ergänzen: in QGIS unter Einstellungen &gt; Optionen &gt; CropMapper, sonst durch Installieren von cropmapper[cubes].</translation>
    </message>
    <message>
      <source>its coordinate {1} has {2} values, more than {3}</source>
      <translation>die Koordinate {1} hat {2} Werte, mehr als {3}</translation>
    </message>
    <message>
      <source>none of its dimensions ({1}) are rows and columns, such as y and x or lat and lon</source>
      <translation>unter den Dimensionen ({1}) sind keine Zeilen und Spalten, etwa y und x oder lat und lon</translation>
    </message>
    <message>
      <source>none of its dimensions (none) are rows and columns, such as y and x or lat and lon</source>
      <translation>es hat keine Dimensionen, also auch keine Zeilen und Spalten, etwa y und x oder lat und lon</translation>
    </message>
    <message>
      <source>its {1} steps along {2} have no dates</source>
      <translation>die {1} Schritte entlang {2} haben kein Datum</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date (calendar {3})</source>
      <translation>die Koordinate {1}, zum Beispiel {2}, ist kein Datum (Kalender {3})</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date</source>
      <translation>die Koordinate {1}, zum Beispiel {2}, ist kein Datum</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date (calendar {2})</source>
      <translation>die Koordinate {1}, zum Beispiel ohne Wert, ist kein Datum (Kalender {2})</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date</source>
      <translation>die Koordinate {1}, zum Beispiel ohne Wert, ist kein Datum</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions {2}</source>
      <translation>die Koordinate {1} hat diese Dimensionen: {2}</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions of none</source>
      <translation>die Koordinate {1} hat diese Dimensionen: keine</translation>
    </message>
    <message>
      <source>its dimension {1} has {2} steps, more than {3}</source>
      <translation>die Dimension {1} hat {2} Schritte, mehr als {3}</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read ({2})</source>
      <translation>die Koordinate {1} kann nicht gelesen werden ({2})</translation>
    </message>
    <message>
      <source>its coordinate {1} is not evenly spaced</source>
      <translation>die Koordinate {1} hat keine gleichmäßigen Abstände</translation>
    </message>
    <message>
      <source>it has no coordinate {1} that tells the size of its pixels</source>
      <translation>es gibt keine Koordinate {1}, die die Größe der Pixel nennt</translation>
    </message>
    <message>
      <source>its coordinate {1} is in {2}, neither metres nor degrees</source>
      <translation>die Koordinate {1} ist in {2} und weder in Metern noch in Grad</translation>
    </message>
    <message>
      <source>its values are no numbers</source>
      <translation>die Werte sind keine Zahlen</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read: {2}</source>
      <translation>die Koordinate {1} kann nicht gelesen werden: {2}</translation>
    </message>
    <message>
      <source>its grid mapping {1} cannot be understood</source>
      <translation>das grid mapping {1} ist nicht zu verstehen</translation>
    </message>
    <message>
      <source>it has no coordinate reference system (grid_mapping, crs_wkt or proj:epsg)</source>
      <translation>kein Koordinatenbezugssystem (grid_mapping, crs_wkt oder proj:epsg)</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2}, is no date</source>
      <translation>die Koordinate {1}, {2}, ist kein Datum</translation>
    </message>
    <message>
      <source>its {1} {2} is no number</source>
      <translation>{1} hat den Wert {2}, und das ist keine Zahl</translation>
    </message>
    <message>
      <source>the chunks of {1} hold {2} GB each, more than {3} GB; write it in smaller ones</source>
      <translation>die Chunks von {1} enthalten je {2} GB, mehr als {3} GB; in kleineren schreiben</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this machine reaches the network.</source>
      <translation>Die Adresse im Browser prüfen und ob dieser Rechner das Netz erreicht.</translation>
    </message>
    <message>
      <source>{1} is neither a path nor an http(s) address.</source>
      <translation>{1} ist weder ein Pfad noch eine http(s)-Adresse.</translation>
    </message>
    <message>
      <source>Give one of these.</source>
      <translation>Eines von beiden angeben.</translation>
    </message>
    <message>
      <source>{1} is not fetched: its server does not answer in time.</source>
      <translation>{1} wird nicht geholt: der Server antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: HTTP {2}.</source>
      <translation>{1} kann nicht geholt werden: HTTP {2}.</translation>
    </message>
    <message>
      <source>{1} is no catalogue: {2}.</source>
      <translation>{1} ist kein Katalog: {2}.</translation>
    </message>
    <message>
      <source>Give the address of a STAC document; rasters that have none are to be fetched, or named in a VRT.</source>
      <translation>Die Adresse eines STAC-Dokuments angeben; Raster, die keines haben, sind herunterzuladen oder in einem VRT zu nennen.</translation>
    </message>
    <message>
      <source>not within {1} s</source>
      <translation>nicht innerhalb von {1} s</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: {2}.</source>
      <translation>{1} kann nicht geholt werden: {2}.</translation>
    </message>
    <message>
      <source>it is larger than {1} MB; search for fewer items</source>
      <translation>größer als {1} MB; nach weniger Items suchen</translation>
    </message>
    <message>
      <source>it leads to {1}, an address of this machine's own network</source>
      <translation>führt zu {1}, einer Adresse im eigenen Netz dieses Rechners</translation>
    </message>
    <message>
      <source>{1} has no easting and northing</source>
      <translation>{1} hat keinen Rechts- und Hochwert</translation>
    </message>
    <message>
      <source>The map would have {1} x {2} pixels of {3} units of {4}.</source>
      <translation>Die Karte hätte {1} x {2} Pixel von {3} Einheiten in {4}.</translation>
    </message>
    <message>
      <source>Choose larger pixels, an extent, or stacks that lie closer together.</source>
      <translation>Größere Pixel, eine Ausdehnung oder näher beieinander liegende Bildstapel wählen.</translation>
    </message>
    <message>
      <source>The CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>Das KBS {1} ist nicht zu verstehen oder reicht nicht bis zum Bildstapel.</translation>
    </message>
    <message>
      <source>A pixel of {1} units of {2} is larger than the whole stack.</source>
      <translation>Ein Pixel von {1} Einheiten in {2} ist größer als der ganze Bildstapel.</translation>
    </message>
    <message>
      <source>Give the pixel size in the units of the map's CRS: metres or degrees, for example.</source>
      <translation>Die Pixelgröße in den Einheiten des KBS der Karte angeben: zum Beispiel in Metern oder Grad.</translation>
    </message>
    <message>
      <source>The extent ({1}, {2}, {3}, {4}, {5}) lies outside the stack.</source>
      <translation>Die Ausdehnung ({1}, {2}, {3}, {4}, {5}) liegt außerhalb des Bildstapels.</translation>
    </message>
    <message>
      <source>The stack covers {1} in {2}.</source>
      <translation>Der Bildstapel deckt {1} in {2} ab.</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>Das KBS {1} der Ausdehnung ist nicht zu verstehen oder reicht nicht bis zum Bildstapel.</translation>
    </message>
    <message>
      <source>beyond what the projection maps</source>
      <translation>jenseits dessen, was die Projektion abbildet</translation>
    </message>
    <message>
      <source>The coordinates in {1} have none in {2}.</source>
      <translation>Die Koordinaten in {1} haben keine Entsprechung in {2}.</translation>
    </message>
    <message>
      <source>Use a system that covers the stack, such as its UTM zone's.</source>
      <translation>Ein System verwenden, das den Bildstapel abdeckt, etwa das seiner UTM-Zone.</translation>
    </message>
    <message>
      <source>holds complex numbers, which are no measurements by themselves; make reflectance, or the intensity of radar, of them first</source>
      <translation>enthält komplexe Zahlen, die für sich keine Messungen sind; zuerst Reflexionsgrade oder die Radarintensität daraus machen</translation>
    </message>
    <message>
      <source>is a VRT of one file whose last band is of a smaller type than others; give its bands one type</source>
      <translation>ist ein VRT aus einer Datei, dessen letzter Kanal einen kleineren Typ hat als andere; den Kanälen denselben Typ geben</translation>
    </message>
    <message>
      <source>is placed by ground control points alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>ist nur durch Passpunkte (GCPs) verortet; zuerst auf ein Gitter umprojizieren, zum Beispiel mit gdalwarp</translation>
    </message>
    <message>
      <source>is placed by a camera model (RPC) or arrays of coordinates alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>ist nur durch ein Kameramodell (RPC) oder durch Koordinatenfelder verortet; zuerst auf ein Gitter umprojizieren, zum Beispiel mit gdalwarp</translation>
    </message>
    <message>
      <source>has no coordinate reference system, or one that is not known here</source>
      <translation>hat kein Koordinatenbezugssystem oder eines, das hier nicht bekannt ist</translation>
    </message>
    <message>
      <source>has a coordinate reference system and no geotransform, so its place is unknown</source>
      <translation>hat ein Koordinatenbezugssystem, aber keine Geotransformation; die Lage ist daher unbekannt</translation>
    </message>
    <message>
      <source>has a coordinate reference system that cannot be understood</source>
      <translation>hat ein Koordinatenbezugssystem, das nicht zu verstehen ist</translation>
    </message>
    <message>
      <source>has a geotransform with a number that is none (nan or inf)</source>
      <translation>hat eine Geotransformation mit einer Zahl, die keine ist (nan oder inf)</translation>
    </message>
    <message>
      <source>has pixels without an area, of {1} x {2} units, by its geotransform</source>
      <translation>hat nach der Geotransformation Pixel ohne Fläche, von {1} x {2} Einheiten</translation>
    </message>
    <message>
      <source>lies nowhere by its geotransform: at {1}, {2}, with pixels of {3} x {4} units</source>
      <translation>liegt nach der Geotransformation nirgends: bei {1}, {2}, mit Pixeln von {3} x {4} Einheiten</translation>
    </message>
    <message>
      <source>has a coordinate reference system, {1}, without easting and northing</source>
      <translation>hat ein Koordinatenbezugssystem, {1}, ohne Rechts- und Hochwert</translation>
    </message>
    <message>
      <source>has coordinates ({1}, {2} to {3}, {4}) that are no degrees, and a coordinate reference system, {5}, that counts in them</source>
      <translation>hat Koordinaten ({1}, {2} bis {3}, {4}), die keine Grade sind, und ein Koordinatenbezugssystem, {5}, das in Grad zählt</translation>
    </message>
    <message>
      <source>GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>GeoTIFF, JPEG 2000, Imagine, ENVI oder VRT</translation>
    </message>
    <message>
      <source>cannot be opened; truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>lässt sich nicht öffnen; abgeschnitten oder kein GeoTIFF, JPEG 2000, Imagine, ENVI oder VRT</translation>
    </message>
    <message>
      <source>has a header that cannot be understood ({1})</source>
      <translation>hat einen Header, der nicht zu verstehen ist ({1})</translation>
    </message>
    <message>
      <source>names {1} as its overviews, which is no raster beside it</source>
      <translation>nennt {1} als Pyramiden, und das ist kein Raster daneben</translation>
    </message>
    <message>
      <source>keeps its pixels in {1}, outside its own folder</source>
      <translation>hat die Pixel in {1}, außerhalb des eigenen Ordners</translation>
    </message>
    <message>
      <source>has no bands</source>
      <translation>hat keine Kanäle</translation>
    </message>
    <message>
      <source>claims {1} x {2} pixels, more than any raster has</source>
      <translation>gibt {1} x {2} Pixel an, mehr, als ein Raster haben kann</translation>
    </message>
    <message>
      <source>has blocks of {1} x {2} pixels, of which one takes {3} GB; write it with tiles of 256 or 512 pixels</source>
      <translation>hat Blöcke von {1} x {2} Pixeln, von denen einer {3} GB belegt; mit Kacheln von 256 oder 512 Pixeln schreiben</translation>
    </message>
    <message>
      <source>has more than {1} blocks of {2} x {3} pixels; write it with larger tiles</source>
      <translation>hat mehr als {1} Blöcke von {2} x {3} Pixeln; mit größeren Kacheln schreiben</translation>
    </message>
    <message>
      <source>{1} dates, but the model knows {2} ranks</source>
      <translation>{1} Termine, aber das Modell kennt {2} Ränge</translation>
    </message>
    <message>
      <source>Bring it back, or connect its drive.</source>
      <translation>Die Datei zurückholen oder das Laufwerk anschließen.</translation>
    </message>
    <message>
      <source>Give it what it lacks, or take it out.</source>
      <translation>Ergänzen, was fehlt, oder die Datei herausnehmen.</translation>
    </message>
    <message>
      <source>{1} has no band {2}; it has {3}.</source>
      <translation>{1} hat keinen Kanal {2}; vorhanden sind {3}.</translation>
    </message>
    <message>
      <source>Say which band is which (band map), or correct the stack file.</source>
      <translation>Angeben, welcher Kanal welcher ist (Kanalzuordnung), oder die Stapeldatei berichtigen.</translation>
    </message>
    <message>
      <source>{1} points to {2}, which is not there.</source>
      <translation>{1} verweist auf {2}, und das ist nicht da.</translation>
    </message>
    <message>
      <source>Put the file back, or build the VRT again.</source>
      <translation>Die Datei zurücklegen oder das VRT neu anlegen.</translation>
    </message>
    <message>
      <source>{1} cannot be read; it may be truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT.</source>
      <translation>{1} kann nicht gelesen werden; vielleicht abgeschnitten oder kein GeoTIFF, JPEG 2000, Imagine, ENVI oder VRT.</translation>
    </message>
    <message>
      <source>Fetch the file again, or take it out of the folder.</source>
      <translation>Die Datei neu holen oder aus dem Ordner nehmen.</translation>
    </message>
    <message>
      <source>bands of {1} sensors for {2} stacks</source>
      <translation>Kanäle von {1} Sensoren für {2} Bildstapel</translation>
    </message>
    <message>
      <source>{1} cannot be brought from {2} to {3}.</source>
      <translation>{1} lässt sich nicht von {2} nach {3} überführen.</translation>
    </message>
    <message>
      <source>Give it the coordinate reference system that it has, or take it out.</source>
      <translation>Der Datei ihr wahres Koordinatenbezugssystem geben oder sie herausnehmen.</translation>
    </message>
    <message>
      <source>its pixels are computed by Python code, which is not run</source>
      <translation>die Pixel werden von Python-Code berechnet, und der wird nicht ausgeführt</translation>
    </message>
    <message>
      <source>a filter in it has no kernel of 1 to {1} pixels a side, without which GDAL crashes</source>
      <translation>ein Filter darin hat keinen Kernel von 1 bis {1} Pixeln Seitenlänge; ohne ihn stürzt GDAL ab</translation>
    </message>
    <message>
      <source>it breaks off</source>
      <translation>endet vorzeitig</translation>
    </message>
    <message>
      <source>{1}: it is no JSON object</source>
      <translation>{1}: kein JSON-Objekt</translation>
    </message>
    <message>
      <source>{1} has {2} values in a row, more than {3}</source>
      <translation>{1} hat {2} Werte in einer Zeile, mehr als {3}</translation>
    </message>
    <message>
      <source>{1} is not looked for here.</source>
      <translation>{1} wird hier nicht gesucht.</translation>
    </message>
  </context>
</TS>
