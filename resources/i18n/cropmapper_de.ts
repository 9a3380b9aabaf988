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
      <translation>Wie die Dateien es sagen</translation>
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
      <source>By default ({default})</source>
      <translation>Vorgabe ({default})</translation>
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
      <source>Write a folder's whole path or an https address under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Unter Einstellungen &gt; Optionen &gt; CropMapper den ganzen Pfad eines Ordners oder eine Adresse mit https:// angeben.</translation>
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
      <source>{title} ({name}) cannot be {value}. Choose one of: {choices}.</source>
      <translation>{title} ({name}) kann nicht {value} sein. Zur Wahl stehen: {choices}.</translation>
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
</TS>
