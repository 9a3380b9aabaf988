<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="fr">
  <context>
    <name>CropMapper</name>
    <message>
      <source>%</source>
      <translation> %</translation>
    </message>
    <message>
      <source>'none', one mask raster for all dates, or a folder of dated mask rasters; 'detect' finds clouds and their shadows by how each pixel differs from its own other dates, and heeds no mask of the files.</source>
      <translation>'none' (aucun), un raster de masque pour toutes les dates ou un dossier de rasters de masque datés ; 'detect' trouve les nuages et leurs ombres à la façon dont chaque pixel diffère de ses propres autres dates, et ne tient compte d'aucun masque des fichiers.</translation>
    </message>
    <message>
      <source>'strata': within the strata that the layer names in its fields stratum and stratum_ha; 'map': anywhere on this map, or within its classes; 'none': not by lot, so that nothing is estimated for ground without references. 'auto' takes strata where the layer has these fields, else 'none'.</source>
      <translation>'strata' : dans les strates que la couche nomme dans ses champs stratum et stratum_ha ; 'map' : n'importe où sur cette carte ou dans ses classes ; 'none' : non tirées au sort, si bien que rien n'est estimé pour le terrain sans référence. 'auto' prend les strates là où la couche a ces champs, sinon 'none'.</translation>
    </message>
    <message>
      <source>(not known)</source>
      <translation>(inconnu)</translation>
    </message>
    <message>
      <source>(not used)</source>
      <translation>(non utilisé)</translation>
    </message>
    <message>
      <source>0 to 1, 95%</source>
      <translation>0 à 1, 95 %</translation>
    </message>
    <message>
      <source>1  Data</source>
      <translation>1  Données</translation>
    </message>
    <message>
      <source>1,892 places in Mato Grosso, Brazil, 2000 to 2016; whole locations were held out</source>
      <translation>1 892 lieux du Mato Grosso, Brésil, 2000 à 2016 ; des lieux entiers ont été écartés</translation>
    </message>
    <message>
      <source>113 parcels near Montpellier, France, 2018; whole blocks of 500 m were held out</source>
      <translation>113 parcelles près de Montpellier, France, 2018 ; des blocs entiers de 500 m ont été écartés</translation>
    </message>
    <message>
      <source>2  Parcels</source>
      <translation>2  Parcelles</translation>
    </message>
    <message>
      <source>3  Model</source>
      <translation>3  Modèle</translation>
    </message>
    <message>
      <source>3 simulated scenes that were held out</source>
      <translation>3 scènes simulées qui ont été écartées</translation>
    </message>
    <message>
      <source>4  Map</source>
      <translation>4  Carte</translation>
    </message>
    <message>
      <source>5  Check declared crops</source>
      <translation>5  Contrôle des déclarations</translation>
    </message>
    <message>
      <source>922 places in western Bahia, Brazil, 2018 to 2019; whole locations were held out</source>
      <translation>922 lieux de l'ouest de Bahia, Brésil, 2018 à 2019 ; des lieux entiers ont été écartés</translation>
    </message>
    <message>
      <source>&lt;p&gt;A band, an index, or an expression of bands such as (B08-B04)/(B08+B04)&lt;/p&gt;</source>
      <translation>&lt;p&gt;Une bande, un indice ou une expression de bandes telle que (B08-B04)/(B08+B04)&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A class needs a name.</source>
      <translation>Une classe a besoin d'un nom.</translation>
    </message>
    <message>
      <source>A click, or the keys Up and Down, show a parcel on the map</source>
      <translation>Un clic, ou les touches Haut et Bas, montrent une parcelle sur la carte</translation>
    </message>
    <message>
      <source>A digit corrects it:   {classes}</source>
      <translation>Un chiffre la corrige :   {classes}</translation>
    </message>
    <message>
      <source>A double click opens a run, or goes on with it</source>
      <translation>Un double clic ouvre une exécution ou la reprend</translation>
    </message>
    <message>
      <source>A field of the map</source>
      <translation>Un champ de la carte</translation>
    </message>
    <message>
      <source>A folder beside each stack</source>
      <translation>Un dossier à côté de chaque pile</translation>
    </message>
    <message>
      <source>A folder is given as {name}.</source>
      <translation>Un dossier s'indique par {name}.</translation>
    </message>
    <message>
      <source>A folder of dated rasters such as S2_2018-04-18.tif or of SAFE products; one raster, netCDF or Zarr cube with all dates; an archive; a STAC document, also as an https address; a *.stack.json file</source>
      <translation>Un dossier de rasters datés tels que S2_2018-04-18.tif ou de produits SAFE ; un raster, un cube netCDF ou Zarr avec toutes les dates ; une archive ; un document STAC, aussi comme adresse https ; un fichier *.stack.json</translation>
    </message>
    <message>
      <source>A layer a date in natural colours, with its temporal range, for the temporal controller</source>
      <translation>Une couche par date en couleurs naturelles, avec sa plage temporelle, pour le contrôleur temporel</translation>
    </message>
    <message>
      <source>A layer of parcels or points whose crops are known</source>
      <translation>Une couche de parcelles ou de points dont les cultures sont connues</translation>
    </message>
    <message>
      <source>A model of this place, learned from labelled parcels, and how good it is</source>
      <translation>Un modèle de ce lieu, appris de parcelles étiquetées, et sa qualité</translation>
    </message>
    <message>
      <source>A model package that comes with CropMapper.</source>
      <translation>Un paquet de modèle fourni avec CropMapper.</translation>
    </message>
    <message>
      <source>A parcel model answers for a parcel's own series, a pixel model for each pixel; 'auto' takes parcels where the labels are polygons, or points within parcels.</source>
      <translation>Un modèle de parcelles répond pour la série de la parcelle entière, un modèle de pixels pour chaque pixel ; 'auto' prend les parcelles si les étiquettes sont des polygones ou des points dans des parcelles.</translation>
    </message>
    <message>
      <source>A parcel with fewer clear dates is yellow.</source>
      <translation>Une parcelle avec moins de dates dégagées est jaune.</translation>
    </message>
    <message>
      <source>A parcel with fewer pixels inside is yellow.</source>
      <translation>Une parcelle avec moins de pixels à l'intérieur est jaune.</translation>
    </message>
    <message>
      <source>A parcels.gpkg that the map job wrote, or a raster of classes such as its classes.tif.</source>
      <translation>Un parcels.gpkg écrit par une cartographie, ou un raster de classes comme son classes.tif.</translation>
    </message>
    <message>
      <source>A raster with what is true, in any CRS.</source>
      <translation>Un raster avec ce qui est vrai, dans n'importe quel SCR.</translation>
    </message>
    <message>
      <source>A row a date: how clear it is, and its file, or why it is left out</source>
      <translation>Une ligne par date : à quel point elle est dégagée et son fichier, ou pourquoi elle est écartée</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>Une exécution</translation>
    </message>
    <message>
      <source>A simulated scene, its parcels and a model for them are chosen. Press Run below.</source>
      <translation>Une scène simulée, ses parcelles et un modèle pour elles sont choisis. Appuyez sur Lancer ci-dessous.</translation>
    </message>
    <message>
      <source>A table of the checked parcels; keys accept and correct their crops</source>
      <translation>Un tableau des parcelles contrôlées ; des touches acceptent et corrigent leurs cultures</translation>
    </message>
    <message>
      <source>A table of the parcels, least certain first; keys accept and correct their classes</source>
      <translation>Un tableau des parcelles, les moins sûres d'abord ; des touches acceptent et corrigent leurs classes</translation>
    </message>
    <message>
      <source>A teaching had been interrupted, and nothing was kept of it but its series: {name}.</source>
      <translation>Un entraînement avait été interrompu et rien n'en a été gardé sauf ses séries : {name}.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <source>Accuracy of each class</source>
      <translation>Exactitude de chaque classe</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>Rapport d'exactitude</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>Ajouter une classe</translation>
    </message>
    <message>
      <source>Add the classes, then draw parcels of each; or choose a layer whose crops are known.</source>
      <translation>Ajoutez les classes, puis dessinez des parcelles de chacune ; ou choisissez une couche dont les cultures sont connues.</translation>
    </message>
    <message>
      <source>Add the dates as layers</source>
      <translation>Ajouter les dates comme couches</translation>
    </message>
    <message>
      <source>Add them as classes</source>
      <translation>Les ajouter comme classes</translation>
    </message>
    <message>
      <source>Adding the dates: {number} of {count}</source>
      <translation>Ajout des dates : {number} sur {count}</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786.</source>
      <translation>Adresse d'un ordonnanceur Dask dont les workers cartographient les blocs, par exemple tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
      <source>Adds the results to the project again</source>
      <translation>Ajoute de nouveau les résultats au projet</translation>
    </message>
    <message>
      <source>Administrative units</source>
      <translation>Unités administratives</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>All parcels</source>
      <translation>Toutes les parcelles</translation>
    </message>
    <message>
      <source>All scores, on what they were measured, name and licence</source>
      <translation>Tous les scores, sur quoi ils ont été mesurés, nom et licence</translation>
    </message>
    <message>
      <source>Also say which models fit the stack, and why others do not.</source>
      <translation>Dire aussi quels modèles conviennent à la pile, et pourquoi d'autres non.</translation>
    </message>
    <message>
      <source>Also write a raster with the day of year of each pixel's most decisive date (pixel models).</source>
      <translation>Écrire aussi un raster avec le jour de l'année de la date la plus décisive de chaque pixel (modèles de pixels).</translation>
    </message>
    <message>
      <source>Also write class probabilities</source>
      <translation>Écrire aussi les probabilités</translation>
    </message>
    <message>
      <source>Also write class probabilities, a raster of its own</source>
      <translation>Écrire aussi les probabilités des classes, dans un raster à part</translation>
    </message>
    <message>
      <source>Also write one probability band per class: the output probabilities, in short.</source>
      <translation>Écrire aussi une bande de probabilité par classe : la sortie probabilities, en bref.</translation>
    </message>
    <message>
      <source>Also write rasters</source>
      <translation>Écrire aussi des rasters</translation>
    </message>
    <message>
      <source>Also write rasters: class and confidence as of each date, and the first date from which each pixel's answer stays (models of pixels). Without parcels they are written anyway.</source>
      <translation>Écrire aussi des rasters : classe et confiance à chaque date limite, et la première date à partir de laquelle la réponse de chaque pixel ne change plus (modèles de pixels). Sans parcelles, ils sont écrits de toute façon.</translation>
    </message>
    <message>
      <source>Also write the decisive date</source>
      <translation>Écrire aussi la date décisive</translation>
    </message>
    <message>
      <source>Also write the entropy, a raster of its own</source>
      <translation>Écrire aussi l'entropie, dans un raster à part</translation>
    </message>
    <message>
      <source>Also write the margin, a raster of its own</source>
      <translation>Écrire aussi la marge, dans un raster à part</translation>
    </message>
    <message>
      <source>Among classes in proportion to their area, which is best for the overall accuracy, or equally, which is best for the precision of rare classes.</source>
      <translation>Entre les classes en proportion de leur surface, ce qui convient le mieux à l'exactitude globale, ou à parts égales, ce qui convient le mieux à la précision des classes rares.</translation>
    </message>
    <message>
      <source>Amplitude of the season</source>
      <translation>Amplitude de la saison</translation>
    </message>
    <message>
      <source>And {count} more, in the log.</source>
      <translation>Et {count} de plus, dans le journal.</translation>
    </message>
    <message>
      <source>And {count} more, in the run's report.</source>
      <translation>Et {count} de plus, dans le rapport de l'exécution.</translation>
    </message>
    <message>
      <source>Another model package (folder)</source>
      <translation>Autre paquet de modèle (dossier)</translation>
    </message>
    <message>
      <source>Another run is under way.</source>
      <translation>Une autre exécution est en cours.</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Répondus</translation>
    </message>
    <message>
      <source>Answers for</source>
      <translation>Répond pour</translation>
    </message>
    <message>
      <source>Answers for parcels</source>
      <translation>Répond pour les parcelles</translation>
    </message>
    <message>
      <source>Answers for pixels</source>
      <translation>Répond pour les pixels</translation>
    </message>
    <message>
      <source>Anywhere, or by class of this map</source>
      <translation>N'importe où, ou par classe de cette carte</translation>
    </message>
    <message>
      <source>Archives of products (*.zip *.tar)</source>
      <translation>Archives de produits (*.zip *.tar)</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Surface</translation>
    </message>
    <message>
      <source>Area (ha)</source>
      <translation>Surface (ha)</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Surfaces</translation>
    </message>
    <message>
      <source>Areas are counted pixels of the map, also outside parcels where it covers them: no estimates</source>
      <translation>Les surfaces sont des pixels comptés de la carte, aussi hors des parcelles là où elle s'étend : ce ne sont pas des estimations</translation>
    </message>
    <message>
      <source>Areas of classes</source>
      <translation>Surfaces des classes</translation>
    </message>
    <message>
      <source>Areas of one class that are smaller become part of their largest neighbour; none by default.</source>
      <translation>Les surfaces d'une classe qui sont plus petites rejoignent leur plus grand voisin ; aucune par défaut.</translation>
    </message>
    <message>
      <source>Around the selected parcels</source>
      <translation>Autour des parcelles sélectionnées</translation>
    </message>
    <message>
      <source>As in a job file: {example}.</source>
      <translation>Comme dans un fichier de tâche : {example}.</translation>
    </message>
    <message>
      <source>As in the file</source>
      <translation>Comme dans le fichier</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Au</translation>
    </message>
    <message>
      <source>As the files tell</source>
      <translation>Selon les fichiers</translation>
    </message>
    <message>
      <source>As the labels are</source>
      <translation>Selon les étiquettes</translation>
    </message>
    <message>
      <source>As the layer says</source>
      <translation>Selon la couche</translation>
    </message>
    <message>
      <source>As the stack is called</source>
      <translation>Le nom de la pile</translation>
    </message>
    <message>
      <source>Ask again.</source>
      <translation>Demandez de nouveau.</translation>
    </message>
    <message>
      <source>Assess</source>
      <translation>Évaluer</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>Évaluer l'exactitude</translation>
    </message>
    <message>
      <source>At least so many places of each class; all pixels of a class with fewer.</source>
      <translation>Au moins autant de lieux par classe ; tous les pixels d'une classe qui en a moins.</translation>
    </message>
    <message>
      <source>Attention and occlusion agree</source>
      <translation>Attention et occlusion s'accordent</translation>
    </message>
    <message>
      <source>Attribute of the labels with what may not be split between learning and test, such as the farm; squares of 100 pixels by default.</source>
      <translation>Attribut des étiquettes qui indique ce qui ne doit pas être partagé entre apprentissage et test, comme l'exploitation ; par défaut des carrés de 100 pixels.</translation>
    </message>
    <message>
      <source>Attribute of the strata; by default they are called by their feature id.</source>
      <translation>Attribut des strates ; par défaut elles portent leur identifiant d'entité.</translation>
    </message>
    <message>
      <source>Attribute of the units; by default they are called by their feature id.</source>
      <translation>Attribut des unités ; par défaut elles portent leur identifiant d'entité.</translation>
    </message>
    <message>
      <source>Attribute with the class of each parcel: writes a series file (.npz) for training, too.</source>
      <translation>Attribut avec la classe de chaque parcelle : écrit aussi un fichier de séries (.npz) pour l'entraînement.</translation>
    </message>
    <message>
      <source>Attribute with the crop as a text; places without one are not learned from.</source>
      <translation>Attribut avec la culture en texte ; rien n'est appris des lieux sans texte.</translation>
    </message>
    <message>
      <source>Attribute with the crop that an inspection found, where there was one: limits are then chosen, and errors counted, by these parcels. They should have been drawn by lot.</source>
      <translation>Attribut avec la culture trouvée par un contrôle, là où il y en eut un : les seuils sont alors choisis, et les erreurs comptées, d'après ces parcelles. Elles devraient avoir été tirées au sort.</translation>
    </message>
    <message>
      <source>Attribute with the crop that is declared or labelled, as a text.</source>
      <translation>Attribut avec la culture déclarée ou étiquetée, en texte.</translation>
    </message>
    <message>
      <source>Attribute with the reference class name, of the mapped parcels or of the reference layer; not with a reference raster.</source>
      <translation>Attribut avec le nom de la classe de référence, des parcelles cartographiées ou de la couche de référence ; pas avec un raster de référence.</translation>
    </message>
    <message>
      <source>Attribute with the true crop, for accuracy against date; not what the model learned from.</source>
      <translation>Attribut avec la vraie culture, pour l'exactitude selon la date ; pas ce dont le modèle a appris.</translation>
    </message>
    <message>
      <source>Attribute with what may not be split between learning and judging, such as the farm; squares of 100 pixels by default.</source>
      <translation>Attribut avec ce qui ne doit pas être partagé entre apprendre et juger, comme l'exploitation ; par défaut des carrés de 100 pixels.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Band map</source>
      <translation>Correspondance des bandes</translation>
    </message>
    <message>
      <source>Band name -&gt; its description in the files, or its 1-based number.</source>
      <translation>Nom de la bande -&gt; sa description dans les fichiers, ou son numéro compté à partir de 1.</translation>
    </message>
    <message>
      <source>Bands, indices, expressions</source>
      <translation>Bandes, indices, expressions</translation>
    </message>
    <message>
      <source>Bare soil, after</source>
      <translation>Sol nu, après</translation>
    </message>
    <message>
      <source>Bare soil, by</source>
      <translation>Sol nu, au plus tard</translation>
    </message>
    <message>
      <source>Bare soil, certainty</source>
      <translation>Sol nu, certitude</translation>
    </message>
    <message>
      <source>Bayesian smoothing, minimum mapping unit and votes of parcels, from the probabilities of a finished map</source>
      <translation>Lissage bayésien, unité minimale de cartographie et votes dans les parcelles, à partir des probabilités d'une carte achevée</translation>
    </message>
    <message>
      <source>Brings the inputs of this run back into the panel, to run it again with changes</source>
      <translation>Ramène les entrées de cette exécution dans le panneau, pour la relancer avec des changements</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>Par classe</translation>
    </message>
    <message>
      <source>By declared crop</source>
      <translation>Par culture déclarée</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels that would keep too little are left as they are.</source>
      <translation>De combien de pixels les parcelles sont rétrécies avant que comptent les pixels dont le centre est à l'intérieur ; celles qui en garderaient trop peu restent telles quelles.</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk, as in extract.</source>
      <translation>De combien de pixels les parcelles sont rétrécies, comme à l'extraction.</translation>
    </message>
    <message>
      <source>By no date do {share} of the parcels have the answer that stays.</source>
      <translation>À aucune date {share} des parcelles n'ont la réponse qui reste.</translation>
    </message>
    <message>
      <source>By no date do {share} of the pixels have the answer that stays.</source>
      <translation>À aucune date {share} des pixels n'ont la réponse qui reste.</translation>
    </message>
    <message>
      <source>By no date do {share} of the points have the answer that stays.</source>
      <translation>À aucune date {share} des points n'ont la réponse qui reste.</translation>
    </message>
    <message>
      <source>By their middles, none of these places is one that the model learned from.</source>
      <translation>D'après leurs centres, aucun de ces lieux n'est un de ceux dont le modèle a appris.</translation>
    </message>
    <message>
      <source>C: all classes.</source>
      <translation>C : toutes les classes.</translation>
    </message>
    <message>
      <source>CSV or JSON with code and name, and if wanted colour, of each class of the raster; by default what the report beside it or its own tags say.</source>
      <translation>CSV ou JSON avec code, nom et si voulu couleur de chaque classe du raster ; par défaut ce que disent le rapport voisin ou ses propres métadonnées.</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Crops of other classes are left out.</source>
      <translation>CSV ou JSON avec code, nom, couleur et si voulu groupe de chaque classe ; créé par défaut. Les cultures d'autres classes sont laissées de côté.</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Labels of other classes are left out.</source>
      <translation>CSV ou JSON avec code, nom, couleur et si voulu groupe de chaque classe ; créé par défaut. Les étiquettes d'autres classes sont laissées de côté.</translation>
    </message>
    <message>
      <source>Calendar of {count} dates, {used} of them used</source>
      <translation>Calendrier de {count} dates, dont {used} utilisées</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancelled, nothing was kept</source>
      <translation>Annulée, rien n'a été gardé</translation>
    </message>
    <message>
      <source>Cancelled. Click on a place to ask again.</source>
      <translation>Annulé. Cliquez sur un lieu pour demander de nouveau.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <source>Cannot be excluded</source>
      <translation>Ne peuvent être exclues</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Contrôler</translation>
    </message>
    <message>
      <source>Check declared crops</source>
      <translation>Contrôler les cultures déclarées</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this computer reaches the network, then try again: in the panel by Enter in the field of the address.</source>
      <translation>Vérifiez l'adresse dans un navigateur et l'accès de cet ordinateur au réseau, puis réessayez : dans le panneau, avec Entrée dans le champ de l'adresse.</translation>
    </message>
    <message>
      <source>Check the space on the disk, and that {source} can be reached and holds every wheel for this system and this Python, then install again. There are wheels for 64-bit Windows, macOS (with Intel's processors up to Python 3.13) and Linux (with ARM processors from Python 3.11 on).</source>
      <translation>Vérifiez la place sur le disque, et que {source} est joignable et a chaque wheel pour ce système et ce Python, puis installez de nouveau. Il y a des wheels pour Windows 64 bits, macOS (avec les processeurs Intel jusqu'à Python 3.13) et Linux (avec les processeurs ARM à partir de Python 3.11).</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Contrôlé</translation>
    </message>
    <message>
      <source>Checked parcels</source>
      <translation>Parcelles contrôlées</translation>
    </message>
    <message>
      <source>Choose a folder; the arrow also offers a file, and the layers of the project</source>
      <translation>Choisir un dossier ; la flèche propose aussi un fichier, et les couches du projet</translation>
    </message>
    <message>
      <source>Choose a map first: run one in the CropMapper panel, or add its layer to the project.</source>
      <translation>Choisissez d'abord une carte : calculez-en une dans le panneau CropMapper ou ajoutez sa couche au projet.</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>Choisissez d'abord un modèle.</translation>
    </message>
    <message>
      <source>Choose a model that fits the stack in the CropMapper panel first.</source>
      <translation>Choisissez d'abord dans le panneau CropMapper un modèle qui convient à la pile.</translation>
    </message>
    <message>
      <source>Choose a polygon file</source>
      <translation>Choisir un fichier de polygones</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters first.</source>
      <translation>Choisissez d'abord une pile de rasters datés.</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters in the CropMapper panel first.</source>
      <translation>Choisissez d'abord une pile de rasters datés dans le panneau CropMapper.</translation>
    </message>
    <message>
      <source>Choose another Python under Settings &gt; Options &gt; CropMapper, or install the engine there.</source>
      <translation>Choisissez un autre Python sous Préférences &gt; Options &gt; CropMapper, ou installez-y le moteur.</translation>
    </message>
    <message>
      <source>Choose another folder, or tick in Processing that another job's results may be replaced.</source>
      <translation>Choisissez un autre dossier, ou cochez dans Traitements que les résultats d'une autre tâche peuvent être remplacés.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Choose another output folder in step 4, or move that folder away.</source>
      <translation>Choisissez un autre dossier de sortie à l'étape 4, ou déplacez ce dossier.</translation>
    </message>
    <message>
      <source>Choose either the folder of a stack or the file of one.</source>
      <translation>Choisissez soit le dossier d'une pile, soit le fichier d'une pile.</translation>
    </message>
    <message>
      <source>Choose one of: {choices}.</source>
      <translation>Choisissez parmi : {choices}.</translation>
    </message>
    <message>
      <source>Choose other learners, or install the engine with PyTorch under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Choisissez d'autres méthodes d'apprentissage, ou installez le moteur avec PyTorch sous Préférences &gt; Options &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Choose the field with the declared crop first.</source>
      <translation>Choisissez d'abord le champ de la culture déclarée.</translation>
    </message>
    <message>
      <source>Choose the field with the true class.</source>
      <translation>Choisissez le champ de la vraie classe.</translation>
    </message>
    <message>
      <source>Choose the folder of another model package</source>
      <translation>Choisir le dossier d'un autre paquet de modèle</translation>
    </message>
    <message>
      <source>Choose the inputs again; if it is refused again, report the lines of the log.</source>
      <translation>Choisissez de nouveau les entrées ; en cas de nouveau refus, signalez les lignes du journal.</translation>
    </message>
    <message>
      <source>Choose the layer whose extent is to be mapped.</source>
      <translation>Choisissez la couche dont l'emprise doit être cartographiée.</translation>
    </message>
    <message>
      <source>Choose the parcels again in step 2.</source>
      <translation>Choisissez de nouveau les parcelles à l'étape 2.</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first.</source>
      <translation>Choisissez d'abord les parcelles à l'étape 2.</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first: this answers for parcels.</source>
      <translation>Choisissez d'abord les parcelles à l'étape 2 : la réponse est donnée pour des parcelles.</translation>
    </message>
    <message>
      <source>Choose the runtime onnxruntime; if that is missing, repair the engine under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Choisissez le moteur d'exécution onnxruntime ; s'il manque, réparez le moteur sous Préférences &gt; Options &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Choose what is true: a raster of classes has no field of its own.</source>
      <translation>Choisissez ce qui est vrai : un raster de classes n'a pas de champ pour cela.</translation>
    </message>
    <message>
      <source>Choosing how to compute</source>
      <translation>Choix du mode de calcul</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Class -&gt; its own smoothness, where it is another.</source>
      <translation>Classe -&gt; son propre lissage, là où il diffère.</translation>
    </message>
    <message>
      <source>Class and confidence as of several dates, and from when on each parcel's answer stays</source>
      <translation>Classe et confiance à plusieurs dates, et à partir de quand la réponse de chaque parcelle ne change plus</translation>
    </message>
    <message>
      <source>Class as of {which}</source>
      <translation>Classe au {which}</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>Probabilités des classes</translation>
    </message>
    <message>
      <source>Class, confidence and runner-up of each parcel, from series that were extracted</source>
      <translation>Classe, confiance et deuxième classe de chaque parcelle, à partir de séries extraites</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Classes and confidence are always written</source>
      <translation>Les classes et la confiance sont toujours écrites</translation>
    </message>
    <message>
      <source>Classes and confidence for every pixel and parcel, from a stack of dated rasters</source>
      <translation>Classes et confiance pour chaque pixel et chaque parcelle, à partir d'une pile de rasters datés</translation>
    </message>
    <message>
      <source>Classes as of the last date</source>
      <translation>Classes à la dernière date</translation>
    </message>
    <message>
      <source>Classes of references</source>
      <translation>Classes des références</translation>
    </message>
    <message>
      <source>Classes of texts</source>
      <translation>Classes des textes</translation>
    </message>
    <message>
      <source>Classes whose names differ in accents or blanks alone: {names}. If they are one, say so under Texts.</source>
      <translation>Classes dont les noms ne diffèrent que par les accents ou les espaces : {names}. Si elles n'en font qu'une, dites-le sous Textes.</translation>
    </message>
    <message>
      <source>Classify by date</source>
      <translation>Classer par date</translation>
    </message>
    <message>
      <source>Classify parcels</source>
      <translation>Classer les parcelles</translation>
    </message>
    <message>
      <source>Classify parcels or pixels as of several dates of the season: what was known when, and from when on it stays.

A model of parcels, such as teach makes, answers for parcels; a model of pixels for rasters, and for parcels by the mean of their pixels.</source>
      <translation>Classer des parcelles ou des pixels à plusieurs dates de la saison : ce qu'on savait quand, et à partir de quand cela ne change plus.

Un modèle de parcelles, issu d'un entraînement, répond pour les parcelles ; un modèle de pixels pour les rasters, et pour les parcelles par la moyenne de leurs pixels.</translation>
    </message>
    <message>
      <source>Classify parcels or points at once: a model on series that were extracted.</source>
      <translation>Classer d'un coup des parcelles ou des points : un modèle sur des séries extraites.</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>Classement</translation>
    </message>
    <message>
      <source>Classifying, cut-off by cut-off</source>
      <translation>Classement, date limite après date limite</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Dégagé</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>Tout retirer</translation>
    </message>
    <message>
      <source>Clear dates</source>
      <translation>Dates dégagées</translation>
    </message>
    <message>
      <source>Click on a parcel, or anywhere on the stack</source>
      <translation>Cliquez sur une parcelle, ou n'importe où sur la pile</translation>
    </message>
    <message>
      <source>Click on a parcel, or on any place of the stack.</source>
      <translation>Cliquez sur une parcelle ou sur n'importe quel lieu de la pile.</translation>
    </message>
    <message>
      <source>Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick the class; Backspace takes back a corner.</source>
      <translation>Cliquez les sommets, puis le bouton droit. Les parcelles s'accrochent entre elles ; les chiffres 1 à 9 choisissent la classe ; la touche Retour arrière reprend un sommet.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Code of the class</source>
      <translation>Code de la classe</translation>
    </message>
    <message>
      <source>Code, name and colour of each class, and how many labels it has</source>
      <translation>Code, nom et couleur de chaque classe, et combien d'étiquettes elle a</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}</source>
      <translation>Kappa de Cohen : {kappa}</translation>
    </message>
    <message>
      <source>Colour of the chosen class</source>
      <translation>Couleur de la classe choisie</translation>
    </message>
    <message>
      <source>Colour of the class</source>
      <translation>Couleur de la classe</translation>
    </message>
    <message>
      <source>Compare a map, as mapped parcels or a raster of classes, with what is true.

The reference is a field of the mapped parcels, or polygons, points or a raster. From places that were drawn by lot, such as sample-reference draws them, it estimates accuracy and areas for the whole map.</source>
      <translation>Comparer une carte, sous forme de parcelles cartographiées ou de raster de classes, avec la vérité.

La référence est un champ des parcelles cartographiées, ou des polygones, des points ou un raster. À partir de lieux tirés au sort, comme sample-reference les tire, l'exactitude et les surfaces sont estimées pour toute la carte.</translation>
    </message>
    <message>
      <source>Compare it with the sensors that Reading options offer, or choose one of those.</source>
      <translation>Comparez-le aux capteurs que proposent les Options de lecture, ou choisissez l'un d'eux.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Comparing the segments</source>
      <translation>Comparaison des segments</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Calculé par</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Confidence as of each date</source>
      <translation>Confiance à chaque date</translation>
    </message>
    <message>
      <source>Confidence as of {which}</source>
      <translation>Confiance au {which}</translation>
    </message>
    <message>
      <source>Confidence below {low_confidence}</source>
      <translation>Confiance inférieure à {low_confidence}</translation>
    </message>
    <message>
      <source>Confidence of the class set</source>
      <translation>Confiance de l'ensemble de classes</translation>
    </message>
    <message>
      <source>Confidence of the sets of crops</source>
      <translation>Confiance des cultures possibles</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matrice de confusion</translation>
    </message>
    <message>
      <source>Copies the whole log</source>
      <translation>Copie tout le journal</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>Copier le journal</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Corriger…</translation>
    </message>
    <message>
      <source>Count a map's hectares by class and administrative unit, and estimate areas from surveyed segments.

Pixel counts are what the map says, with all that it takes for something else, and are no estimates. With segments that were drawn by lot and surveyed, areas are estimated by regression of the survey on the map.</source>
      <translation>Compter les hectares d'une carte par classe et unité administrative, et estimer les surfaces à partir de segments enquêtés.

Les comptes de pixels sont ce que dit la carte, avec toutes ses confusions, et ne sont pas des estimations. Avec des segments tirés au sort et enquêtés, les surfaces sont estimées par régression de l'enquête sur la carte.</translation>
    </message>
    <message>
      <source>Counting the classes</source>
      <translation>Comptage des classes</translation>
    </message>
    <message>
      <source>Counting the units</source>
      <translation>Comptage des unités</translation>
    </message>
    <message>
      <source>Crop field</source>
      <translation>Champ de la culture</translation>
    </message>
    <message>
      <source>Crop map</source>
      <translation>Carte des cultures</translation>
    </message>
    <message>
      <source>CropMapper accuracy and season</source>
      <translation>CropMapper : exactitude et saison</translation>
    </message>
    <message>
      <source>CropMapper parcels</source>
      <translation>CropMapper : parcelles</translation>
    </message>
    <message>
      <source>CropMapper profile</source>
      <translation>CropMapper : profil</translation>
    </message>
    <message>
      <source>CropMapper: accuracy</source>
      <translation>CropMapper : exactitude</translation>
    </message>
    <message>
      <source>CropMapper: check</source>
      <translation>CropMapper : contrôle</translation>
    </message>
    <message>
      <source>CropMapper: click on a place to see its season, and which dates decided</source>
      <translation>CropMapper : cliquez sur un lieu pour voir sa saison et quelles dates ont décidé</translation>
    </message>
    <message>
      <source>CropMapper: counting the parcels of each crop</source>
      <translation>CropMapper : comptage des parcelles de chaque culture</translation>
    </message>
    <message>
      <source>CropMapper: crop map of {scene}</source>
      <translation>CropMapper : carte des cultures de {scene}</translation>
    </message>
    <message>
      <source>CropMapper: crop maps from dated satellite rasters</source>
      <translation>CropMapper : cartes de cultures à partir de rasters satellitaires datés</translation>
    </message>
    <message>
      <source>CropMapper: deleting the files of a run</source>
      <translation>CropMapper : suppression des fichiers d'une exécution</translation>
    </message>
    <message>
      <source>CropMapper: exporting a model</source>
      <translation>CropMapper : exportation d'un modèle</translation>
    </message>
    <message>
      <source>CropMapper: from which date on the map stays</source>
      <translation>CropMapper : à partir de quelle date la carte ne change plus</translation>
    </message>
    <message>
      <source>CropMapper: how often a map is right, class by class</source>
      <translation>CropMapper : combien de fois une carte a raison, classe par classe</translation>
    </message>
    <message>
      <source>CropMapper: in season</source>
      <translation>CropMapper : en cours de saison</translation>
    </message>
    <message>
      <source>CropMapper: looking at earlier runs</source>
      <translation>CropMapper : examen des exécutions précédentes</translation>
    </message>
    <message>
      <source>CropMapper: looking for an unfinished run</source>
      <translation>CropMapper : recherche d'une exécution inachevée</translation>
    </message>
    <message>
      <source>CropMapper: reading the parcels</source>
      <translation>CropMapper : lecture des parcelles</translation>
    </message>
    <message>
      <source>CropMapper: removing the engine</source>
      <translation>CropMapper : suppression du moteur</translation>
    </message>
    <message>
      <source>CropMapper: simulated scene</source>
      <translation>CropMapper : scène simulée</translation>
    </message>
    <message>
      <source>CropMapper: teaching {name}</source>
      <translation>CropMapper : entraînement de {name}</translation>
    </message>
    <message>
      <source>CropMapper: writing the labelled parcels</source>
      <translation>CropMapper : écriture des parcelles étiquetées</translation>
    </message>
    <message>
      <source>Cropland, pasture and savanna of western Bahia, Brazil</source>
      <translation>Cultures, pâturages et savane de l'ouest de Bahia, Brésil</translation>
    </message>
    <message>
      <source>Crops as the season goes</source>
      <translation>Les cultures au fil de la saison</translation>
    </message>
    <message>
      <source>Crops at last</source>
      <translation>Cultures à la fin</translation>
    </message>
    <message>
      <source>Crops of France 2018 near Montpellier</source>
      <translation>Cultures de France 2018 près de Montpellier</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes</source>
      <translation>Cultures de scènes Sentinel-2 simulées</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes by bimodal BERT</source>
      <translation>Cultures de scènes Sentinel-2 simulées, par BERT bimodal</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by AgriFM</source>
      <translation>Cultures de scènes Sentinel-2 simulées, par AgriFM</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by STCLN</source>
      <translation>Cultures de scènes Sentinel-2 simulées, par STCLN</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole 500 m spatial blocks, pooled; a parcel lies in the block of its centroid. The weights are of a fit on all parcels, which no score measures. The pixels of held-out parcels were seen without their labels, for statistics and the warm-up. Mean over the training seeds 0, 1, 2. Method, width and strength were chosen among about forty configurations by the mean over other fold assignments (blocks shifted by 125 to 375 m) of the same parcels; mixing and window for speed, after a look at these folds with one seed, where they also scored best of three; queries for speed, and then twice the warm-up's steps by the mean over 15 such other assignments (0.823 with 4,000 steps and 0.814 with 2,000, three seeds each). With 2,000 steps these folds had been looked at, too: 0.793 with 8 queries and 0.804 without. So the score is a little optimistic.</source>
      <translation>Validation croisée : 5 parts de blocs spatiaux entiers de 500 m, réunies ; une parcelle est dans le bloc de son centroïde. Les poids viennent d'un entraînement sur toutes les parcelles, qu'aucun score ne mesure. Les pixels des parcelles mises de côté ont été vus sans leurs étiquettes, pour les statistiques et l'échauffement. Moyenne des entraînements de graines 0, 1, 2. La méthode, la largeur et la force ont été choisies parmi une quarantaine de configurations selon la moyenne d'autres répartitions (blocs décalés de 125 à 375 m) des mêmes parcelles ; le mélange et la fenêtre pour la vitesse, après un regard sur ces parts avec une graine, où ils étaient aussi les meilleurs des trois ; les requêtes pour la vitesse, puis le double de pas d'échauffement selon la moyenne de 15 de ces autres répartitions (0,823 avec 4 000 pas et 0,814 avec 2 000, trois graines chacun). Avec 2 000 pas, ces parts avaient aussi été regardées : 0,793 avec 8 requêtes et 0,804 sans. Le score est donc un peu optimiste.</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole locations, pooled; what is held out is not seen at all, neither with labels nor without. The weights are of a fit on all series, which no score measures. The training's numbers are one of two sets that the system has had, which were chosen for few labels of several data sets; the set that scored better here was taken, with a shorter warm-up, so that the score is a little optimistic.</source>
      <translation>Validation croisée : 5 parts de lieux entiers, réunies ; ce qui est mis de côté n'est pas vu du tout, ni avec étiquettes ni sans. Les poids viennent d'un entraînement sur toutes les séries, qu'aucun score ne mesure. Les réglages de l'entraînement sont l'un des deux jeux que le système a eus, choisis pour peu d'étiquettes de plusieurs jeux de données ; on a pris celui qui était le meilleur ici, avec un échauffement plus court, si bien que le score est un peu optimiste.</translation>
    </message>
    <message>
      <source>Cubes (*.nc *.nc4 *.h5 *.zarr.zip)</source>
      <translation>Cubes (*.nc *.nc4 *.h5 *.zarr.zip)</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>Courbe</translation>
    </message>
    <message>
      <source>Curves and events</source>
      <translation>Courbes et événements</translation>
    </message>
    <message>
      <source>Cut a hole into a drawn parcel</source>
      <translation>Percer un trou dans une parcelle dessinée</translation>
    </message>
    <message>
      <source>Cut-off dates</source>
      <translation>Dates limites</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
      <source>Data: a folder of rasters, one a date. What was found in it stands in the frame: the sensor, each date on a calendar, how clear it is, and why one is left out.</source>
      <translation>Données : un dossier de rasters, un par date. Ce qui y a été trouvé figure dans le cadre : le capteur, chaque date sur un calendrier, à quel point elle est dégagée, et pourquoi une date est écartée.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Date of most attention</source>
      <translation>Date de la plus grande attention</translation>
    </message>
    <message>
      <source>Date pattern</source>
      <translation>Motif de date</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Dates ({used} of {count} used)</source>
      <translation>Dates ({used} sur {count} utilisées)</translation>
    </message>
    <message>
      <source>Dates and bands that decided a model's answers, found by hiding one after the other</source>
      <translation>Les dates et les bandes qui ont décidé des réponses d'un modèle, trouvées en les cachant l'une après l'autre</translation>
    </message>
    <message>
      <source>Dates of layers</source>
      <translation>Dates des couches</translation>
    </message>
    <message>
      <source>Dates of layers (dates) names a date twice. Write each once, in the layers' order.</source>
      <translation>Dates des couches (dates) nomme deux fois une date. Écrivez chacune une fois, dans l'ordre des couches.</translation>
    </message>
    <message>
      <source>Dates of {stack}</source>
      <translation>Dates de {stack}</translation>
    </message>
    <message>
      <source>Dates, with commas between: of each, only what was seen until then counts. By default five dates of the series, the last one among them.</source>
      <translation>Dates séparées par des virgules : pour chacune ne compte que ce qui a été vu jusque-là. Par défaut cinq dates de la série, dont la dernière.</translation>
    </message>
    <message>
      <source>Day from which it stays</source>
      <translation>Jour à partir duquel elle reste</translation>
    </message>
    <message>
      <source>Days to smooth over</source>
      <translation>Jours de lissage</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Décidé</translation>
    </message>
    <message>
      <source>Decisive band {which}</source>
      <translation>Bande décisive {which}</translation>
    </message>
    <message>
      <source>Decisive date</source>
      <translation>Date décisive</translation>
    </message>
    <message>
      <source>Decisive date {which}</source>
      <translation>Date décisive {which}</translation>
    </message>
    <message>
      <source>Declared</source>
      <translation>Déclarée</translation>
    </message>
    <message>
      <source>Declared crop</source>
      <translation>Culture déclarée</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>Supprimer l'exécution</translation>
    </message>
    <message>
      <source>Delete {title}, with the files that it wrote in
{folder}?

Its layers leave the project. What else lies in the folder stays. It cannot be brought back.</source>
      <translation>Supprimer {title}, avec les fichiers qu'elle a écrits dans
{folder} ?

Ses couches quittent le projet. Ce qui se trouve d'autre dans le dossier reste. Il n'y a pas de retour.</translation>
    </message>
    <message>
      <source>Deleted: {title}.</source>
      <translation>Supprimée : {title}.</translation>
    </message>
    <message>
      <source>Deletes the run and the files that it wrote; asks first</source>
      <translation>Supprime l'exécution et les fichiers qu'elle a écrits ; demande d'abord</translation>
    </message>
    <message>
      <source>Deletes what Install engine made; maps and taught models stay; asks first</source>
      <translation>Supprime ce qu'a créé Installer le moteur ; les cartes et les modèles entraînés restent ; demande d'abord</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Delineate parcels</source>
      <translation>Délimiter les champs</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Matériel</translation>
    </message>
    <message>
      <source>Does not fit the stack</source>
      <translation>Ne convient pas à la pile</translation>
    </message>
    <message>
      <source>Does not fit this stack. {reasons}</source>
      <translation>Ne convient pas à cette pile. {reasons}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>Terminé.</translation>
    </message>
    <message>
      <source>Draw parcels</source>
      <translation>Tracer des parcelles</translation>
    </message>
    <message>
      <source>Draw parcels, or choose others.</source>
      <translation>Dessinez des parcelles, ou choisissez-en d'autres.</translation>
    </message>
    <message>
      <source>Draw places to inspect</source>
      <translation>Tirer des lieux à inspecter</translation>
    </message>
    <message>
      <source>Draw places to inspect, by lot within the classes of a map: what accuracy and areas are rightly estimated from.

The places are points with a field `reference`, to be filled with what is true; assess then takes the layer.</source>
      <translation>Tirer des lieux à inspecter, au sort dans les classes d'une carte : c'est d'eux que l'exactitude et les surfaces s'estiment correctement.

Les lieux sont des points avec un champ `reference`, à remplir avec ce qui est vrai ; l'évaluation prend ensuite la couche.</translation>
    </message>
    <message>
      <source>Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap.</source>
      <translation>Dessiner les champs d'une pile, là où il n'y a pas de parcelles : des polygones valides qui ne se chevauchent pas.</translation>
    </message>
    <message>
      <source>Drawing fields</source>
      <translation>Dessin des champs</translation>
    </message>
    <message>
      <source>Drawing places</source>
      <translation>Tirage des lieux</translation>
    </message>
    <message>
      <source>Drawn by lot</source>
      <translation>Tirage au sort</translation>
    </message>
    <message>
      <source>Drawn parcels of classes that the table has no more are not used: {names}.</source>
      <translation>Les parcelles dessinées de classes que le tableau n'a plus ne sont pas utilisées : {names}.</translation>
    </message>
    <message>
      <source>Drawn parcels only</source>
      <translation>Seulement les parcelles dessinées</translation>
    </message>
    <message>
      <source>Each class: how often it is right, with 95% intervals where they can be told</source>
      <translation>Chaque classe : combien de fois elle est juste, avec des intervalles à 95 % là où ils sont connus</translation>
    </message>
    <message>
      <source>Each cut-off date: how many answers stay from then on, and how many are right</source>
      <translation>Chaque date limite : combien de réponses ne changent plus à partir d'elle, et combien sont justes</translation>
    </message>
    <message>
      <source>Each parcel gets a class, a confidence and a runner-up</source>
      <translation>Chaque parcelle reçoit une classe, une confiance et une deuxième classe</translation>
    </message>
    <message>
      <source>Each run gets a folder of its own in here</source>
      <translation>Chaque exécution y reçoit son propre dossier</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>Ailleurs</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>Plongement</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <source>End of season</source>
      <translation>Fin de la saison</translation>
    </message>
    <message>
      <source>End of season, within days</source>
      <translation>Fin de la saison, à tant de jours près</translation>
    </message>
    <message>
      <source>Ends the tour (Escape); the menu CropMapper starts it again</source>
      <translation>Termine la visite (Échap) ; le menu CropMapper la relance</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>Entropie</translation>
    </message>
    <message>
      <source>Error: </source>
      <translation>Erreur : </translation>
    </message>
    <message>
      <source>Estimated areas</source>
      <translation>Surfaces estimées</translation>
    </message>
    <message>
      <source>Estimated: {time}, {disk} disk</source>
      <translation>Estimation : {time}, {disk} sur disque</translation>
    </message>
    <message>
      <source>Estimated: {time}, {memory} memory, {disk} disk</source>
      <translation>Estimation : {time}, {memory} de mémoire, {disk} sur disque</translation>
    </message>
    <message>
      <source>Estimating…</source>
      <translation>Estimation…</translation>
    </message>
    <message>
      <source>Events (CSV)</source>
      <translation>Événements (CSV)</translation>
    </message>
    <message>
      <source>Every class has enough parcels.</source>
      <translation>Chaque classe a assez de parcelles.</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <source>Expected precision</source>
      <translation>Précision attendue</translation>
    </message>
    <message>
      <source>Expected precision of classes</source>
      <translation>Précision attendue des classes</translation>
    </message>
    <message>
      <source>Exported to {place}.</source>
      <translation>Exporté vers {place}.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>Extract series of parcels</source>
      <translation>Extraire les séries des parcelles</translation>
    </message>
    <message>
      <source>Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date.</source>
      <translation>Extraire d'une pile les séries de parcelles ou de points : moyenne, dispersion et pixels dégagés de chaque bande à chaque date.</translation>
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
      <translation>Baisse de la probabilité sans chaque date</translation>
    </message>
    <message>
      <source>Fall without decisive band {which}</source>
      <translation>Baisse sans la bande décisive {which}</translation>
    </message>
    <message>
      <source>Fall without decisive date {which}</source>
      <translation>Baisse sans la date décisive {which}</translation>
    </message>
    <message>
      <source>Features of a stack</source>
      <translation>Caractéristiques d'une pile</translation>
    </message>
    <message>
      <source>Features of parcels</source>
      <translation>Caractéristiques des parcelles</translation>
    </message>
    <message>
      <source>Fetching {found} ({fetched} of {packages})</source>
      <translation>Téléchargement de {found} ({fetched} sur {packages})</translation>
    </message>
    <message>
      <source>Fewest clear dates</source>
      <translation>Minimum de dates dégagées</translation>
    </message>
    <message>
      <source>Fewest pixels</source>
      <translation>Minimum de pixels</translation>
    </message>
    <message>
      <source>Fewest places of a class</source>
      <translation>Minimum de lieux par classe</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Field boundaries from simulated Sentinel-2 scenes</source>
      <translation>Limites de parcelles de scènes Sentinel-2 simulées</translation>
    </message>
    <message>
      <source>Field of the segments -&gt; class whose hectares it holds; by default fields named as classes.</source>
      <translation>Champ des segments -&gt; classe dont il contient les hectares ; par défaut les champs nommés comme les classes.</translation>
    </message>
    <message>
      <source>Field with groups</source>
      <translation>Champ des groupes</translation>
    </message>
    <message>
      <source>Field with the crop</source>
      <translation>Champ de la culture</translation>
    </message>
    <message>
      <source>Field with the crop found on the ground</source>
      <translation>Champ de la culture trouvée sur place</translation>
    </message>
    <message>
      <source>Field with the stratum's name</source>
      <translation>Champ du nom de la strate</translation>
    </message>
    <message>
      <source>Field with the true crop</source>
      <translation>Champ de la vraie culture</translation>
    </message>
    <message>
      <source>Field with the unit's name</source>
      <translation>Champ du nom de l'unité</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Champs cultivés</translation>
    </message>
    <message>
      <source>Fields as polygons that do not overlap, from a stack of dated rasters, where there are no parcels</source>
      <translation>Des champs en polygones qui ne se chevauchent pas, à partir d'une pile de rasters datés, là où il n'y a pas de parcelles</translation>
    </message>
    <message>
      <source>Fields with surveyed hectares</source>
      <translation>Champs des hectares enquêtés</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File with all dates</source>
      <translation>Fichier avec toutes les dates</translation>
    </message>
    <message>
      <source>Files of one date</source>
      <translation>Fichiers d'une même date</translation>
    </message>
    <message>
      <source>Files that it did not write stay in its folder: {count}.</source>
      <translation>Des fichiers qu'elle n'a pas écrits restent dans son dossier : {count}.</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Fichier…</translation>
    </message>
    <message>
      <source>First date to use</source>
      <translation>Première date à utiliser</translation>
    </message>
    <message>
      <source>First date to use.</source>
      <translation>Première date à utiliser.</translation>
    </message>
    <message>
      <source>First ranks first</source>
      <translation>Premier rang d'abord</translation>
    </message>
    <message>
      <source>Fits this stack by sensor, bands and dates; it knows simulated crops only.</source>
      <translation>Convient à cette pile par le capteur, les bandes et les dates ; il ne connaît que des cultures simulées.</translation>
    </message>
    <message>
      <source>Fits this stack, with doubts. {reasons}</source>
      <translation>Convient à cette pile, avec réserves. {reasons}</translation>
    </message>
    <message>
      <source>Fits this stack.</source>
      <translation>Convient à cette pile.</translation>
    </message>
    <message>
      <source>Five dates</source>
      <translation>Cinq dates</translation>
    </message>
    <message>
      <source>Folder for block files</source>
      <translation>Dossier des fichiers de blocs</translation>
    </message>
    <message>
      <source>Folder for results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <source>Folder for the block files, which all workers reach: a path or a GDAL address such as /vsis3/bucket/folder; within the output folder by default.</source>
      <translation>Dossier des fichiers de blocs, accessible à tous les workers : un chemin ou une adresse GDAL telle que /vsis3/bucket/folder ; par défaut dans le dossier de sortie.</translation>
    </message>
    <message>
      <source>Folder for the model, its report and its held-out answers.</source>
      <translation>Dossier pour le modèle, son rapport et ses réponses mises de côté.</translation>
    </message>
    <message>
      <source>Folder for the page, the tables and the JSON of the report.</source>
      <translation>Dossier pour la page, les tableaux et le JSON du rapport.</translation>
    </message>
    <message>
      <source>Folder for the results.</source>
      <translation>Dossier pour les résultats.</translation>
    </message>
    <message>
      <source>Folder for the series; what an earlier job has there of the same parcels and dates is kept.</source>
      <translation>Dossier pour les séries ; ce qu'une tâche précédente y a des mêmes parcelles et dates est gardé.</translation>
    </message>
    <message>
      <source>Folder of a model package</source>
      <translation>Dossier d'un paquet de modèle</translation>
    </message>
    <message>
      <source>Folder of dated rasters</source>
      <translation>Dossier de rasters datés</translation>
    </message>
    <message>
      <source>Folder of series</source>
      <translation>Dossier de séries</translation>
    </message>
    <message>
      <source>Folder of series that were extracted from this stack, or where they are to be kept; within the output folder by default.</source>
      <translation>Dossier de séries extraites de cette pile, ou où les garder ; par défaut dans le dossier de sortie.</translation>
    </message>
    <message>
      <source>Folder to export the model to</source>
      <translation>Dossier où exporter le modèle</translation>
    </message>
    <message>
      <source>Folder {folder}, with {count} layers of the project</source>
      <translation>Dossier {folder}, avec {count} couches du projet</translation>
    </message>
    <message>
      <source>Folder, file or https address</source>
      <translation>Dossier, fichier ou adresse https</translation>
    </message>
    <message>
      <source>Folders of further model packages to hold against the stack.</source>
      <translation>Dossiers d'autres paquets de modèle à comparer à la pile.</translation>
    </message>
    <message>
      <source>Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as /data/archive, https://example.org or /vsis3/bucket.</source>
      <translation>Dossiers, serveurs et buckets auxquels peuvent mener les VRT d'un dossier et les fichiers de pile, tels que /data/archive, https://example.org ou /vsis3/bucket.</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <source>For the class set. Where a taught model keeps what it answered for labels that it had not seen: how often the set is to hold the true class. Else the set has the fewest classes whose probabilities together reach this, which guarantees nothing.</source>
      <translation>Pour l'ensemble de classes. Si un modèle entraîné garde ses réponses à des étiquettes jamais vues : combien de fois l'ensemble doit contenir la vraie classe. Sinon l'ensemble a le moins de classes dont les probabilités atteignent ensemble cette valeur, ce qui ne garantit rien.</translation>
    </message>
    <message>
      <source>Found automatically</source>
      <translation>Trouvé automatiquement</translation>
    </message>
    <message>
      <source>From one date, {first}.</source>
      <translation>À partir d'une date, {first}.</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Choose stack, parcels and model in the CropMapper panel.</source>
      <translation>À partir de quand une carte est-elle telle qu'elle sera à la fin ? Choisissez pile, parcelles et modèle dans le panneau CropMapper.</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Press Classify by date.</source>
      <translation>À partir de quand une carte est-elle telle qu'elle sera à la fin ? Appuyez sur Classer par date.</translation>
    </message>
    <message>
      <source>From {count} dates, {first} to {last}.</source>
      <translation>À partir de {count} dates, du {first} au {last}.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the parcels have the answer that stays.</source>
      <translation>À partir du {date}, {share} des parcelles ont la réponse qui reste.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the pixels have the answer that stays.</source>
      <translation>À partir du {date}, {share} des pixels ont la réponse qui reste.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the points have the answer that stays.</source>
      <translation>À partir du {date}, {share} des points ont la réponse qui reste.</translation>
    </message>
    <message>
      <source>Further stack options (JSON)</source>
      <translation>Autres options de la pile (JSON)</translation>
    </message>
    <message>
      <source>Gives the parcel any class of the map or of the project (C)</source>
      <translation>Donne à la parcelle n'importe quelle classe de la carte ou du projet (C)</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Goes on where the run stopped; what it had finished is used</source>
      <translation>Reprend là où l'exécution s'est arrêtée ; ce qu'elle avait achevé est utilisé</translation>
    </message>
    <message>
      <source>Going on in {folder}, where a run of this job stopped.</source>
      <translation>Reprise dans {folder}, où une exécution de cette tâche s'est arrêtée.</translation>
    </message>
    <message>
      <source>Going on in {folder}.</source>
      <translation>Reprise dans {folder}.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel with a declared crop, with the reasons</source>
      <translation>Vert, jaune ou rouge pour chaque parcelle avec une culture déclarée, avec les raisons</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel; none is judged by a model that saw it</source>
      <translation>Vert, jaune ou rouge pour chaque parcelle ; aucune n'est jugée par un modèle qui l'a vue</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>Half precision, or bytes with a scale for each band in the file, half as large: a feature is the byte times the scale, off by at most half of that.</source>
      <translation>Demi-précision, ou des octets avec une échelle par bande dans le fichier, deux fois plus petits : une caractéristique est l'octet fois l'échelle, à la moitié de celle-ci près au plus.</translation>
    </message>
    <message>
      <source>Harvest</source>
      <translation>Récolte</translation>
    </message>
    <message>
      <source>Harvest, after</source>
      <translation>Récolte, après</translation>
    </message>
    <message>
      <source>Harvest, by</source>
      <translation>Récolte, au plus tard</translation>
    </message>
    <message>
      <source>Harvest, certainty</source>
      <translation>Récolte, certitude</translation>
    </message>
    <message>
      <source>Harvest, certainty high</source>
      <translation>Récolte, certitude élevée</translation>
    </message>
    <message>
      <source>Harvest, certainty low</source>
      <translation>Récolte, certitude faible</translation>
    </message>
    <message>
      <source>Harvest, certainty medium</source>
      <translation>Récolte, certitude moyenne</translation>
    </message>
    <message>
      <source>Harvests</source>
      <translation>Récoltes</translation>
    </message>
    <message>
      <source>Held-out answers</source>
      <translation>Réponses mises de côté</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Here, on this area</source>
      <translation>Ici, sur cette zone</translation>
    </message>
    <message>
      <source>Hiding dates and bands</source>
      <translation>Masquage des dates et des bandes</translation>
    </message>
    <message>
      <source>Hiding one date after the other</source>
      <translation>Masquage d'une date après l'autre</translation>
    </message>
    <message>
      <source>Homogeneity</source>
      <translation>Homogénéité</translation>
    </message>
    <message>
      <source>How far an outline may be from the edges of pixels; lines between two fields are simplified once, so that neighbours stay together. 0 keeps the edges of the pixels.</source>
      <translation>De combien un contour peut s'écarter des bords des pixels ; les lignes entre deux champs sont simplifiées une seule fois, pour que les voisins restent accolés. 0 garde les bords des pixels.</translation>
    </message>
    <message>
      <source>How many parcels get a rank.</source>
      <translation>Combien de parcelles reçoivent un rang.</translation>
    </message>
    <message>
      <source>How many places</source>
      <translation>Nombre de lieux</translation>
    </message>
    <message>
      <source>How many places to draw; by default as many as the standard error needs.</source>
      <translation>Combien de lieux tirer ; par défaut autant que l'erreur type l'exige.</translation>
    </message>
    <message>
      <source>How many processor threads the engine uses; fewer leave room for other work</source>
      <translation>Combien de fils d'exécution du processeur le moteur utilise ; moins laisse de la place à d'autres travaux</translation>
    </message>
    <message>
      <source>How many to name</source>
      <translation>Nombre de parcelles à nommer</translation>
    </message>
    <message>
      <source>How much neighbours count: the variance that a class's logits are thought to have.</source>
      <translation>Combien comptent les voisins : la variance qu'on prête aux logits d'une classe.</translation>
    </message>
    <message>
      <source>How often a map is right, and how large its classes are, from reference polygons, points or a raster</source>
      <translation>Combien de fois une carte a raison, et la surface de ses classes, d'après des polygones, des points ou un raster de référence</translation>
    </message>
    <message>
      <source>How often each class is right on places that were held out, with its 90% interval</source>
      <translation>Combien de fois chaque classe est juste sur des lieux mis de côté, avec son intervalle à 90 %</translation>
    </message>
    <message>
      <source>How often is a map right? Choose the map and what is true at the left.</source>
      <translation>Combien de fois une carte a-t-elle raison ? Choisissez à gauche la carte et ce qui est vrai.</translation>
    </message>
    <message>
      <source>How often the map is right, class by class, with intervals</source>
      <translation>Combien de fois la carte a raison, classe par classe, avec des intervalles</translation>
    </message>
    <message>
      <source>How often the set of crops that cannot be excluded is to hold the true one.</source>
      <translation>Combien de fois l'ensemble des cultures qui ne peuvent être exclues doit contenir la vraie.</translation>
    </message>
    <message>
      <source>How places are parted</source>
      <translation>Répartition des lieux</translation>
    </message>
    <message>
      <source>How references were drawn by lot</source>
      <translation>Tirage au sort des références</translation>
    </message>
    <message>
      <source>How sure the overall accuracy is to be, where the number of places is not given: 0.02 is 4 points on either side, at 95 percent.</source>
      <translation>À quel point l'exactitude globale doit être sûre, si le nombre de lieux n'est pas donné : 0.02 vaut 4 points de chaque côté, à 95 pour cent.</translation>
    </message>
    <message>
      <source>Image (PNG)…</source>
      <translation>Image (PNG)…</translation>
    </message>
    <message>
      <source>Important only</source>
      <translation>L'important seulement</translation>
    </message>
    <message>
      <source>In physical units, added after scaling; -0.1 for Sentinel-2 from baseline 04.00 on.</source>
      <translation>En unités physiques, ajouté après l'échelle ; -0.1 pour Sentinel-2 à partir de la baseline 04.00.</translation>
    </message>
    <message>
      <source>In scripts and qgis_process it is given by its name, such as {name}.</source>
      <translation>Dans les scripts et qgis_process, on le donne par son nom, par exemple {name}.</translation>
    </message>
    <message>
      <source>In scripts and qgis_process they are given by their names, with commas between, such as {names}.</source>
      <translation>Dans les scripts et qgis_process, on les donne par leurs noms, séparés par des virgules, par exemple {names}.</translation>
    </message>
    <message>
      <source>In season</source>
      <translation>En saison</translation>
    </message>
    <message>
      <source>Indices, curves, season, harvest, mowing and bare soil of parcels or points</source>
      <translation>Indices, courbes, saison, récolte, fauche et sol nu de parcelles ou de points</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspecté</translation>
    </message>
    <message>
      <source>Install anew</source>
      <translation>Réinstaller</translation>
    </message>
    <message>
      <source>Install engine</source>
      <translation>Installer le moteur</translation>
    </message>
    <message>
      <source>Install one from python.org; on Debian and Ubuntu: sudo apt install python3-venv.</source>
      <translation>Installez-en un depuis python.org ; sur Debian et Ubuntu : sudo apt install python3-venv.</translation>
    </message>
    <message>
      <source>Install the engine with data cubes under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Installez le moteur avec les cubes de données sous Préférences &gt; Options &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Install what the maps are made with in a Python environment of the QGIS profile, where no engine is found; from what is chosen under Settings &gt; Options &gt; CropMapper, such as a folder of wheels</source>
      <translation>Installer ce qui calcule les cartes dans un environnement Python du profil QGIS, si aucun moteur n'est trouvé ; depuis ce qui est choisi sous Préférences &gt; Options &gt; CropMapper, par exemple un dossier de wheels</translation>
    </message>
    <message>
      <source>Instead of the folder: one raster, netCDF or Zarr cube with all dates, an archive, a STAC document, or a *.stack.json file.</source>
      <translation>Au lieu du dossier : un raster, un cube netCDF ou Zarr avec toutes les dates, une archive, un document STAC ou un fichier *.stack.json.</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>It cannot be gone on with there: {message} Starting in {new_folder}.</source>
      <translation>La reprise n'y est pas possible : {message} Début dans {new_folder}.</translation>
    </message>
    <message>
      <source>Its files are gone</source>
      <translation>Ses fichiers ont disparu</translation>
    </message>
    <message>
      <source>Its last output: {words}</source>
      <translation>Dernière sortie : {words}</translation>
    </message>
    <message>
      <source>Its share of the attention</source>
      <translation>Sa part de l'attention</translation>
    </message>
    <message>
      <source>J F M A M J J A S O N D</source>
      <translation>J F M A M J J A S O N D</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep this place in the chart, to compare others with it</source>
      <translation>Garder ce lieu dans le graphique, pour le comparer à d'autres</translation>
    </message>
    <message>
      <source>Keeps files, bands, dates and corrections in a *.stack.json</source>
      <translation>Garde fichiers, bandes, dates et corrections dans un *.stack.json</translation>
    </message>
    <message>
      <source>Known crops (optional)</source>
      <translation>Cultures connues (facultatif)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <source>Label next</source>
      <translation>À étiqueter ensuite</translation>
    </message>
    <message>
      <source>Label two classes at least; {needed} parcels of each are advised.</source>
      <translation>Étiquetez au moins deux classes ; {needed} parcelles de chacune sont conseillées.</translation>
    </message>
    <message>
      <source>Labelled parcels, those first whose series support their label least</source>
      <translation>Parcelles étiquetées, d'abord celles dont la série appuie le moins l'étiquette</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Labels ({count})</source>
      <translation>Étiquettes ({count})</translation>
    </message>
    <message>
      <source>Labels ({stem})</source>
      <translation>Étiquettes ({stem})</translation>
    </message>
    <message>
      <source>Labels that may be wrong</source>
      <translation>Étiquettes peut-être fausses</translation>
    </message>
    <message>
      <source>Labels, to teach a model</source>
      <translation>Étiquettes (entraînement)</translation>
    </message>
    <message>
      <source>Land use of Mato Grosso, Brazil</source>
      <translation>Usage des terres du Mato Grosso, Brésil</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Les plus grandes d'abord</translation>
    </message>
    <message>
      <source>Last date to use</source>
      <translation>Dernière date à utiliser</translation>
    </message>
    <message>
      <source>Last date to use.</source>
      <translation>Dernière date à utiliser.</translation>
    </message>
    <message>
      <source>Layer of polygons in any CRS; by default the whole map is one unit.</source>
      <translation>Couche de polygones dans n'importe quel SCR ; par défaut toute la carte est une unité.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read, with the crop of each in a field.</source>
      <translation>Couche de polygones ou de points que GDAL sait lire, avec la culture de chacun dans un champ.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in.</source>
      <translation>Couche de polygones ou de points que GDAL sait lire ; un point est le pixel où il se trouve.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in. Without one a model of pixels writes rasters alone.</source>
      <translation>Couche de polygones ou de points que GDAL sait lire ; un point est le pixel où il se trouve. Sans elle, un modèle de pixels n'écrit que des rasters.</translation>
    </message>
    <message>
      <source>Layer of the file</source>
      <translation>Couche du fichier</translation>
    </message>
    <message>
      <source>Layer of the labels file</source>
      <translation>Couche du fichier d'étiquettes</translation>
    </message>
    <message>
      <source>Layer of the parcels file</source>
      <translation>Couche du fichier de parcelles</translation>
    </message>
    <message>
      <source>Layer of the polygons that were drawn by lot and surveyed, with a field of hectares for each class, named as the class is.</source>
      <translation>Couche des polygones tirés au sort et enquêtés, avec un champ d'hectares par classe, nommé comme la classe.</translation>
    </message>
    <message>
      <source>Layer of the polygons within which segments were drawn; by default the whole map is one stratum.</source>
      <translation>Couche des polygones dans lesquels les segments ont été tirés ; par défaut toute la carte est une strate.</translation>
    </message>
    <message>
      <source>Layer of the reference file</source>
      <translation>Couche du fichier de référence</translation>
    </message>
    <message>
      <source>Layer of the segments' file</source>
      <translation>Couche du fichier de segments</translation>
    </message>
    <message>
      <source>Layer of the strata's file</source>
      <translation>Couche du fichier de strates</translation>
    </message>
    <message>
      <source>Layer of the units' file</source>
      <translation>Couche du fichier d'unités</translation>
    </message>
    <message>
      <source>Layer that the series were extracted from, or some of its parcels or points.</source>
      <translation>Couche dont les séries ont été extraites, ou une partie de ses parcelles ou points.</translation>
    </message>
    <message>
      <source>Layer within the file of segments; its only one by default.</source>
      <translation>Couche dans le fichier de segments ; par défaut la seule.</translation>
    </message>
    <message>
      <source>Layer within the file of strata; its only one by default.</source>
      <translation>Couche dans le fichier de strates ; par défaut la seule.</translation>
    </message>
    <message>
      <source>Layer within the file of units; its only one by default.</source>
      <translation>Couche dans le fichier d'unités ; par défaut la seule.</translation>
    </message>
    <message>
      <source>Layer within the labels file; its only one by default.</source>
      <translation>Couche dans le fichier d'étiquettes ; par défaut la seule.</translation>
    </message>
    <message>
      <source>Layer within the parcels file; its only one by default.</source>
      <translation>Couche dans le fichier de parcelles ; par défaut la seule.</translation>
    </message>
    <message>
      <source>Layer within the reference file; its only one by default.</source>
      <translation>Couche dans le fichier de référence ; par défaut la seule.</translation>
    </message>
    <message>
      <source>Layers of the project</source>
      <translation>Couches du projet</translation>
    </message>
    <message>
      <source>Laying out the fields</source>
      <translation>Disposition des champs</translation>
    </message>
    <message>
      <source>Learn a model from the labels, and say how good it is</source>
      <translation>Apprendre un modèle des étiquettes, et dire sa qualité</translation>
    </message>
    <message>
      <source>Learn a model of this place from labelled parcels or points, and say how good it is.

The series of the labelled places are kept, so that teaching again with more labels reads nothing twice.</source>
      <translation>Apprendre un modèle de ce lieu à partir de parcelles ou de points étiquetés, et dire sa qualité.

Les séries des lieux étiquetés sont gardées : un nouvel entraînement avec plus d'étiquettes ne relit rien.</translation>
    </message>
    <message>
      <source>Learn the class other</source>
      <translation>Apprendre la classe autre</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>Méthode d'apprentissage</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Méthodes d'apprentissage</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Apprentissage</translation>
    </message>
    <message>
      <source>Learning report</source>
      <translation>Rapport d'apprentissage</translation>
    </message>
    <message>
      <source>Learning, one fold left out at a time</source>
      <translation>Apprentissage, une partie écartée à la fois</translation>
    </message>
    <message>
      <source>Least certain first</source>
      <translation>Les moins sûres d'abord</translation>
    </message>
    <message>
      <source>Leave the scheduler empty: this machine's processors do the work.</source>
      <translation>Laissez l'ordonnanceur vide : les processeurs de cette machine font le travail.</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>Quitter la visite</translation>
    </message>
    <message>
      <source>Leaves out all features of the layer that are not selected</source>
      <translation>Laisse de côté toutes les entités de la couche qui ne sont pas sélectionnées</translation>
    </message>
    <message>
      <source>Leaving out what the engine never loads</source>
      <translation>Retrait de ce que le moteur ne charge jamais</translation>
    </message>
    <message>
      <source>Left empty, what is chosen in Options.</source>
      <translation>Laissé vide, ce qui est choisi dans les Options.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Feu</translation>
    </message>
    <message>
      <source>Like none of the classes</source>
      <translation>Comme aucune des classes</translation>
    </message>
    <message>
      <source>Likeliest</source>
      <translation>La plus probable</translation>
    </message>
    <message>
      <source>Lines between two crops</source>
      <translation>Lignes entre deux cultures</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Look for two crops in a parcel</source>
      <translation>Chercher deux cultures par parcelle</translation>
    </message>
    <message>
      <source>Looking for a Python to make the environment with</source>
      <translation>Recherche d'un Python pour créer l'environnement</translation>
    </message>
    <message>
      <source>Looking for the engine…</source>
      <translation>Recherche du moteur…</translation>
    </message>
    <message>
      <source>Looking for the packages</source>
      <translation>Recherche des paquets</translation>
    </message>
    <message>
      <source>Looking up the files of the dates…</source>
      <translation>Recherche des fichiers des dates…</translation>
    </message>
    <message>
      <source>Macro F1 {f1}.</source>
      <translation>F1 macro {f1}.</translation>
    </message>
    <message>
      <source>Macro F1 {value} (mean of the classes; 1 is perfect)</source>
      <translation>F1 macro {value} (moyenne des classes ; 1 est parfait)</translation>
    </message>
    <message>
      <source>Made by CropMapper {version}, job {job}. The file report.json beside it says how.</source>
      <translation>Fait par CropMapper {version}, tâche {job}. Le fichier report.json voisin dit comment.</translation>
    </message>
    <message>
      <source>Made by the model {title}.</source>
      <translation>Fait par le modèle {title}.</translation>
    </message>
    <message>
      <source>Made with a model of simulated scenes: it proves nothing of a real one</source>
      <translation>Fait avec un modèle de scènes simulées : cela ne prouve rien d'une vraie</translation>
    </message>
    <message>
      <source>Made with a simulated model.</source>
      <translation>Fait avec un modèle simulé.</translation>
    </message>
    <message>
      <source>Make room there.</source>
      <translation>Libérez-y de la place.</translation>
    </message>
    <message>
      <source>Makes a class of each text of the crop field that stands for none</source>
      <translation>Fait une classe de chaque texte du champ de la culture qui n'en désigne aucune</translation>
    </message>
    <message>
      <source>Makes a project with dated rasters and parcels with crops that exist nowhere, in a folder of your documents, and shows you round</source>
      <translation>Crée, dans un dossier de vos documents, un projet avec des rasters datés et des parcelles cultivées qui n'existent nulle part, et vous fait visiter</translation>
    </message>
    <message>
      <source>Makes the Python environment, and installs the packages named above</source>
      <translation>Crée l'environnement Python et y installe les paquets nommés ci-dessus</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Création de l'environnement</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Map CRS</source>
      <translation>SCR de la carte</translation>
    </message>
    <message>
      <source>Map crops</source>
      <translation>Cartographier les cultures</translation>
    </message>
    <message>
      <source>Map nothing but the parcels</source>
      <translation>Seulement les parcelles</translation>
    </message>
    <message>
      <source>Map nothing but the parcels; the rest of the rasters is nodata.</source>
      <translation>Ne cartographier que les parcelles ; le reste des rasters est sans données.</translation>
    </message>
    <message>
      <source>Map pixel size</source>
      <translation>Taille de pixel de la carte</translation>
    </message>
    <message>
      <source>Map the crops of a stack, and of the parcels in it.

With a model of several sensors, the options bands, scale, offset, nodata, mask and mask values speak of the files of its first sensor; scan another's by themselves, and give the stack file.</source>
      <translation>Cartographier les cultures d'une pile et de ses parcelles.

Avec un modèle de plusieurs capteurs, les options bands, scale, offset, nodata, mask et mask values portent sur les fichiers du premier capteur ; examinez ceux d'un autre à part et donnez le fichier de pile.</translation>
    </message>
    <message>
      <source>Map the stack, and the parcels in it</source>
      <translation>Cartographier la pile et les parcelles qu'elle contient</translation>
    </message>
    <message>
      <source>Map: mapped parcels or classes</source>
      <translation>Carte : parcelles ou classes</translation>
    </message>
    <message>
      <source>Mapped</source>
      <translation>Cartographié</translation>
    </message>
    <message>
      <source>Mapped parcels, or a raster of classes, of the project</source>
      <translation>Parcelles cartographiées, ou un raster de classes, du projet</translation>
    </message>
    <message>
      <source>Mapping</source>
      <translation>Cartographie</translation>
    </message>
    <message>
      <source>Mapping a small part</source>
      <translation>Cartographie d'une petite partie</translation>
    </message>
    <message>
      <source>Mapping boundaries</source>
      <translation>Cartographie des limites</translation>
    </message>
    <message>
      <source>Maps, teaching, checks</source>
      <translation>Cartes, entraînement, contrôles</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Marge</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Masque</translation>
    </message>
    <message>
      <source>Mask values</source>
      <translation>Valeurs du masque</translation>
    </message>
    <message>
      <source>Mask values that mean: not clear.</source>
      <translation>Valeurs du masque qui signifient : non dégagé.</translation>
    </message>
    <message>
      <source>May lead to</source>
      <translation>Peut mener à</translation>
    </message>
    <message>
      <source>Mean, spread and clear pixels of each band on each date, for every parcel or point</source>
      <translation>Moyenne, dispersion et pixels dégagés de chaque bande à chaque date, pour chaque parcelle ou point</translation>
    </message>
    <message>
      <source>Minimum mapping unit (ha)</source>
      <translation>Unité minimale cartographiée (ha)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model package in a folder</source>
      <translation>Paquet de modèle dans un dossier</translation>
    </message>
    <message>
      <source>Model taught.</source>
      <translation>Modèle entraîné.</translation>
    </message>
    <message>
      <source>Model to stand on</source>
      <translation>Modèle de base</translation>
    </message>
    <message>
      <source>Model: what tells crops apart, and whether it fits the data. One of your own is taught from parcels whose crops you know, under Teach a model.</source>
      <translation>Modèle : ce qui distingue les cultures, et s'il convient aux données. Le vôtre s'entraîne avec des parcelles dont vous connaissez la culture, sous Entraîner un modèle.</translation>
    </message>
    <message>
      <source>More labels would help:</source>
      <translation>Plus d'étiquettes aideraient :</translation>
    </message>
    <message>
      <source>Most right ones among red</source>
      <translation>Maximum de justes parmi les rouges</translation>
    </message>
    <message>
      <source>Most wrong ones among green</source>
      <translation>Maximum de fausses parmi les vertes</translation>
    </message>
    <message>
      <source>Mowing, after</source>
      <translation>Fauche, après</translation>
    </message>
    <message>
      <source>Mowing, by</source>
      <translation>Fauche, au plus tard</translation>
    </message>
    <message>
      <source>Mowing, certainty</source>
      <translation>Fauche, certitude</translation>
    </message>
    <message>
      <source>Mowings</source>
      <translation>Fauches</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of a bundled model package (the job models lists them), or the path of one.</source>
      <translation>Nom d'un paquet de modèle fourni (la tâche models les énumère), ou chemin d'un autre.</translation>
    </message>
    <message>
      <source>Name of a bundled model package, or the path of one, such as teach makes.</source>
      <translation>Nom d'un paquet de modèle fourni, ou chemin d'un autre, issu par exemple d'un entraînement.</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Nom du champ</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <source>Name or path of a model of parcels, such as teach makes; for points, of pixels.</source>
      <translation>Nom ou chemin d'un modèle de parcelles, issu d'un entraînement ; pour des points, de pixels.</translation>
    </message>
    <message>
      <source>Name or path of a model package of field boundaries.</source>
      <translation>Nom ou chemin d'un paquet de modèle de limites de champs.</translation>
    </message>
    <message>
      <source>Name or path of a model package of this sensor, on whose features one more learner is tried.</source>
      <translation>Nom ou chemin d'un paquet de modèle de ce capteur, sur les caractéristiques duquel une méthode de plus est essayée.</translation>
    </message>
    <message>
      <source>Name or path of a model package with an encoder, or of one that gives features.</source>
      <translation>Nom ou chemin d'un paquet de modèle avec encodeur, ou qui donne des caractéristiques.</translation>
    </message>
    <message>
      <source>Name or path of a model: one of parcels, such as teach makes, or one of pixels.</source>
      <translation>Nom ou chemin d'un modèle : de parcelles, issu d'un entraînement, ou de pixels.</translation>
    </message>
    <message>
      <source>Name the class first: parcels are drawn of one. Then draw.</source>
      <translation>Nommez d'abord la classe : les parcelles sont dessinées pour une classe. Puis dessinez.</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Nouveau projet</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>No Python with the engine's packages was found.</source>
      <translation>Aucun Python avec les paquets du moteur n'a été trouvé.</translation>
    </message>
    <message>
      <source>No class (see the reason)</source>
      <translation>Sans classe (voir la raison)</translation>
    </message>
    <message>
      <source>No class has the code {code}.</source>
      <translation>Aucune classe n'a le code {code}.</translation>
    </message>
    <message>
      <source>No class has the digit {digit}. C lists all classes.</source>
      <translation>Aucune classe n'a le chiffre {digit}. C liste toutes les classes.</translation>
    </message>
    <message>
      <source>No class of the table</source>
      <translation>Aucune classe du tableau</translation>
    </message>
    <message>
      <source>No class: {reason}</source>
      <translation>Sans classe : {reason}</translation>
    </message>
    <message>
      <source>No crop declared</source>
      <translation>Aucune culture déclarée</translation>
    </message>
    <message>
      <source>No data at hand?</source>
      <translation>Pas de données sous la main ?</translation>
    </message>
    <message>
      <source>No engine is installed here: nothing was removed.</source>
      <translation>Aucun moteur n'est installé ici : rien n'a été supprimé.</translation>
    </message>
    <message>
      <source>No engine, so no models.</source>
      <translation>Pas de moteur, donc pas de modèles.</translation>
    </message>
    <message>
      <source>No estimate for other ground.</source>
      <translation>Aucune estimation ailleurs.</translation>
    </message>
    <message>
      <source>No harvest seen</source>
      <translation>Aucune récolte vue</translation>
    </message>
    <message>
      <source>No model is chosen. Choose a bundled model, or the folder of another package.</source>
      <translation>Aucun modèle n'est choisi. Choisissez un modèle fourni, ou le dossier d'un autre paquet.</translation>
    </message>
    <message>
      <source>No parcels, pixels only</source>
      <translation>Pas de parcelles, pixels seulement</translation>
    </message>
    <message>
      <source>No raster of the project is a file</source>
      <translation>Aucun raster du projet n'est un fichier</translation>
    </message>
    <message>
      <source>No result of this project has parcels yet.</source>
      <translation>Aucun résultat de ce projet n'a encore de parcelles.</translation>
    </message>
    <message>
      <source>No runs yet. Each map and check of this project will be listed here, to open, go on with, change or delete.</source>
      <translation>Encore aucune exécution. Chaque carte et chaque contrôle de ce projet figurera ici, à ouvrir, reprendre, modifier ou supprimer.</translation>
    </message>
    <message>
      <source>No two labels have the same text in {field}, which rather names parcels than crops. Choose the field with the crop.</source>
      <translation>Il n'y a pas deux étiquettes avec le même texte dans {field}, qui nomme donc plutôt des parcelles que des cultures. Choisissez le champ de la culture.</translation>
    </message>
    <message>
      <source>No-data value</source>
      <translation>Valeur sans données</translation>
    </message>
    <message>
      <source>None of the labels has a shape.</source>
      <translation>Aucune des étiquettes n'a de géométrie.</translation>
    </message>
    <message>
      <source>Not all could be deleted: close whatever uses the engine, then remove again.</source>
      <translation>Tout n'a pas pu être supprimé : fermez ce qui utilise le moteur, puis supprimez de nouveau.</translation>
    </message>
    <message>
      <source>Not by lot</source>
      <translation>Non tirées au sort</translation>
    </message>
    <message>
      <source>Not in the stack any more: {days}.</source>
      <translation>Ne sont plus dans la pile : {days}.</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Sans rang</translation>
    </message>
    <message>
      <source>Not there any more: {names}.</source>
      <translation>Plus là : {names}.</translation>
    </message>
    <message>
      <source>Not told of the season, since the clear dates around it are more than {days} days apart: {parts}.</source>
      <translation>Non indiqué pour la saison, car les dates claires qui l’encadrent sont séparées de plus de {days} jours : {parts}.</translation>
    </message>
    <message>
      <source>Not used, since they are no class of the table: {names}.</source>
      <translation>Non utilisés, car ils ne sont pas une classe du tableau : {names}.</translation>
    </message>
    <message>
      <source>Nothing but the parcels</source>
      <translation>Seulement les parcelles</translation>
    </message>
    <message>
      <source>Nothing but the parcels is to be mapped, and there are none. Choose a layer of them.</source>
      <translation>Seules les parcelles doivent être cartographiées, et il n'y en a pas. Choisissez une couche de parcelles.</translation>
    </message>
    <message>
      <source>Nothing had been started.</source>
      <translation>Rien n'avait commencé.</translation>
    </message>
    <message>
      <source>Number that decides what is left to chance.</source>
      <translation>Nombre qui décide de ce qui est laissé au hasard.</translation>
    </message>
    <message>
      <source>Numbers of the raster</source>
      <translation>Nombres du raster</translation>
    </message>
    <message>
      <source>Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample of this stack, and says which.</source>
      <translation>Précision du calcul. 'auto' prend la plus rapide qui donne les mêmes classes que float32 sur un échantillon de cette pile, et dit laquelle.</translation>
    </message>
    <message>
      <source>Of the green parcels, at most this share may have a false declaration.</source>
      <translation>Parmi les parcelles vertes, cette part au plus peut avoir une fausse déclaration.</translation>
    </message>
    <message>
      <source>Of the layers of one raster with all dates: all bands of the first date first, or all dates of the first band.</source>
      <translation>Ordre des couches d'un raster avec toutes les dates : d'abord toutes les bandes de la première date, ou toutes les dates de la première bande.</translation>
    </message>
    <message>
      <source>Of the map, in its CRS's units; the finest by default.</source>
      <translation>Taille de pixel de la carte, dans les unités de son SCR ; par défaut la plus fine.</translation>
    </message>
    <message>
      <source>Of the map; that of most rasters by default.</source>
      <translation>SCR de la carte ; par défaut celui de la plupart des rasters.</translation>
    </message>
    <message>
      <source>Of the red parcels, at most about this share may have a right declaration.</source>
      <translation>Parmi les parcelles rouges, cette part environ au plus peut avoir une déclaration juste.</translation>
    </message>
    <message>
      <source>Of {declared} declared parcels: {green} green, {yellow} yellow, {red} red</source>
      <translation>Sur {declared} parcelles déclarées : {green} vertes, {yellow} jaunes, {red} rouges</translation>
    </message>
    <message>
      <source>Of {declared} declared: {green} green, {yellow} yellow, {red} red.</source>
      <translation>Sur {declared} déclarées : {green} vertes, {yellow} jaunes, {red} rouges.</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Décalage</translation>
    </message>
    <message>
      <source>One class</source>
      <translation>Une classe</translation>
    </message>
    <message>
      <source>One folder per run, in here</source>
      <translation>Un dossier par exécution, ici</translation>
    </message>
    <message>
      <source>One group of the project, styled by the class table.</source>
      <translation>Un groupe du projet, stylé selon le tableau des classes.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <source>Open the results as a styled group</source>
      <translation>Ouvrir les résultats en groupe stylé</translation>
    </message>
    <message>
      <source>Opened again: {title}.</source>
      <translation>Ouverte de nouveau : {title}.</translation>
    </message>
    <message>
      <source>Opening the stack…</source>
      <translation>Ouverture de la pile…</translation>
    </message>
    <message>
      <source>Opens the options page: another Python, a folder of packages, test, repair, remove</source>
      <translation>Ouvre la page d'options : autre Python, dossier de paquets, tester, réparer, supprimer</translation>
    </message>
    <message>
      <source>Opens the page that says from which date on the answers of this map stay</source>
      <translation>Ouvre la page qui dit à partir de quelle date les réponses de cette carte restent</translation>
    </message>
    <message>
      <source>Opens the page that says how often this map is right, class by class</source>
      <translation>Ouvre la page qui dit combien de fois cette carte a raison, classe par classe</translation>
    </message>
    <message>
      <source>Opens the whole report in the browser</source>
      <translation>Ouvre tout le rapport dans le navigateur</translation>
    </message>
    <message>
      <source>Opens the whole report: confusion, learners, labels that look wrong</source>
      <translation>Ouvre tout le rapport : confusions, méthodes, étiquettes qui semblent fausses</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>Ordre des couches</translation>
    </message>
    <message>
      <source>Other Python or source…</source>
      <translation>Autre Python ou autre source…</translation>
    </message>
    <message>
      <source>Other class…</source>
      <translation>Autre classe…</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Dossier de sortie</translation>
    </message>
    <message>
      <source>Outputs</source>
      <translation>Sorties</translation>
    </message>
    <message>
      <source>Outputs and device</source>
      <translation>Sorties et matériel</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}, area-adjusted: it holds for the whole map.</source>
      <translation>Exactitude globale {accuracy}, ajustée par la surface : elle vaut pour toute la carte.</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}.</source>
      <translation>Exactitude globale {accuracy}.</translation>
    </message>
    <message>
      <source>Package index or folder</source>
      <translation>Index de paquets ou dossier</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>Paquets</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>Parcelle</translation>
    </message>
    <message>
      <source>Parcel of {crop}</source>
      <translation>Parcelle de {crop}</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>Parcelle {id}</translation>
    </message>
    <message>
      <source>Parcel {row} of {total}.</source>
      <translation>Parcelle {row} sur {total}.</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Parcelles</translation>
    </message>
    <message>
      <source>Parcels of the series</source>
      <translation>Parcelles des séries</translation>
    </message>
    <message>
      <source>Parcels or points</source>
      <translation>Parcelles ou points</translation>
    </message>
    <message>
      <source>Parcels through the year</source>
      <translation>Parcelles au fil de l'année</translation>
    </message>
    <message>
      <source>Parcels to label next</source>
      <translation>Parcelles à étiqueter ensuite</translation>
    </message>
    <message>
      <source>Part of the neighbours that count, those with the highest probability of the class.</source>
      <translation>Part des voisins qui comptent : ceux dont la probabilité de la classe est la plus forte.</translation>
    </message>
    <message>
      <source>Path of a model that was taught here: its learner is used, and learns anew.</source>
      <translation>Chemin d'un modèle entraîné ici : sa méthode est utilisée et apprend de nouveau.</translation>
    </message>
    <message>
      <source>Peak of season</source>
      <translation>Pic de la saison</translation>
    </message>
    <message>
      <source>Physical value = stored value x scale + offset.</source>
      <translation>Valeur physique = valeur stockée x échelle + décalage.</translation>
    </message>
    <message>
      <source>Pick a place</source>
      <translation>Choisir un lieu</translation>
    </message>
    <message>
      <source>Pick a place on the map to see its season.</source>
      <translation>Choisissez un lieu sur la carte pour voir sa saison.</translation>
    </message>
    <message>
      <source>Pixel counts</source>
      <translation>Comptes de pixels</translation>
    </message>
    <message>
      <source>Pixel counts by class and administrative unit, and estimates of areas from surveyed segments</source>
      <translation>Comptes de pixels par classe et unité administrative, et estimations des surfaces à partir de segments enquêtés</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>Pixels of one area touch at</source>
      <translation>Les pixels d'une surface se touchent</translation>
    </message>
    <message>
      <source>Pixels of the series</source>
      <translation>Pixels des séries</translation>
    </message>
    <message>
      <source>Pixels to leave out at the edge</source>
      <translation>Pixels à omettre au bord</translation>
    </message>
    <message>
      <source>Places of each class</source>
      <translation>Lieux de chaque classe</translation>
    </message>
    <message>
      <source>Places to inspect</source>
      <translation>Lieux à inspecter</translation>
    </message>
    <message>
      <source>Plots (SVG)</source>
      <translation>Graphiques (SVG)</translation>
    </message>
    <message>
      <source>Points drawn by lot within the classes of a map, to be filled with what is true there</source>
      <translation>Points tirés au sort dans les classes d'une carte, à remplir avec ce qui y est vrai</translation>
    </message>
    <message>
      <source>Polygon layer (optional)</source>
      <translation>Couche de polygones (facultatif)</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: a table (Parquet) with the mean features of each parcel's pixels is written, and no raster.</source>
      <translation>Couche de polygones que GDAL sait lire : un tableau (Parquet) avec les caractéristiques moyennes des pixels de chaque parcelle est écrit, et pas de raster.</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: in each parcel its pixels vote, each for its class and with its confidence as its weight.</source>
      <translation>Couche de polygones que GDAL sait lire : dans chaque parcelle ses pixels votent, chacun pour sa classe et avec sa confiance pour poids.</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read; each parcel gets its class and confidence.</source>
      <translation>Couche de polygones que GDAL sait lire ; chaque parcelle reçoit sa classe et sa confiance.</translation>
    </message>
    <message>
      <source>Polygon layer with the parcels of the place: points label the parcel that they lie in, and what lies outside all parcels may be learned as the class other.</source>
      <translation>Couche de polygones avec les parcelles du lieu : les points étiquettent la parcelle où ils se trouvent, et ce qui est hors de toute parcelle peut être appris comme la classe autre.</translation>
    </message>
    <message>
      <source>Polygons or points with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>Polygones ou points avec ce qui est vrai, dans n'importe quel SCR ; par défaut c'est un champ des parcelles cartographiées.</translation>
    </message>
    <message>
      <source>Polygons, points or a raster with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>Polygones, points ou raster avec ce qui est vrai, dans n'importe quel SCR ; par défaut c'est un champ des parcelles cartographiées.</translation>
    </message>
    <message>
      <source>Possible classes</source>
      <translation>Classes possibles</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Press Change… and then Run to begin anew; Delete… removes what it had finished.</source>
      <translation>Appuyez sur Modifier… puis sur Lancer pour recommencer ; Supprimer… enlève ce qui était terminé.</translation>
    </message>
    <message>
      <source>Press Install engine in the CropMapper panel, choose a Python under Settings &gt; Options &gt; CropMapper, or run Set up the engine (cropmapper:setupengine) from Processing or qgis_process.</source>
      <translation>Appuyez sur Installer le moteur dans le panneau CropMapper, choisissez un Python sous Préférences &gt; Options &gt; CropMapper, ou lancez Mettre en place le moteur (cropmapper:setupengine) dans Traitement ou avec qgis_process.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Probabilités</translation>
    </message>
    <message>
      <source>Probabilities of a map</source>
      <translation>Probabilités d'une carte</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Probabilité</translation>
    </message>
    <message>
      <source>Probability of the likeliest</source>
      <translation>Probabilité de la plus probable</translation>
    </message>
    <message>
      <source>Probability of the second</source>
      <translation>Probabilité de la deuxième</translation>
    </message>
    <message>
      <source>Probability of the third</source>
      <translation>Probabilité de la troisième</translation>
    </message>
    <message>
      <source>Processes on this machine</source>
      <translation>Processus sur cette machine</translation>
    </message>
    <message>
      <source>Processes on this machine; one by default.</source>
      <translation>Processus sur cette machine ; un par défaut.</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Processor threads</source>
      <translation>Fils d'exécution du processeur</translation>
    </message>
    <message>
      <source>Processor threads; all by default, of a Dask worker as many as it was started with.</source>
      <translation>Fils d'exécution du processeur ; tous par défaut, pour un worker Dask autant qu'à son démarrage.</translation>
    </message>
    <message>
      <source>Processor threads; all by default.</source>
      <translation>Fils d'exécution du processeur ; tous par défaut.</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Profile, in the toolbar: click a parcel to see its season, its harvest, and which dates decided its class.</source>
      <translation>Profil, dans la barre d'outils : cliquez une parcelle pour voir sa saison, sa récolte et les dates qui ont décidé de sa classe.</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Profils</translation>
    </message>
    <message>
      <source>Profiles (JSON)</source>
      <translation>Profils (JSON)</translation>
    </message>
    <message>
      <source>Project {name}</source>
      <translation>Projet {name}</translation>
    </message>
    <message>
      <source>Putting blocks together</source>
      <translation>Assemblage des blocs</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python du moteur</translation>
    </message>
    <message>
      <source>Python with the engine's packages</source>
      <translation>Python avec les paquets du moteur</translation>
    </message>
    <message>
      <source>QGIS cannot open {path}: {summary}</source>
      <translation>QGIS ne peut pas ouvrir {path} : {summary}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Mettre en file</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Rank correlation of attention and falls over the clear dates: {value}</source>
      <translation>Corrélation de rang entre attention et baisses sur les dates claires : {value}</translation>
    </message>
    <message>
      <source>Rank correlation of attention and occlusion</source>
      <translation>Corrélation des rangs de l'attention et de l'occlusion</translation>
    </message>
    <message>
      <source>Rank labelled parcels by how little their series support the label: the most suspect first.</source>
      <translation>Classer les parcelles étiquetées selon le peu d'appui que leur série donne à l'étiquette : les plus suspectes d'abord.</translation>
    </message>
    <message>
      <source>Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first.</source>
      <translation>Classer les parcelles sans étiquette selon ce que leur étiquette apprendrait : les douteuses, une de chaque sorte d'abord.</translation>
    </message>
    <message>
      <source>Raster of classes</source>
      <translation>Raster de classes</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map.</source>
      <translation>Raster de classes, tel que le classes.tif d'une carte.</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map; each class is a stratum, no data is none.</source>
      <translation>Raster de classes, tel que le classes.tif d'une carte ; chaque classe est une strate, l'absence de données n'en est pas une.</translation>
    </message>
    <message>
      <source>Rasters with all dates (*.tif *.tiff *.vrt *.img)</source>
      <translation>Rasters avec toutes les dates (*.tif *.tiff *.vrt *.img)</translation>
    </message>
    <message>
      <source>Rasters, or folder of series</source>
      <translation>Rasters, ou dossier de séries</translation>
    </message>
    <message>
      <source>Reading options</source>
      <translation>Options de lecture</translation>
    </message>
    <message>
      <source>Reading options ({count} set)</source>
      <translation>Options de lecture ({count} définies)</translation>
    </message>
    <message>
      <source>Reading parcels and series</source>
      <translation>Lecture des parcelles et des séries</translation>
    </message>
    <message>
      <source>Reading series and labels</source>
      <translation>Lecture des séries et des étiquettes</translation>
    </message>
    <message>
      <source>Reading the dates</source>
      <translation>Lecture des dates</translation>
    </message>
    <message>
      <source>Reading the dates: {done} of {total}</source>
      <translation>Lecture des dates : {done} sur {total}</translation>
    </message>
    <message>
      <source>Reading the dates…</source>
      <translation>Lecture des dates…</translation>
    </message>
    <message>
      <source>Reading the labelled places</source>
      <translation>Lecture des lieux étiquetés</translation>
    </message>
    <message>
      <source>Reading the parcels' pixels</source>
      <translation>Lecture des pixels des parcelles</translation>
    </message>
    <message>
      <source>Reading the parcels' series</source>
      <translation>Lecture des séries des parcelles</translation>
    </message>
    <message>
      <source>Reading the parcels…</source>
      <translation>Lecture des parcelles…</translation>
    </message>
    <message>
      <source>Reading the place's pixels</source>
      <translation>Lecture des pixels du lieu</translation>
    </message>
    <message>
      <source>Reading the places' pixels</source>
      <translation>Lecture des pixels des lieux</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Raison</translation>
    </message>
    <message>
      <source>Reasons (codes)</source>
      <translation>Raisons (codes)</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Rappel</translation>
    </message>
    <message>
      <source>Red: another crop</source>
      <translation>Rouge : autre culture</translation>
    </message>
    <message>
      <source>Reddest first</source>
      <translation>Rouges d'abord</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>Reference \ map</source>
      <translation>Référence \ carte</translation>
    </message>
    <message>
      <source>Reference field</source>
      <translation>Champ de référence</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Couche de référence</translation>
    </message>
    <message>
      <source>Reference layer or raster</source>
      <translation>Couche ou raster de référence</translation>
    </message>
    <message>
      <source>Reference name -&gt; class name of the model; names left out are not scored.</source>
      <translation>Nom de la référence -&gt; nom de la classe du modèle ; les noms omis ne sont pas notés.</translation>
    </message>
    <message>
      <source>Reference raster, instead of a layer</source>
      <translation>Raster de référence au lieu de couche</translation>
    </message>
    <message>
      <source>Reference {reference}, map {mapped}: {count} of {total}</source>
      <translation>Référence {reference}, carte {mapped} : {count} sur {total}</translation>
    </message>
    <message>
      <source>Regular expression with the groups year, month and day, or year and doy, for file names.</source>
      <translation>Expression régulière avec les groupes year, month et day, ou year et doy, pour les noms de fichiers.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove engine…</source>
      <translation>Supprimer le moteur…</translation>
    </message>
    <message>
      <source>Remove the chosen class</source>
      <translation>Retirer la classe choisie</translation>
    </message>
    <message>
      <source>Remove the engine? These folders are deleted; maps and taught models stay.

{listed}</source>
      <translation>Supprimer le moteur ? Ces dossiers sont effacés ; les cartes et les modèles entraînés restent.

{listed}</translation>
    </message>
    <message>
      <source>Remove the model</source>
      <translation>Supprimer le modèle</translation>
    </message>
    <message>
      <source>Remove the model {name} with its labels and its report? It cannot be brought back.</source>
      <translation>Supprimer le modèle {name} avec ses étiquettes et son rapport ? Il n'y a pas de retour.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Rename the model</source>
      <translation>Renommer le modèle</translation>
    </message>
    <message>
      <source>Rename, export or remove this model of yours</source>
      <translation>Renommer, exporter ou supprimer ce modèle, qui est le vôtre</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Replace an existing stack file.</source>
      <translation>Remplacer un fichier de pile existant.</translation>
    </message>
    <message>
      <source>Replace another job's results</source>
      <translation>Remplacer d'autres résultats</translation>
    </message>
    <message>
      <source>Replace another job's results in the output folder.</source>
      <translation>Remplacer les résultats d'une autre tâche dans le dossier de sortie.</translation>
    </message>
    <message>
      <source>Replace the environment even where an engine is found, such as after a broken disk.</source>
      <translation>Remplacer l'environnement même si un moteur est trouvé, par exemple après une panne de disque.</translation>
    </message>
    <message>
      <source>Replace the stack file</source>
      <translation>Remplacer le fichier de pile</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Results will come as a group of layers, and be listed here with the hectares of each class. Walk through the parcels then shows the least certain ones first.</source>
      <translation>Les résultats arriveront en groupe de couches et figureront ici avec les hectares de chaque classe. Parcourir les parcelles montrera alors d'abord les moins sûres.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Juste</translation>
    </message>
    <message>
      <source>Right (95%)</source>
      <translation>Juste (95 %)</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by blocks.</source>
      <translation>Juste dans {right} de {count} lieux mis de côté ; F1 macro {mean}. Mis de côté par blocs.</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by parts of the area.</source>
      <translation>Juste dans {right} de {count} lieux mis de côté ; F1 macro {mean}. Mis de côté par parties de la zone.</translation>
    </message>
    <message>
      <source>Rows: what is true. Columns: what the map says.</source>
      <translation>Lignes : ce qui est vrai. Colonnes : ce que dit la carte.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lancer</translation>
    </message>
    <message>
      <source>Run again; if it ends the same way, report the lines of the log.</source>
      <translation>Relancez ; si la fin est la même, signalez les lignes du journal.</translation>
    </message>
    <message>
      <source>Run it again: it goes on from what it had finished, if anything.</source>
      <translation>Relancez : le travail reprend à partir de ce qui était achevé, s'il y en a.</translation>
    </message>
    <message>
      <source>Run makes the map; how long that takes stands above it. You can work on meanwhile, cancel, and let the run go on later.</source>
      <translation>Lancer calcule la carte ; la durée figure au-dessus. Vous pouvez travailler pendant ce temps, annuler et reprendre plus tard.</translation>
    </message>
    <message>
      <source>Runner-up</source>
      <translation>Deuxième classe</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Exécutions</translation>
    </message>
    <message>
      <source>Runs ({count})</source>
      <translation>Exécutions ({count})</translation>
    </message>
    <message>
      <source>Runs of this project</source>
      <translation>Exécutions de ce projet</translation>
    </message>
    <message>
      <source>Runtime</source>
      <translation>Moteur d'exécution</translation>
    </message>
    <message>
      <source>STAC documents and stack files (*.json *.geojson)</source>
      <translation>Documents STAC et fichiers de pile (*.json *.geojson)</translation>
    </message>
    <message>
      <source>Sample project (simulated)</source>
      <translation>Projet d'exemple (simulé)</translation>
    </message>
    <message>
      <source>Save as stack file</source>
      <translation>Enregistrer en fichier de pile</translation>
    </message>
    <message>
      <source>Save as stack file…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Enregistrer le graphique</translation>
    </message>
    <message>
      <source>Save the chart or its values</source>
      <translation>Enregistrer le graphique ou ses valeurs</translation>
    </message>
    <message>
      <source>Save the drawn parcels</source>
      <translation>Enregistrer les parcelles dessinées</translation>
    </message>
    <message>
      <source>Save the layer to a GeoPackage yourself and choose that file.</source>
      <translation>Enregistrez vous-même la couche dans un GeoPackage et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>Save the layer with the labels yourself, and teach from that.</source>
      <translation>Enregistrez vous-même la couche des étiquettes, et entraînez à partir d'elle.</translation>
    </message>
    <message>
      <source>Save the values</source>
      <translation>Enregistrer les valeurs</translation>
    </message>
    <message>
      <source>Saved as stack file: {path}.</source>
      <translation>Enregistré en fichier de pile : {path}.</translation>
    </message>
    <message>
      <source>Say how unlike each series is to all that the model was taught with: a percentile of how unlike those are to each other, 100 where it is farther than all. For models that teach made.</source>
      <translation>Dire à quel point chaque série diffère de tout ce dont le modèle a appris : un centile des différences de celles-ci entre elles, 100 si elle est plus loin que toutes. Pour les modèles entraînés.</translation>
    </message>
    <message>
      <source>Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.</source>
      <translation>Dire de chaque parcelle si sa culture déclarée est juste : vert, jaune ou rouge, avec les raisons.

Aucune parcelle n'est jugée par un modèle qui l'a vue, elle ou son bloc. Les cultures d'un même groupe du tableau des classes comptent pour une.</translation>
    </message>
    <message>
      <source>Say of each parcel whether its pixels look like two crops: the share of the smaller group, how much better two groups explain the pixels than one, and the line between them as a layer.</source>
      <translation>Dire de chaque parcelle si ses pixels ressemblent à deux cultures : la part du plus petit groupe, de combien deux groupes expliquent mieux les pixels qu'un seul, et la ligne entre eux comme couche.</translation>
    </message>
    <message>
      <source>Say which crops cannot be excluded: how often that set is to hold the true one, by the answers that the model gave for labels that it had not seen. For models that teach made.</source>
      <translation>Dire quelles cultures ne peuvent être exclues : combien de fois cet ensemble doit contenir la vraie, d'après les réponses du modèle à des étiquettes qu'il n'avait pas vues. Pour les modèles entraînés.</translation>
    </message>
    <message>
      <source>Say which dates and bands decided a model's answer for each parcel, by hiding one after the other.

What counts is by how much the probability of the answered class falls when a date is hidden like a cloud, or a band has its mean of training on all dates. Models that tell their attention over the dates have it beside that, and where the two name different dates it is said.</source>
      <translation>Dire quelles dates et quelles bandes ont décidé de la réponse d'un modèle pour chaque parcelle, en les cachant l'une après l'autre.

Ce qui compte est la baisse de la probabilité de la classe répondue quand une date est cachée comme par un nuage, ou qu'une bande a sa moyenne d'entraînement à toutes les dates. Pour les modèles qui disent leur attention aux dates, elle figure à côté, et là où les deux nomment des dates différentes, c'est dit.</translation>
    </message>
    <message>
      <source>Say which dates and bands of a stack can be used, and why not.</source>
      <translation>Dire quelles dates et bandes d'une pile sont utilisables, et pourquoi d'autres non.</translation>
    </message>
    <message>
      <source>Say which models fit</source>
      <translation>Dire quels modèles conviennent</translation>
    </message>
    <message>
      <source>Say which text of the field is which class of the map: with Texts and classes…, or in Processing with Classes of references.</source>
      <translation>Indiquez quel texte du champ est quelle classe de la carte : avec Textes et classes…, ou dans Traitements avec Classes des références.</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Facteur d'échelle</translation>
    </message>
    <message>
      <source>Scale (scale) cannot be 0.</source>
      <translation>L'échelle (scale) ne peut pas être 0.</translation>
    </message>
    <message>
      <source>Scan a stack</source>
      <translation>Examiner une pile</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Deuxième</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <source>Select some parcels first: the map is to be around them.</source>
      <translation>Sélectionnez d'abord des parcelles : la carte doit les entourer.</translation>
    </message>
    <message>
      <source>Selected only ({count})</source>
      <translation>Seulement la sélection ({count})</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Capteur</translation>
    </message>
    <message>
      <source>Sensor, if the files do not tell it: its name in the sensor table, or the path of your own *.sensor.json.</source>
      <translation>Capteur, si les fichiers ne le disent pas : son nom dans la table des capteurs, ou le chemin de votre propre *.sensor.json.</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Séries</translation>
    </message>
    <message>
      <source>Series file for training</source>
      <translation>Fichier de séries pour l'entraînement</translation>
    </message>
    <message>
      <source>Series of {names}</source>
      <translation>Séries de {names}</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>Mettre en place le moteur</translation>
    </message>
    <message>
      <source>Several texts may stand for one class.</source>
      <translation>Plusieurs textes peuvent désigner une classe.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Share of amplitude of the season</source>
      <translation>Part d'amplitude de la saison</translation>
    </message>
    <message>
      <source>Share of the model's attention, up to {share}</source>
      <translation>Part de l'attention du modèle, jusqu'à {share}</translation>
    </message>
    <message>
      <source>Share of the neighbours</source>
      <translation>Part des voisins</translation>
    </message>
    <message>
      <source>Share of what the map calls a class that is expected to be it: decides the number of places.</source>
      <translation>Part de ce que la carte attribue à une classe et qui devrait l'être vraiment : décide du nombre de lieux.</translation>
    </message>
    <message>
      <source>Show log</source>
      <translation>Voir le journal</translation>
    </message>
    <message>
      <source>Show parcels or points through the year: indices, smoothed curves, season, harvest, mowing and bare soil.

The first of the values tells the season; events are told by NDVI, and bare soil by NBR2, too, where the bands give these.</source>
      <translation>Montrer des parcelles ou des points au fil de l'année : indices, courbes lissées, saison, récolte, fauche et sol nu.

La première des valeurs donne la saison ; les événements se lisent dans le NDVI, et le sol nu aussi dans le NBR2, si les bandes le permettent.</translation>
    </message>
    <message>
      <source>Shows the next stop; after the last one the tour ends</source>
      <translation>Montre l'étape suivante ; après la dernière, la visite se termine</translation>
    </message>
    <message>
      <source>Shows the stop before</source>
      <translation>Montre l'étape précédente</translation>
    </message>
    <message>
      <source>Shows the whole message and what came before it</source>
      <translation>Montre le message entier et ce qui l'a précédé</translation>
    </message>
    <message>
      <source>Shows warnings, errors and what is done, without each step</source>
      <translation>Montre les avertissements, les erreurs et ce qui est fait, sans chaque étape</translation>
    </message>
    <message>
      <source>Sieving small areas</source>
      <translation>Tamisage des petites surfaces</translation>
    </message>
    <message>
      <source>Simplify by so many pixels</source>
      <translation>Simplifier d'autant de pixels</translation>
    </message>
    <message>
      <source>Simulated scene, {date}</source>
      <translation>Scène simulée, {date}</translation>
    </message>
    <message>
      <source>Simulating the dates</source>
      <translation>Simulation des dates</translation>
    </message>
    <message>
      <source>Smaller fields are left out.</source>
      <translation>Les champs plus petits sont laissés de côté.</translation>
    </message>
    <message>
      <source>Smallest field, in hectares</source>
      <translation>Plus petit champ, en hectares</translation>
    </message>
    <message>
      <source>Smooth and sieve a finished map, and derive classes and their certainty anew from its probabilities.

The model is not needed. What is asked for is done in this order: smoothing in a neighbourhood, classes, sieve, parcels.</source>
      <translation>Lisser et tamiser une carte achevée, et tirer de nouveau de ses probabilités les classes et leur certitude.

Le modèle n'est pas nécessaire. Ce qui est demandé se fait dans cet ordre : lissage dans un voisinage, classes, tamis, parcelles.</translation>
    </message>
    <message>
      <source>Smooth and sieve a map</source>
      <translation>Lisser et tamiser une carte</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Lissage</translation>
    </message>
    <message>
      <source>Smoothing window</source>
      <translation>Fenêtre de lissage</translation>
    </message>
    <message>
      <source>Smoothness</source>
      <translation>Degré de lissage</translation>
    </message>
    <message>
      <source>Smoothness of classes</source>
      <translation>Degré de lissage des classes</translation>
    </message>
    <message>
      <source>Smooths probabilities (Bayesian smoothing, as sits has it) in a neighbourhood of so many pixels a side, an odd number such as 7; not at all by default.</source>
      <translation>Lisse les probabilités (lissage bayésien, comme dans sits) dans un voisinage d'autant de pixels de côté, un nombre impair tel que 7 ; aucun par défaut.</translation>
    </message>
    <message>
      <source>Space: the class is right.</source>
      <translation>Espace : la classe est juste.</translation>
    </message>
    <message>
      <source>Space: the declared crop is right.</source>
      <translation>Espace : la culture déclarée est juste.</translation>
    </message>
    <message>
      <source>Space: the label is right.</source>
      <translation>Espace : l'étiquette est juste.</translation>
    </message>
    <message>
      <source>Space: the likeliest crop is right.</source>
      <translation>Espace : la culture la plus probable est juste.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Pile</translation>
    </message>
    <message>
      <source>Stack file</source>
      <translation>Fichier de pile</translation>
    </message>
    <message>
      <source>Stack files (*{suffix})</source>
      <translation>Fichiers de pile (*{suffix})</translation>
    </message>
    <message>
      <source>Stack in a file, if in no folder</source>
      <translation>Pile dans un fichier, sans dossier</translation>
    </message>
    <message>
      <source>Stack of dated rasters</source>
      <translation>Pile de rasters datés</translation>
    </message>
    <message>
      <source>Stacks (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</source>
      <translation>Piles (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</translation>
    </message>
    <message>
      <source>Standard error of overall accuracy</source>
      <translation>Erreur type de l'exactitude globale</translation>
    </message>
    <message>
      <source>Start of season</source>
      <translation>Début de la saison</translation>
    </message>
    <message>
      <source>Start of season, within days</source>
      <translation>Début de la saison, à tant de jours près</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Démarrage du moteur…</translation>
    </message>
    <message>
      <source>Starts the engine, and says what it consists of</source>
      <translation>Démarre le moteur et dit de quoi il se compose</translation>
    </message>
    <message>
      <source>Starts when the run under way has ended</source>
      <translation>Commence quand l'exécution en cours est finie</translation>
    </message>
    <message>
      <source>Stays from</source>
      <translation>Reste à partir de</translation>
    </message>
    <message>
      <source>Stop drawing</source>
      <translation>Arrêter le dessin</translation>
    </message>
    <message>
      <source>Stopped before anything was finished</source>
      <translation>Arrêtée avant que rien ne soit achevé</translation>
    </message>
    <message>
      <source>Stops making the scene</source>
      <translation>Arrête la création de la scène</translation>
    </message>
    <message>
      <source>Stops the check, or takes it out of the queue</source>
      <translation>Arrête le contrôle, ou le retire de la file</translation>
    </message>
    <message>
      <source>Stops the installation</source>
      <translation>Arrête l'installation</translation>
    </message>
    <message>
      <source>Stops the run under way; a map that has finished parts can go on later</source>
      <translation>Arrête l'exécution en cours ; une carte dont des parties sont achevées peut reprendre plus tard</translation>
    </message>
    <message>
      <source>Stops the teaching; what was read of the labels is kept for the next one</source>
      <translation>Arrête l'entraînement ; ce qui a été lu des étiquettes est gardé pour le suivant</translation>
    </message>
    <message>
      <source>Stops this run</source>
      <translation>Arrête cette exécution</translation>
    </message>
    <message>
      <source>Stops waiting for the answer</source>
      <translation>N'attend plus la réponse</translation>
    </message>
    <message>
      <source>Stored value that means: no data.</source>
      <translation>Valeur stockée qui signifie : pas de données.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Strates</translation>
    </message>
    <message>
      <source>Strata of the survey</source>
      <translation>Strates de l'enquête</translation>
    </message>
    <message>
      <source>Such as {example}.</source>
      <translation>Par exemple {example}.</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Appui</translation>
    </message>
    <message>
      <source>Surveyed segments</source>
      <translation>Segments enquêtés</translation>
    </message>
    <message>
      <source>Suspect labels</source>
      <translation>Étiquettes suspectes</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tableau (CSV)…</translation>
    </message>
    <message>
      <source>Table of classes</source>
      <translation>Tableau des classes</translation>
    </message>
    <message>
      <source>Take back the last corner, or the last parcel</source>
      <translation>Reprendre le dernier sommet, ou la dernière parcelle</translation>
    </message>
    <message>
      <source>Take back the last decision</source>
      <translation>Reprendre la dernière décision</translation>
    </message>
    <message>
      <source>Take the places that were kept out of the chart</source>
      <translation>Retirer du graphique les lieux gardés</translation>
    </message>
    <message>
      <source>Taken as one class, since only case differs: {names}.</source>
      <translation>Pris pour une seule classe, car seule la casse diffère : {names}.</translation>
    </message>
    <message>
      <source>Takes the run out of the queue</source>
      <translation>Retire l'exécution de la file</translation>
    </message>
    <message>
      <source>Taught model</source>
      <translation>Modèle entraîné</translation>
    </message>
    <message>
      <source>Taught models are kept in {models}.</source>
      <translation>Les modèles entraînés sont dans {models}.</translation>
    </message>
    <message>
      <source>Taught on a simulated scene: its map of a real scene proves nothing.</source>
      <translation>Entraîné sur une scène simulée : sa carte d'une vraie scène ne prouve rien.</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Teach a model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} class with fewer than {needed} labels: {names}.</source>
      <translation>L'entraînement marche, mais se trompe souvent sur {count} classe de moins de {needed} étiquettes : {names}.</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} classes with fewer than {needed} labels: {names}.</source>
      <translation>L'entraînement marche, mais se trompe souvent sur {count} classes de moins de {needed} étiquettes : {names}.</translation>
    </message>
    <message>
      <source>Teaching from {number} labels.</source>
      <translation>Entraînement à partir de {number} étiquettes.</translation>
    </message>
    <message>
      <source>Teaching needs labels of at least two classes. Choose a layer with crops, or draw parcels.</source>
      <translation>L'entraînement demande des étiquettes d'au moins deux classes. Choisissez une couche de cultures, ou dessinez des parcelles.</translation>
    </message>
    <message>
      <source>Test engine</source>
      <translation>Tester le moteur</translation>
    </message>
    <message>
      <source>Text -&gt; name of its class; an empty name leaves it out, and texts that are left out mean themselves.</source>
      <translation>Texte -&gt; nom de sa classe ; un nom vide l'écarte, et les textes omis se désignent eux-mêmes.</translation>
    </message>
    <message>
      <source>Text in the field</source>
      <translation>Texte dans le champ</translation>
    </message>
    <message>
      <source>Texts and classes</source>
      <translation>Textes et classes</translation>
    </message>
    <message>
      <source>Texts and classes…</source>
      <translation>Textes et classes…</translation>
    </message>
    <message>
      <source>Texts…</source>
      <translation>Textes…</translation>
    </message>
    <message>
      <source>That did not work: {problem}</source>
      <translation>Cela n'a pas marché : {problem}</translation>
    </message>
    <message>
      <source>The Python chosen in Options, {path},</source>
      <translation>Le Python choisi dans les Options, {path},</translation>
    </message>
    <message>
      <source>The Python named by CROPMAPPER_PYTHON, {path},</source>
      <translation>Le Python nommé par CROPMAPPER_PYTHON, {path},</translation>
    </message>
    <message>
      <source>The button picks a folder; any other path, or an https address, can be written.</source>
      <translation>Le bouton choisit un dossier ; tout autre chemin, ou une adresse https, peut être saisi.</translation>
    </message>
    <message>
      <source>The chart could not be written to {path}.</source>
      <translation>Le graphique n'a pas pu être écrit dans {path}.</translation>
    </message>
    <message>
      <source>The check is done.</source>
      <translation>Le contrôle est terminé.</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. Choose this one in step 3: {title}.</source>
      <translation>Le modèle choisi ne convient pas à la pile. Choisissez celui-ci à l'étape 3 : {title}.</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. {reasons} Choose or teach another one in step 3.</source>
      <translation>Le modèle choisi ne convient pas à la pile. {reasons} Choisissez-en ou entraînez-en un autre à l'étape 3.</translation>
    </message>
    <message>
      <source>The class is right: it becomes a label for the next teaching (Space)</source>
      <translation>La classe est juste : elle devient une étiquette pour le prochain entraînement (Espace)</translation>
    </message>
    <message>
      <source>The dates lie at an address. Download them to add them as layers.</source>
      <translation>Les dates sont à une adresse. Téléchargez-les pour les ajouter comme couches.</translation>
    </message>
    <message>
      <source>The dates lie in a cube, which QGIS shows by its own mesh and raster dialogs.</source>
      <translation>Les dates sont dans un cube, que QGIS montre par ses propres dialogues de maillages et de rasters.</translation>
    </message>
    <message>
      <source>The dates of one raster that holds them all, in its order.</source>
      <translation>Les dates d'un raster qui les contient toutes, dans son ordre.</translation>
    </message>
    <message>
      <source>The digits 1 to 9 pick the class of this code while parcels are drawn.</source>
      <translation>Les chiffres 1 à 9 choisissent la classe de ce code pendant le dessin des parcelles.</translation>
    </message>
    <message>
      <source>The drawn parcels could not be saved: {reason}</source>
      <translation>Les parcelles dessinées n'ont pas pu être enregistrées : {reason}</translation>
    </message>
    <message>
      <source>The engine could not be installed in {folder}: {reason}.</source>
      <translation>Le moteur n'a pas pu être installé dans {folder} : {reason}.</translation>
    </message>
    <message>
      <source>The engine ended by a crash before it had a result.</source>
      <translation>Le moteur s'est arrêté par un plantage avant d'avoir un résultat.</translation>
    </message>
    <message>
      <source>The engine ended with exit code {code} before it had a result.</source>
      <translation>Le moteur s'est arrêté avec le code {code} avant d'avoir un résultat.</translation>
    </message>
    <message>
      <source>The engine has to be installed first.</source>
      <translation>Il faut d'abord installer le moteur.</translation>
    </message>
    <message>
      <source>The engine is being installed.</source>
      <translation>Le moteur est en cours d'installation.</translation>
    </message>
    <message>
      <source>The engine is being removed.</source>
      <translation>Le moteur est en cours de suppression.</translation>
    </message>
    <message>
      <source>The engine is not installed yet. It reads the rasters and makes the maps, and is installed once.</source>
      <translation>Le moteur n'est pas encore installé. Il lit les rasters et calcule les cartes, et s'installe une seule fois.</translation>
    </message>
    <message>
      <source>The engine is set up: {found}</source>
      <translation>Le moteur est en place : {found}</translation>
    </message>
    <message>
      <source>The engine lists no model. Choose the folder of a model package.</source>
      <translation>Le moteur n'énumère aucun modèle. Choisissez le dossier d'un paquet de modèle.</translation>
    </message>
    <message>
      <source>The engine was removed.</source>
      <translation>Le moteur a été supprimé.</translation>
    </message>
    <message>
      <source>The engine works.</source>
      <translation>Le moteur fonctionne.</translation>
    </message>
    <message>
      <source>The extent has no CRS. Write it behind the numbers, as in {example}.</source>
      <translation>L'emprise n'a pas de SCR. Écrivez-le derrière les nombres, comme dans {example}.</translation>
    </message>
    <message>
      <source>The extent of a layer</source>
      <translation>L'emprise d'une couche</translation>
    </message>
    <message>
      <source>The extent of {layer} has no CRS. Set its CRS, then run.</source>
      <translation>L'emprise de {layer} n'a pas de SCR. Définissez-le, puis lancez.</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>Le plus rapide qui soit</translation>
    </message>
    <message>
      <source>The field of the parcels with the declared crop</source>
      <translation>Le champ des parcelles avec la culture déclarée</translation>
    </message>
    <message>
      <source>The field with the crop</source>
      <translation>Le champ de la culture</translation>
    </message>
    <message>
      <source>The files are in {out}; try to add them yourself.</source>
      <translation>Les fichiers sont dans {out} ; essayez de les ajouter vous-même.</translation>
    </message>
    <message>
      <source>The first date, {start}, is after the last, {end}. Exchange them.</source>
      <translation>La première date, {start}, est après la dernière, {end}. Échangez-les.</translation>
    </message>
    <message>
      <source>The folder of a model package, instead of a bundled one.</source>
      <translation>Le dossier d'un paquet de modèle, au lieu d'un modèle fourni.</translation>
    </message>
    <message>
      <source>The inputs of {title} are chosen. Change what you want, and press Run.</source>
      <translation>Les entrées de {title} sont choisies. Modifiez ce que vous voulez et appuyez sur Lancer.</translation>
    </message>
    <message>
      <source>The installation was stopped.</source>
      <translation>L'installation a été arrêtée.</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>La tâche a été annulée.</translation>
    </message>
    <message>
      <source>The label could not be kept; see Labels in the CropMapper panel.</source>
      <translation>L'étiquette n'a pas pu être gardée ; voyez Étiquettes dans le panneau CropMapper.</translation>
    </message>
    <message>
      <source>The labels could not be written to a file: {reason}.</source>
      <translation>Les étiquettes n'ont pas pu être écrites dans un fichier : {reason}.</translation>
    </message>
    <message>
      <source>The labels could not be written to {path}: {problem}.</source>
      <translation>Les étiquettes n'ont pas pu être écrites dans {path} : {problem}.</translation>
    </message>
    <message>
      <source>The layer whose extent is mapped</source>
      <translation>La couche dont l'emprise est cartographiée</translation>
    </message>
    <message>
      <source>The layer {layer} has no CRS. Set its CRS, then run again.</source>
      <translation>La couche {layer} n'a pas de SCR. Définissez-le, puis relancez.</translation>
    </message>
    <message>
      <source>The layer {name} could not be written to a file: {reason}.</source>
      <translation>La couche {name} n'a pas pu être écrite dans un fichier : {reason}.</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then run.</source>
      <translation>La couche {name} n'a pas de SCR. Définissez-le dans ses propriétés, puis lancez.</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then teach.</source>
      <translation>La couche {name} n'a pas de SCR. Définissez-le dans ses propriétés, puis entraînez.</translation>
    </message>
    <message>
      <source>The layer {name} is not in the project any more.</source>
      <translation>La couche {name} n'est plus dans le projet.</translation>
    </message>
    <message>
      <source>The library that computes the model.</source>
      <translation>La bibliothèque qui calcule le modèle.</translation>
    </message>
    <message>
      <source>The map as of each date, and from when on each answer stays</source>
      <translation>La carte à chaque date, et à partir de quand chaque réponse ne change plus</translation>
    </message>
    <message>
      <source>The map has no CRS. Set the CRS of the project, then run.</source>
      <translation>La carte n'a pas de SCR. Définissez le SCR du projet, puis lancez.</translation>
    </message>
    <message>
      <source>The map is done.</source>
      <translation>La carte est terminée.</translation>
    </message>
    <message>
      <source>The map {title}, of which the figures were, has been deleted.</source>
      <translation>La carte {title}, dont les chiffres parlaient, a été supprimée.</translation>
    </message>
    <message>
      <source>The maps and checks of this project, the last first</source>
      <translation>Les cartes et contrôles de ce projet, le dernier d'abord</translation>
    </message>
    <message>
      <source>The model could not be exported to {place}: {problem}</source>
      <translation>Le modèle n'a pas pu être exporté vers {place} : {problem}</translation>
    </message>
    <message>
      <source>The model knows nothing but simulated scenes: this proves nothing of real ones.</source>
      <translation>Le modèle ne connaît que des scènes simulées : cela ne prouve rien des vraies.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), and that date decides, too.</source>
      <translation>Le modèle regarde surtout {date} ({share} de son attention), et cette date décide aussi.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but another date decides.</source>
      <translation>Le modèle regarde surtout {date} ({share} de son attention), mais c'est une autre date qui décide.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but no single date decides.</source>
      <translation>Le modèle regarde surtout {date} ({share} de son attention), mais aucune date seule ne décide.</translation>
    </message>
    <message>
      <source>The model was trained on: {attribution}</source>
      <translation>Le modèle a été entraîné sur : {attribution}</translation>
    </message>
    <message>
      <source>The model's licence: {licence}</source>
      <translation>Licence du modèle : {licence}</translation>
    </message>
    <message>
      <source>The models that the engine has, and yours</source>
      <translation>Les modèles du moteur, et les vôtres</translation>
    </message>
    <message>
      <source>The next parcel (Down)</source>
      <translation>La parcelle suivante (Bas)</translation>
    </message>
    <message>
      <source>The parcel before (Up)</source>
      <translation>La parcelle précédente (Haut)</translation>
    </message>
    <message>
      <source>The parcel was not kept: it lies outside the stack. Draw parcels on the stack.</source>
      <translation>La parcelle n'a pas été gardée : elle est hors de la pile. Dessinez les parcelles sur la pile.</translation>
    </message>
    <message>
      <source>The parcel was not kept: its outline crosses itself. Draw it again.</source>
      <translation>La parcelle n'a pas été gardée : son contour se croise. Dessinez-la de nouveau.</translation>
    </message>
    <message>
      <source>The parcel was not kept: no class is picked.</source>
      <translation>La parcelle n'a pas été gardée : aucune classe n'est choisie.</translation>
    </message>
    <message>
      <source>The parcels are not in this project any more. Choose others in step 2.</source>
      <translation>Les parcelles ne sont plus dans ce projet. Choisissez-en d'autres à l'étape 2.</translation>
    </message>
    <message>
      <source>The parcels {name} are not in this project any more. Choose others in step 2.</source>
      <translation>Les parcelles {name} ne sont plus dans ce projet. Choisissez-en d'autres à l'étape 2.</translation>
    </message>
    <message>
      <source>The probabilities.tif of a map, or its folder: what map writes where it is asked for the output probabilities.</source>
      <translation>Le probabilities.tif d'une carte, ou son dossier : ce que la cartographie écrit si on lui demande la sortie probabilities.</translation>
    </message>
    <message>
      <source>The probability of {name} falls most without {date}, by {fall}.</source>
      <translation>La probabilité de la classe {name} baisse le plus sans {date}, de {fall}.</translation>
    </message>
    <message>
      <source>The probability of {name} falls without any single date by less than {fall}.</source>
      <translation>La probabilité de la classe {name} baisse de moins de {fall} sans l'une quelconque des dates.</translation>
    </message>
    <message>
      <source>The rasters, the parcels or the model are not as they were when this run was begun.</source>
      <translation>Les rasters, les parcelles ou le modèle ne sont plus tels qu'au début de cette exécution.</translation>
    </message>
    <message>
      <source>The reference's classes are in the rows, the map's in the columns</source>
      <translation>Les classes de la référence sont en lignes, celles de la carte en colonnes</translation>
    </message>
    <message>
      <source>The result whose parcels are listed</source>
      <translation>Le résultat dont les parcelles sont énumérées</translation>
    </message>
    <message>
      <source>The results are in {folder}.</source>
      <translation>Les résultats sont dans {folder}.</translation>
    </message>
    <message>
      <source>The results cannot be opened: {problem}</source>
      <translation>Les résultats ne peuvent pas être ouverts : {problem}</translation>
    </message>
    <message>
      <source>The run was taken out of the queue.</source>
      <translation>L'exécution a été retirée de la file.</translation>
    </message>
    <message>
      <source>The same of single classes.</source>
      <translation>La même chose pour des classes particulières.</translation>
    </message>
    <message>
      <source>The same, and data cubes (netCDF, Zarr)</source>
      <translation>La même chose, et les cubes de données (netCDF, Zarr)</translation>
    </message>
    <message>
      <source>The same, data cubes, and PyTorch (networks, NVIDIA graphics cards)</source>
      <translation>La même chose, les cubes de données et PyTorch (réseaux, cartes graphiques NVIDIA)</translation>
    </message>
    <message>
      <source>The season as it went</source>
      <translation>La saison telle qu'elle s'est déroulée</translation>
    </message>
    <message>
      <source>The season as it went (CSV)</source>
      <translation>La saison telle qu'elle s'est déroulée (CSV)</translation>
    </message>
    <message>
      <source>The season starts and ends where the curve passes this share of its amplitude.</source>
      <translation>La saison commence et finit là où la courbe franchit cette part de son amplitude.</translation>
    </message>
    <message>
      <source>The stack options are no JSON object. {like_this}</source>
      <translation>Les options de la pile ne sont pas un objet JSON. {like_this}</translation>
    </message>
    <message>
      <source>The stack options are no JSON: {problem}. {like_this}</source>
      <translation>Les options de la pile ne sont pas du JSON : {problem}. {like_this}</translation>
    </message>
    <message>
      <source>The stack {name} is not there. Choose it again in step 1.</source>
      <translation>La pile {name} n'est pas là. Choisissez-la de nouveau à l'étape 1.</translation>
    </message>
    <message>
      <source>The values could not be written to {path}: {strerror}.</source>
      <translation>Les valeurs n'ont pas pu être écrites dans {path} : {strerror}.</translation>
    </message>
    <message>
      <source>The whole stack</source>
      <translation>Toute la pile</translation>
    </message>
    <message>
      <source>There are a reference layer and a reference raster. Leave one of them out.</source>
      <translation>Il y a une couche de référence et un raster de référence. Laissez l'un des deux.</translation>
    </message>
    <message>
      <source>There is a class {name} already. Give this one another name.</source>
      <translation>Il y a déjà une classe {name}. Donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
      <source>There is no stack option {name}. There are: {names}.</source>
      <translation>Il n'y a pas d'option de pile {name}. Il y a : {names}.</translation>
    </message>
    <message>
      <source>There is nothing in the extent of the map.</source>
      <translation>Il n'y a rien dans l'emprise de la carte.</translation>
    </message>
    <message>
      <source>There is nothing in the extent of {layer}.</source>
      <translation>Il n'y a rien dans l'emprise de {layer}.</translation>
    </message>
    <message>
      <source>These figures are too high if the model learned from these places, which is not known.</source>
      <translation>Ces chiffres sont trop élevés si le modèle a appris de ces lieux, ce que l'on ignore.</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>Troisième</translation>
    </message>
    <message>
      <source>This model answers for the parcels, and for no pixels</source>
      <translation>Ce modèle répond pour les parcelles, et non pour les pixels</translation>
    </message>
    <message>
      <source>This parcel has no class that could be accepted. A digit gives it one.</source>
      <translation>Cette parcelle n'a pas de classe à accepter. Un chiffre lui en donne une.</translation>
    </message>
    <message>
      <source>This parcel has no geometry, so it cannot be a label.</source>
      <translation>Cette parcelle n'a pas de géométrie et ne peut donc pas être une étiquette.</translation>
    </message>
    <message>
      <source>This very map is under way, or waits. Change something to add another.</source>
      <translation>Cette même carte est en cours ou attend. Changez quelque chose pour en ajouter une autre.</translation>
    </message>
    <message>
      <source>Those that are not used are not compared.</source>
      <translation>Ceux qui ne sont pas utilisés ne sont pas comparés.</translation>
    </message>
    <message>
      <source>Those that are not used teach nothing.</source>
      <translation>Ceux qui ne sont pas utilisés n'enseignent rien.</translation>
    </message>
    <message>
      <source>Through the year</source>
      <translation>Au fil de l'année</translation>
    </message>
    <message>
      <source>Times of bare soil</source>
      <translation>Périodes de sol nu</translation>
    </message>
    <message>
      <source>To be inspected</source>
      <translation>À inspecter</translation>
    </message>
    <message>
      <source>Tour of the panel</source>
      <translation>Visite du panneau</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Queries for speed. Width (48 or 64), steps (900 to 3,000) and learning rate (0.001 or 0.003) of the training with labels were chosen among four trainings by three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>Entraîné sur 8 scènes simulées, évalué sur 3 autres. Les modèles de comparaison ont des séries interpolées tous les 15 jours, et la forêt aléatoire au plus 30 pixels par parcelle d'entraînement. Requêtes pour la vitesse. La largeur (48 ou 64), les pas (900 à 3 000) et le taux d'apprentissage (0,001 ou 0,003) de l'entraînement avec étiquettes ont été choisis parmi quatre entraînements sur trois scènes ni entraînées ni mises de côté (graines 301 à 303) ; les modèles de comparaison n'ont pas été ajustés.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The numbers were set by the time that a step and a map take. Three shapes, of widths 32, 24 and 16, were trained and scored on three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>Entraîné sur 8 scènes simulées, évalué sur 3 autres. Les modèles de comparaison ont des séries interpolées tous les 15 jours, et la forêt aléatoire au plus 30 pixels par parcelle d'entraînement. Les réglages suivent le temps que prennent un pas et une carte. Trois formes, de largeurs 32, 24 et 16, ont été entraînées et évaluées sur trois scènes ni entraînées ni mises de côté (graines 301 à 303) ; les modèles de comparaison n'ont pas été ajustés.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The stages were chosen between two schedules on two further simulated scenes, then lengthened; the mixing and the window for speed; the peers were not tuned.</source>
      <translation>Entraîné sur 8 scènes simulées, évalué sur 3 autres. Les modèles de comparaison ont des séries interpolées tous les 15 jours, et la forêt aléatoire au plus 30 pixels par parcelle d'entraînement. Les étapes ont été choisies entre deux plans sur deux autres scènes simulées, puis allongées ; le mélange et la fenêtre pour la vitesse ; les modèles de comparaison n'ont pas été ajustés.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Two earlier recipes had 0.13 and 0.41 on these scenes. Why was looked for by short trainings that were scored on the first of them; from these come number of stages, dates of a token, first weights and sizes of windows. The peers were not tuned.</source>
      <translation>Entraîné sur 8 scènes simulées, évalué sur 3 autres. Les modèles de comparaison ont des séries interpolées tous les 15 jours, et la forêt aléatoire au plus 30 pixels par parcelle d'entraînement. Deux recettes antérieures avaient 0,13 et 0,41 sur ces scènes. La cause a été cherchée par de courts entraînements évalués sur la première d'entre elles ; de là viennent le nombre d'étapes, les dates par jeton, les premiers poids et les tailles des fenêtres. Les modèles de comparaison n'ont pas été ajustés.</translation>
    </message>
    <message>
      <source>Trained on simulated scenes: its map of a real scene proves nothing.</source>
      <translation>Entraîné sur des scènes simulées : sa carte d'une vraie scène ne prouve rien.</translation>
    </message>
    <message>
      <source>Trained once, with the seed 0, on all series of the recipe, and scored on 268 points of the season 2011 to 2012 in an area of 9 by 6 km in Mato Grosso, labelled by another study. They lie on about 22 fields (5 of fallow then cotton, 3 of soy then maize, 13 of soy then cotton, 1 of soy then millet; points of one class on pixels side by side are taken for one field), so that the score rests on few. The package maps their rasters as any map job does, and a point has the class of its pixel; the forest is trained on the recipe's series and given those of the points. Of the points' classes Cotton-fallow is fallow then cotton, Soybean-cotton is soy then cotton, Soybean-maize is soy then maize, Soybean-millet is soy then millet. No point is of cerrado, forest, pasture, soy then fallow, soy then sunflower; one mapped as such is an error. Points left out: Forest. All forest that the model was trained on is of these very places, so that the points of forest would prove nothing. The classes with cotton alone may not be quite the same: one name has the fallow before the cotton, the other after.</source>
      <translation>Entraîné une fois, avec la graine 0, sur toutes les séries de la recette, et évalué sur 268 points de la saison 2011 à 2012 dans une zone de 9 km sur 6 au Mato Grosso, étiquetés par une autre étude. Ils sont sur environ 22 champs (5 de jachère puis coton, 3 de soja puis maïs, 13 de soja puis coton, 1 de soja puis millet ; les points d'une classe sur des pixels voisins comptent pour un champ), si bien que le score repose sur peu. Le paquet cartographie leurs rasters comme toute tâche de carte, et un point a la classe de son pixel ; la forêt aléatoire est entraînée sur les séries de la recette et reçoit celles des points. Parmi les classes des points, Cotton-fallow est jachère puis coton, Soybean-cotton est soja puis coton, Soybean-maize est soja puis maïs, Soybean-millet est soja puis millet. Aucun point n'est de cerrado, forêt, pâturage, soja puis jachère ou soja puis tournesol ; un point cartographié ainsi est une erreur. Points écartés : Forest. Toute la forêt sur laquelle le modèle a été entraîné est de ces lieux mêmes, si bien que les points de forêt ne prouveraient rien. Les classes avec coton seul ne sont peut-être pas tout à fait les mêmes : un nom a la jachère avant le coton, l'autre après.</translation>
    </message>
    <message>
      <source>Training accuracy: the model learned from {shared} of these {compared} places.</source>
      <translation>Exactitude d'apprentissage : le modèle a appris de {shared} de ces {compared} lieux.</translation>
    </message>
    <message>
      <source>True crop</source>
      <translation>Vraie culture</translation>
    </message>
    <message>
      <source>Trying the engine's packages</source>
      <translation>Essai des paquets du moteur</translation>
    </message>
    <message>
      <source>Two crops in a parcel are a reason</source>
      <translation>Deux cultures par parcelle comptent</translation>
    </message>
    <message>
      <source>Two files of one date: fill the gaps of the first from the second, or reject the second.</source>
      <translation>Deux fichiers d'une même date : combler les lacunes du premier par le second, ou rejeter le second.</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>Inachevée</translation>
    </message>
    <message>
      <source>Unknown sensor</source>
      <translation>Capteur inconnu</translation>
    </message>
    <message>
      <source>Unlabelled parcels, those first from whose label most would be learned</source>
      <translation>Parcelles sans étiquette, d'abord celles dont l'étiquette apprendrait le plus</translation>
    </message>
    <message>
      <source>Unlikeness</source>
      <translation>Dissemblance</translation>
    </message>
    <message>
      <source>Unlikeness (percentile)</source>
      <translation>Dissemblance (centile)</translation>
    </message>
    <message>
      <source>Unlikeness to what was learned</source>
      <translation>Dissemblance avec ce qui fut appris</translation>
    </message>
    <message>
      <source>Unpacking the packages; this takes a minute or two</source>
      <translation>Décompression des paquets ; cela prend une minute ou deux</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Values (CSV)</source>
      <translation>Valeurs (CSV)</translation>
    </message>
    <message>
      <source>Wait for its end, in the other window of QGIS or in Processing, or cancel it there.</source>
      <translation>Attendez sa fin, dans l'autre fenêtre de QGIS ou dans Traitements, ou annulez-la là-bas.</translation>
    </message>
    <message>
      <source>Waiting for the engine…</source>
      <translation>En attente du moteur…</translation>
    </message>
    <message>
      <source>Waiting: {count}</source>
      <translation>En attente : {count}</translation>
    </message>
    <message>
      <source>Waits for the run under way</source>
      <translation>Attend l'exécution en cours</translation>
    </message>
    <message>
      <source>Walk through the parcels</source>
      <translation>Parcourir les parcelles</translation>
    </message>
    <message>
      <source>Walk through, reddest first</source>
      <translation>Parcourir, rouges d'abord</translation>
    </message>
    <message>
      <source>Warning: </source>
      <translation>Avertissement : </translation>
    </message>
    <message>
      <source>Waves shorter than so many days are smoothed to less than half (Whittaker smoother).</source>
      <translation>Les ondulations plus courtes que ce nombre de jours sont réduites à moins de la moitié (lisseur de Whittaker).</translation>
    </message>
    <message>
      <source>What Install engine brings; press it again after a change</source>
      <translation>Ce qu'apporte Installer le moteur ; appuyez de nouveau après un changement</translation>
    </message>
    <message>
      <source>What a model's encoder gives each pixel, as a raster, or each parcel, as a table</source>
      <translation>Ce que l'encodeur d'un modèle donne à chaque pixel, en raster, ou à chaque parcelle, en tableau</translation>
    </message>
    <message>
      <source>What decided</source>
      <translation>Ce qui a décidé</translation>
    </message>
    <message>
      <source>What decided (JSON)</source>
      <translation>Ce qui a décidé (JSON)</translation>
    </message>
    <message>
      <source>What decided (report)</source>
      <translation>Ce qui a décidé (rapport)</translation>
    </message>
    <message>
      <source>What decided for each parcel</source>
      <translation>Ce qui a décidé pour chaque parcelle</translation>
    </message>
    <message>
      <source>What is best on the next field is not best in the next province: 'here' chooses by blocks of ground that are left out, 'elsewhere' by halves of the area.</source>
      <translation>Ce qui est le mieux dans le champ voisin ne l'est pas dans la province voisine : 'here' choisit par blocs de terrain écartés, 'elsewhere' par moitiés de la zone.</translation>
    </message>
    <message>
      <source>What is written, a raster each; by default classes and confidence.</source>
      <translation>Ce qui est écrit, un raster chacun ; par défaut classes et confiance.</translation>
    </message>
    <message>
      <source>What learns; by default the taught model's learner, without one the mean of linear and quantiles.</source>
      <translation>Ce qui apprend ; par défaut la méthode du modèle entraîné, sans lui la moyenne de linear et quantiles.</translation>
    </message>
    <message>
      <source>What part of the stack to use: xmin, ymin, xmax, ymax and their CRS.</source>
      <translation>Quelle partie de la pile utiliser : xmin, ymin, xmax, ymax et leur SCR.</translation>
    </message>
    <message>
      <source>What part of the stack to use; all of it by default. In scripts and qgis_process it is xmin,xmax,ymin,ymax, with the CRS in brackets behind it, such as {example}.</source>
      <translation>Quelle partie de la pile utiliser ; par défaut toute la pile. Dans les scripts et qgis_process : xmin,xmax,ymin,ymax, suivi du SCR entre crochets, par exemple {example}.</translation>
    </message>
    <message>
      <source>What the engine does is told here.</source>
      <translation>Ce que fait le moteur est dit ici.</translation>
    </message>
    <message>
      <source>What the engine does, the last below; the whole of it is also in QGIS's log messages</source>
      <translation>Ce que fait le moteur, le plus récent en bas ; tout se trouve aussi dans le journal des messages de QGIS</translation>
    </message>
    <message>
      <source>What the engine is to do</source>
      <translation>Ce que le moteur doit savoir faire</translation>
    </message>
    <message>
      <source>What the extract job wrote: its output folder, or the series.parquet in it.</source>
      <translation>Ce que l'extraction a écrit : son dossier de sortie, ou le series.parquet qui s'y trouve.</translation>
    </message>
    <message>
      <source>What the files do not tell by themselves: sensor, band map, dates, scale, mask</source>
      <translation>Ce que les fichiers ne disent pas d'eux-mêmes : capteur, correspondance des bandes, dates, échelle, masque</translation>
    </message>
    <message>
      <source>What the map holds, a raster each; by default classes and confidence, or the embedding of a model that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature. A class set has how many classes are possible, then a band a class: 1 where it is, 0 where it is not. Unlikeness says how unlike each pixel is to all that a taught model learned from, as a percentile.</source>
      <translation>Ce que contient la carte, un raster chacun ; par défaut classes et confiance, ou le plongement d'un modèle qui donne des caractéristiques. Le plongement d'un autre modèle est ce que son encodeur donne à chaque pixel, une bande par caractéristique. Un ensemble de classes contient combien de classes sont possibles, puis une bande par classe : 1 si elle l'est, 0 sinon. La dissemblance dit combien chaque pixel diffère de tout ce dont un modèle entraîné a appris, en centile.</translation>
    </message>
    <message>
      <source>What the map shows now</source>
      <translation>Ce que la carte montre maintenant</translation>
    </message>
    <message>
      <source>What the model answers for</source>
      <translation>Pour quoi le modèle répond</translation>
    </message>
    <message>
      <source>What the model is called; that of the output folder by default.</source>
      <translation>Comment s'appelle le modèle ; par défaut comme le dossier de sortie.</translation>
    </message>
    <message>
      <source>What the new model is called in the list above</source>
      <translation>Comment s'appelle le nouveau modèle dans la liste ci-dessus</translation>
    </message>
    <message>
      <source>What the scan took wrongly: sensor, bands, dates, mask, no-data value, scale</source>
      <translation>Ce que l'examen a mal compris : capteur, bandes, dates, masque, valeur sans données, échelle</translation>
    </message>
    <message>
      <source>What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of bands, numbers and + - * /.</source>
      <translation>Ce qu'il faut montrer, séparé par des virgules : bandes, NDVI, NDWI, NDRE, EVI, NBR2, ou expressions de bandes, de nombres et de + - * /.</translation>
    </message>
    <message>
      <source>What was downloaded is kept for the next one.</source>
      <translation>Ce qui était téléchargé est gardé pour la prochaine.</translation>
    </message>
    <message>
      <source>What was downloaded is kept. A proxy is set under Settings &gt; Options &gt; Network.</source>
      <translation>Ce qui était téléchargé est gardé. Un proxy se règle sous Préférences &gt; Options &gt; Réseau.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Where the dated rasters are, as for a map; or the folder of series that the extract job wrote.</source>
      <translation>Où sont les rasters datés, comme pour une carte ; ou le dossier de séries écrit par l'extraction.</translation>
    </message>
    <message>
      <source>Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. A job file and the command line also take several of these, and bring them to one grid.</source>
      <translation>Où sont les rasters datés : un dossier de rasters, de produits SAFE ou de leurs ZIP ; un raster ou VRT avec toutes les dates ; un cube netCDF ou Zarr ; une collection d'items STAC, fichier ou adresse ; un fichier *.stack.json. Un fichier de tâche et la ligne de commande en acceptent aussi plusieurs et les ramènent à une grille.</translation>
    </message>
    <message>
      <source>Where the model is computed; 'auto' takes a graphics card that can be used.</source>
      <translation>Où le modèle est calculé ; 'auto' prend une carte graphique utilisable.</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>Où le modèle sera utilisé</translation>
    </message>
    <message>
      <source>Where to save the accuracy report: a folder for a page, tables and JSON, or a name with an ending, such as accuracy.json, for the JSON alone.</source>
      <translation>Où enregistrer le rapport d'exactitude : un dossier pour une page, des tableaux et du JSON, ou un nom avec extension, tel que accuracy.json, pour le JSON seul.</translation>
    </message>
    <message>
      <source>Where to save the choices as a stack file (*.stack.json).</source>
      <translation>Où enregistrer les choix en fichier de pile (*.stack.json).</translation>
    </message>
    <message>
      <source>Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction looked for two crops.</source>
      <translation>Si une parcelle dont les pixels ressemblent à deux cultures est jaune ; 'auto' le demande là où l'extraction a cherché deux cultures.</translation>
    </message>
    <message>
      <source>Whether a pixel model learns a class of what lies outside all parcels; 'auto' does so where the parcels are given.</source>
      <translation>Si un modèle de pixels apprend une classe de ce qui est hors de toute parcelle ; 'auto' le fait si les parcelles sont données.</translation>
    </message>
    <message>
      <source>Whether pixels of one area touch at their sides (4), or also at their corners (8).</source>
      <translation>Si les pixels d'une surface se touchent par leurs côtés (4), ou aussi par leurs coins (8).</translation>
    </message>
    <message>
      <source>Which class each text of the crop field stands for</source>
      <translation>Quelle classe désigne chaque texte du champ de la culture</translation>
    </message>
    <message>
      <source>Which class of the map each text of the field stands for, where they are called differently</source>
      <translation>Quelle classe de la carte désigne chaque texte du champ, là où les noms diffèrent</translation>
    </message>
    <message>
      <source>Which dates and bands of a stack of dated rasters can be used, and why not</source>
      <translation>Quelles dates et bandes d'une pile de rasters datés sont utilisables, et pourquoi d'autres non</translation>
    </message>
    <message>
      <source>Which learners are tried; by default those that take seconds. 'network' also learns from parcels or pixels without labels, takes minutes, and needs torch.</source>
      <translation>Quelles méthodes sont essayées ; par défaut celles qui prennent des secondes. 'network' apprend aussi de parcelles ou de pixels sans étiquette, prend des minutes et demande torch.</translation>
    </message>
    <message>
      <source>Which parcels come first</source>
      <translation>Quelles parcelles viennent d'abord</translation>
    </message>
    <message>
      <source>Which part of the stack is mapped</source>
      <translation>Quelle partie de la pile est cartographiée</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why no answer</source>
      <translation>Pourquoi pas de réponse</translation>
    </message>
    <message>
      <source>Within strata named in the layer</source>
      <translation>Dans les strates que nomme la couche</translation>
    </message>
    <message>
      <source>Write 1 for yes, 0 for no.</source>
      <translation>Écrivez 1 pour oui, 0 pour non.</translation>
    </message>
    <message>
      <source>Write a folder's whole path or an https address under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Indiquez le chemin entier d'un dossier, ou une adresse avec https://, sous Préférences &gt; Options &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Write a number, with a decimal point.</source>
      <translation>Écrivez un nombre, avec un point décimal.</translation>
    </message>
    <message>
      <source>Write it like this: {expected}.</source>
      <translation>Écrivez ainsi : {expected}.</translation>
    </message>
    <message>
      <source>Write the features that a model's encoder gives each pixel of a stack, or each parcel in it.

They are for classifiers and searches of one's own, and mean nothing to another model.</source>
      <translation>Écrire les caractéristiques que l'encodeur d'un modèle donne à chaque pixel d'une pile, ou à chaque parcelle.

Elles servent à vos propres classificateurs et recherches, et ne disent rien à un autre modèle.</translation>
    </message>
    <message>
      <source>Write them as {example}.</source>
      <translation>Écrivez-les ainsi : {example}.</translation>
    </message>
    <message>
      <source>Writing features</source>
      <translation>Écriture des caractéristiques</translation>
    </message>
    <message>
      <source>Writing model and report</source>
      <translation>Écriture du modèle et du rapport</translation>
    </message>
    <message>
      <source>Writing the layer {name} to a file for the engine.</source>
      <translation>Écriture de la couche {name} dans un fichier pour le moteur.</translation>
    </message>
    <message>
      <source>Writing the parcels</source>
      <translation>Écriture des parcelles</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Écriture des résultats</translation>
    </message>
    <message>
      <source>Wrong among green</source>
      <translation>Fausses parmi les vertes</translation>
    </message>
    <message>
      <source>Yellow: open</source>
      <translation>Jaune : ouvert</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>quelques secondes</translation>
    </message>
    <message>
      <source>about {share}</source>
      <translation>environ {share}</translation>
    </message>
    <message>
      <source>another installation into it is under way</source>
      <translation>une autre installation y est en cours</translation>
    </message>
    <message>
      <source>bare soil</source>
      <translation>sol nu</translation>
    </message>
    <message>
      <source>cannot be started</source>
      <translation>ne peut pas être démarré</translation>
    </message>
    <message>
      <source>cannot import {what}</source>
      <translation>ne peut pas importer {what}</translation>
    </message>
    <message>
      <source>cerrado</source>
      <translation>cerrado</translation>
    </message>
    <message>
      <source>class {number}</source>
      <translation>classe {number}</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>terres cultivées</translation>
    </message>
    <message>
      <source>day {day}</source>
      <translation>jour {day}</translation>
    </message>
    <message>
      <source>does not say where it is</source>
      <translation>ne dit pas où il est</translation>
    </message>
    <message>
      <source>end</source>
      <translation>fin</translation>
    </message>
    <message>
      <source>ended with exit code {code}</source>
      <translation>s'est arrêté avec le code {code}</translation>
    </message>
    <message>
      <source>fallow</source>
      <translation>jachère</translation>
    </message>
    <message>
      <source>fallow then cotton</source>
      <translation>jachère puis coton</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>forêt</translation>
    </message>
    <message>
      <source>grassland</source>
      <translation>prairie</translation>
    </message>
    <message>
      <source>green</source>
      <translation>vert</translation>
    </message>
    <message>
      <source>harvest</source>
      <translation>récolte</translation>
    </message>
    <message>
      <source>hiding one date after the other, to see which decided…</source>
      <translation>une date après l'autre est cachée, pour voir laquelle a décidé…</translation>
    </message>
    <message>
      <source>is Python {what}, and the engine needs 3.9 or later</source>
      <translation>est Python {what}, et le moteur demande 3.9 ou plus récent</translation>
    </message>
    <message>
      <source>is not a full path</source>
      <translation>n'est pas un chemin complet</translation>
    </message>
    <message>
      <source>lacks {what}</source>
      <translation>n'a pas : {what}</translation>
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation>écartée : {reason}</translation>
    </message>
    <message>
      <source>logistic regression on parcel means</source>
      <translation>régression logistique sur moyennes de parcelles</translation>
    </message>
    <message>
      <source>macro F1</source>
      <translation>F1 macro</translation>
    </message>
    <message>
      <source>macro F1 elsewhere</source>
      <translation>F1 macro ailleurs</translation>
    </message>
    <message>
      <source>maize</source>
      <translation>maïs</translation>
    </message>
    <message>
      <source>mowing</source>
      <translation>fauche</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>pas de SCR</translation>
    </message>
    <message>
      <source>no Python from 3.9 on that makes environments was found, see the log</source>
      <translation>aucun Python à partir de 3.9 capable de créer des environnements n'a été trouvé, voir le journal</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>aucune raison n'a été donnée</translation>
    </message>
    <message>
      <source>not clear</source>
      <translation>non dégagé</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnue</translation>
    </message>
    <message>
      <source>pasture</source>
      <translation>pâturage</translation>
    </message>
    <message>
      <source>peak</source>
      <translation>pic</translation>
    </message>
    <message>
      <source>random forest on pixels</source>
      <translation>forêt aléatoire sur pixels</translation>
    </message>
    <message>
      <source>random forest on series</source>
      <translation>forêt aléatoire sur séries</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rouge</translation>
    </message>
    <message>
      <source>savanna</source>
      <translation>savane</translation>
    </message>
    <message>
      <source>savanna woodland</source>
      <translation>savane arborée</translation>
    </message>
    <message>
      <source>simulated macro F1</source>
      <translation>F1 macro simulé</translation>
    </message>
    <message>
      <source>soy then cotton</source>
      <translation>soja puis coton</translation>
    </message>
    <message>
      <source>soy then fallow</source>
      <translation>soja puis jachère</translation>
    </message>
    <message>
      <source>soy then maize</source>
      <translation>soja puis maïs</translation>
    </message>
    <message>
      <source>soy then millet</source>
      <translation>soja puis millet</translation>
    </message>
    <message>
      <source>soy then sunflower</source>
      <translation>soja puis tournesol</translation>
    </message>
    <message>
      <source>soybean</source>
      <translation>soja</translation>
    </message>
    <message>
      <source>start</source>
      <translation>début</translation>
    </message>
    <message>
      <source>sunflower</source>
      <translation>tournesol</translation>
    </message>
    <message>
      <source>the file is not there, or damaged.</source>
      <translation>le fichier est absent ou endommagé.</translation>
    </message>
    <message>
      <source>the file of {packages} is damaged or another one: its checksum is not the one in the lock</source>
      <translation>le fichier de {packages} est endommagé ou différent : sa somme de contrôle n’est pas celle qui est fixée</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>under 1 MB</source>
      <translation>moins de 1 Mo</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>used</source>
      <translation>utilisée</translation>
    </message>
    <message>
      <source>vineyard</source>
      <translation>vigne</translation>
    </message>
    <message>
      <source>wheat</source>
      <translation>blé</translation>
    </message>
    <message>
      <source>winter barley</source>
      <translation>orge d'hiver</translation>
    </message>
    <message>
      <source>winter rapeseed</source>
      <translation>colza d'hiver</translation>
    </message>
    <message>
      <source>winter wheat</source>
      <translation>blé d'hiver</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>jaune</translation>
    </message>
    <message>
      <source>{accuracy} (95%: {low}–{high})</source>
      <translation>{accuracy} (95 % : {low}–{high})</translation>
    </message>
    <message>
      <source>{after} to {last}</source>
      <translation>{after} à {last}</translation>
    </message>
    <message>
      <source>{amount} GB</source>
      <translation>{amount} Go</translation>
    </message>
    <message>
      <source>{amount} MB</source>
      <translation>{amount} Mo</translation>
    </message>
    <message>
      <source>{before} renamed {after}</source>
      <translation>{before} renommé {after}</translation>
    </message>
    <message>
      <source>{code} cannot be a code. Codes are whole numbers from 1 to {highest}.</source>
      <translation>{code} ne peut pas être un code. Les codes sont des nombres entiers de 1 à {highest}.</translation>
    </message>
    <message>
      <source>{code} is the code of {name}. Give one of the two another code.</source>
      <translation>{code} est le code de {name}. Donnez un autre code à l'une des deux.</translation>
    </message>
    <message>
      <source>{count} class has no label, so that a taught model will not know it: {names}.</source>
      <translation>{count} classe n'a pas d'étiquette ; un modèle entraîné ne la connaîtra pas : {names}.</translation>
    </message>
    <message>
      <source>{count} classes have no label, so that a taught model will not know them: {names}.</source>
      <translation>{count} classes n'ont pas d'étiquette ; un modèle entraîné ne les connaîtra pas : {names}.</translation>
    </message>
    <message>
      <source>{count} date from {first} to {last}, {share} clear on average</source>
      <translation>{count} date du {first} au {last}, dégagée à {share} en moyenne</translation>
    </message>
    <message>
      <source>{count} date used, from {first} to {last}</source>
      <translation>{count} date utilisée, du {first} au {last}</translation>
    </message>
    <message>
      <source>{count} dates from {first} to {last}, {share} clear on average</source>
      <translation>{count} dates du {first} au {last}, dégagées à {share} en moyenne</translation>
    </message>
    <message>
      <source>{count} dates used, from {first} to {last}</source>
      <translation>{count} dates utilisées, du {first} au {last}</translation>
    </message>
    <message>
      <source>{count} label</source>
      <translation>{count} étiquette</translation>
    </message>
    <message>
      <source>{count} labels</source>
      <translation>{count} étiquettes</translation>
    </message>
    <message>
      <source>{count} layers are in the group {name}. To play them, tick all of it and open the temporal controller.</source>
      <translation>{count} couches sont dans le groupe {name}. Pour les faire défiler, cochez tout le groupe et ouvrez le contrôleur temporel.</translation>
    </message>
    <message>
      <source>{count} of {needed}</source>
      <translation>{count} sur {needed}</translation>
    </message>
    <message>
      <source>{count} parcels compared.</source>
      <translation>{count} parcelles comparées.</translation>
    </message>
    <message>
      <source>{count} pixels compared.</source>
      <translation>{count} pixels comparés.</translation>
    </message>
    <message>
      <source>{count} places compared.</source>
      <translation>{count} lieux comparés.</translation>
    </message>
    <message>
      <source>{count} polygons compared.</source>
      <translation>{count} polygones comparés.</translation>
    </message>
    <message>
      <source>{count} simulated parcels compared.</source>
      <translation>{count} parcelles simulées comparées.</translation>
    </message>
    <message>
      <source>{count} simulated pixels compared.</source>
      <translation>{count} pixels simulés comparés.</translation>
    </message>
    <message>
      <source>{count} simulated places compared.</source>
      <translation>{count} lieux simulés comparés.</translation>
    </message>
    <message>
      <source>{count} simulated polygons compared.</source>
      <translation>{count} polygones simulés comparés.</translation>
    </message>
    <message>
      <source>{count} warning is in the log.</source>
      <translation>{count} avertissement au journal.</translation>
    </message>
    <message>
      <source>{count} warnings are in the log.</source>
      <translation>{count} avertissements au journal.</translation>
    </message>
    <message>
      <source>{decided} decided: labels for the next teaching.</source>
      <translation>{decided} décidées : étiquettes pour le prochain entraînement.</translation>
    </message>
    <message>
      <source>{default} (default)</source>
      <translation>{default} (par défaut)</translation>
    </message>
    <message>
      <source>{field} has {count} different texts, more than a map can have classes. Choose the field with the crop.</source>
      <translation>{field} a {count} textes différents, plus qu'une carte ne peut avoir de classes. Choisissez le champ de la culture.</translation>
    </message>
    <message>
      <source>{field} has {count} different texts. Choose the field with the crop.</source>
      <translation>{field} a {count} textes différents. Choisissez le champ de la culture.</translation>
    </message>
    <message>
      <source>{filename} cannot be deleted: {strerror}.</source>
      <translation>{filename} ne peut pas être supprimé : {strerror}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {strerror}.</source>
      <translation>{folder} ne peut pas être écrit : {strerror}.</translation>
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
      <translation>{label} ({name}) ne peut pas être {text}. {how}</translation>
    </message>
    <message>
      <source>{label} cannot be {text}. Like this: {expected}.</source>
      <translation>{label} ne peut pas être {text}. Par exemple : {expected}.</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label} : {value}</translation>
    </message>
    <message>
      <source>{layer} could not be written to {target}. Save its edits.</source>
      <translation>{layer} n'a pas pu être écrit dans {target}. Enregistrez ses modifications.</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer</source>
      <translation>{mapped} parcelles sur {total} ont une réponse</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer; without an answer: {reasons}</source>
      <translation>{mapped} parcelles sur {total} ont une réponse ; sans réponse : {reasons}</translation>
    </message>
    <message>
      <source>{message} Step 1 says what to do.</source>
      <translation>{message} L'étape 1 dit que faire.</translation>
    </message>
    <message>
      <source>{mine} (yours)</source>
      <translation>{mine} (le vôtre)</translation>
    </message>
    <message>
      <source>{minutes:.0f} min</source>
      <translation>{minutes:.0f} min</translation>
    </message>
    <message>
      <source>{model}: does not fit.</source>
      <translation>{model} : ne convient pas.</translation>
    </message>
    <message>
      <source>{model}: fits.</source>
      <translation>{model} : convient.</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
    <message>
      <source>{name} (simulated)</source>
      <translation>{name} (simulé)</translation>
    </message>
    <message>
      <source>{name} is no file that the engine reads. Save it to a file, and add that.</source>
      <translation>{name} n'est pas un fichier que lit le moteur. Enregistrez-le dans un fichier et ajoutez celui-ci.</translation>
    </message>
    <message>
      <source>{name} is taught, and chosen above.</source>
      <translation>{name} est entraîné, et choisi ci-dessus.</translation>
    </message>
    <message>
      <source>{name} needs {needed} more to be taught well.</source>
      <translation>{name} en demande {needed} de plus pour être bien appris.</translation>
    </message>
    <message>
      <source>{name} stands among the further stack options and by itself. Leave one of them out.</source>
      <translation>{name} figure parmi les autres options de la pile et seul. Laissez l'un des deux.</translation>
    </message>
    <message>
      <source>{name} {value} by parcel</source>
      <translation>{name} {value} par parcelle</translation>
    </message>
    <message>
      <source>{name} {value} by pixel</source>
      <translation>{name} {value} par pixel</translation>
    </message>
    <message>
      <source>{name} {value} by {level}</source>
      <translation>{name} {value} par {level}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
    <message>
      <source>{number} of {most}</source>
      <translation>{number} sur {most}</translation>
    </message>
    <message>
      <source>{others} or {last}</source>
      <translation>{others} ou {last}</translation>
    </message>
    <message>
      <source>{packages} packages from {source}, {download_mb} in all; unpacked they take {disk_mb} (measured on {where}). They go into a Python environment of their own in your QGIS profile, {folder}. Nothing is sent.</source>
      <translation>{packages} paquets de {source}, {download_mb} en tout ; décompressés, ils occupent {disk_mb} (mesuré avec {where}). Ils vont dans leur propre environnement Python dans votre profil QGIS, {folder}. Rien n'est envoyé.</translation>
    </message>
    <message>
      <source>{path} holds no card.json, so it is not a model package. Choose the folder of a package.</source>
      <translation>{path} ne contient pas de card.json, ce n'est donc pas un paquet de modèle. Choisissez le dossier d'un paquet.</translation>
    </message>
    <message>
      <source>{path} holds no series.parquet, so it is not a folder of series. Choose the folder that Extract series of parcels wrote.</source>
      <translation>{path} ne contient pas de series.parquet, ce n'est donc pas un dossier de séries. Choisissez le dossier écrit par Extraire les séries des parcelles.</translation>
    </message>
    <message>
      <source>{path} is a file, and is not kept: choose the folder.</source>
      <translation>{path} est un fichier et n'est pas gardé : choisissez le dossier.</translation>
    </message>
    <message>
      <source>{path} is a folder, and is not kept: choose the file in it.</source>
      <translation>{path} est un dossier et n'est pas gardé : choisissez le fichier qu'il contient.</translation>
    </message>
    <message>
      <source>{pixels} pixels</source>
      <translation>{pixels} pixels</translation>
    </message>
    <message>
      <source>{python} could not be started: {reason}.</source>
      <translation>{python} n'a pas pu être démarré : {reason}.</translation>
    </message>
    <message>
      <source>{python} is used, not what was set up: to change it, empty the field of the Python in Options.</source>
      <translation>{python} est utilisé, et non ce qui a été mis en place : pour changer cela, videz le champ du Python dans les Options.</translation>
    </message>
    <message>
      <source>{score}, measured on {places}.</source>
      <translation>{score}, mesuré sur : {places}.</translation>
    </message>
    <message>
      <source>{score}. How it was measured: {split}</source>
      <translation>{score}. Comment cela a été mesuré : {split}</translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} s</translation>
    </message>
    <message>
      <source>{seen}, its share of the model's attention is {share}</source>
      <translation>{seen}, sa part de l'attention du modèle est de {share}</translation>
    </message>
    <message>
      <source>{seen}, without it the probability falls by {fall}</source>
      <translation>{seen}, sans elle la probabilité baisse de {fall}</translation>
    </message>
    <message>
      <source>{shapeless} labels have no shape that can be used, and are left out.</source>
      <translation>{shapeless} étiquettes n'ont pas de géométrie utilisable et sont laissées de côté.</translation>
    </message>
    <message>
      <source>{share} clear</source>
      <translation>{share} dégagé</translation>
    </message>
    <message>
      <source>{source} is neither a folder that is there nor an address</source>
      <translation>{source} n’est ni un dossier existant ni une adresse</translation>
    </message>
    <message>
      <source>{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address.</source>
      <translation>{stack} n'existe pas. Choisissez un dossier de rasters datés, un fichier avec toutes les dates ou une adresse https.</translation>
    </message>
    <message>
      <source>{stage} · {time} left</source>
      <translation>{stage} · reste {time}</translation>
    </message>
    <message>
      <source>{stage}, {done} of {total}</source>
      <translation>{stage}, {done} sur {total}</translation>
    </message>
    <message>
      <source>{then} are right then, {last} at last, of {count}.</source>
      <translation>{then} sont alors justes, {last} à la fin, sur {count}.</translation>
    </message>
    <message>
      <source>{title} ({name}) cannot be {value}.</source>
      <translation>{title} ({name}) ne peut pas être {value}.</translation>
    </message>
    <message>
      <source>{title} is done. Its project is not open any more: the results are in their folder alone.</source>
      <translation>{title} : terminé. Son projet n'est plus ouvert : les résultats se trouvent seulement dans leur dossier.</translation>
    </message>
    <message>
      <source>{title} waits for the end of the run under way.</source>
      <translation>{title} attend la fin de l'exécution en cours.</translation>
    </message>
    <message>
      <source>{title} was taken out of the queue.</source>
      <translation>{title} a été retirée de la file.</translation>
    </message>
    <message>
      <source>{title}, found in {folder}</source>
      <translation>{title}, trouvée dans {folder}</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
      <source>{width} × {height} pixels of {size}, {crs}</source>
      <translation>{width} × {height} pixels de {size}, {crs}</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{1}: {2}.</source>
      <translation>{1} : {2}.</translation>
    </message>
    <message>
      <source>{1}: {2}</source>
      <translation>{1} : {2}</translation>
    </message>
    <message>
      <source>{1} ({2})</source>
      <translation>{1} ({2})</translation>
    </message>
    <message>
      <source>it is Level 1, not surface reflectance; order the product as Level 2 (L2SP or L2SR)</source>
      <translation>il est de niveau 1 et non en réflectance de surface ; commandez le produit de niveau 2 (L2SP ou L2SR)</translation>
    </message>
    <message>
      <source>it is radiance at the sensor, not surface reflectance; order the asset analytic_sr (*_SR)</source>
      <translation>ce sont des luminances au capteur et non des réflectances de surface ; commandez l'asset analytic_sr (*_SR)</translation>
    </message>
    <message>
      <source>{1} was not written by the map job.</source>
      <translation>{1} n'a pas été écrit par une cartographie.</translation>
    </message>
    <message>
      <source>Map the parcels first, then assess them.</source>
      <translation>Cartographiez d'abord les parcelles, puis évaluez-les.</translation>
    </message>
    <message>
      <source>{1} has no field {2} of its own.</source>
      <translation>{1} n'a pas de champ {2} qui lui soit propre.</translation>
    </message>
    <message>
      <source>Choose one of its fields: {1}.</source>
      <translation>Choisissez l'un de ses champs : {1}.</translation>
    </message>
    <message>
      <source>Choose one of its fields: it has none.</source>
      <translation>Choisissez l'un de ses champs : il n'y en a aucun.</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon.</source>
      <translation>Aucune parcelle de {1} n'a de polygone.</translation>
    </message>
    <message>
      <source>Choose mapped parcels.</source>
      <translation>Choisissez des parcelles cartographiées.</translation>
    </message>
    <message>
      <source>in parcels of several classes</source>
      <translation>dans des parcelles de plusieurs classes</translation>
    </message>
    <message>
      <source>in no parcel</source>
      <translation>dans aucune parcelle</translation>
    </message>
    <message>
      <source>overlaps a reference of another class</source>
      <translation>chevauchement avec une référence d'une autre classe</translation>
    </message>
    <message>
      <source>in no mapped parcel</source>
      <translation>dans aucune parcelle cartographiée</translation>
    </message>
    <message>
      <source>The reference {1} covers no parcel of {2}.</source>
      <translation>La référence {1} ne couvre aucune parcelle de {2}.</translation>
    </message>
    <message>
      <source>Choose the reference of this region, and check the CRS of both.</source>
      <translation>Choisissez la référence de cette région, et vérifiez le SCR des deux.</translation>
    </message>
    <message>
      <source>no class on the map</source>
      <translation>pas de classe sur la carte</translation>
    </message>
    <message>
      <source>References that were left out, overlaps a reference of another class: {1}.</source>
      <translation>Références écartées, chevauchement avec une référence d'une autre classe : {1}.</translation>
    </message>
    <message>
      <source>References in which no pixel's centre lies: {1}.</source>
      <translation>Références ne contenant le centre d'aucun pixel : {1}.</translation>
    </message>
    <message>
      <source>The places could not be written as a GeoPackage</source>
      <translation>Les lieux n'ont pas pu être écrits en GeoPackage</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{1} of {2} places of {3} have been inspected, and would be lost.</source>
      <translation>{1} lieux sur {2} de {3} ont été inspectés et seraient perdus.</translation>
    </message>
    <message>
      <source>Choose another folder, or move that file away.</source>
      <translation>Choisissez un autre dossier, ou déplacez ce fichier.</translation>
    </message>
    <message>
      <source>Map once more, and ask for the output probabilities.</source>
      <translation>Cartographiez de nouveau en demandant la sortie probabilities.</translation>
    </message>
    <message>
      <source>The bands of {1} do not add up to 1, so they are no probabilities of classes of which each pixel has one.</source>
      <translation>La somme des bandes de {1} n'est pas 1 : ce ne sont donc pas des probabilités de classes dont chaque pixel n'a qu'une seule.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map of crops.</source>
      <translation>Choisissez le probabilities.tif d'une carte de cultures.</translation>
    </message>
    <message>
      <source>{1} does not exist.</source>
      <translation>{1} n'existe pas.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map.</source>
      <translation>Choisissez le probabilities.tif d'une carte.</translation>
    </message>
    <message>
      <source>The map in {1} holds no probabilities (probabilities.tif).</source>
      <translation>La carte dans {1} ne contient pas de probabilités (probabilities.tif).</translation>
    </message>
    <message>
      <source>{1} is no raster of probabilities: it needs a band of decimal numbers for each class, called as the class is.</source>
      <translation>{1} n'est pas un raster de probabilités : il faut une bande de nombres décimaux par classe, du nom de la classe.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map. Map once more, and ask for the output probabilities.</source>
      <translation>Choisissez le probabilities.tif d'une carte. Cartographiez de nouveau en demandant la sortie probabilities.</translation>
    </message>
    <message>
      <source>Nothing says which codes the classes of {1} have: there is no report of a map beside it.</source>
      <translation>Rien ne dit quels codes ont les classes de {1} : il n'y a pas de rapport de carte à côté.</translation>
    </message>
    <message>
      <source>Put the report.json of the map beside it, or choose a table of classes.</source>
      <translation>Placez le report.json de la carte à côté, ou choisissez un tableau des classes.</translation>
    </message>
    <message>
      <source>The bands of {1} and the table of classes do not name the same classes: {2}.</source>
      <translation>Les bandes de {1} et le tableau des classes ne nomment pas les mêmes classes : {2}.</translation>
    </message>
    <message>
      <source>The bands of {1} and the report beside it do not name the same classes: {2}.</source>
      <translation>Les bandes de {1} et le rapport à côté ne nomment pas les mêmes classes : {2}.</translation>
    </message>
    <message>
      <source>Choose the probabilities and the report of one map, or the table of classes that fits.</source>
      <translation>Choisissez les probabilités et le rapport d'une même carte, ou le tableau des classes qui convient.</translation>
    </message>
    <message>
      <source>has more than {1} values</source>
      <translation>a plus de {1} valeurs</translation>
    </message>
    <message>
      <source>{1} has no pixel with data.</source>
      <translation>{1} n'a aucun pixel avec des données.</translation>
    </message>
    <message>
      <source>{1} has no pixel of the classes that are named.</source>
      <translation>{1} n'a aucun pixel des classes nommées.</translation>
    </message>
    <message>
      <source>Choose another map, or the table of classes that fits it.</source>
      <translation>Choisissez une autre carte, ou le tableau des classes qui lui convient.</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>Le SCR de {1}, {2}, n'a pas de place sur Terre : la taille de ses pixels est donc inconnue.</translation>
    </message>
    <message>
      <source>Warp the raster to a system such as its UTM zone's.</source>
      <translation>Reprojetez le raster dans un système tel que celui de sa zone UTM.</translation>
    </message>
    <message>
      <source>Pixels of {1} whose value is none of its classes: {2}.</source>
      <translation>Pixels de {1} dont la valeur n'est aucune de ses classes : {2}.</translation>
    </message>
    <message>
      <source>Nothing names the classes of {1}, so that they are called by their codes: {2}.</source>
      <translation>Rien ne nomme les classes de {1}, qui sont donc désignées par leurs codes : {2}.</translation>
    </message>
    <message>
      <source>{1} does not say which value stands for no data, so that 0 counts as a class.</source>
      <translation>{1} ne dit pas quelle est sa valeur sans données ; 0 compte donc pour une classe.</translation>
    </message>
    <message>
      <source>Choose a raster of classes, or mapped parcels.</source>
      <translation>Choisissez un raster de classes, ou des parcelles cartographiées.</translation>
    </message>
    <message>
      <source>{1} is a vector layer, and no raster of classes.</source>
      <translation>{1} est une couche vectorielle, et non un raster de classes.</translation>
    </message>
    <message>
      <source>Choose the raster with the classes, such as the classes.tif of a map.</source>
      <translation>Choisissez le raster des classes, tel que le classes.tif d'une carte.</translation>
    </message>
    <message>
      <source>holds numbers of the type {1}</source>
      <translation>contient des nombres du type {1}</translation>
    </message>
    <message>
      <source>{1} {2}, so it is no map of classes.</source>
      <translation>{1} {2} ; ce n'est donc pas une carte de classes.</translation>
    </message>
    <message>
      <source>outside the map</source>
      <translation>hors de la carte</translation>
    </message>
    <message>
      <source>{1} has no field {2}.</source>
      <translation>{1} n'a pas de champ {2}.</translation>
    </message>
    <message>
      <source>a place has no stratum, or none of a known size</source>
      <translation>un lieu n'a pas de strate, ou aucune de taille connue</translation>
    </message>
    <message>
      <source>its places give the stratum {1} different sizes</source>
      <translation>ses lieux donnent à la strate {1} des tailles différentes</translation>
    </message>
    <message>
      <source>The strata of {1} cannot be used: {2}.</source>
      <translation>Les strates de {1} sont inutilisables : {2}.</translation>
    </message>
    <message>
      <source>Fill the fields {1} and {2} of every place, as they were drawn, or say that the places were drawn in another way.</source>
      <translation>Remplissez les champs {1} et {2} de chaque lieu tels qu'ils étaient au tirage, ou indiquez que les lieux ont été tirés autrement.</translation>
    </message>
    <message>
      <source>{1} holds {2} geometries.</source>
      <translation>{1} a pour géométries : {2}.</translation>
    </message>
    <message>
      <source>{1} holds no geometries.</source>
      <translation>{1} n'a pas de géométries.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons, or one of points.</source>
      <translation>Choisissez une couche de polygones, ou une couche de points.</translation>
    </message>
    <message>
      <source>No reference of {1} lies on the map {2}.</source>
      <translation>Aucune référence de {1} ne se trouve sur la carte {2}.</translation>
    </message>
    <message>
      <source>Choose the references of this region, and check the layer's CRS.</source>
      <translation>Choisissez les références de cette région, et vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>References of {1} that were left out: {2}.</source>
      <translation>Références de {1} écartées : {2}.</translation>
    </message>
    <message>
      <source>None of the units of {1} lies on the map {2}.</source>
      <translation>Aucune des unités de {1} ne se trouve sur la carte {2}.</translation>
    </message>
    <message>
      <source>None of the strata of {1} lies on the map {2}.</source>
      <translation>Aucune des strates de {1} ne se trouve sur la carte {2}.</translation>
    </message>
    <message>
      <source>None of the segments of {1} lies on the map {2}.</source>
      <translation>Aucun des segments de {1} ne se trouve sur la carte {2}.</translation>
    </message>
    <message>
      <source>Choose the units of this region, and check the layer's CRS.</source>
      <translation>Choisissez les unités de cette région, et vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>Choose the strata of this region, and check the layer's CRS.</source>
      <translation>Choisissez les strates de cette région, et vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>Choose the segments of this region, and check the layer's CRS.</source>
      <translation>Choisissez les segments de cette région, et vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>feature {1}</source>
      <translation>entité {1}</translation>
    </message>
    <message>
      <source>Of the units of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>Parmi les unités de {1}, {2} dépassent la carte et {3} sont en dehors : ce qui en est dit vaut pour la partie intérieure.</translation>
    </message>
    <message>
      <source>Of the strata of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>Parmi les strates de {1}, {2} dépassent la carte et {3} sont en dehors : ce qui en est dit vaut pour la partie intérieure.</translation>
    </message>
    <message>
      <source>Of the segments of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>Parmi les segments de {1}, {2} dépassent la carte et {3} sont en dehors : ce qui en est dit vaut pour la partie intérieure.</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>La tâche a été annulée.</translation>
    </message>
    <message>
      <source>Start the same job again to go on from what it had finished.</source>
      <translation>Relancez la même tâche : elle reprend à partir de ce qui était achevé.</translation>
    </message>
    <message>
      <source>Start it again when you want its result.</source>
      <translation>Relancez-la quand vous voudrez son résultat.</translation>
    </message>
    <message>
      <source>Start the same job again: it goes on from what it had finished, if anything.</source>
      <translation>Relancez la même tâche : elle reprend à partir de ce qui était achevé, s'il y en a.</translation>
    </message>
    <message>
      <source>Standard output could not be written: nobody reads it any more.</source>
      <translation>La sortie standard n'a pas pu être écrite : plus personne ne la lit.</translation>
    </message>
    <message>
      <source>Standard output could not be written: {1}.</source>
      <translation>La sortie standard n'a pas pu être écrite : {1}.</translation>
    </message>
    <message>
      <source>Send it to a program or a file that takes it.</source>
      <translation>Dirigez-la vers un programme ou un fichier qui l'accepte.</translation>
    </message>
    <message>
      <source>The memory is not enough.</source>
      <translation>La mémoire ne suffit pas.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Fermez d'autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>Something unforeseen went wrong: {1}: {2}.</source>
      <translation>Quelque chose d'imprévu s'est produit : {1} : {2}.</translation>
    </message>
    <message>
      <source>Please report this sentence and what was done before it.</source>
      <translation>Veuillez signaler cette phrase et ce qui a été fait avant.</translation>
    </message>
    <message>
      <source>The job reads {1}, in whose place it would write its result {2}.</source>
      <translation>La tâche lit {1}, à la place duquel elle écrirait son résultat {2}.</translation>
    </message>
    <message>
      <source>Choose another place for the results, or move the input away.</source>
      <translation>Choisissez un autre endroit pour les résultats, ou déplacez l'entrée.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>it would be larger than files may be here</source>
      <translation>la taille dépasserait celle que les fichiers peuvent avoir ici</translation>
    </message>
    <message>
      <source>{1} could not be written: {2}.</source>
      <translation>{1} n'a pas pu être écrit : {2}.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>Make room, or choose another folder.</source>
      <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Another job is writing into {1}.</source>
      <translation>Une autre tâche écrit dans {1}.</translation>
    </message>
    <message>
      <source>Wait for it to end, or choose another folder.</source>
      <translation>Attendez sa fin, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{1} is no file that a job made.</source>
      <translation>{1} n'est pas un fichier créé par une tâche.</translation>
    </message>
    <message>
      <source>Choose another folder, or move it away.</source>
      <translation>Choisissez un autre dossier, ou déplacez ce fichier.</translation>
    </message>
    <message>
      <source>the whole map</source>
      <translation>la carte entière</translation>
    </message>
    <message>
      <source>There are strata of a survey, and no segments.</source>
      <translation>Il y a des strates d'enquête, et pas de segments.</translation>
    </message>
    <message>
      <source>Choose the surveyed segments, too.</source>
      <translation>Choisissez aussi les segments enquêtés.</translation>
    </message>
    <message>
      <source>{1} ha of the map lie in no stratum, and are in no estimate.</source>
      <translation>{1} ha de la carte ne sont dans aucune strate, et dans aucune estimation.</translation>
    </message>
    <message>
      <source>Units of {1} overlap: {2} ha of the map lie in more than one of them and count in each, so that the units add up to more than the map.</source>
      <translation>Des unités de {1} se chevauchent : {2} ha de la carte sont dans plusieurs d'entre elles et comptent dans chacune, si bien que la somme des unités dépasse la carte.</translation>
    </message>
    <message>
      <source>hectares that the map gives each class: pixels whose centre lies inside, by their area on the ellipsoid; no estimates</source>
      <translation>hectares que la carte donne à chaque classe : pixels dont le centre est à l'intérieur, selon leur aire sur l'ellipsoïde ; ce ne sont pas des estimations</translation>
    </message>
    <message>
      <source>all strata</source>
      <translation>toutes les strates</translation>
    </message>
    <message>
      <source>{1} exists and is no accuracy report.</source>
      <translation>{1} existe et n'est pas un rapport d'exactitude.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>reference (rows), map (columns), {1}s</source>
      <translation>référence (lignes), carte (colonnes), unité : {1}</translation>
    </message>
    <message>
      <source>The series in {1} do not say which parcels look like two crops.</source>
      <translation>Les séries dans {1} ne disent pas quelles parcelles ressemblent à deux cultures.</translation>
    </message>
    <message>
      <source>Extract them once more, and have it look for two crops.</source>
      <translation>Extrayez-les de nouveau, en faisant chercher deux cultures.</translation>
    </message>
    <message>
      <source>No crop is declared.</source>
      <translation>Aucune culture n'est déclarée.</translation>
    </message>
    <message>
      <source>No parcel with a declared crop has an inspected one in the field {1} of {2}.</source>
      <translation>Aucune parcelle avec une culture déclarée n'en a une inspectée dans le champ {1} de {2}.</translation>
    </message>
    <message>
      <source>Choose the field with the crops that were found, or leave it out.</source>
      <translation>Choisissez le champ des cultures trouvées, ou n'en indiquez pas.</translation>
    </message>
    <message>
      <source>The {1} inspected parcels are too few to promise that at most {2} of the green ones are wrong. The limits are chosen by held-out declarations; the inspected parcels are counted in the report.</source>
      <translation>Les {1} parcelles inspectées sont trop peu nombreuses pour promettre qu'au plus {2} des vertes sont fausses. Les seuils sont choisis d'après des déclarations mises de côté ; les parcelles inspectées sont comptées dans le rapport.</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. More parcels, dates or inspections would help.</source>
      <translation>Aucun seuil ne promet qu'au plus {1} des parcelles vertes sont fausses ; aucune n'est donc verte. Plus de parcelles, de dates ou de contrôles aideraient.</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. The least that can be promised is {2}. More parcels, dates or inspections would help.</source>
      <translation>Aucun seuil ne promet qu'au plus {1} des parcelles vertes sont fausses ; aucune n'est donc verte. Le moins qu'on puisse promettre est {2}. Plus de parcelles, de dates ou de contrôles aideraient.</translation>
    </message>
    <message>
      <source>At no limit at most {1} of the red parcels are right, as far as can be told. A strict one is taken, of whose red ones up to {2} may be right.</source>
      <translation>Aucun seuil n'assure, autant qu'on puisse le dire, qu'au plus {1} des parcelles rouges sont justes. Un seuil strict est pris, avec lequel jusqu'à {2} des rouges peuvent être justes.</translation>
    </message>
    <message>
      <source>inspected parcels</source>
      <translation>parcelles contrôlées</translation>
    </message>
    <message>
      <source>the folder of series {1}</source>
      <translation>le dossier de séries {1}</translation>
    </message>
    <message>
      <source>The model that mapped {1} has no class {2}.</source>
      <translation>Le modèle qui a cartographié {1} n'a pas de classe {2}.</translation>
    </message>
    <message>
      <source>Choose among its classes: {1}.</source>
      <translation>Choisissez parmi ses classes : {1}.</translation>
    </message>
    <message>
      <source>No parcel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Aucune parcelle de {1} n'a de référence : {2} est vide partout où il y a une carte.</translation>
    </message>
    <message>
      <source>No pixel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Aucun pixel de {1} n'a de référence : {2} est vide partout où il y a une carte.</translation>
    </message>
    <message>
      <source>No place of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Aucun lieu de {1} n'a de référence : {2} est vide partout où il y a une carte.</translation>
    </message>
    <message>
      <source>No polygon of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Aucun polygone de {1} n'a de référence : {2} est vide partout où il y a une carte.</translation>
    </message>
    <message>
      <source>Fill {1} in with what stands there, or choose the field that has it.</source>
      <translation>Indiquez dans {1} ce qui se trouve sur place, ou choisissez le champ qui le dit.</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Aucune parcelle de {1} n'a à la fois une classe et, dans {2}, une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference that the model knows.</source>
      <translation>Aucune parcelle de {1} n'a à la fois une classe et une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Aucun pixel de {1} n'a à la fois une classe et, dans {2}, une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference that the model knows.</source>
      <translation>Aucun pixel de {1} n'a à la fois une classe et une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Aucun lieu de {1} n'a à la fois une classe et, dans {2}, une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference that the model knows.</source>
      <translation>Aucun lieu de {1} n'a à la fois une classe et une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Aucun polygone de {1} n'a à la fois une classe et, dans {2}, une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference that the model knows.</source>
      <translation>Aucun polygone de {1} n'a à la fois une classe et une référence que le modèle connaît.</translation>
    </message>
    <message>
      <source>Say which reference is which class (classes); the model has: {1}.</source>
      <translation>Indiquez quelle référence est quelle classe (classes des références) ; le modèle a : {1}.</translation>
    </message>
    <message>
      <source>Choose a reference with classes of the map, which are: {1}.</source>
      <translation>Choisissez une référence avec des classes de la carte, qui sont : {1}.</translation>
    </message>
    <message>
      <source>a raster of reference has no places that could be looked up</source>
      <translation>un raster de référence n'a pas de lieux que l'on puisse rechercher</translation>
    </message>
    <message>
      <source>{1} is a raster, and nothing says what is true.</source>
      <translation>{1} est un raster, et rien ne dit ce qui est vrai.</translation>
    </message>
    <message>
      <source>Choose a reference layer.</source>
      <translation>Choisissez une couche de référence.</translation>
    </message>
    <message>
      <source>The reference {1} has no pixel with data on the map {2}.</source>
      <translation>La référence {1} n'a aucun pixel avec des données sur la carte {2}.</translation>
    </message>
    <message>
      <source>Nothing says which field has the reference.</source>
      <translation>Rien ne dit quel champ contient la référence.</translation>
    </message>
    <message>
      <source>Choose the field with the true classes.</source>
      <translation>Choisissez le champ des vraies classes.</translation>
    </message>
    <message>
      <source>References that are parcels of {1} are no places that were drawn by lot.</source>
      <translation>Des références qui sont des parcelles de {1} ne sont pas des lieux tirés au sort.</translation>
    </message>
    <message>
      <source>References that are pixels of {1} are no places that were drawn by lot.</source>
      <translation>Des références qui sont des pixels de {1} ne sont pas des lieux tirés au sort.</translation>
    </message>
    <message>
      <source>References that are places of {1} are no places that were drawn by lot.</source>
      <translation>Des références qui sont des lieux de {1} ne sont pas des lieux tirés au sort.</translation>
    </message>
    <message>
      <source>References that are polygons of {1} are no places that were drawn by lot.</source>
      <translation>Des références qui sont des polygones de {1} ne sont pas des lieux tirés au sort.</translation>
    </message>
    <message>
      <source>Say that they were not drawn by lot, or choose points.</source>
      <translation>Indiquez qu'elles n'ont pas été tirées au sort, ou choisissez des points.</translation>
    </message>
    <message>
      <source>{1} does not name the strata that its places were drawn in.</source>
      <translation>{1} ne nomme pas les strates dans lesquelles ses lieux ont été tirés.</translation>
    </message>
    <message>
      <source>Choose points with the fields {1} and {2}, or say that they were drawn on the map.</source>
      <translation>Choisissez des points avec les champs {1} et {2}, ou indiquez qu'ils ont été tirés sur la carte.</translation>
    </message>
    <message>
      <source>There is no report.json of this map beside the parcels: only classes that the map gives are known, and references of other classes are left out.</source>
      <translation>Il n'y a pas de report.json de cette carte à côté des parcelles : seules les classes que donne la carte sont connues, et les références d'autres classes sont écartées.</translation>
    </message>
    <message>
      <source>No parcel has the reference {1}.</source>
      <translation>Aucune parcelle n'a la référence {1}.</translation>
    </message>
    <message>
      <source>No pixel has the reference {1}.</source>
      <translation>Aucun pixel n'a la référence {1}.</translation>
    </message>
    <message>
      <source>No place has the reference {1}.</source>
      <translation>Aucun lieu n'a la référence {1}.</translation>
    </message>
    <message>
      <source>No polygon has the reference {1}.</source>
      <translation>Aucun polygone n'a la référence {1}.</translation>
    </message>
    <message>
      <source>References that are no class of the model were left out: {1}.</source>
      <translation>Les références qui ne sont pas une classe du modèle ont été écartées : {1}.</translation>
    </message>
    <message>
      <source>{1} of {2} parcels with a reference have no class on the map: {3}.</source>
      <translation>Sur {2} parcelles avec une référence, {1} n'ont pas de classe sur la carte : {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} pixels with a reference have no class on the map: {3}.</source>
      <translation>Sur {2} pixels avec une référence, {1} n'ont pas de classe sur la carte : {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} places with a reference have no class on the map: {3}.</source>
      <translation>Sur {2} lieux avec une référence, {1} n'ont pas de classe sur la carte : {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} polygons with a reference have no class on the map: {3}.</source>
      <translation>Sur {2} polygones avec une référence, {1} n'ont pas de classe sur la carte : {3}.</translation>
    </message>
    <message>
      <source>All references are of one class, {1}: they say nothing of how well the map tells others.</source>
      <translation>Toutes les références sont d'une seule classe, {1} : elles ne disent rien de la capacité de la carte à en distinguer d'autres.</translation>
    </message>
    <message>
      <source>No place of the stratum {1}, {2} of the whole, was inspected, so that what hangs on it is not known: overall accuracy, recall and areas. Inspect some places there.</source>
      <translation>Aucun lieu de la strate {1}, {2} du total, n'a été inspecté ; ce qui en dépend est donc inconnu : exactitude globale, rappel et surfaces. Inspectez-y quelques lieux.</translation>
    </message>
    <message>
      <source>One place alone of the stratum {1}, {2} of the whole, was inspected, so that nothing is known of how sure its numbers are. Inspect more places there.</source>
      <translation>Un seul lieu de la strate {1}, {2} du total, a été inspecté ; on ignore donc à quel point ses chiffres sont sûrs. Inspectez-y plus de lieux.</translation>
    </message>
    <message>
      <source>{1} of {2} places of the stratum {3} have no reference, or none on the map: the others stand for them, which is right if they were left out by chance.</source>
      <translation>{1} lieux sur {2} de la strate {3} n'ont pas de référence, ou aucune sur la carte : les autres les représentent, ce qui est juste si leur absence est due au hasard.</translation>
    </message>
    <message>
      <source>{1} is no list of dates.</source>
      <translation>{1} n'est pas une liste de dates.</translation>
    </message>
    <message>
      <source>Write dates as 2023-05-01, with commas between.</source>
      <translation>Écrivez les dates sous la forme 2023-05-01, séparées par des virgules.</translation>
    </message>
    <message>
      <source>{1} cut-offs are named.</source>
      <translation>{1} dates limites sont nommées.</translation>
    </message>
    <message>
      <source>Name between 1 and {1} dates.</source>
      <translation>Nommez entre 1 et {1} dates.</translation>
    </message>
    <message>
      <source>The cut-off {1} lies before the first date of the series, {2}: nothing was seen by then.</source>
      <translation>La date limite {1} est avant la première date des séries, {2} : rien n'avait été vu jusque-là.</translation>
    </message>
    <message>
      <source>Leave it out, or name a later one.</source>
      <translation>Retirez-la, ou nommez-en une plus tardive.</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2} ({3}).</source>
      <translation>“{1}” ne donne pas de limites de parcelles : ses réponses sont de la tâche {2} ({3}).</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2}.</source>
      <translation>“{1}” ne donne pas de limites de parcelles : ses réponses sont de la tâche {2}.</translation>
    </message>
    <message>
      <source>Choose a model of field boundaries, or map crops with this one.</source>
      <translation>Choisissez un modèle de limites de parcelles, ou cartographiez les cultures avec celui-ci.</translation>
    </message>
    <message>
      <source>{1}, version {2}</source>
      <translation>{1}, version {2}</translation>
    </message>
    <message>
      <source>Fields by {1}</source>
      <translation>Champs selon {1}</translation>
    </message>
    <message>
      <source>“{1}” answers for the series of whole parcels, and has no features of pixels.</source>
      <translation>“{1}” répond pour les séries de parcelles entières, et n'a pas de caractéristiques de pixels.</translation>
    </message>
    <message>
      <source>Choose a model that maps pixels.</source>
      <translation>Choisissez un modèle qui cartographie des pixels.</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels, whose series are read first; how long that takes is not estimated.</source>
      <translation>“{1}” répond pour des parcelles, dont les séries sont d'abord lues ; cette durée n'est pas estimée.</translation>
    </message>
    <message>
      <source>Run it: it goes on where it is stopped.</source>
      <translation>Lancez : le travail reprend là où il est arrêté.</translation>
    </message>
    <message>
      <source>“{1}” has no answer for any of the parcels of {2}, which are never clear enough.</source>
      <translation>“{1}” n'a de réponse pour aucune des parcelles de {2}, qui ne sont jamais assez dégagées.</translation>
    </message>
    <message>
      <source>Choose parcels that are clear on some date, or a stack with more dates.</source>
      <translation>Choisissez des parcelles dégagées à une date au moins, ou une pile avec plus de dates.</translation>
    </message>
    <message>
      <source>day of year of the most decisive date</source>
      <translation>jour de l'année de la date la plus décisive</translation>
    </message>
    <message>
      <source>“{1}” is asked for whole series here: parcels are explained, and there is no raster.</source>
      <translation>“{1}” est interrogé ici sur des séries entières : des parcelles sont expliquées, et il n'y a pas de raster.</translation>
    </message>
    <message>
      <source>{1} holds points, and one pixel cannot be of two crops.</source>
      <translation>{1} contient des points, et un pixel ne peut pas être de deux cultures.</translation>
    </message>
    <message>
      <source>Choose the parcels, or do not look for two crops.</source>
      <translation>Choisissez les parcelles, ou ne cherchez pas deux cultures.</translation>
    </message>
    <message>
      <source>Another version of CropMapper read the series in {1}, so that all of them are read again.</source>
      <translation>Une autre version de CropMapper a lu les séries dans {1} ; elles sont donc toutes relues.</translation>
    </message>
    <message>
      <source>To look for two crops, the pixels of each date are needed, which the series in {1} do not keep, so that all of them are read again.</source>
      <translation>Pour chercher deux cultures, il faut les pixels de chaque date, que les séries dans {1} ne gardent pas ; elles sont donc toutes relues.</translation>
    </message>
    <message>
      <source>{1} has no attribute {2}.</source>
      <translation>{1} n'a pas d'attribut {2}.</translation>
    </message>
    <message>
      <source>Choose one of its attributes: {1}.</source>
      <translation>Choisissez l'un de ses attributs : {1}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a class in {2}.</source>
      <translation>Aucun des points de {1} n'a de classe dans {2}.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a class in {2}.</source>
      <translation>Aucune des parcelles de {1} n'a de classe dans {2}.</translation>
    </message>
    <message>
      <source>Choose the attribute with the classes, or extract without labels.</source>
      <translation>Choisissez l'attribut des classes, ou extrayez sans étiquettes.</translation>
    </message>
    <message>
      <source>Points of {1} in the pixel of an earlier one, whose series they have: {2}.</source>
      <translation>Points de {1} dans le pixel d'un point précédent, dont ils ont la série : {2}.</translation>
    </message>
    <message>
      <source>The outlines of {1} were determined in {2}, and the stack's dates are of {3}: fields may have had other borders then.</source>
      <translation>Les contours de {1} ont été établis en {2}, et les dates de la pile sont de {3} : les champs avaient peut-être d'autres limites alors.</translation>
    </message>
    <message>
      <source>Parcels of {1} so small that pixels of their edge were counted, too: {2}.</source>
      <translation>Parcelles de {1} si petites que des pixels de leur bord ont aussi été comptés : {2}.</translation>
    </message>
    <message>
      <source>{1} of {2} points have no class in {3}, and are left out of the series file.</source>
      <translation>{1} points sur {2} n'ont pas de classe dans {3} et sont absents du fichier de séries.</translation>
    </message>
    <message>
      <source>{1} of {2} parcels have no class in {3}, and are left out of the series file.</source>
      <translation>{1} parcelles sur {2} n'ont pas de classe dans {3} et sont absentes du fichier de séries.</translation>
    </message>
    <message>
      <source>No two points have the same class in {1}, which rather names points than crops.</source>
      <translation>Il n'y a pas deux points avec la même classe dans {1}, qui nomme donc plutôt des points que des cultures.</translation>
    </message>
    <message>
      <source>No two parcels have the same class in {1}, which rather names parcels than crops.</source>
      <translation>Il n'y a pas deux parcelles avec la même classe dans {1}, qui nomme donc plutôt des parcelles que des cultures.</translation>
    </message>
    <message>
      <source>no pixel</source>
      <translation>aucun pixel</translation>
    </message>
    <message>
      <source>never clear</source>
      <translation>jamais dégagé</translation>
    </message>
    <message>
      <source>The stack has no acquisition of {1}, which the model takes where there are any.</source>
      <translation>La pile n'a pas d'acquisition de {1}, que le modèle utilise quand il y en a.</translation>
    </message>
    <message>
      <source>It is for {1}; the stack has {2}.</source>
      <translation>Il est prévu pour {1} ; la pile contient {2}.</translation>
    </message>
    <message>
      <source>It is for {1}; nothing tells which sensor the stack is from.</source>
      <translation>Il est prévu pour {1} ; rien ne dit de quel capteur vient la pile.</translation>
    </message>
    <message>
      <source>It takes {1}, which the stack lacks.</source>
      <translation>Il demande {1}, que la pile n'a pas.</translation>
    </message>
    <message>
      <source>Choose another file, or put it back.</source>
      <translation>Choisissez un autre fichier, ou remettez-le en place.</translation>
    </message>
    <message>
      <source>This very job is finished already; nothing was computed again.</source>
      <translation>Cette même tâche est déjà achevée ; rien n'a été recalculé.</translation>
    </message>
    <message>
      <source>{1} does not say that it writes {2}</source>
      <translation>{1} ne dit pas qu'il écrit {2}</translation>
    </message>
    <message>
      <source>The work folder {1} is neither a path nor an address that GDAL writes to.</source>
      <translation>Le dossier de travail {1} n'est ni un chemin ni une adresse où GDAL écrit.</translation>
    </message>
    <message>
      <source>Write s3://bucket/folder as /vsis3/bucket/folder, and other storage likewise.</source>
      <translation>Écrivez s3://bucket/folder sous la forme /vsis3/bucket/folder, et de même pour d'autres stockages.</translation>
    </message>
    <message>
      <source>Finished blocks of an earlier run are used again.</source>
      <translation>Les blocs achevés d'une exécution précédente sont réutilisés.</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels, and no parcels are given.</source>
      <translation>“{1}” répond pour des parcelles entières, et aucune parcelle n'est donnée.</translation>
    </message>
    <message>
      <source>Choose the parcels, or a model of pixels.</source>
      <translation>Choisissez les parcelles, ou un modèle de pixels.</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>la pile</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels: there are parcels with classes, and no rasters.</source>
      <translation>“{1}” répond pour des parcelles entières : il y a des parcelles avec des classes, et pas de rasters.</translation>
    </message>
    <message>
      <source>Each parcel of {1} that has a series has a label in {2} already.</source>
      <translation>Chaque parcelle de {1} qui a une série a déjà une étiquette dans {2}.</translation>
    </message>
    <message>
      <source>Choose a layer in which parcels without a label are left.</source>
      <translation>Choisissez une couche où il reste des parcelles sans étiquette.</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}), and stands for others in doubt that are like it.</source>
      <translation>Ce peut être {1} ({2}) ou {3} ({4}), et la parcelle en représente d'autres, douteuses et semblables.</translation>
    </message>
    <message>
      <source>“{1}” is given other dates than these, so that its attention says nothing of them.</source>
      <translation>“{1}” reçoit d'autres dates que celles-ci : son attention n'en dit donc rien.</translation>
    </message>
    <message>
      <source>The package of “{1}” has no graph of attention, so that occlusion alone tells.</source>
      <translation>Le paquet de “{1}” n'a pas de graphe d'attention : seule l'occlusion renseigne.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but no single date decides.</source>
      <translation>Le modèle regarde surtout {1} ({2} de son attention), mais aucune date seule ne décide.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), and that date decides, too.</source>
      <translation>Le modèle regarde surtout {1} ({2} de son attention), et cette date décide aussi.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but {3} decides: without it the probability falls most.</source>
      <translation>Le modèle regarde surtout {1} ({2} de son attention), mais c'est {3} qui décide : sans cette date la probabilité baisse le plus.</translation>
    </message>
    <message>
      <source>No single date decides for any of the {1}, so that what the model looks at has no check.</source>
      <translation>Il n'y a aucun cas, parmi les {1}, où une seule date décide : ce que le modèle regarde n'est donc pas vérifié.</translation>
    </message>
    <message>
      <source>For {1} of {2} {3} the date that the model looks at most is not the one that decides.</source>
      <translation>Dans {1} cas sur {2} ({3}), la date que le modèle regarde le plus n'est pas celle qui décide.</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes to be explained.</source>
      <translation>“{1}” donne des caractéristiques, et aucune classe à expliquer.</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes to be explained.</source>
      <translation>“{1}” donne des limites de parcelles, et aucune classe à expliquer.</translation>
    </message>
    <message>
      <source>Choose a model of crops.</source>
      <translation>Choisissez un modèle de cultures.</translation>
    </message>
    <message>
      <source>without {1} by {2}</source>
      <translation>de {2} sans {1}</translation>
    </message>
    <message>
      <source>without any single {1} by less than {2}</source>
      <translation>de moins de {2} sans une quelconque {1}</translation>
    </message>
    <message>
      <source>The probability of {1} falls {2}.</source>
      <translation>La probabilité de la classe {1} baisse {2}.</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels by the ground around them, and not for series.</source>
      <translation>“{1}” répond pour les pixels d'après le terrain qui les entoure, et non pour des séries.</translation>
    </message>
    <message>
      <source>Map the stack with it, or choose a model such as teach makes.</source>
      <translation>Cartographiez la pile avec lui, ou choisissez un modèle issu d'un entraînement.</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels, and not for the series of a whole parcel.</source>
      <translation>“{1}” répond pour des pixels, et non pour la série d'une parcelle entière.</translation>
    </message>
    <message>
      <source>Map the stack with it, extract the series of points, or choose a parcel model, such as teach makes.</source>
      <translation>Cartographiez la pile avec lui, extrayez les séries de points, ou choisissez un modèle de parcelles, issu par exemple d'un entraînement.</translation>
    </message>
    <message>
      <source>“{1}” was made for the means of whole parcels; a point is one pixel, and its answer less sure.</source>
      <translation>“{1}” a été conçu pour les moyennes de parcelles entières ; un point est un seul pixel, et sa réponse est moins sûre.</translation>
    </message>
    <message>
      <source>No date of the series is near one that “{1}” takes.</source>
      <translation>Aucune date des séries n'est proche d'une date que “{1}” utilise.</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or extract more of them.</source>
      <translation>Choisissez un modèle pour ces dates, ou extrayez-en plus.</translation>
    </message>
    <message>
      <source>no series</source>
      <translation>pas de série</translation>
    </message>
    <message>
      <source>“{1}” learned from the means of whole parcels, by which single pixels cannot be compared: neither their unlikeness nor sets of crops can be told.</source>
      <translation>“{1}” a appris des moyennes de parcelles entières, auxquelles des pixels seuls ne peuvent être comparés : ni leur dissemblance ni des ensembles de cultures ne peuvent être donnés.</translation>
    </message>
    <message>
      <source>Do without both, or choose a model that was taught with pixels.</source>
      <translation>Renoncez aux deux, ou choisissez un modèle entraîné avec des pixels.</translation>
    </message>
    <message>
      <source>the grid of its pixels</source>
      <translation>la grille de ses pixels</translation>
    </message>
    <message>
      <source>how far parcels are shrunk ({1} pixels, not {2})</source>
      <translation>de combien les parcelles sont rétrécies ({1} pixels, pas {2})</translation>
    </message>
    <message>
      <source>sensor, bands or units</source>
      <translation>capteur, bandes ou unités</translation>
    </message>
    <message>
      <source>The series in {1} are of another stack, or were extracted in another way: {2}.</source>
      <translation>Les séries dans {1} sont d'une autre pile, ou ont été extraites autrement : {2}.</translation>
    </message>
    <message>
      <source>Choose the folder of this stack's series, or leave it out.</source>
      <translation>Choisissez le dossier des séries de cette pile, ou n'en indiquez pas.</translation>
    </message>
    <message>
      <source>The series of {1} have no date.</source>
      <translation>Les séries de {1} n'ont pas de date.</translation>
    </message>
    <message>
      <source>Extract them from a stack with dates.</source>
      <translation>Extrayez-les d'une pile datée.</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of points.</source>
      <translation>{1} contient des points, et les séries dans {2} sont de points.</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of parcels.</source>
      <translation>{1} contient des points, et les séries dans {2} sont de parcelles.</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of points.</source>
      <translation>{1} contient des parcelles, et les séries dans {2} sont de points.</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of parcels.</source>
      <translation>{1} contient des parcelles, et les séries dans {2} sont de parcelles.</translation>
    </message>
    <message>
      <source>Extract the series of these points, or choose the folder that has them.</source>
      <translation>Extrayez les séries de ces points, ou choisissez le dossier qui les contient.</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, or choose the folder that has them.</source>
      <translation>Extrayez les séries de ces parcelles, ou choisissez le dossier qui les contient.</translation>
    </message>
    <message>
      <source>None of the points of {1} is among those whose series are in {2}.</source>
      <translation>Aucun des points de {1} n'est parmi ceux dont les séries sont dans {2}.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} is among those whose series are in {2}.</source>
      <translation>Aucune des parcelles de {1} n'est parmi celles dont les séries sont dans {2}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>Aucun des points de {1} n'a un pixel dégagé à une date quelconque des séries dans {2}.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>Aucune des parcelles de {1} n'a un pixel dégagé à une date quelconque des séries dans {2}.</translation>
    </message>
    <message>
      <source>Extract the series of a stack with clear dates, or check its mask.</source>
      <translation>Extrayez les séries d'une pile avec des dates dégagées, ou vérifiez son masque.</translation>
    </message>
    <message>
      <source>There is no table of series {1}.</source>
      <translation>Il n'y a pas de tableau de séries {1}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the stack.</source>
      <translation>Aucun des points de {1} n'a un pixel dégagé à une date quelconque de la pile.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the stack.</source>
      <translation>Aucune des parcelles de {1} n'a un pixel dégagé à une date quelconque de la pile.</translation>
    </message>
    <message>
      <source>Choose a stack with clear dates, or check its mask.</source>
      <translation>Choisissez une pile avec des dates dégagées, ou vérifiez son masque.</translation>
    </message>
    <message>
      <source>{1} holds series that were extracted, and the options of the stack speak of rasters.</source>
      <translation>{1} contient des séries extraites, et les options de la pile portent sur des rasters.</translation>
    </message>
    <message>
      <source>Leave them out, or choose the rasters.</source>
      <translation>N'indiquez pas ces options, ou choisissez les rasters.</translation>
    </message>
    <message>
      <source>Without a red and a near infrared band, or an NDVI, no events are told.</source>
      <translation>Sans une bande rouge et une bande proche infrarouge, ou un NDVI, aucun événement n'est indiqué.</translation>
    </message>
    <message>
      <source>Without two short-wave infrared bands stubble cannot be told from bare soil; both are called bare soil.</source>
      <translation>Sans deux bandes de l'infrarouge à ondes courtes, les chaumes ne se distinguent pas du sol nu ; les deux sont appelés sol nu.</translation>
    </message>
    <message>
      <source>This point has no clear pixel on any date of the stack.</source>
      <translation>Ce point n'a de pixel dégagé à aucune date de la pile.</translation>
    </message>
    <message>
      <source>This parcel has no clear pixel on any date of the stack.</source>
      <translation>Cette parcelle n'a de pixel dégagé à aucune date de la pile.</translation>
    </message>
    <message>
      <source>Pick another place, or check the stack's mask.</source>
      <translation>Choisissez un autre lieu, ou vérifiez le masque de la pile.</translation>
    </message>
    <message>
      <source>{1} {2}: {3} Precision: {4}</source>
      <translation>{1} {2} : {3} Précision : {4}</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes, so it has no answer for parcels.</source>
      <translation>“{1}” donne des caractéristiques et pas de classes, et n'a donc pas de réponse pour des parcelles.</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes, so it has no answer for parcels.</source>
      <translation>“{1}” donne des limites de parcelles et pas de classes, et n'a donc pas de réponse pour des parcelles.</translation>
    </message>
    <message>
      <source>Leave the parcels out, or choose a model that gives classes.</source>
      <translation>N'indiquez pas de parcelles, ou choisissez un modèle qui donne des classes.</translation>
    </message>
    <message>
      <source>{1} smoothed</source>
      <translation>{1} lissé</translation>
    </message>
    <message>
      <source>{1}, certainty {2}</source>
      <translation>{1}, certitude {2}</translation>
    </message>
    <message>
      <source>Feature {1}</source>
      <translation>Entité {1}</translation>
    </message>
    <message>
      <source>{1} has a smoothness of its own and is no class of {2}: {3}.</source>
      <translation>{1} a son propre degré de lissage et n'est pas une classe de {2} : {3}.</translation>
    </message>
    <message>
      <source>Write the classes as the map calls them.</source>
      <translation>Écrivez les classes comme la carte les nomme.</translation>
    </message>
    <message>
      <source>The CRS of {1} has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>Le SCR de {1} n'a pas de place sur Terre : la taille de ses pixels est donc inconnue.</translation>
    </message>
    <message>
      <source>Warp the map to a system such as its UTM zone's, or leave the minimum mapping unit out.</source>
      <translation>Reprojetez la carte dans un système tel que celui de sa zone UTM, ou n'indiquez pas d'unité minimale cartographiée.</translation>
    </message>
    <message>
      <source>The minimum mapping unit of {1} ha is at most a pixel of {2} ha, so that nothing would be sieved.</source>
      <translation>L'unité minimale cartographiée de {1} ha ne dépasse pas un pixel de {2} ha ; rien ne serait donc tamisé.</translation>
    </message>
    <message>
      <source>Choose a larger one, or leave it out.</source>
      <translation>Choisissez-en une plus grande, ou n'en indiquez pas.</translation>
    </message>
    <message>
      <source>{1} is a file, not a folder.</source>
      <translation>{1} est un fichier, pas un dossier.</translation>
    </message>
    <message>
      <source>{1} is not empty.</source>
      <translation>{1} n'est pas vide.</translation>
    </message>
    <message>
      <source>Choose another folder, or allow results to be replaced (overwrite).</source>
      <translation>Choisissez un autre dossier, ou permettez de remplacer des résultats (overwrite).</translation>
    </message>
    <message>
      <source>{1} is no part of a simulated scene, but in its way.</source>
      <translation>{1} ne fait pas partie d'une scène simulée, mais se trouve à sa place.</translation>
    </message>
    <message>
      <source>{1} has no class {2}.</source>
      <translation>{1} n'a pas de classe {2}.</translation>
    </message>
    <message>
      <source>The standard error needs {1} places; at least {2} of each class make {3} of them, which are drawn.</source>
      <translation>L'erreur type demande {1} lieux ; au moins {2} par classe en font {3}, qui sont tirés.</translation>
    </message>
    <message>
      <source>{1} places are too few for at least {2} of each of {3} classes, which make {4}.</source>
      <translation>{1} lieux ne suffisent pas pour au moins {2} dans chacune des {3} classes, ce qui en fait {4}.</translation>
    </message>
    <message>
      <source>Draw more places, or fewer of each class.</source>
      <translation>Tirez plus de lieux, ou moins par classe.</translation>
    </message>
    <message>
      <source>All pixels are drawn of classes that have fewer than {1}: {2}.</source>
      <translation>Tous les pixels sont tirés des classes qui en ont moins de {1} : {2}.</translation>
    </message>
    <message>
      <source>Pixels of {1} differ by {2} in size, and each has the same chance: estimates are those of pixels more than of areas. Warp the map to an equal-area system to have them right.</source>
      <translation>La taille des pixels de {1} varie de {2}, et chacun a la même chance : les estimations sont celles de pixels plus que de surfaces. Reprojetez la carte dans un système équivalent (à surfaces conservées) pour qu'elles soient justes.</translation>
    </message>
    <message>
      <source>Places to inspect on {1}</source>
      <translation>Lieux à contrôler sur {1}</translation>
    </message>
    <message>
      <source>{1} names no masks, and does not say that clouds are to be found: ask for that again (mask 'detect') wherever it is used.</source>
      <translation>{1} ne nomme pas de masques, et ne dit pas qu'il faut trouver les nuages : demandez-le de nouveau (mask 'detect') partout où il est utilisé.</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name this server (also read) wherever it is used.</source>
      <translation>{1} nomme des rasters sur {2}. Un fichier de pile n'ouvre de lui-même aucune adresse : nommez ce serveur (peut mener à) partout où il est utilisé.</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name these servers (also read) wherever it is used.</source>
      <translation>{1} nomme des rasters sur {2}. Un fichier de pile n'ouvre de lui-même aucune adresse : nommez ces serveurs (peut mener à) partout où il est utilisé.</translation>
    </message>
    <message>
      <source>{1} and {2} more: {3}.</source>
      <translation>{1} et {2} de plus : {3}.</translation>
    </message>
    <message>
      <source>{1} does not end in .stack.json.</source>
      <translation>{1} ne se termine pas par .stack.json.</translation>
    </message>
    <message>
      <source>Call it {1}.stack.json.</source>
      <translation>Nommez-le {1}.stack.json.</translation>
    </message>
    <message>
      <source>{1} exists already.</source>
      <translation>{1} existe déjà.</translation>
    </message>
    <message>
      <source>Choose another name, or allow results to be replaced (overwrite).</source>
      <translation>Choisissez un autre nom, ou permettez de remplacer des résultats (overwrite).</translation>
    </message>
    <message>
      <source>Choose parcels or points.</source>
      <translation>Choisissez des parcelles ou des points.</translation>
    </message>
    <message>
      <source>A field with the true crop is one of parcels, and there are none.</source>
      <translation>Un champ de la vraie culture est un champ de parcelles, et il n'y en a pas.</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels here, and there are none.</source>
      <translation>“{1}” répond ici pour des parcelles, et il n'y en a pas.</translation>
    </message>
    <message>
      <source>No crop in the field {1} of {2} is a class of “{3}”: {4}.</source>
      <translation>Aucune culture dans le champ {1} de {2} n'est une classe de “{3}” : {4}.</translation>
    </message>
    <message>
      <source>Say which class each crop is (classes), or choose another field.</source>
      <translation>Indiquez quelle classe est chaque culture (classes des textes), ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>Crops in {1} that “{2}” does not know, whose parcels are not scored: {3}.</source>
      <translation>Cultures dans {1} que “{2}” ne connaît pas, et dont les parcelles ne sont pas notées : {3}.</translation>
    </message>
    <message>
      <source>confidence as of {1}</source>
      <translation>confiance au {1}</translation>
    </message>
    <message>
      <source>day of {1} from which the answer stays</source>
      <translation>jour de {1} à partir duquel la réponse reste</translation>
    </message>
    <message>
      <source>{1} is gone or damaged.</source>
      <translation>{1} a disparu ou est endommagé.</translation>
    </message>
    <message>
      <source>Start the same job again.</source>
      <translation>Relancez la même tâche.</translation>
    </message>
    <message>
      <source>“{1}” knows dates by their rank and not by their day, so it serves its own training calendar only.</source>
      <translation>“{1}” connaît les dates par leur rang et non par leur jour ; il ne sert donc que pour son propre calendrier d'entraînement.</translation>
    </message>
    <message>
      <source>Choose a model that knows dates by their day.</source>
      <translation>Choisissez un modèle qui connaît les dates par leur jour.</translation>
    </message>
    <message>
      <source>“{1}” gives one share a pixel, of {2}: every pixel would be of that class.</source>
      <translation>“{1}” donne une seule part par pixel, celle de {2} : chaque pixel serait de cette classe.</translation>
    </message>
    <message>
      <source>Choose a model of several classes.</source>
      <translation>Choisissez un modèle de plusieurs classes.</translation>
    </message>
    <message>
      <source>Choose a model that was made for these values, or teach one.</source>
      <translation>Choisissez un modèle conçu pour ces valeurs, ou entraînez-en un.</translation>
    </message>
    <message>
      <source>“{1}” takes {2} together, and {3} has {4}.</source>
      <translation>“{1}” demande {2} ensemble, et {3} contient {4}.</translation>
    </message>
    <message>
      <source>“{1}” was made for {2}, and {3} has {4}.</source>
      <translation>“{1}” a été conçu pour {2}, et {3} contient {4}.</translation>
    </message>
    <message>
      <source>“{1}” takes {2}, which {3} lacks: it has {4}.</source>
      <translation>“{1}” demande {2}, ce qui manque ici ({3}) : il y a {4}.</translation>
    </message>
    <message>
      <source>“{1}” takes values in {2}, and {3} has {4}.</source>
      <translation>“{1}” demande des valeurs en {2}, et {3} les a en {4}.</translation>
    </message>
    <message>
      <source>No bundled model is for {1} with these bands.</source>
      <translation>Aucun modèle fourni n'est prévu pour {1} avec ces bandes.</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor).</source>
      <translation>Les fichiers ne disent pas leur capteur ; si c'est {1}, indiquez-le (capteur).</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor). Of the bundled models, “{2}” is for it.</source>
      <translation>Les fichiers ne disent pas leur capteur ; si c'est {1}, indiquez-le (capteur). Parmi les modèles fournis, “{2}” est prévu pour ce capteur.</translation>
    </message>
    <message>
      <source>“{1}” is for {2}</source>
      <translation>“{1}” est prévu pour {2}</translation>
    </message>
    <message>
      <source>Of the bundled models, {1}.</source>
      <translation>Parmi les modèles fournis, {1}.</translation>
    </message>
    <message>
      <source>the series</source>
      <translation>les séries</translation>
    </message>
    <message>
      <source>No date of {1} is near one that “{2}” takes (days {3} to {4} of the year).</source>
      <translation>Aucune date ({1}) n'est proche d'une date que “{2}” utilise (jours {3} à {4} de l'année).</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or add dates to {1}.</source>
      <translation>Choisissez un modèle pour ces dates, ou ajoutez des dates ({1}).</translation>
    </message>
    <message>
      <source>“{1}” was trained on simulated scenes; its map of a real scene proves nothing.</source>
      <translation>“{1}” a été entraîné sur des scènes simulées ; sa carte d'une vraie scène ne prouve rien.</translation>
    </message>
    <message>
      <source>“{1}” has learned from {2} alone, and these dates are of {3}: how often it is right in another year was not measured.</source>
      <translation>“{1}” n'a appris que de {2}, et ces dates sont de {3} : combien de fois il a raison une autre année n'a pas été mesuré.</translation>
    </message>
    <message>
      <source>The days of the dates are counted from 1 January {1}, by which most of them lie in the season that “{2}” was trained on (days {3} to {4} of the year); by their middle date, as in training, they would be of {5}: leave out dates of other seasons if that is not meant.</source>
      <translation>Les jours des dates sont comptés à partir du 1er janvier {1}, si bien que la plupart des dates sont dans la saison sur laquelle “{2}” a été entraîné (jours {3} à {4} de l'année) ; d'après leur date du milieu, comme à l'entraînement, elles seraient de {5} : écartez les dates d'autres saisons si ce n'est pas voulu.</translation>
    </message>
    <message>
      <source>“{1}” was trained on {2}, and the stack is {3}.</source>
      <translation>“{1}” a été entraîné sur {2}, et la pile est de {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7} and {8} more.</source>
      <translation>{1} dates sur {2} de {3} sont hors de la saison sur laquelle “{4}” a été entraîné (jours {5} à {6} de l'année) : {7} et {8} de plus.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7}.</source>
      <translation>{1} dates sur {2} de {3} sont hors de la saison sur laquelle “{4}” a été entraîné (jours {5} à {6} de l'année) : {7}.</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6} and {7} more.</source>
      <translation>{1} dates sur {2} sont hors de la saison sur laquelle “{3}” a été entraîné (jours {4} à {5} de l'année) : {6} et {7} de plus.</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6}.</source>
      <translation>{1} dates sur {2} sont hors de la saison sur laquelle “{3}” a été entraîné (jours {4} à {5} de l'année) : {6}.</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than half of the season that “{2}” was trained on (days {3} to {4} of the year; the stack of {5} has {6} to {7}).</source>
      <translation>La pile de {1} couvre moins de la moitié de la saison sur laquelle “{2}” a été entraîné (jours {3} à {4} de l'année ; la pile de {5} va de {6} à {7}).</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than {2} of the season that “{3}” was trained on (days {4} to {5} of the year; the stack of {6} has {7} to {8}).</source>
      <translation>La pile de {1} couvre moins de {2} de la saison sur laquelle “{3}” a été entraîné (jours {4} à {5} de l'année ; la pile de {6} va de {7} à {8}).</translation>
    </message>
    <message>
      <source>The stack covers less than half of the season that “{1}” was trained on (days {2} to {3} of the year; the stack has {4} to {5}).</source>
      <translation>La pile couvre moins de la moitié de la saison sur laquelle “{1}” a été entraîné (jours {2} à {3} de l'année ; la pile va de {4} à {5}).</translation>
    </message>
    <message>
      <source>The stack covers less than {1} of the season that “{2}” was trained on (days {3} to {4} of the year; the stack has {5} to {6}).</source>
      <translation>La pile couvre moins de {1} de la saison sur laquelle “{2}” a été entraîné (jours {3} à {4} de l'année ; la pile va de {5} à {6}).</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates of {3}: of {4}, {5} are used that are spread evenly.</source>
      <translation>“{1}” prend au plus {2} dates de {3} : sur {4}, {5} sont utilisées, réparties régulièrement.</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates: of {3}, {4} are used that are spread evenly.</source>
      <translation>“{1}” prend au plus {2} dates : sur {3}, {4} sont utilisées, réparties régulièrement.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} are near none of the {4} that “{5}” takes, and are not used.</source>
      <translation>{1} dates sur {2} de {3} ne sont proches d'aucune des {4} que “{5}” utilise, et sont laissées de côté.</translation>
    </message>
    <message>
      <source>{1} of {2} dates are near none of the {3} that “{4}” takes, and are not used.</source>
      <translation>{1} dates sur {2} ne sont proches d'aucune des {3} que “{4}” utilise, et sont laissées de côté.</translation>
    </message>
    <message>
      <source>The stack has {1} usable date of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>La pile a {1} date utilisable de {2} ; “{3}” a été entraîné avec {4} à {5}.</translation>
    </message>
    <message>
      <source>The stack has {1} usable date; “{2}” was trained with {3} to {4}.</source>
      <translation>La pile a {1} date utilisable ; “{2}” a été entraîné avec {3} à {4}.</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>La pile a {1} dates utilisables de {2} ; “{3}” a été entraîné avec {4} à {5}.</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates; “{2}” was trained with {3} to {4}.</source>
      <translation>La pile a {1} dates utilisables ; “{2}” a été entraîné avec {3} à {4}.</translation>
    </message>
    <message>
      <source>{1} ({2} to {3}, trained on {4} to {5})</source>
      <translation>{1} ({2} à {3}, entraînement sur {4} à {5})</translation>
    </message>
    <message>
      <source>The stack's values of {1} lie outside what “{2}” was trained on: {3}. Check scale and offset in the input report.</source>
      <translation>Les valeurs de {1} dans la pile sont hors de ce sur quoi “{2}” a été entraîné : {3}. Vérifiez l'échelle et le décalage dans le rapport sur les données.</translation>
    </message>
    <message>
      <source>The stack's values lie outside what “{1}” was trained on: {2}. Check scale and offset in the input report.</source>
      <translation>Les valeurs de la pile sont hors de ce sur quoi “{1}” a été entraîné : {2}. Vérifiez l'échelle et le décalage dans le rapport sur les données.</translation>
    </message>
    <message>
      <source>Strata of {1} overlap: {2} ha of the map lie in more than one of them.</source>
      <translation>Des strates de {1} se chevauchent : {2} ha de la carte sont dans plusieurs d'entre elles.</translation>
    </message>
    <message>
      <source>Mend the layer, so that each place is in one stratum.</source>
      <translation>Corrigez la couche, pour que chaque lieu soit dans une seule strate.</translation>
    </message>
    <message>
      <source>not wholly on the map</source>
      <translation>pas entièrement sur la carte</translation>
    </message>
    <message>
      <source>in no stratum</source>
      <translation>dans aucune strate</translation>
    </message>
    <message>
      <source>Segments of {1} that were left out, {2}: {3}.</source>
      <translation>Segments de {1} écartés, {2} : {3}.</translation>
    </message>
    <message>
      <source>Segments of {1} with pixels that have no class on the map, and count as of none: {2}.</source>
      <translation>Segments de {1} avec des pixels sans classe sur la carte, qui ne comptent pour aucune : {2}.</translation>
    </message>
    <message>
      <source>{1} numbers of hectares are missing in {2}: their segments are left out for that class. Where none of a class was found, write 0.</source>
      <translation>{1} nombres d'hectares manquent dans {2} : leurs segments sont écartés pour cette classe. Là où rien d'une classe n'a été trouvé, écrivez 0.</translation>
    </message>
    <message>
      <source>No segment of {1} lies wholly on the map and in a stratum.</source>
      <translation>Aucun segment de {1} n'est entièrement sur la carte et dans une strate.</translation>
    </message>
    <message>
      <source>Choose the segments of this region.</source>
      <translation>Choisissez les segments de cette région.</translation>
    </message>
    <message>
      <source>{1} has no field that is named as a class of the map.</source>
      <translation>{1} n'a pas de champ nommé comme une classe de la carte.</translation>
    </message>
    <message>
      <source>Say which field holds the hectares of which class; the classes are: {1}.</source>
      <translation>Indiquez quel champ contient les hectares de quelle classe ; les classes sont : {1}.</translation>
    </message>
    <message>
      <source>Name the fields with surveyed hectares.</source>
      <translation>Nommez les champs des hectares enquêtés.</translation>
    </message>
    <message>
      <source>The map {1} has no class {2}.</source>
      <translation>La carte {1} n'a pas de classe {2}.</translation>
    </message>
    <message>
      <source>Two fields are said to hold the hectares of one class.</source>
      <translation>Deux champs sont indiqués pour les hectares d'une même classe.</translation>
    </message>
    <message>
      <source>Name one field for each class.</source>
      <translation>Nommez un seul champ par classe.</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds no numbers.</source>
      <translation>Le champ {1} de {2} ne contient pas de nombres.</translation>
    </message>
    <message>
      <source>Choose a field with hectares.</source>
      <translation>Choisissez un champ d'hectares.</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds numbers that are no areas.</source>
      <translation>Le champ {1} de {2} contient des nombres qui ne sont pas des surfaces.</translation>
    </message>
    <message>
      <source>The segment {1} of {2} has {3} ha, and {4} ha were surveyed in it.</source>
      <translation>Le segment {1} de {2} a {3} ha, et {4} ha y ont été enquêtés.</translation>
    </message>
    <message>
      <source>Check that the fields hold hectares, and that no class is in two of them.</source>
      <translation>Vérifiez que les champs contiennent des hectares, et qu'aucune classe n'est dans deux d'entre eux.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no estimate. Survey more of them.</source>
      <translation>La strate {1} a {2} segments enquêtés : aucune estimation. Enquêtez-en plus.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: estimates that hang on single ones. Survey more of them.</source>
      <translation>La strate {1} a {2} segments enquêtés : les estimations tiennent à quelques-uns d'entre eux. Enquêtez-en plus.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no regression. Survey more of them.</source>
      <translation>La strate {1} a {2} segments enquêtés : aucune régression. Enquêtez-en plus.</translation>
    </message>
    <message>
      <source>The labelled parcels lie in {1} blocks. So each was judged by others of its own block, too: a label that is wrong in all of a block alike is not found.</source>
      <translation>Les parcelles étiquetées sont dans {1} blocs. Chacune a donc été jugée aussi d'après d'autres de son propre bloc : une étiquette fausse de la même façon dans tout un bloc n'est pas trouvée.</translation>
    </message>
    <message>
      <source>Labelled {1}, and its series looks like it ({2}).</source>
      <translation>Étiquetée {1}, et sa série y ressemble ({2}).</translation>
    </message>
    <message>
      <source>Labelled {1} ({2}), but its series looks like {3} ({4}).</source>
      <translation>Étiquetée {1} ({2}), mais sa série ressemble à {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} is a file, where a folder of series is to be kept.</source>
      <translation>{1} est un fichier, là où un dossier de séries doit être gardé.</translation>
    </message>
    <message>
      <source>Choose a folder, or leave it out.</source>
      <translation>Choisissez un dossier, ou n'en indiquez pas.</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which is no model that a job made.</source>
      <translation>Le dossier de sortie contient {1}, qui n'est pas un modèle créé par une tâche.</translation>
    </message>
    <message>
      <source>held out by blocks</source>
      <translation>mis de côté par blocs</translation>
    </message>
    <message>
      <source>held out by parts of the area</source>
      <translation>mis de côté par parties de la zone</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>exactitude globale</translation>
    </message>
    <message>
      <source>{1} labelled places of {2}, field {3}</source>
      <translation>{1} lieux étiquetés de {2}, champ {3}</translation>
    </message>
    <message>
      <source>that of the labels</source>
      <translation>celle des étiquettes</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} block of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>appris sur {1} lieux dans {2} bloc de terrain ; sur ce qui a été mis de côté, le F1 macro est {3}. Ses confiances peuvent être bien trop élevées : regardez son rapport, et étiquetez davantage.</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} blocks of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>appris sur {1} lieux dans {2} blocs de terrain ; sur ce qui a été mis de côté, le F1 macro est {3}. Ses confiances peuvent être bien trop élevées : regardez son rapport, et étiquetez davantage.</translation>
    </message>
    <message>
      <source>No parcel with a crop in the field {1} of {2} has a series that can be learned from.</source>
      <translation>Aucune parcelle avec une culture dans le champ {1} de {2} n'a de série dont on puisse apprendre.</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, of more dates or with more pixels inside.</source>
      <translation>Extrayez les séries de ces parcelles, avec plus de dates ou plus de pixels à l'intérieur.</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} are {3}, so there is nothing to tell apart.</source>
      <translation>Toutes les parcelles avec une culture dans le champ {1} de {2} sont {3} : il n'y a donc rien à distinguer.</translation>
    </message>
    <message>
      <source>Choose a layer with several crops, or the field that has them.</source>
      <translation>Choisissez une couche avec plusieurs cultures, ou le champ qui les contient.</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} lie in one block, so that none can be judged by others.</source>
      <translation>Toutes les parcelles avec une culture dans le champ {1} de {2} sont dans un seul bloc : aucune ne peut donc être jugée d'après d'autres.</translation>
    </message>
    <message>
      <source>Take a larger area, or name a field that says which parcels belong together.</source>
      <translation>Prenez une zone plus grande, ou nommez un champ qui dit quelles parcelles vont ensemble.</translation>
    </message>
    <message>
      <source>Crops in {1} of {2} that other blocks lack, so that nothing can be said of their parcels: {3}.</source>
      <translation>Cultures dans {1} de {2} que d'autres blocs n'ont pas, si bien que rien ne peut être dit de leurs parcelles : {3}.</translation>
    </message>
    <message>
      <source>extra trees</source>
      <translation>Extra Trees</translation>
    </message>
    <message>
      <source>The model {1} was not taught with a learner that can learn anew from series of parcels.</source>
      <translation>Le modèle {1} n'a pas été entraîné avec une méthode qui puisse apprendre de nouveau à partir de séries de parcelles.</translation>
    </message>
    <message>
      <source>Choose a model that was taught here, or name a learner.</source>
      <translation>Choisissez un modèle entraîné ici, ou nommez une méthode d'apprentissage.</translation>
    </message>
    <message>
      <source>Nothing can be learned on {1}: it {2}.</source>
      <translation>Le modèle {1} ne peut pas servir de base à l'apprentissage : il {2}.</translation>
    </message>
    <message>
      <source>Choose another model to stand on, or none.</source>
      <translation>Choisissez un autre modèle de base, ou aucun.</translation>
    </message>
    <message>
      <source>No layer of all parcels says where fields end, so no class other is learned: what is no crop will be mapped as one of the classes.</source>
      <translation>Sans une couche de toutes les parcelles, rien ne dit où finissent les champs ; aucune classe autre n'est donc apprise : ce qui n'est pas une culture sera cartographié comme l'une des classes.</translation>
    </message>
    <message>
      <source>No ground lies outside all parcels, so no class other is learned.</source>
      <translation>Il n'y a pas de terrain hors de toute parcelle ; aucune classe autre n'est donc apprise.</translation>
    </message>
    <message>
      <source>The class other is learned from all ground outside the labelled places: fields without a label are among it.</source>
      <translation>La classe autre est apprise de tout le terrain hors des lieux étiquetés : des champs sans étiquette en font partie.</translation>
    </message>
    <message>
      <source>The labels of {1} are points, and a parcel model learns from parcels.</source>
      <translation>Les étiquettes de {1} sont des points, et un modèle de parcelles apprend de parcelles.</translation>
    </message>
    <message>
      <source>Give the parcels that the points lie in, or learn a model of pixels.</source>
      <translation>Donnez les parcelles où se trouvent les points, ou apprenez un modèle de pixels.</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, {2}: there is nothing to tell apart.</source>
      <translation>Toutes les étiquettes utilisables de {1} sont d'une seule classe, {2} : il n'y a rien à distinguer.</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, none: there is nothing to tell apart.</source>
      <translation>Toutes les étiquettes utilisables de {1} sont d'une seule classe, néant : il n'y a rien à distinguer.</translation>
    </message>
    <message>
      <source>Label places of another class, too.</source>
      <translation>Étiquetez aussi des lieux d'une autre classe.</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of one class.</source>
      <translation>{1} étiquettes de {2} n'ont de pixel dégagé à aucune date, et ce qui reste est d'une seule classe.</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of no class.</source>
      <translation>{1} étiquettes de {2} n'ont de pixel dégagé à aucune date, et ce qui reste n'est d'aucune classe.</translation>
    </message>
    <message>
      <source>Label other places, or check the stack's mask.</source>
      <translation>Étiquetez d'autres lieux, ou vérifiez le masque de la pile.</translation>
    </message>
    <message>
      <source>Labels of {1} without a clear pixel on any date: {2}.</source>
      <translation>Étiquettes de {1} sans pixel dégagé à une date quelconque : {2}.</translation>
    </message>
    <message>
      <source>Nothing is learned of classes whose labels can all not be used: {1}. The model will call such places something else.</source>
      <translation>Rien n'est appris des classes dont aucune étiquette n'est utilisable : {1}. Le modèle donnera un autre nom à ces lieux.</translation>
    </message>
    <message>
      <source>Classes with fewer than five labelled places: {1}. What is learned of them is a guess; label more.</source>
      <translation>Classes avec moins de cinq lieux étiquetés : {1}. Ce qui en est appris est une supposition ; étiquetez-en plus.</translation>
    </message>
    <message>
      <source>it has 1 labelled place, and fewer than {1} teach little</source>
      <translation>seulement 1 lieu étiqueté, et moins de {1} apprennent peu</translation>
    </message>
    <message>
      <source>it has {1} labelled places, and fewer than {2} teach little</source>
      <translation>seulement {1} lieux étiquetés, et moins de {2} apprennent peu</translation>
    </message>
    <message>
      <source>its F1 still rises with more labels, from {1} to {2}</source>
      <translation>son F1 augmente encore avec plus d'étiquettes, de {1} à {2}</translation>
    </message>
    <message>
      <source>its F1 may lie anywhere from {1} to {2}</source>
      <translation>son F1 peut être n'importe où entre {1} et {2}</translation>
    </message>
    <message>
      <source>These figures count pixels; counted by place, by the mean of its pixels, the macro F1 is {1}.</source>
      <translation>Ces chiffres comptent des pixels ; compté par lieu, d'après la moyenne de ses pixels, le F1 macro est {1}.</translation>
    </message>
    <message>
      <source>The network learns from parcels without a label, too, and there are none: it saw the labelled ones alone. Give the layer of all parcels.</source>
      <translation>Le réseau apprend aussi de parcelles sans étiquette, et il n'y en a pas : il n'a vu que celles qui sont étiquetées. Donnez la couche de toutes les parcelles.</translation>
    </message>
    <message>
      <source>The network learns from pixels without a label, too, and this stack hardly has any.</source>
      <translation>Le réseau apprend aussi de pixels sans étiquette, et cette pile n'en a presque pas.</translation>
    </message>
    <message>
      <source>The network saw series of the whole area without their labels, also where labels were left out to judge it: on other ground expect less of it than its scores say.</source>
      <translation>Le réseau a vu les séries de toute la zone sans leurs étiquettes, aussi là où des étiquettes ont été écartées pour le juger : sur un autre terrain, attendez-en moins que ne disent ses scores.</translation>
    </message>
    <message>
      <source>The model learned from {1} of these {2} places. On them it is right more often than elsewhere: the figures are training accuracy, and not the accuracy of the map.</source>
      <translation>Le modèle a appris de {1} de ces {2} lieux. Il y a plus souvent raison qu'ailleurs : ces chiffres sont l'exactitude d'apprentissage, et non l'exactitude de la carte.</translation>
    </message>
    <message>
      <source>The model learned from none of these {1} places, as far as the middles of its labelled places tell.</source>
      <translation>Le modèle n'a appris d'aucun de ces {1} lieux, d'après les centres de ses lieux étiquetés.</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high. Its card says that it was trained on: {2}.</source>
      <translation>On ne sait pas si le modèle a appris de ces lieux : {1}. Si c'est le cas, les chiffres sont trop élevés. Sa fiche dit qu'il a été entraîné sur : {2}.</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high.</source>
      <translation>On ne sait pas si le modèle a appris de ces lieux : {1}. Si c'est le cas, les chiffres sont trop élevés.</translation>
    </message>
    <message>
      <source>the reference holds no places with outlines of their own</source>
      <translation>la référence ne contient pas de lieux avec leurs propres contours</translation>
    </message>
    <message>
      <source>the model does not keep which places it learned from</source>
      <translation>le modèle ne garde pas de quels lieux il a appris</translation>
    </message>
    <message>
      <source>they have no CRS</source>
      <translation>il n'y a pas de SCR</translation>
    </message>
    <message>
      <source>no report beside the map names its model</source>
      <translation>aucun rapport à côté de la carte ne nomme son modèle</translation>
    </message>
    <message>
      <source>the model that the map's report names is not there any more</source>
      <translation>le modèle que nomme le rapport de la carte n'est plus là</translation>
    </message>
    <message>
      <source>the model has changed since the map was made</source>
      <translation>le modèle a changé depuis que la carte a été faite</translation>
    </message>
    <message>
      <source>{1} reference labels, but {2} of the map</source>
      <translation>{1} étiquettes de référence, mais {2} de la carte</translation>
    </message>
    <message>
      <source>not among the classes: {1}</source>
      <translation>pas parmi les classes : {1}</translation>
    </message>
    <message>
      <source>the confusion matrix counts no samples</source>
      <translation>la matrice de confusion ne compte aucun échantillon</translation>
    </message>
    <message>
      <source>Declared {1}; its series looks like it ({2}).</source>
      <translation>Déclarée {1} ; sa série y ressemble ({2}).</translation>
    </message>
    <message>
      <source>It has no series, so nothing can be said.</source>
      <translation>Elle n'a pas de série, rien ne peut donc être dit.</translation>
    </message>
    <message>
      <source>Too few parcels of {1} are labelled to learn what it looks like.</source>
      <translation>Trop peu de parcelles de {1} sont étiquetées pour apprendre à quoi cela ressemble.</translation>
    </message>
    <message>
      <source>Too few pixels lie inside ({1}).</source>
      <translation>Trop peu de pixels sont à l'intérieur ({1}).</translation>
    </message>
    <message>
      <source>Too few dates are clear ({1}).</source>
      <translation>Trop peu de dates sont dégagées ({1}).</translation>
    </message>
    <message>
      <source>Its pixels look like two crops, the smaller one on {1} of them.</source>
      <translation>Ses pixels ressemblent à deux cultures, dont la plus petite occupe {1} d'entre eux.</translation>
    </message>
    <message>
      <source>Its series is unlike all that was learned.</source>
      <translation>Sa série diffère de tout ce qui a été appris.</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}).</source>
      <translation>Ce peut être {1} ({2}) ou {3} ({4}).</translation>
    </message>
    <message>
      <source>Declared {1}, but its series looks like {2} ({3}).</source>
      <translation>Déclarée {1}, mais sa série ressemble à {2} ({3}).</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, limit {4}).</source>
      <translation>Déclarée {1} ; {2} est plus probable, mais pas assez ({3}, seuil {4}).</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, and no limit is safe).</source>
      <translation>Déclarée {1} ; {2} est plus probable, mais pas assez ({3}, et aucun seuil n'est sûr).</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, limit {3}).</source>
      <translation>{1} est la culture la plus probable, mais ne l'est pas assez ({2}, seuil {3}).</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, and no limit is safe).</source>
      <translation>{1} est la culture la plus probable, mais ne l'est pas assez ({2}, et aucun seuil n'est sûr).</translation>
    </message>
    <message>
      <source>and no limit is safe</source>
      <translation>et aucun seuil n'est sûr</translation>
    </message>
    <message>
      <source>Write one line a class, with columns code, name, colour and group, such as: 1,maize,#e6a817,summer crops.</source>
      <translation>Écrivez une ligne par classe, avec les colonnes code, name, colour et group, par exemple : 1,maize,#e6a817,summer crops.</translation>
    </message>
    <message>
      <source>The table of classes {1} cannot be read: {2}.</source>
      <translation>Le tableau des classes {1} est illisible : {2}.</translation>
    </message>
    <message>
      <source>has no class</source>
      <translation>n'a pas de classe</translation>
    </message>
    <message>
      <source>has two classes of the {1} {2}</source>
      <translation>a deux classes de même {1} : {2}</translation>
    </message>
    <message>
      <source>its JSON is no list of classes</source>
      <translation>son JSON n'est pas une liste de classes</translation>
    </message>
    <message>
      <source>it is no CSV ({1})</source>
      <translation>ce n'est pas du CSV ({1})</translation>
    </message>
    <message>
      <source>has no name for its class {1}, or one that cannot be shown</source>
      <translation>n'a pas de nom pour sa classe {1}, ou un nom qui ne peut être affiché</translation>
    </message>
    <message>
      <source>gives {1} the colour {2}, which is not written as #rrggbb</source>
      <translation>donne à {1} la couleur {2}, qui n'est pas écrite sous la forme #rrggbb</translation>
    </message>
    <message>
      <source>gives {1} a group that is no text</source>
      <translation>donne à {1} un groupe qui n'est pas un texte</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is no whole number</source>
      <translation>donne à {1} le code {2}, qui n'est pas un nombre entier</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is not from 1 to {3}</source>
      <translation>donne à {1} le code {2}, qui n'est pas entre 1 et {3}</translation>
    </message>
    <message>
      <source>There are {1} classes, and a map holds {2}.</source>
      <translation>Il y a {1} classes, et une carte en contient au plus {2}.</translation>
    </message>
    <message>
      <source>Say which texts are one class, or choose the field with the crops: this one rather names each parcel.</source>
      <translation>Indiquez quels textes sont une même classe, ou choisissez le champ des cultures : celui-ci nomme plutôt chaque parcelle.</translation>
    </message>
    <message>
      <source>The table of classes {1} {2}.</source>
      <translation>Le tableau des classes {1} {2}.</translation>
    </message>
    <message>
      <source>overlaps a label of another class</source>
      <translation>chevauchement avec une étiquette d'une autre classe</translation>
    </message>
    <message>
      <source>repeats another label</source>
      <translation>répète une autre étiquette</translation>
    </message>
    <message>
      <source>No labelled point lies in a parcel of {1}.</source>
      <translation>Aucun point étiqueté ne se trouve dans une parcelle de {1}.</translation>
    </message>
    <message>
      <source>Choose the parcels that the points were taken in.</source>
      <translation>Choisissez les parcelles dans lesquelles les points ont été relevés.</translation>
    </message>
    <message>
      <source>the field {1} of {2}</source>
      <translation>le champ {1} de {2}</translation>
    </message>
    <message>
      <source>No label of {1} in {2} can be used: {3}.</source>
      <translation>Aucune étiquette de {1} dans {2} n'est utilisable : {3}.</translation>
    </message>
    <message>
      <source>Mend the labels, or choose those of this region.</source>
      <translation>Corrigez les étiquettes, ou choisissez celles de cette région.</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4} and more).</source>
      <translation>Étiquettes de {1} écartées, {2} : {3} (entité {4} et d'autres).</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4}).</source>
      <translation>Étiquettes de {1} écartées, {2} : {3} (entité {4}).</translation>
    </message>
    <message>
      <source>No place has a label in {1}.</source>
      <translation>Aucun lieu n'a d'étiquette dans {1}.</translation>
    </message>
    <message>
      <source>Choose the field with the crops, or fill it in.</source>
      <translation>Choisissez le champ des cultures, ou remplissez-le.</translation>
    </message>
    <message>
      <source>No label in {1} is of a class: it has {2}.</source>
      <translation>Aucune étiquette dans {1} n'est d'une classe ; il y a : {2}.</translation>
    </message>
    <message>
      <source>Say which class each of these texts is.</source>
      <translation>Indiquez quelle classe désigne chacun de ces textes.</translation>
    </message>
    <message>
      <source>Numbers and no names stand in {1}: {2}.</source>
      <translation>Il y a des nombres et pas de noms dans {1} : {2}.</translation>
    </message>
    <message>
      <source>Choose the field with the names of the crops, or say which class each number is.</source>
      <translation>Choisissez le champ des noms des cultures, ou indiquez quelle classe désigne chaque nombre.</translation>
    </message>
    <message>
      <source>A label in {1} cannot be the name of a class: it is too long, or has characters that cannot be shown.</source>
      <translation>Une étiquette dans {1} ne peut pas être le nom d'une classe : elle est trop longue, ou a des caractères qui ne peuvent être affichés.</translation>
    </message>
    <message>
      <source>Say which class it is, or mend the field.</source>
      <translation>Indiquez de quelle classe il s'agit, ou corrigez le champ.</translation>
    </message>
    <message>
      <source>Labels in {1} that are none of the classes were left out: {2}.</source>
      <translation>Des étiquettes dans {1} qui ne sont aucune des classes ont été écartées : {2}.</translation>
    </message>
    <message>
      <source>Labels in {1} differ in case, accents or blanks alone, and are taken for different classes: {2}. If they are one class, say so in the table of texts.</source>
      <translation>Des étiquettes dans {1} ne diffèrent que par la casse, les accents ou les espaces, et sont prises pour des classes différentes : {2}. Si elles sont une même classe, dites-le dans le tableau des textes.</translation>
    </message>
    <message>
      <source>No label in {1} is {2}.</source>
      <translation>Aucune étiquette dans {1} n'est {2}.</translation>
    </message>
    <message>
      <source>{1} and {2} more</source>
      <translation>{1} et {2} de plus</translation>
    </message>
    <message>
      <source>{1} of {2} series have a valid date; a warm-up needs {3}.</source>
      <translation>{1} séries sur {2} ont une date valide ; un échauffement en demande {3}.</translation>
    </message>
    <message>
      <source>Look at what masks the dates, or learn without a warm-up.</source>
      <translation>Voyez ce qui masque les dates, ou apprenez sans échauffement.</translation>
    </message>
    <message>
      <source>The {1} of step {2} is {3}.</source>
      <translation>Au pas {2}, {1} vaut {3}.</translation>
    </message>
    <message>
      <source>Look for odd values in the series; if there are none, lower the learning rate or take another learner.</source>
      <translation>Cherchez des valeurs étranges dans les séries ; s'il n'y en a pas, baissez le taux d'apprentissage ou prenez une autre méthode d'apprentissage.</translation>
    </message>
    <message>
      <source>The learner network needs {1}, which this engine's environment does not have.</source>
      <translation>La méthode network a besoin de {1}, que l'environnement de ce moteur n'a pas.</translation>
    </message>
    <message>
      <source>Install cropmapper[torch] into the engine's environment, or choose other learners.</source>
      <translation>Installez cropmapper[torch] dans l'environnement du moteur, ou choisissez d'autres méthodes d'apprentissage.</translation>
    </message>
    <message>
      <source>The labels lie in {1} blocks only, so that few of them are left to learn from at a time.</source>
      <translation>Les étiquettes ne sont que dans {1} blocs : il en reste donc peu à chaque fois pour apprendre.</translation>
    </message>
    <message>
      <source>one fifth of the blocks at a time ({1} blocks)</source>
      <translation>un cinquième des blocs à la fois ({1} blocs)</translation>
    </message>
    <message>
      <source>each block</source>
      <translation>chaque bloc</translation>
    </message>
    <message>
      <source>a fifth of the labelled at a time</source>
      <translation>un cinquième des étiquetés à la fois</translation>
    </message>
    <message>
      <source>All labels lie in one block, so neighbours were judged by each other: expect less on other ground.</source>
      <translation>Toutes les étiquettes sont dans un seul bloc : des voisins ont donc été jugés les uns par les autres ; attendez-vous à moins sur un autre terrain.</translation>
    </message>
    <message>
      <source>halves of the area, west and east, south and north</source>
      <translation>moitiés de la zone, ouest et est, sud et nord</translation>
    </message>
    <message>
      <source>half of the groups at a time</source>
      <translation>la moitié des groupes à la fois</translation>
    </message>
    <message>
      <source>The labels tell nothing of other places: they lie in one block, and in one year.</source>
      <translation>Les étiquettes ne disent rien d'autres lieux : elles sont dans un seul bloc et une seule année.</translation>
    </message>
    <message>
      <source>has no encoder that gives tokens</source>
      <translation>n'a pas d'encodeur qui donne des jetons</translation>
    </message>
    <message>
      <source>reads several sensors</source>
      <translation>lit plusieurs capteurs</translation>
    </message>
    <message>
      <source>sees squares of {1} pixels, and a series is of one place</source>
      <translation>voit des carrés de {1} pixels, et une série est celle d'un seul lieu</translation>
    </message>
    <message>
      <source>sees a pixel with its neighbours, which a series does not have</source>
      <translation>voit un pixel avec ses voisins, qu'une série n'a pas</translation>
    </message>
    <message>
      <source>takes dates of its own calendar only</source>
      <translation>ne prend que des dates de son propre calendrier</translation>
    </message>
    <message>
      <source>is for {1}, and the series are of {2}</source>
      <translation>est prévu pour {1}, et les séries sont de {2}</translation>
    </message>
    <message>
      <source>needs the bands {1}, which the series lack</source>
      <translation>demande les bandes {1}, que les séries n'ont pas</translation>
    </message>
    <message>
      <source>linear on the encoder of {1}</source>
      <translation>linéaire sur l'encodeur de {1}</translation>
    </message>
    <message>
      <source>the encoder of {1} is no part of another graph</source>
      <translation>l'encodeur de {1} ne fait pas partie d'un autre graphe</translation>
    </message>
    <message>
      <source>“{1}” does not hold how the series that it learned from lie to each other, so that neither unlikeness nor sets of classes can be told.</source>
      <translation>“{1}” ne garde pas comment les séries dont il a appris se situent entre elles : ni dissemblance ni ensembles de classes ne peuvent donc être donnés.</translation>
    </message>
    <message>
      <source>Teach it once more, with labels in several blocks of ground, or do without.</source>
      <translation>Entraînez-le de nouveau, avec des étiquettes dans plusieurs blocs de terrain, ou renoncez-y.</translation>
    </message>
    <message>
      <source>Fewer than {1} labels: {2}. A prototype stands for such a class, and is seldom right: label more.</source>
      <translation>Moins de {1} étiquettes : {2}. Un prototype représente une telle classe, et il a rarement raison : étiquetez davantage.</translation>
    </message>
    <message>
      <source>All labels in one block: {1}. What is learned of them could not be tried on other ground.</source>
      <translation>Toutes les étiquettes dans un seul bloc : {1}. Ce qui en est appris n'a pas pu être essayé sur un autre terrain.</translation>
    </message>
    <message>
      <source>GDAL tells of a failure in bytes that are no text</source>
      <translation>GDAL signale un échec par des octets qui ne sont pas du texte</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>Le morceau achevé {1} est illisible : il a été modifié ou supprimé, ou son stockage ne répond pas.</translation>
    </message>
    <message>
      <source>Start the same job again: the blocks that can be read are not computed again.</source>
      <translation>Relancez la même tâche : les blocs lisibles ne sont pas recalculés.</translation>
    </message>
    <message>
      <source>a window of {1} pixels allows halos from 0 to {2}, not {3}</source>
      <translation>une fenêtre de {1} pixels permet des halos de 0 à {2}, pas de {3}</translation>
    </message>
    <message>
      <source>The finished block {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>Le bloc achevé {1} est illisible : il a été modifié ou supprimé, ou son stockage ne répond pas.</translation>
    </message>
    <message>
      <source>windows beyond the block</source>
      <translation>fenêtres hors du bloc</translation>
    </message>
    <message>
      <source>The output {1} is a file, not a folder.</source>
      <translation>La sortie {1} est un fichier, pas un dossier.</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>Choisissez un dossier pour les résultats.</translation>
    </message>
    <message>
      <source>In the output folder {1}, {2} is a folder, where a file of the result goes.</source>
      <translation>Dans le dossier de sortie {1}, {2} est un dossier, là où va un fichier du résultat.</translation>
    </message>
    <message>
      <source>The output folder {1} holds {2} without the job.json or report.json that a job leaves beside it.</source>
      <translation>Le dossier de sortie {1} contient {2} sans le job.json ou le report.json qu'une tâche laisse à côté.</translation>
    </message>
    <message>
      <source>The output folder {1} holds results of another job ({2}).</source>
      <translation>Le dossier de sortie {1} contient les résultats d'une autre tâche ({2}).</translation>
    </message>
    <message>
      <source>The output folder {1} holds another job's unfinished blocks.</source>
      <translation>Le dossier de sortie {1} contient les blocs inachevés d'une autre tâche.</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which no job made.</source>
      <translation>Le dossier de sortie contient {1}, qu'aucune tâche n'a créé.</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} cannot be reached: {2}.</source>
      <translation>L'ordonnanceur Dask {1} est injoignable : {2}.</translation>
    </message>
    <message>
      <source>Check the address, that the scheduler runs, and Dask's TLS settings.</source>
      <translation>Vérifiez l'adresse, que l'ordonnanceur est lancé, et les réglages TLS de Dask.</translation>
    </message>
    <message>
      <source>Dask cannot be used in this environment: {1}.</source>
      <translation>Dask n'est pas utilisable dans cet environnement : {1}.</translation>
    </message>
    <message>
      <source>Install cropmapper[scale] into the engine's environment, or use workers of this machine.</source>
      <translation>Installez cropmapper[scale] dans l'environnement du moteur, ou utilisez des workers de cette machine.</translation>
    </message>
    <message>
      <source>{1} is no address of a Dask scheduler.</source>
      <translation>{1} n'est pas l'adresse d'un ordonnanceur Dask.</translation>
    </message>
    <message>
      <source>Give protocol, host and port, such as tcp://10.0.0.1:8786.</source>
      <translation>Donnez le protocole, l'hôte et le port, par exemple tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} has no worker; the map goes on once there is one.</source>
      <translation>L'ordonnanceur Dask {1} n'a pas de worker ; la carte reprend dès qu'il y en a un.</translation>
    </message>
    <message>
      <source>A worker, or the scheduler, ended without an answer, as when memory runs out ({1}).</source>
      <translation>Un worker, ou l'ordonnanceur, s'est arrêté sans réponse, comme lorsque la mémoire manque ({1}).</translation>
    </message>
    <message>
      <source>Use fewer workers, or give them more memory, and start the same job again: finished blocks stay.</source>
      <translation>Utilisez moins de workers, ou donnez-leur plus de mémoire, et relancez la même tâche : les blocs achevés restent.</translation>
    </message>
    <message>
      <source>Check the address and the rights to write there.</source>
      <translation>Vérifiez l'adresse et les droits d'y écrire.</translation>
    </message>
    <message>
      <source>A worker cannot read the job in {1}.</source>
      <translation>Un worker ne peut pas lire la tâche dans {1}.</translation>
    </message>
    <message>
      <source>Choose a work folder that all workers reach.</source>
      <translation>Choisissez un dossier de travail accessible à tous les workers.</translation>
    </message>
    <message>
      <source>A worker would map with {1}, but the job is of {2}.</source>
      <translation>Un worker cartographierait avec {1}, mais la tâche est de {2}.</translation>
    </message>
    <message>
      <source>Install the same engine, model and libraries on all workers.</source>
      <translation>Installez le même moteur, le même modèle et les mêmes bibliothèques sur tous les workers.</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, whose shares need not add up to 1.</source>
      <translation>La sortie {1} n'est pas possible avec “{2}”, dont la somme des parts n'est pas forcément 1.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model whose classes exclude each other.</source>
      <translation>Ne la demandez pas, ou choisissez un modèle dont les classes s'excluent.</translation>
    </message>
    <message>
      <source>The output unlikeness cannot be had from “{1}”, which does not hold how the series that it learned from lie to each other.</source>
      <translation>La sortie unlikeness n'est pas possible avec “{1}”, qui ne garde pas comment les séries dont il a appris se situent entre elles.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model that was taught here from labels in several blocks of ground.</source>
      <translation>Ne la demandez pas, ou choisissez un modèle entraîné ici à partir d'étiquettes dans plusieurs blocs de terrain.</translation>
    </message>
    <message>
      <source>“{1}” tells field boundaries and no crops, so the output {2} cannot be had from it.</source>
      <translation>“{1}” donne des limites de parcelles et pas de cultures ; la sortie {2} n'est donc pas possible avec lui.</translation>
    </message>
    <message>
      <source>Delineate fields with it, ask for the output probabilities, or choose a model of crops.</source>
      <translation>Délimitez des champs avec lui, demandez la sortie probabilities, ou choisissez un modèle de cultures.</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, which gives features and no classes.</source>
      <translation>La sortie {1} n'est pas possible avec “{2}”, qui donne des caractéristiques et pas de classes.</translation>
    </message>
    <message>
      <source>Ask for the output embedding alone.</source>
      <translation>Demandez la seule sortie embedding.</translation>
    </message>
    <message>
      <source>The output embedding cannot be had from “{1}”, which has no encoder that would give features.</source>
      <translation>La sortie embedding n'est pas possible avec “{1}”, qui n'a pas d'encodeur pour donner des caractéristiques.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model with an encoder.</source>
      <translation>Ne la demandez pas, ou choisissez un modèle avec encodeur.</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the parcels of each class have it in their set, as far as they come as the labelled parcels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>Ensembles de classes : au moins {1} des parcelles de chaque classe l'ont dans leur ensemble, pour autant que les parcelles étiquetées soient représentatives. C'est établi d'après les réponses du modèle à des étiquettes qu'il n'avait pas vues (prédiction conforme). Les classes avec moins de {2} lieux étiquetés sont dans chaque ensemble.</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the pixels of each class have it in their set, as far as they come as the labelled pixels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>Ensembles de classes : au moins {1} des pixels de chaque classe l'ont dans leur ensemble, pour autant que les pixels étiquetés soient représentatifs. C'est établi d'après les réponses du modèle à des étiquettes qu'il n'avait pas vues (prédiction conforme). Les classes avec moins de {2} lieux étiquetés sont dans chaque ensemble.</translation>
    </message>
    <message>
      <source>Sets of classes: the fewest whose probabilities add up to {1}. No held-out answers stand behind them, so nothing guarantees how often they hold the true class.</source>
      <translation>Ensembles de classes : le moins de classes dont les probabilités atteignent ensemble {1}. Aucune réponse mise de côté ne les appuie ; rien ne garantit donc combien de fois ils contiennent la vraie classe.</translation>
    </message>
    <message>
      <source>GDAL cannot make a GeoTIFF here: {1}.</source>
      <translation>GDAL ne peut pas créer de GeoTIFF ici : {1}.</translation>
    </message>
    <message>
      <source>Free some memory, and start again.</source>
      <translation>Libérez de la mémoire, et relancez.</translation>
    </message>
    <message>
      <source>{1} (simulated model)</source>
      <translation>{1} (modèle simulé)</translation>
    </message>
    <message>
      <source>no little-endian TIFF</source>
      <translation>pas un TIFF petit-boutiste (little-endian)</translation>
    </message>
    <message>
      <source>pixels were not compared with what was learned</source>
      <translation>les pixels n'ont pas été comparés à ce qui a été appris</translation>
    </message>
    <message>
      <source>{1} is not a model package: it has no card.json.</source>
      <translation>{1} n'est pas un paquet de modèle : il n'y a pas de card.json.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the card, or a bundled model by its name.</source>
      <translation>Choisissez le dossier qui contient la fiche, ou un modèle fourni par son nom.</translation>
    </message>
    <message>
      <source>cannot be used: {1}</source>
      <translation>est inutilisable : {1}</translation>
    </message>
    <message>
      <source>is not a valid card: {1}</source>
      <translation>n'est pas une fiche valide : {1}</translation>
    </message>
    <message>
      <source>cannot be read: {1}</source>
      <translation>ne peut pas être lu : {1}</translation>
    </message>
    <message>
      <source>There is no model package {1}, neither bundled nor as a folder.</source>
      <translation>Il n'y a pas de paquet de modèle {1}, ni fourni ni comme dossier.</translation>
    </message>
    <message>
      <source>Bundled are: {1}.</source>
      <translation>Modèles fournis : {1}.</translation>
    </message>
    <message>
      <source>Bundled are: none.</source>
      <translation>Modèles fournis : néant.</translation>
    </message>
    <message>
      <source>is listed in the card, but {1}</source>
      <translation>figure dans la fiche, mais {1}</translation>
    </message>
    <message>
      <source>is a link that leads out of the package</source>
      <translation>est un lien qui mène hors du paquet</translation>
    </message>
    <message>
      <source>holds {1} GB, more than the {2} GB of a package</source>
      <translation>contient {1} Go, plus que les {2} Go d'un paquet</translation>
    </message>
    <message>
      <source>is not the file that the card was written for: its SHA-256 differs</source>
      <translation>n'est pas le fichier pour lequel la fiche a été écrite : son SHA-256 diffère</translation>
    </message>
    <message>
      <source>is not listed in the card</source>
      <translation>ne figure pas dans la fiche</translation>
    </message>
    <message>
      <source>Do not use this package; get it again from where it came from.</source>
      <translation>N'utilisez pas ce paquet ; reprenez-le là d'où il vient.</translation>
    </message>
    <message>
      <source>module {1} has no attribute {2}</source>
      <translation>le module {1} n'a pas d'attribut {2}</translation>
    </message>
    <message>
      <source>fewer than two pixels</source>
      <translation>moins de deux pixels</translation>
    </message>
    <message>
      <source>never clear enough</source>
      <translation>jamais assez dégagé</translation>
    </message>
    <message>
      <source>fewer than two pixels clear enough</source>
      <translation>moins de deux pixels assez dégagés</translation>
    </message>
    <message>
      <source>The fields could not be written as a GeoPackage</source>
      <translation>Les champs cultivés n'ont pas pu être écrits en GeoPackage</translation>
    </message>
    <message>
      <source>Names or texts of {1} are in a broken or wrongly labelled encoding, and were mended in: {2}. They were read as UTF-8, else as Western European; if they are of another script, save the layer as a GeoPackage with its true encoding.</source>
      <translation>Des noms ou des textes de {1} ont un encodage défectueux ou mal indiqué, et ont été corrigés dans : {2}. Ils ont été lus comme UTF-8, sinon comme européen occidental ; s'ils sont dans une autre écriture, enregistrez la couche en GeoPackage avec son vrai encodage.</translation>
    </message>
    <message>
      <source>Columns of {1} have types that a GeoPackage lacks, and were converted: {2}.</source>
      <translation>Des colonnes de {1} ont des types qu'un GeoPackage n'a pas, et ont été converties : {2}.</translation>
    </message>
    <message>
      <source>as JSON text</source>
      <translation>en texte JSON</translation>
    </message>
    <message>
      <source>as floating point</source>
      <translation>en virgule flottante</translation>
    </message>
    <message>
      <source>its database is damaged ({1})</source>
      <translation>sa base de données est endommagée ({1})</translation>
    </message>
    <message>
      <source>its table {1} lies in another file</source>
      <translation>sa table {1} est dans un autre fichier</translation>
    </message>
    <message>
      <source>its coordinate reference system is an address, and none but files are read</source>
      <translation>son système de coordonnées est une adresse, et seuls des fichiers sont lus</translation>
    </message>
    <message>
      <source>its "geo" metadata do not say which column is its geometry</source>
      <translation>ses métadonnées "geo" ne disent pas quelle colonne est sa géométrie</translation>
    </message>
    <message>
      <source>its geometry column {1} is not there</source>
      <translation>sa colonne de géométrie {1} n'est pas là</translation>
    </message>
    <message>
      <source>its geometry is encoded as {1}</source>
      <translation>sa géométrie est encodée en {1}</translation>
    </message>
    <message>
      <source>fid of the file</source>
      <translation>fid du fichier</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet; where on Earth its column {1} lies, it does not say</source>
      <translation>c'est un simple fichier Parquet, sans les métadonnées "geo" qui en font un GeoParquet ; il ne dit pas où sur Terre se trouve sa colonne {1}</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet</source>
      <translation>c'est un simple fichier Parquet, sans les métadonnées "geo" qui en font un GeoParquet</translation>
    </message>
    <message>
      <source>its "geo" metadata cannot be used: {1}</source>
      <translation>ses métadonnées "geo" sont inutilisables : {1}</translation>
    </message>
    <message>
      <source>its "geo" metadata are no JSON object</source>
      <translation>ses métadonnées "geo" ne sont pas un objet JSON</translation>
    </message>
    <message>
      <source>its coordinate reference system is none that PROJ knows</source>
      <translation>son système de coordonnées n'est pas connu de PROJ</translation>
    </message>
    <message>
      <source>its geometry is not encoded as its metadata say</source>
      <translation>sa géométrie n'est pas encodée comme le disent ses métadonnées</translation>
    </message>
    <message>
      <source>{1} records of {2} are damaged: they cannot be read, and are left out.</source>
      <translation>{1} enregistrements de {2} sont endommagés : ils sont illisibles et sont laissés de côté.</translation>
    </message>
    <message>
      <source>{1} holds surfaces of triangles or patches, or another kind of geometry that is no polygon.</source>
      <translation>{1} contient des surfaces de triangles ou de facettes, ou une autre sorte de géométrie qui n'est pas un polygone.</translation>
    </message>
    <message>
      <source>Convert them to polygons in QGIS, and choose those.</source>
      <translation>Convertissez-les en polygones dans QGIS, et choisissez ceux-ci.</translation>
    </message>
    <message>
      <source>the text of its coordinate reference system is no UTF-8</source>
      <translation>le texte de son système de coordonnées n'est pas en UTF-8</translation>
    </message>
    <message>
      <source>{1} holds more than fits into memory.</source>
      <translation>{1} contient plus que la mémoire ne peut accueillir.</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone.</source>
      <translation>Choisissez une couche de cette seule région.</translation>
    </message>
    <message>
      <source>its content is damaged</source>
      <translation>son contenu est endommagé</translation>
    </message>
    <message>
      <source>{1} has no layer with geometry.</source>
      <translation>{1} n'a pas de couche avec géométrie.</translation>
    </message>
    <message>
      <source>Choose a polygon layer.</source>
      <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
      <source>{1} has no layer {2}.</source>
      <translation>{1} n'a pas de couche {2}.</translation>
    </message>
    <message>
      <source>{1} has {2} layers and none was chosen.</source>
      <translation>{1} a {2} couches, et aucune n'a été choisie.</translation>
    </message>
    <message>
      <source>Choose one of its layers: {1}.</source>
      <translation>Choisissez l'une de ses couches : {1}.</translation>
    </message>
    <message>
      <source>{1} gives more than {2} rows, more than a layer of its size holds.</source>
      <translation>{1} donne plus de {2} lignes, plus que n'en contient une couche de sa taille.</translation>
    </message>
    <message>
      <source>{1} gives more than {2} GB, more than a layer of its size holds.</source>
      <translation>{1} donne plus de {2} Go, plus que n'en contient une couche de sa taille.</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone; a view whose query has no end is no layer.</source>
      <translation>Choisissez une couche de cette seule région ; une vue dont la requête est sans fin n'est pas une couche.</translation>
    </message>
    <message>
      <source>the lengths of its records are damaged</source>
      <translation>les longueurs de ses enregistrements sont endommagées</translation>
    </message>
    <message>
      <source>The place is no polygon or point: {1}.</source>
      <translation>Le lieu n'est ni un polygone ni un point : {1}.</translation>
    </message>
    <message>
      <source>Give it as well-known text, such as POINT (500000 4800000).</source>
      <translation>Donnez-le en well-known text, par exemple POINT (500000 4800000).</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>le lieu</translation>
    </message>
    <message>
      <source>The place lies outside the stack, which covers {1} in {2}.</source>
      <translation>Le lieu est hors de la pile, qui couvre {1} en {2}.</translation>
    </message>
    <message>
      <source>Pick a place within the stack.</source>
      <translation>Choisissez un lieu dans la pile.</translation>
    </message>
    <message>
      <source>{1} holds points and {2} in one layer.</source>
      <translation>{1} contient des points et {2} dans une même couche.</translation>
    </message>
    <message>
      <source>Save the points and the polygons as layers of their own, and choose one of them.</source>
      <translation>Enregistrez les points et les polygones dans des couches distinctes, et choisissez l'une d'elles.</translation>
    </message>
    <message>
      <source>{1} holds lines, and neither polygons nor points.</source>
      <translation>{1} contient des lignes, et ni polygones ni points.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons or points, or make polygons of the lines in QGIS (Lines to polygons).</source>
      <translation>Choisissez une couche de polygones ou de points, ou faites des polygones à partir des lignes dans QGIS (Lignes vers polygones).</translation>
    </message>
    <message>
      <source>Features of {1} with several points became a row for each point, with new feature ids: {2}.</source>
      <translation>Les entités de {1} avec plusieurs points sont devenues un enregistrement par point, avec de nouveaux identifiants d'entité : {2}.</translation>
    </message>
    <message>
      <source>No point of {1} can be read.</source>
      <translation>Aucun point de {1} n'est lisible.</translation>
    </message>
    <message>
      <source>Choose a layer with points or polygons.</source>
      <translation>Choisissez une couche avec des points ou des polygones.</translation>
    </message>
    <message>
      <source>No point of {1} lies in the stack: the points cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>Aucun point de {1} ne se trouve dans la pile : les points couvrent {2} en {3}, la pile {4} en {5}.</translation>
    </message>
    <message>
      <source>Choose the {1} of this region, and check the layer's CRS.</source>
      <translation>Choisissez les {1} de cette région, et vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>outside the stack</source>
      <translation>hors de la pile</translation>
    </message>
    <message>
      <source>no geometry</source>
      <translation>aucune géométrie</translation>
    </message>
    <message>
      <source>{1} holds {2}, not polygons.</source>
      <translation>{1} ne contient pas de polygones, mais : {2}.</translation>
    </message>
    <message>
      <source>{1} holds no geometry, not polygons.</source>
      <translation>{1} ne contient aucune géométrie, donc pas de polygones.</translation>
    </message>
    <message>
      <source>{1} has no parcel.</source>
      <translation>{1} n'a pas de parcelle.</translation>
    </message>
    <message>
      <source>Choose a layer with parcels.</source>
      <translation>Choisissez une couche avec des parcelles.</translation>
    </message>
    <message>
      <source>{1} has no coordinate reference system, so its place is unknown.</source>
      <translation>{1} n'a pas de système de coordonnées ; sa place est donc inconnue.</translation>
    </message>
    <message>
      <source>Assign the layer its CRS in QGIS (Layer &gt; Set CRS) and save it.</source>
      <translation>Attribuez son SCR à la couche dans QGIS (Couche &gt; Définir le SCR) et enregistrez-la.</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, cannot be brought to the stack's, {3}.</source>
      <translation>Le SCR de {1}, {2}, ne peut pas être ramené à celui de la pile, {3}.</translation>
    </message>
    <message>
      <source>Save the parcels in the stack's CRS; if one of them is a local CRS, give it a place on Earth first.</source>
      <translation>Enregistrez les parcelles dans le SCR de la pile ; si l'un d'eux est un SCR local, donnez-lui d'abord une place sur Terre.</translation>
    </message>
    <message>
      <source>Invalid polygons of {1} were repaired: {2}.</source>
      <translation>Des polygones invalides de {1} ont été réparés : {2}.</translation>
    </message>
    <message>
      <source>The arcs of {1} polygons of {2} were made straight, with a point every degree.</source>
      <translation>Les arcs de {1} polygones de {2} ont été remplacés par des segments droits, avec un point par degré.</translation>
    </message>
    <message>
      <source>Parcels of {1} that reach beyond the stack, so that what is said of them is of the part within: {2}.</source>
      <translation>Parcelles de {1} qui dépassent la pile, si bien que ce qui en est dit vaut pour la partie intérieure : {2}.</translation>
    </message>
    <message>
      <source>No parcel of {1} lies in the stack: the parcels cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>Aucune parcelle de {1} ne se trouve dans la pile : les parcelles couvrent {2} en {3}, la pile {4} en {5}.</translation>
    </message>
    <message>
      <source>Choose the parcels of this region, and check the layer's CRS.</source>
      <translation>Choisissez les parcelles de cette région, et vérifiez le SCR de la couche.</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon that can be used: {2}.</source>
      <translation>Aucune parcelle de {1} n'a de polygone utilisable : {2}.</translation>
    </message>
    <message>
      <source>Choose a layer with polygons.</source>
      <translation>Choisissez une couche avec des polygones.</translation>
    </message>
    <message>
      <source>that can be used: {1}</source>
      <translation>utilisable : {1}</translation>
    </message>
    <message>
      <source>outline of too many vertices</source>
      <translation>contour avec trop de sommets</translation>
    </message>
    <message>
      <source>a vertex is no number</source>
      <translation>un sommet n'est pas un nombre</translation>
    </message>
    <message>
      <source>not a polygon</source>
      <translation>pas un polygone</translation>
    </message>
    <message>
      <source>geometry without area</source>
      <translation>géométrie sans surface</translation>
    </message>
    <message>
      <source>geometry cut short or damaged</source>
      <translation>géométrie tronquée ou endommagée</translation>
    </message>
    <message>
      <source>outline crosses itself too often</source>
      <translation>contour qui se croise trop souvent</translation>
    </message>
    <message>
      <source>outline cannot be repaired</source>
      <translation>contour irréparable</translation>
    </message>
    <message>
      <source>Save it as a GeoPackage in QGIS (Export &gt; Save Features As), and choose that.</source>
      <translation>Enregistrez-le en GeoPackage dans QGIS (Exporter &gt; Sauvegarder les entités sous), et choisissez celui-ci.</translation>
    </message>
    <message>
      <source>The parcel layer {1} does not exist.</source>
      <translation>La couche de parcelles {1} n'existe pas.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>it cannot be read ({1})</source>
      <translation>la lecture échoue ({1})</translation>
    </message>
    <message>
      <source>{1} cannot be read as a polygon layer: {2}.</source>
      <translation>{1} ne peut pas être lu comme une couche de polygones : {2}.</translation>
    </message>
    <message>
      <source>{1} beside it cannot be read, for {2}</source>
      <translation>{1}, à côté, est illisible : {2}</translation>
    </message>
    <message>
      <source>it is a folder, and neither a File Geodatabase nor one of shapefiles</source>
      <translation>c'est un dossier, et ni une File Geodatabase ni un dossier de shapefiles</translation>
    </message>
    <message>
      <source>{1}, a part of it, is not beside it</source>
      <translation>{1}, qui en fait partie, n'est pas à côté</translation>
    </message>
    <message>
      <source>it is a MapInfo table that only joins others</source>
      <translation>c'est une table MapInfo qui ne fait qu'en joindre d'autres</translation>
    </message>
    <message>
      <source>it is no GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite or OpenStreetMap</source>
      <translation>ce n'est pas un GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite ou OpenStreetMap</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <source>it holds no polygons, but says where others lie</source>
      <translation>il ne contient pas de polygones, mais dit où d'autres se trouvent</translation>
    </message>
    <message>
      <source>it holds shapefiles in several folders</source>
      <translation>il contient des shapefiles dans plusieurs dossiers</translation>
    </message>
    <message>
      <source>it is an archive; extract {1}, and choose that</source>
      <translation>c'est une archive ; extrayez {1}, et choisissez ce fichier</translation>
    </message>
    <message>
      <source>it is an archive without a shapefile</source>
      <translation>c'est une archive sans shapefile</translation>
    </message>
    <message>
      <source>geometry of an unknown kind</source>
      <translation>géométrie d'une sorte inconnue</translation>
    </message>
    <message>
      <source>geometry nested too deep</source>
      <translation>géométrie imbriquée trop profondément</translation>
    </message>
    <message>
      <source>The parcels of {1} could not be written as a GeoPackage</source>
      <translation>Les parcelles de {1} n'ont pas pu être écrites en GeoPackage</translation>
    </message>
    <message>
      <source>Save them as a GeoPackage in QGIS first, and choose that.</source>
      <translation>Enregistrez-les d'abord en GeoPackage dans QGIS, et choisissez celui-ci.</translation>
    </message>
    <message>
      <source>The system ended the engine, as it does when the memory runs out.</source>
      <translation>Le système a mis fin au moteur, comme il le fait quand la mémoire manque.</translation>
    </message>
    <message>
      <source>Close other programs and try again; finished blocks stay.</source>
      <translation>Fermez d'autres programmes et réessayez ; les blocs achevés restent.</translation>
    </message>
    <message>
      <source>The engine ended by a crash in one of its libraries (signal {1}).</source>
      <translation>Le moteur s'est arrêté par un plantage dans l'une de ses bibliothèques (signal {1}).</translation>
    </message>
    <message>
      <source>Start the same job again: finished blocks stay. If it ends the same way, report its input files.</source>
      <translation>Relancez la même tâche : les blocs achevés restent. Si elle finit de la même façon, signalez ses fichiers d'entrée.</translation>
    </message>
    <message>
      <source>it is a folder, not a file</source>
      <translation>c'est un dossier, pas un fichier</translation>
    </message>
    <message>
      <source>it is a pipe (FIFO), not a file</source>
      <translation>c'est un tube (FIFO), pas un fichier</translation>
    </message>
    <message>
      <source>it is a socket, not a file</source>
      <translation>c'est un socket, pas un fichier</translation>
    </message>
    <message>
      <source>it is a device, not a file</source>
      <translation>c'est un périphérique, pas un fichier</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>il est introuvable</translation>
    </message>
    <message>
      <source>it may not be read (no rights)</source>
      <translation>sa lecture n'est pas permise (droits manquants)</translation>
    </message>
    <message>
      <source>it is a link that leads back to itself</source>
      <translation>c'est un lien qui ramène à lui-même</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>son nom est trop long</translation>
    </message>
    <message>
      <source>it has more than {1} values</source>
      <translation>il a plus de {1} valeurs</translation>
    </message>
    <message>
      <source>it has a number of more than a thousand digits</source>
      <translation>il a un nombre de plus de mille chiffres</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>son imbrication est trop profonde</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>ce n'est pas du JSON</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>ce n'est pas un fichier ordinaire</translation>
    </message>
    <message>
      <source>its path is not valid</source>
      <translation>son chemin n'est pas valide</translation>
    </message>
    <message>
      <source>it is larger than {1} MB</source>
      <translation>il dépasse {1} Mo</translation>
    </message>
    <message>
      <source>The runtime {1} cannot be used in this environment: {2}.</source>
      <translation>Le moteur d'exécution {1} n'est pas utilisable dans cet environnement : {2}.</translation>
    </message>
    <message>
      <source>Install onnxruntime into the engine's environment.</source>
      <translation>Installez onnxruntime dans l'environnement du moteur.</translation>
    </message>
    <message>
      <source>Install cropmapper[{1}] into the engine's environment, or use the runtime onnxruntime.</source>
      <translation>Installez cropmapper[{1}] dans l'environnement du moteur, ou utilisez le moteur d'exécution onnxruntime.</translation>
    </message>
    <message>
      <source>{1} was asked for.</source>
      <translation>{1} a été demandé.</translation>
    </message>
    <message>
      <source>float32, since features have no classes that could be compared.</source>
      <translation>float32, car les caractéristiques n'ont pas de classes à comparer.</translation>
    </message>
    <message>
      <source>float32. The runtime {1} computes in nothing else.</source>
      <translation>float32. Le moteur d'exécution {1} ne calcule en rien d'autre.</translation>
    </message>
    <message>
      <source>float32, since no clear pixel of the sample could be compared.</source>
      <translation>float32, car aucun pixel dégagé de l'échantillon n'a pu être comparé.</translation>
    </message>
    <message>
      <source>{1}: {2} of {3} pixels of this stack.</source>
      <translation>{1} : {2} des {3} pixels de cette pile.</translation>
    </message>
    <message>
      <source>float32: {1} of {2} pixels of this stack, under {3}.</source>
      <translation>float32 : {1} des {2} pixels de cette pile, moins de {3}.</translation>
    </message>
    <message>
      <source>{1} gives float32's class on {2}</source>
      <translation>{1} donne la classe de float32 sur {2}</translation>
    </message>
    <message>
      <source>{1} of {2} pixels of this stack</source>
      <translation>{1} de {2} pixels de cette pile</translation>
    </message>
    <message>
      <source>CROPMAPPER_THREADS is {1}, no number of threads.</source>
      <translation>CROPMAPPER_THREADS vaut {1}, ce qui n'est pas un nombre de fils d'exécution.</translation>
    </message>
    <message>
      <source>Set 1 or more, or unset it.</source>
      <translation>Donnez 1 ou plus, ou supprimez la variable.</translation>
    </message>
    <message>
      <source>The CPU was asked for.</source>
      <translation>Le processeur (CPU) a été demandé.</translation>
    </message>
    <message>
      <source>CUDA was asked for.</source>
      <translation>CUDA a été demandé.</translation>
    </message>
    <message>
      <source>A CUDA device is there.</source>
      <translation>Il y a du matériel CUDA.</translation>
    </message>
    <message>
      <source>CUDA was asked for, but {1}.</source>
      <translation>CUDA a été demandé, mais {1}.</translation>
    </message>
    <message>
      <source>Use the device cpu or auto, or install a build for CUDA and its driver.</source>
      <translation>Utilisez le matériel cpu ou auto, ou installez une version pour CUDA et son pilote.</translation>
    </message>
    <message>
      <source>The CPU is used, because {1}.</source>
      <translation>Le processeur (CPU) est utilisé, car {1}.</translation>
    </message>
    <message>
      <source>Get the package again from where it came from, or export it again.</source>
      <translation>Récupérez le paquet à nouveau d'où il venait, ou exportez-le à nouveau.</translation>
    </message>
    <message>
      <source>OpenVINO {1} is used for the processor alone</source>
      <translation>OpenVINO {1} n'est utilisé que pour le processeur</translation>
    </message>
    <message>
      <source>this processor has no instructions for it</source>
      <translation>ce processeur n'a pas d'instructions pour cela</translation>
    </message>
    <message>
      <source>the package is a head alone, which is computed in float32</source>
      <translation>le paquet n'est qu'une tête, qui est calculée en float32</translation>
    </message>
    <message>
      <source>the package's graphs are in float32</source>
      <translation>les graphes du paquet sont en float32</translation>
    </message>
    <message>
      <source>onnxruntime {1} is installed without CUDA</source>
      <translation>onnxruntime {1} est installé sans CUDA</translation>
    </message>
    <message>
      <source>onnxruntime {1} could not start its CUDA provider</source>
      <translation>onnxruntime {1} n'a pas pu démarrer son fournisseur CUDA</translation>
    </message>
    <message>
      <source>{1} {2} failed on {3} windows of {4} dates: {5}.</source>
      <translation>{1} {2} a échoué sur {3} fenêtres de {4} dates : {5}.</translation>
    </message>
    <message>
      <source>Free some memory, or use fewer threads or another runtime; if it stays, the model does not fit its card.</source>
      <translation>Libérez de la mémoire, ou utilisez moins de fils d'exécution ou un autre moteur d'exécution ; si l'échec persiste, le modèle ne correspond pas à sa fiche.</translation>
    </message>
    <message>
      <source>it does not say where its features mean something</source>
      <translation>il ne dit pas où ses caractéristiques ont un sens</translation>
    </message>
    <message>
      <source>its features are not of places</source>
      <translation>ses caractéristiques ne sont pas celles de lieux</translation>
    </message>
    <message>
      <source>cannot be had from “{1}”: of its encoder, {2}</source>
      <translation>n'est pas possible avec “{1}” : de son encodeur, {2}</translation>
    </message>
    <message>
      <source>of “{1}” would have {2} bands, more than {3}</source>
      <translation>de “{1}” aurait {2} bandes, plus que {3}</translation>
    </message>
    <message>
      <source>The output embedding {1}.</source>
      <translation>La sortie embedding {1}.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model of other features.</source>
      <translation>Ne la demandez pas, ou choisissez un modèle avec d'autres caractéristiques.</translation>
    </message>
    <message>
      <source>The runtime {1} cannot compute in {2} here: {3}.</source>
      <translation>Le moteur d'exécution {1} ne peut pas calculer en {2} ici : {3}.</translation>
    </message>
    <message>
      <source>Use the precision float32 or auto, or another runtime.</source>
      <translation>Utilisez la précision float32 ou auto, ou un autre moteur d'exécution.</translation>
    </message>
    <message>
      <source>torch {1} finds no CUDA device</source>
      <translation>torch {1} ne trouve pas de matériel CUDA</translation>
    </message>
    <message>
      <source>this device has no instructions for it</source>
      <translation>ce matériel n'a pas d'instructions pour cela</translation>
    </message>
    <message>
      <source>no part of {1} may be computed in it</source>
      <translation>aucune partie de {1} ne peut être calculée ainsi</translation>
    </message>
    <message>
      <source>“{1}” is made of graphs alone, which the runtime torch does not run.</source>
      <translation>“{1}” n'est fait que de graphes, que le moteur d'exécution torch n'exécute pas.</translation>
    </message>
    <message>
      <source>Use the runtime onnxruntime.</source>
      <translation>Utilisez le moteur d'exécution onnxruntime.</translation>
    </message>
    <message>
      <source>{1} has the shape {2}</source>
      <translation>{1} a la forme {2}</translation>
    </message>
    <message>
      <source>{1} is missing</source>
      <translation>{1} manque</translation>
    </message>
    <message>
      <source>a depth of {1} is above {2}</source>
      <translation>une profondeur de {1} dépasse {2}</translation>
    </message>
    <message>
      <source>no size of a network is {1}</source>
      <translation>aucune taille de réseau n'est {1}</translation>
    </message>
    <message>
      <source>Write bands, numbers, + - * / and parentheses, such as (B08-B04)/(B08+B04).</source>
      <translation>Écrivez des bandes, des nombres, + - * / et des parenthèses, par exemple (B08-B04)/(B08+B04).</translation>
    </message>
    <message>
      <source>{1} is no node that `parse` lets through</source>
      <translation>{1} n'est pas un nœud que `parse` laisse passer</translation>
    </message>
    <message>
      <source>No band, index or expression is named.</source>
      <translation>Il n'est nommé ni bande, ni indice, ni expression.</translation>
    </message>
    <message>
      <source>{1} needs bands that the series of {2} lack or do not tell: {3}.</source>
      <translation>{1} demande des bandes que les séries de {2} n'ont pas ou n'indiquent pas : {3}.</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1} and others.</source>
      <translation>Retirez-le, ou écrivez-le avec les bandes présentes : {1} et d'autres.</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1}.</source>
      <translation>Retirez-le, ou écrivez-le avec les bandes présentes : {1}.</translation>
    </message>
    <message>
      <source>{1} names {2}, which is no band of the series, and no index that is known here.</source>
      <translation>{1} nomme {2}, qui n'est ni une bande des séries, ni un indice connu ici.</translation>
    </message>
    <message>
      <source>Bands: {1} and others. Indices: {2}.</source>
      <translation>Bandes : {1} et d'autres. Indices : {2}.</translation>
    </message>
    <message>
      <source>Bands: {1}. Indices: {2}.</source>
      <translation>Bandes : {1}. Indices : {2}.</translation>
    </message>
    <message>
      <source>An expression is longer than {1} characters.</source>
      <translation>Une expression dépasse {1} caractères.</translation>
    </message>
    <message>
      <source>{1} is no expression that can be read.</source>
      <translation>{1} n'est pas une expression lisible.</translation>
    </message>
    <message>
      <source>{1} holds something else than bands, numbers and the four operations.</source>
      <translation>{1} contient autre chose que des bandes, des nombres et les quatre opérations.</translation>
    </message>
    <message>
      <source>{1} and others</source>
      <translation>{1} et d'autres</translation>
    </message>
    <message>
      <source>it is no table of pixels</source>
      <translation>ce n'est pas un tableau de pixels</translation>
    </message>
    <message>
      <source>The lines between two groups could not be written to {1}</source>
      <translation>Les lignes entre deux groupes n'ont pas pu être écrites dans {1}</translation>
    </message>
    <message>
      <source>Extract without looking for two crops.</source>
      <translation>Extrayez sans chercher deux cultures.</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of parcels.</source>
      <translation>{1} est endommagé, ou n'est pas un tableau de parcelles.</translation>
    </message>
    <message>
      <source>nothing is kept of {1}</source>
      <translation>rien n'est gardé de {1}</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed.</source>
      <translation>Le morceau achevé {1} est illisible : il a été modifié ou supprimé.</translation>
    </message>
    <message>
      <source>Start the same job again: the pieces that can be read are not made again.</source>
      <translation>Relancez la même tâche : les morceaux lisibles ne sont pas refaits.</translation>
    </message>
    <message>
      <source>A series file holds one sensor, and the stack has {1}.</source>
      <translation>Un fichier de séries contient un seul capteur, et la pile a {1}.</translation>
    </message>
    <message>
      <source>Name the sensor, or leave out the labels.</source>
      <translation>Nommez le capteur, ou n'indiquez pas d'étiquettes.</translation>
    </message>
    <message>
      <source>Give the folder of series that were extracted, or extract them once more.</source>
      <translation>Donnez le dossier des séries extraites, ou extrayez-les de nouveau.</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of series.</source>
      <translation>{1} est endommagé, ou n'est pas un tableau de séries.</translation>
    </message>
    <message>
      <source>{1} is of another version of CropMapper.</source>
      <translation>{1} est d'une autre version de CropMapper.</translation>
    </message>
    <message>
      <source>Extract the series once more.</source>
      <translation>Extrayez de nouveau les séries.</translation>
    </message>
    <message>
      <source>may be a year and a month without a day</source>
      <translation>peut être une année et un mois sans jour</translation>
    </message>
    <message>
      <source>may be a year and a day of the year</source>
      <translation>peut être une année et un jour de l'année</translation>
    </message>
    <message>
      <source>has a year of two digits</source>
      <translation>a une année à deux chiffres</translation>
    </message>
    <message>
      <source>may be a date with a year of two digits</source>
      <translation>peut être une date avec une année à deux chiffres</translation>
    </message>
    <message>
      <source>may be a time counted from 1970</source>
      <translation>peut être un temps compté depuis 1970</translation>
    </message>
    <message>
      <source>no date in its name</source>
      <translation>pas de date dans son nom</translation>
    </message>
    <message>
      <source>its name can mean two dates: {1} is {2} or {3}; say which (date pattern)</source>
      <translation>son nom peut signifier deux dates : {1} est {2} ou {3} ; indiquez laquelle (motif de date)</translation>
    </message>
    <message>
      <source>no date in its name: {1} {2}; name the file with year, month and day, or give a date pattern</source>
      <translation>pas de date dans son nom : {1} {2} ; nommez le fichier avec année, mois et jour, ou donnez un motif de date</translation>
    </message>
    <message>
      <source>Use named groups, for example (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) or (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}}).</source>
      <translation>Utilisez des groupes nommés, par exemple (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) ou (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}}).</translation>
    </message>
    <message>
      <source>The date pattern {1} is no regular expression: {2}.</source>
      <translation>Le motif de date {1} n'est pas une expression régulière : {2}.</translation>
    </message>
    <message>
      <source>The date pattern {1} lacks a group for the date.</source>
      <translation>Le motif de date {1} n'a pas de groupe pour la date.</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nom du fichier</translation>
    </message>
    <message>
      <source>product metadata</source>
      <translation>métadonnées du produit</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>item STAC</translation>
    </message>
    <message>
      <source>data type</source>
      <translation>type de données</translation>
    </message>
    <message>
      <source>sensor table</source>
      <translation>table des capteurs</translation>
    </message>
    <message>
      <source>stored values</source>
      <translation>valeurs stockées</translation>
    </message>
    <message>
      <source>stack file</source>
      <translation>fichier de pile</translation>
    </message>
    <message>
      <source>say which band is which (band map)</source>
      <translation>indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>its bands are called B1 to B{1}, which may be no more than their numbers; say which band is which (band map)</source>
      <translation>ses bandes s'appellent B1 à B{1}, ce qui pourrait n'être que leurs numéros ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>files of its name hold {1} bands without names, and it has {2}; say which band is which (band map)</source>
      <translation>les fichiers de son nom contiennent {1} bandes sans noms, et il en a {2} ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>its bands have names that it does not know, such as {1}; say which band is which (band map)</source>
      <translation>ses bandes ont des noms qui ne sont pas connus, comme {1} ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>band {1} of its {2} is called {3}, and is {4} in the usual order; say which band is which (band map)</source>
      <translation>la bande {1} sur {2} s'appelle {3}, et est {4} dans l'ordre habituel ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are matched by order only with {3} bands; say which band is which (band map)</source>
      <translation>ses {1} bandes n'ont pas de noms, et les fichiers {2} ne sont associés selon l'ordre des bandes que s'il y en a {3} ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are not matched by order; say which band is which (band map)</source>
      <translation>ses {1} bandes n'ont pas de noms, et les fichiers {2} ne sont pas associés selon l'ordre des bandes ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>its bands {1} and {2} ({3} and {4}) are both called {5}; say which band is which (band map)</source>
      <translation>ses bandes {1} et {2} ({3} et {4}) s'appellent toutes deux {5} ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}</source>
      <translation>il n'a pas de bande {1}, que la correspondance des bandes nomme pour {2}</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2}; say which band is which (band map)</source>
      <translation>ses {1} bandes n'ont pas de noms, et {2} ; indiquez quelle bande est laquelle (correspondance des bandes)</translation>
    </message>
    <message>
      <source>band {1} would be {2} in the usual order</source>
      <translation>la bande {1} serait {2} dans l'ordre habituel</translation>
    </message>
    <message>
      <source>{1}, but holds {2}, which is no class of it</source>
      <translation>{1}, mais contient {2}, qui n'en est pas une classe</translation>
    </message>
    <message>
      <source>{1}, but holds 0 and 1 alone, as a plain mask does</source>
      <translation>{1}, mais ne contient que 0 et 1, comme un simple masque</translation>
    </message>
    <message>
      <source>{1}, but holds classes</source>
      <translation>{1}, mais contient des classes</translation>
    </message>
    <message>
      <source>its values fit another usual order as well ({1})</source>
      <translation>ses valeurs conviennent aussi à un autre ordre habituel ({1})</translation>
    </message>
    <message>
      <source>near infrared</source>
      <translation>proche infrarouge</translation>
    </message>
    <message>
      <source>clouds found by comparing dates</source>
      <translation>nuages trouvés en comparant les dates</translation>
    </message>
    <message>
      <source>they do not show in its sensor</source>
      <translation>ils ne se voient pas avec son capteur</translation>
    </message>
    <message>
      <source>Clouds cannot be found in {1}: {2}.</source>
      <translation>Les nuages ne peuvent pas être trouvés dans {1} : {2}.</translation>
    </message>
    <message>
      <source>Give masks of your own, or leave the mask out, to take those of the files.</source>
      <translation>Donnez vos propres masques, ou n'indiquez pas de masque, pour prendre ceux des fichiers.</translation>
    </message>
    <message>
      <source>{1} has {2} usable dates, and at least {3} are compared</source>
      <translation>{1} a {2} dates utilisables, et au moins {3} sont comparées</translation>
    </message>
    <message>
      <source>not all dates of {1} have a {2} band that is known as such</source>
      <translation>toutes les dates de {1} n'ont pas de bande connue : {2}</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1} and {2} more. Thin clouds and hazy edges are missed.</source>
      <translation>Les nuages et leurs ombres ont été trouvés à la façon dont chaque pixel diffère de ses propres autres dates, sans tenir compte des masques des fichiers : {1} et {2} de plus. Les nuages fins et les bords brumeux échappent.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1}. Thin clouds and hazy edges are missed.</source>
      <translation>Les nuages et leurs ombres ont été trouvés à la façon dont chaque pixel diffère de ses propres autres dates, sans tenir compte des masques des fichiers : {1}. Les nuages fins et les bords brumeux échappent.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date and {1} more. Thin clouds and hazy edges are missed.</source>
      <translation>Les nuages et leurs ombres ont été trouvés à la façon dont chaque pixel diffère de ses propres autres dates, sans tenir compte des masques des fichiers : à aucune date et {1} de plus. Les nuages fins et les bords brumeux échappent.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date. Thin clouds and hazy edges are missed.</source>
      <translation>Les nuages et leurs ombres ont été trouvés à la façon dont chaque pixel diffère de ses propres autres dates, sans tenir compte des masques des fichiers : à aucune date. Les nuages fins et les bords brumeux échappent.</translation>
    </message>
    <message>
      <source>{1} holds values that {2} cannot measure, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} contient des valeurs que {2} ne peut pas mesurer, comme {3} ({4} des pixels de {5}) ; elles comptent comme sans données. S'il s'agit de la valeur sans données, indiquez-la ; sinon vérifiez l'échelle et le décalage.</translation>
    </message>
    <message>
      <source>{1} holds values that are no measurements, such as {2} ({3} of the pixels of {4}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} contient des valeurs qui ne sont pas des mesures, comme {2} ({3} des pixels de {4}) ; elles comptent comme sans données. S'il s'agit de la valeur sans données, indiquez-la ; sinon vérifiez l'échelle et le décalage.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that {3} cannot measure, such as {4} ({5} of the pixels of {6}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} dates, la première étant {2}, contiennent des valeurs que {3} ne peut pas mesurer, comme {4} ({5} des pixels de {6}) ; elles comptent comme sans données. S'il s'agit de la valeur sans données, indiquez-la ; sinon vérifiez l'échelle et le décalage.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that are no measurements, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} dates, la première étant {2}, contiennent des valeurs qui ne sont pas des mesures, comme {3} ({4} des pixels de {5}) ; elles comptent comme sans données. S'il s'agit de la valeur sans données, indiquez-la ; sinon vérifiez l'échelle et le décalage.</translation>
    </message>
    <message>
      <source>{1} holds the same numbers, {2} in the first band, all over an area: {3} of the clear pixels of {4}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} contient les mêmes nombres, {2} dans la première bande, sur toute une zone : {3} des pixels dégagés de {4}. Ce ne sont sans doute pas des mesures, mais rien ne le déclare ; ils comptent donc. Si ce ne sont pas des mesures, donnez la valeur sans données.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold the same numbers, {3} in the first band, all over an area: {4} of the clear pixels of {5}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} dates, la première étant {2}, contiennent les mêmes nombres, {3} dans la première bande, sur toute une zone : {4} des pixels dégagés de {5}. Ce ne sont sans doute pas des mesures, mais rien ne le déclare ; ils comptent donc. Si ce ne sont pas des mesures, donnez la valeur sans données.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold</source>
      <translation>{1} dates, la première étant {2}, contiennent</translation>
    </message>
    <message>
      <source>it cannot be understood ({1}: {2})</source>
      <translation>il est incompréhensible ({1} : {2})</translation>
    </message>
    <message>
      <source>as the stack</source>
      <translation>comme la pile</translation>
    </message>
    <message>
      <source>warped from {1}</source>
      <translation>reprojeté depuis {1}</translation>
    </message>
    <message>
      <source>resampled from {1} units</source>
      <translation>rééchantillonné depuis {1} unités</translation>
    </message>
    <message>
      <source>bands {1} missing</source>
      <translation>bandes manquantes : {1}</translation>
    </message>
    <message>
      <source>band {1} missing</source>
      <translation>bande manquante : {1}</translation>
    </message>
    <message>
      <source>No date of {1} has all the bands {2}; {3}: {4}.</source>
      <translation>Aucune date de {1} n'a toutes les bandes {2} ; {3} : {4}.</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or say which band is which (band map).</source>
      <translation>Choisissez un modèle pour ces bandes, ou indiquez quelle bande est laquelle (correspondance des bandes).</translation>
    </message>
    <message>
      <source>same date as {1}</source>
      <translation>même date que {1}</translation>
    </message>
    <message>
      <source>same date as {1}, but other scale or offset</source>
      <translation>même date que {1}, mais autre échelle ou autre décalage</translation>
    </message>
    <message>
      <source>{1} fills the gaps of {2}: both are of {3}.</source>
      <translation>{1} comble les lacunes de {2} : les deux sont du {3}.</translation>
    </message>
    <message>
      <source>its {1} dated layers do not name bands, and are not as many of each of {2} dates</source>
      <translation>ses {1} couches datées ne nomment pas de bandes, et il n'y en a pas autant pour chacune des {2} dates</translation>
    </message>
    <message>
      <source>its {1} layer cannot be shared out among {2} dates</source>
      <translation>impossible de répartir {1} couche entre {2} dates</translation>
    </message>
    <message>
      <source>its {1} layers cannot be shared out among {2} dates</source>
      <translation>impossible de répartir {1} couches entre {2} dates</translation>
    </message>
    <message>
      <source>its {1} layers are {2} bands at {3} dates, and nothing tells whether they are sorted by date or by band</source>
      <translation>ses {1} couches sont {2} bandes à {3} dates, et rien ne dit si elles sont rangées par date ou par bande</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both {3} of {4}</source>
      <translation>ses couches {1} et {2} sont toutes deux {3} du {4}</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both unnamed of {3}</source>
      <translation>ses couches {1} et {2} sont toutes deux sans nom du {3}</translation>
    </message>
    <message>
      <source>{1} has {2}, by which no stored value becomes a measurement</source>
      <translation>{1} a {2}, avec quoi aucune valeur stockée ne devient une mesure</translation>
    </message>
    <message>
      <source>the scale {1} ({2})</source>
      <translation>l'échelle {1} ({2})</translation>
    </message>
    <message>
      <source>the offset {1} ({2})</source>
      <translation>le décalage {1} ({2})</translation>
    </message>
    <message>
      <source>outside the stack's extent</source>
      <translation>hors de l'emprise de la pile</translation>
    </message>
    <message>
      <source>no value that {1} can measure, but such as {2}; give scale, offset or nodata</source>
      <translation>aucune valeur que {1} peut mesurer, mais des valeurs comme {2} ; donnez l'échelle, le décalage ou la valeur sans données</translation>
    </message>
    <message>
      <source>no data in the stack's extent</source>
      <translation>sans données dans l'emprise de la pile</translation>
    </message>
    <message>
      <source>no clear pixel</source>
      <translation>aucun pixel dégagé</translation>
    </message>
    <message>
      <source>nothing tells what its values mean</source>
      <translation>rien ne dit ce que signifient ses valeurs</translation>
    </message>
    <message>
      <source>a mask that was not needed</source>
      <translation>un masque dont il n'y avait pas besoin</translation>
    </message>
    <message>
      <source>it holds {1}, which no {2} does</source>
      <translation>il contient {1}, ce qui ne se trouve dans aucun {2}</translation>
    </message>
    <message>
      <source>its values ({1}) do not tell whether it is {2}</source>
      <translation>ses valeurs ({1}) ne disent pas s'il s'agit de {2}</translation>
    </message>
    <message>
      <source>it is darker where it is not 0 than elsewhere, so that it may be turned round (1 for clear)</source>
      <translation>il est plus sombre là où il n'est pas 0 qu'ailleurs, et pourrait donc être inversé (1 pour dégagé)</translation>
    </message>
    <message>
      <source>nothing tells whether its 1 means cloud or clear</source>
      <translation>rien ne dit si son 1 signifie nuage ou dégagé</translation>
    </message>
    <message>
      <source>it looks like a mask and was not used, since {1}. To use it, give it as the mask, with the values in it that mean not clear</source>
      <translation>il ressemble à un masque et n'a pas été utilisé, car {1}. Pour l'utiliser, donnez-le comme masque, avec ses valeurs qui signifient non dégagé</translation>
    </message>
    <message>
      <source>files of dates that are used</source>
      <translation>fichiers de dates utilisées</translation>
    </message>
    <message>
      <source>{1} acquisition of {2} left out, {3} first: {4}.</source>
      <translation>{1} acquisition de {2} écartée, la première étant {3} : {4}.</translation>
    </message>
    <message>
      <source>{1} acquisitions of {2} left out, {3} first: {4}.</source>
      <translation>{1} acquisitions de {2} écartées, la première étant {3} : {4}.</translation>
    </message>
    <message>
      <source>{1}: {2}. It was left out.</source>
      <translation>{1} : {2}. Ce fichier a été écarté.</translation>
    </message>
    <message>
      <source>{1} files of {2} date were left out, {3} first: {4}.</source>
      <translation>Mise à l'écart de {1} fichiers de {2} date, le premier étant {3} : {4}.</translation>
    </message>
    <message>
      <source>{1} files of {2} dates were left out, {3} first: {4}.</source>
      <translation>Mise à l'écart de {1} fichiers de {2} dates, le premier étant {3} : {4}.</translation>
    </message>
    <message>
      <source>{1} dates were left out, {2} first: {3}.</source>
      <translation>Mise à l'écart de {1} dates, la première étant {2} : {3}.</translation>
    </message>
    <message>
      <source>{1} files of dates that are used were left out, {2} first: {3}.</source>
      <translation>Mise à l'écart de {1} fichiers de dates utilisées, le premier étant {2} : {3}.</translation>
    </message>
    <message>
      <source>{1} files were left out, {2} first: {3}.</source>
      <translation>Mise à l'écart de {1} fichiers, le premier étant {2} : {3}.</translation>
    </message>
    <message>
      <source>1 file of {1} cannot be used; most often: {2} ({3}).</source>
      <translation>1 fichier de {1} est inutilisable ; le plus souvent : {2} ({3}).</translation>
    </message>
    <message>
      <source>1 file cannot be used; most often: {1} ({2}).</source>
      <translation>1 fichier est inutilisable ; le plus souvent : {1} ({2}).</translation>
    </message>
    <message>
      <source>{1} files of {2} cannot be used; most often: {3} ({4}).</source>
      <translation>{1} fichiers de {2} sont inutilisables ; le plus souvent : {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} files cannot be used; most often: {2} ({3}).</source>
      <translation>{1} fichiers sont inutilisables ; le plus souvent : {2} ({3}).</translation>
    </message>
    <message>
      <source>The bands have no names; they were taken in the usual order of {1}.</source>
      <translation>Les bandes n'ont pas de noms ; elles ont été prises dans l'ordre habituel de {1}.</translation>
    </message>
    <message>
      <source>Nothing names the bands; they were numbered, {1} for each date. If that is not so, say which band is which (band map), and check the dates.</source>
      <translation>Rien ne nomme les bandes ; elles ont été numérotées, {1} par date. Si ce n'est pas le cas, indiquez quelle bande est laquelle (correspondance des bandes), et vérifiez les dates.</translation>
    </message>
    <message>
      <source>The rasters' coordinate reference system, {1}, is a local one, or has a code that is not known here: nothing relates it to the Earth, so parcels and extents can only be given in the same.</source>
      <translation>Le système de coordonnées des rasters, {1}, est local, ou a un code inconnu ici : rien ne le relie à la Terre, si bien que les parcelles et les emprises ne peuvent être données que dans ce même système.</translation>
    </message>
    <message>
      <source>{1} of {2} dates have no mask, {3} first; clouds in them count as clear.</source>
      <translation>{1} dates sur {2} n'ont pas de masque, la première étant {3} ; leurs nuages comptent comme dégagés.</translation>
    </message>
    <message>
      <source>What is said of {1} names both Level-1C and Level-2A; it was read as {2}. Name the sensor if that is wrong.</source>
      <translation>Ce qui est dit de {1} nomme à la fois Level-1C et Level-2A ; la lecture a supposé {2}. Nommez le capteur si c'est faux.</translation>
    </message>
    <message>
      <source>Nothing tells the processing level of {1}: Level-2A (surface reflectance) or Level-1C (at the top of the atmosphere). It was read as {2}; name the sensor if that is wrong.</source>
      <translation>Rien ne dit le niveau de traitement de {1} : Level-2A (réflectance de surface) ou Level-1C (au sommet de l'atmosphère). La lecture a supposé {2} ; nommez le capteur si c'est faux.</translation>
    </message>
    <message>
      <source>Nothing tells how the whole numbers of {1} become physical values; they were taken as they are. If they are scaled, {2}.</source>
      <translation>Rien ne dit comment les nombres entiers de {1} deviennent des valeurs physiques ; ils ont été pris tels quels. S'il y a une échelle, {2}.</translation>
    </message>
    <message>
      <source>the scale and the offset</source>
      <translation>l'échelle et le décalage</translation>
    </message>
    <message>
      <source>With the scale {1} by the {2} and the offset {3}, the values of {4} are no reflectance ({5}). If they are scaled otherwise, {6}.</source>
      <translation>Avec l'échelle {1} (source : {2}) et le décalage {3}, les valeurs de {4} ne sont pas des réflectances ({5}). Si l'échelle est autre, {6}.</translation>
    </message>
    <message>
      <source>Nothing tells the offset of {1}, whose scale is not its product's; 0 was taken. If it is another, {2}.</source>
      <translation>Rien ne dit le décalage de {1}, dont l'échelle n'est pas celle de son produit ; 0 a été pris. S'il est autre, {2}.</translation>
    </message>
    <message>
      <source>the offset</source>
      <translation>le décalage</translation>
    </message>
    <message>
      <source>Nothing tells whether the values of {1} hold the offset of -1000 that products of processing baseline 04.00 and later have: all made since 25 January 2022, of older dates too. They were read without it. If they have it, {2}.</source>
      <translation>Rien ne dit si les valeurs de {1} contiennent le décalage de -1000 qu'ont les produits à partir de la baseline de traitement 04.00 : tous ceux produits depuis le 25 janvier 2022, de dates plus anciennes aussi. Elles ont été lues sans lui. Si elles le contiennent, {2}.</translation>
    </message>
    <message>
      <source>the offset (-0.1)</source>
      <translation>le décalage (-0.1)</translation>
    </message>
    <message>
      <source>By the {1}, {2} is to be added to the values of {3}; but then many pixels reflect less than nothing, as if that had been done already. If so, {4}.</source>
      <translation>Il faudrait ajouter {2} aux valeurs de {3} (source : {1}) ; mais beaucoup de pixels réfléchiraient alors moins que rien, comme si c'était déjà fait. Si c'est le cas, {4}.</translation>
    </message>
    <message>
      <source>the offset (0)</source>
      <translation>le décalage (0)</translation>
    </message>
    <message>
      <source>write the scale and the offset into the stack file</source>
      <translation>écrivez l'échelle et le décalage dans le fichier de pile</translation>
    </message>
    <message>
      <source>write the offset ({1}) into the stack file</source>
      <translation>écrivez le décalage ({1}) dans le fichier de pile</translation>
    </message>
    <message>
      <source>write the offset into the stack file</source>
      <translation>écrivez le décalage dans le fichier de pile</translation>
    </message>
    <message>
      <source>give the scale and the offset</source>
      <translation>donnez l'échelle et le décalage</translation>
    </message>
    <message>
      <source>give the offset ({1})</source>
      <translation>donnez le décalage ({1})</translation>
    </message>
    <message>
      <source>give the offset</source>
      <translation>donnez le décalage</translation>
    </message>
    <message>
      <source>scan them by themselves with the scale and the offset, and give the stack file</source>
      <translation>examinez-les à part avec l'échelle et le décalage, et donnez le fichier de pile</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset ({1}), and give the stack file</source>
      <translation>examinez-les à part avec le décalage ({1}), et donnez le fichier de pile</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset, and give the stack file</source>
      <translation>examinez-les à part avec le décalage, et donnez le fichier de pile</translation>
    </message>
    <message>
      <source>and {1} more kinds, as the input report says</source>
      <translation>et {1} autres sortes, comme le dit le rapport d'entrée</translation>
    </message>
    <message>
      <source>{1} unknown ({2})</source>
      <translation>{1} inconnu ({2})</translation>
    </message>
    <message>
      <source>{1} unknown</source>
      <translation>{1} inconnu</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or scan these files by themselves with a band map, and give the stack file.</source>
      <translation>Choisissez un modèle pour ces bandes, ou examinez ces fichiers à part avec une correspondance des bandes, et donnez le fichier de pile.</translation>
    </message>
    <message>
      <source>of another sensor than {1}</source>
      <translation>d'un autre capteur que {1}</translation>
    </message>
    <message>
      <source>the only date of {1}</source>
      <translation>la seule date de {1}</translation>
    </message>
    <message>
      <source>{1} has no acquisition of {2}: {3} maps with {4} alone, as its card allows. Add the rasters of {5} for what they tell.</source>
      <translation>{1} n'a pas d'acquisition de {2} : {3} cartographie avec {4} seul, comme sa fiche le permet. Ajoutez les rasters de {5} pour ce qu'ils apportent.</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4} within the chosen dates; it has {5}.{6}</source>
      <translation>{1} demande {2} ensemble, et {3} n'a pas d'acquisition de {4} aux dates choisies ; il y a {5}.{6}</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4}; it has {5}.{6}</source>
      <translation>{1} demande {2} ensemble, et {3} n'a pas d'acquisition de {4} ; il y a {5}.{6}</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there. The option sensor makes every file one of that sensor: leave it out.</source>
      <translation>Ajoutez les rasters de {1}, ou choisissez un modèle pour les capteurs présents. L'option sensor attribue chaque fichier à ce capteur : ne l'indiquez pas.</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there.</source>
      <translation>Ajoutez les rasters de {1}, ou choisissez un modèle pour les capteurs présents.</translation>
    </message>
    <message>
      <source>{1} takes {2} together. {3}</source>
      <translation>{1} demande {2} ensemble. {3}</translation>
    </message>
    <message>
      <source>{1} has no date within the chosen ones.</source>
      <translation>{1} n'a pas de date parmi celles choisies.</translation>
    </message>
    <message>
      <source>Widen them.</source>
      <translation>Élargissez-les.</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; {2}: {3}.</source>
      <translation>{1} n'a pas de date utilisable ; {2} : {3}.</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; it holds no raster.</source>
      <translation>{1} n'a pas de date utilisable ; il ne contient pas de raster.</translation>
    </message>
    <message>
      <source>If the files are sound, say which band is which (band map), or of which sensor they are.</source>
      <translation>Si les fichiers sont intacts, indiquez quelle bande est laquelle (correspondance des bandes), ou de quel capteur ils sont.</translation>
    </message>
    <message>
      <source>{1} tells its dates and layers by itself; the option {2} would change nothing.</source>
      <translation>{1} donne de lui-même ses dates et ses couches ; l'option {2} ne changerait rien.</translation>
    </message>
    <message>
      <source>Leave {1} out, or choose the one raster that holds all dates.</source>
      <translation>Retirez {1}, ou choisissez le raster qui contient toutes les dates.</translation>
    </message>
    <message>
      <source>{1} with {2} more</source>
      <translation>{1} avec {2} de plus</translation>
    </message>
    <message>
      <source>the only usable date of {1}</source>
      <translation>la seule date utilisable de {1}</translation>
    </message>
    <message>
      <source>outside the chosen dates</source>
      <translation>hors des dates choisies</translation>
    </message>
    <message>
      <source>No date of {1} has usable pixels; most often: {2}.</source>
      <translation>Aucune date de {1} n'a de pixels utilisables ; le plus souvent : {2}.</translation>
    </message>
    <message>
      <source>Choose another extent or other dates, or check the nodata value and the mask.</source>
      <translation>Choisissez une autre emprise ou d'autres dates, ou vérifiez la valeur sans données et le masque.</translation>
    </message>
    <message>
      <source>{1} has a single usable date of {2}, {3}; crops are told apart by how they change.</source>
      <translation>{1} n'a qu'une date utilisable de {2}, {3} ; les cultures se distinguent à leur évolution.</translation>
    </message>
    <message>
      <source>Add rasters of other dates, or look at the input report for why others were left out.</source>
      <translation>Ajoutez des rasters d'autres dates, ou voyez dans le rapport sur les données pourquoi d'autres ont été écartés.</translation>
    </message>
    <message>
      <source>scale must not be 0</source>
      <translation>scale ne doit pas être 0</translation>
    </message>
    <message>
      <source>bands are missing</source>
      <translation>des bandes manquent</translation>
    </message>
    <message>
      <source>{1} names {2}, which is neither a band nor a mask</source>
      <translation>{1} nomme {2}, qui n'est ni une bande ni un masque</translation>
    </message>
    <message>
      <source>{1} has no group, such as _R(\d{{3}})_</source>
      <translation>{1} n'a pas de groupe, tel que _R(\d{{3}})_</translation>
    </message>
    <message>
      <source>The sensor table has no sensor {1}.</source>
      <translation>La table des capteurs n'a pas de capteur {1}.</translation>
    </message>
    <message>
      <source>Use one of: {1}; or a file of your own, whose name ends in .sensor.json.</source>
      <translation>Utilisez l'un de ceux-ci : {1} ; ou votre propre fichier, dont le nom se termine par .sensor.json.</translation>
    </message>
    <message>
      <source>The sensor file {1} cannot be read: {2}.</source>
      <translation>Le fichier de capteur {1} est illisible : {2}.</translation>
    </message>
    <message>
      <source>Check its path, or name a known sensor.</source>
      <translation>Vérifiez son chemin, ou nommez un capteur connu.</translation>
    </message>
    <message>
      <source>{1} is not a sensor file: {2}.</source>
      <translation>{1} n'est pas un fichier de capteur : {2}.</translation>
    </message>
    <message>
      <source>Compare it with resources/schema/sensor.schema.json, or with a row of engine/stack/find/sensors.json.</source>
      <translation>Comparez-le à resources/schema/sensor.schema.json, ou à une ligne de engine/stack/find/sensors.json.</translation>
    </message>
    <message>
      <source>{1} cannot be used: {2}.</source>
      <translation>{1} est inutilisable : {2}.</translation>
    </message>
    <message>
      <source>Choose a folder of dated rasters or a stack file.</source>
      <translation>Choisissez un dossier de rasters datés ou un fichier de pile.</translation>
    </message>
    <message>
      <source>{1} is no stack of rasters but of {2}.</source>
      <translation>{1} n'est pas une pile de rasters, mais contient ceci : {2}.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the dated rasters.</source>
      <translation>Choisissez le dossier qui contient les rasters datés.</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of {2}</source>
      <translation>aucun de ses assets ({1}) n'est une bande de {2}</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of any sensor</source>
      <translation>aucun de ses assets ({1}) n'est une bande d'un capteur quelconque</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of {1}</source>
      <translation>il n'a pas d'assets, donc aucun n'est une bande de {1}</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of any sensor</source>
      <translation>il n'a pas d'assets, donc aucun n'est une bande d'un capteur</translation>
    </message>
    <message>
      <source>it has no dimension of time</source>
      <translation>il n'a pas de dimension temporelle</translation>
    </message>
    <message>
      <source>Write the cube as the CF conventions say: coordinates, grid_mapping, a time axis with units.</source>
      <translation>Écrivez le cube selon les conventions CF : coordonnées, grid_mapping, un axe temporel avec unités.</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are {2}.</source>
      <translation>{1} n'a pas de variable avec lignes, colonnes et temps ; ses variables : {2}.</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are none.</source>
      <translation>{1} n'a pas de variable avec lignes, colonnes et temps ; ses variables : néant.</translation>
    </message>
    <message>
      <source>Choose a cube with a variable for each band, or with a dimension of bands.</source>
      <translation>Choisissez un cube avec une variable par bande, ou avec une dimension de bandes.</translation>
    </message>
    <message>
      <source>{1} at step {2} of {3}</source>
      <translation>{1} au pas {2} de {3}</translation>
    </message>
    <message>
      <source>its time is no date</source>
      <translation>son temps n'est pas une date</translation>
    </message>
    <message>
      <source>{1} dates were given, and it has {2} steps along {3}</source>
      <translation>{1} dates ont été données, et il a {2} pas le long de {3}</translation>
    </message>
    <message>
      <source>complex numbers, which are no measurements by themselves</source>
      <translation>des nombres complexes, qui ne sont pas en eux-mêmes des mesures</translation>
    </message>
    <message>
      <source>it holds complex numbers, which are no measurements by themselves</source>
      <translation>il contient des nombres complexes, qui ne sont pas en eux-mêmes des mesures</translation>
    </message>
    <message>
      <source>it holds no numbers</source>
      <translation>il contient autre chose que des nombres</translation>
    </message>
    <message>
      <source>it has the further dimensions {1}</source>
      <translation>il a les dimensions supplémentaires {1}</translation>
    </message>
    <message>
      <source>it has more than {1} bands along {2}</source>
      <translation>il a plus de {1} bandes le long de {2}</translation>
    </message>
    <message>
      <source>Correct the band map.</source>
      <translation>Corrigez la correspondance des bandes.</translation>
    </message>
    <message>
      <source>it is no band of {1}</source>
      <translation>ce n'est pas une bande de {1}</translation>
    </message>
    <message>
      <source>None of the {1} files in {2} that might be used can be; {3}: {4}.</source>
      <translation>Aucun des {1} fichiers de {2} qui pourraient servir n'est utilisable ; {3} : {4}.</translation>
    </message>
    <message>
      <source>The only file in {1} that might be used cannot be; {2}: {3}.</source>
      <translation>Le seul fichier de {1} qui pourrait servir n'est pas utilisable ; {2} : {3}.</translation>
    </message>
    <message>
      <source>Convert the files to GeoTIFF, one a date, or choose the one file that holds all dates.</source>
      <translation>Convertissez les fichiers en GeoTIFF, un par date, ou choisissez le fichier unique qui contient toutes les dates.</translation>
    </message>
    <message>
      <source>Fetch the files again, or give them what they lack.</source>
      <translation>Téléchargez de nouveau les fichiers, ou donnez-leur ce qui leur manque.</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3} ({4}).</source>
      <translation>{1} n'a pas de raster d'un format pris en charge (GeoTIFF, JPEG 2000, Imagine, ENVI ou VRT), seulement d'autres fichiers comme {2} {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3}.</source>
      <translation>{1} n'a pas de raster d'un format pris en charge (GeoTIFF, JPEG 2000, Imagine, ENVI ou VRT), seulement d'autres fichiers comme {2} {3}.</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT).</source>
      <translation>{1} n'a pas de raster d'un format pris en charge (GeoTIFF, JPEG 2000, Imagine, ENVI ou VRT).</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or convert them to GeoTIFF, one a date.</source>
      <translation>Choisissez le dossier des rasters datés, ou convertissez-les en GeoTIFF, un par date.</translation>
    </message>
    <message>
      <source>{1} has {2} .npy files ({3}), and no raster with a date in its name.</source>
      <translation>{1} a {2} fichiers .npy ({3}), et aucun raster avec une date dans son nom.</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters.</source>
      <translation>Choisissez le dossier des rasters datés.</translation>
    </message>
    <message>
      <source>{1} has no raster with a date in its name; {2} is one without.</source>
      <translation>{1} n'a pas de raster avec une date dans son nom ; {2} en est un sans date.</translation>
    </message>
    <message>
      <source>Name the files with their date, such as S2_20230512.tif, or give a date pattern.</source>
      <translation>Donnez aux fichiers un nom avec leur date, tel que S2_20230512.tif, ou donnez un motif de date.</translation>
    </message>
    <message>
      <source>its bands B01 to B{1} may be no more than the files' numbers</source>
      <translation>ses bandes B01 à B{1} ne sont peut-être que les numéros des fichiers</translation>
    </message>
    <message>
      <source>neither description nor name tells which band it is</source>
      <translation>ni sa description ni son nom ne disent de quelle bande il s'agit</translation>
    </message>
    <message>
      <source>netCDF and HDF5 are read as one file with all dates and chosen by itself; convert it to GeoTIFF, or join them</source>
      <translation>netCDF et HDF5 se lisent comme un fichier unique avec toutes les dates, à choisir seul ; convertissez-le en GeoTIFF, ou réunissez-les</translation>
    </message>
    <message>
      <source>an ENVI raster needs its header (.hdr) beside it</source>
      <translation>un raster ENVI a besoin de son en-tête (.hdr) à côté</translation>
    </message>
    <message>
      <source>an ASCII grid</source>
      <translation>une grille ASCII</translation>
    </message>
    <message>
      <source>ER Mapper</source>
      <translation>ER Mapper</translation>
    </message>
    <message>
      <source>a grid of SAGA, Surfer or R</source>
      <translation>une grille de SAGA, Surfer ou R</translation>
    </message>
    <message>
      <source>{1} is not read; convert it to GeoTIFF</source>
      <translation>{1} n'est pas pris en charge ; convertissez-le en GeoTIFF</translation>
    </message>
    <message>
      <source>it is packed in a way that is not read; unpack it</source>
      <translation>sa compression n'est pas prise en charge ; décompressez-le</translation>
    </message>
    <message>
      <source>a cube of Zarr holds all dates and is chosen by itself</source>
      <translation>un cube Zarr contient toutes les dates et se choisit seul</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when: get embeddings such as TESSERA's as GeoTIFF, in which geotessera downloads them by default</source>
      <translation>des tableaux NumPy, qui ne disent ni où ni quand : prenez des plongements tels que ceux de TESSERA en GeoTIFF, format que geotessera télécharge par défaut</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when</source>
      <translation>des tableaux NumPy, qui ne disent ni où ni quand</translation>
    </message>
    <message>
      <source>parcels or points</source>
      <translation>des parcelles ou des points</translation>
    </message>
    <message>
      <source>HDF4 files, to be converted to GeoTIFF with gdal_translate</source>
      <translation>des fichiers HDF4, à convertir en GeoTIFF avec gdal_translate</translation>
    </message>
    <message>
      <source>samples packed for training, to be unpacked with their own library</source>
      <translation>des échantillons empaquetés pour l'entraînement, à extraire avec leur propre bibliothèque</translation>
    </message>
    <message>
      <source>pictures that say no place</source>
      <translation>des images qui ne disent pas de lieu</translation>
    </message>
    <message>
      <source>neither its metadata nor its name tell the date</source>
      <translation>ni ses métadonnées ni son nom ne disent la date</translation>
    </message>
    <message>
      <source>the product has no band images (GRANULE/*/IMG_DATA)</source>
      <translation>le produit n'a pas d'images de bandes (GRANULE/*/IMG_DATA)</translation>
    </message>
    <message>
      <source>the product's metadata cannot be read: {1}</source>
      <translation>les métadonnées du produit sont illisibles : {1}</translation>
    </message>
    <message>
      <source>none of its images is a band of {1}</source>
      <translation>aucune de ses images n'est une bande de {1}</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}; say B04, for example</source>
      <translation>il n'a pas de bande {1}, que la correspondance des bandes nomme pour {2} ; écrivez par exemple B04</translation>
    </message>
    <message>
      <source>Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>Donnez les dates, une par pas de temps, et l'ordre des couches (date-major ou band-major) ; ou nommez les couches, par exemple B04_2018-04-18.</translation>
    </message>
    <message>
      <source>{1} points to {2} files that are not there, {3} first.</source>
      <translation>{1} renvoie à {2} fichiers introuvables, le premier étant {3}.</translation>
    </message>
    <message>
      <source>Put the files back, or build the VRT again.</source>
      <translation>Remettez les fichiers en place, ou recréez le VRT.</translation>
    </message>
    <message>
      <source>{1} cannot be used: it {2}.</source>
      <translation>{1} est inutilisable : il {2}.</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or a raster that has all dates.</source>
      <translation>Choisissez le dossier des rasters datés, ou un raster qui a toutes les dates.</translation>
    </message>
    <message>
      <source>{1} is of a single date, {2}; crops are told apart by how they change.</source>
      <translation>{1} est d'une seule date, {2} ; les cultures se distinguent à leur évolution.</translation>
    </message>
    <message>
      <source>Choose the folder that holds it and the rasters of other dates.</source>
      <translation>Choisissez le dossier qui le contient avec les rasters d'autres dates.</translation>
    </message>
    <message>
      <source>None of the {1} rasters in {2} can be used; {3}: {4}.</source>
      <translation>Aucun des {1} rasters de {2} n'est utilisable ; {3} : {4}.</translation>
    </message>
    <message>
      <source>If each is of one date, name them so, such as S2_20230512.tif. Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>Si chacun est d'une seule date, nommez-les ainsi, par exemple S2_20230512.tif. Donnez les dates, une par pas de temps, et l'ordre des couches (date-major ou band-major) ; ou nommez les couches, par exemple B04_2018-04-18.</translation>
    </message>
    <message>
      <source>{1} cannot be read: {2}.</source>
      <translation>{1} est illisible : {2}.</translation>
    </message>
    <message>
      <source>Write a date a line, or take it away.</source>
      <translation>Écrivez une date par ligne, ou retirez ce fichier.</translation>
    </message>
    <message>
      <source>Line {1} of {2}, {3}, is no date: {4}.</source>
      <translation>La ligne {1} de {2}, {3}, n'est pas une date : {4}.</translation>
    </message>
    <message>
      <source>Write a date a line, such as 2018-04-18.</source>
      <translation>Écrivez une date par ligne, par exemple 2018-04-18.</translation>
    </message>
    <message>
      <source>{1} names a date twice.</source>
      <translation>{1} nomme deux fois une date.</translation>
    </message>
    <message>
      <source>Write each date once, in the layers' order.</source>
      <translation>Écrivez chaque date une fois, dans l'ordre des couches.</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer</source>
      <translation>rien ne dit les dates de sa couche ({1})</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer{2}</source>
      <translation>rien ne dit les dates de sa couche ({1}){2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer; {2}</source>
      <translation>rien ne dit les dates de sa couche ({1}) ; {2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers</source>
      <translation>rien ne dit les dates de ses {1} couches</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers{2}</source>
      <translation>rien ne dit les dates de ses {1} couches{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers; {2}</source>
      <translation>rien ne dit les dates de ses {1} couches ; {2}</translation>
    </message>
    <message>
      <source>Say which band is which (band map).</source>
      <translation>Indiquez quelle bande est laquelle (correspondance des bandes).</translation>
    </message>
    <message>
      <source>its label tells no date</source>
      <translation>son libellé ne dit pas de date</translation>
    </message>
    <message>
      <source>it has no band</source>
      <translation>il n'a pas de bande</translation>
    </message>
    <message>
      <source>the server does not answer in time</source>
      <translation>le serveur ne répond pas à temps</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to this machine's own network</source>
      <translation>un catalogue du réseau ne doit pas mener au propre réseau de cette machine</translation>
    </message>
    <message>
      <source>what can be read in {1} minutes</source>
      <translation>ce qui peut être lu en {1} minutes</translation>
    </message>
    <message>
      <source>outside the extent</source>
      <translation>hors de l'emprise</translation>
    </message>
    <message>
      <source>the next page of the search is to be asked for by POST, which is not done; save all pages</source>
      <translation>la page suivante de la recherche est à demander par POST, ce qui ne se fait pas ici ; enregistrez toutes les pages</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to files of this machine</source>
      <translation>un catalogue du réseau ne doit pas mener à des fichiers de cette machine</translation>
    </message>
    <message>
      <source>{1} documents</source>
      <translation>{1} documents</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} items.</source>
      <translation>{1} mène à plus de {2} items.</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} documents.</source>
      <translation>{1} mène à plus de {2} documents.</translation>
    </message>
    <message>
      <source>{1} leads to more than what can be read in {2} minutes.</source>
      <translation>{1} mène à plus que ce qui peut être lu en {2} minutes.</translation>
    </message>
    <message>
      <source>Search the catalogue for your area and season, and give the items that it finds.</source>
      <translation>Cherchez dans le catalogue votre zone et votre saison, et donnez les items trouvés.</translation>
    </message>
    <message>
      <source>Give a STAC document.</source>
      <translation>Donnez un document STAC.</translation>
    </message>
    <message>
      <source>{1} is no STAC document.</source>
      <translation>{1} n'est pas un document STAC.</translation>
    </message>
    <message>
      <source>Give an item collection (the answer of a search), a catalogue or a collection.</source>
      <translation>Donnez une collection d'items (la réponse d'une recherche), un catalogue ou une collection.</translation>
    </message>
    <message>
      <source>one of its items is none</source>
      <translation>l'un de ses items n'en est pas un</translation>
    </message>
    <message>
      <source>it is no STAC item: {1}</source>
      <translation>ce n'est pas un item STAC : {1}</translation>
    </message>
    <message>
      <source>it has no date</source>
      <translation>il n'a pas de date</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood.</source>
      <translation>Le SCR {1} de l'emprise n'est pas reconnu.</translation>
    </message>
    <message>
      <source>Use a code such as EPSG:32631.</source>
      <translation>Utilisez un code tel que EPSG:32631.</translation>
    </message>
    <message>
      <source>{1}, updated {2}</source>
      <translation>{1}, mis à jour {2}</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; a catalogue on the network may not lead to this machine's own network</source>
      <translation>son asset {1} est {2} ; un catalogue du réseau ne doit pas mener au propre réseau de cette machine</translation>
    </message>
    <message>
      <source>its asset {1} at {2} is not opened: the server does not answer in time</source>
      <translation>son asset {1} à {2} n'est pas ouvert : le serveur ne répond pas à temps</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; only http(s) addresses are read, and files beside a catalogue that is itself a file</source>
      <translation>son asset {1} est {2} ; seules des adresses http(s) sont lues, et des fichiers à côté d'un catalogue qui est lui-même un fichier</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened (the server does not answer in time)</source>
      <translation>son asset {1} à {2} ne peut pas être ouvert (le serveur ne répond pas à temps)</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened ({3})</source>
      <translation>son asset {1} à {2} ne peut pas être ouvert ({3})</translation>
    </message>
    <message>
      <source>not there, or not a GeoTIFF or JPEG 2000</source>
      <translation>introuvable, ou ni GeoTIFF ni JPEG 2000</translation>
    </message>
    <message>
      <source>it has no id</source>
      <translation>il n'a pas d'id</translation>
    </message>
    <message>
      <source>the {1} of its asset {2} is no number</source>
      <translation>la valeur {1} de son asset {2} n'est pas un nombre</translation>
    </message>
    <message>
      <source>Give a mask raster, a folder of dated ones, 'none' or 'detect'.</source>
      <translation>Donnez un raster de masque, un dossier de rasters datés, 'none' ou 'detect'.</translation>
    </message>
    <message>
      <source>The mask {1} does not exist.</source>
      <translation>Le masque {1} n'existe pas.</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: {2}.</source>
      <translation>Le masque {1} est inutilisable : {2}.</translation>
    </message>
    <message>
      <source>The mask folder {1} has no raster with a date in its name.</source>
      <translation>Le dossier de masques {1} n'a pas de raster avec une date dans son nom.</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: it {2}.</source>
      <translation>Le masque {1} est inutilisable : il {2}.</translation>
    </message>
    <message>
      <source>a VRT in an archive is not read, for it may point anywhere; unpack the archive</source>
      <translation>un VRT dans une archive n'est pas lu, car il peut mener n'importe où ; décompressez l'archive</translation>
    </message>
    <message>
      <source>a folder beside dated rasters is not looked into; choose it as well, or as the mask, to use it</source>
      <translation>un dossier à côté de rasters datés n'est pas parcouru ; pour l'utiliser, choisissez-le aussi, ou comme masque</translation>
    </message>
    <message>
      <source>the folder cannot be looked into</source>
      <translation>le dossier ne peut pas être parcouru</translation>
    </message>
    <message>
      <source>There are more than {1} folders to look into; {2} is the last that was.</source>
      <translation>Il y a plus de {1} dossiers à parcourir ; {2} est le dernier qui l'a été.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the rasters themselves.</source>
      <translation>Choisissez le dossier qui contient les rasters eux-mêmes.</translation>
    </message>
    <message>
      <source>There are more than {1} files to look at; {2} holds the last that were.</source>
      <translation>Il y a plus de {1} fichiers à regarder ; {2} contient les derniers qui l'ont été.</translation>
    </message>
    <message>
      <source>its name is not valid text</source>
      <translation>son nom n'est pas un texte valide</translation>
    </message>
    <message>
      <source>the archive holds no raster</source>
      <translation>l'archive ne contient pas de raster</translation>
    </message>
    <message>
      <source>the archive is empty</source>
      <translation>l'archive est vide</translation>
    </message>
    <message>
      <source>Scan the folder again.</source>
      <translation>Examinez de nouveau le dossier.</translation>
    </message>
    <message>
      <source>{1} is not a stack file: {2}.</source>
      <translation>{1} n'est pas un fichier de pile : {2}.</translation>
    </message>
    <message>
      <source>Scan the folder again to make a new one.</source>
      <translation>Examinez de nouveau le dossier pour en créer un.</translation>
    </message>
    <message>
      <source>{1} is a stack file and already says its {2}.</source>
      <translation>{1} est un fichier de pile et dit déjà ses {2}.</translation>
    </message>
    <message>
      <source>Change {1} in the stack file, or scan the folder again.</source>
      <translation>Modifiez les {1} dans le fichier de pile, ou examinez de nouveau le dossier.</translation>
    </message>
    <message>
      <source>the stack file names no band for it</source>
      <translation>le fichier de pile ne nomme pas de bande pour lui</translation>
    </message>
    <message>
      <source>{1} is no address that a stack file may name</source>
      <translation>{1} n'est pas une adresse qu'un fichier de pile peut nommer</translation>
    </message>
    <message>
      <source>{1} is not asked, for nobody here named its server; name it (also read), or choose the catalogue</source>
      <translation>{1} n'est pas consulté, car personne ici n'a nommé son serveur ; nommez-le (peut mener à), ou choisissez le catalogue</translation>
    </message>
    <message>
      <source>{1} is not read: {2}</source>
      <translation>{1} n'est pas lu : {2}</translation>
    </message>
    <message>
      <source>its whole numbers are no decibels, and nothing tells how they become such (scale and offset)</source>
      <translation>ses nombres entiers ne sont pas des décibels, et rien ne dit comment ils le deviennent (échelle et décalage)</translation>
    </message>
    <message>
      <source>it holds amplitude, and neither power nor decibels</source>
      <translation>il contient l'amplitude, et ni puissance ni décibels</translation>
    </message>
    <message>
      <source>{1}, which lies beside it, cannot be used: {2}</source>
      <translation>{1}, qui est à côté, est inutilisable : {2}</translation>
    </message>
    <message>
      <source>it leads back to itself</source>
      <translation>il ramène à lui-même</translation>
    </message>
    <message>
      <source>it leads to VRTs of VRTs, deeper than any that is meant</source>
      <translation>il mène à des VRT de VRT, plus profondément que ce qui peut être voulu</translation>
    </message>
    <message>
      <source>it points to {1}; a VRT among others reads files of its own folder, and no addresses but those of servers that are named (also read)</source>
      <translation>il renvoie à {1} ; un VRT parmi d'autres lit les fichiers de son propre dossier, et pas d'autres adresses que celles des serveurs nommés (peut mener à)</translation>
    </message>
    <message>
      <source>it points to {1}, outside its own folder; say that it may lead there (also read)</source>
      <translation>il renvoie à {1}, hors de son propre dossier ; indiquez qu'il peut y mener (peut mener à)</translation>
    </message>
    <message>
      <source>it points to {1}, which holds no pixels</source>
      <translation>il renvoie à {1}, qui ne contient pas de pixels</translation>
    </message>
    <message>
      <source>it points to {1}: {2}</source>
      <translation>il renvoie à {1} : {2}</translation>
    </message>
    <message>
      <source>its folder cannot be looked into</source>
      <translation>son dossier ne peut pas être parcouru</translation>
    </message>
    <message>
      <source>it is neither a GeoTIFF nor an Imagine file</source>
      <translation>ce n'est ni un GeoTIFF ni un fichier Imagine</translation>
    </message>
    <message>
      <source>it points to {1}, which is no raster beside it</source>
      <translation>il renvoie à {1}, qui n'est pas un raster à côté</translation>
    </message>
    <message>
      <source>it points to {1}</source>
      <translation>il renvoie à {1}</translation>
    </message>
    <message>
      <source>a compressed tar cannot be read in place; unpack it, or pack it without compression</source>
      <translation>un tar compressé ne peut pas être lu sur place ; décompressez-le, ou archivez sans compression</translation>
    </message>
    <message>
      <source>an archive with a brace in its path cannot be read; rename it</source>
      <translation>une archive avec une accolade dans son chemin est illisible ; renommez-la</translation>
    </message>
    <message>
      <source>it has more than {1} files</source>
      <translation>il a plus de {1} fichiers</translation>
    </message>
    <message>
      <source>the archive cannot be read: {1}</source>
      <translation>l'archive est illisible : {1}</translation>
    </message>
    <message>
      <source>the archive cannot be read; broken, or not wholly fetched</source>
      <translation>l'archive est illisible ; défectueuse, ou téléchargée en partie</translation>
    </message>
    <message>
      <source>the archive is encrypted; unpack it</source>
      <translation>l'archive est chiffrée ; décompressez-la</translation>
    </message>
    <message>
      <source>it is encrypted; unpack it</source>
      <translation>il est chiffré ; décompressez-le</translation>
    </message>
    <message>
      <source>its name points outside the archive</source>
      <translation>son nom pointe hors de l'archive</translation>
    </message>
    <message>
      <source>its name holds control characters</source>
      <translation>son nom contient des caractères de contrôle</translation>
    </message>
    <message>
      <source>its list of files is larger than {1} MB</source>
      <translation>sa liste de fichiers dépasse {1} Mo</translation>
    </message>
    <message>
      <source>it cannot be read; broken, or not wholly fetched</source>
      <translation>il est illisible ; défectueux, ou téléchargé en partie</translation>
    </message>
    <message>
      <source>Take it out, or write the cube again.</source>
      <translation>Retirez-le, ou écrivez de nouveau le cube.</translation>
    </message>
    <message>
      <source>{1} cannot be read as a netCDF or Zarr cube ({2}).</source>
      <translation>{1} est illisible comme cube netCDF ou Zarr ({2}).</translation>
    </message>
    <message>
      <source>Fetch it again, or write it with another library.</source>
      <translation>Téléchargez-le de nouveau, ou écrivez-le avec une autre bibliothèque.</translation>
    </message>
    <message>
      <source>{1} is a netCDF or Zarr cube, and the engine was installed without what reads those ({2}).</source>
      <translation>{1} est un cube netCDF ou Zarr, et le moteur a été installé sans ce qui les lit ({2}).</translation>
    </message>
    <message>
      <source>Add data cubes to the engine: in QGIS under Settings &gt; Options &gt; CropMapper, elsewhere by installing cropmapper[cubes].</source>
      <translation>Ajoutez les cubes de données au moteur : dans QGIS sous Préférences &gt; Options &gt; CropMapper, ailleurs en installant cropmapper[cubes].</translation>
    </message>
    <message>
      <source>its coordinate {1} has {2} values, more than {3}</source>
      <translation>sa coordonnée {1} a {2} valeurs, plus que {3}</translation>
    </message>
    <message>
      <source>none of its dimensions ({1}) are rows and columns, such as y and x or lat and lon</source>
      <translation>aucune de ses dimensions ({1}) n'est lignes et colonnes, comme y et x ou lat et lon</translation>
    </message>
    <message>
      <source>none of its dimensions (none) are rows and columns, such as y and x or lat and lon</source>
      <translation>il n'a pas de dimensions, donc ni lignes ni colonnes, comme y et x ou lat et lon</translation>
    </message>
    <message>
      <source>its {1} steps along {2} have no dates</source>
      <translation>ses {1} pas le long de {2} n'ont pas de dates</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date (calendar {3})</source>
      <translation>sa coordonnée {1}, par exemple {2}, n'est pas une date (calendrier {3})</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date</source>
      <translation>sa coordonnée {1}, par exemple {2}, n'est pas une date</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date (calendar {2})</source>
      <translation>sa coordonnée {1}, par exemple sans valeur, n'est pas une date (calendrier {2})</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date</source>
      <translation>sa coordonnée {1}, par exemple sans valeur, n'est pas une date</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions {2}</source>
      <translation>sa coordonnée {1} a pour dimensions : {2}</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions of none</source>
      <translation>sa coordonnée {1} a pour dimensions : aucune</translation>
    </message>
    <message>
      <source>its dimension {1} has {2} steps, more than {3}</source>
      <translation>sa dimension {1} a {2} pas, plus que {3}</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read ({2})</source>
      <translation>sa coordonnée {1} est illisible ({2})</translation>
    </message>
    <message>
      <source>its coordinate {1} is not evenly spaced</source>
      <translation>sa coordonnée {1} n'est pas à intervalles réguliers</translation>
    </message>
    <message>
      <source>it has no coordinate {1} that tells the size of its pixels</source>
      <translation>il n'a pas de coordonnée {1} qui dise la taille de ses pixels</translation>
    </message>
    <message>
      <source>its coordinate {1} is in {2}, neither metres nor degrees</source>
      <translation>sa coordonnée {1} est en {2}, et ni en mètres ni en degrés</translation>
    </message>
    <message>
      <source>its values are no numbers</source>
      <translation>ses valeurs ne sont pas des nombres</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read: {2}</source>
      <translation>sa coordonnée {1} est illisible : {2}</translation>
    </message>
    <message>
      <source>its grid mapping {1} cannot be understood</source>
      <translation>son grid mapping {1} n'est pas reconnu</translation>
    </message>
    <message>
      <source>it has no coordinate reference system (grid_mapping, crs_wkt or proj:epsg)</source>
      <translation>il n'a pas de système de coordonnées (grid_mapping, crs_wkt ou proj:epsg)</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2}, is no date</source>
      <translation>sa coordonnée {1}, {2}, n'est pas une date</translation>
    </message>
    <message>
      <source>its {1} {2} is no number</source>
      <translation>{1} n'y est pas un nombre : {2}</translation>
    </message>
    <message>
      <source>the chunks of {1} hold {2} GB each, more than {3} GB; write it in smaller ones</source>
      <translation>les chunks de {1} contiennent {2} Go chacun, plus que {3} Go ; écrivez-le avec de plus petits</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this machine reaches the network.</source>
      <translation>Vérifiez l'adresse dans un navigateur, et l'accès de cette machine au réseau.</translation>
    </message>
    <message>
      <source>{1} is neither a path nor an http(s) address.</source>
      <translation>{1} n'est ni un chemin ni une adresse http(s).</translation>
    </message>
    <message>
      <source>Give one of these.</source>
      <translation>Donnez l'un des deux.</translation>
    </message>
    <message>
      <source>{1} is not fetched: its server does not answer in time.</source>
      <translation>{1} n'est pas téléchargé : son serveur ne répond pas à temps.</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: HTTP {2}.</source>
      <translation>{1} ne peut pas être téléchargé : HTTP {2}.</translation>
    </message>
    <message>
      <source>{1} is no catalogue: {2}.</source>
      <translation>{1} n'est pas un catalogue : {2}.</translation>
    </message>
    <message>
      <source>Give the address of a STAC document; rasters that have none are to be fetched, or named in a VRT.</source>
      <translation>Donnez l'adresse d'un document STAC ; les rasters qui n'en ont pas sont à télécharger, ou à nommer dans un VRT.</translation>
    </message>
    <message>
      <source>not within {1} s</source>
      <translation>pas dans les {1} s</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: {2}.</source>
      <translation>{1} ne peut pas être téléchargé : {2}.</translation>
    </message>
    <message>
      <source>it is larger than {1} MB; search for fewer items</source>
      <translation>il dépasse {1} Mo ; cherchez moins d'items</translation>
    </message>
    <message>
      <source>it leads to {1}, an address of this machine's own network</source>
      <translation>il mène à {1}, une adresse du propre réseau de cette machine</translation>
    </message>
    <message>
      <source>{1} has no easting and northing</source>
      <translation>{1} n'a pas de coordonnées est et nord</translation>
    </message>
    <message>
      <source>The map would have {1} x {2} pixels of {3} units of {4}.</source>
      <translation>La carte aurait {1} x {2} pixels de {3} unités de {4}.</translation>
    </message>
    <message>
      <source>Choose larger pixels, an extent, or stacks that lie closer together.</source>
      <translation>Choisissez des pixels plus grands, une emprise, ou des piles plus proches les unes des autres.</translation>
    </message>
    <message>
      <source>The CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>Le SCR {1} n'est pas reconnu ou n'atteint pas la pile.</translation>
    </message>
    <message>
      <source>A pixel of {1} units of {2} is larger than the whole stack.</source>
      <translation>Un pixel de {1} unités de {2} est plus grand que toute la pile.</translation>
    </message>
    <message>
      <source>Give the pixel size in the units of the map's CRS: metres or degrees, for example.</source>
      <translation>Donnez la taille de pixel dans les unités du SCR de la carte : mètres ou degrés, par exemple.</translation>
    </message>
    <message>
      <source>The extent ({1}, {2}, {3}, {4}, {5}) lies outside the stack.</source>
      <translation>L'emprise ({1}, {2}, {3}, {4}, {5}) est hors de la pile.</translation>
    </message>
    <message>
      <source>The stack covers {1} in {2}.</source>
      <translation>La pile couvre {1} en {2}.</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>Le SCR {1} de l'emprise n'est pas reconnu ou n'atteint pas la pile.</translation>
    </message>
    <message>
      <source>beyond what the projection maps</source>
      <translation>au-delà de ce que représente la projection</translation>
    </message>
    <message>
      <source>The coordinates in {1} have none in {2}.</source>
      <translation>Les coordonnées en {1} n'en ont pas en {2}.</translation>
    </message>
    <message>
      <source>Use a system that covers the stack, such as its UTM zone's.</source>
      <translation>Utilisez un système qui couvre la pile, tel que celui de sa zone UTM.</translation>
    </message>
    <message>
      <source>holds complex numbers, which are no measurements by themselves; make reflectance, or the intensity of radar, of them first</source>
      <translation>contient des nombres complexes, qui ne sont pas en eux-mêmes des mesures ; faites-en d'abord une réflectance, ou l'intensité d'un radar</translation>
    </message>
    <message>
      <source>is a VRT of one file whose last band is of a smaller type than others; give its bands one type</source>
      <translation>est un VRT d'un seul fichier dont la dernière bande est d'un type plus petit que d'autres ; donnez un même type à ses bandes</translation>
    </message>
    <message>
      <source>is placed by ground control points alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>n'est placé que par des points de contrôle au sol ; reprojetez-le d'abord sur une grille, par exemple avec gdalwarp</translation>
    </message>
    <message>
      <source>is placed by a camera model (RPC) or arrays of coordinates alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>n'est placé que par un modèle de caméra (RPC) ou des tableaux de coordonnées ; reprojetez-le d'abord sur une grille, par exemple avec gdalwarp</translation>
    </message>
    <message>
      <source>has no coordinate reference system, or one that is not known here</source>
      <translation>n'a pas de système de coordonnées, ou en a un qui est inconnu ici</translation>
    </message>
    <message>
      <source>has a coordinate reference system and no geotransform, so its place is unknown</source>
      <translation>a un système de coordonnées et pas de géotransformation ; sa place est donc inconnue</translation>
    </message>
    <message>
      <source>has a coordinate reference system that cannot be understood</source>
      <translation>a un système de coordonnées qui n'est pas reconnu</translation>
    </message>
    <message>
      <source>has a geotransform with a number that is none (nan or inf)</source>
      <translation>a une géotransformation avec un nombre qui n'en est pas un (nan ou inf)</translation>
    </message>
    <message>
      <source>has pixels without an area, of {1} x {2} units, by its geotransform</source>
      <translation>a des pixels sans surface, de {1} x {2} unités, selon sa géotransformation</translation>
    </message>
    <message>
      <source>lies nowhere by its geotransform: at {1}, {2}, with pixels of {3} x {4} units</source>
      <translation>ne se trouve nulle part selon sa géotransformation : en {1}, {2}, avec des pixels de {3} x {4} unités</translation>
    </message>
    <message>
      <source>has a coordinate reference system, {1}, without easting and northing</source>
      <translation>a un système de coordonnées, {1}, sans coordonnées est et nord</translation>
    </message>
    <message>
      <source>has coordinates ({1}, {2} to {3}, {4}) that are no degrees, and a coordinate reference system, {5}, that counts in them</source>
      <translation>a des coordonnées ({1}, {2} à {3}, {4}) qui ne sont pas des degrés, et un système de coordonnées, {5}, qui compte en degrés</translation>
    </message>
    <message>
      <source>GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>GeoTIFF, JPEG 2000, Imagine, ENVI ou VRT</translation>
    </message>
    <message>
      <source>cannot be opened; truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>ne peut pas être ouvert ; tronqué, ou pas un GeoTIFF, JPEG 2000, Imagine, ENVI ou VRT</translation>
    </message>
    <message>
      <source>has a header that cannot be understood ({1})</source>
      <translation>a un en-tête incompréhensible ({1})</translation>
    </message>
    <message>
      <source>names {1} as its overviews, which is no raster beside it</source>
      <translation>nomme comme aperçus {1}, qui n'est pas un raster à côté</translation>
    </message>
    <message>
      <source>keeps its pixels in {1}, outside its own folder</source>
      <translation>garde ses pixels dans {1}, hors de son propre dossier</translation>
    </message>
    <message>
      <source>has no bands</source>
      <translation>n'a pas de bandes</translation>
    </message>
    <message>
      <source>claims {1} x {2} pixels, more than any raster has</source>
      <translation>prétend avoir {1} x {2} pixels, plus que n'en a aucun raster</translation>
    </message>
    <message>
      <source>has blocks of {1} x {2} pixels, of which one takes {3} GB; write it with tiles of 256 or 512 pixels</source>
      <translation>a des blocs de {1} x {2} pixels, dont un seul occupe {3} Go ; écrivez-le avec des tuiles de 256 ou 512 pixels</translation>
    </message>
    <message>
      <source>has more than {1} blocks of {2} x {3} pixels; write it with larger tiles</source>
      <translation>a plus de {1} blocs de {2} x {3} pixels ; écrivez-le avec des tuiles plus grandes</translation>
    </message>
    <message>
      <source>{1} dates, but the model knows {2} ranks</source>
      <translation>{1} dates, mais le modèle connaît {2} rangs</translation>
    </message>
    <message>
      <source>Bring it back, or connect its drive.</source>
      <translation>Remettez-le en place, ou connectez son lecteur.</translation>
    </message>
    <message>
      <source>Give it what it lacks, or take it out.</source>
      <translation>Donnez-lui ce qui lui manque, ou retirez-le.</translation>
    </message>
    <message>
      <source>{1} has no band {2}; it has {3}.</source>
      <translation>{1} n'a pas de bande {2} ; il en a {3}.</translation>
    </message>
    <message>
      <source>Say which band is which (band map), or correct the stack file.</source>
      <translation>Indiquez quelle bande est laquelle (correspondance des bandes), ou corrigez le fichier de pile.</translation>
    </message>
    <message>
      <source>{1} points to {2}, which is not there.</source>
      <translation>{1} renvoie à {2}, qui est introuvable.</translation>
    </message>
    <message>
      <source>Put the file back, or build the VRT again.</source>
      <translation>Remettez le fichier en place, ou recréez le VRT.</translation>
    </message>
    <message>
      <source>{1} cannot be read; it may be truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT.</source>
      <translation>{1} est illisible ; il est peut-être tronqué, ou n'est pas un GeoTIFF, JPEG 2000, Imagine, ENVI ou VRT.</translation>
    </message>
    <message>
      <source>Fetch the file again, or take it out of the folder.</source>
      <translation>Téléchargez de nouveau le fichier, ou retirez-le du dossier.</translation>
    </message>
    <message>
      <source>bands of {1} sensors for {2} stacks</source>
      <translation>bandes de {1} capteurs pour {2} piles</translation>
    </message>
    <message>
      <source>{1} cannot be brought from {2} to {3}.</source>
      <translation>{1} ne peut pas être ramené de {2} à {3}.</translation>
    </message>
    <message>
      <source>Give it the coordinate reference system that it has, or take it out.</source>
      <translation>Donnez-lui le système de coordonnées qu'il a, ou retirez-le.</translation>
    </message>
    <message>
      <source>its pixels are computed by Python code, which is not run</source>
      <translation>ses pixels sont calculés par du code Python, qui n'est pas exécuté</translation>
    </message>
    <message>
      <source>a filter in it has no kernel of 1 to {1} pixels a side, without which GDAL crashes</source>
      <translation>un filtre qui s'y trouve n'a pas de noyau de 1 à {1} pixels de côté, sans lequel GDAL plante</translation>
    </message>
    <message>
      <source>it breaks off</source>
      <translation>il s'interrompt avant la fin</translation>
    </message>
    <message>
      <source>{1}: it is no JSON object</source>
      <translation>{1} : ce n'est pas un objet JSON</translation>
    </message>
    <message>
      <source>{1} has {2} values in a row, more than {3}</source>
      <translation>{1} a {2} valeurs à la file, plus que {3}</translation>
    </message>
    <message>
      <source>{1} is not looked for here.</source>
      <translation>{1} n'est pas recherché ici.</translation>
    </message>
  </context>
</TS>
