<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="es">
  <context>
    <name>CropMapper</name>
    <message>
      <source>%</source>
      <translation> %</translation>
    </message>
    <message>
      <source>'none', one mask raster for all dates, or a folder of dated mask rasters; 'detect' finds clouds and their shadows by how each pixel differs from its own other dates, and heeds no mask of the files.</source>
      <translation>'none' (ninguna), un ráster de máscara para todas las fechas o una carpeta de rásteres de máscara fechados; 'detect' encuentra las nubes y sus sombras por cómo cada píxel difiere de sus propias otras fechas, y no atiende a ninguna máscara de los archivos.</translation>
    </message>
    <message>
      <source>'strata': within the strata that the layer names in its fields stratum and stratum_ha; 'map': anywhere on this map, or within its classes; 'none': not by lot, so that nothing is estimated for ground without references. 'auto' takes strata where the layer has these fields, else 'none'.</source>
      <translation>'strata': dentro de los estratos que la capa nombra en sus campos stratum y stratum_ha; 'map': en cualquier lugar de este mapa, o dentro de sus clases; 'none': no por sorteo, de modo que nada se estima para el terreno sin referencias. 'auto' toma los estratos donde la capa tiene esos campos, si no 'none'.</translation>
    </message>
    <message>
      <source>(not known)</source>
      <translation>(no se sabe)</translation>
    </message>
    <message>
      <source>(not used)</source>
      <translation>(no se usa)</translation>
    </message>
    <message>
      <source>0 to 1, 95%</source>
      <translation>0 a 1, 95 %</translation>
    </message>
    <message>
      <source>1  Data</source>
      <translation>1  Datos</translation>
    </message>
    <message>
      <source>1,892 places in Mato Grosso, Brazil, 2000 to 2016; whole locations were held out</source>
      <translation>1.892 lugares de Mato Grosso, Brasil, 2000 a 2016; se apartaron lugares enteros</translation>
    </message>
    <message>
      <source>113 parcels near Montpellier, France, 2018; whole blocks of 500 m were held out</source>
      <translation>113 parcelas cerca de Montpellier, Francia, 2018; se apartaron bloques enteros de 500 m</translation>
    </message>
    <message>
      <source>2  Parcels</source>
      <translation>2  Parcelas</translation>
    </message>
    <message>
      <source>3  Model</source>
      <translation>3  Modelo</translation>
    </message>
    <message>
      <source>3 simulated scenes that were held out</source>
      <translation>3 escenas simuladas que se apartaron</translation>
    </message>
    <message>
      <source>4  Map</source>
      <translation>4  Mapa</translation>
    </message>
    <message>
      <source>5  Check declared crops</source>
      <translation>5  Revisar declaraciones</translation>
    </message>
    <message>
      <source>922 places in western Bahia, Brazil, 2018 to 2019; whole locations were held out</source>
      <translation>922 lugares del oeste de Bahía, Brasil, 2018 a 2019; se apartaron lugares enteros</translation>
    </message>
    <message>
      <source>&lt;p&gt;A band, an index, or an expression of bands such as (B08-B04)/(B08+B04)&lt;/p&gt;</source>
      <translation>&lt;p&gt;Una banda, un índice o una expresión de bandas como (B08-B04)/(B08+B04)&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A class needs a name.</source>
      <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
      <source>A click, or the keys Up and Down, show a parcel on the map</source>
      <translation>Un clic, o las teclas Arriba y Abajo, muestran una parcela en el mapa</translation>
    </message>
    <message>
      <source>A digit corrects it:   {classes}</source>
      <translation>Una cifra la corrige:   {classes}</translation>
    </message>
    <message>
      <source>A double click opens a run, or goes on with it</source>
      <translation>Un doble clic abre una ejecución o la continúa</translation>
    </message>
    <message>
      <source>A field of the map</source>
      <translation>Un campo del mapa</translation>
    </message>
    <message>
      <source>A folder beside each stack</source>
      <translation>Una carpeta junto a cada pila</translation>
    </message>
    <message>
      <source>A folder is given as {name}.</source>
      <translation>Una carpeta se indica con {name}.</translation>
    </message>
    <message>
      <source>A folder of dated rasters such as S2_2018-04-18.tif or of SAFE products; one raster, netCDF or Zarr cube with all dates; an archive; a STAC document, also as an https address; a *.stack.json file</source>
      <translation>Una carpeta de rásteres fechados como S2_2018-04-18.tif o de productos SAFE; un ráster, cubo netCDF o Zarr con todas las fechas; un archivo comprimido; un documento STAC, también como dirección https; un archivo *.stack.json</translation>
    </message>
    <message>
      <source>A layer a date in natural colours, with its temporal range, for the temporal controller</source>
      <translation>Una capa por fecha en colores naturales, con su intervalo temporal, para el controlador temporal</translation>
    </message>
    <message>
      <source>A layer of parcels or points whose crops are known</source>
      <translation>Una capa de parcelas o puntos cuyos cultivos se conocen</translation>
    </message>
    <message>
      <source>A model of this place, learned from labelled parcels, and how good it is</source>
      <translation>Un modelo de este lugar, aprendido de parcelas etiquetadas, y lo bueno que es</translation>
    </message>
    <message>
      <source>A model package that comes with CropMapper.</source>
      <translation>Un paquete de modelo que viene con CropMapper.</translation>
    </message>
    <message>
      <source>A parcel model answers for a parcel's own series, a pixel model for each pixel; 'auto' takes parcels where the labels are polygons, or points within parcels.</source>
      <translation>Un modelo de parcelas responde por la serie de la parcela entera, uno de píxeles por cada píxel; 'auto' toma parcelas si las etiquetas son polígonos, o puntos dentro de parcelas.</translation>
    </message>
    <message>
      <source>A parcel with fewer clear dates is yellow.</source>
      <translation>Una parcela con menos fechas despejadas es amarilla.</translation>
    </message>
    <message>
      <source>A parcel with fewer pixels inside is yellow.</source>
      <translation>Una parcela con menos píxeles dentro es amarilla.</translation>
    </message>
    <message>
      <source>A parcels.gpkg that the map job wrote, or a raster of classes such as its classes.tif.</source>
      <translation>Un parcels.gpkg que escribió una cartografía, o un ráster de clases como su classes.tif.</translation>
    </message>
    <message>
      <source>A raster with what is true, in any CRS.</source>
      <translation>Un ráster con lo que es verdad, en cualquier SRC.</translation>
    </message>
    <message>
      <source>A row a date: how clear it is, and its file, or why it is left out</source>
      <translation>Una fila por fecha: lo despejada que está y su archivo, o por qué se deja fuera</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>Una ejecución</translation>
    </message>
    <message>
      <source>A simulated scene, its parcels and a model for them are chosen. Press Run below.</source>
      <translation>Se han elegido una escena simulada, sus parcelas y un modelo para ellas. Pulse Ejecutar abajo.</translation>
    </message>
    <message>
      <source>A table of the checked parcels; keys accept and correct their crops</source>
      <translation>Una tabla de las parcelas revisadas; unas teclas aceptan y corrigen sus cultivos</translation>
    </message>
    <message>
      <source>A table of the parcels, least certain first; keys accept and correct their classes</source>
      <translation>Una tabla de las parcelas, primero las menos seguras; unas teclas aceptan y corrigen sus clases</translation>
    </message>
    <message>
      <source>A teaching had been interrupted, and nothing was kept of it but its series: {name}.</source>
      <translation>Un entrenamiento se había interrumpido y de él solo se guardaron las series: {name}.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <source>Accuracy of each class</source>
      <translation>Exactitud de cada clase</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>Informe de exactitud</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>Añadir una clase</translation>
    </message>
    <message>
      <source>Add the classes, then draw parcels of each; or choose a layer whose crops are known.</source>
      <translation>Añada las clases y dibuje parcelas de cada una; o elija una capa cuyos cultivos se conocen.</translation>
    </message>
    <message>
      <source>Add the dates as layers</source>
      <translation>Añadir las fechas como capas</translation>
    </message>
    <message>
      <source>Add them as classes</source>
      <translation>Añadirlos como clases</translation>
    </message>
    <message>
      <source>Adding the dates: {number} of {count}</source>
      <translation>Añadiendo las fechas: {number} de {count}</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786.</source>
      <translation>Dirección de un planificador de Dask cuyos workers cartografían los bloques, como tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
      <source>Adds the results to the project again</source>
      <translation>Añade de nuevo los resultados al proyecto</translation>
    </message>
    <message>
      <source>Administrative units</source>
      <translation>Unidades administrativas</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>All parcels</source>
      <translation>Todas las parcelas</translation>
    </message>
    <message>
      <source>All scores, on what they were measured, name and licence</source>
      <translation>Todas las puntuaciones, en qué se midieron, nombre y licencia</translation>
    </message>
    <message>
      <source>Also say which models fit the stack, and why others do not.</source>
      <translation>Decir también qué modelos encajan con la pila, y por qué otros no.</translation>
    </message>
    <message>
      <source>Also write a raster with the day of year of each pixel's most decisive date (pixel models).</source>
      <translation>Escribir también un ráster con el día del año de la fecha más decisiva de cada píxel (modelos de píxeles).</translation>
    </message>
    <message>
      <source>Also write class probabilities</source>
      <translation>Escribir también las probabilidades</translation>
    </message>
    <message>
      <source>Also write class probabilities, a raster of its own</source>
      <translation>Escribir también las probabilidades de las clases, en un ráster propio</translation>
    </message>
    <message>
      <source>Also write one probability band per class: the output probabilities, in short.</source>
      <translation>Escribir también una banda de probabilidad por clase: la salida probabilities, en breve.</translation>
    </message>
    <message>
      <source>Also write rasters</source>
      <translation>Escribir también rásteres</translation>
    </message>
    <message>
      <source>Also write rasters: class and confidence as of each date, and the first date from which each pixel's answer stays (models of pixels). Without parcels they are written anyway.</source>
      <translation>Escribir también rásteres: clase y confianza en cada fecha de corte, y la primera fecha desde la que la respuesta de cada píxel se mantiene (modelos de píxeles). Sin parcelas se escriben de todos modos.</translation>
    </message>
    <message>
      <source>Also write the decisive date</source>
      <translation>Escribir también la fecha decisiva</translation>
    </message>
    <message>
      <source>Also write the entropy, a raster of its own</source>
      <translation>Escribir también la entropía, en un ráster propio</translation>
    </message>
    <message>
      <source>Also write the margin, a raster of its own</source>
      <translation>Escribir también el margen, en un ráster propio</translation>
    </message>
    <message>
      <source>Among classes in proportion to their area, which is best for the overall accuracy, or equally, which is best for the precision of rare classes.</source>
      <translation>Entre las clases en proporción a su superficie, lo mejor para la exactitud global, o por igual, lo mejor para la precisión de las clases raras.</translation>
    </message>
    <message>
      <source>Amplitude of the season</source>
      <translation>Amplitud de la temporada</translation>
    </message>
    <message>
      <source>And {count} more, in the log.</source>
      <translation>Y {count} más, en el registro.</translation>
    </message>
    <message>
      <source>And {count} more, in the run's report.</source>
      <translation>Y {count} más, en el informe de la ejecución.</translation>
    </message>
    <message>
      <source>Another model package (folder)</source>
      <translation>Otro paquete de modelo (carpeta)</translation>
    </message>
    <message>
      <source>Another run is under way.</source>
      <translation>Hay otra ejecución en marcha.</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Respondidos</translation>
    </message>
    <message>
      <source>Answers for</source>
      <translation>Responde por</translation>
    </message>
    <message>
      <source>Answers for parcels</source>
      <translation>Responde por parcelas</translation>
    </message>
    <message>
      <source>Answers for pixels</source>
      <translation>Responde por píxeles</translation>
    </message>
    <message>
      <source>Anywhere, or by class of this map</source>
      <translation>En cualquier lugar, o por clase de este mapa</translation>
    </message>
    <message>
      <source>Archives of products (*.zip *.tar)</source>
      <translation>Archivos comprimidos de productos (*.zip *.tar)</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Superficie</translation>
    </message>
    <message>
      <source>Area (ha)</source>
      <translation>Superficie (ha)</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Superficies</translation>
    </message>
    <message>
      <source>Areas are counted pixels of the map, also outside parcels where it covers them: no estimates</source>
      <translation>Las superficies son píxeles contados del mapa, también fuera de las parcelas donde este las cubre: no son estimaciones</translation>
    </message>
    <message>
      <source>Areas of classes</source>
      <translation>Superficies de las clases</translation>
    </message>
    <message>
      <source>Areas of one class that are smaller become part of their largest neighbour; none by default.</source>
      <translation>Las superficies de una clase que sean menores pasan a su vecina más grande; ninguna por defecto.</translation>
    </message>
    <message>
      <source>Around the selected parcels</source>
      <translation>Alrededor de las parcelas seleccionadas</translation>
    </message>
    <message>
      <source>As in a job file: {example}.</source>
      <translation>Como en un archivo de tarea: {example}.</translation>
    </message>
    <message>
      <source>As in the file</source>
      <translation>Como en el archivo</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>A fecha de</translation>
    </message>
    <message>
      <source>As the files tell</source>
      <translation>Según los archivos</translation>
    </message>
    <message>
      <source>As the labels are</source>
      <translation>Como son las etiquetas</translation>
    </message>
    <message>
      <source>As the layer says</source>
      <translation>Como dice la capa</translation>
    </message>
    <message>
      <source>As the stack is called</source>
      <translation>Como se llama la pila</translation>
    </message>
    <message>
      <source>Ask again.</source>
      <translation>Pregunte de nuevo.</translation>
    </message>
    <message>
      <source>Assess</source>
      <translation>Evaluar</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>Evaluar la exactitud</translation>
    </message>
    <message>
      <source>At least so many places of each class; all pixels of a class with fewer.</source>
      <translation>Al menos tantos lugares por clase; todos los píxeles de una clase con menos.</translation>
    </message>
    <message>
      <source>Attention and occlusion agree</source>
      <translation>Atención y oclusión coinciden</translation>
    </message>
    <message>
      <source>Attribute of the labels with what may not be split between learning and test, such as the farm; squares of 100 pixels by default.</source>
      <translation>Atributo de las etiquetas con lo que no puede repartirse entre aprendizaje y prueba, como la explotación; por defecto cuadrados de 100 píxeles.</translation>
    </message>
    <message>
      <source>Attribute of the strata; by default they are called by their feature id.</source>
      <translation>Atributo de los estratos; por defecto se llaman por su id de objeto.</translation>
    </message>
    <message>
      <source>Attribute of the units; by default they are called by their feature id.</source>
      <translation>Atributo de las unidades; por defecto se llaman por su id de objeto.</translation>
    </message>
    <message>
      <source>Attribute with the class of each parcel: writes a series file (.npz) for training, too.</source>
      <translation>Atributo con la clase de cada parcela: escribe también un archivo de series (.npz) para entrenar.</translation>
    </message>
    <message>
      <source>Attribute with the crop as a text; places without one are not learned from.</source>
      <translation>Atributo con el cultivo como texto; de los lugares sin él no se aprende.</translation>
    </message>
    <message>
      <source>Attribute with the crop that an inspection found, where there was one: limits are then chosen, and errors counted, by these parcels. They should have been drawn by lot.</source>
      <translation>Atributo con el cultivo que halló una inspección, donde la hubo: los límites se eligen entonces, y los errores se cuentan, por esas parcelas. Deberían haberse sorteado.</translation>
    </message>
    <message>
      <source>Attribute with the crop that is declared or labelled, as a text.</source>
      <translation>Atributo con el cultivo declarado o etiquetado, como texto.</translation>
    </message>
    <message>
      <source>Attribute with the reference class name, of the mapped parcels or of the reference layer; not with a reference raster.</source>
      <translation>Atributo con el nombre de la clase de referencia, de las parcelas cartografiadas o de la capa de referencia; no con un ráster de referencia.</translation>
    </message>
    <message>
      <source>Attribute with the true crop, for accuracy against date; not what the model learned from.</source>
      <translation>Atributo con el cultivo verdadero, para la exactitud según la fecha; no aquello de lo que aprendió el modelo.</translation>
    </message>
    <message>
      <source>Attribute with what may not be split between learning and judging, such as the farm; squares of 100 pixels by default.</source>
      <translation>Atributo con lo que no puede repartirse entre aprender y juzgar, como la explotación; por defecto cuadrados de 100 píxeles.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Band map</source>
      <translation>Asignación de bandas</translation>
    </message>
    <message>
      <source>Band name -&gt; its description in the files, or its 1-based number.</source>
      <translation>Nombre de la banda -&gt; su descripción en los archivos, o su número contado desde 1.</translation>
    </message>
    <message>
      <source>Bands, indices, expressions</source>
      <translation>Bandas, índices, expresiones</translation>
    </message>
    <message>
      <source>Bare soil, after</source>
      <translation>Suelo desnudo, después de</translation>
    </message>
    <message>
      <source>Bare soil, by</source>
      <translation>Suelo desnudo, a más tardar</translation>
    </message>
    <message>
      <source>Bare soil, certainty</source>
      <translation>Suelo desnudo, certeza</translation>
    </message>
    <message>
      <source>Bayesian smoothing, minimum mapping unit and votes of parcels, from the probabilities of a finished map</source>
      <translation>Suavizado bayesiano, unidad mínima cartografiable y votos en las parcelas, a partir de las probabilidades de un mapa acabado</translation>
    </message>
    <message>
      <source>Brings the inputs of this run back into the panel, to run it again with changes</source>
      <translation>Devuelve las entradas de esta ejecución al panel, para repetirla con cambios</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>Por clase</translation>
    </message>
    <message>
      <source>By declared crop</source>
      <translation>Por cultivo declarado</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels that would keep too little are left as they are.</source>
      <translation>Cuántos píxeles se encogen las parcelas antes de contar los píxeles cuyo centro queda dentro; las que se quedarían con muy pocos se dejan como están.</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk, as in extract.</source>
      <translation>Cuántos píxeles se encogen las parcelas, como en la extracción.</translation>
    </message>
    <message>
      <source>By no date do {share} of the parcels have the answer that stays.</source>
      <translation>En ninguna fecha tiene el {share} de las parcelas la respuesta que se mantiene.</translation>
    </message>
    <message>
      <source>By no date do {share} of the pixels have the answer that stays.</source>
      <translation>En ninguna fecha tiene el {share} de los píxeles la respuesta que se mantiene.</translation>
    </message>
    <message>
      <source>By no date do {share} of the points have the answer that stays.</source>
      <translation>En ninguna fecha tiene el {share} de los puntos la respuesta que se mantiene.</translation>
    </message>
    <message>
      <source>By their middles, none of these places is one that the model learned from.</source>
      <translation>Según sus centros, ninguno de estos lugares es uno de los que el modelo aprendió.</translation>
    </message>
    <message>
      <source>C: all classes.</source>
      <translation>C: todas las clases.</translation>
    </message>
    <message>
      <source>CSV or JSON with code and name, and if wanted colour, of each class of the raster; by default what the report beside it or its own tags say.</source>
      <translation>CSV o JSON con código, nombre y, si se quiere, color de cada clase del ráster; por defecto lo que dicen el informe contiguo o sus propias etiquetas.</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Crops of other classes are left out.</source>
      <translation>CSV o JSON con código, nombre, color y, si se quiere, grupo de cada clase; se crea por defecto. Los cultivos de otras clases se dejan fuera.</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Labels of other classes are left out.</source>
      <translation>CSV o JSON con código, nombre, color y, si se quiere, grupo de cada clase; se crea por defecto. Las etiquetas de otras clases se dejan fuera.</translation>
    </message>
    <message>
      <source>Calendar of {count} dates, {used} of them used</source>
      <translation>Calendario de {count} fechas, {used} de ellas usadas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancelled, nothing was kept</source>
      <translation>Cancelada, no se guardó nada</translation>
    </message>
    <message>
      <source>Cancelled. Click on a place to ask again.</source>
      <translation>Cancelado. Haga clic en un lugar para preguntar de nuevo.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Cannot be excluded</source>
      <translation>No se pueden excluir</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <source>Check declared crops</source>
      <translation>Revisar los cultivos declarados</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this computer reaches the network, then try again: in the panel by Enter in the field of the address.</source>
      <translation>Compruebe la dirección en un navegador y si este equipo llega a la red, e inténtelo de nuevo: en el panel, con Intro en el campo de la dirección.</translation>
    </message>
    <message>
      <source>Check the space on the disk, and that {source} can be reached and holds every wheel for this system and this Python, then install again. There are wheels for 64-bit Windows, macOS (with Intel's processors up to Python 3.13) and Linux (with ARM processors from Python 3.11 on).</source>
      <translation>Compruebe el espacio en disco, y que {source} es accesible y tiene cada wheel para este sistema y este Python, e instale de nuevo. Hay wheels para Windows de 64 bits, macOS (con procesadores Intel hasta Python 3.13) y Linux (con procesadores ARM desde Python 3.11).</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Revisado</translation>
    </message>
    <message>
      <source>Checked parcels</source>
      <translation>Parcelas revisadas</translation>
    </message>
    <message>
      <source>Choose a folder; the arrow also offers a file, and the layers of the project</source>
      <translation>Elegir una carpeta; la flecha ofrece también un archivo, y las capas del proyecto</translation>
    </message>
    <message>
      <source>Choose a map first: run one in the CropMapper panel, or add its layer to the project.</source>
      <translation>Elija primero un mapa: ejecute uno en el panel CropMapper o añada su capa al proyecto.</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>Elija primero un modelo.</translation>
    </message>
    <message>
      <source>Choose a model that fits the stack in the CropMapper panel first.</source>
      <translation>Elija primero en el panel CropMapper un modelo que encaje con la pila.</translation>
    </message>
    <message>
      <source>Choose a polygon file</source>
      <translation>Elegir un archivo de polígonos</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters first.</source>
      <translation>Elija primero una pila de rásteres fechados.</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters in the CropMapper panel first.</source>
      <translation>Elija primero una pila de rásteres fechados en el panel CropMapper.</translation>
    </message>
    <message>
      <source>Choose another Python under Settings &gt; Options &gt; CropMapper, or install the engine there.</source>
      <translation>Elija otro Python en Configuración &gt; Opciones &gt; CropMapper, o instale allí el motor.</translation>
    </message>
    <message>
      <source>Choose another folder, or tick in Processing that another job's results may be replaced.</source>
      <translation>Elija otra carpeta, o marque en Procesos que los resultados de otra tarea pueden reemplazarse.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <source>Choose another output folder in step 4, or move that folder away.</source>
      <translation>Elija otra carpeta de salida en el paso 4, o aparte esa carpeta.</translation>
    </message>
    <message>
      <source>Choose either the folder of a stack or the file of one.</source>
      <translation>Elija la carpeta de una pila o el archivo de una, no ambos.</translation>
    </message>
    <message>
      <source>Choose one of: {choices}.</source>
      <translation>Elija entre: {choices}.</translation>
    </message>
    <message>
      <source>Choose other learners, or install the engine with PyTorch under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Elija otros métodos de aprendizaje, o instale el motor con PyTorch en Configuración &gt; Opciones &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Choose the field with the declared crop first.</source>
      <translation>Elija primero el campo con el cultivo declarado.</translation>
    </message>
    <message>
      <source>Choose the field with the true class.</source>
      <translation>Elija el campo con la clase verdadera.</translation>
    </message>
    <message>
      <source>Choose the folder of another model package</source>
      <translation>Elegir la carpeta de otro paquete de modelo</translation>
    </message>
    <message>
      <source>Choose the inputs again; if it is refused again, report the lines of the log.</source>
      <translation>Elija de nuevo las entradas; si se rechazan otra vez, comunique las líneas del registro.</translation>
    </message>
    <message>
      <source>Choose the layer whose extent is to be mapped.</source>
      <translation>Elija la capa cuya extensión se va a cartografiar.</translation>
    </message>
    <message>
      <source>Choose the parcels again in step 2.</source>
      <translation>Elija de nuevo las parcelas en el paso 2.</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first.</source>
      <translation>Elija primero las parcelas en el paso 2.</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first: this answers for parcels.</source>
      <translation>Elija primero las parcelas en el paso 2: aquí se responde por parcelas.</translation>
    </message>
    <message>
      <source>Choose the runtime onnxruntime; if that is missing, repair the engine under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Elija el entorno de ejecución onnxruntime; si falta, repare el motor en Configuración &gt; Opciones &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Choose what is true: a raster of classes has no field of its own.</source>
      <translation>Elija lo que es verdad: un ráster de clases no tiene campo para ello.</translation>
    </message>
    <message>
      <source>Choosing how to compute</source>
      <translation>Eligiendo cómo calcular</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>Class -&gt; its own smoothness, where it is another.</source>
      <translation>Clase -&gt; su propio suavizado, donde es otro.</translation>
    </message>
    <message>
      <source>Class and confidence as of several dates, and from when on each parcel's answer stays</source>
      <translation>Clase y confianza en varias fechas, y desde cuándo se mantiene la respuesta de cada parcela</translation>
    </message>
    <message>
      <source>Class as of {which}</source>
      <translation>Clase a fecha de {which}</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>Probabilidades de las clases</translation>
    </message>
    <message>
      <source>Class, confidence and runner-up of each parcel, from series that were extracted</source>
      <translation>Clase, confianza y segunda clase de cada parcela, a partir de series extraídas</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Classes and confidence are always written</source>
      <translation>Las clases y la confianza se escriben siempre</translation>
    </message>
    <message>
      <source>Classes and confidence for every pixel and parcel, from a stack of dated rasters</source>
      <translation>Clases y confianza de cada píxel y parcela, a partir de una pila de rásteres fechados</translation>
    </message>
    <message>
      <source>Classes as of the last date</source>
      <translation>Clases en la última fecha</translation>
    </message>
    <message>
      <source>Classes of references</source>
      <translation>Clases de las referencias</translation>
    </message>
    <message>
      <source>Classes of texts</source>
      <translation>Clases de los textos</translation>
    </message>
    <message>
      <source>Classes whose names differ in accents or blanks alone: {names}. If they are one, say so under Texts.</source>
      <translation>Clases cuyos nombres solo difieren en acentos o espacios: {names}. Si son una, dígalo en Textos.</translation>
    </message>
    <message>
      <source>Classify by date</source>
      <translation>Clasificar por fecha</translation>
    </message>
    <message>
      <source>Classify parcels</source>
      <translation>Clasificar parcelas</translation>
    </message>
    <message>
      <source>Classify parcels or pixels as of several dates of the season: what was known when, and from when on it stays.

A model of parcels, such as teach makes, answers for parcels; a model of pixels for rasters, and for parcels by the mean of their pixels.</source>
      <translation>Clasificar parcelas o píxeles en varias fechas de la temporada: qué se sabía cuándo, y desde cuándo se mantiene.

Un modelo de parcelas, hecho por entrenamiento, responde por parcelas; uno de píxeles por rásteres, y por parcelas con la media de sus píxeles.</translation>
    </message>
    <message>
      <source>Classify parcels or points at once: a model on series that were extracted.</source>
      <translation>Clasificar de una vez parcelas o puntos: un modelo sobre series extraídas.</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>Clasificando</translation>
    </message>
    <message>
      <source>Classifying, cut-off by cut-off</source>
      <translation>Clasificando, fecha de corte a fecha de corte</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Despejado</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>Quitar todos</translation>
    </message>
    <message>
      <source>Clear dates</source>
      <translation>Fechas despejadas</translation>
    </message>
    <message>
      <source>Click on a parcel, or anywhere on the stack</source>
      <translation>Haga clic en una parcela, o en cualquier lugar de la pila</translation>
    </message>
    <message>
      <source>Click on a parcel, or on any place of the stack.</source>
      <translation>Haga clic en una parcela o en cualquier lugar de la pila.</translation>
    </message>
    <message>
      <source>Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick the class; Backspace takes back a corner.</source>
      <translation>Haga clic en los vértices y luego con el botón derecho. Las parcelas se ajustan unas a otras; las cifras 1 a 9 eligen la clase; Retroceso quita un vértice.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Code of the class</source>
      <translation>Código de la clase</translation>
    </message>
    <message>
      <source>Code, name and colour of each class, and how many labels it has</source>
      <translation>Código, nombre y color de cada clase, y cuántas etiquetas tiene</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}</source>
      <translation>Kappa de Cohen: {kappa}</translation>
    </message>
    <message>
      <source>Colour of the chosen class</source>
      <translation>Color de la clase elegida</translation>
    </message>
    <message>
      <source>Colour of the class</source>
      <translation>Color de la clase</translation>
    </message>
    <message>
      <source>Compare a map, as mapped parcels or a raster of classes, with what is true.

The reference is a field of the mapped parcels, or polygons, points or a raster. From places that were drawn by lot, such as sample-reference draws them, it estimates accuracy and areas for the whole map.</source>
      <translation>Comparar un mapa, como parcelas cartografiadas o ráster de clases, con lo que es verdad.

La referencia es un campo de las parcelas cartografiadas, o polígonos, puntos o un ráster. De lugares sorteados, como los sortea sample-reference, se estiman la exactitud y las superficies de todo el mapa.</translation>
    </message>
    <message>
      <source>Compare it with the sensors that Reading options offer, or choose one of those.</source>
      <translation>Compárelo con los sensores que ofrecen las Opciones de lectura, o elija uno de ellos.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <source>Comparing the segments</source>
      <translation>Comparando los segmentos</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>Calculado por</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Confidence as of each date</source>
      <translation>Confianza en cada fecha</translation>
    </message>
    <message>
      <source>Confidence as of {which}</source>
      <translation>Confianza a fecha de {which}</translation>
    </message>
    <message>
      <source>Confidence below {low_confidence}</source>
      <translation>Confianza inferior a {low_confidence}</translation>
    </message>
    <message>
      <source>Confidence of the class set</source>
      <translation>Confianza del conjunto de clases</translation>
    </message>
    <message>
      <source>Confidence of the sets of crops</source>
      <translation>Confianza de los cultivos posibles</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>Matriz de confusión</translation>
    </message>
    <message>
      <source>Copies the whole log</source>
      <translation>Copia todo el registro</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>Copiar el registro</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Corregir…</translation>
    </message>
    <message>
      <source>Count a map's hectares by class and administrative unit, and estimate areas from surveyed segments.

Pixel counts are what the map says, with all that it takes for something else, and are no estimates. With segments that were drawn by lot and surveyed, areas are estimated by regression of the survey on the map.</source>
      <translation>Contar las hectáreas de un mapa por clase y unidad administrativa, y estimar superficies a partir de segmentos encuestados.

Los recuentos de píxeles son lo que dice el mapa, con todo lo que confunde, y no son estimaciones. Con segmentos sorteados y encuestados, las superficies se estiman por regresión de la encuesta sobre el mapa.</translation>
    </message>
    <message>
      <source>Counting the classes</source>
      <translation>Contando las clases</translation>
    </message>
    <message>
      <source>Counting the units</source>
      <translation>Contando las unidades</translation>
    </message>
    <message>
      <source>Crop field</source>
      <translation>Campo del cultivo</translation>
    </message>
    <message>
      <source>Crop map</source>
      <translation>Mapa de cultivos</translation>
    </message>
    <message>
      <source>CropMapper accuracy and season</source>
      <translation>CropMapper: exactitud y temporada</translation>
    </message>
    <message>
      <source>CropMapper parcels</source>
      <translation>CropMapper: parcelas</translation>
    </message>
    <message>
      <source>CropMapper profile</source>
      <translation>CropMapper: perfil</translation>
    </message>
    <message>
      <source>CropMapper: accuracy</source>
      <translation>CropMapper: exactitud</translation>
    </message>
    <message>
      <source>CropMapper: check</source>
      <translation>CropMapper: revisión</translation>
    </message>
    <message>
      <source>CropMapper: click on a place to see its season, and which dates decided</source>
      <translation>CropMapper: haga clic en un lugar para ver su temporada y qué fechas decidieron</translation>
    </message>
    <message>
      <source>CropMapper: counting the parcels of each crop</source>
      <translation>CropMapper: contando las parcelas de cada cultivo</translation>
    </message>
    <message>
      <source>CropMapper: crop map of {scene}</source>
      <translation>CropMapper: mapa de cultivos de {scene}</translation>
    </message>
    <message>
      <source>CropMapper: crop maps from dated satellite rasters</source>
      <translation>CropMapper: mapas de cultivos a partir de rásteres de satélite fechados</translation>
    </message>
    <message>
      <source>CropMapper: deleting the files of a run</source>
      <translation>CropMapper: borrando los archivos de una ejecución</translation>
    </message>
    <message>
      <source>CropMapper: exporting a model</source>
      <translation>CropMapper: exportando un modelo</translation>
    </message>
    <message>
      <source>CropMapper: from which date on the map stays</source>
      <translation>CropMapper: desde qué fecha se mantiene el mapa</translation>
    </message>
    <message>
      <source>CropMapper: how often a map is right, class by class</source>
      <translation>CropMapper: cuántas veces acierta un mapa, clase por clase</translation>
    </message>
    <message>
      <source>CropMapper: in season</source>
      <translation>CropMapper: en temporada</translation>
    </message>
    <message>
      <source>CropMapper: looking at earlier runs</source>
      <translation>CropMapper: revisando ejecuciones anteriores</translation>
    </message>
    <message>
      <source>CropMapper: looking for an unfinished run</source>
      <translation>CropMapper: buscando una ejecución sin acabar</translation>
    </message>
    <message>
      <source>CropMapper: reading the parcels</source>
      <translation>CropMapper: leyendo las parcelas</translation>
    </message>
    <message>
      <source>CropMapper: removing the engine</source>
      <translation>CropMapper: quitando el motor</translation>
    </message>
    <message>
      <source>CropMapper: simulated scene</source>
      <translation>CropMapper: escena simulada</translation>
    </message>
    <message>
      <source>CropMapper: teaching {name}</source>
      <translation>CropMapper: entrenando {name}</translation>
    </message>
    <message>
      <source>CropMapper: writing the labelled parcels</source>
      <translation>CropMapper: escribiendo las parcelas etiquetadas</translation>
    </message>
    <message>
      <source>Cropland, pasture and savanna of western Bahia, Brazil</source>
      <translation>Cultivos, pastos y sabana del oeste de Bahía, Brasil</translation>
    </message>
    <message>
      <source>Crops as the season goes</source>
      <translation>Los cultivos según avanza la temporada</translation>
    </message>
    <message>
      <source>Crops at last</source>
      <translation>Cultivos al final</translation>
    </message>
    <message>
      <source>Crops of France 2018 near Montpellier</source>
      <translation>Cultivos de Francia 2018 cerca de Montpellier</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes</source>
      <translation>Cultivos de escenas Sentinel-2 simuladas</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes by bimodal BERT</source>
      <translation>Cultivos de escenas Sentinel-2 simuladas, con BERT bimodal</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by AgriFM</source>
      <translation>Cultivos de escenas Sentinel-2 simuladas, con AgriFM</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by STCLN</source>
      <translation>Cultivos de escenas Sentinel-2 simuladas, con STCLN</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole 500 m spatial blocks, pooled; a parcel lies in the block of its centroid. The weights are of a fit on all parcels, which no score measures. The pixels of held-out parcels were seen without their labels, for statistics and the warm-up. Mean over the training seeds 0, 1, 2. Method, width and strength were chosen among about forty configurations by the mean over other fold assignments (blocks shifted by 125 to 375 m) of the same parcels; mixing and window for speed, after a look at these folds with one seed, where they also scored best of three; queries for speed, and then twice the warm-up's steps by the mean over 15 such other assignments (0.823 with 4,000 steps and 0.814 with 2,000, three seeds each). With 2,000 steps these folds had been looked at, too: 0.793 with 8 queries and 0.804 without. So the score is a little optimistic.</source>
      <translation>Validación cruzada: 5 partes de bloques espaciales enteros de 500 m, reunidas; una parcela está en el bloque de su centroide. Los pesos son de un entrenamiento con todas las parcelas, que ninguna puntuación mide. Los píxeles de las parcelas apartadas se vieron sin sus etiquetas, para la estadística y el calentamiento. Media de los entrenamientos con las semillas 0, 1, 2. El método, la anchura y la intensidad se eligieron entre unas cuarenta configuraciones por la media de otros repartos (bloques desplazados de 125 a 375 m) de las mismas parcelas; la mezcla y la ventana por rapidez, tras mirar estas partes con una semilla, donde también fueron las mejores de tres; las consultas por rapidez, y luego el doble de pasos de calentamiento por la media de 15 de esos otros repartos (0,823 con 4000 pasos y 0,814 con 2000, tres semillas cada uno). Con 2000 pasos también se habían mirado estas partes: 0,793 con 8 consultas y 0,804 sin ellas. La puntuación es, pues, un poco optimista.</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole locations, pooled; what is held out is not seen at all, neither with labels nor without. The weights are of a fit on all series, which no score measures. The training's numbers are one of two sets that the system has had, which were chosen for few labels of several data sets; the set that scored better here was taken, with a shorter warm-up, so that the score is a little optimistic.</source>
      <translation>Validación cruzada: 5 partes de lugares enteros, reunidas; lo que se aparta no se ve en absoluto, ni con etiquetas ni sin ellas. Los pesos son de un entrenamiento con todas las series, que ninguna puntuación mide. Los ajustes del entrenamiento son uno de los dos conjuntos que ha tenido el sistema, elegidos para pocas etiquetas de varios conjuntos de datos; se tomó el que aquí puntuó mejor, con un calentamiento más corto, de modo que la puntuación es un poco optimista.</translation>
    </message>
    <message>
      <source>Cubes (*.nc *.nc4 *.h5 *.zarr.zip)</source>
      <translation>Cubos (*.nc *.nc4 *.h5 *.zarr.zip)</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>Curva</translation>
    </message>
    <message>
      <source>Curves and events</source>
      <translation>Curvas y sucesos</translation>
    </message>
    <message>
      <source>Cut a hole into a drawn parcel</source>
      <translation>Abrir un hueco en una parcela dibujada</translation>
    </message>
    <message>
      <source>Cut-off dates</source>
      <translation>Fechas de corte</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Planificador de Dask</translation>
    </message>
    <message>
      <source>Data: a folder of rasters, one a date. What was found in it stands in the frame: the sensor, each date on a calendar, how clear it is, and why one is left out.</source>
      <translation>Datos: una carpeta de rásteres, uno por fecha. Lo que se encontró en ella está en el marco: el sensor, cada fecha en un calendario, lo despejada que está y por qué se deja fuera alguna.</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Date of most attention</source>
      <translation>Fecha de mayor atención</translation>
    </message>
    <message>
      <source>Date pattern</source>
      <translation>Patrón de fecha</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <source>Dates ({used} of {count} used)</source>
      <translation>Fechas ({used} de {count} usadas)</translation>
    </message>
    <message>
      <source>Dates and bands that decided a model's answers, found by hiding one after the other</source>
      <translation>Fechas y bandas que decidieron las respuestas de un modelo, halladas ocultándolas una tras otra</translation>
    </message>
    <message>
      <source>Dates of layers</source>
      <translation>Fechas de las capas</translation>
    </message>
    <message>
      <source>Dates of layers (dates) names a date twice. Write each once, in the layers' order.</source>
      <translation>Fechas de las capas (dates) nombra una fecha dos veces. Escriba cada una una vez, en el orden de las capas.</translation>
    </message>
    <message>
      <source>Dates of {stack}</source>
      <translation>Fechas de {stack}</translation>
    </message>
    <message>
      <source>Dates, with commas between: of each, only what was seen until then counts. By default five dates of the series, the last one among them.</source>
      <translation>Fechas separadas por comas: de cada una cuenta solo lo visto hasta entonces. Por defecto cinco fechas de la serie, entre ellas la última.</translation>
    </message>
    <message>
      <source>Day from which it stays</source>
      <translation>Día desde el que se mantiene</translation>
    </message>
    <message>
      <source>Days to smooth over</source>
      <translation>Días de suavizado</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <source>Decisive band {which}</source>
      <translation>Banda decisiva {which}</translation>
    </message>
    <message>
      <source>Decisive date</source>
      <translation>Fecha decisiva</translation>
    </message>
    <message>
      <source>Decisive date {which}</source>
      <translation>Fecha decisiva {which}</translation>
    </message>
    <message>
      <source>Declared</source>
      <translation>Declarado</translation>
    </message>
    <message>
      <source>Declared crop</source>
      <translation>Cultivo declarado</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>Borrar la ejecución</translation>
    </message>
    <message>
      <source>Delete {title}, with the files that it wrote in
{folder}?

Its layers leave the project. What else lies in the folder stays. It cannot be brought back.</source>
      <translation>¿Borrar {title}, con los archivos que escribió en
{folder}?

Sus capas salen del proyecto. Lo demás que haya en la carpeta se queda. No se puede recuperar.</translation>
    </message>
    <message>
      <source>Deleted: {title}.</source>
      <translation>Borrada: {title}.</translation>
    </message>
    <message>
      <source>Deletes the run and the files that it wrote; asks first</source>
      <translation>Borra la ejecución y los archivos que escribió; antes pregunta</translation>
    </message>
    <message>
      <source>Deletes what Install engine made; maps and taught models stay; asks first</source>
      <translation>Borra lo que creó Instalar el motor; los mapas y los modelos entrenados se quedan; antes pregunta</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Borrar…</translation>
    </message>
    <message>
      <source>Delineate parcels</source>
      <translation>Delimitar campos de cultivo</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Does not fit the stack</source>
      <translation>No encaja con la pila</translation>
    </message>
    <message>
      <source>Does not fit this stack. {reasons}</source>
      <translation>No encaja con esta pila. {reasons}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>Hecho.</translation>
    </message>
    <message>
      <source>Draw parcels</source>
      <translation>Dibujar parcelas</translation>
    </message>
    <message>
      <source>Draw parcels, or choose others.</source>
      <translation>Dibuje parcelas, o elija otras.</translation>
    </message>
    <message>
      <source>Draw places to inspect</source>
      <translation>Sortear lugares para inspeccionar</translation>
    </message>
    <message>
      <source>Draw places to inspect, by lot within the classes of a map: what accuracy and areas are rightly estimated from.

The places are points with a field `reference`, to be filled with what is true; assess then takes the layer.</source>
      <translation>Sortear lugares para inspeccionar dentro de las clases de un mapa: de ellos se estiman bien la exactitud y las superficies.

Los lugares son puntos con un campo `reference`, que se rellena con lo que es verdad; después la evaluación toma la capa.</translation>
    </message>
    <message>
      <source>Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap.</source>
      <translation>Dibujar los campos de una pila, donde no hay parcelas: polígonos válidos que no se solapan.</translation>
    </message>
    <message>
      <source>Drawing fields</source>
      <translation>Dibujando campos</translation>
    </message>
    <message>
      <source>Drawing places</source>
      <translation>Sorteando lugares</translation>
    </message>
    <message>
      <source>Drawn by lot</source>
      <translation>Por sorteo</translation>
    </message>
    <message>
      <source>Drawn parcels of classes that the table has no more are not used: {names}.</source>
      <translation>Las parcelas dibujadas de clases que la tabla ya no tiene no se usan: {names}.</translation>
    </message>
    <message>
      <source>Drawn parcels only</source>
      <translation>Solo parcelas dibujadas</translation>
    </message>
    <message>
      <source>Each class: how often it is right, with 95% intervals where they can be told</source>
      <translation>Cada clase: cuántas veces acierta, con intervalos del 95 % donde se conocen</translation>
    </message>
    <message>
      <source>Each cut-off date: how many answers stay from then on, and how many are right</source>
      <translation>Cada fecha de corte: cuántas respuestas se mantienen desde ella, y cuántas aciertan</translation>
    </message>
    <message>
      <source>Each parcel gets a class, a confidence and a runner-up</source>
      <translation>Cada parcela recibe una clase, una confianza y una segunda clase</translation>
    </message>
    <message>
      <source>Each run gets a folder of its own in here</source>
      <translation>Cada ejecución recibe aquí su propia carpeta</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>En otro lugar</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>Incrustación</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Codificando</translation>
    </message>
    <message>
      <source>End of season</source>
      <translation>Fin de la temporada</translation>
    </message>
    <message>
      <source>End of season, within days</source>
      <translation>Fin de la temporada, con margen en días</translation>
    </message>
    <message>
      <source>Ends the tour (Escape); the menu CropMapper starts it again</source>
      <translation>Termina la visita (Escape); el menú CropMapper la empieza de nuevo</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>Entropía</translation>
    </message>
    <message>
      <source>Error: </source>
      <translation>Error: </translation>
    </message>
    <message>
      <source>Estimated areas</source>
      <translation>Superficies estimadas</translation>
    </message>
    <message>
      <source>Estimated: {time}, {disk} disk</source>
      <translation>Estimado: {time}, {disk} de disco</translation>
    </message>
    <message>
      <source>Estimated: {time}, {memory} memory, {disk} disk</source>
      <translation>Estimado: {time}, {memory} de memoria, {disk} de disco</translation>
    </message>
    <message>
      <source>Estimating…</source>
      <translation>Estimando…</translation>
    </message>
    <message>
      <source>Events (CSV)</source>
      <translation>Sucesos (CSV)</translation>
    </message>
    <message>
      <source>Every class has enough parcels.</source>
      <translation>Cada clase tiene bastantes parcelas.</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Ejemplo</translation>
    </message>
    <message>
      <source>Expected precision</source>
      <translation>Precisión esperada</translation>
    </message>
    <message>
      <source>Expected precision of classes</source>
      <translation>Precisión esperada de las clases</translation>
    </message>
    <message>
      <source>Exported to {place}.</source>
      <translation>Exportado a {place}.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Extract series of parcels</source>
      <translation>Extraer las series de las parcelas</translation>
    </message>
    <message>
      <source>Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date.</source>
      <translation>Extraer de una pila las series de parcelas o puntos: media, dispersión y píxeles despejados de cada banda en cada fecha.</translation>
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
      <translation>Caída de la probabilidad sin cada fecha</translation>
    </message>
    <message>
      <source>Fall without decisive band {which}</source>
      <translation>Descenso sin la banda decisiva {which}</translation>
    </message>
    <message>
      <source>Fall without decisive date {which}</source>
      <translation>Descenso sin la fecha decisiva {which}</translation>
    </message>
    <message>
      <source>Features of a stack</source>
      <translation>Características de una pila</translation>
    </message>
    <message>
      <source>Features of parcels</source>
      <translation>Características de las parcelas</translation>
    </message>
    <message>
      <source>Fetching {found} ({fetched} of {packages})</source>
      <translation>Descargando {found} ({fetched} de {packages})</translation>
    </message>
    <message>
      <source>Fewest clear dates</source>
      <translation>Mínimo de fechas despejadas</translation>
    </message>
    <message>
      <source>Fewest pixels</source>
      <translation>Mínimo de píxeles</translation>
    </message>
    <message>
      <source>Fewest places of a class</source>
      <translation>Mínimo de lugares por clase</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <source>Field boundaries from simulated Sentinel-2 scenes</source>
      <translation>Lindes de parcelas de escenas Sentinel-2 simuladas</translation>
    </message>
    <message>
      <source>Field of the segments -&gt; class whose hectares it holds; by default fields named as classes.</source>
      <translation>Campo de los segmentos -&gt; clase cuyas hectáreas contiene; por defecto los campos llamados como las clases.</translation>
    </message>
    <message>
      <source>Field with groups</source>
      <translation>Campo de los grupos</translation>
    </message>
    <message>
      <source>Field with the crop</source>
      <translation>Campo del cultivo</translation>
    </message>
    <message>
      <source>Field with the crop found on the ground</source>
      <translation>Campo del cultivo hallado en el terreno</translation>
    </message>
    <message>
      <source>Field with the stratum's name</source>
      <translation>Campo del nombre del estrato</translation>
    </message>
    <message>
      <source>Field with the true crop</source>
      <translation>Campo del cultivo verdadero</translation>
    </message>
    <message>
      <source>Field with the unit's name</source>
      <translation>Campo del nombre de la unidad</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>Campos de cultivo</translation>
    </message>
    <message>
      <source>Fields as polygons that do not overlap, from a stack of dated rasters, where there are no parcels</source>
      <translation>Campos como polígonos que no se solapan, a partir de una pila de rásteres fechados, donde no hay parcelas</translation>
    </message>
    <message>
      <source>Fields with surveyed hectares</source>
      <translation>Campos con las hectáreas encuestadas</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File with all dates</source>
      <translation>Archivo con todas las fechas</translation>
    </message>
    <message>
      <source>Files of one date</source>
      <translation>Archivos de una misma fecha</translation>
    </message>
    <message>
      <source>Files that it did not write stay in its folder: {count}.</source>
      <translation>En su carpeta quedan archivos que no escribió: {count}.</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Archivo…</translation>
    </message>
    <message>
      <source>First date to use</source>
      <translation>Primera fecha que se usa</translation>
    </message>
    <message>
      <source>First date to use.</source>
      <translation>Primera fecha que se usa.</translation>
    </message>
    <message>
      <source>First ranks first</source>
      <translation>Primero los primeros</translation>
    </message>
    <message>
      <source>Fits this stack by sensor, bands and dates; it knows simulated crops only.</source>
      <translation>Encaja con esta pila por sensor, bandas y fechas; solo conoce cultivos simulados.</translation>
    </message>
    <message>
      <source>Fits this stack, with doubts. {reasons}</source>
      <translation>Encaja con esta pila, con dudas. {reasons}</translation>
    </message>
    <message>
      <source>Fits this stack.</source>
      <translation>Encaja con esta pila.</translation>
    </message>
    <message>
      <source>Five dates</source>
      <translation>Cinco fechas</translation>
    </message>
    <message>
      <source>Folder for block files</source>
      <translation>Carpeta de los archivos de bloques</translation>
    </message>
    <message>
      <source>Folder for results</source>
      <translation>Carpeta de resultados</translation>
    </message>
    <message>
      <source>Folder for the block files, which all workers reach: a path or a GDAL address such as /vsis3/bucket/folder; within the output folder by default.</source>
      <translation>Carpeta de los archivos de bloques, a la que llegan todos los workers: una ruta o una dirección de GDAL como /vsis3/bucket/folder; por defecto dentro de la carpeta de salida.</translation>
    </message>
    <message>
      <source>Folder for the model, its report and its held-out answers.</source>
      <translation>Carpeta para el modelo, su informe y sus respuestas apartadas.</translation>
    </message>
    <message>
      <source>Folder for the page, the tables and the JSON of the report.</source>
      <translation>Carpeta para la página, las tablas y el JSON del informe.</translation>
    </message>
    <message>
      <source>Folder for the results.</source>
      <translation>Carpeta para los resultados.</translation>
    </message>
    <message>
      <source>Folder for the series; what an earlier job has there of the same parcels and dates is kept.</source>
      <translation>Carpeta para las series; lo que una tarea anterior tenga allí de las mismas parcelas y fechas se conserva.</translation>
    </message>
    <message>
      <source>Folder of a model package</source>
      <translation>Carpeta de un paquete de modelo</translation>
    </message>
    <message>
      <source>Folder of dated rasters</source>
      <translation>Carpeta de rásteres fechados</translation>
    </message>
    <message>
      <source>Folder of series</source>
      <translation>Carpeta de series</translation>
    </message>
    <message>
      <source>Folder of series that were extracted from this stack, or where they are to be kept; within the output folder by default.</source>
      <translation>Carpeta de series extraídas de esta pila, o donde han de guardarse; por defecto dentro de la carpeta de salida.</translation>
    </message>
    <message>
      <source>Folder to export the model to</source>
      <translation>Carpeta a la que exportar el modelo</translation>
    </message>
    <message>
      <source>Folder {folder}, with {count} layers of the project</source>
      <translation>Carpeta {folder}, con {count} capas del proyecto</translation>
    </message>
    <message>
      <source>Folder, file or https address</source>
      <translation>Carpeta, archivo o dirección https</translation>
    </message>
    <message>
      <source>Folders of further model packages to hold against the stack.</source>
      <translation>Carpetas de otros paquetes de modelo que se comparan con la pila.</translation>
    </message>
    <message>
      <source>Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as /data/archive, https://example.org or /vsis3/bucket.</source>
      <translation>Carpetas, servidores y buckets a los que pueden llevar los VRT de una carpeta y los archivos de pila, como /data/archive, https://example.org o /vsis3/bucket.</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <source>For the class set. Where a taught model keeps what it answered for labels that it had not seen: how often the set is to hold the true class. Else the set has the fewest classes whose probabilities together reach this, which guarantees nothing.</source>
      <translation>Para el conjunto de clases. Donde un modelo entrenado guarda lo que respondió a etiquetas que no había visto: cuántas veces ha de contener el conjunto la clase verdadera. Si no, el conjunto tiene las menos clases cuyas probabilidades juntas alcanzan esto, lo que no garantiza nada.</translation>
    </message>
    <message>
      <source>Found automatically</source>
      <translation>Se encuentra solo</translation>
    </message>
    <message>
      <source>From one date, {first}.</source>
      <translation>De una fecha, {first}.</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Choose stack, parcels and model in the CropMapper panel.</source>
      <translation>¿Desde cuándo es un mapa como será al final? Elija pila, parcelas y modelo en el panel CropMapper.</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Press Classify by date.</source>
      <translation>¿Desde cuándo es un mapa como será al final? Pulse Clasificar por fecha.</translation>
    </message>
    <message>
      <source>From {count} dates, {first} to {last}.</source>
      <translation>De {count} fechas, de {first} a {last}.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the parcels have the answer that stays.</source>
      <translation>Desde {date}, el {share} de las parcelas tiene la respuesta que se mantiene.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the pixels have the answer that stays.</source>
      <translation>Desde {date}, el {share} de los píxeles tiene la respuesta que se mantiene.</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the points have the answer that stays.</source>
      <translation>Desde {date}, el {share} de los puntos tiene la respuesta que se mantiene.</translation>
    </message>
    <message>
      <source>Further stack options (JSON)</source>
      <translation>Otras opciones de la pila (JSON)</translation>
    </message>
    <message>
      <source>Gives the parcel any class of the map or of the project (C)</source>
      <translation>Da a la parcela cualquier clase del mapa o del proyecto (C)</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Goes on where the run stopped; what it had finished is used</source>
      <translation>Continúa donde se detuvo la ejecución; se usa lo que había acabado</translation>
    </message>
    <message>
      <source>Going on in {folder}, where a run of this job stopped.</source>
      <translation>Se continúa en {folder}, donde se detuvo una ejecución de esta tarea.</translation>
    </message>
    <message>
      <source>Going on in {folder}.</source>
      <translation>Se continúa en {folder}.</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel with a declared crop, with the reasons</source>
      <translation>Verde, amarillo o rojo para cada parcela con cultivo declarado, con los motivos</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel; none is judged by a model that saw it</source>
      <translation>Verde, amarillo o rojo para cada parcela; a ninguna la juzga un modelo que la vio</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Half precision, or bytes with a scale for each band in the file, half as large: a feature is the byte times the scale, off by at most half of that.</source>
      <translation>Media precisión, o bytes con una escala por banda en el archivo, la mitad de grandes: una característica es el byte por la escala, con un error de la mitad de esta como mucho.</translation>
    </message>
    <message>
      <source>Harvest</source>
      <translation>Cosecha</translation>
    </message>
    <message>
      <source>Harvest, after</source>
      <translation>Cosecha, después de</translation>
    </message>
    <message>
      <source>Harvest, by</source>
      <translation>Cosecha, a más tardar</translation>
    </message>
    <message>
      <source>Harvest, certainty</source>
      <translation>Cosecha, certeza</translation>
    </message>
    <message>
      <source>Harvest, certainty high</source>
      <translation>Cosecha, certeza alta</translation>
    </message>
    <message>
      <source>Harvest, certainty low</source>
      <translation>Cosecha, certeza baja</translation>
    </message>
    <message>
      <source>Harvest, certainty medium</source>
      <translation>Cosecha, certeza media</translation>
    </message>
    <message>
      <source>Harvests</source>
      <translation>Cosechas</translation>
    </message>
    <message>
      <source>Held-out answers</source>
      <translation>Respuestas apartadas</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Here, on this area</source>
      <translation>Aquí, en esta zona</translation>
    </message>
    <message>
      <source>Hiding dates and bands</source>
      <translation>Ocultando fechas y bandas</translation>
    </message>
    <message>
      <source>Hiding one date after the other</source>
      <translation>Ocultando una fecha tras otra</translation>
    </message>
    <message>
      <source>Homogeneity</source>
      <translation>Homogeneidad</translation>
    </message>
    <message>
      <source>How far an outline may be from the edges of pixels; lines between two fields are simplified once, so that neighbours stay together. 0 keeps the edges of the pixels.</source>
      <translation>Cuánto puede apartarse un contorno de los bordes de los píxeles; las líneas entre dos campos se simplifican una vez, de modo que los vecinos siguen juntos. 0 conserva los bordes de los píxeles.</translation>
    </message>
    <message>
      <source>How many parcels get a rank.</source>
      <translation>Cuántas parcelas reciben un puesto.</translation>
    </message>
    <message>
      <source>How many places</source>
      <translation>Número de lugares</translation>
    </message>
    <message>
      <source>How many places to draw; by default as many as the standard error needs.</source>
      <translation>Cuántos lugares se sortean; por defecto tantos como exige el error estándar.</translation>
    </message>
    <message>
      <source>How many processor threads the engine uses; fewer leave room for other work</source>
      <translation>Cuántos hilos del procesador usa el motor; con menos queda sitio para otros trabajos</translation>
    </message>
    <message>
      <source>How many to name</source>
      <translation>Número de parcelas que se nombran</translation>
    </message>
    <message>
      <source>How much neighbours count: the variance that a class's logits are thought to have.</source>
      <translation>Cuánto cuentan los vecinos: la varianza que se supone a los logits de una clase.</translation>
    </message>
    <message>
      <source>How often a map is right, and how large its classes are, from reference polygons, points or a raster</source>
      <translation>Cuántas veces acierta un mapa y cuánto ocupan sus clases, según polígonos, puntos o un ráster de referencia</translation>
    </message>
    <message>
      <source>How often each class is right on places that were held out, with its 90% interval</source>
      <translation>Cuántas veces acierta cada clase en lugares apartados, con su intervalo del 90 %</translation>
    </message>
    <message>
      <source>How often is a map right? Choose the map and what is true at the left.</source>
      <translation>¿Cuántas veces acierta un mapa? Elija a la izquierda el mapa y lo que es verdad.</translation>
    </message>
    <message>
      <source>How often the map is right, class by class, with intervals</source>
      <translation>Cuántas veces acierta el mapa, clase por clase, con intervalos</translation>
    </message>
    <message>
      <source>How often the set of crops that cannot be excluded is to hold the true one.</source>
      <translation>Cuántas veces ha de contener el conjunto de cultivos que no se pueden excluir al verdadero.</translation>
    </message>
    <message>
      <source>How places are parted</source>
      <translation>Reparto de los lugares</translation>
    </message>
    <message>
      <source>How references were drawn by lot</source>
      <translation>Cómo se sortearon las referencias</translation>
    </message>
    <message>
      <source>How sure the overall accuracy is to be, where the number of places is not given: 0.02 is 4 points on either side, at 95 percent.</source>
      <translation>Lo segura que ha de ser la exactitud global, donde no se da el número de lugares: 0.02 son 4 puntos a cada lado, al 95 por ciento.</translation>
    </message>
    <message>
      <source>Image (PNG)…</source>
      <translation>Imagen (PNG)…</translation>
    </message>
    <message>
      <source>Important only</source>
      <translation>Solo lo importante</translation>
    </message>
    <message>
      <source>In physical units, added after scaling; -0.1 for Sentinel-2 from baseline 04.00 on.</source>
      <translation>En unidades físicas, sumado tras la escala; -0.1 para Sentinel-2 desde la baseline 04.00.</translation>
    </message>
    <message>
      <source>In scripts and qgis_process it is given by its name, such as {name}.</source>
      <translation>En scripts y qgis_process se da por su nombre, por ejemplo {name}.</translation>
    </message>
    <message>
      <source>In scripts and qgis_process they are given by their names, with commas between, such as {names}.</source>
      <translation>En scripts y qgis_process se dan por sus nombres, separados por comas, por ejemplo {names}.</translation>
    </message>
    <message>
      <source>In season</source>
      <translation>En temporada</translation>
    </message>
    <message>
      <source>Indices, curves, season, harvest, mowing and bare soil of parcels or points</source>
      <translation>Índices, curvas, temporada, cosecha, siega y suelo desnudo de parcelas o puntos</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>Inspeccionado</translation>
    </message>
    <message>
      <source>Install anew</source>
      <translation>Instalar de nuevo</translation>
    </message>
    <message>
      <source>Install engine</source>
      <translation>Instalar el motor</translation>
    </message>
    <message>
      <source>Install one from python.org; on Debian and Ubuntu: sudo apt install python3-venv.</source>
      <translation>Instale uno desde python.org; en Debian y Ubuntu: sudo apt install python3-venv.</translation>
    </message>
    <message>
      <source>Install the engine with data cubes under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Instale el motor con cubos de datos en Configuración &gt; Opciones &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Install what the maps are made with in a Python environment of the QGIS profile, where no engine is found; from what is chosen under Settings &gt; Options &gt; CropMapper, such as a folder of wheels</source>
      <translation>Instalar con qué se hacen los mapas en un entorno de Python del perfil de QGIS, donde no se encuentra un motor; de lo que se elige en Configuración &gt; Opciones &gt; CropMapper, por ejemplo una carpeta de wheels</translation>
    </message>
    <message>
      <source>Instead of the folder: one raster, netCDF or Zarr cube with all dates, an archive, a STAC document, or a *.stack.json file.</source>
      <translation>En lugar de la carpeta: un ráster, cubo netCDF o Zarr con todas las fechas, un archivo comprimido, un documento STAC o un archivo *.stack.json.</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>It cannot be gone on with there: {message} Starting in {new_folder}.</source>
      <translation>Allí no se puede continuar: {message} Se empieza en {new_folder}.</translation>
    </message>
    <message>
      <source>Its files are gone</source>
      <translation>Sus archivos ya no están</translation>
    </message>
    <message>
      <source>Its last output: {words}</source>
      <translation>Última salida: {words}</translation>
    </message>
    <message>
      <source>Its share of the attention</source>
      <translation>Su parte de la atención</translation>
    </message>
    <message>
      <source>J F M A M J J A S O N D</source>
      <translation>E F M A M J J A S O N D</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Keep this place in the chart, to compare others with it</source>
      <translation>Guardar este lugar en el gráfico, para comparar otros con él</translation>
    </message>
    <message>
      <source>Keeps files, bands, dates and corrections in a *.stack.json</source>
      <translation>Guarda archivos, bandas, fechas y correcciones en un *.stack.json</translation>
    </message>
    <message>
      <source>Known crops (optional)</source>
      <translation>Cultivos conocidos (opcional)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Label next</source>
      <translation>Etiquetar a continuación</translation>
    </message>
    <message>
      <source>Label two classes at least; {needed} parcels of each are advised.</source>
      <translation>Etiquete al menos dos clases; se aconsejan {needed} parcelas de cada una.</translation>
    </message>
    <message>
      <source>Labelled parcels, those first whose series support their label least</source>
      <translation>Parcelas etiquetadas, primero aquellas cuya serie menos apoya su etiqueta</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Labels ({count})</source>
      <translation>Etiquetas ({count})</translation>
    </message>
    <message>
      <source>Labels ({stem})</source>
      <translation>Etiquetas ({stem})</translation>
    </message>
    <message>
      <source>Labels that may be wrong</source>
      <translation>Etiquetas que pueden ser falsas</translation>
    </message>
    <message>
      <source>Labels, to teach a model</source>
      <translation>Etiquetas (entrenamiento)</translation>
    </message>
    <message>
      <source>Land use of Mato Grosso, Brazil</source>
      <translation>Uso del suelo de Mato Grosso, Brasil</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Primero las mayores</translation>
    </message>
    <message>
      <source>Last date to use</source>
      <translation>Última fecha que se usa</translation>
    </message>
    <message>
      <source>Last date to use.</source>
      <translation>Última fecha que se usa.</translation>
    </message>
    <message>
      <source>Layer of polygons in any CRS; by default the whole map is one unit.</source>
      <translation>Capa de polígonos en cualquier SRC; por defecto todo el mapa es una unidad.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read, with the crop of each in a field.</source>
      <translation>Capa de polígonos o puntos que GDAL sabe leer, con el cultivo de cada uno en un campo.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in.</source>
      <translation>Capa de polígonos o puntos que GDAL sabe leer; un punto es el píxel en que está.</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in. Without one a model of pixels writes rasters alone.</source>
      <translation>Capa de polígonos o puntos que GDAL sabe leer; un punto es el píxel en que está. Sin ella un modelo de píxeles solo escribe rásteres.</translation>
    </message>
    <message>
      <source>Layer of the file</source>
      <translation>Capa del archivo</translation>
    </message>
    <message>
      <source>Layer of the labels file</source>
      <translation>Capa del archivo de etiquetas</translation>
    </message>
    <message>
      <source>Layer of the parcels file</source>
      <translation>Capa del archivo de parcelas</translation>
    </message>
    <message>
      <source>Layer of the polygons that were drawn by lot and surveyed, with a field of hectares for each class, named as the class is.</source>
      <translation>Capa de los polígonos sorteados y encuestados, con un campo de hectáreas por clase, llamado como la clase.</translation>
    </message>
    <message>
      <source>Layer of the polygons within which segments were drawn; by default the whole map is one stratum.</source>
      <translation>Capa de los polígonos en los que se sortearon segmentos; por defecto todo el mapa es un estrato.</translation>
    </message>
    <message>
      <source>Layer of the reference file</source>
      <translation>Capa del archivo de referencia</translation>
    </message>
    <message>
      <source>Layer of the segments' file</source>
      <translation>Capa del archivo de segmentos</translation>
    </message>
    <message>
      <source>Layer of the strata's file</source>
      <translation>Capa del archivo de estratos</translation>
    </message>
    <message>
      <source>Layer of the units' file</source>
      <translation>Capa del archivo de unidades</translation>
    </message>
    <message>
      <source>Layer that the series were extracted from, or some of its parcels or points.</source>
      <translation>Capa de la que se extrajeron las series, o algunas de sus parcelas o puntos.</translation>
    </message>
    <message>
      <source>Layer within the file of segments; its only one by default.</source>
      <translation>Capa dentro del archivo de segmentos; por defecto la única.</translation>
    </message>
    <message>
      <source>Layer within the file of strata; its only one by default.</source>
      <translation>Capa dentro del archivo de estratos; por defecto la única.</translation>
    </message>
    <message>
      <source>Layer within the file of units; its only one by default.</source>
      <translation>Capa dentro del archivo de unidades; por defecto la única.</translation>
    </message>
    <message>
      <source>Layer within the labels file; its only one by default.</source>
      <translation>Capa dentro del archivo de etiquetas; por defecto la única.</translation>
    </message>
    <message>
      <source>Layer within the parcels file; its only one by default.</source>
      <translation>Capa dentro del archivo de parcelas; por defecto la única.</translation>
    </message>
    <message>
      <source>Layer within the reference file; its only one by default.</source>
      <translation>Capa dentro del archivo de referencia; por defecto la única.</translation>
    </message>
    <message>
      <source>Layers of the project</source>
      <translation>Capas del proyecto</translation>
    </message>
    <message>
      <source>Laying out the fields</source>
      <translation>Trazando los campos</translation>
    </message>
    <message>
      <source>Learn a model from the labels, and say how good it is</source>
      <translation>Aprender un modelo de las etiquetas, y decir lo bueno que es</translation>
    </message>
    <message>
      <source>Learn a model of this place from labelled parcels or points, and say how good it is.

The series of the labelled places are kept, so that teaching again with more labels reads nothing twice.</source>
      <translation>Aprender un modelo de este lugar a partir de parcelas o puntos etiquetados, y decir lo bueno que es.

Las series de los lugares etiquetados se guardan, de modo que entrenar otra vez con más etiquetas no lee nada dos veces.</translation>
    </message>
    <message>
      <source>Learn the class other</source>
      <translation>Aprender la clase otros</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>Método de aprendizaje</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>Métodos de aprendizaje</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>Aprendiendo</translation>
    </message>
    <message>
      <source>Learning report</source>
      <translation>Informe de aprendizaje</translation>
    </message>
    <message>
      <source>Learning, one fold left out at a time</source>
      <translation>Aprendiendo, con una parte apartada cada vez</translation>
    </message>
    <message>
      <source>Least certain first</source>
      <translation>Primero las menos seguras</translation>
    </message>
    <message>
      <source>Leave the scheduler empty: this machine's processors do the work.</source>
      <translation>Deje vacío el planificador: los procesadores de esta máquina hacen el trabajo.</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>Dejar la visita</translation>
    </message>
    <message>
      <source>Leaves out all features of the layer that are not selected</source>
      <translation>Deja fuera todos los objetos de la capa que no están seleccionados</translation>
    </message>
    <message>
      <source>Leaving out what the engine never loads</source>
      <translation>Quitando lo que el motor nunca carga</translation>
    </message>
    <message>
      <source>Left empty, what is chosen in Options.</source>
      <translation>Si se deja vacío, lo elegido en Opciones.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Semáforo</translation>
    </message>
    <message>
      <source>Like none of the classes</source>
      <translation>Como ninguna de las clases</translation>
    </message>
    <message>
      <source>Likeliest</source>
      <translation>El más probable</translation>
    </message>
    <message>
      <source>Lines between two crops</source>
      <translation>Líneas entre dos cultivos</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Look for two crops in a parcel</source>
      <translation>Buscar dos cultivos en una parcela</translation>
    </message>
    <message>
      <source>Looking for a Python to make the environment with</source>
      <translation>Buscando un Python con el que crear el entorno</translation>
    </message>
    <message>
      <source>Looking for the engine…</source>
      <translation>Buscando el motor…</translation>
    </message>
    <message>
      <source>Looking for the packages</source>
      <translation>Buscando los paquetes</translation>
    </message>
    <message>
      <source>Looking up the files of the dates…</source>
      <translation>Buscando los archivos de las fechas…</translation>
    </message>
    <message>
      <source>Macro F1 {f1}.</source>
      <translation>F1 macro {f1}.</translation>
    </message>
    <message>
      <source>Macro F1 {value} (mean of the classes; 1 is perfect)</source>
      <translation>F1 macro {value} (media de las clases; 1 es perfecto)</translation>
    </message>
    <message>
      <source>Made by CropMapper {version}, job {job}. The file report.json beside it says how.</source>
      <translation>Hecho por CropMapper {version}, tarea {job}. El archivo report.json contiguo dice cómo.</translation>
    </message>
    <message>
      <source>Made by the model {title}.</source>
      <translation>Hecho por el modelo {title}.</translation>
    </message>
    <message>
      <source>Made with a model of simulated scenes: it proves nothing of a real one</source>
      <translation>Hecho con un modelo de escenas simuladas: no demuestra nada de una real</translation>
    </message>
    <message>
      <source>Made with a simulated model.</source>
      <translation>Hecho con un modelo simulado.</translation>
    </message>
    <message>
      <source>Make room there.</source>
      <translation>Haga sitio allí.</translation>
    </message>
    <message>
      <source>Makes a class of each text of the crop field that stands for none</source>
      <translation>Hace una clase de cada texto del campo del cultivo que no representa ninguna</translation>
    </message>
    <message>
      <source>Makes a project with dated rasters and parcels with crops that exist nowhere, in a folder of your documents, and shows you round</source>
      <translation>Crea, en una carpeta de sus documentos, un proyecto con rásteres fechados y parcelas con cultivos que no existen en ningún lugar, y se lo enseña</translation>
    </message>
    <message>
      <source>Makes the Python environment, and installs the packages named above</source>
      <translation>Crea el entorno de Python e instala los paquetes nombrados arriba</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Map CRS</source>
      <translation>SRC del mapa</translation>
    </message>
    <message>
      <source>Map crops</source>
      <translation>Cartografiar cultivos</translation>
    </message>
    <message>
      <source>Map nothing but the parcels</source>
      <translation>Cartografiar solo las parcelas</translation>
    </message>
    <message>
      <source>Map nothing but the parcels; the rest of the rasters is nodata.</source>
      <translation>Cartografiar solo las parcelas; el resto de los rásteres queda sin datos.</translation>
    </message>
    <message>
      <source>Map pixel size</source>
      <translation>Tamaño de píxel del mapa</translation>
    </message>
    <message>
      <source>Map the crops of a stack, and of the parcels in it.

With a model of several sensors, the options bands, scale, offset, nodata, mask and mask values speak of the files of its first sensor; scan another's by themselves, and give the stack file.</source>
      <translation>Cartografiar los cultivos de una pila y de las parcelas que contiene.

Con un modelo de varios sensores, las opciones bands, scale, offset, nodata, mask y mask values se refieren a los archivos de su primer sensor; examine aparte los de otro y dé el archivo de pila.</translation>
    </message>
    <message>
      <source>Map the stack, and the parcels in it</source>
      <translation>Cartografiar la pila y las parcelas que contiene</translation>
    </message>
    <message>
      <source>Map: mapped parcels or classes</source>
      <translation>Mapa: parcelas o clases</translation>
    </message>
    <message>
      <source>Mapped</source>
      <translation>Cartografiado</translation>
    </message>
    <message>
      <source>Mapped parcels, or a raster of classes, of the project</source>
      <translation>Parcelas cartografiadas, o un ráster de clases, del proyecto</translation>
    </message>
    <message>
      <source>Mapping</source>
      <translation>Cartografiando</translation>
    </message>
    <message>
      <source>Mapping a small part</source>
      <translation>Cartografiando una parte pequeña</translation>
    </message>
    <message>
      <source>Mapping boundaries</source>
      <translation>Cartografiando límites</translation>
    </message>
    <message>
      <source>Maps, teaching, checks</source>
      <translation>Mapas, entrenamiento, revisiones</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>Margen</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <source>Mask values</source>
      <translation>Valores de la máscara</translation>
    </message>
    <message>
      <source>Mask values that mean: not clear.</source>
      <translation>Valores de la máscara que significan: no despejado.</translation>
    </message>
    <message>
      <source>May lead to</source>
      <translation>Puede llevar a</translation>
    </message>
    <message>
      <source>Mean, spread and clear pixels of each band on each date, for every parcel or point</source>
      <translation>Media, dispersión y píxeles despejados de cada banda en cada fecha, para cada parcela o punto</translation>
    </message>
    <message>
      <source>Minimum mapping unit (ha)</source>
      <translation>Unidad mínima cartografiable (ha)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model package in a folder</source>
      <translation>Paquete de modelo en una carpeta</translation>
    </message>
    <message>
      <source>Model taught.</source>
      <translation>Modelo entrenado.</translation>
    </message>
    <message>
      <source>Model to stand on</source>
      <translation>Modelo de base</translation>
    </message>
    <message>
      <source>Model: what tells crops apart, and whether it fits the data. One of your own is taught from parcels whose crops you know, under Teach a model.</source>
      <translation>Modelo: lo que distingue los cultivos, y si encaja con los datos. Uno propio se entrena con parcelas cuyo cultivo conoce, en Entrenar un modelo.</translation>
    </message>
    <message>
      <source>More labels would help:</source>
      <translation>Ayudarían más etiquetas de:</translation>
    </message>
    <message>
      <source>Most right ones among red</source>
      <translation>Máximo de correctas entre las rojas</translation>
    </message>
    <message>
      <source>Most wrong ones among green</source>
      <translation>Máximo de falsas entre las verdes</translation>
    </message>
    <message>
      <source>Mowing, after</source>
      <translation>Siega, después de</translation>
    </message>
    <message>
      <source>Mowing, by</source>
      <translation>Siega, a más tardar</translation>
    </message>
    <message>
      <source>Mowing, certainty</source>
      <translation>Siega, certeza</translation>
    </message>
    <message>
      <source>Mowings</source>
      <translation>Siegas</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of a bundled model package (the job models lists them), or the path of one.</source>
      <translation>Nombre de un paquete de modelo incluido (la tarea models los enumera), o la ruta de otro.</translation>
    </message>
    <message>
      <source>Name of a bundled model package, or the path of one, such as teach makes.</source>
      <translation>Nombre de un paquete de modelo incluido, o la ruta de otro, como los que hace el entrenamiento.</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Nombre del campo</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Nombre del modelo</translation>
    </message>
    <message>
      <source>Name or path of a model of parcels, such as teach makes; for points, of pixels.</source>
      <translation>Nombre o ruta de un modelo de parcelas, como los que hace el entrenamiento; para puntos, de píxeles.</translation>
    </message>
    <message>
      <source>Name or path of a model package of field boundaries.</source>
      <translation>Nombre o ruta de un paquete de modelo de límites de campos.</translation>
    </message>
    <message>
      <source>Name or path of a model package of this sensor, on whose features one more learner is tried.</source>
      <translation>Nombre o ruta de un paquete de modelo de este sensor, sobre cuyas características se prueba un método más.</translation>
    </message>
    <message>
      <source>Name or path of a model package with an encoder, or of one that gives features.</source>
      <translation>Nombre o ruta de un paquete de modelo con codificador, o de uno que da características.</translation>
    </message>
    <message>
      <source>Name or path of a model: one of parcels, such as teach makes, or one of pixels.</source>
      <translation>Nombre o ruta de un modelo: de parcelas, como los que hace el entrenamiento, o de píxeles.</translation>
    </message>
    <message>
      <source>Name the class first: parcels are drawn of one. Then draw.</source>
      <translation>Nombre primero la clase: las parcelas se dibujan de una. Luego dibuje.</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Proyecto nuevo</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>No Python with the engine's packages was found.</source>
      <translation>No se encontró ningún Python con los paquetes del motor.</translation>
    </message>
    <message>
      <source>No class (see the reason)</source>
      <translation>Sin clase (vea el motivo)</translation>
    </message>
    <message>
      <source>No class has the code {code}.</source>
      <translation>Ninguna clase tiene el código {code}.</translation>
    </message>
    <message>
      <source>No class has the digit {digit}. C lists all classes.</source>
      <translation>Ninguna clase tiene la cifra {digit}. C muestra todas las clases.</translation>
    </message>
    <message>
      <source>No class of the table</source>
      <translation>Ninguna clase de la tabla</translation>
    </message>
    <message>
      <source>No class: {reason}</source>
      <translation>Sin clase: {reason}</translation>
    </message>
    <message>
      <source>No crop declared</source>
      <translation>Ningún cultivo declarado</translation>
    </message>
    <message>
      <source>No data at hand?</source>
      <translation>¿No tiene datos a mano?</translation>
    </message>
    <message>
      <source>No engine is installed here: nothing was removed.</source>
      <translation>Aquí no hay motor instalado: no se quitó nada.</translation>
    </message>
    <message>
      <source>No engine, so no models.</source>
      <translation>Sin motor no hay modelos.</translation>
    </message>
    <message>
      <source>No estimate for other ground.</source>
      <translation>Sin estimación para otras áreas.</translation>
    </message>
    <message>
      <source>No harvest seen</source>
      <translation>No se vio cosecha</translation>
    </message>
    <message>
      <source>No model is chosen. Choose a bundled model, or the folder of another package.</source>
      <translation>No se ha elegido modelo. Elija uno incluido, o la carpeta de otro paquete.</translation>
    </message>
    <message>
      <source>No parcels, pixels only</source>
      <translation>Sin parcelas, solo píxeles</translation>
    </message>
    <message>
      <source>No raster of the project is a file</source>
      <translation>Ningún ráster del proyecto es un archivo</translation>
    </message>
    <message>
      <source>No result of this project has parcels yet.</source>
      <translation>Ningún resultado de este proyecto tiene aún parcelas.</translation>
    </message>
    <message>
      <source>No runs yet. Each map and check of this project will be listed here, to open, go on with, change or delete.</source>
      <translation>Aún no hay ejecuciones. Aquí estarán todos los mapas y revisiones de este proyecto, para abrir, continuar, cambiar o borrar.</translation>
    </message>
    <message>
      <source>No two labels have the same text in {field}, which rather names parcels than crops. Choose the field with the crop.</source>
      <translation>No hay dos etiquetas con el mismo texto en {field}, que más bien nombra parcelas que cultivos. Elija el campo con el cultivo.</translation>
    </message>
    <message>
      <source>No-data value</source>
      <translation>Valor sin datos</translation>
    </message>
    <message>
      <source>None of the labels has a shape.</source>
      <translation>Ninguna de las etiquetas tiene geometría.</translation>
    </message>
    <message>
      <source>Not all could be deleted: close whatever uses the engine, then remove again.</source>
      <translation>No se pudo borrar todo: cierre lo que use el motor y quítelo de nuevo.</translation>
    </message>
    <message>
      <source>Not by lot</source>
      <translation>No por sorteo</translation>
    </message>
    <message>
      <source>Not in the stack any more: {days}.</source>
      <translation>Ya no están en la pila: {days}.</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>Sin puesto</translation>
    </message>
    <message>
      <source>Not there any more: {names}.</source>
      <translation>Ya no están: {names}.</translation>
    </message>
    <message>
      <source>Not told of the season, since the clear dates around it are more than {days} days apart: {parts}.</source>
      <translation>No se indica de la temporada, porque las fechas despejadas de alrededor distan más de {days} días: {parts}.</translation>
    </message>
    <message>
      <source>Not used, since they are no class of the table: {names}.</source>
      <translation>No se usan, porque no son una clase de la tabla: {names}.</translation>
    </message>
    <message>
      <source>Nothing but the parcels</source>
      <translation>Solo las parcelas</translation>
    </message>
    <message>
      <source>Nothing but the parcels is to be mapped, and there are none. Choose a layer of them.</source>
      <translation>Se han de cartografiar solo las parcelas, y no hay ninguna. Elija una capa de parcelas.</translation>
    </message>
    <message>
      <source>Nothing had been started.</source>
      <translation>No se había empezado nada.</translation>
    </message>
    <message>
      <source>Number that decides what is left to chance.</source>
      <translation>Número que decide lo que se deja al azar.</translation>
    </message>
    <message>
      <source>Numbers of the raster</source>
      <translation>Números del ráster</translation>
    </message>
    <message>
      <source>Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample of this stack, and says which.</source>
      <translation>Precisión del cálculo. 'auto' toma la más rápida que da las mismas clases que float32 en una muestra de esta pila, y dice cuál.</translation>
    </message>
    <message>
      <source>Of the green parcels, at most this share may have a false declaration.</source>
      <translation>De las parcelas verdes, como mucho esta parte puede tener una declaración falsa.</translation>
    </message>
    <message>
      <source>Of the layers of one raster with all dates: all bands of the first date first, or all dates of the first band.</source>
      <translation>Orden de las capas de un ráster con todas las fechas: primero todas las bandas de la primera fecha, o todas las fechas de la primera banda.</translation>
    </message>
    <message>
      <source>Of the map, in its CRS's units; the finest by default.</source>
      <translation>Tamaño de píxel del mapa, en las unidades de su SRC; por defecto el más fino.</translation>
    </message>
    <message>
      <source>Of the map; that of most rasters by default.</source>
      <translation>SRC del mapa; por defecto el de la mayoría de los rásteres.</translation>
    </message>
    <message>
      <source>Of the red parcels, at most about this share may have a right declaration.</source>
      <translation>De las parcelas rojas, como mucho esta parte aproximada puede tener una declaración correcta.</translation>
    </message>
    <message>
      <source>Of {declared} declared parcels: {green} green, {yellow} yellow, {red} red</source>
      <translation>De {declared} parcelas declaradas: {green} verdes, {yellow} amarillas, {red} rojas</translation>
    </message>
    <message>
      <source>Of {declared} declared: {green} green, {yellow} yellow, {red} red.</source>
      <translation>De {declared} declaradas: {green} verdes, {yellow} amarillas, {red} rojas.</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>Desplazamiento</translation>
    </message>
    <message>
      <source>One class</source>
      <translation>Una clase</translation>
    </message>
    <message>
      <source>One folder per run, in here</source>
      <translation>Una carpeta por ejecución, aquí</translation>
    </message>
    <message>
      <source>One group of the project, styled by the class table.</source>
      <translation>Un grupo del proyecto, con el estilo de la tabla de clases.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>Abrir el informe</translation>
    </message>
    <message>
      <source>Open the results as a styled group</source>
      <translation>Abrir los resultados en un grupo</translation>
    </message>
    <message>
      <source>Opened again: {title}.</source>
      <translation>Abierta de nuevo: {title}.</translation>
    </message>
    <message>
      <source>Opening the stack…</source>
      <translation>Abriendo la pila…</translation>
    </message>
    <message>
      <source>Opens the options page: another Python, a folder of packages, test, repair, remove</source>
      <translation>Abre la página de opciones: otro Python, una carpeta de paquetes, probar, reparar, quitar</translation>
    </message>
    <message>
      <source>Opens the page that says from which date on the answers of this map stay</source>
      <translation>Abre la página que dice desde qué fecha se mantienen las respuestas de este mapa</translation>
    </message>
    <message>
      <source>Opens the page that says how often this map is right, class by class</source>
      <translation>Abre la página que dice cuántas veces acierta este mapa, clase por clase</translation>
    </message>
    <message>
      <source>Opens the whole report in the browser</source>
      <translation>Abre todo el informe en el navegador</translation>
    </message>
    <message>
      <source>Opens the whole report: confusion, learners, labels that look wrong</source>
      <translation>Abre todo el informe: confusiones, métodos, etiquetas que parecen falsas</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>Orden de las capas</translation>
    </message>
    <message>
      <source>Other Python or source…</source>
      <translation>Otro Python u otra fuente…</translation>
    </message>
    <message>
      <source>Other class…</source>
      <translation>Otra clase…</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <source>Outputs</source>
      <translation>Salidas</translation>
    </message>
    <message>
      <source>Outputs and device</source>
      <translation>Salidas y dispositivo</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}, area-adjusted: it holds for the whole map.</source>
      <translation>Exactitud global {accuracy}, ajustada por superficie: vale para todo el mapa.</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}.</source>
      <translation>Exactitud global {accuracy}.</translation>
    </message>
    <message>
      <source>Package index or folder</source>
      <translation>Índice de paquetes o carpeta</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>Parcela</translation>
    </message>
    <message>
      <source>Parcel of {crop}</source>
      <translation>Parcela de {crop}</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>Parcela {id}</translation>
    </message>
    <message>
      <source>Parcel {row} of {total}.</source>
      <translation>Parcela {row} de {total}.</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>Parcelas</translation>
    </message>
    <message>
      <source>Parcels of the series</source>
      <translation>Parcelas de las series</translation>
    </message>
    <message>
      <source>Parcels or points</source>
      <translation>Parcelas o puntos</translation>
    </message>
    <message>
      <source>Parcels through the year</source>
      <translation>Las parcelas a lo largo del año</translation>
    </message>
    <message>
      <source>Parcels to label next</source>
      <translation>Parcelas que etiquetar a continuación</translation>
    </message>
    <message>
      <source>Part of the neighbours that count, those with the highest probability of the class.</source>
      <translation>Parte de los vecinos que cuentan: los de mayor probabilidad de la clase.</translation>
    </message>
    <message>
      <source>Path of a model that was taught here: its learner is used, and learns anew.</source>
      <translation>Ruta de un modelo entrenado aquí: se usa su método, que aprende de nuevo.</translation>
    </message>
    <message>
      <source>Peak of season</source>
      <translation>Máximo de la temporada</translation>
    </message>
    <message>
      <source>Physical value = stored value x scale + offset.</source>
      <translation>Valor físico = valor guardado x escala + desplazamiento.</translation>
    </message>
    <message>
      <source>Pick a place</source>
      <translation>Elegir un lugar</translation>
    </message>
    <message>
      <source>Pick a place on the map to see its season.</source>
      <translation>Elija un lugar en el mapa para ver su temporada.</translation>
    </message>
    <message>
      <source>Pixel counts</source>
      <translation>Recuentos de píxeles</translation>
    </message>
    <message>
      <source>Pixel counts by class and administrative unit, and estimates of areas from surveyed segments</source>
      <translation>Recuentos de píxeles por clase y unidad administrativa, y estimaciones de superficies a partir de segmentos encuestados</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <source>Pixels of one area touch at</source>
      <translation>Los píxeles de una superficie se tocan</translation>
    </message>
    <message>
      <source>Pixels of the series</source>
      <translation>Píxeles de las series</translation>
    </message>
    <message>
      <source>Pixels to leave out at the edge</source>
      <translation>Píxeles que se omiten en el borde</translation>
    </message>
    <message>
      <source>Places of each class</source>
      <translation>Lugares de cada clase</translation>
    </message>
    <message>
      <source>Places to inspect</source>
      <translation>Lugares para inspeccionar</translation>
    </message>
    <message>
      <source>Plots (SVG)</source>
      <translation>Gráficos (SVG)</translation>
    </message>
    <message>
      <source>Points drawn by lot within the classes of a map, to be filled with what is true there</source>
      <translation>Puntos sorteados dentro de las clases de un mapa, para rellenar con lo que allí es verdad</translation>
    </message>
    <message>
      <source>Polygon layer (optional)</source>
      <translation>Capa de polígonos (opcional)</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: a table (Parquet) with the mean features of each parcel's pixels is written, and no raster.</source>
      <translation>Capa de polígonos que GDAL sabe leer: se escribe una tabla (Parquet) con las características medias de los píxeles de cada parcela, y ningún ráster.</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: in each parcel its pixels vote, each for its class and with its confidence as its weight.</source>
      <translation>Capa de polígonos que GDAL sabe leer: en cada parcela votan sus píxeles, cada uno por su clase y con su confianza como peso.</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read; each parcel gets its class and confidence.</source>
      <translation>Capa de polígonos que GDAL sabe leer; cada parcela recibe su clase y su confianza.</translation>
    </message>
    <message>
      <source>Polygon layer with the parcels of the place: points label the parcel that they lie in, and what lies outside all parcels may be learned as the class other.</source>
      <translation>Capa de polígonos con las parcelas del lugar: los puntos etiquetan la parcela en que están, y lo que queda fuera de todas puede aprenderse como la clase otros.</translation>
    </message>
    <message>
      <source>Polygons or points with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>Polígonos o puntos con lo que es verdad, en cualquier SRC; por defecto es un campo de las parcelas cartografiadas.</translation>
    </message>
    <message>
      <source>Polygons, points or a raster with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>Polígonos, puntos o un ráster con lo que es verdad, en cualquier SRC; por defecto es un campo de las parcelas cartografiadas.</translation>
    </message>
    <message>
      <source>Possible classes</source>
      <translation>Clases posibles</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Press Change… and then Run to begin anew; Delete… removes what it had finished.</source>
      <translation>Pulse Cambiar… y después Ejecutar para empezar de nuevo; Borrar… elimina lo que ya estaba terminado.</translation>
    </message>
    <message>
      <source>Press Install engine in the CropMapper panel, choose a Python under Settings &gt; Options &gt; CropMapper, or run Set up the engine (cropmapper:setupengine) from Processing or qgis_process.</source>
      <translation>Pulse Instalar el motor en el panel CropMapper, elija un Python en Configuración &gt; Opciones &gt; CropMapper, o ejecute Preparar el motor (cropmapper:setupengine) en Procesos o con qgis_process.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <source>Probabilities of a map</source>
      <translation>Probabilidades de un mapa</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <source>Probability of the likeliest</source>
      <translation>Probabilidad del más probable</translation>
    </message>
    <message>
      <source>Probability of the second</source>
      <translation>Probabilidad del segundo</translation>
    </message>
    <message>
      <source>Probability of the third</source>
      <translation>Probabilidad del tercero</translation>
    </message>
    <message>
      <source>Processes on this machine</source>
      <translation>Procesos en esta máquina</translation>
    </message>
    <message>
      <source>Processes on this machine; one by default.</source>
      <translation>Procesos en esta máquina; uno por defecto.</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>Processor threads</source>
      <translation>Hilos del procesador</translation>
    </message>
    <message>
      <source>Processor threads; all by default, of a Dask worker as many as it was started with.</source>
      <translation>Hilos del procesador; por defecto todos, en un worker de Dask tantos como tuvo al arrancar.</translation>
    </message>
    <message>
      <source>Processor threads; all by default.</source>
      <translation>Hilos del procesador; por defecto todos.</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Profile, in the toolbar: click a parcel to see its season, its harvest, and which dates decided its class.</source>
      <translation>Perfil, en la barra de herramientas: haga clic en una parcela para ver su temporada, su cosecha y qué fechas decidieron su clase.</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>Perfiles</translation>
    </message>
    <message>
      <source>Profiles (JSON)</source>
      <translation>Perfiles (JSON)</translation>
    </message>
    <message>
      <source>Project {name}</source>
      <translation>Proyecto {name}</translation>
    </message>
    <message>
      <source>Putting blocks together</source>
      <translation>Uniendo los bloques</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python del motor</translation>
    </message>
    <message>
      <source>Python with the engine's packages</source>
      <translation>Python con los paquetes del motor</translation>
    </message>
    <message>
      <source>QGIS cannot open {path}: {summary}</source>
      <translation>QGIS no puede abrir {path}: {summary}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Poner en cola</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Rank correlation of attention and falls over the clear dates: {value}</source>
      <translation>Correlación de rangos entre atención y caídas en las fechas despejadas: {value}</translation>
    </message>
    <message>
      <source>Rank correlation of attention and occlusion</source>
      <translation>Correlación de rangos de atención y oclusión</translation>
    </message>
    <message>
      <source>Rank labelled parcels by how little their series support the label: the most suspect first.</source>
      <translation>Ordenar las parcelas etiquetadas por lo poco que su serie apoya la etiqueta: primero las más sospechosas.</translation>
    </message>
    <message>
      <source>Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first.</source>
      <translation>Ordenar las parcelas sin etiqueta por lo que su etiqueta enseñaría: las dudosas, primero una de cada tipo.</translation>
    </message>
    <message>
      <source>Raster of classes</source>
      <translation>Ráster de clases</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map.</source>
      <translation>Ráster de clases, como el classes.tif de un mapa.</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map; each class is a stratum, no data is none.</source>
      <translation>Ráster de clases, como el classes.tif de un mapa; cada clase es un estrato, sin datos no es ninguno.</translation>
    </message>
    <message>
      <source>Rasters with all dates (*.tif *.tiff *.vrt *.img)</source>
      <translation>Rásteres con todas las fechas (*.tif *.tiff *.vrt *.img)</translation>
    </message>
    <message>
      <source>Rasters, or folder of series</source>
      <translation>Rásteres, o carpeta de series</translation>
    </message>
    <message>
      <source>Reading options</source>
      <translation>Opciones de lectura</translation>
    </message>
    <message>
      <source>Reading options ({count} set)</source>
      <translation>Opciones de lectura ({count} puestas)</translation>
    </message>
    <message>
      <source>Reading parcels and series</source>
      <translation>Leyendo parcelas y series</translation>
    </message>
    <message>
      <source>Reading series and labels</source>
      <translation>Leyendo series y etiquetas</translation>
    </message>
    <message>
      <source>Reading the dates</source>
      <translation>Leyendo las fechas</translation>
    </message>
    <message>
      <source>Reading the dates: {done} of {total}</source>
      <translation>Leyendo las fechas: {done} de {total}</translation>
    </message>
    <message>
      <source>Reading the dates…</source>
      <translation>Leyendo las fechas…</translation>
    </message>
    <message>
      <source>Reading the labelled places</source>
      <translation>Leyendo los lugares etiquetados</translation>
    </message>
    <message>
      <source>Reading the parcels' pixels</source>
      <translation>Leyendo los píxeles de las parcelas</translation>
    </message>
    <message>
      <source>Reading the parcels' series</source>
      <translation>Leyendo las series de las parcelas</translation>
    </message>
    <message>
      <source>Reading the parcels…</source>
      <translation>Leyendo las parcelas…</translation>
    </message>
    <message>
      <source>Reading the place's pixels</source>
      <translation>Leyendo los píxeles del lugar</translation>
    </message>
    <message>
      <source>Reading the places' pixels</source>
      <translation>Leyendo los píxeles de los lugares</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reasons (codes)</source>
      <translation>Motivos (códigos)</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <source>Red: another crop</source>
      <translation>Rojo: otro cultivo</translation>
    </message>
    <message>
      <source>Reddest first</source>
      <translation>Primero las rojas</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>Reference \ map</source>
      <translation>Referencia \ mapa</translation>
    </message>
    <message>
      <source>Reference field</source>
      <translation>Campo de referencia</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Capa de referencia</translation>
    </message>
    <message>
      <source>Reference layer or raster</source>
      <translation>Capa o ráster de referencia</translation>
    </message>
    <message>
      <source>Reference name -&gt; class name of the model; names left out are not scored.</source>
      <translation>Nombre de la referencia -&gt; nombre de la clase del modelo; los nombres omitidos no se puntúan.</translation>
    </message>
    <message>
      <source>Reference raster, instead of a layer</source>
      <translation>Ráster de referencia, en vez de capa</translation>
    </message>
    <message>
      <source>Reference {reference}, map {mapped}: {count} of {total}</source>
      <translation>Referencia {reference}, mapa {mapped}: {count} de {total}</translation>
    </message>
    <message>
      <source>Regular expression with the groups year, month and day, or year and doy, for file names.</source>
      <translation>Expresión regular con los grupos year, month y day, o year y doy, para los nombres de archivo.</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove engine…</source>
      <translation>Quitar el motor…</translation>
    </message>
    <message>
      <source>Remove the chosen class</source>
      <translation>Quitar la clase elegida</translation>
    </message>
    <message>
      <source>Remove the engine? These folders are deleted; maps and taught models stay.

{listed}</source>
      <translation>¿Quitar el motor? Se borran estas carpetas; los mapas y los modelos entrenados se quedan.

{listed}</translation>
    </message>
    <message>
      <source>Remove the model</source>
      <translation>Quitar el modelo</translation>
    </message>
    <message>
      <source>Remove the model {name} with its labels and its report? It cannot be brought back.</source>
      <translation>¿Quitar el modelo {name} con sus etiquetas y su informe? No se puede recuperar.</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Rename the model</source>
      <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
      <source>Rename, export or remove this model of yours</source>
      <translation>Cambiar el nombre, exportar o quitar este modelo suyo</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Replace an existing stack file.</source>
      <translation>Reemplazar un archivo de pila existente.</translation>
    </message>
    <message>
      <source>Replace another job's results</source>
      <translation>Reemplazar resultados de otra tarea</translation>
    </message>
    <message>
      <source>Replace another job's results in the output folder.</source>
      <translation>Reemplazar los resultados de otra tarea en la carpeta de salida.</translation>
    </message>
    <message>
      <source>Replace the environment even where an engine is found, such as after a broken disk.</source>
      <translation>Reemplazar el entorno aunque se encuentre un motor, por ejemplo tras un fallo del disco.</translation>
    </message>
    <message>
      <source>Replace the stack file</source>
      <translation>Reemplazar el archivo de pila</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Results will come as a group of layers, and be listed here with the hectares of each class. Walk through the parcels then shows the least certain ones first.</source>
      <translation>Los resultados llegarán como grupo de capas y estarán aquí con las hectáreas de cada clase. Recorrer las parcelas mostrará entonces primero las menos seguras.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Acierto</translation>
    </message>
    <message>
      <source>Right (95%)</source>
      <translation>Acierto (95 %)</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by blocks.</source>
      <translation>Acierta en {right} de {count} lugares apartados; F1 macro {mean}. Apartados por bloques.</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by parts of the area.</source>
      <translation>Acierta en {right} de {count} lugares apartados; F1 macro {mean}. Apartados por partes de la zona.</translation>
    </message>
    <message>
      <source>Rows: what is true. Columns: what the map says.</source>
      <translation>Filas: lo que es verdad. Columnas: lo que dice el mapa.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Run again; if it ends the same way, report the lines of the log.</source>
      <translation>Ejecute de nuevo; si acaba igual, comunique las líneas del registro.</translation>
    </message>
    <message>
      <source>Run it again: it goes on from what it had finished, if anything.</source>
      <translation>Ejecute de nuevo: continúa desde lo que había acabado, si lo hay.</translation>
    </message>
    <message>
      <source>Run makes the map; how long that takes stands above it. You can work on meanwhile, cancel, and let the run go on later.</source>
      <translation>Ejecutar hace el mapa; cuánto tarda está encima. Mientras tanto puede trabajar, cancelar y dejar que continúe después.</translation>
    </message>
    <message>
      <source>Runner-up</source>
      <translation>Segunda clase</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <source>Runs ({count})</source>
      <translation>Ejecuciones ({count})</translation>
    </message>
    <message>
      <source>Runs of this project</source>
      <translation>Ejecuciones de este proyecto</translation>
    </message>
    <message>
      <source>Runtime</source>
      <translation>Entorno de ejecución</translation>
    </message>
    <message>
      <source>STAC documents and stack files (*.json *.geojson)</source>
      <translation>Documentos STAC y archivos de pila (*.json *.geojson)</translation>
    </message>
    <message>
      <source>Sample project (simulated)</source>
      <translation>Proyecto de ejemplo (simulado)</translation>
    </message>
    <message>
      <source>Save as stack file</source>
      <translation>Guardar como archivo de pila</translation>
    </message>
    <message>
      <source>Save as stack file…</source>
      <translation>Guardar la pila…</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Guardar el gráfico</translation>
    </message>
    <message>
      <source>Save the chart or its values</source>
      <translation>Guardar el gráfico o sus valores</translation>
    </message>
    <message>
      <source>Save the drawn parcels</source>
      <translation>Guardar las parcelas dibujadas</translation>
    </message>
    <message>
      <source>Save the layer to a GeoPackage yourself and choose that file.</source>
      <translation>Guarde usted la capa en un GeoPackage y elija ese archivo.</translation>
    </message>
    <message>
      <source>Save the layer with the labels yourself, and teach from that.</source>
      <translation>Guarde usted la capa con las etiquetas, y entrene con ella.</translation>
    </message>
    <message>
      <source>Save the values</source>
      <translation>Guardar los valores</translation>
    </message>
    <message>
      <source>Saved as stack file: {path}.</source>
      <translation>Guardado como archivo de pila: {path}.</translation>
    </message>
    <message>
      <source>Say how unlike each series is to all that the model was taught with: a percentile of how unlike those are to each other, 100 where it is farther than all. For models that teach made.</source>
      <translation>Decir cuánto difiere cada serie de todo lo que aprendió el modelo: un percentil de lo que difieren aquellas entre sí, 100 si está más lejos que todas. Para modelos entrenados.</translation>
    </message>
    <message>
      <source>Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.</source>
      <translation>Decir de cada parcela si su cultivo declarado es correcto: verde, amarillo o rojo, con motivos.

A ninguna parcela la juzga un modelo que la vio a ella o a su bloque. Los cultivos de un grupo de la tabla de clases cuentan como uno.</translation>
    </message>
    <message>
      <source>Say of each parcel whether its pixels look like two crops: the share of the smaller group, how much better two groups explain the pixels than one, and the line between them as a layer.</source>
      <translation>Decir de cada parcela si sus píxeles parecen dos cultivos: la parte del grupo menor, cuánto mejor explican los píxeles dos grupos que uno, y la línea entre ellos como capa.</translation>
    </message>
    <message>
      <source>Say which crops cannot be excluded: how often that set is to hold the true one, by the answers that the model gave for labels that it had not seen. For models that teach made.</source>
      <translation>Decir qué cultivos no se pueden excluir: cuántas veces ha de contener ese conjunto al verdadero, según las respuestas del modelo a etiquetas que no había visto. Para modelos entrenados.</translation>
    </message>
    <message>
      <source>Say which dates and bands decided a model's answer for each parcel, by hiding one after the other.

What counts is by how much the probability of the answered class falls when a date is hidden like a cloud, or a band has its mean of training on all dates. Models that tell their attention over the dates have it beside that, and where the two name different dates it is said.</source>
      <translation>Decir qué fechas y bandas decidieron la respuesta de un modelo para cada parcela, ocultándolas una tras otra.

Cuenta cuánto cae la probabilidad de la clase respondida cuando una fecha se oculta como por una nube, o una banda tiene en todas las fechas su media de entrenamiento. En los modelos que dicen su atención a las fechas, esta figura al lado, y donde ambas nombran fechas distintas se dice.</translation>
    </message>
    <message>
      <source>Say which dates and bands of a stack can be used, and why not.</source>
      <translation>Decir qué fechas y bandas de una pila se pueden usar, y por qué otras no.</translation>
    </message>
    <message>
      <source>Say which models fit</source>
      <translation>Decir qué modelos encajan</translation>
    </message>
    <message>
      <source>Say which text of the field is which class of the map: with Texts and classes…, or in Processing with Classes of references.</source>
      <translation>Indique qué texto del campo es qué clase del mapa: con Textos y clases…, o en Procesos con Clases de las referencias.</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Factor de escala</translation>
    </message>
    <message>
      <source>Scale (scale) cannot be 0.</source>
      <translation>La escala (scale) no puede ser 0.</translation>
    </message>
    <message>
      <source>Scan a stack</source>
      <translation>Examinar una pila</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Segundo</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla aleatoria</translation>
    </message>
    <message>
      <source>Select some parcels first: the map is to be around them.</source>
      <translation>Seleccione primero algunas parcelas: el mapa ha de rodearlas.</translation>
    </message>
    <message>
      <source>Selected only ({count})</source>
      <translation>Solo la selección ({count})</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor, if the files do not tell it: its name in the sensor table, or the path of your own *.sensor.json.</source>
      <translation>Sensor, si los archivos no lo dicen: su nombre en la tabla de sensores, o la ruta de su propio *.sensor.json.</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>Series</translation>
    </message>
    <message>
      <source>Series file for training</source>
      <translation>Archivo de series para entrenar</translation>
    </message>
    <message>
      <source>Series of {names}</source>
      <translation>Series de {names}</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>Preparar el motor</translation>
    </message>
    <message>
      <source>Several texts may stand for one class.</source>
      <translation>Varios textos pueden representar una clase.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Share of amplitude of the season</source>
      <translation>Parte de la amplitud de la temporada</translation>
    </message>
    <message>
      <source>Share of the model's attention, up to {share}</source>
      <translation>Parte de la atención del modelo, hasta {share}</translation>
    </message>
    <message>
      <source>Share of the neighbours</source>
      <translation>Parte de los vecinos</translation>
    </message>
    <message>
      <source>Share of what the map calls a class that is expected to be it: decides the number of places.</source>
      <translation>Parte de lo que el mapa llama una clase que se espera que lo sea: decide el número de lugares.</translation>
    </message>
    <message>
      <source>Show log</source>
      <translation>Ver el registro</translation>
    </message>
    <message>
      <source>Show parcels or points through the year: indices, smoothed curves, season, harvest, mowing and bare soil.

The first of the values tells the season; events are told by NDVI, and bare soil by NBR2, too, where the bands give these.</source>
      <translation>Mostrar parcelas o puntos a lo largo del año: índices, curvas suavizadas, temporada, cosecha, siega y suelo desnudo.

El primero de los valores da la temporada; los sucesos se leen en el NDVI, y el suelo desnudo también en el NBR2, donde las bandas los dan.</translation>
    </message>
    <message>
      <source>Shows the next stop; after the last one the tour ends</source>
      <translation>Muestra la parada siguiente; tras la última termina la visita</translation>
    </message>
    <message>
      <source>Shows the stop before</source>
      <translation>Muestra la parada anterior</translation>
    </message>
    <message>
      <source>Shows the whole message and what came before it</source>
      <translation>Muestra todo el mensaje y lo que vino antes</translation>
    </message>
    <message>
      <source>Shows warnings, errors and what is done, without each step</source>
      <translation>Muestra avisos, errores y lo que está hecho, sin cada paso</translation>
    </message>
    <message>
      <source>Sieving small areas</source>
      <translation>Cribando superficies pequeñas</translation>
    </message>
    <message>
      <source>Simplify by so many pixels</source>
      <translation>Simplificar en tantos píxeles</translation>
    </message>
    <message>
      <source>Simulated scene, {date}</source>
      <translation>Escena simulada, {date}</translation>
    </message>
    <message>
      <source>Simulating the dates</source>
      <translation>Simulando las fechas</translation>
    </message>
    <message>
      <source>Smaller fields are left out.</source>
      <translation>Los campos menores se dejan fuera.</translation>
    </message>
    <message>
      <source>Smallest field, in hectares</source>
      <translation>Campo más pequeño, en hectáreas</translation>
    </message>
    <message>
      <source>Smooth and sieve a finished map, and derive classes and their certainty anew from its probabilities.

The model is not needed. What is asked for is done in this order: smoothing in a neighbourhood, classes, sieve, parcels.</source>
      <translation>Suavizar y cribar un mapa acabado, y obtener de nuevo de sus probabilidades las clases y su certeza.

No hace falta el modelo. Lo que se pide se hace en este orden: suavizado en una vecindad, clases, criba, parcelas.</translation>
    </message>
    <message>
      <source>Smooth and sieve a map</source>
      <translation>Suavizar y cribar un mapa</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Suavizando</translation>
    </message>
    <message>
      <source>Smoothing window</source>
      <translation>Ventana de suavizado</translation>
    </message>
    <message>
      <source>Smoothness</source>
      <translation>Suavizado</translation>
    </message>
    <message>
      <source>Smoothness of classes</source>
      <translation>Suavizado de las clases</translation>
    </message>
    <message>
      <source>Smooths probabilities (Bayesian smoothing, as sits has it) in a neighbourhood of so many pixels a side, an odd number such as 7; not at all by default.</source>
      <translation>Suaviza las probabilidades (suavizado bayesiano, como en sits) en una vecindad de tantos píxeles de lado, un número impar como 7; por defecto nada.</translation>
    </message>
    <message>
      <source>Space: the class is right.</source>
      <translation>Espacio: la clase es correcta.</translation>
    </message>
    <message>
      <source>Space: the declared crop is right.</source>
      <translation>Espacio: el cultivo declarado es correcto.</translation>
    </message>
    <message>
      <source>Space: the label is right.</source>
      <translation>Espacio: la etiqueta es correcta.</translation>
    </message>
    <message>
      <source>Space: the likeliest crop is right.</source>
      <translation>Espacio: el cultivo más probable es correcto.</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Pila</translation>
    </message>
    <message>
      <source>Stack file</source>
      <translation>Archivo de pila</translation>
    </message>
    <message>
      <source>Stack files (*{suffix})</source>
      <translation>Archivos de pila (*{suffix})</translation>
    </message>
    <message>
      <source>Stack in a file, if in no folder</source>
      <translation>Pila en un archivo, sin carpeta</translation>
    </message>
    <message>
      <source>Stack of dated rasters</source>
      <translation>Pila de rásteres fechados</translation>
    </message>
    <message>
      <source>Stacks (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</source>
      <translation>Pilas (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</translation>
    </message>
    <message>
      <source>Standard error of overall accuracy</source>
      <translation>Error estándar de la exactitud global</translation>
    </message>
    <message>
      <source>Start of season</source>
      <translation>Inicio de la temporada</translation>
    </message>
    <message>
      <source>Start of season, within days</source>
      <translation>Inicio de la temporada, con margen en días</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Arrancando el motor…</translation>
    </message>
    <message>
      <source>Starts the engine, and says what it consists of</source>
      <translation>Arranca el motor y dice de qué se compone</translation>
    </message>
    <message>
      <source>Starts when the run under way has ended</source>
      <translation>Empieza cuando acabe la ejecución en marcha</translation>
    </message>
    <message>
      <source>Stays from</source>
      <translation>Se mantiene desde</translation>
    </message>
    <message>
      <source>Stop drawing</source>
      <translation>Dejar de dibujar</translation>
    </message>
    <message>
      <source>Stopped before anything was finished</source>
      <translation>Detenida antes de acabar nada</translation>
    </message>
    <message>
      <source>Stops making the scene</source>
      <translation>Detiene la creación de la escena</translation>
    </message>
    <message>
      <source>Stops the check, or takes it out of the queue</source>
      <translation>Detiene la revisión, o la saca de la cola</translation>
    </message>
    <message>
      <source>Stops the installation</source>
      <translation>Detiene la instalación</translation>
    </message>
    <message>
      <source>Stops the run under way; a map that has finished parts can go on later</source>
      <translation>Detiene la ejecución en marcha; un mapa con partes acabadas puede continuar después</translation>
    </message>
    <message>
      <source>Stops the teaching; what was read of the labels is kept for the next one</source>
      <translation>Detiene el entrenamiento; lo leído de las etiquetas se guarda para el siguiente</translation>
    </message>
    <message>
      <source>Stops this run</source>
      <translation>Detiene esta ejecución</translation>
    </message>
    <message>
      <source>Stops waiting for the answer</source>
      <translation>Deja de esperar la respuesta</translation>
    </message>
    <message>
      <source>Stored value that means: no data.</source>
      <translation>Valor guardado que significa: sin datos.</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>Estratos</translation>
    </message>
    <message>
      <source>Strata of the survey</source>
      <translation>Estratos de la encuesta</translation>
    </message>
    <message>
      <source>Such as {example}.</source>
      <translation>Por ejemplo {example}.</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Apoyo</translation>
    </message>
    <message>
      <source>Surveyed segments</source>
      <translation>Segmentos encuestados</translation>
    </message>
    <message>
      <source>Suspect labels</source>
      <translation>Etiquetas sospechosas</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tabla (CSV)…</translation>
    </message>
    <message>
      <source>Table of classes</source>
      <translation>Tabla de clases</translation>
    </message>
    <message>
      <source>Take back the last corner, or the last parcel</source>
      <translation>Quitar el último vértice, o la última parcela</translation>
    </message>
    <message>
      <source>Take back the last decision</source>
      <translation>Deshacer la última decisión</translation>
    </message>
    <message>
      <source>Take the places that were kept out of the chart</source>
      <translation>Sacar del gráfico los lugares guardados</translation>
    </message>
    <message>
      <source>Taken as one class, since only case differs: {names}.</source>
      <translation>Tomados como una clase, pues solo difieren en mayúsculas: {names}.</translation>
    </message>
    <message>
      <source>Takes the run out of the queue</source>
      <translation>Saca la ejecución de la cola</translation>
    </message>
    <message>
      <source>Taught model</source>
      <translation>Modelo entrenado</translation>
    </message>
    <message>
      <source>Taught models are kept in {models}.</source>
      <translation>Los modelos entrenados se guardan en {models}.</translation>
    </message>
    <message>
      <source>Taught on a simulated scene: its map of a real scene proves nothing.</source>
      <translation>Entrenado con una escena simulada: su mapa de una real no demuestra nada.</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Teach a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} class with fewer than {needed} labels: {names}.</source>
      <translation>Se puede entrenar, pero rara vez se acierta {count} clase de menos de {needed} etiquetas: {names}.</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} classes with fewer than {needed} labels: {names}.</source>
      <translation>Se puede entrenar, pero rara vez se aciertan {count} clases de menos de {needed} etiquetas: {names}.</translation>
    </message>
    <message>
      <source>Teaching from {number} labels.</source>
      <translation>Entrenando con {number} etiquetas.</translation>
    </message>
    <message>
      <source>Teaching needs labels of at least two classes. Choose a layer with crops, or draw parcels.</source>
      <translation>Entrenar requiere etiquetas de al menos dos clases. Elija una capa con cultivos, o dibuje parcelas.</translation>
    </message>
    <message>
      <source>Test engine</source>
      <translation>Probar el motor</translation>
    </message>
    <message>
      <source>Text -&gt; name of its class; an empty name leaves it out, and texts that are left out mean themselves.</source>
      <translation>Texto -&gt; nombre de su clase; un nombre vacío lo deja fuera, y los textos omitidos se representan a sí mismos.</translation>
    </message>
    <message>
      <source>Text in the field</source>
      <translation>Texto en el campo</translation>
    </message>
    <message>
      <source>Texts and classes</source>
      <translation>Textos y clases</translation>
    </message>
    <message>
      <source>Texts and classes…</source>
      <translation>Textos y clases…</translation>
    </message>
    <message>
      <source>Texts…</source>
      <translation>Textos…</translation>
    </message>
    <message>
      <source>That did not work: {problem}</source>
      <translation>No ha funcionado: {problem}</translation>
    </message>
    <message>
      <source>The Python chosen in Options, {path},</source>
      <translation>El Python elegido en Opciones, {path},</translation>
    </message>
    <message>
      <source>The Python named by CROPMAPPER_PYTHON, {path},</source>
      <translation>El Python nombrado por CROPMAPPER_PYTHON, {path},</translation>
    </message>
    <message>
      <source>The button picks a folder; any other path, or an https address, can be written.</source>
      <translation>El botón elige una carpeta; cualquier otra ruta, o una dirección https, se puede escribir.</translation>
    </message>
    <message>
      <source>The chart could not be written to {path}.</source>
      <translation>El gráfico no se pudo escribir en {path}.</translation>
    </message>
    <message>
      <source>The check is done.</source>
      <translation>La revisión está hecha.</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. Choose this one in step 3: {title}.</source>
      <translation>El modelo elegido no encaja con la pila. Elija este en el paso 3: {title}.</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. {reasons} Choose or teach another one in step 3.</source>
      <translation>El modelo elegido no encaja con la pila. {reasons} Elija o entrene otro en el paso 3.</translation>
    </message>
    <message>
      <source>The class is right: it becomes a label for the next teaching (Space)</source>
      <translation>La clase es correcta: será una etiqueta del próximo entrenamiento (Espacio)</translation>
    </message>
    <message>
      <source>The dates lie at an address. Download them to add them as layers.</source>
      <translation>Las fechas están en una dirección. Descárguelas para añadirlas como capas.</translation>
    </message>
    <message>
      <source>The dates lie in a cube, which QGIS shows by its own mesh and raster dialogs.</source>
      <translation>Las fechas están en un cubo, que QGIS muestra con sus propios diálogos de mallas y rásteres.</translation>
    </message>
    <message>
      <source>The dates of one raster that holds them all, in its order.</source>
      <translation>Las fechas de un ráster que las contiene todas, en su orden.</translation>
    </message>
    <message>
      <source>The digits 1 to 9 pick the class of this code while parcels are drawn.</source>
      <translation>Las cifras 1 a 9 eligen la clase de este código mientras se dibujan parcelas.</translation>
    </message>
    <message>
      <source>The drawn parcels could not be saved: {reason}</source>
      <translation>Las parcelas dibujadas no se pudieron guardar: {reason}</translation>
    </message>
    <message>
      <source>The engine could not be installed in {folder}: {reason}.</source>
      <translation>El motor no se pudo instalar en {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The engine ended by a crash before it had a result.</source>
      <translation>El motor falló y se cerró antes de tener un resultado.</translation>
    </message>
    <message>
      <source>The engine ended with exit code {code} before it had a result.</source>
      <translation>El motor acabó con el código {code} antes de tener un resultado.</translation>
    </message>
    <message>
      <source>The engine has to be installed first.</source>
      <translation>Primero hay que instalar el motor.</translation>
    </message>
    <message>
      <source>The engine is being installed.</source>
      <translation>Se está instalando el motor.</translation>
    </message>
    <message>
      <source>The engine is being removed.</source>
      <translation>Se está quitando el motor.</translation>
    </message>
    <message>
      <source>The engine is not installed yet. It reads the rasters and makes the maps, and is installed once.</source>
      <translation>El motor aún no está instalado. Lee los rásteres y hace los mapas, y se instala una sola vez.</translation>
    </message>
    <message>
      <source>The engine is set up: {found}</source>
      <translation>El motor está preparado: {found}</translation>
    </message>
    <message>
      <source>The engine lists no model. Choose the folder of a model package.</source>
      <translation>El motor no enumera ningún modelo. Elija la carpeta de un paquete de modelo.</translation>
    </message>
    <message>
      <source>The engine was removed.</source>
      <translation>El motor se ha quitado.</translation>
    </message>
    <message>
      <source>The engine works.</source>
      <translation>El motor funciona.</translation>
    </message>
    <message>
      <source>The extent has no CRS. Write it behind the numbers, as in {example}.</source>
      <translation>La extensión no tiene SRC. Escríbalo detrás de los números, como en {example}.</translation>
    </message>
    <message>
      <source>The extent of a layer</source>
      <translation>La extensión de una capa</translation>
    </message>
    <message>
      <source>The extent of {layer} has no CRS. Set its CRS, then run.</source>
      <translation>La extensión de {layer} no tiene SRC. Asígnelo y ejecute.</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>El más rápido que haya</translation>
    </message>
    <message>
      <source>The field of the parcels with the declared crop</source>
      <translation>El campo de las parcelas con el cultivo declarado</translation>
    </message>
    <message>
      <source>The field with the crop</source>
      <translation>El campo con el cultivo</translation>
    </message>
    <message>
      <source>The files are in {out}; try to add them yourself.</source>
      <translation>Los archivos están en {out}; intente añadirlos usted.</translation>
    </message>
    <message>
      <source>The first date, {start}, is after the last, {end}. Exchange them.</source>
      <translation>La primera fecha, {start}, es posterior a la última, {end}. Intercámbielas.</translation>
    </message>
    <message>
      <source>The folder of a model package, instead of a bundled one.</source>
      <translation>La carpeta de un paquete de modelo, en vez de uno incluido.</translation>
    </message>
    <message>
      <source>The inputs of {title} are chosen. Change what you want, and press Run.</source>
      <translation>Se han elegido las entradas de {title}. Cambie lo que quiera y pulse Ejecutar.</translation>
    </message>
    <message>
      <source>The installation was stopped.</source>
      <translation>La instalación se detuvo.</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>La tarea se canceló.</translation>
    </message>
    <message>
      <source>The label could not be kept; see Labels in the CropMapper panel.</source>
      <translation>La etiqueta no se pudo guardar; vea Etiquetas en el panel CropMapper.</translation>
    </message>
    <message>
      <source>The labels could not be written to a file: {reason}.</source>
      <translation>Las etiquetas no se pudieron escribir en un archivo: {reason}.</translation>
    </message>
    <message>
      <source>The labels could not be written to {path}: {problem}.</source>
      <translation>Las etiquetas no se pudieron escribir en {path}: {problem}.</translation>
    </message>
    <message>
      <source>The layer whose extent is mapped</source>
      <translation>La capa cuya extensión se cartografía</translation>
    </message>
    <message>
      <source>The layer {layer} has no CRS. Set its CRS, then run again.</source>
      <translation>La capa {layer} no tiene SRC. Asígnelo y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>The layer {name} could not be written to a file: {reason}.</source>
      <translation>La capa {name} no se pudo escribir en un archivo: {reason}.</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then run.</source>
      <translation>La capa {name} no tiene SRC. Asígnelo en sus propiedades y ejecute.</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then teach.</source>
      <translation>La capa {name} no tiene SRC. Asígnelo en sus propiedades y entrene.</translation>
    </message>
    <message>
      <source>The layer {name} is not in the project any more.</source>
      <translation>La capa {name} ya no está en el proyecto.</translation>
    </message>
    <message>
      <source>The library that computes the model.</source>
      <translation>La biblioteca que calcula el modelo.</translation>
    </message>
    <message>
      <source>The map as of each date, and from when on each answer stays</source>
      <translation>El mapa en cada fecha, y desde cuándo se mantiene cada respuesta</translation>
    </message>
    <message>
      <source>The map has no CRS. Set the CRS of the project, then run.</source>
      <translation>El mapa no tiene SRC. Asigne el SRC del proyecto y ejecute.</translation>
    </message>
    <message>
      <source>The map is done.</source>
      <translation>El mapa está hecho.</translation>
    </message>
    <message>
      <source>The map {title}, of which the figures were, has been deleted.</source>
      <translation>El mapa {title}, del que eran las cifras, se ha eliminado.</translation>
    </message>
    <message>
      <source>The maps and checks of this project, the last first</source>
      <translation>Los mapas y revisiones de este proyecto, primero el último</translation>
    </message>
    <message>
      <source>The model could not be exported to {place}: {problem}</source>
      <translation>El modelo no se pudo exportar a {place}: {problem}</translation>
    </message>
    <message>
      <source>The model knows nothing but simulated scenes: this proves nothing of real ones.</source>
      <translation>El modelo solo conoce escenas simuladas: esto no demuestra nada de las reales.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), and that date decides, too.</source>
      <translation>El modelo mira sobre todo {date} ({share} de su atención), y esa fecha también decide.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but another date decides.</source>
      <translation>El modelo mira sobre todo {date} ({share} de su atención), pero decide otra fecha.</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but no single date decides.</source>
      <translation>El modelo mira sobre todo {date} ({share} de su atención), pero ninguna fecha sola decide.</translation>
    </message>
    <message>
      <source>The model was trained on: {attribution}</source>
      <translation>El modelo se entrenó con: {attribution}</translation>
    </message>
    <message>
      <source>The model's licence: {licence}</source>
      <translation>Licencia del modelo: {licence}</translation>
    </message>
    <message>
      <source>The models that the engine has, and yours</source>
      <translation>Los modelos que tiene el motor, y los suyos</translation>
    </message>
    <message>
      <source>The next parcel (Down)</source>
      <translation>La parcela siguiente (Abajo)</translation>
    </message>
    <message>
      <source>The parcel before (Up)</source>
      <translation>La parcela anterior (Arriba)</translation>
    </message>
    <message>
      <source>The parcel was not kept: it lies outside the stack. Draw parcels on the stack.</source>
      <translation>La parcela no se guardó: está fuera de la pila. Dibuje las parcelas sobre la pila.</translation>
    </message>
    <message>
      <source>The parcel was not kept: its outline crosses itself. Draw it again.</source>
      <translation>La parcela no se guardó: su contorno se cruza. Dibújela de nuevo.</translation>
    </message>
    <message>
      <source>The parcel was not kept: no class is picked.</source>
      <translation>La parcela no se guardó: no se ha elegido clase.</translation>
    </message>
    <message>
      <source>The parcels are not in this project any more. Choose others in step 2.</source>
      <translation>Las parcelas ya no están en este proyecto. Elija otras en el paso 2.</translation>
    </message>
    <message>
      <source>The parcels {name} are not in this project any more. Choose others in step 2.</source>
      <translation>Las parcelas {name} ya no están en este proyecto. Elija otras en el paso 2.</translation>
    </message>
    <message>
      <source>The probabilities.tif of a map, or its folder: what map writes where it is asked for the output probabilities.</source>
      <translation>El probabilities.tif de un mapa, o su carpeta: lo que escribe la cartografía cuando se pide la salida probabilities.</translation>
    </message>
    <message>
      <source>The probability of {name} falls most without {date}, by {fall}.</source>
      <translation>La probabilidad de {name} cae más sin {date}, en {fall}.</translation>
    </message>
    <message>
      <source>The probability of {name} falls without any single date by less than {fall}.</source>
      <translation>La probabilidad de {name} cae menos de {fall} sin una fecha cualquiera.</translation>
    </message>
    <message>
      <source>The rasters, the parcels or the model are not as they were when this run was begun.</source>
      <translation>Los rásteres, las parcelas o el modelo ya no son como cuando comenzó esta ejecución.</translation>
    </message>
    <message>
      <source>The reference's classes are in the rows, the map's in the columns</source>
      <translation>Las clases de la referencia están en las filas, las del mapa en las columnas</translation>
    </message>
    <message>
      <source>The result whose parcels are listed</source>
      <translation>El resultado cuyas parcelas se enumeran</translation>
    </message>
    <message>
      <source>The results are in {folder}.</source>
      <translation>Los resultados están en {folder}.</translation>
    </message>
    <message>
      <source>The results cannot be opened: {problem}</source>
      <translation>Los resultados no se pueden abrir: {problem}</translation>
    </message>
    <message>
      <source>The run was taken out of the queue.</source>
      <translation>La ejecución se sacó de la cola.</translation>
    </message>
    <message>
      <source>The same of single classes.</source>
      <translation>Lo mismo para clases concretas.</translation>
    </message>
    <message>
      <source>The same, and data cubes (netCDF, Zarr)</source>
      <translation>Lo mismo, y cubos de datos (netCDF, Zarr)</translation>
    </message>
    <message>
      <source>The same, data cubes, and PyTorch (networks, NVIDIA graphics cards)</source>
      <translation>Lo mismo, cubos de datos y PyTorch (redes, tarjetas gráficas NVIDIA)</translation>
    </message>
    <message>
      <source>The season as it went</source>
      <translation>La temporada tal como fue</translation>
    </message>
    <message>
      <source>The season as it went (CSV)</source>
      <translation>La temporada tal como fue (CSV)</translation>
    </message>
    <message>
      <source>The season starts and ends where the curve passes this share of its amplitude.</source>
      <translation>La temporada empieza y acaba donde la curva pasa por esta parte de su amplitud.</translation>
    </message>
    <message>
      <source>The stack options are no JSON object. {like_this}</source>
      <translation>Las opciones de la pila no son un objeto JSON. {like_this}</translation>
    </message>
    <message>
      <source>The stack options are no JSON: {problem}. {like_this}</source>
      <translation>Las opciones de la pila no son JSON: {problem}. {like_this}</translation>
    </message>
    <message>
      <source>The stack {name} is not there. Choose it again in step 1.</source>
      <translation>La pila {name} no está ahí. Elíjala de nuevo en el paso 1.</translation>
    </message>
    <message>
      <source>The values could not be written to {path}: {strerror}.</source>
      <translation>Los valores no se pudieron escribir en {path}: {strerror}.</translation>
    </message>
    <message>
      <source>The whole stack</source>
      <translation>Toda la pila</translation>
    </message>
    <message>
      <source>There are a reference layer and a reference raster. Leave one of them out.</source>
      <translation>Hay una capa de referencia y un ráster de referencia. Deje uno de los dos.</translation>
    </message>
    <message>
      <source>There is a class {name} already. Give this one another name.</source>
      <translation>Ya hay una clase {name}. Dé otro nombre a esta.</translation>
    </message>
    <message>
      <source>There is no stack option {name}. There are: {names}.</source>
      <translation>No hay opción de pila {name}. Hay: {names}.</translation>
    </message>
    <message>
      <source>There is nothing in the extent of the map.</source>
      <translation>No hay nada en la extensión del mapa.</translation>
    </message>
    <message>
      <source>There is nothing in the extent of {layer}.</source>
      <translation>No hay nada en la extensión de {layer}.</translation>
    </message>
    <message>
      <source>These figures are too high if the model learned from these places, which is not known.</source>
      <translation>Estas cifras son demasiado altas si el modelo aprendió de estos lugares, lo cual no se sabe.</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>Tercero</translation>
    </message>
    <message>
      <source>This model answers for the parcels, and for no pixels</source>
      <translation>Este modelo responde por las parcelas, y no por píxeles</translation>
    </message>
    <message>
      <source>This parcel has no class that could be accepted. A digit gives it one.</source>
      <translation>Esta parcela no tiene clase que aceptar. Una cifra le da una.</translation>
    </message>
    <message>
      <source>This parcel has no geometry, so it cannot be a label.</source>
      <translation>Esta parcela no tiene geometría, así que no puede ser etiqueta.</translation>
    </message>
    <message>
      <source>This very map is under way, or waits. Change something to add another.</source>
      <translation>Este mismo mapa está en marcha, o espera. Cambie algo para añadir otro.</translation>
    </message>
    <message>
      <source>Those that are not used are not compared.</source>
      <translation>Los que no se usan no se comparan.</translation>
    </message>
    <message>
      <source>Those that are not used teach nothing.</source>
      <translation>Los que no se usan no enseñan nada.</translation>
    </message>
    <message>
      <source>Through the year</source>
      <translation>A lo largo del año</translation>
    </message>
    <message>
      <source>Times of bare soil</source>
      <translation>Periodos de suelo desnudo</translation>
    </message>
    <message>
      <source>To be inspected</source>
      <translation>Por inspeccionar</translation>
    </message>
    <message>
      <source>Tour of the panel</source>
      <translation>Visita al panel</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Queries for speed. Width (48 or 64), steps (900 to 3,000) and learning rate (0.001 or 0.003) of the training with labels were chosen among four trainings by three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>Entrenado con 8 escenas simuladas, puntuado con otras 3. Los modelos de comparación tienen series interpoladas cada 15 días, y el bosque aleatorio como máximo 30 píxeles por parcela de entrenamiento. Consultas por rapidez. La anchura (48 o 64), los pasos (900 a 3000) y la tasa de aprendizaje (0,001 o 0,003) del entrenamiento con etiquetas se eligieron entre cuatro entrenamientos con tres escenas que ni se entrenan ni se apartan (semillas 301 a 303); los modelos de comparación no se ajustaron.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The numbers were set by the time that a step and a map take. Three shapes, of widths 32, 24 and 16, were trained and scored on three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>Entrenado con 8 escenas simuladas, puntuado con otras 3. Los modelos de comparación tienen series interpoladas cada 15 días, y el bosque aleatorio como máximo 30 píxeles por parcela de entrenamiento. Los ajustes se fijaron según el tiempo que tardan un paso y un mapa. Tres formas, de anchuras 32, 24 y 16, se entrenaron y se puntuaron con tres escenas que ni se entrenan ni se apartan (semillas 301 a 303); los modelos de comparación no se ajustaron.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The stages were chosen between two schedules on two further simulated scenes, then lengthened; the mixing and the window for speed; the peers were not tuned.</source>
      <translation>Entrenado con 8 escenas simuladas, puntuado con otras 3. Los modelos de comparación tienen series interpoladas cada 15 días, y el bosque aleatorio como máximo 30 píxeles por parcela de entrenamiento. Las etapas se eligieron entre dos planes con otras dos escenas simuladas y luego se alargaron; la mezcla y la ventana, por rapidez; los modelos de comparación no se ajustaron.</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Two earlier recipes had 0.13 and 0.41 on these scenes. Why was looked for by short trainings that were scored on the first of them; from these come number of stages, dates of a token, first weights and sizes of windows. The peers were not tuned.</source>
      <translation>Entrenado con 8 escenas simuladas, puntuado con otras 3. Los modelos de comparación tienen series interpoladas cada 15 días, y el bosque aleatorio como máximo 30 píxeles por parcela de entrenamiento. Dos recetas anteriores tuvieron 0,13 y 0,41 en estas escenas. La causa se buscó con entrenamientos cortos que se puntuaron con la primera de ellas; de ahí vienen el número de etapas, las fechas por token, los primeros pesos y los tamaños de las ventanas. Los modelos de comparación no se ajustaron.</translation>
    </message>
    <message>
      <source>Trained on simulated scenes: its map of a real scene proves nothing.</source>
      <translation>Entrenado con escenas simuladas: su mapa de una real no demuestra nada.</translation>
    </message>
    <message>
      <source>Trained once, with the seed 0, on all series of the recipe, and scored on 268 points of the season 2011 to 2012 in an area of 9 by 6 km in Mato Grosso, labelled by another study. They lie on about 22 fields (5 of fallow then cotton, 3 of soy then maize, 13 of soy then cotton, 1 of soy then millet; points of one class on pixels side by side are taken for one field), so that the score rests on few. The package maps their rasters as any map job does, and a point has the class of its pixel; the forest is trained on the recipe's series and given those of the points. Of the points' classes Cotton-fallow is fallow then cotton, Soybean-cotton is soy then cotton, Soybean-maize is soy then maize, Soybean-millet is soy then millet. No point is of cerrado, forest, pasture, soy then fallow, soy then sunflower; one mapped as such is an error. Points left out: Forest. All forest that the model was trained on is of these very places, so that the points of forest would prove nothing. The classes with cotton alone may not be quite the same: one name has the fallow before the cotton, the other after.</source>
      <translation>Entrenado una vez, con la semilla 0, con todas las series de la receta, y puntuado con 268 puntos de la temporada 2011 a 2012 en un área de 9 por 6 km de Mato Grosso, etiquetados por otro estudio. Están en unos 22 campos (5 de barbecho y luego algodón, 3 de soja y luego maíz, 13 de soja y luego algodón, 1 de soja y luego mijo; los puntos de una clase en píxeles contiguos se toman por un campo), de modo que la puntuación descansa en pocos. El paquete cartografía sus rásteres como cualquier tarea de mapa, y un punto tiene la clase de su píxel; el bosque aleatorio se entrena con las series de la receta y recibe las de los puntos. De las clases de los puntos, Cotton-fallow es barbecho y luego algodón, Soybean-cotton es soja y luego algodón, Soybean-maize es soja y luego maíz, Soybean-millet es soja y luego mijo. Ningún punto es de cerrado, bosque, pasto, soja y luego barbecho ni soja y luego girasol; uno cartografiado así es un error. Puntos excluidos: Forest. Todo el bosque con que se entrenó el modelo es de estos mismos lugares, de modo que los puntos de bosque no probarían nada. Las clases con algodón solo quizá no sean del todo las mismas: un nombre tiene el barbecho antes del algodón, el otro después.</translation>
    </message>
    <message>
      <source>Training accuracy: the model learned from {shared} of these {compared} places.</source>
      <translation>Exactitud de entrenamiento: el modelo aprendió de {shared} de estos {compared} lugares.</translation>
    </message>
    <message>
      <source>True crop</source>
      <translation>Cultivo verdadero</translation>
    </message>
    <message>
      <source>Trying the engine's packages</source>
      <translation>Probando los paquetes del motor</translation>
    </message>
    <message>
      <source>Two crops in a parcel are a reason</source>
      <translation>Dos cultivos por parcela cuentan</translation>
    </message>
    <message>
      <source>Two files of one date: fill the gaps of the first from the second, or reject the second.</source>
      <translation>Dos archivos de una misma fecha: llenar los huecos del primero con el segundo, o rechazar el segundo.</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En marcha</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>Sin acabar</translation>
    </message>
    <message>
      <source>Unknown sensor</source>
      <translation>Sensor desconocido</translation>
    </message>
    <message>
      <source>Unlabelled parcels, those first from whose label most would be learned</source>
      <translation>Parcelas sin etiqueta, primero aquellas de cuya etiqueta más se aprendería</translation>
    </message>
    <message>
      <source>Unlikeness</source>
      <translation>Desemejanza</translation>
    </message>
    <message>
      <source>Unlikeness (percentile)</source>
      <translation>Desemejanza (percentil)</translation>
    </message>
    <message>
      <source>Unlikeness to what was learned</source>
      <translation>Desemejanza con lo aprendido</translation>
    </message>
    <message>
      <source>Unpacking the packages; this takes a minute or two</source>
      <translation>Descomprimiendo los paquetes; tarda un minuto o dos</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Uso</translation>
    </message>
    <message>
      <source>Values (CSV)</source>
      <translation>Valores (CSV)</translation>
    </message>
    <message>
      <source>Wait for its end, in the other window of QGIS or in Processing, or cancel it there.</source>
      <translation>Espere a que termine, en la otra ventana de QGIS o en Procesos, o cancélela allí.</translation>
    </message>
    <message>
      <source>Waiting for the engine…</source>
      <translation>Esperando al motor…</translation>
    </message>
    <message>
      <source>Waiting: {count}</source>
      <translation>En espera: {count}</translation>
    </message>
    <message>
      <source>Waits for the run under way</source>
      <translation>Espera a la ejecución en marcha</translation>
    </message>
    <message>
      <source>Walk through the parcels</source>
      <translation>Recorrer las parcelas</translation>
    </message>
    <message>
      <source>Walk through, reddest first</source>
      <translation>Recorrer, primero las rojas</translation>
    </message>
    <message>
      <source>Warning: </source>
      <translation>Aviso: </translation>
    </message>
    <message>
      <source>Waves shorter than so many days are smoothed to less than half (Whittaker smoother).</source>
      <translation>Las ondas más cortas que tantos días se suavizan a menos de la mitad (suavizador de Whittaker).</translation>
    </message>
    <message>
      <source>What Install engine brings; press it again after a change</source>
      <translation>Lo que trae Instalar el motor; púlselo de nuevo tras un cambio</translation>
    </message>
    <message>
      <source>What a model's encoder gives each pixel, as a raster, or each parcel, as a table</source>
      <translation>Lo que el codificador de un modelo da a cada píxel, como ráster, o a cada parcela, como tabla</translation>
    </message>
    <message>
      <source>What decided</source>
      <translation>Qué decidió</translation>
    </message>
    <message>
      <source>What decided (JSON)</source>
      <translation>Qué decidió (JSON)</translation>
    </message>
    <message>
      <source>What decided (report)</source>
      <translation>Qué decidió (informe)</translation>
    </message>
    <message>
      <source>What decided for each parcel</source>
      <translation>Qué decidió en cada parcela</translation>
    </message>
    <message>
      <source>What is best on the next field is not best in the next province: 'here' chooses by blocks of ground that are left out, 'elsewhere' by halves of the area.</source>
      <translation>Lo mejor en el campo vecino no es lo mejor en la provincia vecina: 'here' elige por bloques de terreno apartados, 'elsewhere' por mitades de la zona.</translation>
    </message>
    <message>
      <source>What is written, a raster each; by default classes and confidence.</source>
      <translation>Qué se escribe, un ráster cada cosa; por defecto clases y confianza.</translation>
    </message>
    <message>
      <source>What learns; by default the taught model's learner, without one the mean of linear and quantiles.</source>
      <translation>Qué aprende; por defecto el método del modelo entrenado, sin él la media de linear y quantiles.</translation>
    </message>
    <message>
      <source>What part of the stack to use: xmin, ymin, xmax, ymax and their CRS.</source>
      <translation>Qué parte de la pila se usa: xmin, ymin, xmax, ymax y su SRC.</translation>
    </message>
    <message>
      <source>What part of the stack to use; all of it by default. In scripts and qgis_process it is xmin,xmax,ymin,ymax, with the CRS in brackets behind it, such as {example}.</source>
      <translation>Qué parte de la pila se usa; por defecto toda. En scripts y qgis_process es xmin,xmax,ymin,ymax, seguido del SRC entre corchetes, por ejemplo {example}.</translation>
    </message>
    <message>
      <source>What the engine does is told here.</source>
      <translation>Aquí se cuenta lo que hace el motor.</translation>
    </message>
    <message>
      <source>What the engine does, the last below; the whole of it is also in QGIS's log messages</source>
      <translation>Lo que hace el motor, lo último abajo; todo está también en los mensajes de registro de QGIS</translation>
    </message>
    <message>
      <source>What the engine is to do</source>
      <translation>Lo que ha de hacer el motor</translation>
    </message>
    <message>
      <source>What the extract job wrote: its output folder, or the series.parquet in it.</source>
      <translation>Lo que escribió la extracción: su carpeta de salida, o el series.parquet que hay en ella.</translation>
    </message>
    <message>
      <source>What the files do not tell by themselves: sensor, band map, dates, scale, mask</source>
      <translation>Lo que los archivos no dicen por sí mismos: sensor, asignación de bandas, fechas, escala, máscara</translation>
    </message>
    <message>
      <source>What the map holds, a raster each; by default classes and confidence, or the embedding of a model that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature. A class set has how many classes are possible, then a band a class: 1 where it is, 0 where it is not. Unlikeness says how unlike each pixel is to all that a taught model learned from, as a percentile.</source>
      <translation>Lo que contiene el mapa, un ráster cada cosa; por defecto clases y confianza, o la incrustación de un modelo que da características. La incrustación de otro modelo es lo que su codificador da a cada píxel, una banda por característica. Un conjunto de clases tiene cuántas clases son posibles, y luego una banda por clase: 1 donde lo es, 0 donde no. La desemejanza dice cuánto difiere cada píxel de todo lo que aprendió un modelo entrenado, como percentil.</translation>
    </message>
    <message>
      <source>What the map shows now</source>
      <translation>Lo que el mapa muestra ahora</translation>
    </message>
    <message>
      <source>What the model answers for</source>
      <translation>Por qué responde el modelo</translation>
    </message>
    <message>
      <source>What the model is called; that of the output folder by default.</source>
      <translation>Cómo se llama el modelo; por defecto como la carpeta de salida.</translation>
    </message>
    <message>
      <source>What the new model is called in the list above</source>
      <translation>Cómo se llama el modelo nuevo en la lista de arriba</translation>
    </message>
    <message>
      <source>What the scan took wrongly: sensor, bands, dates, mask, no-data value, scale</source>
      <translation>Lo que el examen tomó mal: sensor, bandas, fechas, máscara, valor sin datos, escala</translation>
    </message>
    <message>
      <source>What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of bands, numbers and + - * /.</source>
      <translation>Qué se muestra, separado por comas: bandas, NDVI, NDWI, NDRE, EVI, NBR2, o expresiones de bandas, números y + - * /.</translation>
    </message>
    <message>
      <source>What was downloaded is kept for the next one.</source>
      <translation>Lo descargado se conserva para la próxima.</translation>
    </message>
    <message>
      <source>What was downloaded is kept. A proxy is set under Settings &gt; Options &gt; Network.</source>
      <translation>Lo descargado se conserva. Un proxy se indica en Configuración &gt; Opciones &gt; Red.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where the dated rasters are, as for a map; or the folder of series that the extract job wrote.</source>
      <translation>Dónde están los rásteres fechados, como para un mapa; o la carpeta de series que escribió la extracción.</translation>
    </message>
    <message>
      <source>Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. A job file and the command line also take several of these, and bring them to one grid.</source>
      <translation>Dónde están los rásteres fechados: una carpeta con ellos, con productos SAFE o sus ZIP; un ráster o VRT con todas las fechas; un cubo netCDF o Zarr; una colección de elementos STAC, como archivo o dirección; un archivo *.stack.json. Un archivo de tarea y la línea de comandos aceptan también varios de ellos y los llevan a una rejilla.</translation>
    </message>
    <message>
      <source>Where the model is computed; 'auto' takes a graphics card that can be used.</source>
      <translation>Dónde se calcula el modelo; 'auto' toma una tarjeta gráfica que se pueda usar.</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>Dónde se usará el modelo</translation>
    </message>
    <message>
      <source>Where to save the accuracy report: a folder for a page, tables and JSON, or a name with an ending, such as accuracy.json, for the JSON alone.</source>
      <translation>Dónde guardar el informe de exactitud: una carpeta para página, tablas y JSON, o un nombre con extensión, como accuracy.json, solo para el JSON.</translation>
    </message>
    <message>
      <source>Where to save the choices as a stack file (*.stack.json).</source>
      <translation>Dónde guardar lo elegido como archivo de pila (*.stack.json).</translation>
    </message>
    <message>
      <source>Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction looked for two crops.</source>
      <translation>Si es amarilla una parcela cuyos píxeles parecen dos cultivos; 'auto' lo pregunta donde la extracción buscó dos cultivos.</translation>
    </message>
    <message>
      <source>Whether a pixel model learns a class of what lies outside all parcels; 'auto' does so where the parcels are given.</source>
      <translation>Si un modelo de píxeles aprende una clase de lo que queda fuera de todas las parcelas; 'auto' lo hace donde se dan las parcelas.</translation>
    </message>
    <message>
      <source>Whether pixels of one area touch at their sides (4), or also at their corners (8).</source>
      <translation>Si los píxeles de una superficie se tocan por sus lados (4), o también por sus esquinas (8).</translation>
    </message>
    <message>
      <source>Which class each text of the crop field stands for</source>
      <translation>Qué clase representa cada texto del campo del cultivo</translation>
    </message>
    <message>
      <source>Which class of the map each text of the field stands for, where they are called differently</source>
      <translation>Qué clase del mapa representa cada texto del campo, donde se llaman de otro modo</translation>
    </message>
    <message>
      <source>Which dates and bands of a stack of dated rasters can be used, and why not</source>
      <translation>Qué fechas y bandas de una pila de rásteres fechados se pueden usar, y por qué otras no</translation>
    </message>
    <message>
      <source>Which learners are tried; by default those that take seconds. 'network' also learns from parcels or pixels without labels, takes minutes, and needs torch.</source>
      <translation>Qué métodos se prueban; por defecto los que tardan segundos. 'network' aprende también de parcelas o píxeles sin etiqueta, tarda minutos y necesita torch.</translation>
    </message>
    <message>
      <source>Which parcels come first</source>
      <translation>Qué parcelas van primero</translation>
    </message>
    <message>
      <source>Which part of the stack is mapped</source>
      <translation>Qué parte de la pila se cartografía</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Why no answer</source>
      <translation>Por qué no hay respuesta</translation>
    </message>
    <message>
      <source>Within strata named in the layer</source>
      <translation>En los estratos que nombra la capa</translation>
    </message>
    <message>
      <source>Write 1 for yes, 0 for no.</source>
      <translation>Escriba 1 para sí, 0 para no.</translation>
    </message>
    <message>
      <source>Write a folder's whole path or an https address under Settings &gt; Options &gt; CropMapper.</source>
      <translation>Escriba la ruta completa de una carpeta, o una dirección con https://, en Configuración &gt; Opciones &gt; CropMapper.</translation>
    </message>
    <message>
      <source>Write a number, with a decimal point.</source>
      <translation>Escriba un número, con punto decimal.</translation>
    </message>
    <message>
      <source>Write it like this: {expected}.</source>
      <translation>Escríbalo así: {expected}.</translation>
    </message>
    <message>
      <source>Write the features that a model's encoder gives each pixel of a stack, or each parcel in it.

They are for classifiers and searches of one's own, and mean nothing to another model.</source>
      <translation>Escribir las características que el codificador de un modelo da a cada píxel de una pila, o a cada parcela en ella.

Sirven para clasificadores y búsquedas propios, y no significan nada para otro modelo.</translation>
    </message>
    <message>
      <source>Write them as {example}.</source>
      <translation>Escríbalas así: {example}.</translation>
    </message>
    <message>
      <source>Writing features</source>
      <translation>Escribiendo características</translation>
    </message>
    <message>
      <source>Writing model and report</source>
      <translation>Escribiendo modelo e informe</translation>
    </message>
    <message>
      <source>Writing the layer {name} to a file for the engine.</source>
      <translation>Escribiendo la capa {name} en un archivo para el motor.</translation>
    </message>
    <message>
      <source>Writing the parcels</source>
      <translation>Escribiendo las parcelas</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Escribiendo los resultados</translation>
    </message>
    <message>
      <source>Wrong among green</source>
      <translation>Falsas entre las verdes</translation>
    </message>
    <message>
      <source>Yellow: open</source>
      <translation>Amarillo: abierto</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>unos segundos</translation>
    </message>
    <message>
      <source>about {share}</source>
      <translation>un {share} aproximadamente</translation>
    </message>
    <message>
      <source>another installation into it is under way</source>
      <translation>otra instalación en ella está en curso</translation>
    </message>
    <message>
      <source>bare soil</source>
      <translation>suelo desnudo</translation>
    </message>
    <message>
      <source>cannot be started</source>
      <translation>no se puede arrancar</translation>
    </message>
    <message>
      <source>cannot import {what}</source>
      <translation>no puede importar {what}</translation>
    </message>
    <message>
      <source>cerrado</source>
      <translation>cerrado</translation>
    </message>
    <message>
      <source>class {number}</source>
      <translation>clase {number}</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>tierra de cultivo</translation>
    </message>
    <message>
      <source>day {day}</source>
      <translation>día {day}</translation>
    </message>
    <message>
      <source>does not say where it is</source>
      <translation>no dice dónde está</translation>
    </message>
    <message>
      <source>end</source>
      <translation>fin</translation>
    </message>
    <message>
      <source>ended with exit code {code}</source>
      <translation>acabó con el código {code}</translation>
    </message>
    <message>
      <source>fallow</source>
      <translation>barbecho</translation>
    </message>
    <message>
      <source>fallow then cotton</source>
      <translation>barbecho y luego algodón</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>bosque</translation>
    </message>
    <message>
      <source>grassland</source>
      <translation>pradera</translation>
    </message>
    <message>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <source>harvest</source>
      <translation>cosecha</translation>
    </message>
    <message>
      <source>hiding one date after the other, to see which decided…</source>
      <translation>ocultando una fecha tras otra, para ver cuál decidió…</translation>
    </message>
    <message>
      <source>is Python {what}, and the engine needs 3.9 or later</source>
      <translation>es Python {what}, y el motor necesita 3.9 o posterior</translation>
    </message>
    <message>
      <source>is not a full path</source>
      <translation>no es una ruta completa</translation>
    </message>
    <message>
      <source>lacks {what}</source>
      <translation>no tiene: {what}</translation>
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation>fuera: {reason}</translation>
    </message>
    <message>
      <source>logistic regression on parcel means</source>
      <translation>regresión logística con medias de parcelas</translation>
    </message>
    <message>
      <source>macro F1</source>
      <translation>F1 macro</translation>
    </message>
    <message>
      <source>macro F1 elsewhere</source>
      <translation>F1 macro en otro lugar</translation>
    </message>
    <message>
      <source>maize</source>
      <translation>maíz</translation>
    </message>
    <message>
      <source>mowing</source>
      <translation>siega</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>sin SRC</translation>
    </message>
    <message>
      <source>no Python from 3.9 on that makes environments was found, see the log</source>
      <translation>no se encontró ningún Python desde 3.9 que pueda crear entornos, véase el registro</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>no se dio ningún motivo</translation>
    </message>
    <message>
      <source>not clear</source>
      <translation>no despejado</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>pasture</source>
      <translation>pasto</translation>
    </message>
    <message>
      <source>peak</source>
      <translation>máximo</translation>
    </message>
    <message>
      <source>random forest on pixels</source>
      <translation>bosque aleatorio con píxeles</translation>
    </message>
    <message>
      <source>random forest on series</source>
      <translation>bosque aleatorio con series</translation>
    </message>
    <message>
      <source>red</source>
      <translation>rojo</translation>
    </message>
    <message>
      <source>savanna</source>
      <translation>sabana</translation>
    </message>
    <message>
      <source>savanna woodland</source>
      <translation>sabana arbolada</translation>
    </message>
    <message>
      <source>simulated macro F1</source>
      <translation>F1 macro simulado</translation>
    </message>
    <message>
      <source>soy then cotton</source>
      <translation>soja y luego algodón</translation>
    </message>
    <message>
      <source>soy then fallow</source>
      <translation>soja y luego barbecho</translation>
    </message>
    <message>
      <source>soy then maize</source>
      <translation>soja y luego maíz</translation>
    </message>
    <message>
      <source>soy then millet</source>
      <translation>soja y luego mijo</translation>
    </message>
    <message>
      <source>soy then sunflower</source>
      <translation>soja y luego girasol</translation>
    </message>
    <message>
      <source>soybean</source>
      <translation>soja</translation>
    </message>
    <message>
      <source>start</source>
      <translation>inicio</translation>
    </message>
    <message>
      <source>sunflower</source>
      <translation>girasol</translation>
    </message>
    <message>
      <source>the file is not there, or damaged.</source>
      <translation>el archivo no está o está dañado.</translation>
    </message>
    <message>
      <source>the file of {packages} is damaged or another one: its checksum is not the one in the lock</source>
      <translation>el archivo de {packages} está dañado o es otro: su suma de comprobación no es la fijada</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <source>under 1 MB</source>
      <translation>menos de 1 MB</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>used</source>
      <translation>usada</translation>
    </message>
    <message>
      <source>vineyard</source>
      <translation>viñedo</translation>
    </message>
    <message>
      <source>wheat</source>
      <translation>trigo</translation>
    </message>
    <message>
      <source>winter barley</source>
      <translation>cebada de invierno</translation>
    </message>
    <message>
      <source>winter rapeseed</source>
      <translation>colza de invierno</translation>
    </message>
    <message>
      <source>winter wheat</source>
      <translation>trigo de invierno</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>amarillo</translation>
    </message>
    <message>
      <source>{accuracy} (95%: {low}–{high})</source>
      <translation>{accuracy} (95 %: {low}–{high})</translation>
    </message>
    <message>
      <source>{after} to {last}</source>
      <translation>{after} a {last}</translation>
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
      <translation>{before} pasa a llamarse {after}</translation>
    </message>
    <message>
      <source>{code} cannot be a code. Codes are whole numbers from 1 to {highest}.</source>
      <translation>{code} no puede ser un código. Los códigos son números enteros de 1 a {highest}.</translation>
    </message>
    <message>
      <source>{code} is the code of {name}. Give one of the two another code.</source>
      <translation>{code} es el código de {name}. Dé otro código a una de las dos.</translation>
    </message>
    <message>
      <source>{count} class has no label, so that a taught model will not know it: {names}.</source>
      <translation>{count} clase no tiene etiquetas; un modelo entrenado no la conocerá: {names}.</translation>
    </message>
    <message>
      <source>{count} classes have no label, so that a taught model will not know them: {names}.</source>
      <translation>{count} clases no tienen etiquetas; un modelo entrenado no las conocerá: {names}.</translation>
    </message>
    <message>
      <source>{count} date from {first} to {last}, {share} clear on average</source>
      <translation>{count} fecha de {first} a {last}, despejada en {share} de media</translation>
    </message>
    <message>
      <source>{count} date used, from {first} to {last}</source>
      <translation>{count} fecha usada, de {first} a {last}</translation>
    </message>
    <message>
      <source>{count} dates from {first} to {last}, {share} clear on average</source>
      <translation>{count} fechas de {first} a {last}, despejadas en {share} de media</translation>
    </message>
    <message>
      <source>{count} dates used, from {first} to {last}</source>
      <translation>{count} fechas usadas, de {first} a {last}</translation>
    </message>
    <message>
      <source>{count} label</source>
      <translation>{count} etiqueta</translation>
    </message>
    <message>
      <source>{count} labels</source>
      <translation>{count} etiquetas</translation>
    </message>
    <message>
      <source>{count} layers are in the group {name}. To play them, tick all of it and open the temporal controller.</source>
      <translation>{count} capas están en el grupo {name}. Para reproducirlas, marque todo el grupo y abra el controlador temporal.</translation>
    </message>
    <message>
      <source>{count} of {needed}</source>
      <translation>{count} de {needed}</translation>
    </message>
    <message>
      <source>{count} parcels compared.</source>
      <translation>{count} parcelas comparadas.</translation>
    </message>
    <message>
      <source>{count} pixels compared.</source>
      <translation>{count} píxeles comparados.</translation>
    </message>
    <message>
      <source>{count} places compared.</source>
      <translation>{count} lugares comparados.</translation>
    </message>
    <message>
      <source>{count} polygons compared.</source>
      <translation>{count} polígonos comparados.</translation>
    </message>
    <message>
      <source>{count} simulated parcels compared.</source>
      <translation>{count} parcelas simuladas comparadas.</translation>
    </message>
    <message>
      <source>{count} simulated pixels compared.</source>
      <translation>{count} píxeles simulados comparados.</translation>
    </message>
    <message>
      <source>{count} simulated places compared.</source>
      <translation>{count} lugares simulados comparados.</translation>
    </message>
    <message>
      <source>{count} simulated polygons compared.</source>
      <translation>{count} polígonos simulados comparados.</translation>
    </message>
    <message>
      <source>{count} warning is in the log.</source>
      <translation>{count} aviso en el registro.</translation>
    </message>
    <message>
      <source>{count} warnings are in the log.</source>
      <translation>{count} avisos en el registro.</translation>
    </message>
    <message>
      <source>{decided} decided: labels for the next teaching.</source>
      <translation>{decided} decididas: etiquetas para el próximo entrenamiento.</translation>
    </message>
    <message>
      <source>{default} (default)</source>
      <translation>{default} (por defecto)</translation>
    </message>
    <message>
      <source>{field} has {count} different texts, more than a map can have classes. Choose the field with the crop.</source>
      <translation>{field} tiene {count} textos distintos, más que las clases que puede tener un mapa. Elija el campo con el cultivo.</translation>
    </message>
    <message>
      <source>{field} has {count} different texts. Choose the field with the crop.</source>
      <translation>{field} tiene {count} textos distintos. Elija el campo con el cultivo.</translation>
    </message>
    <message>
      <source>{filename} cannot be deleted: {strerror}.</source>
      <translation>{filename} no se puede borrar: {strerror}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {strerror}.</source>
      <translation>{folder} no se puede escribir: {strerror}.</translation>
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
      <translation>{label} ({name}) no puede ser {text}. {how}</translation>
    </message>
    <message>
      <source>{label} cannot be {text}. Like this: {expected}.</source>
      <translation>{label} no puede ser {text}. Por ejemplo: {expected}.</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <source>{layer} could not be written to {target}. Save its edits.</source>
      <translation>{layer} no se pudo escribir en {target}. Guarde sus cambios.</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer</source>
      <translation>{mapped} de {total} parcelas tienen respuesta</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer; without an answer: {reasons}</source>
      <translation>{mapped} de {total} parcelas tienen respuesta; sin respuesta: {reasons}</translation>
    </message>
    <message>
      <source>{message} Step 1 says what to do.</source>
      <translation>{message} El paso 1 dice qué hacer.</translation>
    </message>
    <message>
      <source>{mine} (yours)</source>
      <translation>{mine} (suyo)</translation>
    </message>
    <message>
      <source>{minutes:.0f} min</source>
      <translation>{minutes:.0f} min</translation>
    </message>
    <message>
      <source>{model}: does not fit.</source>
      <translation>{model}: no encaja.</translation>
    </message>
    <message>
      <source>{model}: fits.</source>
      <translation>{model}: encaja.</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <source>{name} (simulated)</source>
      <translation>{name} (simulado)</translation>
    </message>
    <message>
      <source>{name} is no file that the engine reads. Save it to a file, and add that.</source>
      <translation>{name} no es un archivo que lea el motor. Guárdelo en un archivo y añada ese.</translation>
    </message>
    <message>
      <source>{name} is taught, and chosen above.</source>
      <translation>{name} está entrenado, y elegido arriba.</translation>
    </message>
    <message>
      <source>{name} needs {needed} more to be taught well.</source>
      <translation>{name} necesita {needed} más para aprenderse bien.</translation>
    </message>
    <message>
      <source>{name} stands among the further stack options and by itself. Leave one of them out.</source>
      <translation>{name} está entre las otras opciones de la pila y por sí solo. Deje uno de los dos.</translation>
    </message>
    <message>
      <source>{name} {value} by parcel</source>
      <translation>{name} {value} por parcela</translation>
    </message>
    <message>
      <source>{name} {value} by pixel</source>
      <translation>{name} {value} por píxel</translation>
    </message>
    <message>
      <source>{name} {value} by {level}</source>
      <translation>{name} {value} por {level}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <source>{number} of {most}</source>
      <translation>{number} de {most}</translation>
    </message>
    <message>
      <source>{others} or {last}</source>
      <translation>{others} o {last}</translation>
    </message>
    <message>
      <source>{packages} packages from {source}, {download_mb} in all; unpacked they take {disk_mb} (measured on {where}). They go into a Python environment of their own in your QGIS profile, {folder}. Nothing is sent.</source>
      <translation>{packages} paquetes de {source}, {download_mb} en total; desempaquetados ocupan {disk_mb} (medido con {where}). Van a un entorno de Python propio en su perfil de QGIS, {folder}. No se envía nada.</translation>
    </message>
    <message>
      <source>{path} holds no card.json, so it is not a model package. Choose the folder of a package.</source>
      <translation>{path} no contiene card.json, así que no es un paquete de modelo. Elija la carpeta de un paquete.</translation>
    </message>
    <message>
      <source>{path} holds no series.parquet, so it is not a folder of series. Choose the folder that Extract series of parcels wrote.</source>
      <translation>{path} no contiene series.parquet, así que no es una carpeta de series. Elija la carpeta que escribió Extraer las series de las parcelas.</translation>
    </message>
    <message>
      <source>{path} is a file, and is not kept: choose the folder.</source>
      <translation>{path} es un archivo y no se conserva: elija la carpeta.</translation>
    </message>
    <message>
      <source>{path} is a folder, and is not kept: choose the file in it.</source>
      <translation>{path} es una carpeta y no se conserva: elija el archivo que hay en ella.</translation>
    </message>
    <message>
      <source>{pixels} pixels</source>
      <translation>{pixels} píxeles</translation>
    </message>
    <message>
      <source>{python} could not be started: {reason}.</source>
      <translation>{python} no se pudo arrancar: {reason}.</translation>
    </message>
    <message>
      <source>{python} is used, not what was set up: to change it, empty the field of the Python in Options.</source>
      <translation>Se usa {python}, no lo que se preparó: para cambiarlo, vacíe el campo del Python en Opciones.</translation>
    </message>
    <message>
      <source>{score}, measured on {places}.</source>
      <translation>{score}, medido en: {places}.</translation>
    </message>
    <message>
      <source>{score}. How it was measured: {split}</source>
      <translation>{score}. Cómo se midió: {split}</translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} s</translation>
    </message>
    <message>
      <source>{seen}, its share of the model's attention is {share}</source>
      <translation>{seen}, su parte de la atención del modelo es {share}</translation>
    </message>
    <message>
      <source>{seen}, without it the probability falls by {fall}</source>
      <translation>{seen}, sin ella la probabilidad cae {fall}</translation>
    </message>
    <message>
      <source>{shapeless} labels have no shape that can be used, and are left out.</source>
      <translation>{shapeless} etiquetas no tienen geometría utilizable y se dejan fuera.</translation>
    </message>
    <message>
      <source>{share} clear</source>
      <translation>{share} despejado</translation>
    </message>
    <message>
      <source>{source} is neither a folder that is there nor an address</source>
      <translation>{source} no es ni una carpeta existente ni una dirección</translation>
    </message>
    <message>
      <source>{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address.</source>
      <translation>{stack} no existe. Elija una carpeta de rásteres fechados, un archivo con todas las fechas o una dirección https.</translation>
    </message>
    <message>
      <source>{stage} · {time} left</source>
      <translation>{stage} · faltan {time}</translation>
    </message>
    <message>
      <source>{stage}, {done} of {total}</source>
      <translation>{stage}, {done} de {total}</translation>
    </message>
    <message>
      <source>{then} are right then, {last} at last, of {count}.</source>
      <translation>Entonces acierta el {then}, al final el {last}, de {count}.</translation>
    </message>
    <message>
      <source>{title} ({name}) cannot be {value}.</source>
      <translation>{title} ({name}) no puede ser {value}.</translation>
    </message>
    <message>
      <source>{title} is done. Its project is not open any more: the results are in their folder alone.</source>
      <translation>{title}: terminado. Su proyecto ya no está abierto: los resultados están solo en su carpeta.</translation>
    </message>
    <message>
      <source>{title} waits for the end of the run under way.</source>
      <translation>{title} espera el fin de la ejecución en marcha.</translation>
    </message>
    <message>
      <source>{title} was taken out of the queue.</source>
      <translation>{title} se sacó de la cola.</translation>
    </message>
    <message>
      <source>{title}, found in {folder}</source>
      <translation>{title}, hallada en {folder}</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} a {high})</translation>
    </message>
    <message>
      <source>{width} × {height} pixels of {size}, {crs}</source>
      <translation>{width} × {height} píxeles de {size}, {crs}</translation>
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
      <translation>es de nivel 1, no reflectancia de superficie; pida el producto de nivel 2 (L2SP o L2SR)</translation>
    </message>
    <message>
      <source>it is radiance at the sensor, not surface reflectance; order the asset analytic_sr (*_SR)</source>
      <translation>es radiancia en el sensor, no reflectancia de superficie; pida el recurso analytic_sr (*_SR)</translation>
    </message>
    <message>
      <source>{1} was not written by the map job.</source>
      <translation>{1} no lo escribió la tarea de cartografía.</translation>
    </message>
    <message>
      <source>Map the parcels first, then assess them.</source>
      <translation>Cartografíe primero las parcelas y después evalúelas.</translation>
    </message>
    <message>
      <source>{1} has no field {2} of its own.</source>
      <translation>{1} no tiene ningún campo propio {2}.</translation>
    </message>
    <message>
      <source>Choose one of its fields: {1}.</source>
      <translation>Elija uno de sus campos: {1}.</translation>
    </message>
    <message>
      <source>Choose one of its fields: it has none.</source>
      <translation>Elija uno de sus campos: no tiene ninguno.</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon.</source>
      <translation>Ninguna parcela de {1} tiene un polígono.</translation>
    </message>
    <message>
      <source>Choose mapped parcels.</source>
      <translation>Elija parcelas cartografiadas.</translation>
    </message>
    <message>
      <source>in parcels of several classes</source>
      <translation>en parcelas de varias clases</translation>
    </message>
    <message>
      <source>in no parcel</source>
      <translation>en ninguna parcela</translation>
    </message>
    <message>
      <source>overlaps a reference of another class</source>
      <translation>se solapa con una referencia de otra clase</translation>
    </message>
    <message>
      <source>in no mapped parcel</source>
      <translation>en ninguna parcela cartografiada</translation>
    </message>
    <message>
      <source>The reference {1} covers no parcel of {2}.</source>
      <translation>La referencia {1} no cubre ninguna parcela de {2}.</translation>
    </message>
    <message>
      <source>Choose the reference of this region, and check the CRS of both.</source>
      <translation>Elija la referencia de esta región y compruebe el SRC de ambas.</translation>
    </message>
    <message>
      <source>no class on the map</source>
      <translation>sin clase en el mapa</translation>
    </message>
    <message>
      <source>References that were left out, overlaps a reference of another class: {1}.</source>
      <translation>Referencias que se dejaron fuera, pues se solapan con una referencia de otra clase: {1}.</translation>
    </message>
    <message>
      <source>References in which no pixel's centre lies: {1}.</source>
      <translation>Referencias en las que no está el centro de ningún píxel: {1}.</translation>
    </message>
    <message>
      <source>The places could not be written as a GeoPackage</source>
      <translation>Los lugares no se pudieron escribir como GeoPackage</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>{1} of {2} places of {3} have been inspected, and would be lost.</source>
      <translation>{1} de {2} lugares de {3} ya se han inspeccionado y se perderían.</translation>
    </message>
    <message>
      <source>Choose another folder, or move that file away.</source>
      <translation>Elija otra carpeta, o aparte ese archivo.</translation>
    </message>
    <message>
      <source>Map once more, and ask for the output probabilities.</source>
      <translation>Cartografíe otra vez y pida la salida probabilities.</translation>
    </message>
    <message>
      <source>The bands of {1} do not add up to 1, so they are no probabilities of classes of which each pixel has one.</source>
      <translation>Las bandas de {1} no suman 1, así que no son probabilidades de clases de las que cada píxel tiene una.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map of crops.</source>
      <translation>Elija el probabilities.tif de un mapa de cultivos.</translation>
    </message>
    <message>
      <source>{1} does not exist.</source>
      <translation>{1} no existe.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map.</source>
      <translation>Elija el probabilities.tif de un mapa.</translation>
    </message>
    <message>
      <source>The map in {1} holds no probabilities (probabilities.tif).</source>
      <translation>El mapa de {1} no contiene probabilidades (probabilities.tif).</translation>
    </message>
    <message>
      <source>{1} is no raster of probabilities: it needs a band of decimal numbers for each class, called as the class is.</source>
      <translation>{1} no es un ráster de probabilidades: necesita por cada clase una banda de números decimales, llamada como la clase.</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map. Map once more, and ask for the output probabilities.</source>
      <translation>Elija el probabilities.tif de un mapa. Cartografíe otra vez y pida la salida probabilities.</translation>
    </message>
    <message>
      <source>Nothing says which codes the classes of {1} have: there is no report of a map beside it.</source>
      <translation>Nada indica qué códigos tienen las clases de {1}: no hay junto a él ningún informe de un mapa.</translation>
    </message>
    <message>
      <source>Put the report.json of the map beside it, or choose a table of classes.</source>
      <translation>Ponga junto a él el report.json del mapa, o elija una tabla de clases.</translation>
    </message>
    <message>
      <source>The bands of {1} and the table of classes do not name the same classes: {2}.</source>
      <translation>Las bandas de {1} y la tabla de clases no nombran las mismas clases: {2}.</translation>
    </message>
    <message>
      <source>The bands of {1} and the report beside it do not name the same classes: {2}.</source>
      <translation>Las bandas de {1} y el informe contiguo no nombran las mismas clases: {2}.</translation>
    </message>
    <message>
      <source>Choose the probabilities and the report of one map, or the table of classes that fits.</source>
      <translation>Elija las probabilidades y el informe de un mismo mapa, o la tabla de clases que corresponda.</translation>
    </message>
    <message>
      <source>has more than {1} values</source>
      <translation>tiene más de {1} valores</translation>
    </message>
    <message>
      <source>{1} has no pixel with data.</source>
      <translation>{1} no tiene ningún píxel con datos.</translation>
    </message>
    <message>
      <source>{1} has no pixel of the classes that are named.</source>
      <translation>{1} no tiene ningún píxel de las clases nombradas.</translation>
    </message>
    <message>
      <source>Choose another map, or the table of classes that fits it.</source>
      <translation>Elija otro mapa, o la tabla de clases que le corresponda.</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>El SRC de {1}, {2}, no tiene lugar en la Tierra, de modo que no se sabe el tamaño de sus píxeles.</translation>
    </message>
    <message>
      <source>Warp the raster to a system such as its UTM zone's.</source>
      <translation>Reproyecte el ráster a un sistema como el de su zona UTM.</translation>
    </message>
    <message>
      <source>Pixels of {1} whose value is none of its classes: {2}.</source>
      <translation>Píxeles de {1} cuyo valor no es ninguna de sus clases: {2}.</translation>
    </message>
    <message>
      <source>Nothing names the classes of {1}, so that they are called by their codes: {2}.</source>
      <translation>Nada nombra las clases de {1}, de modo que se llaman por sus códigos: {2}.</translation>
    </message>
    <message>
      <source>{1} does not say which value stands for no data, so that 0 counts as a class.</source>
      <translation>{1} no dice qué valor significa sin datos, de modo que 0 cuenta como una clase.</translation>
    </message>
    <message>
      <source>Choose a raster of classes, or mapped parcels.</source>
      <translation>Elija un ráster de clases, o parcelas cartografiadas.</translation>
    </message>
    <message>
      <source>{1} is a vector layer, and no raster of classes.</source>
      <translation>{1} es una capa vectorial y no un ráster de clases.</translation>
    </message>
    <message>
      <source>Choose the raster with the classes, such as the classes.tif of a map.</source>
      <translation>Elija el ráster con las clases, como el classes.tif de un mapa.</translation>
    </message>
    <message>
      <source>holds numbers of the type {1}</source>
      <translation>contiene números del tipo {1}</translation>
    </message>
    <message>
      <source>{1} {2}, so it is no map of classes.</source>
      <translation>{1} {2}, así que no es un mapa de clases.</translation>
    </message>
    <message>
      <source>outside the map</source>
      <translation>fuera del mapa</translation>
    </message>
    <message>
      <source>{1} has no field {2}.</source>
      <translation>{1} no tiene ningún campo {2}.</translation>
    </message>
    <message>
      <source>a place has no stratum, or none of a known size</source>
      <translation>un lugar no tiene estrato, o ninguno de tamaño conocido</translation>
    </message>
    <message>
      <source>its places give the stratum {1} different sizes</source>
      <translation>sus lugares dan al estrato {1} tamaños distintos</translation>
    </message>
    <message>
      <source>The strata of {1} cannot be used: {2}.</source>
      <translation>Los estratos de {1} no se pueden usar: {2}.</translation>
    </message>
    <message>
      <source>Fill the fields {1} and {2} of every place, as they were drawn, or say that the places were drawn in another way.</source>
      <translation>Rellene los campos {1} y {2} de cada lugar tal como se sorteó, o indique que los lugares se sortearon de otro modo.</translation>
    </message>
    <message>
      <source>{1} holds {2} geometries.</source>
      <translation>{1} contiene geometrías de estos tipos: {2}.</translation>
    </message>
    <message>
      <source>{1} holds no geometries.</source>
      <translation>{1} no contiene geometrías.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons, or one of points.</source>
      <translation>Elija una capa de polígonos, o una de puntos.</translation>
    </message>
    <message>
      <source>No reference of {1} lies on the map {2}.</source>
      <translation>Ninguna referencia de {1} está en el mapa {2}.</translation>
    </message>
    <message>
      <source>Choose the references of this region, and check the layer's CRS.</source>
      <translation>Elija las referencias de esta región y compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <source>References of {1} that were left out: {2}.</source>
      <translation>Referencias de {1} que se dejaron fuera: {2}.</translation>
    </message>
    <message>
      <source>None of the units of {1} lies on the map {2}.</source>
      <translation>Ninguna de las unidades de {1} está en el mapa {2}.</translation>
    </message>
    <message>
      <source>None of the strata of {1} lies on the map {2}.</source>
      <translation>Ninguno de los estratos de {1} está en el mapa {2}.</translation>
    </message>
    <message>
      <source>None of the segments of {1} lies on the map {2}.</source>
      <translation>Ninguno de los segmentos de {1} está en el mapa {2}.</translation>
    </message>
    <message>
      <source>Choose the units of this region, and check the layer's CRS.</source>
      <translation>Elija unidades de esta región y compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <source>Choose the strata of this region, and check the layer's CRS.</source>
      <translation>Elija estratos de esta región y compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <source>Choose the segments of this region, and check the layer's CRS.</source>
      <translation>Elija segmentos de esta región y compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <source>feature {1}</source>
      <translation>objeto {1}</translation>
    </message>
    <message>
      <source>Of the units of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>De las unidades de {1}, {2} rebasan el mapa y {3} quedan fuera: lo que se dice de ellas vale para la parte de dentro.</translation>
    </message>
    <message>
      <source>Of the strata of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>De los estratos de {1}, {2} rebasan el mapa y {3} quedan fuera: lo que se dice de ellos vale para la parte de dentro.</translation>
    </message>
    <message>
      <source>Of the segments of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>De los segmentos de {1}, {2} rebasan el mapa y {3} quedan fuera: lo que se dice de ellos vale para la parte de dentro.</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>La tarea se canceló.</translation>
    </message>
    <message>
      <source>Start the same job again to go on from what it had finished.</source>
      <translation>Inicie de nuevo la misma tarea para continuar desde lo que había acabado.</translation>
    </message>
    <message>
      <source>Start it again when you want its result.</source>
      <translation>Iníciela de nuevo cuando quiera su resultado.</translation>
    </message>
    <message>
      <source>Start the same job again: it goes on from what it had finished, if anything.</source>
      <translation>Inicie de nuevo la misma tarea: continúa desde lo que había acabado, si lo hay.</translation>
    </message>
    <message>
      <source>Standard output could not be written: nobody reads it any more.</source>
      <translation>No se pudo escribir en la salida estándar: ya nadie la lee.</translation>
    </message>
    <message>
      <source>Standard output could not be written: {1}.</source>
      <translation>No se pudo escribir en la salida estándar: {1}.</translation>
    </message>
    <message>
      <source>Send it to a program or a file that takes it.</source>
      <translation>Diríjala a un programa o a un archivo que la admita.</translation>
    </message>
    <message>
      <source>The memory is not enough.</source>
      <translation>La memoria no alcanza.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Something unforeseen went wrong: {1}: {2}.</source>
      <translation>Ha fallado algo imprevisto: {1}: {2}.</translation>
    </message>
    <message>
      <source>Please report this sentence and what was done before it.</source>
      <translation>Comunique, por favor, esta frase y lo que se hizo antes.</translation>
    </message>
    <message>
      <source>The job reads {1}, in whose place it would write its result {2}.</source>
      <translation>La tarea lee {1}, en cuyo lugar escribiría su resultado {2}.</translation>
    </message>
    <message>
      <source>Choose another place for the results, or move the input away.</source>
      <translation>Elija otro lugar para los resultados, o aparte la entrada.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <source>it would be larger than files may be here</source>
      <translation>sería mayor de lo que aquí puede ser un archivo</translation>
    </message>
    <message>
      <source>{1} could not be written: {2}.</source>
      <translation>{1} no se pudo escribir: {2}.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>Make room, or choose another folder.</source>
      <translation>Haga sitio, o elija otra carpeta.</translation>
    </message>
    <message>
      <source>Another job is writing into {1}.</source>
      <translation>Otra tarea está escribiendo en {1}.</translation>
    </message>
    <message>
      <source>Wait for it to end, or choose another folder.</source>
      <translation>Espere a que termine, o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{1} is no file that a job made.</source>
      <translation>{1} no es un archivo que hiciera una tarea.</translation>
    </message>
    <message>
      <source>Choose another folder, or move it away.</source>
      <translation>Elija otra carpeta, o apártelo.</translation>
    </message>
    <message>
      <source>the whole map</source>
      <translation>todo el mapa</translation>
    </message>
    <message>
      <source>There are strata of a survey, and no segments.</source>
      <translation>Hay estratos de una encuesta, y ningún segmento.</translation>
    </message>
    <message>
      <source>Choose the surveyed segments, too.</source>
      <translation>Elija también los segmentos encuestados.</translation>
    </message>
    <message>
      <source>{1} ha of the map lie in no stratum, and are in no estimate.</source>
      <translation>{1} ha del mapa no están en ningún estrato ni entran en ninguna estimación.</translation>
    </message>
    <message>
      <source>Units of {1} overlap: {2} ha of the map lie in more than one of them and count in each, so that the units add up to more than the map.</source>
      <translation>Hay unidades de {1} que se solapan: {2} ha del mapa están en más de una y cuentan en cada una, de modo que las unidades suman más que el mapa.</translation>
    </message>
    <message>
      <source>hectares that the map gives each class: pixels whose centre lies inside, by their area on the ellipsoid; no estimates</source>
      <translation>hectáreas que el mapa da a cada clase: píxeles cuyo centro queda dentro, por su área en el elipsoide; no son estimaciones</translation>
    </message>
    <message>
      <source>all strata</source>
      <translation>todos los estratos</translation>
    </message>
    <message>
      <source>{1} exists and is no accuracy report.</source>
      <translation>{1} existe y no es un informe de exactitud.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <source>reference (rows), map (columns), {1}s</source>
      <translation>referencia (filas), mapa (columnas), unidad: {1}</translation>
    </message>
    <message>
      <source>The series in {1} do not say which parcels look like two crops.</source>
      <translation>Las series de {1} no dicen qué parcelas parecen dos cultivos.</translation>
    </message>
    <message>
      <source>Extract them once more, and have it look for two crops.</source>
      <translation>Extráigalas otra vez y haga que se busquen dos cultivos.</translation>
    </message>
    <message>
      <source>No crop is declared.</source>
      <translation>No hay ningún cultivo declarado.</translation>
    </message>
    <message>
      <source>No parcel with a declared crop has an inspected one in the field {1} of {2}.</source>
      <translation>Ninguna parcela con cultivo declarado tiene uno inspeccionado en el campo {1} de {2}.</translation>
    </message>
    <message>
      <source>Choose the field with the crops that were found, or leave it out.</source>
      <translation>Elija el campo con los cultivos hallados, u omítalo.</translation>
    </message>
    <message>
      <source>The {1} inspected parcels are too few to promise that at most {2} of the green ones are wrong. The limits are chosen by held-out declarations; the inspected parcels are counted in the report.</source>
      <translation>Las {1} parcelas inspeccionadas son muy pocas para prometer que como mucho el {2} de las verdes son falsas. Los límites se eligen con declaraciones apartadas; las parcelas inspeccionadas se cuentan en el informe.</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. More parcels, dates or inspections would help.</source>
      <translation>Ningún límite permite prometer que como mucho el {1} de las parcelas verdes son falsas, así que ninguna es verde. Ayudarían más parcelas, fechas o inspecciones.</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. The least that can be promised is {2}. More parcels, dates or inspections would help.</source>
      <translation>Ningún límite permite prometer que como mucho el {1} de las parcelas verdes son falsas, así que ninguna es verde. Lo menos que se puede prometer es {2}. Ayudarían más parcelas, fechas o inspecciones.</translation>
    </message>
    <message>
      <source>At no limit at most {1} of the red parcels are right, as far as can be told. A strict one is taken, of whose red ones up to {2} may be right.</source>
      <translation>Hasta donde se puede saber, no hay ningún límite con el que como mucho el {1} de las parcelas rojas sean correctas. Se toma uno estricto, con el que pueden ser correctas hasta el {2} de las rojas.</translation>
    </message>
    <message>
      <source>inspected parcels</source>
      <translation>parcelas inspeccionadas</translation>
    </message>
    <message>
      <source>the folder of series {1}</source>
      <translation>la carpeta de series {1}</translation>
    </message>
    <message>
      <source>The model that mapped {1} has no class {2}.</source>
      <translation>El modelo que cartografió {1} no tiene ninguna clase {2}.</translation>
    </message>
    <message>
      <source>Choose among its classes: {1}.</source>
      <translation>Elija entre sus clases: {1}.</translation>
    </message>
    <message>
      <source>No parcel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Ninguna parcela de {1} indica una referencia: {2} está vacío dondequiera que hay mapa.</translation>
    </message>
    <message>
      <source>No pixel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Ningún píxel de {1} indica una referencia: {2} está vacío dondequiera que hay mapa.</translation>
    </message>
    <message>
      <source>No place of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Ningún lugar de {1} indica una referencia: {2} está vacío dondequiera que hay mapa.</translation>
    </message>
    <message>
      <source>No polygon of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>Ningún polígono de {1} indica una referencia: {2} está vacío dondequiera que hay mapa.</translation>
    </message>
    <message>
      <source>Fill {1} in with what stands there, or choose the field that has it.</source>
      <translation>Rellene {1} con lo que hay sobre el terreno, o elija el campo que lo tiene.</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Ninguna parcela de {1} tiene a la vez una clase y en {2} una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference that the model knows.</source>
      <translation>Ninguna parcela de {1} tiene a la vez una clase y una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Ningún píxel de {1} tiene a la vez una clase y en {2} una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference that the model knows.</source>
      <translation>Ningún píxel de {1} tiene a la vez una clase y una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Ningún lugar de {1} tiene a la vez una clase y en {2} una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference that the model knows.</source>
      <translation>Ningún lugar de {1} tiene a la vez una clase y una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>Ningún polígono de {1} tiene a la vez una clase y en {2} una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference that the model knows.</source>
      <translation>Ningún polígono de {1} tiene a la vez una clase y una referencia que el modelo conozca.</translation>
    </message>
    <message>
      <source>Say which reference is which class (classes); the model has: {1}.</source>
      <translation>Indique qué referencia es qué clase (clases de las referencias); el modelo tiene: {1}.</translation>
    </message>
    <message>
      <source>Choose a reference with classes of the map, which are: {1}.</source>
      <translation>Elija una referencia con clases del mapa, que son: {1}.</translation>
    </message>
    <message>
      <source>a raster of reference has no places that could be looked up</source>
      <translation>un ráster de referencia no tiene lugares que se puedan consultar</translation>
    </message>
    <message>
      <source>{1} is a raster, and nothing says what is true.</source>
      <translation>{1} es un ráster, y nada indica lo que es verdad.</translation>
    </message>
    <message>
      <source>Choose a reference layer.</source>
      <translation>Elija una capa de referencia.</translation>
    </message>
    <message>
      <source>The reference {1} has no pixel with data on the map {2}.</source>
      <translation>La referencia {1} no tiene ningún píxel con datos en el mapa {2}.</translation>
    </message>
    <message>
      <source>Nothing says which field has the reference.</source>
      <translation>Nada indica qué campo tiene la referencia.</translation>
    </message>
    <message>
      <source>Choose the field with the true classes.</source>
      <translation>Elija el campo con las clases verdaderas.</translation>
    </message>
    <message>
      <source>References that are parcels of {1} are no places that were drawn by lot.</source>
      <translation>Las referencias que son parcelas de {1} no son lugares sorteados.</translation>
    </message>
    <message>
      <source>References that are pixels of {1} are no places that were drawn by lot.</source>
      <translation>Las referencias que son píxeles de {1} no son lugares sorteados.</translation>
    </message>
    <message>
      <source>References that are places of {1} are no places that were drawn by lot.</source>
      <translation>Las referencias que son lugares de {1} no son lugares sorteados.</translation>
    </message>
    <message>
      <source>References that are polygons of {1} are no places that were drawn by lot.</source>
      <translation>Las referencias que son polígonos de {1} no son lugares sorteados.</translation>
    </message>
    <message>
      <source>Say that they were not drawn by lot, or choose points.</source>
      <translation>Indique que no se sortearon, o elija puntos.</translation>
    </message>
    <message>
      <source>{1} does not name the strata that its places were drawn in.</source>
      <translation>{1} no nombra los estratos en que se sortearon sus lugares.</translation>
    </message>
    <message>
      <source>Choose points with the fields {1} and {2}, or say that they were drawn on the map.</source>
      <translation>Elija puntos con los campos {1} y {2}, o indique que se sortearon en el mapa.</translation>
    </message>
    <message>
      <source>There is no report.json of this map beside the parcels: only classes that the map gives are known, and references of other classes are left out.</source>
      <translation>No hay ningún report.json de este mapa junto a las parcelas: solo se conocen las clases que da el mapa, y las referencias de otras clases se dejan fuera.</translation>
    </message>
    <message>
      <source>No parcel has the reference {1}.</source>
      <translation>Ninguna parcela tiene la referencia {1}.</translation>
    </message>
    <message>
      <source>No pixel has the reference {1}.</source>
      <translation>Ningún píxel tiene la referencia {1}.</translation>
    </message>
    <message>
      <source>No place has the reference {1}.</source>
      <translation>Ningún lugar tiene la referencia {1}.</translation>
    </message>
    <message>
      <source>No polygon has the reference {1}.</source>
      <translation>Ningún polígono tiene la referencia {1}.</translation>
    </message>
    <message>
      <source>References that are no class of the model were left out: {1}.</source>
      <translation>Se dejaron fuera referencias que no son una clase del modelo: {1}.</translation>
    </message>
    <message>
      <source>{1} of {2} parcels with a reference have no class on the map: {3}.</source>
      <translation>{1} de {2} parcelas con referencia no tienen clase en el mapa: {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} pixels with a reference have no class on the map: {3}.</source>
      <translation>{1} de {2} píxeles con referencia no tienen clase en el mapa: {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} places with a reference have no class on the map: {3}.</source>
      <translation>{1} de {2} lugares con referencia no tienen clase en el mapa: {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} polygons with a reference have no class on the map: {3}.</source>
      <translation>{1} de {2} polígonos con referencia no tienen clase en el mapa: {3}.</translation>
    </message>
    <message>
      <source>All references are of one class, {1}: they say nothing of how well the map tells others.</source>
      <translation>Todas las referencias son de una clase, {1}: nada dicen de lo bien que el mapa distingue otras.</translation>
    </message>
    <message>
      <source>No place of the stratum {1}, {2} of the whole, was inspected, so that what hangs on it is not known: overall accuracy, recall and areas. Inspect some places there.</source>
      <translation>No se inspeccionó ningún lugar del estrato {1}, que es el {2} del total, de modo que no se sabe lo que depende de él: exactitud global, exhaustividad y superficies. Inspeccione allí algunos lugares.</translation>
    </message>
    <message>
      <source>One place alone of the stratum {1}, {2} of the whole, was inspected, so that nothing is known of how sure its numbers are. Inspect more places there.</source>
      <translation>Se inspeccionó un solo lugar del estrato {1}, que es el {2} del total, de modo que no se sabe lo seguros que son sus números. Inspeccione allí más lugares.</translation>
    </message>
    <message>
      <source>{1} of {2} places of the stratum {3} have no reference, or none on the map: the others stand for them, which is right if they were left out by chance.</source>
      <translation>{1} de {2} lugares del estrato {3} no tienen referencia, o ninguna en el mapa: los demás los representan, lo cual es correcto si faltan por azar.</translation>
    </message>
    <message>
      <source>{1} is no list of dates.</source>
      <translation>{1} no es una lista de fechas.</translation>
    </message>
    <message>
      <source>Write dates as 2023-05-01, with commas between.</source>
      <translation>Escriba las fechas como 2023-05-01, separadas por comas.</translation>
    </message>
    <message>
      <source>{1} cut-offs are named.</source>
      <translation>Se nombran {1} fechas de corte.</translation>
    </message>
    <message>
      <source>Name between 1 and {1} dates.</source>
      <translation>Nombre entre 1 y {1} fechas.</translation>
    </message>
    <message>
      <source>The cut-off {1} lies before the first date of the series, {2}: nothing was seen by then.</source>
      <translation>La fecha de corte {1} es anterior a la primera fecha de las series, {2}: hasta entonces no se había visto nada.</translation>
    </message>
    <message>
      <source>Leave it out, or name a later one.</source>
      <translation>Omítala, o nombre una posterior.</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2} ({3}).</source>
      <translation>“{1}” no da límites de campos: sus respuestas son de la tarea {2} ({3}).</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2}.</source>
      <translation>“{1}” no da límites de campos: sus respuestas son de la tarea {2}.</translation>
    </message>
    <message>
      <source>Choose a model of field boundaries, or map crops with this one.</source>
      <translation>Elija un modelo de límites de campos, o cartografíe cultivos con este.</translation>
    </message>
    <message>
      <source>{1}, version {2}</source>
      <translation>{1}, versión {2}</translation>
    </message>
    <message>
      <source>Fields by {1}</source>
      <translation>Campos según {1}</translation>
    </message>
    <message>
      <source>“{1}” answers for the series of whole parcels, and has no features of pixels.</source>
      <translation>“{1}” responde por las series de parcelas enteras y no tiene características de píxeles.</translation>
    </message>
    <message>
      <source>Choose a model that maps pixels.</source>
      <translation>Elija un modelo que cartografíe píxeles.</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels, whose series are read first; how long that takes is not estimated.</source>
      <translation>“{1}” responde por parcelas, cuyas series se leen primero; cuánto tarda eso no se estima.</translation>
    </message>
    <message>
      <source>Run it: it goes on where it is stopped.</source>
      <translation>Ejecútelo: continúa donde se detiene.</translation>
    </message>
    <message>
      <source>“{1}” has no answer for any of the parcels of {2}, which are never clear enough.</source>
      <translation>“{1}” no tiene respuesta para ninguna de las parcelas de {2}, que nunca están bastante despejadas.</translation>
    </message>
    <message>
      <source>Choose parcels that are clear on some date, or a stack with more dates.</source>
      <translation>Elija parcelas que estén despejadas en alguna fecha, o una pila con más fechas.</translation>
    </message>
    <message>
      <source>day of year of the most decisive date</source>
      <translation>día del año de la fecha más decisiva</translation>
    </message>
    <message>
      <source>“{1}” is asked for whole series here: parcels are explained, and there is no raster.</source>
      <translation>A “{1}” se le consulta aquí por series enteras: se explican parcelas, y no hay ráster.</translation>
    </message>
    <message>
      <source>{1} holds points, and one pixel cannot be of two crops.</source>
      <translation>{1} contiene puntos, y un píxel no puede ser de dos cultivos.</translation>
    </message>
    <message>
      <source>Choose the parcels, or do not look for two crops.</source>
      <translation>Elija las parcelas, o no busque dos cultivos.</translation>
    </message>
    <message>
      <source>Another version of CropMapper read the series in {1}, so that all of them are read again.</source>
      <translation>Otra versión de CropMapper leyó las series de {1}, así que todas se leen de nuevo.</translation>
    </message>
    <message>
      <source>To look for two crops, the pixels of each date are needed, which the series in {1} do not keep, so that all of them are read again.</source>
      <translation>Para buscar dos cultivos hacen falta los píxeles de cada fecha, que las series de {1} no guardan, así que todas se leen de nuevo.</translation>
    </message>
    <message>
      <source>{1} has no attribute {2}.</source>
      <translation>{1} no tiene ningún atributo {2}.</translation>
    </message>
    <message>
      <source>Choose one of its attributes: {1}.</source>
      <translation>Elija uno de sus atributos: {1}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a class in {2}.</source>
      <translation>Ninguno de los puntos de {1} tiene una clase en {2}.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a class in {2}.</source>
      <translation>Ninguna de las parcelas de {1} tiene una clase en {2}.</translation>
    </message>
    <message>
      <source>Choose the attribute with the classes, or extract without labels.</source>
      <translation>Elija el atributo con las clases, o extraiga sin etiquetas.</translation>
    </message>
    <message>
      <source>Points of {1} in the pixel of an earlier one, whose series they have: {2}.</source>
      <translation>Puntos de {1} en el píxel de otro anterior, cuya serie tienen: {2}.</translation>
    </message>
    <message>
      <source>The outlines of {1} were determined in {2}, and the stack's dates are of {3}: fields may have had other borders then.</source>
      <translation>Los contornos de {1} se determinaron en {2}, y las fechas de la pila son de {3}: los campos pueden haber tenido entonces otros límites.</translation>
    </message>
    <message>
      <source>Parcels of {1} so small that pixels of their edge were counted, too: {2}.</source>
      <translation>Parcelas de {1} tan pequeñas que se contaron también píxeles de su borde: {2}.</translation>
    </message>
    <message>
      <source>{1} of {2} points have no class in {3}, and are left out of the series file.</source>
      <translation>{1} de {2} puntos no tienen clase en {3} y se dejan fuera del archivo de series.</translation>
    </message>
    <message>
      <source>{1} of {2} parcels have no class in {3}, and are left out of the series file.</source>
      <translation>{1} de {2} parcelas no tienen clase en {3} y se dejan fuera del archivo de series.</translation>
    </message>
    <message>
      <source>No two points have the same class in {1}, which rather names points than crops.</source>
      <translation>No hay dos puntos con la misma clase en {1}, que más bien nombra puntos que cultivos.</translation>
    </message>
    <message>
      <source>No two parcels have the same class in {1}, which rather names parcels than crops.</source>
      <translation>No hay dos parcelas con la misma clase en {1}, que más bien nombra parcelas que cultivos.</translation>
    </message>
    <message>
      <source>no pixel</source>
      <translation>ningún píxel</translation>
    </message>
    <message>
      <source>never clear</source>
      <translation>sin fechas despejadas</translation>
    </message>
    <message>
      <source>The stack has no acquisition of {1}, which the model takes where there are any.</source>
      <translation>La pila no tiene ninguna adquisición de {1}, que el modelo toma donde las hay.</translation>
    </message>
    <message>
      <source>It is for {1}; the stack has {2}.</source>
      <translation>Es para {1}; la pila tiene {2}.</translation>
    </message>
    <message>
      <source>It is for {1}; nothing tells which sensor the stack is from.</source>
      <translation>Es para {1}; nada indica de qué sensor es la pila.</translation>
    </message>
    <message>
      <source>It takes {1}, which the stack lacks.</source>
      <translation>Toma {1}, que la pila no tiene.</translation>
    </message>
    <message>
      <source>Choose another file, or put it back.</source>
      <translation>Elija otro archivo, o devuélvalo a su sitio.</translation>
    </message>
    <message>
      <source>This very job is finished already; nothing was computed again.</source>
      <translation>Esta misma tarea ya está acabada; no se calculó nada de nuevo.</translation>
    </message>
    <message>
      <source>{1} does not say that it writes {2}</source>
      <translation>{1} no dice que escriba {2}</translation>
    </message>
    <message>
      <source>The work folder {1} is neither a path nor an address that GDAL writes to.</source>
      <translation>La carpeta de trabajo {1} no es ni una ruta ni una dirección en la que GDAL escriba.</translation>
    </message>
    <message>
      <source>Write s3://bucket/folder as /vsis3/bucket/folder, and other storage likewise.</source>
      <translation>Escriba s3://bucket/folder como /vsis3/bucket/folder, y de igual modo otros almacenamientos.</translation>
    </message>
    <message>
      <source>Finished blocks of an earlier run are used again.</source>
      <translation>Se usan de nuevo bloques acabados de una ejecución anterior.</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels, and no parcels are given.</source>
      <translation>“{1}” responde por parcelas enteras, y no se dan parcelas.</translation>
    </message>
    <message>
      <source>Choose the parcels, or a model of pixels.</source>
      <translation>Elija las parcelas, o un modelo de píxeles.</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>la pila</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels: there are parcels with classes, and no rasters.</source>
      <translation>“{1}” responde por parcelas enteras: hay parcelas con clases, y ningún ráster.</translation>
    </message>
    <message>
      <source>Each parcel of {1} that has a series has a label in {2} already.</source>
      <translation>Cada parcela de {1} que tiene una serie ya tiene una etiqueta en {2}.</translation>
    </message>
    <message>
      <source>Choose a layer in which parcels without a label are left.</source>
      <translation>Elija una capa en la que queden parcelas sin etiqueta.</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}), and stands for others in doubt that are like it.</source>
      <translation>Puede ser {1} ({2}) o {3} ({4}), y representa a otras dudosas que se le parecen.</translation>
    </message>
    <message>
      <source>“{1}” is given other dates than these, so that its attention says nothing of them.</source>
      <translation>“{1}” recibe otras fechas que estas, de modo que su atención no dice nada de ellas.</translation>
    </message>
    <message>
      <source>The package of “{1}” has no graph of attention, so that occlusion alone tells.</source>
      <translation>El paquete de “{1}” no tiene grafo de atención, así que solo informa la oclusión.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but no single date decides.</source>
      <translation>El modelo mira sobre todo {1} ({2} de su atención), pero ninguna fecha sola decide.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), and that date decides, too.</source>
      <translation>El modelo mira sobre todo {1} ({2} de su atención), y esa fecha también decide.</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but {3} decides: without it the probability falls most.</source>
      <translation>El modelo mira sobre todo {1} ({2} de su atención), pero decide {3}: sin ella la probabilidad cae más.</translation>
    </message>
    <message>
      <source>No single date decides for any of the {1}, so that what the model looks at has no check.</source>
      <translation>Ninguna fecha sola decide en ningún caso ({1}), de modo que lo que mira el modelo no se puede contrastar.</translation>
    </message>
    <message>
      <source>For {1} of {2} {3} the date that the model looks at most is not the one that decides.</source>
      <translation>En {1} de {2} {3}, la fecha que más mira el modelo no es la que decide.</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes to be explained.</source>
      <translation>“{1}” da características, y no clases que se puedan explicar.</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes to be explained.</source>
      <translation>“{1}” da límites de campos, y no clases que se puedan explicar.</translation>
    </message>
    <message>
      <source>Choose a model of crops.</source>
      <translation>Elija un modelo de cultivos.</translation>
    </message>
    <message>
      <source>without {1} by {2}</source>
      <translation>{2} sin {1}</translation>
    </message>
    <message>
      <source>without any single {1} by less than {2}</source>
      <translation>menos de {2} sin una cualquiera ({1})</translation>
    </message>
    <message>
      <source>The probability of {1} falls {2}.</source>
      <translation>La probabilidad de {1} cae {2}.</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels by the ground around them, and not for series.</source>
      <translation>“{1}” responde por píxeles según el terreno que los rodea, y no por series.</translation>
    </message>
    <message>
      <source>Map the stack with it, or choose a model such as teach makes.</source>
      <translation>Cartografíe la pila con él, o elija un modelo como los que hace el entrenamiento.</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels, and not for the series of a whole parcel.</source>
      <translation>“{1}” responde por píxeles, y no por la serie de una parcela entera.</translation>
    </message>
    <message>
      <source>Map the stack with it, extract the series of points, or choose a parcel model, such as teach makes.</source>
      <translation>Cartografíe la pila con él, extraiga las series de puntos, o elija un modelo de parcelas, como los que hace el entrenamiento.</translation>
    </message>
    <message>
      <source>“{1}” was made for the means of whole parcels; a point is one pixel, and its answer less sure.</source>
      <translation>“{1}” se hizo para las medias de parcelas enteras; un punto es un píxel, y su respuesta es menos segura.</translation>
    </message>
    <message>
      <source>No date of the series is near one that “{1}” takes.</source>
      <translation>Ninguna fecha de las series está cerca de una que tome “{1}”.</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or extract more of them.</source>
      <translation>Elija un modelo para estas fechas, o extraiga más fechas.</translation>
    </message>
    <message>
      <source>no series</source>
      <translation>sin serie</translation>
    </message>
    <message>
      <source>“{1}” learned from the means of whole parcels, by which single pixels cannot be compared: neither their unlikeness nor sets of crops can be told.</source>
      <translation>“{1}” aprendió de las medias de parcelas enteras, con las que no se pueden comparar píxeles sueltos: no se pueden dar ni su desemejanza ni los conjuntos de cultivos.</translation>
    </message>
    <message>
      <source>Do without both, or choose a model that was taught with pixels.</source>
      <translation>Prescinda de ambos, o elija un modelo entrenado con píxeles.</translation>
    </message>
    <message>
      <source>the grid of its pixels</source>
      <translation>la cuadrícula de sus píxeles</translation>
    </message>
    <message>
      <source>how far parcels are shrunk ({1} pixels, not {2})</source>
      <translation>cuánto se encogen las parcelas ({1} píxeles, no {2})</translation>
    </message>
    <message>
      <source>sensor, bands or units</source>
      <translation>sensor, bandas o unidades</translation>
    </message>
    <message>
      <source>The series in {1} are of another stack, or were extracted in another way: {2}.</source>
      <translation>Las series de {1} son de otra pila, o se extrajeron de otro modo: {2}.</translation>
    </message>
    <message>
      <source>Choose the folder of this stack's series, or leave it out.</source>
      <translation>Elija la carpeta de las series de esta pila, u omítala.</translation>
    </message>
    <message>
      <source>The series of {1} have no date.</source>
      <translation>Las series de {1} no tienen ninguna fecha.</translation>
    </message>
    <message>
      <source>Extract them from a stack with dates.</source>
      <translation>Extráigalas de una pila con fechas.</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of points.</source>
      <translation>{1} contiene puntos, y las series de {2} son de puntos.</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of parcels.</source>
      <translation>{1} contiene puntos, y las series de {2} son de parcelas.</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of points.</source>
      <translation>{1} contiene parcelas, y las series de {2} son de puntos.</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of parcels.</source>
      <translation>{1} contiene parcelas, y las series de {2} son de parcelas.</translation>
    </message>
    <message>
      <source>Extract the series of these points, or choose the folder that has them.</source>
      <translation>Extraiga las series de estos puntos, o elija la carpeta que las tiene.</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, or choose the folder that has them.</source>
      <translation>Extraiga las series de estas parcelas, o elija la carpeta que las tiene.</translation>
    </message>
    <message>
      <source>None of the points of {1} is among those whose series are in {2}.</source>
      <translation>Ninguno de los puntos de {1} está entre aquellos cuyas series están en {2}.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} is among those whose series are in {2}.</source>
      <translation>Ninguna de las parcelas de {1} está entre aquellas cuyas series están en {2}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>Ninguno de los puntos de {1} tiene un píxel despejado en ninguna fecha de las series de {2}.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>Ninguna de las parcelas de {1} tiene un píxel despejado en ninguna fecha de las series de {2}.</translation>
    </message>
    <message>
      <source>Extract the series of a stack with clear dates, or check its mask.</source>
      <translation>Extraiga las series de una pila con fechas despejadas, o compruebe su máscara.</translation>
    </message>
    <message>
      <source>There is no table of series {1}.</source>
      <translation>No existe la tabla de series {1}.</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the stack.</source>
      <translation>Ninguno de los puntos de {1} tiene un píxel despejado en ninguna fecha de la pila.</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the stack.</source>
      <translation>Ninguna de las parcelas de {1} tiene un píxel despejado en ninguna fecha de la pila.</translation>
    </message>
    <message>
      <source>Choose a stack with clear dates, or check its mask.</source>
      <translation>Elija una pila con fechas despejadas, o compruebe su máscara.</translation>
    </message>
    <message>
      <source>{1} holds series that were extracted, and the options of the stack speak of rasters.</source>
      <translation>{1} contiene series extraídas, y las opciones de la pila se refieren a rásteres.</translation>
    </message>
    <message>
      <source>Leave them out, or choose the rasters.</source>
      <translation>Omítalas, o elija los rásteres.</translation>
    </message>
    <message>
      <source>Without a red and a near infrared band, or an NDVI, no events are told.</source>
      <translation>Sin una banda roja y una del infrarrojo cercano, o un NDVI, no se indican sucesos.</translation>
    </message>
    <message>
      <source>Without two short-wave infrared bands stubble cannot be told from bare soil; both are called bare soil.</source>
      <translation>Sin dos bandas del infrarrojo de onda corta el rastrojo no se distingue del suelo desnudo; ambos se llaman suelo desnudo.</translation>
    </message>
    <message>
      <source>This point has no clear pixel on any date of the stack.</source>
      <translation>Este punto no tiene ningún píxel despejado en ninguna fecha de la pila.</translation>
    </message>
    <message>
      <source>This parcel has no clear pixel on any date of the stack.</source>
      <translation>Esta parcela no tiene ningún píxel despejado en ninguna fecha de la pila.</translation>
    </message>
    <message>
      <source>Pick another place, or check the stack's mask.</source>
      <translation>Elija otro lugar, o compruebe la máscara de la pila.</translation>
    </message>
    <message>
      <source>{1} {2}: {3} Precision: {4}</source>
      <translation>{1} {2}: {3} Precisión del cálculo: {4}</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes, so it has no answer for parcels.</source>
      <translation>“{1}” da características y no clases, así que no tiene respuesta para parcelas.</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes, so it has no answer for parcels.</source>
      <translation>“{1}” da límites de campos y no clases, así que no tiene respuesta para parcelas.</translation>
    </message>
    <message>
      <source>Leave the parcels out, or choose a model that gives classes.</source>
      <translation>Omita las parcelas, o elija un modelo que dé clases.</translation>
    </message>
    <message>
      <source>{1} smoothed</source>
      <translation>{1} suavizado</translation>
    </message>
    <message>
      <source>{1}, certainty {2}</source>
      <translation>{1}, certeza {2}</translation>
    </message>
    <message>
      <source>Feature {1}</source>
      <translation>Objeto {1}</translation>
    </message>
    <message>
      <source>{1} has a smoothness of its own and is no class of {2}: {3}.</source>
      <translation>{1} tiene un suavizado propio y no es una clase de {2}: {3}.</translation>
    </message>
    <message>
      <source>Write the classes as the map calls them.</source>
      <translation>Escriba las clases como las llama el mapa.</translation>
    </message>
    <message>
      <source>The CRS of {1} has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>El SRC de {1} no tiene lugar en la Tierra, de modo que no se sabe el tamaño de sus píxeles.</translation>
    </message>
    <message>
      <source>Warp the map to a system such as its UTM zone's, or leave the minimum mapping unit out.</source>
      <translation>Reproyecte el mapa a un sistema como el de su zona UTM, u omita la unidad mínima cartografiable.</translation>
    </message>
    <message>
      <source>The minimum mapping unit of {1} ha is at most a pixel of {2} ha, so that nothing would be sieved.</source>
      <translation>La unidad mínima cartografiable de {1} ha es como mucho un píxel de {2} ha, así que no se cribaría nada.</translation>
    </message>
    <message>
      <source>Choose a larger one, or leave it out.</source>
      <translation>Elija una mayor, u omítala.</translation>
    </message>
    <message>
      <source>{1} is a file, not a folder.</source>
      <translation>{1} es un archivo, no una carpeta.</translation>
    </message>
    <message>
      <source>{1} is not empty.</source>
      <translation>{1} no está vacía.</translation>
    </message>
    <message>
      <source>Choose another folder, or allow results to be replaced (overwrite).</source>
      <translation>Elija otra carpeta, o permita que se reemplacen resultados (overwrite).</translation>
    </message>
    <message>
      <source>{1} is no part of a simulated scene, but in its way.</source>
      <translation>{1} no es parte de una escena simulada, y ocupa su lugar.</translation>
    </message>
    <message>
      <source>{1} has no class {2}.</source>
      <translation>{1} no tiene ninguna clase {2}.</translation>
    </message>
    <message>
      <source>The standard error needs {1} places; at least {2} of each class make {3} of them, which are drawn.</source>
      <translation>El error estándar exige {1} lugares; con al menos {2} de cada clase son {3}, y esos se sortean.</translation>
    </message>
    <message>
      <source>{1} places are too few for at least {2} of each of {3} classes, which make {4}.</source>
      <translation>{1} lugares son muy pocos para al menos {2} de cada una de {3} clases, que son {4}.</translation>
    </message>
    <message>
      <source>Draw more places, or fewer of each class.</source>
      <translation>Sortee más lugares, o menos de cada clase.</translation>
    </message>
    <message>
      <source>All pixels are drawn of classes that have fewer than {1}: {2}.</source>
      <translation>Se toman todos los píxeles de las clases que tienen menos de {1}: {2}.</translation>
    </message>
    <message>
      <source>Pixels of {1} differ by {2} in size, and each has the same chance: estimates are those of pixels more than of areas. Warp the map to an equal-area system to have them right.</source>
      <translation>Los píxeles de {1} difieren en tamaño ({2}), y cada uno tiene la misma probabilidad: las estimaciones son más de píxeles que de superficies. Para tenerlas correctas, reproyecte el mapa a un sistema equivalente (de áreas iguales).</translation>
    </message>
    <message>
      <source>Places to inspect on {1}</source>
      <translation>Lugares por inspeccionar en {1}</translation>
    </message>
    <message>
      <source>{1} names no masks, and does not say that clouds are to be found: ask for that again (mask 'detect') wherever it is used.</source>
      <translation>{1} no nombra máscaras y no dice que se hayan de encontrar nubes: pídalo de nuevo (mask 'detect') dondequiera que se use.</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name this server (also read) wherever it is used.</source>
      <translation>{1} nombra rásteres de {2}. Un archivo de pila por sí solo no abre ninguna dirección: nombre este servidor (puede llevar a) dondequiera que se use.</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name these servers (also read) wherever it is used.</source>
      <translation>{1} nombra rásteres de {2}. Un archivo de pila por sí solo no abre ninguna dirección: nombre estos servidores (puede llevar a) dondequiera que se use.</translation>
    </message>
    <message>
      <source>{1} and {2} more: {3}.</source>
      <translation>{1} y {2} más: {3}.</translation>
    </message>
    <message>
      <source>{1} does not end in .stack.json.</source>
      <translation>{1} no termina en .stack.json.</translation>
    </message>
    <message>
      <source>Call it {1}.stack.json.</source>
      <translation>Llámelo {1}.stack.json.</translation>
    </message>
    <message>
      <source>{1} exists already.</source>
      <translation>{1} ya existe.</translation>
    </message>
    <message>
      <source>Choose another name, or allow results to be replaced (overwrite).</source>
      <translation>Elija otro nombre, o permita que se reemplacen resultados (overwrite).</translation>
    </message>
    <message>
      <source>Choose parcels or points.</source>
      <translation>Elija parcelas o puntos.</translation>
    </message>
    <message>
      <source>A field with the true crop is one of parcels, and there are none.</source>
      <translation>Un campo con el cultivo verdadero es de parcelas, y no hay ninguna.</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels here, and there are none.</source>
      <translation>“{1}” responde aquí por parcelas, y no hay ninguna.</translation>
    </message>
    <message>
      <source>No crop in the field {1} of {2} is a class of “{3}”: {4}.</source>
      <translation>Ningún cultivo del campo {1} de {2} es una clase de “{3}”: {4}.</translation>
    </message>
    <message>
      <source>Say which class each crop is (classes), or choose another field.</source>
      <translation>Indique qué clase es cada cultivo (clases de los textos), o elija otro campo.</translation>
    </message>
    <message>
      <source>Crops in {1} that “{2}” does not know, whose parcels are not scored: {3}.</source>
      <translation>Cultivos de {1} que “{2}” no conoce, cuyas parcelas no se puntúan: {3}.</translation>
    </message>
    <message>
      <source>confidence as of {1}</source>
      <translation>confianza al {1}</translation>
    </message>
    <message>
      <source>day of {1} from which the answer stays</source>
      <translation>día de {1} desde el que la respuesta se mantiene</translation>
    </message>
    <message>
      <source>{1} is gone or damaged.</source>
      <translation>{1} ya no está o está dañado.</translation>
    </message>
    <message>
      <source>Start the same job again.</source>
      <translation>Inicie de nuevo la misma tarea.</translation>
    </message>
    <message>
      <source>“{1}” knows dates by their rank and not by their day, so it serves its own training calendar only.</source>
      <translation>“{1}” conoce las fechas por su orden y no por su día, así que solo sirve para su propio calendario de entrenamiento.</translation>
    </message>
    <message>
      <source>Choose a model that knows dates by their day.</source>
      <translation>Elija un modelo que conozca las fechas por su día.</translation>
    </message>
    <message>
      <source>“{1}” gives one share a pixel, of {2}: every pixel would be of that class.</source>
      <translation>“{1}” da una sola proporción por píxel, la de {2}: todos los píxeles serían de esa clase.</translation>
    </message>
    <message>
      <source>Choose a model of several classes.</source>
      <translation>Elija un modelo de varias clases.</translation>
    </message>
    <message>
      <source>Choose a model that was made for these values, or teach one.</source>
      <translation>Elija un modelo hecho para estos valores, o entrene uno.</translation>
    </message>
    <message>
      <source>“{1}” takes {2} together, and {3} has {4}.</source>
      <translation>“{1}” toma {2} a la vez, y {3} tiene {4}.</translation>
    </message>
    <message>
      <source>“{1}” was made for {2}, and {3} has {4}.</source>
      <translation>“{1}” se hizo para {2}, y {3} tiene {4}.</translation>
    </message>
    <message>
      <source>“{1}” takes {2}, which {3} lacks: it has {4}.</source>
      <translation>“{1}” toma {2}, que {3} no tiene: tiene {4}.</translation>
    </message>
    <message>
      <source>“{1}” takes values in {2}, and {3} has {4}.</source>
      <translation>“{1}” toma valores en {2}, y {3} tiene {4}.</translation>
    </message>
    <message>
      <source>No bundled model is for {1} with these bands.</source>
      <translation>Ningún modelo incluido es para {1} con estas bandas.</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor).</source>
      <translation>Los archivos no dicen su sensor; si es {1}, indíquelo (sensor).</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor). Of the bundled models, “{2}” is for it.</source>
      <translation>Los archivos no dicen su sensor; si es {1}, indíquelo (sensor). De los modelos incluidos, “{2}” es para él.</translation>
    </message>
    <message>
      <source>“{1}” is for {2}</source>
      <translation>“{1}” es para {2}</translation>
    </message>
    <message>
      <source>Of the bundled models, {1}.</source>
      <translation>De los modelos incluidos, {1}.</translation>
    </message>
    <message>
      <source>the series</source>
      <translation>las series</translation>
    </message>
    <message>
      <source>No date of {1} is near one that “{2}” takes (days {3} to {4} of the year).</source>
      <translation>Ninguna fecha ({1}) está cerca de una que tome “{2}” (días {3} a {4} del año).</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or add dates to {1}.</source>
      <translation>Elija un modelo para estas fechas, o añada fechas ({1}).</translation>
    </message>
    <message>
      <source>“{1}” was trained on simulated scenes; its map of a real scene proves nothing.</source>
      <translation>“{1}” se entrenó con escenas simuladas; su mapa de una real no demuestra nada.</translation>
    </message>
    <message>
      <source>“{1}” has learned from {2} alone, and these dates are of {3}: how often it is right in another year was not measured.</source>
      <translation>“{1}” ha aprendido solo de {2}, y estas fechas son de {3}: no se ha medido cuántas veces acierta en otro año.</translation>
    </message>
    <message>
      <source>The days of the dates are counted from 1 January {1}, by which most of them lie in the season that “{2}” was trained on (days {3} to {4} of the year); by their middle date, as in training, they would be of {5}: leave out dates of other seasons if that is not meant.</source>
      <translation>Los días de las fechas se cuentan desde el 1 de enero de {1}, con lo que la mayoría quedan en la temporada con la que se entrenó “{2}” (días {3} a {4} del año); según su fecha central, como en el entrenamiento, serían de {5}: deje fuera las fechas de otras temporadas si no es eso lo que se quiere.</translation>
    </message>
    <message>
      <source>“{1}” was trained on {2}, and the stack is {3}.</source>
      <translation>“{1}” se entrenó con {2}, y la pila es {3}.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7} and {8} more.</source>
      <translation>{1} de {2} fechas de {3} quedan fuera de la temporada con la que se entrenó “{4}” (días {5} a {6} del año): {7} y {8} más.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7}.</source>
      <translation>{1} de {2} fechas de {3} quedan fuera de la temporada con la que se entrenó “{4}” (días {5} a {6} del año): {7}.</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6} and {7} more.</source>
      <translation>{1} de {2} fechas quedan fuera de la temporada con la que se entrenó “{3}” (días {4} a {5} del año): {6} y {7} más.</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6}.</source>
      <translation>{1} de {2} fechas quedan fuera de la temporada con la que se entrenó “{3}” (días {4} a {5} del año): {6}.</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than half of the season that “{2}” was trained on (days {3} to {4} of the year; the stack of {5} has {6} to {7}).</source>
      <translation>La pila de {1} cubre menos de la mitad de la temporada con la que se entrenó “{2}” (días {3} a {4} del año; la pila de {5} tiene {6} a {7}).</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than {2} of the season that “{3}” was trained on (days {4} to {5} of the year; the stack of {6} has {7} to {8}).</source>
      <translation>La pila de {1} cubre menos del {2} de la temporada con la que se entrenó “{3}” (días {4} a {5} del año; la pila de {6} tiene {7} a {8}).</translation>
    </message>
    <message>
      <source>The stack covers less than half of the season that “{1}” was trained on (days {2} to {3} of the year; the stack has {4} to {5}).</source>
      <translation>La pila cubre menos de la mitad de la temporada con la que se entrenó “{1}” (días {2} a {3} del año; la pila tiene {4} a {5}).</translation>
    </message>
    <message>
      <source>The stack covers less than {1} of the season that “{2}” was trained on (days {3} to {4} of the year; the stack has {5} to {6}).</source>
      <translation>La pila cubre menos del {1} de la temporada con la que se entrenó “{2}” (días {3} a {4} del año; la pila tiene {5} a {6}).</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates of {3}: of {4}, {5} are used that are spread evenly.</source>
      <translation>“{1}” toma como mucho {2} fechas de {3}: de {4} se usan {5}, repartidas de manera uniforme.</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates: of {3}, {4} are used that are spread evenly.</source>
      <translation>“{1}” toma como mucho {2} fechas: de {3} se usan {4}, repartidas de manera uniforme.</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} are near none of the {4} that “{5}” takes, and are not used.</source>
      <translation>{1} de {2} fechas de {3} no están cerca de ninguna de las {4} que toma “{5}”, y no se usan.</translation>
    </message>
    <message>
      <source>{1} of {2} dates are near none of the {3} that “{4}” takes, and are not used.</source>
      <translation>{1} de {2} fechas no están cerca de ninguna de las {3} que toma “{4}”, y no se usan.</translation>
    </message>
    <message>
      <source>The stack has {1} usable date of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>La pila tiene {1} fecha utilizable de {2}; “{3}” se entrenó con {4} a {5}.</translation>
    </message>
    <message>
      <source>The stack has {1} usable date; “{2}” was trained with {3} to {4}.</source>
      <translation>La pila tiene {1} fecha utilizable; “{2}” se entrenó con {3} a {4}.</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>La pila tiene {1} fechas utilizables de {2}; “{3}” se entrenó con {4} a {5}.</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates; “{2}” was trained with {3} to {4}.</source>
      <translation>La pila tiene {1} fechas utilizables; “{2}” se entrenó con {3} a {4}.</translation>
    </message>
    <message>
      <source>{1} ({2} to {3}, trained on {4} to {5})</source>
      <translation>{1} ({2} a {3}; en el entrenamiento, {4} a {5})</translation>
    </message>
    <message>
      <source>The stack's values of {1} lie outside what “{2}” was trained on: {3}. Check scale and offset in the input report.</source>
      <translation>Los valores de la pila de {1} quedan fuera de aquello con lo que se entrenó “{2}”: {3}. Compruebe el factor de escala y el desplazamiento en el informe de entrada.</translation>
    </message>
    <message>
      <source>The stack's values lie outside what “{1}” was trained on: {2}. Check scale and offset in the input report.</source>
      <translation>Los valores de la pila quedan fuera de aquello con lo que se entrenó “{1}”: {2}. Compruebe el factor de escala y el desplazamiento en el informe de entrada.</translation>
    </message>
    <message>
      <source>Strata of {1} overlap: {2} ha of the map lie in more than one of them.</source>
      <translation>Hay estratos de {1} que se solapan: {2} ha del mapa están en más de uno.</translation>
    </message>
    <message>
      <source>Mend the layer, so that each place is in one stratum.</source>
      <translation>Corrija la capa, de modo que cada lugar esté en un solo estrato.</translation>
    </message>
    <message>
      <source>not wholly on the map</source>
      <translation>no del todo en el mapa</translation>
    </message>
    <message>
      <source>in no stratum</source>
      <translation>en ningún estrato</translation>
    </message>
    <message>
      <source>Segments of {1} that were left out, {2}: {3}.</source>
      <translation>Segmentos de {1} que se dejaron fuera, {2}: {3}.</translation>
    </message>
    <message>
      <source>Segments of {1} with pixels that have no class on the map, and count as of none: {2}.</source>
      <translation>Segmentos de {1} con píxeles que no tienen clase en el mapa y cuentan como de ninguna: {2}.</translation>
    </message>
    <message>
      <source>{1} numbers of hectares are missing in {2}: their segments are left out for that class. Where none of a class was found, write 0.</source>
      <translation>Faltan {1} números de hectáreas en {2}: sus segmentos se dejan fuera para esa clase. Donde no se halló nada de una clase, escriba 0.</translation>
    </message>
    <message>
      <source>No segment of {1} lies wholly on the map and in a stratum.</source>
      <translation>Ningún segmento de {1} está por entero en el mapa y en un estrato.</translation>
    </message>
    <message>
      <source>Choose the segments of this region.</source>
      <translation>Elija los segmentos de esta región.</translation>
    </message>
    <message>
      <source>{1} has no field that is named as a class of the map.</source>
      <translation>{1} no tiene ningún campo que se llame como una clase del mapa.</translation>
    </message>
    <message>
      <source>Say which field holds the hectares of which class; the classes are: {1}.</source>
      <translation>Indique qué campo contiene las hectáreas de qué clase; las clases son: {1}.</translation>
    </message>
    <message>
      <source>Name the fields with surveyed hectares.</source>
      <translation>Nombre los campos con las hectáreas encuestadas.</translation>
    </message>
    <message>
      <source>The map {1} has no class {2}.</source>
      <translation>El mapa {1} no tiene ninguna clase {2}.</translation>
    </message>
    <message>
      <source>Two fields are said to hold the hectares of one class.</source>
      <translation>Se indican dos campos con las hectáreas de una misma clase.</translation>
    </message>
    <message>
      <source>Name one field for each class.</source>
      <translation>Nombre un campo para cada clase.</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds no numbers.</source>
      <translation>El campo {1} de {2} no contiene números.</translation>
    </message>
    <message>
      <source>Choose a field with hectares.</source>
      <translation>Elija un campo con hectáreas.</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds numbers that are no areas.</source>
      <translation>El campo {1} de {2} contiene números que no son superficies.</translation>
    </message>
    <message>
      <source>The segment {1} of {2} has {3} ha, and {4} ha were surveyed in it.</source>
      <translation>El segmento {1} de {2} tiene {3} ha, y se encuestaron en él {4} ha.</translation>
    </message>
    <message>
      <source>Check that the fields hold hectares, and that no class is in two of them.</source>
      <translation>Compruebe que los campos contienen hectáreas y que ninguna clase está en dos de ellos.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no estimate. Survey more of them.</source>
      <translation>El estrato {1} tiene {2} segmentos encuestados: ninguna estimación. Encueste más.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: estimates that hang on single ones. Survey more of them.</source>
      <translation>El estrato {1} tiene {2} segmentos encuestados: estimaciones que dependen de unos pocos. Encueste más.</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no regression. Survey more of them.</source>
      <translation>El estrato {1} tiene {2} segmentos encuestados: ninguna regresión. Encueste más.</translation>
    </message>
    <message>
      <source>The labelled parcels lie in {1} blocks. So each was judged by others of its own block, too: a label that is wrong in all of a block alike is not found.</source>
      <translation>Las parcelas etiquetadas están en {1} bloques. Por eso a cada una la juzgaron también otras de su propio bloque: una etiqueta falsa por igual en todo un bloque no se encuentra.</translation>
    </message>
    <message>
      <source>Labelled {1}, and its series looks like it ({2}).</source>
      <translation>Etiquetada como {1}, y su serie lo parece ({2}).</translation>
    </message>
    <message>
      <source>Labelled {1} ({2}), but its series looks like {3} ({4}).</source>
      <translation>Etiquetada como {1} ({2}), pero su serie parece {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} is a file, where a folder of series is to be kept.</source>
      <translation>{1} es un archivo, donde se ha de guardar una carpeta de series.</translation>
    </message>
    <message>
      <source>Choose a folder, or leave it out.</source>
      <translation>Elija una carpeta, u omítala.</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which is no model that a job made.</source>
      <translation>La carpeta de salida contiene {1}, que no es un modelo hecho por una tarea.</translation>
    </message>
    <message>
      <source>held out by blocks</source>
      <translation>reservados por bloques</translation>
    </message>
    <message>
      <source>held out by parts of the area</source>
      <translation>reservados por partes de la zona</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>exactitud global</translation>
    </message>
    <message>
      <source>{1} labelled places of {2}, field {3}</source>
      <translation>{1} lugares etiquetados de {2}, campo {3}</translation>
    </message>
    <message>
      <source>that of the labels</source>
      <translation>la de las etiquetas</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} block of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>aprendió de {1} lugares en {2} bloque de terreno, y en lo reservado su F1 macro es {3}. Sus confianzas pueden ser demasiado altas: mire su informe y etiquete más.</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} blocks of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>aprendió de {1} lugares en {2} bloques de terreno, y en lo reservado su F1 macro es {3}. Sus confianzas pueden ser demasiado altas: mire su informe y etiquete más.</translation>
    </message>
    <message>
      <source>No parcel with a crop in the field {1} of {2} has a series that can be learned from.</source>
      <translation>Ninguna parcela con cultivo en el campo {1} de {2} tiene una serie de la que se pueda aprender.</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, of more dates or with more pixels inside.</source>
      <translation>Extraiga las series de estas parcelas, con más fechas o con más píxeles dentro.</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} are {3}, so there is nothing to tell apart.</source>
      <translation>Todas las parcelas con cultivo en el campo {1} de {2} son {3}, así que no hay nada que distinguir.</translation>
    </message>
    <message>
      <source>Choose a layer with several crops, or the field that has them.</source>
      <translation>Elija una capa con varios cultivos, o el campo que los tiene.</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} lie in one block, so that none can be judged by others.</source>
      <translation>Todas las parcelas con cultivo en el campo {1} de {2} están en un bloque, así que a ninguna la pueden juzgar otras.</translation>
    </message>
    <message>
      <source>Take a larger area, or name a field that says which parcels belong together.</source>
      <translation>Tome una zona más grande, o nombre un campo que diga qué parcelas van juntas.</translation>
    </message>
    <message>
      <source>Crops in {1} of {2} that other blocks lack, so that nothing can be said of their parcels: {3}.</source>
      <translation>Cultivos de {1} de {2} que faltan en otros bloques, de modo que nada se puede decir de sus parcelas: {3}.</translation>
    </message>
    <message>
      <source>extra trees</source>
      <translation>Extra Trees</translation>
    </message>
    <message>
      <source>The model {1} was not taught with a learner that can learn anew from series of parcels.</source>
      <translation>El modelo {1} no se entrenó con un método de aprendizaje que pueda aprender de nuevo de series de parcelas.</translation>
    </message>
    <message>
      <source>Choose a model that was taught here, or name a learner.</source>
      <translation>Elija un modelo entrenado aquí, o nombre un método de aprendizaje.</translation>
    </message>
    <message>
      <source>Nothing can be learned on {1}: it {2}.</source>
      <translation>No se puede aprender nada sobre {1}: {2}.</translation>
    </message>
    <message>
      <source>Choose another model to stand on, or none.</source>
      <translation>Elija otro modelo de base, o ninguno.</translation>
    </message>
    <message>
      <source>No layer of all parcels says where fields end, so no class other is learned: what is no crop will be mapped as one of the classes.</source>
      <translation>Ninguna capa de todas las parcelas dice dónde acaban los campos, así que no se aprende la clase otros: lo que no es cultivo se cartografiará como una de las clases.</translation>
    </message>
    <message>
      <source>No ground lies outside all parcels, so no class other is learned.</source>
      <translation>No hay terreno fuera de todas las parcelas, así que no se aprende la clase otros.</translation>
    </message>
    <message>
      <source>The class other is learned from all ground outside the labelled places: fields without a label are among it.</source>
      <translation>La clase otros se aprende de todo el terreno fuera de los lugares etiquetados: los campos sin etiqueta están incluidos.</translation>
    </message>
    <message>
      <source>The labels of {1} are points, and a parcel model learns from parcels.</source>
      <translation>Las etiquetas de {1} son puntos, y un modelo de parcelas aprende de parcelas.</translation>
    </message>
    <message>
      <source>Give the parcels that the points lie in, or learn a model of pixels.</source>
      <translation>Dé las parcelas en que están los puntos, o aprenda un modelo de píxeles.</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, {2}: there is nothing to tell apart.</source>
      <translation>Todas las etiquetas de {1} que se pueden usar son de una clase, {2}: no hay nada que distinguir.</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, none: there is nothing to tell apart.</source>
      <translation>Todas las etiquetas de {1} que se pueden usar son de una clase, ninguna: no hay nada que distinguir.</translation>
    </message>
    <message>
      <source>Label places of another class, too.</source>
      <translation>Etiquete también lugares de otra clase.</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of one class.</source>
      <translation>{1} etiquetas de {2} no tienen ningún píxel despejado en ninguna fecha, y lo que queda es de una sola clase.</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of no class.</source>
      <translation>{1} etiquetas de {2} no tienen ningún píxel despejado en ninguna fecha, y lo que queda no es de ninguna clase.</translation>
    </message>
    <message>
      <source>Label other places, or check the stack's mask.</source>
      <translation>Etiquete otros lugares, o compruebe la máscara de la pila.</translation>
    </message>
    <message>
      <source>Labels of {1} without a clear pixel on any date: {2}.</source>
      <translation>Etiquetas de {1} sin un píxel despejado en ninguna fecha: {2}.</translation>
    </message>
    <message>
      <source>Nothing is learned of classes whose labels can all not be used: {1}. The model will call such places something else.</source>
      <translation>No se aprende nada de las clases de las que no se puede usar ninguna etiqueta: {1}. El modelo llamará de otro modo a esos lugares.</translation>
    </message>
    <message>
      <source>Classes with fewer than five labelled places: {1}. What is learned of them is a guess; label more.</source>
      <translation>Clases con menos de cinco lugares etiquetados: {1}. Lo que se aprende de ellas es una conjetura; etiquete más.</translation>
    </message>
    <message>
      <source>it has 1 labelled place, and fewer than {1} teach little</source>
      <translation>solo 1 lugar etiquetado, y menos de {1} enseñan poco</translation>
    </message>
    <message>
      <source>it has {1} labelled places, and fewer than {2} teach little</source>
      <translation>solo {1} lugares etiquetados, y menos de {2} enseñan poco</translation>
    </message>
    <message>
      <source>its F1 still rises with more labels, from {1} to {2}</source>
      <translation>su F1 aún sube con más etiquetas, de {1} a {2}</translation>
    </message>
    <message>
      <source>its F1 may lie anywhere from {1} to {2}</source>
      <translation>su F1 puede estar en cualquier punto de {1} a {2}</translation>
    </message>
    <message>
      <source>These figures count pixels; counted by place, by the mean of its pixels, the macro F1 is {1}.</source>
      <translation>Estas cifras cuentan píxeles; contado por lugar, con la media de sus píxeles, el F1 macro es {1}.</translation>
    </message>
    <message>
      <source>The network learns from parcels without a label, too, and there are none: it saw the labelled ones alone. Give the layer of all parcels.</source>
      <translation>La red aprende también de parcelas sin etiqueta, y no hay ninguna: solo vio las etiquetadas. Dé la capa de todas las parcelas.</translation>
    </message>
    <message>
      <source>The network learns from pixels without a label, too, and this stack hardly has any.</source>
      <translation>La red aprende también de píxeles sin etiqueta, y esta pila apenas los tiene.</translation>
    </message>
    <message>
      <source>The network saw series of the whole area without their labels, also where labels were left out to judge it: on other ground expect less of it than its scores say.</source>
      <translation>La red vio series de toda la zona sin sus etiquetas, también donde se apartaron etiquetas para juzgarla: en otros terrenos espere de ella menos de lo que dicen sus puntuaciones.</translation>
    </message>
    <message>
      <source>The model learned from {1} of these {2} places. On them it is right more often than elsewhere: the figures are training accuracy, and not the accuracy of the map.</source>
      <translation>El modelo aprendió de {1} de estos {2} lugares. En ellos acierta más que en otros: las cifras son exactitud de entrenamiento, y no la exactitud del mapa.</translation>
    </message>
    <message>
      <source>The model learned from none of these {1} places, as far as the middles of its labelled places tell.</source>
      <translation>El modelo no aprendió de ninguno de estos {1} lugares, hasta donde lo dicen los centros de sus lugares etiquetados.</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high. Its card says that it was trained on: {2}.</source>
      <translation>No se sabe si el modelo aprendió de estos lugares: {1}. Si lo hizo, las cifras son demasiado altas. Su ficha dice que se entrenó con: {2}.</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high.</source>
      <translation>No se sabe si el modelo aprendió de estos lugares: {1}. Si lo hizo, las cifras son demasiado altas.</translation>
    </message>
    <message>
      <source>the reference holds no places with outlines of their own</source>
      <translation>la referencia no contiene lugares con contorno propio</translation>
    </message>
    <message>
      <source>the model does not keep which places it learned from</source>
      <translation>el modelo no guarda de qué lugares aprendió</translation>
    </message>
    <message>
      <source>they have no CRS</source>
      <translation>no tienen SRC</translation>
    </message>
    <message>
      <source>no report beside the map names its model</source>
      <translation>ningún informe junto al mapa nombra su modelo</translation>
    </message>
    <message>
      <source>the model that the map's report names is not there any more</source>
      <translation>el modelo que nombra el informe del mapa ya no está</translation>
    </message>
    <message>
      <source>the model has changed since the map was made</source>
      <translation>el modelo ha cambiado desde que se hizo el mapa</translation>
    </message>
    <message>
      <source>{1} reference labels, but {2} of the map</source>
      <translation>{1} etiquetas de referencia, pero {2} del mapa</translation>
    </message>
    <message>
      <source>not among the classes: {1}</source>
      <translation>no están entre las clases: {1}</translation>
    </message>
    <message>
      <source>the confusion matrix counts no samples</source>
      <translation>la matriz de confusión no cuenta ninguna muestra</translation>
    </message>
    <message>
      <source>Declared {1}; its series looks like it ({2}).</source>
      <translation>Declarado: {1}; su serie se le parece ({2}).</translation>
    </message>
    <message>
      <source>It has no series, so nothing can be said.</source>
      <translation>No tiene serie, así que no se puede decir nada.</translation>
    </message>
    <message>
      <source>Too few parcels of {1} are labelled to learn what it looks like.</source>
      <translation>Hay muy pocas parcelas etiquetadas de {1} para aprender cómo es.</translation>
    </message>
    <message>
      <source>Too few pixels lie inside ({1}).</source>
      <translation>Hay muy pocos píxeles dentro ({1}).</translation>
    </message>
    <message>
      <source>Too few dates are clear ({1}).</source>
      <translation>Hay muy pocas fechas despejadas ({1}).</translation>
    </message>
    <message>
      <source>Its pixels look like two crops, the smaller one on {1} of them.</source>
      <translation>Sus píxeles parecen dos cultivos, el menor en el {1} de ellos.</translation>
    </message>
    <message>
      <source>Its series is unlike all that was learned.</source>
      <translation>Su serie no se parece a nada de lo aprendido.</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}).</source>
      <translation>Puede ser {1} ({2}) o {3} ({4}).</translation>
    </message>
    <message>
      <source>Declared {1}, but its series looks like {2} ({3}).</source>
      <translation>Declarado: {1}, pero su serie parece {2} ({3}).</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, limit {4}).</source>
      <translation>Declarado: {1}; es más probable {2}, pero no lo bastante ({3}, límite {4}).</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, and no limit is safe).</source>
      <translation>Declarado: {1}; es más probable {2}, pero no lo bastante ({3}, y ningún límite es seguro).</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, limit {3}).</source>
      <translation>{1} es el cultivo más probable, pero no lo bastante ({2}, límite {3}).</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, and no limit is safe).</source>
      <translation>{1} es el cultivo más probable, pero no lo bastante ({2}, y ningún límite es seguro).</translation>
    </message>
    <message>
      <source>and no limit is safe</source>
      <translation>y ningún límite es seguro</translation>
    </message>
    <message>
      <source>Write one line a class, with columns code, name, colour and group, such as: 1,maize,#e6a817,summer crops.</source>
      <translation>Escriba una línea por clase, con las columnas code, name, colour y group, por ejemplo: 1,maize,#e6a817,summer crops.</translation>
    </message>
    <message>
      <source>The table of classes {1} cannot be read: {2}.</source>
      <translation>La tabla de clases {1} no se puede leer: {2}.</translation>
    </message>
    <message>
      <source>has no class</source>
      <translation>no tiene ninguna clase</translation>
    </message>
    <message>
      <source>has two classes of the {1} {2}</source>
      <translation>tiene dos clases con el mismo {1}, {2}</translation>
    </message>
    <message>
      <source>its JSON is no list of classes</source>
      <translation>su JSON no es una lista de clases</translation>
    </message>
    <message>
      <source>it is no CSV ({1})</source>
      <translation>no es un CSV ({1})</translation>
    </message>
    <message>
      <source>has no name for its class {1}, or one that cannot be shown</source>
      <translation>no tiene nombre para su clase {1}, o tiene uno que no se puede mostrar</translation>
    </message>
    <message>
      <source>gives {1} the colour {2}, which is not written as #rrggbb</source>
      <translation>da a {1} el color {2}, que no está escrito como #rrggbb</translation>
    </message>
    <message>
      <source>gives {1} a group that is no text</source>
      <translation>da a {1} un grupo que no es un texto</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is no whole number</source>
      <translation>da a {1} el código {2}, que no es un número entero</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is not from 1 to {3}</source>
      <translation>da a {1} el código {2}, que no está entre 1 y {3}</translation>
    </message>
    <message>
      <source>There are {1} classes, and a map holds {2}.</source>
      <translation>Hay {1} clases, y en un mapa caben {2}.</translation>
    </message>
    <message>
      <source>Say which texts are one class, or choose the field with the crops: this one rather names each parcel.</source>
      <translation>Indique qué textos son una misma clase, o elija el campo con los cultivos: este más bien nombra cada parcela.</translation>
    </message>
    <message>
      <source>The table of classes {1} {2}.</source>
      <translation>La tabla de clases {1} {2}.</translation>
    </message>
    <message>
      <source>overlaps a label of another class</source>
      <translation>se solapa con una etiqueta de otra clase</translation>
    </message>
    <message>
      <source>repeats another label</source>
      <translation>repite otra etiqueta</translation>
    </message>
    <message>
      <source>No labelled point lies in a parcel of {1}.</source>
      <translation>Ningún punto etiquetado está en una parcela de {1}.</translation>
    </message>
    <message>
      <source>Choose the parcels that the points were taken in.</source>
      <translation>Elija las parcelas en las que se tomaron los puntos.</translation>
    </message>
    <message>
      <source>the field {1} of {2}</source>
      <translation>el campo {1} de {2}</translation>
    </message>
    <message>
      <source>No label of {1} in {2} can be used: {3}.</source>
      <translation>Ninguna etiqueta de {1} en {2} se puede usar: {3}.</translation>
    </message>
    <message>
      <source>Mend the labels, or choose those of this region.</source>
      <translation>Corrija las etiquetas, o elija las de esta región.</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4} and more).</source>
      <translation>Etiquetas de {1} que se dejaron fuera, {2}: {3} (objetos {4} y más).</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4}).</source>
      <translation>Etiquetas de {1} que se dejaron fuera, {2}: {3} (objeto {4}).</translation>
    </message>
    <message>
      <source>No place has a label in {1}.</source>
      <translation>Ningún lugar tiene una etiqueta en {1}.</translation>
    </message>
    <message>
      <source>Choose the field with the crops, or fill it in.</source>
      <translation>Elija el campo con los cultivos, o rellénelo.</translation>
    </message>
    <message>
      <source>No label in {1} is of a class: it has {2}.</source>
      <translation>Ninguna etiqueta en {1} es de una clase: hay {2}.</translation>
    </message>
    <message>
      <source>Say which class each of these texts is.</source>
      <translation>Indique qué clase es cada uno de estos textos.</translation>
    </message>
    <message>
      <source>Numbers and no names stand in {1}: {2}.</source>
      <translation>En {1} hay números y no nombres: {2}.</translation>
    </message>
    <message>
      <source>Choose the field with the names of the crops, or say which class each number is.</source>
      <translation>Elija el campo con los nombres de los cultivos, o indique qué clase es cada número.</translation>
    </message>
    <message>
      <source>A label in {1} cannot be the name of a class: it is too long, or has characters that cannot be shown.</source>
      <translation>Una etiqueta en {1} no puede ser el nombre de una clase: es demasiado larga, o tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
      <source>Say which class it is, or mend the field.</source>
      <translation>Indique qué clase es, o corrija el campo.</translation>
    </message>
    <message>
      <source>Labels in {1} that are none of the classes were left out: {2}.</source>
      <translation>Se dejaron fuera etiquetas en {1} que no son ninguna de las clases: {2}.</translation>
    </message>
    <message>
      <source>Labels in {1} differ in case, accents or blanks alone, and are taken for different classes: {2}. If they are one class, say so in the table of texts.</source>
      <translation>Hay etiquetas en {1} que solo difieren en mayúsculas, acentos o espacios y se toman por clases distintas: {2}. Si son una misma clase, indíquelo en la tabla de textos.</translation>
    </message>
    <message>
      <source>No label in {1} is {2}.</source>
      <translation>Ninguna etiqueta en {1} es {2}.</translation>
    </message>
    <message>
      <source>{1} and {2} more</source>
      <translation>{1} y {2} más</translation>
    </message>
    <message>
      <source>{1} of {2} series have a valid date; a warm-up needs {3}.</source>
      <translation>{1} de {2} series tienen una fecha válida; un calentamiento necesita {3}.</translation>
    </message>
    <message>
      <source>Look at what masks the dates, or learn without a warm-up.</source>
      <translation>Mire qué enmascara las fechas, o aprenda sin calentamiento.</translation>
    </message>
    <message>
      <source>The {1} of step {2} is {3}.</source>
      <translation>En el paso {2}, {1} vale {3}.</translation>
    </message>
    <message>
      <source>Look for odd values in the series; if there are none, lower the learning rate or take another learner.</source>
      <translation>Busque valores extraños en las series; si no los hay, reduzca la tasa de aprendizaje o tome otro método.</translation>
    </message>
    <message>
      <source>The learner network needs {1}, which this engine's environment does not have.</source>
      <translation>El método network necesita {1}, que el entorno de este motor no tiene.</translation>
    </message>
    <message>
      <source>Install cropmapper[torch] into the engine's environment, or choose other learners.</source>
      <translation>Instale cropmapper[torch] en el entorno del motor, o elija otros métodos.</translation>
    </message>
    <message>
      <source>The labels lie in {1} blocks only, so that few of them are left to learn from at a time.</source>
      <translation>Las etiquetas están en solo {1} bloques, así que cada vez quedan pocas de las que aprender.</translation>
    </message>
    <message>
      <source>one fifth of the blocks at a time ({1} blocks)</source>
      <translation>un quinto de los bloques cada vez ({1} bloques)</translation>
    </message>
    <message>
      <source>each block</source>
      <translation>cada bloque</translation>
    </message>
    <message>
      <source>a fifth of the labelled at a time</source>
      <translation>un quinto de lo etiquetado cada vez</translation>
    </message>
    <message>
      <source>All labels lie in one block, so neighbours were judged by each other: expect less on other ground.</source>
      <translation>Todas las etiquetas están en un bloque, así que los vecinos se juzgaron entre sí: espere menos en otro terreno.</translation>
    </message>
    <message>
      <source>halves of the area, west and east, south and north</source>
      <translation>mitades de la zona, oeste y este, sur y norte</translation>
    </message>
    <message>
      <source>half of the groups at a time</source>
      <translation>la mitad de los grupos cada vez</translation>
    </message>
    <message>
      <source>The labels tell nothing of other places: they lie in one block, and in one year.</source>
      <translation>Las etiquetas no dicen nada de otros lugares: están en un bloque y en un año.</translation>
    </message>
    <message>
      <source>has no encoder that gives tokens</source>
      <translation>no tiene un codificador que dé tokens</translation>
    </message>
    <message>
      <source>reads several sensors</source>
      <translation>lee varios sensores</translation>
    </message>
    <message>
      <source>sees squares of {1} pixels, and a series is of one place</source>
      <translation>ve cuadrados de {1} píxeles, y una serie es de un solo lugar</translation>
    </message>
    <message>
      <source>sees a pixel with its neighbours, which a series does not have</source>
      <translation>ve un píxel con sus vecinos, que una serie no tiene</translation>
    </message>
    <message>
      <source>takes dates of its own calendar only</source>
      <translation>solo toma fechas de su propio calendario</translation>
    </message>
    <message>
      <source>is for {1}, and the series are of {2}</source>
      <translation>es para {1}, y las series son de {2}</translation>
    </message>
    <message>
      <source>needs the bands {1}, which the series lack</source>
      <translation>necesita las bandas {1}, que faltan en las series</translation>
    </message>
    <message>
      <source>linear on the encoder of {1}</source>
      <translation>lineal sobre el codificador de {1}</translation>
    </message>
    <message>
      <source>the encoder of {1} is no part of another graph</source>
      <translation>el codificador de {1} no es parte de otro grafo</translation>
    </message>
    <message>
      <source>“{1}” does not hold how the series that it learned from lie to each other, so that neither unlikeness nor sets of classes can be told.</source>
      <translation>“{1}” no guarda cómo se relacionan entre sí las series de las que aprendió, de modo que no se pueden dar ni la desemejanza ni los conjuntos de clases.</translation>
    </message>
    <message>
      <source>Teach it once more, with labels in several blocks of ground, or do without.</source>
      <translation>Entrénelo otra vez, con etiquetas en varios bloques de terreno, o prescinda de ello.</translation>
    </message>
    <message>
      <source>Fewer than {1} labels: {2}. A prototype stands for such a class, and is seldom right: label more.</source>
      <translation>Menos de {1} etiquetas: {2}. Una clase así la representa un prototipo, que rara vez acierta: etiquete más.</translation>
    </message>
    <message>
      <source>All labels in one block: {1}. What is learned of them could not be tried on other ground.</source>
      <translation>Todas las etiquetas en un bloque: {1}. Lo que se aprende de ellas no se pudo probar en otro terreno.</translation>
    </message>
    <message>
      <source>GDAL tells of a failure in bytes that are no text</source>
      <translation>GDAL comunica un fallo en bytes que no son texto</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>La pieza acabada {1} no se puede leer: se cambió o se quitó, o su almacenamiento no responde.</translation>
    </message>
    <message>
      <source>Start the same job again: the blocks that can be read are not computed again.</source>
      <translation>Inicie de nuevo la misma tarea: los bloques que se pueden leer no se calculan de nuevo.</translation>
    </message>
    <message>
      <source>a window of {1} pixels allows halos from 0 to {2}, not {3}</source>
      <translation>una ventana de {1} píxeles permite halos de 0 a {2}, no {3}</translation>
    </message>
    <message>
      <source>The finished block {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>El bloque acabado {1} no se puede leer: se cambió o se quitó, o su almacenamiento no responde.</translation>
    </message>
    <message>
      <source>windows beyond the block</source>
      <translation>ventanas más allá del bloque</translation>
    </message>
    <message>
      <source>The output {1} is a file, not a folder.</source>
      <translation>La salida {1} es un archivo, no una carpeta.</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>Elija una carpeta para los resultados.</translation>
    </message>
    <message>
      <source>In the output folder {1}, {2} is a folder, where a file of the result goes.</source>
      <translation>En la carpeta de salida {1}, {2} es una carpeta, donde va un archivo del resultado.</translation>
    </message>
    <message>
      <source>The output folder {1} holds {2} without the job.json or report.json that a job leaves beside it.</source>
      <translation>La carpeta de salida {1} contiene {2} sin el job.json o el report.json que una tarea deja al lado.</translation>
    </message>
    <message>
      <source>The output folder {1} holds results of another job ({2}).</source>
      <translation>La carpeta de salida {1} contiene resultados de otra tarea ({2}).</translation>
    </message>
    <message>
      <source>The output folder {1} holds another job's unfinished blocks.</source>
      <translation>La carpeta de salida {1} contiene bloques sin acabar de otra tarea.</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which no job made.</source>
      <translation>La carpeta de salida contiene {1}, que no hizo ninguna tarea.</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} cannot be reached: {2}.</source>
      <translation>No se puede llegar al planificador de Dask {1}: {2}.</translation>
    </message>
    <message>
      <source>Check the address, that the scheduler runs, and Dask's TLS settings.</source>
      <translation>Compruebe la dirección, que el planificador está en marcha y la configuración TLS de Dask.</translation>
    </message>
    <message>
      <source>Dask cannot be used in this environment: {1}.</source>
      <translation>Dask no se puede usar en este entorno: {1}.</translation>
    </message>
    <message>
      <source>Install cropmapper[scale] into the engine's environment, or use workers of this machine.</source>
      <translation>Instale cropmapper[scale] en el entorno del motor, o use workers de esta máquina.</translation>
    </message>
    <message>
      <source>{1} is no address of a Dask scheduler.</source>
      <translation>{1} no es una dirección de un planificador de Dask.</translation>
    </message>
    <message>
      <source>Give protocol, host and port, such as tcp://10.0.0.1:8786.</source>
      <translation>Dé protocolo, host y puerto, por ejemplo tcp://10.0.0.1:8786.</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} has no worker; the map goes on once there is one.</source>
      <translation>El planificador de Dask {1} no tiene ningún worker; el mapa continúa en cuanto haya uno.</translation>
    </message>
    <message>
      <source>A worker, or the scheduler, ended without an answer, as when memory runs out ({1}).</source>
      <translation>Un worker, o el planificador, terminó sin respuesta, como cuando se agota la memoria ({1}).</translation>
    </message>
    <message>
      <source>Use fewer workers, or give them more memory, and start the same job again: finished blocks stay.</source>
      <translation>Use menos workers, o deles más memoria, e inicie de nuevo la misma tarea: los bloques acabados se conservan.</translation>
    </message>
    <message>
      <source>Check the address and the rights to write there.</source>
      <translation>Compruebe la dirección y los permisos para escribir en ella.</translation>
    </message>
    <message>
      <source>A worker cannot read the job in {1}.</source>
      <translation>Un worker no puede leer la tarea en {1}.</translation>
    </message>
    <message>
      <source>Choose a work folder that all workers reach.</source>
      <translation>Elija una carpeta de trabajo a la que lleguen todos los workers.</translation>
    </message>
    <message>
      <source>A worker would map with {1}, but the job is of {2}.</source>
      <translation>Un worker cartografiaría con {1}, pero la tarea es de {2}.</translation>
    </message>
    <message>
      <source>Install the same engine, model and libraries on all workers.</source>
      <translation>Instale el mismo motor, el mismo modelo y las mismas bibliotecas en todos los workers.</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, whose shares need not add up to 1.</source>
      <translation>La salida {1} no se puede obtener de “{2}”, cuyas proporciones no tienen por qué sumar 1.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model whose classes exclude each other.</source>
      <translation>Omítala, o elija un modelo cuyas clases se excluyan unas a otras.</translation>
    </message>
    <message>
      <source>The output unlikeness cannot be had from “{1}”, which does not hold how the series that it learned from lie to each other.</source>
      <translation>La salida unlikeness no se puede obtener de “{1}”, que no guarda cómo se relacionan entre sí las series de las que aprendió.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model that was taught here from labels in several blocks of ground.</source>
      <translation>Omítala, o elija un modelo entrenado aquí con etiquetas en varios bloques de terreno.</translation>
    </message>
    <message>
      <source>“{1}” tells field boundaries and no crops, so the output {2} cannot be had from it.</source>
      <translation>“{1}” da límites de campos y no cultivos, así que la salida {2} no se puede obtener de él.</translation>
    </message>
    <message>
      <source>Delineate fields with it, ask for the output probabilities, or choose a model of crops.</source>
      <translation>Delimite campos con él, pida la salida probabilities, o elija un modelo de cultivos.</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, which gives features and no classes.</source>
      <translation>La salida {1} no se puede obtener de “{2}”, que da características y no clases.</translation>
    </message>
    <message>
      <source>Ask for the output embedding alone.</source>
      <translation>Pida solo la salida embedding.</translation>
    </message>
    <message>
      <source>The output embedding cannot be had from “{1}”, which has no encoder that would give features.</source>
      <translation>La salida embedding no se puede obtener de “{1}”, que no tiene un codificador que dé características.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model with an encoder.</source>
      <translation>Omítala, o elija un modelo con codificador.</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the parcels of each class have it in their set, as far as they come as the labelled parcels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>Conjuntos de clases: al menos {1} de las parcelas de cada clase la tienen en su conjunto, en la medida en que las parcelas etiquetadas sean representativas. Se halla con lo que el modelo respondió a etiquetas que no había visto (predicción conforme). Las clases con menos de {2} lugares etiquetados están en todos los conjuntos.</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the pixels of each class have it in their set, as far as they come as the labelled pixels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>Conjuntos de clases: al menos {1} de los píxeles de cada clase la tienen en su conjunto, en la medida en que los píxeles etiquetados sean representativas. Se halla con lo que el modelo respondió a etiquetas que no había visto (predicción conforme). Las clases con menos de {2} lugares etiquetados están en todos los conjuntos.</translation>
    </message>
    <message>
      <source>Sets of classes: the fewest whose probabilities add up to {1}. No held-out answers stand behind them, so nothing guarantees how often they hold the true class.</source>
      <translation>Conjuntos de clases: las menos cuyas probabilidades suman {1}. No se apoyan en respuestas apartadas, así que nada garantiza cuántas veces contienen la clase verdadera.</translation>
    </message>
    <message>
      <source>GDAL cannot make a GeoTIFF here: {1}.</source>
      <translation>GDAL no puede crear aquí un GeoTIFF: {1}.</translation>
    </message>
    <message>
      <source>Free some memory, and start again.</source>
      <translation>Libere memoria y empiece de nuevo.</translation>
    </message>
    <message>
      <source>{1} (simulated model)</source>
      <translation>{1} (modelo simulado)</translation>
    </message>
    <message>
      <source>no little-endian TIFF</source>
      <translation>no es un TIFF little-endian</translation>
    </message>
    <message>
      <source>pixels were not compared with what was learned</source>
      <translation>los píxeles no se compararon con lo aprendido</translation>
    </message>
    <message>
      <source>{1} is not a model package: it has no card.json.</source>
      <translation>{1} no es un paquete de modelo: no tiene card.json.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the card, or a bundled model by its name.</source>
      <translation>Elija la carpeta que contiene la ficha, o un modelo incluido por su nombre.</translation>
    </message>
    <message>
      <source>cannot be used: {1}</source>
      <translation>no se puede usar: {1}</translation>
    </message>
    <message>
      <source>is not a valid card: {1}</source>
      <translation>no es una ficha válida: {1}</translation>
    </message>
    <message>
      <source>cannot be read: {1}</source>
      <translation>no se puede leer: {1}</translation>
    </message>
    <message>
      <source>There is no model package {1}, neither bundled nor as a folder.</source>
      <translation>No hay paquete de modelo {1}, ni incluido ni como carpeta.</translation>
    </message>
    <message>
      <source>Bundled are: {1}.</source>
      <translation>Paquetes incluidos: {1}.</translation>
    </message>
    <message>
      <source>Bundled are: none.</source>
      <translation>Paquetes incluidos: ninguna.</translation>
    </message>
    <message>
      <source>is listed in the card, but {1}</source>
      <translation>figura en la ficha, pero {1}</translation>
    </message>
    <message>
      <source>is a link that leads out of the package</source>
      <translation>es un enlace que lleva fuera del paquete</translation>
    </message>
    <message>
      <source>holds {1} GB, more than the {2} GB of a package</source>
      <translation>contiene {1} GB, más que los {2} GB de un paquete</translation>
    </message>
    <message>
      <source>is not the file that the card was written for: its SHA-256 differs</source>
      <translation>no es el archivo para el que se escribió la ficha: su SHA-256 difiere</translation>
    </message>
    <message>
      <source>is not listed in the card</source>
      <translation>no figura en la ficha</translation>
    </message>
    <message>
      <source>Do not use this package; get it again from where it came from.</source>
      <translation>No use este paquete; obténgalo de nuevo de donde vino.</translation>
    </message>
    <message>
      <source>module {1} has no attribute {2}</source>
      <translation>el módulo {1} no tiene ningún atributo {2}</translation>
    </message>
    <message>
      <source>fewer than two pixels</source>
      <translation>menos de dos píxeles</translation>
    </message>
    <message>
      <source>never clear enough</source>
      <translation>sin fechas bastante despejadas</translation>
    </message>
    <message>
      <source>fewer than two pixels clear enough</source>
      <translation>menos de dos píxeles bastante despejados</translation>
    </message>
    <message>
      <source>The fields could not be written as a GeoPackage</source>
      <translation>Los campos no se pudieron escribir como GeoPackage</translation>
    </message>
    <message>
      <source>Names or texts of {1} are in a broken or wrongly labelled encoding, and were mended in: {2}. They were read as UTF-8, else as Western European; if they are of another script, save the layer as a GeoPackage with its true encoding.</source>
      <translation>Nombres o textos de {1} tienen una codificación rota o mal indicada, y se corrigieron en: {2}. Se leyeron como UTF-8 o, si no, como europeo occidental; si son de otra escritura, guarde la capa como GeoPackage con su codificación verdadera.</translation>
    </message>
    <message>
      <source>Columns of {1} have types that a GeoPackage lacks, and were converted: {2}.</source>
      <translation>Hay columnas de {1} con tipos que un GeoPackage no tiene, y se convirtieron: {2}.</translation>
    </message>
    <message>
      <source>as JSON text</source>
      <translation>como texto JSON</translation>
    </message>
    <message>
      <source>as floating point</source>
      <translation>como coma flotante</translation>
    </message>
    <message>
      <source>its database is damaged ({1})</source>
      <translation>su base de datos está dañada ({1})</translation>
    </message>
    <message>
      <source>its table {1} lies in another file</source>
      <translation>su tabla {1} está en otro archivo</translation>
    </message>
    <message>
      <source>its coordinate reference system is an address, and none but files are read</source>
      <translation>su sistema de referencia de coordenadas es una dirección, y solo se leen archivos</translation>
    </message>
    <message>
      <source>its "geo" metadata do not say which column is its geometry</source>
      <translation>sus metadatos "geo" no dicen qué columna es su geometría</translation>
    </message>
    <message>
      <source>its geometry column {1} is not there</source>
      <translation>su columna de geometría {1} no existe</translation>
    </message>
    <message>
      <source>its geometry is encoded as {1}</source>
      <translation>su geometría está codificada como {1}</translation>
    </message>
    <message>
      <source>fid of the file</source>
      <translation>fid del archivo</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet; where on Earth its column {1} lies, it does not say</source>
      <translation>es un archivo Parquet corriente, sin los metadatos "geo" que lo hacen GeoParquet; no dice en qué lugar de la Tierra está su columna {1}</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet</source>
      <translation>es un archivo Parquet corriente, sin los metadatos "geo" que lo hacen GeoParquet</translation>
    </message>
    <message>
      <source>its "geo" metadata cannot be used: {1}</source>
      <translation>sus metadatos "geo" no se pueden usar: {1}</translation>
    </message>
    <message>
      <source>its "geo" metadata are no JSON object</source>
      <translation>sus metadatos "geo" no son un objeto JSON</translation>
    </message>
    <message>
      <source>its coordinate reference system is none that PROJ knows</source>
      <translation>su sistema de referencia de coordenadas no es ninguno que PROJ conozca</translation>
    </message>
    <message>
      <source>its geometry is not encoded as its metadata say</source>
      <translation>su geometría no está codificada como dicen sus metadatos</translation>
    </message>
    <message>
      <source>{1} records of {2} are damaged: they cannot be read, and are left out.</source>
      <translation>{1} registros de {2} están dañados: no se pueden leer y se dejan fuera.</translation>
    </message>
    <message>
      <source>{1} holds surfaces of triangles or patches, or another kind of geometry that is no polygon.</source>
      <translation>{1} contiene superficies de triángulos o parches, u otro tipo de geometría que no es polígono.</translation>
    </message>
    <message>
      <source>Convert them to polygons in QGIS, and choose those.</source>
      <translation>Conviértalas en polígonos con QGIS, y elija estos.</translation>
    </message>
    <message>
      <source>the text of its coordinate reference system is no UTF-8</source>
      <translation>el texto de su sistema de referencia de coordenadas no es UTF-8</translation>
    </message>
    <message>
      <source>{1} holds more than fits into memory.</source>
      <translation>{1} contiene más de lo que cabe en la memoria.</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone.</source>
      <translation>Elija una capa solo de esta región.</translation>
    </message>
    <message>
      <source>its content is damaged</source>
      <translation>su contenido está dañado</translation>
    </message>
    <message>
      <source>{1} has no layer with geometry.</source>
      <translation>{1} no tiene ninguna capa con geometría.</translation>
    </message>
    <message>
      <source>Choose a polygon layer.</source>
      <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
      <source>{1} has no layer {2}.</source>
      <translation>{1} no tiene ninguna capa {2}.</translation>
    </message>
    <message>
      <source>{1} has {2} layers and none was chosen.</source>
      <translation>{1} tiene {2} capas y no se eligió ninguna.</translation>
    </message>
    <message>
      <source>Choose one of its layers: {1}.</source>
      <translation>Elija una de sus capas: {1}.</translation>
    </message>
    <message>
      <source>{1} gives more than {2} rows, more than a layer of its size holds.</source>
      <translation>{1} da más de {2} filas, más de las que contiene una capa de su tamaño.</translation>
    </message>
    <message>
      <source>{1} gives more than {2} GB, more than a layer of its size holds.</source>
      <translation>{1} da más de {2} GB, más de lo que contiene una capa de su tamaño.</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone; a view whose query has no end is no layer.</source>
      <translation>Elija una capa solo de esta región; una vista cuya consulta no tiene fin no es una capa.</translation>
    </message>
    <message>
      <source>the lengths of its records are damaged</source>
      <translation>las longitudes de sus registros están dañadas</translation>
    </message>
    <message>
      <source>The place is no polygon or point: {1}.</source>
      <translation>El lugar no es un polígono ni un punto: {1}.</translation>
    </message>
    <message>
      <source>Give it as well-known text, such as POINT (500000 4800000).</source>
      <translation>Indíquelo como texto WKT (well-known text), por ejemplo POINT (500000 4800000).</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>el lugar</translation>
    </message>
    <message>
      <source>The place lies outside the stack, which covers {1} in {2}.</source>
      <translation>El lugar está fuera de la pila, que cubre {1} en {2}.</translation>
    </message>
    <message>
      <source>Pick a place within the stack.</source>
      <translation>Elija un lugar dentro de la pila.</translation>
    </message>
    <message>
      <source>{1} holds points and {2} in one layer.</source>
      <translation>{1} contiene puntos y {2} en una misma capa.</translation>
    </message>
    <message>
      <source>Save the points and the polygons as layers of their own, and choose one of them.</source>
      <translation>Guarde los puntos y los polígonos como capas separadas, y elija una de ellas.</translation>
    </message>
    <message>
      <source>{1} holds lines, and neither polygons nor points.</source>
      <translation>{1} contiene líneas, y ni polígonos ni puntos.</translation>
    </message>
    <message>
      <source>Choose a layer of polygons or points, or make polygons of the lines in QGIS (Lines to polygons).</source>
      <translation>Elija una capa de polígonos o puntos, o convierta las líneas en polígonos en QGIS (Líneas a polígonos).</translation>
    </message>
    <message>
      <source>Features of {1} with several points became a row for each point, with new feature ids: {2}.</source>
      <translation>Los objetos de {1} con varios puntos pasaron a ser una fila por punto, con nuevos id de objeto: {2}.</translation>
    </message>
    <message>
      <source>No point of {1} can be read.</source>
      <translation>No se puede leer ningún punto de {1}.</translation>
    </message>
    <message>
      <source>Choose a layer with points or polygons.</source>
      <translation>Elija una capa con puntos o polígonos.</translation>
    </message>
    <message>
      <source>No point of {1} lies in the stack: the points cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>Ningún punto de {1} está en la pila: los puntos cubren {2} en {3}, la pila {4} en {5}.</translation>
    </message>
    <message>
      <source>Choose the {1} of this region, and check the layer's CRS.</source>
      <translation>Elija {1} de esta región y compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <source>outside the stack</source>
      <translation>fuera de la pila</translation>
    </message>
    <message>
      <source>no geometry</source>
      <translation>ninguna geometría</translation>
    </message>
    <message>
      <source>{1} holds {2}, not polygons.</source>
      <translation>{1} contiene {2}, no polígonos.</translation>
    </message>
    <message>
      <source>{1} holds no geometry, not polygons.</source>
      <translation>{1} no contiene geometrías, así que tampoco polígonos.</translation>
    </message>
    <message>
      <source>{1} has no parcel.</source>
      <translation>{1} no tiene ninguna parcela.</translation>
    </message>
    <message>
      <source>Choose a layer with parcels.</source>
      <translation>Elija una capa con parcelas.</translation>
    </message>
    <message>
      <source>{1} has no coordinate reference system, so its place is unknown.</source>
      <translation>{1} no tiene sistema de referencia de coordenadas, así que no se sabe dónde está.</translation>
    </message>
    <message>
      <source>Assign the layer its CRS in QGIS (Layer &gt; Set CRS) and save it.</source>
      <translation>Asigne a la capa su SRC en QGIS (Capa &gt; Establecer SRC) y guárdela.</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, cannot be brought to the stack's, {3}.</source>
      <translation>El SRC de {1}, {2}, no se puede llevar al de la pila, {3}.</translation>
    </message>
    <message>
      <source>Save the parcels in the stack's CRS; if one of them is a local CRS, give it a place on Earth first.</source>
      <translation>Guarde las parcelas en el SRC de la pila; si uno de los dos es un SRC local, dele primero un lugar en la Tierra.</translation>
    </message>
    <message>
      <source>Invalid polygons of {1} were repaired: {2}.</source>
      <translation>Se repararon polígonos no válidos de {1}: {2}.</translation>
    </message>
    <message>
      <source>The arcs of {1} polygons of {2} were made straight, with a point every degree.</source>
      <translation>Los arcos de {1} polígonos de {2} se convirtieron en tramos rectos, con un punto por grado.</translation>
    </message>
    <message>
      <source>Parcels of {1} that reach beyond the stack, so that what is said of them is of the part within: {2}.</source>
      <translation>Parcelas de {1} que rebasan la pila, de modo que lo que se dice de ellas vale para la parte de dentro: {2}.</translation>
    </message>
    <message>
      <source>No parcel of {1} lies in the stack: the parcels cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>Ninguna parcela de {1} está en la pila: las parcelas cubren {2} en {3}, la pila {4} en {5}.</translation>
    </message>
    <message>
      <source>Choose the parcels of this region, and check the layer's CRS.</source>
      <translation>Elija las parcelas de esta región y compruebe el SRC de la capa.</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon that can be used: {2}.</source>
      <translation>Ninguna parcela de {1} tiene un polígono utilizable: {2}.</translation>
    </message>
    <message>
      <source>Choose a layer with polygons.</source>
      <translation>Elija una capa con polígonos.</translation>
    </message>
    <message>
      <source>that can be used: {1}</source>
      <translation>que se pueda usar: {1}</translation>
    </message>
    <message>
      <source>outline of too many vertices</source>
      <translation>contorno de demasiados vértices</translation>
    </message>
    <message>
      <source>a vertex is no number</source>
      <translation>un vértice no es un número</translation>
    </message>
    <message>
      <source>not a polygon</source>
      <translation>no es un polígono</translation>
    </message>
    <message>
      <source>geometry without area</source>
      <translation>geometría sin superficie</translation>
    </message>
    <message>
      <source>geometry cut short or damaged</source>
      <translation>geometría cortada o dañada</translation>
    </message>
    <message>
      <source>outline crosses itself too often</source>
      <translation>el contorno se cruza demasiadas veces</translation>
    </message>
    <message>
      <source>outline cannot be repaired</source>
      <translation>el contorno no se puede reparar</translation>
    </message>
    <message>
      <source>Save it as a GeoPackage in QGIS (Export &gt; Save Features As), and choose that.</source>
      <translation>Guárdelo en QGIS como GeoPackage (Exportar &gt; Guardar objetos como), y elija ese archivo.</translation>
    </message>
    <message>
      <source>The parcel layer {1} does not exist.</source>
      <translation>La capa de parcelas {1} no existe.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <source>it cannot be read ({1})</source>
      <translation>no se puede leer ({1})</translation>
    </message>
    <message>
      <source>{1} cannot be read as a polygon layer: {2}.</source>
      <translation>{1} no se puede leer como capa de polígonos: {2}.</translation>
    </message>
    <message>
      <source>{1} beside it cannot be read, for {2}</source>
      <translation>{1}, que está al lado, no se puede leer: {2}</translation>
    </message>
    <message>
      <source>it is a folder, and neither a File Geodatabase nor one of shapefiles</source>
      <translation>es una carpeta, y ni una File Geodatabase ni una de shapefiles</translation>
    </message>
    <message>
      <source>{1}, a part of it, is not beside it</source>
      <translation>{1}, una parte suya, no está al lado</translation>
    </message>
    <message>
      <source>it is a MapInfo table that only joins others</source>
      <translation>es una tabla de MapInfo que solo une otras</translation>
    </message>
    <message>
      <source>it is no GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite or OpenStreetMap</source>
      <translation>no es GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite ni OpenStreetMap</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it holds no polygons, but says where others lie</source>
      <translation>no contiene polígonos, solo dice dónde están otros</translation>
    </message>
    <message>
      <source>it holds shapefiles in several folders</source>
      <translation>contiene shapefiles en varias carpetas</translation>
    </message>
    <message>
      <source>it is an archive; extract {1}, and choose that</source>
      <translation>es un archivo comprimido; extraiga {1}, y elíjalo</translation>
    </message>
    <message>
      <source>it is an archive without a shapefile</source>
      <translation>es un archivo comprimido sin ningún shapefile</translation>
    </message>
    <message>
      <source>geometry of an unknown kind</source>
      <translation>geometría de un tipo desconocido</translation>
    </message>
    <message>
      <source>geometry nested too deep</source>
      <translation>geometría con demasiados niveles de anidamiento</translation>
    </message>
    <message>
      <source>The parcels of {1} could not be written as a GeoPackage</source>
      <translation>Las parcelas de {1} no se pudieron escribir como GeoPackage</translation>
    </message>
    <message>
      <source>Save them as a GeoPackage in QGIS first, and choose that.</source>
      <translation>Guárdelas primero en QGIS como GeoPackage, y elija ese archivo.</translation>
    </message>
    <message>
      <source>The system ended the engine, as it does when the memory runs out.</source>
      <translation>El sistema cerró el motor, como hace cuando se agota la memoria.</translation>
    </message>
    <message>
      <source>Close other programs and try again; finished blocks stay.</source>
      <translation>Cierre otros programas e inténtelo de nuevo; los bloques acabados se conservan.</translation>
    </message>
    <message>
      <source>The engine ended by a crash in one of its libraries (signal {1}).</source>
      <translation>El motor falló y se cerró en una de sus bibliotecas (señal {1}).</translation>
    </message>
    <message>
      <source>Start the same job again: finished blocks stay. If it ends the same way, report its input files.</source>
      <translation>Inicie de nuevo la misma tarea: los bloques acabados se conservan. Si acaba igual, comunique sus archivos de entrada.</translation>
    </message>
    <message>
      <source>it is a folder, not a file</source>
      <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
      <source>it is a pipe (FIFO), not a file</source>
      <translation>es una tubería (FIFO), no un archivo</translation>
    </message>
    <message>
      <source>it is a socket, not a file</source>
      <translation>es un socket, no un archivo</translation>
    </message>
    <message>
      <source>it is a device, not a file</source>
      <translation>es un dispositivo, no un archivo</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>no existe</translation>
    </message>
    <message>
      <source>it may not be read (no rights)</source>
      <translation>no se puede leer (sin permisos)</translation>
    </message>
    <message>
      <source>it is a link that leads back to itself</source>
      <translation>es un enlace que lleva de vuelta a sí mismo</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
      <source>it has more than {1} values</source>
      <translation>tiene más de {1} valores</translation>
    </message>
    <message>
      <source>it has a number of more than a thousand digits</source>
      <translation>tiene un número de más de mil cifras</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>no es JSON</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>no es un archivo regular</translation>
    </message>
    <message>
      <source>its path is not valid</source>
      <translation>su ruta no es válida</translation>
    </message>
    <message>
      <source>it is larger than {1} MB</source>
      <translation>es mayor de {1} MB</translation>
    </message>
    <message>
      <source>The runtime {1} cannot be used in this environment: {2}.</source>
      <translation>El entorno de ejecución {1} no se puede usar en este entorno: {2}.</translation>
    </message>
    <message>
      <source>Install onnxruntime into the engine's environment.</source>
      <translation>Instale onnxruntime en el entorno del motor.</translation>
    </message>
    <message>
      <source>Install cropmapper[{1}] into the engine's environment, or use the runtime onnxruntime.</source>
      <translation>Instale cropmapper[{1}] en el entorno del motor, o use el entorno de ejecución onnxruntime.</translation>
    </message>
    <message>
      <source>{1} was asked for.</source>
      <translation>Se pidió {1}.</translation>
    </message>
    <message>
      <source>float32, since features have no classes that could be compared.</source>
      <translation>float32, pues las características no tienen clases que se puedan comparar.</translation>
    </message>
    <message>
      <source>float32. The runtime {1} computes in nothing else.</source>
      <translation>float32. El entorno de ejecución {1} no calcula en otra precisión.</translation>
    </message>
    <message>
      <source>float32, since no clear pixel of the sample could be compared.</source>
      <translation>float32, pues no se pudo comparar ningún píxel despejado de la muestra.</translation>
    </message>
    <message>
      <source>{1}: {2} of {3} pixels of this stack.</source>
      <translation>{1}: {2} de {3} píxeles de esta pila.</translation>
    </message>
    <message>
      <source>float32: {1} of {2} pixels of this stack, under {3}.</source>
      <translation>float32: {1} de {2} píxeles de esta pila, menos del {3}.</translation>
    </message>
    <message>
      <source>{1} gives float32's class on {2}</source>
      <translation>{1} da la clase de float32 en el {2}</translation>
    </message>
    <message>
      <source>{1} of {2} pixels of this stack</source>
      <translation>{1} de {2} píxeles de esta pila</translation>
    </message>
    <message>
      <source>CROPMAPPER_THREADS is {1}, no number of threads.</source>
      <translation>CROPMAPPER_THREADS es {1}, que no es un número de hilos.</translation>
    </message>
    <message>
      <source>Set 1 or more, or unset it.</source>
      <translation>Indique 1 o más, o quítela.</translation>
    </message>
    <message>
      <source>The CPU was asked for.</source>
      <translation>Se pidió la CPU.</translation>
    </message>
    <message>
      <source>CUDA was asked for.</source>
      <translation>Se pidió CUDA.</translation>
    </message>
    <message>
      <source>A CUDA device is there.</source>
      <translation>Hay un dispositivo CUDA.</translation>
    </message>
    <message>
      <source>CUDA was asked for, but {1}.</source>
      <translation>Se pidió CUDA, pero {1}.</translation>
    </message>
    <message>
      <source>Use the device cpu or auto, or install a build for CUDA and its driver.</source>
      <translation>Use el dispositivo cpu o auto, o instale una versión para CUDA y su controlador.</translation>
    </message>
    <message>
      <source>The CPU is used, because {1}.</source>
      <translation>Se usa la CPU, porque {1}.</translation>
    </message>
    <message>
      <source>Get the package again from where it came from, or export it again.</source>
      <translation>Obtenga de nuevo el paquete de donde vino, o expórtelo otra vez.</translation>
    </message>
    <message>
      <source>OpenVINO {1} is used for the processor alone</source>
      <translation>OpenVINO {1} se usa solo para el procesador</translation>
    </message>
    <message>
      <source>this processor has no instructions for it</source>
      <translation>este procesador no tiene instrucciones para ello</translation>
    </message>
    <message>
      <source>the package is a head alone, which is computed in float32</source>
      <translation>el paquete es solo una cabeza, que se calcula en float32</translation>
    </message>
    <message>
      <source>the package's graphs are in float32</source>
      <translation>los grafos del paquete están en float32</translation>
    </message>
    <message>
      <source>onnxruntime {1} is installed without CUDA</source>
      <translation>onnxruntime {1} está instalado sin CUDA</translation>
    </message>
    <message>
      <source>onnxruntime {1} could not start its CUDA provider</source>
      <translation>onnxruntime {1} no pudo arrancar su proveedor CUDA</translation>
    </message>
    <message>
      <source>{1} {2} failed on {3} windows of {4} dates: {5}.</source>
      <translation>{1} {2} falló en {3} ventanas de {4} fechas: {5}.</translation>
    </message>
    <message>
      <source>Free some memory, or use fewer threads or another runtime; if it stays, the model does not fit its card.</source>
      <translation>Libere memoria, o use menos hilos u otro entorno de ejecución; si persiste, el modelo no corresponde a su ficha.</translation>
    </message>
    <message>
      <source>it does not say where its features mean something</source>
      <translation>no dice dónde significan algo sus características</translation>
    </message>
    <message>
      <source>its features are not of places</source>
      <translation>sus características no son de lugares</translation>
    </message>
    <message>
      <source>cannot be had from “{1}”: of its encoder, {2}</source>
      <translation>no se puede obtener de “{1}”: de su codificador, {2}</translation>
    </message>
    <message>
      <source>of “{1}” would have {2} bands, more than {3}</source>
      <translation>de “{1}” tendría {2} bandas, más de {3}</translation>
    </message>
    <message>
      <source>The output embedding {1}.</source>
      <translation>La salida embedding {1}.</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model of other features.</source>
      <translation>Omítala, o elija un modelo de otras características.</translation>
    </message>
    <message>
      <source>The runtime {1} cannot compute in {2} here: {3}.</source>
      <translation>El entorno de ejecución {1} no puede calcular aquí en {2}: {3}.</translation>
    </message>
    <message>
      <source>Use the precision float32 or auto, or another runtime.</source>
      <translation>Use la precisión float32 o auto, u otro entorno de ejecución.</translation>
    </message>
    <message>
      <source>torch {1} finds no CUDA device</source>
      <translation>torch {1} no encuentra ningún dispositivo CUDA</translation>
    </message>
    <message>
      <source>this device has no instructions for it</source>
      <translation>este dispositivo no tiene instrucciones para ello</translation>
    </message>
    <message>
      <source>no part of {1} may be computed in it</source>
      <translation>ninguna parte de {1} se puede calcular con esa precisión</translation>
    </message>
    <message>
      <source>“{1}” is made of graphs alone, which the runtime torch does not run.</source>
      <translation>“{1}” consta solo de grafos, que el entorno de ejecución torch no ejecuta.</translation>
    </message>
    <message>
      <source>Use the runtime onnxruntime.</source>
      <translation>Use el entorno de ejecución onnxruntime.</translation>
    </message>
    <message>
      <source>{1} has the shape {2}</source>
      <translation>{1} tiene la forma {2}</translation>
    </message>
    <message>
      <source>{1} is missing</source>
      <translation>falta {1}</translation>
    </message>
    <message>
      <source>a depth of {1} is above {2}</source>
      <translation>una profundidad de {1} supera {2}</translation>
    </message>
    <message>
      <source>no size of a network is {1}</source>
      <translation>ningún tamaño de red es {1}</translation>
    </message>
    <message>
      <source>Write bands, numbers, + - * / and parentheses, such as (B08-B04)/(B08+B04).</source>
      <translation>Escriba bandas, números, + - * / y paréntesis, por ejemplo (B08-B04)/(B08+B04).</translation>
    </message>
    <message>
      <source>{1} is no node that `parse` lets through</source>
      <translation>{1} no es un nodo que `parse` deje pasar</translation>
    </message>
    <message>
      <source>No band, index or expression is named.</source>
      <translation>No se nombra ninguna banda, índice ni expresión.</translation>
    </message>
    <message>
      <source>{1} needs bands that the series of {2} lack or do not tell: {3}.</source>
      <translation>{1} necesita bandas que faltan o no se indican en las series de {2}: {3}.</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1} and others.</source>
      <translation>Omítalo, o escríbalo con bandas que haya: {1} y otras.</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1}.</source>
      <translation>Omítalo, o escríbalo con bandas que haya: {1}.</translation>
    </message>
    <message>
      <source>{1} names {2}, which is no band of the series, and no index that is known here.</source>
      <translation>{1} nombra {2}, que no es una banda de las series ni un índice que aquí se conozca.</translation>
    </message>
    <message>
      <source>Bands: {1} and others. Indices: {2}.</source>
      <translation>Bandas: {1} y otras. Índices: {2}.</translation>
    </message>
    <message>
      <source>Bands: {1}. Indices: {2}.</source>
      <translation>Bandas: {1}. Índices: {2}.</translation>
    </message>
    <message>
      <source>An expression is longer than {1} characters.</source>
      <translation>Una expresión tiene más de {1} caracteres.</translation>
    </message>
    <message>
      <source>{1} is no expression that can be read.</source>
      <translation>{1} no es una expresión que se pueda leer.</translation>
    </message>
    <message>
      <source>{1} holds something else than bands, numbers and the four operations.</source>
      <translation>{1} contiene algo más que bandas, números y las cuatro operaciones.</translation>
    </message>
    <message>
      <source>{1} and others</source>
      <translation>{1} y otras</translation>
    </message>
    <message>
      <source>it is no table of pixels</source>
      <translation>no es una tabla de píxeles</translation>
    </message>
    <message>
      <source>The lines between two groups could not be written to {1}</source>
      <translation>Las líneas entre dos grupos no se pudieron escribir en {1}</translation>
    </message>
    <message>
      <source>Extract without looking for two crops.</source>
      <translation>Extraiga sin buscar dos cultivos.</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of parcels.</source>
      <translation>{1} está dañado, o no es una tabla de parcelas.</translation>
    </message>
    <message>
      <source>nothing is kept of {1}</source>
      <translation>no se guarda nada de {1}</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed.</source>
      <translation>La pieza acabada {1} no se puede leer: se cambió o se quitó.</translation>
    </message>
    <message>
      <source>Start the same job again: the pieces that can be read are not made again.</source>
      <translation>Inicie de nuevo la misma tarea: las piezas que se pueden leer no se hacen de nuevo.</translation>
    </message>
    <message>
      <source>A series file holds one sensor, and the stack has {1}.</source>
      <translation>Un archivo de series contiene un solo sensor, y la pila tiene {1}.</translation>
    </message>
    <message>
      <source>Name the sensor, or leave out the labels.</source>
      <translation>Nombre el sensor, u omita las etiquetas.</translation>
    </message>
    <message>
      <source>Give the folder of series that were extracted, or extract them once more.</source>
      <translation>Dé la carpeta de series extraídas, o extráigalas otra vez.</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of series.</source>
      <translation>{1} está dañado, o no es una tabla de series.</translation>
    </message>
    <message>
      <source>{1} is of another version of CropMapper.</source>
      <translation>{1} es de otra versión de CropMapper.</translation>
    </message>
    <message>
      <source>Extract the series once more.</source>
      <translation>Extraiga las series otra vez.</translation>
    </message>
    <message>
      <source>may be a year and a month without a day</source>
      <translation>puede ser un año y un mes sin día</translation>
    </message>
    <message>
      <source>may be a year and a day of the year</source>
      <translation>puede ser un año y un día del año</translation>
    </message>
    <message>
      <source>has a year of two digits</source>
      <translation>tiene un año de dos cifras</translation>
    </message>
    <message>
      <source>may be a date with a year of two digits</source>
      <translation>puede ser una fecha con un año de dos cifras</translation>
    </message>
    <message>
      <source>may be a time counted from 1970</source>
      <translation>puede ser un tiempo contado desde 1970</translation>
    </message>
    <message>
      <source>no date in its name</source>
      <translation>sin fecha en su nombre</translation>
    </message>
    <message>
      <source>its name can mean two dates: {1} is {2} or {3}; say which (date pattern)</source>
      <translation>su nombre puede significar dos fechas: {1} es {2} o {3}; indique cuál (patrón de fecha)</translation>
    </message>
    <message>
      <source>no date in its name: {1} {2}; name the file with year, month and day, or give a date pattern</source>
      <translation>sin fecha en su nombre: {1} {2}; nombre el archivo con año, mes y día, o dé un patrón de fecha</translation>
    </message>
    <message>
      <source>Use named groups, for example (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) or (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}}).</source>
      <translation>Use grupos con nombre, por ejemplo (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) o (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}}).</translation>
    </message>
    <message>
      <source>The date pattern {1} is no regular expression: {2}.</source>
      <translation>El patrón de fecha {1} no es una expresión regular: {2}.</translation>
    </message>
    <message>
      <source>The date pattern {1} lacks a group for the date.</source>
      <translation>Al patrón de fecha {1} le falta un grupo para la fecha.</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>nombre del archivo</translation>
    </message>
    <message>
      <source>product metadata</source>
      <translation>metadatos del producto</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>elemento STAC</translation>
    </message>
    <message>
      <source>data type</source>
      <translation>tipo de datos</translation>
    </message>
    <message>
      <source>sensor table</source>
      <translation>tabla de sensores</translation>
    </message>
    <message>
      <source>stored values</source>
      <translation>valores guardados</translation>
    </message>
    <message>
      <source>stack file</source>
      <translation>archivo de pila</translation>
    </message>
    <message>
      <source>say which band is which (band map)</source>
      <translation>indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>its bands are called B1 to B{1}, which may be no more than their numbers; say which band is which (band map)</source>
      <translation>sus bandas se llaman B1 a B{1}, que quizá no sean más que sus números; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>files of its name hold {1} bands without names, and it has {2}; say which band is which (band map)</source>
      <translation>los archivos con un nombre así contienen {1} bandas sin nombre, y este tiene {2}; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>its bands have names that it does not know, such as {1}; say which band is which (band map)</source>
      <translation>sus bandas tienen nombres que el sensor no conoce, por ejemplo {1}; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>band {1} of its {2} is called {3}, and is {4} in the usual order; say which band is which (band map)</source>
      <translation>la banda {1} de sus {2} se llama {3}, y es {4} en el orden habitual; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are matched by order only with {3} bands; say which band is which (band map)</source>
      <translation>sus {1} bandas no tienen nombre, y los archivos de {2} solo se asignan por orden con {3} bandas; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are not matched by order; say which band is which (band map)</source>
      <translation>sus {1} bandas no tienen nombre, y los archivos de {2} no se asignan por orden; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>its bands {1} and {2} ({3} and {4}) are both called {5}; say which band is which (band map)</source>
      <translation>sus bandas {1} y {2} ({3} y {4}) se llaman ambas {5}; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}</source>
      <translation>no tiene la banda {1}, que la asignación de bandas nombra para {2}</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2}; say which band is which (band map)</source>
      <translation>sus {1} bandas no tienen nombre, y {2}; indique qué banda es cuál (asignación de bandas)</translation>
    </message>
    <message>
      <source>band {1} would be {2} in the usual order</source>
      <translation>la banda {1} sería {2} en el orden habitual</translation>
    </message>
    <message>
      <source>{1}, but holds {2}, which is no class of it</source>
      <translation>{1}, pero contiene {2}, que no es ninguna de sus clases</translation>
    </message>
    <message>
      <source>{1}, but holds 0 and 1 alone, as a plain mask does</source>
      <translation>{1}, pero solo contiene 0 y 1, como una máscara simple</translation>
    </message>
    <message>
      <source>{1}, but holds classes</source>
      <translation>{1}, pero contiene clases</translation>
    </message>
    <message>
      <source>its values fit another usual order as well ({1})</source>
      <translation>sus valores encajan también con otro orden habitual ({1})</translation>
    </message>
    <message>
      <source>near infrared</source>
      <translation>infrarrojo cercano</translation>
    </message>
    <message>
      <source>clouds found by comparing dates</source>
      <translation>nubes halladas al comparar fechas</translation>
    </message>
    <message>
      <source>they do not show in its sensor</source>
      <translation>en su sensor no se ven</translation>
    </message>
    <message>
      <source>Clouds cannot be found in {1}: {2}.</source>
      <translation>No se pueden encontrar nubes en {1}: {2}.</translation>
    </message>
    <message>
      <source>Give masks of your own, or leave the mask out, to take those of the files.</source>
      <translation>Dé máscaras propias, u omita la máscara, para tomar las de los archivos.</translation>
    </message>
    <message>
      <source>{1} has {2} usable dates, and at least {3} are compared</source>
      <translation>{1} tiene {2} fechas utilizables, y se comparan al menos {3}</translation>
    </message>
    <message>
      <source>not all dates of {1} have a {2} band that is known as such</source>
      <translation>no todas las fechas de {1} tienen una banda conocida: {2}</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1} and {2} more. Thin clouds and hazy edges are missed.</source>
      <translation>Las nubes y sus sombras se encontraron por cómo cada píxel difiere de sus propias otras fechas, y no se atiende a las máscaras de los archivos: {1} y {2} más. Las nubes finas y los bordes brumosos no se detectan.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1}. Thin clouds and hazy edges are missed.</source>
      <translation>Las nubes y sus sombras se encontraron por cómo cada píxel difiere de sus propias otras fechas, y no se atiende a las máscaras de los archivos: {1}. Las nubes finas y los bordes brumosos no se detectan.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date and {1} more. Thin clouds and hazy edges are missed.</source>
      <translation>Las nubes y sus sombras se encontraron por cómo cada píxel difiere de sus propias otras fechas, y no se atiende a las máscaras de los archivos: en ninguna fecha y {1} más. Las nubes finas y los bordes brumosos no se detectan.</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date. Thin clouds and hazy edges are missed.</source>
      <translation>Las nubes y sus sombras se encontraron por cómo cada píxel difiere de sus propias otras fechas, y no se atiende a las máscaras de los archivos: en ninguna fecha. Las nubes finas y los bordes brumosos no se detectan.</translation>
    </message>
    <message>
      <source>{1} holds values that {2} cannot measure, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} contiene valores que {2} no puede medir, por ejemplo {3} (el {4} de los píxeles de {5}); cuentan como sin datos. Si es el número que significa sin datos, indíquelo (valor sin datos); si no, compruebe el factor de escala y el desplazamiento.</translation>
    </message>
    <message>
      <source>{1} holds values that are no measurements, such as {2} ({3} of the pixels of {4}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} contiene valores que no son mediciones, por ejemplo {2} (el {3} de los píxeles de {4}); cuentan como sin datos. Si es el número que significa sin datos, indíquelo (valor sin datos); si no, compruebe el factor de escala y el desplazamiento.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that {3} cannot measure, such as {4} ({5} of the pixels of {6}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} fechas, la primera {2}, contienen valores que {3} no puede medir, por ejemplo {4} (el {5} de los píxeles de {6}); cuentan como sin datos. Si es el número que significa sin datos, indíquelo (valor sin datos); si no, compruebe el factor de escala y el desplazamiento.</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that are no measurements, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} fechas, la primera {2}, contienen valores que no son mediciones, por ejemplo {3} (el {4} de los píxeles de {5}); cuentan como sin datos. Si es el número que significa sin datos, indíquelo (valor sin datos); si no, compruebe el factor de escala y el desplazamiento.</translation>
    </message>
    <message>
      <source>{1} holds the same numbers, {2} in the first band, all over an area: {3} of the clear pixels of {4}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} contiene los mismos números, {2} en la primera banda, en toda una zona: el {3} de los píxeles despejados de {4}. Probablemente no son mediciones, pero nada los declara, así que cuentan. Si no lo son, dé el número que significa sin datos (valor sin datos).</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold the same numbers, {3} in the first band, all over an area: {4} of the clear pixels of {5}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} fechas, la primera {2}, contienen los mismos números, {3} en la primera banda, en toda una zona: el {4} de los píxeles despejados de {5}. Probablemente no son mediciones, pero nada los declara, así que cuentan. Si no lo son, dé el número que significa sin datos (valor sin datos).</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold</source>
      <translation>{1} fechas, la primera {2}, contienen</translation>
    </message>
    <message>
      <source>it cannot be understood ({1}: {2})</source>
      <translation>no se puede entender ({1}: {2})</translation>
    </message>
    <message>
      <source>as the stack</source>
      <translation>como la pila</translation>
    </message>
    <message>
      <source>warped from {1}</source>
      <translation>reproyectado desde {1}</translation>
    </message>
    <message>
      <source>resampled from {1} units</source>
      <translation>remuestreado desde {1} unidades</translation>
    </message>
    <message>
      <source>bands {1} missing</source>
      <translation>faltan las bandas {1}</translation>
    </message>
    <message>
      <source>band {1} missing</source>
      <translation>falta la banda {1}</translation>
    </message>
    <message>
      <source>No date of {1} has all the bands {2}; {3}: {4}.</source>
      <translation>Ninguna fecha de {1} tiene todas las bandas {2}; {3}: {4}.</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or say which band is which (band map).</source>
      <translation>Elija un modelo para estas bandas, o indique qué banda es cuál (asignación de bandas).</translation>
    </message>
    <message>
      <source>same date as {1}</source>
      <translation>misma fecha que {1}</translation>
    </message>
    <message>
      <source>same date as {1}, but other scale or offset</source>
      <translation>misma fecha que {1}, pero otro factor de escala u otro desplazamiento</translation>
    </message>
    <message>
      <source>{1} fills the gaps of {2}: both are of {3}.</source>
      <translation>{1} llena los huecos de {2}: ambos son de {3}.</translation>
    </message>
    <message>
      <source>its {1} dated layers do not name bands, and are not as many of each of {2} dates</source>
      <translation>sus {1} capas fechadas no nombran bandas, y no hay el mismo número en cada una de las {2} fechas</translation>
    </message>
    <message>
      <source>its {1} layer cannot be shared out among {2} dates</source>
      <translation>no se puede repartir su {1} capa entre {2} fechas</translation>
    </message>
    <message>
      <source>its {1} layers cannot be shared out among {2} dates</source>
      <translation>no se pueden repartir sus {1} capas entre {2} fechas</translation>
    </message>
    <message>
      <source>its {1} layers are {2} bands at {3} dates, and nothing tells whether they are sorted by date or by band</source>
      <translation>sus {1} capas son {2} bandas en {3} fechas, y nada indica si están ordenadas por fecha o por banda</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both {3} of {4}</source>
      <translation>sus capas {1} y {2} son ambas {3} del {4}</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both unnamed of {3}</source>
      <translation>sus capas {1} y {2} son ambas sin nombre del {3}</translation>
    </message>
    <message>
      <source>{1} has {2}, by which no stored value becomes a measurement</source>
      <translation>{1} tiene {2}, con lo que ningún valor guardado da una medición</translation>
    </message>
    <message>
      <source>the scale {1} ({2})</source>
      <translation>el factor de escala {1} ({2})</translation>
    </message>
    <message>
      <source>the offset {1} ({2})</source>
      <translation>el desplazamiento {1} ({2})</translation>
    </message>
    <message>
      <source>outside the stack's extent</source>
      <translation>fuera de la extensión de la pila</translation>
    </message>
    <message>
      <source>no value that {1} can measure, but such as {2}; give scale, offset or nodata</source>
      <translation>ningún valor que {1} pueda medir, sino otros, por ejemplo {2}; indique el factor de escala, el desplazamiento o el valor sin datos</translation>
    </message>
    <message>
      <source>no data in the stack's extent</source>
      <translation>sin datos en la extensión de la pila</translation>
    </message>
    <message>
      <source>no clear pixel</source>
      <translation>ningún píxel despejado</translation>
    </message>
    <message>
      <source>nothing tells what its values mean</source>
      <translation>nada indica qué significan sus valores</translation>
    </message>
    <message>
      <source>a mask that was not needed</source>
      <translation>una máscara que no hizo falta</translation>
    </message>
    <message>
      <source>it holds {1}, which no {2} does</source>
      <translation>contiene {1}, que ninguna {2} contiene</translation>
    </message>
    <message>
      <source>its values ({1}) do not tell whether it is {2}</source>
      <translation>sus valores ({1}) no dicen si es {2}</translation>
    </message>
    <message>
      <source>it is darker where it is not 0 than elsewhere, so that it may be turned round (1 for clear)</source>
      <translation>es más oscura donde no es 0 que en lo demás, de modo que puede estar invertida (1 para despejado)</translation>
    </message>
    <message>
      <source>nothing tells whether its 1 means cloud or clear</source>
      <translation>nada indica si su 1 significa nube o despejado</translation>
    </message>
    <message>
      <source>it looks like a mask and was not used, since {1}. To use it, give it as the mask, with the values in it that mean not clear</source>
      <translation>parece una máscara y no se usó, pues {1}. Para usarla, dela como máscara, con los valores que en ella significan no despejado</translation>
    </message>
    <message>
      <source>files of dates that are used</source>
      <translation>archivos de fechas que se usan</translation>
    </message>
    <message>
      <source>{1} acquisition of {2} left out, {3} first: {4}.</source>
      <translation>Se dejó fuera {1} adquisición de {2}; la primera, {3}: {4}.</translation>
    </message>
    <message>
      <source>{1} acquisitions of {2} left out, {3} first: {4}.</source>
      <translation>Se dejaron fuera {1} adquisiciones de {2}; la primera, {3}: {4}.</translation>
    </message>
    <message>
      <source>{1}: {2}. It was left out.</source>
      <translation>{1}: {2}. Se dejó fuera.</translation>
    </message>
    <message>
      <source>{1} files of {2} date were left out, {3} first: {4}.</source>
      <translation>Se dejaron fuera {1} archivos de {2} fecha, primero {3}: {4}.</translation>
    </message>
    <message>
      <source>{1} files of {2} dates were left out, {3} first: {4}.</source>
      <translation>Se dejaron fuera {1} archivos de {2} fechas, primero {3}: {4}.</translation>
    </message>
    <message>
      <source>{1} dates were left out, {2} first: {3}.</source>
      <translation>Se dejaron fuera {1} fechas, primero {2}: {3}.</translation>
    </message>
    <message>
      <source>{1} files of dates that are used were left out, {2} first: {3}.</source>
      <translation>Se dejaron fuera {1} archivos de fechas que se usan, primero {2}: {3}.</translation>
    </message>
    <message>
      <source>{1} files were left out, {2} first: {3}.</source>
      <translation>Se dejaron fuera {1} archivos, primero {2}: {3}.</translation>
    </message>
    <message>
      <source>1 file of {1} cannot be used; most often: {2} ({3}).</source>
      <translation>1 archivo de {1} no se puede usar; motivo más frecuente: {2} ({3}).</translation>
    </message>
    <message>
      <source>1 file cannot be used; most often: {1} ({2}).</source>
      <translation>1 archivo no se puede usar; motivo más frecuente: {1} ({2}).</translation>
    </message>
    <message>
      <source>{1} files of {2} cannot be used; most often: {3} ({4}).</source>
      <translation>{1} archivos de {2} no se pueden usar; motivo más frecuente: {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} files cannot be used; most often: {2} ({3}).</source>
      <translation>{1} archivos no se pueden usar; motivo más frecuente: {2} ({3}).</translation>
    </message>
    <message>
      <source>The bands have no names; they were taken in the usual order of {1}.</source>
      <translation>Las bandas no tienen nombre; se tomaron en el orden habitual de {1}.</translation>
    </message>
    <message>
      <source>Nothing names the bands; they were numbered, {1} for each date. If that is not so, say which band is which (band map), and check the dates.</source>
      <translation>Nada nombra las bandas; se numeraron, {1} por cada fecha. Si no es así, indique qué banda es cuál (asignación de bandas) y compruebe las fechas.</translation>
    </message>
    <message>
      <source>The rasters' coordinate reference system, {1}, is a local one, or has a code that is not known here: nothing relates it to the Earth, so parcels and extents can only be given in the same.</source>
      <translation>El sistema de referencia de coordenadas de los rásteres, {1}, es local, o tiene un código que aquí no se conoce: nada lo relaciona con la Tierra, así que las parcelas y extensiones solo se pueden dar en el mismo.</translation>
    </message>
    <message>
      <source>{1} of {2} dates have no mask, {3} first; clouds in them count as clear.</source>
      <translation>{1} de {2} fechas no tienen máscara, la primera {3}; sus nubes cuentan como despejado.</translation>
    </message>
    <message>
      <source>What is said of {1} names both Level-1C and Level-2A; it was read as {2}. Name the sensor if that is wrong.</source>
      <translation>Lo que se dice de {1} nombra tanto Level-1C como Level-2A; se leyó como {2}. Nombre el sensor si eso es erróneo.</translation>
    </message>
    <message>
      <source>Nothing tells the processing level of {1}: Level-2A (surface reflectance) or Level-1C (at the top of the atmosphere). It was read as {2}; name the sensor if that is wrong.</source>
      <translation>Nada indica el nivel de procesamiento de {1}: Level-2A (reflectancia de superficie) o Level-1C (en el techo de la atmósfera). Se leyó como {2}; nombre el sensor si eso es erróneo.</translation>
    </message>
    <message>
      <source>Nothing tells how the whole numbers of {1} become physical values; they were taken as they are. If they are scaled, {2}.</source>
      <translation>Nada indica cómo se convierten en valores físicos los números enteros de {1}; se tomaron como son. Si están escalados, {2}.</translation>
    </message>
    <message>
      <source>the scale and the offset</source>
      <translation>el factor de escala y el desplazamiento</translation>
    </message>
    <message>
      <source>With the scale {1} by the {2} and the offset {3}, the values of {4} are no reflectance ({5}). If they are scaled otherwise, {6}.</source>
      <translation>Con el factor de escala {1} (origen: {2}) y el desplazamiento {3}, los valores de {4} no son reflectancia ({5}). Si están escalados de otro modo, {6}.</translation>
    </message>
    <message>
      <source>Nothing tells the offset of {1}, whose scale is not its product's; 0 was taken. If it is another, {2}.</source>
      <translation>Nada indica el desplazamiento de {1}, cuyo factor de escala no es el de su producto; se tomó 0. Si es otro, {2}.</translation>
    </message>
    <message>
      <source>the offset</source>
      <translation>el desplazamiento</translation>
    </message>
    <message>
      <source>Nothing tells whether the values of {1} hold the offset of -1000 that products of processing baseline 04.00 and later have: all made since 25 January 2022, of older dates too. They were read without it. If they have it, {2}.</source>
      <translation>Nada indica si los valores de {1} llevan el desplazamiento de -1000 que tienen los productos de la processing baseline 04.00 y posteriores: todos los hechos desde el 25 de enero de 2022, también de fechas más antiguas. Se leyeron sin él. Si lo tienen, {2}.</translation>
    </message>
    <message>
      <source>the offset (-0.1)</source>
      <translation>el desplazamiento (-0.1)</translation>
    </message>
    <message>
      <source>By the {1}, {2} is to be added to the values of {3}; but then many pixels reflect less than nothing, as if that had been done already. If so, {4}.</source>
      <translation>Según la fuente ({1}), se ha de sumar {2} a los valores de {3}; pero entonces muchos píxeles reflejan menos que nada, como si ya se hubiera sumado. Si es así, {4}.</translation>
    </message>
    <message>
      <source>the offset (0)</source>
      <translation>el desplazamiento (0)</translation>
    </message>
    <message>
      <source>write the scale and the offset into the stack file</source>
      <translation>escriba el factor de escala y el desplazamiento en el archivo de pila</translation>
    </message>
    <message>
      <source>write the offset ({1}) into the stack file</source>
      <translation>escriba el desplazamiento ({1}) en el archivo de pila</translation>
    </message>
    <message>
      <source>write the offset into the stack file</source>
      <translation>escriba el desplazamiento en el archivo de pila</translation>
    </message>
    <message>
      <source>give the scale and the offset</source>
      <translation>indique el factor de escala y el desplazamiento</translation>
    </message>
    <message>
      <source>give the offset ({1})</source>
      <translation>indique el desplazamiento ({1})</translation>
    </message>
    <message>
      <source>give the offset</source>
      <translation>indique el desplazamiento</translation>
    </message>
    <message>
      <source>scan them by themselves with the scale and the offset, and give the stack file</source>
      <translation>examínelos aparte con el factor de escala y el desplazamiento, y dé el archivo de pila</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset ({1}), and give the stack file</source>
      <translation>examínelos aparte con el desplazamiento ({1}), y dé el archivo de pila</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset, and give the stack file</source>
      <translation>examínelos aparte con el desplazamiento, y dé el archivo de pila</translation>
    </message>
    <message>
      <source>and {1} more kinds, as the input report says</source>
      <translation>y {1} tipos más, según el informe de entrada</translation>
    </message>
    <message>
      <source>{1} unknown ({2})</source>
      <translation>{1} desconocido ({2})</translation>
    </message>
    <message>
      <source>{1} unknown</source>
      <translation>{1} desconocido</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or scan these files by themselves with a band map, and give the stack file.</source>
      <translation>Elija un modelo para estas bandas, o examine aparte estos archivos con una asignación de bandas y dé el archivo de pila.</translation>
    </message>
    <message>
      <source>of another sensor than {1}</source>
      <translation>de un sensor distinto de {1}</translation>
    </message>
    <message>
      <source>the only date of {1}</source>
      <translation>la única fecha de {1}</translation>
    </message>
    <message>
      <source>{1} has no acquisition of {2}: {3} maps with {4} alone, as its card allows. Add the rasters of {5} for what they tell.</source>
      <translation>{1} no tiene ninguna adquisición de {2}: {3} cartografía solo con {4}, como permite su ficha. Añada los rásteres de {5} por lo que aportan.</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4} within the chosen dates; it has {5}.{6}</source>
      <translation>{1} toma {2} a la vez, y {3} no tiene ninguna adquisición de {4} dentro de las fechas elegidas; tiene {5}.{6}</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4}; it has {5}.{6}</source>
      <translation>{1} toma {2} a la vez, y {3} no tiene ninguna adquisición de {4}; tiene {5}.{6}</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there. The option sensor makes every file one of that sensor: leave it out.</source>
      <translation>Añada los rásteres de {1}, o elija un modelo para los sensores que hay. La opción sensor hace de cada archivo uno de ese sensor: omítala.</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there.</source>
      <translation>Añada los rásteres de {1}, o elija un modelo para los sensores que hay.</translation>
    </message>
    <message>
      <source>{1} takes {2} together. {3}</source>
      <translation>{1} toma {2} a la vez. {3}</translation>
    </message>
    <message>
      <source>{1} has no date within the chosen ones.</source>
      <translation>{1} no tiene ninguna fecha dentro de las elegidas.</translation>
    </message>
    <message>
      <source>Widen them.</source>
      <translation>Amplíelas.</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; {2}: {3}.</source>
      <translation>{1} no tiene ninguna fecha que se pueda usar; {2}: {3}.</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; it holds no raster.</source>
      <translation>{1} no tiene ninguna fecha que se pueda usar; no contiene ningún ráster.</translation>
    </message>
    <message>
      <source>If the files are sound, say which band is which (band map), or of which sensor they are.</source>
      <translation>Si los archivos están bien, indique qué banda es cuál (asignación de bandas), o de qué sensor son.</translation>
    </message>
    <message>
      <source>{1} tells its dates and layers by itself; the option {2} would change nothing.</source>
      <translation>{1} dice por sí mismo sus fechas y capas; la opción {2} no cambiaría nada.</translation>
    </message>
    <message>
      <source>Leave {1} out, or choose the one raster that holds all dates.</source>
      <translation>Omita {1}, o elija el único ráster que contiene todas las fechas.</translation>
    </message>
    <message>
      <source>{1} with {2} more</source>
      <translation>{1} con {2} más</translation>
    </message>
    <message>
      <source>the only usable date of {1}</source>
      <translation>la única fecha utilizable de {1}</translation>
    </message>
    <message>
      <source>outside the chosen dates</source>
      <translation>fuera de las fechas elegidas</translation>
    </message>
    <message>
      <source>No date of {1} has usable pixels; most often: {2}.</source>
      <translation>Ninguna fecha de {1} tiene píxeles utilizables; motivo más frecuente: {2}.</translation>
    </message>
    <message>
      <source>Choose another extent or other dates, or check the nodata value and the mask.</source>
      <translation>Elija otra extensión u otras fechas, o compruebe el valor sin datos y la máscara.</translation>
    </message>
    <message>
      <source>{1} has a single usable date of {2}, {3}; crops are told apart by how they change.</source>
      <translation>{1} tiene una sola fecha utilizable de {2}, {3}; los cultivos se distinguen por cómo cambian.</translation>
    </message>
    <message>
      <source>Add rasters of other dates, or look at the input report for why others were left out.</source>
      <translation>Añada rásteres de otras fechas, o mire en el informe de entrada por qué se dejaron fuera otros.</translation>
    </message>
    <message>
      <source>scale must not be 0</source>
      <translation>scale no debe ser 0</translation>
    </message>
    <message>
      <source>bands are missing</source>
      <translation>faltan bandas</translation>
    </message>
    <message>
      <source>{1} names {2}, which is neither a band nor a mask</source>
      <translation>{1} nombra {2}, que no es ni una banda ni una máscara</translation>
    </message>
    <message>
      <source>{1} has no group, such as _R(\d{{3}})_</source>
      <translation>{1} no tiene ningún grupo, por ejemplo _R(\d{{3}})_</translation>
    </message>
    <message>
      <source>The sensor table has no sensor {1}.</source>
      <translation>La tabla de sensores no tiene ningún sensor {1}.</translation>
    </message>
    <message>
      <source>Use one of: {1}; or a file of your own, whose name ends in .sensor.json.</source>
      <translation>Use uno de estos: {1}; o un archivo propio, cuyo nombre termine en .sensor.json.</translation>
    </message>
    <message>
      <source>The sensor file {1} cannot be read: {2}.</source>
      <translation>El archivo de sensor {1} no se puede leer: {2}.</translation>
    </message>
    <message>
      <source>Check its path, or name a known sensor.</source>
      <translation>Compruebe su ruta, o nombre un sensor conocido.</translation>
    </message>
    <message>
      <source>{1} is not a sensor file: {2}.</source>
      <translation>{1} no es un archivo de sensor: {2}.</translation>
    </message>
    <message>
      <source>Compare it with resources/schema/sensor.schema.json, or with a row of engine/stack/find/sensors.json.</source>
      <translation>Compárelo con resources/schema/sensor.schema.json, o con una fila de engine/stack/find/sensors.json.</translation>
    </message>
    <message>
      <source>{1} cannot be used: {2}.</source>
      <translation>{1} no se puede usar: {2}.</translation>
    </message>
    <message>
      <source>Choose a folder of dated rasters or a stack file.</source>
      <translation>Elija una carpeta de rásteres fechados o un archivo de pila.</translation>
    </message>
    <message>
      <source>{1} is no stack of rasters but of {2}.</source>
      <translation>{1} no es una pila de rásteres, sino de {2}.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the dated rasters.</source>
      <translation>Elija la carpeta que contiene los rásteres fechados.</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of {2}</source>
      <translation>entre sus assets (claves: {1}) no hay ninguna banda de {2}</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of any sensor</source>
      <translation>entre sus assets (claves: {1}) no hay ninguna banda de ningún sensor</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of {1}</source>
      <translation>no tiene assets, así que ninguno es una banda de {1}</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of any sensor</source>
      <translation>no tiene assets, así que ninguno es una banda de un sensor</translation>
    </message>
    <message>
      <source>it has no dimension of time</source>
      <translation>no tiene dimensión de tiempo</translation>
    </message>
    <message>
      <source>Write the cube as the CF conventions say: coordinates, grid_mapping, a time axis with units.</source>
      <translation>Escriba el cubo como dicen las convenciones CF: coordenadas, grid_mapping, un eje de tiempo con unidades.</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are {2}.</source>
      <translation>{1} no tiene ninguna variable con filas, columnas y tiempo; sus variables: {2}.</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are none.</source>
      <translation>{1} no tiene ninguna variable con filas, columnas y tiempo; sus variables: ninguna.</translation>
    </message>
    <message>
      <source>Choose a cube with a variable for each band, or with a dimension of bands.</source>
      <translation>Elija un cubo con una variable por banda, o con una dimensión de bandas.</translation>
    </message>
    <message>
      <source>{1} at step {2} of {3}</source>
      <translation>{1} en el paso {2} de {3}</translation>
    </message>
    <message>
      <source>its time is no date</source>
      <translation>su tiempo no es una fecha</translation>
    </message>
    <message>
      <source>{1} dates were given, and it has {2} steps along {3}</source>
      <translation>se dieron {1} fechas, y tiene {2} pasos a lo largo de {3}</translation>
    </message>
    <message>
      <source>complex numbers, which are no measurements by themselves</source>
      <translation>números complejos, que no son mediciones por sí mismos</translation>
    </message>
    <message>
      <source>it holds complex numbers, which are no measurements by themselves</source>
      <translation>contiene números complejos, que no son mediciones por sí mismos</translation>
    </message>
    <message>
      <source>it holds no numbers</source>
      <translation>contiene valores que no son números</translation>
    </message>
    <message>
      <source>it has the further dimensions {1}</source>
      <translation>tiene las dimensiones adicionales {1}</translation>
    </message>
    <message>
      <source>it has more than {1} bands along {2}</source>
      <translation>tiene más de {1} bandas a lo largo de {2}</translation>
    </message>
    <message>
      <source>Correct the band map.</source>
      <translation>Corrija la asignación de bandas.</translation>
    </message>
    <message>
      <source>it is no band of {1}</source>
      <translation>no es una banda de {1}</translation>
    </message>
    <message>
      <source>None of the {1} files in {2} that might be used can be; {3}: {4}.</source>
      <translation>De los {1} archivos de {2} que podrían usarse, ninguno es utilizable; {3}: {4}.</translation>
    </message>
    <message>
      <source>The only file in {1} that might be used cannot be; {2}: {3}.</source>
      <translation>El único archivo de {1} que podría usarse no es utilizable; {2}: {3}.</translation>
    </message>
    <message>
      <source>Convert the files to GeoTIFF, one a date, or choose the one file that holds all dates.</source>
      <translation>Convierta los archivos a GeoTIFF, uno por fecha, o elija el único archivo que contiene todas las fechas.</translation>
    </message>
    <message>
      <source>Fetch the files again, or give them what they lack.</source>
      <translation>Descargue de nuevo los archivos, o complételos con lo que les falta.</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3} ({4}).</source>
      <translation>{1} no tiene ningún ráster de un formato que se lea (GeoTIFF, JPEG 2000, Imagine, ENVI o VRT), solo otros archivos, por ejemplo {2} {3} ({4}).</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3}.</source>
      <translation>{1} no tiene ningún ráster de un formato que se lea (GeoTIFF, JPEG 2000, Imagine, ENVI o VRT), solo otros archivos, por ejemplo {2} {3}.</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT).</source>
      <translation>{1} no tiene ningún ráster de un formato que se lea (GeoTIFF, JPEG 2000, Imagine, ENVI o VRT).</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or convert them to GeoTIFF, one a date.</source>
      <translation>Elija la carpeta de los rásteres fechados, o conviértalos a GeoTIFF, uno por fecha.</translation>
    </message>
    <message>
      <source>{1} has {2} .npy files ({3}), and no raster with a date in its name.</source>
      <translation>{1} tiene {2} archivos .npy ({3}), y ningún ráster con una fecha en su nombre.</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters.</source>
      <translation>Elija la carpeta de los rásteres fechados.</translation>
    </message>
    <message>
      <source>{1} has no raster with a date in its name; {2} is one without.</source>
      <translation>{1} no tiene ningún ráster con una fecha en su nombre; {2} es uno sin ella.</translation>
    </message>
    <message>
      <source>Name the files with their date, such as S2_20230512.tif, or give a date pattern.</source>
      <translation>Nombre los archivos con su fecha, por ejemplo S2_20230512.tif, o dé un patrón de fecha.</translation>
    </message>
    <message>
      <source>its bands B01 to B{1} may be no more than the files' numbers</source>
      <translation>sus bandas B01 a B{1} quizá no sean más que los números de los archivos</translation>
    </message>
    <message>
      <source>neither description nor name tells which band it is</source>
      <translation>ni la descripción ni el nombre dicen qué banda es</translation>
    </message>
    <message>
      <source>netCDF and HDF5 are read as one file with all dates and chosen by itself; convert it to GeoTIFF, or join them</source>
      <translation>netCDF y HDF5 se leen como un solo archivo con todas las fechas, que se elige directamente; conviértalo a GeoTIFF, o únalos</translation>
    </message>
    <message>
      <source>an ENVI raster needs its header (.hdr) beside it</source>
      <translation>un ráster ENVI necesita su cabecera (.hdr) al lado</translation>
    </message>
    <message>
      <source>an ASCII grid</source>
      <translation>una cuadrícula ASCII</translation>
    </message>
    <message>
      <source>ER Mapper</source>
      <translation>ER Mapper</translation>
    </message>
    <message>
      <source>a grid of SAGA, Surfer or R</source>
      <translation>una cuadrícula de SAGA, Surfer o R</translation>
    </message>
    <message>
      <source>{1} is not read; convert it to GeoTIFF</source>
      <translation>{1} no se lee; conviértalo a GeoTIFF</translation>
    </message>
    <message>
      <source>it is packed in a way that is not read; unpack it</source>
      <translation>está empaquetado de un modo que no se lee; desempaquételo</translation>
    </message>
    <message>
      <source>a cube of Zarr holds all dates and is chosen by itself</source>
      <translation>un cubo Zarr contiene todas las fechas y se elige directamente</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when: get embeddings such as TESSERA's as GeoTIFF, in which geotessera downloads them by default</source>
      <translation>matrices NumPy, que no dicen ni dónde ni cuándo: obtenga incrustaciones como las de TESSERA en GeoTIFF, formato en que geotessera las descarga por defecto</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when</source>
      <translation>matrices NumPy, que no dicen ni dónde ni cuándo</translation>
    </message>
    <message>
      <source>parcels or points</source>
      <translation>parcelas o puntos</translation>
    </message>
    <message>
      <source>HDF4 files, to be converted to GeoTIFF with gdal_translate</source>
      <translation>archivos HDF4, que se han de convertir a GeoTIFF con gdal_translate</translation>
    </message>
    <message>
      <source>samples packed for training, to be unpacked with their own library</source>
      <translation>muestras empaquetadas para entrenar, que se han de desempaquetar con su propia biblioteca</translation>
    </message>
    <message>
      <source>pictures that say no place</source>
      <translation>imágenes sin ubicación</translation>
    </message>
    <message>
      <source>neither its metadata nor its name tell the date</source>
      <translation>ni sus metadatos ni su nombre dicen la fecha</translation>
    </message>
    <message>
      <source>the product has no band images (GRANULE/*/IMG_DATA)</source>
      <translation>el producto no tiene imágenes de bandas (GRANULE/*/IMG_DATA)</translation>
    </message>
    <message>
      <source>the product's metadata cannot be read: {1}</source>
      <translation>los metadatos del producto no se pueden leer: {1}</translation>
    </message>
    <message>
      <source>none of its images is a band of {1}</source>
      <translation>ninguna de sus imágenes es una banda de {1}</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}; say B04, for example</source>
      <translation>no tiene la banda {1}, que la asignación de bandas nombra para {2}; escriba B04, por ejemplo</translation>
    </message>
    <message>
      <source>Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>Dé las fechas, una por cada paso de tiempo, y el orden de las capas (date-major o band-major); o nombre las capas, por ejemplo B04_2018-04-18.</translation>
    </message>
    <message>
      <source>{1} points to {2} files that are not there, {3} first.</source>
      <translation>{1} apunta a {2} archivos que no existen, el primero {3}.</translation>
    </message>
    <message>
      <source>Put the files back, or build the VRT again.</source>
      <translation>Devuelva los archivos a su sitio, o cree de nuevo el VRT.</translation>
    </message>
    <message>
      <source>{1} cannot be used: it {2}.</source>
      <translation>{1} no se puede usar: {2}.</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or a raster that has all dates.</source>
      <translation>Elija la carpeta de los rásteres fechados, o un ráster que tenga todas las fechas.</translation>
    </message>
    <message>
      <source>{1} is of a single date, {2}; crops are told apart by how they change.</source>
      <translation>{1} es de una sola fecha, {2}; los cultivos se distinguen por cómo cambian.</translation>
    </message>
    <message>
      <source>Choose the folder that holds it and the rasters of other dates.</source>
      <translation>Elija la carpeta que lo contiene junto con los rásteres de otras fechas.</translation>
    </message>
    <message>
      <source>None of the {1} rasters in {2} can be used; {3}: {4}.</source>
      <translation>Ninguno de los {1} rásteres de {2} se puede usar; {3}: {4}.</translation>
    </message>
    <message>
      <source>If each is of one date, name them so, such as S2_20230512.tif. Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>Si cada uno es de una fecha, nómbrelos así, por ejemplo S2_20230512.tif. Dé las fechas, una por cada paso de tiempo, y el orden de las capas (date-major o band-major); o nombre las capas, por ejemplo B04_2018-04-18.</translation>
    </message>
    <message>
      <source>{1} cannot be read: {2}.</source>
      <translation>{1} no se puede leer: {2}.</translation>
    </message>
    <message>
      <source>Write a date a line, or take it away.</source>
      <translation>Escriba una fecha por línea, o quítelo.</translation>
    </message>
    <message>
      <source>Line {1} of {2}, {3}, is no date: {4}.</source>
      <translation>La línea {1} de {2}, {3}, no es una fecha: {4}.</translation>
    </message>
    <message>
      <source>Write a date a line, such as 2018-04-18.</source>
      <translation>Escriba una fecha por línea, por ejemplo 2018-04-18.</translation>
    </message>
    <message>
      <source>{1} names a date twice.</source>
      <translation>{1} nombra una fecha dos veces.</translation>
    </message>
    <message>
      <source>Write each date once, in the layers' order.</source>
      <translation>Escriba cada fecha una sola vez, en el orden de las capas.</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer</source>
      <translation>nada indica las fechas de su {1} capa</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer{2}</source>
      <translation>nada indica las fechas de su {1} capa{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer; {2}</source>
      <translation>nada indica las fechas de su {1} capa; {2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers</source>
      <translation>nada indica las fechas de sus {1} capas</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers{2}</source>
      <translation>nada indica las fechas de sus {1} capas{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers; {2}</source>
      <translation>nada indica las fechas de sus {1} capas; {2}</translation>
    </message>
    <message>
      <source>Say which band is which (band map).</source>
      <translation>Indique qué banda es cuál (asignación de bandas).</translation>
    </message>
    <message>
      <source>its label tells no date</source>
      <translation>su rótulo no indica ninguna fecha</translation>
    </message>
    <message>
      <source>it has no band</source>
      <translation>no tiene ninguna banda</translation>
    </message>
    <message>
      <source>the server does not answer in time</source>
      <translation>el servidor no responde a tiempo</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to this machine's own network</source>
      <translation>un catálogo de la red no puede llevar a la red propia de esta máquina</translation>
    </message>
    <message>
      <source>what can be read in {1} minutes</source>
      <translation>lo que se puede leer en {1} minutos</translation>
    </message>
    <message>
      <source>outside the extent</source>
      <translation>fuera de la extensión</translation>
    </message>
    <message>
      <source>the next page of the search is to be asked for by POST, which is not done; save all pages</source>
      <translation>la página siguiente de la búsqueda se ha de pedir por POST, y eso no se hace; guarde todas las páginas</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to files of this machine</source>
      <translation>un catálogo de la red no puede llevar a archivos de esta máquina</translation>
    </message>
    <message>
      <source>{1} documents</source>
      <translation>{1} documentos</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} items.</source>
      <translation>{1} lleva a más de {2} elementos.</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} documents.</source>
      <translation>{1} lleva a más de {2} documentos.</translation>
    </message>
    <message>
      <source>{1} leads to more than what can be read in {2} minutes.</source>
      <translation>{1} lleva a más de lo que se puede leer en {2} minutos.</translation>
    </message>
    <message>
      <source>Search the catalogue for your area and season, and give the items that it finds.</source>
      <translation>Busque en el catálogo su zona y su temporada, y dé los elementos que encuentre.</translation>
    </message>
    <message>
      <source>Give a STAC document.</source>
      <translation>Dé un documento STAC.</translation>
    </message>
    <message>
      <source>{1} is no STAC document.</source>
      <translation>{1} no es un documento STAC.</translation>
    </message>
    <message>
      <source>Give an item collection (the answer of a search), a catalogue or a collection.</source>
      <translation>Dé una colección de elementos (la respuesta de una búsqueda), un catálogo o una colección.</translation>
    </message>
    <message>
      <source>one of its items is none</source>
      <translation>uno de sus elementos no lo es</translation>
    </message>
    <message>
      <source>it is no STAC item: {1}</source>
      <translation>no es un elemento STAC: {1}</translation>
    </message>
    <message>
      <source>it has no date</source>
      <translation>no tiene fecha</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood.</source>
      <translation>El SRC {1} de la extensión no se entiende.</translation>
    </message>
    <message>
      <source>Use a code such as EPSG:32631.</source>
      <translation>Use un código como EPSG:32631.</translation>
    </message>
    <message>
      <source>{1}, updated {2}</source>
      <translation>{1}, actualizado {2}</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; a catalogue on the network may not lead to this machine's own network</source>
      <translation>su asset {1} es {2}; un catálogo de la red no puede llevar a la red propia de esta máquina</translation>
    </message>
    <message>
      <source>its asset {1} at {2} is not opened: the server does not answer in time</source>
      <translation>su asset {1} en {2} no se abre: el servidor no responde a tiempo</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; only http(s) addresses are read, and files beside a catalogue that is itself a file</source>
      <translation>su asset {1} es {2}; solo se leen direcciones http(s), y archivos junto a un catálogo que sea él mismo un archivo</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened (the server does not answer in time)</source>
      <translation>su asset {1} en {2} no se puede abrir (el servidor no responde a tiempo)</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened ({3})</source>
      <translation>su asset {1} en {2} no se puede abrir ({3})</translation>
    </message>
    <message>
      <source>not there, or not a GeoTIFF or JPEG 2000</source>
      <translation>no existe, o no es GeoTIFF ni JPEG 2000</translation>
    </message>
    <message>
      <source>it has no id</source>
      <translation>no tiene id</translation>
    </message>
    <message>
      <source>the {1} of its asset {2} is no number</source>
      <translation>el valor {1} de su asset {2} no es un número</translation>
    </message>
    <message>
      <source>Give a mask raster, a folder of dated ones, 'none' or 'detect'.</source>
      <translation>Dé un ráster de máscara, una carpeta de rásteres de máscara fechados, 'none' o 'detect'.</translation>
    </message>
    <message>
      <source>The mask {1} does not exist.</source>
      <translation>La máscara {1} no existe.</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: {2}.</source>
      <translation>La máscara {1} no se puede usar: {2}.</translation>
    </message>
    <message>
      <source>The mask folder {1} has no raster with a date in its name.</source>
      <translation>La carpeta de máscaras {1} no tiene ningún ráster con una fecha en su nombre.</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: it {2}.</source>
      <translation>La máscara {1} no se puede usar: {2}.</translation>
    </message>
    <message>
      <source>a VRT in an archive is not read, for it may point anywhere; unpack the archive</source>
      <translation>un VRT dentro de un archivo comprimido no se lee, pues puede apuntar a cualquier lugar; descomprímalo</translation>
    </message>
    <message>
      <source>a folder beside dated rasters is not looked into; choose it as well, or as the mask, to use it</source>
      <translation>en una carpeta junto a rásteres fechados no se mira; elíjala también, o como máscara, para usarla</translation>
    </message>
    <message>
      <source>the folder cannot be looked into</source>
      <translation>no se puede mirar en la carpeta</translation>
    </message>
    <message>
      <source>There are more than {1} folders to look into; {2} is the last that was.</source>
      <translation>Hay más de {1} carpetas en las que mirar; {2} es la última en que se miró.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the rasters themselves.</source>
      <translation>Elija la carpeta que contiene los propios rásteres.</translation>
    </message>
    <message>
      <source>There are more than {1} files to look at; {2} holds the last that were.</source>
      <translation>Hay más de {1} archivos que mirar; {2} contiene los últimos que se miraron.</translation>
    </message>
    <message>
      <source>its name is not valid text</source>
      <translation>su nombre no es un texto válido</translation>
    </message>
    <message>
      <source>the archive holds no raster</source>
      <translation>el archivo comprimido no contiene ningún ráster</translation>
    </message>
    <message>
      <source>the archive is empty</source>
      <translation>el archivo comprimido está vacío</translation>
    </message>
    <message>
      <source>Scan the folder again.</source>
      <translation>Examine de nuevo la carpeta.</translation>
    </message>
    <message>
      <source>{1} is not a stack file: {2}.</source>
      <translation>{1} no es un archivo de pila: {2}.</translation>
    </message>
    <message>
      <source>Scan the folder again to make a new one.</source>
      <translation>Examine de nuevo la carpeta para crear uno nuevo.</translation>
    </message>
    <message>
      <source>{1} is a stack file and already says its {2}.</source>
      <translation>{1} es un archivo de pila y ya contiene este dato: {2}.</translation>
    </message>
    <message>
      <source>Change {1} in the stack file, or scan the folder again.</source>
      <translation>Cambie este dato en el archivo de pila ({1}), o examine de nuevo la carpeta.</translation>
    </message>
    <message>
      <source>the stack file names no band for it</source>
      <translation>el archivo de pila no nombra ninguna banda para él</translation>
    </message>
    <message>
      <source>{1} is no address that a stack file may name</source>
      <translation>{1} no es una dirección que un archivo de pila pueda nombrar</translation>
    </message>
    <message>
      <source>{1} is not asked, for nobody here named its server; name it (also read), or choose the catalogue</source>
      <translation>{1} no se consulta, pues nadie nombró aquí su servidor; nómbrelo (puede llevar a), o elija el catálogo</translation>
    </message>
    <message>
      <source>{1} is not read: {2}</source>
      <translation>{1} no se lee: {2}</translation>
    </message>
    <message>
      <source>its whole numbers are no decibels, and nothing tells how they become such (scale and offset)</source>
      <translation>sus números enteros no son decibelios, y nada indica cómo se convierten en ellos (factor de escala y desplazamiento)</translation>
    </message>
    <message>
      <source>it holds amplitude, and neither power nor decibels</source>
      <translation>contiene amplitud, y ni potencia ni decibelios</translation>
    </message>
    <message>
      <source>{1}, which lies beside it, cannot be used: {2}</source>
      <translation>{1}, que está al lado, no se puede usar: {2}</translation>
    </message>
    <message>
      <source>it leads back to itself</source>
      <translation>lleva de vuelta a sí mismo</translation>
    </message>
    <message>
      <source>it leads to VRTs of VRTs, deeper than any that is meant</source>
      <translation>lleva a VRT de VRT, con más niveles de los que nadie usa a propósito</translation>
    </message>
    <message>
      <source>it points to {1}; a VRT among others reads files of its own folder, and no addresses but those of servers that are named (also read)</source>
      <translation>apunta a {1}; un VRT entre otros lee archivos de su propia carpeta, y ninguna dirección salvo las de servidores nombrados (puede llevar a)</translation>
    </message>
    <message>
      <source>it points to {1}, outside its own folder; say that it may lead there (also read)</source>
      <translation>apunta a {1}, fuera de su propia carpeta; indique que puede llevar allí (puede llevar a)</translation>
    </message>
    <message>
      <source>it points to {1}, which holds no pixels</source>
      <translation>apunta a {1}, que no contiene píxeles</translation>
    </message>
    <message>
      <source>it points to {1}: {2}</source>
      <translation>apunta a {1}: {2}</translation>
    </message>
    <message>
      <source>its folder cannot be looked into</source>
      <translation>no se puede mirar en su carpeta</translation>
    </message>
    <message>
      <source>it is neither a GeoTIFF nor an Imagine file</source>
      <translation>no es ni un GeoTIFF ni un archivo Imagine</translation>
    </message>
    <message>
      <source>it points to {1}, which is no raster beside it</source>
      <translation>apunta a {1}, que no es un ráster contiguo</translation>
    </message>
    <message>
      <source>it points to {1}</source>
      <translation>apunta a {1}</translation>
    </message>
    <message>
      <source>a compressed tar cannot be read in place; unpack it, or pack it without compression</source>
      <translation>un tar comprimido no se puede leer sin extraerlo; desempaquételo, o empaquételo sin compresión</translation>
    </message>
    <message>
      <source>an archive with a brace in its path cannot be read; rename it</source>
      <translation>un archivo comprimido con un signo de llave en su ruta no se puede leer; cámbiele el nombre</translation>
    </message>
    <message>
      <source>it has more than {1} files</source>
      <translation>tiene más de {1} archivos</translation>
    </message>
    <message>
      <source>the archive cannot be read: {1}</source>
      <translation>el archivo comprimido no se puede leer: {1}</translation>
    </message>
    <message>
      <source>the archive cannot be read; broken, or not wholly fetched</source>
      <translation>el archivo comprimido no se puede leer; está roto, o no se descargó entero</translation>
    </message>
    <message>
      <source>the archive is encrypted; unpack it</source>
      <translation>el archivo comprimido está cifrado; descomprímalo</translation>
    </message>
    <message>
      <source>it is encrypted; unpack it</source>
      <translation>está cifrado; descomprímalo</translation>
    </message>
    <message>
      <source>its name points outside the archive</source>
      <translation>su nombre apunta fuera del archivo comprimido</translation>
    </message>
    <message>
      <source>its name holds control characters</source>
      <translation>su nombre contiene caracteres de control</translation>
    </message>
    <message>
      <source>its list of files is larger than {1} MB</source>
      <translation>su lista de archivos es mayor de {1} MB</translation>
    </message>
    <message>
      <source>it cannot be read; broken, or not wholly fetched</source>
      <translation>no se puede leer; está roto, o no se descargó entero</translation>
    </message>
    <message>
      <source>Take it out, or write the cube again.</source>
      <translation>Quítelo, o escriba de nuevo el cubo.</translation>
    </message>
    <message>
      <source>{1} cannot be read as a netCDF or Zarr cube ({2}).</source>
      <translation>{1} no se puede leer como cubo netCDF o Zarr ({2}).</translation>
    </message>
    <message>
      <source>Fetch it again, or write it with another library.</source>
      <translation>Descárguelo de nuevo, o escríbalo con otra biblioteca.</translation>
    </message>
    <message>
      <source>{1} is a netCDF or Zarr cube, and the engine was installed without what reads those ({2}).</source>
      <translation>{1} es un cubo netCDF o Zarr, y el motor se instaló sin lo que los lee ({2}).</translation>
    </message>
    <message>
      <source>Add data cubes to the engine: in QGIS under Settings &gt; Options &gt; CropMapper, elsewhere by installing cropmapper[cubes].</source>
      <translation>Añada al motor los cubos de datos: en QGIS en Configuración &gt; Opciones &gt; CropMapper, en otros casos instalando cropmapper[cubes].</translation>
    </message>
    <message>
      <source>its coordinate {1} has {2} values, more than {3}</source>
      <translation>su coordenada {1} tiene {2} valores, más de {3}</translation>
    </message>
    <message>
      <source>none of its dimensions ({1}) are rows and columns, such as y and x or lat and lon</source>
      <translation>ninguna de sus dimensiones ({1}) son filas y columnas, por ejemplo y/x o lat/lon</translation>
    </message>
    <message>
      <source>none of its dimensions (none) are rows and columns, such as y and x or lat and lon</source>
      <translation>no tiene dimensiones, así que tampoco filas y columnas, por ejemplo y/x o lat/lon</translation>
    </message>
    <message>
      <source>its {1} steps along {2} have no dates</source>
      <translation>sus {1} pasos a lo largo de {2} no tienen fechas</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date (calendar {3})</source>
      <translation>su coordenada {1}, por ejemplo {2}, no es una fecha (calendario {3})</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date</source>
      <translation>su coordenada {1}, por ejemplo {2}, no es una fecha</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date (calendar {2})</source>
      <translation>su coordenada {1}, por ejemplo sin valor, no es una fecha (calendario {2})</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date</source>
      <translation>su coordenada {1}, por ejemplo sin valor, no es una fecha</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions {2}</source>
      <translation>su coordenada {1} tiene estas dimensiones: {2}</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions of none</source>
      <translation>su coordenada {1} tiene estas dimensiones: ninguna</translation>
    </message>
    <message>
      <source>its dimension {1} has {2} steps, more than {3}</source>
      <translation>su dimensión {1} tiene {2} pasos, más de {3}</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read ({2})</source>
      <translation>su coordenada {1} no se puede leer ({2})</translation>
    </message>
    <message>
      <source>its coordinate {1} is not evenly spaced</source>
      <translation>su coordenada {1} no está espaciada de manera uniforme</translation>
    </message>
    <message>
      <source>it has no coordinate {1} that tells the size of its pixels</source>
      <translation>no tiene ninguna coordenada {1} que diga el tamaño de sus píxeles</translation>
    </message>
    <message>
      <source>its coordinate {1} is in {2}, neither metres nor degrees</source>
      <translation>su coordenada {1} está en {2}, ni en metros ni en grados</translation>
    </message>
    <message>
      <source>its values are no numbers</source>
      <translation>sus valores no son números</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read: {2}</source>
      <translation>su coordenada {1} no se puede leer: {2}</translation>
    </message>
    <message>
      <source>its grid mapping {1} cannot be understood</source>
      <translation>su grid mapping {1} no se entiende</translation>
    </message>
    <message>
      <source>it has no coordinate reference system (grid_mapping, crs_wkt or proj:epsg)</source>
      <translation>no tiene sistema de referencia de coordenadas (grid_mapping, crs_wkt o proj:epsg)</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2}, is no date</source>
      <translation>su coordenada {1}, {2}, no es una fecha</translation>
    </message>
    <message>
      <source>its {1} {2} is no number</source>
      <translation>su {1} {2} no es un número</translation>
    </message>
    <message>
      <source>the chunks of {1} hold {2} GB each, more than {3} GB; write it in smaller ones</source>
      <translation>los fragmentos (chunks) de {1} ocupan {2} GB cada uno, más de {3} GB; escríbalo en otros más pequeños</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this machine reaches the network.</source>
      <translation>Compruebe la dirección en un navegador, y si esta máquina llega a la red.</translation>
    </message>
    <message>
      <source>{1} is neither a path nor an http(s) address.</source>
      <translation>{1} no es ni una ruta ni una dirección http(s).</translation>
    </message>
    <message>
      <source>Give one of these.</source>
      <translation>Dé una de ellas.</translation>
    </message>
    <message>
      <source>{1} is not fetched: its server does not answer in time.</source>
      <translation>{1} no se descarga: su servidor no responde a tiempo.</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: HTTP {2}.</source>
      <translation>{1} no se puede descargar: HTTP {2}.</translation>
    </message>
    <message>
      <source>{1} is no catalogue: {2}.</source>
      <translation>{1} no es un catálogo: {2}.</translation>
    </message>
    <message>
      <source>Give the address of a STAC document; rasters that have none are to be fetched, or named in a VRT.</source>
      <translation>Dé la dirección de un documento STAC; los rásteres que no lo tienen se han de descargar, o nombrar en un VRT.</translation>
    </message>
    <message>
      <source>not within {1} s</source>
      <translation>no llegó en {1} s</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: {2}.</source>
      <translation>{1} no se puede descargar: {2}.</translation>
    </message>
    <message>
      <source>it is larger than {1} MB; search for fewer items</source>
      <translation>es mayor de {1} MB; busque menos elementos</translation>
    </message>
    <message>
      <source>it leads to {1}, an address of this machine's own network</source>
      <translation>lleva a {1}, una dirección de la red propia de esta máquina</translation>
    </message>
    <message>
      <source>{1} has no easting and northing</source>
      <translation>{1} no tiene coordenadas este y norte</translation>
    </message>
    <message>
      <source>The map would have {1} x {2} pixels of {3} units of {4}.</source>
      <translation>El mapa tendría {1} x {2} píxeles de {3} unidades de {4}.</translation>
    </message>
    <message>
      <source>Choose larger pixels, an extent, or stacks that lie closer together.</source>
      <translation>Elija píxeles más grandes, una extensión, o pilas que estén más cerca unas de otras.</translation>
    </message>
    <message>
      <source>The CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>El SRC {1} no se entiende o no llega a la pila.</translation>
    </message>
    <message>
      <source>A pixel of {1} units of {2} is larger than the whole stack.</source>
      <translation>Un píxel de {1} unidades de {2} es mayor que toda la pila.</translation>
    </message>
    <message>
      <source>Give the pixel size in the units of the map's CRS: metres or degrees, for example.</source>
      <translation>Dé el tamaño de píxel en las unidades del SRC del mapa: metros o grados, por ejemplo.</translation>
    </message>
    <message>
      <source>The extent ({1}, {2}, {3}, {4}, {5}) lies outside the stack.</source>
      <translation>La extensión ({1}, {2}, {3}, {4}, {5}) está fuera de la pila.</translation>
    </message>
    <message>
      <source>The stack covers {1} in {2}.</source>
      <translation>La pila cubre {1} en {2}.</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>El SRC {1} de la extensión no se entiende o no llega a la pila.</translation>
    </message>
    <message>
      <source>beyond what the projection maps</source>
      <translation>más allá de lo que representa la proyección</translation>
    </message>
    <message>
      <source>The coordinates in {1} have none in {2}.</source>
      <translation>Las coordenadas en {1} no tienen equivalente en {2}.</translation>
    </message>
    <message>
      <source>Use a system that covers the stack, such as its UTM zone's.</source>
      <translation>Use un sistema que cubra la pila, como el de su zona UTM.</translation>
    </message>
    <message>
      <source>holds complex numbers, which are no measurements by themselves; make reflectance, or the intensity of radar, of them first</source>
      <translation>contiene números complejos, que no son mediciones por sí mismos; obtenga de ellos primero la reflectancia, o la intensidad de radar</translation>
    </message>
    <message>
      <source>is a VRT of one file whose last band is of a smaller type than others; give its bands one type</source>
      <translation>es un VRT de un solo archivo cuya última banda es de un tipo menor que otras; dé un mismo tipo a sus bandas</translation>
    </message>
    <message>
      <source>is placed by ground control points alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>está situado solo por puntos de control del terreno; reproyéctelo primero a una rejilla, por ejemplo con gdalwarp</translation>
    </message>
    <message>
      <source>is placed by a camera model (RPC) or arrays of coordinates alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>está situado solo por un modelo de cámara (RPC) o por matrices de coordenadas; reproyéctelo primero a una rejilla, por ejemplo con gdalwarp</translation>
    </message>
    <message>
      <source>has no coordinate reference system, or one that is not known here</source>
      <translation>no tiene sistema de referencia de coordenadas, o tiene uno que aquí no se conoce</translation>
    </message>
    <message>
      <source>has a coordinate reference system and no geotransform, so its place is unknown</source>
      <translation>tiene un sistema de referencia de coordenadas y ninguna geotransformación, así que no se sabe dónde está</translation>
    </message>
    <message>
      <source>has a coordinate reference system that cannot be understood</source>
      <translation>tiene un sistema de referencia de coordenadas que no se entiende</translation>
    </message>
    <message>
      <source>has a geotransform with a number that is none (nan or inf)</source>
      <translation>tiene una geotransformación con un número que no lo es (nan o inf)</translation>
    </message>
    <message>
      <source>has pixels without an area, of {1} x {2} units, by its geotransform</source>
      <translation>tiene, según su geotransformación, píxeles sin superficie, de {1} x {2} unidades</translation>
    </message>
    <message>
      <source>lies nowhere by its geotransform: at {1}, {2}, with pixels of {3} x {4} units</source>
      <translation>no está en ningún lugar, según su geotransformación: en {1}, {2}, con píxeles de {3} x {4} unidades</translation>
    </message>
    <message>
      <source>has a coordinate reference system, {1}, without easting and northing</source>
      <translation>tiene un sistema de referencia de coordenadas, {1}, sin coordenadas este y norte</translation>
    </message>
    <message>
      <source>has coordinates ({1}, {2} to {3}, {4}) that are no degrees, and a coordinate reference system, {5}, that counts in them</source>
      <translation>tiene coordenadas ({1}, {2} a {3}, {4}) que no son grados, y un sistema de referencia de coordenadas, {5}, que cuenta en grados</translation>
    </message>
    <message>
      <source>GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>GeoTIFF, JPEG 2000, Imagine, ENVI o VRT</translation>
    </message>
    <message>
      <source>cannot be opened; truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>no se puede abrir; está truncado, o no es GeoTIFF, JPEG 2000, Imagine, ENVI ni VRT</translation>
    </message>
    <message>
      <source>has a header that cannot be understood ({1})</source>
      <translation>tiene una cabecera que no se entiende ({1})</translation>
    </message>
    <message>
      <source>names {1} as its overviews, which is no raster beside it</source>
      <translation>nombra {1} como sus pirámides, pero no es un ráster contiguo</translation>
    </message>
    <message>
      <source>keeps its pixels in {1}, outside its own folder</source>
      <translation>guarda sus píxeles en {1}, fuera de su propia carpeta</translation>
    </message>
    <message>
      <source>has no bands</source>
      <translation>no tiene bandas</translation>
    </message>
    <message>
      <source>claims {1} x {2} pixels, more than any raster has</source>
      <translation>dice tener {1} x {2} píxeles, más de los que tiene ningún ráster</translation>
    </message>
    <message>
      <source>has blocks of {1} x {2} pixels, of which one takes {3} GB; write it with tiles of 256 or 512 pixels</source>
      <translation>tiene bloques de {1} x {2} píxeles, de los que uno solo ocupa {3} GB; escríbalo con teselas de 256 o 512 píxeles</translation>
    </message>
    <message>
      <source>has more than {1} blocks of {2} x {3} pixels; write it with larger tiles</source>
      <translation>tiene más de {1} bloques de {2} x {3} píxeles; escríbalo con teselas más grandes</translation>
    </message>
    <message>
      <source>{1} dates, but the model knows {2} ranks</source>
      <translation>{1} fechas, pero el modelo conoce {2} puestos</translation>
    </message>
    <message>
      <source>Bring it back, or connect its drive.</source>
      <translation>Devuélvalo a su sitio, o conecte su unidad.</translation>
    </message>
    <message>
      <source>Give it what it lacks, or take it out.</source>
      <translation>Complételo con lo que le falta, o quítelo.</translation>
    </message>
    <message>
      <source>{1} has no band {2}; it has {3}.</source>
      <translation>{1} no tiene banda {2}; tiene {3}.</translation>
    </message>
    <message>
      <source>Say which band is which (band map), or correct the stack file.</source>
      <translation>Indique qué banda es cuál (asignación de bandas), o corrija el archivo de pila.</translation>
    </message>
    <message>
      <source>{1} points to {2}, which is not there.</source>
      <translation>{1} apunta a {2}, que no existe.</translation>
    </message>
    <message>
      <source>Put the file back, or build the VRT again.</source>
      <translation>Devuelva el archivo a su sitio, o cree de nuevo el VRT.</translation>
    </message>
    <message>
      <source>{1} cannot be read; it may be truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT.</source>
      <translation>{1} no se puede leer; puede estar truncado, o no ser GeoTIFF, JPEG 2000, Imagine, ENVI ni VRT.</translation>
    </message>
    <message>
      <source>Fetch the file again, or take it out of the folder.</source>
      <translation>Descargue de nuevo el archivo, o quítelo de la carpeta.</translation>
    </message>
    <message>
      <source>bands of {1} sensors for {2} stacks</source>
      <translation>bandas de {1} sensores para {2} pilas</translation>
    </message>
    <message>
      <source>{1} cannot be brought from {2} to {3}.</source>
      <translation>{1} no se puede llevar de {2} a {3}.</translation>
    </message>
    <message>
      <source>Give it the coordinate reference system that it has, or take it out.</source>
      <translation>Dele el sistema de referencia de coordenadas que tiene, o quítelo.</translation>
    </message>
    <message>
      <source>its pixels are computed by Python code, which is not run</source>
      <translation>sus píxeles los calcula código Python, que no se ejecuta</translation>
    </message>
    <message>
      <source>a filter in it has no kernel of 1 to {1} pixels a side, without which GDAL crashes</source>
      <translation>un filtro suyo no tiene un núcleo de 1 a {1} píxeles de lado, sin el cual GDAL se cierra con un fallo</translation>
    </message>
    <message>
      <source>it breaks off</source>
      <translation>se interrumpe</translation>
    </message>
    <message>
      <source>{1}: it is no JSON object</source>
      <translation>{1}: no es un objeto JSON</translation>
    </message>
    <message>
      <source>{1} has {2} values in a row, more than {3}</source>
      <translation>{1} tiene {2} valores en una fila, más de {3}</translation>
    </message>
    <message>
      <source>{1} is not looked for here.</source>
      <translation>{1} no se busca aquí.</translation>
    </message>
  </context>
</TS>
