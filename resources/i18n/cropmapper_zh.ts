<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="zh">
  <context>
    <name>CropMapper</name>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>'none', one mask raster for all dates, or a folder of dated mask rasters; 'detect' finds clouds and their shadows by how each pixel differs from its own other dates, and heeds no mask of the files.</source>
      <translation>'none'(无)、适用于所有日期的一个掩膜栅格，或一个带日期的掩膜栅格文件夹；'detect' 根据每个像元与其自身其他日期的差异识别云及云影，不理会文件自带的任何掩膜。</translation>
    </message>
    <message>
      <source>'strata': within the strata that the layer names in its fields stratum and stratum_ha; 'map': anywhere on this map, or within its classes; 'none': not by lot, so that nothing is estimated for ground without references. 'auto' takes strata where the layer has these fields, else 'none'.</source>
      <translation>'strata'：在图层字段 stratum 和 stratum_ha 所列的分层内；'map'：在本图任意位置或其各类别内；'none'：非随机抽取，因此不对没有参考的区域作估计。'auto' 在图层有这些字段时用分层，否则为 'none'。</translation>
    </message>
    <message>
      <source>(not known)</source>
      <translation>(未知)</translation>
    </message>
    <message>
      <source>(not used)</source>
      <translation>(不使用)</translation>
    </message>
    <message>
      <source>0 to 1, 95%</source>
      <translation>0 到 1，95%</translation>
    </message>
    <message>
      <source>1  Data</source>
      <translation>1  数据</translation>
    </message>
    <message>
      <source>1,892 places in Mato Grosso, Brazil, 2000 to 2016; whole locations were held out</source>
      <translation>巴西马托格罗索州 1,892 个位置，2000 至 2016 年；整个位置留出</translation>
    </message>
    <message>
      <source>113 parcels near Montpellier, France, 2018; whole blocks of 500 m were held out</source>
      <translation>法国蒙彼利埃附近 113 个地块，2018 年；500 m 的整块留出</translation>
    </message>
    <message>
      <source>2  Parcels</source>
      <translation>2  地块</translation>
    </message>
    <message>
      <source>3  Model</source>
      <translation>3  模型</translation>
    </message>
    <message>
      <source>3 simulated scenes that were held out</source>
      <translation>3 个留出的模拟场景</translation>
    </message>
    <message>
      <source>4  Map</source>
      <translation>4  制图</translation>
    </message>
    <message>
      <source>5  Check declared crops</source>
      <translation>5  核查申报作物</translation>
    </message>
    <message>
      <source>922 places in western Bahia, Brazil, 2018 to 2019; whole locations were held out</source>
      <translation>巴西巴伊亚州西部 922 个位置，2018 至 2019 年；整个位置留出</translation>
    </message>
    <message>
      <source>&lt;p&gt;A band, an index, or an expression of bands such as (B08-B04)/(B08+B04)&lt;/p&gt;</source>
      <translation>&lt;p&gt;一个波段、一个指数，或波段表达式，例如 (B08-B04)/(B08+B04)&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A class needs a name.</source>
      <translation>类别需要一个名称。</translation>
    </message>
    <message>
      <source>A click, or the keys Up and Down, show a parcel on the map</source>
      <translation>点击或用上、下键在地图上显示地块</translation>
    </message>
    <message>
      <source>A digit corrects it:   {classes}</source>
      <translation>按数字键更正：   {classes}</translation>
    </message>
    <message>
      <source>A double click opens a run, or goes on with it</source>
      <translation>双击可打开一次运行，或继续该运行</translation>
    </message>
    <message>
      <source>A field of the map</source>
      <translation>地图的一个字段</translation>
    </message>
    <message>
      <source>A folder beside each stack</source>
      <translation>每个影像堆栈旁的文件夹</translation>
    </message>
    <message>
      <source>A folder is given as {name}.</source>
      <translation>文件夹请用 {name} 指定。</translation>
    </message>
    <message>
      <source>A folder of dated rasters such as S2_2018-04-18.tif or of SAFE products; one raster, netCDF or Zarr cube with all dates; an archive; a STAC document, also as an https address; a *.stack.json file</source>
      <translation>带日期的栅格文件夹(如 S2_2018-04-18.tif)或 SAFE 产品文件夹；包含所有日期的一个栅格、netCDF 或 Zarr 数据立方体；压缩包；STAC 文档(也可为 https 地址)；*.stack.json 文件</translation>
    </message>
    <message>
      <source>A layer a date in natural colours, with its temporal range, for the temporal controller</source>
      <translation>每个日期一个自然色图层，带时间范围，供时态控制器使用</translation>
    </message>
    <message>
      <source>A layer of parcels or points whose crops are known</source>
      <translation>作物已知的地块或点图层</translation>
    </message>
    <message>
      <source>A model of this place, learned from labelled parcels, and how good it is</source>
      <translation>由带标签的地块学得的本地模型，及其精度</translation>
    </message>
    <message>
      <source>A model package that comes with CropMapper.</source>
      <translation>CropMapper 自带的模型包。</translation>
    </message>
    <message>
      <source>A parcel model answers for a parcel's own series, a pixel model for each pixel; 'auto' takes parcels where the labels are polygons, or points within parcels.</source>
      <translation>地块模型针对整个地块的序列给出结果，像元模型针对每个像元；标签为多边形或位于地块内的点时，'auto' 采用地块。</translation>
    </message>
    <message>
      <source>A parcel with fewer clear dates is yellow.</source>
      <translation>晴空日期少于此数的地块为黄色。</translation>
    </message>
    <message>
      <source>A parcel with fewer pixels inside is yellow.</source>
      <translation>内部像元少于此数的地块为黄色。</translation>
    </message>
    <message>
      <source>A parcels.gpkg that the map job wrote, or a raster of classes such as its classes.tif.</source>
      <translation>制图生成的 parcels.gpkg，或类别栅格(例如其 classes.tif)。</translation>
    </message>
    <message>
      <source>A raster with what is true, in any CRS.</source>
      <translation>含真实情况的栅格，任意 CRS。</translation>
    </message>
    <message>
      <source>A row a date: how clear it is, and its file, or why it is left out</source>
      <translation>每行一个日期：晴空程度及其文件，或未采用的原因</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>一次运行</translation>
    </message>
    <message>
      <source>A simulated scene, its parcels and a model for them are chosen. Press Run below.</source>
      <translation>已选好模拟场景、其地块及相应模型。请按下方的“运行”。</translation>
    </message>
    <message>
      <source>A table of the checked parcels; keys accept and correct their crops</source>
      <translation>已核查地块的列表；可用按键确认和更正作物</translation>
    </message>
    <message>
      <source>A table of the parcels, least certain first; keys accept and correct their classes</source>
      <translation>地块列表，最不确定的在前；可用按键确认和更正类别</translation>
    </message>
    <message>
      <source>A teaching had been interrupted, and nothing was kept of it but its series: {name}.</source>
      <translation>有一次训练被中断，除序列外没有保留任何内容：{name}。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Accuracy of each class</source>
      <translation>各类别精度</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>精度报告</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>添加类别</translation>
    </message>
    <message>
      <source>Add the classes, then draw parcels of each; or choose a layer whose crops are known.</source>
      <translation>请添加类别，然后为每类绘制地块；或选择作物已知的图层。</translation>
    </message>
    <message>
      <source>Add the dates as layers</source>
      <translation>将各日期添加为图层</translation>
    </message>
    <message>
      <source>Add them as classes</source>
      <translation>将其添加为类别</translation>
    </message>
    <message>
      <source>Adding the dates: {number} of {count}</source>
      <translation>正在添加日期：{number} / {count}</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786.</source>
      <translation>Dask 调度器地址，由其工作进程处理各块，例如 tcp://10.0.0.1:8786。</translation>
    </message>
    <message>
      <source>Adds the results to the project again</source>
      <translation>将结果重新添加到工程</translation>
    </message>
    <message>
      <source>Administrative units</source>
      <translation>行政单元</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>All parcels</source>
      <translation>全部地块</translation>
    </message>
    <message>
      <source>All scores, on what they were measured, name and licence</source>
      <translation>全部得分及其测量依据、名称和许可</translation>
    </message>
    <message>
      <source>Also say which models fit the stack, and why others do not.</source>
      <translation>同时说明哪些模型适合该影像堆栈，以及其他模型为何不适合。</translation>
    </message>
    <message>
      <source>Also write a raster with the day of year of each pixel's most decisive date (pixel models).</source>
      <translation>同时写出栅格，记录每个像元最具决定性的日期的年内日序(像元模型)。</translation>
    </message>
    <message>
      <source>Also write class probabilities</source>
      <translation>同时写出类别概率</translation>
    </message>
    <message>
      <source>Also write class probabilities, a raster of its own</source>
      <translation>同时写出类别概率，单独成一个栅格</translation>
    </message>
    <message>
      <source>Also write one probability band per class: the output probabilities, in short.</source>
      <translation>同时为每个类别写出一个概率波段：即输出 probabilities 的简写。</translation>
    </message>
    <message>
      <source>Also write rasters</source>
      <translation>同时写出栅格</translation>
    </message>
    <message>
      <source>Also write rasters: class and confidence as of each date, and the first date from which each pixel's answer stays (models of pixels). Without parcels they are written anyway.</source>
      <translation>同时写出栅格：各截止日期的类别和置信度，以及每个像元结果从何日起不再变化(像元模型)。没有地块时总会写出。</translation>
    </message>
    <message>
      <source>Also write the decisive date</source>
      <translation>同时写出决定性日期</translation>
    </message>
    <message>
      <source>Also write the entropy, a raster of its own</source>
      <translation>同时写出熵，单独成一个栅格</translation>
    </message>
    <message>
      <source>Also write the margin, a raster of its own</source>
      <translation>同时写出差距，单独成一个栅格</translation>
    </message>
    <message>
      <source>Among classes in proportion to their area, which is best for the overall accuracy, or equally, which is best for the precision of rare classes.</source>
      <translation>按面积比例分配到各类别，最有利于总体精度；或平均分配，最有利于稀少类别的用户精度。</translation>
    </message>
    <message>
      <source>Amplitude of the season</source>
      <translation>生长季振幅</translation>
    </message>
    <message>
      <source>And {count} more, in the log.</source>
      <translation>另有 {count} 条，见日志。</translation>
    </message>
    <message>
      <source>And {count} more, in the run's report.</source>
      <translation>另有 {count} 条，见运行报告。</translation>
    </message>
    <message>
      <source>Another model package (folder)</source>
      <translation>其他模型包(文件夹)</translation>
    </message>
    <message>
      <source>Another run is under way.</source>
      <translation>另一次运行正在进行。</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>已答</translation>
    </message>
    <message>
      <source>Answers for</source>
      <translation>适用对象</translation>
    </message>
    <message>
      <source>Answers for parcels</source>
      <translation>适用于地块</translation>
    </message>
    <message>
      <source>Answers for pixels</source>
      <translation>适用于像元</translation>
    </message>
    <message>
      <source>Anywhere, or by class of this map</source>
      <translation>本图任意位置，或按本图类别</translation>
    </message>
    <message>
      <source>Archives of products (*.zip *.tar)</source>
      <translation>产品压缩包 (*.zip *.tar)</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>Area (ha)</source>
      <translation>面积(公顷)</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>Areas are counted pixels of the map, also outside parcels where it covers them: no estimates</source>
      <translation>面积是地图上计数的像元，在地图覆盖之处也包括地块以外：并非估计值</translation>
    </message>
    <message>
      <source>Areas of classes</source>
      <translation>各类别面积</translation>
    </message>
    <message>
      <source>Areas of one class that are smaller become part of their largest neighbour; none by default.</source>
      <translation>同一类别中小于此值的图斑并入其最大的邻斑；默认不合并。</translation>
    </message>
    <message>
      <source>Around the selected parcels</source>
      <translation>所选地块周围</translation>
    </message>
    <message>
      <source>As in a job file: {example}.</source>
      <translation>与任务文件中写法相同：{example}。</translation>
    </message>
    <message>
      <source>As in the file</source>
      <translation>按文件顺序</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>截至</translation>
    </message>
    <message>
      <source>As the files tell</source>
      <translation>按文件所述</translation>
    </message>
    <message>
      <source>As the labels are</source>
      <translation>按标签类型</translation>
    </message>
    <message>
      <source>As the layer says</source>
      <translation>按图层所述</translation>
    </message>
    <message>
      <source>As the stack is called</source>
      <translation>与影像堆栈同名</translation>
    </message>
    <message>
      <source>Ask again.</source>
      <translation>请重新查询。</translation>
    </message>
    <message>
      <source>Assess</source>
      <translation>评估</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>精度评估</translation>
    </message>
    <message>
      <source>At least so many places of each class; all pixels of a class with fewer.</source>
      <translation>每个类别至少这么多点；像元不足的类别取其全部像元。</translation>
    </message>
    <message>
      <source>Attention and occlusion agree</source>
      <translation>注意力与遮挡一致</translation>
    </message>
    <message>
      <source>Attribute of the labels with what may not be split between learning and test, such as the farm; squares of 100 pixels by default.</source>
      <translation>标签的一个属性，同值者不得分到学习和测试两边，例如农场；默认为 100 像元的方格。</translation>
    </message>
    <message>
      <source>Attribute of the strata; by default they are called by their feature id.</source>
      <translation>分层的一个属性；默认以要素 ID 命名。</translation>
    </message>
    <message>
      <source>Attribute of the units; by default they are called by their feature id.</source>
      <translation>单元的一个属性；默认以要素 ID 命名。</translation>
    </message>
    <message>
      <source>Attribute with the class of each parcel: writes a series file (.npz) for training, too.</source>
      <translation>含各地块类别的属性：同时写出供训练用的序列文件 (.npz)。</translation>
    </message>
    <message>
      <source>Attribute with the crop as a text; places without one are not learned from.</source>
      <translation>以文本记录作物的属性；没有作物的位置不参与学习。</translation>
    </message>
    <message>
      <source>Attribute with the crop that an inspection found, where there was one: limits are then chosen, and errors counted, by these parcels. They should have been drawn by lot.</source>
      <translation>现场检查所得作物的属性(如有)：据这些地块选定阈值并统计误差。它们应为随机抽取。</translation>
    </message>
    <message>
      <source>Attribute with the crop that is declared or labelled, as a text.</source>
      <translation>申报或标注作物的属性，文本形式。</translation>
    </message>
    <message>
      <source>Attribute with the reference class name, of the mapped parcels or of the reference layer; not with a reference raster.</source>
      <translation>参考类别名称所在的属性，属于已制图地块或参考图层；使用参考栅格时不需要。</translation>
    </message>
    <message>
      <source>Attribute with the true crop, for accuracy against date; not what the model learned from.</source>
      <translation>真实作物的属性，用于计算随日期变化的精度；不可为模型学习所用的字段。</translation>
    </message>
    <message>
      <source>Attribute with what may not be split between learning and judging, such as the farm; squares of 100 pixels by default.</source>
      <translation>同值者不得分到学习和判断两边的属性，例如农场；默认为 100 像元的方格。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Band map</source>
      <translation>波段对应</translation>
    </message>
    <message>
      <source>Band name -&gt; its description in the files, or its 1-based number.</source>
      <translation>波段名称 -&gt; 其在文件中的描述，或从 1 起的序号。</translation>
    </message>
    <message>
      <source>Bands, indices, expressions</source>
      <translation>波段、指数、表达式</translation>
    </message>
    <message>
      <source>Bare soil, after</source>
      <translation>裸土，晚于</translation>
    </message>
    <message>
      <source>Bare soil, by</source>
      <translation>裸土，不迟于</translation>
    </message>
    <message>
      <source>Bare soil, certainty</source>
      <translation>裸土，确定性</translation>
    </message>
    <message>
      <source>Bayesian smoothing, minimum mapping unit and votes of parcels, from the probabilities of a finished map</source>
      <translation>贝叶斯平滑、最小制图单元和地块内投票，依据已完成地图的概率</translation>
    </message>
    <message>
      <source>Brings the inputs of this run back into the panel, to run it again with changes</source>
      <translation>将本次运行的输入放回面板，以便修改后再次运行</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>按类别</translation>
    </message>
    <message>
      <source>By declared crop</source>
      <translation>按申报作物</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels that would keep too little are left as they are.</source>
      <translation>地块向内收缩多少像元后，才统计中心落在其内的像元；收缩后所剩过少的地块保持原样。</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk, as in extract.</source>
      <translation>地块向内收缩多少像元，与提取时相同。</translation>
    </message>
    <message>
      <source>By no date do {share} of the parcels have the answer that stays.</source>
      <translation>没有任何日期能使 {share} 的地块得到最终不变的结果。</translation>
    </message>
    <message>
      <source>By no date do {share} of the pixels have the answer that stays.</source>
      <translation>没有任何日期能使 {share} 的像元得到最终不变的结果。</translation>
    </message>
    <message>
      <source>By no date do {share} of the points have the answer that stays.</source>
      <translation>没有任何日期能使 {share} 的点得到最终不变的结果。</translation>
    </message>
    <message>
      <source>By their middles, none of these places is one that the model learned from.</source>
      <translation>按中心点判断，这些位置都不是模型学习过的位置。</translation>
    </message>
    <message>
      <source>C: all classes.</source>
      <translation>C：全部类别。</translation>
    </message>
    <message>
      <source>CSV or JSON with code and name, and if wanted colour, of each class of the raster; by default what the report beside it or its own tags say.</source>
      <translation>含栅格各类别代码、名称及可选颜色的 CSV 或 JSON；默认取自旁边的报告或栅格自身的标记。</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Crops of other classes are left out.</source>
      <translation>含各类别代码、名称、颜色及可选分组的 CSV 或 JSON；默认自动生成。其他类别的作物不参与。</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Labels of other classes are left out.</source>
      <translation>含各类别代码、名称、颜色及可选分组的 CSV 或 JSON；默认自动生成。其他类别的标签不参与。</translation>
    </message>
    <message>
      <source>Calendar of {count} dates, {used} of them used</source>
      <translation>{count} 个日期的日历，其中采用 {used} 个</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancelled, nothing was kept</source>
      <translation>已取消，未保留任何内容</translation>
    </message>
    <message>
      <source>Cancelled. Click on a place to ask again.</source>
      <translation>已取消。点击某处可重新查询。</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Cannot be excluded</source>
      <translation>不能排除</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>核查</translation>
    </message>
    <message>
      <source>Check declared crops</source>
      <translation>核查申报作物</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this computer reaches the network, then try again: in the panel by Enter in the field of the address.</source>
      <translation>请在浏览器中检查该地址，并检查本机能否访问网络，然后重试：在面板的地址栏中按回车键。</translation>
    </message>
    <message>
      <source>Check the space on the disk, and that {source} can be reached and holds every wheel for this system and this Python, then install again. There are wheels for 64-bit Windows, macOS (with Intel's processors up to Python 3.13) and Linux (with ARM processors from Python 3.11 on).</source>
      <translation>请检查磁盘空间，以及 {source} 能否访问且包含适用于此系统和此 Python 的所有 wheel，然后再次安装。wheel 支持 64 位 Windows、macOS (Intel 处理器至 Python 3.13) 和 Linux (ARM 处理器自 Python 3.11 起)。</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>已核查</translation>
    </message>
    <message>
      <source>Checked parcels</source>
      <translation>已核查地块</translation>
    </message>
    <message>
      <source>Choose a folder; the arrow also offers a file, and the layers of the project</source>
      <translation>选择文件夹；按箭头也可选择文件或工程中的图层</translation>
    </message>
    <message>
      <source>Choose a map first: run one in the CropMapper panel, or add its layer to the project.</source>
      <translation>请先选择地图：在 CropMapper 面板中运行一次，或将其图层添加到工程。</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>请先选择模型。</translation>
    </message>
    <message>
      <source>Choose a model that fits the stack in the CropMapper panel first.</source>
      <translation>请先在 CropMapper 面板中选择适合该影像堆栈的模型。</translation>
    </message>
    <message>
      <source>Choose a polygon file</source>
      <translation>选择多边形文件</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters first.</source>
      <translation>请先选择带日期的栅格堆栈。</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters in the CropMapper panel first.</source>
      <translation>请先在 CropMapper 面板中选择带日期的栅格堆栈。</translation>
    </message>
    <message>
      <source>Choose another Python under Settings &gt; Options &gt; CropMapper, or install the engine there.</source>
      <translation>请在“设置 &gt; 选项 &gt; CropMapper”中选择其他 Python，或在那里安装引擎。</translation>
    </message>
    <message>
      <source>Choose another folder, or tick in Processing that another job's results may be replaced.</source>
      <translation>请选择其他文件夹，或在数据处理中勾选允许替换另一任务的结果。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>Choose another output folder in step 4, or move that folder away.</source>
      <translation>请在第 4 步选择其他输出文件夹，或移走该文件夹。</translation>
    </message>
    <message>
      <source>Choose either the folder of a stack or the file of one.</source>
      <translation>请选择堆栈的文件夹或堆栈文件，二者取一。</translation>
    </message>
    <message>
      <source>Choose one of: {choices}.</source>
      <translation>请从下列选项中选择：{choices}。</translation>
    </message>
    <message>
      <source>Choose other learners, or install the engine with PyTorch under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请选择其他学习方法，或在“设置 &gt; 选项 &gt; CropMapper”中安装带 PyTorch 的引擎。</translation>
    </message>
    <message>
      <source>Choose the field with the declared crop first.</source>
      <translation>请先选择申报作物字段。</translation>
    </message>
    <message>
      <source>Choose the field with the true class.</source>
      <translation>请选择真实类别字段。</translation>
    </message>
    <message>
      <source>Choose the folder of another model package</source>
      <translation>选择其他模型包的文件夹</translation>
    </message>
    <message>
      <source>Choose the inputs again; if it is refused again, report the lines of the log.</source>
      <translation>请重新选择输入；若再次被拒绝，请报告日志内容。</translation>
    </message>
    <message>
      <source>Choose the layer whose extent is to be mapped.</source>
      <translation>请选择要按其范围制图的图层。</translation>
    </message>
    <message>
      <source>Choose the parcels again in step 2.</source>
      <translation>请在第 2 步重新选择地块。</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first.</source>
      <translation>请先在第 2 步选择地块。</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first: this answers for parcels.</source>
      <translation>请先在第 2 步选择地块：此处结果针对地块。</translation>
    </message>
    <message>
      <source>Choose the runtime onnxruntime; if that is missing, repair the engine under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请选择运行库 onnxruntime；若缺少，请在“设置 &gt; 选项 &gt; CropMapper”中修复引擎。</translation>
    </message>
    <message>
      <source>Choose what is true: a raster of classes has no field of its own.</source>
      <translation>请选择真实情况：类别栅格本身没有相应字段。</translation>
    </message>
    <message>
      <source>Choosing how to compute</source>
      <translation>正在选择计算方式</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Class -&gt; its own smoothness, where it is another.</source>
      <translation>类别 -&gt; 其自身的平滑度(与总值不同时)。</translation>
    </message>
    <message>
      <source>Class and confidence as of several dates, and from when on each parcel's answer stays</source>
      <translation>截至多个日期的类别和置信度，以及每个地块的结果从何时起不再变化</translation>
    </message>
    <message>
      <source>Class as of {which}</source>
      <translation>截至 {which} 的类别</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>类别概率</translation>
    </message>
    <message>
      <source>Class, confidence and runner-up of each parcel, from series that were extracted</source>
      <translation>由已提取的序列得到每个地块的类别、置信度和次优类别</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Classes and confidence are always written</source>
      <translation>类别和置信度总会写出</translation>
    </message>
    <message>
      <source>Classes and confidence for every pixel and parcel, from a stack of dated rasters</source>
      <translation>由带日期的栅格堆栈得到每个像元和地块的类别和置信度</translation>
    </message>
    <message>
      <source>Classes as of the last date</source>
      <translation>截至最后日期的类别</translation>
    </message>
    <message>
      <source>Classes of references</source>
      <translation>参考的类别</translation>
    </message>
    <message>
      <source>Classes of texts</source>
      <translation>文本对应的类别</translation>
    </message>
    <message>
      <source>Classes whose names differ in accents or blanks alone: {names}. If they are one, say so under Texts.</source>
      <translation>名称仅重音或空格不同的类别：{names}。若为同一类，请在“文本”中指明。</translation>
    </message>
    <message>
      <source>Classify by date</source>
      <translation>按日期分类</translation>
    </message>
    <message>
      <source>Classify parcels</source>
      <translation>地块分类</translation>
    </message>
    <message>
      <source>Classify parcels or pixels as of several dates of the season: what was known when, and from when on it stays.

A model of parcels, such as teach makes, answers for parcels; a model of pixels for rasters, and for parcels by the mean of their pixels.</source>
      <translation>截至生长季多个日期对地块或像元分类：何时知道什么，以及从何时起不再变化。

地块模型(如训练所得)针对地块；像元模型针对栅格，并以像元均值给出地块结果。</translation>
    </message>
    <message>
      <source>Classify parcels or points at once: a model on series that were extracted.</source>
      <translation>一次性对地块或点分类：将模型用于已提取的序列。</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>正在分类</translation>
    </message>
    <message>
      <source>Classifying, cut-off by cut-off</source>
      <translation>正在按截止日期逐一分类</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>晴空</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>全部移除</translation>
    </message>
    <message>
      <source>Clear dates</source>
      <translation>晴空日期</translation>
    </message>
    <message>
      <source>Click on a parcel, or anywhere on the stack</source>
      <translation>点击地块，或影像堆栈上任意位置</translation>
    </message>
    <message>
      <source>Click on a parcel, or on any place of the stack.</source>
      <translation>点击地块，或影像堆栈上的任意位置。</translation>
    </message>
    <message>
      <source>Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick the class; Backspace takes back a corner.</source>
      <translation>依次点击各角点，最后按右键。地块会相互捕捉；数字 1 至 9 选择类别；退格键撤回一个角点。</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Code of the class</source>
      <translation>类别代码</translation>
    </message>
    <message>
      <source>Code, name and colour of each class, and how many labels it has</source>
      <translation>各类别的代码、名称、颜色及标签数</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}</source>
      <translation>Cohen Kappa：{kappa}</translation>
    </message>
    <message>
      <source>Colour of the chosen class</source>
      <translation>所选类别的颜色</translation>
    </message>
    <message>
      <source>Colour of the class</source>
      <translation>类别颜色</translation>
    </message>
    <message>
      <source>Compare a map, as mapped parcels or a raster of classes, with what is true.

The reference is a field of the mapped parcels, or polygons, points or a raster. From places that were drawn by lot, such as sample-reference draws them, it estimates accuracy and areas for the whole map.</source>
      <translation>将地图(已制图地块或类别栅格)与真实情况比较。

参考为已制图地块的字段，或多边形、点、栅格。若参考点为随机抽取(如 sample-reference 所抽)，则估计整幅地图的精度和面积。</translation>
    </message>
    <message>
      <source>Compare it with the sensors that Reading options offer, or choose one of those.</source>
      <translation>请与“读取选项”提供的传感器核对，或从中选择一个。</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <source>Comparing the segments</source>
      <translation>正在比较样方</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Confidence as of each date</source>
      <translation>截至各日期的置信度</translation>
    </message>
    <message>
      <source>Confidence as of {which}</source>
      <translation>截至 {which} 的置信度</translation>
    </message>
    <message>
      <source>Confidence below {low_confidence}</source>
      <translation>置信度低于 {low_confidence}</translation>
    </message>
    <message>
      <source>Confidence of the class set</source>
      <translation>类别集合的置信度</translation>
    </message>
    <message>
      <source>Confidence of the sets of crops</source>
      <translation>可能作物集合的置信度</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>Copies the whole log</source>
      <translation>复制全部日志</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>复制日志</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>更正…</translation>
    </message>
    <message>
      <source>Count a map's hectares by class and administrative unit, and estimate areas from surveyed segments.

Pixel counts are what the map says, with all that it takes for something else, and are no estimates. With segments that were drawn by lot and surveyed, areas are estimated by regression of the survey on the map.</source>
      <translation>按类别和行政单元统计地图的公顷数，并由调查样方估计面积。

像元计数只是地图所示，含其全部错分，并非估计值。若样方为随机抽取并经调查，则以调查值对地图的回归估计面积。</translation>
    </message>
    <message>
      <source>Counting the classes</source>
      <translation>正在统计类别</translation>
    </message>
    <message>
      <source>Counting the units</source>
      <translation>正在统计单元</translation>
    </message>
    <message>
      <source>Crop field</source>
      <translation>作物字段</translation>
    </message>
    <message>
      <source>Crop map</source>
      <translation>作物图</translation>
    </message>
    <message>
      <source>CropMapper accuracy and season</source>
      <translation>CropMapper 精度与生长季</translation>
    </message>
    <message>
      <source>CropMapper parcels</source>
      <translation>CropMapper 地块</translation>
    </message>
    <message>
      <source>CropMapper profile</source>
      <translation>CropMapper 剖面</translation>
    </message>
    <message>
      <source>CropMapper: accuracy</source>
      <translation>CropMapper：精度</translation>
    </message>
    <message>
      <source>CropMapper: check</source>
      <translation>CropMapper：核查</translation>
    </message>
    <message>
      <source>CropMapper: click on a place to see its season, and which dates decided</source>
      <translation>CropMapper：点击某处查看其生长季，以及哪些日期起决定作用</translation>
    </message>
    <message>
      <source>CropMapper: counting the parcels of each crop</source>
      <translation>CropMapper：正在统计各作物的地块数</translation>
    </message>
    <message>
      <source>CropMapper: crop map of {scene}</source>
      <translation>CropMapper：{scene} 的作物图</translation>
    </message>
    <message>
      <source>CropMapper: crop maps from dated satellite rasters</source>
      <translation>CropMapper：由带日期的卫星栅格制作作物图</translation>
    </message>
    <message>
      <source>CropMapper: deleting the files of a run</source>
      <translation>CropMapper：正在删除一次运行的文件</translation>
    </message>
    <message>
      <source>CropMapper: exporting a model</source>
      <translation>CropMapper：正在导出模型</translation>
    </message>
    <message>
      <source>CropMapper: from which date on the map stays</source>
      <translation>CropMapper：地图从哪个日期起不再变化</translation>
    </message>
    <message>
      <source>CropMapper: how often a map is right, class by class</source>
      <translation>CropMapper：地图各类别的正确率</translation>
    </message>
    <message>
      <source>CropMapper: in season</source>
      <translation>CropMapper：生长季内</translation>
    </message>
    <message>
      <source>CropMapper: looking at earlier runs</source>
      <translation>CropMapper：正在查看以前的运行</translation>
    </message>
    <message>
      <source>CropMapper: looking for an unfinished run</source>
      <translation>CropMapper：正在查找未完成的运行</translation>
    </message>
    <message>
      <source>CropMapper: reading the parcels</source>
      <translation>CropMapper：正在读取地块</translation>
    </message>
    <message>
      <source>CropMapper: removing the engine</source>
      <translation>CropMapper：正在移除引擎</translation>
    </message>
    <message>
      <source>CropMapper: simulated scene</source>
      <translation>CropMapper：模拟场景</translation>
    </message>
    <message>
      <source>CropMapper: teaching {name}</source>
      <translation>CropMapper：正在训练 {name}</translation>
    </message>
    <message>
      <source>CropMapper: writing the labelled parcels</source>
      <translation>CropMapper：正在写出带标签的地块</translation>
    </message>
    <message>
      <source>Cropland, pasture and savanna of western Bahia, Brazil</source>
      <translation>巴西巴伊亚州西部耕地、牧场和稀树草原</translation>
    </message>
    <message>
      <source>Crops as the season goes</source>
      <translation>随生长季进展的作物</translation>
    </message>
    <message>
      <source>Crops at last</source>
      <translation>最终作物</translation>
    </message>
    <message>
      <source>Crops of France 2018 near Montpellier</source>
      <translation>法国蒙彼利埃附近 2018 年作物</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes</source>
      <translation>模拟 Sentinel-2 场景的作物</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes by bimodal BERT</source>
      <translation>模拟 Sentinel-2 场景的作物(双模态 BERT)</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by AgriFM</source>
      <translation>模拟 Sentinel-2 场景的作物(AgriFM)</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by STCLN</source>
      <translation>模拟 Sentinel-2 场景的作物(STCLN)</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole 500 m spatial blocks, pooled; a parcel lies in the block of its centroid. The weights are of a fit on all parcels, which no score measures. The pixels of held-out parcels were seen without their labels, for statistics and the warm-up. Mean over the training seeds 0, 1, 2. Method, width and strength were chosen among about forty configurations by the mean over other fold assignments (blocks shifted by 125 to 375 m) of the same parcels; mixing and window for speed, after a look at these folds with one seed, where they also scored best of three; queries for speed, and then twice the warm-up's steps by the mean over 15 such other assignments (0.823 with 4,000 steps and 0.814 with 2,000, three seeds each). With 2,000 steps these folds had been looked at, too: 0.793 with 8 queries and 0.804 without. So the score is a little optimistic.</source>
      <translation>交叉验证：按完整的 500 米空间块分成 5 份，结果合并；地块归入其质心所在的块。权重来自用全部地块的一次训练，没有任何得分衡量它。留出地块的像元曾在没有标签的情况下用于统计和预热。得分为训练种子 0、1、2 的平均。方法、宽度和强度是在约四十种配置中，按相同地块的其他划分(块移动 125 至 375 米)的平均值选出的；混合方式和窗口为速度而选，选前用一个种子看过这些划分，在三种之中也最好；查询为速度而选，随后按 15 种其他划分的平均值把预热步数加倍(4000 步为 0.823，2000 步为 0.814，各三个种子)。用 2000 步时也看过这些划分：有 8 个查询时为 0.793，没有时为 0.804。因此得分略偏乐观。</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole locations, pooled; what is held out is not seen at all, neither with labels nor without. The weights are of a fit on all series, which no score measures. The training's numbers are one of two sets that the system has had, which were chosen for few labels of several data sets; the set that scored better here was taken, with a shorter warm-up, so that the score is a little optimistic.</source>
      <translation>交叉验证：按完整的地点分成 5 份，结果合并；留出的部分完全没有见过，无论有无标签。权重来自用全部序列的一次训练，没有任何得分衡量它。训练参数是该系统有过的两组之一，这两组是针对多个数据集的少量标签选出的；此处采用得分较高的一组，并缩短了预热，因此得分略偏乐观。</translation>
    </message>
    <message>
      <source>Cubes (*.nc *.nc4 *.h5 *.zarr.zip)</source>
      <translation>数据立方体 (*.nc *.nc4 *.h5 *.zarr.zip)</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Curves and events</source>
      <translation>曲线与事件</translation>
    </message>
    <message>
      <source>Cut a hole into a drawn parcel</source>
      <translation>在已绘制的地块中挖洞</translation>
    </message>
    <message>
      <source>Cut-off dates</source>
      <translation>截止日期</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask 调度器</translation>
    </message>
    <message>
      <source>Data: a folder of rasters, one a date. What was found in it stands in the frame: the sensor, each date on a calendar, how clear it is, and why one is left out.</source>
      <translation>数据：一个栅格文件夹，每个日期一个栅格。其中的发现列在框内：传感器、日历上的各日期、晴空程度，以及某日期未采用的原因。</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Date of most attention</source>
      <translation>注意力最大的日期</translation>
    </message>
    <message>
      <source>Date pattern</source>
      <translation>日期模式</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Dates ({used} of {count} used)</source>
      <translation>日期(采用 {used} / {count})</translation>
    </message>
    <message>
      <source>Dates and bands that decided a model's answers, found by hiding one after the other</source>
      <translation>通过逐一遮盖找出决定模型结果的日期和波段</translation>
    </message>
    <message>
      <source>Dates of layers</source>
      <translation>各层的日期</translation>
    </message>
    <message>
      <source>Dates of layers (dates) names a date twice. Write each once, in the layers' order.</source>
      <translation>各层的日期 (dates) 中有重复日期。请按层的顺序各写一次。</translation>
    </message>
    <message>
      <source>Dates of {stack}</source>
      <translation>{stack} 的各日期</translation>
    </message>
    <message>
      <source>Dates, with commas between: of each, only what was seen until then counts. By default five dates of the series, the last one among them.</source>
      <translation>以逗号分隔的日期：对每个日期，只计入截至当时所见。默认取序列的五个日期，包括最后一个。</translation>
    </message>
    <message>
      <source>Day from which it stays</source>
      <translation>不再变化的起始日</translation>
    </message>
    <message>
      <source>Days to smooth over</source>
      <translation>平滑天数</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>已定</translation>
    </message>
    <message>
      <source>Decisive band {which}</source>
      <translation>决定性波段 {which}</translation>
    </message>
    <message>
      <source>Decisive date</source>
      <translation>决定性日期</translation>
    </message>
    <message>
      <source>Decisive date {which}</source>
      <translation>决定性日期 {which}</translation>
    </message>
    <message>
      <source>Declared</source>
      <translation>申报</translation>
    </message>
    <message>
      <source>Declared crop</source>
      <translation>申报作物</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>删除运行</translation>
    </message>
    <message>
      <source>Delete {title}, with the files that it wrote in
{folder}?

Its layers leave the project. What else lies in the folder stays. It cannot be brought back.</source>
      <translation>删除 {title} 及其写入以下文件夹的文件？
{folder}

其图层将从工程中移除。文件夹中的其他内容保留。此操作无法恢复。</translation>
    </message>
    <message>
      <source>Deleted: {title}.</source>
      <translation>已删除：{title}。</translation>
    </message>
    <message>
      <source>Deletes the run and the files that it wrote; asks first</source>
      <translation>删除该运行及其写入的文件；会先询问</translation>
    </message>
    <message>
      <source>Deletes what Install engine made; maps and taught models stay; asks first</source>
      <translation>删除“安装引擎”所建立的内容；地图和训练所得模型保留；会先询问</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Delineate parcels</source>
      <translation>勾绘地块</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Does not fit the stack</source>
      <translation>不适合该影像堆栈</translation>
    </message>
    <message>
      <source>Does not fit this stack. {reasons}</source>
      <translation>不适合此影像堆栈。{reasons}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>完成。</translation>
    </message>
    <message>
      <source>Draw parcels</source>
      <translation>绘制地块</translation>
    </message>
    <message>
      <source>Draw parcels, or choose others.</source>
      <translation>请绘制地块，或选择其他标签。</translation>
    </message>
    <message>
      <source>Draw places to inspect</source>
      <translation>抽取待查点</translation>
    </message>
    <message>
      <source>Draw places to inspect, by lot within the classes of a map: what accuracy and areas are rightly estimated from.

The places are points with a field `reference`, to be filled with what is true; assess then takes the layer.</source>
      <translation>在地图各类别内随机抽取待查点：精度和面积应由此估计。

这些点带有字段 `reference`，请填入真实情况；随后由精度评估读取该图层。</translation>
    </message>
    <message>
      <source>Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap.</source>
      <translation>在没有地块数据时勾绘影像堆栈中的田块：有效且互不重叠的多边形。</translation>
    </message>
    <message>
      <source>Drawing fields</source>
      <translation>正在勾绘田块</translation>
    </message>
    <message>
      <source>Drawing places</source>
      <translation>正在抽点</translation>
    </message>
    <message>
      <source>Drawn by lot</source>
      <translation>抽取方式</translation>
    </message>
    <message>
      <source>Drawn parcels of classes that the table has no more are not used: {names}.</source>
      <translation>类别表中已不存在的类别，其绘制地块不使用：{names}。</translation>
    </message>
    <message>
      <source>Drawn parcels only</source>
      <translation>仅绘制的地块</translation>
    </message>
    <message>
      <source>Each class: how often it is right, with 95% intervals where they can be told</source>
      <translation>各类别：正确率，并在可得时附 95% 区间</translation>
    </message>
    <message>
      <source>Each cut-off date: how many answers stay from then on, and how many are right</source>
      <translation>各截止日期：此后不再变化的结果比例，以及正确的比例</translation>
    </message>
    <message>
      <source>Each parcel gets a class, a confidence and a runner-up</source>
      <translation>每个地块得到类别、置信度和次优类别</translation>
    </message>
    <message>
      <source>Each run gets a folder of its own in here</source>
      <translation>每次运行在此建立各自的文件夹</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>其他地方</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>嵌入特征</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>正在编码</translation>
    </message>
    <message>
      <source>End of season</source>
      <translation>生长季结束</translation>
    </message>
    <message>
      <source>End of season, within days</source>
      <translation>生长季结束，误差天数</translation>
    </message>
    <message>
      <source>Ends the tour (Escape); the menu CropMapper starts it again</source>
      <translation>结束导览 (Esc)；可从 CropMapper 菜单重新开始</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>熵</translation>
    </message>
    <message>
      <source>Error: </source>
      <translation>错误： </translation>
    </message>
    <message>
      <source>Estimated areas</source>
      <translation>估计面积</translation>
    </message>
    <message>
      <source>Estimated: {time}, {disk} disk</source>
      <translation>估计：{time}，磁盘 {disk}</translation>
    </message>
    <message>
      <source>Estimated: {time}, {memory} memory, {disk} disk</source>
      <translation>估计：{time}，内存 {memory}，磁盘 {disk}</translation>
    </message>
    <message>
      <source>Estimating…</source>
      <translation>正在估算…</translation>
    </message>
    <message>
      <source>Events (CSV)</source>
      <translation>事件 (CSV)</translation>
    </message>
    <message>
      <source>Every class has enough parcels.</source>
      <translation>每个类别的地块都已足够。</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>Expected precision</source>
      <translation>预期用户精度</translation>
    </message>
    <message>
      <source>Expected precision of classes</source>
      <translation>各类别的预期用户精度</translation>
    </message>
    <message>
      <source>Exported to {place}.</source>
      <translation>已导出到 {place}。</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Extract series of parcels</source>
      <translation>提取地块序列</translation>
    </message>
    <message>
      <source>Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date.</source>
      <translation>从影像堆栈提取地块或点的序列：各日期各波段的均值、离散度和晴空像元数。</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 (90%)</source>
      <translation>F1 (90%)</translation>
    </message>
    <message>
      <source>Fall of the probability without each date</source>
      <translation>去掉每个日期后概率的下降</translation>
    </message>
    <message>
      <source>Fall without decisive band {which}</source>
      <translation>去掉决定性波段 {which} 后的下降</translation>
    </message>
    <message>
      <source>Fall without decisive date {which}</source>
      <translation>去掉决定性日期 {which} 后的下降</translation>
    </message>
    <message>
      <source>Features of a stack</source>
      <translation>影像堆栈的特征</translation>
    </message>
    <message>
      <source>Features of parcels</source>
      <translation>地块特征</translation>
    </message>
    <message>
      <source>Fetching {found} ({fetched} of {packages})</source>
      <translation>正在获取 {found} ({fetched} / {packages})</translation>
    </message>
    <message>
      <source>Fewest clear dates</source>
      <translation>最少晴空日期数</translation>
    </message>
    <message>
      <source>Fewest pixels</source>
      <translation>最少像元数</translation>
    </message>
    <message>
      <source>Fewest places of a class</source>
      <translation>每类最少点数</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>字段</translation>
    </message>
    <message>
      <source>Field boundaries from simulated Sentinel-2 scenes</source>
      <translation>模拟 Sentinel-2 场景的田块边界</translation>
    </message>
    <message>
      <source>Field of the segments -&gt; class whose hectares it holds; by default fields named as classes.</source>
      <translation>样方字段 -&gt; 其公顷数所属类别；默认取与类别同名的字段。</translation>
    </message>
    <message>
      <source>Field with groups</source>
      <translation>分组字段</translation>
    </message>
    <message>
      <source>Field with the crop</source>
      <translation>作物字段</translation>
    </message>
    <message>
      <source>Field with the crop found on the ground</source>
      <translation>实地查明作物的字段</translation>
    </message>
    <message>
      <source>Field with the stratum's name</source>
      <translation>分层名称字段</translation>
    </message>
    <message>
      <source>Field with the true crop</source>
      <translation>真实作物字段</translation>
    </message>
    <message>
      <source>Field with the unit's name</source>
      <translation>单元名称字段</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>田块</translation>
    </message>
    <message>
      <source>Fields as polygons that do not overlap, from a stack of dated rasters, where there are no parcels</source>
      <translation>在没有地块数据时，由带日期的栅格堆栈得到互不重叠的田块多边形</translation>
    </message>
    <message>
      <source>Fields with surveyed hectares</source>
      <translation>调查公顷数字段</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>File with all dates</source>
      <translation>包含所有日期的文件</translation>
    </message>
    <message>
      <source>Files of one date</source>
      <translation>同一日期的文件</translation>
    </message>
    <message>
      <source>Files that it did not write stay in its folder: {count}.</source>
      <translation>非本次运行写入的文件仍留在其文件夹中：{count}。</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>文件…</translation>
    </message>
    <message>
      <source>First date to use</source>
      <translation>采用的首个日期</translation>
    </message>
    <message>
      <source>First date to use.</source>
      <translation>采用的首个日期。</translation>
    </message>
    <message>
      <source>First ranks first</source>
      <translation>名次靠前者在前</translation>
    </message>
    <message>
      <source>Fits this stack by sensor, bands and dates; it knows simulated crops only.</source>
      <translation>传感器、波段和日期适合此影像堆栈；该模型只见过模拟作物。</translation>
    </message>
    <message>
      <source>Fits this stack, with doubts. {reasons}</source>
      <translation>适合此影像堆栈，但有疑问。{reasons}</translation>
    </message>
    <message>
      <source>Fits this stack.</source>
      <translation>适合此影像堆栈。</translation>
    </message>
    <message>
      <source>Five dates</source>
      <translation>五个日期</translation>
    </message>
    <message>
      <source>Folder for block files</source>
      <translation>块文件的文件夹</translation>
    </message>
    <message>
      <source>Folder for results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>Folder for the block files, which all workers reach: a path or a GDAL address such as /vsis3/bucket/folder; within the output folder by default.</source>
      <translation>存放块文件的文件夹，所有工作进程均可访问：路径或 GDAL 地址，例如 /vsis3/bucket/folder；默认在输出文件夹内。</translation>
    </message>
    <message>
      <source>Folder for the model, its report and its held-out answers.</source>
      <translation>存放模型、报告和留出样本结果的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the page, the tables and the JSON of the report.</source>
      <translation>存放报告页面、表格和 JSON 的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the results.</source>
      <translation>存放结果的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the series; what an earlier job has there of the same parcels and dates is kept.</source>
      <translation>存放序列的文件夹；先前任务在其中的相同地块和日期的内容会保留。</translation>
    </message>
    <message>
      <source>Folder of a model package</source>
      <translation>模型包的文件夹</translation>
    </message>
    <message>
      <source>Folder of dated rasters</source>
      <translation>带日期的栅格文件夹</translation>
    </message>
    <message>
      <source>Folder of series</source>
      <translation>序列文件夹</translation>
    </message>
    <message>
      <source>Folder of series that were extracted from this stack, or where they are to be kept; within the output folder by default.</source>
      <translation>由此影像堆栈提取的序列的文件夹，或用于存放序列的文件夹；默认在输出文件夹内。</translation>
    </message>
    <message>
      <source>Folder to export the model to</source>
      <translation>导出模型到的文件夹</translation>
    </message>
    <message>
      <source>Folder {folder}, with {count} layers of the project</source>
      <translation>文件夹 {folder}，含工程中的 {count} 个图层</translation>
    </message>
    <message>
      <source>Folder, file or https address</source>
      <translation>文件夹、文件或 https 地址</translation>
    </message>
    <message>
      <source>Folders of further model packages to hold against the stack.</source>
      <translation>要与影像堆栈比对的其他模型包文件夹。</translation>
    </message>
    <message>
      <source>Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as /data/archive, https://example.org or /vsis3/bucket.</source>
      <translation>文件夹中的 VRT 及堆栈文件可指向的文件夹、服务器和存储桶，例如 /data/archive、https://example.org 或 /vsis3/bucket。</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <source>For the class set. Where a taught model keeps what it answered for labels that it had not seen: how often the set is to hold the true class. Else the set has the fewest classes whose probabilities together reach this, which guarantees nothing.</source>
      <translation>用于类别集合。若训练所得模型保留了其对未见标签的结果：集合应有多大比例包含真实类别。否则，集合取概率之和达到此值的最少类别，这不作任何保证。</translation>
    </message>
    <message>
      <source>Found automatically</source>
      <translation>自动查找</translation>
    </message>
    <message>
      <source>From one date, {first}.</source>
      <translation>由一个日期得出，{first}。</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Choose stack, parcels and model in the CropMapper panel.</source>
      <translation>地图从何时起与最终一致？请在 CropMapper 面板中选择影像堆栈、地块和模型。</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Press Classify by date.</source>
      <translation>地图从何时起与最终一致？请按“按日期分类”。</translation>
    </message>
    <message>
      <source>From {count} dates, {first} to {last}.</source>
      <translation>由 {count} 个日期得出，{first} 至 {last}。</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the parcels have the answer that stays.</source>
      <translation>自 {date} 起，{share} 的地块得到最终不变的结果。</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the pixels have the answer that stays.</source>
      <translation>自 {date} 起，{share} 的像元得到最终不变的结果。</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the points have the answer that stays.</source>
      <translation>自 {date} 起，{share} 的点得到最终不变的结果。</translation>
    </message>
    <message>
      <source>Further stack options (JSON)</source>
      <translation>其他堆栈选项 (JSON)</translation>
    </message>
    <message>
      <source>Gives the parcel any class of the map or of the project (C)</source>
      <translation>为地块指定地图或项目中的任一类别 (C)</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Goes on where the run stopped; what it had finished is used</source>
      <translation>从运行停止处继续；已完成的部分会被利用</translation>
    </message>
    <message>
      <source>Going on in {folder}, where a run of this job stopped.</source>
      <translation>在 {folder} 中继续，此任务的一次运行曾停于此。</translation>
    </message>
    <message>
      <source>Going on in {folder}.</source>
      <translation>在 {folder} 中继续。</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>显卡 (CUDA)</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel with a declared crop, with the reasons</source>
      <translation>对每个有申报作物的地块给出绿、黄或红，并附理由</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel; none is judged by a model that saw it</source>
      <translation>对每个地块给出绿、黄或红；判断所用模型均未见过该地块</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>分组</translation>
    </message>
    <message>
      <source>Half precision, or bytes with a scale for each band in the file, half as large: a feature is the byte times the scale, off by at most half of that.</source>
      <translation>半精度，或文件中每波段带一个比例系数的字节，大小减半：特征值为字节乘以系数，误差最多为系数的一半。</translation>
    </message>
    <message>
      <source>Harvest</source>
      <translation>收获</translation>
    </message>
    <message>
      <source>Harvest, after</source>
      <translation>收获，晚于</translation>
    </message>
    <message>
      <source>Harvest, by</source>
      <translation>收获，不迟于</translation>
    </message>
    <message>
      <source>Harvest, certainty</source>
      <translation>收获，确定性</translation>
    </message>
    <message>
      <source>Harvest, certainty high</source>
      <translation>收获，确定性高</translation>
    </message>
    <message>
      <source>Harvest, certainty low</source>
      <translation>收获，确定性低</translation>
    </message>
    <message>
      <source>Harvest, certainty medium</source>
      <translation>收获，确定性中</translation>
    </message>
    <message>
      <source>Harvests</source>
      <translation>收获次数</translation>
    </message>
    <message>
      <source>Held-out answers</source>
      <translation>留出样本结果</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Here, on this area</source>
      <translation>本地，即此区域</translation>
    </message>
    <message>
      <source>Hiding dates and bands</source>
      <translation>正在遮盖日期和波段</translation>
    </message>
    <message>
      <source>Hiding one date after the other</source>
      <translation>正在逐一遮盖日期</translation>
    </message>
    <message>
      <source>Homogeneity</source>
      <translation>均一性</translation>
    </message>
    <message>
      <source>How far an outline may be from the edges of pixels; lines between two fields are simplified once, so that neighbours stay together. 0 keeps the edges of the pixels.</source>
      <translation>轮廓可偏离像元边缘多远；两田块之间的线只简化一次，使相邻田块保持相接。0 表示保留像元边缘。</translation>
    </message>
    <message>
      <source>How many parcels get a rank.</source>
      <translation>给多少个地块排名。</translation>
    </message>
    <message>
      <source>How many places</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>How many places to draw; by default as many as the standard error needs.</source>
      <translation>抽取多少个点；默认按标准误所需。</translation>
    </message>
    <message>
      <source>How many processor threads the engine uses; fewer leave room for other work</source>
      <translation>引擎使用的处理器线程数；较少的线程可为其他工作留出余量</translation>
    </message>
    <message>
      <source>How many to name</source>
      <translation>列出数量</translation>
    </message>
    <message>
      <source>How much neighbours count: the variance that a class's logits are thought to have.</source>
      <translation>邻域的影响程度：对类别 logit 所假定的方差。</translation>
    </message>
    <message>
      <source>How often a map is right, and how large its classes are, from reference polygons, points or a raster</source>
      <translation>由参考多边形、点或栅格得出地图的正确率及各类别面积</translation>
    </message>
    <message>
      <source>How often each class is right on places that were held out, with its 90% interval</source>
      <translation>各类别在留出位置上的正确率及其 90% 区间</translation>
    </message>
    <message>
      <source>How often is a map right? Choose the map and what is true at the left.</source>
      <translation>地图的正确率如何？请在左侧选择地图和真实情况。</translation>
    </message>
    <message>
      <source>How often the map is right, class by class, with intervals</source>
      <translation>地图各类别的正确率及区间</translation>
    </message>
    <message>
      <source>How often the set of crops that cannot be excluded is to hold the true one.</source>
      <translation>不能排除的作物集合应有多大比例包含真实作物。</translation>
    </message>
    <message>
      <source>How places are parted</source>
      <translation>点的分配方式</translation>
    </message>
    <message>
      <source>How references were drawn by lot</source>
      <translation>参考的随机抽取方式</translation>
    </message>
    <message>
      <source>How sure the overall accuracy is to be, where the number of places is not given: 0.02 is 4 points on either side, at 95 percent.</source>
      <translation>未给出点数时总体精度应有的可靠程度：0.02 表示在 95% 水平上两侧各 4 个百分点。</translation>
    </message>
    <message>
      <source>Image (PNG)…</source>
      <translation>图像 (PNG)…</translation>
    </message>
    <message>
      <source>Important only</source>
      <translation>仅重要信息</translation>
    </message>
    <message>
      <source>In physical units, added after scaling; -0.1 for Sentinel-2 from baseline 04.00 on.</source>
      <translation>物理单位，在缩放后相加；Sentinel-2 自 baseline 04.00 起为 -0.1。</translation>
    </message>
    <message>
      <source>In scripts and qgis_process it is given by its name, such as {name}.</source>
      <translation>在脚本和 qgis_process 中以名称给出，例如 {name}。</translation>
    </message>
    <message>
      <source>In scripts and qgis_process they are given by their names, with commas between, such as {names}.</source>
      <translation>在脚本和 qgis_process 中以名称给出，用逗号分隔，例如 {names}。</translation>
    </message>
    <message>
      <source>In season</source>
      <translation>生长季内</translation>
    </message>
    <message>
      <source>Indices, curves, season, harvest, mowing and bare soil of parcels or points</source>
      <translation>地块或点的指数、曲线、生长季、收获、刈割和裸土</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>已查</translation>
    </message>
    <message>
      <source>Install anew</source>
      <translation>重新安装</translation>
    </message>
    <message>
      <source>Install engine</source>
      <translation>安装引擎</translation>
    </message>
    <message>
      <source>Install one from python.org; on Debian and Ubuntu: sudo apt install python3-venv.</source>
      <translation>请从 python.org 安装一个；Debian 和 Ubuntu：sudo apt install python3-venv。</translation>
    </message>
    <message>
      <source>Install the engine with data cubes under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请在“设置 &gt; 选项 &gt; CropMapper”中安装带数据立方体支持的引擎。</translation>
    </message>
    <message>
      <source>Install what the maps are made with in a Python environment of the QGIS profile, where no engine is found; from what is chosen under Settings &gt; Options &gt; CropMapper, such as a folder of wheels</source>
      <translation>若未找到引擎，则在 QGIS 配置文件夹的 Python 环境中安装制图所需组件；来源在“设置 &gt; 选项 &gt; CropMapper”中选择，例如 wheel 文件夹</translation>
    </message>
    <message>
      <source>Instead of the folder: one raster, netCDF or Zarr cube with all dates, an archive, a STAC document, or a *.stack.json file.</source>
      <translation>代替文件夹：包含全部日期的单个栅格、netCDF 或 Zarr 数据立方体、压缩包、STAC 文档，或 *.stack.json 文件。</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>It cannot be gone on with there: {message} Starting in {new_folder}.</source>
      <translation>无法在那里继续：{message} 将在 {new_folder} 中开始。</translation>
    </message>
    <message>
      <source>Its files are gone</source>
      <translation>其文件已不存在</translation>
    </message>
    <message>
      <source>Its last output: {words}</source>
      <translation>其最后输出：{words}</translation>
    </message>
    <message>
      <source>Its share of the attention</source>
      <translation>其注意力占比</translation>
    </message>
    <message>
      <source>J F M A M J J A S O N D</source>
      <translation>1 2 3 4 5 6 7 8 9 10 11 12</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep this place in the chart, to compare others with it</source>
      <translation>将此处保留在图中，与其他位置比较</translation>
    </message>
    <message>
      <source>Keeps files, bands, dates and corrections in a *.stack.json</source>
      <translation>将文件、波段、日期和更正保存为 *.stack.json</translation>
    </message>
    <message>
      <source>Known crops (optional)</source>
      <translation>已知作物(可选)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Label next</source>
      <translation>下一步标注</translation>
    </message>
    <message>
      <source>Label two classes at least; {needed} parcels of each are advised.</source>
      <translation>请至少为两个类别添加标签；建议每类 {needed} 个地块。</translation>
    </message>
    <message>
      <source>Labelled parcels, those first whose series support their label least</source>
      <translation>带标签的地块，序列对其标签支持最弱的在前</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Labels ({count})</source>
      <translation>标签 ({count})</translation>
    </message>
    <message>
      <source>Labels ({stem})</source>
      <translation>标签 ({stem})</translation>
    </message>
    <message>
      <source>Labels that may be wrong</source>
      <translation>可能有误的标签</translation>
    </message>
    <message>
      <source>Labels, to teach a model</source>
      <translation>标签，用于训练模型</translation>
    </message>
    <message>
      <source>Land use of Mato Grosso, Brazil</source>
      <translation>巴西马托格罗索州土地利用</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>最大的在前</translation>
    </message>
    <message>
      <source>Last date to use</source>
      <translation>采用的最后日期</translation>
    </message>
    <message>
      <source>Last date to use.</source>
      <translation>采用的最后日期。</translation>
    </message>
    <message>
      <source>Layer of polygons in any CRS; by default the whole map is one unit.</source>
      <translation>任意 CRS 的多边形图层；默认整幅地图为一个单元。</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read, with the crop of each in a field.</source>
      <translation>GDAL 可读的多边形或点图层，以一个字段记录各自的作物。</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in.</source>
      <translation>GDAL 可读的多边形或点图层；点即其所在像元。</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in. Without one a model of pixels writes rasters alone.</source>
      <translation>GDAL 可读的多边形或点图层；点即其所在像元。没有图层时，像元模型只写出栅格。</translation>
    </message>
    <message>
      <source>Layer of the file</source>
      <translation>文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the labels file</source>
      <translation>标签文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the parcels file</source>
      <translation>地块文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the polygons that were drawn by lot and surveyed, with a field of hectares for each class, named as the class is.</source>
      <translation>随机抽取并经调查的多边形图层，每个类别有一个与其同名的公顷字段。</translation>
    </message>
    <message>
      <source>Layer of the polygons within which segments were drawn; by default the whole map is one stratum.</source>
      <translation>抽取样方所在的多边形图层；默认整幅地图为一层。</translation>
    </message>
    <message>
      <source>Layer of the reference file</source>
      <translation>参考文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the segments' file</source>
      <translation>样方文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the strata's file</source>
      <translation>分层文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the units' file</source>
      <translation>单元文件中的图层</translation>
    </message>
    <message>
      <source>Layer that the series were extracted from, or some of its parcels or points.</source>
      <translation>提取序列所用的图层，或其部分地块或点。</translation>
    </message>
    <message>
      <source>Layer within the file of segments; its only one by default.</source>
      <translation>样方文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the file of strata; its only one by default.</source>
      <translation>分层文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the file of units; its only one by default.</source>
      <translation>单元文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the labels file; its only one by default.</source>
      <translation>标签文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the parcels file; its only one by default.</source>
      <translation>地块文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the reference file; its only one by default.</source>
      <translation>参考文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layers of the project</source>
      <translation>工程中的图层</translation>
    </message>
    <message>
      <source>Laying out the fields</source>
      <translation>正在布置田块</translation>
    </message>
    <message>
      <source>Learn a model from the labels, and say how good it is</source>
      <translation>由标签学习模型，并说明其精度</translation>
    </message>
    <message>
      <source>Learn a model of this place from labelled parcels or points, and say how good it is.

The series of the labelled places are kept, so that teaching again with more labels reads nothing twice.</source>
      <translation>由带标签的地块或点学习本地模型，并说明其精度。

已标注位置的序列会保留，因此增加标签后再次训练无需重复读取。</translation>
    </message>
    <message>
      <source>Learn the class other</source>
      <translation>学习“其他”类别</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>学习方法</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>学习方法(可多选)</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>正在学习</translation>
    </message>
    <message>
      <source>Learning report</source>
      <translation>学习报告</translation>
    </message>
    <message>
      <source>Learning, one fold left out at a time</source>
      <translation>正在学习，每次留出一折</translation>
    </message>
    <message>
      <source>Least certain first</source>
      <translation>最不确定的在前</translation>
    </message>
    <message>
      <source>Leave the scheduler empty: this machine's processors do the work.</source>
      <translation>请将调度器留空：由本机处理器完成计算。</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>退出导览</translation>
    </message>
    <message>
      <source>Leaves out all features of the layer that are not selected</source>
      <translation>不使用图层中未选中的要素</translation>
    </message>
    <message>
      <source>Leaving out what the engine never loads</source>
      <translation>正在删去引擎从不加载的内容</translation>
    </message>
    <message>
      <source>Left empty, what is chosen in Options.</source>
      <translation>留空时采用选项中的选择。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>灯色</translation>
    </message>
    <message>
      <source>Like none of the classes</source>
      <translation>与任何类别都不像</translation>
    </message>
    <message>
      <source>Likeliest</source>
      <translation>最可能</translation>
    </message>
    <message>
      <source>Lines between two crops</source>
      <translation>两种作物的分界线</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Look for two crops in a parcel</source>
      <translation>查找地块内的两种作物</translation>
    </message>
    <message>
      <source>Looking for a Python to make the environment with</source>
      <translation>正在查找用于建立环境的 Python</translation>
    </message>
    <message>
      <source>Looking for the engine…</source>
      <translation>正在查找引擎…</translation>
    </message>
    <message>
      <source>Looking for the packages</source>
      <translation>正在查找软件包</translation>
    </message>
    <message>
      <source>Looking up the files of the dates…</source>
      <translation>正在查找各日期的文件…</translation>
    </message>
    <message>
      <source>Macro F1 {f1}.</source>
      <translation>宏平均 F1 {f1}。</translation>
    </message>
    <message>
      <source>Macro F1 {value} (mean of the classes; 1 is perfect)</source>
      <translation>宏平均 F1 {value} (各类别的平均；1 为完美)</translation>
    </message>
    <message>
      <source>Made by CropMapper {version}, job {job}. The file report.json beside it says how.</source>
      <translation>由 CropMapper {version} 制作，任务 {job}。旁边的 report.json 文件说明制作方式。</translation>
    </message>
    <message>
      <source>Made by the model {title}.</source>
      <translation>由模型 {title} 制作。</translation>
    </message>
    <message>
      <source>Made with a model of simulated scenes: it proves nothing of a real one</source>
      <translation>由模拟场景的模型制作：对真实场景不能说明任何问题</translation>
    </message>
    <message>
      <source>Made with a simulated model.</source>
      <translation>由模拟模型制作。</translation>
    </message>
    <message>
      <source>Make room there.</source>
      <translation>请在该处腾出空间。</translation>
    </message>
    <message>
      <source>Makes a class of each text of the crop field that stands for none</source>
      <translation>为作物字段中尚无对应类别的每个文本建立一个类别</translation>
    </message>
    <message>
      <source>Makes a project with dated rasters and parcels with crops that exist nowhere, in a folder of your documents, and shows you round</source>
      <translation>在您的文档文件夹中建立一个工程，含带日期的栅格和并不存在的作物地块，并带您浏览</translation>
    </message>
    <message>
      <source>Makes the Python environment, and installs the packages named above</source>
      <translation>建立 Python 环境，并安装上述软件包</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>正在建立环境</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>Map CRS</source>
      <translation>地图 CRS</translation>
    </message>
    <message>
      <source>Map crops</source>
      <translation>作物制图</translation>
    </message>
    <message>
      <source>Map nothing but the parcels</source>
      <translation>仅对地块制图</translation>
    </message>
    <message>
      <source>Map nothing but the parcels; the rest of the rasters is nodata.</source>
      <translation>仅对地块制图；栅格其余部分为无数据。</translation>
    </message>
    <message>
      <source>Map pixel size</source>
      <translation>地图像元大小</translation>
    </message>
    <message>
      <source>Map the crops of a stack, and of the parcels in it.

With a model of several sensors, the options bands, scale, offset, nodata, mask and mask values speak of the files of its first sensor; scan another's by themselves, and give the stack file.</source>
      <translation>对影像堆栈及其中地块进行作物制图。

对于多传感器模型，选项 bands、scale、offset、nodata、mask 和 mask values 针对其第一个传感器的文件；其他传感器的文件请单独扫描，并给出堆栈文件。</translation>
    </message>
    <message>
      <source>Map the stack, and the parcels in it</source>
      <translation>对影像堆栈及其中地块制图</translation>
    </message>
    <message>
      <source>Map: mapped parcels or classes</source>
      <translation>地图：已制图地块或类别栅格</translation>
    </message>
    <message>
      <source>Mapped</source>
      <translation>制图结果</translation>
    </message>
    <message>
      <source>Mapped parcels, or a raster of classes, of the project</source>
      <translation>工程中的已制图地块或类别栅格</translation>
    </message>
    <message>
      <source>Mapping</source>
      <translation>正在制图</translation>
    </message>
    <message>
      <source>Mapping a small part</source>
      <translation>正在对一小部分制图</translation>
    </message>
    <message>
      <source>Mapping boundaries</source>
      <translation>正在对边界制图</translation>
    </message>
    <message>
      <source>Maps, teaching, checks</source>
      <translation>制图、训练、核查</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>差距</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <source>Mask values</source>
      <translation>掩膜值</translation>
    </message>
    <message>
      <source>Mask values that mean: not clear.</source>
      <translation>表示非晴空的掩膜值。</translation>
    </message>
    <message>
      <source>May lead to</source>
      <translation>可指向</translation>
    </message>
    <message>
      <source>Mean, spread and clear pixels of each band on each date, for every parcel or point</source>
      <translation>每个地块或点在各日期各波段的均值、离散度和晴空像元数</translation>
    </message>
    <message>
      <source>Minimum mapping unit (ha)</source>
      <translation>最小制图单元(公顷)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model package in a folder</source>
      <translation>文件夹中的模型包</translation>
    </message>
    <message>
      <source>Model taught.</source>
      <translation>模型已训练。</translation>
    </message>
    <message>
      <source>Model to stand on</source>
      <translation>基础模型</translation>
    </message>
    <message>
      <source>Model: what tells crops apart, and whether it fits the data. One of your own is taught from parcels whose crops you know, under Teach a model.</source>
      <translation>模型：用于区分作物，并显示是否适合数据。可在“训练模型”中用作物已知的地块训练自己的模型。</translation>
    </message>
    <message>
      <source>More labels would help:</source>
      <translation>增加以下标签会有帮助：</translation>
    </message>
    <message>
      <source>Most right ones among red</source>
      <translation>红色中允许的最多正确比例</translation>
    </message>
    <message>
      <source>Most wrong ones among green</source>
      <translation>绿色中允许的最多错误比例</translation>
    </message>
    <message>
      <source>Mowing, after</source>
      <translation>刈割，晚于</translation>
    </message>
    <message>
      <source>Mowing, by</source>
      <translation>刈割，不迟于</translation>
    </message>
    <message>
      <source>Mowing, certainty</source>
      <translation>刈割，确定性</translation>
    </message>
    <message>
      <source>Mowings</source>
      <translation>刈割次数</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of a bundled model package (the job models lists them), or the path of one.</source>
      <translation>自带模型包的名称(任务 models 可列出)，或模型包的路径。</translation>
    </message>
    <message>
      <source>Name of a bundled model package, or the path of one, such as teach makes.</source>
      <translation>自带模型包的名称，或模型包的路径，例如训练所得。</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>字段名称</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>模型名称</translation>
    </message>
    <message>
      <source>Name or path of a model of parcels, such as teach makes; for points, of pixels.</source>
      <translation>地块模型的名称或路径，例如训练所得；对于点则为像元模型。</translation>
    </message>
    <message>
      <source>Name or path of a model package of field boundaries.</source>
      <translation>田块边界模型包的名称或路径。</translation>
    </message>
    <message>
      <source>Name or path of a model package of this sensor, on whose features one more learner is tried.</source>
      <translation>此传感器的模型包的名称或路径，将在其特征上再尝试一种学习方法。</translation>
    </message>
    <message>
      <source>Name or path of a model package with an encoder, or of one that gives features.</source>
      <translation>带编码器的模型包或输出特征的模型包的名称或路径。</translation>
    </message>
    <message>
      <source>Name or path of a model: one of parcels, such as teach makes, or one of pixels.</source>
      <translation>模型的名称或路径：地块模型(如训练所得)或像元模型。</translation>
    </message>
    <message>
      <source>Name the class first: parcels are drawn of one. Then draw.</source>
      <translation>请先命名类别：地块按类别绘制。然后再绘制。</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>新项目</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No Python with the engine's packages was found.</source>
      <translation>未找到带有引擎软件包的 Python。</translation>
    </message>
    <message>
      <source>No class (see the reason)</source>
      <translation>无类别(见原因)</translation>
    </message>
    <message>
      <source>No class has the code {code}.</source>
      <translation>没有代码为 {code} 的类别。</translation>
    </message>
    <message>
      <source>No class has the digit {digit}. C lists all classes.</source>
      <translation>没有类别使用数字 {digit}。按 C 列出全部类别。</translation>
    </message>
    <message>
      <source>No class of the table</source>
      <translation>不属于表中任何类别</translation>
    </message>
    <message>
      <source>No class: {reason}</source>
      <translation>无类别：{reason}</translation>
    </message>
    <message>
      <source>No crop declared</source>
      <translation>未申报作物</translation>
    </message>
    <message>
      <source>No data at hand?</source>
      <translation>手头没有数据？</translation>
    </message>
    <message>
      <source>No engine is installed here: nothing was removed.</source>
      <translation>此处未安装引擎：未移除任何内容。</translation>
    </message>
    <message>
      <source>No engine, so no models.</source>
      <translation>没有引擎，因此没有模型。</translation>
    </message>
    <message>
      <source>No estimate for other ground.</source>
      <translation>对其他区域不作估计。</translation>
    </message>
    <message>
      <source>No harvest seen</source>
      <translation>未见收获</translation>
    </message>
    <message>
      <source>No model is chosen. Choose a bundled model, or the folder of another package.</source>
      <translation>未选择模型。请选择自带模型，或其他模型包的文件夹。</translation>
    </message>
    <message>
      <source>No parcels, pixels only</source>
      <translation>无地块，仅像元</translation>
    </message>
    <message>
      <source>No raster of the project is a file</source>
      <translation>工程中没有以文件存储的栅格</translation>
    </message>
    <message>
      <source>No result of this project has parcels yet.</source>
      <translation>本工程尚无含地块的结果。</translation>
    </message>
    <message>
      <source>No runs yet. Each map and check of this project will be listed here, to open, go on with, change or delete.</source>
      <translation>尚无运行。本工程的每次制图和核查都会列在此处，可打开、继续、修改或删除。</translation>
    </message>
    <message>
      <source>No two labels have the same text in {field}, which rather names parcels than crops. Choose the field with the crop.</source>
      <translation>{field} 中没有两个标签的文本相同，因此它更像地块名称而非作物。请选择作物字段。</translation>
    </message>
    <message>
      <source>No-data value</source>
      <translation>无数据值</translation>
    </message>
    <message>
      <source>None of the labels has a shape.</source>
      <translation>所有标签都没有几何图形。</translation>
    </message>
    <message>
      <source>Not all could be deleted: close whatever uses the engine, then remove again.</source>
      <translation>未能全部删除：请关闭正在使用引擎的程序，然后再次移除。</translation>
    </message>
    <message>
      <source>Not by lot</source>
      <translation>非随机抽取</translation>
    </message>
    <message>
      <source>Not in the stack any more: {days}.</source>
      <translation>影像堆栈中已不存在：{days}。</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>未排名</translation>
    </message>
    <message>
      <source>Not there any more: {names}.</source>
      <translation>已不存在：{names}。</translation>
    </message>
    <message>
      <source>Not told of the season, since the clear dates around it are more than {days} days apart: {parts}.</source>
      <translation>因前后无云日期相隔超过 {days} 天，不给出生长季的：{parts}。</translation>
    </message>
    <message>
      <source>Not used, since they are no class of the table: {names}.</source>
      <translation>因不属于表中类别而未使用：{names}。</translation>
    </message>
    <message>
      <source>Nothing but the parcels</source>
      <translation>仅地块</translation>
    </message>
    <message>
      <source>Nothing but the parcels is to be mapped, and there are none. Choose a layer of them.</source>
      <translation>要求只对地块制图，但没有地块。请选择地块图层。</translation>
    </message>
    <message>
      <source>Nothing had been started.</source>
      <translation>尚未开始任何操作。</translation>
    </message>
    <message>
      <source>Number that decides what is left to chance.</source>
      <translation>决定随机部分的数字。</translation>
    </message>
    <message>
      <source>Numbers of the raster</source>
      <translation>栅格数值类型</translation>
    </message>
    <message>
      <source>Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample of this stack, and says which.</source>
      <translation>计算精度。'auto' 采用在此影像堆栈样本上与 float32 类别相同的最快方式，并予以说明。</translation>
    </message>
    <message>
      <source>Of the green parcels, at most this share may have a false declaration.</source>
      <translation>绿色地块中，申报错误者最多占此比例。</translation>
    </message>
    <message>
      <source>Of the layers of one raster with all dates: all bands of the first date first, or all dates of the first band.</source>
      <translation>含所有日期的单个栅格中各层的顺序：先第一个日期的全部波段，或先第一个波段的全部日期。</translation>
    </message>
    <message>
      <source>Of the map, in its CRS's units; the finest by default.</source>
      <translation>地图像元大小，以其 CRS 的单位计；默认取最细者。</translation>
    </message>
    <message>
      <source>Of the map; that of most rasters by default.</source>
      <translation>地图的 CRS；默认取多数栅格的 CRS。</translation>
    </message>
    <message>
      <source>Of the red parcels, at most about this share may have a right declaration.</source>
      <translation>红色地块中，申报正确者最多约占此比例。</translation>
    </message>
    <message>
      <source>Of {declared} declared parcels: {green} green, {yellow} yellow, {red} red</source>
      <translation>{declared} 个申报地块中：绿 {green}，黄 {yellow}，红 {red}</translation>
    </message>
    <message>
      <source>Of {declared} declared: {green} green, {yellow} yellow, {red} red.</source>
      <translation>{declared} 个申报地块中：绿 {green}，黄 {yellow}，红 {red}。</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移</translation>
    </message>
    <message>
      <source>One class</source>
      <translation>一个类别</translation>
    </message>
    <message>
      <source>One folder per run, in here</source>
      <translation>每次运行一个文件夹，位于此处</translation>
    </message>
    <message>
      <source>One group of the project, styled by the class table.</source>
      <translation>工程中的一个图层组，按类别表设置样式。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <source>Open the results as a styled group</source>
      <translation>以带样式的图层组打开结果</translation>
    </message>
    <message>
      <source>Opened again: {title}.</source>
      <translation>已重新打开：{title}。</translation>
    </message>
    <message>
      <source>Opening the stack…</source>
      <translation>正在打开影像堆栈…</translation>
    </message>
    <message>
      <source>Opens the options page: another Python, a folder of packages, test, repair, remove</source>
      <translation>打开选项页：其他 Python、软件包文件夹、测试、修复、移除</translation>
    </message>
    <message>
      <source>Opens the page that says from which date on the answers of this map stay</source>
      <translation>打开页面，说明这幅地图的结果从哪个日期起不再变化</translation>
    </message>
    <message>
      <source>Opens the page that says how often this map is right, class by class</source>
      <translation>打开页面，逐类说明这幅地图正确的比例</translation>
    </message>
    <message>
      <source>Opens the whole report in the browser</source>
      <translation>在浏览器中打开完整报告</translation>
    </message>
    <message>
      <source>Opens the whole report: confusion, learners, labels that look wrong</source>
      <translation>打开完整报告：混淆情况、学习方法、可疑标签</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>各层的顺序</translation>
    </message>
    <message>
      <source>Other Python or source…</source>
      <translation>其他 Python 或来源…</translation>
    </message>
    <message>
      <source>Other class…</source>
      <translation>其他类别…</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>输出文件夹</translation>
    </message>
    <message>
      <source>Outputs</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>Outputs and device</source>
      <translation>输出与设备</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}, area-adjusted: it holds for the whole map.</source>
      <translation>总体精度 {accuracy}，经面积调整：适用于整幅地图。</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}.</source>
      <translation>总体精度 {accuracy}。</translation>
    </message>
    <message>
      <source>Package index or folder</source>
      <translation>软件包索引或文件夹</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>软件包</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>地块</translation>
    </message>
    <message>
      <source>Parcel of {crop}</source>
      <translation>{crop} 地块</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>地块 {id}</translation>
    </message>
    <message>
      <source>Parcel {row} of {total}.</source>
      <translation>地块 {row} / {total}。</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>地块</translation>
    </message>
    <message>
      <source>Parcels of the series</source>
      <translation>序列的地块</translation>
    </message>
    <message>
      <source>Parcels or points</source>
      <translation>地块或点</translation>
    </message>
    <message>
      <source>Parcels through the year</source>
      <translation>地块的全年变化</translation>
    </message>
    <message>
      <source>Parcels to label next</source>
      <translation>下一步应标注的地块</translation>
    </message>
    <message>
      <source>Part of the neighbours that count, those with the highest probability of the class.</source>
      <translation>参与计算的邻元比例，取该类别概率最高者。</translation>
    </message>
    <message>
      <source>Path of a model that was taught here: its learner is used, and learns anew.</source>
      <translation>本地训练模型的路径：采用其学习方法并重新学习。</translation>
    </message>
    <message>
      <source>Peak of season</source>
      <translation>生长季峰值</translation>
    </message>
    <message>
      <source>Physical value = stored value x scale + offset.</source>
      <translation>物理值 = 存储值 x 比例系数 + 偏移。</translation>
    </message>
    <message>
      <source>Pick a place</source>
      <translation>选取位置</translation>
    </message>
    <message>
      <source>Pick a place on the map to see its season.</source>
      <translation>在地图上选取位置以查看其生长季。</translation>
    </message>
    <message>
      <source>Pixel counts</source>
      <translation>像元计数</translation>
    </message>
    <message>
      <source>Pixel counts by class and administrative unit, and estimates of areas from surveyed segments</source>
      <translation>按类别和行政单元的像元计数，以及由调查样方估计的面积</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <source>Pixels of one area touch at</source>
      <translation>同一图斑像元的相接方式</translation>
    </message>
    <message>
      <source>Pixels of the series</source>
      <translation>序列的像元</translation>
    </message>
    <message>
      <source>Pixels to leave out at the edge</source>
      <translation>边缘排除的像元数</translation>
    </message>
    <message>
      <source>Places of each class</source>
      <translation>各类别的点</translation>
    </message>
    <message>
      <source>Places to inspect</source>
      <translation>待查点</translation>
    </message>
    <message>
      <source>Plots (SVG)</source>
      <translation>图表 (SVG)</translation>
    </message>
    <message>
      <source>Points drawn by lot within the classes of a map, to be filled with what is true there</source>
      <translation>在地图各类别内随机抽取的点，用于填写当地真实情况</translation>
    </message>
    <message>
      <source>Polygon layer (optional)</source>
      <translation>多边形图层(可选)</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: a table (Parquet) with the mean features of each parcel's pixels is written, and no raster.</source>
      <translation>GDAL 可读的多边形图层：写出各地块像元平均特征的表 (Parquet)，不写栅格。</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: in each parcel its pixels vote, each for its class and with its confidence as its weight.</source>
      <translation>GDAL 可读的多边形图层：各地块内像元投票，每个像元投其类别，以置信度为权重。</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read; each parcel gets its class and confidence.</source>
      <translation>GDAL 可读的多边形图层；每个地块得到类别和置信度。</translation>
    </message>
    <message>
      <source>Polygon layer with the parcels of the place: points label the parcel that they lie in, and what lies outside all parcels may be learned as the class other.</source>
      <translation>当地地块的多边形图层：点为其所在地块赋标签，所有地块之外可学习为“其他”类别。</translation>
    </message>
    <message>
      <source>Polygons or points with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>含真实情况的多边形或点，任意 CRS；默认取已制图地块的字段。</translation>
    </message>
    <message>
      <source>Polygons, points or a raster with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>含真实情况的多边形、点或栅格，任意 CRS；默认取已制图地块的字段。</translation>
    </message>
    <message>
      <source>Possible classes</source>
      <translation>可能的类别</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>用户精度</translation>
    </message>
    <message>
      <source>Press Change… and then Run to begin anew; Delete… removes what it had finished.</source>
      <translation>按“修改…”再按“运行”重新开始；“删除…”会移除已完成的部分。</translation>
    </message>
    <message>
      <source>Press Install engine in the CropMapper panel, choose a Python under Settings &gt; Options &gt; CropMapper, or run Set up the engine (cropmapper:setupengine) from Processing or qgis_process.</source>
      <translation>请在 CropMapper 面板中按“安装引擎”，在“设置 &gt; 选项 &gt; CropMapper”中选择 Python，或在“数据处理”中或用 qgis_process 运行“配置引擎” (cropmapper:setupengine)。</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Probabilities of a map</source>
      <translation>地图的概率</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Probability of the likeliest</source>
      <translation>最可能者的概率</translation>
    </message>
    <message>
      <source>Probability of the second</source>
      <translation>其次者的概率</translation>
    </message>
    <message>
      <source>Probability of the third</source>
      <translation>第三者的概率</translation>
    </message>
    <message>
      <source>Processes on this machine</source>
      <translation>本机进程数</translation>
    </message>
    <message>
      <source>Processes on this machine; one by default.</source>
      <translation>本机进程数；默认一个。</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Processor threads</source>
      <translation>处理器线程数</translation>
    </message>
    <message>
      <source>Processor threads; all by default, of a Dask worker as many as it was started with.</source>
      <translation>处理器线程数；默认全部，Dask 工作进程则为其启动时的线程数。</translation>
    </message>
    <message>
      <source>Processor threads; all by default.</source>
      <translation>处理器线程数；默认全部。</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>剖面</translation>
    </message>
    <message>
      <source>Profile, in the toolbar: click a parcel to see its season, its harvest, and which dates decided its class.</source>
      <translation>工具栏中的“剖面”：点击地块可查看其生长季、收获，以及哪些日期决定了其类别。</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>剖面</translation>
    </message>
    <message>
      <source>Profiles (JSON)</source>
      <translation>剖面 (JSON)</translation>
    </message>
    <message>
      <source>Project {name}</source>
      <translation>项目 {name}</translation>
    </message>
    <message>
      <source>Putting blocks together</source>
      <translation>正在拼接各块</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>引擎的 Python</translation>
    </message>
    <message>
      <source>Python with the engine's packages</source>
      <translation>带有引擎软件包的 Python</translation>
    </message>
    <message>
      <source>QGIS cannot open {path}: {summary}</source>
      <translation>QGIS 无法打开 {path}：{summary}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>排队</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>名次</translation>
    </message>
    <message>
      <source>Rank correlation of attention and falls over the clear dates: {value}</source>
      <translation>各无云日期上注意力与下降量的秩相关：{value}</translation>
    </message>
    <message>
      <source>Rank correlation of attention and occlusion</source>
      <translation>注意力与遮挡的秩相关</translation>
    </message>
    <message>
      <source>Rank labelled parcels by how little their series support the label: the most suspect first.</source>
      <translation>按序列对标签支持的薄弱程度对已标注地块排名：最可疑的在前。</translation>
    </message>
    <message>
      <source>Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first.</source>
      <translation>按标签能带来的信息对未标注地块排名：先取疑难者，每种各一个。</translation>
    </message>
    <message>
      <source>Raster of classes</source>
      <translation>类别栅格</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map.</source>
      <translation>类别栅格，例如地图的 classes.tif。</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map; each class is a stratum, no data is none.</source>
      <translation>类别栅格，例如地图的 classes.tif；每个类别为一层，无数据不算。</translation>
    </message>
    <message>
      <source>Rasters with all dates (*.tif *.tiff *.vrt *.img)</source>
      <translation>含所有日期的栅格 (*.tif *.tiff *.vrt *.img)</translation>
    </message>
    <message>
      <source>Rasters, or folder of series</source>
      <translation>栅格或序列文件夹</translation>
    </message>
    <message>
      <source>Reading options</source>
      <translation>读取选项</translation>
    </message>
    <message>
      <source>Reading options ({count} set)</source>
      <translation>读取选项(已设 {count} 项)</translation>
    </message>
    <message>
      <source>Reading parcels and series</source>
      <translation>正在读取地块和序列</translation>
    </message>
    <message>
      <source>Reading series and labels</source>
      <translation>正在读取序列和标签</translation>
    </message>
    <message>
      <source>Reading the dates</source>
      <translation>正在读取日期</translation>
    </message>
    <message>
      <source>Reading the dates: {done} of {total}</source>
      <translation>正在读取日期：{done} / {total}</translation>
    </message>
    <message>
      <source>Reading the dates…</source>
      <translation>正在读取日期…</translation>
    </message>
    <message>
      <source>Reading the labelled places</source>
      <translation>正在读取已标注位置</translation>
    </message>
    <message>
      <source>Reading the parcels' pixels</source>
      <translation>正在读取地块像元</translation>
    </message>
    <message>
      <source>Reading the parcels' series</source>
      <translation>正在读取地块序列</translation>
    </message>
    <message>
      <source>Reading the parcels…</source>
      <translation>正在读取地块…</translation>
    </message>
    <message>
      <source>Reading the place's pixels</source>
      <translation>正在读取该处像元</translation>
    </message>
    <message>
      <source>Reading the places' pixels</source>
      <translation>正在读取各处像元</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Reasons (codes)</source>
      <translation>原因(代码)</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>制图精度</translation>
    </message>
    <message>
      <source>Red: another crop</source>
      <translation>红色：为其他作物</translation>
    </message>
    <message>
      <source>Reddest first</source>
      <translation>红色优先</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <source>Reference \ map</source>
      <translation>参考 \ 地图</translation>
    </message>
    <message>
      <source>Reference field</source>
      <translation>参考字段</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>参考图层</translation>
    </message>
    <message>
      <source>Reference layer or raster</source>
      <translation>参考图层或栅格</translation>
    </message>
    <message>
      <source>Reference name -&gt; class name of the model; names left out are not scored.</source>
      <translation>参考名称 -&gt; 模型的类别名称；未列出的名称不计分。</translation>
    </message>
    <message>
      <source>Reference raster, instead of a layer</source>
      <translation>参考栅格，代替图层</translation>
    </message>
    <message>
      <source>Reference {reference}, map {mapped}: {count} of {total}</source>
      <translation>参考 {reference}，地图 {mapped}：{count} / {total}</translation>
    </message>
    <message>
      <source>Regular expression with the groups year, month and day, or year and doy, for file names.</source>
      <translation>用于文件名的正则表达式，含组 year、month、day，或 year、doy。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove engine…</source>
      <translation>移除引擎…</translation>
    </message>
    <message>
      <source>Remove the chosen class</source>
      <translation>移除所选类别</translation>
    </message>
    <message>
      <source>Remove the engine? These folders are deleted; maps and taught models stay.

{listed}</source>
      <translation>移除引擎？将删除以下文件夹；地图和训练所得模型保留。

{listed}</translation>
    </message>
    <message>
      <source>Remove the model</source>
      <translation>移除模型</translation>
    </message>
    <message>
      <source>Remove the model {name} with its labels and its report? It cannot be brought back.</source>
      <translation>移除模型 {name} 及其标签和报告？此操作无法恢复。</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Rename the model</source>
      <translation>重命名模型</translation>
    </message>
    <message>
      <source>Rename, export or remove this model of yours</source>
      <translation>重命名、导出或移除您的这个模型</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Replace an existing stack file.</source>
      <translation>替换已有的堆栈文件。</translation>
    </message>
    <message>
      <source>Replace another job's results</source>
      <translation>替换其他任务的结果</translation>
    </message>
    <message>
      <source>Replace another job's results in the output folder.</source>
      <translation>替换输出文件夹中其他任务的结果。</translation>
    </message>
    <message>
      <source>Replace the environment even where an engine is found, such as after a broken disk.</source>
      <translation>即使已找到引擎也替换环境，例如磁盘损坏之后。</translation>
    </message>
    <message>
      <source>Replace the stack file</source>
      <translation>替换堆栈文件</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Results will come as a group of layers, and be listed here with the hectares of each class. Walk through the parcels then shows the least certain ones first.</source>
      <translation>结果将以图层组形式加入，并在此列出各类别公顷数。届时“逐个查看地块”先显示最不确定的地块。</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>正确</translation>
    </message>
    <message>
      <source>Right (95%)</source>
      <translation>正确 (95%)</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by blocks.</source>
      <translation>在 {count} 个留出位置上正确率 {right}；宏平均 F1 {mean}。按块留出。</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by parts of the area.</source>
      <translation>在 {count} 个留出位置上正确率 {right}；宏平均 F1 {mean}。按区域部分留出。</translation>
    </message>
    <message>
      <source>Rows: what is true. Columns: what the map says.</source>
      <translation>行：真实情况。列：地图结果。</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Run again; if it ends the same way, report the lines of the log.</source>
      <translation>请再次运行；若以同样方式结束，请报告日志内容。</translation>
    </message>
    <message>
      <source>Run it again: it goes on from what it had finished, if anything.</source>
      <translation>请再次运行：若有已完成的部分，将从该处继续。</translation>
    </message>
    <message>
      <source>Run makes the map; how long that takes stands above it. You can work on meanwhile, cancel, and let the run go on later.</source>
      <translation>“运行”即开始制图，上方显示所需时间。其间可继续工作、取消，之后再接着运行。</translation>
    </message>
    <message>
      <source>Runner-up</source>
      <translation>次优类别</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>运行记录</translation>
    </message>
    <message>
      <source>Runs ({count})</source>
      <translation>运行记录 ({count})</translation>
    </message>
    <message>
      <source>Runs of this project</source>
      <translation>本工程的运行记录</translation>
    </message>
    <message>
      <source>Runtime</source>
      <translation>运行库</translation>
    </message>
    <message>
      <source>STAC documents and stack files (*.json *.geojson)</source>
      <translation>STAC 文档和堆栈文件 (*.json *.geojson)</translation>
    </message>
    <message>
      <source>Sample project (simulated)</source>
      <translation>示例工程(模拟)</translation>
    </message>
    <message>
      <source>Save as stack file</source>
      <translation>另存为堆栈文件</translation>
    </message>
    <message>
      <source>Save as stack file…</source>
      <translation>另存为堆栈文件…</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>保存图表</translation>
    </message>
    <message>
      <source>Save the chart or its values</source>
      <translation>保存图表或其数值</translation>
    </message>
    <message>
      <source>Save the drawn parcels</source>
      <translation>保存绘制的地块</translation>
    </message>
    <message>
      <source>Save the layer to a GeoPackage yourself and choose that file.</source>
      <translation>请自行将图层保存为 GeoPackage 并选择该文件。</translation>
    </message>
    <message>
      <source>Save the layer with the labels yourself, and teach from that.</source>
      <translation>请自行保存标签图层，并由其训练。</translation>
    </message>
    <message>
      <source>Save the values</source>
      <translation>保存数值</translation>
    </message>
    <message>
      <source>Saved as stack file: {path}.</source>
      <translation>已保存为堆栈文件：{path}。</translation>
    </message>
    <message>
      <source>Say how unlike each series is to all that the model was taught with: a percentile of how unlike those are to each other, 100 where it is farther than all. For models that teach made.</source>
      <translation>说明每个序列与模型训练所用全部序列的差异程度：以这些序列彼此差异的百分位表示，100 表示比全部都远。用于训练所得模型。</translation>
    </message>
    <message>
      <source>Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.</source>
      <translation>说明每个地块的申报作物是否正确：绿、黄或红，并附理由。

任何地块都不由见过它或其所在块的模型判断。类别表中同一分组的作物视为同一种。</translation>
    </message>
    <message>
      <source>Say of each parcel whether its pixels look like two crops: the share of the smaller group, how much better two groups explain the pixels than one, and the line between them as a layer.</source>
      <translation>说明每个地块的像元是否像两种作物：较小组的比例、两组比一组更能解释像元的程度，以及两者的分界线(图层)。</translation>
    </message>
    <message>
      <source>Say which crops cannot be excluded: how often that set is to hold the true one, by the answers that the model gave for labels that it had not seen. For models that teach made.</source>
      <translation>说明哪些作物不能排除：依据模型对未见标签的结果，该集合应有多大比例包含真实作物。用于训练所得模型。</translation>
    </message>
    <message>
      <source>Say which dates and bands decided a model's answer for each parcel, by hiding one after the other.

What counts is by how much the probability of the answered class falls when a date is hidden like a cloud, or a band has its mean of training on all dates. Models that tell their attention over the dates have it beside that, and where the two name different dates it is said.</source>
      <translation>通过逐一遮盖，说明哪些日期和波段决定了模型对每个地块的结果。

依据为：某日期如被云遮盖，或某波段在所有日期取训练均值时，所答类别的概率下降多少。对于能给出各日期注意力的模型，注意力并列显示；两者所指日期不同时会加以说明。</translation>
    </message>
    <message>
      <source>Say which dates and bands of a stack can be used, and why not.</source>
      <translation>说明影像堆栈的哪些日期和波段可用，以及其他为何不可用。</translation>
    </message>
    <message>
      <source>Say which models fit</source>
      <translation>说明哪些模型适合</translation>
    </message>
    <message>
      <source>Say which text of the field is which class of the map: with Texts and classes…, or in Processing with Classes of references.</source>
      <translation>请说明字段中的哪个文本是地图的哪个类别：用“文本与类别…”，或在数据处理中用“参考的类别”。</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>比例系数</translation>
    </message>
    <message>
      <source>Scale (scale) cannot be 0.</source>
      <translation>比例系数 (scale) 不能为 0。</translation>
    </message>
    <message>
      <source>Scan a stack</source>
      <translation>扫描影像堆栈</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>其次</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Select some parcels first: the map is to be around them.</source>
      <translation>请先选中一些地块：地图将覆盖其周围。</translation>
    </message>
    <message>
      <source>Selected only ({count})</source>
      <translation>仅选中要素 ({count})</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>传感器</translation>
    </message>
    <message>
      <source>Sensor, if the files do not tell it: its name in the sensor table, or the path of your own *.sensor.json.</source>
      <translation>传感器(文件未说明时)：传感器表中的名称，或您自己的 *.sensor.json 的路径。</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>序列</translation>
    </message>
    <message>
      <source>Series file for training</source>
      <translation>供训练用的序列文件</translation>
    </message>
    <message>
      <source>Series of {names}</source>
      <translation>{names} 的序列</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>配置引擎</translation>
    </message>
    <message>
      <source>Several texts may stand for one class.</source>
      <translation>多个文本可对应一个类别。</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share of amplitude of the season</source>
      <translation>生长季振幅比例</translation>
    </message>
    <message>
      <source>Share of the model's attention, up to {share}</source>
      <translation>占模型注意力的比例，最高 {share}</translation>
    </message>
    <message>
      <source>Share of the neighbours</source>
      <translation>邻元比例</translation>
    </message>
    <message>
      <source>Share of what the map calls a class that is expected to be it: decides the number of places.</source>
      <translation>地图所判类别中预期确为该类的比例：决定点数。</translation>
    </message>
    <message>
      <source>Show log</source>
      <translation>查看日志</translation>
    </message>
    <message>
      <source>Show parcels or points through the year: indices, smoothed curves, season, harvest, mowing and bare soil.

The first of the values tells the season; events are told by NDVI, and bare soil by NBR2, too, where the bands give these.</source>
      <translation>展示地块或点的全年变化：指数、平滑曲线、生长季、收获、刈割和裸土。

第一个值决定生长季；事件由 NDVI 判定，波段允许时裸土也由 NBR2 判定。</translation>
    </message>
    <message>
      <source>Shows the next stop; after the last one the tour ends</source>
      <translation>显示下一站；最后一站之后导览结束</translation>
    </message>
    <message>
      <source>Shows the stop before</source>
      <translation>显示上一站</translation>
    </message>
    <message>
      <source>Shows the whole message and what came before it</source>
      <translation>显示完整消息及其之前的内容</translation>
    </message>
    <message>
      <source>Shows warnings, errors and what is done, without each step</source>
      <translation>显示警告、错误和已完成的事项，不显示每一步</translation>
    </message>
    <message>
      <source>Sieving small areas</source>
      <translation>正在筛除小图斑</translation>
    </message>
    <message>
      <source>Simplify by so many pixels</source>
      <translation>简化的像元数</translation>
    </message>
    <message>
      <source>Simulated scene, {date}</source>
      <translation>模拟场景，{date}</translation>
    </message>
    <message>
      <source>Simulating the dates</source>
      <translation>正在模拟各日期</translation>
    </message>
    <message>
      <source>Smaller fields are left out.</source>
      <translation>更小的田块不保留。</translation>
    </message>
    <message>
      <source>Smallest field, in hectares</source>
      <translation>最小田块(公顷)</translation>
    </message>
    <message>
      <source>Smooth and sieve a finished map, and derive classes and their certainty anew from its probabilities.

The model is not needed. What is asked for is done in this order: smoothing in a neighbourhood, classes, sieve, parcels.</source>
      <translation>对已完成的地图进行平滑和筛除，并由其概率重新得出类别及其确定性。

不需要模型。所要求的操作按以下顺序进行：邻域平滑、类别、筛除、地块。</translation>
    </message>
    <message>
      <source>Smooth and sieve a map</source>
      <translation>平滑并筛除地图</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>正在平滑</translation>
    </message>
    <message>
      <source>Smoothing window</source>
      <translation>平滑窗口</translation>
    </message>
    <message>
      <source>Smoothness</source>
      <translation>平滑度</translation>
    </message>
    <message>
      <source>Smoothness of classes</source>
      <translation>各类别平滑度</translation>
    </message>
    <message>
      <source>Smooths probabilities (Bayesian smoothing, as sits has it) in a neighbourhood of so many pixels a side, an odd number such as 7; not at all by default.</source>
      <translation>在边长为若干像元的邻域内平滑概率(贝叶斯平滑，与 sits 相同)，取奇数，例如 7；默认不平滑。</translation>
    </message>
    <message>
      <source>Space: the class is right.</source>
      <translation>空格键：类别正确。</translation>
    </message>
    <message>
      <source>Space: the declared crop is right.</source>
      <translation>空格键：申报作物正确。</translation>
    </message>
    <message>
      <source>Space: the label is right.</source>
      <translation>空格键：标签正确。</translation>
    </message>
    <message>
      <source>Space: the likeliest crop is right.</source>
      <translation>空格键：最可能的作物正确。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>影像堆栈</translation>
    </message>
    <message>
      <source>Stack file</source>
      <translation>堆栈文件</translation>
    </message>
    <message>
      <source>Stack files (*{suffix})</source>
      <translation>堆栈文件 (*{suffix})</translation>
    </message>
    <message>
      <source>Stack in a file, if in no folder</source>
      <translation>文件形式的堆栈(非文件夹)</translation>
    </message>
    <message>
      <source>Stack of dated rasters</source>
      <translation>带日期的栅格堆栈</translation>
    </message>
    <message>
      <source>Stacks (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</source>
      <translation>影像堆栈 (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</translation>
    </message>
    <message>
      <source>Standard error of overall accuracy</source>
      <translation>总体精度的标准误</translation>
    </message>
    <message>
      <source>Start of season</source>
      <translation>生长季开始</translation>
    </message>
    <message>
      <source>Start of season, within days</source>
      <translation>生长季开始，误差天数</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>正在启动引擎…</translation>
    </message>
    <message>
      <source>Starts the engine, and says what it consists of</source>
      <translation>启动引擎并说明其组成</translation>
    </message>
    <message>
      <source>Starts when the run under way has ended</source>
      <translation>当前运行结束后开始</translation>
    </message>
    <message>
      <source>Stays from</source>
      <translation>不再变化的起始日期</translation>
    </message>
    <message>
      <source>Stop drawing</source>
      <translation>停止绘制</translation>
    </message>
    <message>
      <source>Stopped before anything was finished</source>
      <translation>在有任何结果之前已停止</translation>
    </message>
    <message>
      <source>Stops making the scene</source>
      <translation>停止生成场景</translation>
    </message>
    <message>
      <source>Stops the check, or takes it out of the queue</source>
      <translation>停止核查，或将其移出队列</translation>
    </message>
    <message>
      <source>Stops the installation</source>
      <translation>停止安装</translation>
    </message>
    <message>
      <source>Stops the run under way; a map that has finished parts can go on later</source>
      <translation>停止当前运行；已有部分完成的地图可稍后继续</translation>
    </message>
    <message>
      <source>Stops the teaching; what was read of the labels is kept for the next one</source>
      <translation>停止训练；已读取的标签内容留待下次使用</translation>
    </message>
    <message>
      <source>Stops this run</source>
      <translation>停止此次运行</translation>
    </message>
    <message>
      <source>Stops waiting for the answer</source>
      <translation>不再等待结果</translation>
    </message>
    <message>
      <source>Stored value that means: no data.</source>
      <translation>表示无数据的存储值。</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>分层</translation>
    </message>
    <message>
      <source>Strata of the survey</source>
      <translation>调查分层</translation>
    </message>
    <message>
      <source>Such as {example}.</source>
      <translation>例如 {example}。</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>支持度</translation>
    </message>
    <message>
      <source>Surveyed segments</source>
      <translation>调查样方</translation>
    </message>
    <message>
      <source>Suspect labels</source>
      <translation>可疑标签</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>表格 (CSV)…</translation>
    </message>
    <message>
      <source>Table of classes</source>
      <translation>类别表</translation>
    </message>
    <message>
      <source>Take back the last corner, or the last parcel</source>
      <translation>撤回最后一个角点或最后一个地块</translation>
    </message>
    <message>
      <source>Take back the last decision</source>
      <translation>撤回最后一次判定</translation>
    </message>
    <message>
      <source>Take the places that were kept out of the chart</source>
      <translation>将保留的位置从图中移除</translation>
    </message>
    <message>
      <source>Taken as one class, since only case differs: {names}.</source>
      <translation>因仅大小写不同而视为同一类别：{names}。</translation>
    </message>
    <message>
      <source>Takes the run out of the queue</source>
      <translation>将该运行移出队列</translation>
    </message>
    <message>
      <source>Taught model</source>
      <translation>训练所得模型</translation>
    </message>
    <message>
      <source>Taught models are kept in {models}.</source>
      <translation>训练好的模型保存在 {models}。</translation>
    </message>
    <message>
      <source>Taught on a simulated scene: its map of a real scene proves nothing.</source>
      <translation>由模拟场景训练：其对真实场景的制图不能说明任何问题。</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Teach a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} class with fewer than {needed} labels: {names}.</source>
      <translation>可以训练，但对 {count} 个标签少于 {needed} 的类别很少正确：{names}。</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} classes with fewer than {needed} labels: {names}.</source>
      <translation>可以训练，但对 {count} 个标签少于 {needed} 的类别很少正确：{names}。</translation>
    </message>
    <message>
      <source>Teaching from {number} labels.</source>
      <translation>用 {number} 个标签训练。</translation>
    </message>
    <message>
      <source>Teaching needs labels of at least two classes. Choose a layer with crops, or draw parcels.</source>
      <translation>训练至少需要两个类别的标签。请选择含作物的图层，或绘制地块。</translation>
    </message>
    <message>
      <source>Test engine</source>
      <translation>测试引擎</translation>
    </message>
    <message>
      <source>Text -&gt; name of its class; an empty name leaves it out, and texts that are left out mean themselves.</source>
      <translation>文本 -&gt; 其类别名称；空名称表示不采用，未列出的文本即代表其自身。</translation>
    </message>
    <message>
      <source>Text in the field</source>
      <translation>字段中的文本</translation>
    </message>
    <message>
      <source>Texts and classes</source>
      <translation>文本与类别</translation>
    </message>
    <message>
      <source>Texts and classes…</source>
      <translation>文本与类别…</translation>
    </message>
    <message>
      <source>Texts…</source>
      <translation>文本…</translation>
    </message>
    <message>
      <source>That did not work: {problem}</source>
      <translation>未能成功：{problem}</translation>
    </message>
    <message>
      <source>The Python chosen in Options, {path},</source>
      <translation>选项中所选的 Python {path}</translation>
    </message>
    <message>
      <source>The Python named by CROPMAPPER_PYTHON, {path},</source>
      <translation>CROPMAPPER_PYTHON 所指的 Python {path}</translation>
    </message>
    <message>
      <source>The button picks a folder; any other path, or an https address, can be written.</source>
      <translation>按钮用于选择文件夹；其他路径或 https 地址可直接输入。</translation>
    </message>
    <message>
      <source>The chart could not be written to {path}.</source>
      <translation>无法将图表写入 {path}。</translation>
    </message>
    <message>
      <source>The check is done.</source>
      <translation>核查已完成。</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. Choose this one in step 3: {title}.</source>
      <translation>所选模型不适合此影像堆栈。请在第 3 步选择：{title}。</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. {reasons} Choose or teach another one in step 3.</source>
      <translation>所选模型不适合此影像堆栈。{reasons}请在第 3 步选择或训练另一个模型。</translation>
    </message>
    <message>
      <source>The class is right: it becomes a label for the next teaching (Space)</source>
      <translation>类别正确：将成为下次训练的标签(空格键)</translation>
    </message>
    <message>
      <source>The dates lie at an address. Download them to add them as layers.</source>
      <translation>日期位于网络地址。请下载后再添加为图层。</translation>
    </message>
    <message>
      <source>The dates lie in a cube, which QGIS shows by its own mesh and raster dialogs.</source>
      <translation>日期位于数据立方体中，请用 QGIS 自带的网格和栅格对话框显示。</translation>
    </message>
    <message>
      <source>The dates of one raster that holds them all, in its order.</source>
      <translation>含所有日期的单个栅格的各日期，按其顺序。</translation>
    </message>
    <message>
      <source>The digits 1 to 9 pick the class of this code while parcels are drawn.</source>
      <translation>绘制地块时，数字 1 至 9 选择相应代码的类别。</translation>
    </message>
    <message>
      <source>The drawn parcels could not be saved: {reason}</source>
      <translation>无法保存绘制的地块：{reason}</translation>
    </message>
    <message>
      <source>The engine could not be installed in {folder}: {reason}.</source>
      <translation>无法将引擎安装到 {folder}：{reason}。</translation>
    </message>
    <message>
      <source>The engine ended by a crash before it had a result.</source>
      <translation>引擎在得出结果之前崩溃。</translation>
    </message>
    <message>
      <source>The engine ended with exit code {code} before it had a result.</source>
      <translation>引擎在得出结果之前以退出码 {code} 结束。</translation>
    </message>
    <message>
      <source>The engine has to be installed first.</source>
      <translation>必须先安装引擎。</translation>
    </message>
    <message>
      <source>The engine is being installed.</source>
      <translation>正在安装引擎。</translation>
    </message>
    <message>
      <source>The engine is being removed.</source>
      <translation>正在移除引擎。</translation>
    </message>
    <message>
      <source>The engine is not installed yet. It reads the rasters and makes the maps, and is installed once.</source>
      <translation>引擎尚未安装。它读取栅格并制作地图，只需安装一次。</translation>
    </message>
    <message>
      <source>The engine is set up: {found}</source>
      <translation>引擎已配置：{found}</translation>
    </message>
    <message>
      <source>The engine lists no model. Choose the folder of a model package.</source>
      <translation>引擎未列出任何模型。请选择模型包的文件夹。</translation>
    </message>
    <message>
      <source>The engine was removed.</source>
      <translation>引擎已移除。</translation>
    </message>
    <message>
      <source>The engine works.</source>
      <translation>引擎工作正常。</translation>
    </message>
    <message>
      <source>The extent has no CRS. Write it behind the numbers, as in {example}.</source>
      <translation>该范围没有 CRS。请写在数字之后，如 {example}。</translation>
    </message>
    <message>
      <source>The extent of a layer</source>
      <translation>某图层的范围</translation>
    </message>
    <message>
      <source>The extent of {layer} has no CRS. Set its CRS, then run.</source>
      <translation>{layer} 的范围没有 CRS。请设置 CRS，然后运行。</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>可用的最快设备</translation>
    </message>
    <message>
      <source>The field of the parcels with the declared crop</source>
      <translation>地块中申报作物的字段</translation>
    </message>
    <message>
      <source>The field with the crop</source>
      <translation>作物字段</translation>
    </message>
    <message>
      <source>The files are in {out}; try to add them yourself.</source>
      <translation>文件位于 {out}；请尝试自行添加。</translation>
    </message>
    <message>
      <source>The first date, {start}, is after the last, {end}. Exchange them.</source>
      <translation>首个日期 {start} 晚于最后日期 {end}。请对调。</translation>
    </message>
    <message>
      <source>The folder of a model package, instead of a bundled one.</source>
      <translation>模型包的文件夹，代替自带模型包。</translation>
    </message>
    <message>
      <source>The inputs of {title} are chosen. Change what you want, and press Run.</source>
      <translation>已选好 {title} 的输入。请按需修改，然后按“运行”。</translation>
    </message>
    <message>
      <source>The installation was stopped.</source>
      <translation>安装已停止。</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>任务已取消。</translation>
    </message>
    <message>
      <source>The label could not be kept; see Labels in the CropMapper panel.</source>
      <translation>无法保留该标签；请查看 CropMapper 面板中的“标签”。</translation>
    </message>
    <message>
      <source>The labels could not be written to a file: {reason}.</source>
      <translation>无法将标签写入文件：{reason}。</translation>
    </message>
    <message>
      <source>The labels could not be written to {path}: {problem}.</source>
      <translation>无法将标签写入 {path}：{problem}。</translation>
    </message>
    <message>
      <source>The layer whose extent is mapped</source>
      <translation>按其范围制图的图层</translation>
    </message>
    <message>
      <source>The layer {layer} has no CRS. Set its CRS, then run again.</source>
      <translation>图层 {layer} 没有 CRS。请设置 CRS，然后再次运行。</translation>
    </message>
    <message>
      <source>The layer {name} could not be written to a file: {reason}.</source>
      <translation>无法将图层 {name} 写入文件：{reason}。</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then run.</source>
      <translation>图层 {name} 没有 CRS。请在其属性中设置 CRS，然后运行。</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then teach.</source>
      <translation>图层 {name} 没有 CRS。请在其属性中设置 CRS，然后训练。</translation>
    </message>
    <message>
      <source>The layer {name} is not in the project any more.</source>
      <translation>图层 {name} 已不在工程中。</translation>
    </message>
    <message>
      <source>The library that computes the model.</source>
      <translation>计算模型的库。</translation>
    </message>
    <message>
      <source>The map as of each date, and from when on each answer stays</source>
      <translation>截至各日期的地图，以及每个结果从何时起不再变化</translation>
    </message>
    <message>
      <source>The map has no CRS. Set the CRS of the project, then run.</source>
      <translation>地图没有 CRS。请设置工程的 CRS，然后运行。</translation>
    </message>
    <message>
      <source>The map is done.</source>
      <translation>地图已完成。</translation>
    </message>
    <message>
      <source>The map {title}, of which the figures were, has been deleted.</source>
      <translation>这些数字所属的地图 {title} 已被删除。</translation>
    </message>
    <message>
      <source>The maps and checks of this project, the last first</source>
      <translation>本工程的制图和核查，最近的在前</translation>
    </message>
    <message>
      <source>The model could not be exported to {place}: {problem}</source>
      <translation>无法将模型导出到 {place}：{problem}</translation>
    </message>
    <message>
      <source>The model knows nothing but simulated scenes: this proves nothing of real ones.</source>
      <translation>该模型只见过模拟场景：对真实场景不能说明任何问题。</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), and that date decides, too.</source>
      <translation>模型最关注 {date} (占其注意力的 {share})，该日期也起决定作用。</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but another date decides.</source>
      <translation>模型最关注 {date} (占其注意力的 {share})，但起决定作用的是另一个日期。</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but no single date decides.</source>
      <translation>模型最关注 {date} (占其注意力的 {share})，但没有单个日期起决定作用。</translation>
    </message>
    <message>
      <source>The model was trained on: {attribution}</source>
      <translation>模型的训练数据：{attribution}</translation>
    </message>
    <message>
      <source>The model's licence: {licence}</source>
      <translation>模型许可：{licence}</translation>
    </message>
    <message>
      <source>The models that the engine has, and yours</source>
      <translation>引擎自带的模型和您的模型</translation>
    </message>
    <message>
      <source>The next parcel (Down)</source>
      <translation>下一个地块(下)</translation>
    </message>
    <message>
      <source>The parcel before (Up)</source>
      <translation>上一个地块(上)</translation>
    </message>
    <message>
      <source>The parcel was not kept: it lies outside the stack. Draw parcels on the stack.</source>
      <translation>该地块未保留：位于堆栈之外。请在堆栈范围内绘制地块。</translation>
    </message>
    <message>
      <source>The parcel was not kept: its outline crosses itself. Draw it again.</source>
      <translation>该地块未保留：轮廓自相交。请重新绘制。</translation>
    </message>
    <message>
      <source>The parcel was not kept: no class is picked.</source>
      <translation>该地块未保留：未选择类别。</translation>
    </message>
    <message>
      <source>The parcels are not in this project any more. Choose others in step 2.</source>
      <translation>这些地块已不在本工程中。请在第 2 步选择其他地块。</translation>
    </message>
    <message>
      <source>The parcels {name} are not in this project any more. Choose others in step 2.</source>
      <translation>地块 {name} 已不在本工程中。请在第 2 步选择其他地块。</translation>
    </message>
    <message>
      <source>The probabilities.tif of a map, or its folder: what map writes where it is asked for the output probabilities.</source>
      <translation>地图的 probabilities.tif 或其文件夹：要求输出 probabilities 时由制图写出。</translation>
    </message>
    <message>
      <source>The probability of {name} falls most without {date}, by {fall}.</source>
      <translation>没有 {date} 时{name}的概率下降最多，下降 {fall}。</translation>
    </message>
    <message>
      <source>The probability of {name} falls without any single date by less than {fall}.</source>
      <translation>去掉任何单个日期，{name}的概率下降都小于 {fall}。</translation>
    </message>
    <message>
      <source>The rasters, the parcels or the model are not as they were when this run was begun.</source>
      <translation>栅格、地块或模型与此次运行开始时已不相同。</translation>
    </message>
    <message>
      <source>The reference's classes are in the rows, the map's in the columns</source>
      <translation>行为参考的类别，列为地图的类别</translation>
    </message>
    <message>
      <source>The result whose parcels are listed</source>
      <translation>所列地块所属的结果</translation>
    </message>
    <message>
      <source>The results are in {folder}.</source>
      <translation>结果位于 {folder}。</translation>
    </message>
    <message>
      <source>The results cannot be opened: {problem}</source>
      <translation>无法打开结果：{problem}</translation>
    </message>
    <message>
      <source>The run was taken out of the queue.</source>
      <translation>该运行已移出队列。</translation>
    </message>
    <message>
      <source>The same of single classes.</source>
      <translation>同上，但针对单个类别。</translation>
    </message>
    <message>
      <source>The same, and data cubes (netCDF, Zarr)</source>
      <translation>同上，另加数据立方体 (netCDF、Zarr)</translation>
    </message>
    <message>
      <source>The same, data cubes, and PyTorch (networks, NVIDIA graphics cards)</source>
      <translation>同上，另加数据立方体和 PyTorch (神经网络、NVIDIA 显卡)</translation>
    </message>
    <message>
      <source>The season as it went</source>
      <translation>生长季过程</translation>
    </message>
    <message>
      <source>The season as it went (CSV)</source>
      <translation>生长季过程 (CSV)</translation>
    </message>
    <message>
      <source>The season starts and ends where the curve passes this share of its amplitude.</source>
      <translation>生长季以曲线越过其振幅的此比例为起止。</translation>
    </message>
    <message>
      <source>The stack options are no JSON object. {like_this}</source>
      <translation>堆栈选项不是 JSON 对象。{like_this}</translation>
    </message>
    <message>
      <source>The stack options are no JSON: {problem}. {like_this}</source>
      <translation>堆栈选项不是 JSON：{problem}。{like_this}</translation>
    </message>
    <message>
      <source>The stack {name} is not there. Choose it again in step 1.</source>
      <translation>影像堆栈 {name} 不在那里。请在第 1 步重新选择。</translation>
    </message>
    <message>
      <source>The values could not be written to {path}: {strerror}.</source>
      <translation>无法将数值写入 {path}：{strerror}。</translation>
    </message>
    <message>
      <source>The whole stack</source>
      <translation>整个影像堆栈</translation>
    </message>
    <message>
      <source>There are a reference layer and a reference raster. Leave one of them out.</source>
      <translation>同时给出了参考图层和参考栅格。请去掉其中一个。</translation>
    </message>
    <message>
      <source>There is a class {name} already. Give this one another name.</source>
      <translation>已有类别 {name}。请为此类别另取名称。</translation>
    </message>
    <message>
      <source>There is no stack option {name}. There are: {names}.</source>
      <translation>没有堆栈选项 {name}。可用选项：{names}。</translation>
    </message>
    <message>
      <source>There is nothing in the extent of the map.</source>
      <translation>地图范围内没有内容。</translation>
    </message>
    <message>
      <source>There is nothing in the extent of {layer}.</source>
      <translation>{layer} 的范围内没有内容。</translation>
    </message>
    <message>
      <source>These figures are too high if the model learned from these places, which is not known.</source>
      <translation>若模型曾从这些地点学习，则这些数值偏高；是否如此尚不清楚。</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>第三</translation>
    </message>
    <message>
      <source>This model answers for the parcels, and for no pixels</source>
      <translation>此模型针对地块给出结果，不针对像元</translation>
    </message>
    <message>
      <source>This parcel has no class that could be accepted. A digit gives it one.</source>
      <translation>该地块没有可确认的类别。按数字键为其指定类别。</translation>
    </message>
    <message>
      <source>This parcel has no geometry, so it cannot be a label.</source>
      <translation>该地块没有几何图形，因此不能作为标签。</translation>
    </message>
    <message>
      <source>This very map is under way, or waits. Change something to add another.</source>
      <translation>此地图正在运行或已在等待。请作修改后再添加。</translation>
    </message>
    <message>
      <source>Those that are not used are not compared.</source>
      <translation>未使用的文本不参与比较。</translation>
    </message>
    <message>
      <source>Those that are not used teach nothing.</source>
      <translation>未使用的文本不参与训练。</translation>
    </message>
    <message>
      <source>Through the year</source>
      <translation>全年变化</translation>
    </message>
    <message>
      <source>Times of bare soil</source>
      <translation>裸土时段</translation>
    </message>
    <message>
      <source>To be inspected</source>
      <translation>待查</translation>
    </message>
    <message>
      <source>Tour of the panel</source>
      <translation>面板导览</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Queries for speed. Width (48 or 64), steps (900 to 3,000) and learning rate (0.001 or 0.003) of the training with labels were chosen among four trainings by three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。查询为速度而选。带标签训练的宽度(48 或 64)、步数(900 至 3000)和学习率(0.001 或 0.003)是在四次训练中，用三个既不训练也不留出的场景(种子 301 至 303)选出的；对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The numbers were set by the time that a step and a map take. Three shapes, of widths 32, 24 and 16, were trained and scored on three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。参数按一步和一张地图所需的时间设定。训练了宽度为 32、24 和 16 的三种形式，并用三个既不训练也不留出的场景(种子 301 至 303)评分；对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The stages were chosen between two schedules on two further simulated scenes, then lengthened; the mixing and the window for speed; the peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。各阶段是用另外两个模拟场景在两种方案中选出的，随后加长；混合方式和窗口为速度而选；对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Two earlier recipes had 0.13 and 0.41 on these scenes. Why was looked for by short trainings that were scored on the first of them; from these come number of stages, dates of a token, first weights and sizes of windows. The peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。先前的两个配方在这些场景上得分为 0.13 和 0.41。原因是通过在第一个场景上评分的短训练查找的；阶段数、每个标记的日期数、初始权重和窗口大小由此而来。对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on simulated scenes: its map of a real scene proves nothing.</source>
      <translation>由模拟场景训练：其对真实场景的制图不能说明任何问题。</translation>
    </message>
    <message>
      <source>Trained once, with the seed 0, on all series of the recipe, and scored on 268 points of the season 2011 to 2012 in an area of 9 by 6 km in Mato Grosso, labelled by another study. They lie on about 22 fields (5 of fallow then cotton, 3 of soy then maize, 13 of soy then cotton, 1 of soy then millet; points of one class on pixels side by side are taken for one field), so that the score rests on few. The package maps their rasters as any map job does, and a point has the class of its pixel; the forest is trained on the recipe's series and given those of the points. Of the points' classes Cotton-fallow is fallow then cotton, Soybean-cotton is soy then cotton, Soybean-maize is soy then maize, Soybean-millet is soy then millet. No point is of cerrado, forest, pasture, soy then fallow, soy then sunflower; one mapped as such is an error. Points left out: Forest. All forest that the model was trained on is of these very places, so that the points of forest would prove nothing. The classes with cotton alone may not be quite the same: one name has the fallow before the cotton, the other after.</source>
      <translation>用种子 0 对配方的全部序列训练一次，并用 2011 至 2012 年生长季马托格罗索州 9 乘 6 公里范围内由另一项研究标注的 268 个点评分。这些点位于约 22 块田(休耕后棉花 5 块，大豆后玉米 3 块，大豆后棉花 13 块，大豆后谷子 1 块；相邻像元上同类的点算作一块田)，因此得分依据很少。该模型包像任何制图任务一样对其栅格制图，点取其像元的类别；随机森林用配方的序列训练，并得到各点的序列。点的类别中，Cotton-fallow 即休耕后棉花，Soybean-cotton 即大豆后棉花，Soybean-maize 即大豆后玉米，Soybean-millet 即大豆后谷子。没有点属于塞拉多植被、森林、牧草地、大豆后休耕、大豆后向日葵；被制成这些类别的点即为错误。未采用的点：Forest。模型训练所用的全部森林正来自这些地点，因此森林的点不能证明什么。只有棉花的两个类别可能不完全相同：一个名称中休耕在棉花之前，另一个在之后。</translation>
    </message>
    <message>
      <source>Training accuracy: the model learned from {shared} of these {compared} places.</source>
      <translation>训练精度：模型从这 {compared} 个位置中的 {shared} 个学习过。</translation>
    </message>
    <message>
      <source>True crop</source>
      <translation>真实作物</translation>
    </message>
    <message>
      <source>Trying the engine's packages</source>
      <translation>正在测试引擎软件包</translation>
    </message>
    <message>
      <source>Two crops in a parcel are a reason</source>
      <translation>地块内两种作物作为理由</translation>
    </message>
    <message>
      <source>Two files of one date: fill the gaps of the first from the second, or reject the second.</source>
      <translation>同一日期有两个文件：用第二个填补第一个的空缺，或不采用第二个。</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Unknown sensor</source>
      <translation>未知传感器</translation>
    </message>
    <message>
      <source>Unlabelled parcels, those first from whose label most would be learned</source>
      <translation>未标注的地块，标注后收获最大的在前</translation>
    </message>
    <message>
      <source>Unlikeness</source>
      <translation>差异度</translation>
    </message>
    <message>
      <source>Unlikeness (percentile)</source>
      <translation>差异度(百分位)</translation>
    </message>
    <message>
      <source>Unlikeness to what was learned</source>
      <translation>与所学内容的差异度</translation>
    </message>
    <message>
      <source>Unpacking the packages; this takes a minute or two</source>
      <translation>正在解压软件包；需要一两分钟</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Values (CSV)</source>
      <translation>数值 (CSV)</translation>
    </message>
    <message>
      <source>Wait for its end, in the other window of QGIS or in Processing, or cancel it there.</source>
      <translation>请等待它在另一个 QGIS 窗口或数据处理中结束，或在那里取消。</translation>
    </message>
    <message>
      <source>Waiting for the engine…</source>
      <translation>正在等待引擎…</translation>
    </message>
    <message>
      <source>Waiting: {count}</source>
      <translation>等待中：{count}</translation>
    </message>
    <message>
      <source>Waits for the run under way</source>
      <translation>等待当前运行</translation>
    </message>
    <message>
      <source>Walk through the parcels</source>
      <translation>逐个查看地块</translation>
    </message>
    <message>
      <source>Walk through, reddest first</source>
      <translation>逐个查看，红色优先</translation>
    </message>
    <message>
      <source>Warning: </source>
      <translation>警告： </translation>
    </message>
    <message>
      <source>Waves shorter than so many days are smoothed to less than half (Whittaker smoother).</source>
      <translation>短于此天数的波动被平滑到一半以下 (Whittaker 平滑)。</translation>
    </message>
    <message>
      <source>What Install engine brings; press it again after a change</source>
      <translation>“安装引擎”所安装的内容；更改后请再按一次</translation>
    </message>
    <message>
      <source>What a model's encoder gives each pixel, as a raster, or each parcel, as a table</source>
      <translation>模型编码器给每个像元(栅格)或每个地块(表)的特征</translation>
    </message>
    <message>
      <source>What decided</source>
      <translation>决定因素</translation>
    </message>
    <message>
      <source>What decided (JSON)</source>
      <translation>决定因素 (JSON)</translation>
    </message>
    <message>
      <source>What decided (report)</source>
      <translation>决定因素(报告)</translation>
    </message>
    <message>
      <source>What decided for each parcel</source>
      <translation>各地块的决定因素</translation>
    </message>
    <message>
      <source>What is best on the next field is not best in the next province: 'here' chooses by blocks of ground that are left out, 'elsewhere' by halves of the area.</source>
      <translation>邻近田块上的最佳方法未必适合邻省：'here' 按留出的地块块选择，'elsewhere' 按区域的两半选择。</translation>
    </message>
    <message>
      <source>What is written, a raster each; by default classes and confidence.</source>
      <translation>写出的内容，每项一个栅格；默认为类别和置信度。</translation>
    </message>
    <message>
      <source>What learns; by default the taught model's learner, without one the mean of linear and quantiles.</source>
      <translation>用于学习的方法；默认为训练所得模型的方法，没有模型时取 linear 与 quantiles 的平均。</translation>
    </message>
    <message>
      <source>What part of the stack to use: xmin, ymin, xmax, ymax and their CRS.</source>
      <translation>采用影像堆栈的哪一部分：xmin、ymin、xmax、ymax 及其 CRS。</translation>
    </message>
    <message>
      <source>What part of the stack to use; all of it by default. In scripts and qgis_process it is xmin,xmax,ymin,ymax, with the CRS in brackets behind it, such as {example}.</source>
      <translation>采用影像堆栈的哪一部分；默认为全部。在脚本和 qgis_process 中写作 xmin,xmax,ymin,ymax，其后在方括号中注明 CRS，例如 {example}。</translation>
    </message>
    <message>
      <source>What the engine does is told here.</source>
      <translation>引擎的活动显示在此处。</translation>
    </message>
    <message>
      <source>What the engine does, the last below; the whole of it is also in QGIS's log messages</source>
      <translation>引擎的活动，最新的在下方；全部内容也在 QGIS 的日志消息中</translation>
    </message>
    <message>
      <source>What the engine is to do</source>
      <translation>引擎的功能范围</translation>
    </message>
    <message>
      <source>What the extract job wrote: its output folder, or the series.parquet in it.</source>
      <translation>提取任务写出的内容：其输出文件夹，或其中的 series.parquet。</translation>
    </message>
    <message>
      <source>What the files do not tell by themselves: sensor, band map, dates, scale, mask</source>
      <translation>文件本身未说明的内容：传感器、波段对应、日期、比例、掩膜</translation>
    </message>
    <message>
      <source>What the map holds, a raster each; by default classes and confidence, or the embedding of a model that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature. A class set has how many classes are possible, then a band a class: 1 where it is, 0 where it is not. Unlikeness says how unlike each pixel is to all that a taught model learned from, as a percentile.</source>
      <translation>地图包含的内容，每项一个栅格；默认为类别和置信度，或输出特征的模型的嵌入特征。其他模型的嵌入特征为其编码器给每个像元的值，每个特征一个波段。类别集合先给出可能类别的数目，然后每类一个波段：可能为 1，否则为 0。差异度以百分位表示每个像元与训练所得模型所学内容的差异程度。</translation>
    </message>
    <message>
      <source>What the map shows now</source>
      <translation>地图当前显示范围</translation>
    </message>
    <message>
      <source>What the model answers for</source>
      <translation>模型的适用对象</translation>
    </message>
    <message>
      <source>What the model is called; that of the output folder by default.</source>
      <translation>模型的名称；默认与输出文件夹同名。</translation>
    </message>
    <message>
      <source>What the new model is called in the list above</source>
      <translation>新模型在上方列表中的名称</translation>
    </message>
    <message>
      <source>What the scan took wrongly: sensor, bands, dates, mask, no-data value, scale</source>
      <translation>扫描误判的内容：传感器、波段、日期、掩膜、无数据值、比例</translation>
    </message>
    <message>
      <source>What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of bands, numbers and + - * /.</source>
      <translation>要显示的内容，以逗号分隔：波段、NDVI、NDWI、NDRE、EVI、NBR2，或由波段、数字和 + - * / 组成的表达式。</translation>
    </message>
    <message>
      <source>What was downloaded is kept for the next one.</source>
      <translation>已下载的内容会保留，供下次安装使用。</translation>
    </message>
    <message>
      <source>What was downloaded is kept. A proxy is set under Settings &gt; Options &gt; Network.</source>
      <translation>已下载的内容会保留。代理在“设置 &gt; 选项 &gt; 网络”中设置。</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Where the dated rasters are, as for a map; or the folder of series that the extract job wrote.</source>
      <translation>带日期的栅格所在位置，与制图相同；或提取任务写出的序列文件夹。</translation>
    </message>
    <message>
      <source>Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. A job file and the command line also take several of these, and bring them to one grid.</source>
      <translation>带日期的栅格所在位置：栅格文件夹、SAFE 产品或其 ZIP 文件夹；含所有日期的一个栅格或 VRT；netCDF 或 Zarr 数据立方体；STAC 条目集合(文件或地址)；*.stack.json 文件。任务文件和命令行也可取其中多个，并统一到一个格网。</translation>
    </message>
    <message>
      <source>Where the model is computed; 'auto' takes a graphics card that can be used.</source>
      <translation>模型的计算位置；'auto' 采用可用的显卡。</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>模型的使用地点</translation>
    </message>
    <message>
      <source>Where to save the accuracy report: a folder for a page, tables and JSON, or a name with an ending, such as accuracy.json, for the JSON alone.</source>
      <translation>精度报告的保存位置：文件夹则含网页、表格和 JSON；带扩展名的名称(例如 accuracy.json)则仅保存 JSON。</translation>
    </message>
    <message>
      <source>Where to save the choices as a stack file (*.stack.json).</source>
      <translation>将选择保存为堆栈文件 (*.stack.json) 的位置。</translation>
    </message>
    <message>
      <source>Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction looked for two crops.</source>
      <translation>像元像两种作物的地块是否为黄色；'auto' 在提取时查找过两种作物的情况下采用。</translation>
    </message>
    <message>
      <source>Whether a pixel model learns a class of what lies outside all parcels; 'auto' does so where the parcels are given.</source>
      <translation>像元模型是否将所有地块之外学习为一个类别；给出地块时 'auto' 会这样做。</translation>
    </message>
    <message>
      <source>Whether pixels of one area touch at their sides (4), or also at their corners (8).</source>
      <translation>同一图斑的像元仅以边相接 (4)，还是也以角相接 (8)。</translation>
    </message>
    <message>
      <source>Which class each text of the crop field stands for</source>
      <translation>作物字段的每个文本对应哪个类别</translation>
    </message>
    <message>
      <source>Which class of the map each text of the field stands for, where they are called differently</source>
      <translation>名称不同时，字段的每个文本对应地图的哪个类别</translation>
    </message>
    <message>
      <source>Which dates and bands of a stack of dated rasters can be used, and why not</source>
      <translation>带日期的栅格堆栈中哪些日期和波段可用，以及其他为何不可用</translation>
    </message>
    <message>
      <source>Which learners are tried; by default those that take seconds. 'network' also learns from parcels or pixels without labels, takes minutes, and needs torch.</source>
      <translation>尝试哪些学习方法；默认为只需数秒的方法。'network' 也利用未标注的地块或像元学习，需要数分钟和 torch。</translation>
    </message>
    <message>
      <source>Which parcels come first</source>
      <translation>哪些地块排在前面</translation>
    </message>
    <message>
      <source>Which part of the stack is mapped</source>
      <translation>对影像堆栈的哪一部分制图</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Why no answer</source>
      <translation>无结果的原因</translation>
    </message>
    <message>
      <source>Within strata named in the layer</source>
      <translation>在图层所列的分层内</translation>
    </message>
    <message>
      <source>Write 1 for yes, 0 for no.</source>
      <translation>请写 1 表示是，0 表示否。</translation>
    </message>
    <message>
      <source>Write a folder's whole path or an https address under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请在“设置 &gt; 选项 &gt; CropMapper”中填写文件夹的完整路径，或以 https:// 开头的地址。</translation>
    </message>
    <message>
      <source>Write a number, with a decimal point.</source>
      <translation>请写一个数字，用小数点。</translation>
    </message>
    <message>
      <source>Write it like this: {expected}.</source>
      <translation>请这样书写：{expected}。</translation>
    </message>
    <message>
      <source>Write the features that a model's encoder gives each pixel of a stack, or each parcel in it.

They are for classifiers and searches of one's own, and mean nothing to another model.</source>
      <translation>写出模型编码器给影像堆栈每个像元或其中每个地块的特征。

供您自己的分类器和检索使用，对其他模型没有意义。</translation>
    </message>
    <message>
      <source>Write them as {example}.</source>
      <translation>请这样书写：{example}。</translation>
    </message>
    <message>
      <source>Writing features</source>
      <translation>正在写出特征</translation>
    </message>
    <message>
      <source>Writing model and report</source>
      <translation>正在写出模型和报告</translation>
    </message>
    <message>
      <source>Writing the layer {name} to a file for the engine.</source>
      <translation>正在将图层 {name} 写入供引擎使用的文件。</translation>
    </message>
    <message>
      <source>Writing the parcels</source>
      <translation>正在写出地块</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>正在写出结果</translation>
    </message>
    <message>
      <source>Wrong among green</source>
      <translation>绿色中的错误比例</translation>
    </message>
    <message>
      <source>Yellow: open</source>
      <translation>黄色：待定</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>数秒</translation>
    </message>
    <message>
      <source>about {share}</source>
      <translation>约 {share}</translation>
    </message>
    <message>
      <source>another installation into it is under way</source>
      <translation>另一个安装正在写入该文件夹</translation>
    </message>
    <message>
      <source>bare soil</source>
      <translation>裸土</translation>
    </message>
    <message>
      <source>cannot be started</source>
      <translation>无法启动</translation>
    </message>
    <message>
      <source>cannot import {what}</source>
      <translation>无法导入 {what}</translation>
    </message>
    <message>
      <source>cerrado</source>
      <translation>塞拉多植被</translation>
    </message>
    <message>
      <source>class {number}</source>
      <translation>类别 {number}</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>耕地</translation>
    </message>
    <message>
      <source>day {day}</source>
      <translation>第 {day} 天</translation>
    </message>
    <message>
      <source>does not say where it is</source>
      <translation>未说明其位置</translation>
    </message>
    <message>
      <source>end</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>ended with exit code {code}</source>
      <translation>以退出码 {code} 结束</translation>
    </message>
    <message>
      <source>fallow</source>
      <translation>休耕地</translation>
    </message>
    <message>
      <source>fallow then cotton</source>
      <translation>休耕后棉花</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>森林</translation>
    </message>
    <message>
      <source>grassland</source>
      <translation>草地</translation>
    </message>
    <message>
      <source>green</source>
      <translation>绿</translation>
    </message>
    <message>
      <source>harvest</source>
      <translation>收获</translation>
    </message>
    <message>
      <source>hiding one date after the other, to see which decided…</source>
      <translation>正在逐一遮盖日期，以查明哪个起决定作用…</translation>
    </message>
    <message>
      <source>is Python {what}, and the engine needs 3.9 or later</source>
      <translation>为 Python {what}，而引擎需要 3.9 或更高版本</translation>
    </message>
    <message>
      <source>is not a full path</source>
      <translation>不是完整路径</translation>
    </message>
    <message>
      <source>lacks {what}</source>
      <translation>缺少 {what}</translation>
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation>未采用：{reason}</translation>
    </message>
    <message>
      <source>logistic regression on parcel means</source>
      <translation>基于地块均值的逻辑回归</translation>
    </message>
    <message>
      <source>macro F1</source>
      <translation>宏平均 F1</translation>
    </message>
    <message>
      <source>macro F1 elsewhere</source>
      <translation>其他地点的宏平均 F1</translation>
    </message>
    <message>
      <source>maize</source>
      <translation>玉米</translation>
    </message>
    <message>
      <source>mowing</source>
      <translation>刈割</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>无 CRS</translation>
    </message>
    <message>
      <source>no Python from 3.9 on that makes environments was found, see the log</source>
      <translation>未找到可建立环境的 Python 3.9 或更高版本，见日志</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>未给出原因</translation>
    </message>
    <message>
      <source>not clear</source>
      <translation>非晴空</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>pasture</source>
      <translation>牧草地</translation>
    </message>
    <message>
      <source>peak</source>
      <translation>峰值</translation>
    </message>
    <message>
      <source>random forest on pixels</source>
      <translation>基于像元的随机森林</translation>
    </message>
    <message>
      <source>random forest on series</source>
      <translation>基于序列的随机森林</translation>
    </message>
    <message>
      <source>red</source>
      <translation>红</translation>
    </message>
    <message>
      <source>savanna</source>
      <translation>稀树草原</translation>
    </message>
    <message>
      <source>savanna woodland</source>
      <translation>稀树林地</translation>
    </message>
    <message>
      <source>simulated macro F1</source>
      <translation>模拟的宏平均 F1</translation>
    </message>
    <message>
      <source>soy then cotton</source>
      <translation>大豆后棉花</translation>
    </message>
    <message>
      <source>soy then fallow</source>
      <translation>大豆后休耕</translation>
    </message>
    <message>
      <source>soy then maize</source>
      <translation>大豆后玉米</translation>
    </message>
    <message>
      <source>soy then millet</source>
      <translation>大豆后谷子</translation>
    </message>
    <message>
      <source>soy then sunflower</source>
      <translation>大豆后向日葵</translation>
    </message>
    <message>
      <source>soybean</source>
      <translation>大豆</translation>
    </message>
    <message>
      <source>start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>sunflower</source>
      <translation>向日葵</translation>
    </message>
    <message>
      <source>the file is not there, or damaged.</source>
      <translation>文件不存在或已损坏。</translation>
    </message>
    <message>
      <source>the file of {packages} is damaged or another one: its checksum is not the one in the lock</source>
      <translation>{packages} 的文件已损坏或并非所需文件：其校验和与锁定的不一致</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>无日期</translation>
    </message>
    <message>
      <source>under 1 MB</source>
      <translation>小于 1 MB</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>used</source>
      <translation>采用</translation>
    </message>
    <message>
      <source>vineyard</source>
      <translation>葡萄园</translation>
    </message>
    <message>
      <source>wheat</source>
      <translation>小麦</translation>
    </message>
    <message>
      <source>winter barley</source>
      <translation>冬大麦</translation>
    </message>
    <message>
      <source>winter rapeseed</source>
      <translation>冬油菜</translation>
    </message>
    <message>
      <source>winter wheat</source>
      <translation>冬小麦</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>黄</translation>
    </message>
    <message>
      <source>{accuracy} (95%: {low}–{high})</source>
      <translation>{accuracy} (95%：{low}–{high})</translation>
    </message>
    <message>
      <source>{after} to {last}</source>
      <translation>{after} 至 {last}</translation>
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
      <translation>{before} 重命名为 {after}</translation>
    </message>
    <message>
      <source>{code} cannot be a code. Codes are whole numbers from 1 to {highest}.</source>
      <translation>{code} 不能作为代码。代码为 1 至 {highest} 的整数。</translation>
    </message>
    <message>
      <source>{code} is the code of {name}. Give one of the two another code.</source>
      <translation>{code} 是 {name} 的代码。请为两者之一另取代码。</translation>
    </message>
    <message>
      <source>{count} class has no label, so that a taught model will not know it: {names}.</source>
      <translation>{count} 个类别没有标签，训练所得模型不会认识它：{names}。</translation>
    </message>
    <message>
      <source>{count} classes have no label, so that a taught model will not know them: {names}.</source>
      <translation>{count} 个类别没有标签，训练所得模型不会认识它们：{names}。</translation>
    </message>
    <message>
      <source>{count} date from {first} to {last}, {share} clear on average</source>
      <translation>{count} 个日期，{first} 至 {last}，平均晴空 {share}</translation>
    </message>
    <message>
      <source>{count} date used, from {first} to {last}</source>
      <translation>采用 {count} 个日期，{first} 至 {last}</translation>
    </message>
    <message>
      <source>{count} dates from {first} to {last}, {share} clear on average</source>
      <translation>{count} 个日期，{first} 至 {last}，平均晴空 {share}</translation>
    </message>
    <message>
      <source>{count} dates used, from {first} to {last}</source>
      <translation>采用 {count} 个日期，{first} 至 {last}</translation>
    </message>
    <message>
      <source>{count} label</source>
      <translation>{count} 个标签</translation>
    </message>
    <message>
      <source>{count} labels</source>
      <translation>{count} 个标签</translation>
    </message>
    <message>
      <source>{count} layers are in the group {name}. To play them, tick all of it and open the temporal controller.</source>
      <translation>{count} 个图层位于图层组 {name}。要播放，请勾选整个组并打开时态控制器。</translation>
    </message>
    <message>
      <source>{count} of {needed}</source>
      <translation>{count} / {needed}</translation>
    </message>
    <message>
      <source>{count} parcels compared.</source>
      <translation>已比较 {count} 个地块。</translation>
    </message>
    <message>
      <source>{count} pixels compared.</source>
      <translation>已比较 {count} 个像元。</translation>
    </message>
    <message>
      <source>{count} places compared.</source>
      <translation>已比较 {count} 个点。</translation>
    </message>
    <message>
      <source>{count} polygons compared.</source>
      <translation>已比较 {count} 个多边形。</translation>
    </message>
    <message>
      <source>{count} simulated parcels compared.</source>
      <translation>已比较 {count} 个模拟地块。</translation>
    </message>
    <message>
      <source>{count} simulated pixels compared.</source>
      <translation>已比较 {count} 个模拟像元。</translation>
    </message>
    <message>
      <source>{count} simulated places compared.</source>
      <translation>已比较 {count} 个模拟点。</translation>
    </message>
    <message>
      <source>{count} simulated polygons compared.</source>
      <translation>已比较 {count} 个模拟多边形。</translation>
    </message>
    <message>
      <source>{count} warning is in the log.</source>
      <translation>日志中有 {count} 条警告。</translation>
    </message>
    <message>
      <source>{count} warnings are in the log.</source>
      <translation>日志中有 {count} 条警告。</translation>
    </message>
    <message>
      <source>{decided} decided: labels for the next teaching.</source>
      <translation>已判定 {decided} 个：作为下次训练的标签。</translation>
    </message>
    <message>
      <source>{default} (default)</source>
      <translation>{default} (默认)</translation>
    </message>
    <message>
      <source>{field} has {count} different texts, more than a map can have classes. Choose the field with the crop.</source>
      <translation>{field} 有 {count} 个不同文本，超过地图可有的类别数。请选择作物字段。</translation>
    </message>
    <message>
      <source>{field} has {count} different texts. Choose the field with the crop.</source>
      <translation>{field} 有 {count} 个不同文本。请选择作物字段。</translation>
    </message>
    <message>
      <source>{filename} cannot be deleted: {strerror}.</source>
      <translation>无法删除 {filename}：{strerror}。</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {strerror}.</source>
      <translation>无法写入 {folder}：{strerror}。</translation>
    </message>
    <message>
      <source>{hectares} ha</source>
      <translation>{hectares} 公顷</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} 小时</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
      <source>{label} ({name}) cannot be {text}. {how}</source>
      <translation>{label} ({name}) 不能为 {text}。{how}</translation>
    </message>
    <message>
      <source>{label} cannot be {text}. Like this: {expected}.</source>
      <translation>{label} 不能为 {text}。例如：{expected}。</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}：{value}</translation>
    </message>
    <message>
      <source>{layer} could not be written to {target}. Save its edits.</source>
      <translation>无法将 {layer} 写入 {target}。请保存其编辑。</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer</source>
      <translation>{total} 个地块中 {mapped} 个有结果</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer; without an answer: {reasons}</source>
      <translation>{total} 个地块中 {mapped} 个有结果；无结果：{reasons}</translation>
    </message>
    <message>
      <source>{message} Step 1 says what to do.</source>
      <translation>{message} 第 1 步说明该怎么做。</translation>
    </message>
    <message>
      <source>{mine} (yours)</source>
      <translation>{mine}(您的)</translation>
    </message>
    <message>
      <source>{minutes:.0f} min</source>
      <translation>{minutes:.0f} 分钟</translation>
    </message>
    <message>
      <source>{model}: does not fit.</source>
      <translation>{model}：不适合。</translation>
    </message>
    <message>
      <source>{model}: fits.</source>
      <translation>{model}：适合。</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
      <source>{name} (simulated)</source>
      <translation>{name}(模拟)</translation>
    </message>
    <message>
      <source>{name} is no file that the engine reads. Save it to a file, and add that.</source>
      <translation>{name} 不是引擎可读的文件。请将其保存为文件并添加该文件。</translation>
    </message>
    <message>
      <source>{name} is taught, and chosen above.</source>
      <translation>{name} 已训练，并已在上方选中。</translation>
    </message>
    <message>
      <source>{name} needs {needed} more to be taught well.</source>
      <translation>{name} 还需要 {needed} 个才能较好地训练。</translation>
    </message>
    <message>
      <source>{name} stands among the further stack options and by itself. Leave one of them out.</source>
      <translation>{name} 同时出现在其他堆栈选项中和单独的选项中。请去掉其中一个。</translation>
    </message>
    <message>
      <source>{name} {value} by parcel</source>
      <translation>{name} {value}，按地块</translation>
    </message>
    <message>
      <source>{name} {value} by pixel</source>
      <translation>{name} {value}，按像元</translation>
    </message>
    <message>
      <source>{name} {value} by {level}</source>
      <translation>{name} {value}，按 {level}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} / {count}</translation>
    </message>
    <message>
      <source>{number} of {most}</source>
      <translation>{number} / {most}</translation>
    </message>
    <message>
      <source>{others} or {last}</source>
      <translation>{others} 或 {last}</translation>
    </message>
    <message>
      <source>{packages} packages from {source}, {download_mb} in all; unpacked they take {disk_mb} (measured on {where}). They go into a Python environment of their own in your QGIS profile, {folder}. Nothing is sent.</source>
      <translation>来自 {source} 的 {packages} 个软件包，共 {download_mb}；解压后占用 {disk_mb} (在 {where} 上测得)。它们装入 QGIS 配置文件夹中的独立 Python 环境 {folder}。不发送任何内容。</translation>
    </message>
    <message>
      <source>{path} holds no card.json, so it is not a model package. Choose the folder of a package.</source>
      <translation>{path} 中没有 card.json，因此不是模型包。请选择模型包的文件夹。</translation>
    </message>
    <message>
      <source>{path} holds no series.parquet, so it is not a folder of series. Choose the folder that Extract series of parcels wrote.</source>
      <translation>{path} 中没有 series.parquet，因此不是序列文件夹。请选择“提取地块序列”写出的文件夹。</translation>
    </message>
    <message>
      <source>{path} is a file, and is not kept: choose the folder.</source>
      <translation>{path} 是文件，不会保存：请选择文件夹。</translation>
    </message>
    <message>
      <source>{path} is a folder, and is not kept: choose the file in it.</source>
      <translation>{path} 是文件夹，不会保存：请选择其中的文件。</translation>
    </message>
    <message>
      <source>{pixels} pixels</source>
      <translation>{pixels} 个像元</translation>
    </message>
    <message>
      <source>{python} could not be started: {reason}.</source>
      <translation>无法启动 {python}：{reason}。</translation>
    </message>
    <message>
      <source>{python} is used, not what was set up: to change it, empty the field of the Python in Options.</source>
      <translation>使用的是 {python}，而非已配置的引擎：要更改，请在选项中清空 Python 字段。</translation>
    </message>
    <message>
      <source>{score}, measured on {places}.</source>
      <translation>{score}，测量于：{places}。</translation>
    </message>
    <message>
      <source>{score}. How it was measured: {split}</source>
      <translation>{score}。测量方法：{split}</translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
      <source>{seen}, its share of the model's attention is {share}</source>
      <translation>{seen}，占模型注意力的比例为 {share}</translation>
    </message>
    <message>
      <source>{seen}, without it the probability falls by {fall}</source>
      <translation>{seen}，去掉它后概率下降 {fall}</translation>
    </message>
    <message>
      <source>{shapeless} labels have no shape that can be used, and are left out.</source>
      <translation>{shapeless} 个标签没有可用的几何图形，不参与。</translation>
    </message>
    <message>
      <source>{share} clear</source>
      <translation>晴空 {share}</translation>
    </message>
    <message>
      <source>{source} is neither a folder that is there nor an address</source>
      <translation>{source} 既不是现有的文件夹，也不是地址</translation>
    </message>
    <message>
      <source>{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address.</source>
      <translation>{stack} 不存在。请选择带日期的栅格文件夹、含所有日期的文件或 https 地址。</translation>
    </message>
    <message>
      <source>{stage} · {time} left</source>
      <translation>{stage} · 剩余 {time}</translation>
    </message>
    <message>
      <source>{stage}, {done} of {total}</source>
      <translation>{stage}，{done} / {total}</translation>
    </message>
    <message>
      <source>{then} are right then, {last} at last, of {count}.</source>
      <translation>当时正确 {then}，最终正确 {last}，共 {count} 个。</translation>
    </message>
    <message>
      <source>{title} ({name}) cannot be {value}.</source>
      <translation>{title}（{name}）不能是 {value}。</translation>
    </message>
    <message>
      <source>{title} is done. Its project is not open any more: the results are in their folder alone.</source>
      <translation>{title}：已完成。其所属工程已不再打开：结果仅在其文件夹中。</translation>
    </message>
    <message>
      <source>{title} waits for the end of the run under way.</source>
      <translation>{title} 正在等待当前运行结束。</translation>
    </message>
    <message>
      <source>{title} was taken out of the queue.</source>
      <translation>{title} 已移出队列。</translation>
    </message>
    <message>
      <source>{title}, found in {folder}</source>
      <translation>{title}，位于 {folder}</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} 至 {high})</translation>
    </message>
    <message>
      <source>{width} × {height} pixels of {size}, {crs}</source>
      <translation>{width} × {height} 像元，像元大小 {size}，{crs}</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{1}: {2}.</source>
      <translation>{1}：{2}。</translation>
    </message>
    <message>
      <source>{1}: {2}</source>
      <translation>{1}：{2}</translation>
    </message>
    <message>
      <source>{1} ({2})</source>
      <translation>{1} ({2})</translation>
    </message>
    <message>
      <source>it is Level 1, not surface reflectance; order the product as Level 2 (L2SP or L2SR)</source>
      <translation>是 Level 1，不是地表反射率；请订购 Level 2 产品(L2SP 或 L2SR)</translation>
    </message>
    <message>
      <source>it is radiance at the sensor, not surface reflectance; order the asset analytic_sr (*_SR)</source>
      <translation>是传感器处辐射亮度，不是地表反射率；请订购资产 analytic_sr (*_SR)</translation>
    </message>
    <message>
      <source>{1} was not written by the map job.</source>
      <translation>{1} 不是由制图任务写出的。</translation>
    </message>
    <message>
      <source>Map the parcels first, then assess them.</source>
      <translation>请先对地块制图，再评估精度。</translation>
    </message>
    <message>
      <source>{1} has no field {2} of its own.</source>
      <translation>{1} 没有自己的字段 {2}。</translation>
    </message>
    <message>
      <source>Choose one of its fields: {1}.</source>
      <translation>请选择其中一个字段：{1}。</translation>
    </message>
    <message>
      <source>Choose one of its fields: it has none.</source>
      <translation>请选择其中一个字段：没有字段。</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon.</source>
      <translation>{1} 中没有任何地块带多边形。</translation>
    </message>
    <message>
      <source>Choose mapped parcels.</source>
      <translation>请选择已制图地块。</translation>
    </message>
    <message>
      <source>in parcels of several classes</source>
      <translation>位于多个类别的地块内</translation>
    </message>
    <message>
      <source>in no parcel</source>
      <translation>不在任何地块内</translation>
    </message>
    <message>
      <source>overlaps a reference of another class</source>
      <translation>与其他类别的参考重叠</translation>
    </message>
    <message>
      <source>in no mapped parcel</source>
      <translation>不在任何已制图地块内</translation>
    </message>
    <message>
      <source>The reference {1} covers no parcel of {2}.</source>
      <translation>参考 {1} 未覆盖 {2} 的任何地块。</translation>
    </message>
    <message>
      <source>Choose the reference of this region, and check the CRS of both.</source>
      <translation>请选择本区域的参考，并检查两者的 CRS。</translation>
    </message>
    <message>
      <source>no class on the map</source>
      <translation>图上没有类别</translation>
    </message>
    <message>
      <source>References that were left out, overlaps a reference of another class: {1}.</source>
      <translation>未采用的参考(与其他类别的参考重叠)：{1}。</translation>
    </message>
    <message>
      <source>References in which no pixel's centre lies: {1}.</source>
      <translation>没有像元中心落入的参考：{1}。</translation>
    </message>
    <message>
      <source>The places could not be written as a GeoPackage</source>
      <translation>无法将点写为 GeoPackage</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{1} of {2} places of {3} have been inspected, and would be lost.</source>
      <translation>{3} 的 {2} 个点中已检查 {1} 个，这些结果将会丢失。</translation>
    </message>
    <message>
      <source>Choose another folder, or move that file away.</source>
      <translation>请选择其他文件夹，或移走该文件。</translation>
    </message>
    <message>
      <source>Map once more, and ask for the output probabilities.</source>
      <translation>请重新制图，并要求输出 probabilities。</translation>
    </message>
    <message>
      <source>The bands of {1} do not add up to 1, so they are no probabilities of classes of which each pixel has one.</source>
      <translation>{1} 的各波段之和不为 1，因此不是类别概率(每个像元只属于一个类别)。</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map of crops.</source>
      <translation>请选择作物图的 probabilities.tif。</translation>
    </message>
    <message>
      <source>{1} does not exist.</source>
      <translation>{1} 不存在。</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map.</source>
      <translation>请选择地图的 probabilities.tif。</translation>
    </message>
    <message>
      <source>The map in {1} holds no probabilities (probabilities.tif).</source>
      <translation>{1} 中的地图不含概率 (probabilities.tif)。</translation>
    </message>
    <message>
      <source>{1} is no raster of probabilities: it needs a band of decimal numbers for each class, called as the class is.</source>
      <translation>{1} 不是概率栅格：每个类别需要一个与其同名的小数波段。</translation>
    </message>
    <message>
      <source>Choose the probabilities.tif of a map. Map once more, and ask for the output probabilities.</source>
      <translation>请选择地图的 probabilities.tif。请重新制图，并要求输出 probabilities。</translation>
    </message>
    <message>
      <source>Nothing says which codes the classes of {1} have: there is no report of a map beside it.</source>
      <translation>无法得知 {1} 各类别的代码：旁边没有地图的报告。</translation>
    </message>
    <message>
      <source>Put the report.json of the map beside it, or choose a table of classes.</source>
      <translation>请将地图的 report.json 放在旁边，或选择类别表。</translation>
    </message>
    <message>
      <source>The bands of {1} and the table of classes do not name the same classes: {2}.</source>
      <translation>{1} 的波段与类别表所列类别不一致：{2}。</translation>
    </message>
    <message>
      <source>The bands of {1} and the report beside it do not name the same classes: {2}.</source>
      <translation>{1} 的波段与旁边的报告所列类别不一致：{2}。</translation>
    </message>
    <message>
      <source>Choose the probabilities and the report of one map, or the table of classes that fits.</source>
      <translation>请选择同一幅地图的概率和报告，或与之相符的类别表。</translation>
    </message>
    <message>
      <source>has more than {1} values</source>
      <translation>值多于 {1} 个</translation>
    </message>
    <message>
      <source>{1} has no pixel with data.</source>
      <translation>{1} 中没有含数据的像元。</translation>
    </message>
    <message>
      <source>{1} has no pixel of the classes that are named.</source>
      <translation>{1} 中没有属于所列类别的像元。</translation>
    </message>
    <message>
      <source>Choose another map, or the table of classes that fits it.</source>
      <translation>请选择其他地图，或与之相符的类别表。</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>{1} 的 CRS ({2}) 在地球上没有位置，因此无法得知其像元大小。</translation>
    </message>
    <message>
      <source>Warp the raster to a system such as its UTM zone's.</source>
      <translation>请将栅格变换到合适的坐标系，例如所在 UTM 带的坐标系。</translation>
    </message>
    <message>
      <source>Pixels of {1} whose value is none of its classes: {2}.</source>
      <translation>{1} 中值不属于任何类别的像元：{2}。</translation>
    </message>
    <message>
      <source>Nothing names the classes of {1}, so that they are called by their codes: {2}.</source>
      <translation>没有任何信息给出 {1} 各类别的名称，因此以代码命名：{2}。</translation>
    </message>
    <message>
      <source>{1} does not say which value stands for no data, so that 0 counts as a class.</source>
      <translation>{1} 未说明哪个值表示无数据，因此 0 视为一个类别。</translation>
    </message>
    <message>
      <source>Choose a raster of classes, or mapped parcels.</source>
      <translation>请选择类别栅格或已制图地块。</translation>
    </message>
    <message>
      <source>{1} is a vector layer, and no raster of classes.</source>
      <translation>{1} 是矢量图层，不是类别栅格。</translation>
    </message>
    <message>
      <source>Choose the raster with the classes, such as the classes.tif of a map.</source>
      <translation>请选择含类别的栅格，例如地图的 classes.tif。</translation>
    </message>
    <message>
      <source>holds numbers of the type {1}</source>
      <translation>数值类型为 {1}</translation>
    </message>
    <message>
      <source>{1} {2}, so it is no map of classes.</source>
      <translation>{1} {2}，因此不是类别图。</translation>
    </message>
    <message>
      <source>outside the map</source>
      <translation>在地图之外</translation>
    </message>
    <message>
      <source>{1} has no field {2}.</source>
      <translation>{1} 没有字段 {2}。</translation>
    </message>
    <message>
      <source>a place has no stratum, or none of a known size</source>
      <translation>有的点没有分层，或其分层大小未知</translation>
    </message>
    <message>
      <source>its places give the stratum {1} different sizes</source>
      <translation>各点给出的分层 {1} 的大小不一致</translation>
    </message>
    <message>
      <source>The strata of {1} cannot be used: {2}.</source>
      <translation>无法使用 {1} 的分层：{2}。</translation>
    </message>
    <message>
      <source>Fill the fields {1} and {2} of every place, as they were drawn, or say that the places were drawn in another way.</source>
      <translation>请按抽取时的情况填写每个点的字段 {1} 和 {2}，或说明这些点是以其他方式抽取的。</translation>
    </message>
    <message>
      <source>{1} holds {2} geometries.</source>
      <translation>{1} 的几何类型：{2}。</translation>
    </message>
    <message>
      <source>{1} holds no geometries.</source>
      <translation>{1} 中没有几何对象。</translation>
    </message>
    <message>
      <source>Choose a layer of polygons, or one of points.</source>
      <translation>请选择多边形图层或点图层。</translation>
    </message>
    <message>
      <source>No reference of {1} lies on the map {2}.</source>
      <translation>{1} 中没有任何参考位于地图 {2} 上。</translation>
    </message>
    <message>
      <source>Choose the references of this region, and check the layer's CRS.</source>
      <translation>请选择本区域的参考，并检查图层的 CRS。</translation>
    </message>
    <message>
      <source>References of {1} that were left out: {2}.</source>
      <translation>{1} 中未采用的参考：{2}。</translation>
    </message>
    <message>
      <source>None of the units of {1} lies on the map {2}.</source>
      <translation>{1} 的单元都不在地图 {2} 上。</translation>
    </message>
    <message>
      <source>None of the strata of {1} lies on the map {2}.</source>
      <translation>{1} 的分层都不在地图 {2} 上。</translation>
    </message>
    <message>
      <source>None of the segments of {1} lies on the map {2}.</source>
      <translation>{1} 的样方都不在地图 {2} 上。</translation>
    </message>
    <message>
      <source>Choose the units of this region, and check the layer's CRS.</source>
      <translation>请选择本区域的单元，并检查图层的 CRS。</translation>
    </message>
    <message>
      <source>Choose the strata of this region, and check the layer's CRS.</source>
      <translation>请选择本区域的分层，并检查图层的 CRS。</translation>
    </message>
    <message>
      <source>Choose the segments of this region, and check the layer's CRS.</source>
      <translation>请选择本区域的样方，并检查图层的 CRS。</translation>
    </message>
    <message>
      <source>feature {1}</source>
      <translation>要素 {1}</translation>
    </message>
    <message>
      <source>Of the units of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>{1} 的单元中，{2} 个超出地图范围，{3} 个在地图之外：结果只针对范围内的部分。</translation>
    </message>
    <message>
      <source>Of the strata of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>{1} 的分层中，{2} 个超出地图范围，{3} 个在地图之外：结果只针对范围内的部分。</translation>
    </message>
    <message>
      <source>Of the segments of {1}, {2} reach beyond the map, and {3} lie outside it: what is said of them is of the part within.</source>
      <translation>{1} 的样方中，{2} 个超出地图范围，{3} 个在地图之外：结果只针对范围内的部分。</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>任务已取消。</translation>
    </message>
    <message>
      <source>Start the same job again to go on from what it had finished.</source>
      <translation>再次启动同一任务，即可从已完成的部分继续。</translation>
    </message>
    <message>
      <source>Start it again when you want its result.</source>
      <translation>需要结果时请再次启动。</translation>
    </message>
    <message>
      <source>Start the same job again: it goes on from what it had finished, if anything.</source>
      <translation>再次启动同一任务：若有已完成的部分，将从该处继续。</translation>
    </message>
    <message>
      <source>Standard output could not be written: nobody reads it any more.</source>
      <translation>无法写入标准输出：已没有程序在读取。</translation>
    </message>
    <message>
      <source>Standard output could not be written: {1}.</source>
      <translation>无法写入标准输出：{1}。</translation>
    </message>
    <message>
      <source>Send it to a program or a file that takes it.</source>
      <translation>请将其送往能够接收的程序或文件。</translation>
    </message>
    <message>
      <source>The memory is not enough.</source>
      <translation>内存不足。</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
      <source>Something unforeseen went wrong: {1}: {2}.</source>
      <translation>发生意外错误：{1}：{2}。</translation>
    </message>
    <message>
      <source>Please report this sentence and what was done before it.</source>
      <translation>请报告这句话以及此前的操作。</translation>
    </message>
    <message>
      <source>The job reads {1}, in whose place it would write its result {2}.</source>
      <translation>任务读取 {1}，而其结果 {2} 将写在同一位置。</translation>
    </message>
    <message>
      <source>Choose another place for the results, or move the input away.</source>
      <translation>请为结果选择其他位置，或移走输入数据。</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>磁盘已满</translation>
    </message>
    <message>
      <source>it would be larger than files may be here</source>
      <translation>将超过此处允许的文件大小</translation>
    </message>
    <message>
      <source>{1} could not be written: {2}.</source>
      <translation>无法写入 {1}：{2}。</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
      <source>Make room, or choose another folder.</source>
      <translation>请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>Another job is writing into {1}.</source>
      <translation>另一个任务正在写入 {1}。</translation>
    </message>
    <message>
      <source>Wait for it to end, or choose another folder.</source>
      <translation>请等待其结束，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{1} is no file that a job made.</source>
      <translation>{1} 不是由任务生成的文件。</translation>
    </message>
    <message>
      <source>Choose another folder, or move it away.</source>
      <translation>请选择其他文件夹，或将其移走。</translation>
    </message>
    <message>
      <source>the whole map</source>
      <translation>整幅地图</translation>
    </message>
    <message>
      <source>There are strata of a survey, and no segments.</source>
      <translation>给出了调查分层，但没有样方。</translation>
    </message>
    <message>
      <source>Choose the surveyed segments, too.</source>
      <translation>请同时选择调查样方。</translation>
    </message>
    <message>
      <source>{1} ha of the map lie in no stratum, and are in no estimate.</source>
      <translation>地图中有 {1} ha 不在任何分层内，不计入任何估计。</translation>
    </message>
    <message>
      <source>Units of {1} overlap: {2} ha of the map lie in more than one of them and count in each, so that the units add up to more than the map.</source>
      <translation>{1} 的单元相互重叠：地图中有 {2} ha 位于多个单元内，并分别计入，因此各单元之和大于地图。</translation>
    </message>
    <message>
      <source>hectares that the map gives each class: pixels whose centre lies inside, by their area on the ellipsoid; no estimates</source>
      <translation>地图给出的各类别公顷数：中心位于其内的像元，按其在椭球面上的面积计；并非估计值</translation>
    </message>
    <message>
      <source>all strata</source>
      <translation>所有分层</translation>
    </message>
    <message>
      <source>{1} exists and is no accuracy report.</source>
      <translation>{1} 已存在，且不是精度报告。</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>reference (rows), map (columns), {1}s</source>
      <translation>参考(行)，地图(列)，单位：{1}</translation>
    </message>
    <message>
      <source>The series in {1} do not say which parcels look like two crops.</source>
      <translation>{1} 中的序列未说明哪些地块像两种作物。</translation>
    </message>
    <message>
      <source>Extract them once more, and have it look for two crops.</source>
      <translation>请重新提取，并查找地块内的两种作物。</translation>
    </message>
    <message>
      <source>No crop is declared.</source>
      <translation>没有申报作物。</translation>
    </message>
    <message>
      <source>No parcel with a declared crop has an inspected one in the field {1} of {2}.</source>
      <translation>有申报作物的地块中，没有一个在 {2} 的字段 {1} 中有检查结果。</translation>
    </message>
    <message>
      <source>Choose the field with the crops that were found, or leave it out.</source>
      <translation>请选择记录实地查明作物的字段，或不使用该字段。</translation>
    </message>
    <message>
      <source>The {1} inspected parcels are too few to promise that at most {2} of the green ones are wrong. The limits are chosen by held-out declarations; the inspected parcels are counted in the report.</source>
      <translation>已检查的地块只有 {1} 个，不足以保证绿色地块中错误者最多占 {2}。阈值按留出的申报选定；已检查的地块在报告中统计。</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. More parcels, dates or inspections would help.</source>
      <translation>没有任何阈值能保证绿色地块中错误者最多占 {1}，因此没有绿色地块。增加地块、日期或检查会有帮助。</translation>
    </message>
    <message>
      <source>No limit promises that at most {1} of the green parcels are wrong, so that none is green. The least that can be promised is {2}. More parcels, dates or inspections would help.</source>
      <translation>没有任何阈值能保证绿色地块中错误者最多占 {1}，因此没有绿色地块。所能保证的最低比例为 {2}。增加地块、日期或检查会有帮助。</translation>
    </message>
    <message>
      <source>At no limit at most {1} of the red parcels are right, as far as can be told. A strict one is taken, of whose red ones up to {2} may be right.</source>
      <translation>就目前所知，没有任何阈值能使红色地块中正确者最多占 {1}。现采用一个严格的阈值，其红色地块中正确者可能多达 {2}。</translation>
    </message>
    <message>
      <source>inspected parcels</source>
      <translation>已检查的地块</translation>
    </message>
    <message>
      <source>the folder of series {1}</source>
      <translation>序列文件夹 {1}</translation>
    </message>
    <message>
      <source>The model that mapped {1} has no class {2}.</source>
      <translation>制作 {1} 的模型没有类别 {2}。</translation>
    </message>
    <message>
      <source>Choose among its classes: {1}.</source>
      <translation>请从其类别中选择：{1}。</translation>
    </message>
    <message>
      <source>No parcel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>{1} 中没有任何地块给出参考：凡有地图之处，{2} 均为空。</translation>
    </message>
    <message>
      <source>No pixel of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>{1} 中没有任何像元给出参考：凡有地图之处，{2} 均为空。</translation>
    </message>
    <message>
      <source>No place of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>{1} 中没有任何位置给出参考：凡有地图之处，{2} 均为空。</translation>
    </message>
    <message>
      <source>No polygon of {1} says a reference: {2} is empty wherever there is a map.</source>
      <translation>{1} 中没有任何多边形给出参考：凡有地图之处，{2} 均为空。</translation>
    </message>
    <message>
      <source>Fill {1} in with what stands there, or choose the field that has it.</source>
      <translation>请在 {1} 中填入当地的真实情况，或选择含有该信息的字段。</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>{1} 中没有任何地块既有类别，又在 {2} 中有模型认识的参考。</translation>
    </message>
    <message>
      <source>No parcel of {1} has both a class and a reference that the model knows.</source>
      <translation>{1} 中没有任何地块既有类别，又有模型认识的参考。</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>{1} 中没有任何像元既有类别，又在 {2} 中有模型认识的参考。</translation>
    </message>
    <message>
      <source>No pixel of {1} has both a class and a reference that the model knows.</source>
      <translation>{1} 中没有任何像元既有类别，又有模型认识的参考。</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>{1} 中没有任何位置既有类别，又在 {2} 中有模型认识的参考。</translation>
    </message>
    <message>
      <source>No place of {1} has both a class and a reference that the model knows.</source>
      <translation>{1} 中没有任何位置既有类别，又有模型认识的参考。</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference in {2} that the model knows.</source>
      <translation>{1} 中没有任何多边形既有类别，又在 {2} 中有模型认识的参考。</translation>
    </message>
    <message>
      <source>No polygon of {1} has both a class and a reference that the model knows.</source>
      <translation>{1} 中没有任何多边形既有类别，又有模型认识的参考。</translation>
    </message>
    <message>
      <source>Say which reference is which class (classes); the model has: {1}.</source>
      <translation>请指明哪个参考是哪个类别(参考的类别)；模型的类别有：{1}。</translation>
    </message>
    <message>
      <source>Choose a reference with classes of the map, which are: {1}.</source>
      <translation>请选择含地图类别的参考，地图的类别有：{1}。</translation>
    </message>
    <message>
      <source>a raster of reference has no places that could be looked up</source>
      <translation>栅格形式的参考没有可供查对的位置</translation>
    </message>
    <message>
      <source>{1} is a raster, and nothing says what is true.</source>
      <translation>{1} 是栅格，而没有任何信息说明真实情况。</translation>
    </message>
    <message>
      <source>Choose a reference layer.</source>
      <translation>请选择参考图层。</translation>
    </message>
    <message>
      <source>The reference {1} has no pixel with data on the map {2}.</source>
      <translation>参考 {1} 在地图 {2} 上没有含数据的像元。</translation>
    </message>
    <message>
      <source>Nothing says which field has the reference.</source>
      <translation>未说明哪个字段是参考。</translation>
    </message>
    <message>
      <source>Choose the field with the true classes.</source>
      <translation>请选择真实类别字段。</translation>
    </message>
    <message>
      <source>References that are parcels of {1} are no places that were drawn by lot.</source>
      <translation>{1} 的参考是地块，不是随机抽取的点。</translation>
    </message>
    <message>
      <source>References that are pixels of {1} are no places that were drawn by lot.</source>
      <translation>{1} 的参考是像元，不是随机抽取的点。</translation>
    </message>
    <message>
      <source>References that are places of {1} are no places that were drawn by lot.</source>
      <translation>{1} 的参考是位置，但不是随机抽取的点。</translation>
    </message>
    <message>
      <source>References that are polygons of {1} are no places that were drawn by lot.</source>
      <translation>{1} 的参考是多边形，不是随机抽取的点。</translation>
    </message>
    <message>
      <source>Say that they were not drawn by lot, or choose points.</source>
      <translation>请说明它们并非随机抽取，或选择点。</translation>
    </message>
    <message>
      <source>{1} does not name the strata that its places were drawn in.</source>
      <translation>{1} 未列出各点抽取时所在的分层。</translation>
    </message>
    <message>
      <source>Choose points with the fields {1} and {2}, or say that they were drawn on the map.</source>
      <translation>请选择带字段 {1} 和 {2} 的点，或说明它们是在地图上抽取的。</translation>
    </message>
    <message>
      <source>There is no report.json of this map beside the parcels: only classes that the map gives are known, and references of other classes are left out.</source>
      <translation>地块旁没有这幅地图的 report.json：只知道地图给出的类别，其他类别的参考不参与。</translation>
    </message>
    <message>
      <source>No parcel has the reference {1}.</source>
      <translation>没有参考为 {1} 的地块。</translation>
    </message>
    <message>
      <source>No pixel has the reference {1}.</source>
      <translation>没有参考为 {1} 的像元。</translation>
    </message>
    <message>
      <source>No place has the reference {1}.</source>
      <translation>没有参考为 {1} 的位置。</translation>
    </message>
    <message>
      <source>No polygon has the reference {1}.</source>
      <translation>没有参考为 {1} 的多边形。</translation>
    </message>
    <message>
      <source>References that are no class of the model were left out: {1}.</source>
      <translation>不属于模型任何类别的参考未采用：{1}。</translation>
    </message>
    <message>
      <source>{1} of {2} parcels with a reference have no class on the map: {3}.</source>
      <translation>{2} 个有参考的地块中，有 {1} 个在图上没有类别：{3}。</translation>
    </message>
    <message>
      <source>{1} of {2} pixels with a reference have no class on the map: {3}.</source>
      <translation>{2} 个有参考的像元中，有 {1} 个在图上没有类别：{3}。</translation>
    </message>
    <message>
      <source>{1} of {2} places with a reference have no class on the map: {3}.</source>
      <translation>{2} 个有参考的位置中，有 {1} 个在图上没有类别：{3}。</translation>
    </message>
    <message>
      <source>{1} of {2} polygons with a reference have no class on the map: {3}.</source>
      <translation>{2} 个有参考的多边形中，有 {1} 个在图上没有类别：{3}。</translation>
    </message>
    <message>
      <source>All references are of one class, {1}: they say nothing of how well the map tells others.</source>
      <translation>所有参考都属于同一类别 {1}：无法说明地图区分其他类别的能力。</translation>
    </message>
    <message>
      <source>No place of the stratum {1}, {2} of the whole, was inspected, so that what hangs on it is not known: overall accuracy, recall and areas. Inspect some places there.</source>
      <translation>分层 {1} (占总体的 {2}) 中没有检查任何点，因此依赖于它的总体精度、制图精度和面积均未知。请在该分层内检查一些点。</translation>
    </message>
    <message>
      <source>One place alone of the stratum {1}, {2} of the whole, was inspected, so that nothing is known of how sure its numbers are. Inspect more places there.</source>
      <translation>分层 {1} (占总体的 {2}) 中只检查了一个点，因此无法得知其数值的可靠程度。请在该分层内多检查一些点。</translation>
    </message>
    <message>
      <source>{1} of {2} places of the stratum {3} have no reference, or none on the map: the others stand for them, which is right if they were left out by chance.</source>
      <translation>分层 {3} 的 {2} 个点中，有 {1} 个没有参考或在图上没有类别：由其余各点代表它们，仅当缺失纯属随机时才成立。</translation>
    </message>
    <message>
      <source>{1} is no list of dates.</source>
      <translation>{1} 不是日期列表。</translation>
    </message>
    <message>
      <source>Write dates as 2023-05-01, with commas between.</source>
      <translation>请将日期写作 2023-05-01，以逗号分隔。</translation>
    </message>
    <message>
      <source>{1} cut-offs are named.</source>
      <translation>给出了 {1} 个截止日期。</translation>
    </message>
    <message>
      <source>Name between 1 and {1} dates.</source>
      <translation>请给出 1 至 {1} 个日期。</translation>
    </message>
    <message>
      <source>The cut-off {1} lies before the first date of the series, {2}: nothing was seen by then.</source>
      <translation>截止日期 {1} 早于序列的首个日期 {2}：截至当时尚无任何观测。</translation>
    </message>
    <message>
      <source>Leave it out, or name a later one.</source>
      <translation>请去掉它，或给出更晚的日期。</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2} ({3}).</source>
      <translation>“{1}”不给出田块边界：其结果属于任务 {2} ({3})。</translation>
    </message>
    <message>
      <source>“{1}” tells no field boundaries: its answers are of the task {2}.</source>
      <translation>“{1}”不给出田块边界：其结果属于任务 {2}。</translation>
    </message>
    <message>
      <source>Choose a model of field boundaries, or map crops with this one.</source>
      <translation>请选择田块边界模型，或用此模型进行作物制图。</translation>
    </message>
    <message>
      <source>{1}, version {2}</source>
      <translation>{1}，版本 {2}</translation>
    </message>
    <message>
      <source>Fields by {1}</source>
      <translation>由 {1} 得到的田块</translation>
    </message>
    <message>
      <source>“{1}” answers for the series of whole parcels, and has no features of pixels.</source>
      <translation>“{1}”针对整个地块的序列给出结果，没有像元特征。</translation>
    </message>
    <message>
      <source>Choose a model that maps pixels.</source>
      <translation>请选择对像元制图的模型。</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels, whose series are read first; how long that takes is not estimated.</source>
      <translation>“{1}”针对地块给出结果，需先读取地块序列；所需时间未作估计。</translation>
    </message>
    <message>
      <source>Run it: it goes on where it is stopped.</source>
      <translation>请直接运行：中断后可从停止处继续。</translation>
    </message>
    <message>
      <source>“{1}” has no answer for any of the parcels of {2}, which are never clear enough.</source>
      <translation>“{1}”对 {2} 的任何地块都没有结果，因为这些地块的晴空始终不足。</translation>
    </message>
    <message>
      <source>Choose parcels that are clear on some date, or a stack with more dates.</source>
      <translation>请选择在某个日期为晴空的地块，或日期更多的影像堆栈。</translation>
    </message>
    <message>
      <source>day of year of the most decisive date</source>
      <translation>最具决定性日期的年积日</translation>
    </message>
    <message>
      <source>“{1}” is asked for whole series here: parcels are explained, and there is no raster.</source>
      <translation>此处“{1}”用于整个序列：只解释地块，不生成栅格。</translation>
    </message>
    <message>
      <source>{1} holds points, and one pixel cannot be of two crops.</source>
      <translation>{1} 中是点，而一个像元不可能有两种作物。</translation>
    </message>
    <message>
      <source>Choose the parcels, or do not look for two crops.</source>
      <translation>请选择地块，或不查找两种作物。</translation>
    </message>
    <message>
      <source>Another version of CropMapper read the series in {1}, so that all of them are read again.</source>
      <translation>{1} 中的序列由另一版本的 CropMapper 读取，因此全部重新读取。</translation>
    </message>
    <message>
      <source>To look for two crops, the pixels of each date are needed, which the series in {1} do not keep, so that all of them are read again.</source>
      <translation>查找两种作物需要各日期的像元，而 {1} 中的序列没有保留像元，因此全部重新读取。</translation>
    </message>
    <message>
      <source>{1} has no attribute {2}.</source>
      <translation>{1} 没有属性 {2}。</translation>
    </message>
    <message>
      <source>Choose one of its attributes: {1}.</source>
      <translation>请选择其中一个属性：{1}。</translation>
    </message>
    <message>
      <source>None of the points of {1} has a class in {2}.</source>
      <translation>{1} 中没有任何点在 {2} 中有类别。</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a class in {2}.</source>
      <translation>{1} 中没有任何地块在 {2} 中有类别。</translation>
    </message>
    <message>
      <source>Choose the attribute with the classes, or extract without labels.</source>
      <translation>请选择含类别的属性，或不带标签提取。</translation>
    </message>
    <message>
      <source>Points of {1} in the pixel of an earlier one, whose series they have: {2}.</source>
      <translation>{1} 中与先前的点位于同一像元、因而共用其序列的点：{2}。</translation>
    </message>
    <message>
      <source>The outlines of {1} were determined in {2}, and the stack's dates are of {3}: fields may have had other borders then.</source>
      <translation>{1} 的轮廓确定于 {2}，而影像堆栈的日期属于 {3}：当时的田块边界可能不同。</translation>
    </message>
    <message>
      <source>Parcels of {1} so small that pixels of their edge were counted, too: {2}.</source>
      <translation>{1} 中因过小而连边缘像元也计入的地块：{2}。</translation>
    </message>
    <message>
      <source>{1} of {2} points have no class in {3}, and are left out of the series file.</source>
      <translation>{2} 个点中有 {1} 个在 {3} 中没有类别，不写入序列文件。</translation>
    </message>
    <message>
      <source>{1} of {2} parcels have no class in {3}, and are left out of the series file.</source>
      <translation>{2} 个地块中有 {1} 个在 {3} 中没有类别，不写入序列文件。</translation>
    </message>
    <message>
      <source>No two points have the same class in {1}, which rather names points than crops.</source>
      <translation>{1} 中没有两个点的类别相同，因此它更像点的名称而非作物。</translation>
    </message>
    <message>
      <source>No two parcels have the same class in {1}, which rather names parcels than crops.</source>
      <translation>{1} 中没有两个地块的类别相同，因此它更像地块名称而非作物。</translation>
    </message>
    <message>
      <source>no pixel</source>
      <translation>没有像元</translation>
    </message>
    <message>
      <source>never clear</source>
      <translation>始终非晴空</translation>
    </message>
    <message>
      <source>The stack has no acquisition of {1}, which the model takes where there are any.</source>
      <translation>影像堆栈没有 {1} 的影像；若有，模型会采用。</translation>
    </message>
    <message>
      <source>It is for {1}; the stack has {2}.</source>
      <translation>该模型用于 {1}；影像堆栈为 {2}。</translation>
    </message>
    <message>
      <source>It is for {1}; nothing tells which sensor the stack is from.</source>
      <translation>该模型用于 {1}；无法得知影像堆栈来自哪种传感器。</translation>
    </message>
    <message>
      <source>It takes {1}, which the stack lacks.</source>
      <translation>该模型需要 {1}，而影像堆栈没有。</translation>
    </message>
    <message>
      <source>Choose another file, or put it back.</source>
      <translation>请选择其他文件，或将其放回原处。</translation>
    </message>
    <message>
      <source>This very job is finished already; nothing was computed again.</source>
      <translation>此任务此前已完成；未重新计算。</translation>
    </message>
    <message>
      <source>{1} does not say that it writes {2}</source>
      <translation>{1} 未说明会写出 {2}</translation>
    </message>
    <message>
      <source>The work folder {1} is neither a path nor an address that GDAL writes to.</source>
      <translation>工作文件夹 {1} 既不是路径，也不是 GDAL 可写入的地址。</translation>
    </message>
    <message>
      <source>Write s3://bucket/folder as /vsis3/bucket/folder, and other storage likewise.</source>
      <translation>请将 s3://bucket/folder 写作 /vsis3/bucket/folder，其他存储依此类推。</translation>
    </message>
    <message>
      <source>Finished blocks of an earlier run are used again.</source>
      <translation>先前运行已完成的块会再次使用。</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels, and no parcels are given.</source>
      <translation>“{1}”针对整个地块给出结果，但没有给出地块。</translation>
    </message>
    <message>
      <source>Choose the parcels, or a model of pixels.</source>
      <translation>请选择地块，或选择像元模型。</translation>
    </message>
    <message>
      <source>the stack</source>
      <translation>影像堆栈</translation>
    </message>
    <message>
      <source>“{1}” answers for whole parcels: there are parcels with classes, and no rasters.</source>
      <translation>“{1}”针对整个地块给出结果：得到带类别的地块，没有栅格。</translation>
    </message>
    <message>
      <source>Each parcel of {1} that has a series has a label in {2} already.</source>
      <translation>{1} 中凡有序列的地块在 {2} 中都已有标签。</translation>
    </message>
    <message>
      <source>Choose a layer in which parcels without a label are left.</source>
      <translation>请选择仍有未标注地块的图层。</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}), and stands for others in doubt that are like it.</source>
      <translation>可能是 {1} ({2}) 或 {3} ({4})，并可代表其他与之相似的疑难地块。</translation>
    </message>
    <message>
      <source>“{1}” is given other dates than these, so that its attention says nothing of them.</source>
      <translation>“{1}”得到的是其他日期，因此其注意力不能说明这些日期。</translation>
    </message>
    <message>
      <source>The package of “{1}” has no graph of attention, so that occlusion alone tells.</source>
      <translation>“{1}”的模型包没有注意力计算图，因此只能依据遮挡分析。</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but no single date decides.</source>
      <translation>模型最关注 {1} (占其注意力的 {2})，但没有单个日期起决定作用。</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), and that date decides, too.</source>
      <translation>模型最关注 {1} (占其注意力的 {2})，该日期也起决定作用。</translation>
    </message>
    <message>
      <source>The model looks most at {1} ({2} of its attention), but {3} decides: without it the probability falls most.</source>
      <translation>模型最关注 {1} (占其注意力的 {2})，但起决定作用的是 {3}：去掉它后概率下降最多。</translation>
    </message>
    <message>
      <source>No single date decides for any of the {1}, so that what the model looks at has no check.</source>
      <translation>任何{1}都没有单个日期起决定作用，因此模型的关注点无从核对。</translation>
    </message>
    <message>
      <source>For {1} of {2} {3} the date that the model looks at most is not the one that decides.</source>
      <translation>{2} 个{3}中，有 {1} 个的模型最关注的日期不是起决定作用的日期。</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes to be explained.</source>
      <translation>“{1}”给出特征，没有可解释的类别。</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes to be explained.</source>
      <translation>“{1}”给出田块边界，没有可解释的类别。</translation>
    </message>
    <message>
      <source>Choose a model of crops.</source>
      <translation>请选择作物模型。</translation>
    </message>
    <message>
      <source>without {1} by {2}</source>
      <translation>去掉 {1} 后下降 {2}</translation>
    </message>
    <message>
      <source>without any single {1} by less than {2}</source>
      <translation>去掉任何单个 {1} 后下降都小于 {2}</translation>
    </message>
    <message>
      <source>The probability of {1} falls {2}.</source>
      <translation>{1} 的概率：{2}。</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels by the ground around them, and not for series.</source>
      <translation>“{1}”根据像元周围的区域给出结果，不针对序列。</translation>
    </message>
    <message>
      <source>Map the stack with it, or choose a model such as teach makes.</source>
      <translation>请用它对影像堆栈制图，或选择其他模型，例如训练所得的模型。</translation>
    </message>
    <message>
      <source>“{1}” answers for pixels, and not for the series of a whole parcel.</source>
      <translation>“{1}”针对像元给出结果，不针对整个地块的序列。</translation>
    </message>
    <message>
      <source>Map the stack with it, extract the series of points, or choose a parcel model, such as teach makes.</source>
      <translation>请用它对影像堆栈制图，提取点的序列，或选择地块模型(例如训练所得)。</translation>
    </message>
    <message>
      <source>“{1}” was made for the means of whole parcels; a point is one pixel, and its answer less sure.</source>
      <translation>“{1}”是为整个地块的均值制作的；点只是一个像元，其结果较不可靠。</translation>
    </message>
    <message>
      <source>No date of the series is near one that “{1}” takes.</source>
      <translation>序列中没有任何日期接近“{1}”所用的日期。</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or extract more of them.</source>
      <translation>请选择适合这些日期的模型，或提取更多日期。</translation>
    </message>
    <message>
      <source>no series</source>
      <translation>没有序列</translation>
    </message>
    <message>
      <source>“{1}” learned from the means of whole parcels, by which single pixels cannot be compared: neither their unlikeness nor sets of crops can be told.</source>
      <translation>“{1}”由整个地块的均值学得，单个像元无法与之比较：差异度和可能作物的集合都无法给出。</translation>
    </message>
    <message>
      <source>Do without both, or choose a model that was taught with pixels.</source>
      <translation>请不使用这两项，或选择用像元训练的模型。</translation>
    </message>
    <message>
      <source>the grid of its pixels</source>
      <translation>其像元格网</translation>
    </message>
    <message>
      <source>how far parcels are shrunk ({1} pixels, not {2})</source>
      <translation>地块内缩的幅度({1} 个像元，而非 {2})</translation>
    </message>
    <message>
      <source>sensor, bands or units</source>
      <translation>传感器、波段或单位</translation>
    </message>
    <message>
      <source>The series in {1} are of another stack, or were extracted in another way: {2}.</source>
      <translation>{1} 中的序列属于另一个影像堆栈，或以其他方式提取：{2}。</translation>
    </message>
    <message>
      <source>Choose the folder of this stack's series, or leave it out.</source>
      <translation>请选择此影像堆栈的序列文件夹，或不指定。</translation>
    </message>
    <message>
      <source>The series of {1} have no date.</source>
      <translation>{1} 的序列没有日期。</translation>
    </message>
    <message>
      <source>Extract them from a stack with dates.</source>
      <translation>请由带日期的影像堆栈提取。</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of points.</source>
      <translation>{1} 中是点，而 {2} 中是点的序列。</translation>
    </message>
    <message>
      <source>{1} holds points, and the series in {2} are of parcels.</source>
      <translation>{1} 中是点，而 {2} 中是地块的序列。</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of points.</source>
      <translation>{1} 中是地块，而 {2} 中是点的序列。</translation>
    </message>
    <message>
      <source>{1} holds parcels, and the series in {2} are of parcels.</source>
      <translation>{1} 中是地块，而 {2} 中是地块的序列。</translation>
    </message>
    <message>
      <source>Extract the series of these points, or choose the folder that has them.</source>
      <translation>请提取这些点的序列，或选择含有这些序列的文件夹。</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, or choose the folder that has them.</source>
      <translation>请提取这些地块的序列，或选择含有这些序列的文件夹。</translation>
    </message>
    <message>
      <source>None of the points of {1} is among those whose series are in {2}.</source>
      <translation>{1} 的点都不在 {2} 中有序列的点之列。</translation>
    </message>
    <message>
      <source>None of the parcels of {1} is among those whose series are in {2}.</source>
      <translation>{1} 的地块都不在 {2} 中有序列的地块之列。</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>{1} 的点在 {2} 的序列的任何日期都没有晴空像元。</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the series in {2}.</source>
      <translation>{1} 的地块在 {2} 的序列的任何日期都没有晴空像元。</translation>
    </message>
    <message>
      <source>Extract the series of a stack with clear dates, or check its mask.</source>
      <translation>请提取含晴空日期的影像堆栈的序列，或检查其掩膜。</translation>
    </message>
    <message>
      <source>There is no table of series {1}.</source>
      <translation>没有序列表 {1}。</translation>
    </message>
    <message>
      <source>None of the points of {1} has a clear pixel on any date of the stack.</source>
      <translation>{1} 的点在影像堆栈的任何日期都没有晴空像元。</translation>
    </message>
    <message>
      <source>None of the parcels of {1} has a clear pixel on any date of the stack.</source>
      <translation>{1} 的地块在影像堆栈的任何日期都没有晴空像元。</translation>
    </message>
    <message>
      <source>Choose a stack with clear dates, or check its mask.</source>
      <translation>请选择含晴空日期的影像堆栈，或检查其掩膜。</translation>
    </message>
    <message>
      <source>{1} holds series that were extracted, and the options of the stack speak of rasters.</source>
      <translation>{1} 中是已提取的序列，而堆栈选项针对的是栅格。</translation>
    </message>
    <message>
      <source>Leave them out, or choose the rasters.</source>
      <translation>请去掉这些选项，或选择栅格。</translation>
    </message>
    <message>
      <source>Without a red and a near infrared band, or an NDVI, no events are told.</source>
      <translation>没有红波段和近红外波段，也没有 NDVI，因此不给出事件。</translation>
    </message>
    <message>
      <source>Without two short-wave infrared bands stubble cannot be told from bare soil; both are called bare soil.</source>
      <translation>没有两个短波红外波段，无法区分残茬与裸土；两者都称为裸土。</translation>
    </message>
    <message>
      <source>This point has no clear pixel on any date of the stack.</source>
      <translation>该点在影像堆栈的任何日期都没有晴空像元。</translation>
    </message>
    <message>
      <source>This parcel has no clear pixel on any date of the stack.</source>
      <translation>该地块在影像堆栈的任何日期都没有晴空像元。</translation>
    </message>
    <message>
      <source>Pick another place, or check the stack's mask.</source>
      <translation>请选取其他位置，或检查影像堆栈的掩膜。</translation>
    </message>
    <message>
      <source>{1} {2}: {3} Precision: {4}</source>
      <translation>{1} {2}：{3}计算精度：{4}</translation>
    </message>
    <message>
      <source>“{1}” gives features and no classes, so it has no answer for parcels.</source>
      <translation>“{1}”给出特征而非类别，因此对地块没有结果。</translation>
    </message>
    <message>
      <source>“{1}” gives field boundaries and no classes, so it has no answer for parcels.</source>
      <translation>“{1}”给出田块边界而非类别，因此对地块没有结果。</translation>
    </message>
    <message>
      <source>Leave the parcels out, or choose a model that gives classes.</source>
      <translation>请去掉地块，或选择给出类别的模型。</translation>
    </message>
    <message>
      <source>{1} smoothed</source>
      <translation>{1} 平滑后</translation>
    </message>
    <message>
      <source>{1}, certainty {2}</source>
      <translation>{1}，确定度 {2}</translation>
    </message>
    <message>
      <source>Feature {1}</source>
      <translation>要素 {1}</translation>
    </message>
    <message>
      <source>{1} has a smoothness of its own and is no class of {2}: {3}.</source>
      <translation>{1} 有自己的平滑度，但不是 {2} 的类别：{3}。</translation>
    </message>
    <message>
      <source>Write the classes as the map calls them.</source>
      <translation>请按地图中的名称书写类别。</translation>
    </message>
    <message>
      <source>The CRS of {1} has no place on Earth, so that the size of its pixels is not known.</source>
      <translation>{1} 的 CRS 在地球上没有位置，因此无法得知其像元大小。</translation>
    </message>
    <message>
      <source>Warp the map to a system such as its UTM zone's, or leave the minimum mapping unit out.</source>
      <translation>请将地图变换到合适的坐标系，例如所在 UTM 带的坐标系，或不设最小制图单元。</translation>
    </message>
    <message>
      <source>The minimum mapping unit of {1} ha is at most a pixel of {2} ha, so that nothing would be sieved.</source>
      <translation>最小制图单元 {1} ha 不大于一个像元 ({2} ha)，因此不会筛除任何图斑。</translation>
    </message>
    <message>
      <source>Choose a larger one, or leave it out.</source>
      <translation>请选择更大的值，或不设此项。</translation>
    </message>
    <message>
      <source>{1} is a file, not a folder.</source>
      <translation>{1} 是文件，不是文件夹。</translation>
    </message>
    <message>
      <source>{1} is not empty.</source>
      <translation>{1} 不是空的。</translation>
    </message>
    <message>
      <source>Choose another folder, or allow results to be replaced (overwrite).</source>
      <translation>请选择其他文件夹，或允许替换结果 (overwrite)。</translation>
    </message>
    <message>
      <source>{1} is no part of a simulated scene, but in its way.</source>
      <translation>{1} 不属于模拟场景，却占用了其位置。</translation>
    </message>
    <message>
      <source>{1} has no class {2}.</source>
      <translation>{1} 没有类别 {2}。</translation>
    </message>
    <message>
      <source>The standard error needs {1} places; at least {2} of each class make {3} of them, which are drawn.</source>
      <translation>标准误需要 {1} 个点；每个类别至少 {2} 个，共计 {3} 个，按此抽取。</translation>
    </message>
    <message>
      <source>{1} places are too few for at least {2} of each of {3} classes, which make {4}.</source>
      <translation>{1} 个点太少，不足以使 {3} 个类别每类至少有 {2} 个，共需 {4} 个。</translation>
    </message>
    <message>
      <source>Draw more places, or fewer of each class.</source>
      <translation>请抽取更多点，或减少每类的点数。</translation>
    </message>
    <message>
      <source>All pixels are drawn of classes that have fewer than {1}: {2}.</source>
      <translation>像元少于 {1} 个的类别，其全部像元都被抽取：{2}。</translation>
    </message>
    <message>
      <source>Pixels of {1} differ by {2} in size, and each has the same chance: estimates are those of pixels more than of areas. Warp the map to an equal-area system to have them right.</source>
      <translation>{1} 的像元大小相差 {2}，而每个像元被抽中的机会相同：估计值更多地反映像元而非面积。要得到正确的面积估计，请将地图变换到等积坐标系。</translation>
    </message>
    <message>
      <source>Places to inspect on {1}</source>
      <translation>{1} 上待检查的位置</translation>
    </message>
    <message>
      <source>{1} names no masks, and does not say that clouds are to be found: ask for that again (mask 'detect') wherever it is used.</source>
      <translation>{1} 未列出掩膜，也未说明需要识别云：凡使用它时请再次指定 (mask 'detect')。</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name this server (also read) wherever it is used.</source>
      <translation>{1} 列出了 {2} 上的栅格。堆栈文件本身不会打开任何地址：凡使用它时请指明此服务器(可指向)。</translation>
    </message>
    <message>
      <source>{1} names rasters on {2}. A stack file alone opens no address: name these servers (also read) wherever it is used.</source>
      <translation>{1} 列出了 {2} 上的栅格。堆栈文件本身不会打开任何地址：凡使用它时请指明这些服务器(可指向)。</translation>
    </message>
    <message>
      <source>{1} and {2} more: {3}.</source>
      <translation>{1} 及另外 {2} 个：{3}。</translation>
    </message>
    <message>
      <source>{1} does not end in .stack.json.</source>
      <translation>{1} 不以 .stack.json 结尾。</translation>
    </message>
    <message>
      <source>Call it {1}.stack.json.</source>
      <translation>请命名为 {1}.stack.json。</translation>
    </message>
    <message>
      <source>{1} exists already.</source>
      <translation>{1} 已存在。</translation>
    </message>
    <message>
      <source>Choose another name, or allow results to be replaced (overwrite).</source>
      <translation>请选择其他名称，或允许替换结果 (overwrite)。</translation>
    </message>
    <message>
      <source>Choose parcels or points.</source>
      <translation>请选择地块或点。</translation>
    </message>
    <message>
      <source>A field with the true crop is one of parcels, and there are none.</source>
      <translation>真实作物字段是地块的字段，而这里没有地块。</translation>
    </message>
    <message>
      <source>“{1}” answers for parcels here, and there are none.</source>
      <translation>“{1}”针对地块给出结果，而这里没有地块。</translation>
    </message>
    <message>
      <source>No crop in the field {1} of {2} is a class of “{3}”: {4}.</source>
      <translation>{2} 的字段 {1} 中没有任何作物是“{3}”的类别：{4}。</translation>
    </message>
    <message>
      <source>Say which class each crop is (classes), or choose another field.</source>
      <translation>请指明每种作物是哪个类别(文本对应的类别)，或选择其他字段。</translation>
    </message>
    <message>
      <source>Crops in {1} that “{2}” does not know, whose parcels are not scored: {3}.</source>
      <translation>{1} 中“{2}”不认识的作物，其地块不计分：{3}。</translation>
    </message>
    <message>
      <source>confidence as of {1}</source>
      <translation>截至 {1} 的置信度</translation>
    </message>
    <message>
      <source>day of {1} from which the answer stays</source>
      <translation>{1} 年中答案不再改变的起始日</translation>
    </message>
    <message>
      <source>{1} is gone or damaged.</source>
      <translation>{1} 已不存在或已损坏。</translation>
    </message>
    <message>
      <source>Start the same job again.</source>
      <translation>请再次启动同一任务。</translation>
    </message>
    <message>
      <source>“{1}” knows dates by their rank and not by their day, so it serves its own training calendar only.</source>
      <translation>“{1}”按次序而非年内日序识别日期，因此只适用于其自身的训练日历。</translation>
    </message>
    <message>
      <source>Choose a model that knows dates by their day.</source>
      <translation>请选择按年内日序识别日期的模型。</translation>
    </message>
    <message>
      <source>“{1}” gives one share a pixel, of {2}: every pixel would be of that class.</source>
      <translation>“{1}”对每个像元只给出 {2} 的一个比例：所有像元都会属于该类别。</translation>
    </message>
    <message>
      <source>Choose a model of several classes.</source>
      <translation>请选择多个类别的模型。</translation>
    </message>
    <message>
      <source>Choose a model that was made for these values, or teach one.</source>
      <translation>请选择为这些数值制作的模型，或训练一个模型。</translation>
    </message>
    <message>
      <source>“{1}” takes {2} together, and {3} has {4}.</source>
      <translation>“{1}”同时使用 {2}，而{3}为 {4}。</translation>
    </message>
    <message>
      <source>“{1}” was made for {2}, and {3} has {4}.</source>
      <translation>“{1}”是为 {2} 制作的，而{3}为 {4}。</translation>
    </message>
    <message>
      <source>“{1}” takes {2}, which {3} lacks: it has {4}.</source>
      <translation>“{1}”需要 {2}，而{3}没有：只有 {4}。</translation>
    </message>
    <message>
      <source>“{1}” takes values in {2}, and {3} has {4}.</source>
      <translation>“{1}”使用以 {2} 为单位的值，而{3}为 {4}。</translation>
    </message>
    <message>
      <source>No bundled model is for {1} with these bands.</source>
      <translation>没有自带模型适用于具有这些波段的 {1}。</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor).</source>
      <translation>文件未说明其传感器；若为 {1}，请指明(传感器)。</translation>
    </message>
    <message>
      <source>The files do not tell their sensor; if it is {1}, say so (sensor). Of the bundled models, “{2}” is for it.</source>
      <translation>文件未说明其传感器；若为 {1}，请指明(传感器)。自带模型中，“{2}”适用。</translation>
    </message>
    <message>
      <source>“{1}” is for {2}</source>
      <translation>“{1}”用于 {2}</translation>
    </message>
    <message>
      <source>Of the bundled models, {1}.</source>
      <translation>自带模型中，{1}。</translation>
    </message>
    <message>
      <source>the series</source>
      <translation>序列</translation>
    </message>
    <message>
      <source>No date of {1} is near one that “{2}” takes (days {3} to {4} of the year).</source>
      <translation>{1}中没有任何日期接近“{2}”所用的日期(一年中第 {3} 至 {4} 天)。</translation>
    </message>
    <message>
      <source>Choose a model for these dates, or add dates to {1}.</source>
      <translation>请选择适合这些日期的模型，或增加日期({1})。</translation>
    </message>
    <message>
      <source>“{1}” was trained on simulated scenes; its map of a real scene proves nothing.</source>
      <translation>“{1}”由模拟场景训练；其对真实场景的制图不能说明任何问题。</translation>
    </message>
    <message>
      <source>“{1}” has learned from {2} alone, and these dates are of {3}: how often it is right in another year was not measured.</source>
      <translation>“{1}”仅从 {2} 年学习，而这些日期为 {3} 年：其在其他年份的正确率未经测量。</translation>
    </message>
    <message>
      <source>The days of the dates are counted from 1 January {1}, by which most of them lie in the season that “{2}” was trained on (days {3} to {4} of the year); by their middle date, as in training, they would be of {5}: leave out dates of other seasons if that is not meant.</source>
      <translation>各日期的天数自 {1} 年 1 月 1 日起算，这样多数日期位于“{2}”训练所用的生长季内(一年中第 {3} 至 {4} 天)；若像训练时那样按中间日期算，则属于 {5} 年：若非本意，请去掉其他生长季的日期。</translation>
    </message>
    <message>
      <source>“{1}” was trained on {2}, and the stack is {3}.</source>
      <translation>“{1}”用 {2} 训练，而影像堆栈为 {3}。</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7} and {8} more.</source>
      <translation>{3} 的 {2} 个日期中有 {1} 个在“{4}”训练所用的生长季之外(一年中第 {5} 至 {6} 天)：{7} 及另外 {8} 个。</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} lie outside the season that “{4}” was trained on (days {5} to {6} of the year): {7}.</source>
      <translation>{3} 的 {2} 个日期中有 {1} 个在“{4}”训练所用的生长季之外(一年中第 {5} 至 {6} 天)：{7}。</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6} and {7} more.</source>
      <translation>{2} 个日期中有 {1} 个在“{3}”训练所用的生长季之外(一年中第 {4} 至 {5} 天)：{6} 及另外 {7} 个。</translation>
    </message>
    <message>
      <source>{1} of {2} dates lie outside the season that “{3}” was trained on (days {4} to {5} of the year): {6}.</source>
      <translation>{2} 个日期中有 {1} 个在“{3}”训练所用的生长季之外(一年中第 {4} 至 {5} 天)：{6}。</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than half of the season that “{2}” was trained on (days {3} to {4} of the year; the stack of {5} has {6} to {7}).</source>
      <translation>{1} 的影像堆栈覆盖“{2}”训练所用生长季的比例不足一半(一年中第 {3} 至 {4} 天；{5} 的影像堆栈为第 {6} 至 {7} 天)。</translation>
    </message>
    <message>
      <source>The stack of {1} covers less than {2} of the season that “{3}” was trained on (days {4} to {5} of the year; the stack of {6} has {7} to {8}).</source>
      <translation>{1} 的影像堆栈覆盖“{3}”训练所用生长季的比例不足 {2} (一年中第 {4} 至 {5} 天；{6} 的影像堆栈为第 {7} 至 {8} 天)。</translation>
    </message>
    <message>
      <source>The stack covers less than half of the season that “{1}” was trained on (days {2} to {3} of the year; the stack has {4} to {5}).</source>
      <translation>影像堆栈覆盖“{1}”训练所用生长季的比例不足一半(一年中第 {2} 至 {3} 天；影像堆栈为第 {4} 至 {5} 天)。</translation>
    </message>
    <message>
      <source>The stack covers less than {1} of the season that “{2}” was trained on (days {3} to {4} of the year; the stack has {5} to {6}).</source>
      <translation>影像堆栈覆盖“{2}”训练所用生长季的比例不足 {1} (一年中第 {3} 至 {4} 天；影像堆栈为第 {5} 至 {6} 天)。</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates of {3}: of {4}, {5} are used that are spread evenly.</source>
      <translation>“{1}”最多使用 {3} 的 {2} 个日期：从 {4} 个中均匀选取 {5} 个。</translation>
    </message>
    <message>
      <source>“{1}” takes at most {2} dates: of {3}, {4} are used that are spread evenly.</source>
      <translation>“{1}”最多使用 {2} 个日期：从 {3} 个中均匀选取 {4} 个。</translation>
    </message>
    <message>
      <source>{1} of {2} dates of {3} are near none of the {4} that “{5}” takes, and are not used.</source>
      <translation>{3} 的 {2} 个日期中，有 {1} 个不接近“{5}”所用的 {4} 个日期中的任何一个，不采用。</translation>
    </message>
    <message>
      <source>{1} of {2} dates are near none of the {3} that “{4}” takes, and are not used.</source>
      <translation>{2} 个日期中，有 {1} 个不接近“{4}”所用的 {3} 个日期中的任何一个，不采用。</translation>
    </message>
    <message>
      <source>The stack has {1} usable date of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>影像堆栈有 {2} 的 {1} 个可用日期；“{3}”训练时为 {4} 至 {5} 个。</translation>
    </message>
    <message>
      <source>The stack has {1} usable date; “{2}” was trained with {3} to {4}.</source>
      <translation>影像堆栈有 {1} 个可用日期；“{2}”训练时为 {3} 至 {4} 个。</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates of {2}; “{3}” was trained with {4} to {5}.</source>
      <translation>影像堆栈有 {2} 的 {1} 个可用日期；“{3}”训练时为 {4} 至 {5} 个。</translation>
    </message>
    <message>
      <source>The stack has {1} usable dates; “{2}” was trained with {3} to {4}.</source>
      <translation>影像堆栈有 {1} 个可用日期；“{2}”训练时为 {3} 至 {4} 个。</translation>
    </message>
    <message>
      <source>{1} ({2} to {3}, trained on {4} to {5})</source>
      <translation>{1} ({2} 至 {3}，训练时为 {4} 至 {5})</translation>
    </message>
    <message>
      <source>The stack's values of {1} lie outside what “{2}” was trained on: {3}. Check scale and offset in the input report.</source>
      <translation>影像堆栈中 {1} 的值超出“{2}”训练时的范围：{3}。请在输入报告中检查比例系数和偏移。</translation>
    </message>
    <message>
      <source>The stack's values lie outside what “{1}” was trained on: {2}. Check scale and offset in the input report.</source>
      <translation>影像堆栈的值超出“{1}”训练时的范围：{2}。请在输入报告中检查比例系数和偏移。</translation>
    </message>
    <message>
      <source>Strata of {1} overlap: {2} ha of the map lie in more than one of them.</source>
      <translation>{1} 的分层相互重叠：地图中有 {2} ha 位于多个分层内。</translation>
    </message>
    <message>
      <source>Mend the layer, so that each place is in one stratum.</source>
      <translation>请修正图层，使每个位置只属于一个分层。</translation>
    </message>
    <message>
      <source>not wholly on the map</source>
      <translation>不完全在地图上</translation>
    </message>
    <message>
      <source>in no stratum</source>
      <translation>不在任何分层内</translation>
    </message>
    <message>
      <source>Segments of {1} that were left out, {2}: {3}.</source>
      <translation>{1} 中未采用的样方({2})：{3}。</translation>
    </message>
    <message>
      <source>Segments of {1} with pixels that have no class on the map, and count as of none: {2}.</source>
      <translation>{1} 中含有图上没有类别的像元(这些像元不计入任何类别)的样方：{2}。</translation>
    </message>
    <message>
      <source>{1} numbers of hectares are missing in {2}: their segments are left out for that class. Where none of a class was found, write 0.</source>
      <translation>{2} 中缺少 {1} 个公顷数：相应样方不参与该类别的计算。未见某类别时，请填 0。</translation>
    </message>
    <message>
      <source>No segment of {1} lies wholly on the map and in a stratum.</source>
      <translation>{1} 中没有任何样方完全位于地图上并属于某个分层。</translation>
    </message>
    <message>
      <source>Choose the segments of this region.</source>
      <translation>请选择本区域的样方。</translation>
    </message>
    <message>
      <source>{1} has no field that is named as a class of the map.</source>
      <translation>{1} 没有与地图类别同名的字段。</translation>
    </message>
    <message>
      <source>Say which field holds the hectares of which class; the classes are: {1}.</source>
      <translation>请指明哪个字段是哪个类别的公顷数；类别有：{1}。</translation>
    </message>
    <message>
      <source>Name the fields with surveyed hectares.</source>
      <translation>请给出调查公顷数字段。</translation>
    </message>
    <message>
      <source>The map {1} has no class {2}.</source>
      <translation>地图 {1} 没有类别 {2}。</translation>
    </message>
    <message>
      <source>Two fields are said to hold the hectares of one class.</source>
      <translation>同一类别指定了两个公顷数字段。</translation>
    </message>
    <message>
      <source>Name one field for each class.</source>
      <translation>请为每个类别指定一个字段。</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds no numbers.</source>
      <translation>{2} 的字段 {1} 不含数字。</translation>
    </message>
    <message>
      <source>Choose a field with hectares.</source>
      <translation>请选择公顷数字段。</translation>
    </message>
    <message>
      <source>The field {1} of {2} holds numbers that are no areas.</source>
      <translation>{2} 的字段 {1} 中的数字不是面积。</translation>
    </message>
    <message>
      <source>The segment {1} of {2} has {3} ha, and {4} ha were surveyed in it.</source>
      <translation>{2} 的样方 {1} 面积为 {3} ha，而其中调查了 {4} ha。</translation>
    </message>
    <message>
      <source>Check that the fields hold hectares, and that no class is in two of them.</source>
      <translation>请检查各字段是否为公顷数，以及是否有类别同时出现在两个字段中。</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no estimate. Survey more of them.</source>
      <translation>分层 {1} 有 {2} 个调查样方：没有估计值。请多调查一些样方。</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: estimates that hang on single ones. Survey more of them.</source>
      <translation>分层 {1} 有 {2} 个调查样方：估计值取决于个别样方。请多调查一些样方。</translation>
    </message>
    <message>
      <source>The stratum {1} has {2} surveyed segments: no regression. Survey more of them.</source>
      <translation>分层 {1} 有 {2} 个调查样方：没有回归。请多调查一些样方。</translation>
    </message>
    <message>
      <source>The labelled parcels lie in {1} blocks. So each was judged by others of its own block, too: a label that is wrong in all of a block alike is not found.</source>
      <translation>已标注地块位于 {1} 个块内，因此每个地块也由本块的其他地块判断：若整个块的标签都同样有误，则无法发现。</translation>
    </message>
    <message>
      <source>Labelled {1}, and its series looks like it ({2}).</source>
      <translation>标注为 {1}，其序列也与之相符 ({2})。</translation>
    </message>
    <message>
      <source>Labelled {1} ({2}), but its series looks like {3} ({4}).</source>
      <translation>标注为 {1} ({2})，但其序列更像 {3} ({4})。</translation>
    </message>
    <message>
      <source>{1} is a file, where a folder of series is to be kept.</source>
      <translation>{1} 是文件，而该处应为存放序列的文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder, or leave it out.</source>
      <translation>请选择文件夹，或不指定。</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which is no model that a job made.</source>
      <translation>输出文件夹中有 {1}，它不是由任务生成的模型。</translation>
    </message>
    <message>
      <source>held out by blocks</source>
      <translation>按块留出</translation>
    </message>
    <message>
      <source>held out by parts of the area</source>
      <translation>按区域的各部分留出</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <source>{1} labelled places of {2}, field {3}</source>
      <translation>{2} 的 {1} 个已标注位置，字段 {3}</translation>
    </message>
    <message>
      <source>that of the labels</source>
      <translation>与标签相同</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} block of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>由 {2} 个区域块内的 {1} 个位置学习而得，在留出数据上的宏平均 F1 为 {3}。其置信度可能过高：请查看其报告，并增加标注。</translation>
    </message>
    <message>
      <source>learned from {1} places in {2} blocks of ground, and on what was held out its macro F1 is {3}. Its confidences may be far too high: look at its report, and label more.</source>
      <translation>由 {2} 个区域块内的 {1} 个位置学习而得，在留出数据上的宏平均 F1 为 {3}。其置信度可能过高：请查看其报告，并增加标注。</translation>
    </message>
    <message>
      <source>No parcel with a crop in the field {1} of {2} has a series that can be learned from.</source>
      <translation>{2} 的字段 {1} 中有作物的地块，都没有可供学习的序列。</translation>
    </message>
    <message>
      <source>Extract the series of these parcels, of more dates or with more pixels inside.</source>
      <translation>请提取这些地块的序列，采用更多日期或内部像元更多的地块。</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} are {3}, so there is nothing to tell apart.</source>
      <translation>{2} 的字段 {1} 中有作物的地块全部为 {3}，因此没有可区分的内容。</translation>
    </message>
    <message>
      <source>Choose a layer with several crops, or the field that has them.</source>
      <translation>请选择含多种作物的图层，或相应的字段。</translation>
    </message>
    <message>
      <source>All parcels with a crop in the field {1} of {2} lie in one block, so that none can be judged by others.</source>
      <translation>{2} 的字段 {1} 中有作物的地块全部位于一个块内，因此任何地块都无法由其他地块判断。</translation>
    </message>
    <message>
      <source>Take a larger area, or name a field that says which parcels belong together.</source>
      <translation>请取更大的区域，或指定一个说明哪些地块属于一组的字段。</translation>
    </message>
    <message>
      <source>Crops in {1} of {2} that other blocks lack, so that nothing can be said of their parcels: {3}.</source>
      <translation>{2} 的 {1} 中有其他块所没有的作物，因此无法对其地块作出判断：{3}。</translation>
    </message>
    <message>
      <source>extra trees</source>
      <translation>极端随机树</translation>
    </message>
    <message>
      <source>The model {1} was not taught with a learner that can learn anew from series of parcels.</source>
      <translation>模型 {1} 训练所用的学习方法不能由地块序列重新学习。</translation>
    </message>
    <message>
      <source>Choose a model that was taught here, or name a learner.</source>
      <translation>请选择在此训练的模型，或指定一种学习方法。</translation>
    </message>
    <message>
      <source>Nothing can be learned on {1}: it {2}.</source>
      <translation>无法在 {1} 的基础上学习：它{2}。</translation>
    </message>
    <message>
      <source>Choose another model to stand on, or none.</source>
      <translation>请选择其他基础模型，或不用基础模型。</translation>
    </message>
    <message>
      <source>No layer of all parcels says where fields end, so no class other is learned: what is no crop will be mapped as one of the classes.</source>
      <translation>没有包含全部地块的图层说明田块的边界，因此不学习“其他”类别：非作物也会被制成某个类别。</translation>
    </message>
    <message>
      <source>No ground lies outside all parcels, so no class other is learned.</source>
      <translation>所有地块之外没有区域，因此不学习“其他”类别。</translation>
    </message>
    <message>
      <source>The class other is learned from all ground outside the labelled places: fields without a label are among it.</source>
      <translation>“其他”类别由已标注位置之外的全部区域学得：其中包括没有标签的田块。</translation>
    </message>
    <message>
      <source>The labels of {1} are points, and a parcel model learns from parcels.</source>
      <translation>{1} 的标签是点，而地块模型由地块学习。</translation>
    </message>
    <message>
      <source>Give the parcels that the points lie in, or learn a model of pixels.</source>
      <translation>请给出这些点所在的地块，或学习像元模型。</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, {2}: there is nothing to tell apart.</source>
      <translation>{1} 中可用的标签都属于同一类别：{2}。没有可区分的内容。</translation>
    </message>
    <message>
      <source>All labels of {1} that can be used are of one class, none: there is nothing to tell apart.</source>
      <translation>{1} 中可用的标签都属于同一类别：无。没有可区分的内容。</translation>
    </message>
    <message>
      <source>Label places of another class, too.</source>
      <translation>请同时为另一个类别的位置添加标签。</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of one class.</source>
      <translation>{2} 的标签中有 {1} 个在任何日期都没有晴空像元，其余只属于一个类别。</translation>
    </message>
    <message>
      <source>{1} labels of {2} have no clear pixel on any date, and what is left is of no class.</source>
      <translation>{2} 的标签中有 {1} 个在任何日期都没有晴空像元，其余不属于任何类别。</translation>
    </message>
    <message>
      <source>Label other places, or check the stack's mask.</source>
      <translation>请为其他位置添加标签，或检查影像堆栈的掩膜。</translation>
    </message>
    <message>
      <source>Labels of {1} without a clear pixel on any date: {2}.</source>
      <translation>{1} 中在任何日期都没有晴空像元的标签：{2}。</translation>
    </message>
    <message>
      <source>Nothing is learned of classes whose labels can all not be used: {1}. The model will call such places something else.</source>
      <translation>标签全部不可用的类别没有学到任何内容：{1}。模型会把这类位置判为其他类别。</translation>
    </message>
    <message>
      <source>Classes with fewer than five labelled places: {1}. What is learned of them is a guess; label more.</source>
      <translation>已标注位置少于五个的类别：{1}。对它们所学的内容只是猜测；请增加标签。</translation>
    </message>
    <message>
      <source>it has 1 labelled place, and fewer than {1} teach little</source>
      <translation>只有 1 个已标注位置，少于 {1} 个则收效甚微</translation>
    </message>
    <message>
      <source>it has {1} labelled places, and fewer than {2} teach little</source>
      <translation>有 {1} 个已标注位置，少于 {2} 个则收效甚微</translation>
    </message>
    <message>
      <source>its F1 still rises with more labels, from {1} to {2}</source>
      <translation>其 F1 仍随标签增加而上升，从 {1} 到 {2}</translation>
    </message>
    <message>
      <source>its F1 may lie anywhere from {1} to {2}</source>
      <translation>其 F1 可能为 {1} 至 {2} 之间的任何值</translation>
    </message>
    <message>
      <source>These figures count pixels; counted by place, by the mean of its pixels, the macro F1 is {1}.</source>
      <translation>这些数值按像元统计；若按位置统计(取其像元的均值)，宏平均 F1 为 {1}。</translation>
    </message>
    <message>
      <source>The network learns from parcels without a label, too, and there are none: it saw the labelled ones alone. Give the layer of all parcels.</source>
      <translation>神经网络也利用没有标签的地块学习，而这里没有：它只见过已标注的地块。请给出包含全部地块的图层。</translation>
    </message>
    <message>
      <source>The network learns from pixels without a label, too, and this stack hardly has any.</source>
      <translation>神经网络也利用没有标签的像元学习，而此影像堆栈几乎没有这样的像元。</translation>
    </message>
    <message>
      <source>The network saw series of the whole area without their labels, also where labels were left out to judge it: on other ground expect less of it than its scores say.</source>
      <translation>神经网络在没有标签的情况下见过整个区域的序列，包括为评判它而留出标签之处：在其他区域，其表现会低于得分所示。</translation>
    </message>
    <message>
      <source>The model learned from {1} of these {2} places. On them it is right more often than elsewhere: the figures are training accuracy, and not the accuracy of the map.</source>
      <translation>模型从这 {2} 个位置中的 {1} 个学习过。它在这些位置上的正确率高于其他地方：这些数值是训练精度，而非地图的精度。</translation>
    </message>
    <message>
      <source>The model learned from none of these {1} places, as far as the middles of its labelled places tell.</source>
      <translation>按其已标注位置的中心点判断，模型没有从这 {1} 个位置中的任何一个学习过。</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high. Its card says that it was trained on: {2}.</source>
      <translation>尚不清楚模型是否从这些位置学习过：{1}。若学习过，则这些数值偏高。其模型卡说明训练数据为：{2}。</translation>
    </message>
    <message>
      <source>Whether the model learned from these places is not known: {1}. If it did, the figures are too high.</source>
      <translation>尚不清楚模型是否从这些位置学习过：{1}。若学习过，则这些数值偏高。</translation>
    </message>
    <message>
      <source>the reference holds no places with outlines of their own</source>
      <translation>参考中没有带自身轮廓的位置</translation>
    </message>
    <message>
      <source>the model does not keep which places it learned from</source>
      <translation>模型没有保留其学习过的位置</translation>
    </message>
    <message>
      <source>they have no CRS</source>
      <translation>这些位置没有 CRS</translation>
    </message>
    <message>
      <source>no report beside the map names its model</source>
      <translation>地图旁没有说明其模型的报告</translation>
    </message>
    <message>
      <source>the model that the map's report names is not there any more</source>
      <translation>地图报告所列的模型已不存在</translation>
    </message>
    <message>
      <source>the model has changed since the map was made</source>
      <translation>模型在制图之后已有改动</translation>
    </message>
    <message>
      <source>{1} reference labels, but {2} of the map</source>
      <translation>参考标签有 {1} 个，而地图标签有 {2} 个</translation>
    </message>
    <message>
      <source>not among the classes: {1}</source>
      <translation>不在类别之列：{1}</translation>
    </message>
    <message>
      <source>the confusion matrix counts no samples</source>
      <translation>混淆矩阵没有统计任何样本</translation>
    </message>
    <message>
      <source>Declared {1}; its series looks like it ({2}).</source>
      <translation>申报为 {1}；其序列与之相符 ({2})。</translation>
    </message>
    <message>
      <source>It has no series, so nothing can be said.</source>
      <translation>没有序列，因此无法判断。</translation>
    </message>
    <message>
      <source>Too few parcels of {1} are labelled to learn what it looks like.</source>
      <translation>已标注的 {1} 地块太少，无法学习其特征。</translation>
    </message>
    <message>
      <source>Too few pixels lie inside ({1}).</source>
      <translation>内部像元太少 ({1})。</translation>
    </message>
    <message>
      <source>Too few dates are clear ({1}).</source>
      <translation>晴空日期太少 ({1})。</translation>
    </message>
    <message>
      <source>Its pixels look like two crops, the smaller one on {1} of them.</source>
      <translation>其像元像两种作物，较少的一种占 {1}。</translation>
    </message>
    <message>
      <source>Its series is unlike all that was learned.</source>
      <translation>其序列与所学的全部内容都不像。</translation>
    </message>
    <message>
      <source>It may be {1} ({2}) or {3} ({4}).</source>
      <translation>可能是 {1} ({2}) 或 {3} ({4})。</translation>
    </message>
    <message>
      <source>Declared {1}, but its series looks like {2} ({3}).</source>
      <translation>申报为 {1}，但其序列更像 {2} ({3})。</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, limit {4}).</source>
      <translation>申报为 {1}；{2} 可能性更大，但仍不足以判定 ({3}，阈值 {4})。</translation>
    </message>
    <message>
      <source>Declared {1}; {2} is likelier, but not likely enough ({3}, and no limit is safe).</source>
      <translation>申报为 {1}；{2} 可能性更大，但仍不足以判定 ({3}，没有可靠的阈值)。</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, limit {3}).</source>
      <translation>{1} 是最可能的作物，但仍不足以判定 ({2}，阈值 {3})。</translation>
    </message>
    <message>
      <source>{1} is the likeliest crop, but not likely enough ({2}, and no limit is safe).</source>
      <translation>{1} 是最可能的作物，但仍不足以判定 ({2}，没有可靠的阈值)。</translation>
    </message>
    <message>
      <source>and no limit is safe</source>
      <translation>没有可靠的阈值</translation>
    </message>
    <message>
      <source>Write one line a class, with columns code, name, colour and group, such as: 1,maize,#e6a817,summer crops.</source>
      <translation>请每个类别写一行，列为 code、name、colour 和 group，例如：1,maize,#e6a817,summer crops。</translation>
    </message>
    <message>
      <source>The table of classes {1} cannot be read: {2}.</source>
      <translation>无法读取类别表 {1}：{2}。</translation>
    </message>
    <message>
      <source>has no class</source>
      <translation>没有类别</translation>
    </message>
    <message>
      <source>has two classes of the {1} {2}</source>
      <translation>有两个类别的 {1} 同为 {2}</translation>
    </message>
    <message>
      <source>its JSON is no list of classes</source>
      <translation>其 JSON 不是类别列表</translation>
    </message>
    <message>
      <source>it is no CSV ({1})</source>
      <translation>不是 CSV ({1})</translation>
    </message>
    <message>
      <source>has no name for its class {1}, or one that cannot be shown</source>
      <translation>其第 {1} 个类别没有名称，或名称无法显示</translation>
    </message>
    <message>
      <source>gives {1} the colour {2}, which is not written as #rrggbb</source>
      <translation>为 {1} 指定的颜色 {2} 未写作 #rrggbb</translation>
    </message>
    <message>
      <source>gives {1} a group that is no text</source>
      <translation>为 {1} 指定的分组不是文本</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is no whole number</source>
      <translation>为 {1} 指定的代码 {2} 不是整数</translation>
    </message>
    <message>
      <source>gives {1} the code {2}, which is not from 1 to {3}</source>
      <translation>为 {1} 指定的代码 {2} 不在 1 至 {3} 之间</translation>
    </message>
    <message>
      <source>There are {1} classes, and a map holds {2}.</source>
      <translation>共有 {1} 个类别，而一幅地图最多容纳 {2} 个。</translation>
    </message>
    <message>
      <source>Say which texts are one class, or choose the field with the crops: this one rather names each parcel.</source>
      <translation>请指明哪些文本属于同一类别，或选择作物字段：当前字段更像每个地块的名称。</translation>
    </message>
    <message>
      <source>The table of classes {1} {2}.</source>
      <translation>类别表 {1}：{2}。</translation>
    </message>
    <message>
      <source>overlaps a label of another class</source>
      <translation>与其他类别的标签重叠</translation>
    </message>
    <message>
      <source>repeats another label</source>
      <translation>与另一标签重复</translation>
    </message>
    <message>
      <source>No labelled point lies in a parcel of {1}.</source>
      <translation>没有任何已标注的点位于 {1} 的地块内。</translation>
    </message>
    <message>
      <source>Choose the parcels that the points were taken in.</source>
      <translation>请选择这些点所在的地块。</translation>
    </message>
    <message>
      <source>the field {1} of {2}</source>
      <translation>{2} 的字段 {1}</translation>
    </message>
    <message>
      <source>No label of {1} in {2} can be used: {3}.</source>
      <translation>{1} 的字段 {2} 中没有可用的标签：{3}。</translation>
    </message>
    <message>
      <source>Mend the labels, or choose those of this region.</source>
      <translation>请修正标签，或选择本区域的标签。</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4} and more).</source>
      <translation>{1} 中未采用的标签({2})：{3} (要素 {4} 等)。</translation>
    </message>
    <message>
      <source>Labels of {1} that were left out, {2}: {3} (feature {4}).</source>
      <translation>{1} 中未采用的标签({2})：{3} (要素 {4})。</translation>
    </message>
    <message>
      <source>No place has a label in {1}.</source>
      <translation>没有任何位置在 {1} 中有标签。</translation>
    </message>
    <message>
      <source>Choose the field with the crops, or fill it in.</source>
      <translation>请选择作物字段，或填写该字段。</translation>
    </message>
    <message>
      <source>No label in {1} is of a class: it has {2}.</source>
      <translation>{1} 中没有标签属于任何类别：其中为 {2}。</translation>
    </message>
    <message>
      <source>Say which class each of these texts is.</source>
      <translation>请指明这些文本各属于哪个类别。</translation>
    </message>
    <message>
      <source>Numbers and no names stand in {1}: {2}.</source>
      <translation>{1} 中是数字而非名称：{2}。</translation>
    </message>
    <message>
      <source>Choose the field with the names of the crops, or say which class each number is.</source>
      <translation>请选择含作物名称的字段，或指明每个数字属于哪个类别。</translation>
    </message>
    <message>
      <source>A label in {1} cannot be the name of a class: it is too long, or has characters that cannot be shown.</source>
      <translation>{1} 中有一个标签不能作为类别名称：过长，或含有无法显示的字符。</translation>
    </message>
    <message>
      <source>Say which class it is, or mend the field.</source>
      <translation>请指明它属于哪个类别，或修正该字段。</translation>
    </message>
    <message>
      <source>Labels in {1} that are none of the classes were left out: {2}.</source>
      <translation>{1} 中不属于任何类别的标签未采用：{2}。</translation>
    </message>
    <message>
      <source>Labels in {1} differ in case, accents or blanks alone, and are taken for different classes: {2}. If they are one class, say so in the table of texts.</source>
      <translation>{1} 中的标签仅大小写、重音或空格不同，视为不同类别：{2}。若为同一类别，请在文本表中指明。</translation>
    </message>
    <message>
      <source>No label in {1} is {2}.</source>
      <translation>{1} 中没有标签为 {2}。</translation>
    </message>
    <message>
      <source>{1} and {2} more</source>
      <translation>{1} 及另外 {2} 个</translation>
    </message>
    <message>
      <source>{1} of {2} series have a valid date; a warm-up needs {3}.</source>
      <translation>{2} 个序列中有 {1} 个含有效日期；预热需要 {3} 个。</translation>
    </message>
    <message>
      <source>Look at what masks the dates, or learn without a warm-up.</source>
      <translation>请检查各日期的掩膜情况，或不经预热直接学习。</translation>
    </message>
    <message>
      <source>The {1} of step {2} is {3}.</source>
      <translation>第 {2} 步的 {1} 为 {3}。</translation>
    </message>
    <message>
      <source>Look for odd values in the series; if there are none, lower the learning rate or take another learner.</source>
      <translation>请查找序列中的异常值；若没有，请降低学习率或改用其他学习方法。</translation>
    </message>
    <message>
      <source>The learner network needs {1}, which this engine's environment does not have.</source>
      <translation>学习方法 network 需要 {1}，而此引擎的环境中没有。</translation>
    </message>
    <message>
      <source>Install cropmapper[torch] into the engine's environment, or choose other learners.</source>
      <translation>请在引擎的环境中安装 cropmapper[torch]，或选择其他学习方法。</translation>
    </message>
    <message>
      <source>The labels lie in {1} blocks only, so that few of them are left to learn from at a time.</source>
      <translation>标签只分布在 {1} 个块中，因此每次可供学习的很少。</translation>
    </message>
    <message>
      <source>one fifth of the blocks at a time ({1} blocks)</source>
      <translation>每次五分之一的块(共 {1} 个块)</translation>
    </message>
    <message>
      <source>each block</source>
      <translation>每个块</translation>
    </message>
    <message>
      <source>a fifth of the labelled at a time</source>
      <translation>每次五分之一的已标注位置</translation>
    </message>
    <message>
      <source>All labels lie in one block, so neighbours were judged by each other: expect less on other ground.</source>
      <translation>所有标签都在一个块内，因此是由相邻位置互相评判：在其他地方效果会更差。</translation>
    </message>
    <message>
      <source>halves of the area, west and east, south and north</source>
      <translation>区域的两半：东与西、南与北</translation>
    </message>
    <message>
      <source>half of the groups at a time</source>
      <translation>每次一半的组</translation>
    </message>
    <message>
      <source>The labels tell nothing of other places: they lie in one block, and in one year.</source>
      <translation>标签不能说明其他地方的情况：它们都在一个块和一个年份内。</translation>
    </message>
    <message>
      <source>has no encoder that gives tokens</source>
      <translation>没有输出标记 (token) 的编码器</translation>
    </message>
    <message>
      <source>reads several sensors</source>
      <translation>读取多个传感器</translation>
    </message>
    <message>
      <source>sees squares of {1} pixels, and a series is of one place</source>
      <translation>读取边长 {1} 像元的方块，而序列只属于一个位置</translation>
    </message>
    <message>
      <source>sees a pixel with its neighbours, which a series does not have</source>
      <translation>读取像元及其邻元，而序列没有邻元</translation>
    </message>
    <message>
      <source>takes dates of its own calendar only</source>
      <translation>只使用其自身日历中的日期</translation>
    </message>
    <message>
      <source>is for {1}, and the series are of {2}</source>
      <translation>用于 {1}，而序列属于 {2}</translation>
    </message>
    <message>
      <source>needs the bands {1}, which the series lack</source>
      <translation>需要波段 {1}，而序列没有</translation>
    </message>
    <message>
      <source>linear on the encoder of {1}</source>
      <translation>基于 {1} 编码器的线性模型</translation>
    </message>
    <message>
      <source>the encoder of {1} is no part of another graph</source>
      <translation>{1} 的编码器不属于其他计算图</translation>
    </message>
    <message>
      <source>“{1}” does not hold how the series that it learned from lie to each other, so that neither unlikeness nor sets of classes can be told.</source>
      <translation>“{1}”没有保存其学习所用序列之间的关系，因此差异度和类别集合都无法给出。</translation>
    </message>
    <message>
      <source>Teach it once more, with labels in several blocks of ground, or do without.</source>
      <translation>请用多个区域块中的标签重新训练，或不使用此项。</translation>
    </message>
    <message>
      <source>Fewer than {1} labels: {2}. A prototype stands for such a class, and is seldom right: label more.</source>
      <translation>标签少于 {1} 个：{2}。这样的类别由一个原型代表，很少正确：请增加标注。</translation>
    </message>
    <message>
      <source>All labels in one block: {1}. What is learned of them could not be tried on other ground.</source>
      <translation>所有标签都在一个块内：{1}。由此学到的内容无法在其他地方检验。</translation>
    </message>
    <message>
      <source>GDAL tells of a failure in bytes that are no text</source>
      <translation>GDAL 报告了一个错误，但其内容不是文本</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>无法读取已完成的部分 {1}：它已被更改或移除，或其存储没有响应。</translation>
    </message>
    <message>
      <source>Start the same job again: the blocks that can be read are not computed again.</source>
      <translation>请再次启动同一任务：可读取的块不会重新计算。</translation>
    </message>
    <message>
      <source>a window of {1} pixels allows halos from 0 to {2}, not {3}</source>
      <translation>{1} 像元的窗口允许的重叠边缘 (halo) 为 0 至 {2}，而非 {3}</translation>
    </message>
    <message>
      <source>The finished block {1} cannot be read: it was changed or removed, or its storage does not answer.</source>
      <translation>无法读取已完成的块 {1}：它已被更改或移除，或其存储没有响应。</translation>
    </message>
    <message>
      <source>windows beyond the block</source>
      <translation>窗口超出块的范围</translation>
    </message>
    <message>
      <source>The output {1} is a file, not a folder.</source>
      <translation>输出 {1} 是文件，不是文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>请为结果选择文件夹。</translation>
    </message>
    <message>
      <source>In the output folder {1}, {2} is a folder, where a file of the result goes.</source>
      <translation>输出文件夹 {1} 中的 {2} 是文件夹，而该处应为结果文件。</translation>
    </message>
    <message>
      <source>The output folder {1} holds {2} without the job.json or report.json that a job leaves beside it.</source>
      <translation>输出文件夹 {1} 中有 {2}，但没有任务随之留下的 job.json 或 report.json。</translation>
    </message>
    <message>
      <source>The output folder {1} holds results of another job ({2}).</source>
      <translation>输出文件夹 {1} 中有另一任务的结果 ({2})。</translation>
    </message>
    <message>
      <source>The output folder {1} holds another job's unfinished blocks.</source>
      <translation>输出文件夹 {1} 中有另一任务未完成的块。</translation>
    </message>
    <message>
      <source>The output folder holds {1}, which no job made.</source>
      <translation>输出文件夹中有 {1}，它不是由任务生成的。</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} cannot be reached: {2}.</source>
      <translation>无法连接 Dask 调度器 {1}：{2}。</translation>
    </message>
    <message>
      <source>Check the address, that the scheduler runs, and Dask's TLS settings.</source>
      <translation>请检查地址、调度器是否正在运行，以及 Dask 的 TLS 设置。</translation>
    </message>
    <message>
      <source>Dask cannot be used in this environment: {1}.</source>
      <translation>此环境中无法使用 Dask：{1}。</translation>
    </message>
    <message>
      <source>Install cropmapper[scale] into the engine's environment, or use workers of this machine.</source>
      <translation>请在引擎的环境中安装 cropmapper[scale]，或使用本机的工作进程。</translation>
    </message>
    <message>
      <source>{1} is no address of a Dask scheduler.</source>
      <translation>{1} 不是 Dask 调度器的地址。</translation>
    </message>
    <message>
      <source>Give protocol, host and port, such as tcp://10.0.0.1:8786.</source>
      <translation>请给出协议、主机和端口，例如 tcp://10.0.0.1:8786。</translation>
    </message>
    <message>
      <source>The Dask scheduler {1} has no worker; the map goes on once there is one.</source>
      <translation>Dask 调度器 {1} 没有工作进程；一旦有工作进程，制图即继续。</translation>
    </message>
    <message>
      <source>A worker, or the scheduler, ended without an answer, as when memory runs out ({1}).</source>
      <translation>工作进程或调度器未给出结果便已结束，例如因内存耗尽 ({1})。</translation>
    </message>
    <message>
      <source>Use fewer workers, or give them more memory, and start the same job again: finished blocks stay.</source>
      <translation>请减少工作进程，或为其分配更多内存，然后再次启动同一任务：已完成的块会保留。</translation>
    </message>
    <message>
      <source>Check the address and the rights to write there.</source>
      <translation>请检查地址及该处的写入权限。</translation>
    </message>
    <message>
      <source>A worker cannot read the job in {1}.</source>
      <translation>工作进程无法读取 {1} 中的任务。</translation>
    </message>
    <message>
      <source>Choose a work folder that all workers reach.</source>
      <translation>请选择所有工作进程均可访问的工作文件夹。</translation>
    </message>
    <message>
      <source>A worker would map with {1}, but the job is of {2}.</source>
      <translation>工作进程将以 {1} 制图，而任务使用的是 {2}。</translation>
    </message>
    <message>
      <source>Install the same engine, model and libraries on all workers.</source>
      <translation>请在所有工作进程上安装相同的引擎、模型和库。</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, whose shares need not add up to 1.</source>
      <translation>无法由“{2}”得到输出 {1}，因为其各比例之和不一定为 1。</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model whose classes exclude each other.</source>
      <translation>请去掉该输出，或选择各类别互斥的模型。</translation>
    </message>
    <message>
      <source>The output unlikeness cannot be had from “{1}”, which does not hold how the series that it learned from lie to each other.</source>
      <translation>无法由“{1}”得到输出 unlikeness，因为它没有保存其学习所用序列之间的关系。</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model that was taught here from labels in several blocks of ground.</source>
      <translation>请去掉该输出，或选择在此用多个区域块中的标签训练的模型。</translation>
    </message>
    <message>
      <source>“{1}” tells field boundaries and no crops, so the output {2} cannot be had from it.</source>
      <translation>“{1}”给出田块边界而非作物，因此无法由它得到输出 {2}。</translation>
    </message>
    <message>
      <source>Delineate fields with it, ask for the output probabilities, or choose a model of crops.</source>
      <translation>请用它勾绘田块，要求输出 probabilities，或选择作物模型。</translation>
    </message>
    <message>
      <source>The output {1} cannot be had from “{2}”, which gives features and no classes.</source>
      <translation>无法由“{2}”得到输出 {1}，因为它给出特征而非类别。</translation>
    </message>
    <message>
      <source>Ask for the output embedding alone.</source>
      <translation>请只要求输出 embedding。</translation>
    </message>
    <message>
      <source>The output embedding cannot be had from “{1}”, which has no encoder that would give features.</source>
      <translation>无法由“{1}”得到输出 embedding，因为它没有可给出特征的编码器。</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model with an encoder.</source>
      <translation>请去掉该输出，或选择带编码器的模型。</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the parcels of each class have it in their set, as far as they come as the labelled parcels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>类别集合：在每个类别的地块中，至少 {1} 的集合包含该类别，前提是它们与已标注的地块情况相同。该结论由模型对未见标签的结果得出(保形预测)。已标注位置少于 {2} 个的类别包含在每个集合中。</translation>
    </message>
    <message>
      <source>Sets of classes: at least {1} of the pixels of each class have it in their set, as far as they come as the labelled pixels do. It is found by what the model answered for labels that it had not seen (conformal prediction). Classes with fewer than {2} labelled places are in every set.</source>
      <translation>类别集合：在每个类别的像元中，至少 {1} 的集合包含该类别，前提是它们与已标注的像元情况相同。该结论由模型对未见标签的结果得出(保形预测)。已标注位置少于 {2} 个的类别包含在每个集合中。</translation>
    </message>
    <message>
      <source>Sets of classes: the fewest whose probabilities add up to {1}. No held-out answers stand behind them, so nothing guarantees how often they hold the true class.</source>
      <translation>类别集合：概率之和达到 {1} 的最少类别。没有留出样本的结果作为依据，因此集合有多大比例包含真实类别，没有任何保证。</translation>
    </message>
    <message>
      <source>GDAL cannot make a GeoTIFF here: {1}.</source>
      <translation>GDAL 无法在此生成 GeoTIFF：{1}。</translation>
    </message>
    <message>
      <source>Free some memory, and start again.</source>
      <translation>请释放一些内存，然后重新开始。</translation>
    </message>
    <message>
      <source>{1} (simulated model)</source>
      <translation>{1} (模拟模型)</translation>
    </message>
    <message>
      <source>no little-endian TIFF</source>
      <translation>不是小端序 TIFF</translation>
    </message>
    <message>
      <source>pixels were not compared with what was learned</source>
      <translation>未将像元与所学内容进行比较</translation>
    </message>
    <message>
      <source>{1} is not a model package: it has no card.json.</source>
      <translation>{1} 不是模型包：没有 card.json。</translation>
    </message>
    <message>
      <source>Choose the folder that holds the card, or a bundled model by its name.</source>
      <translation>请选择含有模型卡的文件夹，或按名称选择自带模型。</translation>
    </message>
    <message>
      <source>cannot be used: {1}</source>
      <translation>无法使用：{1}</translation>
    </message>
    <message>
      <source>is not a valid card: {1}</source>
      <translation>不是有效的模型卡：{1}</translation>
    </message>
    <message>
      <source>cannot be read: {1}</source>
      <translation>无法读取：{1}</translation>
    </message>
    <message>
      <source>There is no model package {1}, neither bundled nor as a folder.</source>
      <translation>没有模型包 {1}，自带模型中没有，也没有这样的文件夹。</translation>
    </message>
    <message>
      <source>Bundled are: {1}.</source>
      <translation>自带模型有：{1}。</translation>
    </message>
    <message>
      <source>Bundled are: none.</source>
      <translation>自带模型有：无。</translation>
    </message>
    <message>
      <source>is listed in the card, but {1}</source>
      <translation>已列入模型卡，但{1}</translation>
    </message>
    <message>
      <source>is a link that leads out of the package</source>
      <translation>是指向模型包之外的链接</translation>
    </message>
    <message>
      <source>holds {1} GB, more than the {2} GB of a package</source>
      <translation>有 {1} GB，超过模型包的 {2} GB</translation>
    </message>
    <message>
      <source>is not the file that the card was written for: its SHA-256 differs</source>
      <translation>不是模型卡所对应的文件：SHA-256 不同</translation>
    </message>
    <message>
      <source>is not listed in the card</source>
      <translation>未列入模型卡</translation>
    </message>
    <message>
      <source>Do not use this package; get it again from where it came from.</source>
      <translation>请勿使用此模型包；请从其来源重新获取。</translation>
    </message>
    <message>
      <source>module {1} has no attribute {2}</source>
      <translation>模块 {1} 没有属性 {2}</translation>
    </message>
    <message>
      <source>fewer than two pixels</source>
      <translation>像元不足两个</translation>
    </message>
    <message>
      <source>never clear enough</source>
      <translation>晴空始终不足</translation>
    </message>
    <message>
      <source>fewer than two pixels clear enough</source>
      <translation>足够晴空的像元不足两个</translation>
    </message>
    <message>
      <source>The fields could not be written as a GeoPackage</source>
      <translation>无法将田块写为 GeoPackage</translation>
    </message>
    <message>
      <source>Names or texts of {1} are in a broken or wrongly labelled encoding, and were mended in: {2}. They were read as UTF-8, else as Western European; if they are of another script, save the layer as a GeoPackage with its true encoding.</source>
      <translation>{1} 的名称或文本编码损坏或标注有误，已修正以下内容：{2}。这些内容按 UTF-8 读取，否则按西欧编码读取；若为其他文字，请以真实编码将图层保存为 GeoPackage。</translation>
    </message>
    <message>
      <source>Columns of {1} have types that a GeoPackage lacks, and were converted: {2}.</source>
      <translation>{1} 中有些列的类型为 GeoPackage 所没有，已转换：{2}。</translation>
    </message>
    <message>
      <source>as JSON text</source>
      <translation>转为 JSON 文本</translation>
    </message>
    <message>
      <source>as floating point</source>
      <translation>转为浮点数</translation>
    </message>
    <message>
      <source>its database is damaged ({1})</source>
      <translation>其数据库已损坏 ({1})</translation>
    </message>
    <message>
      <source>its table {1} lies in another file</source>
      <translation>其表 {1} 位于另一个文件中</translation>
    </message>
    <message>
      <source>its coordinate reference system is an address, and none but files are read</source>
      <translation>其坐标参照系是网络地址，而引擎只读取文件</translation>
    </message>
    <message>
      <source>its "geo" metadata do not say which column is its geometry</source>
      <translation>其 "geo" 元数据未说明哪一列是几何图形</translation>
    </message>
    <message>
      <source>its geometry column {1} is not there</source>
      <translation>没有其几何列 {1}</translation>
    </message>
    <message>
      <source>its geometry is encoded as {1}</source>
      <translation>其几何图形的编码为 {1}</translation>
    </message>
    <message>
      <source>fid of the file</source>
      <translation>文件的 fid</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet; where on Earth its column {1} lies, it does not say</source>
      <translation>是普通 Parquet 文件，没有使其成为 GeoParquet 的 "geo" 元数据；也未说明其列 {1} 位于地球何处</translation>
    </message>
    <message>
      <source>it is a plain Parquet file, without the "geo" metadata that make it GeoParquet</source>
      <translation>是普通 Parquet 文件，没有使其成为 GeoParquet 的 "geo" 元数据</translation>
    </message>
    <message>
      <source>its "geo" metadata cannot be used: {1}</source>
      <translation>其 "geo" 元数据无法使用：{1}</translation>
    </message>
    <message>
      <source>its "geo" metadata are no JSON object</source>
      <translation>其 "geo" 元数据不是 JSON 对象</translation>
    </message>
    <message>
      <source>its coordinate reference system is none that PROJ knows</source>
      <translation>其坐标参照系不为 PROJ 所知</translation>
    </message>
    <message>
      <source>its geometry is not encoded as its metadata say</source>
      <translation>其几何图形的编码与元数据所述不符</translation>
    </message>
    <message>
      <source>{1} records of {2} are damaged: they cannot be read, and are left out.</source>
      <translation>{2} 中有 {1} 条记录已损坏：无法读取，不参与。</translation>
    </message>
    <message>
      <source>{1} holds surfaces of triangles or patches, or another kind of geometry that is no polygon.</source>
      <translation>{1} 中有由三角形或曲面片组成的表面，或其他非多边形的几何图形。</translation>
    </message>
    <message>
      <source>Convert them to polygons in QGIS, and choose those.</source>
      <translation>请在 QGIS 中将其转换为多边形，并选择转换后的图层。</translation>
    </message>
    <message>
      <source>the text of its coordinate reference system is no UTF-8</source>
      <translation>其坐标参照系的文本不是 UTF-8</translation>
    </message>
    <message>
      <source>{1} holds more than fits into memory.</source>
      <translation>{1} 的内容超出内存容量。</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone.</source>
      <translation>请选择仅含本区域的图层。</translation>
    </message>
    <message>
      <source>its content is damaged</source>
      <translation>其内容已损坏</translation>
    </message>
    <message>
      <source>{1} has no layer with geometry.</source>
      <translation>{1} 没有带几何图形的图层。</translation>
    </message>
    <message>
      <source>Choose a polygon layer.</source>
      <translation>请选择多边形图层。</translation>
    </message>
    <message>
      <source>{1} has no layer {2}.</source>
      <translation>{1} 没有图层 {2}。</translation>
    </message>
    <message>
      <source>{1} has {2} layers and none was chosen.</source>
      <translation>{1} 有 {2} 个图层，但未选择任何一个。</translation>
    </message>
    <message>
      <source>Choose one of its layers: {1}.</source>
      <translation>请选择其中一个图层：{1}。</translation>
    </message>
    <message>
      <source>{1} gives more than {2} rows, more than a layer of its size holds.</source>
      <translation>{1} 给出的行数超过 {2}，多于此大小的图层所能容纳。</translation>
    </message>
    <message>
      <source>{1} gives more than {2} GB, more than a layer of its size holds.</source>
      <translation>{1} 给出的数据超过 {2} GB，多于此大小的图层所能容纳。</translation>
    </message>
    <message>
      <source>Choose a layer of this region alone; a view whose query has no end is no layer.</source>
      <translation>请选择仅含本区域的图层；查询没有尽头的视图不是图层。</translation>
    </message>
    <message>
      <source>the lengths of its records are damaged</source>
      <translation>其记录的长度已损坏</translation>
    </message>
    <message>
      <source>The place is no polygon or point: {1}.</source>
      <translation>该位置不是多边形或点：{1}。</translation>
    </message>
    <message>
      <source>Give it as well-known text, such as POINT (500000 4800000).</source>
      <translation>请以 WKT 文本给出，例如 POINT (500000 4800000)。</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>该位置</translation>
    </message>
    <message>
      <source>The place lies outside the stack, which covers {1} in {2}.</source>
      <translation>该位置在影像堆栈之外，影像堆栈覆盖 {1} ({2})。</translation>
    </message>
    <message>
      <source>Pick a place within the stack.</source>
      <translation>请选取影像堆栈范围内的位置。</translation>
    </message>
    <message>
      <source>{1} holds points and {2} in one layer.</source>
      <translation>{1} 的同一图层中既有点，又有 {2}。</translation>
    </message>
    <message>
      <source>Save the points and the polygons as layers of their own, and choose one of them.</source>
      <translation>请将点和多边形分别保存为图层，并选择其中之一。</translation>
    </message>
    <message>
      <source>{1} holds lines, and neither polygons nor points.</source>
      <translation>{1} 中是线，既非多边形也非点。</translation>
    </message>
    <message>
      <source>Choose a layer of polygons or points, or make polygons of the lines in QGIS (Lines to polygons).</source>
      <translation>请选择多边形图层或点图层，或在 QGIS 中由线生成多边形(线转多边形)。</translation>
    </message>
    <message>
      <source>Features of {1} with several points became a row for each point, with new feature ids: {2}.</source>
      <translation>{1} 中含多个点的要素已拆为每点一行，并赋予新的要素 ID：{2}。</translation>
    </message>
    <message>
      <source>No point of {1} can be read.</source>
      <translation>无法读取 {1} 中的任何点。</translation>
    </message>
    <message>
      <source>Choose a layer with points or polygons.</source>
      <translation>请选择含点或多边形的图层。</translation>
    </message>
    <message>
      <source>No point of {1} lies in the stack: the points cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>{1} 中没有任何点位于影像堆栈内：点覆盖 {2} ({3})，影像堆栈覆盖 {4} ({5})。</translation>
    </message>
    <message>
      <source>Choose the {1} of this region, and check the layer's CRS.</source>
      <translation>请选择本区域的{1}，并检查图层的 CRS。</translation>
    </message>
    <message>
      <source>outside the stack</source>
      <translation>在影像堆栈之外</translation>
    </message>
    <message>
      <source>no geometry</source>
      <translation>无几何图形</translation>
    </message>
    <message>
      <source>{1} holds {2}, not polygons.</source>
      <translation>{1} 不是多边形，而是：{2}。</translation>
    </message>
    <message>
      <source>{1} holds no geometry, not polygons.</source>
      <translation>{1} 中没有几何对象，因此没有多边形。</translation>
    </message>
    <message>
      <source>{1} has no parcel.</source>
      <translation>{1} 中没有地块。</translation>
    </message>
    <message>
      <source>Choose a layer with parcels.</source>
      <translation>请选择含地块的图层。</translation>
    </message>
    <message>
      <source>{1} has no coordinate reference system, so its place is unknown.</source>
      <translation>{1} 没有坐标参照系，因此位置未知。</translation>
    </message>
    <message>
      <source>Assign the layer its CRS in QGIS (Layer &gt; Set CRS) and save it.</source>
      <translation>请在 QGIS 中为图层指定其 CRS (图层 &gt; 设置 CRS) 并保存。</translation>
    </message>
    <message>
      <source>The CRS of {1}, {2}, cannot be brought to the stack's, {3}.</source>
      <translation>{1} 的 CRS ({2}) 无法转换到影像堆栈的 CRS ({3})。</translation>
    </message>
    <message>
      <source>Save the parcels in the stack's CRS; if one of them is a local CRS, give it a place on Earth first.</source>
      <translation>请以影像堆栈的 CRS 保存地块；若其中之一为局部 CRS，请先赋予其地球上的位置。</translation>
    </message>
    <message>
      <source>Invalid polygons of {1} were repaired: {2}.</source>
      <translation>{1} 中的无效多边形已修复：{2}。</translation>
    </message>
    <message>
      <source>The arcs of {1} polygons of {2} were made straight, with a point every degree.</source>
      <translation>{2} 中 {1} 个多边形的圆弧已转为折线，每一度取一个点。</translation>
    </message>
    <message>
      <source>Parcels of {1} that reach beyond the stack, so that what is said of them is of the part within: {2}.</source>
      <translation>{1} 中超出影像堆栈范围、因而结果只针对范围内部分的地块：{2}。</translation>
    </message>
    <message>
      <source>No parcel of {1} lies in the stack: the parcels cover {2} in {3}, the stack {4} in {5}.</source>
      <translation>{1} 中没有任何地块位于影像堆栈内：地块覆盖 {2} ({3})，影像堆栈覆盖 {4} ({5})。</translation>
    </message>
    <message>
      <source>Choose the parcels of this region, and check the layer's CRS.</source>
      <translation>请选择本区域的地块，并检查图层的 CRS。</translation>
    </message>
    <message>
      <source>No parcel of {1} has a polygon that can be used: {2}.</source>
      <translation>{1} 中没有任何地块带可用的多边形：{2}。</translation>
    </message>
    <message>
      <source>Choose a layer with polygons.</source>
      <translation>请选择含多边形的图层。</translation>
    </message>
    <message>
      <source>that can be used: {1}</source>
      <translation>可用：{1}</translation>
    </message>
    <message>
      <source>outline of too many vertices</source>
      <translation>轮廓的顶点过多</translation>
    </message>
    <message>
      <source>a vertex is no number</source>
      <translation>有顶点不是数字</translation>
    </message>
    <message>
      <source>not a polygon</source>
      <translation>不是多边形</translation>
    </message>
    <message>
      <source>geometry without area</source>
      <translation>几何图形没有面积</translation>
    </message>
    <message>
      <source>geometry cut short or damaged</source>
      <translation>几何图形不完整或已损坏</translation>
    </message>
    <message>
      <source>outline crosses itself too often</source>
      <translation>轮廓自相交次数过多</translation>
    </message>
    <message>
      <source>outline cannot be repaired</source>
      <translation>轮廓无法修复</translation>
    </message>
    <message>
      <source>Save it as a GeoPackage in QGIS (Export &gt; Save Features As), and choose that.</source>
      <translation>请在 QGIS 中将其保存为 GeoPackage (导出 &gt; 要素另存为)，并选择该文件。</translation>
    </message>
    <message>
      <source>The parcel layer {1} does not exist.</source>
      <translation>地块图层 {1} 不存在。</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <source>it cannot be read ({1})</source>
      <translation>无法读取 ({1})</translation>
    </message>
    <message>
      <source>{1} cannot be read as a polygon layer: {2}.</source>
      <translation>无法将 {1} 作为多边形图层读取：{2}。</translation>
    </message>
    <message>
      <source>{1} beside it cannot be read, for {2}</source>
      <translation>无法读取其旁的 {1}，因为{2}</translation>
    </message>
    <message>
      <source>it is a folder, and neither a File Geodatabase nor one of shapefiles</source>
      <translation>是文件夹，但既不是 File Geodatabase，也不是 shapefile 文件夹</translation>
    </message>
    <message>
      <source>{1}, a part of it, is not beside it</source>
      <translation>其组成部分 {1} 不在旁边</translation>
    </message>
    <message>
      <source>it is a MapInfo table that only joins others</source>
      <translation>是仅连接其他表的 MapInfo 表</translation>
    </message>
    <message>
      <source>it is no GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite or OpenStreetMap</source>
      <translation>不是 GeoPackage、Shapefile、GeoJSON、FlatGeobuf、GeoParquet、MapInfo、File Geodatabase、KML、GML、SpatiaLite 或 OpenStreetMap</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>是空的</translation>
    </message>
    <message>
      <source>it holds no polygons, but says where others lie</source>
      <translation>不含多边形，只说明其他多边形的位置</translation>
    </message>
    <message>
      <source>it holds shapefiles in several folders</source>
      <translation>其中的 shapefile 分布在多个文件夹</translation>
    </message>
    <message>
      <source>it is an archive; extract {1}, and choose that</source>
      <translation>是压缩包；请解压 {1} 并选择该文件</translation>
    </message>
    <message>
      <source>it is an archive without a shapefile</source>
      <translation>是不含 shapefile 的压缩包</translation>
    </message>
    <message>
      <source>geometry of an unknown kind</source>
      <translation>几何图形类型未知</translation>
    </message>
    <message>
      <source>geometry nested too deep</source>
      <translation>几何图形嵌套过深</translation>
    </message>
    <message>
      <source>The parcels of {1} could not be written as a GeoPackage</source>
      <translation>无法将 {1} 的地块写为 GeoPackage</translation>
    </message>
    <message>
      <source>Save them as a GeoPackage in QGIS first, and choose that.</source>
      <translation>请先在 QGIS 中将其保存为 GeoPackage，并选择该文件。</translation>
    </message>
    <message>
      <source>The system ended the engine, as it does when the memory runs out.</source>
      <translation>系统结束了引擎，内存耗尽时会发生这种情况。</translation>
    </message>
    <message>
      <source>Close other programs and try again; finished blocks stay.</source>
      <translation>请关闭其他程序后重试；已完成的块会保留。</translation>
    </message>
    <message>
      <source>The engine ended by a crash in one of its libraries (signal {1}).</source>
      <translation>引擎因其某个库崩溃而结束(信号 {1})。</translation>
    </message>
    <message>
      <source>Start the same job again: finished blocks stay. If it ends the same way, report its input files.</source>
      <translation>请再次启动同一任务：已完成的块会保留。若以同样方式结束，请报告其输入文件。</translation>
    </message>
    <message>
      <source>it is a folder, not a file</source>
      <translation>是文件夹，不是文件</translation>
    </message>
    <message>
      <source>it is a pipe (FIFO), not a file</source>
      <translation>是管道 (FIFO)，不是文件</translation>
    </message>
    <message>
      <source>it is a socket, not a file</source>
      <translation>是套接字，不是文件</translation>
    </message>
    <message>
      <source>it is a device, not a file</source>
      <translation>是设备，不是文件</translation>
    </message>
    <message>
      <source>it is not there</source>
      <translation>不存在</translation>
    </message>
    <message>
      <source>it may not be read (no rights)</source>
      <translation>无权读取</translation>
    </message>
    <message>
      <source>it is a link that leads back to itself</source>
      <translation>是指回自身的链接</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>名称过长</translation>
    </message>
    <message>
      <source>it has more than {1} values</source>
      <translation>值多于 {1} 个</translation>
    </message>
    <message>
      <source>it has a number of more than a thousand digits</source>
      <translation>含有超过一千位的数字</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>嵌套过深</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>不是 JSON</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>不是普通文件</translation>
    </message>
    <message>
      <source>its path is not valid</source>
      <translation>路径无效</translation>
    </message>
    <message>
      <source>it is larger than {1} MB</source>
      <translation>大于 {1} MB</translation>
    </message>
    <message>
      <source>The runtime {1} cannot be used in this environment: {2}.</source>
      <translation>此环境中无法使用运行库 {1}：{2}。</translation>
    </message>
    <message>
      <source>Install onnxruntime into the engine's environment.</source>
      <translation>请在引擎的环境中安装 onnxruntime。</translation>
    </message>
    <message>
      <source>Install cropmapper[{1}] into the engine's environment, or use the runtime onnxruntime.</source>
      <translation>请在引擎的环境中安装 cropmapper[{1}]，或使用运行库 onnxruntime。</translation>
    </message>
    <message>
      <source>{1} was asked for.</source>
      <translation>已指定使用 {1}。</translation>
    </message>
    <message>
      <source>float32, since features have no classes that could be compared.</source>
      <translation>float32，因为特征没有可供比较的类别。</translation>
    </message>
    <message>
      <source>float32. The runtime {1} computes in nothing else.</source>
      <translation>float32。运行库 {1} 只以此精度计算。</translation>
    </message>
    <message>
      <source>float32, since no clear pixel of the sample could be compared.</source>
      <translation>float32，因为样本中没有可供比较的晴空像元。</translation>
    </message>
    <message>
      <source>{1}: {2} of {3} pixels of this stack.</source>
      <translation>{1}：在此影像堆栈的 {3} 个像元中，{2}。</translation>
    </message>
    <message>
      <source>float32: {1} of {2} pixels of this stack, under {3}.</source>
      <translation>float32：在此影像堆栈的 {2} 个像元中，{1}，低于 {3}。</translation>
    </message>
    <message>
      <source>{1} gives float32's class on {2}</source>
      <translation>{1} 与 float32 类别相同的比例为 {2}</translation>
    </message>
    <message>
      <source>{1} of {2} pixels of this stack</source>
      <translation>{1}，共 {2} 个本影像堆栈的像元</translation>
    </message>
    <message>
      <source>CROPMAPPER_THREADS is {1}, no number of threads.</source>
      <translation>CROPMAPPER_THREADS 为 {1}，不是线程数。</translation>
    </message>
    <message>
      <source>Set 1 or more, or unset it.</source>
      <translation>请设为 1 或更大，或取消设置。</translation>
    </message>
    <message>
      <source>The CPU was asked for.</source>
      <translation>已指定使用 CPU。</translation>
    </message>
    <message>
      <source>CUDA was asked for.</source>
      <translation>已指定使用 CUDA。</translation>
    </message>
    <message>
      <source>A CUDA device is there.</source>
      <translation>有可用的 CUDA 设备。</translation>
    </message>
    <message>
      <source>CUDA was asked for, but {1}.</source>
      <translation>已指定使用 CUDA，但 {1}。</translation>
    </message>
    <message>
      <source>Use the device cpu or auto, or install a build for CUDA and its driver.</source>
      <translation>请使用设备 cpu 或 auto，或安装支持 CUDA 的版本及其驱动程序。</translation>
    </message>
    <message>
      <source>The CPU is used, because {1}.</source>
      <translation>使用 CPU，因为 {1}。</translation>
    </message>
    <message>
      <source>Get the package again from where it came from, or export it again.</source>
      <translation>请从原处重新获取该模型包，或重新导出。</translation>
    </message>
    <message>
      <source>OpenVINO {1} is used for the processor alone</source>
      <translation>OpenVINO {1} 仅用于处理器</translation>
    </message>
    <message>
      <source>this processor has no instructions for it</source>
      <translation>此处理器没有相应指令</translation>
    </message>
    <message>
      <source>the package is a head alone, which is computed in float32</source>
      <translation>模型包只有输出头 (head)，以 float32 计算</translation>
    </message>
    <message>
      <source>the package's graphs are in float32</source>
      <translation>模型包的计算图为 float32</translation>
    </message>
    <message>
      <source>onnxruntime {1} is installed without CUDA</source>
      <translation>onnxruntime {1} 安装时不带 CUDA</translation>
    </message>
    <message>
      <source>onnxruntime {1} could not start its CUDA provider</source>
      <translation>onnxruntime {1} 无法启动其 CUDA provider</translation>
    </message>
    <message>
      <source>{1} {2} failed on {3} windows of {4} dates: {5}.</source>
      <translation>{1} {2} 在 {4} 个日期的 {3} 个窗口上失败：{5}。</translation>
    </message>
    <message>
      <source>Free some memory, or use fewer threads or another runtime; if it stays, the model does not fit its card.</source>
      <translation>请释放一些内存，或减少线程数，或使用其他运行库；若问题依旧，则模型与其模型卡不符。</translation>
    </message>
    <message>
      <source>it does not say where its features mean something</source>
      <translation>没有说明其特征在何处有意义</translation>
    </message>
    <message>
      <source>its features are not of places</source>
      <translation>其特征不是位置的特征</translation>
    </message>
    <message>
      <source>cannot be had from “{1}”: of its encoder, {2}</source>
      <translation>无法由“{1}”得到：就其编码器而言，{2}</translation>
    </message>
    <message>
      <source>of “{1}” would have {2} bands, more than {3}</source>
      <translation>由“{1}”得到时将有 {2} 个波段，超过 {3} 个</translation>
    </message>
    <message>
      <source>The output embedding {1}.</source>
      <translation>输出 embedding {1}。</translation>
    </message>
    <message>
      <source>Leave it out, or choose a model of other features.</source>
      <translation>请去掉该输出，或选择特征不同的模型。</translation>
    </message>
    <message>
      <source>The runtime {1} cannot compute in {2} here: {3}.</source>
      <translation>运行库 {1} 在此无法以 {2} 计算：{3}。</translation>
    </message>
    <message>
      <source>Use the precision float32 or auto, or another runtime.</source>
      <translation>请使用计算精度 float32 或 auto，或使用其他运行库。</translation>
    </message>
    <message>
      <source>torch {1} finds no CUDA device</source>
      <translation>torch {1} 未找到 CUDA 设备</translation>
    </message>
    <message>
      <source>this device has no instructions for it</source>
      <translation>此设备没有相应指令</translation>
    </message>
    <message>
      <source>no part of {1} may be computed in it</source>
      <translation>{1} 没有可以此精度计算的部分</translation>
    </message>
    <message>
      <source>“{1}” is made of graphs alone, which the runtime torch does not run.</source>
      <translation>“{1}”仅由计算图组成，运行库 torch 不运行计算图。</translation>
    </message>
    <message>
      <source>Use the runtime onnxruntime.</source>
      <translation>请使用运行库 onnxruntime。</translation>
    </message>
    <message>
      <source>{1} has the shape {2}</source>
      <translation>{1} 的形状为 {2}</translation>
    </message>
    <message>
      <source>{1} is missing</source>
      <translation>缺少 {1}</translation>
    </message>
    <message>
      <source>a depth of {1} is above {2}</source>
      <translation>深度 {1} 超过 {2}</translation>
    </message>
    <message>
      <source>no size of a network is {1}</source>
      <translation>没有大小为 {1} 的网络</translation>
    </message>
    <message>
      <source>Write bands, numbers, + - * / and parentheses, such as (B08-B04)/(B08+B04).</source>
      <translation>请书写波段、数字、+ - * / 和括号，例如 (B08-B04)/(B08+B04)。</translation>
    </message>
    <message>
      <source>{1} is no node that `parse` lets through</source>
      <translation>{1} 不是 `parse` 允许的节点</translation>
    </message>
    <message>
      <source>No band, index or expression is named.</source>
      <translation>没有给出波段、指数或表达式。</translation>
    </message>
    <message>
      <source>{1} needs bands that the series of {2} lack or do not tell: {3}.</source>
      <translation>{1} 需要 {2} 的序列所没有或未指明的波段：{3}。</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1} and others.</source>
      <translation>请去掉它，或用现有的波段书写：{1} 等。</translation>
    </message>
    <message>
      <source>Leave it out, or write it with bands that there are: {1}.</source>
      <translation>请去掉它，或用现有的波段书写：{1}。</translation>
    </message>
    <message>
      <source>{1} names {2}, which is no band of the series, and no index that is known here.</source>
      <translation>{1} 中的 {2} 既不是序列的波段，也不是已知的指数。</translation>
    </message>
    <message>
      <source>Bands: {1} and others. Indices: {2}.</source>
      <translation>波段：{1} 等。指数：{2}。</translation>
    </message>
    <message>
      <source>Bands: {1}. Indices: {2}.</source>
      <translation>波段：{1}。指数：{2}。</translation>
    </message>
    <message>
      <source>An expression is longer than {1} characters.</source>
      <translation>有表达式超过 {1} 个字符。</translation>
    </message>
    <message>
      <source>{1} is no expression that can be read.</source>
      <translation>{1} 不是可读的表达式。</translation>
    </message>
    <message>
      <source>{1} holds something else than bands, numbers and the four operations.</source>
      <translation>{1} 中有波段、数字和四则运算以外的内容。</translation>
    </message>
    <message>
      <source>{1} and others</source>
      <translation>{1} 等</translation>
    </message>
    <message>
      <source>it is no table of pixels</source>
      <translation>不是像元表</translation>
    </message>
    <message>
      <source>The lines between two groups could not be written to {1}</source>
      <translation>无法将两组之间的分界线写入 {1}</translation>
    </message>
    <message>
      <source>Extract without looking for two crops.</source>
      <translation>请提取时不查找两种作物。</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of parcels.</source>
      <translation>{1} 已损坏，或不是地块表。</translation>
    </message>
    <message>
      <source>nothing is kept of {1}</source>
      <translation>没有保留 {1} 的任何内容</translation>
    </message>
    <message>
      <source>The finished piece {1} cannot be read: it was changed or removed.</source>
      <translation>无法读取已完成的部分 {1}：它已被更改或移除。</translation>
    </message>
    <message>
      <source>Start the same job again: the pieces that can be read are not made again.</source>
      <translation>请再次启动同一任务：可读取的部分不会重新生成。</translation>
    </message>
    <message>
      <source>A series file holds one sensor, and the stack has {1}.</source>
      <translation>一个序列文件只含一种传感器，而影像堆栈有 {1}。</translation>
    </message>
    <message>
      <source>Name the sensor, or leave out the labels.</source>
      <translation>请指定传感器，或去掉标签。</translation>
    </message>
    <message>
      <source>Give the folder of series that were extracted, or extract them once more.</source>
      <translation>请给出已提取序列的文件夹，或重新提取。</translation>
    </message>
    <message>
      <source>{1} is damaged, or no table of series.</source>
      <translation>{1} 已损坏，或不是序列表。</translation>
    </message>
    <message>
      <source>{1} is of another version of CropMapper.</source>
      <translation>{1} 来自另一版本的 CropMapper。</translation>
    </message>
    <message>
      <source>Extract the series once more.</source>
      <translation>请重新提取序列。</translation>
    </message>
    <message>
      <source>may be a year and a month without a day</source>
      <translation>可能是没有日的年和月</translation>
    </message>
    <message>
      <source>may be a year and a day of the year</source>
      <translation>可能是年份和年内日序</translation>
    </message>
    <message>
      <source>has a year of two digits</source>
      <translation>的年份只有两位</translation>
    </message>
    <message>
      <source>may be a date with a year of two digits</source>
      <translation>可能是年份只有两位的日期</translation>
    </message>
    <message>
      <source>may be a time counted from 1970</source>
      <translation>可能是自 1970 年起计的时间</translation>
    </message>
    <message>
      <source>no date in its name</source>
      <translation>名称中没有日期</translation>
    </message>
    <message>
      <source>its name can mean two dates: {1} is {2} or {3}; say which (date pattern)</source>
      <translation>名称可指两个日期：{1} 为 {2} 或 {3}；请指明是哪一个(日期模式)</translation>
    </message>
    <message>
      <source>no date in its name: {1} {2}; name the file with year, month and day, or give a date pattern</source>
      <translation>名称中没有日期：{1} {2}；请在文件名中写明年、月、日，或给出日期模式</translation>
    </message>
    <message>
      <source>Use named groups, for example (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) or (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}}).</source>
      <translation>请使用命名组，例如 (?P&lt;year&gt;\d{{4}})(?P&lt;month&gt;\d\d)(?P&lt;day&gt;\d\d) 或 (?P&lt;year&gt;\d{{4}})(?P&lt;doy&gt;\d{{3}})。</translation>
    </message>
    <message>
      <source>The date pattern {1} is no regular expression: {2}.</source>
      <translation>日期模式 {1} 不是正则表达式：{2}。</translation>
    </message>
    <message>
      <source>The date pattern {1} lacks a group for the date.</source>
      <translation>日期模式 {1} 缺少表示日期的组。</translation>
    </message>
    <message>
      <source>file name</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>product metadata</source>
      <translation>产品元数据</translation>
    </message>
    <message>
      <source>STAC item</source>
      <translation>STAC 条目</translation>
    </message>
    <message>
      <source>data type</source>
      <translation>数据类型</translation>
    </message>
    <message>
      <source>sensor table</source>
      <translation>传感器表</translation>
    </message>
    <message>
      <source>stored values</source>
      <translation>存储值</translation>
    </message>
    <message>
      <source>stack file</source>
      <translation>堆栈文件</translation>
    </message>
    <message>
      <source>say which band is which (band map)</source>
      <translation>请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>its bands are called B1 to B{1}, which may be no more than their numbers; say which band is which (band map)</source>
      <translation>其波段名称为 B1 至 B{1}，可能只是序号；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>files of its name hold {1} bands without names, and it has {2}; say which band is which (band map)</source>
      <translation>此类名称的文件含 {1} 个没有名称的波段，而该文件有 {2} 个；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>its bands have names that it does not know, such as {1}; say which band is which (band map)</source>
      <translation>其波段名称不为该传感器所知，例如 {1}；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>band {1} of its {2} is called {3}, and is {4} in the usual order; say which band is which (band map)</source>
      <translation>其 {2} 个波段中的波段 {1} 叫 {3}，按通常顺序则为 {4}；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are matched by order only with {3} bands; say which band is which (band map)</source>
      <translation>其 {1} 个波段没有名称，且 {2} 文件仅在有 {3} 个波段时按顺序对应；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2} files are not matched by order; say which band is which (band map)</source>
      <translation>其 {1} 个波段没有名称，且 {2} 文件不按顺序对应；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>its bands {1} and {2} ({3} and {4}) are both called {5}; say which band is which (band map)</source>
      <translation>其波段 {1} 和 {2} ({3} 和 {4}) 都叫 {5}；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}</source>
      <translation>没有波段对应中为 {2} 指定的波段 {1}</translation>
    </message>
    <message>
      <source>its {1} bands have no names, and {2}; say which band is which (band map)</source>
      <translation>其 {1} 个波段没有名称，且{2}；请指明各波段分别是什么(波段对应)</translation>
    </message>
    <message>
      <source>band {1} would be {2} in the usual order</source>
      <translation>波段 {1} 按通常顺序应为 {2}</translation>
    </message>
    <message>
      <source>{1}, but holds {2}, which is no class of it</source>
      <translation>{1}，但其中的 {2} 不是它的类别</translation>
    </message>
    <message>
      <source>{1}, but holds 0 and 1 alone, as a plain mask does</source>
      <translation>{1}，但其中只有 0 和 1，像是简单掩膜</translation>
    </message>
    <message>
      <source>{1}, but holds classes</source>
      <translation>{1}，但其中是类别</translation>
    </message>
    <message>
      <source>its values fit another usual order as well ({1})</source>
      <translation>其值也符合另一种通常顺序 ({1})</translation>
    </message>
    <message>
      <source>near infrared</source>
      <translation>近红外</translation>
    </message>
    <message>
      <source>clouds found by comparing dates</source>
      <translation>通过比较日期找出的云</translation>
    </message>
    <message>
      <source>they do not show in its sensor</source>
      <translation>云在其传感器中显现不出</translation>
    </message>
    <message>
      <source>Clouds cannot be found in {1}: {2}.</source>
      <translation>无法在 {1} 中识别云：{2}。</translation>
    </message>
    <message>
      <source>Give masks of your own, or leave the mask out, to take those of the files.</source>
      <translation>请提供自己的掩膜，或不指定掩膜以采用文件自带的掩膜。</translation>
    </message>
    <message>
      <source>{1} has {2} usable dates, and at least {3} are compared</source>
      <translation>{1} 有 {2} 个可用日期，而至少需比较 {3} 个</translation>
    </message>
    <message>
      <source>not all dates of {1} have a {2} band that is known as such</source>
      <translation>{1} 并非所有日期都有可识别的波段：{2}</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1} and {2} more. Thin clouds and hazy edges are missed.</source>
      <translation>已根据每个像元与其自身其他日期的差异识别云及云影，不理会文件自带的掩膜：{1} 及另外 {2} 个日期。薄云和云的模糊边缘会漏掉。</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: {1}. Thin clouds and hazy edges are missed.</source>
      <translation>已根据每个像元与其自身其他日期的差异识别云及云影，不理会文件自带的掩膜：{1}。薄云和云的模糊边缘会漏掉。</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date and {1} more. Thin clouds and hazy edges are missed.</source>
      <translation>已根据每个像元与其自身其他日期的差异识别云及云影，不理会文件自带的掩膜：没有任何日期及另外 {1} 个日期。薄云和云的模糊边缘会漏掉。</translation>
    </message>
    <message>
      <source>Clouds and their shadows were found by how each pixel differs from its own other dates, and masks of the files are not heeded: on no date. Thin clouds and hazy edges are missed.</source>
      <translation>已根据每个像元与其自身其他日期的差异识别云及云影，不理会文件自带的掩膜：没有任何日期。薄云和云的模糊边缘会漏掉。</translation>
    </message>
    <message>
      <source>{1} holds values that {2} cannot measure, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} 中有 {2} 不可能测得的值，例如 {3} (占 {5} 像元的 {4})；这些值视为无数据。若它就是表示无数据的数值，请指明(无数据值)；否则请检查比例系数和偏移。</translation>
    </message>
    <message>
      <source>{1} holds values that are no measurements, such as {2} ({3} of the pixels of {4}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} 中有并非测量值的值，例如 {2} (占 {4} 像元的 {3})；这些值视为无数据。若它就是表示无数据的数值，请指明(无数据值)；否则请检查比例系数和偏移。</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that {3} cannot measure, such as {4} ({5} of the pixels of {6}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} 个日期(首个为 {2})中有 {3} 不可能测得的值，例如 {4} (占 {6} 像元的 {5})；这些值视为无数据。若它就是表示无数据的数值，请指明(无数据值)；否则请检查比例系数和偏移。</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold values that are no measurements, such as {3} ({4} of the pixels of {5}); they count as no data. If it is the number for no data, say so (nodata); else check scale and offset.</source>
      <translation>{1} 个日期(首个为 {2})中有并非测量值的值，例如 {3} (占 {5} 像元的 {4})；这些值视为无数据。若它就是表示无数据的数值，请指明(无数据值)；否则请检查比例系数和偏移。</translation>
    </message>
    <message>
      <source>{1} holds the same numbers, {2} in the first band, all over an area: {3} of the clear pixels of {4}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} 中整片区域的数值都相同(第一个波段为 {2})：占 {4} 晴空像元的 {3}。它们很可能不是测量值，但没有任何信息说明这一点，因此仍计入。若确非测量值，请给出表示无数据的数值(无数据值)。</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold the same numbers, {3} in the first band, all over an area: {4} of the clear pixels of {5}. They are likely no measurements, but nothing declares them, so they count. If they are none, give the number for no data (nodata).</source>
      <translation>{1} 个日期(首个为 {2})中整片区域的数值都相同(第一个波段为 {3})：占 {5} 晴空像元的 {4}。它们很可能不是测量值，但没有任何信息说明这一点，因此仍计入。若确非测量值，请给出表示无数据的数值(无数据值)。</translation>
    </message>
    <message>
      <source>{1} dates, {2} first, hold</source>
      <translation>{1} 个日期(首个为 {2})中有</translation>
    </message>
    <message>
      <source>it cannot be understood ({1}: {2})</source>
      <translation>无法解析 ({1}：{2})</translation>
    </message>
    <message>
      <source>as the stack</source>
      <translation>与影像堆栈相同</translation>
    </message>
    <message>
      <source>warped from {1}</source>
      <translation>由 {1} 变换而来</translation>
    </message>
    <message>
      <source>resampled from {1} units</source>
      <translation>由 {1} 单位重采样而来</translation>
    </message>
    <message>
      <source>bands {1} missing</source>
      <translation>缺少波段 {1}</translation>
    </message>
    <message>
      <source>band {1} missing</source>
      <translation>缺少波段 {1}</translation>
    </message>
    <message>
      <source>No date of {1} has all the bands {2}; {3}: {4}.</source>
      <translation>{1} 没有任何日期具备全部波段 {2}；{3}：{4}。</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or say which band is which (band map).</source>
      <translation>请选择适合这些波段的模型，或指明各波段分别是什么(波段对应)。</translation>
    </message>
    <message>
      <source>same date as {1}</source>
      <translation>与 {1} 日期相同</translation>
    </message>
    <message>
      <source>same date as {1}, but other scale or offset</source>
      <translation>与 {1} 日期相同，但比例系数或偏移不同</translation>
    </message>
    <message>
      <source>{1} fills the gaps of {2}: both are of {3}.</source>
      <translation>{1} 填补 {2} 的空缺：两者日期均为 {3}。</translation>
    </message>
    <message>
      <source>its {1} dated layers do not name bands, and are not as many of each of {2} dates</source>
      <translation>其 {1} 个带日期的层未注明波段，且 {2} 个日期各自的层数不等</translation>
    </message>
    <message>
      <source>its {1} layer cannot be shared out among {2} dates</source>
      <translation>其 {1} 层无法均分给 {2} 个日期</translation>
    </message>
    <message>
      <source>its {1} layers cannot be shared out among {2} dates</source>
      <translation>其 {1} 层无法均分给 {2} 个日期</translation>
    </message>
    <message>
      <source>its {1} layers are {2} bands at {3} dates, and nothing tells whether they are sorted by date or by band</source>
      <translation>其 {1} 层为 {3} 个日期的 {2} 个波段，但无法得知是按日期还是按波段排列</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both {3} of {4}</source>
      <translation>其第 {1} 层和第 {2} 层都是 {4} 的 {3}</translation>
    </message>
    <message>
      <source>its layers {1} and {2} are both unnamed of {3}</source>
      <translation>其第 {1} 层和第 {2} 层都是 {3} 的未命名层</translation>
    </message>
    <message>
      <source>{1} has {2}, by which no stored value becomes a measurement</source>
      <translation>{1} 的{2}使任何存储值都无法成为测量值</translation>
    </message>
    <message>
      <source>the scale {1} ({2})</source>
      <translation>比例系数 {1} ({2})</translation>
    </message>
    <message>
      <source>the offset {1} ({2})</source>
      <translation>偏移 {1} ({2})</translation>
    </message>
    <message>
      <source>outside the stack's extent</source>
      <translation>在影像堆栈的范围之外</translation>
    </message>
    <message>
      <source>no value that {1} can measure, but such as {2}; give scale, offset or nodata</source>
      <translation>没有 {1} 可测得的值，只有例如 {2} 的值；请给出比例系数、偏移或无数据值</translation>
    </message>
    <message>
      <source>no data in the stack's extent</source>
      <translation>在影像堆栈的范围内没有数据</translation>
    </message>
    <message>
      <source>no clear pixel</source>
      <translation>没有晴空像元</translation>
    </message>
    <message>
      <source>nothing tells what its values mean</source>
      <translation>无法得知其值的含义</translation>
    </message>
    <message>
      <source>a mask that was not needed</source>
      <translation>不需要的掩膜</translation>
    </message>
    <message>
      <source>it holds {1}, which no {2} does</source>
      <translation>其中有 {1}，而 {2} 没有这个值</translation>
    </message>
    <message>
      <source>its values ({1}) do not tell whether it is {2}</source>
      <translation>其值 ({1}) 不能说明它是否为 {2}</translation>
    </message>
    <message>
      <source>it is darker where it is not 0 than elsewhere, so that it may be turned round (1 for clear)</source>
      <translation>其不为 0 之处比别处更暗，因此含义可能相反(1 表示晴空)</translation>
    </message>
    <message>
      <source>nothing tells whether its 1 means cloud or clear</source>
      <translation>无法得知其中的 1 表示云还是晴空</translation>
    </message>
    <message>
      <source>it looks like a mask and was not used, since {1}. To use it, give it as the mask, with the values in it that mean not clear</source>
      <translation>看似掩膜但未采用，因为{1}。要采用它，请将其指定为掩膜，并给出其中表示非晴空的值</translation>
    </message>
    <message>
      <source>files of dates that are used</source>
      <translation>已采用日期的文件</translation>
    </message>
    <message>
      <source>{1} acquisition of {2} left out, {3} first: {4}.</source>
      <translation>{2} 的 {1} 景影像未采用，首个为 {3}：{4}。</translation>
    </message>
    <message>
      <source>{1} acquisitions of {2} left out, {3} first: {4}.</source>
      <translation>{2} 的 {1} 景影像未采用，首个为 {3}：{4}。</translation>
    </message>
    <message>
      <source>{1}: {2}. It was left out.</source>
      <translation>{1}：{2}。该文件未采用。</translation>
    </message>
    <message>
      <source>{1} files of {2} date were left out, {3} first: {4}.</source>
      <translation>{2} 个日期的 {1} 个文件未采用，首个为 {3}：{4}。</translation>
    </message>
    <message>
      <source>{1} files of {2} dates were left out, {3} first: {4}.</source>
      <translation>{2} 个日期的 {1} 个文件未采用，首个为 {3}：{4}。</translation>
    </message>
    <message>
      <source>{1} dates were left out, {2} first: {3}.</source>
      <translation>{1} 个日期未采用，首个为 {2}：{3}。</translation>
    </message>
    <message>
      <source>{1} files of dates that are used were left out, {2} first: {3}.</source>
      <translation>已采用日期的 {1} 个文件未采用，首个为 {2}：{3}。</translation>
    </message>
    <message>
      <source>{1} files were left out, {2} first: {3}.</source>
      <translation>{1} 个文件未采用，首个为 {2}：{3}。</translation>
    </message>
    <message>
      <source>1 file of {1} cannot be used; most often: {2} ({3}).</source>
      <translation>{1} 的 1 个文件无法使用；最常见的原因：{2} ({3})。</translation>
    </message>
    <message>
      <source>1 file cannot be used; most often: {1} ({2}).</source>
      <translation>1 个文件无法使用；最常见的原因：{1} ({2})。</translation>
    </message>
    <message>
      <source>{1} files of {2} cannot be used; most often: {3} ({4}).</source>
      <translation>{2} 的 {1} 个文件无法使用；最常见的原因：{3} ({4})。</translation>
    </message>
    <message>
      <source>{1} files cannot be used; most often: {2} ({3}).</source>
      <translation>{1} 个文件无法使用；最常见的原因：{2} ({3})。</translation>
    </message>
    <message>
      <source>The bands have no names; they were taken in the usual order of {1}.</source>
      <translation>波段没有名称；已按 {1} 的通常顺序对应。</translation>
    </message>
    <message>
      <source>Nothing names the bands; they were numbered, {1} for each date. If that is not so, say which band is which (band map), and check the dates.</source>
      <translation>没有任何信息给出波段名称；已为波段编号，每个日期 {1} 个。若不符，请指明各波段分别是什么(波段对应)，并检查日期。</translation>
    </message>
    <message>
      <source>The rasters' coordinate reference system, {1}, is a local one, or has a code that is not known here: nothing relates it to the Earth, so parcels and extents can only be given in the same.</source>
      <translation>栅格的坐标参照系 {1} 是局部坐标系，或其代码在此未知：没有任何信息将其与地球联系起来，因此地块和范围只能以同一坐标系给出。</translation>
    </message>
    <message>
      <source>{1} of {2} dates have no mask, {3} first; clouds in them count as clear.</source>
      <translation>{2} 个日期中有 {1} 个没有掩膜，首个为 {3}；其中的云视为晴空。</translation>
    </message>
    <message>
      <source>What is said of {1} names both Level-1C and Level-2A; it was read as {2}. Name the sensor if that is wrong.</source>
      <translation>{1} 的信息同时提到 Level-1C 和 Level-2A；已按 {2} 读取。若不对，请指定传感器。</translation>
    </message>
    <message>
      <source>Nothing tells the processing level of {1}: Level-2A (surface reflectance) or Level-1C (at the top of the atmosphere). It was read as {2}; name the sensor if that is wrong.</source>
      <translation>无法得知 {1} 的处理级别：Level-2A (地表反射率)或 Level-1C (大气顶层)。已按 {2} 读取；若不对，请指定传感器。</translation>
    </message>
    <message>
      <source>Nothing tells how the whole numbers of {1} become physical values; they were taken as they are. If they are scaled, {2}.</source>
      <translation>无法得知 {1} 的整数如何换算为物理值；已原样采用。若其经过缩放，请{2}。</translation>
    </message>
    <message>
      <source>the scale and the offset</source>
      <translation>比例系数和偏移</translation>
    </message>
    <message>
      <source>With the scale {1} by the {2} and the offset {3}, the values of {4} are no reflectance ({5}). If they are scaled otherwise, {6}.</source>
      <translation>按{2}中的比例系数 {1} 和偏移 {3}，{4} 的值不是反射率 ({5})。若缩放方式不同，请{6}。</translation>
    </message>
    <message>
      <source>Nothing tells the offset of {1}, whose scale is not its product's; 0 was taken. If it is another, {2}.</source>
      <translation>无法得知 {1} 的偏移，其比例系数也不是该产品的比例系数；已取 0。若为其他值，请{2}。</translation>
    </message>
    <message>
      <source>the offset</source>
      <translation>偏移</translation>
    </message>
    <message>
      <source>Nothing tells whether the values of {1} hold the offset of -1000 that products of processing baseline 04.00 and later have: all made since 25 January 2022, of older dates too. They were read without it. If they have it, {2}.</source>
      <translation>无法得知 {1} 的值是否含有 -1000 的偏移；处理基线 04.00 及以后的产品都有此偏移，即 2022 年 1 月 25 日起制作的所有产品，包括更早日期的产品。已按没有此偏移读取。若有此偏移，请{2}。</translation>
    </message>
    <message>
      <source>the offset (-0.1)</source>
      <translation>偏移 (-0.1)</translation>
    </message>
    <message>
      <source>By the {1}, {2} is to be added to the values of {3}; but then many pixels reflect less than nothing, as if that had been done already. If so, {4}.</source>
      <translation>按{1}，应将 {2} 加到 {3} 的值上；但这样许多像元的反射率会小于零，似乎此前已经加过。若如此，请{4}。</translation>
    </message>
    <message>
      <source>the offset (0)</source>
      <translation>偏移 (0)</translation>
    </message>
    <message>
      <source>write the scale and the offset into the stack file</source>
      <translation>将比例系数和偏移写入堆栈文件</translation>
    </message>
    <message>
      <source>write the offset ({1}) into the stack file</source>
      <translation>将偏移 ({1})写入堆栈文件</translation>
    </message>
    <message>
      <source>write the offset into the stack file</source>
      <translation>将偏移写入堆栈文件</translation>
    </message>
    <message>
      <source>give the scale and the offset</source>
      <translation>给出比例系数和偏移</translation>
    </message>
    <message>
      <source>give the offset ({1})</source>
      <translation>给出偏移 ({1})</translation>
    </message>
    <message>
      <source>give the offset</source>
      <translation>给出偏移</translation>
    </message>
    <message>
      <source>scan them by themselves with the scale and the offset, and give the stack file</source>
      <translation>用比例系数和偏移单独扫描这些文件，并给出堆栈文件</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset ({1}), and give the stack file</source>
      <translation>用偏移 ({1})单独扫描这些文件，并给出堆栈文件</translation>
    </message>
    <message>
      <source>scan them by themselves with the offset, and give the stack file</source>
      <translation>用偏移单独扫描这些文件，并给出堆栈文件</translation>
    </message>
    <message>
      <source>and {1} more kinds, as the input report says</source>
      <translation>以及另外 {1} 种，见输入报告</translation>
    </message>
    <message>
      <source>{1} unknown ({2})</source>
      <translation>{1} 未知 ({2})</translation>
    </message>
    <message>
      <source>{1} unknown</source>
      <translation>{1} 未知</translation>
    </message>
    <message>
      <source>Choose a model for these bands, or scan these files by themselves with a band map, and give the stack file.</source>
      <translation>请选择适合这些波段的模型，或用波段对应单独扫描这些文件，并给出堆栈文件。</translation>
    </message>
    <message>
      <source>of another sensor than {1}</source>
      <translation>传感器不是 {1}</translation>
    </message>
    <message>
      <source>the only date of {1}</source>
      <translation>{1} 的唯一日期</translation>
    </message>
    <message>
      <source>{1} has no acquisition of {2}: {3} maps with {4} alone, as its card allows. Add the rasters of {5} for what they tell.</source>
      <translation>{1} 没有 {2} 的影像：{3} 只用 {4} 制图，其模型卡允许这样做。增加 {5} 的栅格可提供更多信息。</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4} within the chosen dates; it has {5}.{6}</source>
      <translation>{1} 同时使用 {2}，而 {3} 在所选日期内没有 {4} 的影像；现有 {5}。{6}</translation>
    </message>
    <message>
      <source>{1} takes {2} together, and {3} has no acquisition of {4}; it has {5}.{6}</source>
      <translation>{1} 同时使用 {2}，而 {3} 没有 {4} 的影像；现有 {5}。{6}</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there. The option sensor makes every file one of that sensor: leave it out.</source>
      <translation>请添加 {1} 的栅格，或选择适合现有传感器的模型。选项 sensor 会把所有文件都视为该传感器的文件：请去掉该选项。</translation>
    </message>
    <message>
      <source>Add the rasters of {1}, or choose a model for the sensors that are there.</source>
      <translation>请添加 {1} 的栅格，或选择适合现有传感器的模型。</translation>
    </message>
    <message>
      <source>{1} takes {2} together. {3}</source>
      <translation>{1} 同时使用 {2}。{3}</translation>
    </message>
    <message>
      <source>{1} has no date within the chosen ones.</source>
      <translation>{1} 没有所选日期范围内的日期。</translation>
    </message>
    <message>
      <source>Widen them.</source>
      <translation>请放宽日期范围。</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; {2}: {3}.</source>
      <translation>{1} 没有可用的日期；{2}：{3}。</translation>
    </message>
    <message>
      <source>{1} has no date that can be used; it holds no raster.</source>
      <translation>{1} 没有可用的日期；其中没有栅格。</translation>
    </message>
    <message>
      <source>If the files are sound, say which band is which (band map), or of which sensor they are.</source>
      <translation>若文件完好，请指明各波段分别是什么(波段对应)，或它们来自哪种传感器。</translation>
    </message>
    <message>
      <source>{1} tells its dates and layers by itself; the option {2} would change nothing.</source>
      <translation>{1} 自身已说明其日期和层；选项 {2} 不起任何作用。</translation>
    </message>
    <message>
      <source>Leave {1} out, or choose the one raster that holds all dates.</source>
      <translation>请去掉 {1}，或选择含所有日期的单个栅格。</translation>
    </message>
    <message>
      <source>{1} with {2} more</source>
      <translation>{1} 及另外 {2} 个</translation>
    </message>
    <message>
      <source>the only usable date of {1}</source>
      <translation>{1} 的唯一可用日期</translation>
    </message>
    <message>
      <source>outside the chosen dates</source>
      <translation>在所选日期之外</translation>
    </message>
    <message>
      <source>No date of {1} has usable pixels; most often: {2}.</source>
      <translation>{1} 没有任何日期含可用像元；最常见的原因：{2}。</translation>
    </message>
    <message>
      <source>Choose another extent or other dates, or check the nodata value and the mask.</source>
      <translation>请选择其他范围或其他日期，或检查无数据值和掩膜。</translation>
    </message>
    <message>
      <source>{1} has a single usable date of {2}, {3}; crops are told apart by how they change.</source>
      <translation>{1} 只有 {2} 的一个可用日期 {3}；作物要靠其变化来区分。</translation>
    </message>
    <message>
      <source>Add rasters of other dates, or look at the input report for why others were left out.</source>
      <translation>请添加其他日期的栅格，或在输入报告中查看其他日期未采用的原因。</translation>
    </message>
    <message>
      <source>scale must not be 0</source>
      <translation>scale 不得为 0</translation>
    </message>
    <message>
      <source>bands are missing</source>
      <translation>缺少波段</translation>
    </message>
    <message>
      <source>{1} names {2}, which is neither a band nor a mask</source>
      <translation>{1} 中的 {2} 既不是波段也不是掩膜</translation>
    </message>
    <message>
      <source>{1} has no group, such as _R(\d{{3}})_</source>
      <translation>{1} 中没有组，例如 _R(\d{{3}})_</translation>
    </message>
    <message>
      <source>The sensor table has no sensor {1}.</source>
      <translation>传感器表中没有传感器 {1}。</translation>
    </message>
    <message>
      <source>Use one of: {1}; or a file of your own, whose name ends in .sensor.json.</source>
      <translation>请使用其中之一：{1}；或使用您自己的文件，其名称以 .sensor.json 结尾。</translation>
    </message>
    <message>
      <source>The sensor file {1} cannot be read: {2}.</source>
      <translation>无法读取传感器文件 {1}：{2}。</translation>
    </message>
    <message>
      <source>Check its path, or name a known sensor.</source>
      <translation>请检查其路径，或指定已知的传感器。</translation>
    </message>
    <message>
      <source>{1} is not a sensor file: {2}.</source>
      <translation>{1} 不是传感器文件：{2}。</translation>
    </message>
    <message>
      <source>Compare it with resources/schema/sensor.schema.json, or with a row of engine/stack/find/sensors.json.</source>
      <translation>请与 resources/schema/sensor.schema.json 或 engine/stack/find/sensors.json 中的一行核对。</translation>
    </message>
    <message>
      <source>{1} cannot be used: {2}.</source>
      <translation>无法使用 {1}：{2}。</translation>
    </message>
    <message>
      <source>Choose a folder of dated rasters or a stack file.</source>
      <translation>请选择带日期的栅格文件夹或堆栈文件。</translation>
    </message>
    <message>
      <source>{1} is no stack of rasters but of {2}.</source>
      <translation>{1} 不是栅格堆栈，而是{2}。</translation>
    </message>
    <message>
      <source>Choose the folder that holds the dated rasters.</source>
      <translation>请选择含有带日期的栅格的文件夹。</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of {2}</source>
      <translation>其资产 ({1}) 都不是 {2} 的波段</translation>
    </message>
    <message>
      <source>none of its assets ({1}) is a band of any sensor</source>
      <translation>其资产 ({1}) 都不是任何传感器的波段</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of {1}</source>
      <translation>没有任何资产，因此没有 {1} 的波段</translation>
    </message>
    <message>
      <source>none of its assets (none) is a band of any sensor</source>
      <translation>没有任何资产，因此没有传感器的波段</translation>
    </message>
    <message>
      <source>it has no dimension of time</source>
      <translation>没有时间维</translation>
    </message>
    <message>
      <source>Write the cube as the CF conventions say: coordinates, grid_mapping, a time axis with units.</source>
      <translation>请按 CF 约定书写数据立方体：坐标、grid_mapping、带单位的时间轴。</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are {2}.</source>
      <translation>{1} 没有同时具有行、列和时间的变量；其变量为 {2}。</translation>
    </message>
    <message>
      <source>{1} has no variable with rows, columns and time; its variables are none.</source>
      <translation>{1} 没有同时具有行、列和时间的变量；其变量为无。</translation>
    </message>
    <message>
      <source>Choose a cube with a variable for each band, or with a dimension of bands.</source>
      <translation>请选择每个波段一个变量的数据立方体，或带波段维的数据立方体。</translation>
    </message>
    <message>
      <source>{1} at step {2} of {3}</source>
      <translation>{1}，{3} 的第 {2} 步</translation>
    </message>
    <message>
      <source>its time is no date</source>
      <translation>其时间不是日期</translation>
    </message>
    <message>
      <source>{1} dates were given, and it has {2} steps along {3}</source>
      <translation>给出了 {1} 个日期，而沿 {3} 有 {2} 步</translation>
    </message>
    <message>
      <source>complex numbers, which are no measurements by themselves</source>
      <translation>复数，其本身并非测量值</translation>
    </message>
    <message>
      <source>it holds complex numbers, which are no measurements by themselves</source>
      <translation>其中是复数，其本身并非测量值</translation>
    </message>
    <message>
      <source>it holds no numbers</source>
      <translation>其中不是数值</translation>
    </message>
    <message>
      <source>it has the further dimensions {1}</source>
      <translation>另有维度 {1}</translation>
    </message>
    <message>
      <source>it has more than {1} bands along {2}</source>
      <translation>沿 {2} 的波段多于 {1} 个</translation>
    </message>
    <message>
      <source>Correct the band map.</source>
      <translation>请更正波段对应。</translation>
    </message>
    <message>
      <source>it is no band of {1}</source>
      <translation>不是 {1} 的波段</translation>
    </message>
    <message>
      <source>None of the {1} files in {2} that might be used can be; {3}: {4}.</source>
      <translation>{2} 中可能有用的 {1} 个文件都无法使用；{3}：{4}。</translation>
    </message>
    <message>
      <source>The only file in {1} that might be used cannot be; {2}: {3}.</source>
      <translation>{1} 中唯一可能有用的文件无法使用；{2}：{3}。</translation>
    </message>
    <message>
      <source>Convert the files to GeoTIFF, one a date, or choose the one file that holds all dates.</source>
      <translation>请将文件转换为 GeoTIFF，每个日期一个，或选择含所有日期的单个文件。</translation>
    </message>
    <message>
      <source>Fetch the files again, or give them what they lack.</source>
      <translation>请重新获取文件，或补全所缺内容。</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3} ({4}).</source>
      <translation>{1} 中没有可读格式的栅格(GeoTIFF、JPEG 2000、Imagine、ENVI 或 VRT)，只有其他文件，例如 {2} 个 {3} ({4})。</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT), only others such as {2} {3}.</source>
      <translation>{1} 中没有可读格式的栅格(GeoTIFF、JPEG 2000、Imagine、ENVI 或 VRT)，只有其他文件，例如 {2} 个 {3}。</translation>
    </message>
    <message>
      <source>{1} has no raster of a format that is read (GeoTIFF, JPEG 2000, Imagine, ENVI or VRT).</source>
      <translation>{1} 中没有可读格式的栅格(GeoTIFF、JPEG 2000、Imagine、ENVI 或 VRT)。</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or convert them to GeoTIFF, one a date.</source>
      <translation>请选择带日期的栅格文件夹，或将栅格转换为 GeoTIFF，每个日期一个。</translation>
    </message>
    <message>
      <source>{1} has {2} .npy files ({3}), and no raster with a date in its name.</source>
      <translation>{1} 中有 {2} 个 .npy 文件({3})，没有名称中带日期的栅格。</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters.</source>
      <translation>请选择带日期的栅格文件夹。</translation>
    </message>
    <message>
      <source>{1} has no raster with a date in its name; {2} is one without.</source>
      <translation>{1} 中没有名称带日期的栅格；例如 {2} 就不带日期。</translation>
    </message>
    <message>
      <source>Name the files with their date, such as S2_20230512.tif, or give a date pattern.</source>
      <translation>请在文件名中写明日期，例如 S2_20230512.tif，或给出日期模式。</translation>
    </message>
    <message>
      <source>its bands B01 to B{1} may be no more than the files' numbers</source>
      <translation>其波段 B01 至 B{1} 可能只是文件的序号</translation>
    </message>
    <message>
      <source>neither description nor name tells which band it is</source>
      <translation>描述和名称都未说明它是哪个波段</translation>
    </message>
    <message>
      <source>netCDF and HDF5 are read as one file with all dates and chosen by itself; convert it to GeoTIFF, or join them</source>
      <translation>netCDF 和 HDF5 只能作为含所有日期的一个文件读取，需单独选择；请将其转换为 GeoTIFF，或合并这些文件</translation>
    </message>
    <message>
      <source>an ENVI raster needs its header (.hdr) beside it</source>
      <translation>ENVI 栅格旁需有其头文件 (.hdr)</translation>
    </message>
    <message>
      <source>an ASCII grid</source>
      <translation>ASCII 格网</translation>
    </message>
    <message>
      <source>ER Mapper</source>
      <translation>ER Mapper</translation>
    </message>
    <message>
      <source>a grid of SAGA, Surfer or R</source>
      <translation>SAGA、Surfer 或 R 的格网</translation>
    </message>
    <message>
      <source>{1} is not read; convert it to GeoTIFF</source>
      <translation>不读取 {1}；请转换为 GeoTIFF</translation>
    </message>
    <message>
      <source>it is packed in a way that is not read; unpack it</source>
      <translation>其打包方式不受支持；请解包</translation>
    </message>
    <message>
      <source>a cube of Zarr holds all dates and is chosen by itself</source>
      <translation>Zarr 数据立方体含所有日期，需单独选择</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when: get embeddings such as TESSERA's as GeoTIFF, in which geotessera downloads them by default</source>
      <translation>NumPy 数组，既不说明位置也不说明时间：请获取 GeoTIFF 形式的嵌入特征(例如 TESSERA)，geotessera 默认即以此格式下载</translation>
    </message>
    <message>
      <source>NumPy arrays, which say neither where nor when</source>
      <translation>NumPy 数组，既不说明位置也不说明时间</translation>
    </message>
    <message>
      <source>parcels or points</source>
      <translation>地块或点</translation>
    </message>
    <message>
      <source>HDF4 files, to be converted to GeoTIFF with gdal_translate</source>
      <translation>HDF4 文件，需用 gdal_translate 转换为 GeoTIFF</translation>
    </message>
    <message>
      <source>samples packed for training, to be unpacked with their own library</source>
      <translation>为训练打包的样本，需用其自带的库解包</translation>
    </message>
    <message>
      <source>pictures that say no place</source>
      <translation>不含位置信息的图片</translation>
    </message>
    <message>
      <source>neither its metadata nor its name tell the date</source>
      <translation>元数据和名称都未说明日期</translation>
    </message>
    <message>
      <source>the product has no band images (GRANULE/*/IMG_DATA)</source>
      <translation>该产品没有波段影像 (GRANULE/*/IMG_DATA)</translation>
    </message>
    <message>
      <source>the product's metadata cannot be read: {1}</source>
      <translation>无法读取该产品的元数据：{1}</translation>
    </message>
    <message>
      <source>none of its images is a band of {1}</source>
      <translation>其影像都不是 {1} 的波段</translation>
    </message>
    <message>
      <source>it has no band {1}, which the band map names for {2}; say B04, for example</source>
      <translation>没有波段对应中为 {2} 指定的波段 {1}；请写例如 B04</translation>
    </message>
    <message>
      <source>Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>请给出日期，每个时间步一个，以及各层的顺序(date-major 或 band-major)；或为各层命名，例如 B04_2018-04-18。</translation>
    </message>
    <message>
      <source>{1} points to {2} files that are not there, {3} first.</source>
      <translation>{1} 指向 {2} 个不存在的文件，首个为 {3}。</translation>
    </message>
    <message>
      <source>Put the files back, or build the VRT again.</source>
      <translation>请将文件放回原处，或重新生成 VRT。</translation>
    </message>
    <message>
      <source>{1} cannot be used: it {2}.</source>
      <translation>无法使用 {1}：它{2}。</translation>
    </message>
    <message>
      <source>Choose the folder of the dated rasters, or a raster that has all dates.</source>
      <translation>请选择带日期的栅格文件夹，或含所有日期的栅格。</translation>
    </message>
    <message>
      <source>{1} is of a single date, {2}; crops are told apart by how they change.</source>
      <translation>{1} 只有一个日期 {2}；作物要靠其变化来区分。</translation>
    </message>
    <message>
      <source>Choose the folder that holds it and the rasters of other dates.</source>
      <translation>请选择同时含有它和其他日期栅格的文件夹。</translation>
    </message>
    <message>
      <source>None of the {1} rasters in {2} can be used; {3}: {4}.</source>
      <translation>{2} 中的 {1} 个栅格都无法使用；{3}：{4}。</translation>
    </message>
    <message>
      <source>If each is of one date, name them so, such as S2_20230512.tif. Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the layers, such as B04_2018-04-18.</source>
      <translation>若每个栅格只属于一个日期，请以日期命名，例如 S2_20230512.tif。请给出日期，每个时间步一个，以及各层的顺序(date-major 或 band-major)；或为各层命名，例如 B04_2018-04-18。</translation>
    </message>
    <message>
      <source>{1} cannot be read: {2}.</source>
      <translation>无法读取 {1}：{2}。</translation>
    </message>
    <message>
      <source>Write a date a line, or take it away.</source>
      <translation>请每行写一个日期，或删去该文件。</translation>
    </message>
    <message>
      <source>Line {1} of {2}, {3}, is no date: {4}.</source>
      <translation>{2} 的第 {1} 行 {3} 不是日期：{4}。</translation>
    </message>
    <message>
      <source>Write a date a line, such as 2018-04-18.</source>
      <translation>请每行写一个日期，例如 2018-04-18。</translation>
    </message>
    <message>
      <source>{1} names a date twice.</source>
      <translation>{1} 中有重复日期。</translation>
    </message>
    <message>
      <source>Write each date once, in the layers' order.</source>
      <translation>请按层的顺序各写一次。</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer</source>
      <translation>无法得知其 {1} 层的日期</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer{2}</source>
      <translation>无法得知其 {1} 层的日期{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layer; {2}</source>
      <translation>无法得知其 {1} 层的日期；{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers</source>
      <translation>无法得知其 {1} 层的日期</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers{2}</source>
      <translation>无法得知其 {1} 层的日期{2}</translation>
    </message>
    <message>
      <source>nothing tells the dates of its {1} layers; {2}</source>
      <translation>无法得知其 {1} 层的日期；{2}</translation>
    </message>
    <message>
      <source>Say which band is which (band map).</source>
      <translation>请指明各波段分别是什么(波段对应)。</translation>
    </message>
    <message>
      <source>its label tells no date</source>
      <translation>其标注未说明日期</translation>
    </message>
    <message>
      <source>it has no band</source>
      <translation>没有波段</translation>
    </message>
    <message>
      <source>the server does not answer in time</source>
      <translation>服务器未及时响应</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to this machine's own network</source>
      <translation>网络上的 STAC 目录不得指向本机所在的内部网络</translation>
    </message>
    <message>
      <source>what can be read in {1} minutes</source>
      <translation>{1} 分钟内可读取的内容</translation>
    </message>
    <message>
      <source>outside the extent</source>
      <translation>在范围之外</translation>
    </message>
    <message>
      <source>the next page of the search is to be asked for by POST, which is not done; save all pages</source>
      <translation>检索结果的下一页须以 POST 请求，而引擎不会这样做；请保存所有页</translation>
    </message>
    <message>
      <source>a catalogue on the network may not lead to files of this machine</source>
      <translation>网络上的 STAC 目录不得指向本机文件</translation>
    </message>
    <message>
      <source>{1} documents</source>
      <translation>{1} 个文档</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} items.</source>
      <translation>{1} 所指的条目多于 {2} 个。</translation>
    </message>
    <message>
      <source>{1} leads to more than {2} documents.</source>
      <translation>{1} 所指的文档多于 {2} 个。</translation>
    </message>
    <message>
      <source>{1} leads to more than what can be read in {2} minutes.</source>
      <translation>{1} 所指的内容在 {2} 分钟内读不完。</translation>
    </message>
    <message>
      <source>Search the catalogue for your area and season, and give the items that it finds.</source>
      <translation>请在该 STAC 目录中检索您的区域和季节，并给出检索到的条目。</translation>
    </message>
    <message>
      <source>Give a STAC document.</source>
      <translation>请给出 STAC 文档。</translation>
    </message>
    <message>
      <source>{1} is no STAC document.</source>
      <translation>{1} 不是 STAC 文档。</translation>
    </message>
    <message>
      <source>Give an item collection (the answer of a search), a catalogue or a collection.</source>
      <translation>请给出条目集合(检索结果)、目录 (catalog) 或集合 (collection)。</translation>
    </message>
    <message>
      <source>one of its items is none</source>
      <translation>其中一个条目不是 STAC 条目</translation>
    </message>
    <message>
      <source>it is no STAC item: {1}</source>
      <translation>不是 STAC 条目：{1}</translation>
    </message>
    <message>
      <source>it has no date</source>
      <translation>没有日期</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood.</source>
      <translation>无法解析范围的 CRS {1}。</translation>
    </message>
    <message>
      <source>Use a code such as EPSG:32631.</source>
      <translation>请使用代码，例如 EPSG:32631。</translation>
    </message>
    <message>
      <source>{1}, updated {2}</source>
      <translation>{1}，更新于 {2}</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; a catalogue on the network may not lead to this machine's own network</source>
      <translation>其资产 {1} 为 {2}；网络上的 STAC 目录不得指向本机所在的内部网络</translation>
    </message>
    <message>
      <source>its asset {1} at {2} is not opened: the server does not answer in time</source>
      <translation>未打开位于 {2} 的资产 {1}：服务器未及时响应</translation>
    </message>
    <message>
      <source>its asset {1} is {2}; only http(s) addresses are read, and files beside a catalogue that is itself a file</source>
      <translation>其资产 {1} 为 {2}；只读取 http(s) 地址，以及本身为文件的 STAC 目录旁的文件</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened (the server does not answer in time)</source>
      <translation>无法打开位于 {2} 的资产 {1} (服务器未及时响应)</translation>
    </message>
    <message>
      <source>its asset {1} at {2} cannot be opened ({3})</source>
      <translation>无法打开位于 {2} 的资产 {1} ({3})</translation>
    </message>
    <message>
      <source>not there, or not a GeoTIFF or JPEG 2000</source>
      <translation>不存在，或不是 GeoTIFF 或 JPEG 2000</translation>
    </message>
    <message>
      <source>it has no id</source>
      <translation>没有 id</translation>
    </message>
    <message>
      <source>the {1} of its asset {2} is no number</source>
      <translation>其资产 {2} 的 {1} 不是数字</translation>
    </message>
    <message>
      <source>Give a mask raster, a folder of dated ones, 'none' or 'detect'.</source>
      <translation>请给出掩膜栅格、带日期的掩膜文件夹、'none' 或 'detect'。</translation>
    </message>
    <message>
      <source>The mask {1} does not exist.</source>
      <translation>掩膜 {1} 不存在。</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: {2}.</source>
      <translation>无法使用掩膜 {1}：{2}。</translation>
    </message>
    <message>
      <source>The mask folder {1} has no raster with a date in its name.</source>
      <translation>掩膜文件夹 {1} 中没有名称带日期的栅格。</translation>
    </message>
    <message>
      <source>The mask {1} cannot be used: it {2}.</source>
      <translation>无法使用掩膜 {1}：它{2}。</translation>
    </message>
    <message>
      <source>a VRT in an archive is not read, for it may point anywhere; unpack the archive</source>
      <translation>不读取压缩包中的 VRT，因为它可能指向任何地方；请解压</translation>
    </message>
    <message>
      <source>a folder beside dated rasters is not looked into; choose it as well, or as the mask, to use it</source>
      <translation>不查看带日期的栅格旁的文件夹；要使用它，请同时选择它，或将其指定为掩膜</translation>
    </message>
    <message>
      <source>the folder cannot be looked into</source>
      <translation>无法查看该文件夹</translation>
    </message>
    <message>
      <source>There are more than {1} folders to look into; {2} is the last that was.</source>
      <translation>要查看的文件夹多于 {1} 个；最后查看的是 {2}。</translation>
    </message>
    <message>
      <source>Choose the folder that holds the rasters themselves.</source>
      <translation>请选择直接存放栅格的文件夹。</translation>
    </message>
    <message>
      <source>There are more than {1} files to look at; {2} holds the last that were.</source>
      <translation>要查看的文件多于 {1} 个；最后查看的文件位于 {2}。</translation>
    </message>
    <message>
      <source>its name is not valid text</source>
      <translation>名称不是有效文本</translation>
    </message>
    <message>
      <source>the archive holds no raster</source>
      <translation>压缩包中没有栅格</translation>
    </message>
    <message>
      <source>the archive is empty</source>
      <translation>压缩包是空的</translation>
    </message>
    <message>
      <source>Scan the folder again.</source>
      <translation>请重新扫描文件夹。</translation>
    </message>
    <message>
      <source>{1} is not a stack file: {2}.</source>
      <translation>{1} 不是堆栈文件：{2}。</translation>
    </message>
    <message>
      <source>Scan the folder again to make a new one.</source>
      <translation>请重新扫描文件夹以生成新的堆栈文件。</translation>
    </message>
    <message>
      <source>{1} is a stack file and already says its {2}.</source>
      <translation>{1} 是堆栈文件，已说明其{2}。</translation>
    </message>
    <message>
      <source>Change {1} in the stack file, or scan the folder again.</source>
      <translation>请在堆栈文件中更改{1}，或重新扫描文件夹。</translation>
    </message>
    <message>
      <source>the stack file names no band for it</source>
      <translation>堆栈文件没有为其指定波段</translation>
    </message>
    <message>
      <source>{1} is no address that a stack file may name</source>
      <translation>{1} 不是堆栈文件可列出的地址</translation>
    </message>
    <message>
      <source>{1} is not asked, for nobody here named its server; name it (also read), or choose the catalogue</source>
      <translation>不访问 {1}，因为此处没有指明其服务器；请指明该服务器(可指向)，或选择该 STAC 目录</translation>
    </message>
    <message>
      <source>{1} is not read: {2}</source>
      <translation>不读取 {1}：{2}</translation>
    </message>
    <message>
      <source>its whole numbers are no decibels, and nothing tells how they become such (scale and offset)</source>
      <translation>其整数不是分贝值，也无法得知如何换算(比例系数和偏移)</translation>
    </message>
    <message>
      <source>it holds amplitude, and neither power nor decibels</source>
      <translation>其中是振幅，既非功率也非分贝值</translation>
    </message>
    <message>
      <source>{1}, which lies beside it, cannot be used: {2}</source>
      <translation>无法使用其旁的 {1}：{2}</translation>
    </message>
    <message>
      <source>it leads back to itself</source>
      <translation>指回自身</translation>
    </message>
    <message>
      <source>it leads to VRTs of VRTs, deeper than any that is meant</source>
      <translation>指向 VRT 的 VRT，层数过深，不可能是有意为之</translation>
    </message>
    <message>
      <source>it points to {1}; a VRT among others reads files of its own folder, and no addresses but those of servers that are named (also read)</source>
      <translation>指向 {1}；与其他文件并列的 VRT 只读取其所在文件夹的文件，不读取任何地址，除非已指明其服务器(可指向)</translation>
    </message>
    <message>
      <source>it points to {1}, outside its own folder; say that it may lead there (also read)</source>
      <translation>指向所在文件夹之外的 {1}；请指明允许指向该处(可指向)</translation>
    </message>
    <message>
      <source>it points to {1}, which holds no pixels</source>
      <translation>指向不含像元的 {1}</translation>
    </message>
    <message>
      <source>it points to {1}: {2}</source>
      <translation>指向 {1}：{2}</translation>
    </message>
    <message>
      <source>its folder cannot be looked into</source>
      <translation>无法查看其所在文件夹</translation>
    </message>
    <message>
      <source>it is neither a GeoTIFF nor an Imagine file</source>
      <translation>既不是 GeoTIFF，也不是 Imagine 文件</translation>
    </message>
    <message>
      <source>it points to {1}, which is no raster beside it</source>
      <translation>指向 {1}，而它不是其旁的栅格</translation>
    </message>
    <message>
      <source>it points to {1}</source>
      <translation>指向 {1}</translation>
    </message>
    <message>
      <source>a compressed tar cannot be read in place; unpack it, or pack it without compression</source>
      <translation>无法直接读取压缩的 tar；请解包，或重新打包而不压缩</translation>
    </message>
    <message>
      <source>an archive with a brace in its path cannot be read; rename it</source>
      <translation>无法读取路径中含花括号的压缩包；请重命名</translation>
    </message>
    <message>
      <source>it has more than {1} files</source>
      <translation>其中的文件多于 {1} 个</translation>
    </message>
    <message>
      <source>the archive cannot be read: {1}</source>
      <translation>无法读取压缩包：{1}</translation>
    </message>
    <message>
      <source>the archive cannot be read; broken, or not wholly fetched</source>
      <translation>无法读取压缩包；已损坏或未完整获取</translation>
    </message>
    <message>
      <source>the archive is encrypted; unpack it</source>
      <translation>压缩包已加密；请解压</translation>
    </message>
    <message>
      <source>it is encrypted; unpack it</source>
      <translation>已加密；请解压</translation>
    </message>
    <message>
      <source>its name points outside the archive</source>
      <translation>其名称指向压缩包之外</translation>
    </message>
    <message>
      <source>its name holds control characters</source>
      <translation>其名称含有控制字符</translation>
    </message>
    <message>
      <source>its list of files is larger than {1} MB</source>
      <translation>其文件列表大于 {1} MB</translation>
    </message>
    <message>
      <source>it cannot be read; broken, or not wholly fetched</source>
      <translation>无法读取；已损坏或未完整获取</translation>
    </message>
    <message>
      <source>Take it out, or write the cube again.</source>
      <translation>请将其移出，或重新写出数据立方体。</translation>
    </message>
    <message>
      <source>{1} cannot be read as a netCDF or Zarr cube ({2}).</source>
      <translation>无法将 {1} 作为 netCDF 或 Zarr 数据立方体读取 ({2})。</translation>
    </message>
    <message>
      <source>Fetch it again, or write it with another library.</source>
      <translation>请重新获取，或用其他库写出。</translation>
    </message>
    <message>
      <source>{1} is a netCDF or Zarr cube, and the engine was installed without what reads those ({2}).</source>
      <translation>{1} 是 netCDF 或 Zarr 数据立方体，而引擎安装时不含读取它的组件 ({2})。</translation>
    </message>
    <message>
      <source>Add data cubes to the engine: in QGIS under Settings &gt; Options &gt; CropMapper, elsewhere by installing cropmapper[cubes].</source>
      <translation>请为引擎添加数据立方体支持：在 QGIS 中于“设置 &gt; 选项 &gt; CropMapper”添加，在其他环境中安装 cropmapper[cubes]。</translation>
    </message>
    <message>
      <source>its coordinate {1} has {2} values, more than {3}</source>
      <translation>其坐标 {1} 有 {2} 个值，超过 {3} 个</translation>
    </message>
    <message>
      <source>none of its dimensions ({1}) are rows and columns, such as y and x or lat and lon</source>
      <translation>其维度 ({1}) 都不是行和列，例如 y 和 x，或 lat 和 lon</translation>
    </message>
    <message>
      <source>none of its dimensions (none) are rows and columns, such as y and x or lat and lon</source>
      <translation>没有任何维度，因此没有行和列，例如 y 和 x，或 lat 和 lon</translation>
    </message>
    <message>
      <source>its {1} steps along {2} have no dates</source>
      <translation>其沿 {2} 的 {1} 步没有日期</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date (calendar {3})</source>
      <translation>其 {1} 坐标不是日期，例如 {2} (历法 {3})</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2} for example, is no date</source>
      <translation>其 {1} 坐标不是日期，例如 {2}</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date (calendar {2})</source>
      <translation>其 {1} 坐标不是日期，例如没有值 (历法 {2})</translation>
    </message>
    <message>
      <source>its {1} coordinate, without a value for example, is no date</source>
      <translation>其 {1} 坐标不是日期，例如没有值</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions {2}</source>
      <translation>其坐标 {1} 的维度为 {2}</translation>
    </message>
    <message>
      <source>its coordinate {1} has the dimensions of none</source>
      <translation>其坐标 {1} 的维度为无</translation>
    </message>
    <message>
      <source>its dimension {1} has {2} steps, more than {3}</source>
      <translation>其维度 {1} 有 {2} 步，超过 {3} 步</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read ({2})</source>
      <translation>无法读取其坐标 {1} ({2})</translation>
    </message>
    <message>
      <source>its coordinate {1} is not evenly spaced</source>
      <translation>其坐标 {1} 的间隔不均匀</translation>
    </message>
    <message>
      <source>it has no coordinate {1} that tells the size of its pixels</source>
      <translation>没有可说明像元大小的坐标 {1}</translation>
    </message>
    <message>
      <source>its coordinate {1} is in {2}, neither metres nor degrees</source>
      <translation>其坐标 {1} 以 {2} 为单位，既非米也非度</translation>
    </message>
    <message>
      <source>its values are no numbers</source>
      <translation>其值不是数字</translation>
    </message>
    <message>
      <source>its coordinate {1} cannot be read: {2}</source>
      <translation>无法读取其坐标 {1}：{2}</translation>
    </message>
    <message>
      <source>its grid mapping {1} cannot be understood</source>
      <translation>无法解析其 grid mapping {1}</translation>
    </message>
    <message>
      <source>it has no coordinate reference system (grid_mapping, crs_wkt or proj:epsg)</source>
      <translation>没有坐标参照系 (grid_mapping、crs_wkt 或 proj:epsg)</translation>
    </message>
    <message>
      <source>its {1} coordinate, {2}, is no date</source>
      <translation>其 {1} 坐标 {2} 不是日期</translation>
    </message>
    <message>
      <source>its {1} {2} is no number</source>
      <translation>其 {1} {2} 不是数字</translation>
    </message>
    <message>
      <source>the chunks of {1} hold {2} GB each, more than {3} GB; write it in smaller ones</source>
      <translation>{1} 的每个数据块为 {2} GB，超过 {3} GB；请以更小的数据块写出</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this machine reaches the network.</source>
      <translation>请在浏览器中检查该地址，并检查本机能否访问网络。</translation>
    </message>
    <message>
      <source>{1} is neither a path nor an http(s) address.</source>
      <translation>{1} 既不是路径，也不是 http(s) 地址。</translation>
    </message>
    <message>
      <source>Give one of these.</source>
      <translation>请给出其中之一。</translation>
    </message>
    <message>
      <source>{1} is not fetched: its server does not answer in time.</source>
      <translation>未获取 {1}：其服务器未及时响应。</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: HTTP {2}.</source>
      <translation>无法获取 {1}：HTTP {2}。</translation>
    </message>
    <message>
      <source>{1} is no catalogue: {2}.</source>
      <translation>{1} 不是 STAC 目录：{2}。</translation>
    </message>
    <message>
      <source>Give the address of a STAC document; rasters that have none are to be fetched, or named in a VRT.</source>
      <translation>请给出 STAC 文档的地址；没有 STAC 文档的栅格须先下载，或列入 VRT。</translation>
    </message>
    <message>
      <source>not within {1} s</source>
      <translation>{1} 秒内没有完成</translation>
    </message>
    <message>
      <source>{1} cannot be fetched: {2}.</source>
      <translation>无法获取 {1}：{2}。</translation>
    </message>
    <message>
      <source>it is larger than {1} MB; search for fewer items</source>
      <translation>大于 {1} MB；请检索较少的条目</translation>
    </message>
    <message>
      <source>it leads to {1}, an address of this machine's own network</source>
      <translation>指向 {1}，即本机所在内部网络的地址</translation>
    </message>
    <message>
      <source>{1} has no easting and northing</source>
      <translation>{1} 没有东向和北向坐标</translation>
    </message>
    <message>
      <source>The map would have {1} x {2} pixels of {3} units of {4}.</source>
      <translation>地图将有 {1} x {2} 个像元，像元大小为 {3} ({4} 的单位)。</translation>
    </message>
    <message>
      <source>Choose larger pixels, an extent, or stacks that lie closer together.</source>
      <translation>请选择更大的像元、指定范围，或选择相距更近的影像堆栈。</translation>
    </message>
    <message>
      <source>The CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>CRS {1} 无法解析，或不覆盖影像堆栈。</translation>
    </message>
    <message>
      <source>A pixel of {1} units of {2} is larger than the whole stack.</source>
      <translation>{1} ({2} 的单位)的像元比整个影像堆栈还大。</translation>
    </message>
    <message>
      <source>Give the pixel size in the units of the map's CRS: metres or degrees, for example.</source>
      <translation>请以地图 CRS 的单位给出像元大小：例如米或度。</translation>
    </message>
    <message>
      <source>The extent ({1}, {2}, {3}, {4}, {5}) lies outside the stack.</source>
      <translation>范围 ({1}, {2}, {3}, {4}, {5}) 在影像堆栈之外。</translation>
    </message>
    <message>
      <source>The stack covers {1} in {2}.</source>
      <translation>影像堆栈覆盖 {1} ({2})。</translation>
    </message>
    <message>
      <source>The extent's CRS {1} cannot be understood or does not reach the stack.</source>
      <translation>范围的 CRS {1} 无法解析，或不覆盖影像堆栈。</translation>
    </message>
    <message>
      <source>beyond what the projection maps</source>
      <translation>超出投影可表示的范围</translation>
    </message>
    <message>
      <source>The coordinates in {1} have none in {2}.</source>
      <translation>{1} 中的坐标在 {2} 中没有对应坐标。</translation>
    </message>
    <message>
      <source>Use a system that covers the stack, such as its UTM zone's.</source>
      <translation>请使用覆盖影像堆栈的坐标系，例如其所在的 UTM 带。</translation>
    </message>
    <message>
      <source>holds complex numbers, which are no measurements by themselves; make reflectance, or the intensity of radar, of them first</source>
      <translation>含有复数，其本身并非测量值；请先由其生成反射率或雷达强度</translation>
    </message>
    <message>
      <source>is a VRT of one file whose last band is of a smaller type than others; give its bands one type</source>
      <translation>是由单个文件构成的 VRT，其最后一个波段的类型小于其他波段；请为各波段指定同一类型</translation>
    </message>
    <message>
      <source>is placed by ground control points alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>仅由地面控制点定位；请先变换到格网，例如用 gdalwarp</translation>
    </message>
    <message>
      <source>is placed by a camera model (RPC) or arrays of coordinates alone; warp it onto a grid first, for example with gdalwarp</source>
      <translation>仅由相机模型 (RPC) 或坐标数组定位；请先变换到格网，例如用 gdalwarp</translation>
    </message>
    <message>
      <source>has no coordinate reference system, or one that is not known here</source>
      <translation>没有坐标参照系，或其坐标参照系在此未知</translation>
    </message>
    <message>
      <source>has a coordinate reference system and no geotransform, so its place is unknown</source>
      <translation>有坐标参照系而没有地理变换，因此位置未知</translation>
    </message>
    <message>
      <source>has a coordinate reference system that cannot be understood</source>
      <translation>有无法解析的坐标参照系</translation>
    </message>
    <message>
      <source>has a geotransform with a number that is none (nan or inf)</source>
      <translation>有地理变换，但其中有无效数字 (nan 或 inf)</translation>
    </message>
    <message>
      <source>has pixels without an area, of {1} x {2} units, by its geotransform</source>
      <translation>按地理变换，其像元没有面积，为 {1} x {2} 单位</translation>
    </message>
    <message>
      <source>lies nowhere by its geotransform: at {1}, {2}, with pixels of {3} x {4} units</source>
      <translation>按地理变换没有有效位置：位于 {1}, {2}，像元为 {3} x {4} 单位</translation>
    </message>
    <message>
      <source>has a coordinate reference system, {1}, without easting and northing</source>
      <translation>有坐标参照系 {1}，但没有东向和北向坐标</translation>
    </message>
    <message>
      <source>has coordinates ({1}, {2} to {3}, {4}) that are no degrees, and a coordinate reference system, {5}, that counts in them</source>
      <translation>有不是度的坐标 ({1}, {2} 至 {3}, {4})，而其坐标参照系 {5} 以度计</translation>
    </message>
    <message>
      <source>GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>GeoTIFF、JPEG 2000、Imagine、ENVI 或 VRT</translation>
    </message>
    <message>
      <source>cannot be opened; truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT</source>
      <translation>无法打开；不完整，或不是 GeoTIFF、JPEG 2000、Imagine、ENVI 或 VRT</translation>
    </message>
    <message>
      <source>has a header that cannot be understood ({1})</source>
      <translation>有无法解析的文件头 ({1})</translation>
    </message>
    <message>
      <source>names {1} as its overviews, which is no raster beside it</source>
      <translation>将 {1} 列为其概视图，而它不是其旁的栅格</translation>
    </message>
    <message>
      <source>keeps its pixels in {1}, outside its own folder</source>
      <translation>将像元存放在所在文件夹之外的 {1} 中</translation>
    </message>
    <message>
      <source>has no bands</source>
      <translation>没有波段</translation>
    </message>
    <message>
      <source>claims {1} x {2} pixels, more than any raster has</source>
      <translation>声称有 {1} x {2} 个像元，超过任何栅格所能有的数量</translation>
    </message>
    <message>
      <source>has blocks of {1} x {2} pixels, of which one takes {3} GB; write it with tiles of 256 or 512 pixels</source>
      <translation>有 {1} x {2} 像元的块，每块占 {3} GB；请以 256 或 512 像元的瓦片写出</translation>
    </message>
    <message>
      <source>has more than {1} blocks of {2} x {3} pixels; write it with larger tiles</source>
      <translation>有超过 {1} 个 {2} x {3} 像元的块；请以更大的瓦片写出</translation>
    </message>
    <message>
      <source>{1} dates, but the model knows {2} ranks</source>
      <translation>有 {1} 个日期，而模型只认识 {2} 个次序</translation>
    </message>
    <message>
      <source>Bring it back, or connect its drive.</source>
      <translation>请将其放回原处，或连接其所在的驱动器。</translation>
    </message>
    <message>
      <source>Give it what it lacks, or take it out.</source>
      <translation>请补全所缺内容，或将其移出。</translation>
    </message>
    <message>
      <source>{1} has no band {2}; it has {3}.</source>
      <translation>{1} 没有波段 {2}；它有 {3} 个波段。</translation>
    </message>
    <message>
      <source>Say which band is which (band map), or correct the stack file.</source>
      <translation>请指明各波段分别是什么(波段对应)，或更正堆栈文件。</translation>
    </message>
    <message>
      <source>{1} points to {2}, which is not there.</source>
      <translation>{1} 指向不存在的 {2}。</translation>
    </message>
    <message>
      <source>Put the file back, or build the VRT again.</source>
      <translation>请将文件放回原处，或重新生成 VRT。</translation>
    </message>
    <message>
      <source>{1} cannot be read; it may be truncated, or not a GeoTIFF, JPEG 2000, Imagine, ENVI or VRT.</source>
      <translation>无法读取 {1}；它可能不完整，或不是 GeoTIFF、JPEG 2000、Imagine、ENVI 或 VRT。</translation>
    </message>
    <message>
      <source>Fetch the file again, or take it out of the folder.</source>
      <translation>请重新获取文件，或将其移出文件夹。</translation>
    </message>
    <message>
      <source>bands of {1} sensors for {2} stacks</source>
      <translation>有 {1} 个传感器的波段，而影像堆栈有 {2} 个</translation>
    </message>
    <message>
      <source>{1} cannot be brought from {2} to {3}.</source>
      <translation>无法将 {1} 从 {2} 转换到 {3}。</translation>
    </message>
    <message>
      <source>Give it the coordinate reference system that it has, or take it out.</source>
      <translation>请为其指定真实的坐标参照系，或将其移出。</translation>
    </message>
    <message>
      <source>its pixels are computed by Python code, which is not run</source>
      <translation>其像元由 Python 代码计算，而引擎不会运行这些代码</translation>
    </message>
    <message>
      <source>a filter in it has no kernel of 1 to {1} pixels a side, without which GDAL crashes</source>
      <translation>其中的滤波器没有边长 1 至 {1} 像元的核，缺少它 GDAL 会崩溃</translation>
    </message>
    <message>
      <source>it breaks off</source>
      <translation>内容中断</translation>
    </message>
    <message>
      <source>{1}: it is no JSON object</source>
      <translation>{1}：不是 JSON 对象</translation>
    </message>
    <message>
      <source>{1} has {2} values in a row, more than {3}</source>
      <translation>{1} 单行有 {2} 个值，超过 {3} 个</translation>
    </message>
    <message>
      <source>{1} is not looked for here.</source>
      <translation>此处不查找 {1}。</translation>
    </message>
  </context>
</TS>
