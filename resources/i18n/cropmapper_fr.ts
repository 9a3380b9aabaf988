<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="fr">
  <context>
    <name>CropMapper</name>
    <message>
      <source>'none', one mask raster for all dates, or a folder of dated mask rasters; 'detect' finds clouds and their shadows by how each pixel differs from its own other dates, and heeds no mask of the files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'strata': within the strata that the layer names in its fields stratum and stratum_ha; 'map': anywhere on this map, or within its classes; 'none': not by lot, so that nothing is estimated for ground without references. 'auto' takes strata where the layer has these fields, else 'none'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(not known)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(not used)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 to 1, 95 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1  Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2  Parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>3  Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4  Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>5  Check declared crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;A band, an index, or an expression of bands such as (B08-B04)/(B08+B04)&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;p&gt;Makes a Python environment in the QGIS profile and installs the engine's packages in it, each with the checksum that the plugin brings. Where an engine is found already, nothing is done.&lt;/p&gt;&lt;p&gt;Where packages come from, such as a folder of wheels on a machine without network, is chosen under Settings &amp;gt; Options &amp;gt; CropMapper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Example&lt;/b&gt;:&lt;br&gt;&lt;code&gt;qgis_process run cropmapper:setupengine&lt;/code&gt;&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A class needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A digit corrects it:   {classes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A double click opens a run, or goes on with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A field of the mapped parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of dated rasters such as S2_2018-04-18.tif or of SAFE products; one raster, netCDF or Zarr cube with all dates; an archive; a STAC document, also as an https address; a *.stack.json file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A layer a date in natural colours, with its temporal range, for the temporal controller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A layer of parcels or points whose crops are known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A model of this place, learned from labelled parcels, and how good it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A model package that comes with CropMapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A parcel model answers for a parcel's own series, a pixel model for each pixel; 'auto' takes parcels where the labels are polygons, or points within parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A parcel with fewer clear dates is yellow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A parcel with fewer pixels inside is yellow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A parcels.gpkg that the map job wrote, or a raster of classes such as its classes.tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A row a date: how clear it is, and its file, or why it is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A simulated scene, its parcels and a model for them are chosen. Press Run below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table of the checked parcels; keys accept and correct their crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table of the parcels, least certain first; keys accept and correct their classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A teaching had been interrupted, and nothing was kept of it but its series: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {time}, {disk} disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About {time}, {memory} memory, {disk} disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accuracy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add data cubes to the engine under Settings &gt; Options &gt; CropMapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the classes, then draw parcels of each; or choose a layer whose crops are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the dates as layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add them as classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding the dates: {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds the results to the project again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Administrative units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All scores, on what they were measured, name and licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also say which models fit the stack, and why others do not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write a raster with the day of year of each pixel's most decisive date (pixel models).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write class probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write class probabilities, a raster of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write one probability band per class: the output probabilities, in short.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write rasters: class and confidence as of each date, and the first date from which each pixel's answer stays (models of pixels). Without parcels they are written anyway.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write the decisive date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write the entropy, a raster of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also write the margin, a raster of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among classes in proportion to their area, which is best for the overall accuracy, or equally, which is best for the precision of rare classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And {count} more, in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>And {count} more, in the run's report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another model package (folder)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another run is under way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers for parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers for pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anywhere, or by class of this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archives of products (*.zip *.tar)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas of one class that are smaller become part of their largest neighbour; none by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Around the selected parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As in a job file: {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the files tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the labels are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the layer says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the stack is called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assess</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least so many places of each class; all pixels of a class with fewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute of the labels with what may not be split between learning and test, such as the farm; squares of 100 pixels by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute of the strata; by default they are called by their feature id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute of the units; by default they are called by their feature id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute with the class of each parcel: writes a series file (.npz) for training, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute with the crop as a text; places without one are not learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute with the crop that an inspection found, where there was one: limits are then chosen, and errors counted, by these parcels. They should have been drawn by lot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute with the crop that is declared or labelled, as a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute with the reference class name, of the mapped parcels or of the reference layer; not with a reference raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute with the true crop, for accuracy against date; not what the model learned from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attribute with what may not be split between learning and judging, such as the farm; squares of 100 pixels by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band name -&gt; its description in the files, or its 1-based number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands, indices, expressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bayesian smoothing, minimum mapping unit and votes of parcels, from the probabilities of a finished map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brings the inputs of this run back into the panel, to run it again with changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By declared crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By default ({default})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels that would keep too little are left as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By how many pixels parcels are shrunk, as in extract.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By no date do {share:.0%} of the parcels have the answer that stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By no date do {share:.0%} of the pixels have the answer that stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By no date do {share:.0%} of the points have the answer that stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV or JSON with code and name, and if wanted colour, of each class of the raster; by default what the report beside it or its own tags say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Crops of other classes are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Labels of other classes are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calendar of {count} dates, {used} of them used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled, nothing was kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. Click on a place to ask again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be excluded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check declared crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that every wheel is in {source}, and the space on the disk, then press Install engine again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the connection to {source}, QGIS's proxy under Settings &gt; Options &gt; Network, and the space on the disk, then press Install engine again. What had been downloaded is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder; the arrow also offers a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a map first: run one in the CropMapper panel, or add its layer to the project.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model that fits the stack in the CropMapper panel first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a polygon file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a stack of dated rasters first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a stack of dated rasters in the CropMapper panel first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another Python under Settings &gt; Options &gt; CropMapper, or install the engine there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or tick in Processing that another job's results may be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another output folder in step 4, or move that folder away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose other learners, or a Python with PyTorch under Settings &gt; Options &gt; CropMapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the field with the declared crop first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the field with the true class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the folder of another model package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the inputs again; if it is refused again, report the lines of the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the layer whose extent is to be mapped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the parcels again in step 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the parcels in step 2 first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the parcels in step 2 first: this answers for parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the runtime onnxruntime; if that is missing, repair the engine under Settings &gt; Options &gt; CropMapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose what is true: a raster of classes has no field of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choosing how to compute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class -&gt; its own smoothness, where it is another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class and confidence as of several dates, and from when on each parcel's answer stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class, confidence and runner-up of each parcel, from series that were extracted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes and confidence are always written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes and confidence for every pixel and parcel, from a stack of dated rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes as of the last date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes of references</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes of texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes whose names differ in accents or blanks alone: {names}. If they are one, say so under Texts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classify by date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classify parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classify parcels or pixels as of several dates of the season: what was known when, and from when on it stays.

A model of parcels, such as teach makes, answers for parcels; a model of pixels for rasters, and for parcels by the mean of their pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classify parcels or points at once: a model on series that were extracted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classifying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classifying, cut-off by cut-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on a parcel, or anywhere on the stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on a parcel, or on any place of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick the class; Backspace takes back a corner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code, name and colour of each class, and how many labels it has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour of the chosen class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour of the class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare a map, as mapped parcels or a raster of classes, with what is true.

The reference is a field of the mapped parcels, or polygons, points or a raster. From places that were drawn by lot, such as sample-reference draws them, it estimates accuracy and areas for the whole map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare it with the sensors that Reading options offer, or choose one of those.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing the segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence as of each date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence below {low_confidence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence of the class set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence of the sets of crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copies the whole log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct it under Settings &gt; Options &gt; CropMapper, or leave it empty for pypi.org; pip reads passwords from the file .netrc in your home folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count a map's hectares by class and administrative unit, and estimate areas from surveyed segments.

Pixel counts are what the map says, with all that it takes for something else, and are no estimates. With segments that were drawn by lot and surveyed, areas are estimated by regression of the survey on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counting the units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crop field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crop map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper accuracy and season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: click on a place to see its season, and which dates decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: crop map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: crop maps from dated satellite rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: from which date on the map stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: how often a map is right, class by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: in season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: simulated scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CropMapper: teaching {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crops as the season goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crops at last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cubes (*.nc *.nc4 *.h5 *.zarr.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves and events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut a hole into a drawn parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut-off dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data cubes (netCDF, Zarr) are read too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data: a folder of rasters, one a date. What was found in it stands below: the sensor, each date on a calendar, how clear it is, and why one is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date pattern</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates ({used} of {count} used)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates and bands that decided a model's answers, found by hiding one after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates of layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates of layers (dates) names a date twice. Write each once, in the layers' order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates of {stack}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates, with commas between: of each, only what was seen until then counts. By default five dates of the series, the last one among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day from which it stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days to smooth over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisive date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Declared crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {title}, with the files that it wrote in
{folder}?

Its layers leave the project. What else lies in the folder stays. It cannot be brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted: {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deletes the run and the files that it wrote; asks first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting the files of a run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delineate parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does not fit the stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does not fit this stack. {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw parcels, or choose others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw places to inspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw places to inspect, by lot within the classes of a map: what accuracy and areas are rightly estimated from.

The places are points with a field `reference`, to be filled with what is true; assess then takes the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn by lot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn parcels of classes that the table has no more are not used: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn parcels only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each parcel gets a class, a confidence and a runner-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each run gets a folder of its own in here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embedding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ends the tour (Escape); the menu CropMapper starts it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Entropy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimated areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Estimating…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Events (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every class has enough parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expected precision of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported to {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extract series of parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>F1 (90 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fall of the probability without each date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Features of a stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Features of parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching {found} ({fetched} of {packages})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewest clear dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewest pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewest places of a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field of the segments -&gt; class whose hectares it holds; by default fields named as classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the crop found on the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the stratum's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the true crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field with the unit's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields as polygons that do not overlap, from a stack of dated rasters, where there are no parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields with surveyed hectares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File with all dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files of one date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files that it did not write stay in its folder: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First date to use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First date to use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First ranks first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fits this stack, with doubts. {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fits this stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five dates of the stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for block files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the block files, which all workers reach: a path or a GDAL address such as /vsis3/bucket/folder; within the output folder by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the model, its report and its held-out answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for the series; what an earlier job has there of the same parcels and dates is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of a model package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of dated rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of series that were extracted from this stack, or where they are to be kept; within the output folder by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder to export the model to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder, file or https address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folders of further model packages to hold against the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as /data/archive, https://example.org or /vsis3/bucket.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the class set. Where a taught model keeps what it answered for labels that it had not seen: how often the set is to hold the true class. Else the set has the fewest classes whose probabilities together reach this, which guarantees nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found automatically</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Choose stack, parcels and model in the CropMapper panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {date} on, {share:.0%} of the parcels have the answer that stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {date} on, {share:.0%} of the pixels have the answer that stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {date} on, {share:.0%} of the points have the answer that stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Further stack options (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes on where the run stopped; what it had finished is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going on in {folder}, where a run of this job stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going on in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green, yellow or red for each parcel with a declared crop, with the reasons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Green, yellow or red for each parcel; none is judged by a model that saw it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ground without references is not estimated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half precision, or bytes with a scale for each band in the file, half as large: a feature is the byte times the scale, off by at most half of that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harvest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harvest, certainty high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harvest, certainty low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harvest, certainty medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held-out answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here, on this area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiding dates and bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hiding one date after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far an outline may be from the edges of pixels; lines between two fields are simplified once, so that neighbours stay together. 0 keeps the edges of the pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many parcels get a rank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many places to draw; by default as many as the standard error needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many to name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much neighbours count: the variance that a class's logits are thought to have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often a map is right, and how large its classes are, from reference polygons, points or a raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often each class is right on places that were held out, with its 90 % interval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often is a map right? Choose the map and what is true at the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the map is right, class by class, with intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the set of crops that cannot be excluded is to hold the true one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How places are parted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How references were drawn by lot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure the overall accuracy is to be, where the number of places is not given: 0.02 is 4 points on either side, at 95 percent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image (PNG)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Important only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In physical units, added after scaling; -0.1 for Sentinel-2 from baseline 04.00 on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indices, curves, season, harvest, mowing and bare soil of parcels or points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install one from python.org, or with your system's packages (on Debian and Ubuntu: sudo apt install python3-venv), then press Install engine again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install what the maps are made with, once; the panel's Install engine does the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>IoU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It cannot be gone on with there: {message} Starting in {new_folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its files are gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its last words: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>J F M A M J J A S O N D</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this place in the chart, to compare others with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps files, bands, dates and corrections in a *.stack.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known crops (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Label next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labelled parcels, those first whose series support their label least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels ({stem})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels that may be wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels, to teach a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last date to use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last date to use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of polygons in any CRS; by default the whole map is one unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read, with the crop of each in a field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in. Without one a model of pixels writes rasters alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the labels file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the parcels file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the polygons that were drawn by lot and surveyed, with a field of hectares for each class, named as the class is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the polygons within which segments were drawn; by default the whole map is one stratum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the reference file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the segments' file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the strata's file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer of the units' file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer that the series were extracted from, or some of its parcels or points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer within the file of segments; its only one by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer within the file of strata; its only one by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer within the file of units; its only one by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer within the labels file; its only one by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer within the parcels file; its only one by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer within the reference file; its only one by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Laying out the fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn a model from the labels, and say how good it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn a model of this place from labelled parcels or points, and say how good it is.

The series of the labelled places are kept, so that teaching again with more labels reads nothing twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn the class other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning, one fold left out at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least certain first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the scheduler empty: this machine's processors do the work.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leaves out all features of the layer that are not selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like none of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likeliest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines between two crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for two crops in a parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at earlier runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for a Python to make the environment with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for an unfinished run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking up the files of the dates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Macro F1 {f1}, kappa {kappa}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made with a model of simulated scenes: it proves nothing of a real one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made with a simulated model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make room there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a Python environment in your QGIS profile, and installs the packages named above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a class of each text of the crop field that stands for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a project with dated rasters and parcels with crops that exist nowhere, in a folder of your documents, and shows you round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map nothing but the parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map nothing but the parcels; the rest of the rasters is nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map pixel size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map the crops of a stack, and of the parcels in it.

With a model of several sensors, the options bands, scale, offset, nodata, mask and mask values speak of the files of its first sensor; scan another's by themselves, and give the stack file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map the stack, and the parcels in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map: mapped parcels or classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mapped parcels, or a raster of classes, of the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mapping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mapping a small part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mapping boundaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mask values that mean: not clear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May lead to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean, spread and clear pixels of each band on each date, for every parcel or point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minimum mapping unit (ha)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model package in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model taught.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model to stand on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: what tells crops apart, and whether it fits the data. One of your own is taught from parcels whose crops you know, under Teach a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More labels would help:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most right ones among red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most wrong ones among green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of a bundled model package (the job models lists them), or the path of one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of a bundled model package, or the path of one, such as teach makes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or path of a model of parcels, such as teach makes; for points, of pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or path of a model package of field boundaries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or path of a model package of this sensor, on whose features one more learner is tried.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or path of a model package with an encoder, or of one that gives features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name or path of a model: one of parcels, such as teach makes, or one of pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the class first: parcels are drawn of one. Then draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No Python 3.9 or later that can make environments was found; the log names those that were asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No Python with the engine's packages was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No class (see the reason)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No class has the code {code}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No class of the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No class: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No crop declared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data at hand?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No engine, so no models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No harvest seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model is chosen. Choose a bundled model, or the folder of another package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No parcels, pixels only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No result of this project has parcels yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No runs yet. Each map and check of this project will be listed here, to open, go on with, change or delete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No two labels have the same text in {field}, which rather names parcels than crops. Choose the field with the crop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No-data value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the labels has a shape.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not all could be deleted: close whatever uses the engine, then remove again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not by lot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not ranked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not used, since they are no class of the table: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing but the parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing but the parcels is to be mapped, and there are none. Choose a layer of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing had been started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number that decides what is left to chance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of the raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample of this stack, and says which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the green parcels, at most this share may have a false declaration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the layers of one raster with all dates: all bands of the first date first, or all dates of the first band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the map, in its CRS's units; the finest by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the map; that of most rasters by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of the red parcels, at most about this share may have a right declaration.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {declared:,} declared parcels: {green:,} green, {yellow:,} yellow, {red:,} red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of {declared:,} declared: {green:,} green, {yellow:,} yellow, {red:,} red.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One folder per run, in here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One group of the project, styled by the class table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the results as a styled group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opened again: {title}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening the stack…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the options page: another Python, a folder of packages, test, repair, remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the whole report in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opens the whole report: confusion, learners, labels that look wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order of layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other Python or source…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outputs and device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overall accuracy {accuracy}, area-adjusted: it holds for the whole map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overall accuracy {accuracy}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package index or folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel of {crop}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcel {row:,} of {total:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcels of the series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcels or points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcels through the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parcels to label next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the neighbours that count, those with the highest probability of the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Path of a model that was taught here: its learner is used, and learns anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Physical value = stored value x scale + offset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a place on the map to see its season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel counts by class and administrative unit, and estimates of areas from surveyed segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels of one area touch at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels of the series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels to leave out at the edge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places of each class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places to inspect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plots (SVG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points drawn by lot within the classes of a map, to be filled with what is true there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon layer (optional)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon layer that GDAL can read: a table (Parquet) with the mean features of each parcel's pixels is written, and no raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon layer that GDAL can read: in each parcel its pixels vote, each for its class and with its confidence as its weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon layer that GDAL can read; each parcel gets its class and confidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon layer with the parcels of the place: points label the parcel that they lie in, and what lies outside all parcels may be learned as the class other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygons, points or a raster with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Install engine in the CropMapper panel, or choose a Python under Settings &gt; Options &gt; CropMapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Install engine in the CropMapper panel, or choose another under Settings &gt; Options &gt; CropMapper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probabilities of a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processes on this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processes on this machine; one by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor threads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor threads; all by default, of a Dask worker as many as it was started with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor threads; all by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile, in the toolbar: click a parcel to see its season, its harvest, and which dates decided its class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profiles (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Putting blocks together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python with the engine's packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS cannot open {path}: {summary}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank labelled parcels by how little their series support the label: the most suspect first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raster of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map; each class is a stratum, no data is none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rasters with all dates (*.tif *.tiff *.vrt *.img)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rasters, or folder of series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading options ({count} set)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading parcels and series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading series and labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the dates: {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the dates…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the labelled places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the parcels' pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the parcels' series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the parcels…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the place's pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the places' pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red: another crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reddest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference \ map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference layer or raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference name -&gt; class name of the model; names left out are not scored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference raster, instead of a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference {reference}, map {mapped}: {count:,} of {total:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regular expression with the groups year, month and day, or year and doy, for file names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the chosen class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the engine? These folders are deleted; maps and taught models stay.

{listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the model {name} with its labels and its report? It cannot be brought back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename, export or remove this model of yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace an existing stack file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace another job's results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace another job's results in the output folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the environment even where an engine is found, such as after a broken disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Replace the stack file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Results arrive as a group of layers, and are listed here with the hectares of each class. Walk through the parcels shows the least certain ones first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right (95 %)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right in {right} of {count:,} held-out places; macro F1 {mean}. Held out by blocks. Learned by {learner}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right in {right} of {count:,} held-out places; macro F1 {mean}. Held out by parts of the area. Learned by {learner}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run again; if it ends the same way, report the lines of the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run it again: it goes on from what it had finished, if anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run makes the map; how long that takes stands beside it. You can work on meanwhile, cancel, and let the run go on later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runner-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs of this project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runtime</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>STAC documents and stack files (*.json *.geojson)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample project (simulated)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as stack file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as stack file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the chart or its values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the drawn parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the layer to a GeoPackage yourself and choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the layer with the labels yourself, and teach from that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as stack file: {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say how unlike each series is to all that the model was taught with: a percentile of how unlike those are to each other, 100 where it is farther than all. For models that teach made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say of each parcel whether its pixels look like two crops: the share of the smaller group, how much better two groups explain the pixels than one, and the line between them as a layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which crops cannot be excluded: how often that set is to hold the true one, by the answers that the model gave for labels that it had not seen. For models that teach made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which dates and bands decided a model's answer for each parcel, by hiding one after the other.

What counts is by how much the probability of the answered class falls when a date is hidden like a cloud, or a band has its mean of training on all dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which dates and bands of a stack can be used, and why not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which models fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scale (scale) cannot be 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scan a stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select some parcels first: the map is to be around them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected only ({count:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensor, if the files do not tell it: its name in the sensor table, or the path of your own *.sensor.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series file for training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Series of {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set up the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several texts may stand for one class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of amplitude of the season</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of what the map calls a class that is expected to be it: decides the number of places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show parcels or points through the year: indices, smoothed curves, season, harvest, mowing and bare soil.

The first of the values tells the season; events are told by NDVI, and bare soil by NBR2, too, where the bands give these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows the whole message and what came before it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows warnings, errors and what is done, without each step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sieving small areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Simplify by so many pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Simulated scene, {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Simulating the dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller fields are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smallest field, in hectares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smooth and sieve a finished map, and derive classes and their certainty anew from its probabilities.

The model is not needed. What is asked for is done in this order: smoothing in a neighbourhood, classes, sieve, parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smooth and sieve a map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothing window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothness of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smooths probabilities (Bayesian smoothing, as sits has it) in a neighbourhood of so many pixels a side, an odd number such as 7; not at all by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space: the class is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space: the declared crop is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space: the label is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space: the likeliest crop is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stack file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stack files (*{suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stack of dated rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stacks (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard error of overall accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starts when the run under way has ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped before anything was finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops the check, or takes it out of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops the installation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops the run under way; a map that has finished parts can go on later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops the teaching; what was read of the labels is kept for the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stored value that means: no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strata of the survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Such as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Surveyed segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suspect labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the last corner, or the last parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the last decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the places that were kept out of the chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken as one class, since only case differs: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes the run out of the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taught model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taught on a simulated scene: its map of a real scene proves nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teach a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teaching from {number:,} labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Teaching needs labels of at least two classes. Choose a layer with crops, or draw parcels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text -&gt; name of its class; an empty name leaves it out, and texts that are left out mean themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text in the field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts and classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts and classes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That did not work: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Python {origin}, {path}, {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chart could not be written to {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The check is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The class is right: it becomes a label for the next teaching (Space)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates lie at an address. Download them to add them as layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates lie in a cube, which QGIS shows by its own mesh and raster dialogs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The dates of one raster that holds them all, in its order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The digits 1 to 9 pick the class of this code while parcels are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The drawn parcels could not be saved: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine could not be installed in {folder}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine ended by a crash before it had a result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine ended with exit code {code} before it had a result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine has to be installed first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is being installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is set up: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine lists no model. Choose the folder of a model package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine runs in a Python of its own, never in QGIS's. Left empty, these are asked in turn: the one that was installed here, the one that {variable} names, and the system's. Packages come from an index, or from a folder of wheels where there is no network; whatever serves them, they are taken only with the checksums in {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine's packages are there for 64-bit Windows, macOS (with Intel's processors up to Python 3.13) and Linux (with ARM processors from Python 3.11 on). If this is one of them, press Install engine again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent of a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent of {layer} has no CRS. Set its CRS, then run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The fastest there is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field of the parcels with the declared crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The field with the crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The files are in {out}; try to add them yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first date, {start}, is after the last, {end}. Exchange them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of a model package, instead of a bundled one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The inputs of {title} are chosen. Change what you want, and press Run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installation was stopped. What had been downloaded is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installation was stopped; there is no engine yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The label could not be kept; see Labels in the CropMapper panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The labels could not be written to a file: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The labels could not be written to {path}: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer whose extent is mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer {layer} has no CRS. Set its CRS, then run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer {name} could not be written to a file: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then teach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer {name} is not in the project any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library that computes the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map as of each date, and from when on each answer stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map has no CRS. Set the CRS of the project, then run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The maps and checks of this project, the last first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model could not be exported to {place}: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The models that the engine has, and yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next parcel (Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package index chosen in Options is neither an address such as https://example.org/simple, without user and password, nor a folder of wheels on this machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parcel before (Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parcel was not kept: no class is picked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parcels are not in this project any more. Choose others in step 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The parcels {name} are not in this project any more. Choose others in step 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The probabilities.tif of a map, or its folder: what map writes where it is asked for the output probabilities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reference's classes are in the rows, the map's in the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The results are in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The results cannot be opened: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run was taken out of the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same of single classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The season as it went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The season as it went (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The season starts and ends where the curve passes this share of its amplitude.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stack options are no JSON object. {like_this}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stack options are no JSON: {problem}. {like_this}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The values could not be written to {path}: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are a reference layer and a reference raster. Leave one of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a class {name} already. Give this one another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no engine in {parent}: nothing was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no stack option {name}. There are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing in the extent of the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing in the extent of {layer}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model answers for the parcels, and for no pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This parcel has no class that could be accepted. A digit gives it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This parcel has no geometry, so it cannot be a label.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This very map is under way, or waits. Change something to add another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those that are not used are not compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Those that are not used teach nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Through the year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be inspected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tour of the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained on simulated scenes: its map of a real scene proves nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>True crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying the engine's packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two crops in a parcel are a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two files of one date: fill the gaps of the first from the second, or reject the second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfinished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlabelled parcels, those first from whose label most would be learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlikeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlikeness to what was learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacking the packages; this takes a minute or two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting: {count}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waits for the run under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk through the parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk through, reddest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waves shorter than so many days are smoothed to less than half (Whittaker smoother).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a model's encoder gives each pixel, as a raster, or each parcel, as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What decided (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What decided (report)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What decided for each parcel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What had been downloaded is kept: the next installation goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is best on the next field is not best in the next province: 'here' chooses by blocks of ground that are left out, 'elsewhere' by halves of the area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is written, a raster each; by default classes and confidence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What learns; by default the taught model's learner, without one the mean of linear and quantiles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What part of the stack to use: xmin, ymin, xmax, ymax and their CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the engine does is told here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the engine does, the last below; the whole of it is also in QGIS's log messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the extract job wrote: its output folder, or the series.parquet in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the files do not tell by themselves: sensor, band map, dates, scale, mask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the map holds, a raster each; by default classes and confidence, or the embedding of a model that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature. A class set has how many classes are possible, then a band a class: 1 where it is, 0 where it is not. Unlikeness says how unlike each pixel is to all that a taught model learned from, as a percentile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the map shows now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the model answers for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the model is called; that of the output folder by default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the new model is called in the list above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the scan took wrongly: sensor, bands, dates, mask, no-data value, scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of bands, numbers and + - * /.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the dated rasters are, as for a map; or the folder of series that the extract job wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. Or several of these, brought to one grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the model is computed; 'auto' takes a graphics card that can be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to save the accuracy report: a folder for a page, tables and JSON, or a name with an ending, such as accuracy.json, for the JSON alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to save the choices as a stack file (*.stack.json).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction looked for two crops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether a pixel model learns a class of what lies outside all parcels; 'auto' does so where the parcels are given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether pixels of one area touch at their sides (4), or also at their corners (8).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which class each text of the crop field stands for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which class of the map each text of the field stands for, where they are called differently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which dates and bands of a stack of dated rasters can be used, and why not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which learners are tried; by default those that take seconds. 'network' also learns from parcels or pixels without labels, takes minutes, and needs torch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which part of the stack is mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within strata named in the layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it like this: {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the features that a model's encoder gives each pixel of a stack, or each parcel in it.

They are for classifiers and searches of one's own, and mean nothing to another model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write them as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing model and report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the layer {name} to a file for the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the parcels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrong among green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yellow: open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a few seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {share:.0%}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bare soil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot make environments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chosen in Options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>does not say where it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ended with exit code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>harvest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hiding one date after the other, to see which decided…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is Python {version}, and the engine needs 3.9 or later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>is not a full path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lacks {packages}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mowing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>named by {variable}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reason was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one learner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>peak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the managed environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the py launcher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the system's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>under 1 MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{accuracy:.1%} (95 %: {low:.1%} to {high:.1%})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{after} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} renamed {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{clear:.0%} clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} cannot be a code. Codes are whole numbers from 1 to {highest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{code} is the code of {name}. Give one of the two another code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} parcels compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} pixels compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} places compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} polygons compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} simulated parcels compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} simulated pixels compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} simulated places compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count:,} simulated polygons compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} class needs more parcels, to have {needed}: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} classes need more parcels, to have {needed}: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} date from {first} to {last}, {share} clear on average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} date used, from {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} dates from {first} to {last}, {share} clear on average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} dates used, from {first} to {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} layers are in the group {name}. To play them, tick all of it and open the temporal controller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} of {needed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} warning is in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} warnings are in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{decided:,} decided: labels for the next teaching.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} has {count:,} different texts, more than a map can have classes. Choose the field with the crop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{field} has {count:,} different texts. Choose the field with the crop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{filename} cannot be deleted: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{folder} cannot be written: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hectares:,.1f} ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} ({name}) cannot be {text}. {how}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{label} cannot be {text}. Like this: {expected}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{layer} could not be written to {target}. Save its edits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{mapped:,} of {total:,} parcels have an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{mapped:,} of {total:,} parcels have an answer; without an answer: {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{mine} (yours)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes:.0f} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model}: does not fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{model}: fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} (simulated)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is no file that the engine reads. Save it to a file, and add that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is taught, and chosen above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} needs {needed} more to be taught well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} stands among the further stack options and by itself. Leave one of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} {value:.2f} by {level}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} of {most}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{others} or {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{packages} packages from {source}: {download_mb} to download, {disk_mb} on the disk (measured on {where}). They go into a Python environment of their own, {folder} in your QGIS profile. Nothing is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds no card.json, so it is not a model package. Choose the folder of a package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds no series.parquet, so it is not a folder of series. Choose the folder that Extract series of parcels wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pixels:,} pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{python} could not be started: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{python} is used instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{score}. Measured on: {split}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seen}, without it the probability falls by {fall:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shapeless:,} labels have no shape that can be used, and are left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share:.0%} clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stage} · {time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stage}, {done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{then:.0%} are right then, {last:.0%} at last, of {count:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} waits for the end of the run under way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title} was taken out of the queue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}, found in {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{width:,} × {height:,} pixels of {size}, {crs}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
